"""Feedback for students: one self-contained page per submission, in the language of the submitted edition.

What a student wrote is shown as text and nothing else: every string is escaped, the page holds no script, and its
content security policy forbids any. Of what a student attached, pictures of pixels are shown (see `intake`). Test cells
are not shown, only what they said; their hidden part never leaves the gradebook and the autograded notebook, which stay
with the instructor.

A page says in its head what it was made from, as a digest: where that is the same, it is not made again.
"""
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import astuple, dataclass
from functools import cache
import hashlib
from html import escape
import json
import multiprocessing
from pathlib import Path
import re
import unicodedata

from nbgrader import api
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader import utils
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
import sqlalchemy as sa

from autograder import course, intake
from autograder.checks import messages
from autograder.grading import plan as plans, store

MAX_PAGE = 100_000                # bytes; a page that would be larger is made with the next limits
FEW = 40                          # pages for which more processes are not worth their start
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
HIDDEN = re.compile(r"^[ \t]*### BEGIN HIDDEN TESTS.*?(?:^[ \t]*### END HIDDEN TESTS[^\n]*\n?|\Z)", re.M | re.S)
ROOMS = ((12_000, 6_000, 40_000), (2_000, 1_000, 10_000), (300, 300, 0))       # see `Room`
FORMATTER = HtmlFormatter(nowrap=True, classprefix="k-")

CSS = """
:root { --ink: #1a1a1a; --soft: #595959; --line: #d0d0d0; --paper: #fff; --shade: #f5f5f5;
  --good: #0b6b2e; --bad: #a31515 }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e8; --soft: #a8a8a8; --line: #444; --paper: #16181c; --shade: #202329;
    --good: #6fd08c; --bad: #ff9a8f } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif }
h1 { margin: 0 0 .25rem; font-size: 1.6rem } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem }
h3 { margin: 0 0 .25rem; font-size: 1rem }
.total { font-size: 1.2rem } .who { color: var(--soft) }
table { border-collapse: collapse }
td, th { padding: .2rem 1.5rem .2rem 0; text-align: left; border-bottom: 1px solid var(--line) }
.full { color: var(--good) } .part { color: var(--bad) }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)) }
pre { margin: 0; padding: .75rem; background: var(--shade); border: 1px solid var(--line); border-radius: .3rem;
  white-space: pre-wrap; overflow-wrap: anywhere; font: .85rem/1.5 ui-monospace, monospace }
.said { white-space: pre-wrap; overflow-wrap: anywhere } figure { margin: 1rem 0 } img { max-width: 100% }
.comment { border-left: .25rem solid var(--good); padding-left: .75rem }
.k-k, .k-kn, .k-ow, .k-kc { font-weight: 600 } .k-c1, .k-cm { color: var(--soft) }
.k-s1, .k-s2, .k-sd { color: var(--good) }
@media print { body { max-width: none; padding: 0 } .pair { display: block } pre { margin-bottom: .5rem }
  section { break-inside: avoid-page } }
"""

PAGE = """<!DOCTYPE html>
<html lang="{tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="made-from" content="{digest}">
<title>{title}</title>
<style>{css}</style>
</head>
<body>
<main>
<h1>{heading}</h1>
<p class="who">{student}</p>
<p class="total">{total}</p>
<table><thead><tr><th scope="col">{function}</th><th scope="col">{points}</th></tr></thead><tbody>
{rows}
</tbody></table>
{sections}
</main>
</body>
</html>
"""


@dataclass(frozen=True)
class Part:
    """One graded cell of a submission. `code`: the answer cells before it; `said`: what its tests printed; `pictures`:
    name, kind and content in base 64 of what is attached to the text cells before it."""
    name: str
    score: float
    points: float
    manual: bool
    code: str
    said: str
    comment: str
    pictures: tuple[tuple[str, str, str], ...] = ()


@dataclass(frozen=True)
class Marks:
    """What the gradebook has on a submission. `grades`: cell, score, maximum, does a human still have to look;
    `comments`: cell, text."""
    student: str
    exercise: str
    penalty: float
    grades: tuple[tuple[str, float, float, bool], ...]
    comments: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Submission:
    """All that a page shows."""
    student: str
    exercise: str
    edition: str
    score: float
    points: float
    parts: tuple[Part, ...]


def submissions(engine: sa.Engine, student: str | None = None, exercise: str | None = None) -> list[Marks]:
    """The marks of everything graded, by exercise and student."""
    assignment, submitted, notebook = api.Assignment, store.SUBMITTED, store.NOTEBOOKS
    chosen = [assignment.name == exercise] * bool(exercise) + [submitted.c.student_id == student] * bool(student)
    rows = (sa.select(notebook.c.id, assignment.name, submitted.c.student_id, notebook.c.late_submission_penalty)
            .join(submitted, submitted.c.id == notebook.c.assignment_id)
            .join(assignment, assignment.id == submitted.c.assignment_id)
            .where(*chosen).order_by(assignment.name, submitted.c.student_id))
    grades = (sa.select(api.Grade.notebook_id, api.GradeCell.name, api.Grade.score, api.GradeCell.max_score,
                        api.Grade.needs_manual_grade)
              .select_from(api.Grade).join(api.GradeCell, api.GradeCell.id == api.Grade.cell_id))
    comments = (sa.select(api.Comment.notebook_id, api.SolutionCell.name, api.Comment.manual_comment)
                .select_from(api.Comment).join(api.SolutionCell, api.SolutionCell.id == api.Comment.cell_id)
                .where(api.Comment.manual_comment.is_not(None)))
    with engine.connect() as connection:
        found = connection.execute(rows).all()
        scores, said = defaultdict(list), defaultdict(list)
        few = [row.id for row in found] if len(found) <= FEW else None
        for query, table, key in ((grades, scores, api.Grade.notebook_id), (comments, said, api.Comment.notebook_id)):
            for own, *rest in connection.execute(query if few is None else query.where(key.in_(few))):
                table[own].append(tuple(rest))
    return [Marks(name, slug, penalty or 0.0, tuple(sorted((cell, float(score or 0.0), float(most), bool(manual))
                                                           for cell, score, most, manual in scores[key])),
                  tuple(sorted(said[key]))) for key, slug, name, penalty in found]


def read(marks: Marks, data: bytes) -> Submission | None:
    """A submission from its marks and its autograded notebook; None when that is damaged."""
    try:
        notebook = json.loads(data)
        edition = intake.edition_of(notebook)
        grades = {cell: (score, most, manual) for cell, score, most, manual in marks.grades}
        parts = tuple(_parts(notebook["cells"], grades, dict(marks.comments)))
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    score = max(0.0, sum(score for score, _, _ in grades.values()) - marks.penalty)
    return Submission(marks.student, marks.exercise, edition, score, sum(p.points for p in parts), parts)


def _parts(cells: list[dict], grades: dict, comments: dict):
    """One part per graded cell; the answers and the pictures since the previous one belong to it."""
    code, said, pictures = [], [], []
    for cell in cells:
        marks = cell["metadata"].get("nbgrader") or {}
        pictures += [(name, kind, _text(data)) for name, bundle in cell.get("attachments", {}).items()
                     for kind, data in bundle.items() if kind in intake.PICTURES]
        if marks.get("solution"):
            code.append(_text(cell["source"]))
            said.append(comments.get(marks["grade_id"], ""))
        if not marks.get("grade") or marks["grade_id"] not in grades:
            continue
        score, most, manual = grades[marks["grade_id"]]
        yield Part(marks["grade_id"].removeprefix("check_"), score, most, manual, "\n\n".join(code), said_by(cell),
                   "\n".join(filter(None, said)), tuple(pictures))
        code, said, pictures = [], [], []


def _text(source) -> str:
    return source if isinstance(source, str) else "".join(source)


def said_by(cell: dict) -> str:
    """What a test cell printed and how it failed, as plain text without the tests' own lines."""
    lines = []
    for output in cell.get("outputs", []):
        if output["output_type"] == "stream" and output["name"] == "stdout":
            lines.append(_text(output["text"]).rstrip())
        elif output["output_type"] == "error":
            lines.append(f"{output['ename']}: {output['evalue']}")
    return visible(ANSI.sub("", "\n\n".join(lines)))


def visible(text: str) -> str:
    """The text without control characters: a report is printed on terminals, too."""
    return "".join(c if c in "\n\t" or unicodedata.category(c)[0] != "C" else "\ufffd" for c in text)


def cut(text: str, limit: int, note: str) -> str:
    return text if len(text) <= limit else f"{text[:limit]}\n[{note}]"


@cache
def title_of(exercise: str, edition: str) -> str:
    """The first heading of the released notebook of that edition."""
    try:
        cells = plans.released(exercise, edition)["cells"]
    except course.CourseError:
        return exercise
    headings = (line[2:].strip() for cell in cells if cell["cell_type"] == "markdown"
                for line in _text(cell["source"]).splitlines() if line.startswith("# "))
    return next(headings, exercise)


@dataclass
class Room:
    """What there is room for: characters of one answer and of one report, bytes of all pictures in base 64."""
    code: int
    said: int
    pictures: int


def page(submission: Submission, digest: str = "") -> str:
    """The HTML page of a submission, cut to a size that can be mailed."""
    for room in ROOMS:
        made = page_within(Room(*room), submission, digest)
        if len(made.encode("utf-8", "replace")) < MAX_PAGE:
            break
    return made


def page_within(room: Room, submission: Submission, digest: str) -> str:
    words = messages.catalogue(submission.edition)["feedback"]
    heading = title_of(submission.exercise, submission.edition)
    total = words["total"].format(score=f"{submission.score:.4g}", points=f"{submission.points:g}")
    rows = "\n".join(f'<tr><th scope="row"><code>{escape(p.name)}</code></th><td>{_points(p, words)}</td></tr>'
                     for p in submission.parts)
    return PAGE.format(
        tag=escape(course.editions()[submission.edition]["tag"]), css=CSS, digest=escape(digest),
        heading=escape(heading), title=escape(f"{heading} · {submission.student}"),
        student=escape(submission.student), total=escape(total),
        function=escape(words["function"]), points=escape(words["points"]), rows=rows,
        sections="\n".join(_section(part, words, room) for part in submission.parts))


def _points(part: Part, words: dict) -> str:
    kind = "full" if part.score >= part.points else "part"
    note = f" ({escape(words['manual'])})" if part.manual else ""
    return f'<span class="{kind}">{part.score:.4g} / {part.points:g}</span>{note}'


def _section(part: Part, words: dict, room: Room) -> str:
    code = highlight(cut(part.code, room.code, words["shortened"]), PythonLexer(), FORMATTER)
    said = escape(cut(part.said, room.said, words["shortened"])) or escape(words["silent"])
    comment = (f'<h3>{escape(words["comment"])}</h3><p class="said comment">{escape(part.comment)}</p>'
               if part.comment else "")
    pictures = "".join(_picture(*picture, words, room) for picture in part.pictures)
    return (f'<section><h2><code>{escape(part.name)}</code> · {_points(part, words)}</h2><div class="pair">'
            f'<div><h3>{escape(words["code"])}</h3><pre><code>{code}</code></pre>{pictures}</div>'
            f'<div><h3>{escape(words["said"])}</h3><pre class="said">{said}</pre>{comment}</div></div></section>')


def _picture(name: str, kind: str, data: str, words: dict, room: Room) -> str:
    """A picture of the student's, for which there is less room then, or a note that there is one."""
    if len(data) > room.pictures:
        return f'<p>{escape(words["picture_left_out"].format(name=name, size=f"{len(data) * 3 / 4000:.0f}"))}</p>'
    room.pictures -= len(data)
    title = escape(words["picture"].format(name=name))
    image = f'<img src="data:{escape(kind)};base64,{escape(data)}" alt="{title}">'
    return f"<figure>{image}<figcaption>{title}</figcaption></figure>"


# ---------------------------------------------------------------- many pages

@dataclass(frozen=True)
class Folders:
    """Where the autograded notebooks are, and where the pages go."""
    autograded: Path
    pages: Path

    def page(self, marks: Marks) -> Path:
        return self.pages / marks.student / marks.exercise / f"{marks.exercise}.html"


def write(folders: Folders, marks: Marks) -> str:
    """Write one page: "written", "unchanged", or "missing" when there is no sound autograded notebook."""
    try:
        data = (folders.autograded / marks.student / marks.exercise / f"{marks.exercise}.ipynb").read_bytes()
    except OSError:
        return "missing"
    path, digest = folders.page(marks), digest_of(marks, data)
    if digest == digest_in(path):
        return "unchanged"
    submission = read(marks, data)
    if submission is None:
        return "missing"
    store.replace_file(path, page(submission, digest).encode("utf-8", "replace"))
    return "written"


def digest_of(marks: Marks, data: bytes) -> str:
    """Changes with anything that a page shows."""
    told = repr(astuple(marks)).encode("utf-8", "replace"), data, looks(marks.exercise)
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in told)).hexdigest()


@cache
def looks(exercise: str) -> bytes:
    """What pages of an exercise are made of beside the submission: this module, words and titles of all editions."""
    titles = [title_of(exercise, edition) for edition in course.editions()]
    words = [messages.catalogue(edition)["feedback"] for edition in course.editions()]
    return Path(__file__).read_bytes() + json.dumps([titles, words]).encode()


def digest_in(path: Path) -> str:
    """The digest in the head of a page; "" when there is no such page."""
    try:
        with path.open(encoding="utf-8") as file:
            head = file.read(2000)
    except (OSError, UnicodeDecodeError):
        return ""
    found = re.search(r'name="made-from" content="(\w*)"', head)
    return found[1] if found else ""


def write_all(folders: Folders, all_marks: list[Marks], jobs: int) -> Iterator[tuple[Marks, str]]:
    """Write many pages, with so many processes; yields what became of each, in order."""
    if jobs < 2 or len(all_marks) <= FEW:
        yield from ((marks, write(folders, marks)) for marks in all_marks)
        return
    with multiprocessing.Pool(jobs) as pool:
        told = pool.imap(_write, ((folders, marks) for marks in all_marks), chunksize=16)
        yield from zip(all_marks, told)


def _write(job: tuple[Folders, Marks]) -> str:
    return write(*job)


class HideTests(NbGraderPreprocessor):
    """For nbgrader's own generate_feedback: takes the hidden tests out of what students will see.

    nbgrader shows the autograded notebook as it is, and in that the hidden tests stand in the test cells and in the
    tracebacks of those that failed (nbgrader#917, #1363).
    """

    def preprocess_cell(self, cell, resources, cell_index):
        if utils.is_grade(cell) and cell.cell_type == "code":
            cell.source = HIDDEN.sub("", cell.source).rstrip()
            for output in cell.outputs:
                if output.output_type == "error":
                    output.traceback = [f"{output.ename}: {output.evalue}"]
        return cell, resources
