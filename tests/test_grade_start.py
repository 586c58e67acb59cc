"""How the grader starts quickly, and what it measures: the stem of all sandboxes, nbgrader imported in part, the bench."""
import os
import select
import signal
import subprocess
import sys
import tomllib
from types import SimpleNamespace

import pytest

from autograder import checks, course
from autograder.checks import helper
from autograder.grading import bench, worker
from autograder.grading.worker import Grader
from autograder.sandbox import stem
from grader_tools import full, grader, points, right, task

needs_linux = pytest.mark.skipif(not stem.possible(), reason="a stem needs Linux")


def python(source: str) -> str:
    """What a fresh interpreter prints."""
    done = subprocess.run([sys.executable, "-c", source], cwd=course.ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


LEFT_OUT = ("nbgrader.server_extensions", "setuptools", "jsonschema", "urllib3")


def test_what_was_left_out_of_nbgrader_is_there_when_it_is_asked_for():
    assert python("from autograder.grading import store; import sys\n"
                  f"print(*(name for name in {LEFT_OUT} if name in sys.modules))") == ""
    assert python("from autograder.grading import store\n"
                  "import nbgrader, nbgrader.apps, nbgrader.server_extensions, setuptools.archive_util, nbformat, requests\n"
                  "from nbformat import read, validate\n"
                  "validate(nbformat.v4.new_notebook())\n"
                  "print(nbgrader.__version__, nbformat.__version__, requests.get.__name__,\n"
                  "      setuptools.archive_util.unpack_archive.__name__)"
                  ) == python("import nbgrader, nbformat; print(nbgrader.__version__, nbformat.__version__, 'get unpack_archive')")


@pytest.fixture
def warm():
    made = stem.Stem()
    yield made
    made.stop()


@needs_linux
def test_zygotes_are_forked_from_the_stem_and_end_with_it(warm):
    plain = grader()
    plain.close()
    forked = Grader(plain.settings, warm)
    assert points(forked.grade(task(right()))) == full()
    zygote = forked.zygote.process
    assert isinstance(zygote, stem.Forked) and zygote.poll() is None
    warm.stop()
    assert select.select([zygote.pidfd], [], [], 10)[0] and zygote.poll() == 0


@needs_linux
@pytest.mark.parametrize("before", [True, False], ids=["before the first submission", "between two"])
def test_a_killed_stem_stops_nothing(warm, before):
    plain = grader()
    plain.close()
    if not before:
        Grader(plain.settings, warm).close()
    os.kill(warm.process.pid, signal.SIGKILL)
    warm.process.wait()
    other = Grader(plain.settings, warm)
    try:
        assert points(other.grade(task(right()))) == full()
    finally:
        other.close()


@pytest.mark.parametrize("same", [True, False], ids=["the course's own", "others"])
def test_released_checks_are_shared_by_the_editions_only_where_they_are_the_courses_own(same):
    own = {name: helper.packed("lstm-forward", name) for name in course.exercise("lstm-forward").points}
    released = SimpleNamespace(SUITES=own if same else own | {"lstm_step": own["lstm_gates"]}, suite_of="its own")
    worker.share_suites([released], "lstm-forward")
    assert same == (released.suite_of != "its own")
    assert not same or released.suite_of("lstm_step") is checks.visible_suite("lstm-forward", "lstm_step")


def test_the_bench_tells_ratios_and_saves_what_the_instructors_page_reads():
    plain = bench.Measured("plain", "plain", 10, 20.0, cpu=15.0)
    ours = bench.Measured("ours_2", "ours", 10, 0.5, cpu=0.8, peak=(("sandbox", 80.2), ("worker", 102.0)))
    assert "40.0 x" in ours.line(plain) and "x" not in plain.line().split("/s")[1]
    told = tomllib.loads(bench.saved([(plain, None), (ours, plain)]))
    assert told["ours_2"] == {"count": 10, "seconds_each": 0.05, "cpu_seconds_each": 0.08, "times_faster": 40.0,
                              "peak_mb_sandbox": 80, "peak_mb_worker": 102}
    assert "times_faster" not in told["plain"]


def test_the_saved_measurement_keeps_what_is_promised():
    """Thirty times plain nbgrader with two workers, and a cost per submission that does not grow with the class."""
    told = tomllib.loads(bench.SAVED.read_text())
    assert told["ours_2"]["times_faster"] >= 30
    classes = [measured["cpu_seconds_each"] for key, measured in told.items() if key.startswith("class_")]
    assert all(cost <= 1.2 * told["ours_2"]["cpu_seconds_each"] for cost in classes)
