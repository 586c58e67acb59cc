"""Grading: the trust boundary, what is restored, what survives, and the command line."""
import json
import os
from pathlib import Path
import shutil
import subprocess
import sys
import threading

import numpy as np
import pytest
import sqlalchemy as sa
from nbgrader import api
from sqlalchemy.orm import Session

from autograder import course
from autograder.grading import run, service, store
from autograder.grading.remote import Sandboxed
from autograder.sandbox.host import Limits
from grader_tools import cell, code, full, grader, hand_in, options, points, released, right, task, with_first


@pytest.fixture(scope="module")
def one():
    """A grader; its sandbox starts once."""
    made = grader()
    yield made
    made.close()


@pytest.fixture
def box(one):
    """A student's process and the conversation with it."""
    one.prepare("lstm-forward", "en")
    child = one.zygote.spawn("en/lstm-forward")
    yield Sandboxed(child)
    one.zygote.end(child)


def define(box, source, *names):
    header, _ = box.child.ask({"op": "cell", "source": source, "name": "cell 1"})
    assert not [output for output in header["outputs"] if output[0] == "error"], header
    found = box.names(list(names))
    return [found[name] for name in names]


# ---------------------------------------------------------------- functions across the boundary

@pytest.mark.parametrize("value", [
    None, True, 3, 10 ** 60, -2.5, float("inf"), 1 + 2j, "ł 忘", b"\0x", [1, [2, "a"]], (1, (2,)), {"a": [1], 2: None}, {1, 2},
    np.arange(6.0).reshape(2, 3), np.zeros((0, 3)), np.array(5), np.float32(2.5), np.int64(7), np.array(["a", "bc"]),
    np.array([1, None, "x"], dtype=object), np.arange(6).reshape(2, 3).T])
def test_plain_values_cross_the_boundary_both_ways(box, value):
    (echo,) = define(box, "def echo(v):\n    return v", "echo")
    back = echo(value)
    assert type(back) is type(value)
    np.testing.assert_equal(back, value)


def test_nan_and_the_types_inside_containers_survive(box):
    (echo,) = define(box, "def echo(*v, **k):\n    return v, k", "echo")
    args, kwargs = echo(float("nan"), [np.float64(1)], k=np.ones(2))
    assert np.isnan(args[0]) and type(args[1][0]) is np.float64 and kwargs["k"].tolist() == [1, 1]


def test_a_function_that_writes_to_its_arguments_is_seen_to_do_so(box):
    (spoil,) = define(box, "def spoil(a, items):\n    a *= 2\n    items[0] = a\n    items.append(5)\n    return a", "spoil")
    a, items = np.ones(3), [np.zeros(3)]
    result = spoil(a, items)
    assert result is a and a.tolist() == [2, 2, 2] and items[0].tolist() == [2, 2, 2] and items[1] == 5


def test_a_view_of_an_argument_comes_back_as_a_view(box):
    (view,) = define(box, "def view(a):\n    return a[1:, ::2]", "view")
    a = np.arange(12.0).reshape(3, 4)
    result = view(a)
    assert np.shares_memory(result, a)
    np.testing.assert_equal(result, a[1:, ::2])


@pytest.mark.parametrize("body, kind", [("1 / 0", ZeroDivisionError), ("raise SystemExit(0)", Exception),
                                        ("raise KeyboardInterrupt", Exception), ("import os; os._exit(0)", Exception),
                                        ("raise UnicodeDecodeError('a', b'', 0, 1, 'x')", Exception),
                                        ("class E(Exception): pass\n    raise E('x')", Exception)])
def test_exceptions_arrive_as_exceptions_and_never_end_the_grader(box, body, kind):
    (f,) = define(box, f"def f():\n    {body}", "f")
    with pytest.raises(kind) as told:
        f()
    assert isinstance(told.value, Exception)


def test_objects_stay_over_there_and_their_methods_can_be_called(box):
    (make, value) = define(box, "class Cell:\n    size = 3\n    def step(self, x):\n        return x + self.size\n"
                                "def make():\n    return Cell()\nanswer = 42", "make", "answer")
    made = make()
    assert value == 42 and made.size == 3 and made.step(np.ones(1)).tolist() == [4]
    assert type(made).__name__ == "Cell" and made != make()
    with pytest.raises(AttributeError):
        made.__array__


def test_observed_calls_report_what_the_checks_ask_for(box):
    source = "def f(a, b):\n    print('hello')\n    a += 1\n    return a[:1], b\ndef g(a, b):\n    return a.missing"
    f, g = define(box, source, "f", "g")
    a, b = np.ones(3), np.zeros(2)
    seen = f.observe([a, b])
    assert seen["changed"] == [0] and seen["shared"] == [0, 1] and seen["printed"] == "hello\n" and seen["error"] is None
    assert a.tolist() == [1, 1, 1]
    assert g.observe([a, b])["error"] == {"type": "AttributeError", "line": 6, "source": "return a.missing",
                                          "message": "'numpy.ndarray' object has no attribute 'missing'"}


# ---------------------------------------------------------------- what comes from the gradebook

def test_the_stub_fails_and_the_answers_pass(one):
    assert points(one.grade(task(released()))) == (0.0, 0.0, 0.0)
    assert points(one.grade(task(right()))) == full()


def test_flags_points_locked_cells_and_order_come_from_the_gradebook(one):
    notebook = released()
    for one_cell in notebook["cells"]:
        marks = one_cell["metadata"].get("nbgrader", {})
        marks.update(points=1000, grade=True, locked=False, solution=False, checksum="x")
        if marks.get("grade_id", "").startswith("check_"):
            one_cell["source"] = "4.0"
    result = one.grade(task(notebook))
    assert points(result) == (0.0, 0.0, 0.0)
    assert any("had been changed" in line for line in result.odd)


def test_missing_cells_are_restored_and_duplicates_do_not_count(one):
    notebook = right()
    notebook["cells"] = [c for c in notebook["cells"]
                         if c["metadata"].get("nbgrader", {}).get("grade_id") not in ("check_lstm_step", "setup")]
    stub = cell(released(), "lstm_forward")
    notebook["cells"].insert(0, json.loads(json.dumps(stub)))
    result = one.grade(task(notebook))
    assert points(result) == full()
    assert len([line for line in result.odd if "restored" in line]) == 2 and any("2 times" in line for line in result.odd)


def test_cells_in_another_order_are_put_in_order(one):
    notebook = right()
    notebook["cells"].reverse()
    assert points(one.grade(task(notebook))) == full()


def test_all_editions_give_the_same_points(one):
    for edition in course.editions():
        result = one.grade(task(right(edition=edition)))
        assert points(result) == full() and result.edition == edition and not result.odd


def test_magics_plots_and_awaits_in_a_students_cells_do_not_hurt(one):
    source = "%matplotlib inline\nimport matplotlib.pyplot as plt, asyncio\nplt.plot([1, 2]); plt.show()\n" \
             "!echo hello\nget_ipython().run_line_magic('pwd', '')\nawait asyncio.sleep(0)\ndisplay(3)"
    assert points(one.grade(task(with_first(source)))) == full()


@pytest.mark.parametrize("source, printed", [
    ("print('plt' in dir())", "True\n"), ("print(type(plt.figure()).__name__)", "Figure\n"),
    ("def f():\n    return plt.figure()\nprint(type(f()).__name__)", "Figure\n")])
def test_an_example_runs_when_a_cell_of_the_students_depends_on_it(one, source, printed):
    notebook = right()
    notebook["cells"].append(code(source))
    last = json.loads(one.grade(task(notebook)).notebook)["cells"][-1]
    assert last["outputs"][0]["text"] == printed


def test_an_unused_example_is_left_out(one, box):
    ask = lambda *sources, examples: box.child.ask({"op": "idle", "sources": sources, "examples": list(examples)})[0]["idle"]
    assert ask("a = 1", "b = a", "def f(c): return c", "c = 3", examples=[0, 1, 3]) == [0, 1, 3]
    assert ask("a = 1", "b = a", "def f(): return b", "c = 3", examples=[0, 1, 3]) == [3]
    assert ask("import x.y", "class K:\n    z = x", "d = 1", examples=[0, 2]) == [2]
    assert ask("a = 1", "globals()['a']", examples=[0]) == ask("a = 1", "%magic", examples=[0]) == []
    assert ask("def g():\n    global a\n    a = 1\ng()", "[a for _ in 'x']", examples=[0]) == []


def test_a_slow_cell_is_interrupted_and_the_rest_goes_on(one):
    result = one.grade(task(with_first("while True:\n    pass")))
    assert points(result) == full()
    first = json.loads(result.notebook)["cells"][0]
    assert first["outputs"][0]["ename"] == "KeyboardInterrupt"


def test_a_function_that_never_returns_costs_its_own_points_only(one):
    notebook = right()
    cell(notebook, "lstm_gates")["source"] += "\ngood = lstm_gates\ndef lstm_gates(*args):\n    while True:\n        pass"
    cell(notebook, "lstm_step")["source"] = "lstm_gates = good\n" + cell(notebook, "lstm_step")["source"]
    assert points(one.grade(task(notebook))) == (0.0, *full()[1:])


MANY_HOGS = """
import os, time
for _ in range(4):
    if os.fork() == 0:
        hog = bytearray(b"x") * (120 << 20)
        time.sleep(60)
time.sleep({seconds})
"""


def test_the_memory_limit_holds_for_all_processes_of_a_submission_together(tmp_path):
    """Each of them stays far below what one process may have."""
    limits = Limits(cell_seconds=6, wall_seconds=8, memory_bytes=400 << 20)
    made = grader(limits=limits)
    try:
        result = made.grade(task(with_first(MANY_HOGS.format(seconds=60))))
        assert points(result) == (0.0, 0.0, 0.0) and result.odd == (run.REASONS["memory"][1],)
        assert result.seconds < limits.cell_seconds                # not just for its time
        few = MANY_HOGS.replace("range(4)", "range(1)").format(seconds=1)
        assert points(made.grade(task(with_first(few)))) == full()
    finally:
        made.close()


def test_answers_given_before_a_process_dies_or_hangs_are_kept(one):
    """Many calls are asked for at once: those that were made count as if each had been asked for by itself."""
    for deed, kind in (("import os; os._exit(0)", "RuntimeError"), ("import re; re.match('(a+)+$', 'a' * 60 + 'b')", "TimeoutError")):
        one.prepare("lstm-forward", "en")
        child = one.zygote.spawn("en/lstm-forward")
        box = Sandboxed(child)
        (f,) = define(box, f"calls = []\ndef f(a):\n    calls.append(1)\n    if len(calls) > 3:\n        {deed}\n    return a + 1", "f")
        seen = f.observe_all([[np.full(2, float(k))] for k in range(6)])
        one.zygote.end(child)
        assert [s["value"].tolist() for s in seen[:3]] == [[1, 1], [2, 2], [3, 3]]
        assert [s["error"]["type"] for s in seen[3:]] == [kind] * 3


def test_every_call_is_made_even_with_arguments_of_before(box):
    first, second, third = ([np.full(2, float(k))] for k in range(3))
    (f,) = define(box, "calls = []\ndef f(a):\n    calls.append(a)\n    return len(calls)", "f")
    assert [s["value"] for s in f.observe_all([first, second, first])] == [1, 2, 3]
    assert [s["value"] for s in f.observe_all([first, second, third, first])] == [4, 5, 6, 7]


def test_large_and_slow_answers_come_through_one_after_another(box):
    source = "import time\ndef large(k):\n    return np.full(200_000, float(k))\ndef slow(k):\n    time.sleep(0.03)\n    return k"
    large, slow = define(box, "import numpy as np\n" + source, "large", "slow")
    assert [s["value"][0] for s in large.observe_all([[k] for k in range(6)])] == [0, 1, 2, 3, 4, 5]
    assert [s["value"] for s in slow.observe_all([[k] for k in range(6)])] == [0, 1, 2, 3, 4, 5]


def test_a_call_that_takes_too_long_is_interrupted_and_the_later_ones_are_not_made(box):
    (f,) = define(box, "made = []\ndef f(k):\n    made.append(k)\n    while k == 2:\n        pass\n    return k, list(made)", "f")
    seen = f.observe_all([[k] for k in range(5)])
    assert [s["error"] and s["error"]["type"] for s in seen] == [None, None, "TimeoutError", "TimeoutError", "TimeoutError"]
    assert define(box, "", "made")[0] == [0, 1, 2]


def test_the_autograded_notebook_is_valid_and_holds_what_was_graded(one):
    import nbformat
    result = one.grade(task(with_first("print('x' * 10)\n1 / 0")))
    notebook = nbformat.reads(result.notebook.decode(), as_version=4)
    nbformat.validate(notebook)
    outputs = notebook.cells[0].outputs
    assert outputs[0].text == "x" * 10 + "\n" and outputs[1].ename == "ZeroDivisionError"


# ---------------------------------------------------------------- the gradebook

def grade_row(gradebook: Path, student: str, name: str):
    with Session(store.connect(str(gradebook))) as session:
        row = next(g for g in session.query(api.Grade) if g.student.id == student and g.name == name)
        return row.auto_score, row.manual_score, row.needs_manual_grade


def test_grades_and_comments_given_by_hand_survive_regrading(tmp_path):
    hand_in(tmp_path / "submitted", "ana", right())
    service.grade(options(tmp_path))
    with api.Gradebook(f"sqlite:///{tmp_path / 'g.db'}") as gradebook:
        gradebook.find_grade("check_lstm_step", "lstm-forward", "lstm-forward", "ana").manual_score = 1.5
        gradebook.find_comment("lstm_step", "lstm-forward", "lstm-forward", "ana").manual_comment = "See me."
        gradebook.db.commit()
    assert service.grade(options(tmp_path, force=True)).graded == 1
    assert grade_row(tmp_path / "g.db", "ana", "check_lstm_step") == (4.0, 1.5, True)
    with api.Gradebook(f"sqlite:///{tmp_path / 'g.db'}") as gradebook:
        assert gradebook.find_comment("lstm_step", "lstm-forward", "lstm-forward", "ana").comment == "See me."
        assert gradebook.find_submission("lstm-forward", "ana").score == 7.5


def test_a_changed_submission_is_graded_again_and_only_that(tmp_path):
    for student in ("ana", "zoe"):
        hand_in(tmp_path / "submitted", student, released())
    assert service.grade(options(tmp_path)).graded == 2
    hand_in(tmp_path / "submitted", "ana", right())
    summary = service.grade(options(tmp_path))
    assert (summary.graded, summary.unchanged) == (1, 1)
    assert grade_row(tmp_path / "g.db", "ana", "check_lstm_step")[0] == 4.0


def test_one_student_or_one_exercise_can_be_graded_alone(tmp_path):
    for student in ("ana", "zoe"):
        hand_in(tmp_path / "submitted", student, released())
        hand_in(tmp_path / "submitted", student, released("gru-update"), "gru-update")
    assert service.grade(options(tmp_path, student="ana", exercise="gru-update")).graded == 1
    assert service.grade(options(tmp_path, exercise="gru-update")).graded == 1
    assert service.grade(options(tmp_path)).graded == 2


def test_an_answer_left_as_released_is_commented_as_in_nbgrader(tmp_path):
    notebook = right()
    cell(notebook, "lstm_step")["source"] = cell(released(), "lstm_step")["source"]
    hand_in(tmp_path / "submitted", "ana", notebook)
    service.grade(options(tmp_path))
    with api.Gradebook(f"sqlite:///{tmp_path / 'g.db'}") as gradebook:
        comments = {name: gradebook.find_comment(name, "lstm-forward", "lstm-forward", "ana").auto_comment
                    for name in course.exercise("lstm-forward").points}
    assert comments == {"lstm_gates": None, "lstm_step": "No response.", "lstm_forward": None}


def test_what_was_odd_is_told_again_by_the_next_run(tmp_path):
    notebook = right()
    cell(notebook, "check_lstm_step")["source"] = "pass"
    hand_in(tmp_path / "submitted", "ana", notebook)
    first, second = service.grade(options(tmp_path)), service.grade(options(tmp_path))
    assert first.odd and second.odd == first.odd and second.exit_code == 1 and second.graded == 0


def test_a_locked_gradebook_is_waited_for_and_a_lasting_lock_loses_nothing(tmp_path, monkeypatch, one):
    hand_in(tmp_path / "submitted", "ana", released())
    service.grade(options(tmp_path))
    monkeypatch.setattr(store, "PATIENCE", 1.0)
    monkeypatch.setattr(store, "BUSY_SECONDS", 0.2)
    engine = store.connect(str(tmp_path / "g.db"))
    writer = store.Store(engine, service.read_plans(engine), tmp_path / "autograded")
    result = one.grade(task(right(), student="ana"))
    with store.writing(store.connect(str(tmp_path / "g.db"))):
        with pytest.raises(course.CourseError, match="is safe"):
            writer.write(result)
        assert grade_row(tmp_path / "g.db", "ana", "check_lstm_step")[0] == 0.0
    with store.writing(store.connect(str(tmp_path / "g.db"))) as other:
        threading.Timer(0.5, other.rollback).start()
        writer.write(result)
    assert grade_row(tmp_path / "g.db", "ana", "check_lstm_step")[0] == 4.0


def test_a_row_that_another_run_has_just_made_is_found_the_next_time(tmp_path, monkeypatch, one):
    """As on a server, where two runs can write at the same time: the student's row appears between looking and inserting."""
    engine = store.connect(str(tmp_path / "g.db"), create=True)
    writer = store.Store(engine, service.read_plans(engine), tmp_path / "autograded")
    with store.writing(engine) as connection:
        connection.execute(store.STUDENTS.insert(), {"id": "ana"})
    blind = store.FIND_STUDENT.where(sa.false())
    monkeypatch.setattr(store, "FIND_STUDENT", blind)
    monkeypatch.setattr(store.time, "sleep", lambda seconds: monkeypatch.undo())
    writer.write(one.grade(task(right(), student="ana")))
    assert store.FIND_STUDENT is not blind, "it did not come to that"
    assert grade_row(tmp_path / "g.db", "ana", "check_lstm_step")[0] == 4.0


# ---------------------------------------------------------------- the command line

def command(*arguments, cwd=None):
    return subprocess.run([sys.executable, "-m", "autograder", *map(str, arguments)], cwd=cwd or course.ROOT, text=True,
                          capture_output=True)


def test_grade_prints_table_complaints_and_where_to_look(tmp_path):
    hand_in(tmp_path / "submitted", "ana", right())
    hand_in(tmp_path / "submitted", "zoe", "{")
    where = ("--submitted", tmp_path / "submitted", "--autograded", tmp_path / "autograded", "--gradebook", tmp_path / "g.db")
    done = command("grade", *where)
    assert done.returncode == 1, done.stderr
    assert "ana" in done.stdout and "zoe/lstm-forward/lstm-forward.ipynb" in done.stdout and "feedback" in done.stdout
    told = json.loads(command("grade", "--json", *where).stdout)
    assert told["grades"][0]["score"] == 10.0 and told["refused"][0]["student"] == "zoe" and told["unchanged"] == 1
    assert command("grade", "--quiet", "--student", "ana", *where).stdout.strip() == ""


@pytest.mark.parametrize("arguments", [("--submitted", "/nonexistent"), ("--exercise", "lstm-backwards"),
                                       ("--gradebook", "{tmp}/text.db")])
def test_a_run_that_cannot_be_done_ends_with_2_and_says_why(tmp_path, arguments):
    (tmp_path / "text.db").write_text("this is no database, but it is long enough to be taken for one" * 20)
    (tmp_path / "submitted").mkdir()
    given = [a.format(tmp=tmp_path) for a in arguments]
    done = command("grade", "--submitted", tmp_path / "submitted", "--autograded", tmp_path / "a",
                   *([] if "--gradebook" in given else ["--gradebook", tmp_path / "g.db"]), *given)
    assert done.returncode == 2 and done.stderr.startswith("error: ") and "Traceback" not in done.stderr


@pytest.mark.parametrize("edition", list(course.editions()))
def test_check_reports_in_the_notebooks_language_without_a_gradebook(tmp_path, edition):
    from autograder.checks import messages
    path = hand_in(tmp_path, "ana", released("gru-update", edition), "gru-update")
    done = command("check", path)
    assert done.returncode == 1, done.stderr
    words = messages.catalogue(edition)
    assert words["feedback"]["total"].format(score="0", points="10") in done.stdout
    assert words["problem"]["not_written"]["what"].format(name="gru_gates", call="gru_gates(x, h, W, U, b)") in done.stdout


def test_check_passes_a_right_notebook_and_explains_a_bad_file(tmp_path):
    good = hand_in(tmp_path, "ana", right())
    assert command("check", good).returncode == 0
    told = json.loads(command("check", "--json", good).stdout)
    assert told["score"] == told["points"] == 10.0
    bad = hand_in(tmp_path, "zoe", "{")
    done = command("check", bad)
    assert done.returncode == 2 and "damaged" in done.stderr and str(bad) in done.stderr


def test_nothing_confines_then_nothing_is_graded_unless_asked(tmp_path, monkeypatch):
    from autograder.sandbox import host
    hand_in(tmp_path / "submitted", "ana", right())
    monkeypatch.setattr(host.sys, "platform", "darwin")
    with pytest.raises(host.SandboxError, match="--unsafe"):
        service.grade(options(tmp_path))
    monkeypatch.undo()
    assert service.grade(options(tmp_path, unsafe=True)).confined == "unsafe"
    assert [g.confined for g in store.grades(store.connect(str(tmp_path / "g.db")))] == ["unsafe"]


def test_bubblewrap_gives_the_same_grades(tmp_path):
    from autograder.sandbox import host
    if not host.shutil.which("bwrap"):
        pytest.skip("bubblewrap is not installed")
    made = grader("bwrap")
    try:
        assert points(made.grade(task(right()))) == full()
        assert points(made.grade(task(released()))) == (0.0, 0.0, 0.0)
    finally:
        made.close()


AS_NOBODY = """
mount --bind {base} /mnt && mount -t tmpfs -o mode=755 tmpfs {locked} && mkdir -p {base} && mount --bind /mnt {base} &&
umount /mnt && exec setpriv --reuid=65534 --regid=65534 --clear-groups {python} -c '{program}'
"""
# Who and where it is; nothing lies in its /tmp, unless the interpreter's own environment lies there.
LOOK = "import os, sys; os.getuid(), os.getpid(), sorted(set(os.listdir()) - set(sys.prefix.split(os.sep)[2:3]))"
PROGRAM = """
import os, sys; sys.path.insert(0, "{root}"); os.environ["HOME"] = "/tmp"
from autograder.sandbox import host
zygote = host.Zygote("namespaces", host.Limits(), [])
child = zygote.spawn("")
print(os.getuid(), child.ask(dict(op="cell", source="{source}", name="cell 1"))[0])
"""


def test_an_ordinary_user_gets_the_same_sandbox():
    """As root: in a mount namespace of its own, where the interpreter is readable for everybody, as nobody."""
    base, top = Path(sys.base_prefix), Path("/", *Path(sys.base_prefix).parts[1:2])
    if os.geteuid() != 0:
        command = [sys.executable, "-c", PROGRAM.format(root=course.ROOT, source=LOOK)]
    elif not all(map(shutil.which, ("unshare", "setpriv", "mount"))) or top == Path("/usr") or top in course.ROOT.parents:
        pytest.skip(f"needs unshare, setpriv, an interpreter outside /usr and the course outside {top}")
    else:
        program = PROGRAM.format(root=course.ROOT, source=LOOK)
        command = ["unshare", "--mount", "sh", "-c", AS_NOBODY.format(base=base, locked=top, python=sys.executable,
                                                                      program=program)]
    done = subprocess.run(command, capture_output=True, text=True, cwd="/")
    assert "(1000, 1, [])" in done.stdout and not done.stdout.startswith("0 "), done.stderr
