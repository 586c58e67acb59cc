"""A warm process from which zygotes are forked: what every sandbox of a run imports is imported once.

It starts before the grader has imported anything itself, so that both warm up at the same time, and is no sandbox: no
code of a student's ever runs in it. Linux only; elsewhere, and under bubblewrap, each zygote warms up by itself.
"""
import json
import os
from pathlib import Path
import select
import signal
import socket
import subprocess
import sys
import tempfile

HERE = Path(__file__).resolve().parent
START_SECONDS = 60                              # for the imports on a slow, busy machine
WAIT = 10.0                                     # seconds until a killed zygote must be gone


def environment() -> dict[str, str]:
    """All that a student's process sees of the environment."""
    return {"LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/tmp", "MPLBACKEND": "agg", "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1", "NBGRADER_EXECUTION": "autograde"}


def interpreter(settings: dict) -> list[str]:
    """Command line of a fresh Python that runs zygote.py."""
    return [sys.executable, "-I", "-X", "utf8", str(HERE / "zygote.py"), json.dumps(settings)]


def popen(command: list[str], channel: socket.socket, errors) -> subprocess.Popen:
    """Start a zygote or a stem at the other end of `channel`."""
    return subprocess.Popen(command, pass_fds=[channel.fileno()], stdin=subprocess.DEVNULL, cwd="/",
                            stdout=subprocess.DEVNULL, stderr=errors,
                            env=environment() | {"HOME": os.environ.get("HOME", "/tmp")})


class Stem:
    """The warm process. Graders forked from the one that started it share it."""

    def __init__(self):
        self.channel, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)     # a request is whole, or none
        self.errors = tempfile.TemporaryFile()
        with theirs:
            self.process = popen(interpreter({"stem": theirs.fileno(), "environment": environment()}), theirs, self.errors)

    def ask(self, settings: dict, theirs: socket.socket) -> None:
        """Ask for a zygote with this control socket. Raises `OSError` when the stem is gone."""
        socket.send_fds(self.channel, [json.dumps(settings).encode()], [theirs.fileno()])

    @staticmethod
    def answer(ours: socket.socket) -> "Forked":
        """The zygote that introduces itself at the other end of its control socket.

        Raises `OSError` or `ValueError` when none does.
        """
        ours.settimeout(START_SECONDS)
        told, fds, _, _ = socket.recv_fds(ours, 4096, 1)
        if len(fds) != 1:
            raise ValueError("no zygote")
        return Forked(fds[0], json.loads(told)["pid"])

    def stop(self) -> None:
        """End it, and with it all zygotes that it has forked."""
        self.channel.close()
        self.process.kill()
        self.process.wait()


class Forked:
    """A zygote forked from a stem, known by its pidfd: those of `subprocess.Popen`'s methods that are needed."""

    def __init__(self, pidfd: int, pid: int):
        self.pidfd, self.pid = pidfd, pid

    def poll(self) -> int | None:
        """None while it is there."""
        return 0 if select.select([self.pidfd], [], [], 0)[0] else None

    def kill(self) -> None:
        try:
            signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def wait(self) -> None:
        select.select([self.pidfd], [], [], WAIT)
        os.close(self.pidfd)


_early = []


def start_early() -> None:
    """Let a stem warm up while the caller goes on importing; `take` hands it over."""
    if possible() and not _early:
        _early.append(Stem())


def take() -> Stem | None:
    """The stem that was started early, else a new one; None where there can be none. The caller stops it."""
    if _early:
        return _early.pop()
    return Stem() if possible() else None


def possible() -> bool:
    return sys.platform == "linux" and hasattr(signal, "pidfd_send_signal")
