"""The facts of the course, read from the files that own them: `_config.yml`, `book/_toc.yml` and `course.toml`."""
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
import tomllib

import yaml

ROOT = Path(__file__).resolve().parent.parent


class CourseError(Exception):
    """Something in the course's own files is wrong; the message names file, cause and remedy."""


@dataclass(frozen=True)
class Exercise:
    """One graded exercise: its slug, the chapter it belongs to, and the points of each function, in order."""
    slug: str
    chapter: str
    points: dict[str, float]

    @property
    def module(self) -> str:
        """Name of its check module in `autograder.checks`."""
        return self.slug.replace("-", "_")

    @property
    def total(self) -> float:
        return sum(self.points.values())


def _load(path: Path, parse):
    name = path.relative_to(ROOT)
    try:
        return parse(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CourseError(f"{name}: missing. Restore it from the repository.") from None
    except (yaml.YAMLError, ValueError) as error:       # ValueError: syntax of TOML, or no UTF-8
        raise CourseError(f"{name}: cannot be read: {error}. Correct it there.") from None


@contextmanager
def _entries_of(name: str):
    """What is not where it must stand in a file is told with the file's name."""
    try:
        yield
    except (KeyError, TypeError, AttributeError) as error:
        raise CourseError(f"{name}: an entry is missing or of another form: {error}. Compare the file with the "
                          "repository's.") from None


@cache
def config() -> dict:
    """Everything in `_config.yml`."""
    return _load(ROOT / "_config.yml", yaml.safe_load)


@cache
def editions() -> dict[str, dict[str, str]]:
    """Language code -> name, tag and locale, in the order of `_config.yml`."""
    with _entries_of("_config.yml"):
        return dict(config()["sphinx"]["config"]["course_editions"])


def reference_edition() -> str:
    """The edition the others mirror: the first one listed."""
    return next(iter(editions()))


@cache
def pages() -> list[str]:
    """Page names of one edition in reading order, the root page first."""
    toc = _load(ROOT / "book" / "_toc.yml", yaml.safe_load)
    with _entries_of("book/_toc.yml"):
        entries = toc.get("chapters", []) + [c for part in toc.get("parts", []) for c in part["chapters"]]
        return [toc["root"], *(entry["file"] for entry in entries)]


@cache
def exercises() -> dict[str, Exercise]:
    """Slug -> exercise, in the order of `course.toml`."""
    data = _load(ROOT / "course.toml", tomllib.loads)
    with _entries_of("course.toml"):
        return {e["slug"]: Exercise(e["slug"], e["chapter"], dict(e["points"])) for e in data["exercise"]}


def exercise(slug: str) -> Exercise:
    """The exercise of that slug.

    Raises `CourseError` naming the known slugs when there is none.
    """
    try:
        return exercises()[slug]
    except KeyError:
        raise CourseError(f"course.toml: no exercise '{slug}'. Known: {', '.join(exercises())}.") from None


@cache
def course_id() -> str:
    """Name of the course in nbgrader's gradebook."""
    with _entries_of("course.toml"):
        return _load(ROOT / "course.toml", tomllib.loads)["course"]["id"]
