"""Each chapter as an .ipynb that runs and reads well by itself: MyST's directives and roles become plain Markdown."""
import base64
from functools import partial
from pathlib import Path
import re

import nbformat
from myst_nb.core.read import is_myst_markdown_notebook, read_myst_markdown_notebook
from myst_parser.config.main import MdParserConfig
from sphinx.locale import admonitionlabels

from .quiz import words
from .transforms import CJK

FENCE = re.compile(r"^(?P<fence>`{3,}|:{3,})\{(?P<name>[\w-]+)\}[ \t]*(?P<title>.*)\n"
                   r"(?P<body>(?:.*\n)*?)(?P=fence)[ \t]*$", re.MULTILINE)
OPTION = re.compile(r"\A(?::([\w-]+):[ \t]*(.*)\n)")
ROLE = re.compile(r"\{(?P<name>[\w-]+)\}`(?P<text>[^`]+)`")
LABEL = re.compile(r"^\([\w-]+\)=[ \t]*\n", re.MULTILINE)
BROKEN_LINE = re.compile(rf"(?<={CJK})\n(?={CJK})")       # Jupyter, too, shows such a newline as a space
TITLED = re.compile(r"\A(?P<text>.*?)\s*<(?P<target>[^<>]+)>\Z", re.DOTALL)


def write_notebooks(app, folder: Path) -> list[str]:
    """Write `folder/<page>.ipynb` for every page with code cells; returns the names of those pages."""
    written = []
    for page in sorted(app.env.found_docs):
        path = Path(app.env.doc2path(page))
        text = path.read_text(encoding="utf-8")
        if is_myst_markdown_notebook(text):
            nbformat.write(convert(app, page, path, text), folder / f"{page}.ipynb")
            written.append(page)
    return written


def convert(app, page: str, path: Path, text: str) -> nbformat.NotebookNode:
    """The chapter as a notebook: its cells, the pictures attached, a kernel named, no outputs."""
    source = read_myst_markdown_notebook(text + "\n", config=MdParserConfig(), path=path)
    references = References(app, page)
    cells = [markdown_cell(cell.source, path, references) if cell.cell_type == "markdown"
             else nbformat.v4.new_code_cell(cell.source) for cell in source.cells]
    for number, cell in enumerate(cells):
        cell["id"] = f"{page}-{number}"     # stable: the same chapter gives the same file
    edition = {"edition": app.config.course_edition, "page": page}
    return nbformat.v4.new_notebook(cells=cells, metadata={"kernelspec": source.metadata["kernelspec"],
                                                           "course": edition})


def markdown_cell(source: str, path: Path, references) -> nbformat.NotebookNode:
    attachments = {}
    text = plain_markdown(source + "\n", path, references, attachments)
    cell = nbformat.v4.new_markdown_cell(text.strip())
    if attachments:
        cell["attachments"] = attachments
    return cell


def plain_markdown(text: str, path: Path, references, attachments: dict) -> str:
    text = FENCE.sub(partial(directive, path=path, references=references, attachments=attachments), text)
    return BROKEN_LINE.sub("", ROLE.sub(references.resolve, LABEL.sub("", text)))


def directive(match: re.Match, path: Path, references, attachments: dict) -> str:
    """Plain Markdown of one directive: equation, picture, or a box as a quotation with its title."""
    name, title, body = match["name"], match["title"], match["body"]
    options = {}
    while option := OPTION.match(body):
        options[option[1]] = option[2]
        body = body[option.end():]
    if name == "math":
        return references.equation(body.strip(), options.get("label"))
    inner = plain_markdown(body, path, references, attachments).strip()
    if name == "quiz":
        return quiz(inner, words(references.lang)["answers"])
    if name in ("figure", "image"):
        return picture(path.parent / title.strip(), options.get("alt", ""), inner, attachments)
    title = title.strip() or str(admonitionlabels.get(name, ""))
    lines = ([f"**{title}**", ""] if title else []) + inner.splitlines()
    return "\n".join(f"> {line}".rstrip() for line in lines)


def quiz(text: str, answers: str) -> str:
    """A self-check question: the choices numbered, their explanations in a fold."""
    question, *choices = re.split(r"^- ", text, flags=re.MULTILINE)
    parts = [choice.partition("\n\n") for choice in choices]
    options = "\n".join(f"{number}. {' '.join(label.split())}" for number, (label, _, _) in enumerate(parts, 1))
    why = "\n\n".join(f"{number}. {' '.join(reason.split())}" for number, (_, _, reason) in enumerate(parts, 1))
    return f"{question}{options}\n\n<details><summary>{answers}</summary>\n\n{why}\n\n</details>"


def picture(file: Path, alt: str, caption: str, attachments: dict) -> str:
    """An attached picture; black on transparent would vanish in a dark notebook, so SVG keeps its own background."""
    kind = "image/svg+xml" if file.suffix == ".svg" else f"image/{file.suffix[1:]}"
    attachments[file.name] = {kind: base64.b64encode(file.read_bytes()).decode()}
    return f"![{alt}](attachment:{file.name})\n\n{caption}"


class References:
    """Cross-references as text: numbers and titles as on the page, links where the site's address is known."""

    def __init__(self, app, page: str):
        self.env, self.page, self.base = app.env, page, app.config.html_baseurl
        self.lang, self.foreign = app.config.course_edition, set(app.config.course_editions)

    def resolve(self, match: re.Match) -> str:
        name, text = match["name"], match["text"]
        if name in self.foreign:
            return text
        titled = TITLED.match(text)
        target = titled["target"] if titled else text
        shown = titled["text"] if titled else None
        known = {"ref": self.ref, "doc": self.doc, "numref": self.numref, "eq": self.eq,
                 "math": lambda tex, _: f"${tex}$"}
        return known.get(name, lambda target, shown: shown or target)(target, shown)

    def ref(self, target, shown):
        page, anchor, title = self.env.get_domain("std").labels.get(target, ("", "", target))
        return self._link(shown or title, page, anchor)

    def doc(self, target, shown):
        title = self.env.titles[target].astext() if target in self.env.titles else target
        return self._link(shown or title, target, "")

    def numref(self, target, shown):
        page, anchor = self.env.get_domain("std").anonlabels.get(target, ("", ""))
        number = ".".join(map(str, self._numbers(page, "figure").get(anchor, ())))
        return self._link(shown or self.env.config.numfig_format["figure"] % number, page, anchor)

    def eq(self, target, shown):
        page, _ = self.env.get_domain("math").equations.get(target, ("", None))
        return f"({self._equation_number(page, target)})"

    def equation(self, tex: str, label: str | None) -> str:
        tag = f" \\tag{{{self._equation_number(self.page, label)}}}" if label else ""
        if "\\\\" in tex and "\\begin{" not in tex:
            tex = f"\\begin{{aligned}}{tex}\\end{{aligned}}"
        return f"$$\n{tex}{tag}\n$$"

    def _equation_number(self, page, label):
        numbers = self._numbers(page, "displaymath").get(f"equation-{label}", ())
        return ".".join(map(str, numbers)) or str(self.env.get_domain("math").equations.get(label, ("", "?"))[1])

    def _numbers(self, page, kind):
        return self.env.toc_fignumbers.get(page, {}).get(kind, {})

    def _link(self, text, page, anchor):
        if not self.base or not page:
            return text
        return f"[{text}]({self.base.rstrip('/')}/{self.lang}/{page}.html{'#' + anchor if anchor else ''})"
