"""What every folder of tests shares: comparing with golden files, and where the shared material lies."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared"


def pytest_addoption(parser):
    parser.addoption(
        "--update-golden", action="store_true", help="write golden files anew instead of comparing"
    )


@pytest.fixture
def golden(request):
    """Compare text with a file beside the test; with --update-golden, write the file."""

    def compare(path, text):
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        assert path.read_text("utf-8") == text

    return compare


@pytest.fixture(scope="session")
def shared():
    """The folder of papers, lists and hostile files beside the checkout; skips where there is none."""
    if not SHARED.is_dir():
        pytest.skip("no shared material beside this checkout")
    return SHARED
