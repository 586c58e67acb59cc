"""What the tests of the grader share: submissions made from the released notebooks, graders, and what they say."""
import json
from pathlib import Path

from autograder import checks, course, intake, sample
from autograder.grading import service, store
from autograder.grading.worker import Grader, Settings
from autograder.sandbox.host import Limits

QUICK = Limits(cpu_seconds=6, wall_seconds=8, cell_seconds=3)


def released(exercise="lstm-forward", edition="en") -> dict:
    """The released notebook: every answer a stub."""
    return sample.notebook(sample.Entry("sample-x", edition, exercise, ""))


def right(exercise="lstm-forward", edition="en") -> dict:
    """The same with right answers."""
    return sample.notebook(sample.Entry("sample-x", edition, exercise, "right"))


def cell(notebook: dict, grade_id: str) -> dict:
    """The cell with that id."""
    return next(c for c in notebook["cells"] if c["metadata"].get("nbgrader", {}).get("grade_id") == grade_id)


def code(source: str, **metadata) -> dict:
    """A code cell of the student's own."""
    return {"cell_type": "code", "metadata": metadata, "source": source, "outputs": [], "execution_count": None}


def with_first(source: str, exercise="lstm-forward") -> dict:
    """The right notebook with a cell of the student's own before everything else."""
    notebook = right(exercise)
    notebook["cells"].insert(0, code(source))
    return notebook


def hand_in(submitted: Path, student: str, content, exercise="lstm-forward", name=None) -> Path:
    """Write a submission; `content` is a notebook or the file's text or bytes."""
    path = submitted / student / exercise / (name or f"{exercise}.ipynb")
    path.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, dict):
        content = json.dumps(content)
    path.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    return path


def options(place: Path, **more) -> service.Options:
    """A run below `place`, with a gradebook of its own."""
    given = {"submitted": place / "submitted", "autograded": place / "autograded", "gradebook": str(place / "g.db"),
             "quiet": True, "jobs": 2, "limits": QUICK}
    return service.Options(**given | more)


def grader(mode: str = "namespaces", limits: Limits = QUICK) -> Grader:
    """A grader with the plans of the course's own gradebook."""
    engine = store.connect(None)
    plans = service.read_plans(engine)
    engine.dispose()
    hidden = service.hidden_paths(service.Options())
    return Grader(Settings(plans, mode, limits, hidden, "test", checks.start(7)))


def task(notebook, exercise="lstm-forward", student="sample-x") -> intake.Task:
    data = notebook if isinstance(notebook, bytes) else json.dumps(notebook).encode()
    return intake.Task(student, exercise, f"{student}/{exercise}/{exercise}.ipynb", data)


def points(result) -> tuple:
    """Points per function, in the order of course.toml."""
    return tuple(result.scores[f"check_{name}"] for name in course.exercise(result.exercise).points)


def full(exercise="lstm-forward") -> tuple:
    return tuple(map(float, course.exercise(exercise).points.values()))
