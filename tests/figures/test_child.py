import signal
from types import SimpleNamespace

import pytest

from readinglist.figures import child, limits

MEBIBYTE = 1024  # as the system counts memory in use


@pytest.mark.parametrize(
    ("exit_code", "memory", "word"),
    [
        (0, 60, "done"),
        (1, 60, "crashed"),
        (-signal.SIGSEGV, 60, "crashed"),
        (-signal.SIGSEGV, 1400, "out-of-memory"),
        (child.OUT_OF_MEMORY, 60, "out-of-memory"),
        (-signal.SIGXCPU, 1400, "timed-out"),
    ],
)
def test_an_end_has_a_name(exit_code, memory, word, monkeypatch):
    monkeypatch.setattr("sys.platform", "linux")
    assert child._verdict(exit_code, SimpleNamespace(ru_maxrss=memory * MEBIBYTE)) == word


def test_the_wall_is_higher_than_the_processors_limit():
    assert limits.WALL_S > 2 * limits.PROCESSOR_S
