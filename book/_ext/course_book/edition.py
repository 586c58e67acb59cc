"""Build one edition with Sphinx, as Jupyter Book configures it, and put its pages where they are deployed."""
import io
from pathlib import Path
import re
import shutil
import time

from jupyter_book.config import get_final_config
from sphinx.application import Sphinx
from sphinx.errors import SphinxError
from sphinx.util.docutils import docutils_namespace, patch_docutils
import yaml

from . import notebook, search
from autograder.course import ROOT, CourseError, editions, pages

BOOK = ROOT / "book"
# Jupyter Book's own list also loads thebe, comments, copy buttons, design cards, intersphinx and a theme of 1.3 MB:
# scripts and styles on every page for what this course does with HTML alone.
EXTENSIONS = ["myst_nb", "sphinx_external_toc", "sphinx_multitoc_numbering", "course_book", "course_data"]
# Settings of the extensions left out; Sphinx warns of settings that no extension knows.
UNUSED = ("comments_config", "use_jupyterbook_latex", "use_multitoc_numbering", "latex_engine", "html_theme_options")


def configuration(lang: str, toc: Path, cache: Path, base_url: str = "", repository: str = "") -> dict:
    """Sphinx's configuration: Jupyter Book's reading of `_config.yml`, and what differs from edition to edition."""
    config, _ = get_final_config(user_yaml=ROOT / "_config.yml", sourcedir=BOOK / lang,
                                 cli_config={"latex_individualpages": False})
    source = config["html_theme_options"]
    for key in UNUSED:
        config.pop(key, None)
    return config | {
        "extensions": EXTENSIONS,
        "course_edition": lang,
        "course_repository": repository or source["repository_url"],
        "course_branch": source["repository_branch"],
        "language": editions()[lang]["locale"],
        "external_toc_path": str(toc),
        "nb_execution_cache_path": str(cache),
        "html_baseurl": base_url or config["html_baseurl"],
        "html_theme": "basic",
        "templates_path": [str(BOOK / "_templates")],
        "html_math_renderer": "katex",
        "html_permalinks_icon": "#",
        "html_use_index": False,
        "html_domain_indices": False,
        "html_copy_source": False,
        "html_show_sourcelink": False,
    }


def build(lang: str, work: Path, out: Path, cache: Path, draft: bool, **address) -> tuple[str, float, list[str]]:
    """Build an edition. Returns the edition, seconds and Sphinx's warnings; deploys only when there are none.

    `address`: base_url and repository, as `configuration` takes them.

    A page that another edition has is missing only in a draft; it is left out of the table of contents there.
    """
    start = time.perf_counter()
    staging = work / "sphinx" / lang
    staging.mkdir(parents=True, exist_ok=True)
    warnings = io.StringIO()
    with patch_docutils(), docutils_namespace():
        try:
            app = Sphinx(srcdir=BOOK / lang, confdir=None, outdir=staging / "html",
                         doctreedir=work / "doctrees" / lang, buildername="html",
                         confoverrides=configuration(lang, toc_of(lang, staging), cache, **address),
                         status=None, warning=warnings, warningiserror=not draft, keep_going=True)
            app.build()
        except SphinxError as error:
            raise CourseError(f"book/{lang}: Sphinx stops: {error}") from None
    found = readable(warnings.getvalue())
    if draft or not found:
        deploy(staging / "html", out / lang)
        notebook.write_notebooks(app, out / lang)
        search.index(out / lang)
    else:       # Sphinx reports a page's faults only when it reads the page: read all again next time
        shutil.rmtree(work / "doctrees" / lang)
    return lang, time.perf_counter() - start, found


def available(lang: str) -> list[str]:
    """The pages that the edition has, in reading order."""
    return [page for page in pages() if (BOOK / lang / f"{page}.md").exists()]


def toc_of(lang: str, staging: Path) -> Path:
    """The table of contents with the pages that this edition has (all of them, except in a draft)."""
    toc = yaml.safe_load((BOOK / "_toc.yml").read_text(encoding="utf-8"))
    here = available(lang)
    toc["root"] = here[0]
    for part in [toc, *toc.get("parts", [])]:
        if "chapters" in part:
            part["chapters"] = [c for c in part["chapters"] if c["file"] in here[1:]]
    path = staging / "toc.yml"
    text = yaml.safe_dump(toc, allow_unicode=True, sort_keys=False)
    if not path.exists() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")
    return path


def readable(warnings: str) -> list[str]:
    """Sphinx's warnings, one per entry, with paths from the repository's root and without terminal colours."""
    text = re.sub(r"\x1b\[[0-9;]*m", "", warnings).replace(f"{ROOT}/", "")
    return [line for line in re.split(r"\n(?=\S)", text.strip()) if line]


def deploy(staging: Path, target: Path):
    """Copy the pages and the files they need; Sphinx's own leftovers (inventory, sources, scripts) stay behind."""
    if target.exists():
        shutil.rmtree(target)
    target.mkdir(parents=True)
    for name in available(target.name):
        shutil.copy2(staging / f"{name}.html", target)
    for folder in ("_images", "_downloads"):
        if (staging / folder).is_dir():
            shutil.copytree(staging / folder, target / folder)
