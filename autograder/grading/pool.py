"""Graders in local processes: tasks out, results back in any order; a grader that dies is replaced, its task retried."""
from collections import deque
from collections.abc import Iterable, Iterator
import multiprocessing
from multiprocessing.connection import Connection, wait
import signal
import sys

from autograder.grading.worker import Grader, Settings
from autograder.intake import Refusal, Task
from autograder.sandbox import linux
from autograder.sandbox.host import SandboxError
from autograder.sandbox.stem import Stem

ATTEMPTS = 3


class Worker:
    """One grader process and the task it is at."""

    def __init__(self, context, settings: Settings, stem: Stem | None):
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=work, args=(theirs, self.pipe, settings, stem), daemon=True)
        self.process.start()
        theirs.close()
        self.job = None

    def give(self, job) -> None:
        self.job = job
        try:
            self.pipe.send(job[:2])
        except OSError:
            pass                              # it is dead; `wait` reports the closed pipe

    def end(self) -> None:
        self.pipe.close()
        self.process.kill()
        self.process.join()


def work(pipe: Connection, other_end: Connection, settings: Settings, stem: Stem | None) -> None:
    """A grader process: answers (task, known digest) with what `Grader.grade` returns, until the pipe closes."""
    other_end.close()
    signal.signal(signal.SIGINT, signal.SIG_IGN)          # the parent decides
    if sys.platform == "linux":
        linux.die_with_parent(multiprocessing.parent_process().pid)
    grader = Grader(settings, stem)
    try:
        while True:
            task, known = pipe.recv()
            pipe.send(answer(grader, task, known))
    except (EOFError, OSError):
        pass
    finally:
        grader.close()


def answer(grader: Grader, task: Task, known: str | None):
    try:
        return grader.grade(task, known)
    except SandboxError as error:
        return error
    except Exception as error:                # one submission must never stop the others
        return Refusal(task.student, task.exercise, task.file, f"grading it failed ({type(error).__name__}: {error})",
                       "This is a fault of the grader or of the exercise's tests; please report it")


def run(jobs: Iterable[tuple[Task, str | None]], settings: Settings, count: int, stem: Stem | None = None) -> Iterator:
    """Grade all jobs, (task, known digest) each, with so many processes; yields results as they come.

    Their sandboxes come from `stem` if there is one. New processes are forked from this one, with all that is imported here.

    Raises `SandboxError` when no confined process can be had.
    """
    context = multiprocessing.get_context("fork" if "fork" in multiprocessing.get_all_start_methods() else "spawn")
    stem = stem if context.get_start_method() == "fork" else None      # else they could not share it
    jobs, again = iter(jobs), deque()
    workers = []
    try:
        while True:
            for worker in [w for w in workers if w.job is None]:
                feed(worker, jobs, again)
            while len(workers) < count:
                job = next_job(jobs, again)
                if job is None:
                    break
                workers.append(Worker(context, settings, stem))
                workers[-1].give(job)
            busy = [w for w in workers if w.job is not None]
            if not busy:
                return
            for pipe in wait([w.pipe for w in busy]):
                worker = next(w for w in busy if w.pipe is pipe)
                done = collect(worker, workers, again)
                if isinstance(done, SandboxError):
                    raise done
                if done is not None:
                    yield done
    finally:
        for worker in workers:
            worker.end()


def next_job(jobs: Iterator, again: deque):
    """The next (task, known digest, attempts so far), or None."""
    if again:
        return again.popleft()
    job = next(jobs, None)
    return None if job is None else (*job, 0)


def feed(worker: Worker, jobs: Iterator, again: deque) -> None:
    job = next_job(jobs, again)
    if job is not None:
        worker.give(job)


def collect(worker: Worker, workers: list[Worker], again: deque):
    """The answer of a worker; None when it died and its task goes round once more."""
    task, known, attempts = worker.job
    worker.job = None
    try:
        return worker.pipe.recv()
    except (EOFError, OSError):
        workers.remove(worker)
        worker.end()
    if attempts + 1 < ATTEMPTS:
        again.append((task, known, attempts + 1))
        return None
    return Refusal(task.student, task.exercise, task.file, f"the grader died {ATTEMPTS} times while grading it",
                   "Look at the notebook by hand; grade it alone with --student and --exercise")
