import subprocess
import sys

import pytest

CONFINED = "from readinglist.figures import limits; limits.leave_network(); limits.confine()\n"


def run(program, folder):
    return subprocess.run(
        [sys.executable, "-c", CONFINED + program], cwd=folder, capture_output=True, check=False
    )


@pytest.mark.parametrize(
    "program",
    [
        "bytearray(2 << 30)",
        "files = [open('/dev/null') for _ in range(64)]",
    ],
)
def test_a_confined_process_cannot_take_much(program, tmp_path):
    assert run(program, tmp_path).returncode != 0


def test_a_confined_process_leaves_no_file_with_anything_in_it(tmp_path):
    run("open('it', 'w').write('written')", tmp_path)
    assert [path.stat().st_size for path in tmp_path.iterdir()] == [0]


def test_a_confined_process_can_still_think(tmp_path):
    assert run("print(sum(range(1000)))", tmp_path).stdout == b"499500\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux lets a process leave its network")
def test_a_confined_process_reaches_nobody(tmp_path):
    said = run("import socket; socket.create_connection(('127.0.0.1', 9), timeout=1)", tmp_path).stderr
    assert b"Network is unreachable" in said or b"Connection refused" in said
