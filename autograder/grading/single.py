"""Grade one notebook file without a gradebook: what `python -m autograder check` does."""
from dataclasses import asdict, dataclass
import json
from pathlib import Path

from autograder import checks, course, feedback, intake, notebooks
from autograder.checks import messages
from autograder.grading.plan import Plan, PlanCell
from autograder.grading.worker import Grader, Settings
from autograder.sandbox.host import Limits, best_mode


@dataclass(frozen=True)
class Report:
    """What came of one notebook. `parts`: name, score, points and what the tests said, per function."""
    exercise: str
    edition: str
    score: float
    points: float
    parts: tuple[dict, ...]
    odd: tuple[str, ...]

    def as_json(self) -> str:
        return json.dumps(asdict(self), ensure_ascii=False, indent=1)

    def as_text(self) -> str:
        words = messages.catalogue(self.edition)["feedback"]
        blocks = [feedback.title_of(self.exercise, self.edition)]
        blocks += [part["said"] or f"{part['name']}: {words['silent']}" for part in self.parts]
        blocks += ["\n".join(f"! {line}" for line in self.odd)] if self.odd else []
        total = words["total"].format(score=f"{self.score:.4g}", points=f"{self.points:g}")
        return f"\n\n{'-' * 72}\n".join([*blocks, total])


def check(path: Path, exercise: str | None, limits: Limits, unsafe: bool = False) -> Report:
    """Grade a file.

    Raises `CourseError` when it cannot be read, is damaged, or belongs to no exercise.
    """
    try:
        data = intake.read_regular(path.resolve(), intake.MAX_BYTES)
        slug = exercise or exercise_of(data, path)
        plan = plan_of(slug)
        notebook = intake.parse(data, plan.ids)
    except OSError as error:
        raise course.CourseError(f"{path}: cannot be read ({error.strerror}). Name an .ipynb file.") from None
    except intake.Refused as refused:
        raise course.CourseError(f"{path}: {refused.cause}. {refused.remedy}.") from None
    hidden = [course.ROOT, Path.home()]
    mode = "unsafe" if unsafe else best_mode(limits, hidden)
    grader = Grader(Settings({slug: plan}, mode, limits, tuple(map(str, hidden)), "", checks.start()))
    try:
        result = grader.grade(intake.Task("-", slug, str(path), data))
    finally:
        grader.close()
    cells = json.loads(result.notebook)["cells"]
    parts = tuple(part(cell, result.scores) for cell in cells if cell["metadata"].get("nbgrader", {}).get("grade"))
    return Report(slug, notebook.edition, sum(p["score"] for p in parts), plan.points, parts, result.odd)


def part(cell: dict, scores: dict) -> dict:
    marks = cell["metadata"]["nbgrader"]
    return {"name": marks["grade_id"].removeprefix("check_"), "score": scores[marks["grade_id"]] or 0.0,
            "points": marks["points"], "said": feedback.said_by(cell)}


def exercise_of(data: bytes, path: Path) -> str:
    """The exercise that the notebook says it is of, or that its file is named after."""
    try:
        metadata = json.loads(data)["metadata"]["course"]["exercise"]
    except (ValueError, KeyError, TypeError, RecursionError):
        metadata = None
    for name in (metadata, path.stem):
        if isinstance(name, str) and name in course.exercises():
            return name
    intake.parse(data, {None})                # a damaged file is worth its own complaint
    raise intake.Refused("it does not say of which exercise it is", f"Add --exercise: {', '.join(course.exercises())}")


def plan_of(exercise: str) -> Plan:
    """The plan of an exercise from its source page, for when there is no gradebook to ask."""
    cells = []
    for cell in notebooks.source_notebook(course.reference_edition(), exercise).cells:
        marks = cell.metadata.get("nbgrader")
        if marks:
            cells.append(PlanCell(marks["grade_id"], cell.cell_type, cell.source, marks["locked"], marks["grade"],
                                  marks["solution"], float(marks.get("points", 0.0)), "", "", ""))
    return Plan(exercise, "", "", tuple(cells))
