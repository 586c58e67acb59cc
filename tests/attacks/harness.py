"""What an attack can be seen to have done: points, a secret shown, a file written, a socket reached, a process left."""
from dataclasses import dataclass
import copy
import hashlib
import os
from pathlib import Path
import resource
import secrets
import shutil
import socket
import sqlite3
import time

import damaging
import forging
import outlasting
import patching
import reaching
from autograder import course, intake
from grader_tools import cell, code, hand_in, released, right

EXERCISE = "gru-update"
CANARY_NAMES = ("attack-canary", "linked", "course", "kernel", "x")
LOOSE = ("/tmp", "/var/tmp", "/dev/shm", "/run", "/")


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

    def __str__(self):
        return f"{self.family}-{self.name}"


def _cells(family: str, first: dict, answers: dict) -> list[Attack]:
    return [Attack(family, name, first=source) for name, source in first.items()] + \
           [Attack(family, name, answers=source) for name, source in answers.items()]


ATTACKS = [
    *_cells("patching", patching.FIRST, patching.IN_ANSWERS), *_cells("forging", forging.FIRST, forging.IN_ANSWERS),
    *_cells("reading", reaching.READING, {}), *_cells("writing", reaching.WRITING, {}), *_cells("escaping", reaching.ESCAPING, {}),
    *_cells("exhausting", outlasting.EXHAUSTING, outlasting.EXHAUSTING_ANSWERS), *_cells("lingering", outlasting.LINGERING, {}),
    *(Attack("damaging", name, change=change) for name, change in damaging.NOTEBOOKS.items()),
    *(Attack("damaging", name, data=data) for name, data in damaging.BYTES.items()),
    *(Attack("damaging", name, make=make) for name, make in damaging.FILES.items()),
]


class World:
    """Everything that must stay untouched and unread, readable and writable for everybody so that only a sandbox protects it."""

    def __init__(self, place: Path):
        self.place, self.secret = place, "SECRET-" + secrets.token_hex(16)
        for name in ("secret", "home", "write", "submitted"):
            (place / name).mkdir()
        (place / "secret" / "secret.txt").write_text(self.secret)
        (place / "home" / "diary.txt").write_text(self.secret)
        victim = hand_in(place / "submitted", "victim", right(EXERCISE), EXERCISE)
        victim.write_text(victim.read_text()[:-2] + f', "owner": "{self.secret}"}}\n')
        with sqlite3.connect(place / "gradebook.db") as gradebook:
            gradebook.execute("create table grade (auto_score real, owner text)")
            gradebook.execute("insert into grade values (1, ?)", [self.secret])
        os.environ["ATTACK_SECRET"] = self.secret
        self.sockets = self.listen()
        for path in [place, *place.parents[:2], *place.rglob("*")]:
            os.chmod(path, 0o777)
        self.before = self.state()

    def listen(self) -> list[socket.socket]:
        """Canary sockets: TCP, UDP on the same port, a name in the abstract space, and a file."""
        tcp, udp = socket.socket(), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        tcp.bind(("127.0.0.1", 0))
        self.port = tcp.getsockname()[1]
        udp.bind(("127.0.0.1", self.port))
        self.abstract = "attack-" + secrets.token_hex(4)
        named, file = socket.socket(socket.AF_UNIX), socket.socket(socket.AF_UNIX)
        named.bind("\0" + self.abstract)
        file.bind(str(self.place / "socket"))
        for one in (tcp, named, file):
            one.listen()
        for one in (tcp, udp, named, file):
            one.setblocking(False)
        return [tcp, udp, named, file]

    def fill(self, source: str) -> str:
        """The attack's source with this world's paths."""
        for word, value in (("SECRET_FILE", self.place / "secret" / "secret.txt"), ("GRADEBOOK", self.place / "gradebook.db"),
                            ("SUBMITTED", self.place / "submitted"), ("HOME_FOLDER", self.place / "home"), ("ROOT", course.ROOT),
                            ("WRITE_FOLDER", self.place / "write"), ("SOCKET_FILE", self.place / "socket"),
                            ("ABSTRACT", self.abstract), ("PORT", self.port)):
            source = source.replace(word, str(value))
        return source

    def submission(self, attack: Attack, student: str = "attacker"):
        """The attack as it lies in the folder of submissions: a `Task` or a `Refusal`."""
        submitted = self.place / "attack"
        shutil.rmtree(submitted, ignore_errors=True)
        if attack.make:
            hand_in(submitted, "victim", right(EXERCISE), EXERCISE)
            attack.make(submitted, student)
        elif attack.data is not None:
            hand_in(submitted, student, attack.data, EXERCISE)
        else:
            hand_in(submitted, student, self.notebook(attack), EXERCISE)
        return next(found for found in intake.find(submitted) if found.student == student)

    def notebook(self, attack: Attack) -> dict:
        notebook = copy.deepcopy(released(EXERCISE))
        if attack.first:
            notebook["cells"].insert(0, code(self.fill(attack.first)))
        if attack.answers:
            for name in course.exercise(EXERCISE).points:
                cell(notebook, name)["source"] = self.fill(attack.answers)
        if attack.change:
            attack.change(notebook)
        return notebook

    def state(self) -> dict:
        """Digest of every file that must not change."""
        watched = [p for p in self.place.rglob("*") if p.is_file() and "attack" not in p.relative_to(self.place).parts[0]]
        watched += [Path(folder, name) for folder in LOOSE for name in CANARY_NAMES if Path(folder, name).is_file()]
        watched += sorted((course.ROOT / "autograder" / "checks").glob("*"))
        return {str(p): hashlib.sha256(p.read_bytes()).hexdigest() for p in watched if p.is_file()}

    def reached(self) -> bool:
        """Has anything arrived at one of the sockets since the last time?"""
        arrived = False
        for one in self.sockets:
            while arrived_at(one):
                arrived = True
        return arrived

    def clean(self) -> None:
        """Remove what a successful attack left behind."""
        for path in set(self.state()) - set(self.before):
            os.unlink(path)

    def close(self) -> None:
        os.environ.pop("ATTACK_SECRET", None)
        for one in self.sockets:
            one.close()


def arrived_at(one: socket.socket) -> bool:
    try:
        one.recv(1) if one.type == socket.SOCK_DGRAM else one.accept()
    except BlockingIOError:
        return False
    return True


def processes(grader) -> list[int]:
    """The zygote and all that was forked from it, wherever it hides: forks keep the command line."""
    zygote = grader.zygote.process
    line = zygote and Path(f"/proc/{zygote.pid}/cmdline").read_bytes()
    found = []
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found += [int(path.parent.name)] if line and path.read_bytes() == line else []
        except OSError:
            continue                             # gone meanwhile
    return found


def succeeded(world: World, attack: Attack, grader) -> list[str]:
    """What the attack achieved; empty when nothing."""
    limits, achieved = grader.settings.limits, []
    memory, started = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.monotonic()
    task = world.submission(attack)
    result = grader.grade(task) if isinstance(task, intake.Task) else task
    seconds = time.monotonic() - started
    if getattr(result, "scores", None):
        achieved += ["points"] if sum(score or 0.0 for score in result.scores.values()) > 0 else []
        achieved += ["secret"] if world.secret.encode() in result.notebook else []
        achieved += ["output"] if len(result.notebook) > 6 * limits.output_bytes + 300_000 else []
    elif not (getattr(result, "cause", "") and result.remedy):
        achieved.append("no verdict")
    if seconds > limits.wall_seconds + 8:
        achieved.append(f"time: {seconds:.0f} s")
    if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - memory > 1 << 20:           # kilobytes
        achieved.append("the grader's memory")
    achieved += left(grader)
    achieved += ["files"] if world.state() != world.before else []
    achieved += ["network"] if world.reached() else []
    return achieved


def left(grader) -> list[str]:
    """Is there more of the sandbox than the zygote and, where it has a pid namespace, its keeper?"""
    own = 2 if grader.settings.mode == "namespaces" else 1
    return ["processes"] if len(processes(grader)) > own else []
