"""One grader: raw bytes of a submission in, a `Result` out. Lives in a worker process, local or on a cluster."""
from dataclasses import dataclass, field
import functools
import gc
import hashlib
import json
from pathlib import Path
import sys
import time
import types

from autograder import checks, course
from autograder.checks import helper
from autograder.grading import merge, plan as plans, run
from autograder.grading.remote import Sandboxed
from autograder.intake import Refusal, Refused, Task, parse
from autograder.sandbox.host import Limits, Zygote
from autograder.sandbox.stem import Stem

ATTEMPTS = 3                      # processes given to a submission whose process is killed by somebody else
VERSION = 1                       # raise it when this package starts to grade differently
KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}


@dataclass(frozen=True)
class Result:
    """What came of one submission. `scores`: cell id -> points or None (a human decides); `unanswered`: answer cell ids;
    `notebook`: the autograded notebook as JSON; `odd`: what needs attention; `digest`: of all that the grades depend on;
    `findings`: what the checks found wrong, as `checks.told` says it (nothing in it comes from the student's process)."""
    student: str
    exercise: str
    file: str
    edition: str
    digest: str
    scores: dict[str, float | None]
    unanswered: frozenset[str]
    notebook: bytes = field(repr=False)
    odd: tuple[str, ...] = ()
    timestamp: str = ""
    confined: str = ""
    seconds: float = 0.0
    cpu: float = 0.0
    memory: int = 0
    findings: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True)
class Unchanged:
    """The submission is graded already and nothing about it has changed."""
    student: str
    exercise: str


@dataclass(frozen=True)
class Settings:
    """What a grader needs to know, the same for all of one run. `mode`: how student code is confined."""
    plans: dict[str, plans.Plan]
    mode: str
    limits: Limits
    hidden: tuple[str, ...] = ()
    fingerprint: str = ""         # of the checks and of all that they import
    seed: int = 0                 # of the hidden cases: the same for everybody graded in one run


class Grader:
    """A warm sandbox and the trusted helper modules."""

    def __init__(self, settings: Settings, stem: Stem | None = None):
        self.settings = settings
        self.zygote = Zygote(settings.mode, settings.limits, [Path(p) for p in settings.hidden], stem=stem)
        self.helpers = {}

    def grade(self, task: Task, known_digest: str | None = None) -> Result | Refusal | Unchanged:
        """Grade one submission. A refusal and an unchanged submission cost next to nothing.

        Raises `SandboxError` when no student process can be had.
        """
        started = time.monotonic()
        plan = self.settings.plans[task.exercise]
        digest = self.digest(task, plan)
        if digest == known_digest:
            return Unchanged(task.student, task.exercise)
        try:
            notebook = parse(task.data, plan.ids)
        except Refused as refused:
            return Refusal(task.student, task.exercise, task.file, refused.cause, refused.remedy)
        cells, odd = merge.merge(plan, notebook)
        used = self.execute(cells, odd, task.exercise, notebook.edition)
        return self.result(task, notebook.edition, digest, cells, odd, used, started)

    def digest(self, task: Task, plan: plans.Plan) -> str:
        parts = (task.data, task.timestamp.encode(), plan.digest.encode(), self.settings.fingerprint.encode(),
                 str(VERSION).encode())
        return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()

    def execute(self, cells: list[merge.Merged], odd: list[str], exercise: str, edition: str) -> dict:
        """Run the cells; returns the CPU seconds and bytes the student's process used.

        A process that was killed from outside says nothing about the submission: it gets another, a few times. Not when
        it has lived for long: by a limit of its own, a process can bring its death about.
        """
        latest = time.monotonic() + self.settings.limits.wall_seconds / 2
        for attempt in range(ATTEMPTS):
            self.prepare(exercise, edition)
            child = self.zygote.spawn(f"{edition}/{exercise}")
            try:
                found = run.run(cells, Sandboxed(child), self.settings.plans[exercise].examples)
            finally:
                used = self.zygote.end(child)
            if not self.was_shot(child, used) or time.monotonic() > latest:
                break
        died, memory = run.REASONS["died"][1], run.REASONS["memory"][1]
        odd += [memory if used.get("overused") and line.startswith(died) else line for line in found]
        return used

    def was_shot(self, child, used: dict) -> bool:
        """Did somebody else end the process? It cannot kill itself, being the first of its pid namespace, the kernel kills
        it only for its CPU time or when the machine's memory is gone, and the zygote says when it has."""
        died = child.gone is not None and child.gone.reason == "died"
        return died and used["killed"] and not used.get("overused") and used["cpu"] < 0.9 * self.settings.limits.cpu_seconds

    def prepare(self, exercise: str, edition: str) -> None:
        """Put the exercise's helper modules in place: here for the test cells, over there for the student's."""
        key = f"{edition}/{exercise}"
        if key not in self.helpers:
            codes = helper_codes(exercise, edition)
            self.zygote.offer(key, codes, self.settings.plans[exercise].examples)
            self.helpers[key] = {name: load(name, code) for name, code in codes.items()}
            share_suites(self.helpers[key].values(), exercise)
            gc.freeze()                       # all that is here now stays: no need to look through it for garbage
        sys.modules.update(self.helpers[key])
        forget_last_submission(self.helpers[key].values(), self.settings.seed, edition)

    def result(self, task, edition, digest, cells, odd, used, started) -> Result:
        made = [run.notebook_cell(cell, k + 1) for k, cell in enumerate(cells)]
        graded = {cell.plan.id: made[k] for k, cell in enumerate(cells) if cell.plan is not None}
        scores = {id: run.score(cell) for id, cell in graded.items() if cell["metadata"]["nbgrader"]["grade"]}
        answers = {id: cell for id, cell in graded.items() if cell["metadata"]["nbgrader"]["solution"]}
        notebook = {"cells": made, "nbformat": 4, "nbformat_minor": 5,
                    "metadata": {"kernelspec": KERNEL, "course": {"edition": edition, "exercise": task.exercise}}}
        return Result(task.student, task.exercise, task.file, edition, digest, scores,
                      frozenset(id for id, cell in answers.items() if run.unanswered(cell)),
                      notebook_text(notebook), tuple(odd), task.timestamp,
                      self.settings.mode, time.monotonic() - started, used["cpu"], used["memory"], checks.told())

    def close(self) -> None:
        self.zygote.stop()


def notebook_text(notebook: dict) -> bytes:
    """A notebook as JSON, one line per cell: json.dumps with its `indent` takes ten times as long."""
    cells = ",\n".join(json.dumps(cell, ensure_ascii=False) for cell in notebook["cells"])
    rest = json.dumps({key: value for key, value in notebook.items() if key != "cells"}, ensure_ascii=False)
    return f'{{"cells": [\n{cells}\n], {rest[1:]}\n'.encode()


def helper_codes(exercise: str, edition: str) -> dict[str, types.CodeType]:
    """Module name -> code of the helper modules that were released beside the notebook."""
    folder = plans.released_folder(exercise, edition)
    if not folder.is_dir():
        raise course.CourseError(f"{folder.relative_to(course.ROOT)}: missing. Run: python -m autograder release")
    return {path.stem: helper.code_of(path) for path in sorted(folder.glob("*.py"))}


def load(name: str, code: types.CodeType) -> types.ModuleType:
    """A module from its code, registered nowhere."""
    module = types.ModuleType(name)
    module.__file__ = code.co_filename
    exec(code, module.__dict__)
    return module


def share_suites(helpers, exercise: str) -> None:
    """Let the helper modules of all editions have the course's own copy of the checks they carry, if it is the same: it is
    there already, and what is sent into the sandbox is put together once for all of them."""
    own = {name: helper.packed(exercise, name) for name in course.exercise(exercise).points}
    for module in helpers:
        if getattr(module, "SUITES", None) == own:
            module.suite_of = functools.partial(checks.visible_suite, exercise)


def forget_last_submission(helpers, seed: int, edition: str) -> None:
    """What the checks remember from one function of a notebook to the next must not reach the next notebook."""
    checks.start(seed, edition)
    for module in helpers:
        getattr(module, "_found", {}).clear()


def fingerprint() -> str:
    """Changes when the checks, their messages or the reference cells change."""
    package = course.ROOT / "autograder"
    files = [p for folder in ("checks", "messages", "cells") for p in sorted((package / folder).rglob("*"))
             if p.suffix in (".py", ".toml")]
    told = [[str(p.relative_to(package)), hashlib.sha256(p.read_bytes()).hexdigest()] for p in files]
    return hashlib.sha256(json.dumps(told).encode()).hexdigest()
