"""The sample class: submissions made from the released notebooks and the answers in `answers/`, as `class.toml` says.

An answers file holds cells in percent format: `# %% NAME` begins the answer of that function, `# %%` alone a cell that
the student added before the next answer. What is not in the file stays the released stub. Damages:
  truncated         half of the file is missing
  old_format        saved as notebook format 3
  renamed           another file name
  stripped          the cells' metadata is gone, so nothing says which cell is which
  unknown_exercise  handed in under a name that no exercise has
"""
from dataclasses import dataclass
import json
from pathlib import Path
import re
import shutil
import tomllib

import nbformat
from nbgrader import api
import sqlalchemy as sa

from autograder import course
from autograder.grading import plan as plans, store

HERE = Path(__file__).resolve().parent
PREFIX = "sample-"                # begins the id of every sample student and of nobody else
MARK = re.compile(r"^# %%[ \t]*(\w*)[ \t]*\n", re.M)


@dataclass(frozen=True)
class Entry:
    """One sample submission. `expected`: points per function, in the order of course.toml; none for a damaged one."""
    student: str
    edition: str
    exercise: str
    answers: str
    damage: str = ""
    expected: tuple[float, ...] = ()

    @property
    def folder(self) -> str:
        return "lstm-backwards" if self.damage == "unknown_exercise" else self.exercise


def entries() -> list[Entry]:
    """All of class.toml.

    Raises `CourseError` when it names a student, edition or exercise that cannot be.
    """
    told = tomllib.loads((HERE / "class.toml").read_text(encoding="utf-8"))["submission"]
    found = [Entry(**{key: tuple(v) if key == "expected" else v for key, v in one.items()}) for one in told]
    for entry in found:
        if not entry.student.startswith(PREFIX) or entry.edition not in course.editions():
            raise course.CourseError(f"autograder/sample/class.toml: {entry.student} ({entry.edition}): sample "
                                     f"students begin with {PREFIX} and use an edition of _config.yml.")
        course.exercise(entry.exercise)
    return found


def answers(exercise: str, name: str) -> list[tuple[str, str]]:
    """(function or "", source) of the cells of an answers file, in order."""
    if not name:
        return []
    _, *pieces = MARK.split((HERE / "answers" / exercise / f"{name}.py").read_text(encoding="utf-8"))
    return [(function, source.strip("\n")) for function, source in zip(pieces[::2], pieces[1::2])]


def notebook(entry: Entry) -> dict:
    """The submitted notebook of an entry, undamaged."""
    made, written, own = plans.released(entry.exercise, entry.edition), {}, []
    for function, source in answers(entry.exercise, entry.answers):
        written[function or f"own-{len(written)}"] = source
        own += [] if function else [source]
    cells = [cell for one in made["cells"] for cell in _answered(one, written, own)]
    return made | {"cells": cells}


def _answered(cell: dict, written: dict, own: list[str]):
    """The cell with the student's answer in it; before the first answer, the cells that the student added."""
    marks = cell["metadata"].get("nbgrader", {})
    if not marks.get("solution"):
        yield cell
        return
    while own:
        source = own.pop(0)
        yield {"cell_type": "code", "id": f"own-{len(own)}", "metadata": {}, "execution_count": None, "outputs": [],
               "source": source}
    yield cell | {"source": written.get(marks["grade_id"], cell["source"])}


def file_of(entry: Entry) -> tuple[str, str]:
    """(file name, text) of what an entry hands in."""
    made = notebook(entry)
    name = f"{entry.folder}.ipynb"
    if entry.damage == "stripped":
        for cell in made["cells"]:
            cell["metadata"] = {}
    if entry.damage == "old_format":
        made = nbformat.v4.convert.downgrade(nbformat.reads(json.dumps(made), as_version=4))
    text = json.dumps(made, ensure_ascii=False, indent=1) + "\n"
    if entry.damage == "truncated":
        text = text[:len(text) // 2]
    if entry.damage == "renamed":
        name = f"{entry.exercise} (1).ipynb"
    return name, text


def strangers(submitted: Path) -> list[str]:
    """Students in a submissions folder that are no sample students."""
    names = [p.name for p in submitted.glob("*")] if submitted.is_dir() else []
    return sorted(name for name in names if not name.startswith((PREFIX, ".")))


def install(submitted: Path) -> int:
    """Write all sample submissions below `submitted`, unless they are there already; returns how many there are.

    Raises `CourseError` when other students' submissions are there: a class and the sample are never mixed.
    """
    others = strangers(submitted)
    if others:
        raise course.CourseError(f"{submitted}: holds submissions of {', '.join(others[:3])}. The sample class is not "
                                 "mixed with a real one; grade it elsewhere with --to.")
    for entry in entries():
        name, text = file_of(entry)
        path = submitted / entry.student / entry.folder / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            store.replace_file(path, text.encode())
    return len(entries())


def remove(submitted: Path, autograded: Path, feedback: Path, gradebook: str | None) -> None:
    """Take every trace of sample students away: files, grades, and the students themselves.

    Raises `CourseError`, and removes nothing, when there is no such gradebook.
    """
    engine = store.connect(gradebook)
    with store.writing(engine) as connection:
        forget(connection)
    engine.dispose()
    for folder in (submitted, autograded, feedback):
        for path in folder.glob(f"{PREFIX}*"):
            shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()


def forget(connection) -> None:
    """Delete the sample students from the gradebook, the dependent rows first."""
    assignment, notebook = api.SubmittedAssignment.__table__, api.SubmittedNotebook.__table__
    mine = sa.select(assignment.c.id).where(assignment.c.student_id.startswith(PREFIX, autoescape=True))
    notebooks = sa.select(notebook.c.id).where(notebook.c.assignment_id.in_(mine))
    for table in (api.Grade.__table__, api.Comment.__table__):
        connection.execute(table.delete().where(table.c.notebook_id.in_(notebooks)))
    connection.execute(notebook.delete().where(notebook.c.assignment_id.in_(mine)))
    connection.execute(assignment.delete().where(assignment.c.student_id.startswith(PREFIX, autoescape=True)))
    connection.execute(api.Student.__table__.delete().where(api.Student.id.startswith(PREFIX, autoescape=True)))
    for table in (store.RUNS, store.FINDINGS):
        connection.execute(table.delete().where(table.c.student.startswith(PREFIX, autoescape=True)))
