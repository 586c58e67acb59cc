"""How fast the grader is, as ratios: plain nbgrader and ours on the same submissions in one run, grades compared."""
from dataclasses import dataclass
import json
import os
from pathlib import Path
import resource
import shutil
import subprocess
import sys
import tempfile
import time

from nbgrader import api
from sqlalchemy.orm import Session

from autograder import course, sample
from autograder.grading import service, store

COUNT = 48
LARGE = (1_000, 10_000)
EXERCISES = tuple(dict.fromkeys(entry.exercise for entry in sample.entries()))


@dataclass(frozen=True)
class Measured:
    """One way of grading: what, how many submissions, seconds for all."""
    what: str
    count: int
    seconds: float

    def line(self, plain: "Measured | None" = None) -> str:
        each = self.seconds / self.count
        ratio = f"{plain.seconds / plain.count / each:7.1f} x" if plain else ""
        return f"{self.what:44}{self.count:7}{each:11.4f} s{1 / each:10.1f}/s {ratio}"


def hand_in(submitted: Path, count: int) -> None:
    """So many submissions: the undamaged ones of the sample class in turn, as new students, each a little different."""
    entries = [entry for entry in sample.entries() if not entry.damage]
    made = {entry: sample.notebook(entry) for entry in entries}
    for k in range(count):
        entry = entries[k % len(entries)]
        notebook = json.loads(json.dumps(made[entry]))
        notebook["cells"].append({"cell_type": "markdown", "id": "own", "metadata": {}, "source": f"{k}"})
        folder = submitted / f"bench-{k:06}" / entry.exercise
        folder.mkdir(parents=True)
        (folder / f"{entry.exercise}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")


def scores(gradebook: Path) -> dict:
    engine = store.connect(str(gradebook))
    with Session(engine) as session:
        found = {(g.student.id, g.name): g.auto_score for g in session.query(api.Grade)}
    engine.dispose()
    return found


def plain(place: Path, count: int) -> tuple[Measured, dict]:
    """Plain nbgrader: one `nbgrader autograde` for the class and each exercise."""
    gradebook = place / "plain.db"
    store.connect(str(gradebook), create=True).dispose()
    started = time.monotonic()
    for exercise in EXERCISES:
        subprocess.run([sys.executable, "-m", "nbgrader", "autograde", exercise, f"--db=sqlite:///{gradebook}",
                        f"--CourseDirectory.submitted_directory={place / 'submitted'}",
                        f"--CourseDirectory.autograded_directory={place / 'plain'}"], cwd=course.ROOT / "autograder",
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return Measured("plain nbgrader autograde", count, time.monotonic() - started), scores(gradebook)


def ours(place: Path, count: int, jobs: int, unsafe: bool = False) -> tuple[Measured, dict]:
    """The whole command, as an instructor runs it: start of Python, sandbox and gradebook included."""
    gradebook, autograded = place / f"ours-{jobs}.db", place / f"ours-{jobs}"
    store.connect(str(gradebook), create=True).dispose()
    shutil.rmtree(autograded, ignore_errors=True)
    started = time.monotonic()
    subprocess.run([sys.executable, "-m", "autograder", "grade", "--quiet", "--submitted", place / "submitted", "--autograded",
                    autograded, "--gradebook", gradebook, "--jobs", str(jobs), *(["--unsafe"] if unsafe else [])],
                   cwd=course.ROOT, check=True, stdout=subprocess.DEVNULL)
    return Measured(f"ours, {jobs} worker{'s' * (jobs > 1)}, sandbox on", count, time.monotonic() - started), scores(gradebook)


def feedback(place: Path, count: int) -> list[Measured]:
    """nbgrader's generate_feedback and ours, on what ours graded."""
    gradebook, autograded = place / "ours-2.db", place / "ours-2"
    started = time.monotonic()
    for exercise in EXERCISES:
        subprocess.run([sys.executable, "-m", "nbgrader", "generate_feedback", exercise, f"--db=sqlite:///{gradebook}",
                        f"--CourseDirectory.autograded_directory={autograded}",
                        f"--CourseDirectory.feedback_directory={place / 'plain-feedback'}"], cwd=course.ROOT / "autograder",
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    first = Measured("plain nbgrader generate_feedback", count, time.monotonic() - started)
    started = time.monotonic()
    subprocess.run([sys.executable, "-m", "autograder", "feedback", "--quiet", "--gradebook", gradebook, "--autograded", autograded,
                    "--to", place / "feedback"], cwd=course.ROOT, check=True)
    return [first, Measured("ours: feedback", count, time.monotonic() - started)]


def large(count: int, say) -> None:
    """Cost per submission and memory of the grader for a large class."""
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        place = Path(folder)
        hand_in(place / "submitted", count)
        measured, _ = ours(place, count, os.cpu_count() or 1)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        say(measured.line() + f"   largest process {memory:.0f} MB")


def run(sizes: list[int], say=print) -> bool:
    """Measure and print; are the grades equal? `sizes`: large classes to grade as well."""
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        place = Path(folder)
        hand_in(place / "submitted", COUNT)
        say(f"{'':44}{'number':>7}{'each':>13}{'':>12} against plain nbgrader")
        base, expected = plain(place, COUNT)
        say(base.line())
        equal = True
        for jobs in (1, 2):
            measured, found = ours(place, COUNT, jobs)
            say(measured.line(base) + ("" if found == expected else "   GRADES DIFFER"))
            equal &= found == expected
        pair = feedback(place, COUNT)
        say(pair[0].line())
        say(pair[1].line(pair[0]))
    for size in sizes:
        large(size, say)
    return equal
