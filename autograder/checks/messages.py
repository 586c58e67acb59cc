"""The sentences of one edition, from `autograder/messages/<language>.toml`."""
from functools import cache
from string import Formatter
import tomllib

import numpy as np

from autograder import course
from autograder.checks import spec

DIRECTORY = course.ROOT / "autograder" / "messages"
GENERAL = ("report", "trait", "criterion", "problem")       # sections that every exercise uses
OF_EXERCISE = ("mistake", "probe", "right")                 # sections with one table per exercise


@cache
def catalogue(edition: str) -> dict:
    """All sentences of an edition; `CourseError` when the file is missing or cannot be read."""
    path = DIRECTORY / f"{edition}.toml"
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise course.CourseError(f"autograder/messages/{edition}.toml: missing. Every edition of _config.yml needs it; "
                                 f"translate autograder/messages/{course.reference_edition()}.toml.") from None
    except ValueError as error:             # TOMLDecodeError and UnicodeDecodeError
        raise course.CourseError(f"autograder/messages/{edition}.toml: {error}. Correct it there.") from None


def flat(table: dict, prefix: str = "") -> dict[str, str]:
    """Nested tables as {"report.points": sentence}."""
    found = {}
    for key, value in table.items():
        found |= flat(value, f"{prefix}{key}.") if isinstance(value, dict) else {prefix + key: value}
    return found


def placeholders(sentence: str) -> set[str]:
    """Names in braces; a sentence whose braces do not match has the placeholder '?'."""
    try:
        return {field for _, field, _, _ in Formatter().parse(sentence) if field is not None}
    except ValueError:
        return {"?"}


@cache
def differences(edition: str) -> list[str]:
    """What an edition's sentences lack, have too much, or call by other placeholders than the reference edition."""
    path, reference = f"autograder/messages/{edition}.toml", course.reference_edition()
    wanted, own = flat(catalogue(reference)), flat(catalogue(edition))
    found = [f"{path}: key {key} is missing. Translate it from {reference}.toml." for key in wanted if key not in own]
    found += [f"{path}: key {key} is not in {reference}.toml. Remove it here or add it there."
              for key in own if key not in wanted]
    for key in wanted.keys() & own.keys():
        if placeholders(wanted[key]) != placeholders(own[key]):
            found.append(f"{path}: key {key} has the placeholders {sorted(placeholders(own[key]))}, "
                         f"in {reference}.toml {sorted(placeholders(wanted[key]))}. Use the same.")
    return sorted(found)


@cache
def words(edition: str, slug: str) -> dict:
    """The sentences that the checks of one exercise can say, checked to be complete, and no others.

    An exercise may borrow sentences of others (`BORROWS` of its module), where the same mistake means the same.
    Raises `CourseError` naming file and key when one is missing or its placeholders are others.
    """
    owners, wanted, own = owners_of(slug), needed(slug), catalogue(edition)
    faults = [line for line in differences(edition) if concerns(line, owners, wanted)]
    if faults:
        raise course.CourseError(faults[0] + (f" ({len(faults)} in all)" if len(faults) > 1 else ""))
    path = f"autograder/messages/{edition}.toml"
    chosen = {}
    for section in GENERAL:
        chosen[section] = {key: find([own[section]], key, f"{path}: key {section}.{key} is missing, but the checks of "
                                     f"{slug} say it. Add it.") for key in wanted[section]}
    for section in OF_EXERCISE:
        tables = [own.get(section, {}).get(owner, {}) for owner in owners]
        chosen[section] = {key: find(tables, key, f"{path}: key {section}.{slug}.{key} is missing, but the checks of "
                                     f"{slug} say it. Add it.") for key in wanted[section]}
    return chosen


def owners_of(slug: str) -> tuple[str, ...]:
    """The exercise itself, then those whose sentences it borrows."""
    return (slug, *getattr(spec.module_of(slug), "BORROWS", ()))


def concerns(complaint: str, owners: tuple[str, ...], wanted: dict) -> bool:
    """Is the complaint about a key that an exercise needs?"""
    section, *rest = complaint.split(" key ", 1)[1].split(" ", 1)[0].split(".")
    if section in OF_EXERCISE:
        return rest[0] in owners and rest[1] in wanted[section]
    return section in GENERAL and rest[0] in wanted[section]


@cache
def needed(slug: str) -> dict[str, list[str]]:
    """Section -> keys that the checks of an exercise can say."""
    module = spec.module_of(slug)
    cases = [case for function in module.FUNCTIONS for case in function.cases(np.random.default_rng(0), False)]
    questions = [function.name for function in module.FUNCTIONS if function.kind == "answer"]
    reference = catalogue(course.reference_edition())
    return {"report": [key for key in reference["report"] if questions or key != "noted"],
            "problem": [key for key in reference["problem"] if questions or key != "answer"],
            "mistake": list(module.MISTAKES), "trait": list(dict.fromkeys(case.trait for case in cases)),
            "criterion": list(dict.fromkeys(
                criterion.key for function in module.FUNCTIONS for criterion in function.criteria)),
            "right": questions,
            "probe": list(dict.fromkeys(key for function in module.FUNCTIONS for key, _ in function.probes()))}


def find(tables: list[dict], key: str, complaint: str):
    for table in tables:
        if key in table:
            return table[key]
    raise course.CourseError(complaint)
