"""Honest submissions get the same grades from plain `nbgrader autograde` and from our grader, cell by cell."""
from concurrent.futures import ThreadPoolExecutor
import os
from pathlib import Path
import subprocess
import sys

import pytest
from sqlalchemy.orm import Session
from nbgrader import api

from autograder import checks, course
from autograder.grading import service, store
from grader_tools import hand_in
import honest

SEED = 20240607                   # of the submissions
HIDDEN = "4711"                   # of the hidden checks, for both graders
FEW, MANY = 8, 200


def autograde(place: Path, exercise: str) -> str:
    """Plain `nbgrader autograde` of one exercise, with a gradebook of its own; what it said."""
    gradebook = place / f"plain-{exercise}.db"
    store.connect(str(gradebook), create=True).dispose()
    done = subprocess.run([sys.executable, "-m", "nbgrader", "autograde", exercise, f"--db=sqlite:///{gradebook}",
                           f"--CourseDirectory.submitted_directory={place / 'submitted'}",
                           f"--CourseDirectory.autograded_directory={place / 'plain'}"], capture_output=True, text=True,
                          cwd=course.ROOT / "autograder", env=os.environ | {checks.SEED_VARIABLE: HIDDEN})
    return done.stderr


def rows(gradebook: Path) -> dict:
    """(student, exercise, cell) -> automatic points, and whether a human must look."""
    engine = store.connect(str(gradebook))
    with Session(engine) as session:
        found = {(g.student.id, g.assignment.name, g.name): (g.auto_score, g.needs_manual_grade)
                 for g in session.query(api.Grade)}
    engine.dispose()
    return found


def both(place: Path, made: list) -> tuple[dict, dict, str]:
    """The grades of plain nbgrader and ours, and what nbgrader complained about."""
    for student, exercise, notebook, _ in made:
        hand_in(place / "submitted", student, notebook, exercise)
    exercises = dict.fromkeys(exercise for _, exercise, *_ in made)
    with ThreadPoolExecutor(2) as pool:
        said = list(pool.map(lambda exercise: autograde(place, exercise), exercises))
    plain = {}
    for gradebook in place.glob("plain-*.db"):
        plain |= rows(gradebook)
    service.grade(service.Options(submitted=place / "submitted", autograded=place / "ours", quiet=True, jobs=2,
                                  gradebook=str(place / "ours.db")))
    return plain, rows(place / "ours.db"), "".join(said)


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.soak)])
def test_both_graders_give_the_same_grades(count, tmp_path, monkeypatch):
    monkeypatch.setenv(checks.SEED_VARIABLE, HIDDEN)
    made = list(honest.submissions(count, SEED))
    plain, ours, said = both(tmp_path, made)
    assert len({(student, exercise) for student, exercise, _ in plain}) == count, said[-3000:]
    told = {student: what for student, _, _, what in made}
    differing = [f"{key}: plain {plain.get(key)}, ours {ours.get(key)} of {told[key[0]]}"
                 for key in sorted(plain.keys() | ours.keys()) if plain.get(key, "nothing") != ours.get(key, "nothing")]
    assert not differing, "\n".join(differing)


def test_the_submissions_are_of_many_kinds_and_the_same_every_time():
    made = list(honest.submissions(MANY, SEED))
    told = [what for *_, notes in made for what in notes]
    assert {exercise for _, exercise, *_ in made} == set(course.exercises())
    accidents = [accident.__name__ for accident in honest.ACCIDENTS]
    for kind in ("solution", "variant", "mistake", "mutant", "stub", "notation", *accidents):
        assert any(kind in what for what in told), kind
    for kinds in (honest.TWISTS, honest.ODD):
        assert len([kind for kind in kinds if any(what.endswith(f": {kind}") for what in told)]) > 0.6 * len(kinds)
    assert made == list(honest.submissions(MANY, SEED))
