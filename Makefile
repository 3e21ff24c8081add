# Afterword: `make run` starts it, `make test` checks it. Both set up what they need.
.DEFAULT_GOAL := help
SHELL := /bin/sh

PYTHON ?= $(firstword $(foreach name,python3.11 python3.12 python3.13 python3,$(shell command -v $(name) 2>/dev/null)))
VENV := .venv
BIN := $(VENV)/bin
RUNTIME_LOCK := deploy/requirements.txt
TEST_LOCK := deploy/requirements-dev.txt
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-annotate --no-header pyproject.toml

.PHONY: help
help:  ## what there is
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

$(VENV)/.made:
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed, and none was found."; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; $(PYTHON) is older. Name one: make PYTHON=/path/to/python3.11"; exit 1; }
	$(PYTHON) -m venv --clear $(VENV)
	@touch $@

$(VENV)/.run: $(VENV)/.made $(RUNTIME_LOCK)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(RUNTIME_LOCK)
	@touch $@

$(VENV)/.test: $(VENV)/.made $(TEST_LOCK)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(TEST_LOCK)
	@touch $@ $(VENV)/.run

.PHONY: run
run: $(VENV)/.run  ## start the bot: with AFTERWORD_TELEGRAM_TOKEN on Telegram, without it in the sandbox
	@exec $(BIN)/python -m bot run

.PHONY: test
test: $(VENV)/.test  ## every check
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python -m pytest -n 2 --dist worksteal

.PHONY: chaos
chaos: $(VENV)/.test  ## the bot among faults and restarts, for much longer than in make test
	AFTERWORD_CHAOS_STEPS=5000 $(BIN)/python -m pytest tests/chaos -n 2 --timeout=3600

.PHONY: fuzz
fuzz: $(VENV)/.test  ## odd input, many more examples than in make test
	$(BIN)/python -m pytest tests -n 2 --timeout=3600 \
		-k "hypothesis or fuzz or property" --hypothesis-profile=long

.PHONY: bench
bench: $(VENV)/.test  ## speed beside other libraries, as ratios; writes bench/RESULTS.md
	$(BIN)/python -m bench

.PHONY: format
format: $(VENV)/.test  ## put the code into shape
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.PHONY: lock
lock: $(VENV)/.made  ## pin every dependency with its hashes, naming no index
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv
	$(COMPILE) --extra dev -o $(TEST_LOCK)
	$(COMPILE) -c $(TEST_LOCK) -o $(RUNTIME_LOCK)
