"""The mirror check: every edition says the same things as the reference edition, in its own words.

`CHECKS` lists the comparisons, one module of `autograder.mirror.checks` each. A check takes the material and an edition
and yields complaints; to add one, write its module and list it here.
"""
from autograder.mirror.checks import (code_words, glossary, messages, pages, sections, staleness, structure, typography,
                                      words)
from autograder.mirror.complaint import Complaint
from autograder.mirror.material import Material

CHECKS = [pages, structure, sections, code_words, messages, glossary, typography, words, staleness]


def complaints(material: Material, editions: list[str] | None = None) -> list[Complaint]:
    """What all checks find in `editions` (default: all), without repetitions, in the order of files and lines."""
    found = {complaint for edition in editions or material.editions for check in CHECKS
             for complaint in check.complaints(material, edition)}
    return sorted(found)
