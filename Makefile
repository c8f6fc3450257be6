# Everything in one word: make run, make test, make check, make bench. Each sets up what it needs in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.PHONY: run test check format bench faults gallery lock clean

run: $(VENV)/run.stamp
	$(BIN)/python -m bot local

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest

check: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports

format: $(VENV)/dev.stamp
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/dev.stamp
	$(BIN)/python tests/bench/run.py

# Kills and freezes the follow-up queue's processes for half an hour; make test has a short form.
faults: $(VENV)/dev.stamp
	$(BIN)/python -m tests.faults

# Needs node, Chromium and an installed Block Kit renderer; says so where one is missing.
RENDERER ?=
gallery: $(VENV)/dev.stamp
	$(BIN)/python -m tests.gallery.draw $(RENDERER)

# The exact versions, with hashes; needs uv. No index address goes into the files.
lock:
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --extra build pyproject.toml -o requirements.lock
	uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header \
	    --extra build --extra dev pyproject.toml -o tests/requirements.lock

clean:
	rm -rf $(VENV) build *.egg-info .pytest_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2])' \
	    || { echo "Foothold needs Python 3.11 or newer: make run PYTHON=python3.12"; exit 1; }
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.lock | $(BIN)/python
	$(PIP) --require-hashes -r requirements.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: tests/requirements.lock requirements.lock | $(BIN)/python
	$(PIP) --require-hashes -r tests/requirements.lock
	$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@ $(VENV)/run.stamp
