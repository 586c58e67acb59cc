"""What the class report says, as plain data: numbers per exercise, findings, what needs a look, similar code.

Points and findings come from the gradebook, code from the autograded notebooks, both written by the grader; what was
not graded is looked for among the submissions. Exercises are gathered one after the other, so that memory holds one of
them.
"""
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timezone
import json
from pathlib import Path
import statistics

from nbgrader import api
import numpy as np
import sqlalchemy as sa

from autograder import course, feedback, intake, notebooks
from autograder.checks import messages
from autograder.classreport import similar
from autograder.grading import attention, plan as plans, store

BINS = 10
EXCERPTS = 5                      # groups of similar submissions per exercise whose lines are shown
EXCERPT_LINES, EXCERPT_WIDTH = 20, 100
SEVERE = ("protocol", "died", "memory", "time", attention.UNKNOWN, "changed", "missing", "repeated", attention.UNSAFE,
          attention.MANUAL, "refused", "waiting")


@dataclass(frozen=True)
class Sources:
    """Where the report is made from, and its language. `tick`: called for each notebook that is read."""
    engine: sa.Engine
    autograded: Path
    submitted: Path
    edition: str
    tick: Callable[[], None] = lambda: None


@dataclass
class Graded:
    """One submission in the gradebook: points and maximum per function, the late penalty, and how it was graded."""
    points: dict[str, float]
    total: dict[str, float]
    penalty: float
    manual: bool = False
    confined: str = ""
    odd: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        return max(0.0, sum(self.points.values()) - self.penalty)


def words(edition: str) -> dict:
    """The words of the report.

    Raises `CourseError` for an unknown edition or one whose messages lack them.
    """
    if edition not in course.editions():
        raise course.CourseError(f"_config.yml: no edition '{edition}'. Known: {', '.join(course.editions())}.")
    try:
        return messages.catalogue(edition)["class_report"]
    except KeyError:
        raise course.CourseError(f"autograder/messages/{edition}.toml: the table [class_report] is missing. Translate "
                                 f"it from {course.reference_edition()}.toml.") from None


def report(sources: Sources, wanted: str | None = None) -> dict:
    """The whole report, of all exercises or of one."""
    names = [course.exercise(wanted).slug] if wanted else list(course.exercises())
    known = attention.sentences(sources.edition)
    waiting, found, eye = ungraded(sources, wanted), [], []
    for name in names:
        graded = grades(sources.engine, name)
        missing = {line["student"] for line in waiting if line["exercise"] == name} - graded.keys()
        found.append(exercise(sources, name, graded, len(missing)))
        eye += odd_ones(name, graded, known)
    eye = sorted(eye + waiting, key=lambda line: (SEVERE.index(line["kind"]), line["exercise"], line["cause"],
                                                  line["student"]))
    return {"made": datetime.now(timezone.utc).isoformat(timespec="minutes"), "edition": sources.edition,
            "exercises": found, "attention": eye}


# ---------------------------------------------------------------- the gradebook

def grades(engine: sa.Engine, name: str) -> dict[str, Graded]:
    """Student -> what the gradebook has on one exercise."""
    submission, notebook = store.SUBMITTED, store.NOTEBOOKS
    query = (sa.select(submission.c.student_id, api.GradeCell.name, api.Grade.score, api.GradeCell.max_score,
                       api.Grade.needs_manual_grade, notebook.c.late_submission_penalty)
             .select_from(api.Grade).join(api.GradeCell, api.GradeCell.id == api.Grade.cell_id)
             .join(notebook, notebook.c.id == api.Grade.notebook_id)
             .join(submission, submission.c.id == notebook.c.assignment_id)
             .join(api.Assignment, api.Assignment.id == submission.c.assignment_id)
             .where(api.Assignment.name == name).order_by(submission.c.student_id))
    runs = sa.select(store.RUNS.c.student, store.RUNS.c.confined, store.RUNS.c.odd).where(store.RUNS.c.exercise == name)
    found = {}
    with engine.connect() as connection:
        for student, cell, score, most, manual, penalty in connection.execute(query):
            one = found.setdefault(student, Graded({}, {}, penalty or 0.0))
            function = cell.removeprefix("check_")
            one.points[function], one.total[function] = float(score or 0.0), float(most)
            one.manual |= bool(manual)
        for student, confined, odd in connection.execute(runs):
            if student in found:
                found[student].confined, found[student].odd = confined, tuple(json.loads(odd))
    return found


def findings(engine: sa.Engine, name: str) -> dict[tuple[str, str], list[str]]:
    """(key of a sentence, function) -> students."""
    table = store.FINDINGS
    query = (sa.select(table.c.key, table.c.function, table.c.student).where(table.c.exercise == name)
             .order_by(table.c.student))
    found = defaultdict(list)
    with engine.connect() as connection:
        for key, function, student in connection.execute(query):
            found[key, function].append(student)
    return found


def sentence(key: str, slug: str, edition: str) -> str:
    """What a finding means: `mistake.no_tanh` -> the sentence that the student read, without what is the student's."""
    section, _, name = key.partition(".")
    labels = words(edition)["problem"]
    try:
        if section == "problem":
            return labels[name]
        told = messages.words(edition, slug)[section][name]["what"]
    except (KeyError, course.CourseError):
        return key                            # graded by other checks than there are now
    return labels["probe"].format(setting=told) if section == "probe" else told


# ---------------------------------------------------------------- one exercise

def exercise(sources: Sources, name: str, graded: dict[str, Graded], missing: int) -> dict:
    """Numbers of one exercise."""
    scores, most = [one.score for one in graded.values()], course.exercise(name).total
    told = {"exercise": name, "title": feedback.title_of(name, sources.edition), "points": most,
            "handed_in": len(graded) + missing, "graded": len(graded), "ungraded": missing}
    if not graded:
        return told
    return told | {
        "mean": statistics.fmean(scores), "median": statistics.median(scores),
        "full": sum(score >= most for score in scores) / len(scores), "distribution": distribution(scores, most),
        "functions": [function_line(function, graded) for function in course.exercise(name).points],
        "findings": finding_lines(sources, name, len(graded)), "similar": alike(sources, name, graded)}


def distribution(scores: list[float], most: float) -> list[dict]:
    """How many in each tenth of the points; a score on a border belongs above it, full points to the last tenth."""
    counts = Counter(min(int(BINS * score / most + 1e-9), BINS - 1) for score in scores)
    return [{"from": k * most / BINS, "to": (k + 1) * most / BINS, "count": counts[k]} for k in range(BINS)]


def function_line(function: str, graded: dict[str, Graded]) -> dict:
    points = [one.points.get(function, 0.0) for one in graded.values()]
    most = max((one.total.get(function, 0.0) for one in graded.values()))
    return {"function": function, "mean": statistics.fmean(points), "points": most,
            "full": sum(p >= most for p in points) / len(points)}


def finding_lines(sources: Sources, name: str, size: int) -> list[dict]:
    """Findings, the most frequent first."""
    found = findings(sources.engine, name)
    lines = [{"key": key, "function": function, "what": sentence(key, name, sources.edition), "count": len(students),
              "share": len(students) / size, "students": students} for (key, function), students in found.items()]
    return sorted(lines, key=lambda line: (-line["count"], line["function"], line["key"]))


# ---------------------------------------------------------------- what needs a look

def odd_ones(name: str, graded: dict[str, Graded], sentences: dict) -> list[dict]:
    """One line for each thing about a graded submission that a human should see."""
    lines = []
    for student, one in graded.items():
        kinds = [(*attention.kind_of(odd), odd) for odd in one.odd]
        kinds += [(attention.UNSAFE, "", "")] if one.confined == "unsafe" else []
        kinds += [(attention.MANUAL, "", "")] if one.manual else []
        for kind, cell, odd in kinds:
            known = sentences.get(kind, sentences[attention.UNKNOWN])
            lines.append({"student": student, "exercise": name, "kind": kind if kind in SEVERE else attention.UNKNOWN,
                          "cause": known["what"].format(cell=cell, text=odd), "remedy": known["do"], "foreign": False})
    return lines


def ungraded(sources: Sources, wanted: str | None) -> list[dict]:
    """One line for each submission that is not in the gradebook, or that cannot be graded any more."""
    if not sources.submitted.is_dir():
        return []
    known, graded, lines = attention.sentences(sources.edition)["waiting"], graded_pairs(sources.engine), []
    for item in intake.find(sources.submitted, exercise=wanted):
        if isinstance(item, intake.Task) and (item.exercise, item.student) in graded:
            continue
        told = {"student": intake.printable(item.student), "exercise": intake.printable(item.exercise)}
        refused = reason(item)
        lines.append(told | {"kind": "refused", "cause": intake.printable(refused.cause), "foreign": True,
                             "remedy": intake.printable(refused.remedy)} if refused else
                     told | {"kind": "waiting", "cause": known["what"], "remedy": known["do"], "foreign": False})
    return lines


def count(engine: sa.Engine, wanted: str | None) -> int:
    """How many graded submissions a report will read."""
    return sum(wanted in (None, name) for name, _ in graded_pairs(engine))


def graded_pairs(engine: sa.Engine) -> set[tuple[str, str]]:
    """(exercise, student) of everything in the gradebook."""
    query = sa.select(api.Assignment.name, store.SUBMITTED.c.student_id).join(
        store.SUBMITTED, store.SUBMITTED.c.assignment_id == api.Assignment.id)
    with engine.connect() as connection:
        return {tuple(row) for row in connection.execute(query)}


def reason(item: intake.Task | intake.Refusal) -> intake.Refusal | intake.Refused | None:
    """Why a submission cannot be graded; None when it can."""
    if isinstance(item, intake.Refusal):
        return item
    try:
        intake.parse(item.data, set(plans.released_order(item.exercise)))
    except intake.Refused as refused:
        return refused
    return None


# ---------------------------------------------------------------- similar code

def alike(sources: Sources, name: str, graded: dict[str, Graded]) -> list[dict]:
    """Groups of submissions that share unusual code; of the clearest ones, the lines that two of them share."""
    told = {}
    for student in graded:
        told[student] = similar.prints(own_code(sources.autograded, student, name))
        sources.tick()
    class_ = similar.sheets(told, similar.commonplace(expected_code(name)))
    return [{"students": list(group.students),
             "pairs": [{"first": p.first, "second": p.second, "alike": min(p.alike, 1.0), "shared": p.shared}
                       for p in group.pairs],
             "lines": shared_lines(sources, name, class_, group.pairs[0]) if k < EXCERPTS else []}
            for k, group in enumerate(similar.groups(class_))]


def expected_code(name: str) -> Iterator[str]:
    """Code cells of the released notebook and of the model solution."""
    edition = course.reference_edition()
    for cell in [*plans.released(name, edition)["cells"], *notebooks.source_notebook(edition, name).cells]:
        if cell["cell_type"] == "code":
            yield "".join(cell["source"])


def own_code(autograded: Path, student: str, name: str) -> list[str]:
    """What a student wrote: the answers first, then code cells of his own."""
    if not intake.NAME.match(student):
        return []                             # no folder of the grader's
    try:
        text = (autograded / student / name / f"{name}.ipynb").read_bytes()
        cells = [cell for cell in json.loads(text)["cells"] if cell["cell_type"] == "code"]
    except (OSError, ValueError, KeyError):
        return []
    marks = [cell["metadata"].get("nbgrader") or {} for cell in cells]
    answers = [cell for cell, mark in zip(cells, marks) if mark.get("solution")]
    others = [cell for cell, mark in zip(cells, marks) if not mark]
    return ["".join(cell["source"]) for cell in answers + others]


def shared_lines(sources: Sources, name: str, class_: similar.Sheets, pair: similar.Pair) -> list[dict]:
    """Of each of two students, the lines that hold what they share."""
    shared = class_.shared(pair)
    return [{"student": student, "lines": excerpt(own_code(sources.autograded, student, name), shared)}
            for student in (pair.first, pair.second)]


def excerpt(cells: list[str], shared: np.ndarray) -> list[str]:
    """Some of the lines that hold one of these fingerprints."""
    lines = []
    for source in cells:
        own = source.split("\n")               # as the tokens count lines
        lines += [own[k][:EXCERPT_WIDTH] for k in similar.marked_lines(source, shared) if own[k].strip()]
    return lines[:EXCERPT_LINES]
