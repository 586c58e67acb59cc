"""Graders on a Dask distributed cluster: the same work as in local processes, results through the same one writer.

Each Dask worker process keeps one grader (a warm sandbox) per run. Submissions travel as bytes, so workers need the
course's repository and environment but no shared disk. Start a cluster with `dask scheduler` and, on each machine,
`dask worker tcp://SCHEDULER:8786 --nthreads 1 --nworkers N` from the top of the repository.
"""
from collections.abc import Iterable, Iterator
from itertools import islice
import pickle
import uuid

from autograder import course
from autograder.grading.pool import answer
from autograder.grading.worker import Grader, Settings
from autograder.intake import Refusal, Task
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

    Raises `CourseError` when Dask is missing, the scheduler cannot be reached or workers cannot do the work,
    `SandboxError` as the local graders do.
    """
    try:
        from distributed import Client, KilledWorker, as_completed
    except ImportError:
        raise course.CourseError("requirements.txt: Dask is not installed here. Run: pip install distributed") from None
    try:
        client = Client(scheduler, timeout=20)
    except (OSError, ValueError) as error:
        raise course.CourseError(f"{scheduler}: no Dask scheduler answers ({type(error).__name__}). Start one with: "
                                 "dask scheduler") from None
    with client:
        for task, error, outcome in _outcomes(client, as_completed, iter(jobs), settings):
            if isinstance(outcome, SandboxError):
                raise outcome
            if error is not None and not isinstance(error, KilledWorker):
                raise course.CourseError(f"{scheduler}: its workers cannot grade ({type(error).__name__}: {error}). "
                                         "Start them from the top of the repository, with its environment.")
            yield outcome if error is None else lost(task)


def _outcomes(client, as_completed, jobs: Iterator, settings: Settings) -> Iterator:
    """(task, None, what came of it) as they come, or (task, the error that ended it, None)."""
    name, told = uuid.uuid4().hex, client.scatter(pickle.dumps(settings), broadcast=True, hash=False)
    under_way, tasks = as_completed([], with_results=True, raise_errors=False), {}

    def submit(count: int) -> None:
        for job in islice(jobs, count):
            future = client.submit(grade, name, told, *job, pure=False, retries=RETRIES)
            tasks[future.key] = job[0]
            under_way.add(future)

    submit(max(AHEAD, 2 * sum(client.nthreads().values())))
    for future, outcome in under_way:
        submit(1)
        task = tasks.pop(future.key)
        if future.status == "finished":
            yield task, None, outcome
        else:                                   # of an error there are type, value and traceback; else it was cancelled
            yield task, outcome[1] if future.status == "error" else outcome, None


def lost(task: Task) -> Refusal:
    """A submission whose workers were lost again and again."""
    return Refusal(task.student, task.exercise, task.file, "every worker that graded it was lost",
                   "Look at the notebook by hand; grade it alone with --student and --exercise")
