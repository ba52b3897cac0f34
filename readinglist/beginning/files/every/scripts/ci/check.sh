#!/bin/sh
# The list of this checkout → what is wrong with it, beside the lines. Warnings do not stop a pull request.
set -eu
cd "$(dirname "$0")/../.."

.venv/bin/readinglist check --format github --only-errors
