#!/bin/sh
# The list of this checkout → what is wrong with it, beside the lines.
set -eu
cd "$(dirname "$0")/../.."

.venv/bin/readinglist check --format github
