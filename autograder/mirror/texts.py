"""Everything an edition says to its readers: prose of pages and exercises, messages, words of the book's directives."""
from collections.abc import Iterator
from dataclasses import dataclass
import re

from autograder.checks.messages import flat
from autograder.mirror.material import GLOSSARY, Material
from autograder.mirror.parse import THING, prose

_PLACEHOLDER = re.compile(r"\{[^{}]*\}|`[^`]*`|\$[^$]*\$")


@dataclass(frozen=True)
class Text:
    """One paragraph, heading, caption, message...; `quoted` when it may quote wrong terms, `markup` in a page."""
    file: str
    line: int
    text: str
    quoted: bool = False
    markup: bool = False

    def line_of(self, position: int) -> int:
        """Line in the file of a position in the text; 0 when the file is not counted in lines."""
        return self.line + self.text.count("\n", 0, position) if self.line else 0


def texts(material: Material, edition: str) -> Iterator[Text]:
    """All texts of an edition, with `THING` where something stands that is no prose."""
    for document in material.documents:
        page = material.page(document, edition)
        if page is not None:
            file = material.name(material.path(document, edition))
            yield from (Text(file, piece.line, piece.text, piece.quoted, True) for piece in prose(page))
    for path, table in _tables(material, edition):
        for value in flat(table).values():
            yield Text(material.name(path), 0, _PLACEHOLDER.sub(THING, str(value)))


def _tables(material: Material, edition: str):
    path = material.messages_path(edition)
    yield path, material.toml(path)
    path = material.root / GLOSSARY
    for key, entry in material.toml(path).items():
        words = entry.get(edition, {})
        yield path, {field: words[field] for field in ("term", "definition") if field in words}
    for path in material.catalogues():
        for place, entries in material.by_edition(path):
            yield path, {place: entries.get(edition, "")}
