"""What was odd about a graded submission: of which kind it is, and what an instructor can do about it.

The graders say it in one English line each (`merge`, `run`), which the gradebook keeps. Here such a line becomes a
kind, for which the messages have a cause and a remedy in every language.
"""
import re

from autograder import course
from autograder.checks import messages
from autograder.grading import merge, run

UNKNOWN, UNSAFE, MANUAL = "unknown", "unsafe", "manual"


def _pattern(template: str) -> re.Pattern:
    return re.compile(re.escape(template).replace(re.escape("{}"), "(.*)"), re.S)


PATTERNS = {"missing": _pattern(merge.MISSING), "changed": _pattern(merge.CHANGED),
            "repeated": _pattern(merge.REPEATED)}


def kind_of(odd: str) -> tuple[str, str]:
    """(kind, the cell it is about or "") of what was odd."""
    for kind, pattern in PATTERNS.items():
        found = pattern.fullmatch(odd)
        if found:
            return kind, found[1]
    kinds = (kind for kind, (_, text) in run.REASONS.items() if odd.startswith(text))
    return next(kinds, UNKNOWN), ""


def sentences(edition: str) -> dict[str, dict[str, str]]:
    """Kind -> cause (`what`) and remedy (`do`) in the language of an edition."""
    return messages.catalogue(edition)["class_report"]["attention"]


def remedy(odd: str) -> str:
    """What to do about it, in the language of the reference edition, as all that the command line says."""
    known = sentences(course.reference_edition())
    kind, _ = kind_of(odd)
    return known.get(kind, known[UNKNOWN])["do"]
