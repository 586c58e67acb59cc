"""Submissions come in here: found, read and checked before anything else touches them.

Layout, nbgrader's: SUBMITTED/<student>/<exercise>/<exercise>.ipynb. Everything below SUBMITTED is in the students'
hands, so nothing is followed, nothing is opened that is not a regular file, and whatever is odd becomes a `Refusal`:
one line with student, exercise, file, cause and remedy. A refusal never stops the run.
"""
import base64
import binascii
from dataclasses import asdict, dataclass, field
import json
import os
from pathlib import Path
import re
import stat
from typing import Iterator

from autograder import course

MAX_BYTES = 8 << 20               # a notebook with many plots has 1 to 3 MB
MAX_CELLS = 400
MAX_SOURCE = 200_000              # characters in one cell
NAME = re.compile(r"[^\W_][\w.@+-]{0,99}\Z")
CELL_TYPES = ("code", "markdown", "raw")
PICTURES = {"image/png": b"\x89PNG\r\n\x1a\n", "image/jpeg": b"\xff\xd8\xff", "image/gif": b"GIF8"}  # how each begins
PICTURE_NAME = re.compile(r"\w[\w .()+-]{0,99}\Z")
MAX_PICTURE, MAX_PICTURES = 1 << 20, 4 << 20      # bytes of one picture, of all in a notebook
LEAST_PICTURE = 64 << 10                          # what a smaller one counts as: so there are not too many of them


@dataclass(frozen=True)
class Refusal:
    """Why a submission was not graded."""
    student: str
    exercise: str
    file: str
    cause: str
    remedy: str

    def __str__(self):
        what = " ".join(map(printable, (self.student, self.exercise, self.file)))
        return f"{what}: {self.cause}. {self.remedy}"

    def to_dict(self) -> dict:
        return {key: printable(value) for key, value in asdict(self).items()}


class Refused(Exception):
    """Raised while a submission is read; becomes a `Refusal`."""

    def __init__(self, cause: str, remedy: str):
        super().__init__(cause)
        self.cause, self.remedy = cause, remedy


@dataclass(frozen=True)
class Task:
    """One submission on its way: where it came from and its raw bytes."""
    student: str
    exercise: str
    file: str
    data: bytes = field(repr=False)
    timestamp: str = ""


def printable(text: str) -> str:
    """The text without control characters and half pairs, so that no file name can play tricks with a terminal."""
    return "".join(c if c.isprintable() else "�" for c in text.encode("utf-8", "replace").decode("utf-8"))[:300]


def count(submitted: Path, student: str | None = None, exercise: str | None = None) -> int:
    """About how many submissions `find` will come upon, from a look at the folders alone."""
    if not submitted.is_dir():
        return 0
    students = [name for name in os.listdir(submitted) if not name.startswith(".") and student in (None, name)]
    if exercise is not None:
        return len(students)
    return sum(max(os.stat(submitted / name, follow_symlinks=False).st_nlink - 2, 1) for name in students)


def find(submitted: Path, student: str | None = None, exercise: str | None = None) -> Iterator[Task | Refusal]:
    """All submissions below a directory, in order of name, one at a time.

    Raises `CourseError` when there is no such directory, student or exercise.
    """
    if not submitted.is_dir():
        raise course.CourseError(f"{submitted}: no such directory. Put submissions there as <student>/<exercise>/"
                                 "<exercise>.ipynb, or name another place with --submitted.")
    if exercise is not None:
        course.exercise(exercise)
    names = [name for name in sorted(os.listdir(submitted)) if not name.startswith(".") and student in (None, name)]
    if student is not None and not names:
        raise course.CourseError(f"{submitted}: no folder of the student '{printable(student)}'. Correct --student.")
    for name in names:
        yield from _of_student(submitted, name, exercise)


def _of_student(submitted: Path, student: str, wanted: str | None) -> Iterator[Task | Refusal]:
    folder, names = submitted / student, []
    try:
        problem = _folder_problem(folder)
        if problem is None and not NAME.match(student):
            problem = Refused("the folder name is no student id", "Use letters, digits and . _ - @ + only")
        names = [] if problem else sorted(os.listdir(folder))
    except OSError as error:
        problem = _unreadable(error)
    if problem:
        yield Refusal(student, "-", student, problem.cause, problem.remedy)
    for name in names:
        if name.startswith(".") or (wanted is not None and name != wanted):
            continue
        yield _submission(folder / name, student, name)


def _folder_problem(folder: Path) -> Refused | None:
    mode = os.lstat(folder).st_mode
    if stat.S_ISLNK(mode):
        return Refused("it is a symbolic link", "Copy the files themselves")
    if not stat.S_ISDIR(mode):
        return Refused("it is a file where a folder is expected",
                       "Unpack or move it to <student>/<exercise>/<exercise>.ipynb")
    return None


def _submission(folder: Path, student: str, name: str) -> Task | Refusal:
    file = f"{student}/{name}/{name}.ipynb"
    try:
        if name not in course.exercises():
            raise Refused(f"there is no exercise '{printable(name)}'", f"Known: {', '.join(course.exercises())}")
        problem = _folder_problem(folder)
        if problem:
            raise problem
        data = read_regular(folder / f"{name}.ipynb", MAX_BYTES)
        return Task(student, name, file, data, _timestamp(folder / "timestamp.txt"))
    except FileNotFoundError:
        problem = _wrong_name(folder, name)
    except Refused as error:
        problem = error
    except OSError as error:
        problem = _unreadable(error)
    return Refusal(student, name, file, problem.cause, problem.remedy)


def _unreadable(error: OSError) -> Refused:
    return Refused(f"it cannot be read ({error.strerror})", "Check its permissions")


def _wrong_name(folder: Path, name: str) -> Refused:
    try:
        others = sorted(n for n in os.listdir(folder) if not n.startswith("."))
    except OSError as error:
        return _unreadable(error)
    if not others:
        return Refused("the folder is empty", "Ask for the notebook")
    shown = printable(", ".join(others[:3]))
    return Refused(f"no such file; the folder holds {shown}", f"If one of these is the notebook, name it {name}.ipynb")


def _timestamp(path: Path) -> str:
    """nbgrader's optional time of submission; anything odd counts as none."""
    try:
        return read_regular(path, 100).decode("ascii").strip()
    except (OSError, Refused, UnicodeDecodeError):
        return ""


def read_regular(path: Path, limit: int) -> bytes:
    """Bytes of a regular file, without following a link or waiting for a pipe.

    Raises `Refused` for another kind of file or one beyond the limit, `OSError` when it cannot be read.
    """
    if stat.S_ISLNK(os.lstat(path).st_mode):
        raise Refused("it is a symbolic link", "Copy the file itself")
    fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_NOFOLLOW", 0))
    try:
        status = os.fstat(fd)
        if not stat.S_ISREG(status.st_mode):
            raise Refused("it is not a regular file", "Replace it by the notebook")
        if status.st_size > limit:
            raise Refused(f"it has {status.st_size / 1e6:.1f} MB, more than the {limit / 1e6:.1f} MB allowed",
                          "Clear the outputs (Kernel, Restart and Clear Outputs) and save again")
        with os.fdopen(fd, "rb", closefd=False) as file:
            return file.read(limit + 1)
    finally:
        os.close(fd)


@dataclass(frozen=True)
class Cell:
    """What is taken over from a submitted cell, and nothing else."""
    kind: str
    source: str
    grade_id: str | None
    name: str                     # nbformat's cell id, or ""
    pictures: tuple[tuple[str, str, str], ...] = ()       # attached to a text cell: name, kind, content in base 64


@dataclass(frozen=True)
class Notebook:
    """A checked notebook: its edition and its cells."""
    edition: str
    cells: tuple[Cell, ...]


def parse(data: bytes, graded_ids: set[str]) -> Notebook:
    """The notebook in raw bytes.

    Raises `Refused` when it is none, is too old, or has none of the cells that are graded.
    """
    content = _json(data)
    if not isinstance(content, dict) or not isinstance(content.get("cells", content.get("worksheets")), list):
        raise Refused("it is JSON, but no notebook", "Save it from Jupyter again")
    if content.get("nbformat") != 4:
        raise Refused(f"its notebook format is {printable(str(content.get('nbformat'))[:20])}, not 4",
                      "Open it in a current Jupyter and save it (or: jupyter nbconvert --to notebook --inplace)")
    if not isinstance(content.get("cells"), list) or len(content["cells"]) > MAX_CELLS:
        raise Refused(f"it has no list of at most {MAX_CELLS} cells", "Remove what does not belong to the exercise")
    cells, space = [], [MAX_PICTURES]
    for k, cell in enumerate(content["cells"]):
        cells.append(_cell(cell, k, space))
    if not graded_ids & {cell.grade_id for cell in cells}:
        raise Refused("none of the exercise's cells is in it", "Start from the released notebook; its cells carry ids")
    return Notebook(edition_of(content), tuple(cells))


def _json(data: bytes):
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused("it is not UTF-8 text", "Send the .ipynb file itself, neither converted nor compressed") from None
    except json.JSONDecodeError as error:
        raise Refused(f"it is damaged: no valid JSON at line {error.lineno}",
                      "Save it from Jupyter and send it again") from None
    except (ValueError, RecursionError):
        raise Refused("it is damaged: no sensible JSON", "Save it from Jupyter and send it again") from None


def _cell(cell, k: int, space: list[int]) -> Cell:
    """One cell; `space`: what is left for pictures, brought up to date here."""
    if not isinstance(cell, dict) or cell.get("cell_type") not in CELL_TYPES:
        raise Refused(f"its cell {k + 1} is of no known kind", "Save it from Jupyter again")
    source = cell.get("source", "")
    if isinstance(source, list) and all(isinstance(line, str) for line in source):
        source = "".join(source)
    if not isinstance(source, str) or len(source) > MAX_SOURCE:
        raise Refused(f"its cell {k + 1} has no text of at most {MAX_SOURCE} characters", "Shorten the cell")
    source = source.encode("utf-8", "replace").decode("utf-8")           # half surrogate pairs cannot be written back
    name = cell.get("id")
    pictures = tuple(_pictures(cell, space)) if cell["cell_type"] == "markdown" else ()
    return Cell(cell["cell_type"], source, _grade_id(cell), name if isinstance(name, str) else "", pictures)


def _pictures(cell: dict, space: list[int]) -> Iterator[tuple[str, str, str]]:
    """The attachments of a text cell that are pictures of pixels and of a sensible size; others could carry scripts."""
    attachments = cell.get("attachments")
    for name, bundle in attachments.items() if isinstance(attachments, dict) else ():
        if not PICTURE_NAME.match(name) or not isinstance(bundle, dict):
            continue
        for kind, start in PICTURES.items():
            data = _picture(bundle.get(kind), min(MAX_PICTURE, space[0]))
            if data.startswith(start):
                space[0] -= max(len(data), LEAST_PICTURE)
                yield name, kind, base64.b64encode(data).decode("ascii")
                break


def _picture(text, limit: int) -> bytes:
    """The bytes of an attachment; none when it is no base 64 or larger than allowed."""
    if isinstance(text, list) and all(isinstance(line, str) for line in text):
        text = "".join(text)
    if not isinstance(text, str) or len(text) > 2 * limit:
        return b""
    try:
        data = base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""
    return data if len(data) <= limit else b""


def _grade_id(cell: dict) -> str | None:
    metadata = cell.get("metadata")
    marks = metadata.get("nbgrader") if isinstance(metadata, dict) else None
    found = marks.get("grade_id") if isinstance(marks, dict) else None
    return found if isinstance(found, str) else None


def edition_of(content: dict) -> str:
    """The edition that a notebook says it is of; the reference edition when it says nothing, or nonsense."""
    metadata = content.get("metadata")
    marks = metadata.get("course") if isinstance(metadata, dict) else None
    edition = marks.get("edition") if isinstance(marks, dict) else None
    known = isinstance(edition, str) and edition in course.editions()
    return edition if known else course.reference_edition()
