"""A warm interpreter that forks one confined child per submission.

Started by host.py as `python -I zygote.py SETTINGS`; the settings name the control socket's descriptor. It imports what
submissions import, locks itself into a file system that holds nothing but Python, and then waits: a `spawn` message
brings a socket, which becomes the child's only way out; `kill` ends the child with everything it started. When the
grader goes, the zygote goes, and as first process of its own pid namespace it takes every descendant with it.
"""
import contextlib
import fcntl
import gc
import json
import marshal
import os
import select
import signal
import socket
import sys
import time
import types

HERE = os.path.dirname(os.path.abspath(__file__))
WATCH_SECONDS = 0.1                            # between two looks at the memory of a submission
STRAY_SECONDS = 2.0                            # until what a submission has left under bubblewrap must be dead
CONFINED = "confined"                          # what a student's process says once, before any code of the student's
SOCKET, BELL = 3, 4                            # the only descriptors of a child besides /dev/null


def load_own_modules() -> None:
    """Import the files beside this one; afterwards neither the course nor this folder can be imported from."""
    sys.path.insert(0, HERE)
    global child, linux, wire
    import child
    import linux
    import wire
    sys.path[:] = [p for p in sys.path if p and ("site-packages" in p or p.startswith((sys.base_prefix, sys.prefix)))
                   and p != HERE]


def warm_up():
    """Import what most submissions need; the IPython shell, or None without IPython."""
    import numpy.testing  # noqa: F401  warmed for the children
    try:
        import matplotlib
        matplotlib.use("agg")
        import matplotlib.pyplot as plt
        _, axes = plt.subplots()                        # the first figure loads fonts, scales and styles
        axes.plot([0, 1])
        plt.close("all")
    except ImportError:
        pass
    try:
        from IPython.core.interactiveshell import InteractiveShell
    except ImportError:
        return None
    from traitlets.config import Config
    settings = Config()
    settings.HistoryManager.enabled = False            # no history file, and no thread that writes it
    settings.InteractiveShell.colors = "nocolor"
    shell = InteractiveShell.instance(config=settings)
    shell.register_magic_function(lambda line: None, "line", "matplotlib")      # the backend is chosen already
    return shell


def module_of(name: str, code):
    """A helper module of an exercise. It is the course's own and public, so it is executed once, here, for all children."""
    module = types.ModuleType(name)
    module.__file__ = f"{name}.py"
    exec(code, module.__dict__)
    return module


def visible_paths() -> list:
    """What a child may read: the Python libraries and the system's shared libraries, no programs."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    found = [f"{prefix}/{lib}/{version}" for prefix in (sys.base_prefix, sys.prefix) for lib in ("lib", "lib64")]
    found += [f"{prefix}/lib/libpython{version[6:]}.so.1.0" for prefix in (sys.base_prefix,)]
    found += ["/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/share/zoneinfo", "/usr/share/fonts",
              "/usr/lib/python3/dist-packages"]
    found += [p for p in sys.path if os.path.isdir(p)]
    return sorted({os.path.normpath(p) for p in found}, key=lambda p: (len(p), p))


def enter_namespaces(hidden: list, control: int) -> tuple:
    """Lock this process into a pid namespace and a file system of its own; returns an open /proc of the outer pid
    namespace and one of its own."""
    proc = os.open("/proc", os.O_PATH | os.O_DIRECTORY)
    if os.geteuid() == 0:
        linux.unshare(linux.NEW_NS | linux.NEW_PID)
    else:
        uid, gid = os.geteuid(), os.getegid()
        linux.unshare(linux.NEW_USER | linux.NEW_NS | linux.NEW_PID)
        linux.map_ids(proc, uid, uid, gid)
    follow(os.fork(), control)
    own = linux.own_proc(HERE)
    linux.new_root(HERE, visible_paths(), hidden)
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(*3 * [linux.NOBODY])
        os.setresuid(*3 * [linux.NOBODY])
        linux.prctl(linux.PR_SET_DUMPABLE, 1)          # else /proc/self/uid_map of the children belongs to root
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)  # last: a change of user clears it
    return proc, own


def follow(first: int, control: int) -> None:
    """In the parent: wait for the first process of the new pid namespace and end as it ends. In the child: return."""
    if first == 0:
        linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
        return
    os.close(control)
    _, status = os.waitpid(first, 0)
    os._exit(os.waitstatus_to_exitcode(status) & 0xff)


def take_over() -> int:
    """Under bubblewrap, which has done all the rest: take /proc away from the children, and give up the right to do so.
    Returns it open; -1 when bubblewrap could not mount one."""
    proc = linux.taken("/proc") if os.path.isdir("/proc/self") else -1
    linux.drop_privileges()
    linux.prctl(linux.PR_SET_DUMPABLE, 0)              # the children have our user and see us: nobody may look into us
    return proc


class Zygote:
    """Serves the control socket. `shell`, `seccomp`: made once, by whoever warmed up."""

    def __init__(self, settings: dict, shell, seccomp: bytes | None):
        self.settings, self.limits, self.mode = settings, settings["limits"], settings["mode"]
        self.shell, self.seccomp = shell, seccomp if self.mode != "unsafe" else None
        self.control = socket.socket(fileno=settings["control"])
        self.modules = {}                               # key -> module name -> module
        self.student = 0
        self.proc = self.own_proc = -1
        self.overused = False

    def introduce(self) -> None:
        """To a grader that did not start this process itself: how it can watch and kill it."""
        pidfd = os.pidfd_open(os.getpid())
        socket.send_fds(self.control, [json.dumps({"pid": os.getpid()}).encode()], [pidfd])
        os.close(pidfd)

    def start(self) -> None:
        if sys.platform == "linux":
            linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
        if self.mode == "namespaces":
            self.proc, self.own_proc = enter_namespaces(self.settings["hidden"], self.control.fileno())
        elif self.mode == "inner":
            self.own_proc = take_over()
        self.ids = os.geteuid(), os.getegid()
        gc.collect()
        gc.freeze()                                     # children share these pages instead of copying them
        self.say({"ready": True, "seccomp": self.seccomp is not None})
        while True:
            self.watch()
            self.serve_one()

    def watch(self) -> None:
        """Until the grader wants something: see to it that all processes of the submission together keep to the memory
        allowed to it. Each by itself is limited by the kernel. A short submission is not looked at, only what lasts."""
        while self.student and self.own_proc >= 0 and not select.select([self.control], [], [], WATCH_SECONDS)[0]:
            if not self.overused and self.takes_too_much():
                self.overused = True
                self.signal(self.student, signal.SIGKILL)
                self.end_strays()

    def takes_too_much(self) -> bool:
        """Too much memory; or, where the kernel does not count them, too many processes."""
        pids = linux.processes_in(self.own_proc) - {1, os.getpid()}
        limit = self.limits["memory_bytes"]
        return len(pids) > self.limits["processes"] or linux.memory_of(self.own_proc, pids, limit) > limit

    def end_strays(self) -> None:
        """Under bubblewrap the student's process is not the first of its pid namespace: kill what it has left there."""
        if self.mode == "inner" and self.own_proc >= 0:
            with contextlib.suppress(ProcessLookupError):
                os.kill(-1, signal.SIGKILL)             # all but ourselves and the first process, which buries them

    def wait_for_strays(self) -> None:
        """Until they are gone, too."""
        latest = time.monotonic() + STRAY_SECONDS
        while self.mode == "inner" and self.own_proc >= 0 and time.monotonic() < latest:
            if linux.processes_in(self.own_proc) <= {1, os.getpid()}:
                return
            time.sleep(0.002)

    def say(self, message: dict) -> None:
        self.control.send(json.dumps(message).encode())

    def serve_one(self) -> None:
        data, fds, _, _ = socket.recv_fds(self.control, 4096, 2)
        if not data:
            os._exit(0)                                 # the grader has gone
        message = json.loads(data)                      # whole: the grader waits for each answer
        if message["op"] == "offer":
            with open(fds[0], "rb") as file:
                offered = marshal.load(file)
            self.modules[message["key"]] = {name: module_of(name, code) for name, code in offered["codes"].items()}
            for source in offered["examples"]:
                child.names_of(source)
            self.say({"loaded": len(offered["codes"])})
        elif message["op"] == "spawn":
            self.spawn(fds, message["key"])
        elif message["op"] == "interrupt":
            self.signal(self.student, signal.SIGINT)
            self.say({"interrupted": True})
        elif message["op"] == "kill":
            self.say(self.end())

    # -- children

    def spawn(self, fds: list, key: str) -> None:
        """Fork the student's process, in namespaces of its own where we make them, and wait until it is confined."""
        reader, writer = os.pipe()
        said = "it died while starting"
        try:
            self.student = linux.fork_into(linux.ALL_NEW) if self.mode == "namespaces" else os.fork()
        except OSError as error:
            said = str(error)
        else:
            if self.student == 0:
                self.be_student(fds, writer, key)
        for fd in (*fds, writer):
            os.close(fd)
        with open(reader, errors="replace") as pipe:
            said = pipe.read(1000) or said
        if said != CONFINED:
            self.end()
        self.say({"student": self.student, "error": said})

    def be_student(self, fds: list, writer: int, key: str) -> None:
        """Give up everything, then serve the grader."""
        try:
            self.control.close()
            self.confine()
            os.write(writer, CONFINED.encode())
        except BaseException as error:
            os.write(writer, f"{type(error).__name__}: {error}".encode())
            os._exit(1)
        try:
            self.keep_only(fds)
            sys.argv[:] = [""]
            sys.modules.update(self.modules.get(key, {}))
            child.serve(socket.socket(fileno=SOCKET), BELL, self.shell, self.limits["output_bytes"])
        finally:
            os._exit(0)

    def confine(self) -> None:
        limits = self.limits
        if sys.platform == "linux":
            linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
        os.setsid()
        if self.mode == "namespaces":
            linux.map_ids(self.proc, 1000, *self.ids)
            linux.write_proc(self.proc, "sys/user/max_user_namespaces", "0")
            linux.write_proc(self.proc, "self/oom_score_adj", "1000")
            os.close(self.proc)                         # the other one: keep_only
            linux.private_tmp(limits["file_bytes"], visible_paths())
            linux.LIBC.sethostname(b"sandbox", 7)
        elif self.mode == "inner":
            linux.prctl(linux.PR_SET_DUMPABLE, 1)       # the zygote reads how much memory it has
        linux.limit(limits["cpu_seconds"], limits["memory_bytes"], self.processes(), limits["file_bytes"])
        if self.mode == "namespaces":
            linux.drop_privileges()
        if self.seccomp is not None:
            linux.filter_system_calls(self.seccomp)
        os.chdir(self.settings["work"])

    def processes(self) -> int:
        """Where the count is per user and not per namespace, only the namespaces' own count can be limited."""
        import resource
        return self.limits["processes"] if self.mode == "namespaces" else resource.getrlimit(resource.RLIMIT_NPROC)[0]

    @staticmethod
    def keep_only(fds: list) -> None:
        """Close every file but the grader's socket and bell; standard streams lead nowhere."""
        null = os.open("/dev/null", os.O_RDWR)
        kept = [fcntl.fcntl(fd, fcntl.F_DUPFD, 10) for fd in (null, null, null, *fds)]     # out of the way of their places
        for place, fd in enumerate(kept):
            os.dup2(fd, place)
        os.closerange(len(kept), 4096)

    def end(self) -> dict:
        """Kill the student's process, with it its pid namespace, and wait until all of it is gone -> what it used."""
        self.signal(self.student, signal.SIGKILL)
        usage, killed = None, False
        if self.student:
            _, status, usage = os.wait4(self.student, 0)
            killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        self.end_strays()
        self.wait_for_strays()
        overused, self.overused = self.overused, False
        self.student = 0
        return {"killed": killed, "overused": overused, "cpu": usage.ru_utime + usage.ru_stime if usage else 0.0,
                "memory": usage.ru_maxrss * 1024 if usage else 0}

    @staticmethod
    def signal(pid: int, number: int) -> None:
        for kill in (os.kill, os.killpg) if pid else ():               # the group: all there is without a pid namespace
            try:
                kill(pid, number)
            except (ProcessLookupError, PermissionError):
                pass


def serve_stem(channel: socket.socket, shell, seccomp: bytes | None) -> None:
    """Fork a zygote for each request; see stem.py."""
    linux.prctl(linux.PR_SET_PDEATHSIG, signal.SIGKILL)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)       # nobody here waits for zygotes
    gc.collect()
    gc.freeze()
    while True:
        data, fds, _, _ = socket.recv_fds(channel, 1 << 16, 1)
        if not data:
            os._exit(0)                                 # the grader has gone
        if os.fork() == 0:
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            channel.close()
            zygote = Zygote(json.loads(data) | {"control": fds[0]}, shell, seccomp)
            zygote.introduce()
            zygote.start()
        os.close(fds[0])


def main(settings: dict) -> None:
    shell = warm_up() if settings.get("warm", True) else None
    os.environ.clear()
    os.environ.update(settings["environment"])
    library = linux.load_seccomp() if sys.platform == "linux" else None
    seccomp = linux.system_call_filter(library) if library else None
    if "stem" in settings:
        serve_stem(socket.socket(fileno=settings["stem"]), shell, seccomp)
    Zygote(settings["zygote"], shell, seccomp).start()


if __name__ == "__main__":
    load_own_modules()
    main(json.loads(sys.argv[1]))
