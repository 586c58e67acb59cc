"""Reads a MyST page into sections: what the mirror compares, and the prose it looks at.

The page goes through MyST's own parser. The bodies of directives are parsed in turn, because MyST leaves them as text.
"""
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
import re

from myst_parser.config.main import MdParserConfig
from myst_parser.mdit_to_docutils.base import DocutilsRenderer
from myst_parser.parsers.mdit import create_md_parser
import yaml

from autograder import course

THING = "\ufffc"                        # stands in the prose for a formula, code, a foreign word or a reference
REFERENCES = {"ref", "numref", "eq", "doc", "term", "download"}
CELLS = {"code-cell"}
FIGURES = {"figure", "image"}
LISTINGS = {"code", "code-block"}
VERBATIM = CELLS | LISTINGS | {"math", "literalinclude", "include", "toctree", "raw", "eval-rst"}
DATA_ARGUMENT = VERBATIM | FIGURES      # the argument of every other directive is a title
OUTPUTS = {"", "text", "none"}           # languages of listings that may speak the reader's language
PROSE_OPTIONS = {"alt", "caption"}
CORRECTION = "correction"               # class of the boxes that quote what an article gets wrong

_DIRECTIVE = re.compile(r"\{([\w:.-]+)\}\s*(.*)", re.DOTALL)
_OPTION = re.compile(r":([\w-]+):(?:\s+(.*)|)$")
_FIELD = re.compile(r"\{\{.*?\}\}")      # {{ points lstm_step }}: filled in when an exercise is released
_TAG = re.compile(r"</?\w[^<>]*>")
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
_REFERENCE = re.compile(r"(?:(.*?)\s*<([^<>]+)>|([^<>]+))$", re.DOTALL)


@dataclass(frozen=True)
class Prose:
    """Text that a reader reads, with `THING` for what is no prose; `quoted` when it may quote wrong terms."""
    text: str
    line: int
    lines: int = 1
    quoted: bool = False


@dataclass(frozen=True)
class Cell:
    """A code cell: its fence line's info, option lines and code, as written; `line` is that of the fence."""
    text: str
    code: str
    line: int


@dataclass
class Section:
    """From one heading to the next. `label` is empty where the heading has none, `level` 0 before the first one."""
    label: str
    level: int
    title: str
    line: int
    source: str = ""
    cells: list[Cell] = field(default_factory=list)
    equations: list[str] = field(default_factory=list)
    formulas: list[str] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    directives: list[str] = field(default_factory=list)
    targets: list[str] = field(default_factory=list)
    prose: list[Prose] = field(default_factory=list)


@dataclass(frozen=True)
class Page:
    front_matter: dict
    sections: list[Section]

    def keyed(self) -> dict[str, Section]:
        """Key -> section: the label, or the position among the headings where there is no label."""
        return {section.label or f"heading {n}": section for n, section in enumerate(self.sections)}


@cache
def _parser():
    extensions = course.config()["parse"]["myst_enable_extensions"]
    return create_md_parser(MdParserConfig(enable_extensions=extensions), DocutilsRenderer)


def parse(text: str) -> Page:
    """The page whose source is `text`.

    Raises `ValueError` with line and cause when the front matter is not YAML.
    """
    reader = _Reader()
    reader.read(text, offset=0, quoted=False)
    _add_sources(reader.sections, text.splitlines())
    return Page(reader.front_matter, reader.sections)


def _add_sources(sections: list[Section], lines: list[str]):
    """Store in each section its own lines; the label line belongs to the heading below it."""
    starts = [section.line - 2 if section.label else section.line - 1 for section in sections]
    for section, start, end in zip(sections, starts, [*starts[1:], len(lines)]):
        section.source = "\n".join(lines[max(start, 0):end])


class _Reader:
    """Walks through the tokens and files what it meets in the section at hand."""

    def __init__(self):
        self.front_matter = {}
        self.sections = [Section("", 0, "", 1)]
        self._label = ""

    @property
    def section(self) -> Section:
        return self.sections[-1]

    def read(self, text: str, offset: int, quoted: bool):
        """Parse `text`, whose first line is line `offset` + 1 of the page."""
        tokens = _parser().parse(text)
        for n, token in enumerate(tokens):
            line = offset + token.map[0] + 1 if token.map else offset + 1
            if token.type == "heading_open":
                self._heading(token, tokens[n + 1], line)
            elif token.type == "inline":
                self._inline(token, line, quoted)
            elif token.type in ("fence", "colon_fence"):
                self._fence(token, line, quoted)
            elif token.type == "html_block":
                self._html(token, line, quoted)
            else:
                self._block(token)

    def _html(self, token, line: int, quoted: bool):
        self.section.directives += [f"html {tag}" for tag in _TAG.findall(token.content)]
        text = _TAG.sub("", _COMMENT.sub("", token.content))
        if text.strip():
            self.section.prose.append(Prose(text, line, token.map[1] - token.map[0], quoted))

    def _block(self, token):
        if token.type == "front_matter":
            self.front_matter = _front_matter(token.content)
        elif token.type == "myst_target":
            self._label = token.content
        elif token.type in ("math_block", "math_block_label", "amsmath"):
            self.section.equations.append(_squeeze(f"{token.info or ''}: {token.content}"))

    def _heading(self, token, inline, line):
        self.sections.append(Section(self._label, int(token.tag[1]), inline.content, line))
        self._label = ""

    # -------------------------------------------------------------- text

    def _inline(self, token, line: int, quoted: bool):
        text = "".join(self._text(child) for child in token.children or [])
        self.section.targets += _FIELD.findall(text)
        text = _FIELD.sub(THING, text)
        lines = token.map[1] - token.map[0] if token.map else 1
        self.section.prose.append(Prose(text, line, lines, quoted))

    def _text(self, token) -> str:
        if token.type in ("text", "softbreak", "hardbreak"):
            return token.content if token.type == "text" else "\n"
        if token.type.startswith("math_inline"):
            self.section.formulas.append(_squeeze(token.content))
        elif token.type == "myst_role":
            return self._role(token.meta["name"], token.content)
        elif token.type == "link_open":
            self._link(token.attrs.get("href", ""))
            return ""
        elif token.type == "image":
            self.section.figures.append(token.attrs["src"])
        return "" if token.type.endswith(("_open", "_close")) else THING

    def _role(self, name: str, content: str) -> str:
        if name == "math":
            self.section.formulas.append(_squeeze(content))
        if name not in REFERENCES:
            return THING
        text, target, bare = _REFERENCE.match(content.strip()).groups()
        self.section.targets.append(f"{{{name}}} {target or bare}")
        return text or THING

    def _link(self, target: str):
        if target and "://" not in target and not target.startswith("mailto:"):
            self.section.targets.append(f"link {target}")

    # -------------------------------------------------------------- directives

    def _fence(self, token, line: int, quoted: bool):
        found = _DIRECTIVE.match(token.info.strip())
        if not found:
            self._listing(token.info.strip(), token.content)
            return
        name, argument = found.groups()
        options, body, skipped = _options(token.content)
        self._file_directive(name, argument, options, body, token, line)
        quoted = quoted or CORRECTION in options.get("class", "").split()
        if argument and name not in DATA_ARGUMENT:
            self.read(argument, line - 1, quoted)
        for key in PROSE_OPTIONS & options.keys():
            self.section.prose.append(Prose(options[key], line + 1, max(skipped, 1), quoted))
        if name not in VERBATIM:
            self.read(body, line + skipped, quoted)

    def _listing(self, language: str, content: str):
        shown = "" if language in OUTPUTS else content
        self.section.directives.append(f"code {language}\n{shown}".strip())

    def _file_directive(self, name, argument, options, body, token, line):
        if name in CELLS:
            self.section.cells.append(Cell(f"{token.info.strip()}\n{token.content}", body, line))
        elif name == "math":
            self.section.equations.append(_squeeze(f"{options.get('label', '')}: {argument} {body}"))
        elif name in LISTINGS:
            self._listing(argument, body)
        elif name in FIGURES:
            self.section.figures.append(f"{argument} {options.get('name', '')}".strip())
        else:
            data = [f":{key}: {value}".strip() for key, value in options.items() if key not in PROSE_OPTIONS]
            self.section.directives.append(" ".join([name, *data]))


def _front_matter(text: str) -> dict:
    try:
        return yaml.safe_load(text) or {}
    except yaml.YAMLError as error:
        raise ValueError(f"the front matter is not YAML: {' '.join(str(error).split())}") from None


def _options(content: str) -> tuple[dict[str, str], str, int]:
    """Split a directive's content into options, body and the number of lines before the body."""
    lines = content.splitlines()
    options, last, n = {}, None, 0
    for n, line in enumerate([*lines, ""]):
        option = _OPTION.match(line)
        if option:
            last = option[1]
            options[last] = option[2] or ""
        elif last and line.startswith(("  ", "\t")) and line.strip():
            options[last] += " " + line.strip()
        else:
            break
    return options, "\n".join(lines[n:]), n


def _squeeze(text: str) -> str:
    return " ".join(text.split())


def prose(page: Page) -> Iterator[Prose]:
    """All prose of a page, in order."""
    for section in page.sections:
        yield from section.prose
