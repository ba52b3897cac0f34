import sys
from contextlib import suppress

import pytest

from readinglist.figures.process import Lost, Pool, Process

ECHO = """
import sys
for line in sys.stdin:
    print("done", len(line) - 1)
    print(line[:-1], end="", flush=True)
"""
PID = ECHO.replace("import sys", "import os, sys").replace(
    "in sys.stdin:", "in sys.stdin:\n    line = f'{os.getpid()} '"
)


def command(program):
    return (sys.executable, "-c", program)


@pytest.fixture
def ask():
    """Ask a process with this program one question."""
    started = []

    def ask(program, wall_s=10.0):
        started.append(Process(command(program)))
        return started[-1].ask(b"question", wall_s)

    yield ask
    for process in started:
        process.close()


def test_a_process_answers_a_line_with_bytes(ask):
    assert ask(ECHO) == b"question"


@pytest.mark.parametrize(
    ("program", "code"),
    [
        ("import time; time.sleep(60)", "timed-out"),
        ("import os; os.write(1, b'done 9\\n'); import time; time.sleep(60)", "timed-out"),
        ("raise SystemExit", "crashed"),
        ("import os, signal; os.kill(os.getpid(), signal.SIGSEGV)", "crashed"),
        ("input(); print('crashed')", "crashed"),
        ("input(); print('out-of-memory')", "out-of-memory"),
        ("input(); print('all is well')", "protocol"),
        ("input(); print('done -1')", "protocol"),
        ("input(); print('done 5\\nhi')", "protocol"),
        ("input(); print('x' * 1000)", "protocol"),
    ],
)
def test_whatever_a_process_does_instead_has_a_name(program, code, ask):
    with pytest.raises(Lost) as lost:
        ask(program, wall_s=0.8)
    assert lost.value.code == code


@pytest.fixture
def pool():
    pool = Pool(command(PID))
    yield pool
    pool.close()


def who_answers(pool):
    with pool.borrow() as process:
        return process.ask(b"who?", 10.0)


def test_a_process_that_answered_is_asked_again(pool):
    assert who_answers(pool) == who_answers(pool)


def test_a_process_in_trouble_is_asked_no_more(pool):
    troubled = who_answers(pool)
    with suppress(Lost), pool.borrow():
        raise Lost("protocol")
    assert who_answers(pool) != troubled


def test_two_borrowers_have_two_processes(pool):
    with pool.borrow() as one, pool.borrow() as other:
        assert one.ask(b"who?", 10.0) != other.ask(b"who?", 10.0)


def test_a_closed_pool_lends_nothing(pool):
    pool.close()
    with pytest.raises(Lost), pool.borrow():
        pass


def test_closing_tells_who_still_asks():
    pool = Pool(command("import time; time.sleep(60)"))
    with pool.borrow() as process:
        pool.close()
        with pytest.raises(Lost) as lost:
            process.ask(b"who?", 10.0)
    assert not lost.value.by_question


def test_a_process_knows_none_of_our_secrets(monkeypatch, ask):
    monkeypatch.setenv("SECRET", "sesame")
    program = (
        "import os; input(); said = str('SECRET' in os.environ); print('done', len(said), end=f'\\n{said}')"
    )
    assert ask(program) == b"False"


@pytest.mark.parametrize(
    ("program", "by_question"),
    [
        ("import time; time.sleep(60)", True),
        ("input(); print('timed-out')", True),
        ("raise SystemExit", False),
        ("input(); print('all is well')", False),
    ],
)
def test_a_loss_says_whether_the_question_did_it(program, by_question, ask):
    with pytest.raises(Lost) as lost:
        ask(program, wall_s=0.8)
    assert lost.value.by_question == by_question
