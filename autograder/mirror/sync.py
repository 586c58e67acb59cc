"""Copies code cells outward: from the reference edition to the translations."""
from pathlib import Path

from autograder.mirror.material import Material
from autograder.mirror.parse import Cell, Section


def sync(material: Material, editions: list[str]) -> list[tuple[Path, int]]:
    """Make the code cells of `editions` equal to the reference edition's; returns the files and how many cells changed.

    Sections are matched by label. Where their numbers of cells differ nothing is copied: the place of the missing
    cell is for the author to say, and the mirror check asks for it.
    """
    done = []
    for edition in editions:
        for document in material.documents:
            page, reference = material.page(document, edition), material.page(document, material.reference)
            if page is None or reference is None or page is reference:
                continue
            stale = list(_stale(page.keyed(), reference.keyed()))
            if stale:
                path = material.path(document, edition)
                _replace(path, stale)
                done.append((path, len(stale)))
    material.forget()
    return done


def _stale(ours: dict[str, Section], theirs: dict[str, Section]):
    for key in ours.keys() & theirs.keys():
        if len(ours[key].cells) == len(theirs[key].cells):
            yield from ((a, b) for a, b in zip(ours[key].cells, theirs[key].cells) if a.text != b.text)


def _replace(path: Path, stale: list[tuple[Cell, Cell]]):
    lines = path.read_text(encoding="utf-8").split("\n")
    for cell, model in sorted(stale, key=lambda pair: -pair[0].line):     # from the end: line numbers stay valid
        fence = lines[cell.line - 1]
        lines[cell.line - 1] = fence[:len(fence) - len(fence.lstrip("`~"))] + model.text.split("\n")[0]
        lines[cell.line:cell.line + cell.text.count("\n") - 1] = model.text.split("\n")[1:-1]
    path.write_text("\n".join(lines), encoding="utf-8")
