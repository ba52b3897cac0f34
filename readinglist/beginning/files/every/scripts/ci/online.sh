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
case $code in
0) : >"$folder/report.txt" ;;
1) cp "$folder/told.txt" "$folder/report.txt" ;;
*) exit "$code" ;;
esac
