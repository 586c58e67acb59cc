"""Builds pages that hold nothing but a directive of book/_ext/course_data.py and the headings it refers to."""
import io
from pathlib import Path
import sys
import tomllib

from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from autograder import course

EXTENSION = '''
def setup(app):
    app.add_config_value("course_editions", {}, "env")
    app.add_config_value("course_edition", "", "env")
'''


def load(name: str) -> dict:
    return tomllib.loads((course.ROOT / name).read_text(encoding="utf-8"))


def headings() -> dict[str, list[str]]:
    """Page -> labels that the section map and the glossary refer to; labels of no known page stand on `index`."""
    sections, glossary = load("book/sections.toml")["sections"], load("autograder/glossary.toml")
    pages = {page: [] for page in course.pages()}
    for claim in (claim for section in sections.values() for claim in section["taught"]):
        page, label = claim.split("#")
        pages.setdefault(page, []).append(label)
    known = {label for labels in pages.values() for label in labels}
    pages["index"] += sorted({entry["introduced"] for entry in glossary.values()} - known - set(pages))
    return {page: list(dict.fromkeys(labels)) for page, labels in pages.items()}


def _write(path: Path, text: str):
    path.write_text(f"---\norphan: true\n---\n\n{text}\n", encoding="utf-8")


def build(folder: Path, edition: str, directives: dict[str, str]) -> tuple[dict[str, str], str]:
    """Build pages whose body is the directive named for them; returns the HTML of each, and Sphinx's warnings."""
    (folder / "src").mkdir(parents=True)
    (folder / "mini_extension.py").write_text(EXTENSION, encoding="utf-8")
    for page, labels in headings().items():
        body = "\n".join(f"({label})=\n## {label} {edition}\n\n..." for label in labels)
        _write(folder / "src" / f"{page}.md", f"# {page} {edition}\n\n{body}")
    for page, directive in directives.items():
        _write(folder / "src" / f"{page}-data.md", f"# {page}\n\n```{{{directive}}}\n```")
    warnings = io.StringIO()
    sys.path[:0] = [str(folder), str(course.ROOT / "book" / "_ext")]
    try:
        with patch_docutils(), docutils_namespace():
            Sphinx(folder / "src", None, folder / "out", folder / "trees", "html", status=None, warning=warnings,
                   confoverrides={"extensions": ["myst_parser", "mini_extension", "course_data"],
                                  "html_theme": "basic", "myst_enable_extensions": ["dollarmath"],
                                  "course_edition": edition,
                                  "course_editions": course.editions()}).build(True)
    finally:
        del sys.path[:2]
    pages = {path.stem.removesuffix("-data"): path for path in (folder / "out").glob("*-data.html")}
    return {name: path.read_text(encoding="utf-8") for name, path in pages.items()}, warnings.getvalue()
