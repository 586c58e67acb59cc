"""Pagefind's index of one edition, made from its finished pages."""
from itertools import islice
from pathlib import Path
import subprocess
import sys

from docutils import nodes

from autograder.course import CourseError
from course_data import GLOSSARY, load

# What the browser loads; the rest of Pagefind's bundle are user interfaces that the course does not use.
NEEDED = ("pagefind.js", "pagefind-worker.js", "pagefind-entry.json", "*.pf_meta", "wasm.*", "fragment", "index")
# Formulas are indexed by their source ("f_t"), once; output of cells is numbers.
EXCLUDED = ".katex-html, .katex math semantics > :first-child, div.math, .headerlink, .cell_output, svg"


def index(folder: Path):
    """Write `folder/pagefind`. Raises `CourseError` with Pagefind's own words when it fails."""
    command = [sys.executable, "-m", "pagefind", "--site", str(folder), "--keep-index-url", "--silent",
               "--exclude-selectors", EXCLUDED]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise CourseError(f"{folder}: Pagefind cannot index it: {done.stderr.strip() or done.stdout.strip()}. "
                          "Reinstall what requirements.txt pins.")
    prune(folder / "pagefind")


def mark_definitions(app, doctree):
    """Where the glossary says that a term is introduced, the first formula that is the term's symbol counts most: who
    looks for f_t wants the forget gate, not the page with the most f_t."""
    app.env.note_dependency(str(GLOSSARY))
    sections = {label: section for section in doctree.findall(nodes.section) for label in section["ids"]}
    for entry in load(GLOSSARY).values():
        section = sections.get(entry.get("introduced"), nodes.section())
        formulas = (formula for formula in section.findall(nodes.math) if formula.astext() == entry.get("symbol"))
        for formula in islice(formulas, 1):
            formula["defines"] = True


def setup(app):
    app.connect("doctree-read", mark_definitions)


def prune(bundle: Path):
    keep = {path for pattern in NEEDED for path in bundle.glob(pattern)}
    for path in bundle.iterdir():
        if path not in keep:
            path.unlink()
