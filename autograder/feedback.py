"""Feedback for students: one self-contained page per submission, in the language of the submitted edition.

What a student wrote is shown as text and nothing else: every string is escaped, the page holds no script, and its
content security policy forbids any. Test cells are not shown, only what they said; their hidden part never leaves the
gradebook and the autograded notebook, which stay with the instructor.
"""
from dataclasses import dataclass
from html import escape
import json
from pathlib import Path
import re

from nbgrader import api
from nbgrader.preprocessors import NbGraderPreprocessor
from nbgrader import utils
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer
from sqlalchemy.orm import Session

from autograder import course
from autograder.checks import messages
from autograder.grading import plan as plans

MAX_CODE = 12_000                 # characters of one answer; a page stays below 100 kB
MAX_SAID = 6_000                  # characters of one report
ANSI = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
HIDDEN = re.compile(r"^[ \t]*### BEGIN HIDDEN TESTS.*?(?:^[ \t]*### END HIDDEN TESTS[^\n]*\n?|\Z)", re.M | re.S)
FORMATTER = HtmlFormatter(nowrap=True, classprefix="k-")

CSS = """
:root { --ink: #1a1a1a; --soft: #595959; --line: #d0d0d0; --paper: #fff; --shade: #f5f5f5; --good: #0b6b2e; --bad: #a31515 }
@media screen and (prefers-color-scheme: dark) {
  :root { --ink: #e8e8e8; --soft: #a8a8a8; --line: #444; --paper: #16181c; --shade: #202329; --good: #6fd08c; --bad: #ff9a8f } }
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem; max-width: 80rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.5 system-ui, sans-serif }
h1 { margin: 0 0 .25rem; font-size: 1.6rem } h2 { margin: 2rem 0 .5rem; font-size: 1.2rem } h3 { margin: 0 0 .25rem; font-size: 1rem }
.total { font-size: 1.2rem } .who { color: var(--soft) }
table { border-collapse: collapse } td, th { padding: .2rem 1.5rem .2rem 0; text-align: left; border-bottom: 1px solid var(--line) }
.full { color: var(--good) } .part { color: var(--bad) }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)) }
pre { margin: 0; padding: .75rem; background: var(--shade); border: 1px solid var(--line); border-radius: .3rem;
  white-space: pre-wrap; overflow-wrap: anywhere; font: .85rem/1.5 ui-monospace, monospace }
.said { white-space: pre-wrap; overflow-wrap: anywhere } .comment { border-left: .25rem solid var(--good); padding-left: .75rem }
.k-k, .k-kn, .k-ow, .k-kc { font-weight: 600 } .k-c1, .k-cm { color: var(--soft) } .k-s1, .k-s2, .k-sd { color: var(--good) }
@media print { body { max-width: none; padding: 0 } .pair { display: block } pre { margin-bottom: .5rem } section { break-inside: avoid-page } }
"""

PAGE = """<!DOCTYPE html>
<html lang="{tag}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
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
    """One graded cell of a submission. `code`: the answer cells before it; `said`: what its tests printed."""
    name: str
    score: float
    points: float
    manual: bool
    code: str
    said: str
    comment: str


@dataclass(frozen=True)
class Submission:
    """All that a page shows."""
    student: str
    exercise: str
    edition: str
    score: float
    points: float
    parts: tuple[Part, ...]


def submissions(session: Session, student: str | None = None, exercise: str | None = None):
    """Rows of everything graded, by exercise and student."""
    query = session.query(api.SubmittedNotebook).join(
        api.SubmittedAssignment, api.SubmittedAssignment.id == api.SubmittedNotebook.assignment_id).join(
        api.Assignment, api.Assignment.id == api.SubmittedAssignment.assignment_id)
    if student:
        query = query.filter(api.SubmittedAssignment.student_id == student)
    if exercise:
        query = query.filter(api.Assignment.name == exercise)
    return query.order_by(api.Assignment.name, api.SubmittedAssignment.student_id)


def read(row: api.SubmittedNotebook, autograded: Path) -> Submission | None:
    """The submission of a gradebook row, with its autograded notebook; None when that is missing."""
    student, exercise = row.student.id, row.assignment.assignment.name
    try:
        notebook = json.loads((autograded / student / exercise / f"{exercise}.ipynb").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    grades = {grade.name: grade for grade in row.grades}
    comments = {comment.name: comment.manual_comment or "" for comment in row.comments}
    parts = tuple(_parts(notebook["cells"], grades, comments))
    penalty = row.late_submission_penalty or 0.0
    edition = notebook["metadata"].get("course", {}).get("edition")
    return Submission(student, exercise, edition if edition in course.editions() else course.reference_edition(),
                      max(0.0, sum(g.score for g in row.grades) - penalty), sum(p.points for p in parts), parts)


def _parts(cells: list[dict], grades: dict, comments: dict):
    """One part per graded cell; the answers since the previous one belong to it."""
    code, said = [], []
    for cell in cells:
        marks = cell["metadata"].get("nbgrader") or {}
        if marks.get("solution"):
            code.append(_text(cell["source"]))
            said.append(comments.get(marks["grade_id"], ""))
        if not marks.get("grade") or marks["grade_id"] not in grades:
            continue
        grade = grades[marks["grade_id"]]
        yield Part(marks["grade_id"].removeprefix("check_"), grade.score, grade.max_score, grade.needs_manual_grade,
                   "\n\n".join(code), said_by(cell), "\n".join(filter(None, said)))
        code, said = [], []


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
    return ANSI.sub("", "\n\n".join(lines))


def cut(text: str, limit: int, note: str) -> str:
    return text if len(text) <= limit else f"{text[:limit]}\n[{note}]"


def title_of(exercise: str, edition: str) -> str:
    """The first heading of the released notebook of that edition."""
    path = plans.released_folder(exercise, edition) / f"{exercise}.ipynb"
    try:
        cells = json.loads(path.read_text(encoding="utf-8"))["cells"]
    except (OSError, ValueError, KeyError):
        return exercise
    headings = (line[2:].strip() for cell in cells if cell["cell_type"] == "markdown"
                for line in _text(cell["source"]).splitlines() if line.startswith("# "))
    return next(headings, exercise)


def page(submission: Submission) -> str:
    """The HTML page of a submission."""
    words = messages.catalogue(submission.edition)["feedback"]
    heading = title_of(submission.exercise, submission.edition)
    total = words["total"].format(score=f"{submission.score:.4g}", points=f"{submission.points:g}")
    rows = "\n".join(f'<tr><th scope="row"><code>{escape(p.name)}</code></th><td>{_points(p, words)}</td></tr>'
                     for p in submission.parts)
    return PAGE.format(
        tag=escape(course.editions()[submission.edition]["tag"]), css=CSS, heading=escape(heading),
        title=escape(f"{heading} · {submission.student}"), student=escape(submission.student), total=escape(total),
        function=escape(words["function"]), points=escape(words["points"]), rows=rows,
        sections="\n".join(_section(part, words) for part in submission.parts))


def _points(part: Part, words: dict) -> str:
    kind = "full" if part.score >= part.points else "part"
    note = f" ({escape(words['manual'])})" if part.manual else ""
    return f'<span class="{kind}">{part.score:.4g} / {part.points:g}</span>{note}'


def _section(part: Part, words: dict) -> str:
    code = highlight(cut(part.code, MAX_CODE, words["shortened"]), PythonLexer(), FORMATTER)
    said = escape(cut(part.said, MAX_SAID, words["shortened"])) or escape(words["silent"])
    comment = (f'<h3>{escape(words["comment"])}</h3><p class="said comment">{escape(part.comment)}</p>'
               if part.comment else "")
    return (f'<section><h2><code>{escape(part.name)}</code> · {_points(part, words)}</h2><div class="pair">'
            f'<div><h3>{escape(words["code"])}</h3><pre><code>{code}</code></pre></div>'
            f'<div><h3>{escape(words["said"])}</h3><pre class="said">{said}</pre>{comment}</div></div></section>')


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
