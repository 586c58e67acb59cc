"""The grader's side of the sandbox: finds out what confinement works here, starts zygotes and speaks with children."""
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from functools import cache
import json
import marshal
import os
from pathlib import Path
import select
import shutil
import socket
import subprocess
import sys
import tempfile
import time
import types

from autograder.course import CourseError
from autograder.sandbox import wire
from autograder.sandbox.stem import HERE, START_SECONDS, Forked, Stem, environment, interpreter, popen



@dataclass(frozen=True)
class Limits:
    """What one submission may use. A cell or call that takes longer than `cell_seconds` is interrupted, as by the stop
    button; the rest goes on until `wall_seconds`. Processes count threads too; files are those in its private /tmp.
    Memory is that of all processes together; of each, where the sandbox can have no /proc (see `can_have_own_proc`).
    """
    cell_seconds: int = 20
    cpu_seconds: int = 60
    wall_seconds: int = 60
    memory_bytes: int = 1 << 30
    processes: int = 8
    file_bytes: int = 16 << 20
    output_bytes: int = 100_000


class SandboxError(CourseError):
    """No confinement could be set up, or a zygote cannot be kept alive."""


class Gone(Exception):
    """The student's process can no longer be asked: `reason` is time, died or protocol."""

    def __init__(self, reason: str, detail: str = ""):
        super().__init__(f"{reason}: {detail}" if detail else reason)
        self.reason, self.detail = reason, detail


GRACE = 2.0                                     # seconds in which an interrupted cell must have stopped


class Child:
    """One submission's process: requests go out, answers come back, until time runs out or it dies.

    `bell` is the reading end of a pipe on which the process says that several answers are ready: see `ask_each`.
    """

    def __init__(self, sock, bell: int, limits: Limits, interrupt):
        self.sock, self.bell, self.limits, self.interrupt, self.gone = sock, bell, limits, interrupt, None
        self.reader = wire.Reader(sock, wire.MAX_ANSWER, wire.MAX_ANSWER_TEXT, wire.MAX_ANSWERS, wire.MAX_ANSWERS_TEXT)
        self.deadline = time.monotonic() + limits.wall_seconds

    def ask(self, header: dict, encoder: wire.Encoder | None = None) -> tuple[dict, memoryview]:
        """Send one request -> the answer's header and array bytes.

        Raises `Gone` now and for ever after when there is no proper answer in time.
        """
        with self.losing():
            self.send(wire.frame(header, encoder))
            self.wait(self.limits.cell_seconds)
            return self.reader.receive(self.deadline)

    def ask_each(self, frame: bytes, count: int) -> Iterator[tuple[dict, memoryview]]:
        """Send one request that has `count` answers, one after another -> each answer's header and array bytes.

        Waking up for every answer would cost more than the answers do. So we sleep until the bell rings: when all are
        there, or when the next one takes its time. The limit of time holds for each answer as in `ask`, and the answers
        that a process gave before it hung or died are not lost. Raises `Gone` as `ask` does.
        """
        with self.losing():
            self.send(frame)
            patience = self.limits.cell_seconds if self.rung(self.limits.cell_seconds) else 0.0
        for _ in range(count):
            with self.losing():
                if self.wait(patience):
                    patience = self.limits.cell_seconds
                answer = self.reader.receive(self.deadline)
            yield answer

    @contextmanager
    def losing(self):
        """Whatever goes wrong with the process inside is told as `Gone`, and remembered."""
        if self.gone:
            raise self.gone
        try:
            yield
            return
        except TimeoutError:
            self.gone = Gone("time")
        except (EOFError, OSError) as error:
            self.gone = Gone("died", type(error).__name__)
        except wire.WireError as error:
            self.gone = Gone("protocol", str(error))
        raise self.gone

    def send(self, frame: bytes) -> None:
        self.sock.settimeout(max(self.deadline - time.monotonic(), 0.001))
        self.sock.sendall(frame)

    def wait(self, patience: float) -> bool:
        """Wait for the beginning of an answer; interrupt the student's code when that takes too long. Was it?

        Raises `TimeoutError` when it does not stop even then, or when the submission's time is over.
        """
        if self.reader.buffer or self.ready(self.sock, patience):
            return False
        if time.monotonic() < self.deadline:
            self.interrupt()
            if self.ready(self.sock, GRACE):
                return True
        raise TimeoutError

    def rung(self, patience: float) -> bool:
        """Does the bell ring in time? A process that rings it without need, or closes it, only makes us look."""
        if not self.ready(self.bell, patience):
            return False
        os.read(self.bell, 1 << 16)
        return True

    def ready(self, channel, seconds: float) -> bool:
        seconds = min(seconds, self.deadline - time.monotonic())
        return bool(select.select([channel], [], [], max(seconds, 0.0))[0])

    def close(self) -> None:
        self.sock.close()
        os.close(self.bell)

    def forged(self, detail: str) -> Gone:
        """Give this child up because its answers make no sense."""
        self.gone = Gone("protocol", detail)
        return self.gone


class Zygote:
    """A warm process that forks children; one at a time. With mode "bwrap" a fresh one for every child."""

    def __init__(self, mode: str, limits: Limits, hidden: list[Path] = (), warm: bool = True, stem: Stem | None = None):
        self.mode, self.limits, self.warm, self.stem = mode, limits, warm, stem
        self.hidden = sorted({str(Path(p).resolve()) for p in hidden})
        self.process = self.control = None
        self.offered, self.sent = {}, set()
        self.used = self.seccomp = False

    def start(self) -> None:
        """Start the zygote process.

        Raises `SandboxError` with what it said when it does not come up.
        """
        self.stop()
        settings = {"mode": "inner" if self.mode == "bwrap" else self.mode, "limits": asdict(self.limits),
                    "hidden": self.hidden, "work": "/tmp" if self.mode != "unsafe" else self.work()}
        self.process = self.forked(settings) or self.started(settings)
        self.used, self.sent = False, set()
        self.seccomp = self.heard(START_SECONDS)["seccomp"]

    def forked(self, settings: dict) -> Forked | None:
        """A zygote forked from the stem; None when there is no stem, or none any more."""
        stem, self.stem = self.stem, None       # until it has given us one
        if stem is None or self.mode == "bwrap":
            return None
        self.control, theirs = socket.socketpair()
        try:
            with theirs:
                stem.ask(settings, theirs)
            process = stem.answer(self.control)
        except (OSError, ValueError):
            self.control.close()
            return None
        self.stem, self.errors = stem, stem.errors
        return process

    def started(self, settings: dict) -> subprocess.Popen:
        """A zygote that warms up by itself."""
        self.control, theirs = socket.socketpair()
        self.errors = tempfile.TemporaryFile()
        settings = {"zygote": settings | {"control": theirs.fileno()}, "environment": environment(), "warm": self.warm}
        prefix = bubblewrap(self.hidden, self.limits.file_bytes) if self.mode == "bwrap" else []
        with theirs:
            return popen(prefix + interpreter(settings), theirs, self.errors)

    def work(self) -> str:
        """Without confinement: a temporary working directory, removed when the zygote stops."""
        self.folder = tempfile.TemporaryDirectory(prefix="autograder-unsafe-")
        return self.folder.name

    def heard(self, seconds: float) -> dict:
        self.control.settimeout(seconds)
        try:
            data = self.control.recv(65536)
        except OSError as error:
            data = b""
            reason = str(error)
        else:
            reason = "it ended"
        if data:
            return json.loads(data)
        self.errors.seek(0)
        said = self.errors.read().decode(errors="replace").strip().split("\n")[-1]
        self.stop()
        raise SandboxError(f"the sandbox ({self.mode}) did not start or stopped answering: {said or reason}")

    def ask(self, message: dict, fds: list = (), seconds: float = 30) -> dict:
        try:
            socket.send_fds(self.control, [json.dumps(message).encode()], list(fds))
        except OSError:
            pass                                # gone: the next line says why
        return self.heard(seconds)

    def offer(self, key: str, codes: dict[str, types.CodeType], examples: frozenset[str] = frozenset()) -> None:
        """Make helper modules (name -> code) importable for children spawned with this key, and have these example cells
        analysed once for all of them."""
        self.offered[key] = {"codes": codes, "examples": list(examples)}

    def spawn(self, key: str) -> Child:
        """A fresh confined process.

        Raises `SandboxError` when that cannot be had even from a fresh zygote.
        """
        for attempt in (1, 2, 3):
            try:
                return self._spawn(key)
            except (SandboxError, OSError) as error:
                failure = error
                self.stop()
        raise SandboxError(f"no sandboxed process could be started: {failure}")

    def _spawn(self, key: str) -> Child:
        if self.process is None or self.process.poll() is not None or (self.mode == "bwrap" and self.used):
            self.start()
        if key in self.offered and key not in self.sent:
            with tempfile.TemporaryFile() as file:
                marshal.dump(self.offered[key], file)
                file.seek(0)
                self.ask({"op": "offer", "key": key}, [file.fileno()])
            self.sent.add(key)
        ours, theirs = socket.socketpair()
        bell, rope = os.pipe()
        child = Child(ours, bell, self.limits, lambda: self.ask({"op": "interrupt"}))
        try:
            answer = self.ask({"op": "spawn", "key": key}, [theirs.fileno(), rope])
            if not answer.get("student"):
                raise SandboxError(f"the sandbox ({self.mode}) could not confine a process: {answer.get('error')}")
        except SandboxError:
            child.close()
            raise
        finally:
            theirs.close()
            os.close(rope)
        self.used = True
        return child

    def end(self, child: Child) -> dict:
        """Kill the child with everything it started -> {"cpu": seconds, "memory": bytes} it used, and whether it was
        "killed": only from outside can it be, by whoever killed it before or by this."""
        child.close()
        try:
            return self.ask({"op": "kill"})
        except SandboxError:
            return {"killed": True, "cpu": 0.0, "memory": 0}    # the zygote died, and its pid namespace with it

    def stop(self) -> None:
        if self.control is not None:
            self.control.close()
        if self.process is not None:
            self.process.kill()
            self.process.wait()
        self.process = self.control = None


UNSHARED = ("bwrap", "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL", "--uid", "1000",
            "--gid", "1000")
# A /proc that the zygote reads, and the rights by which it takes it, and these rights, away from the children: `take_over`.
OWN_PROC = ("--cap-add", "CAP_SYS_ADMIN", "--cap-add", "CAP_SETPCAP", "--proc", "/proc")


def bubblewrap(hidden: list[str], file_bytes: int) -> list[str]:
    """Command line that runs what follows under bubblewrap (0.7 or newer), in the same namespaces and the same view of
    the files. Devices one by one: with `--dev` comes shared memory without a limit, and a second user namespace, which
    may unmount nothing."""
    prefixes = sorted({sys.prefix, sys.base_prefix}, key=len)
    visible = ["/usr", "/lib", "/lib64", "/bin", "/etc/ld.so.cache", *(p for p in prefixes if not p.startswith("/usr"))]
    command, covers = [*UNSHARED, *(OWN_PROC if can_have_own_proc() else ()), "--hostname", "sandbox"], ["/"]
    for name in ("null", "random", "urandom"):
        command += ["--dev-bind", f"/dev/{name}", f"/dev/{name}"]
    command += ["--size", str(file_bytes), "--tmpfs", "/tmp"]
    for path in sorted([*visible, *hidden], key=len):
        if path not in hidden:
            command += ["--ro-bind-try", path, path]
        elif any(Path(v) in Path(path).parents for v in visible):
            command += ["--size", "65536", "--tmpfs", path]
            covers.append(path)
    command += ["--ro-bind", str(HERE), str(HERE)]
    return command + [word for path in covers for word in ("--remount-ro", path)]


@cache
def can_have_own_proc() -> bool:
    """Can bubblewrap mount a /proc and leave the right to unmount it? Not where it is set-uid or in many containers."""
    return subprocess.run([*UNSHARED, *OWN_PROC, "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib",
                           "--symlink", "usr/lib64", "/lib64", "/usr/bin/true"], capture_output=True).returncode == 0


def best_mode(limits: Limits, hidden: list[Path] = (), stem: Stem | None = None) -> str:
    """The strongest confinement that works here: "namespaces" or "bwrap", tried by using it once.

    Raises `SandboxError` naming what failed when neither does.
    """
    failures = []
    for mode in ("namespaces", "bwrap") if sys.platform == "linux" else ():
        if mode == "bwrap" and not shutil.which("bwrap"):
            failures.append("bubblewrap is not installed")
            continue
        zygote = Zygote(mode, limits, hidden, warm=False, stem=stem)
        try:
            zygote.end(zygote.spawn(""))
            return mode
        except SandboxError as error:
            failures.append(str(error))
        finally:
            zygote.stop()
    raise SandboxError(f"untrusted code cannot be confined on this machine ({'; '.join(failures) or sys.platform}). "
                       "Allow user namespaces or install bubblewrap (Linux), or trust the submissions: --unsafe.")
