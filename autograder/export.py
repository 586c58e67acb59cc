"""Grades for other programs: nbgrader's CSV, Moodle's and Canvas' import forms, as nbgrader exporter plugins.

    python -m autograder export --format moodle --to grades.csv
    nbgrader export --exporter autograder.export.MoodleExport --to grades.csv
"""
from collections import defaultdict
import csv
from dataclasses import dataclass
from typing import Iterator

from nbgrader import api
from nbgrader.plugins import ExportPlugin
import sqlalchemy as sa

from autograder.grading.store import RUNS

COLUMNS = ("assignment", "duedate", "timestamp", "student_id", "last_name", "first_name", "email", "raw_score",
           "late_submission_penalty", "score", "max_score")
FORMULA = tuple("=+-@\t\r\uff1d\uff0b\uff0d\uff20")


def text_only(cell) -> str:
    """A cell that no spreadsheet takes for a formula: names come from where students may choose them."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text


@dataclass(frozen=True)
class Row:
    """One student and one exercise. `submitted` is false where there is nothing: its score is 0, as in nbgrader."""
    assignment: str
    duedate: object
    timestamp: object
    student_id: str
    last_name: str
    first_name: str
    email: str
    raw_score: float
    late_submission_penalty: float
    score: float
    max_score: float
    submitted: bool
    confined: str
    lms_user_id: str


def rows(gradebook: api.Gradebook, students: list[str], assignments: list[str]) -> Iterator[Row]:
    """Every student with every exercise, in nbgrader's order; empty lists mean all."""
    found = {(a, s): rest for a, s, *rest in gradebook.db.execute(_scores())}
    how = _confinement(gradebook)
    people = [p for p in gradebook.students if not students or p.id in students]
    for assignment in gradebook.assignments:
        if assignments and assignment.name not in assignments:
            continue
        for person in people:
            timestamp, raw, penalty = found.get((assignment.name, person.id), (None, 0.0, 0.0))
            yield Row(assignment.name, assignment.duedate, timestamp, person.id, person.last_name, person.first_name,
                      person.email, raw, penalty, max(0.0, raw - penalty), assignment.max_score,
                      (assignment.name, person.id) in found, how.get((person.id, assignment.name), ""),
                      person.lms_user_id)


def _scores():
    """Query of assignment, student, timestamp, score and late penalty of everything that was submitted."""
    submitted, notebook = api.SubmittedAssignment, api.SubmittedNotebook
    score = (sa.select(sa.func.coalesce(sa.func.sum(api.Grade.score), 0.0))
             .join(notebook, notebook.id == api.Grade.notebook_id)
             .where(notebook.assignment_id == submitted.id).correlate(submitted).scalar_subquery())
    penalty = (sa.select(sa.func.coalesce(sa.func.sum(notebook.late_submission_penalty), 0.0))
               .where(notebook.assignment_id == submitted.id).correlate(submitted).scalar_subquery())
    return (sa.select(api.Assignment.name, submitted.student_id, submitted.timestamp, score, penalty)
            .join(api.Assignment, api.Assignment.id == submitted.assignment_id))


def _confinement(gradebook: api.Gradebook) -> dict[tuple[str, str], str]:
    """(student, exercise) -> how the student's code was confined; nothing for what nbgrader itself graded."""
    if not sa.inspect(gradebook.db.get_bind()).has_table(RUNS.name):
        return {}
    query = sa.select(RUNS.c.student, RUNS.c.exercise, RUNS.c.confined)
    return {(student, exercise): confined for student, exercise, confined in gradebook.db.execute(query)}


class CourseExport(ExportPlugin):
    """What the exporters share: rows from the gradebook, a CSV file, a default name."""

    default_name = "grades.csv"

    def export(self, gradebook: api.Gradebook) -> None:
        path = self.to or self.default_name
        self.log.info("Exporting grades to %s", path)
        chosen = [str(s) for s in self.student], [str(a) for a in self.assignment]
        with open(path, "w", newline="", encoding="utf-8") as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerows([text_only(cell) for cell in line] for line in self.lines(list(rows(gradebook, *chosen))))

    def lines(self, found: list[Row]) -> Iterator[list]:
        raise NotImplementedError


class CsvExport(CourseExport):
    """nbgrader's columns, and one more that says how the student's code was confined while it was graded."""

    def lines(self, found: list[Row]) -> Iterator[list]:
        yield [*COLUMNS, "sandbox"]
        for row in found:
            values = [getattr(row, name) for name in COLUMNS]
            yield ["" if value is None else str(value) for value in values] + [row.confined]


def by_student(found: list[Row]) -> dict[str, dict[str, Row]]:
    table = defaultdict(dict)
    for row in found:
        table[row.student_id][row.assignment] = row
    return table


class MoodleExport(CourseExport):
    """Moodle's grade import: a row per student found by its username, a column per exercise, empty = not submitted."""

    default_name = "grades-moodle.csv"

    def lines(self, found: list[Row]) -> Iterator[list]:
        names = list(dict.fromkeys(row.assignment for row in found))
        yield ["username", "firstname", "lastname", "email", *names]
        for student, own in by_student(found).items():
            any_row = next(iter(own.values()))
            yield [student, any_row.first_name or "", any_row.last_name or "", any_row.email or "",
                   *(f"{own[n].score:g}" if own[n].submitted else "" for n in names)]


class CanvasExport(CourseExport):
    """Canvas' gradebook import: five identifying columns, then an exercise each; the second row has the points."""

    default_name = "grades-canvas.csv"

    def lines(self, found: list[Row]) -> Iterator[list]:
        names = list(dict.fromkeys(row.assignment for row in found))
        points = {row.assignment: f"{row.max_score:g}" for row in found}
        yield ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", *names]
        yield ["    Points Possible", "", "", "", "", *(points[n] for n in names)]
        for student, own in by_student(found).items():
            any_row = next(iter(own.values()))
            name = ", ".join(filter(None, (any_row.last_name, any_row.first_name))) or student
            yield [name, any_row.lms_user_id or "", student, student, "",
                   *(f"{own[n].score:g}" if own[n].submitted else "" for n in names)]


FORMATS = {"csv": CsvExport, "moodle": MoodleExport, "canvas": CanvasExport}
