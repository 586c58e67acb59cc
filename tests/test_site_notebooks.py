"""The notebooks that readers download: each runs by itself, in an empty folder, with nothing of the course at hand."""
import os
import re

from nbclient import NotebookClient
import nbformat
import pytest

from autograder.course import ROOT, editions, pages, reference_edition

SITE = ROOT / "_build" / "html"
CHAPTERS = [name for name in pages() if re.match(r"\d\d-", name)]
TIMEOUT = 300       # seconds per cell

pytestmark = pytest.mark.skipif(not all((SITE / lang / "index.html").exists() for lang in editions()),
                                reason="_build/html lacks an edition: run make site")


def cells(lang: str, chapter: str) -> list[str]:
    notebook = nbformat.read(SITE / lang / f"{chapter}.ipynb", as_version=4)
    return [cell.source for cell in notebook.cells if cell.cell_type == "code"]


@pytest.mark.soak                       # a minute and a half for all; the last chapter trains twenty networks
@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_downloaded_chapter_runs_by_itself_without_a_warning(chapter, tmp_path, monkeypatch):
    for name in [name for name in os.environ if name.startswith(("MPL", "MATPLOTLIB", "PYTHON"))]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path / "ipython"))
    (tmp_path / "empty").mkdir()
    path = SITE / reference_edition() / f"{chapter}.ipynb"
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=TIMEOUT, resources={"metadata": {"path": str(tmp_path / "empty")}}).execute()
    outputs = [output for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs]
    assert outputs and not [output.text for output in outputs if output.get("name") == "stderr"]
    assert not list((tmp_path / "empty").iterdir())


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_all_editions_have_the_same_code(chapter):
    assert cells(reference_edition(), chapter)
    for lang in editions():
        assert cells(lang, chapter) == cells(reference_edition(), chapter)
