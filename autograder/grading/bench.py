"""How fast the grader is, as ratios: plain nbgrader and ours on the same submissions in one run, grades compared."""
from dataclasses import dataclass, replace
from datetime import date
import json
import os
from pathlib import Path
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time

from nbgrader import api
from sqlalchemy.orm import Session

from autograder import course, release, sample
from autograder.grading import store

COUNT = 48
LARGE = (1_000, 10_000)
EXERCISES = tuple(dict.fromkeys(entry.exercise for entry in sample.entries()))
SAVED = course.ROOT / "autograder" / "measured.toml"
LOOK = 0.05                       # seconds between two looks at the processes of a run
TICK = os.sysconf("SC_CLK_TCK")
ZYGOTE = 3                        # depth of a zygote below the grader: stem or worker, keeper, zygote


@dataclass(frozen=True)
class Measured:
    """One way of doing something: what, how many times, seconds and CPU seconds for all, largest process of each kind
    in MB; `key`: its name among the saved numbers."""
    key: str
    what: str
    count: int
    seconds: float
    cpu: float = 0.0
    peak: tuple[tuple[str, float], ...] = ()

    @property
    def each(self) -> float:
        return self.seconds / self.count

    def line(self, plain: "Measured | None" = None) -> str:
        ratio = f"{plain.each / self.each:7.1f} x" if plain else ""
        memory = ", ".join(f"{kind} {size:.0f} MB" for kind, size in self.peak)
        return (f"{self.what:44}{self.count:7}{self.each:11.4f} s{self.cpu / self.count:11.4f} s"
                f"{1 / self.each:9.1f}/s {ratio:10} {memory}").rstrip()


class Watch(threading.Thread):
    """Looks at a process and all that descends from it: CPU time, and the largest of each kind.

    The system's own count of a process's children misses those that are killed with their pid namespace.
    """

    def __init__(self, pid: int):
        super().__init__(daemon=True)
        self.pid, self.cpu, self.peak, self.over = pid, {}, {}, threading.Event()
        self.start()

    def run(self) -> None:
        while not self.over.wait(LOOK):
            self.look(self.pid, 0)

    def look(self, pid: int, depth: int) -> None:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
            size = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize() / 1e6
            children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
            sandbox = b"zygote.py" in Path(f"/proc/{pid}/cmdline").read_bytes()
        except (OSError, IndexError):
            return                              # it has just ended
        kind = "sandbox" if sandbox else "worker" if depth else "grader"
        self.peak[kind] = max(self.peak.get(kind, 0.0), size)
        if depth <= ZYGOTE:                     # its children come and go too quickly; it knows what they took
            self.cpu[pid] = sum(map(int, fields[11:15 if depth == ZYGOTE else 13])) / TICK
        for child in children:
            self.look(int(child), depth + 1)

    def end(self) -> tuple[float, tuple]:
        """CPU seconds, and the peaks of memory by kind."""
        self.over.set()
        self.join()
        return sum(self.cpu.values()), tuple(sorted(self.peak.items()))


def timed(key: str, what: str, count: int, command: list, check: bool = True, **more) -> Measured:
    """Run a command and measure it. Compiled modules may be kept, as for anybody who runs it a second time."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    process = subprocess.Popen([str(part) for part in command], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               env=environment, **more)
    watch = Watch(process.pid)
    status = process.wait()
    seconds = time.monotonic() - started
    seen, peak = watch.end()
    if check and status:
        raise course.CourseError(f"the benchmark's command failed with status {status}. Try it: "
                                 f"{' '.join(map(str, command))}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    waited = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Measured(key, what, count, seconds, max(seen, waited), peak)


def hand_in(submitted: Path, count: int) -> None:
    """So many submissions: the undamaged ones of the sample class in turn, as new students, each a little different."""
    entries = [entry for entry in sample.entries() if not entry.damage]
    made = {entry: sample.notebook(entry) for entry in entries}
    for k in range(count):
        entry = entries[k % len(entries)]
        notebook = json.loads(json.dumps(made[entry]))
        notebook["cells"].append({"cell_type": "markdown", "id": "own", "metadata": {}, "source": f"{k}"})
        folder = submitted / f"bench-{k:06}" / entry.exercise
        folder.mkdir(parents=True)
        (folder / f"{entry.exercise}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")


def scores(gradebook: Path) -> dict:
    """(student, cell) -> automatic points."""
    engine = store.connect(str(gradebook))
    with Session(engine) as session:
        found = {(g.student.id, g.name): g.auto_score for g in session.query(api.Grade)}
    engine.dispose()
    return found


def nbgrader(command: str, exercise: str, *more) -> list:
    return [sys.executable, "-m", "nbgrader", command, exercise, *more]


def together(parts: list[Measured]) -> Measured:
    """Several commands as one."""
    return replace(parts[0], count=sum(p.count for p in parts), seconds=sum(p.seconds for p in parts),
                   cpu=sum(p.cpu for p in parts), peak=())


def plain(place: Path, count: int) -> tuple[Measured, dict]:
    """Plain nbgrader: one `nbgrader autograde` for the class and each exercise."""
    gradebook = place / "plain.db"
    store.connect(str(gradebook), create=True).dispose()
    parts = [timed("plain", "plain nbgrader autograde", 0, nbgrader(
        "autograde", exercise, f"--db=sqlite:///{gradebook}",
        f"--CourseDirectory.submitted_directory={place / 'submitted'}",
        f"--CourseDirectory.autograded_directory={place / 'plain'}"), check=False, cwd=course.ROOT / "autograder")
        for exercise in EXERCISES]
    return replace(together(parts), count=count), scores(gradebook)


def ours(place: Path, count: int, jobs: int) -> tuple[Measured, dict]:
    """The whole command, as an instructor runs it: start of Python, sandbox and gradebook included."""
    gradebook, autograded = place / f"ours-{jobs}.db", place / f"ours-{jobs}"
    store.connect(str(gradebook), create=True).dispose()
    shutil.rmtree(autograded, ignore_errors=True)
    measured = timed(f"ours_{jobs}", f"ours, {jobs} worker{'s' * (jobs > 1)}, sandbox on", count, [
        sys.executable, "-m", "autograder", "grade", "--quiet", "--submitted", place / "submitted",
        "--autograded", autograded, "--gradebook", gradebook, "--jobs", jobs], cwd=course.ROOT)
    return measured, scores(gradebook)


def feedback(place: Path, count: int) -> list[Measured]:
    """nbgrader's generate_feedback and ours, on what ours graded."""
    gradebook, autograded = place / "ours-2.db", place / "ours-2"
    parts = [timed("plain_feedback", "plain nbgrader generate_feedback", 0, nbgrader(
        "generate_feedback", exercise, f"--db=sqlite:///{gradebook}",
        f"--CourseDirectory.autograded_directory={autograded}",
        f"--CourseDirectory.feedback_directory={place / 'plain-feedback'}"),
        check=False, cwd=course.ROOT / "autograder") for exercise in EXERCISES]
    second = timed("feedback", "ours: feedback", count, [
        sys.executable, "-m", "autograder", "feedback", "--quiet", "--gradebook", gradebook, "--autograded", autograded,
        "--to", place / "feedback"], cwd=course.ROOT)
    return [replace(together(parts), count=count), second]


def releases(place: Path) -> list[Measured]:
    """nbgrader's generate_assignment, called for each exercise of one edition, and our release of all editions."""
    edition, slugs = course.reference_edition(), list(course.exercises())
    for slug in slugs:
        release.write_source(place / "solutions" / edition / slug, release.make_source(edition, slug))
    parts = [timed("plain_release", "plain nbgrader generate_assignment", 1, nbgrader(
        "generate_assignment", slug, f"--db=sqlite:///{place / 'release.db'}", f"--CourseDirectory.root={place}"),
        cwd=course.ROOT / "autograder") for slug in slugs]
    second = timed("release", "ours: release --check, all made anew", len(course.editions()) * len(slugs),
                   [sys.executable, "-m", "autograder", "release", "--check"], check=False, cwd=course.ROOT)
    return [together(parts), second]


def large(count: int) -> Measured:
    """Cost per submission and memory of the grader for a large class, with a worker per processor."""
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        hand_in(Path(folder) / "submitted", count)
        measured, _ = ours(Path(folder), count, os.cpu_count() or 1)
    return replace(measured, key=f"class_{count}")


def run(sizes: list[int], save: bool = False, say=print) -> bool:
    """Measure, print, and save when asked to; are the grades equal? `sizes`: large classes to grade as well."""
    done, equal = [], True

    def tell(measured: Measured, against: Measured | None = None, note: str = "") -> None:
        done.append((measured, against))
        say(measured.line(against) + note)

    say(f"{'':44}{'number':>7}{'each':>13}{'CPU':>13}{'':>11} against plain nbgrader; largest processes")
    with tempfile.TemporaryDirectory(prefix="autograder-bench-") as folder:
        place = Path(folder)
        hand_in(place / "submitted", COUNT)
        base, expected = plain(place, COUNT)
        tell(base)
        for jobs in (1, 2):
            measured, found = ours(place, COUNT, jobs)
            equal &= found == expected
            tell(measured, base, "" if found == expected else "   GRADES DIFFER")
        for first, second in (feedback(place, COUNT), releases(place / "release")):
            tell(first)
            tell(second, first)
    for size in sizes:
        tell(large(size))
    if save:
        SAVED.write_text(saved(done), encoding="utf-8")
    return equal


def saved(done: list[tuple[Measured, Measured | None]]) -> str:
    """The numbers as TOML, a table for each way of doing something."""
    lines = ["# Written by python -m autograder bench --save; the instructors' page tells these numbers.",
             f'date = "{date.today()}"', f"cores = {os.cpu_count()}"]
    for measured, against in done:
        lines += ["", f"[{measured.key}]", f"count = {measured.count}", f"seconds_each = {measured.each:.4f}",
                  f"cpu_seconds_each = {measured.cpu / measured.count:.4f}"]
        lines += [f"times_faster = {against.each / measured.each:.1f}"] if against else []
        lines += [f"peak_mb_{kind} = {size:.0f}" for kind, size in measured.peak]
    return "\n".join(lines) + "\n"
