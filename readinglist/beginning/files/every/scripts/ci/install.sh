#!/bin/sh
# This checkout's locked tool → .venv of this checkout.
set -eu
cd "$(dirname "$0")/../.."

if [ -f pyproject.toml ]; then # the repository of the tool itself
    lock=requirements/run.txt
    set -- .
else
    lock=requirements.txt
    set -- --requirement readinglist.txt
    if ! grep -q '^readinglist @ ' readinglist.txt; then
        echo "readinglist.txt does not say yet where readinglist is installed from: see what it says" >&2
        exit 1
    fi
fi
"${PYTHON:-python3}" -m venv .venv
.venv/bin/python -m pip --disable-pip-version-check install --quiet --require-hashes --requirement "$lock"
.venv/bin/python -m pip --disable-pip-version-check install --quiet --no-deps --no-build-isolation "$@"
