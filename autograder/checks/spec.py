"""What an exercise module declares, and the suites (see `runtime`) made of it.

An exercise module defines `FUNCTIONS` (a tuple of `Function`, in the order of the notebook) and `MISTAKES` (key ->
the parts of the computation that it replaces, see `Mistakes`). Each known mistake is a small wrong reference: the
right computation with some of its parts exchanged, so that two mistakes in different parts combine by themselves.
"""
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from types import SimpleNamespace
from typing import Callable
import importlib
import zlib

import numpy as np

from autograder import course
from autograder.checks import runtime

FEW_PAIRS = 150      # so many pairs of known mistakes are told apart in every case, more of them in one case only


@dataclass(frozen=True)
class Criterion:
    """A share of a function's points. `outputs`: indices or None for all; `traits`: of the cases, or None for all."""
    key: str
    share: float
    core: bool = False
    outputs: tuple[int, ...] | None = None
    traits: tuple[str, ...] | None = None


@dataclass(frozen=True)
class Case:
    """Arguments of one call, why they were chosen (`trait`), and the sizes in them."""
    trait: str
    args: list
    dims: dict[str, int]


@dataclass(frozen=True)
class Function:
    """One function a student writes.

    build(parts) -> function: the computation made of `parts`, right or wrong; reference: the independent oracle.
    cases(rng, hidden) -> list of `Case`, the smallest first. probes(): (key, args) pairs. origins: functions it may be
    built on.
    """
    name: str
    params: tuple[str, ...]
    returns: tuple[str, ...]
    kind: str       # see `runtime`; the visible checks of an "answer" only see to it that it can be read
    reference: Callable
    build: Callable
    criteria: tuple[Criterion, ...]
    cases: Callable
    probes: Callable = tuple
    origins: tuple[str, ...] = ()


def module_of(slug: str):
    """The check module of an exercise; `CourseError` when the exercise or its module does not exist."""
    name = f"autograder.checks.{course.exercise(slug).module}"
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        path = f"autograder/checks/{course.exercise(slug).module}.py"
        raise course.CourseError(f"{path}: missing. Every exercise of course.toml needs its check module.") from None


def functions(slug: str) -> dict[str, Function]:
    """Name -> function of an exercise; `CourseError` when they are not those that course.toml gives points for."""
    found = {f.name: f for f in module_of(slug).FUNCTIONS}
    if list(found) != list(course.exercise(slug).points):
        raise course.CourseError(f"course.toml: {slug} gives points for {', '.join(course.exercise(slug).points)}, but "
                                 f"its check module has {', '.join(found)}. Make them agree, in the same order.")
    return found


def wrong_function(slug: str, name: str, keys: tuple[str, ...] = ()) -> Callable:
    """Function `name` with the known mistakes `keys` in it; without keys, the right one."""
    module = module_of(slug)
    parts = dict(module.PARTS)
    for key in keys:
        parts.update(module.MISTAKES[key])
    return functions(slug)[name].build(SimpleNamespace(**parts))


def combinable(slug: str) -> list[tuple[str, str]]:
    """Pairs of known mistakes that touch different parts, so that one program can make both."""
    bank = module_of(slug).MISTAKES
    return [(a, b) for a, b in combinations(bank, 2) if not bank[a].keys() & bank[b].keys()]


def told_apart(slug: str, cases: list[dict]) -> tuple[list[str], list[str]]:
    """(known mistakes that show in a function's cases by more than an exception, pairs of these unlike either one)."""
    right = [runtime.fingerprint(case["want"]) for case in cases]
    prints = {key: [case["signs"](key) for case in cases] for key in module_of(slug).MISTAKES}
    single = [key for key, own in prints.items()
              if any(print_ is not None and not runtime.alike(print_, want) for print_, want in zip(own, right))]
    pairs = [runtime.pair(a, b) for a, b in combinable(slug) if a in single and b in single]
    paired = [k for k, case in enumerate(cases) if case["paired"]]
    return single, [key for key in pairs if not any(
        same([cases[k]["signs"](key) for k in paired], [prints[one][k] for k in paired]) for one in key.split("+"))]


def same(prints_a: list, prints_b: list) -> bool:
    return all(runtime.alike(a, b) for a, b in zip(prints_a, prints_b))


def signature(slug: str, function: Function, key: str, case: dict):
    """Fingerprint of what the known mistake(s) `key` return for a case; None for an exception, or a problem's name."""
    func = wrong_function(slug, function.name, tuple(key.split("+")))
    return runtime.own_print(runtime.compare(describe_function(function), case, runtime.observe(func, case["args"])))


def describe_function(function: Function) -> dict:
    """The part of a suite that needs no cases."""
    return {"name": function.name, "params": list(function.params), "kind": function.kind,
            "returns": list(function.returns), "origins": list(function.origins)}


def criteria(slug: str, function: Function) -> list[dict]:
    """The criteria with their points: the shares scaled to what course.toml promises."""
    scale = course.exercise(slug).points[function.name] / sum(c.share for c in function.criteria)
    return [{"key": c.key, "points": c.share * scale, "core": c.core,
             "outputs": None if c.outputs is None else list(c.outputs),
             "traits": None if c.traits is None else list(c.traits)} for c in function.criteria]


def expected(function: Function, args: list) -> list[np.ndarray]:
    """What the reference returns, as a list of arrays."""
    value = function.reference(*[runtime.fresh(arg) for arg in args])
    if function.kind == "answer":
        return [np.array(runtime.as_answer(value))]
    return [np.asarray(v, dtype=float) for v in ([value] if function.kind == "array" else value)]


def finished(function: Function, case: Case) -> dict:
    return {"trait": case.trait, "dims": case.dims, "args": case.args, "want": expected(function, case.args)}


def vary(cases: list[Case], rng) -> dict:
    """For the first general case: another value for each argument, to see whether the argument matters at all."""
    index = next((k for k, case in enumerate(cases) if case.trait == "general"), 0)
    return {"case": index, "values": {str(k): other(arg, rng) for k, arg in enumerate(cases[index].args)}}


def other(arg, rng):
    """Another value of the same kind and shape."""
    if isinstance(arg, list):
        return [other(item, rng) for item in arg]
    if isinstance(arg, np.ndarray):
        return np.round(arg + rng.uniform(0.2, 0.6, arg.shape), 2)
    return arg + 1 if isinstance(arg, int) else round(arg * 0.7, 2)


@cache
def visible_suite(slug: str, name: str) -> dict:
    """The checks that a released notebook carries; the same on every machine. Signatures are computed when asked."""
    function = functions(slug)[name]
    rng = np.random.default_rng(zlib.crc32(f"{slug}/{name}".encode()))
    cases = function.cases(rng, False)
    probes = [{"key": key, "args": args, "want": expected(function, args)} for key, args in function.probes()]
    done = with_signs(slug, function, [finished(function, case) for case in cases])
    single, pairs = told_apart(slug, done)
    if function.kind == "answer":
        done = [{**case, "sealed": True, "want": [np.array(np.nan)]} for case in done]
    for case in done:
        case["paired"] |= len(pairs) <= FEW_PAIRS
    return {**describe_function(function), "criteria": criteria(slug, function), "vary": vary(cases, rng),
            "mistakes": single, "pairs": pairs, "cases": done, "probes": probes}


def hidden_cases(slug: str, name: str, seed: int) -> list[dict]:
    """Cases of one grading run: the same seed gives the same numbers."""
    function = functions(slug)[name]
    rng = np.random.default_rng([seed, zlib.crc32(f"{slug}/{name}".encode())])
    cases = [finished(function, case) | {"hidden": True} for case in function.cases(rng, True)]
    return with_signs(slug, function, cases)


def with_signs(slug: str, function: Function, cases: list[dict]) -> list[dict]:
    """Give every case a function that computes a signature once, on demand: right code never needs one.

    Pairs of mistakes are many; they are told apart by the first general case.
    """
    pivot = next((case for case in cases if case["trait"] == "general"), cases[0])
    for case in cases:
        case["signs"] = cache(lambda key, case=case: signature(slug, function, key, case))
        case["paired"] = case is pivot
    return cases


def signs(suite: dict, case: dict) -> dict:
    """Mistake key -> fingerprint, as data: those known mistakes, and in some cases pairs, that show in this case."""
    right = runtime.fingerprint(case["want"])
    keys = suite["mistakes"] + (suite["pairs"] if case["paired"] else [])
    found = {key: case["signs"](key) for key in keys}
    return {key: sign for key, sign in found.items() if not runtime.alike(sign, right)}
