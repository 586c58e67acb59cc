"""What a submission is measured against: the cells of the exercise with their flags, points and sources.

All of it comes from the gradebook, where `release` put it; only the order of the cells is read from the released
notebook, since a gradebook does not keep one. Nothing comes from a submission.
"""
from dataclasses import dataclass
import hashlib
import json
from pathlib import Path

from nbgrader import api
from sqlalchemy.orm import Session

from autograder import course

RELEASED = course.ROOT / "exercises"


@dataclass(frozen=True)
class PlanCell:
    """One cell that carries an nbgrader id."""
    id: str
    kind: str
    source: str
    locked: bool
    grade: bool
    solution: bool
    points: float
    checksum: str
    key: str                      # its primary key as graded cell, "" if it is none
    comment_key: str              # its primary key as answer cell, "" if it is none

    @property
    def test(self) -> bool:
        """Is it executed by the grader?"""
        return self.grade and not self.solution and self.kind == "code"


@dataclass(frozen=True)
class Plan:
    """One exercise: its cells in order, the gradebook's keys of assignment and notebook, and the sources of the
    released notebook's example cells."""
    exercise: str
    assignment_key: str
    notebook_key: str
    cells: tuple[PlanCell, ...]
    examples: frozenset[str] = frozenset()

    @property
    def ids(self) -> set[str]:
        return {cell.id for cell in self.cells}

    @property
    def points(self) -> float:
        return sum(cell.points for cell in self.cells if cell.grade)

    @property
    def digest(self) -> str:
        """Changes when anything that can change a grade changes on the gradebook's side."""
        told = [[c.id, c.source, c.locked, c.grade, c.points] for c in self.cells]
        return hashlib.sha256(json.dumps(told).encode()).hexdigest()


def read(session: Session, exercise: str) -> Plan:
    """The plan of an exercise.

    Raises `CourseError` when the gradebook does not know it or the released notebook is missing or damaged.
    """
    notebook = session.query(api.Notebook).join(api.Assignment).filter(
        api.Assignment.name == exercise, api.Notebook.name == exercise).one_or_none()
    if notebook is None:
        raise course.CourseError(f"the gradebook has no exercise '{exercise}'. Run: python -m autograder release")
    graded = {cell.name: cell for cell in notebook.grade_cells}
    answers = {cell.name: cell for cell in notebook.solution_cells}
    cells = [_cell(cell, graded.get(cell.name), answers.get(cell.name)) for cell in notebook.source_cells]
    order = {name: k for k, name in enumerate(released_order(exercise))}
    missing = [cell.id for cell in cells if cell.id not in order]
    if missing:
        raise course.CourseError(f"exercises/{course.reference_edition()}/{exercise}/{exercise}.ipynb: lacks the cell "
                                 f"'{missing[0]}' of the gradebook. Run: python -m autograder release")
    cells.sort(key=lambda cell: order[cell.id])
    return Plan(exercise, notebook.assignment.id, notebook.id, tuple(cells), released_examples(exercise))


def _cell(source: api.SourceCell, graded, answer) -> PlanCell:
    return PlanCell(source.name, source.cell_type, source.source or "", bool(source.locked), graded is not None,
                    answer is not None, graded.max_score if graded is not None else 0.0, source.checksum or "",
                    graded.id if graded is not None else "", answer.id if answer is not None else "")


def released_folder(exercise: str, edition: str) -> Path:
    return RELEASED / edition / exercise


def released_order(exercise: str) -> list[str]:
    """Ids of the cells of the released notebook, in order."""
    marks = [cell["metadata"].get("nbgrader", {}) for cell in released(exercise)["cells"]]
    return [mark["grade_id"] for mark in marks if mark.get("grade_id")]


def released_examples(exercise: str) -> frozenset[str]:
    """Sources of the code cells that are there to be looked at: neither answer, test nor setup."""
    return frozenset("".join(cell["source"]) for cell in released(exercise)["cells"]
                     if cell["cell_type"] == "code" and not cell["metadata"].get("nbgrader"))


def released(exercise: str, edition: str | None = None) -> dict:
    """The released notebook of an exercise; of the reference edition if none is named, whose code is that of all.

    Raises `CourseError` when it is missing or damaged.
    """
    path = released_folder(exercise, edition or course.reference_edition()) / f"{exercise}.ipynb"
    try:
        notebook = json.loads(path.read_text(encoding="utf-8"))
        return notebook | {"cells": list(notebook["cells"])}
    except (OSError, ValueError, TypeError, KeyError) as error:
        what = "missing" if isinstance(error, FileNotFoundError) else "cannot be read as a notebook"
        name = path.relative_to(course.ROOT)
        raise course.CourseError(f"{name}: {what}. Run: python -m autograder release") from None
