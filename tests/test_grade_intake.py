"""Bad input: every odd submission is one clear line, and the run goes on."""
import json
import os

import pytest

from autograder import course, intake
from autograder.grading import service
from grader_tools import cell, hand_in, options, released, right


def only(submitted, **chosen):
    found = list(intake.find(submitted, **chosen))
    assert len(found) == 1
    return found[0]


def refused_by_parse(content, ids=frozenset({"setup"})):
    data = content if isinstance(content, bytes) else json.dumps(content).encode()
    with pytest.raises(intake.Refused) as told:
        intake.parse(data, set(ids))
    return told.value.cause


def test_the_right_layout_is_found(tmp_path):
    hand_in(tmp_path, "ana", released())
    (tmp_path / "ana" / "lstm-forward" / "timestamp.txt").write_text("2026-11-21 10:00:00 UTC\n")
    task = only(tmp_path)
    assert (task.student, task.exercise, task.timestamp) == ("ana", "lstm-forward", "2026-11-21 10:00:00 UTC")


def test_a_missing_folder_is_an_error_with_a_remedy(tmp_path):
    with pytest.raises(course.CourseError, match="--submitted"):
        list(intake.find(tmp_path / "nowhere"))


@pytest.mark.parametrize("chosen, said", [({"student": "anna"}, "'anna'"), ({"exercise": "lstm"}, "'lstm'")])
def test_a_student_or_an_exercise_that_is_not_there_is_an_error_and_not_a_run_without_work(tmp_path, chosen, said):
    hand_in(tmp_path, "ana", released())
    with pytest.raises(course.CourseError, match=said):
        list(intake.find(tmp_path, **chosen))


@pytest.mark.parametrize("exercise, name, cause", [
    ("lstm-forward", "my homework.ipynb", "my homework.ipynb"),
    ("lstm-forward", "lstm-forward.zip", "lstm-forward.zip"),
    ("lstm-backwards", None, "no exercise 'lstm-backwards'")])
def test_wrong_names_are_refused_by_name(tmp_path, exercise, name, cause):
    hand_in(tmp_path, "ana", released(), exercise, name)
    refusal = only(tmp_path)
    assert cause in refusal.cause and refusal.remedy and "\n" not in str(refusal)


def test_links_pipes_and_files_in_place_of_folders_are_refused(tmp_path):
    secret = tmp_path / "secret.ipynb"
    secret.write_text(json.dumps(right()))
    submitted = tmp_path / "submitted"
    for student in ("link", "pipe"):
        (submitted / student / "lstm-forward").mkdir(parents=True)
    os.symlink(secret, submitted / "link" / "lstm-forward" / "lstm-forward.ipynb")
    os.mkfifo(submitted / "pipe" / "lstm-forward" / "lstm-forward.ipynb")
    os.symlink(tmp_path, submitted / "linked-student")
    (submitted / "linked-exercise").mkdir()
    os.symlink(tmp_path, submitted / "linked-exercise" / "lstm-forward")
    (submitted / "class.zip").write_text("PK")
    found = {refusal.student: refusal.cause for refusal in intake.find(submitted)}
    assert {name: cause for name, cause in found.items() if "link" in cause}.keys() == {
        "link", "linked-student", "linked-exercise"}
    assert "regular file" in found["pipe"] and "folder is expected" in found["class.zip"]


def test_a_folder_in_place_of_the_notebook_is_refused_and_leaves_nothing_open(tmp_path):
    folder = tmp_path / "ana" / "lstm-forward" / "lstm-forward.ipynb"
    folder.mkdir(parents=True)
    assert "regular file" in only(tmp_path).cause
    assert not [fd for fd in os.listdir("/proc/self/fd") if os.path.realpath(f"/proc/self/fd/{fd}") == str(folder)]


@pytest.mark.parametrize("shut", ["ana", "ana/lstm-forward"])
def test_a_folder_that_cannot_be_read_is_refused_and_the_others_go_on(tmp_path, monkeypatch, shut):
    """As root there is none; so the system's refusal is made up."""
    hand_in(tmp_path, "ana", released(), name="other.ipynb")
    hand_in(tmp_path, "zoe", released())
    listdir = os.listdir

    def refuse(path):
        if path == tmp_path / shut:
            raise PermissionError(13, "Permission denied", str(path))
        return listdir(path)

    monkeypatch.setattr(intake.os, "listdir", refuse)
    ana, zoe = intake.find(tmp_path)
    assert "Permission denied" in ana.cause and "permissions" in ana.remedy and isinstance(zoe, intake.Task)


@pytest.mark.parametrize("student", ["-rf", "a b", "a*", "..x", "x" * 101, "a\nb", "a\x1b[2Jb", "a'b", "=1+1"])
def test_folder_names_that_are_no_student_ids_are_refused_and_shown_harmlessly(tmp_path, student):
    hand_in(tmp_path, student, released())
    refusals = [found for found in intake.find(tmp_path) if isinstance(found, intake.Refusal)]
    hidden_file = student.startswith(".")
    assert len(refusals) == (0 if hidden_file else 1)
    assert all(c.isprintable() for refusal in refusals for c in str(refusal))


def test_a_huge_file_is_refused_unread(tmp_path):
    path = hand_in(tmp_path, "ana", b"")
    os.truncate(path, intake.MAX_BYTES + 1)
    assert "MB" in only(tmp_path).cause


@pytest.mark.parametrize("content, cause", [
    (b"", "damaged"), (b'{"cells": [', "damaged"), (b"\xff\xfe\x00", "UTF-8"), (b"[" * 100_000, "damaged"),
    (b'{"cells": [], "nbformat": ' + b"9" * 5000 + b"}", "damaged"), (b"[]", "no notebook"), (b"null", "no notebook"),
    ({"cells": {}, "nbformat": 4}, "no notebook"), ({"worksheets": [], "nbformat": 3}, "format is 3"),
    ({"cells": [], "nbformat": 5}, "format is 5"), ({"cells": [], "nbformat": 4}, "none of the exercise's cells"),
    ({"cells": [7], "nbformat": 4}, "cell 1"), ({"cells": [{"cell_type": "magic"}], "nbformat": 4}, "cell 1"),
    ({"cells": [{"cell_type": "code", "source": 5}], "nbformat": 4}, "cell 1"),
    ({"cells": [{"cell_type": "code", "source": "x" * 300_000}], "nbformat": 4}, "cell 1"),
    ({"cells": [{"cell_type": "code"}] * 1000, "nbformat": 4}, "400 cells")])
def test_damaged_notebooks_are_refused_with_their_cause(content, cause):
    assert cause in refused_by_parse(content)


@pytest.mark.parametrize("metadata", [None, 5, {"nbgrader": 5}, {"nbgrader": {"grade_id": ["x"]}}, {"nbgrader": None}])
def test_odd_metadata_is_read_as_none(metadata):
    notebook = released()
    notebook["cells"][0]["metadata"] = metadata
    assert intake.parse(json.dumps(notebook).encode(), {"setup"}).cells[0].grade_id is None


@pytest.mark.parametrize("edition, read_as", [("fr", "fr"), ("xx", "en"), (["fr"], "en"), (None, "en")])
def test_the_edition_comes_from_the_metadata_or_is_the_reference(edition, read_as):
    notebook = released()
    notebook["metadata"]["course"] = {"edition": edition}
    assert intake.parse(json.dumps(notebook).encode(), {"setup"}).edition == read_as
    notebook["metadata"] = "none"
    assert intake.parse(json.dumps(notebook).encode(), {"setup"}).edition == "en"


def test_one_bad_submission_never_stops_the_others(tmp_path):
    bad = {"broken": '{"cells": [', "old": json.dumps({"nbformat": 3, "worksheets": []}), "empty": "{}",
           "half-pairs": json.dumps(released()).replace("import numpy", "\\ud800 import numpy")}
    for student, text in bad.items():
        hand_in(tmp_path / "submitted", student, text)
    notebook = right()
    cell(notebook, "check_lstm_step")["cell_type"] = "raw"
    hand_in(tmp_path / "submitted", "ana", notebook)
    hand_in(tmp_path / "submitted", "zoe", right())
    summary = service.grade(options(tmp_path))
    assert {refusal.student for refusal in summary.refused} == {"broken", "old", "empty"}
    assert summary.graded == 3 and summary.exit_code == 1
