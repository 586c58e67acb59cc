"""Untranslated remains: paragraphs that read the same as in the reference edition."""
import re

from autograder.mirror.complaint import Complaint
from autograder.mirror.material import Material
from autograder.mirror.parse import prose

ENOUGH = 4                                  # words; shorter ones are names and headings such as "LSTM"
WORD = re.compile(r"[^\W\d_]{2,}")


def complaints(material: Material, edition: str):
    if edition == material.reference:
        return
    for document in material.documents:
        page, reference = material.page(document, edition), material.page(document, material.reference)
        if page is None or reference is None:
            continue
        theirs = {_words(piece.text) for piece in prose(reference)}
        for piece in prose(page):
            words = _words(piece.text)
            if len(words) >= ENOUGH and words in theirs:
                yield Complaint(material.name(material.path(document, edition)), piece.line,
                                f"not translated: '{' '.join(words[:ENOUGH])} ...'", "Translate it")


def _words(text: str) -> tuple[str, ...]:
    return tuple(WORD.findall(text))
