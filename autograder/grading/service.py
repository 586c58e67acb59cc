"""One run of the grader: submissions in, grades in the gradebook, a summary out."""
import contextlib
from dataclasses import dataclass, field
from pathlib import Path
import os
import time

from nbgrader import api
import sqlalchemy as sa
from sqlalchemy.orm import Session

from autograder import checks, course, intake
from autograder.grading import plan as plans, pool, store
from autograder.grading.report import Progress, Summary
from autograder.grading.worker import Result, Settings, Unchanged, fingerprint
from autograder.sandbox import stem as stems
from autograder.sandbox.host import Limits, best_mode
from autograder.sandbox.stem import Stem

PACKAGE = course.ROOT / "autograder"
PEEK = 50                         # students whose folders are looked at beforehand


@dataclass(frozen=True)
class Options:
    """What to grade, where to, and how."""
    submitted: Path = PACKAGE / "submitted"
    autograded: Path = PACKAGE / "autograded"
    gradebook: str | None = None
    student: str | None = None
    exercise: str | None = None
    jobs: int = 0
    scheduler: str | None = None
    force: bool = False
    unsafe: bool = False
    quiet: bool = False
    limits: Limits = field(default_factory=Limits)


def hidden_paths(options: Options) -> tuple[str, ...]:
    """What no student process may read, wherever it lies."""
    gradebook = store.file_of(store.url_of(options.gradebook))
    paths = [course.ROOT, options.submitted, options.autograded, Path.home(), *([gradebook.parent] if gradebook else [])]
    return tuple(sorted({str(path.resolve()) for path in paths} - {"/"}))


def settings_for(options: Options, known_plans: dict[str, plans.Plan], seed: int, stem: Stem | None = None) -> Settings:
    """Settings of the graders, with the best confinement there is.

    Raises `SandboxError` where there is none and `unsafe` was not asked for.
    """
    hidden = hidden_paths(options)
    mode = "unsafe" if options.unsafe else best_mode(options.limits, [Path(p) for p in hidden], stem)
    return Settings(known_plans, mode, options.limits, hidden, fingerprint(), seed)


def read_plans(engine, exercise: str | None = None) -> dict[str, plans.Plan]:
    """Plans of one exercise, or of all that the gradebook knows.

    Raises `CourseError` when it does not know the one, or any.
    """
    with Session(engine) as session:
        known = set(session.scalars(sa.select(api.Assignment.name)))
        names = [exercise] if exercise else [name for name in course.exercises() if name in known]
        if not names:
            raise course.CourseError("the gradebook has no exercises. Run: python -m autograder release")
        return {name: plans.read(session, name) for name in names}


def grade(options: Options) -> Summary:
    """Grade what has not been graded, or has changed since.

    Raises `CourseError` when the run cannot be done; what was graded until then is in the gradebook.
    """
    stem = stems.take()                         # warms up while the gradebook is read
    try:
        engine = store.connect(options.gradebook, create=True)
        try:
            return _grade(options, engine, stem)
        finally:
            engine.dispose()
    finally:
        if stem is not None:
            stem.stop()


def _grade(options: Options, engine: sa.Engine, stem: Stem | None) -> Summary:
    known_plans = read_plans(engine, options.exercise)
    writer = store.Store(engine, known_plans, options.autograded)
    known = writer.known()
    seed = checks.start()
    checks.prepare(known_plans.keys() & seen_exercises(options.submitted), seed)
    settings = settings_for(options, known_plans, seed, stem)
    summary = Summary(confined=settings.mode)
    progress = Progress(intake.count(options.submitted, options.student, options.exercise), options.quiet)
    started = time.monotonic()
    jobs = tasks(options, known_plans, known, summary, progress)
    try:
        for outcome in graders(options, jobs, settings, stem):
            take(outcome, writer, summary, known)
            progress.step()
    finally:
        progress.close()
    summary.seconds = time.monotonic() - started
    summary.refused.sort(key=str)
    summary.odd.sort()
    return summary


def seen_exercises(submitted: Path) -> set[str]:
    """Names of the folders of the first few students: what the checks should be ready for before workers are forked."""
    found = set()
    with contextlib.suppress(OSError):          # what is wrong with a folder, `intake` says
        for student in sorted(os.listdir(submitted))[:PEEK]:
            found.update(os.listdir(submitted / student))
    return found


def graders(options: Options, jobs, settings: Settings, stem: Stem | None):
    """Results from wherever the work is done."""
    if options.scheduler:
        from autograder.grading import cluster      # Dask is needed for this alone
        return cluster.run(jobs, settings, options.scheduler)
    return pool.run(jobs, settings, options.jobs or os.cpu_count() or 1, stem)


def tasks(options: Options, known_plans: dict, known: dict, summary: Summary, progress: Progress):
    """(task, known digest) of every submission that can be read; the others become refusals in the summary."""
    for found in intake.find(options.submitted, options.student, options.exercise):
        if isinstance(found, intake.Task) and found.exercise not in known_plans:
            found = intake.Refusal(found.student, found.exercise, found.file, "the gradebook does not know this exercise",
                                   "Run: python -m autograder release")
        if isinstance(found, intake.Refusal):
            summary.refused.append(found)
            progress.step()
        else:
            before = known.get((found.student, found.exercise))
            yield found, before.digest if before and not options.force else None


def take(outcome, writer: store.Store, summary: Summary, known: dict) -> None:
    """Write a result, or count what came instead of one. What was odd about an unchanged submission still is."""
    if isinstance(outcome, Unchanged):
        summary.unchanged += 1
        file = f"{outcome.student}/{outcome.exercise}/{outcome.exercise}.ipynb"
        summary.odd += [(outcome.student, outcome.exercise, file, what)
                        for what in known[outcome.student, outcome.exercise].odd]
    elif isinstance(outcome, intake.Refusal):
        summary.refused.append(outcome)
    elif isinstance(outcome, Result):
        writer.write(outcome)
        summary.graded += 1
        summary.odd += [(outcome.student, outcome.exercise, outcome.file, what) for what in outcome.odd]
