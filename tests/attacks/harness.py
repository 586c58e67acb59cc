"""What an attack can be seen to have done: points, a secret shown, a file written, a socket reached, a process left."""
from contextlib import contextmanager
from dataclasses import dataclass
import copy
import glob
import json
import os
from pathlib import Path
import shutil
import signal
import threading
import time
import unicodedata

import damaging
import forging
import outlasting
import patching
import reaching
from autograder import course, feedback, intake
from autograder.sandbox.host import Limits
from canaries import Canaries
from grader_tools import cell, code, grader, hand_in, released, right

EXERCISE = "gru-update"
HUNG_AFTER = 60                   # seconds
MUCH_MEMORY = 400 << 20           # that the grader may need for one submission
PLACES = ("/", "/tmp", "/dev", "/dev/shm", "/var/tmp", "/run")
OURS = {os.stat(place).st_dev for place in PLACES if os.path.isdir(place)}
NAMELESS = os.memfd_create("x")   # lies where all shared memory without a name lies
IDLE_SANDBOX = 512 << 20          # zygote and child before the student's code runs, and what a moment's growth adds


@dataclass(frozen=True)
class Attack:
    """One attack: a cell before all others, the source of all answers, a change of the notebook, bytes, or files."""
    family: str
    name: str
    first: str = ""
    answers: str = ""
    change: object = None
    data: bytes | None = None
    make: object = None
    exercise: str = EXERCISE

    def __str__(self):
        return f"{self.family}-{self.name}"


def _cells(family: str, first: dict, answers: dict, otherwise: str = "") -> list[Attack]:
    """`otherwise`: the answers of an attack that has only a first cell; empty leaves them unwritten."""
    return [Attack(family, name, first=source, answers=otherwise) for name, source in first.items()] + \
           [Attack(family, name, answers=source) for name, source in answers.items()]


ATTACKS = [
    *_cells("patching", patching.FIRST, patching.IN_ANSWERS, patching.WRONG),
    *_cells("forging", forging.FIRST, forging.IN_ANSWERS),
    *(Attack("forging", name, answers=source, exercise="review-test") for name, source in forging.IN_REVIEW.items()),
    *_cells("reading", reaching.READING, {}), *_cells("writing", reaching.WRITING, {}), *_cells("escaping", reaching.ESCAPING, {}),
    *_cells("exhausting", outlasting.EXHAUSTING, outlasting.EXHAUSTING_ANSWERS), *_cells("lingering", outlasting.LINGERING, {}),
    *(Attack("damaging", name, change=change) for name, change in damaging.NOTEBOOKS.items()),
    *(Attack("damaging", name, data=data) for name, data in damaging.BYTES.items()),
    *(Attack("damaging", name, make=make) for name, make in damaging.FILES.items()),
]


class World(Canaries):
    """The canaries, and attacks upon them. `out`: are they set out at once, or is this their description only?"""

    def __init__(self, place: Path, out: bool = True, **given):
        super().__init__(place, course.ROOT, **given)
        if out:
            self.set_out(json.dumps(right(EXERCISE)).encode())

    def put(self, attack: Attack, submitted: Path, student: str = "attacker") -> None:
        """The attack into the folder of submissions."""
        if attack.make:
            attack.make(submitted, student, self.fill)
        elif attack.data is not None:
            hand_in(submitted, student, attack.data, attack.exercise)
        else:
            hand_in(submitted, student, self.notebook(attack), attack.exercise)

    def submission(self, attack: Attack, student: str = "attacker"):
        """The attack as our grader finds it, beside a victim: a `Task` or a `Refusal`."""
        submitted = self.place / "attack"
        shutil.rmtree(submitted, ignore_errors=True)
        hand_in(submitted, "victim", right(EXERCISE), EXERCISE)
        self.put(attack, submitted, student)
        return next(found for found in intake.find(submitted) if found.student == student)

    def notebook(self, attack: Attack) -> dict:
        notebook = without_plots(copy.deepcopy(released(attack.exercise)))
        if attack.first:
            notebook["cells"].insert(0, code(attack.first))
        if attack.answers:
            for name in course.exercise(attack.exercise).points:
                cell(notebook, name)["source"] = attack.answers
        if attack.change:
            attack.change(notebook)
        return json.loads(self.fill(json.dumps(notebook)))


def without_plots(notebook: dict) -> dict:
    """The notebook without the example cells that draw: they cost more than all the rest."""
    notebook["cells"] = [one for one in notebook["cells"]
                         if one["metadata"].get("nbgrader") or "plt.show" not in "".join(one["source"])]
    return notebook


def processes(grader) -> list[int]:
    """The zygote and all that came of it, wherever it hides: descendants, and what was forked, which keeps the last word
    of the command line. `attacked` sees to it that no other grader has the same."""
    zygote = grader.zygote.process
    word = zygote and words_of(zygote.pid)[-1:]
    if not word:
        return []                                # it has just been replaced
    parents = {pid: parent for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if (parent := parent_of(pid))}
    found, new = set(), {pid for pid in parents if pid == zygote.pid or words_of(pid)[-1:] == word}
    while new:
        found |= new
        new = {pid for pid, parent in parents.items() if parent in new} - found
    return sorted(found)


def words_of(pid: int) -> list[bytes]:
    """The command line of a process; empty when it is gone."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")[:-1]
    except OSError:
        return []


def parent_of(pid: int) -> int:
    """Number of the parent; 0 when the process is dead."""
    try:
        state, parent = Path(f"/proc/{pid}/stat").read_text(errors="replace").rpartition(")")[2].split()[:2]
    except OSError:
        return 0
    return int(parent) if state not in "ZX" else 0


def memory_of(pids: list[int]) -> int:
    """Bytes that processes have: their own pages, the shared memory that they hold, and their files in memory."""
    rollups = [f"/proc/{pid}/smaps_rollup" for pid in pids]
    own = sum(field_of(rollup, "Pss") - field_of(rollup, "Pss_Shmem") for rollup in rollups)
    held = {(one.st_dev, one.st_ino): 512 * one.st_blocks for pid in pids for one in held_by(pid)}
    files = {device: used for pid in pids for device, used in files_of(pid).items()}
    return own + sum(held.values()) + sum(files.values())


def held_by(pid: int) -> list[os.stat_result]:
    """The nameless shared memory that a process holds open or has a mapping of, though its pages may not be mapped."""
    try:
        mappings = [line.split() for line in Path(f"/proc/{pid}/maps").read_text().splitlines()]
        paths = [f"/proc/{pid}/map_files/{place}" for place, rights, *_ in mappings if rights.endswith("s")]
        paths += glob.glob(f"/proc/{pid}/fd/*")
    except OSError:
        return []
    found = []
    for path in paths:
        try:
            found.append(os.stat(path))
        except OSError:
            continue                             # closed meanwhile
    return [one for one in found if one.st_dev == os.fstat(NAMELESS).st_dev]


def files_of(pid: int) -> dict[int, int]:
    """Device of each file system of its own where a process can write -> bytes in use there."""
    found = {}
    for place in PLACES:
        try:
            device, one = os.stat(f"/proc/{pid}/root{place}").st_dev, os.statvfs(f"/proc/{pid}/root{place}")
        except OSError:
            continue                             # no such place there
        if device not in OURS:
            found[device] = (one.f_blocks - one.f_bfree) * one.f_frsize
    return found


def attacked(world: World, mode: str, limits: Limits):
    """A grader that cannot be taken for another one."""
    made = grader(mode, limits)
    made.zygote.hidden.append(str(world.place / "nothing"))
    return made


class Watch(threading.Thread):
    """Looks now and then at the memory that the sandbox takes."""

    def __init__(self, grader):
        super().__init__(daemon=True)
        self.grader, self.most, self.over = grader, 0, threading.Event()
        Path("/proc/self/clear_refs").write_text("5")          # our own peak is counted anew from here

    def run(self):
        while not self.over.wait(0.1):
            self.most = max(self.most, memory_of(processes(self.grader)))

    def end(self) -> tuple[int, int]:
        """(bytes of the sandbox, bytes of this process), each at its peak."""
        self.over.set()
        self.join()
        return self.most, field_of("/proc/self/status", "VmHWM")


def field_of(path: str, name: str) -> int:
    """Bytes that a file of /proc tells under a name; 0 when it is gone."""
    try:
        line = next(line for line in Path(path).read_text().splitlines() if line.startswith(f"{name}:"))
        return 1024 * int(line.split()[1])
    except (OSError, StopIteration):
        return 0


class Hung(BaseException):
    """The grader itself is at work for so long that somebody would have to end it."""


@contextmanager
def alarm(seconds: float):
    def stop(*_):
        raise Hung

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def succeeded(world: World, attack: Attack, grader, memory: int = 0) -> list[str]:
    """What the attack achieved; empty when nothing. `memory`: bytes not to be exceeded, if not the grader's limit."""
    limits, achieved = grader.settings.limits, []
    task = world.submission(attack)
    watch, started = Watch(grader), time.monotonic()
    before = field_of("/proc/self/status", "VmRSS")
    watch.start()
    try:
        with alarm(HUNG_AFTER):
            result = grader.grade(task) if isinstance(task, intake.Task) else task
    except Hung:
        grader.zygote.stop()
        return ["time: the grader hung"]
    seconds = time.monotonic() - started
    sandbox, own = watch.end()
    if getattr(result, "scores", None):
        achieved += ["points"] if sum(score or 0.0 for score in result.scores.values()) > 0 else []
        achieved += ["secret"] if world.shown_in(result.notebook) else []
        achieved += ["output"] if len(result.notebook) > len(task.data) + 6 * limits.output_bytes + 300_000 else []
        achieved += ["terminal"] if disturbs_a_terminal(result) else []
        achieved += ["markup"] if holds_markup(result) else []
        achieved += ["page"] if attack.family == "damaging" and spoils_the_page(result) else []
    elif not (getattr(result, "cause", "") and result.remedy):
        achieved.append("no verdict")
    elif not str(result).isprintable():
        achieved.append("terminal")
    if seconds > limits.wall_seconds + 8:
        achieved.append(f"time: {seconds:.0f} s")
    if sandbox > (memory or limits.memory_bytes) + IDLE_SANDBOX:
        achieved.append(f"the sandbox's memory: {sandbox >> 20} MB")
    if own - before > MUCH_MEMORY:
        achieved.append(f"the grader's memory: {own - before >> 20} MB")
    achieved += left(grader)
    achieved += ["files"] if world.state() != world.before else []
    achieved += ["network"] if world.reached() else []
    return achieved


def disturbs_a_terminal(result) -> bool:
    """Would what the run and `check` print hold control characters of the student's, or go on for pages?"""
    from autograder.grading.report import Summary
    file = f"{result.student}/{result.exercise}"
    lines = Summary(odd=[(result.student, result.exercise, file, what) for what in result.odd]).lines()
    tests = [one for one in json.loads(result.notebook)["cells"] if one["metadata"].get("nbgrader", {}).get("grade")]
    lines += result.odd                                  # as `check` prints them and as the gradebook keeps them
    said = "".join(lines) + "".join(feedback.said_by(one) for one in tests)
    controls = [c for c in said if c not in "\n\t" and unicodedata.category(c)[0] == "C"]
    return bool(controls) or any(len(line) > 1000 for line in lines)


def holds_markup(result) -> bool:
    """Is there anything in the autograded notebook but sources and pictures that a browser would execute or fetch?"""
    cells = json.loads(result.notebook)["cells"]
    kinds = {kind for one in cells for output in one.get("outputs", ()) for kind in output.get("data", ())}
    told = json.dumps([[one["metadata"], one.get("outputs"), one["id"]] for one in cells])
    attached = {kind for one in cells for bundle in one.get("attachments", {}).values() for kind in bundle}
    return bool(kinds - {"text/plain"}) or bool(attached - intake.PICTURES.keys()) or "<script" in told


def spoils_the_page(result) -> bool:
    """Is the student's page of feedback larger than promised?"""
    grades = tuple((cell, score or 0.0, 1.0, False) for cell, score in result.scores.items())
    submission = feedback.read(feedback.Marks("a", result.exercise, 0.0, grades, ()), result.notebook)
    return len(feedback.page(submission).encode("utf-8", "replace")) > feedback.MAX_PAGE


def left(grader) -> list[str]:
    """Is there more of the sandbox than the zygote and, where it has a pid namespace, its keepers?"""
    own = {"namespaces": 2, "bwrap": 3}.get(grader.settings.mode, 1)
    return ["processes"] if len(processes(grader)) > own else []
