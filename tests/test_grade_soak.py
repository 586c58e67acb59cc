"""Nothing is lost: processes killed at random moments, a full disk; every finished grade stays, the next run goes on."""
import os
from pathlib import Path
import random
import shutil
import signal
import subprocess
import sys
import time

import pytest

from autograder import course
from autograder.grading import bench, service, store
from grader_tools import hand_in, options, released, right

pytestmark = pytest.mark.soak
KILLS = 100
CLASS = 24


def start(place: Path, *more) -> subprocess.Popen:
    """`python -m autograder grade` in a process group of its own."""
    return subprocess.Popen([sys.executable, "-m", "autograder", "grade", "--quiet", "--jobs", "2", "--submitted",
                             place / "submitted", "--autograded", place / "autograded", "--gradebook", place / "g.db", *more],
                            cwd=course.ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def family(pid: int) -> list[int]:
    """All processes that descend from one."""
    found = []
    for listed in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [k for child in map(int, listed.read_text().split()) for k in [child, *family(child)]]
        except OSError:
            continue
    return found


def kill_somebody(chance: random.Random, run: subprocess.Popen) -> bool:
    """Kill -9 the grader or one of its workers, zygotes or students; is the run still alive?"""
    victims = family(run.pid)
    victim = run.pid if not victims or chance.random() < 0.3 else chance.choice(victims)
    try:
        os.kill(victim, signal.SIGKILL)
    except ProcessLookupError:
        pass
    time.sleep(0.05)
    return run.poll() is None


def started(pid: int) -> str:
    """When a process was started, which tells it from a later one of the same number; empty when there is none, or only
    what is left of it until somebody asks how it ended."""
    try:
        state, *fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    except OSError:
        return ""
    return "" if state == "Z" else fields[18]


def gone(processes: dict[int, str], seconds: float = 30.0) -> bool:
    """Have all these processes (number -> when it was started) ended? One that is still importing ends afterwards."""
    deadline = time.monotonic() + seconds
    while any(began and started(pid) == began for pid, began in processes.items()):
        if time.monotonic() > deadline:
            return False
        time.sleep(0.05)
    return True


def grades(place: Path) -> dict:
    engine = store.connect(str(place / "g.db"))
    found = {(g.student, g.exercise): g.score for g in store.grades(engine)}
    sound = engine.connect().exec_driver_sql("PRAGMA integrity_check").scalar()
    engine.dispose()
    assert sound == "ok"
    return found


def test_a_hundred_kills_lose_no_finished_grade_and_change_none(tmp_path):
    bench.hand_in(tmp_path / "submitted", CLASS)
    assert start(tmp_path).wait() == 0
    expected = grades(tmp_path)
    assert len(expected) == CLASS
    chance, kills = random.Random(5), 0
    while kills < KILLS:
        there = sorted((tmp_path / "autograded").iterdir())
        for path in chance.sample(there, min(CLASS // 2, len(there))):
            shutil.rmtree(path)                  # these will be graded again
        run = start(tmp_path)
        time.sleep(chance.uniform(0.4, 2.0))     # a whole run takes about so long
        alive, relatives = run.poll() is None, {}
        while alive and kills < KILLS and chance.random() < 0.8:
            relatives |= {pid: started(pid) for pid in family(run.pid)}
            alive = kill_somebody(chance, run)
            kills += 1
            time.sleep(chance.uniform(0.0, 0.5))
        if alive:
            run.wait(timeout=120)
        assert gone(relatives)
        assert grades(tmp_path) == expected
    assert start(tmp_path).wait() == 0
    assert grades(tmp_path) == expected and len(list((tmp_path / "autograded").iterdir())) == CLASS


def test_interrupted_first_runs_add_up_to_the_whole(tmp_path):
    """From an empty gradebook: what is there after each kill stays, and in the end everything is there."""
    bench.hand_in(tmp_path / "submitted", CLASS)
    chance, seen = random.Random(6), {}
    for _ in range(60):
        run = start(tmp_path)
        time.sleep(chance.uniform(1.5, 6.0))
        finished = run.poll() is not None
        run.kill()
        run.wait()
        if (tmp_path / "g.db").is_file():
            now = grades(tmp_path)
            assert {key: now[key] for key in seen} == seen
            seen = now
        if finished and len(seen) == CLASS:
            break
    assert len(seen) == CLASS


def test_a_full_disk_loses_nothing_and_the_next_run_goes_on(tmp_path, monkeypatch):
    """A small tmpfs as the disk; needs the right to mount one."""
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("no right to mount a small disk here")
    try:
        monkeypatch.setattr(store, "PATIENCE", 1.0)
        for k in range(6):
            hand_in(tmp_path / "submitted", f"s{k}", right() if k % 2 else released())
        here = options(tmp_path, autograded=disk / "autograded", gradebook=str(disk / "g.db"), jobs=1)
        assert service.grade(here).graded == 6
        full = disk / "filler"
        full.write_bytes(b"x" * (shutil.disk_usage(disk).free - 20_000))
        for k in range(6):
            hand_in(tmp_path / "submitted", f"s{k}", released() if k % 2 else right())
        with pytest.raises(course.CourseError, match="is safe|cannot be opened"):
            service.grade(here)
        full.unlink()
        summary = service.grade(here)
        assert summary.graded + summary.unchanged == 6 and summary.graded >= 1
        engine = store.connect(str(disk / "g.db"))
        assert {g.student: g.score for g in store.grades(engine)} == {f"s{k}": 0.0 if k % 2 else 10.0 for k in range(6)}
        engine.dispose()
    finally:
        subprocess.run(["umount", "-l", disk])
