import signal
import subprocess
import sys
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import job

from readinglist.figures import extract, workers
from readinglist.model import Figures

PROGRAM = """
import signal, sys, threading
from pathlib import Path
from readinglist.figures import Job, extract, workers
from readinglist.model import Pdf

path, digest, store = sys.argv[1:]
with workers(1) as one:
    answers = extract([Job(Pdf(paper_id="it", path=Path(path), digest=digest))], Path(store), one)
    threading.Thread(target=next, args=(answers, None), daemon=True).start()
    asked = one._initargs[0]._asked
    while not asked:
        pass
    print(next(iter(asked))._popen.pid, flush=True)
    signal.pause()
"""


def members(session):
    """The processes of a session, which its leader and its forks are."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, _, its_session, *_ = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        found += [stat] if int(its_session) == session and state != "Z" else []
    return found


def wait_for(count, session):
    until = time.monotonic() + 20
    while len(members(session)) != count and time.monotonic() < until:
        time.sleep(0.05)
    return len(members(session))


@contextmanager
def started(command):
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as program:
        try:
            yield program
        finally:
            program.kill()


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="processes are listed as Linux lists them")
@pytest.mark.parametrize("end", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_however_the_program_ends_its_processes_end_with_it(end, endless, tmp_path):
    asked = [sys.executable, "-c", PROGRAM, str(endless), job(endless).pdf.digest, str(tmp_path / "store")]
    with started(asked) as program:
        session = int(program.stdout.readline())
        assert wait_for(2, session) == 2
        program.send_signal(end)
        assert wait_for(0, session) == 0
    assert not [path for path in tmp_path.rglob("*") if path.is_file()]


def test_pdfs_are_never_parsed_in_the_main_process():
    program = "import sys, readinglist.figures; print('pymupdf' in sys.modules, 'PIL' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout == "False False\n"


def test_an_executor_made_elsewhere_does_as_well(drawn, tmp_path):
    program = (
        "import hashlib, sys; from concurrent.futures import ProcessPoolExecutor; from pathlib import Path\n"
        "from readinglist.figures import Job, extract; from readinglist.model import Pdf\n"
        "path = Path(sys.argv[1]); digest = hashlib.sha256(path.read_bytes()).hexdigest()\n"
        "with ProcessPoolExecutor(1) as other:\n"
        "    (it,) = extract([Job(Pdf(paper_id='it', path=path, digest=digest))], Path(sys.argv[2]), other)\n"
        "print(len(it.crops))\n"
    )
    asked = [sys.executable, "-c", program, str(drawn / "echo.pdf"), str(tmp_path)]
    assert subprocess.run(asked, capture_output=True, text=True, check=True).stdout == "3\n"


def test_any_number_of_workers_finds_the_same(drawn, tmp_path, found):
    jobs = [job(drawn / name) for name in ("echo.pdf", "weather.pdf", "mosaic.pdf")]
    with workers(3) as three:
        answers = list(extract(jobs, tmp_path, three))
    assert [each.key for each in answers] == [found[each.paper_id].key for each in answers]
    assert [each.crops[0].image.name for each in answers] == [
        found[each.paper_id].crops[0].image.name for each in answers
    ]


def test_hostile_pdfs_become_figures_or_reasons(shared, tmp_path):
    pdfs = sorted((shared / "hostile" / "pdfs").glob("*.pdf"))
    small = [pdf for pdf in pdfs if pdf.stat().st_size < 20_000]
    with workers(2) as two:
        answers = list(extract([job(pdf) for pdf in small[::10]], tmp_path, two))
    assert all(isinstance(each, Figures) or each.reason for each in answers)
