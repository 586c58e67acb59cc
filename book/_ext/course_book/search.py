"""Pagefind's index of one edition, made from its finished pages."""
from pathlib import Path
import subprocess
import sys

from autograder.course import CourseError

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


def prune(bundle: Path):
    keep = {path for pattern in NEEDED for path in bundle.glob(pattern)}
    for path in bundle.iterdir():
        if path not in keep:
            path.unlink()
