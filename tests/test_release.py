"""Releasing: the same bytes every time, faults named with their file, nothing done twice."""
import json
import sqlite3
import threading
import zipfile

import nbformat
import pytest

from autograder import course, notebooks, release
from autograder.__main__ import main
from autograder.course import CourseError

EDITIONS = list(course.editions())
REFERENCE = course.reference_edition()
SLUG = "gru-update"


EXERCISES = dict(course.exercises())


@pytest.fixture
def altered_page(monkeypatch, tmp_path):
    """The reference page of the exercise with a text replaced."""
    def alter(old: str, new: str):
        text = notebooks.page(REFERENCE, SLUG).read_text(encoding="utf-8")
        assert old in text
        path = course.ROOT / "solutions" / REFERENCE / SLUG / f"{SLUG}.md"
        changed = tmp_path / "page.md"
        changed.write_text(text.replace(old, new, 1), encoding="utf-8")

        class Page(type(path)):
            def read_text(self, **options):
                return changed.read_text(encoding="utf-8")

        monkeypatch.setattr(notebooks, "page", lambda edition, slug: Page(path))
    return alter


def test_the_committed_exercises_are_what_a_release_makes_now():
    assert release.differences(EDITIONS) == []


def test_releasing_twice_gives_the_same_bytes_and_does_nothing_the_second_time(tmp_path):
    made = release.release([REFERENCE], tmp_path, database=False, say=str)
    assert made == [f"{REFERENCE}/{slug}" for slug in course.exercises()]
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert release.release([REFERENCE], tmp_path, database=False, say=str) == []
    damaged = tmp_path / "exercises" / REFERENCE / SLUG / "course_check.py"
    damaged.write_text("", encoding="utf-8")
    assert release.release([REFERENCE], tmp_path, database=False, say=str) == [f"{REFERENCE}/{SLUG}"]
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_a_released_notebook_keeps_ids_points_and_says_where_it_comes_from():
    for edition in EDITIONS:
        for slug, exercise in course.exercises().items():
            notebook = nbformat.read(course.ROOT / "exercises" / edition / slug / f"{slug}.ipynb", 4)
            assert notebook.metadata["course"]["edition"] == edition
            assert notebook.metadata["course"]["generated_from"] == f"solutions/{edition}/{slug}/{slug}.md"
            grades = [cell.metadata["nbgrader"] for cell in notebook.cells if "nbgrader" in cell.metadata]
            assert [g["grade_id"] for g in grades if g["grade"]] == [f"check_{name}" for name in exercise.points]
            assert len({cell.id for cell in notebook.cells}) == len(notebook.cells)


def test_the_page_beside_the_notebook_is_never_copied():
    assert not list((course.ROOT / "exercises").rglob("*.md"))


def test_check_names_each_difference(monkeypatch, capsys):
    monkeypatch.setattr(release, "differences", lambda editions: ["exercises/x: outdated"])
    assert main(["release", "--check"]) == 1
    assert "exercises/x: outdated" in capsys.readouterr().out
    monkeypatch.setattr(release, "differences", lambda editions: [])
    assert main(["release", "--check", "--edition", REFERENCE]) == 0


def test_compare_finds_missing_foreign_and_edited_files(monkeypatch, tmp_path):
    monkeypatch.setattr(release, "ROOT", tmp_path)
    fresh, kept = tmp_path / "fresh", tmp_path / "kept"
    for base, names in ((fresh, {"same": "1", "edited": "1", "missing": "1"}),
                        (kept, {"same": "1", "edited": "2", "more": "1"})):
        base.mkdir()
        for name, text in names.items():
            (base / name).write_text(text)
    found = release.compare(fresh, kept)
    assert len(found) == 3
    assert all(any(line.startswith(f"kept/{name}: ") for line in found) for name in ("edited", "missing", "more"))


def test_archives_hold_released_folders_only_and_never_change(tmp_path):
    once, twice = (release.archive([REFERENCE], tmp_path / name)[0] for name in "ab")
    assert once.read_bytes() == twice.read_bytes()
    with zipfile.ZipFile(once) as packed:
        names = packed.namelist()
        assert names == sorted(names, key=lambda n: list(course.exercises()).index(n.split("/")[0]))
        wanted = {"course_check.py", *(f"{slug}.ipynb" for slug in course.exercises())}
        assert {name.split("/")[1] for name in names} == wanted


def test_a_missing_page_stops_the_release_with_its_name(monkeypatch, tmp_path):
    monkeypatch.setattr(notebooks, "page", lambda edition, slug: course.ROOT / "solutions" / "xx" / slug / f"{slug}.md")
    with pytest.raises(CourseError, match=r"solutions/xx/.*\.md: missing"):
        release.release([REFERENCE], tmp_path, database=False)
    assert not list(tmp_path.rglob("*"))


@pytest.mark.parametrize(("old", "new", "complaint"), [
    (":role: answer", ":role: anser", "role anser"),
    ('check("gru_gates", gru_gates)', "gru_gates", "must hold just"),
    (":id: gru_gates\n:role: check", ":id: gru_gate\n:role: check", "gives no points"),
    ("{{ points gru_gates }}", "{{ points gates }}", "names no function"),
    (":id: setup\n:role: setup\n", "", "declared cells"),
], ids=["role", "call", "id", "points", "setup"])
def test_a_faulty_page_is_named_with_the_remedy(altered_page, old, new, complaint):
    altered_page(old, new)
    with pytest.raises(CourseError, match=rf"solutions/{REFERENCE}/{SLUG}/{SLUG}\.md: .*{complaint}"):
        notebooks.source_notebook(REFERENCE, SLUG)


def test_a_fault_found_by_nbgrader_is_reported_with_the_page(altered_page, monkeypatch, tmp_path):
    altered_page("    ### END SOLUTION\n", "")
    monkeypatch.setattr(course, "exercises", lambda: {SLUG: EXERCISES[SLUG]})
    with pytest.raises(CourseError, match=rf"{SLUG}\.md: nbgrader could not release it"):
        release.release([REFERENCE], tmp_path, database=False)


def test_the_gradebook_learns_an_exercise_once(monkeypatch, tmp_path):
    """Registered: in the table and with the present hash; else it is released again."""
    monkeypatch.setattr(release, "GRADEBOOK", tmp_path / "gradebook.db")
    monkeypatch.setattr(release, "REGISTERED", tmp_path / "released.json")
    assert not release.registered(SLUG, "hash")
    release.remember({SLUG: "hash"})
    assert not release.registered(SLUG, "hash")
    with sqlite3.connect(tmp_path / "gradebook.db") as database:
        assert not release.registered(SLUG, "hash")
        database.execute("create table assignment (name text)")
        database.execute("insert into assignment values (?)", [SLUG])
    assert release.registered(SLUG, "hash") and not release.registered(SLUG, "other")
    assert json.loads((tmp_path / "released.json").read_text()) == {SLUG: "hash"}


def test_a_damaged_note_of_what_the_gradebook_has_learnt_is_written_anew(monkeypatch, tmp_path):
    monkeypatch.setattr(release, "GRADEBOOK", tmp_path / "gradebook.db")
    monkeypatch.setattr(release, "REGISTERED", tmp_path / "released.json")
    (tmp_path / "gradebook.db").touch()
    (tmp_path / "released.json").write_text('{"gru-up')
    assert not release.registered(SLUG, "hash")
    release.remember({SLUG: "hash"})
    assert release.remembered() == {SLUG: "hash"}


def test_a_gradebook_in_a_folder_of_any_name_is_found(monkeypatch, tmp_path):
    place = tmp_path / "100 % of class #1?"
    place.mkdir()
    monkeypatch.setattr(release, "GRADEBOOK", place / "gradebook.db")
    monkeypatch.setattr(release, "REGISTERED", place / "released.json")
    with sqlite3.connect(place / "gradebook.db") as database:
        database.execute("create table assignment (name text)")
        database.execute("insert into assignment values (?)", [SLUG])
    release.remember({SLUG: "hash"})
    assert release.registered(SLUG, "hash")


def test_a_second_release_waits_for_the_first(tmp_path):
    done = []

    def second():
        with release.alone(tmp_path):
            done.append("second")

    with release.alone(tmp_path):
        other = threading.Thread(target=second)
        other.start()
        other.join(0.2)
        done.append("first")
    other.join(10)
    assert done == ["first", "second"]
