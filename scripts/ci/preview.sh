#!/bin/sh
# The list of this checkout, compared with the commit it stands on → FOLDER/summary.md, FOLDER/site.
#
# sh preview.sh FOLDER
set -eu
folder=$(realpath -m "$1")
cd "$(dirname "$0")/../.."

mkdir -p "$folder"
code=0
.venv/bin/readinglist diff HEAD --html "$folder/site" >"$folder/summary.md" || code=$?
# GitHub refuses a summary of more than a mebibyte.
head -c 1000000 "$folder/summary.md" >>"${GITHUB_STEP_SUMMARY:-/dev/stdout}"
exit "$code"
