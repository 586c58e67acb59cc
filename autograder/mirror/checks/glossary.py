"""The glossary itself, and its forbidden variants in the prose of pages, messages and the words of the directives."""
import re

from autograder.mirror.complaint import Complaint
from autograder.mirror.material import GLOSSARY, Material
from autograder.mirror.texts import Text, texts

PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "\n": " ", "’": "'"})


def complaints(material: Material, edition: str):
    glossary = material.toml(material.root / GLOSSARY)
    yield from _entries(glossary, edition)
    if edition == material.reference:
        yield from _introductions(glossary, material)
    variants = list(_variants(glossary, edition))
    if not variants:
        return
    for text in texts(material, edition):
        if not text.quoted:
            yield from _search(text, variants)


def _entries(glossary: dict, edition: str):
    for key, entry in glossary.items():
        for field in ("term", "definition"):
            if not entry.get(edition, {}).get(field):
                yield Complaint(GLOSSARY, 0, f"[{key}] has no {edition}.{field}", "Write it")
        for pattern in entry.get(edition, {}).get("forbidden", []):
            if not _compiled(pattern):
                yield Complaint(GLOSSARY, 0, f"[{key}] {edition}.forbidden: {pattern} is no regular expression",
                                "Correct it")


def _introductions(glossary: dict, material: Material):
    pages = [material.page(document, material.reference) for document in material.pages]
    known = set(material.pages) | {section.label for page in pages if page for section in page.sections}
    for key, entry in glossary.items():
        place = entry.get("introduced", "")
        if place not in known or not place:
            yield Complaint(GLOSSARY, 0, f"[{key}] is introduced at '{place}', which is no page of book/_toc.yml and "
                            "no label of a section", "Write introduced = the label of the section that introduces it")


def _variants(glossary: dict, edition: str):
    for entry in glossary.values():
        words = entry.get(edition, {})
        for pattern in words.get("forbidden", []):
            compiled = _compiled(pattern)
            if compiled:
                yield compiled, words.get("term", "")


def _compiled(pattern: str) -> re.Pattern | None:
    try:
        return re.compile(pattern, re.IGNORECASE)
    except re.error:
        return None


def _search(text: Text, variants: list):
    plain = text.text.translate(PLAIN)
    for pattern, term in variants:
        found = pattern.search(plain)
        if found:
            yield Complaint(text.file, text.line_of(found.start()), f"'{found[0]}' is not a term of this course",
                            f"Write '{term}', as {GLOSSARY} says")
