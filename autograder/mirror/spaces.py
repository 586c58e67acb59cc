"""Sets the no-break spaces of Polish and French in the prose; words and structure stay as they are."""
from collections.abc import Callable
from pathlib import Path
import re

from autograder.course import CourseError
from autograder.mirror.checks.typography import ONE_LETTER
from autograder.mirror.material import GLOSSARY, Material
from autograder.mirror.parse import Page, parse, prose

NBSP, NARROW = "\u00a0", "\u202f"
ANY = f"[ {NBSP}{NARROW}\n]"
HOLE, MARKER = 0xE000, 0xF0000          # private characters: they stand for markup while spaces are set around it
HOLES, MARKERS = f"{chr(HOLE)}-{chr(HOLE + 0xFFF)}", f"{chr(MARKER)}-{chr(MARKER + 0xFFF)}"

_PROTECTED = re.compile(r"""
    \{(?:ref|numref|doc|eq|term)\}`(?=[^`<]*<)          # opening of a reference with a text of its own
  | \s*<[^<>`\s]+>`                                     # ... and its end
  | (?:\{[\w:-]+\})?(`+)(?:(?!`).)+?\1(?!`)             # code, roles
  | \$[^$]+\$ | \]\([^)]*\) | </?\w[^<>]*> | <[^<>\s]+> | &\#?\w+;     # formulas, link targets, addresses, entities
  | \{\{.*?\}\} | (?<![\\{])\{\w*\}                                   # placeholders of messages
""", re.VERBOSE | re.DOTALL)
_MARKER = re.compile(r"""
    ^(?:[`~:]{3,}\{[^}]*\}[ \t]*                        # a directive's first line
      | :[\w-]+:[ \t]*                                  # its options
      | (?:[ \t]*(?:>|[-*+]|\d+[.)]|:|\#+|\|)[ \t]+)+)  # quotations, lists, definitions, headings, tables
""", re.VERBOSE | re.MULTILINE)


def _polish(text: str) -> str:
    text = re.sub(rf"[ ]?({ONE_LETTER})[ ]*\n([ \t{MARKERS}]*)(?=\S)", rf"\n\2\1{NBSP}", text)
    return re.sub(rf"({ONE_LETTER}) +(?=[^\s|])", rf"\1{NBSP}", text)


def _french(text: str) -> str:
    before = rf"(?<=[\w)»…%*\]{HOLES}])"
    text = re.sub(r"^ (?=[;:?!])", NBSP, text)
    text = re.sub(rf"{before}{ANY}*(?<!\n\n)([;?!]+)(?![\w/])", rf"{NARROW}\1", text)
    text = re.sub(rf"{before}{ANY}*(?<!\n\n):(?![\w/:])", f"{NBSP}:", text)
    text = re.sub(rf"«{ANY}*", f"«{NARROW}", text)
    text = re.sub(rf"{ANY}*»", f"{NARROW}»", text)
    return re.sub(r"(?<=\d) ?%(?!\w)", f"{NARROW}%", text)


RULES = {"pl": _polish, "fr": _french}


def fix(material: Material, editions: list[str]) -> list[tuple[Path, int]]:
    """Set the spaces in the texts of those `editions` that have rules; returns files and numbers of lines changed.

    Raises `CourseError` when a page would change in more than its spaces.
    """
    done = []
    for edition in (e for e in editions if e in RULES):
        rule = RULES[edition]
        for path, page in _pages(material, edition):
            text = _respaced_page(path, page, rule)
            if _essence(parse(text)) != _essence(page):
                raise CourseError(f"{material.name(path)}: setting the spaces would change more than spaces. Set them "
                                  "there by hand.")
            done.append((path, _write(path, text)))
        done += [(path, _write(path, _respaced_values(path, rule, key)))
                 for path, key in _tables(material, edition) if path.is_file()]
    material.forget()
    return [(path, count) for path, count in done if count]


def _pages(material: Material, edition: str):
    for document in material.documents:
        page = material.page(document, edition)
        if page is not None:
            yield material.path(document, edition), page


def _tables(material: Material, edition: str):
    """The TOML files with sentences, and a pattern for the keys under which this edition's sentences stand."""
    yield material.messages_path(edition), r"^[\w.-]+"
    yield material.root / GLOSSARY, rf"^{edition}\.\w+"
    for path in material.catalogues():
        yield path, rf"\b{edition}"


def _write(path: Path, text: str) -> int:
    old = path.read_text(encoding="utf-8")
    if old == text:
        return 0
    path.write_text(text, encoding="utf-8")
    return sum(a != b for a, b in zip(old.split("\n"), text.split("\n"))) or 1


def _respaced_page(path: Path, page: Page, rule: Callable[[str], str]) -> str:
    lines = path.read_text(encoding="utf-8").split("\n")
    for piece in sorted(set(prose(page)), key=lambda piece: -piece.line):     # from the end: line numbers stay valid
        first, last = piece.line - 1, piece.line - 1 + piece.lines
        lines[first:last] = _outside_markup("\n".join(lines[first:last]), rule).split("\n")
    return "\n".join(lines)


def _respaced_values(path: Path, rule: Callable[[str], str], key: str) -> str:
    """A TOML file with the spaces set in the one-line strings of keys that match the pattern `key`."""
    value = re.compile(rf'({key}\s*=\s*")((?:[^"\\\n]|\\.)*)(?=")', re.MULTILINE)
    return value.sub(lambda found: found[1] + _outside_markup(found[2], rule), path.read_text(encoding="utf-8"))


def _outside_markup(text: str, rule: Callable[[str], str]) -> str:
    """`rule` applied to `text` with markup, formulas and code hidden from it."""
    hidden = {}

    def hide(found: re.Match, first: int) -> str:
        character = chr(first + len(hidden))
        hidden[character] = found[0]
        return character

    text = _MARKER.sub(lambda found: hide(found, MARKER), text)
    text = _PROTECTED.sub(lambda found: hide(found, HOLE), text)
    text = rule(text)
    return "".join(hidden.get(character, character) for character in text)


def _essence(page: Page) -> list:
    """What setting spaces must not change."""
    return [(s.label, s.level, s.cells and [cell.text for cell in s.cells], s.equations, s.formulas, s.figures,
             s.directives, s.targets, ["".join(piece.text.split()) for piece in s.prose]) for s in page.sections]
