# kzref: see `make help`. `lang=ar` names one language; LANG and LANGUAGE belong to the shell.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
SHELL := /bin/bash

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
lang ?=
port ?=
strict ?=
only ?=
obsolete ?=
GROUPS := docs test live bench oldest newest

# bytecode is what makes every later start fast
unexport PYTHONDONTWRITEBYTECODE
export PYTHONUTF8 := 1

.PHONY: html epub test test-all test-matrix doctest examples accept check update stats live serve \
	language release forget format ids links dist bench lock clean help

html: $(VENV)/docs ## build the manuals in every language and run their examples: build/html/index.html
	@$(PY) -m tools html $(lang)

epub: $(VENV)/docs ## an e-book a language: build/epub/kzref-en.epub (lang=ar for one)
	@$(PY) -m tools epub $(lang)

test: html $(VENV)/test ## what must hold, but for what builds pages or opens a browser: about three minutes
	@$(PY) -m tools test

test-all: html $(VENV)/test ## everything that must hold, as CI runs it: about twenty minutes
	@$(PY) -m tools test-all

test-matrix: dist ## the wheels on other Pythons, and with the oldest and the newest Sphinx
	@$(PY) -m tools matrix

doctest: $(VENV)/docs ## run every example of every page in every language (lang=ar for one)
	@$(PY) -m tools doctest $(lang)

examples: $(VENV)/docs ## fill in what the examples print (lang=vi for one)
	@$(PY) -m tools examples $(lang)

accept: $(VENV)/docs ## write the snapshots of the facts anew, for a reviewer to read
	@$(PY) -m tools accept

check: $(VENV)/docs ## what is wrong in the catalogs (lang=ar for one)
	@$(PY) -m tools check $(lang)

update: $(VENV)/docs ## new and changed messages into every catalog (lang=ar; obsolete=0 drops the old ones)
	@$(PY) -m tools update$(if $(filter 0,$(obsolete)),-no-obsolete) $(lang)

stats: $(VENV)/docs ## how complete each catalog is (lang=ar for one)
	@$(PY) -m tools stats $(lang)

live: $(VENV)/live ## one language, built again and reloaded as a catalog is saved (lang=vi port=8001)
	@$(PY) -m tools live $(lang) $(if $(port),--port $(port))

serve: html ## the site on localhost (port=8001)
	@$(PY) -m tools serve $(if $(port),--port $(port))

language: $(VENV)/docs ## begin a language (lang=kk)
	@$(PY) -m tools language $(lang)

release: $(VENV)/docs ## release a language that is complete (lang=kk)
	@$(PY) -m tools release $(lang)

forget: $(VENV)/docs ## give up a language that is not released: its catalogs are deleted (lang=kk)
	@$(PY) -m tools forget $(lang)

format: $(VENV)/test ## lay out the code as make test wants it
	@$(PY) -m ruff check --quiet --fix . && $(PY) -m ruff format .

ids: $(VENV)/docs ## tell editors and type checkers which facts there are
	@$(PY) -m tools ids

links: $(VENV)/docs ## ask every address that a work names (needs the network)
	@$(PY) -m tools links

dist: $(VENV)/docs ## wheels and sdists, the wheels from the sdists: dist/
	@rm -rf dist && mkdir dist
	@export SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null || echo 315532800)}; \
	for project in . packages/sphinx-vernacular; do \
		(cd $$project && $(CURDIR)/$(PY) -m hatchling build -t sdist -d $(CURDIR)/dist >/dev/null) || exit 1; done && \
	$(PY) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist dist/*.tar.gz
	@ls -l dist | awk 'NR > 1 {print $$5 " bytes  dist/" $$9}'

bench: $(VENV)/bench ## measure speed and weight beside their bounds (strict=1 fails, only=start picks rows)
	@$(PY) -m tools.bench $(if $(strict),--strict) $(if $(only),--only $(only))

lock: ## pin the dependencies again (needs uv)
	@for group in $(GROUPS); do uv pip compile --quiet --universal --generate-hashes \
		--python-version $$([ $$group = newest ] && echo 3.13 || echo 3.11) \
		--no-emit-index-url --no-emit-find-links --no-header \
		--group pyproject.toml:$$group --output-file requirements/$$group.txt || exit 1; done

clean: ## delete what was built; the environment stays
	@rm -rf build dist __pycache__; find locale -name '*.mo' -delete; rm -f locale/*/LC_MESSAGES/sphinx.js

help: ## this table
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# the environment: pinned with hashes, compiled to bytecode once
INSTALL = $(PY) -m pip install --quiet --require-hashes -r $< || { \
	echo "$< could not be installed: the first time needs the network"; exit 1; }

$(VENV)/docs: requirements/docs.txt pyproject.toml packages/sphinx-vernacular/pyproject.toml
	@test -x $(PY) || { echo "making the environment in $(VENV)"; $(PYTHON) -m venv $(VENV); }
	@$(INSTALL)
	@$(PY) -m pip install --quiet --no-deps --no-build-isolation --editable packages/sphinx-vernacular --editable .
	@$(PY) -m compileall -q $(VENV)/lib src packages tools
	@touch $@

$(VENV)/test $(VENV)/live $(VENV)/bench: $(VENV)/%: requirements/%.txt $(VENV)/docs
	@echo "adding to $(VENV) what make $* needs"
	@$(INSTALL)
	@$(PY) -m compileall -q $(VENV)/lib
	@touch $@
