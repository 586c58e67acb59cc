"""Execute each chapter once, before the editions are built; they all read the results from one jupyter-cache."""
from dataclasses import dataclass
import hashlib
from importlib.metadata import version
import os
from pathlib import Path
import shutil
import time

import nbformat
from jupyter_cache import get_cache
from jupyter_cache.base import CacheBundleIn
from jupyter_cache.executors.utils import single_nb_execution
from myst_nb.core.read import is_myst_markdown_notebook, read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig

from autograder.course import ROOT, CourseError, config

MATPLOTLIBRC = ROOT / "book" / "matplotlibrc"
# Plots are SVG without a date, so that the same cell gives the same bytes; IPython keeps no history on disk.
KERNEL_CONFIG = """\
c.InlineBackend.figure_formats = {"svg"}
c.InlineBackend.print_figure_kwargs = {"bbox_inches": "tight", "metadata": {"Date": None, "Creator": None}}
c.HistoryManager.enabled = False
c.IPKernelApp.log_level = "ERROR"
"""
STORED = "successive pieces of a stream as one output"      # how results are kept; what was kept otherwise is outdated


@dataclass
class Job:
    """A chapter to execute: its file, its notebook, the key that equal cells share, seconds that a cell may take."""
    path: Path
    notebook: nbformat.NotebookNode
    key: str
    timeout: int


def cache_folder(work: Path) -> Path:
    """The cache's folder, named after what the results depend on besides the cells themselves."""
    facts = [MATPLOTLIBRC.read_text(encoding="utf-8"), KERNEL_CONFIG, STORED,
             *(f"{name} {version(name)}" for name in ("numpy", "matplotlib", "ipykernel"))]
    return work / "notebooks" / hashlib.sha256("\n".join(facts).encode()).hexdigest()[:12]


def prepare(work: Path) -> Path:
    """Set the environment of the kernels started from now on; return the cache's folder, outdated ones removed."""
    profile = work / "ipython" / "profile_default"
    profile.mkdir(parents=True, exist_ok=True)
    (profile / "ipython_kernel_config.py").write_text(KERNEL_CONFIG, encoding="utf-8")
    os.environ |= {"MATPLOTLIBRC": str(MATPLOTLIBRC), "IPYTHONDIR": str(work / "ipython"),
                   "MPLBACKEND": "module://matplotlib_inline.backend_inline",
                   # one thread per kernel: two run side by side, and sums come out alike on every machine
                   "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    folder = cache_folder(work)
    for old in folder.parent.glob("*") if folder.parent.exists() else ():
        if old != folder:
            shutil.rmtree(old)
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def jobs(folder: Path, paths: list[Path]) -> list[Job]:
    """The chapters whose results are not in the cache, each set of equal code cells once."""
    cache = get_cache(folder)
    timeout, found = cell_timeout(), {}
    for path in paths:
        text = source_of(path)
        if not is_myst_markdown_notebook(text):
            continue
        notebook = read_myst_markdown_notebook(text, config=MdParserConfig(), path=path)
        _, key = cache.create_hashed_notebook(notebook)
        if key not in found and not is_cached(cache, notebook):
            found[key] = Job(path, notebook, key, timeout)
    return list(found.values())


def cell_timeout() -> int:
    """`execute.timeout` of _config.yml, in seconds."""
    return config()["execute"]["timeout"]


def source_of(path: Path) -> str:
    """The text of a page. Raises `CourseError` with its name when it is not UTF-8."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise CourseError(f"{named(path)}: is not UTF-8: {error}. Save it as UTF-8.") from None


def named(path: Path) -> Path:
    """The path as complaints call it: from the repository's root."""
    return path.relative_to(ROOT) if path.is_relative_to(ROOT) else path


def is_cached(cache, notebook) -> bool:
    try:
        cache.match_cache_notebook(notebook)
    except KeyError:
        return False
    return True


def execute(job: Job) -> tuple[Job, float, str]:
    """Run the notebook in its own kernel. Returns the job, seconds, and the traceback ('' when all went well)."""
    start = time.perf_counter()
    result = single_nb_execution(job.notebook, cwd=str(job.path.parent), timeout=job.timeout, allow_errors=False)
    join_streams(job.notebook)
    return job, time.perf_counter() - start, result.exc_string or ""


def join_streams(notebook: nbformat.NotebookNode):
    """Make one output of successive pieces of a stream: where the kernel cuts what is printed is a matter of timing,
    and myst-nb would end a line after each piece."""
    for cell in notebook.cells:
        joined = []
        for output in cell.get("outputs", ()):
            before = joined[-1] if joined else {}
            if output.output_type == "stream" and output.name == before.get("name"):
                before.text += output.text
            else:
                joined.append(output)
        if joined:
            cell.outputs = joined


def fill(folder: Path, paths: list[Path], pool, report):
    """Execute what the cache lacks, as many at once as the pool has processes; only this process writes the cache.

    Raises `CourseError` with the traceback when a cell fails.
    """
    waiting = jobs(folder, paths)
    cache = get_cache(folder)
    for job, seconds, error in pool.imap_unordered(execute, waiting):
        name = named(job.path)
        if error:
            raise CourseError(f"{name}: a code cell fails. Correct it; the traceback:\n{error}")
        cache.cache_notebook_bundle(CacheBundleIn(job.notebook, str(job.path), data={"execution_seconds": seconds}),
                                    check_validity=False, overwrite=True)
        report(f"executed  {name}  {seconds:.1f} s")
