# kzref: see `make help`. `lang=ar` names one language; LANG and LANGUAGE belong to the shell.
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory
SHELL := /bin/bash

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
lang ?=
strict ?=
only ?=

# bytecode is what makes every later start fast
unexport PYTHONDONTWRITEBYTECODE
export PYTHONUTF8 := 1

.PHONY: accept html epub test doctest examples check update stats live language release serve dist bench lock clean help

html: $(VENV)/docs ## build the manuals in every language: build/html/index.html
	@$(PY) -m tools html $(lang)

epub: $(VENV)/docs ## an e-book a language: build/epub/kzref-en.epub (lang=ar for one)
	@$(PY) -m tools epub $(lang)

test: $(VENV)/test ## everything that must hold
	@$(PY) -m ruff check . && $(PY) -m ruff format --check .
	@$(PY) -m mypy
	@$(PY) -m pyright
	@$(PY) -m tools check
	@$(PY) -m tools doctest
	@$(PY) -m pytest -q -n 2 --dist loadfile

doctest: $(VENV)/docs ## run every example of every page in every language (lang=ar for one)
	@$(PY) -m tools doctest $(lang)

examples: $(VENV)/docs ## fill in what the translated examples print, marked for review (lang=vi)
	@$(PY) -m tools examples $(lang)

accept: $(VENV)/docs ## write the snapshots of the facts anew, for a reviewer to read
	@$(PY) -m tools accept

check: $(VENV)/docs ## what is wrong in the catalogs (lang=ar for one)
	@$(PY) -m tools check $(lang)

update: $(VENV)/docs ## new and changed messages into every catalog
	@$(PY) -m tools update $(lang)

stats: $(VENV)/docs ## how complete each catalog is
	@$(PY) -m tools stats $(lang)

live: $(VENV)/live ## one language, built again and reloaded as a catalog is saved (lang=vi)
	@$(PY) -m tools live $(lang)

language: $(VENV)/docs ## start a language (lang=kk)
	@$(PY) -m tools language $(lang)

release: $(VENV)/docs ## release a language that is complete (lang=kk)
	@$(PY) -m tools release $(lang)

serve: html ## the site on localhost
	@$(PY) -m http.server --directory build/html --bind 127.0.0.1 8000

dist: $(VENV)/docs ## wheels and sdists, the wheels from the sdists: dist/
	@rm -rf dist && mkdir dist
	@export SOURCE_DATE_EPOCH=$${SOURCE_DATE_EPOCH:-$$(git log -1 --format=%ct 2>/dev/null || echo 315532800)}; \
	for project in . packages/sphinx-vernacular; do \
		(cd $$project && $(CURDIR)/$(PY) -m hatchling build -t sdist -d $(CURDIR)/dist >/dev/null) || exit 1; done && \
	$(PY) -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist dist/*.tar.gz
	@ls -l dist | awk 'NR > 1 {print $$5 " bytes  dist/" $$9}'

bench: $(VENV)/bench ## measure speed and weight beside their bounds (strict=1 fails where one is missed)
	@$(PY) -m tools.bench $(if $(strict),--strict) $(if $(only),--only $(only))

lock: ## pin the dependencies again (needs uv)
	@for part in docs test live bench; do uv pip compile -q --universal --python-version 3.11 --generate-hashes \
		--no-emit-index-url --no-header requirements/$$part.in -o requirements/$$part.txt; done

clean: ## delete what was built; the environment stays
	@rm -rf build dist; find locale -name '*.mo' -delete

help: ## this table
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# the environment: pinned with hashes, compiled to bytecode once
$(VENV)/docs: requirements/docs.txt pyproject.toml packages/sphinx-vernacular/pyproject.toml
	@test -x $(PY) || $(PYTHON) -m venv $(VENV)
	@$(PY) -m pip install --quiet --require-hashes -r requirements/docs.txt
	@$(PY) -m pip install --quiet --no-deps --no-build-isolation --editable packages/sphinx-vernacular --editable .
	@$(PY) -m compileall -q $(VENV)/lib src packages tools
	@touch $@

$(VENV)/live: requirements/live.txt $(VENV)/docs
	@$(PY) -m pip install --quiet --require-hashes -r requirements/live.txt
	@$(PY) -m compileall -q $(VENV)/lib
	@touch $@

$(VENV)/bench: requirements/bench.txt $(VENV)/docs
	@$(PY) -m pip install --quiet --require-hashes -r requirements/bench.txt
	@$(PY) -m compileall -q $(VENV)/lib
	@touch $@

$(VENV)/test: requirements/test.txt $(VENV)/docs
	@$(PY) -m pip install --quiet --require-hashes -r requirements/test.txt
	@$(PY) -m compileall -q $(VENV)/lib
	@touch $@
