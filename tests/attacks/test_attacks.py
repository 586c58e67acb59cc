"""No attack succeeds, and an honest submission graded right after it keeps its grade."""
import os
import signal

import pytest

from autograder import intake
from autograder.grading import service, store
from autograder.sandbox.host import Limits
from damaging import STUDENTS
from grader_tools import full, grader, hand_in, options, points, right, task
from harness import ATTACKS, EXERCISE, World, processes, succeeded

TIGHT = Limits(cell_seconds=2, cpu_seconds=4, wall_seconds=5, memory_bytes=1 << 29)
WAITING = ("forging-half_a_frame", "forging-trickle")
SLOW = [a for a in ATTACKS if a.family in ("exhausting", "lingering") or str(a) in WAITING]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    made = World(tmp_path_factory.mktemp("world"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def one(world):
    made = grader(limits=TIGHT)
    yield made
    made.close()


def test_there_are_many_attacks_in_every_family():
    assert len(ATTACKS) >= 60 and len({str(attack) for attack in ATTACKS}) == len(ATTACKS)
    assert {attack.family for attack in ATTACKS} == {"patching", "forging", "reading", "writing", "escaping", "exhausting",
                                                     "lingering", "damaging"}


def check(attack, world, one):
    assert succeeded(world, attack, one) == []
    assert points(one.grade(task(right(EXERCISE), EXERCISE, "victim"))) == full(EXERCISE)


@pytest.mark.parametrize("attack", [a for a in ATTACKS if a not in SLOW], ids=str)
def test_the_attack_achieves_nothing(attack, world, one):
    check(attack, world, one)


@pytest.mark.soak
@pytest.mark.parametrize("attack", SLOW, ids=str)
def test_the_long_attack_achieves_nothing(attack, world, one):
    check(attack, world, one)


@pytest.mark.parametrize("name, achieved", [
    ("reading-secret_file", "secret"), ("writing-into_the_course", "files"), ("escaping-network", "network"),
    ("lingering-daemon", "processes")])
def test_the_harness_notices_what_an_attack_achieves_without_a_sandbox(name, achieved, world):
    """The canaries are alive: the same attacks, unconfined, are seen to succeed."""
    attack = next(a for a in ATTACKS if str(a) == name)
    unsafe = grader("unsafe", TIGHT)
    try:
        assert achieved in succeeded(world, attack, unsafe)
    finally:
        for pid in processes(unsafe):
            os.kill(pid, signal.SIGKILL)
        unsafe.close()
        world.clean()


@pytest.mark.parametrize("student", STUDENTS)
def test_a_hostile_student_id_is_refused(student, tmp_path):
    try:
        hand_in(tmp_path / "submitted", student, right(EXERCISE), EXERCISE)
    except OSError:
        return                                   # the file system refuses it already
    found = [f for f in intake.find(tmp_path / "submitted") if f.student == student]
    assert all(isinstance(f, intake.Refusal) for f in found)


@pytest.mark.soak
def test_all_attacks_in_one_run_change_no_honest_grade(world, tmp_path):
    """The whole way, gradebook included: attackers between honest students, two workers."""
    for k, attack in enumerate(ATTACKS):
        if attack.make:
            attack.make(tmp_path / "submitted", f"attacker-{k:03}")
        else:
            data = attack.data if attack.data is not None else world.notebook(attack)
            hand_in(tmp_path / "submitted", f"attacker-{k:03}", data, EXERCISE)
    for k in range(0, len(ATTACKS), 5):
        hand_in(tmp_path / "submitted", f"attacker-{k:03}-victim", right(EXERCISE), EXERCISE)
    summary = service.grade(options(tmp_path, limits=TIGHT, exercise=EXERCISE))
    grades = {grade.student: grade.score for grade in store.grades(store.connect(str(tmp_path / "g.db")))}
    honest = {student: score for student, score in grades.items() if student.endswith("-victim")}
    assert len(honest) == len(range(0, len(ATTACKS), 5)) and set(honest.values()) == {10.0}
    assert {student: score for student, score in grades.items() if score and student not in honest} == {}
    assert summary.graded + len(summary.refused) == len(os.listdir(tmp_path / "submitted"))
