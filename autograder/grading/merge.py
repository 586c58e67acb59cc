"""A submission in the order of the plan: its own cells stay, the exercise's take the place the plan gives them."""
from dataclasses import dataclass, field
import re

from autograder.grading.plan import Plan, PlanCell
from autograder.intake import Cell, Notebook

MISSING = "cell '{}' was missing and has been restored"
CHANGED = "locked cell '{}' had been changed and has been restored"
REPEATED = "cell '{}' was there {} times; the last one counts"
CELL_NAME = re.compile(r"[A-Za-z0-9_-]{1,64}\Z")


@dataclass
class Merged:
    """One cell to execute: `plan` is set for the exercise's cells; `outputs` are filled in while running."""
    kind: str
    source: str
    name: str
    plan: PlanCell | None = None
    outputs: list = field(default_factory=list)
    pictures: tuple[tuple[str, str, str], ...] = ()

    @property
    def locked(self) -> bool:
        return self.plan is not None and self.plan.locked


def merge(plan: Plan, notebook: Notebook) -> tuple[list[Merged], list[str]]:
    """The cells to execute, and what was odd about the submission, one line each.

    A student's cell follows the exercise's cell it followed in the submission. Of several cells with one id the last
    counts, as in nbgrader, and the others are cells of the student's. Missing cells are restored from the plan.
    """
    last = {cell.grade_id: k for k, cell in enumerate(notebook.cells) if cell.grade_id in plan.ids}
    groups, group = {None: []}, None
    for k, cell in enumerate(notebook.cells):
        if last.get(cell.grade_id) == k:
            group = cell.grade_id
            groups[group] = []
        else:
            groups[group].append(Merged(cell.kind, cell.source, cell.name, pictures=cell.pictures))
    merged, odd = groups[None], _duplicates(plan, notebook)
    for cell in plan.cells:
        own = notebook.cells[last[cell.id]] if cell.id in last else None
        if own is None:
            odd.append(MISSING.format(cell.id))
        elif cell.locked and own.source != cell.source and not _same_but_hidden(own.source, cell.source):
            odd.append(CHANGED.format(cell.id))
        merged.append(_merged(cell, own))
        merged += groups.get(cell.id, [])
    _unique_names(merged)
    return merged, odd


def _merged(cell: PlanCell, own: Cell | None) -> Merged:
    """Locked cells are the plan's. An answer that is missing is the released stub, as its author left it."""
    source = cell.source if cell.locked or own is None else own.source
    pictures = own.pictures if own and not cell.locked else ()
    return Merged(cell.kind, source, own.name if own else "", cell, pictures=pictures)


def _same_but_hidden(own: str, full: str) -> bool:
    """Is the student's copy the released one, in which the hidden tests are left out?"""
    return all(line in full.splitlines() for line in own.splitlines())


def _duplicates(plan: Plan, notebook: Notebook) -> list[str]:
    ids = [cell.grade_id for cell in notebook.cells]
    return [REPEATED.format(cell.id, ids.count(cell.id)) for cell in plan.cells if ids.count(cell.id) > 1]


def _unique_names(cells: list[Merged]) -> None:
    taken = set()
    for k, cell in enumerate(cells):
        if not CELL_NAME.match(cell.name) or cell.name in taken:
            cell.name = f"cell-{k}"
            while cell.name in taken:
                cell.name += "-"
        taken.add(cell.name)
