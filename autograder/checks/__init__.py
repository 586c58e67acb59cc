"""Checks of the exercises: what a released notebook carries (`helper`), and the hidden checks that grade it (`grade`).

One module per exercise declares its functions, cases and known mistakes (see `spec`); `runtime` does the checking.
"""
from functools import cache, lru_cache
import json
import os
import secrets
import sys

from autograder import course
from autograder.checks import helper, runtime, spec
from autograder.checks.runtime import Points

__all__ = ["Points", "grade", "start", "told"]

SEED_VARIABLE = "AUTOGRADER_SEED"

_run = {"seed": None, "edition": None, "found": {}, "told": []}


def start(seed: int | None = None, edition: str | None = None) -> int:
    """Begin a grading run: forget what was found before, choose the seed of the hidden checks; returns the seed.

    Without `seed`, the environment variable AUTOGRADER_SEED counts, else it is drawn at random. Without `edition`, the
    report speaks the language of the imported `course_check`, else that of the reference edition. A process that
    grades more than one submission calls this before each; one that grades a single notebook need not call it.
    """
    chosen = seed_of_environment() if seed is None else seed
    _run.update(seed=secrets.randbelow(2 ** 32) if chosen is None else chosen, edition=edition, found={}, told=[])
    return _run["seed"]


def seed_of_environment() -> int | None:
    """The seed that AUTOGRADER_SEED names, if it is set. Raises `CourseError` when it is no number."""
    given = os.environ.get(SEED_VARIABLE, "").strip()
    if given and not given.isdecimal():
        raise course.CourseError(f"{SEED_VARIABLE}: '{given}' is no whole number from 0 on. Correct or unset it.")
    return int(given) if given else None


def prepare(slugs, seed: int) -> None:
    """Make ready what grading these exercises with this seed needs, so that processes forked afterwards share it."""
    for slug in slugs:
        for name in course.exercise(slug).points:
            full_suite(slug, name, seed)
        for edition in course.editions():
            helper.words(slug, edition)


def told() -> tuple[tuple[str, ...], ...]:
    """What was wrong in the functions graded since `start`: (function, keys of its sentences in the messages ...)."""
    return tuple(_run["told"])


def language() -> str:
    """Edition in which the report is to be written."""
    wanted = _run["edition"] or getattr(sys.modules.get("course_check"), "EDITION", None)
    return wanted if wanted in course.editions() else course.reference_edition()


def grade(slug: str, name: str, func) -> Points:
    """Grade one function with visible and hidden checks, print a report, return the points (nbgrader's partial credit).

    `func` may be any callable that takes and returns plain data; see `runtime.observe` for what it may bring along.
    Never raises for wrong student code. The seed is printed, so that the grade can be reproduced.
    """
    if _run["seed"] is None:
        start()
    suite = full_suite(slug, name, _run["seed"])
    verdict = runtime.evaluate(suite, func, _run["found"].setdefault(slug, {}))
    if verdict["problem"]:
        _run["told"].append((name, *sentence_keys(verdict)))
    runtime.safe_print(graded_report(suite, verdict, helper.words(slug, language())))
    return Points(verdict["points"])


def sentence_keys(verdict: dict) -> list[str]:
    """Where the sentences about a verdict's problem stand: mistake.KEY of each mistake, probe.KEY, problem.KEY."""
    if verdict["problem"] == "mistake":
        return [f"mistake.{key}" for key in verdict["mistakes"]]
    if verdict["problem"] == "probe":
        return [f"probe.{verdict['details']['probe']}"]
    return [f"problem.{verdict['problem']}"]


@lru_cache(maxsize=64)                        # the submissions of one run share their seed
def full_suite(slug: str, name: str, seed: int) -> dict:
    """The visible checks, as students have them, and the hidden ones of a seed, in one suite."""
    visible = visible_suite(slug, name)
    if runtime.sealed(visible):
        visible = visible | {"mistakes": spec.visible_suite(slug, name)["mistakes"]}
    return {**visible, "cases": visible["cases"] + spec.hidden_cases(slug, name, seed)}


@cache
def visible_suite(slug: str, name: str) -> dict:
    return runtime.unpacked(json.loads(helper.packed(slug, name)))


def graded_report(suite: dict, verdict: dict, words: dict) -> str:
    """The points, what a hidden check found (without its numbers), and the seed; of an answer, why it is right.

    What a visible check found stands in its own report already, with numbers.
    """
    report = words["report"]
    case = None if verdict["case"] is None else suite["cases"][verdict["case"]]
    answered = suite["kind"] == "answer" and verdict["problem"] is None
    brief = not (case and case.get("hidden"))
    text = runtime.render(suite, verdict, words, heading=report["graded"], brief=brief and not answered)
    if suite["kind"] == "answer":
        return text if verdict["problem"] else "\n".join([text, words["right"][suite["name"]]["what"]])
    return "\n".join([text, report["seed"].format(seed=_run["seed"])])
