"""The one writer of the gradebook: nbgrader's own tables, a transaction per submission.

Beside nbgrader's tables stand `course_run`, one row per graded submission: what was graded (a digest), how, and what was
odd; and `course_finding`, what the checks found wrong in it. Grades and these rows are written together or not at all, so
a run that was killed goes on where it stopped, and a second run finds everything done. Only `auto_score` and
`auto_comment` are ever written: what a human entered stays.
"""
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
import json
import os
from pathlib import Path
import tempfile
import time

from nbgrader import api, utils
import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import IntegrityError, OperationalError, SQLAlchemyError
from sqlalchemy.orm import Session

from autograder import course
from autograder.grading.plan import Plan
from autograder.grading.worker import Result
from autograder.nbgrader_settings import find_alembic

PATIENCE = 60.0                   # seconds to wait for a locked gradebook or a full disk
BUSY_SECONDS = 10.0               # of these, how long SQLite itself waits for a lock
OWN = sa.MetaData()
RUNS = sa.Table(
    "course_run", OWN,
    sa.Column("student", sa.String(128), primary_key=True), sa.Column("exercise", sa.String(128), primary_key=True),
    sa.Column("digest", sa.String(64), nullable=False), sa.Column("edition", sa.String(16), nullable=False),
    sa.Column("confined", sa.String(16), nullable=False), sa.Column("odd", sa.Text, nullable=False),
    sa.Column("seconds", sa.Float, nullable=False), sa.Column("finished", sa.DateTime, nullable=False))
FINDINGS = sa.Table(              # key: where the sentence stands in the messages, such as mistake.no_tanh
    "course_finding", OWN,
    sa.Column("student", sa.String(128), primary_key=True), sa.Column("exercise", sa.String(128), primary_key=True),
    sa.Column("function", sa.String(128), primary_key=True), sa.Column("key", sa.String(128), primary_key=True))

STUDENTS, SUBMITTED = api.Student.__table__, api.SubmittedAssignment.__table__
NOTEBOOKS, GRADES, COMMENTS = api.SubmittedNotebook.__table__, api.Grade.__table__, api.Comment.__table__

# Of what is done for every submission, made once: SQLAlchemy takes longer to put a statement together than to execute it.
FIND_STUDENT = sa.select(STUDENTS.c.id).where(STUDENTS.c.id == sa.bindparam("student"))
SUBMISSION = (                    # to find a row by some values, to make one with them
    sa.select(SUBMITTED.c.id).where(SUBMITTED.c.assignment_id == sa.bindparam("assignment"),
                                    SUBMITTED.c.student_id == sa.bindparam("student")),
    SUBMITTED.insert().values(id=sa.bindparam("made"), assignment_id=sa.bindparam("assignment"),
                              student_id=sa.bindparam("student")))
NOTEBOOK = (
    sa.select(NOTEBOOKS.c.id).where(NOTEBOOKS.c.assignment_id == sa.bindparam("assignment"),
                                    NOTEBOOKS.c.notebook_id == sa.bindparam("notebook")),
    NOTEBOOKS.insert().values(id=sa.bindparam("made"), assignment_id=sa.bindparam("assignment"),
                              notebook_id=sa.bindparam("notebook"), flagged=False))
FIND_GRADES = sa.select(GRADES.c.cell_id, GRADES.c.id, GRADES.c.manual_score).where(
    GRADES.c.notebook_id == sa.bindparam("notebook"))
FIND_COMMENTS = sa.select(COMMENTS.c.cell_id, COMMENTS.c.id).where(COMMENTS.c.notebook_id == sa.bindparam("notebook"))
FORGET_RUN = tuple(table.delete().where(table.c.student == sa.bindparam("by"), table.c.exercise == sa.bindparam("on"))
                   for table in (RUNS, FINDINGS))


def url_of(gradebook: str | None) -> str:
    """Database URL of a gradebook given as URL, as path of an SQLite file, or not at all."""
    if gradebook is None:
        return f"sqlite:///{course.ROOT / 'autograder' / 'gradebook.db'}"
    return gradebook if "://" in gradebook else f"sqlite:///{Path(gradebook).resolve()}"


def file_of(url: str) -> Path | None:
    """The file of an SQLite gradebook."""
    found = sa.make_url(url)
    return Path(found.database) if found.get_backend_name() == "sqlite" and found.database else None


def connect(gradebook: str | None, create: bool = False) -> sa.Engine:
    """An engine for a gradebook.

    With `create`, a gradebook other than the course's own is made where there is none, and learns the exercises.
    Raises `CourseError` when the gradebook cannot be opened or is none.
    """
    url = url_of(gradebook)
    file = file_of(url)
    own = url == url_of(None)
    if file is not None and not file.is_file() and (own or not create):
        raise course.CourseError(f"{file}: no gradebook there. Run: python -m autograder {'release' if own else 'grade'}")
    try:
        if create and not own:
            prepare(url)
        engine = _engine(url)
        if not sa.inspect(engine).has_table("assignment"):
            raise course.CourseError(f"{shown(url)}: this is no gradebook. Run: python -m autograder release")
        if OWN.tables.keys() - set(sa.inspect(engine).get_table_names()):     # a gradebook of nbgrader's, or an older one
            OWN.create_all(engine)
    except ImportError as error:
        raise course.CourseError(f"{shown(url)}: {error}. Install the driver; for PostgreSQL: pip install "
                                 "'psycopg[binary]'") from None
    except SQLAlchemyError as error:
        raise course.CourseError(f"{shown(url)}: cannot be opened ({brief(error)}). Check that it is a gradebook, that it "
                                 "can be written, and that its server is up.") from None
    return engine


def _engine(url: str) -> sa.Engine:
    if file_of(url) is None:
        return sa.create_engine(url)
    engine = sa.create_engine(url, connect_args={"timeout": BUSY_SECONDS, "isolation_level": None})
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection) -> None:
    """Transactions that will write lock first: two that read and then write could block each other for good."""
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def writing(engine: sa.Engine):
    """A connection in a transaction that writes: committed at the end, rolled back by an exception."""
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        yield connection


def prepare(url: str) -> None:
    """Make a gradebook if there is none, and copy the exercises of the course's own gradebook into it."""
    find_alembic()
    with api.Gradebook(url, course.course_id()):
        pass                                    # nbgrader makes the tables and the course
    source, target = _engine(url_of(None)), _engine(url)
    for table in (api.Assignment, api.Notebook, api.BaseCell, api.GradeCell, api.SolutionCell, api.SourceCell):
        _copy(table.__table__, source, target)
    source.dispose()
    target.dispose()


def _copy(table: sa.Table, source: sa.Engine, target: sa.Engine) -> None:
    """Insert or update the rows of a table that are not the same there; they keep their primary keys."""
    ours, theirs = _rows(table, source), _rows(table, target)
    changed = [row for key, row in ours.items() if theirs.get(key) != row]
    if not changed:
        return
    with writing(target) as connection:
        for row in changed:
            change = table.update().where(table.c.id == row["id"]) if row["id"] in theirs else table.insert()
            connection.execute(change.values(**row))


def _rows(table: sa.Table, engine: sa.Engine) -> dict[str, dict]:
    with engine.connect() as connection:
        return {row["id"]: dict(row) for row in connection.execute(sa.select(table)).mappings()}


def shown(url: str) -> str:
    return sa.make_url(url).render_as_string(hide_password=True)


def brief(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).split("\n")[0]


def _prepare_sqlite(connection, _record) -> None:
    """WAL lets formgrader read while we write; with it, `synchronous=NORMAL` survives any killed process."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


@dataclass(frozen=True)
class Done:
    """A finished submission: the digest of what its grades depend on, and what was odd about it."""
    digest: str
    odd: tuple[str, ...]


class Store:
    """Writes results. `autograded`: where the autograded notebooks go, for formgrader and for feedback."""

    def __init__(self, engine: sa.Engine, plans: dict[str, Plan], autograded: Path):
        self.engine, self.plans, self.autograded = engine, plans, autograded

    def known(self) -> dict[tuple[str, str], "Done"]:
        """(student, exercise) -> what is graded and still has its autograded notebook."""
        with Session(self.engine) as session:
            rows = session.execute(sa.select(RUNS.c.student, RUNS.c.exercise, RUNS.c.digest, RUNS.c.odd)).all()
        return {(student, exercise): Done(digest, tuple(json.loads(odd))) for student, exercise, digest, odd in rows
                if self.path(student, exercise).is_file()}

    def path(self, student: str, exercise: str) -> Path:
        return self.autograded / student / exercise / f"{exercise}.ipynb"

    def write(self, result: Result) -> None:
        """Write one result, patiently.

        Raises `CourseError` when gradebook or disk stay unusable; nothing of this result is in the gradebook then.
        """
        deadline, pause = time.monotonic() + PATIENCE, 0.05
        while True:
            try:
                replace_file(self.path(result.student, result.exercise), result.notebook)
                with writing(self.engine) as connection:
                    self._write(connection, result)
                return
            except (OperationalError, IntegrityError, OSError) as error:    # or another run has just made the same row
                if time.monotonic() > deadline:
                    raise course.CourseError(f"the gradebook or the disk cannot be written ({brief(error)}). Everything "
                                             "graded before is safe; mend it and run the same command again.") from None
                time.sleep(pause)
                pause = min(2 * pause, 2.0)

    def _write(self, connection, result: Result) -> None:
        plan = self.plans[result.exercise]
        submitted = self._submission(connection, plan, result)
        notebook = self._row(connection, NOTEBOOK, {"assignment": submitted, "notebook": plan.notebook_key})
        grades = {cell.key: result.scores.get(cell.id) for cell in plan.cells if cell.grade}
        comments = {cell.comment_key: "No response." if cell.id in result.unanswered else None
                    for cell in plan.cells if cell.solution}
        self._grades(connection, notebook, grades)
        self._comments(connection, notebook, comments)
        self._run(connection, result)

    def _submission(self, connection, plan: Plan, result: Result) -> str:
        if not connection.execute(FIND_STUDENT, {"student": result.student}).first():
            connection.execute(STUDENTS.insert(), {"id": result.student})
        submitted = self._row(connection, SUBMISSION, {"assignment": plan.assignment_key, "student": result.student})
        when = _time(result.timestamp)
        if when is not None:
            connection.execute(SUBMITTED.update().where(SUBMITTED.c.id == submitted).values(timestamp=when))
        return submitted

    @staticmethod
    def _row(connection, statements: tuple, keys: dict) -> str:
        """Primary key of the row with these values, made if there is none."""
        find, make = statements
        found = connection.execute(find, keys).first()
        if found:
            return found.id
        made = api.new_uuid()
        connection.execute(make, {"made": made, **keys})
        return made

    @staticmethod
    def _grades(connection, notebook: str, scores: dict[str, float | None]) -> None:
        """nbgrader's rule: a human looks again where a human graded before, and where there is no automatic score."""
        known = {row.cell_id: row for row in connection.execute(FIND_GRADES, {"notebook": notebook})}
        new = [{"id": api.new_uuid(), "notebook_id": notebook, "cell_id": key, "auto_score": score,
                "needs_manual_grade": score is None} for key, score in scores.items() if key not in known]
        if new:
            connection.execute(GRADES.insert(), new)
        for key in scores.keys() & known.keys():
            by_hand = known[key].manual_score is not None or scores[key] is None
            connection.execute(GRADES.update().where(GRADES.c.id == known[key].id).values(
                auto_score=scores[key], needs_manual_grade=by_hand))

    @staticmethod
    def _comments(connection, notebook: str, comments: dict[str, str | None]) -> None:
        known = {row.cell_id: row.id for row in connection.execute(FIND_COMMENTS, {"notebook": notebook})}
        new = [{"id": api.new_uuid(), "notebook_id": notebook, "cell_id": key, "auto_comment": text}
               for key, text in comments.items() if key not in known]
        if new:
            connection.execute(COMMENTS.insert(), new)
        for key in comments.keys() & known.keys():
            connection.execute(COMMENTS.update().where(COMMENTS.c.id == known[key]).values(auto_comment=comments[key]))

    @staticmethod
    def _run(connection, result: Result) -> None:
        whose = {"by": result.student, "on": result.exercise}
        for forget in FORGET_RUN:
            connection.execute(forget, whose)
        connection.execute(RUNS.insert(), {
            "student": result.student, "exercise": result.exercise, "digest": result.digest, "edition": result.edition,
            "confined": result.confined, "odd": json.dumps(result.odd), "seconds": result.seconds,
            "finished": datetime.now(timezone.utc).replace(tzinfo=None)})
        found = dict.fromkeys((function, key) for function, *keys in result.findings for key in keys)
        if found:
            connection.execute(FINDINGS.insert(), [
                {"student": result.student, "exercise": result.exercise, "function": function, "key": key}
                for function, key in found])


def _time(text: str) -> datetime | None:
    try:
        return utils.parse_utc(text) if text else None
    except (ValueError, OverflowError):
        return None


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that it is the old one or the new one at any moment, never half of one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".", suffix=".tmp")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise


# ---------------------------------------------------------------- reading

@dataclass(frozen=True)
class Grade:
    """One student's score of one exercise as the gradebook has it."""
    student: str
    exercise: str
    score: float
    needs_manual: bool
    edition: str
    confined: str
    odd: tuple[str, ...]


def grades(engine: sa.Engine) -> list[Grade]:
    """All grades, by student and exercise, from one query."""
    query = (sa.select(SUBMITTED.c.student_id, api.Assignment.name, sa.func.sum(api.Grade.score),
                       sa.func.max(sa.cast(GRADES.c.needs_manual_grade, sa.Integer)), RUNS.c.edition, RUNS.c.confined,
                       RUNS.c.odd)
             .select_from(SUBMITTED).join(api.Assignment, api.Assignment.id == SUBMITTED.c.assignment_id)
             .join(NOTEBOOKS, NOTEBOOKS.c.assignment_id == SUBMITTED.c.id)
             .join(GRADES, GRADES.c.notebook_id == NOTEBOOKS.c.id)
             .join(RUNS, sa.and_(RUNS.c.student == SUBMITTED.c.student_id, RUNS.c.exercise == api.Assignment.name),
                   isouter=True)
             .group_by(SUBMITTED.c.student_id, api.Assignment.name, RUNS.c.edition, RUNS.c.confined, RUNS.c.odd)
             .order_by(SUBMITTED.c.student_id, api.Assignment.name))
    with Session(engine) as session:
        return [Grade(student, exercise, float(score or 0.0), bool(manual), edition or "", confined or "",
                      tuple(json.loads(odd or "[]")))
                for student, exercise, score, manual, edition, confined, odd in session.execute(query)]
