"""The sample class: expected points, from our grader and from plain nbgrader, for every exercise and edition."""
import os
from pathlib import Path
import subprocess
import sys
import time

import pytest
from sqlalchemy.orm import Session
from nbgrader import api

from autograder import course, sample
from autograder.grading import service, store

ENTRIES = [entry for entry in sample.entries() if not entry.damage]
DAMAGED = [entry for entry in sample.entries() if entry.damage]


def scores(gradebook: Path) -> dict:
    """(student, exercise) -> points per function, in the order of course.toml."""
    found = {}
    with Session(store.connect(str(gradebook))) as session:
        for grade in session.query(api.Grade):
            found.setdefault((grade.student.id, grade.assignment.name), {})[grade.name] = grade.auto_score
    return {key: tuple(own[f"check_{name}"] for name in course.exercise(key[1]).points) for key, own in found.items()}


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A folder with the sample class, and a gradebook that knows the exercises."""
    place = tmp_path_factory.mktemp("sample")
    sample.install(place / "submitted")
    return place


@pytest.fixture(scope="module")
def ours(place):
    """Summary of our grader's run, and the scores it wrote."""
    options = service.Options(submitted=place / "submitted", autograded=place / "autograded", quiet=True,
                              gradebook=str(place / "ours.db"))
    return service.grade(options), scores(place / "ours.db")


def plain_nbgrader(place: Path, exercise: str) -> subprocess.Popen:
    """`nbgrader autograde` on one exercise, with a gradebook of its own."""
    gradebook = place / f"plain-{exercise}.db"
    store.connect(str(gradebook), create=True).dispose()
    command = [sys.executable, "-m", "nbgrader", "autograde", exercise, f"--db=sqlite:///{gradebook}",
               f"--CourseDirectory.submitted_directory={place / 'submitted'}",
               f"--CourseDirectory.autograded_directory={place / 'plain'}"]
    return subprocess.Popen(command, cwd=course.ROOT / "autograder", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


@pytest.fixture(scope="module")
def plain(place):
    """Scores that plain `nbgrader autograde` gives, and what it complained about."""
    running = {exercise: plain_nbgrader(place, exercise) for exercise in dict.fromkeys(e.exercise for e in ENTRIES)}
    said = {exercise: process.communicate()[1].decode(errors="replace") for exercise, process in running.items()}
    found = {}
    for exercise in running:
        found |= scores(place / f"plain-{exercise}.db")
    return found, said


def test_the_sample_covers_every_exercise_and_edition():
    assert len(ENTRIES) >= 15
    assert {entry.exercise for entry in ENTRIES} >= {"gradient-clipping", "lstm-forward", "gru-update"}
    assert {entry.edition for entry in ENTRIES} == set(course.editions())


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: f"{e.student}-{e.exercise}")
def test_our_grader_gives_the_expected_points(entry, ours):
    assert ours[1][entry.student, entry.exercise] == pytest.approx(entry.expected)


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda e: f"{e.student}-{e.exercise}")
def test_plain_nbgrader_gives_the_same_points(entry, plain):
    found, said = plain
    assert found.get((entry.student, entry.exercise)) == pytest.approx(entry.expected), said[entry.exercise][-2000:]


@pytest.mark.parametrize("entry", DAMAGED, ids=lambda e: e.damage)
def test_damaged_submissions_are_refused_with_cause_and_remedy(entry, ours):
    summary, found = ours
    told = [r for r in summary.refused if r.student == entry.student]
    assert len(told) == 1 and told[0].exercise == entry.folder and told[0].cause and told[0].remedy
    assert entry.student not in {student for student, _ in found}


def test_nothing_but_the_damaged_submissions_needs_attention(ours):
    summary, _ = ours
    assert len(summary.refused) == len(DAMAGED) and not summary.odd and summary.graded == len(ENTRIES)
    assert summary.exit_code == 1


def test_a_second_run_finds_everything_graded(place, ours):
    before = (place / "autograded").stat().st_mtime, scores(place / "ours.db")
    again = service.grade(service.Options(submitted=place / "submitted", autograded=place / "autograded", quiet=True,
                                          gradebook=str(place / "ours.db")))
    assert again.graded == 0 and again.unchanged == len(ENTRIES)
    assert ((place / "autograded").stat().st_mtime, scores(place / "ours.db")) == before


def test_the_sample_is_not_mixed_with_a_real_class(tmp_path):
    (tmp_path / "ana" / "lstm-forward").mkdir(parents=True)
    with pytest.raises(course.CourseError, match="ana"):
        sample.install(tmp_path)
    assert os.listdir(tmp_path) == ["ana"]


def test_nothing_is_removed_when_the_gradebook_is_not_there(tmp_path):
    sample.install(tmp_path / "submitted")
    before = os.listdir(tmp_path / "submitted")
    with pytest.raises(course.CourseError, match="no gradebook"):
        sample.remove(tmp_path / "submitted", tmp_path / "a", tmp_path / "f", str(tmp_path / "none.db"))
    assert os.listdir(tmp_path / "submitted") == before


def test_removing_the_sample_leaves_others_alone(place, ours, tmp_path):
    submitted, autograded, gradebook = tmp_path / "submitted", tmp_path / "autograded", tmp_path / "g.db"
    sample.install(submitted)
    os.rename(submitted / "sample-ana", submitted / "ana")
    service.grade(service.Options(submitted=submitted, autograded=autograded, gradebook=str(gradebook), quiet=True,
                                  exercise="gru-update"))
    (submitted / "sample-notes.zip").touch()
    sample.remove(submitted, autograded, tmp_path / "feedback", str(gradebook))
    assert os.listdir(submitted) == os.listdir(autograded) == ["ana"]
    with Session(store.connect(str(gradebook))) as session:
        assert [s.id for s in session.query(api.Student)] == ["ana"]
        assert session.query(api.Grade).count() == len(course.exercise("gru-update").points)
