"""The helper module `course_check.py` beside a released notebook: the engine, the visible suites, one edition's words.

It needs numpy and the standard library only. Known mistakes travel as fingerprints of their outputs: no solution, no
hidden case and no other edition's sentence is in it.
"""
from functools import cache
from hashlib import sha256
from pathlib import Path
import contextlib
import json
import marshal
import os
import sys

import numpy as np

from autograder import course
from autograder.checks import messages, runtime, spec

NAME = "course_check.py"

HEAD = '''"""The checks of the exercise {slug}: import check, then check("name", function).

Generated from the course's check modules by `python -m autograder release`: do not edit. Needs numpy only.
"""
'''

TAIL = '''

# ---------------------------------------------------------------- the checks of this exercise, as data

import functools  # noqa: E402
import json  # noqa: E402

EDITION = {edition}
EXERCISE = {slug}
WORDS = json.loads(r"""
{words}
""")
SUITES = {{
{suites}
}}
_found = {{}}


@functools.lru_cache(maxsize=None)
def suite_of(name):
    return unpacked(json.loads(SUITES[name]))


def check(name, func):
    """Check a function, print the report, return the points that the visible checks give."""
    if name not in SUITES:
        safe_print(WORDS["report"]["unknown"].format(name=name, known=", ".join(SUITES)))
        return Points(0.0)
    suite = suite_of(name)
    verdict = evaluate(suite, func, _found)
    safe_print(render(suite, verdict, WORDS))
    return Points(0.0 if sealed(suite) else verdict["points"])
'''


def rounded(value: float, digits: int) -> float:
    """To so many significant digits: the last bits of exp and tanh differ between machines."""
    return float(f"{value:.{digits}g}")


def plain(value):
    """An argument as JSON: {"array": nested lists}, {"list": [...]}, or a number."""
    if isinstance(value, list):
        return {"list": [plain(item) for item in value]}
    return {"array": value.tolist()} if isinstance(value, np.ndarray) else value


def nested(array: np.ndarray):
    return np.vectorize(lambda v: rounded(v, 12), otypes=[float])(array).tolist() if array.size else array.tolist()


def packed_sign(sign, right):
    """A fingerprint with 7 digits, its shapes only where they are not the expected ones."""
    if not isinstance(sign, list):
        return sign
    numbers = [rounded(v, 7) for v in sign[:2]]
    return numbers if sign[2] == right[2] else [*numbers, sign[2]]


@cache
def code_hash() -> str:
    """Of everything that a packed suite depends on."""
    package = course.ROOT / "autograder"
    files = sorted([*(package / "checks").glob("*.py"), *(package / "cells").glob("*.py"), course.ROOT / "course.toml"])
    return sha256(b"\0".join([np.__version__.encode(), *(file.read_bytes() for file in files)])).hexdigest()[:16]


@cache
def packed(slug: str, name: str) -> str:
    """A visible suite as JSON, kept in `_build/checks` because its many signatures take a second to compute."""
    path = course.ROOT / "_build" / "checks" / f"{slug}-{name}-{code_hash()}.json"
    with contextlib.suppress(FileNotFoundError):
        return path.read_text(encoding="utf-8")
    text = pack(spec.visible_suite(slug, name))
    with contextlib.suppress(OSError):      # a read-only course is no reason to stop
        keep(path, text.encode("utf-8"), f"{slug}-{name}-*.json")
    return text


def pack(suite: dict) -> str:
    """A visible suite as JSON, one line per case. The inverse is `runtime.unpacked`."""
    plain_suite = {key: suite[key] for key in ("name", "params", "kind", "returns", "origins", "criteria", "mistakes")}
    plain_suite["vary"] = {"case": suite["vary"]["case"],
                           "values": {k: plain(v) for k, v in suite["vary"]["values"].items()}}
    plain_suite["probes"] = [packed_case(probe, ("key",)) for probe in suite["probes"]]
    if runtime.sealed(suite):       # the known wrong answers would give the right one away
        suite = suite | {"mistakes": [], "pairs": []}
        plain_suite |= {"mistakes": []}
    cases = [packed_case(case, ("trait", "dims", "paired")) | {"signs": packed_signs(suite, case)}
             | {key: case[key] for key in ("sealed",) if key in case} for case in suite["cases"]]
    body = json.dumps(plain_suite, ensure_ascii=False)
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    return f'{body[:-1]}, "cases": [\n{lines}\n]}}'


def packed_case(case: dict, keys: tuple) -> dict:
    return {key: case[key] for key in keys} | {"args": [plain(a) for a in case["args"]],
                                               "want": [nested(w) for w in case["want"]]}


def packed_signs(suite: dict, case: dict) -> dict:
    """The signatures; a pair is written by the places of the two in the list of mistakes, "3+17"."""
    place = {key: str(k) for k, key in enumerate(suite["mistakes"])}
    right = runtime.fingerprint(case["want"])
    return {"+".join(place[one] for one in key.split("+")): packed_sign(sign, right)
            for key, sign in spec.signs(suite, case).items()}


@cache
def words_hash() -> str:
    """Of everything that the sentences of an exercise depend on."""
    files = sorted(messages.DIRECTORY.glob("*.toml"))
    return sha256(b"\0".join([code_hash().encode(), *(file.read_bytes() for file in files)])).hexdigest()[:16]


@cache
def words(slug: str, edition: str) -> dict:
    """As `messages.words`, kept in `_build/checks`: to see that no sentence is missing takes longer than to grade with them."""
    path = course.ROOT / "_build" / "checks" / f"{slug}-{edition}-words-{words_hash()}.json"
    with contextlib.suppress(FileNotFoundError):
        return json.loads(path.read_text(encoding="utf-8"))
    found = messages.words(edition, slug)
    with contextlib.suppress(OSError):
        keep(path, json.dumps(found).encode(), f"{slug}-{edition}-words-*.json")
    return found


@cache
def code_of(path: Path):
    """A released helper module, compiled under its bare name. Compiled code is kept in `_build/checks`, too."""
    text = path.read_bytes()
    name = sha256(text + sys.version.encode()).hexdigest()[:16]
    kept = course.ROOT / "_build" / "checks" / f"{path.parent.parent.name}-{path.parent.name}-{path.stem}-{name}.code"
    with contextlib.suppress(FileNotFoundError):
        return marshal.loads(kept.read_bytes())
    code = compile(text, path.name, "exec")
    with contextlib.suppress(OSError):
        keep(kept, marshal.dumps(code), kept.name.replace(name, "*"))
    return code


def keep(path: Path, data: bytes, others: str) -> None:
    """Write a file that other processes may be writing, too, in place of what a pattern describes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    for old in set(path.parent.glob(others)) - {path}:
        old.unlink(missing_ok=True)
    part = path.with_suffix(f".{os.getpid()}.part")
    part.write_bytes(data)
    part.replace(path)


def source(slug: str, edition: str) -> str:
    """The text of the helper module of an exercise in one edition."""
    engine = Path(runtime.__file__).read_text(encoding="utf-8").split('"""', 2)[2]
    suites = ",\n".join(f'"{name}": r"""{packed(slug, name)}"""' for name in course.exercise(slug).points)
    sentences = messages.words(edition, slug)
    if all(function.kind == "answer" for function in spec.functions(slug).values()):
        sentences = sentences | {"mistake": {}, "right": {}}
    words = json.dumps(sentences, ensure_ascii=False, indent=1)
    tail = TAIL.format(edition=repr(edition), slug=repr(slug), words=words, suites=suites)
    return HEAD.format(slug=slug) + engine.rstrip("\n") + "\n" + tail
