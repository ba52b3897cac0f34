# What to do with this repository. `make` alone lists it.

PYTHON ?= python3
PDFS ?=
TOOLS ?=
EVERY ?= 0
TRIES ?= 100000
BIN := .venv/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet
LOCK := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-emit-find-links --no-annotate --no-header
DEMO := build/demo

.DEFAULT_GOAL := help
.PHONY: help setup site serve demo test check format bench bars fuzz schema lock clean

help:  ## Say what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1|\2/p' $(MAKEFILE_LIST) | awk -F '|' '{ printf "%-14s %s\n", $$1, $$2 }'

setup: .venv/dev  ## Make .venv with everything that working on readinglist needs

site: .venv/run  ## Build this repository's list into site/ (PDFS=FOLDER: PDFs that you have)
	@$(BIN)/readinglist build $(if $(PDFS),--pdfs "$(PDFS)")
	@echo "Look at it:  make serve"

serve: .venv/run  ## Look at the site on this machine; it follows every change
	@$(BIN)/readinglist serve

demo: .venv/run  ## Build a sample list with figures into build/demo/site, without network
	@$(BIN)/python scripts/draw_papers.py $(DEMO)/papers
	@$(BIN)/readinglist --config scripts/demo/mkdocs.yml build --offline
	@echo "Look at it:  $(BIN)/readinglist --config scripts/demo/mkdocs.yml serve"

test: .venv/dev  ## Run all tests; those in a browser where a Chromium is found
	@$(BIN)/python -m pytest

check: .venv/dev  ## Look at format, lint and types
	@$(BIN)/ruff format --check
	@$(BIN)/ruff check
	@$(BIN)/mypy
	@$(BIN)/mypy scripts/ci/*.py

format: .venv/dev  ## Mend format and what else can be mended by rule
	@$(BIN)/ruff check --fix
	@$(BIN)/ruff format

bench: .venv/dev  ## Measure how long each stage takes (PDFS=FOLDER: on these papers; EVERY=1: on all)
	@$(if $(PDFS),,$(BIN)/python scripts/draw_papers.py $(DEMO)/papers)
	@$(BIN)/python scripts/bench.py "$(or $(PDFS),$(DEMO)/papers)" --every $(EVERY)
	@$(BIN)/python scripts/bench_site.py
	@$(BIN)/python scripts/bench_browse.py

bars: demo .venv/dev  ## See what the demo's pages reach with Lighthouse and the HTML validator (TOOLS=FOLDER)
	@$(BIN)/python scripts/bars.py $(if $(TOOLS),--tools "$(TOOLS)")

fuzz: .venv/dev  ## Try a hundred thousand lists with slips (TRIES=1000: fewer)
	@$(BIN)/python scripts/fuzz.py $(TRIES)

schema: .venv/run  ## Write .schema/ anew, by which editors check and complete
	@$(BIN)/readinglist schema --to .schema

lock: .venv/dev  ## Write the locked dependencies anew
	@$(LOCK) requirements/dev.in --output-file requirements/dev.txt
	@$(LOCK) requirements/run.in --constraint requirements/dev.txt --output-file requirements/run.txt
	@$(LOCK) requirements/cluster.in --constraint requirements/dev.txt --output-file requirements/cluster.txt

clean:  ## Remove everything that was made, the cache of PDFs and figures excepted
	rm -rf .venv build site .pytest_cache .mypy_cache .ruff_cache

# The files .venv/run and .venv/dev say which dependencies are installed.

.venv/run: requirements/run.txt pyproject.toml
	@echo "Installing the locked dependencies into .venv …"
	@$(PYTHON) -m venv .venv
	@$(PIP) --require-hashes -r requirements/run.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/dev: .venv/run requirements/dev.txt
	@echo "Installing what the tests and checks need …"
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@
