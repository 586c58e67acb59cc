"""Graders on a Dask distributed cluster: the same work as in local processes, results through the same one writer.

Each Dask worker process keeps one grader (a warm sandbox) per run. Submissions travel as bytes, so workers need the
course's repository and environment but no shared disk. Start a cluster with `dask scheduler` and, on each machine,
`dask worker tcp://SCHEDULER:8786 --nthreads 1 --nworkers N` from the top of the repository.
"""
from collections.abc import Iterable, Iterator
import pickle
import uuid

from autograder import course
from autograder.grading.pool import answer
from autograder.grading.worker import Grader, Settings
from autograder.intake import Task
from autograder.sandbox.host import SandboxError

AHEAD = 200                       # tasks under way at once, or two for each worker: little enough for memory
RETRIES = 5                       # how often a task whose worker was lost is given to another
_graders = {}                     # on a worker: run -> its grader


def grade(run: str, settings: bytes, task: Task, known: str | None):
    """On a worker: grade one submission with the grader of this run, made when the first one comes."""
    if run not in _graders:
        for old in _graders.values():
            old.close()
        _graders.clear()
        _graders[run] = Grader(pickle.loads(settings))
    return answer(_graders[run], task, known)


def run(jobs: Iterable[tuple[Task, str | None]], settings: Settings, scheduler: str) -> Iterator:
    """Grade all jobs on a cluster; yields results as they come.

    Raises `CourseError` when Dask is missing or the scheduler cannot be reached, `SandboxError` as the local graders do.
    """
    try:
        from distributed import Client, as_completed
    except ImportError:
        raise course.CourseError("requirements.txt: Dask is not installed here. Run: pip install distributed") from None
    try:
        client = Client(scheduler, timeout=20)
    except (OSError, ValueError) as error:
        raise course.CourseError(f"{scheduler}: no Dask scheduler answers ({type(error).__name__}). Start one with: "
                                 "dask scheduler") from None
    with client:
        yield from _run(client, as_completed, iter(jobs), settings)


def _run(client, as_completed, jobs: Iterator, settings: Settings) -> Iterator:
    name, told = uuid.uuid4().hex, client.scatter(pickle.dumps(settings), broadcast=True, hash=False)
    under_way = as_completed([], with_results=True)
    for job in _first(jobs, max(AHEAD, 2 * sum(client.nthreads().values()))):
        under_way.add(_submit(client, name, told, job))
    for _, outcome in under_way:
        if isinstance(outcome, SandboxError):
            raise outcome
        for job in _first(jobs, 1):
            under_way.add(_submit(client, name, told, job))
        yield outcome


def _first(jobs: Iterator, count: int) -> list:
    return [job for _, job in zip(range(count), jobs)]


def _submit(client, name: str, told, job):
    return client.submit(grade, name, told, *job, pure=False, retries=RETRIES)
