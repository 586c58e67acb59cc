"""No attack succeeds, and an honest submission graded right after it keeps its grade."""
from dataclasses import replace
import errno
import json
import os
import shutil
import signal
from types import SimpleNamespace

import pytest

from autograder import export, intake
from autograder.grading import service, store
from autograder.sandbox import linux
from autograder.sandbox.host import Limits
from damaging import STUDENTS
from grader_tools import full, hand_in, options, points, released, right, task
from harness import ATTACKS, EXERCISE, World, attacked, disturbs_a_terminal, holds_markup, processes, succeeded

TIGHT = Limits(cell_seconds=2, cpu_seconds=4, wall_seconds=5, memory_bytes=1 << 29)
WAITING = ("forging-half_a_frame", "forging-trickle", "forging-too_few_observations", "forging-bell_without_end",
           "forging-bell_without_answers", "forging-observation_of_visible_answers", "forging-many_sets",
           "damaging-examples_among_much_to_parse")
# Without a sandbox: of the kernel's own memory, on disk, or left behind for ever.
UNCOUNTED = ("memory_in_pipes", "memory_in_sockets", "memory_in_files", "memory_in_messages", "memory_in_segments")
HOARDING = [a for a in ATTACKS if a.family == "exhausting" and a.name.startswith("memory_")]
SLOW = [a for a in ATTACKS if a.family in ("exhausting", "lingering") or str(a) in WAITING]


@pytest.fixture(scope="module")
def world(tmp_path_factory):
    made = World(tmp_path_factory.mktemp("world"))
    yield made
    made.close()


@pytest.fixture(scope="module")
def one(world):
    made = attacked(world, "namespaces", TIGHT)
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
    ("lingering-daemon", "processes"), ("exhausting-memory_in_nameless_files", "the sandbox's memory")])
def test_the_harness_notices_what_an_attack_achieves_without_a_sandbox(name, achieved, world):
    """The canaries are alive: the same attacks, unconfined, are seen to succeed."""
    attack = next(a for a in ATTACKS if str(a) == name)
    assert any(told.startswith(achieved) for told in without_a_sandbox(world, attack, TIGHT))


@pytest.mark.soak
@pytest.mark.skipif(os.geteuid() != 0, reason="only root can see memory that is not mapped")
@pytest.mark.parametrize("attack", [a for a in HOARDING if a.name not in UNCOUNTED], ids=str)
def test_the_harness_notices_memory_that_no_limit_keeps_from_being_taken(attack, world):
    limits = replace(TIGHT, memory_bytes=4 << 30, cell_seconds=20, cpu_seconds=30, wall_seconds=30)     # on a busy machine
    told = without_a_sandbox(world, attack, limits, TIGHT.memory_bytes)
    assert any(one.startswith("the sandbox's memory") for one in told)


def without_a_sandbox(world, attack, limits, memory=0) -> list[str]:
    unsafe = attacked(world, "unsafe", limits)
    try:
        return succeeded(world, attack, unsafe, memory)
    finally:
        for pid in processes(unsafe):
            os.kill(pid, signal.SIGKILL)
        unsafe.close()
        world.clean()


UNDER_BUBBLEWRAP = ("exhausting-fork_bomb", "exhausting-memory_in_every_process", "exhausting-memory_in_files",
                    "exhausting-memory_out_of_sight", "lingering-daemon", "reading-proc_of_others",
                    "escaping-become_root", "escaping-kill_everybody", "escaping-neighbours_descriptors")


@pytest.fixture(scope="module")
def bubble(world):
    if not shutil.which("bwrap"):
        pytest.skip("bubblewrap is not installed")
    made = attacked(world, "bwrap", TIGHT)
    yield made
    made.close()


@pytest.mark.soak
@pytest.mark.parametrize("attack", [a for a in ATTACKS if str(a) in UNDER_BUBBLEWRAP], ids=str)
def test_the_attack_achieves_nothing_under_bubblewrap(attack, world, bubble):
    """What confines differently there: files in memory, processes, and the memory of all of them together."""
    check(attack, world, bubble)


def test_the_harness_notices_what_would_disturb_a_terminal_or_a_browser():
    def result(odd, **output):
        cell = {"id": "x", "metadata": {"nbgrader": {"grade": True}}, "outputs": [output]}
        return SimpleNamespace(student="a", exercise="b", odd=(odd,), notebook=json.dumps({"cells": [cell]}))

    printed = {"output_type": "stream", "name": "stdout", "text": "fine"}
    assert not disturbs_a_terminal(result("odd", **printed)) and not holds_markup(result("odd", **printed))
    assert disturbs_a_terminal(result("x" * 2000, **printed))
    assert holds_markup(result("odd", output_type="display_data", data={"text/html": "<b>"}))


@pytest.mark.parametrize("name", ["ptrace", "bpf", "keyctl", "userfaultfd", "io_uring_setup", "perf_event_open", "mount",
                                  "unshare", "setns", "process_vm_readv", "memfd_create", "shmget", "msgget",
                                  "open_by_handle_at", "pidfd_getfd"])
def test_doors_into_the_kernel_are_shut(one, name):
    library = linux.load_seccomp()
    if library is None:
        pytest.skip("libseccomp is not installed")
    number = library.seccomp_syscall_resolve_name(name.encode())
    source = (f"import ctypes\nlibc = ctypes.CDLL(None, use_errno=True)\nprint(libc.syscall({number}, 0, 0, 0, 0, 0), "
              "ctypes.get_errno())")
    child = one.zygote.spawn("")
    try:
        outputs = child.ask({"op": "cell", "source": source, "name": "cell 1"})[0]["outputs"]
    finally:
        one.zygote.end(child)
    assert outputs == [["stdout", f"-1 {errno.EPERM}\n"]]


def test_students_whose_names_look_alike_are_different_students(tmp_path):
    latin, cyrillic = "ana", "\u0430na"
    hand_in(tmp_path / "submitted", latin, right(EXERCISE), EXERCISE)
    hand_in(tmp_path / "submitted", cyrillic, released(EXERCISE), EXERCISE)
    service.grade(options(tmp_path, exercise=EXERCISE))
    found = {grade.student: grade.score for grade in store.grades(store.connect(str(tmp_path / "g.db")))}
    assert found == {latin: 10.0, cyrillic: 0.0}


@pytest.mark.parametrize("name", ["=cmd|' /C calc'!A0", "@SUM(1)", "+1", "-2+3", "\t=1", "\uff1d1"])
def test_no_name_becomes_a_formula_in_a_spreadsheet(name):
    assert export.text_only(name) == f"'{name}"
    assert export.text_only("Ana =1") == "Ana =1" and export.text_only(None) == "" and export.text_only(0.5) == "0.5"


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
        world.put(attack, tmp_path / "submitted", f"attacker-{k:03}")
    for k in range(0, len(ATTACKS), 5):
        hand_in(tmp_path / "submitted", f"attacker-{k:03}-victim", right(EXERCISE), EXERCISE)
    summary = service.grade(options(tmp_path, limits=TIGHT))
    grades = {grade.student: grade.score for grade in store.grades(store.connect(str(tmp_path / "g.db")))}
    honest = {student: score for student, score in grades.items() if student.endswith("-victim")}
    assert len(honest) == len(range(0, len(ATTACKS), 5)) and set(honest.values()) == {10.0}
    assert {student: score for student, score in grades.items() if score and student not in honest} == {}
    assert summary.graded + len(summary.refused) == len(os.listdir(tmp_path / "submitted"))
