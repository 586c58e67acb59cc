"""What the tests of the exercises share: helper modules as students get them, and many ways to be right."""
from functools import cache
from itertools import chain
import types

from autograder import course
from autograder.checks import helper, spec

ALL = [(slug, name) for slug in course.exercises() for name in course.exercise(slug).points]
FUNCTIONS = [(slug, name) for slug, name in ALL if spec.functions(slug)[name].kind != "answer"]
QUESTIONS = [pair for pair in ALL if pair not in FUNCTIONS]


@cache
def course_check(slug: str, edition: str) -> types.ModuleType:
    """The helper module of a released exercise, loaded from the text that a release writes."""
    module = types.ModuleType(f"course_check_{slug}_{edition}".replace("-", "_"))
    module.__file__ = helper.NAME
    exec(compile(helper.source(slug, edition), helper.NAME, "exec"), module.__dict__)
    return module


def checked(slug: str, name: str, func, edition: str = None) -> dict:
    """The verdict of the visible checks of a released helper."""
    module = course_check(slug, edition or course.reference_edition())
    return module.evaluate(module.suite_of(name), func)


def known_mistakes():
    """(slug, function, mistake) for every known mistake and every function in which it shows."""
    return list(chain.from_iterable(
        [(slug, name, key) for key in spec.visible_suite(slug, name)["mistakes"]] for slug, name in FUNCTIONS))
