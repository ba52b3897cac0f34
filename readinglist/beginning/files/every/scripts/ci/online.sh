#!/bin/sh
# The list of this checkout → FOLDER/report.txt: what hosts and services say is wrong with it. Empty if nothing is.
#
# sh online.sh FOLDER
set -eu
folder=$(realpath -m "$1")
cd "$(dirname "$0")/../.."

mkdir -p "$folder"
code=0
.venv/bin/readinglist check --online >"$folder/told.txt" || code=$?
if [ "$code" = 0 ]; then
    : >"$folder/report.txt"
elif [ "$code" = 1 ] && [ -s "$folder/told.txt" ]; then
    cp "$folder/told.txt" "$folder/report.txt"
else # nothing was looked at, say for a slip in mkdocs.yml: an empty report would say that all is well
    exit "$code"
fi
