"""The course's own files: what is missing or damaged is named, in one line, whatever the command."""
import io
import sys

import pytest

from autograder import course
from autograder.__main__ import main
from autograder.checks import messages
from autograder.course import ROOT, CourseError
from autograder.grading import plan

sys.path[:0] = [str(ROOT / "book"), str(ROOT / "book" / "_ext")]
import build as builder  # noqa: E402
from course_book import execute, texts  # noqa: E402

# file, its damaged content (None: there is no such file), the function that reads it
DAMAGES = [
    *((name, damage, read) for damage in (None, b"\xff\xfe", b"= [", b"", b"- 1\n") for name, read in (
        ("_config.yml", course.editions), ("book/_toc.yml", course.pages), ("course.toml", course.exercises),
        ("course.toml", course.course_id))),
    ("course.toml", b'[[exercise]]\nslug = "x"\nchapter = "y"\n', course.exercises),
    ("_config.yml", b"sphinx:\n  config: {}\n", course.editions),
]


@pytest.mark.parametrize("name, damage, read", DAMAGES, ids=lambda value: getattr(value, "__name__", repr(value)))
def test_a_damaged_file_of_the_course_is_named(tmp_path, monkeypatch, name, damage, read):
    monkeypatch.setattr(course, "ROOT", tmp_path)
    monkeypatch.setattr(course, "config", course.config.__wrapped__)
    if damage is not None:
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(damage)
    with pytest.raises(CourseError, match=f"^{name}: "):
        read.__wrapped__()                     # not the remembered answer


def test_messages_words_and_pages_that_are_not_utf8_are_named(tmp_path, monkeypatch):
    path = tmp_path / "xx.toml"
    path.write_bytes("[report]\npoints = 'é'".encode("latin-1"))
    monkeypatch.setattr(messages, "DIRECTORY", tmp_path)
    monkeypatch.setattr(texts, "UI", path)
    for read in (lambda: messages.catalogue.__wrapped__("xx"), texts.messages.__wrapped__, lambda: execute.source_of(path)):
        with pytest.raises(CourseError, match=r"xx\.toml: .*utf-8"):
            read()


@pytest.mark.parametrize("content", [None, "{", "[]", '{"cells": 5}', "\xff"])
def test_a_damaged_released_notebook_is_named_with_the_remedy(tmp_path, monkeypatch, content):
    monkeypatch.setattr(course, "ROOT", tmp_path)
    monkeypatch.setattr(plan, "RELEASED", tmp_path / "exercises")
    folder = plan.released_folder("gru-update", "en")
    folder.mkdir(parents=True)
    if content is not None:
        (folder / "gru-update.ipynb").write_text(content, encoding="latin-1")
    with pytest.raises(CourseError, match=r"^exercises/en/gru-update/gru-update\.ipynb: .*release"):
        plan.released("gru-update", "en")


# ---------------------------------------------------------------- the command line

def damaged():
    raise CourseError("_config.yml: cannot be read. Correct it.")


def test_every_command_tells_of_a_damaged_configuration_in_one_line(monkeypatch, capsys):
    monkeypatch.setattr(course, "editions", damaged)
    assert main(["mirror"]) == 2
    assert capsys.readouterr().err == "error: _config.yml: cannot be read. Correct it.\n"
    monkeypatch.setattr(builder, "editions", damaged)
    assert builder.main([]) == 2
    assert capsys.readouterr().err == "error: _config.yml: cannot be read. Correct it.\n"


@pytest.mark.parametrize("arguments", [("grade", "--jobs", "-1"), ("grade", "--jobs=0"), ("grade", "--wall-seconds=0"),
                                       ("check", "x.ipynb", "--memory-bytes=-5"), ("feedback", "--jobs=two")])
def test_an_impossible_number_is_refused(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2 and "from 1 on" in capsys.readouterr().err


def test_reports_are_printed_where_the_terminal_lacks_the_script(monkeypatch):
    """As in a locale of one script; the letters that cannot be shown are question marks."""
    from autograder.commands import mirror
    terminal = io.TextIOWrapper(io.BytesIO(), "ascii")
    monkeypatch.setattr(mirror, "run", lambda args: print("忘却ゲート: f_t"))
    monkeypatch.setattr(sys, "stdout", terminal)
    main(["mirror"])
    terminal.flush()
    assert terminal.buffer.getvalue() == b"?????: f_t\n"


def test_a_place_that_cannot_be_written_is_told_in_one_line(tmp_path, capsys):
    (tmp_path / "file").touch()
    assert main(["sample", "--to", str(tmp_path / "file")]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"error: {tmp_path / 'file'}") and said.count("\n") == 1


def test_an_interrupted_command_ends_without_a_traceback(monkeypatch, capsys):
    from autograder.commands import mirror

    def interrupted(args):
        raise KeyboardInterrupt

    monkeypatch.setattr(mirror, "run", interrupted)
    assert main(["mirror"]) == 130
    assert capsys.readouterr().err == "interrupted\n"
