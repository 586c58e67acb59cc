"""Many machines: a Dask scheduler and two workers as processes of their own, one of them killed midway; PostgreSQL."""
import os
from pathlib import Path
import shutil
import signal
import socket
import subprocess
import sys
import time
from types import SimpleNamespace

import pytest

from autograder import course
from autograder.grading import bench, cluster as dask_cluster, service, store
from autograder.intake import Task
from grader_tools import options

pytestmark = pytest.mark.soak
COUNT = 60


def dask(*arguments) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-m", "dask", *map(str, arguments)], cwd=course.ROOT,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


@pytest.fixture
def cluster(tmp_path):
    """Address of a scheduler, and its two workers."""
    pytest.importorskip("distributed")
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        address = f"tcp://127.0.0.1:{one.getsockname()[1]}"
    started = [dask("scheduler", "--host", "127.0.0.1", "--port", address.rsplit(":", 1)[1], "--no-dashboard")]
    started += [dask("worker", address, "--nthreads", 1, "--no-nanny", "--no-dashboard",
                     "--local-directory", tmp_path / "dask") for _ in range(2)]
    yield address, started[1:]
    for process in started:
        process.kill()
        process.wait()


def scores(gradebook) -> dict:
    engine = store.connect(str(gradebook))
    found = {(g.student, g.exercise): g.score for g in store.grades(engine)}
    engine.dispose()
    return found


def command(place: Path, *more) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-m", "autograder", "grade", "--quiet", "--submitted", place / "submitted",
                             "--autograded", place / "autograded", *more], cwd=course.ROOT)


def test_a_cluster_gives_the_same_grades_and_survives_the_loss_of_a_worker(tmp_path, cluster):
    address, workers = cluster
    bench.hand_in(tmp_path / "submitted", COUNT)
    service.grade(options(tmp_path, gradebook=str(tmp_path / "local.db"), autograded=tmp_path / "local"))
    run = command(tmp_path, "--gradebook", tmp_path / "cluster.db", "--scheduler", address)
    deadline = time.monotonic() + 120
    while not (tmp_path / "autograded").is_dir() or len(os.listdir(tmp_path / "autograded")) < COUNT // 4:
        assert time.monotonic() < deadline and run.poll() is None
        time.sleep(0.05)
    done = len(os.listdir(tmp_path / "autograded"))
    workers[0].kill()
    assert run.wait(timeout=300) == 0 and done < COUNT
    found = scores(tmp_path / "cluster.db")
    assert found == scores(tmp_path / "local.db") and len(found) == COUNT


def test_a_scheduler_that_is_not_there_is_an_error_with_a_remedy(tmp_path):
    pytest.importorskip("distributed")
    bench.hand_in(tmp_path / "submitted", 1)
    with pytest.raises(course.CourseError, match="dask scheduler"):
        service.grade(options(tmp_path, scheduler="tcp://127.0.0.1:1"))


class Scheduler:
    """In place of Dask's client: a task ends at once, as `ended` says of its student: (status, result)."""
    ended = {}

    def __init__(self, *_, **__):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *_):
        pass

    def scatter(self, data, **_):
        return data

    def nthreads(self):
        return {}

    def submit(self, _function, _run, _settings, task, _known, **_):
        status, result = self.ended[task.student]
        return SimpleNamespace(key=task.student, status=status, result=result)


class Completed(list):
    """In place of Dask's `as_completed`."""
    add = list.append

    def __iter__(self):
        while self:
            future = self.pop(0)
            yield future, future.result


@pytest.fixture
def ending(monkeypatch):
    """A function that grades two submissions of which the first ends in an error."""
    distributed = pytest.importorskip("distributed")
    monkeypatch.setattr(distributed, "Client", Scheduler)
    monkeypatch.setattr(distributed, "as_completed", lambda *_, with_results, raise_errors: Completed())

    def grade(error) -> list:
        ended = {"bad": ("error", (type(error), error, None)), "good": ("finished", "its result")}
        monkeypatch.setattr(Scheduler, "ended", ended)
        tasks = [(Task(student, "gru-update", f"{student}.ipynb", b""), None) for student in ended]
        return list(dask_cluster.run(tasks, None, "tcp://x:1"))
    return grade


def test_a_submission_that_costs_worker_after_worker_stops_no_other(ending):
    """Dask gives such a task up."""
    from distributed import KilledWorker
    refusal, result = ending(KilledWorker("x", None, 3))
    assert refusal.student == "bad" and "lost" in refusal.cause and refusal.remedy and result == "its result"


def test_workers_that_cannot_work_at_all_end_the_run_with_a_remedy(ending):
    with pytest.raises(course.CourseError, match="environment"):
        ending(ModuleNotFoundError("No module named 'autograder'"))


def postgres_program(name: str) -> Path | None:
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}")) or [shutil.which(name)]
    return found[-1] and Path(found[-1])


@pytest.fixture
def postgresql(tmp_path):
    """URL of a fresh PostgreSQL server of Debian's packages, on a socket in a temporary folder."""
    pytest.importorskip("psycopg")
    if not postgres_program("initdb"):
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    data, nobody = Path("/tmp") / f"autograder-pg-{os.getpid()}", ["--reuid=65534", "--regid=65534", "--clear-groups"]
    prefix = ["setpriv", *nobody] if os.geteuid() == 0 else []
    data.mkdir(mode=0o700)
    if prefix:
        os.chown(data, 65534, 65534)
    run = {"check": True, "capture_output": True, "cwd": "/"}
    subprocess.run([*prefix, postgres_program("initdb"), "-D", data / "db", "-U", "grader", "-A", "trust"], **run)
    server = subprocess.Popen([*prefix, postgres_program("postgres"), "-D", data / "db", "-k", data, "-h", ""], cwd="/",
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    while not (data / ".s.PGSQL.5432").exists():
        time.sleep(0.1)
    time.sleep(0.5)
    subprocess.run([postgres_program("createdb"), "-h", data, "-U", "grader", "course"], **run)
    yield f"postgresql://grader@/course?host={data}"
    server.send_signal(signal.SIGINT)                  # a fast shutdown: does not wait for clients
    server.wait()
    shutil.rmtree(data)


def test_postgresql_holds_the_same_grades_as_sqlite(tmp_path, postgresql):
    bench.hand_in(tmp_path / "submitted", 24)
    service.grade(options(tmp_path, gradebook=str(tmp_path / "local.db"), autograded=tmp_path / "local"))
    assert command(tmp_path, "--gradebook", postgresql).wait() == 0
    assert scores(postgresql) == scores(tmp_path / "local.db")
    again = service.grade(options(tmp_path, gradebook=postgresql))
    assert again.graded == 0 and again.unchanged == 24
