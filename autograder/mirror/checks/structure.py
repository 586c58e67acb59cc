"""What must be equal: headings, labels, code cells, equations, formulas, figures, directives, cross-references."""
from collections import Counter

from autograder.mirror.complaint import Complaint
from autograder.mirror.material import SOLUTIONS, Material
from autograder.mirror.parse import Page, Section

SYNC = "Run: python -m autograder mirror --sync"
LONGEST = 60                            # characters of a formula or target quoted in a complaint

# what it is called, how to take it from a section, whether the order counts
COMPARED = [
    ("displayed equations", lambda section: section.equations, True),
    ("formulas", lambda section: section.formulas, False),
    ("figures", lambda section: section.figures, True),
    ("directives", lambda section: section.directives, True),
    ("cross-references", lambda section: sorted(set(section.targets)), False),
]


def complaints(material: Material, edition: str):
    for document in material.documents:
        page, reference = material.page(document, edition), material.page(document, material.reference)
        if page is None:
            continue
        file, model = (material.name(material.path(document, e)) for e in (edition, material.reference))
        if edition == material.reference and not document.startswith(SOLUTIONS):
            yield from _unlabelled(page, file)
        if edition != material.reference and reference is not None:
            yield from _compare(page, reference, file, model)


def _unlabelled(page: Page, file: str):
    for section in page.sections:
        if section.level and not section.label:
            yield Complaint(file, section.line, f"the heading '{section.title}' has no label",
                            "Write a line (label)= right above it, the same in all editions")
        for equation in section.equations:
            if equation.startswith(":"):
                what = f"{_where(section)}: the equation {_short(equation[2:])} has no label"
                yield Complaint(file, section.line, what, "Give it a line :label: eq-..., the same in all editions")


def _compare(page: Page, reference: Page, file: str, model: str):
    if page.front_matter != reference.front_matter:
        yield Complaint(file, 1, f"the front matter differs from {model}", "Copy it from there")
    if len(page.sections) == len(reference.sections):
        yield from _labels(page, reference, file, model)
    else:
        yield from _headings(page, reference, file, model)
    ours, theirs = page.keyed(), reference.keyed()
    for key in (key for key in ours if key in theirs):
        yield from _section(ours[key], theirs[key], file, model)


def _labels(page: Page, reference: Page, file: str, model: str):
    """Equally many headings: compare them one by one."""
    for ours, theirs in zip(page.sections, reference.sections):
        if ours.label != theirs.label:
            what = f"the heading '{ours.title}' has {_label(ours)}, in {model} {_label(theirs)}"
            yield Complaint(file, ours.line, what, "Use that file's labels, in its order")


def _headings(page: Page, reference: Page, file: str, model: str):
    """A heading too few or too many: name it."""
    ours, theirs = page.keyed(), reference.keyed()
    for key, section in theirs.items():
        if key not in ours:
            yield Complaint(file, 0, f"the section '{key}' of {model}:{section.line} is missing",
                            f"Translate it ('{section.title}')")
    for key, section in ours.items():
        if key not in theirs:
            what = f"the heading '{section.title}' with {_label(section)} is not in {model}"
            yield Complaint(file, section.line, what, "Take it out, or give it the label it has there")


def _section(ours: Section, theirs: Section, file: str, model: str):
    if ours.level != theirs.level:
        yield Complaint(file, ours.line, f"the heading '{ours.title}' has level {ours.level}, in {model} level "
                        f"{theirs.level}", f"Write it with {'#' * theirs.level}")
    yield from _cells(ours, theirs, file, model)
    for kind, items, ordered in COMPARED:
        yield from _items(kind, items(ours), items(theirs), ordered, ours, file, model)


def _cells(ours: Section, theirs: Section, file: str, model: str):
    if len(ours.cells) != len(theirs.cells):
        yield Complaint(file, ours.line, f"{_where(ours)}: {len(ours.cells)} code cells, in {model} "
                        f"{len(theirs.cells)}", f"Put the same cells in the same places, from line {theirs.line} there")
        return
    for n, (cell, model_cell) in enumerate(zip(ours.cells, theirs.cells), start=1):
        if cell.text != model_cell.text:
            yield Complaint(file, cell.line, f"{_where(ours)}: code cell {n} differs from {model}:{model_cell.line} in "
                            f"{_first_difference(cell.text, model_cell.text)}", SYNC)


def _items(kind: str, ours: list[str], theirs: list[str], ordered: bool, section: Section, file: str, model: str):
    missing, surplus = Counter(theirs) - Counter(ours), Counter(ours) - Counter(theirs)
    found = [f"{_short(item)} is missing{_times(count)}" for item, count in missing.items()]
    found += [f"{_short(item)} is not there{_times(count)}" for item, count in surplus.items()]
    if found:
        yield Complaint(file, section.line, f"{_where(section)}: the {kind} differ from {model}: "
                        f"{'; '.join(found)}", "Make them equal")
    elif ordered and ours != theirs:
        yield Complaint(file, section.line, f"{_where(section)}: the {kind} stand in another order than in {model}",
                        "Put them in the same order")


def _label(section: Section) -> str:
    return f"the label '{section.label}'" if section.label else "no label"


def _where(section: Section) -> str:
    return f"section '{section.label}'" if section.label else f"below '{section.title}'" if section.title else "top"


def _times(count: int) -> str:
    return f" ({count} times)" if count > 1 else ""


def _short(item: str) -> str:
    item = " ".join(item.split())
    return item if len(item) <= LONGEST else item[:LONGEST - 3] + "..."


def _first_difference(ours: str, theirs: str) -> str:
    for found, wanted in zip(ours.splitlines(), theirs.splitlines()):
        if found != wanted:
            return f"the line '{_short(found.strip())}'"
    return "its length"
