"""The same attacks against plain `nbgrader autograde`: what each achieves goes to autograder/attack_table.toml.

    python tests/attacks/compare.py                     all attacks (about fifteen minutes on two cores)
    python tests/attacks/compare.py reading-home ...    these only, and what nbgrader said; the others stay in the table
    python tests/attacks/compare.py --new               those that are not in the table

Plain nbgrader executes whatever is handed in with all rights of the instructor. It is therefore run in a throwaway
confinement by bubblewrap: a copy of the course, an empty network, process numbers and a /tmp of its own, a user that
owns nothing else, limits on processes, memory and time. An observer in there sets up the world that `harness.py` describes,
lets nbgrader grade the attacker and, after it, an honest victim, and reports what the attack achieved.
"""
from concurrent.futures import ThreadPoolExecutor
import json
import os
from pathlib import Path
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
import tomllib

from canaries import Canaries

TESTS = Path(__file__).resolve().parent.parent
ROOT = TESTS.parent
sys.path[:0] = [str(ROOT), str(TESTS)]

TABLE = ROOT / "autograder" / "attack_table.toml"
USER = 64999                      # as whom nbgrader runs where we are root: nobody else's number
CELL_SECONDS, RUN_SECONDS = 8, 60
TASKS, ADDRESS_SPACE, TMP_BYTES = 300, 3 << 30, 1 << 30         # what the confinement allows
MANY_TASKS, MUCH_MEMORY, MUCH_DISK = 150, 1 << 30, 64 << 20     # beyond these, an attack has the machine
MUCH_OUTPUT = 2_000_000           # bytes of an autograded notebook; our grader keeps 100,000 of output
EXERCISE = "gru-update"
GENERATED = ("submitted", "autograded", "feedback", "gradebook.db*")
SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/etc/passwd", "/etc/group", "/etc/hosts", "/etc/nsswitch.conf", "/etc/ld.so.cache",
          "/etc/fonts", "/etc/localtime")


# ---------------------------------------------------------------- inside the confinement

class Watch(threading.Thread):
    """Looks now and then at how much of the machine nbgrader and its children take; stops them beyond all measure."""

    def __init__(self, own: int):
        super().__init__(daemon=True)
        self.own, self.tasks, self.memory, self.over = own, 0, 0, threading.Event()

    def run(self):
        while not self.over.wait(0.2):
            found = [usage(pid) for pid in others(self.own)]
            self.tasks = max(self.tasks, sum(tasks for tasks, _ in found))
            self.memory = max(self.memory, sum(memory for _, memory in found))
            if self.memory > 2 * ADDRESS_SPACE:
                kill_all(self.own)

    def exhausted(self) -> bool:
        disk = os.statvfs("/tmp")
        used = (disk.f_blocks - disk.f_bfree) * disk.f_frsize
        return self.tasks > MANY_TASKS or self.memory > MUCH_MEMORY or used > MUCH_DISK


def others(own: int) -> list[int]:
    """All processes of this pid namespace but the observer and its first process."""
    return [int(name) for name in os.listdir("/proc") if name.isdigit() and int(name) not in (1, own)]


def usage(pid: int) -> tuple[int, int]:
    """(threads, bytes of memory) of a process."""
    try:
        told = dict(line.split(":", 1) for line in Path(f"/proc/{pid}/status").read_text().splitlines())
        return int(told["Threads"]), 1024 * int(told.get("RssAnon", "0").split()[0])
    except (OSError, ValueError, KeyError):
        return 0, 0


def kill_all(own: int) -> None:
    for pid in others(own):
        try:
            os.kill(pid, signal.SIGKILL)
        except OSError:
            pass


def limited() -> None:
    """Limits of nbgrader and all that it starts."""
    for kind, value in ((resource.RLIMIT_NPROC, TASKS), (resource.RLIMIT_AS, ADDRESS_SPACE), (resource.RLIMIT_CORE, 0),
                        (resource.RLIMIT_CPU, 4 * RUN_SECONDS), (resource.RLIMIT_FSIZE, TMP_BYTES)):
        resource.setrlimit(kind, (value, value))
    if os.geteuid() == 0:
        os.setgroups([])
        os.setresgid(USER, USER, USER)
        os.setresuid(USER, USER, USER)


def inside(settings: dict) -> list[str]:
    """Set out the canaries, let plain nbgrader grade attacker and victim, and say what the attack achieved."""
    exercises, submitted = settings.pop("exercises"), ROOT / "autograder" / "submitted"
    canaries = Canaries(**settings)
    canaries.place.mkdir()
    canaries.set_out((submitted / "victim" / EXERCISE / f"{EXERCISE}.ipynb").read_bytes())
    if os.geteuid() == 0:
        subprocess.run(["chown", "-R", "-h", f"{USER}:{USER}", submitted.parent, canaries.place], check=True)
    watch = Watch(os.getpid())
    watch.start()
    ended = all([grade(exercise, canaries) for exercise in exercises])
    left = wait_for_the_end(watch)
    watch.over.set()
    kill_all(os.getpid())
    scores = scores_of(ROOT / "autograder" / "gradebook.db")
    notebooks = [p.read_bytes() for p in (ROOT / "autograder" / "autograded" / "attacker").rglob("*") if p.is_file()]
    seen = {"time": not ended, "processes": left, "points": scores.get("attacker"), "machine": watch.exhausted(),
            "victim": scores.get("victim") != 10.0, "secret": any(map(canaries.shown_in, notebooks)),
            "output": any(len(data) > MUCH_OUTPUT for data in notebooks), "network": canaries.reached(),
            "files": canaries.state() != canaries.before}
    return sorted(name for name, happened in seen.items() if happened)


def grade(exercise: str, canaries: Canaries) -> bool:
    """`nbgrader autograde` of an exercise as an instructor would call it; did it come to an end by itself?"""
    environment = {"HOME": "/tmp", "PATH": os.environ["PATH"], "USER": "instructor", "LANG": "C.UTF-8",
                   "ATTACK_SECRET": canaries.secret, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
    command = [sys.executable, "-m", "nbgrader", "autograde", exercise, f"--ExecutePreprocessor.timeout={CELL_SECONDS}"]
    log = open("/tmp/nbgrader.log", "ab")
    run = subprocess.Popen(command, cwd=ROOT / "autograder", env=environment, preexec_fn=limited, stdout=log, stderr=log,
                           stdin=subprocess.DEVNULL)
    try:
        return run.wait(RUN_SECONDS) >= 0
    except subprocess.TimeoutExpired:
        run.kill()
        run.wait()
        return False


def wait_for_the_end(watch: Watch, seconds: float = 2.0) -> list[int]:
    """The processes that are still there a moment after nbgrader has ended."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        left = [pid for pid in others(watch.own) if usage(pid)[0] and alive(pid)]
        if not left:
            return []
        time.sleep(0.1)
    return left


def alive(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


def scores_of(gradebook: Path) -> dict[str, float]:
    """Student -> sum of automatic points; empty when the gradebook cannot be read any more."""
    query = ("select a.student_id, sum(g.auto_score) from grade g join submitted_notebook n on n.id = g.notebook_id "
             "join submitted_assignment a on a.id = n.assignment_id group by a.student_id")
    try:
        return dict(sqlite3.connect(gradebook).execute(query).fetchall())
    except sqlite3.Error:
        return {}


# ---------------------------------------------------------------- outside

def course_copy(place: Path) -> Path:
    """What nbgrader needs of the course, with a gradebook that knows the exercises and nobody's grades."""
    from autograder import course
    from autograder.grading import store
    from harness import ATTACKS
    exercises = {attack.exercise for attack in ATTACKS} | {EXERCISE}
    tree = place / "course"
    for name in ("autograder", "tests", "book/_toc.yml", "_config.yml", "course.toml", "_build/checks",
                 *(f"{folder}/{edition}/{exercise}" for folder in ("exercises", "solutions")
                   for edition in course.editions() for exercise in exercises)):
        source, target = ROOT / name, tree / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns(*GENERATED))
        else:
            shutil.copy2(source, target)
    (tree / ".venv").mkdir()
    store.connect(str(tree / "autograder" / "gradebook.db"), create=True).dispose()
    return tree


def confinement(tree: Path) -> list[str]:
    """bubblewrap's command line: a root that holds the system's programs, Python and a copy of the course."""
    prefix = str(Path(sys.base_prefix).resolve())
    shown = [*SYSTEM, *([] if prefix.startswith("/usr") else [prefix])]
    command = ["bwrap", "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--die-with-parent",
               "--new-session", "--proc", "/proc", "--dev", "/dev", "--size", str(TMP_BYTES), "--perms", "1777", "--tmpfs", "/tmp",
               "--size", str(TMP_BYTES), "--perms", "1777", "--tmpfs", "/var/tmp", "--dir", "/run", "--dir", "/home"]
    for path in reversed([*ROOT.parents, *Path(prefix).parents]):
        command += ["--perms", "0755", "--dir", str(path)]     # those that bubblewrap makes by itself are its own alone
    for path in shown:
        command += ["--ro-bind-try", path, path]
    command += ["--bind", str(tree), str(ROOT), "--ro-bind", sys.prefix, str(ROOT / ".venv"), "--chdir", "/",
                "--hostname", "confined", "--clearenv", "--setenv", "PATH", f"{ROOT / '.venv' / 'bin'}:/usr/bin:/bin",
                "--setenv", "PYTHONDONTWRITEBYTECODE", "1"]
    if os.geteuid() == 0:
        command += ["--cap-drop", "ALL"]
        for right in ("SETUID", "SETGID", "KILL", "CHOWN", "DAC_OVERRIDE", "FOWNER"):
            command += ["--cap-add", f"CAP_{right}"]
    else:
        command += ["--unshare-user"]
    return command


def prepared(attack, tree: Path) -> dict:
    """Hand in the attack and its victim in a copy of the course; returns what the observer has to know."""
    from grader_tools import hand_in, right
    from harness import World, without_plots
    world = World(Path("/tmp/world"), out=False, seconds=CELL_SECONDS, port=40_961)
    world.put(attack, tree / "autograder" / "submitted")
    hand_in(tree / "autograder" / "submitted", "victim", without_plots(right(EXERCISE)), EXERCISE)
    return {"place": str(world.place), "root": str(ROOT), "seconds": world.seconds, "secret": world.secret,
            "port": world.port, "abstract": world.abstract, "exercises": list(dict.fromkeys((attack.exercise, EXERCISE)))}


def attempt(attack, template: Path, verbose: bool = False) -> list[str]:
    """One attack in a confinement of its own; what it achieved."""
    with tempfile.TemporaryDirectory(prefix="attack-", ignore_cleanup_errors=True) as folder:
        tree = Path(folder, "course")
        shutil.copytree(template, tree, symlinks=True)
        command = [*confinement(tree), str(ROOT / ".venv" / "bin" / "python"), str(Path(__file__).resolve()),
                   "--inside", json.dumps(prepared(attack, tree))]
        run = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        try:
            said, errors = run.communicate(timeout=RUN_SECONDS + 60)
        except subprocess.TimeoutExpired:
            run.kill()
            said, errors = run.communicate()
        if verbose:
            print(errors.decode(errors="replace")[-6000:])
    lines = said.decode(errors="replace").strip().splitlines()
    try:
        return list(json.loads(lines[-1])["achieved"])
    except (IndexError, ValueError, KeyError):
        return ["time", "victim"]                # not even the observer survived


def table(results: dict[str, list[str]]) -> str:
    """The result as TOML: what each attack achieved, by family."""
    lines = ["# Written by: python tests/attacks/compare.py (make attacks). What each attack of tests/attacks achieves against",
             "# plain `nbgrader autograde`. Against our grader none achieves anything: `make test` and `make soak` prove it.", ""]
    for family in dict.fromkeys(name.partition("-")[0] for name in results):
        lines.append(f"[{family}]")
        lines += [f"{name.partition('-')[2]} = {json.dumps(achieved)}" for name, achieved in results.items()
                  if name.partition("-")[0] == family] + [""]
    return "\n".join(lines)


def written() -> dict[str, list[str]]:
    """The table as it is."""
    families = tomllib.loads(TABLE.read_text(encoding="utf-8")) if TABLE.is_file() else {}
    return {f"{family}-{name}": achieved for family, attacks in families.items() for name, achieved in attacks.items()}


def main(names: list[str]) -> int:
    from harness import ATTACKS
    known = [str(attack) for attack in ATTACKS]
    unknown = set(names) - set(known) - {"--new"}
    if unknown:
        print(f"error: {', '.join(sorted(unknown))}: no such attack. Known are: {', '.join(known)}", file=sys.stderr)
        return 2
    if not shutil.which("bwrap"):
        print("error: bubblewrap: not installed; without it these attacks would hit this machine. Run: make tools",
              file=sys.stderr)
        return 2
    results = written() if names else {}
    new = set(known) - results.keys() if "--new" in names else set()
    chosen = [attack for attack in ATTACKS if not names or str(attack) in {*names, *new}]
    with tempfile.TemporaryDirectory(prefix="attack-course-") as folder, ThreadPoolExecutor(os.cpu_count()) as pool:
        template = course_copy(Path(folder))
        for name, achieved in zip(map(str, chosen), pool.map(lambda a: attempt(a, template, str(a) in names), chosen)):
            print(f"{name:45} {' '.join(achieved) or '-'}", flush=True)
            results[name] = achieved
            TABLE.write_text(table({name: results[name] for name in known if name in results}), encoding="utf-8")
    return 0


if __name__ == "__main__":
    if sys.argv[1:2] == ["--inside"]:
        result = {"achieved": inside(json.loads(sys.argv[2]))}
        sys.stderr.write(Path("/tmp/nbgrader.log").read_text(errors="replace"))
        print(json.dumps(result))
        sys.exit(0)
    sys.exit(main(sys.argv[1:]))
