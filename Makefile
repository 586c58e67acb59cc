# make        builds the book, releases the exercises, grades the sample class
# make help   lists every target
PYTHON ?= python3
PORT ?= 8000
PY := .venv/bin/python
BOOK := $(PY) book/build.py
BOOK_OPTIONS := $(if $(BASE_URL),--base-url $(BASE_URL)) $(if $(REPOSITORY),--repository $(REPOSITORY))
PARALLEL := -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
TOOLS := chromium fonts-noto-cjk bubblewrap postgresql

.DEFAULT_GOAL := all
.PHONY: all env release site pdf sample serve test tools soak attacks bench links vectors sync clean help

all: site release sample ## build the book, release the exercises, grade the sample class (the default)
	@$(PY) -m autograder sample --table
	@echo
	@echo "Book:       _build/html/index.html       (read it: make serve)"
	@echo "Exercises:  exercises/<language>/        (what students get)"
	@echo "Gradebook:  autograder/gradebook.db      (table above; formgrader: cd autograder && ../.venv/bin/jupyter lab)"
	@echo "Feedback:   autograder/feedback/<student>/<exercise>/"
	@echo "The class:  autograder/class.html"

env: .venv/installed ## create .venv with what requirements.txt pins

.venv/installed: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
	  || { echo "error: $$($(PYTHON) --version) is too old; Python 3.11 or newer is needed. Run: make PYTHON=python3.12"; exit 2; }
	@echo "== installing what requirements.txt pins into .venv (once, about a minute)"
	@$(PYTHON) -m venv .venv
	@$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@$(PY) -c 'import pathlib, site; pathlib.Path(site.getsitepackages()[0], "course.pth").write_text(str(pathlib.Path.cwd()))'
	@touch $@

release: env ## generate exercises/<language>/ from solutions/<language>/
	@echo "== exercises"
	@$(PY) -m autograder release

site: env ## build all editions into _build/html/
	@echo "== book"
	@$(BOOK) $(BOOK_OPTIONS)

pdf: env ## a PDF of each edition beside its pages (needs Chromium and fonts-noto-cjk)
	@$(BOOK) --pdf $(BOOK_OPTIONS)

sample: release ## grade the bundled sample class, write its feedback and the class report
	@echo "== sample class"
	@$(PY) -m autograder sample
	@$(PY) -m autograder grade || [ $$? -eq 1 ]   # 1: the sample holds damaged submissions, which are reported
	@$(PY) -m autograder feedback --quiet
	@$(PY) -m autograder report --quiet

serve: ## serve the built book on http://localhost:8000 (PORT=...)
	@test -f _build/html/index.html || { echo "error: _build/html/index.html: not built yet. Run: make"; exit 2; }
	@$(PY) -m http.server $(PORT) --bind 127.0.0.1 --directory _build/html

test: env tools release site ## run every test (about ten minutes on two cores)
	@$(PY) -m pytest $(PARALLEL)

tools: ## install what some tests need: Chromium, fonts, bubblewrap, PostgreSQL (Debian, as root; else those are skipped)
	@missing=$$(for name in $(TOOLS); do dpkg -s $$name >/dev/null 2>&1 || echo $$name; done); \
	test -z "$$missing" \
	  || { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && echo "== installing for the tests:" $$missing \
	       && apt-get update -qq >/dev/null && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; } \
	  || echo "note: not installed here:" $$missing "- the tests that need them are skipped"

soak: env release ## the slow tests: killed processes, full disks, attacks
	@$(PY) -m pytest -m soak $(PARALLEL)

attacks: env release tools ## what the attacks achieve against plain nbgrader, in a throwaway confinement (15 minutes)
	@$(PY) tests/attacks/compare.py

bench: env release ## measure the build and the grader; prints ratios
	@$(BOOK) --bench
	@$(PY) -m autograder bench

links: site ## check the links of the built book, those to other hosts over the network
	@$(BOOK) --links

vectors: ## recompute tests/vectors/pytorch.json with the PyTorch version named there (an environment of its own)
	@$(PYTHON) -m venv .venv-torch
	@.venv-torch/bin/python -m pip install --quiet --disable-pip-version-check torch==2.13.0 numpy==2.4.6
	@.venv-torch/bin/python tests/vectors/make_vectors.py

sync: env ## redraw the figures and copy code cells from English to the other editions
	@$(PY) book/figures/draw.py
	@$(PY) -m autograder mirror --sync

clean: ## remove what was built (not the environment, not the gradebook, not submissions)
	rm -rf _build
	find . -name __pycache__ -not -path './.venv*' -prune -exec rm -rf {} +

help: ## this list
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16
