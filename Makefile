PYTHON ?= python3
PORT ?= 8000

PY := .venv/bin/python
MANAGE := $(PY) manage.py
PIP := -m pip install --disable-pip-version-check
ON_SQLITE := DATABASE_URL=sqlite://:memory:
ON_POSTGRESQL := $(PY) -m portal.tests.postgresql --
AS_PRODUCTION := DJANGO_SETTINGS_MODULE=portal.settings.production \
	SECRET_KEY=only-for-this-check-0123456789-abcdefghijklmnopqrstuvwxyz \
	ALLOWED_HOSTS=example.org BASE_URL=https://example.org \
	CONTACT_ADDRESS=editors@example.org DATABASE_URL=sqlite://:memory:
STARTED := $(shell date +%s)
step = @printf '\n== %s\n'

define check_python
@command -v $(PYTHON) >/dev/null || { echo "There is no $(PYTHON) here. VET Compass needs Python \
	3.11 or newer."; exit 1; }
@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "$(PYTHON) is too old. \
	VET Compass needs Python 3.11 or newer; name one: make run PYTHON=python3.12"; exit 1; }
@$(PYTHON) -c 'import ensurepip, venv' || { echo "$(PYTHON) cannot make a virtual environment. \
	On Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
endef

.NOTPARALLEL:
.DEFAULT_GOAL := help
.PHONY: help run test lint check catalogues test-sqlite test-postgresql test-browser test-next \
	messages format clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: .venv/installed ## serve http://127.0.0.1:8000 (PORT=…, NOW=2026-01-15T12:00, DEMO_PASSWORD=…)
	@export NOW_SET_AT=$$(date +%s); $(MANAGE) prepare && \
	echo "VET Compass: http://127.0.0.1:$(PORT) (Ctrl-C ends it)" && \
	exec $(MANAGE) runserver 127.0.0.1:$(PORT)

test: lint check catalogues test-sqlite test-postgresql test-browser ## everything a change must pass
	@echo; echo "make test: all passed in $$(( $$(date +%s) - $(STARTED) )) seconds"

lint: .venv/installed-dev ## ruff and djlint
	$(step) "ruff check"
	@$(PY) -m ruff check
	$(step) "ruff format"
	@$(PY) -m ruff format --check
	$(step) "djlint"
	@$(PY) -m djlint --lint --quiet templates

check: .venv/installed-dev ## Django's checks, on production settings too, and migrations
	$(step) "manage.py check"
	@$(ON_SQLITE) $(MANAGE) check --fail-level WARNING
	$(step) "manage.py check --deploy (production settings)"
	@$(AS_PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING
	$(step) "makemigrations --check"
	@$(ON_SQLITE) $(MANAGE) makemigrations --check --dry-run

catalogues: .venv/installed-dev ## every string translated to Bulgarian and Latvian (needs GNU gettext)
	$(step) "message catalogues"
	@$(PY) -m portal.tests.catalogues check

test-sqlite: .venv/installed-dev ## pytest on SQLite
	$(step) "pytest on SQLite"
	@$(ON_SQLITE) $(PY) -m pytest -m "not browser"

test-postgresql: .venv/installed-dev ## pytest on a PostgreSQL that it starts itself
	$(step) "pytest on PostgreSQL"
	@$(ON_POSTGRESQL) $(PY) -m pytest -m "not browser"

test-browser: .venv/installed-dev ## the pages in Chromium
	$(step) "browser tests"
	@$(ON_SQLITE) $(PY) -m pytest -m browser

test-next: .venv-next/installed ## pytest on Wagtail 8.0 (SQLite, no browser)
	$(step) "pytest on Wagtail 8.0"
	@$(ON_SQLITE) .venv-next/bin/python -m pytest --ignore=portal/tests/browser

messages: .venv/installed-dev ## bring the catalogues up to date with the code (needs GNU gettext)
	@$(PY) -m portal.tests.catalogues update

format: .venv/installed-dev ## let ruff put the code in form
	@$(PY) -m ruff check --fix
	@$(PY) -m ruff format

clean: ## remove what make made, the database in var/ too
	rm -rf .venv .venv-next var

.venv/installed: requirements.txt
	$(check_python)
	@echo "Installing requirements.txt into .venv …"
	@$(PYTHON) -m venv .venv
	@$(PY) $(PIP) -r requirements.txt
	@touch $@

.venv/installed-dev: .venv/installed requirements-dev.txt
	@echo "Installing requirements-dev.txt into .venv …"
	@$(PY) $(PIP) -r requirements-dev.txt
	@touch $@

.venv-next/installed: requirements.txt requirements-next.txt
	$(check_python)
	@echo "Installing requirements-next.txt into .venv-next …"
	@$(PYTHON) -m venv .venv-next
	@sed -e '/^wagtail==/d' -e '/^-c/d' requirements.txt > .venv-next/requirements.txt
	@.venv-next/bin/python $(PIP) -r .venv-next/requirements.txt -r requirements-next.txt
	@touch $@
