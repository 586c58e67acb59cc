"""The checks of the exercise gradient-clipping: import check, then check("name", function).

Generated from the course's check modules by `python -m autograder release`: do not edit. Needs numpy only.
"""

import contextlib
import io
import os
import re
import sys
import traceback
import unicodedata
import warnings

import numpy as np

RTOL, ATOL = 1e-5, 1e-6     # float32 passes, and so does an epsilon of 1e-6 added to a norm
ALIKE = 2e-5                # how near a fingerprint must be, relative to its size if that is above 1
LARGEST = 100_000           # elements of an array that is looked at; a larger one is wrong by its shape alone
LONGEST = 60                # characters of an answer that is read; normalising and matching take their time
SHOWN = 12                  # an array with more elements is shown by its shape alone
CLEAN = "clean"
RAISED = {"ValueError": "raised_shape", "IndexError": "raised_shape", "NameError": "raised_name",
          "UnboundLocalError": "raised_name", "NotImplementedError": "not_written"}


class Points(float):
    """Points earned; its repr is the bare number that nbgrader reads as partial credit."""

    def __repr__(self):
        return float.__repr__(float(self))


class Wrong(Exception):
    """What came back cannot be compared: `key` of the problem and the `details` its sentence needs."""

    def __init__(self, key, **details):
        super().__init__(key)
        self.key, self.details = key, details


# ---------------------------------------------------------------- calling

def fresh(value):
    """A copy of an argument: arrays and lists of arrays anew, numbers as they are."""
    if isinstance(value, (list, tuple)):
        return [fresh(item) for item in value]
    return np.array(value) if isinstance(value, np.ndarray) else value


def observe(func, args):
    """Call `func(*args)` in silence and report plain data.

    Returns a dict: value; error (None or type, message, line, source); printed; changed and shared (indices of the
    arguments that were written to, or whose memory the result uses). A function that lives elsewhere, in another
    process, brings its own `observe` attribute: it is called with the arguments and must return the same dict.
    """
    if hasattr(func, "observe"):
        return func.observe(args)
    given, printed = [fresh(arg) for arg in args], io.StringIO()
    seen = {"value": None, "error": None, "printed": "", "changed": [], "shared": []}
    with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()), \
            warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        try:
            seen["value"] = func(*given)
        except (Exception, SystemExit) as error:
            seen["error"] = describe(error)
    seen["printed"] = printed.getvalue()[:1000]
    seen["changed"] = [k for k, (now, before) in enumerate(zip(given, args)) if not unchanged(now, before)]
    seen["shared"] = [k for k, arg in enumerate(given) if shares_memory(seen["value"], arg)]
    seen["value"] = settled(seen["value"])
    return seen


def settled(value):
    """The value with its arrays copied, so that no later call can change what this one returned."""
    if isinstance(value, np.ndarray):
        return value.copy()
    return type(value)(settled(item) for item in value) if type(value) in (list, tuple) else value


def observe_all(func, calls):
    """`observe` for each list of arguments, in order; a function that lives elsewhere may bring its `observe_all`."""
    if hasattr(func, "observe_all"):
        return func.observe_all(calls)
    return [observe(func, args) for args in calls]


def describe(error):
    """Type, message and the student's own line of an exception: the deepest frame outside libraries and this file."""
    libraries = (os.path.dirname(os.__file__), os.path.dirname(np.__file__), __file__)
    frames = [f for f in traceback.extract_tb(error.__traceback__) if not f.filename.startswith(libraries)]
    line, source = (frames[-1].lineno, (frames[-1].line or "").strip()) if frames else (0, "")
    return {"type": type(error).__name__, "message": str(error)[:300], "line": line, "source": source}


def unchanged(now, before):
    if isinstance(before, list):
        return len(now) == len(before) and all(unchanged(n, b) for n, b in zip(now, before))
    return not isinstance(before, np.ndarray) or np.array_equal(now, before, equal_nan=True)


def arrays_in(value):
    if isinstance(value, np.ndarray) and value.dtype != object:
        return [value]
    return [a for item in value for a in arrays_in(item)] if isinstance(value, (list, tuple)) else []


def shares_memory(value, arg):
    return any(np.may_share_memory(v, a) for v in arrays_in(value) for a in arrays_in(arg))


# ---------------------------------------------------------------- comparing

def outputs(suite, value, want):
    """The returned value as a list of float arrays, as many as `want`, shapes still unchecked.

    Raises `Wrong` with problem none, container, count, or type.
    """
    if value is None:
        raise Wrong("none")
    if suite["kind"] == "answer":
        return [np.array(as_answer(value))]
    if suite["kind"] == "array":
        value = [value]
    if isinstance(value, (dict, str, set)) or not hasattr(value, "__len__") or not hasattr(value, "__iter__"):
        raise Wrong("container", type=type(value).__name__, count=len(want))
    if len(value) != len(want):
        raise Wrong("count", count=len(value), want=len(want))
    for k, (item, w) in enumerate(zip(value, want)):
        if isinstance(item, np.ndarray) and item.size > LARGEST + w.size:
            raise Wrong("shape", output=output_name(suite, k), got=str(item.shape), want=str(w.shape))
    return [as_array(item) for item in value]


def as_array(value):
    try:
        array = np.asarray(value)
    except ValueError:          # nested lists of unequal lengths
        array = np.empty((), dtype=object)
    if value is None or array.dtype.kind not in "fiub":
        raise Wrong("type", type=type(value).__name__ if array.dtype.kind != "c" else "complex")
    with np.errstate(over="ignore"):        # there are longer floats
        return array.astype(float)


def as_answer(value):
    """An answer as a number: 0.25, 1/4, .25, 0,25, 25 %, full-width digits; a letter of a choice by its code point."""
    if isinstance(value, int) and not isinstance(value, bool):
        value = float(max(min(value, 10 ** 300), -10 ** 300))       # there are integers beyond the floats
    if isinstance(value, (float, np.integer, np.floating)):
        return float(value)
    readable = isinstance(value, str) and len(value) <= LONGEST
    text = unicodedata.normalize("NFKC", value).strip(" ()[]'\"").lower() if readable else ""
    if re.fullmatch(r"[a-h]\.?", text):
        return float(ord(text[0]))
    number = re.fullmatch(r"([+-]?)\s*(\d*[.,]?\d*)\s*(?:[/\u2044]\s*(\d+))?\s*(%?)", text)
    if not number or not any(map(str.isdigit, number[2])) or number[3] and not int(number[3]):
        raise Wrong("answer", got=show_answer(value))
    size = float(number[2].replace(",", ".")) / int(number[3] or 1) / (100 if number[4] else 1)
    return -size if number[1] == "-" else size


def show_answer(value):
    try:
        return repr(value)[:60]
    except ValueError:          # an integer of thousands of digits
        return type(value).__name__


def compare(suite, case, seen):
    """One result against one case: {ok: per output, problem: None or `Wrong`, got: arrays or None}."""
    want = case["want"]
    nothing = [False] * len(want)
    if seen["error"]:
        key = RAISED.get(seen["error"]["type"], "raised")
        return {"ok": nothing, "problem": Wrong(key, **seen["error"]), "got": None}
    try:
        got = outputs(suite, seen["value"], want)
    except Wrong as problem:
        return {"ok": nothing, "problem": problem, "got": None}
    if case.get("sealed"):
        return {"ok": [True], "problem": None, "got": got}
    ok = [g.shape == w.shape and bool(close(g, w).all()) for g, w in zip(got, want)]
    return {"ok": ok, "problem": value_problem(suite, got, want, ok), "got": got}


def close(got, want):
    """As `np.isclose`, which takes ten times as long for a few numbers."""
    with np.errstate(invalid="ignore", over="ignore"):
        return (np.abs(got - want) <= ATOL + RTOL * np.abs(want)) & np.isfinite(want) | (got == want)


def value_problem(suite, got, want, ok):
    """The first output that is wrong in shape, or not finite, or else in value."""
    if all(ok):
        return None
    k = ok.index(False)
    name, g, w = output_name(suite, k), got[k], want[k]
    if g.shape != w.shape:
        return Wrong("shape", output=name, got=str(g.shape), want=str(w.shape))
    if not np.isfinite(g).all():
        return Wrong("nan", output=name)
    bad = ~close(g, w)
    return Wrong("values", output=name, bad=int(bad.sum()), size=int(bad.size))


def output_name(suite, k):
    return suite["returns"][k] if suite["kind"] != "list" else f"{suite['returns'][0]}[{k}]"


def fingerprint(arrays):
    """Two numbers that stand for a list of arrays, and their shapes: enough to recognise, too little to copy."""
    flat = np.concatenate([np.ravel(a) for a in arrays]) if arrays else np.zeros(0)
    k = np.arange(flat.size)
    with np.errstate(all="ignore"):
        return [float(flat @ np.cos(k + 1.0)), float(flat @ np.sin(2.0 * k + 1.0)), [list(a.shape) for a in arrays]]


def alike(print_a, print_b):
    """Are two fingerprints those of the same outcome? None stands for an exception, a string for a problem."""
    if not isinstance(print_a, list) or not isinstance(print_b, list):
        return print_a == print_b
    if print_a[2] != print_b[2]:
        return False
    return all(np.isnan(a) and np.isnan(b) or a == b or abs(a - b) <= ALIKE * max(1.0, abs(b))
               for a, b in zip(print_a[:2], print_b[:2]))


def own_print(result):
    """The fingerprint of a student's result, computed once."""
    if "print" not in result:
        got, problem = result["got"], result["problem"]
        raised = got is None and "line" in problem.details
        result["print"] = fingerprint(got) if got is not None else None if raised else problem.key
    return result["print"]


def matches(case, result, key):
    """Is the result what mistake (or pair) `key` gives in this case? None when that is not known.

    Where only one mistake of a pair shows, the pair gives what that one gives.
    """
    signs = case["signs"]
    if callable(signs):
        return alike(signs(key), own_print(result))
    if "+" in key and not case["paired"]:
        showing = [one for one in key.split("+") if one in signs]
        if len(showing) == 2:
            return None
        key = showing[0] if showing else key
    return alike(signs[key], own_print(result)) if key in signs else all(result["ok"])


def telling(case, key):
    """Does mistake `key` give a result of its own here, not just an exception?"""
    signs = case["signs"]
    return callable(signs) and signs(key) is not None or not callable(signs) and signs.get(key) is not None


# ---------------------------------------------------------------- judging

def evaluate(suite, func, found=None):
    """Run all cases and diagnose. `found`: function name -> set of mistakes already told for it (updated here).

    Returns a dict: points, total, earned (criterion key -> points), inherited (name or None), and, when something is
    wrong: problem (key), details, mistakes (keys), case (index of the smallest case that shows it, or None).
    """
    found = {} if found is None else found
    found[suite["name"]] = set()
    *seen, again = observe_all(func, [case["args"] for case in [*suite["cases"], suite["cases"][0]]])
    results = [compare(suite, case, s) for case, s in zip(suite["cases"], seen)]
    verdict = {"inherited": None, "problem": None, "details": {}, "mistakes": (), "case": None, "seen": seen,
               "results": results, "total": sum(c["points"] for c in suite["criteria"])}
    manners = manners_problem(suite, seen, results, compare(suite, suite["cases"][0], again))
    right = all(all(r["ok"]) for r in results)
    if not right:
        inherit(suite, results, found, verdict)
    verdict["earned"] = earned(suite, results, manners, verdict["inherited"])
    verdict["points"] = sum(verdict["earned"].values())
    if verdict["inherited"]:
        return verdict
    if not right:
        diagnose(suite, func, results, manners, verdict)
        old = set().union(*(found.get(origin, ()) for origin in suite["origins"]))
        verdict["mistakes"] = tuple(sorted(verdict["mistakes"], key=lambda key: key in old))    # news first
        found[suite["name"]] = set(verdict["mistakes"])
    elif manners:
        verdict["problem"], verdict["details"], verdict["case"] = manners.key, manners.details, manners.details["case"]
    return verdict


def earned(suite, results, manners, inherited):
    """Criterion key -> points."""
    passed = {}
    for criterion in suite["criteria"]:
        if criterion["key"] == CLEAN:
            passed[CLEAN] = manners is None
            continue
        relevant = [r["ok"] for case, r in zip(suite["cases"], results)
                    if criterion["traits"] is None or case["trait"] in criterion["traits"]]
        chosen = criterion["outputs"]
        passed[criterion["key"]] = bool(inherited) or all(
            all(ok if chosen is None else [ok[k] for k in chosen]) for ok in relevant)
    core = all(passed[c["key"]] for c in suite["criteria"] if c["core"])
    return {c["key"]: c["points"] if passed[c["key"]] and (c["core"] or core) else 0.0 for c in suite["criteria"]}


def inherit(suite, results, found, verdict):
    """A mistake already counted in a function this one is built on is not counted again."""
    told = {key: origin for origin in suite["origins"] for key in found.get(origin, ())}
    for key in [*told, *(k for k in suite["pairs"] if told.keys() >= set(k.split("+")))]:
        if explains(suite, results, key):
            verdict["inherited"] = told[key.split("+")[0]]
            return


def explains(suite, results, key):
    """Does mistake `key` account for every single result that it is known for?"""
    return all(matches(case, result, key) in (True, None) for case, result in zip(suite["cases"], results))


def pair(*keys):
    return "+".join(sorted(keys))


def manners_problem(suite, seen, results, again):
    """Arguments written to, memory shared, another type than arrays of floats, another answer the second time.

    `again`: the result of the first case when it is called once more after all others.
    """
    for k, one in enumerate(seen):
        if one["changed"]:
            return Wrong("changed", case=k, param=suite["params"][one["changed"][0]])
        if one["shared"]:
            return Wrong("shared", case=k, param=suite["params"][one["shared"][0]])
        kind = type_problem(suite, one["value"]) if results[k]["got"] else None
        if kind:
            return Wrong(kind[0], case=k, type=kind[1])
    return None if alike(own_print(again), own_print(results[0])) else Wrong("state", case=0)


def type_problem(suite, value):
    """(problem key, what was found) when the container or the elements are of another type than asked for."""
    if suite["kind"] == "answer":
        return None
    if suite["kind"] == "list" and not isinstance(value, list):
        return "not_list", type(value).__name__
    for item in [value] if suite["kind"] == "array" else value:
        if isinstance(item, (list, tuple)):
            return "list", type(item).__name__
        if np.ndim(item) and np.asarray(item).dtype.kind != "f":
            return "dtype", str(np.asarray(item).dtype)
    return None


# ---------------------------------------------------------------- diagnosing

def diagnose(suite, func, results, manners, verdict):
    """Set problem, details, mistakes and case of the verdict: the most helpful true statement there is."""
    first = next(k for k, r in enumerate(results) if not all(r["ok"]))
    verdict["case"] = first
    problem = results[first]["problem"]
    verdict["problem"], verdict["details"] = problem.key, problem.details
    if problem.key == "not_written":
        return
    key = best_match(suite, results)
    if key:
        verdict["problem"], verdict["mistakes"] = "mistake", tuple(key.split("+"))
        return
    size = size_problem(suite, results)
    if size:
        verdict["problem"], verdict["details"], verdict["case"] = size.key, size.details, size.details["case"]
        return
    if problem.key != "values":
        return
    if manners and manners.key in ("changed", "state"):
        verdict["problem"], verdict["details"] = manners.key, manners.details
        return
    other = ignored_argument(suite, func, verdict) or failing_probe(suite, func)
    if other:
        verdict["problem"], verdict["details"] = other.key, other.details


def best_match(suite, results):
    """The known mistake that explains all results; else a pair that does; else the one that explains most; or None.

    Each must explain at least half of the wrong results, and one of them not just by an exception.
    """
    failing = [k for k, r in enumerate(results) if not all(r["ok"])]
    fit = {}
    for keys in (suite["mistakes"], suite["pairs"]):
        for key in keys:
            fit.update(fitness(suite, results, failing, key))
        perfect = [key for key, misses in fit.items() if misses == 0]
        if perfect:
            return perfect[0]
    return min(fit, key=fit.get) if fit else None


def fitness(suite, results, failing, key):
    """{key: number of results that it does not explain} when it explains enough of the failing ones; else {}."""
    cases = suite["cases"]
    if "+" in key and not matches(cases[failing[0]], results[failing[0]], key):
        anchor = next((k for k in failing if cases[k]["paired"] and results[k]["got"]), None)
        if anchor is None or not matches(cases[anchor], results[anchor], key):
            return {}
    told, missed = False, 0
    for k in failing:
        match = matches(cases[k], results[k], key)
        told = told or bool(match) and telling(cases[k], key)
        missed += match is False
        if 2 * missed > len(failing):           # most keys need no look at the later cases, whose signatures cost time
            return {}
    right = [k for k in range(len(results)) if k not in failing]
    return {key: missed + sum(matches(cases[k], results[k], key) is False for k in right)} if told else {}


def size_problem(suite, results):
    """Right for one size only, or wrong for one size only, with an exception or a wrong shape elsewhere."""
    bad = [r for r in results if r["problem"]]
    if any(r["problem"].key not in ("raised", "raised_shape", "shape") for r in bad) or len(bad) == len(results):
        return None
    case = next(k for k, r in enumerate(results) if r["problem"])
    for dim in suite["cases"][0]["dims"]:
        good_sizes = {c["dims"][dim] for c, r in zip(suite["cases"], results) if not r["problem"]}
        bad_sizes = {c["dims"][dim] for c, r in zip(suite["cases"], results) if r["problem"]}
        if good_sizes & bad_sizes:
            continue
        if len(good_sizes) == 1:
            return Wrong("size_only", dim=dim, size=good_sizes.pop(), case=case)
        if len(bad_sizes) == 1:
            return Wrong("size_never", dim=dim, size=bad_sizes.pop(), case=case)
    return None


def ignored_argument(suite, func, verdict):
    """An argument that may change without any effect on what comes back."""
    if not suite["vary"]:
        return None
    case = suite["cases"][suite["vary"]["case"]]
    base = own_print(verdict["results"][suite["vary"]["case"]])
    for k, value in suite["vary"]["values"].items():
        args = [value if i == int(k) else arg for i, arg in enumerate(case["args"])]
        if alike(base, own_print(compare(suite, case, observe(func, args)))):
            return Wrong("ignored", param=suite["params"][int(k)])
    return None


def failing_probe(suite, func):
    """The first gate or term that is wrong while all others are held fixed."""
    for probe in suite["probes"]:
        result = compare(suite, probe, observe(func, probe["args"]))
        if not all(result["ok"]):
            k = result["ok"].index(False)
            got = show(result["got"][k]) if result["got"] else "-"
            return Wrong("probe", probe=probe["key"], output=output_name(suite, k), got=got,
                         want=show(probe["want"][k]))
    return None


# ---------------------------------------------------------------- reporting

def show(value):
    """A value in one line, numbers rounded to 4 places; large arrays by shape; the same with every numpy version."""
    if isinstance(value, list):
        return "[" + ", ".join(show(item) for item in value) + "]"
    array = np.asarray(value)
    if array.dtype.kind not in "fiub":
        return type(value).__name__
    if array.size > SHOWN:
        return "array" + str(array.shape).replace(",)", ")")
    return _nested(array.tolist())


def _nested(value):
    if isinstance(value, list):
        return "[" + ", ".join(_nested(item) for item in value) + "]"
    return str(round(value, 4) + 0.0) if isinstance(value, float) else str(value)


def number(value):
    """Points without needless zeros."""
    return f"{value:g}"


def render(suite, verdict, words, heading=None, brief=False):
    """The report as lines of plain text. `words`: the sentences of one edition; brief: without the diagnosis."""
    report, name = words["report"], suite["name"]
    if sealed(suite) and not verdict["problem"]:
        return report["noted"].format(name=name, answer=show_answer(verdict["seen"][0]["value"]))
    earned, total = number(verdict["points"]), number(verdict["total"])
    lines = [(heading or report["points"]).format(name=name, earned=earned, total=total)]
    if verdict["inherited"]:
        lines += ["", report["inherited"].format(name=name, origin=verdict["inherited"])]
    elif brief:
        lines += [report["visible_failed" if verdict["problem"] else "hidden_passed"]]
    elif verdict["problem"]:
        lines += ["", *explain(suite, verdict, words)]
    lines += ["", report["criteria"]]
    for criterion in suite["criteria"]:
        earned, total = number(verdict["earned"][criterion["key"]]), number(criterion["points"])
        label = words["criterion"][criterion["key"]]
        lines.append(report["criterion"].format(earned=earned, total=total, label=label))
    return "\n".join(lines)


def sealed(suite):
    """Are all cases such that the right answer is not told?"""
    return all(case.get("sealed") for case in suite["cases"])


def explain(suite, verdict, words):
    """What was called, what came back, what was expected; what that means; a question."""
    report = words["report"]
    what, ask = sentences(suite, verdict, words)
    if verdict["problem"] == "not_written":
        return [what, ask]
    if suite["kind"] == "answer":
        return [what, report["ask"].format(text=ask)]
    case = None if verdict["case"] is None else suite["cases"][verdict["case"]]
    lines = []
    if case and case.get("hidden"):
        lines = [report["hidden_case"].format(case=words["trait"][case["trait"]])]
    elif case:
        lines = example(suite, verdict, case, report)
    behaviour = report["what"].format(text=what) if verdict["problem"] == "mistake" else what
    return [*lines, behaviour, report["ask"].format(text=ask)]


def example(suite, verdict, case, report):
    """The call, the result and the expected value of a visible case."""
    lines = [report["called"].format(call=f"{suite['name']}({', '.join(suite['params'])})")]
    lines += [f"    {param} = {show(arg)}" for param, arg in zip(suite["params"], case["args"])]
    result, seen = verdict["results"][verdict["case"]], verdict["seen"][verdict["case"]]
    if result["got"]:
        wrong = [k for k, ok in enumerate(result["ok"]) if not ok]
        lines += [report["returned"]]
        lines += [f"    {output_name(suite, k)} = {show(result['got'][k])}" for k in wrong or range(len(case["want"]))]
        lines += [report["expected"]] * bool(wrong)
        lines += [f"    {output_name(suite, k)} = {show(case['want'][k])}" for k in wrong]
    elif not seen["error"]:
        lines += [report["returned"], f"    {type(seen['value']).__name__}"]
    if seen["printed"].strip():
        lines += [report["printed"], *("    " + line for line in seen["printed"].strip().splitlines()[:5])]
    return lines


def sentences(suite, verdict, words):
    """(what the code does, the question that leads on) of a verdict's problem."""
    details = dict(verdict["details"], name=suite["name"], call=f"{suite['name']}({', '.join(suite['params'])})")
    if verdict["problem"] == "mistake":
        entries = [words["mistake"][key] for key in verdict["mistakes"]]
        return " ".join(entry["what"] for entry in entries), entries[0]["ask"]
    if verdict["problem"] == "probe":
        entry = words["probe"][details["probe"]]
        return words["problem"]["probe"]["what"].format(setting=entry["what"], **details), entry["ask"]
    entry = words["problem"][verdict["problem"]]
    return entry["what"].format(**details), entry["ask"].format(**details)


def safe_print(text):
    """Print where the stream cannot show every letter, too."""
    encoding = getattr(sys.stdout, "encoding", None) or "utf-8"
    print(text.encode(encoding, "replace").decode(encoding))


# ---------------------------------------------------------------- suites as data

def unpacked(data):
    """A suite from its JSON form: arrays are arrays again, signatures carry the names and shapes left out there."""
    cases = [unpacked_case(case) for case in data["cases"]]
    for case in cases:
        shapes = [list(w.shape) for w in case["want"]]
        case["signs"] = {pair(*(data["mistakes"][int(k)] for k in places.split("+"))): unpacked_sign(sign, shapes)
                         for places, sign in case["signs"].items()}
    pairs = sorted({key for case in cases for key in case["signs"] if "+" in key})
    vary = {"case": data["vary"]["case"], "values": {k: argument(v) for k, v in data["vary"]["values"].items()}}
    probes = [unpacked_case(probe) for probe in data["probes"]]
    return {**data, "cases": cases, "pairs": pairs, "vary": vary, "probes": probes}


def unpacked_case(case):
    want = [np.array(w, dtype=float) for w in case["want"]]
    return {**case, "args": [argument(a) for a in case["args"]], "want": want}


def unpacked_sign(sign, shapes):
    return [*sign, shapes] if isinstance(sign, list) and len(sign) == 2 else sign


def argument(value):
    """An argument from its JSON form."""
    if not isinstance(value, dict):
        return value
    return [argument(item) for item in value["list"]] if "list" in value else np.array(value["array"], dtype=float)


# ---------------------------------------------------------------- the checks of this exercise, as data

import functools  # noqa: E402
import json  # noqa: E402

EDITION = 'en'
EXERCISE = 'gradient-clipping'
WORDS = json.loads(r"""
{
 "report": {
  "points": "{name}: {earned} of {total} points",
  "called": "Called:",
  "returned": "Returned:",
  "expected": "Expected:",
  "printed": "Printed:",
  "what": "It behaves like this: {text}",
  "ask": "Question: {text}",
  "criteria": "Points in detail:",
  "criterion": "{earned} of {total}: {label}",
  "inherited": "{name} repeats what is wrong in {origin}, and only that. It was counted there; here you get full points. Repair {origin}, and both are right.",
  "hidden_case": "A hidden check found this, with {case}.",
  "hidden_passed": "The hidden checks found nothing more.",
  "visible_failed": "See the report of the visible checks above.",
  "graded": "Graded with visible and hidden checks: {name}, {earned} of {total} points",
  "seed": "Seed of the hidden checks: {seed}",
  "unknown": "There is no check called {name}. Known: {known}."
 },
 "trait": {
  "tiny": "a single number of each kind",
  "general": "sizes that are all different",
  "below": "numbers that need no clipping",
  "zero": "a gradient of zeros",
  "one_number": "a gradient of a single number",
  "large": "very large numbers",
  "mixed": "arrays of which some are short by themselves",
  "one_array": "a list of a single array"
 },
 "criterion": {
  "shortened": "a long gradient is shortened to the threshold",
  "below": "a norm below the threshold changes nothing",
  "edges_norm": "also with zeros, with one number or array, and with very large numbers",
  "clean": "returns new arrays of floats, leaves the arguments untouched",
  "shortened_together": "gradients that are long together are shortened together",
  "bounded": "every number lies between -limit and limit",
  "below_value": "numbers inside the limits stay as they are",
  "edges_value": "also with zeros, with one array, and with very large numbers"
 },
 "problem": {
  "not_written": {
   "what": "{name} is not written yet: it still raises NotImplementedError.",
   "ask": "Replace the line that says raise with your own code, run the cell, then run this check again."
  },
  "raised": {
   "what": "{name} stopped with {type}: {message} (your line {line}: {source})",
   "ask": "Make the same call in a cell of its own: which value in that line is not what you expect?"
  },
  "raised_shape": {
   "what": "{name} stopped with {type}: {message} (your line {line}: {source})",
   "ask": "Which shapes do the values in that line have, and which ones does the operation need?"
  },
  "raised_name": {
   "what": "{name} stopped with {type}: {message} (your line {line}: {source})",
   "ask": "Where should this name get its value: is it misspelt, or set only later?"
  },
  "none": {
   "what": "{name} returned None.",
   "ask": "Does every path through the function end with return?"
  },
  "container": {
   "what": "{name} returned one value of type {type} where {count} arrays were expected.",
   "ask": "Which values does the task ask for, and in which order?"
  },
  "count": {
   "what": "{name} returned {count} values where {want} were expected.",
   "ask": "Which values does the task ask for, and in which order?"
  },
  "type": {
   "what": "{name} returned a value of type {type}, which is not an array of real numbers.",
   "ask": "Which kind of value does each line of your function produce?"
  },
  "shape": {
   "what": "{output} has the shape {got}; it should have {want}.",
   "ask": "What does each axis stand for, and which operation changed it?"
  },
  "nan": {
   "what": "{output} holds values that are not finite numbers (nan or inf).",
   "ask": "Which division, root, or exponential in your code can go wrong for these arguments?"
  },
  "values": {
   "what": "In {output}, {bad} of {size} numbers are wrong.",
   "ask": "Compute the first wrong number by hand: at which step does your code part from the formula?"
  },
  "changed": {
   "what": "{name} writes into its argument {param}: the caller's array is changed.",
   "ask": "Which line assigns in place (+=, *=, [...] = or out=)?"
  },
  "shared": {
   "what": "The result shares its memory with the argument {param}: a later change of the one changes the other.",
   "ask": "Which path through the function returns the argument itself, or a view of it, instead of a new array?"
  },
  "list": {
   "what": "The numbers are right, but they came as {type} instead of a NumPy array.",
   "ask": "Which function turns a list into an array?"
  },
  "not_list": {
   "what": "The numbers are right, but they came in a value of type {type} instead of a list of arrays.",
   "ask": "How do you build a list with one array for each gradient?"
  },
  "dtype": {
   "what": "The numbers are right, but the array holds elements of type {type} instead of floats.",
   "ask": "Which element type did your result take over, and from where?"
  },
  "state": {
   "what": "The same arguments gave another result the second time.",
   "ask": "What does the function keep from one call to the next: a global variable, a list outside of it, random numbers?"
  },
  "size_only": {
   "what": "{name} works with {dim} = {size} only.",
   "ask": "Where does your code contain this number, and from which shape can it be read instead?"
  },
  "size_never": {
   "what": "{name} works, except with {dim} = {size}.",
   "ask": "Which operation drops or stretches an axis of length 1, or treats this size in another way?"
  },
  "ignored": {
   "what": "The argument {param} has no influence on what {name} returns.",
   "ask": "Where should {param} enter, and does your code use another variable in its place?"
  },
  "probe": {
   "what": "{setting} Then {output} came back as {got}; it should be {want}.",
   "ask": "Which term of your code decides in this setting?"
  }
 },
 "mistake": {
  "norm_doubled": {
   "what": "The norm is computed from the doubled numbers instead of their squares.",
   "ask": "Which operator squares in Python, and which one doubles?"
  },
  "norm_squared": {
   "what": "The norm is the sum of squares; the square root is missing.",
   "ask": "How long is the vector (3, 4) by your formula?"
  },
  "norm_absolute": {
   "what": "The norm is the sum of absolute values (the L1 norm) instead of the L2 norm.",
   "ask": "How long is the way from (0, 0) to (3, 4) in a straight line?"
  },
  "norm_largest": {
   "what": "The norm is the largest absolute value of an array instead of the L2 norm.",
   "ask": "Do the smaller numbers change the length of a vector?"
  },
  "norm_mean": {
   "what": "The norm is the root of the mean square instead of the root of the sum of squares.",
   "ask": "Should a gradient become shorter when it gets more elements of the same size?"
  },
  "norm_plain_sum": {
   "what": "The norm is the plain sum of the numbers, so that positive and negative ones cancel.",
   "ask": "What is the length of (3, -3) by your formula?"
  },
  "ratio_inverted": {
   "what": "The gradient is multiplied by norm / threshold, which makes a long gradient even longer.",
   "ask": "With norm 10 and threshold 2, is your factor above or below 1?"
  },
  "condition_inverted": {
   "what": "The condition is the wrong way round: short gradients are stretched, long ones are left alone.",
   "ask": "Which gradients are dangerous, those with a norm above the threshold or below it?"
  },
  "small_scaled_up": {
   "what": "Every gradient gets the norm threshold, short ones too: these are stretched.",
   "ask": "What must the rate be when the norm is already below the threshold?"
  },
  "scaled_to_one": {
   "what": "Long gradients get the norm 1 instead of the norm threshold.",
   "ask": "Which number should the norm be after clipping, and does your rate contain it?"
  },
  "always_to_one": {
   "what": "Every gradient gets the norm 1, whatever the threshold is.",
   "ask": "Where do the threshold and the condition enter your code?"
  },
  "rate_is_threshold": {
   "what": "Long gradients are multiplied by the threshold itself.",
   "ask": "If the norm is 10 and you multiply by the threshold 2, what is the norm afterwards?"
  },
  "rate_squared": {
   "what": "Long gradients are multiplied by the rate twice.",
   "ask": "After the first multiplication by threshold / norm, what is the norm?"
  },
  "rate_subtracted": {
   "what": "Long gradients are multiplied by 1 - threshold / norm.",
   "ask": "By which factor must a norm of 10 shrink to become 2?"
  },
  "threshold_one": {
   "what": "The limit 1 is used, whatever the second argument says.",
   "ask": "Where does your code contain the number 1 in place of the argument?"
  },
  "threshold_five": {
   "what": "The limit 5 is used, whatever the second argument says.",
   "ask": "Where does your code contain the number 5 in place of the argument?"
  },
  "no_effect": {
   "what": "The gradients come back unchanged, even when they are too long.",
   "ask": "Does your code return the shrunk array? In a loop, what does g = g * rate do to the list that g came from?"
  },
  "added": {
   "what": "The rate is added to the gradient where it should multiply it.",
   "ask": "Which operation keeps the direction of a vector and changes its length only?"
  },
  "clipped_by_value": {
   "what": "Every number is limited by itself (clipping by value) instead of shrinking the whole gradient by one rate.",
   "ask": "After your clipping, does (3, 4) still point in the same direction?"
  },
  "sign_lost": {
   "what": "The signs are lost: all numbers come back positive.",
   "ask": "Where in the formula does an absolute value belong, and where does it not?"
  },
  "negative_zeroed": {
   "what": "Negative numbers come back as zero.",
   "ask": "Does a negative slope matter less than a positive one?"
  },
  "large_zeroed": {
   "what": "A gradient that is too long is replaced by zeros.",
   "ask": "What should remain of a long gradient: its length or its direction?"
  },
  "zero_divided": {
   "what": "A gradient of zeros comes back as nan: it is divided by its norm, 0.",
   "ask": "In which order could you compare and divide so that a norm of 0 is never divided by?"
  },
  "per_array": {
   "what": "Every array is compared with the threshold by itself; each gets a rate of its own.",
   "ask": "Two arrays have the norms 3 and 4. How long is the vector of all their numbers?"
  },
  "norms_added": {
   "what": "The global norm is computed as the sum of the arrays' norms.",
   "ask": "Two arrays have the norms 3 and 4. How long is the vector of all their numbers?"
  },
  "norms_unrooted": {
   "what": "The global norm is computed as the sum of all squares; the square root is missing.",
   "ask": "Which number would you get for one array that holds 3 and another that holds 4?"
  },
  "norms_largest": {
   "what": "The global norm is computed as the norm of the longest array alone.",
   "ask": "Do the other arrays add nothing to the length?"
  },
  "norms_mean": {
   "what": "The global norm is computed as the mean of the arrays' norms.",
   "ask": "Should the gradient of a network count as shorter when the network has more arrays?"
  },
  "norms_first": {
   "what": "The norm is that of the first array alone.",
   "ask": "Is the sum of squares complete before the rate is computed, or does something return or reset too early?"
  },
  "norms_last": {
   "what": "The norm is that of the last array alone.",
   "ask": "In your loop, is the sum carried on or set anew each time?"
  },
  "last_skipped": {
   "what": "The last array comes back unchanged.",
   "ask": "Which indices does your loop visit?"
  },
  "first_only": {
   "what": "Only the first array is clipped.",
   "ask": "Does your loop end after its first turn?"
  },
  "last_only": {
   "what": "Only the last array is clipped.",
   "ask": "Which lines belong inside the loop, and which ones are indented so?"
  },
  "joined": {
   "what": "All arrays come back joined into one.",
   "ask": "How does the caller know which number belongs to which array?"
  },
  "value_no_effect": {
   "what": "The arrays come back unchanged.",
   "ask": "Does your code return the clipped arrays? In a loop, what does g = np.clip(g, ...) do to the list that g came from?"
  },
  "value_above_only": {
   "what": "Numbers above the limit are clipped, numbers below -limit are not.",
   "ask": "What happens to -1000?"
  },
  "value_below_only": {
   "what": "Numbers below -limit are clipped, numbers above the limit are not.",
   "ask": "What happens to 1000?"
  },
  "value_sign_lost": {
   "what": "The signs are lost: all numbers come back positive.",
   "ask": "What should become of -0.3 when the limit is 1?"
  },
  "value_large_positive": {
   "what": "A large negative number comes back as +limit.",
   "ask": "On which side of zero should -1000 end?"
  },
  "value_large_zeroed": {
   "what": "Numbers outside the limits are replaced by zero.",
   "ask": "Should the steepest directions disappear, or only be limited?"
  },
  "value_negative_zeroed": {
   "what": "Negative numbers come back as zero.",
   "ask": "Which lower limit does your code use?"
  },
  "value_all_limit": {
   "what": "Every number comes back as +limit or -limit, small ones too.",
   "ask": "What should become of 0.3 when the limit is 1?"
  },
  "value_small_raised": {
   "what": "Small numbers are raised to the limit and large ones are kept: it is the wrong way round.",
   "ask": "Do you need the minimum or the maximum of a number and its limit?"
  },
  "value_by_norm": {
   "what": "Every array is rescaled by its norm instead of limiting each number.",
   "ask": "When one number is too large, should its neighbours change?"
  },
  "value_by_global_norm": {
   "what": "All arrays are rescaled by their global norm instead of limiting each number.",
   "ask": "When one number is too large, should all others change?"
  },
  "value_by_largest": {
   "what": "Every array is rescaled so that its largest number meets the limit.",
   "ask": "When one number is too large, should its neighbours change?"
  },
  "value_half": {
   "what": "The interval has half the width: from -limit / 2 to limit / 2.",
   "ask": "What are the smallest and the largest number that may come back?"
  }
 },
 "probe": {
  "norm_below": {
   "what": "With a norm of 0.5 and a threshold of 2, nothing needs clipping.",
   "ask": "What does your code multiply by when the norm is below the threshold?"
  },
  "norm_above": {
   "what": "With the numbers 0 and -8 and a threshold of 2, the norm is 8.",
   "ask": "By which factor must the gradient shrink so that its norm becomes 2?"
  },
  "norm_joint": {
   "what": "With one array holding 3, another holding -4, and a threshold of 4.5, each norm is below the threshold, but the global norm is 5.",
   "ask": "Over which numbers does your code sum the squares?"
  },
  "value_inside": {
   "what": "With 0.5 and -0.5 and a limit of 1, nothing needs clipping.",
   "ask": "Which numbers does your code change?"
  },
  "value_above": {
   "what": "With the single number 3 and a limit of 1, the upper limit decides.",
   "ask": "What becomes of a number above the limit?"
  },
  "value_below": {
   "what": "With the single number -3 and a limit of 1, the lower limit decides.",
   "ask": "What becomes of a number below -limit?"
  }
 },
 "right": {}
}
""")
SUITES = {
"gradient_clipping": r"""{"name": "gradient_clipping", "params": ["grad", "threshold"], "kind": "array", "returns": ["grad"], "origins": [], "criteria": [{"key": "shortened", "points": 2.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "below", "points": 1.0, "core": false, "outputs": null, "traits": ["below"]}, {"key": "edges_norm", "points": 0.5, "core": false, "outputs": null, "traits": ["zero", "one_number", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["norm_doubled", "norm_squared", "norm_absolute", "norm_largest", "norm_mean", "norm_plain_sum", "ratio_inverted", "condition_inverted", "small_scaled_up", "scaled_to_one", "always_to_one", "rate_is_threshold", "rate_squared", "rate_subtracted", "threshold_one", "threshold_five", "no_effect", "added", "clipped_by_value", "sign_lost", "negative_zeroed", "large_zeroed", "zero_divided"], "vary": {"case": 1, "values": {"0": {"array": [[-3.07, -2.94, -2.48, 3.44], [-1.36, 1.9, 3.0, 1.3], [0.05, -3.08, 2.64, 4.72]]}, "1": 0.9}}, "probes": [{"key": "norm_below", "args": [{"array": [0.3, -0.4]}, 2.0], "want": [[0.3, -0.4]]}, {"key": "norm_above", "args": [{"array": [0.0, -8.0]}, 2.0], "want": [[0.0, -2.0]]}], "cases": [
{"trait":"tiny","dims":{},"paired":true,"args":[{"array":[3.0,-4.0]},2.0],"want":[[1.2,-1.6]],"signs":{"0":[3.285494,1.959933],"1":[0.2628395,0.1567946],"2":[0.9387126,0.5599808],"3":[1.642747,0.9799665],"4":[1.858556,1.108705],"5":[3.285494,1.959933],"6":[8.213736,4.899832],"7":[3.285494,1.959933],"9":[0.6570989,0.3919866],"10":[0.6570989,0.3919866],"11":[6.570989,3.919866],"12":[0.5256791,0.3135893],"13":[1.971297,1.17596],"14":[0.6570989,0.3919866],"15":[3.285494,1.959933],"16":[3.285494,1.959933],"17":[3.335156,2.352969],"18":[1.912898,1.400702],"19":[-0.01747217,1.235557],"20":[0.6483628,1.009765],"21":[0.0,0.0],"0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[3.40965,2.942524],"0+19":[-0.04368043,3.088893],"20+0":[1.620907,2.524413],"0+22":[NaN,NaN],"1+6":[41.06868,24.49916],"1+9":[0.1314198,0.07839732],"10+1":[0.1314198,0.07839732],"1+12":[0.02102716,0.01254357],"1+13":[3.022655,1.803138],"1+14":[0.1314198,0.07839732],"1+15":[0.6570989,0.3919866],"17+1":[3.295427,2.03854],"1+19":[-0.003494434,0.2471114],"20+1":[0.1296726,0.201953],"2+6":[11.49923,6.859765],"2+9":[0.4693563,0.2799904],"10+2":[0.4693563,0.2799904],"2+12":[0.2682036,0.1599945],"2+13":[2.346782,1.399952],"2+14":[0.4693563,0.2799904],"2+15":[2.346782,1.399952],"17+2":[3.320967,2.240673],"2+19":[-0.01248012,0.8825409],"20+2":[0.4631163,0.7212608],"3+6":[6.570989,3.919866],"3+9":[0.8213736,0.4899832],"10+3":[0.8213736,0.4899832],"3+12":[0.8213736,0.4899832],"3+13":[1.642747,0.9799665],"3+14":[0.8213736,0.4899832],"3+15":[3.285494,1.959933],"17+3":[3.347572,2.451228],"3+19":[-0.02184021,1.544446],"20+3":[0.8104535,1.262206],"4+6":[5.807988,3.464705],"4+9":[0.9292781,0.5543527],"10+4":[0.9292781,0.5543527],"4+12":[1.051358,0.6271785],"4+13":[1.426938,0.8512274],"4+14":[0.9292781,0.5543527],"4+15":[3.285494,1.959933],"17+4":[3.355727,2.51577],"4+19":[-0.02470938,1.747342],"20+4":[0.9169234,1.428024],"7+5":[-6.570989,-3.919866],"5+8":[-6.570989,-3.919866],"10+5":[-3.285494,-1.959933],"17+5":[3.40965,2.942524],"5+19":[-0.04368043,3.088893],"20+5":[1.620907,2.524413],"6+14":[16.42747,9.799665],"6+15":[3.285494,1.959933],"17+6":[3.595883,4.41641],"6+19":[-0.1092011,7.722232],"20+6":[4.052267,6.311032],"21+6":[3.285494,1.959933],"17+7":[3.40965,2.942524],"7+19":[-0.04368043,3.088893],"7+20":[1.620907,2.524413],"17+9":[3.310325,2.156451],"9+19":[-0.008736086,0.6177786],"20+9":[0.3241814,0.5048826],"17+10":[3.310325,2.156451],"10+19":[-0.008736086,0.6177786],"10+20":[0.3241814,0.5048826],"11+14":[3.285494,1.959933],"11+15":[3.285494,1.959933],"17+11":[3.533805,3.925115],"11+19":[-0.08736086,6.177786],"20+11":[3.241814,5.048826],"21+11":[3.285494,1.959933],"12+14":[0.1314198,0.07839732],"12+15":[3.285494,1.959933],"17+12":[3.305359,2.117147],"12+19":[-0.006988869,0.4942229],"20+12":[0.2593451,0.4039061],"13+14":[2.628395,1.567946],"13+15":[3.285494,1.959933],"17+13":[3.359988,2.549488],"13+19":[-0.02620826,1.853336],"20+13":[0.9725442,1.514648],"17+14":[3.310325,2.156451],"18+14":[0.9564491,0.700351],"19+14":[-0.008736086,0.6177786],"20+14":[0.3241814,0.5048826],"17+15":[3.40965,2.942524],"18+15":[3.285494,1.959933],"19+15":[-0.04368043,3.088893],"20+15":[1.620907,2.524413]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[-3.643,-3.445,-2.815,3.147],[-1.689,1.325,2.617,1.06],[-0.397,-3.61,2.12,4.306]]},1.28],"want":[[[-0.486754582268,-0.460299076562,-0.376122467495,0.420482204337],[-0.225673480497,0.17703810637,0.349666961789,0.141630485096],[-0.0530446250784,-0.482345331317,0.283260970192,0.575340442286]]],"signs":{"0":[9.840754,-1.046398],"1":[0.1372525,-0.01459449],"2":[0.4174509,-0.04438888],"3":[2.925259,-0.311052],"4":[4.554806,-0.4843269],"5":[9.840754,-1.046398],"6":[73.6508,-7.831523],"7":[9.840754,-1.046398],"9":[1.027234,-0.109229],"10":[1.027234,-0.109229],"11":[12.59616,-1.33939],"12":[0.1756832,-0.01868095],"13":[8.525895,-0.9065854],"14":[1.027234,-0.109229],"15":[5.136169,-0.5461451],"16":[9.840754,-1.046398],"17":[9.764705,-1.000682],"18":[4.469831,0.4078583],"19":[-0.06504794,0.3165351],"20":[0.6249056,0.08836098],"21":[0.0,0.0],"0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[9.271586,-0.7042471],"0+19":[-0.486836,2.369032],"20+0":[4.676959,0.6613169],"0+22":[NaN,NaN],"1+6":[705.5643,-75.02488],"1+9":[0.1072285,-0.01140194],"10+1":[0.1072285,-0.01140194],"1+12":[0.001914309,-0.0002035545],"1+13":[9.703501,-1.031804],"1+14":[0.1072285,-0.01140194],"1+15":[0.5361424,-0.05700972],"17+1":[9.832815,-1.041626],"1+19":[-0.006790073,0.03304173],"20+1":[0.0652312,0.009223621],"2+6":[231.9804,-24.66721],"2+9":[0.3261336,-0.03467881],"10+2":[0.3261336,-0.03467881],"2+12":[0.01770853,-0.001883004],"2+13":[9.423303,-1.00201],"2+14":[0.3261336,-0.03467881],"2+15":[1.630668,-0.1733941],"17+2":[9.816609,-1.031884],"2+19":[-0.02065189,0.1004958],"20+2":[0.1983995,0.02805348],"3+6":[33.10491,-3.52015],"3+9":[2.285359,-0.2430094],"10+3":[2.285359,-0.2430094],"3+12":[0.8695614,-0.09246322],"3+13":[6.915495,-0.7353465],"3+14":[2.285359,-0.2430094],"3+15":[9.840754,-1.046398],"17+3":[9.671563,-0.9446907],"3+19":[-0.1447167,0.7042177],"20+3":[1.390271,0.1965828],"4+6":[21.26116,-2.260766],"4+9":[3.558442,-0.3783804],"10+4":[3.558442,-0.3783804],"4+12":[2.108198,-0.2241713],"4+13":[5.285948,-0.5620716],"4+14":[3.558442,-0.3783804],"4+15":[9.840754,-1.046398],"17+4":[9.577314,-0.8880333],"4+19":[-0.2253327,1.09651],"20+4":[2.164737,0.3060914],"7+5":[-12.30094,1.307998],"5+8":[-12.30094,1.307998],"10+5":[-9.610111,1.021874],"17+5":[9.271586,-0.7042471],"5+19":[-0.486836,2.369032],"20+5":[4.676959,0.6613169],"6+14":[94.27303,-10.02435],"6+15":[18.85461,-2.00487],"17+6":[5.580949,1.514353],"6+19":[-3.643609,17.73046],"20+6":[35.0036,4.949471],"21+6":[9.840754,-1.046398],"17+7":[9.271586,-0.7042471],"7+19":[-0.486836,2.369032],"7+20":[4.676959,0.6613169],"17+9":[9.781341,-1.010683],"9+19":[-0.0508187,0.247293],"20+9":[0.4882075,0.06903202],"17+10":[9.781341,-1.010683],"10+19":[-0.0508187,0.247293],"10+20":[0.4882075,0.06903202],"11+14":[9.840754,-1.046398],"11+15":[49.20377,-5.231992],"17+11":[9.112219,-0.6084447],"11+19":[-0.6231501,3.032361],"20+11":[5.986507,0.8464857],"21+11":[9.840754,-1.046398],"12+14":[0.1072285,-0.01140194],"12+15":[2.680712,-0.2850486],"17+12":[9.830593,-1.04029],"12+19":[-0.008691294,0.04229341],"20+12":[0.08349593,0.01180623],"13+14":[8.81352,-0.9371695],"13+15":[4.704585,-0.5002534],"17+13":[9.347634,-0.7499632],"13+19":[-0.421788,2.052497],"20+13":[4.052053,0.572956],"17+14":[9.781341,-1.010683],"18+14":[3.546174,0.5138989],"19+14":[-0.0508187,0.247293],"20+14":[0.4882075,0.06903202],"17+15":[9.543689,-0.86782],"18+15":[9.840754,-1.046398],"19+15":[-0.2540935,1.236465],"20+15":[2.441038,0.3451601]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[-17.533,-0.319,-21.199,-13.23,-13.389,20.721]},2.67],"want":[[-1.19269030851,-0.0217001202541,-1.44207162779,-0.899976774173,-0.910792821572,1.40955546014]],"signs":{"0":[36.39192,-29.40088],"1":[0.06307201,-0.0509556],"2":[1.124729,-0.9086634],"3":[4.583538,-3.703021],"4":[6.063901,-4.898999],"5":[36.39192,-29.40088],"6":[534.9751,-432.204],"7":[36.39192,-29.40088],"9":[0.9271824,-0.7490667],"10":[0.9271824,-0.7490667],"11":[97.16643,-78.50034],"12":[0.1684023,-0.1360515],"13":[33.91634,-27.40087],"14":[0.9271824,-0.7490667],"15":[4.635912,-3.745333],"16":[36.39192,-29.40088],"17":[36.37317,-29.39457],"18":[4.884929,-5.255901],"19":[0.2312495,-0.8190753],"20":[1.353413,-1.409542],"21":[0.0,0.0],"0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[36.11627,-29.30809],"0+19":[3.399455,-12.04072],"20+0":[19.89569,-20.7208],"0+22":[NaN,NaN],"1+6":[20997.78,-16964.01],"1+9":[0.02362247,-0.01908449],"10+1":[0.02362247,-0.01908449],"1+12":[0.0001093121,-8.831279e-05],"1+13":[36.32885,-29.34992],"1+14":[0.02362247,-0.01908449],"1+15":[0.1181124,-0.09542247],"17+1":[36.39144,-29.40072],"1+19":[0.005891704,-0.02086815],"20+1":[0.03448186,-0.03591188],"2+6":[1177.504,-951.3],"2+9":[0.4212467,-0.3403234],"10+2":[0.4212467,-0.3403234],"2+12":[0.03476086,-0.02808315],"2+13":[35.26719,-28.49221],"2+14":[0.4212467,-0.3403234],"2+15":[2.106233,-1.701617],"17+2":[36.3834,-29.39801],"2+19":[0.1050635,-0.3721304],"20+2":[0.6148961,-0.6403969],"3+6":[288.941,-233.4342],"3+9":[1.716681,-1.386899],"10+3":[1.716681,-1.386899],"3+12":[0.5772936,-0.466393],"3+13":[31.80838,-25.69786],"3+14":[1.716681,-1.386899],"3+15":[8.583405,-6.934496],"17+3":[36.3572,-29.38919],"3+19":[0.4281591,-1.51652],"20+3":[2.505849,-2.609771],"4+6":[218.4027,-176.4466],"4+9":[2.271124,-1.834831],"10+4":[2.271124,-1.834831],"4+12":[1.010414,-0.8163087],"4+13":[30.32802,-24.50188],"4+14":[2.271124,-1.834831],"4+15":[11.35562,-9.174156],"17+4":[36.34599,-29.38542],"4+19":[0.5664432,-2.006317],"20+4":[3.315172,-3.452658],"7+5":[-2.161704,1.746431],"5+8":[-2.161704,1.746431],"10+5":[-0.809627,0.6540941],"17+5":[36.11627,-29.30809],"5+19":[3.399455,-12.04072],"20+5":[19.89569,-20.7208],"6+14":[1428.383,-1153.985],"6+15":[285.6767,-230.797],"17+6":[32.33979,-28.03695],"6+19":[49.97328,-177.0031],"20+6":[292.4742,-304.6036],"21+6":[36.39192,-29.40088],"17+7":[36.11627,-29.30809],"7+19":[3.399455,-12.04072],"7+20":[19.89569,-20.7208],"17+9":[36.3849,-29.39851],"9+19":[0.08661029,-0.3067698],"20+9":[0.5068964,-0.5279182],"17+10":[36.3849,-29.39851],"10+19":[0.08661029,-0.3067698],"10+20":[0.5068964,-0.5279182],"11+14":[36.39192,-29.40088],"11+15":[181.9596,-147.0044],"17+11":[35.65594,-29.15315],"11+19":[9.076545,-32.14872],"20+11":[53.12149,-55.32453],"21+11":[36.39192,-29.40088],"12+14":[0.02362247,-0.01908449],"12+15":[0.5905619,-0.4771124],"17+12":[36.39065,-29.40045],"12+19":[0.01573085,-0.05571797],"20+12":[0.09206655,-0.09588471],"13+14":[35.46474,-28.65181],"13+15":[31.75601,-25.65554],"17+13":[36.13502,-29.31441],"13+19":[3.168205,-11.22164],"20+13":[18.54228,-19.31126],"17+14":[36.3849,-29.39851],"18+14":[1.912593,-1.996659],"19+14":[0.08661029,-0.3067698],"20+14":[0.5068964,-0.5279182],"17+15":[36.35681,-29.38906],"18+15":[9.03196,-9.803227],"19+15":[0.4330514,-1.533849],"20+15":[2.534482,-2.639591]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[[-3.811,-3.707],[2.113,-0.797],[6.063,7.761]],[[2.633,-4.296],[-2.703,-3.777],[-4.088,4.504]]]},2.04],"want":[[[[-0.531057038487,-0.51656479708],[0.29444332782,-0.11106073463],[0.844869804342,1.08148351501]],[[0.366904534856,-0.598641048895],[-0.376658928111,-0.526319190335],[-0.569656566081,0.62762553171]]]],"signs":{"0":[19.10907,-18.42844],"1":[0.1818921,-0.1754135],"2":[0.8428101,-0.812791],"3":[5.02287,-4.843967],"4":[9.224277,-8.895728],"5":[19.10907,-18.42844],"6":[137.1315,-132.2472],"7":[19.10907,-18.42844],"9":[1.305304,-1.258812],"10":[1.305304,-1.258812],"11":[38.9825,-37.59402],"12":[0.3710598,-0.3578435],"13":[16.44625,-15.86047],"14":[1.305304,-1.258812],"15":[6.526518,-6.294058],"16":[19.10907,-18.42844],"17":[19.02975,-18.38076],"18":[7.903136,-7.93058],"19":[0.9227881,-0.2171918],"20":[1.792804,-1.392584],"21":[0.0,0.0],"0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[18.5399,-18.08629],"0+19":[6.622162,-1.558624],"20+0":[12.86561,-9.993534],"0+22":[NaN,NaN],"1+6":[2007.545,-1936.04],"1+9":[0.08916278,-0.08598699],"10+1":[0.08916278,-0.08598699],"1+12":[0.001731363,-0.001669695],"1+13":[18.92717,-18.25303],"1+14":[0.08916278,-0.08598699],"1+15":[0.4458139,-0.429935],"17+1":[19.10365,-18.42519],"1+19":[0.06303388,-0.01483596],"20+1":[0.122463,-0.09512471],"2+6":[433.2606,-417.8288],"2+9":[0.4131422,-0.398427],"10+2":[0.4131422,-0.398427],"2+12":[0.03717235,-0.03584835],"2+13":[18.26626,-17.61565],"2+14":[0.4131422,-0.398427],"2+15":[2.065711,-1.992135],"17+2":[19.08396,-18.41335],"2+19":[0.2920721,-0.06874349],"20+2":[0.5674411,-0.4407673],"3+6":[72.69876,-70.10939],"3+9":[2.462191,-2.374493],"10+3":[2.462191,-2.374493],"3+12":[1.320275,-1.27325],"3+13":[14.0862,-13.58448],"3+14":[2.462191,-2.374493],"3+15":[12.31096,-11.87247],"17+3":[18.95946,-18.33851],"3+19":[1.740653,-0.4096885],"20+3":[3.381762,-2.626828],"4+6":[39.58646,-38.17647],"4+9":[4.521704,-4.360651],"10+4":[4.521704,-4.360651],"4+12":[4.452718,-4.294122],"4+13":[9.88479,-9.532715],"4+14":[4.521704,-4.360651],"4+15":[19.10907,-18.42844],"17+4":[18.83432,-18.26328],"4+19":[3.196632,-0.7523746],"20+4":[6.210454,-4.824051],"7+5":[-371.2619,358.0383],"5+8":[-371.2619,358.0383],"10+5":[-181.9911,175.509],"17+5":[18.5399,-18.08629],"5+19":[6.622162,-1.558624],"20+5":[12.86561,-9.993534],"6+14":[279.7483,-269.7843],"6+15":[55.94966,-53.95685],"17+6":[15.02457,-15.97308],"6+19":[47.52231,-11.18508],"20+6":[92.32691,-71.71613],"21+6":[19.10907,-18.42844],"17+7":[18.5399,-18.08629],"7+19":[6.622162,-1.558624],"7+20":[12.86561,-9.993534],"17+9":[19.07019,-18.40507],"9+19":[0.4523471,-0.1064666],"20+9":[0.8788253,-0.682639],"17+10":[19.07019,-18.40507],"10+19":[0.4523471,-0.1064666],"10+20":[0.8788253,-0.682639],"11+14":[19.10907,-18.42844],"11+15":[95.54533,-92.14222],"17+11":[17.94796,-17.73045],"11+19":[13.50921,-3.179593],"20+11":[26.24585,-20.38681],"21+11":[19.10907,-18.42844],"12+14":[0.08916278,-0.08598699],"12+15":[2.229069,-2.149675],"17+12":[19.09801,-18.4218],"12+19":[0.1285891,-0.03026535],"20+12":[0.2498245,-0.1940544],"13+14":[17.80376,-17.16963],"13+15":[12.58255,-12.13439],"17+13":[18.61921,-18.13397],"13+19":[5.699374,-1.341432],"20+13":[11.07281,-8.60095],"17+14":[19.07019,-18.40507],"18+14":[4.139671,-4.154482],"19+14":[0.4523471,-0.1064666],"20+14":[0.8788253,-0.682639],"17+15":[18.91467,-18.31158],"18+15":[16.1565,-16.10555],"19+15":[2.261736,-0.532333],"20+15":[4.394127,-3.413195]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[4.628,1.557,4.165,1.977,6.606],[3.324,2.609,2.735,0.126,5.47]]},1.26],"want":[[[0.485922316461,0.16347905072,0.437309085579,0.207577445904,0.693604758544],[0.349007299031,0.273935031039,0.287164549594,0.0132295185553,0.574329099188]]],"signs":{"0":[-0.2525258,0.6789884],"1":[-0.01428815,0.03841782],"2":[-0.06198282,0.1666587],"3":[-0.311481,0.8375065],"4":[-0.542217,1.457907],"5":[-0.06198282,0.1666587],"6":[-15.55343,41.81987],"7":[-1.633051,4.390927],"9":[-0.1360826,0.3658973],"10":[-0.1360826,0.3658973],"11":[-2.057644,5.532568],"12":[-0.01800307,0.04840645],"13":[-1.461587,3.929896],"14":[-0.1360826,0.3658973],"15":[-0.680413,1.829486],"16":[-1.633051,4.390927],"17":[-1.781877,4.427856],"18":[-0.7527624,1.533387],"21":[0.0,0.0],"0+8":[-0.2525258,0.6789884],"10+0":[-0.2004173,0.5388797],"17+0":[-1.852237,4.445314],"0+19":[-0.2525258,0.6789884],"20+0":[-0.2525258,0.6789884],"0+22":[-0.2525258,0.6789884],"1+6":[-186.6479,501.8568],"1+9":[-0.0113398,0.03049033],"10+1":[-0.0113398,0.03049033],"1+12":[-0.0001250122,0.0003361314],"1+13":[-1.618762,4.352509],"1+14":[-0.0113398,0.03049033],"1+15":[-0.05669902,0.1524516],"17+1":[-1.645452,4.394004],"1+19":[-0.01428815,0.03841782],"20+1":[-0.01428815,0.03841782],"2+6":[-43.0257,115.687],"2+9":[-0.04919272,0.1322688],"10+2":[-0.04919272,0.1322688],"2+12":[-0.002352573,0.00632557],"2+13":[-1.571068,4.224268],"2+14":[-0.04919272,0.1322688],"2+15":[-0.2459636,0.661344],"17+2":[-1.68685,4.404277],"2+19":[-0.06198282,0.1666587],"20+2":[-0.06198282,0.1666587],"3+6":[-8.561851,23.021],"3+9":[-0.2472072,0.6646877],"10+3":[-0.2472072,0.6646877],"3+12":[-0.05941055,0.1597424],"3+13":[-1.32157,3.553421],"3+14":[-0.2472072,0.6646877],"3+15":[-1.236036,3.323439],"17+3":[-1.903408,4.458012],"3+19":[-0.311481,0.8375065],"20+3":[-0.311481,0.8375065],"4+6":[-4.918426,13.22461],"4+9":[-0.430331,1.157069],"10+4":[-0.430331,1.157069],"4+12":[-0.1800307,0.4840645],"4+13":[-1.090834,2.93302],"4+14":[-0.430331,1.157069],"4+15":[-1.633051,4.390927],"17+4":[-2.103682,4.507706],"4+19":[-0.542217,1.457907],"20+4":[-0.542217,1.457907],"7+5":[-1.633051,4.390927],"5+8":[-0.06198282,0.1666587],"10+5":[-0.04919272,0.1322688],"17+5":[-1.68685,4.404277],"5+19":[-0.06198282,0.1666587],"20+5":[-0.06198282,0.1666587],"6+14":[-19.59732,52.69304],"6+15":[-3.919464,10.53861],"17+6":[-15.13304,7.740727],"6+19":[-15.55343,41.81987],"20+6":[-15.55343,41.81987],"21+6":[-1.633051,4.390927],"17+7":[-3.050498,4.742643],"7+19":[-1.633051,4.390927],"7+20":[-1.633051,4.390927],"17+9":[-1.751167,4.420236],"9+19":[-0.1360826,0.3658973],"20+9":[-0.1360826,0.3658973],"17+10":[-1.751167,4.420236],"10+19":[-0.1360826,0.3658973],"10+20":[-0.1360826,0.3658973],"11+14":[-1.633051,4.390927],"11+15":[-8.165253,21.95464],"17+11":[-3.419035,4.834089],"11+19":[-2.057644,5.532568],"20+11":[-2.057644,5.532568],"21+11":[-1.633051,4.390927],"12+14":[-0.0113398,0.03049033],"12+15":[-0.2834951,0.7622582],"17+12":[-1.648677,4.394804],"12+19":[-0.01800307,0.04840645],"20+12":[-0.01800307,0.04840645],"13+14":[-1.496968,4.02503],"13+15":[-0.9526376,2.561441],"17+13":[-2.901672,4.705714],"13+19":[-1.461587,3.929896],"20+13":[-1.461587,3.929896],"17+14":[-1.751167,4.420236],"18+14":[-0.6211199,1.191978],"19+14":[-0.1360826,0.3658973],"20+14":[-0.1360826,0.3658973],"17+15":[-2.223632,4.53747],"18+15":[-1.694248,3.658622],"19+15":[-0.680413,1.829486],"20+15":[-0.680413,1.829486]}},
{"trait":"below","dims":{},"paired":true,"args":[{"array":[[-1.042,2.833,-0.843],[-1.781,-0.066,1.232]]},7.47],"want":[[[-1.042,2.833,-0.843],[-1.781,-0.066,1.232]]],"signs":{"1":[0.7312164,-1.07957],"2":[1.361378,-2.009942],"7":[2.785967,-4.113211],"8":[2.785967,-4.113211],"10":[0.3729541,-0.5506306],"14":[0.3729541,-0.5506306],"17":[1.145324,-2.005146],"19":[-1.413,0.4335376],"20":[0.003985805,-0.832195],"0+8":[13.00676,-19.20322],"10+0":[1.741199,-2.570712],"17+0":[1.145324,-2.005146],"0+19":[-1.413,0.4335376],"20+0":[0.003985805,-0.832195],"1+6":[2.761373,-4.0769],"1+9":[0.09788707,-0.1445208],"10+1":[0.09788707,-0.1445208],"1+12":[0.3762758,-0.5555348],"1+13":[0.6897557,-1.018357],"1+14":[0.09788707,-0.1445208],"1+15":[0.4894353,-0.7226038],"17+1":[1.279127,-2.050183],"1+19":[-0.7271143,0.2230936],"20+1":[0.002051051,-0.4282383],"2+6":[1.483175,-2.189764],"2+9":[0.182246,-0.2690686],"10+2":[0.182246,-0.2690686],"2+12":[1.304283,-1.925647],"2+13":[0.05959444,-0.08798542],"2+14":[0.182246,-0.2690686],"2+15":[0.91123,-1.345343],"17+2":[1.156884,-2.009037],"2+19":[-1.35374,0.4153554],"20+2":[0.003818644,-0.7972934],"10+3":[0.5015786,-0.7405321],"3+14":[0.5015786,-0.7405321],"17+3":[1.145324,-2.005146],"3+19":[-1.413,0.4335376],"20+3":[0.003985805,-0.832195],"10+4":[0.9135473,-1.348764],"4+14":[0.9135473,-1.348764],"17+4":[1.145324,-2.005146],"4+19":[-1.413,0.4335376],"20+4":[0.003985805,-0.832195],"7+5":[31.87586,-47.06162],"5+8":[31.87586,-47.06162],"10+5":[4.267183,-6.300083],"17+5":[1.145324,-2.005146],"5+19":[-1.413,0.4335376],"20+5":[0.003985805,-0.832195],"6+14":[5.413968,-7.993198],"17+6":[1.145324,-2.005146],"6+19":[-1.413,0.4335376],"20+6":[0.003985805,-0.832195],"17+7":[0.8805344,-1.916019],"7+19":[-2.770338,0.8499968],"7+20":[0.007814597,-1.631607],"17+9":[1.145324,-2.005146],"9+19":[-1.413,0.4335376],"20+9":[0.003985805,-0.832195],"17+10":[1.348624,-2.073576],"10+19":[-0.3708619,0.1137881],"10+20":[0.001046131,-0.2184213],"17+11":[1.145324,-2.005146],"11+19":[-1.413,0.4335376],"20+11":[0.003985805,-0.832195],"12+14":[0.09788707,-0.1445208],"17+12":[1.145324,-2.005146],"12+19":[-1.413,0.4335376],"20+12":[0.003985805,-0.832195],"13+14":[1.048018,-1.547297],"17+13":[1.145324,-2.005146],"13+19":[-1.413,0.4335376],"20+13":[0.003985805,-0.832195],"17+14":[1.348624,-2.073576],"18+14":[1.473207,-1.576154],"19+14":[-0.3708619,0.1137881],"20+14":[0.001046131,-0.2184213],"17+15":[1.145324,-2.005146],"19+15":[-1.413,0.4335376],"20+15":[0.003985805,-0.832195]}},
{"trait":"below","dims":{},"paired":true,"args":[{"array":[-0.168,-0.344,0.148,0.198]},0.67],"want":[[-0.168,-0.344,0.148,0.198]],"signs":{"2":[-0.1745722,-0.1575436],"7":[-0.3286832,-0.2966219],"8":[-0.3286832,-0.2966219],"10":[-0.4905719,-0.4427193],"17":[-1.743037,0.4789035],"19":[-0.3283241,0.178075],"20":[-0.2759403,-0.01183745],"0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[-1.743037,0.4789035],"0+19":[-0.3283241,0.178075],"20+0":[-0.2759403,-0.01183745],"0+22":[NaN,NaN],"10+1":[-1.07651,-0.9715019],"17+1":[-1.743037,0.4789035],"1+19":[-0.3283241,0.178075],"20+1":[-0.2759403,-0.01183745],"2+6":[-0.2862859,-0.2583603],"2+9":[-0.2605555,-0.2351397],"10+2":[-0.2605555,-0.2351397],"2+12":[-0.1363209,-0.1230236],"2+13":[-0.04898443,-0.04420626],"17+2":[-1.410097,0.3297626],"2+19":[-0.2563836,0.1390562],"20+2":[-0.2154779,-0.009243693],"10+3":[-0.6498738,-0.5864821],"17+3":[-1.743037,0.4789035],"3+19":[-0.3283241,0.178075],"20+3":[-0.2759403,-0.01183745],"10+4":[-0.9811439,-0.8854386],"17+4":[-1.743037,0.4789035],"4+19":[-0.3283241,0.178075],"20+4":[-0.2759403,-0.01183745],"7+5":[0.9023068,0.8142916],"5+8":[0.9023068,0.8142916],"10+5":[1.346727,1.215361],"17+5":[-1.743037,0.4789035],"5+19":[-0.3283241,0.178075],"20+5":[-0.2759403,-0.01183745],"17+6":[-1.743037,0.4789035],"6+19":[-0.3283241,0.178075],"20+6":[-0.2759403,-0.01183745],"17+7":[-2.457567,0.798978],"7+19":[-0.4827171,0.261814],"7+20":[-0.4057002,-0.01740396],"17+9":[-1.743037,0.4789035],"9+19":[-0.3283241,0.178075],"20+9":[-0.2759403,-0.01183745],"17+10":[-3.5579,1.291874],"10+19":[-0.7204733,0.3907672],"10+20":[-0.6055226,-0.02597606],"17+11":[-1.743037,0.4789035],"11+19":[-0.3283241,0.178075],"20+11":[-0.2759403,-0.01183745],"17+12":[-1.743037,0.4789035],"12+19":[-0.3283241,0.178075],"20+12":[-0.2759403,-0.01183745],"17+13":[-1.743037,0.4789035],"13+19":[-0.3283241,0.178075],"20+13":[-0.2759403,-0.01183745],"17+14":[-1.743037,0.4789035],"19+14":[-0.3283241,0.178075],"20+14":[-0.2759403,-0.01183745],"17+15":[-1.743037,0.4789035],"19+15":[-0.3283241,0.178075],"20+15":[-0.2759403,-0.01183745]}},
{"trait":"zero","dims":{},"paired":true,"args":[{"array":[[0.0,0.0],[0.0,0.0]]},2.6],"want":[[[0.0,0.0],[0.0,0.0]]],"signs":{"7":[NaN,NaN],"8":[NaN,NaN],"10":[NaN,NaN],"17":[-1.519481,0.6806533],"22":[NaN,NaN],"0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[-1.519481,0.6806533],"0+22":[NaN,NaN],"10+1":[NaN,NaN],"17+1":[-1.519481,0.6806533],"10+2":[NaN,NaN],"17+2":[-1.519481,0.6806533],"10+3":[NaN,NaN],"17+3":[-1.519481,0.6806533],"10+4":[NaN,NaN],"17+4":[-1.519481,0.6806533],"7+5":[NaN,NaN],"5+8":[NaN,NaN],"10+5":[NaN,NaN],"17+5":[-1.519481,0.6806533],"17+6":[-1.519481,0.6806533],"17+7":[NaN,NaN],"7+19":[NaN,NaN],"7+20":[NaN,NaN],"17+9":[-1.519481,0.6806533],"17+10":[NaN,NaN],"10+19":[NaN,NaN],"10+20":[NaN,NaN],"17+11":[-1.519481,0.6806533],"17+12":[-1.519481,0.6806533],"17+13":[-1.519481,0.6806533],"17+14":[-1.519481,0.6806533],"17+15":[-1.519481,0.6806533]}},
{"trait":"one_number","dims":{},"paired":true,"args":[{"array":[-114.13]},2.31],"want":[[-2.31]],"signs":{"0":[-61.6647,-96.03708],"1":[-0.01093576,-0.01703144],"5":[-61.6647,-96.03708],"6":[-3046.663,-4744.897],"7":[-61.6647,-96.03708],"9":[-0.5403023,-0.841471],"10":[-0.5403023,-0.841471],"11":[-142.4455,-221.8457],"12":[-0.02526161,-0.03934262],"13":[-60.4166,-94.09329],"14":[-0.5403023,-0.841471],"15":[-2.701512,-4.207355],"16":[-61.6647,-96.03708],"17":[-61.65377,-96.02005],"19":[1.248098,1.943798],"20":[0.0,0.0],"21":[0.0,0.0],"0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[-61.1244,-95.19561],"0+19":[61.6647,96.03708],"20+0":[0.0,0.0],"0+22":[NaN,NaN],"1+6":[-347715.7,-541535.1],"1+9":[-0.004734095,-0.007372917],"10+1":[-0.004734095,-0.007372917],"1+12":[-1.939373e-06,-3.020394e-06],"1+13":[-61.65377,-96.02005],"1+14":[-0.004734095,-0.007372917],"1+15":[-0.02367048,-0.03686458],"17+1":[-61.66461,-96.03693],"1+19":[0.01093576,0.01703144],"20+1":[0.0,0.0],"2+6":[-3046.663,-4744.897],"2+9":[-0.5403023,-0.841471],"10+2":[-0.5403023,-0.841471],"2+12":[-0.02526161,-0.03934262],"2+13":[-60.4166,-94.09329],"2+14":[-0.5403023,-0.841471],"2+15":[-2.701512,-4.207355],"17+2":[-61.65377,-96.02005],"2+19":[1.248098,1.943798],"20+2":[0.0,0.0],"3+6":[-3046.663,-4744.897],"3+9":[-0.5403023,-0.841471],"10+3":[-0.5403023,-0.841471],"3+12":[-0.02526161,-0.03934262],"3+13":[-60.4166,-94.09329],"3+14":[-0.5403023,-0.841471],"3+15":[-2.701512,-4.207355],"17+3":[-61.65377,-96.02005],"3+19":[1.248098,1.943798],"20+3":[0.0,0.0],"4+6":[-3046.663,-4744.897],"4+9":[-0.5403023,-0.841471],"10+4":[-0.5403023,-0.841471],"4+12":[-0.02526161,-0.03934262],"4+13":[-60.4166,-94.09329],"4+14":[-0.5403023,-0.841471],"4+15":[-2.701512,-4.207355],"17+4":[-61.65377,-96.02005],"4+19":[1.248098,1.943798],"20+4":[0.0,0.0],"7+5":[1.248098,1.943798],"5+8":[1.248098,1.943798],"10+5":[0.5403023,0.841471],"17+5":[-61.1244,-95.19561],"5+19":[61.6647,96.03708],"20+5":[0.0,0.0],"6+14":[-7037.792,-10960.71],"6+15":[-1407.558,-2192.142],"17+6":[-34.97003,-54.46259],"6+19":[3046.663,4744.897],"20+6":[0.0,0.0],"21+6":[-61.6647,-96.03708],"17+7":[-61.1244,-95.19561],"7+19":[61.6647,96.03708],"7+20":[0.0,0.0],"17+9":[-61.65997,-96.02971],"9+19":[0.5403023,0.841471],"20+9":[0.0,0.0],"17+10":[-61.65997,-96.02971],"10+19":[0.5403023,0.841471],"10+20":[0.0,0.0],"11+14":[-61.6647,-96.03708],"11+15":[-308.3235,-480.1854],"17+11":[-60.4166,-94.09329],"11+19":[142.4455,221.8457],"20+11":[0.0,0.0],"21+11":[-61.6647,-96.03708],"12+14":[-0.004734095,-0.007372917],"12+15":[-0.1183524,-0.1843229],"17+12":[-61.66448,-96.03674],"12+19":[0.02526161,0.03934262],"20+12":[0.0,0.0],"13+14":[-61.1244,-95.19561],"13+15":[-58.96319,-91.82973],"17+13":[-61.13534,-95.21264],"13+19":[60.4166,94.09329],"20+13":[0.0,0.0],"17+14":[-61.65997,-96.02971],"18+14":[-0.5403023,-0.841471],"19+14":[0.5403023,0.841471],"20+14":[0.0,0.0],"17+15":[-61.64103,-96.00022],"18+15":[-2.701512,-4.207355],"19+15":[2.701512,4.207355],"20+15":[0.0,0.0]}},
{"trait":"large","dims":{},"paired":true,"args":[{"array":[[-593658.661,275241.743],[32381.382,75556.557],[-269844.846,701596.6]]},1.75],"want":[[[-1.03890265669,0.481673050221],[0.0566674184966,0.132223974742],[-0.472228480472,1.22779404993]]],"signs":{"0":[211.4153,-3301.209],"1":[1.406421e-07,-2.196099e-06],"2":[0.07218784,-1.127199],"3":[0.2004601,-3.130145],"4":[0.3445014,-5.379323],"5":[0.6356051,-9.924851],"6":[45923950000.0,-717093600000.0],"7":[80366.92,-1254914.0],"9":[0.08036692,-1.254914],"10":[0.08036692,-1.254914],"11":[140642.1,-2196099.0],"12":[2.461237e-07,-3.843174e-06],"13":[80366.78,-1254912.0],"14":[0.08036692,-1.254914],"15":[0.4018346,-6.274569],"16":[80366.92,-1254914.0],"17":[80366.92,-1254914.0],"18":[-3.36626,-4.225195],"19":[1.531192,-0.05845818],"20":[0.835917,-1.127279],"21":[0.0,0.0],"0+8":[211.4153,-3301.209],"10+0":[120.8087,-1886.405],"17+0":[80366.92,-1254914.0],"0+19":[2301.71,-87.87519],"20+0":[1256.563,-1694.542],"0+22":[211.4153,-3301.209],"1+6":[4.592395e+16,-7.170936e+17],"1+9":[8.036692e-08,-1.254914e-06],"10+1":[8.036692e-08,-1.254914e-06],"1+12":[2.461237e-19,-3.843174e-18],"1+13":[80366.92,-1254914.0],"1+14":[8.036692e-08,-1.254914e-06],"1+15":[4.018346e-07,-6.274569e-06],"17+1":[80366.92,-1254914.0],"1+19":[1.531192e-06,-5.845818e-08],"20+1":[8.35917e-07,-1.127279e-06],"2+6":[89472710000.0,-1397099000000.0],"2+9":[0.04125019,-0.6441138],"10+2":[0.04125019,-0.6441138],"2+12":[6.484116e-08,-1.012482e-06],"2+13":[80366.85,-1254913.0],"2+14":[0.04125019,-0.6441138],"2+15":[0.206251,-3.220569],"17+2":[80366.92,-1254914.0],"2+19":[0.7859199,-0.03000502],"20+2":[0.4290539,-0.5786021],"3+6":[32220090000.0,-503110500000.0],"3+9":[0.1145486,-1.788654],"10+3":[0.1145486,-1.788654],"3+12":[5.000097e-07,-7.807555e-06],"3+13":[80366.72,-1254911.0],"3+14":[0.1145486,-1.788654],"3+15":[0.5727431,-8.943272],"17+3":[80366.92,-1254914.0],"3+19":[2.182439,-0.08332164],"20+3":[1.19145,-1.606733],"4+6":[18748380000.0,-292752200000.0],"4+9":[0.1968579,-3.073899],"10+4":[0.1968579,-3.073899],"4+12":[1.476742e-06,-2.305904e-05],"4+13":[80366.57,-1254908.0],"4+14":[0.1968579,-3.073899],"4+15":[0.9842897,-15.36949],"17+4":[80366.92,-1254914.0],"4+19":[3.750639,-0.1431927],"20+4":[2.04757,-2.761258],"7+5":[80366.92,-1254914.0],"5+8":[0.6356051,-9.924851],"10+5":[0.3632029,-5.671343],"17+5":[80366.92,-1254914.0],"5+19":[6.919929,-0.2641906],"20+5":[3.777767,-5.094521],"6+14":[80366920000.0,-1254914000000.0],"6+15":[16073380000.0,-250982800000.0],"17+6":[-77146.32,-1201896.0],"6+19":[499981000000.0,-19088380000.0],"20+6":[272952500000.0,-368091000000.0],"21+6":[80366.92,-1254914.0],"17+7":[80366.64,-1254914.0],"7+19":[874966.8,-33404.67],"7+20":[477666.8,-644159.3],"17+9":[80366.92,-1254914.0],"9+19":[0.8749668,-0.03340467],"20+9":[0.4776668,-0.6441593],"17+10":[80366.92,-1254914.0],"10+19":[0.8749668,-0.03340467],"10+20":[0.4776668,-0.6441593],"11+14":[80366.92,-1254914.0],"11+15":[401834.6,-6274569.0],"17+11":[80366.44,-1254914.0],"11+19":[1531192.0,-58458.18],"20+11":[835917.0,-1127279.0],"21+11":[80366.92,-1254914.0],"12+14":[8.036692e-08,-1.254914e-06],"12+15":[2.009173e-06,-3.137285e-05],"17+12":[80366.92,-1254914.0],"12+19":[2.679586e-06,-1.023018e-07],"20+12":[1.462855e-06,-1.972738e-06],"13+14":[80366.84,-1254913.0],"13+15":[80366.52,-1254908.0],"17+13":[80366.64,-1254914.0],"13+19":[874965.2,-33404.61],"20+13":[477666.0,-644158.1],"17+14":[80366.92,-1254914.0],"18+14":[-1.923577,-2.414397],"19+14":[0.8749668,-0.03340467],"20+14":[0.4776668,-0.6441593],"17+15":[80366.92,-1254914.0],"18+15":[-9.617886,-12.07199],"19+15":[4.374834,-0.1670234],"20+15":[2.388334,-3.220796]}}
]}""",
"clip_global_norm": r"""{"name": "clip_global_norm", "params": ["grads", "threshold"], "kind": "list", "returns": ["grads"], "origins": [], "criteria": [{"key": "shortened_together", "points": 2.0, "core": true, "outputs": null, "traits": ["tiny", "general", "mixed"]}, {"key": "below", "points": 1.0, "core": false, "outputs": null, "traits": ["below"]}, {"key": "edges_norm", "points": 0.5, "core": false, "outputs": null, "traits": ["zero", "one_array", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["norm_doubled", "norm_squared", "norm_absolute", "norm_largest", "norm_mean", "norm_plain_sum", "ratio_inverted", "condition_inverted", "small_scaled_up", "scaled_to_one", "always_to_one", "rate_is_threshold", "rate_squared", "rate_subtracted", "threshold_one", "threshold_five", "no_effect", "added", "clipped_by_value", "sign_lost", "negative_zeroed", "large_zeroed", "zero_divided", "per_array", "norms_added", "norms_unrooted", "norms_largest", "norms_mean", "norms_first", "norms_last", "last_skipped", "first_only", "last_only", "joined"], "vary": {"case": 1, "values": {"0": {"list": [{"array": [[-2.12, -0.3, 1.93, -1.27], [3.2, 0.26, 2.03, 5.27], [0.23, 3.96, 1.71, 3.66]]}, {"array": [-2.24, 0.59, 3.25, -4.84]}, {"array": [[[-0.42, -2.98, 4.22]], [[3.86, -1.0, 3.6]]]}]}, "1": 0.32}}, "probes": [{"key": "norm_below", "args": [{"list": [{"array": [0.3]}, {"array": [-0.4]}]}, 2.0], "want": [[0.3], [-0.4]]}, {"key": "norm_above", "args": [{"list": [{"array": [0.0, -8.0]}, {"array": [0.0]}]}, 2.0], "want": [[0.0, -2.0], [0.0]]}, {"key": "norm_joint", "args": [{"list": [{"array": [3.0]}, {"array": [-4.0]}]}, 4.5], "want": [[2.7], [-3.6]]}], "cases": [
{"trait":"tiny","dims":{},"paired":false,"args":[{"list":[{"array":[6.0,-8.0]},{"array":[[0.0],[24.0]]}]},13.0],"want":[[3.0,-4.0],[[0.0],[12.0]]],"signs":{"0":[-9.116458,19.68754],"1":[-0.202721,0.4377883],"2":[-4.265411,9.211413],"3":[-4.684676,10.11684],"4":[-6.44631,13.9212],"5":[-4.921024,10.62725],"6":[-18.23292,39.37509],"7":[-9.116458,19.68754],"9":[-0.350633,0.7572132],"10":[-0.350633,0.7572132],"11":[-118.514,255.9381],"12":[-2.279115,4.921886],"14":[-0.350633,0.7572132],"15":[-1.753165,3.786066],"16":[-9.116458,19.68754],"17":[-9.876199,20.02787],"18":[-1.926379,12.46069],"19":[-7.887404,10.97273],"20":[-6.222817,10.40825],"21":[0.0,0.0],"23":[-1.926379,12.46069],"24":[-3.485705,7.52759],"25":[-0.1753165,0.3786066],"26":[-4.938082,10.66409],"27":[-6.971409,15.05518],"28":[-9.116458,19.68754],"29":[-4.938082,10.66409],"30":[-12.40195,17.72761],"31":[-12.40195,17.72761],"32":[-1.272735,11.80371],"33":"count"}},
{"trait":"general","dims":{},"paired":true,"args":[{"list":[{"array":[[-2.589,-0.777,1.412,-1.53],[2.754,0.024,1.601,4.873],[-0.188,3.413,1.201,3.131]]},{"array":[-2.542,0.165,2.99,-5.391]},{"array":[[[-1.012,-3.366,3.672]],[[3.413,-1.412,3.06]]]}]},0.46],"want":[[[-0.0936266762499,-0.0280988518525,0.0510625209984,-0.0553297855011],[0.099593613902,0.000867918203939,0.0578973768544,0.176223558658],[-0.00679869259752,0.123425201252,0.0434320734554,0.113227162356]],[-0.0919270031005,0.00596693765208,0.108128142907,-0.19495612656],[[[-0.0365972175994,-0.121725528102,0.132791485203]],[[0.123425201252,-0.0510625209984,0.110659571002]]]],"signs":{"0":[1.183665,-0.9247136],"1":[0.005722652,-0.004470701],"2":[0.01786604,-0.01395746],"3":[0.06687353,-0.05224354],"4":[0.1089647,-0.0851264],"5":[0.03676351,-0.02872072],"6":[32.73116,-25.57053],"7":[1.183665,-0.9247136],"9":[0.09305477,-0.07269708],"10":[0.09305477,-0.07269708],"11":[0.544486,-0.4253683],"12":[0.001547975,-0.001209323],"13":[1.14086,-0.8912729],"14":[0.09305477,-0.07269708],"15":[0.4652739,-0.3634854],"16":[1.183665,-0.9247136],"17":[1.14721,-0.9247102],"18":[0.3506178,-0.6180979],"19":[-0.08601673,-0.03743792],"20":[-0.02160577,-0.03543929],"21":[0.0,0.0],"23":[0.08202661,-0.05208132],"24":[0.02482449,-0.01939361],"25":[0.003365164,-0.002628963],"26":[0.06580393,-0.05140794],"27":[0.07447348,-0.05818084],"28":[0.06580393,-0.05140794],"29":[0.07790816,-0.06086411],"30":[0.8068003,-0.9640653],"31":[1.391953,-0.300809],"32":[0.4196702,0.005911069],"33":"count","0+8":[NaN,NaN],"10+0":[NaN,NaN],"17+0":[0.1755838,-0.9246205],"0+19":[-2.378567,-1.035248],"20+0":[-0.5974508,-0.9799806],"0+22":[NaN,NaN],"0+23":[0.7113992,0.4799678],"0+26":[0.1054722,-0.08239796],"0+28":[0.1054722,-0.08239796],"0+29":[0.1844921,-0.1441305],"1+6":[244.8277,-191.2665],"1+9":[0.01244055,-0.009718916],"10+1":[0.01244055,-0.009718916],"1+12":[2.766723e-05,-2.161444e-05],"1+13":[1.177943,-0.9202429],"1+14":[0.01244055,-0.009718916],"1+15":[0.06220274,-0.04859458],"17+1":[1.178792,-0.9247132],"1+19":[-0.01149963,-0.005005098],"20+1":[-0.002888488,-0.0047379],"1+23":[0.01229004,-0.006327769],"1+24":[0.003365164,-0.002628963],"1+25":[6.014616e-05,-4.698792e-05],"1+26":[0.007952743,-0.006212913],"1+27":[0.01009549,-0.00788689],"1+28":[0.007952743,-0.006212913],"1+29":[0.01114754,-0.008708782],"30+1":[0.7945507,-0.9653444],"31+1":[1.398723,-0.2805296],"32+1":[0.3948373,0.03616011],"2+6":[78.4205,-61.26437],"2+9":[0.03883921,-0.03034231],"10+2":[0.03883921,-0.03034231],"2+12":[0.0002696668,-0.0002106715],"2+13":[1.165799,-0.9107561],"2+14":[0.03883921,-0.03034231],"2+15":[0.194196,-0.1517116],"17+2":[1.16845,-0.9247122],"2+19":[-0.03590167,-0.01562584],"20+2":[-0.009017818,-0.01479165],"2+23":[0.04383722,-0.0119987],"2+24":[0.01077849,-0.008420466],"2+25":[0.0005862322,-0.0004579816],"2+26":[0.02317652,-0.01810617],"2+27":[0.03233546,-0.0252614],"2+28":[0.02317652,-0.01810617],"2+29":[0.03416919,-0.02669396],"30+2":[0.798562,-0.9649256],"31+2":[1.396506,-0.2871704],"32+2":[0.4029693,0.02625449],"3+6":[20.95094,-16.36748],"3+9":[0.1453772,-0.1135729],"10+3":[0.1453772,-0.1135729],"3+12":[0.003778153,-0.002951603],"3+13":[1.116792,-0.8724701],"3+14":[0.1453772,-0.1135729],"3+15":[0.7268862,-0.5678645],"17+3":[1.126712,-0.9247083],"3+19":[-0.1343819,-0.05848837],"20+3":[-0.03375418,-0.05536595],"3+23":[0.1307017,-0.1233432],"3+24":[0.03907047,-0.03052298],"3+25":[0.008213377,-0.006416528],"3+26":[0.1009991,-0.07890341],"3+27":[0.1172114,-0.09156894],"3+28":[0.1117353,-0.08729084],"3+29":[0.1482805,-0.115841],"30+3":[0.8147509,-0.9632351],"31+3":[1.387558,-0.3139713],"32+3":[0.435788,-0.013722],"4+6":[12.85795,-10.04501],"4+9":[0.2368799,-0.1850574],"10+4":[0.2368799,-0.1850574],"4+12":[0.01003097,-0.007836485],"4+13":[1.074701,-0.8395872],"4+14":[0.2368799,-0.1850574],"4+15":[1.183665,-0.9247136],"17+4":[1.090864,-0.924705],"4+19":[-0.2189639,-0.09530183],"20+4":[-0.05499956,-0.09021412],"4+23":[0.1699147,-0.185416],"4+24":[0.0634829,-0.04959468],"4+25":[0.02180646,-0.01703584],"4+26":[0.1632585,-0.1275423],"4+27":[0.1904487,-0.148784],"4+28":[0.2279515,-0.1780823],"4+29":[0.1908352,-0.149086],"30+4":[0.828655,-0.9617833],"31+4":[1.379874,-0.3369898],"32+4":[0.463975,-0.04805672],"5+6":[38.11017,-29.77276],"5+9":[0.07992068,-0.06243635],"10+5":[0.07992068,-0.06243635],"5+12":[0.00114184,-0.0008920381],"5+13":[1.146902,-0.8959929],"5+14":[0.07992068,-0.06243635],"5+15":[0.3996034,-0.3121817],"17+5":[1.152355,-0.9247107],"5+19":[-0.07387602,-0.0321538],"20+5":[-0.01855625,-0.03043726],"5+23":[0.6833724,0.5638095],"5+24":[0.04220168,-0.03296917],"5+25":[0.00248226,-0.001939213],"5+26":[0.04086199,-0.03192257],"5+27":[0.126605,-0.09890752],"5+28":[0.04086199,-0.03192257],"5+29":[0.1250255,-0.09767354],"30+5":[0.8048045,-0.9642737],"31+5":[1.393056,-0.2975049],"32+5":[0.4156243,0.0108394],"6+14":[15.05633,-11.76244],"6+15":[3.011267,-2.352489],"17+6":[-26.69218,-0.922139],"6+19":[-65.77303,-28.62705],"20+6":[-16.52094,-27.09879],"21+6":[1.183665,-0.9247136],"23+6":[16.95912,-16.33488],"24+6":[56.43876,-44.09159],"25+6":[416.3434,-325.2595],"26+6":[21.29149,-16.63353],"27+6":[18.81292,-14.6972],"28+6":[21.29149,-16.63353],"29+6":[17.98353,-14.04925],"30+6":[11.60488,0.1634551],"31+6":[-4.575974,-18.17716],"32+6":[22.30994,-26.6587],"17+7":[0.1755838,-0.9246205],"7+19":[-2.378567,-1.035248],"7+20":[-0.5974508,-0.9799806],"17+9":[1.104414,-0.9247063],"9+19":[-0.1869929,-0.08138679],"20+9":[-0.04696906,-0.07704194],"23+9":[0.1783187,-0.1132203],"24+9":[0.05396629,-0.04216003],"25+9":[0.007315573,-0.005715138],"26+9":[0.143052,-0.1117564],"27+9":[0.1618989,-0.1264801],"28+9":[0.143052,-0.1117564],"29+9":[0.1693656,-0.1323133],"30+9":[0.8233994,-0.9623321],"31+9":[1.382779,-0.3282891],"32+9":[0.4533206,-0.03507861],"17+10":[1.104414,-0.9247063],"10+19":[-0.1869929,-0.08138679],"10+20":[-0.04696906,-0.07704194],"10+23":[0.1783187,-0.1132203],"10+24":[0.05396629,-0.04216003],"10+25":[0.007315573,-0.005715138],"10+26":[0.143052,-0.1117564],"10+27":[0.1618989,-0.1264801],"10+28":[0.143052,-0.1117564],"10+29":[0.1693656,-0.1323133],"10+30":[0.8233994,-0.9623321],"10+31":[1.382779,-0.3282891],"10+32":[0.4533206,-0.03507861],"11+14":[1.183665,-0.9247136],"11+15":[5.918327,-4.623568],"17+11":[0.7199478,-0.9246708],"11+19":[-1.094141,-0.4762139],"20+11":[-0.2748274,-0.4507911],"30+11":[0.9725226,-0.9467608],"31+11":[1.300361,-0.5751643],"32+11":[0.7556288,-0.403321],"12+14":[0.007315573,-0.005715138],"12+15":[0.1828893,-0.1428784],"17+12":[1.182347,-0.9247135],"12+19":[-0.003110645,-0.001353877],"20+12":[-0.000781335,-0.0012816],"23+12":[0.005653419,-0.002910774],"24+12":[0.0005206333,-0.0004067338],"25+12":[9.56717e-06,-7.47415e-06],"26+12":[0.003658262,-0.00285794],"27+12":[0.004685699,-0.003660604],"28+12":[0.003658262,-0.00285794],"29+12":[0.005127869,-0.00400604],"30+12":[0.7931716,-0.9654884],"31+12":[1.399485,-0.2782465],"32+12":[0.3920417,0.03956549],"13+14":[1.090611,-0.8520165],"13+15":[0.7183915,-0.5612282],"17+13":[0.2120393,-0.9246239],"13+19":[-2.29255,-0.9978096],"20+13":[-0.5758451,-0.9445413],"23+13":[1.101639,-0.8726323],"24+13":[1.158841,-0.90532],"25+13":[1.1803,-0.9220846],"26+13":[1.117861,-0.8733057],"27+13":[1.109192,-0.8665328],"28+13":[1.117861,-0.8733057],"29+13":[1.105757,-0.8638495],"30+13":[1.169525,-0.9261901],"31+13":[1.19148,-0.9013046],"32+13":[1.155,-0.8897965],"17+14":[1.104414,-0.9247063],"18+14":[0.4147922,-1.68147],"19+14":[-0.1869929,-0.08138679],"20+14":[-0.04696906,-0.07704194],"23+14":[0.1783187,-0.1132203],"24+14":[0.05396629,-0.04216003],"25+14":[0.007315573,-0.005715138],"26+14":[0.143052,-0.1117564],"27+14":[0.1618989,-0.1264801],"28+14":[0.143052,-0.1117564],"29+14":[0.1693656,-0.1323133],"30+14":[0.8233994,-0.9623321],"31+14":[1.382779,-0.3282891],"32+14":[0.4533206,-0.03507861],"17+15":[0.7874097,-0.924677],"18+15":[0.8092205,-1.082692],"19+15":[-0.9349645,-0.406934],"20+15":[-0.2348453,-0.3852097],"23+15":[0.8915936,-0.5661013],"24+15":[0.2698315,-0.2108001],"25+15":[0.03657787,-0.02857569],"26+15":[0.7152601,-0.5587819],"27+15":[0.8094944,-0.6324004],"28+15":[0.7152601,-0.5587819],"29+15":[0.8468278,-0.6615664],"30+15":[0.9463561,-0.9494931],"31+15":[1.314822,-0.5318453],"32+15":[0.7025831,-0.3387059],"17+23":[1.121018,-0.9289723],"17+24":[1.162523,-0.9247117],"17+25":[1.180799,-0.9247133],"17+26":[1.127623,-0.9247084],"17+27":[1.120239,-0.9247077],"17+28":[1.127623,-0.9247084],"17+29":[1.117314,-0.9247075],"17+30":[1.138739,-0.9211514],"17+31":[1.163082,-0.9123403],"17+32":[1.192137,-0.9282725],"18+30":[0.8859533,-1.158313],"18+31":[1.796858,-0.5694404],"18+32":[0.6483298,-0.3844988],"23+19":[-0.1684337,-0.1388276],"24+19":[-0.04988465,-0.02171179],"25+19":[-0.006762273,-0.002943212],"26+19":[-0.1322325,-0.05755289],"27+19":[-0.1496539,-0.06513538],"28+19":[-0.1322325,-0.05755289],"29+19":[-0.1565559,-0.06813939],"30+19":[0.5933009,-0.9208097],"31+19":[1.385019,-0.07568073],"32+19":[0.5043477,-0.04134182],"20+23":[-0.04320355,-0.09545447],"20+24":[-0.01253008,-0.0205527],"20+25":[-0.001698554,-0.002786087],"20+26":[-0.0332143,-0.05448041],"20+27":[-0.03759023,-0.06165811],"20+28":[-0.0332143,-0.05448041],"20+29":[-0.03932386,-0.06450175],"30+20":[0.7000506,-0.9424375],"31+20":[1.388486,-0.1882449],"32+20":[0.462009,-0.01771537],"21+30":[0.7926603,-0.9655418],"31+21":[1.399768,-0.2774],"21+32":[0.391005,0.04082821],"30+23":[0.8225145,-0.9540717],"31+23":[1.387754,-0.3133863],"32+23":[0.4431775,-0.02272319],"30+24":[0.8008607,-0.9646855],"31+24":[1.395235,-0.2909758],"32+24":[0.4076292,0.02057832],"30+25":[0.7937719,-0.9654257],"31+25":[1.399153,-0.2792403],"32+25":[0.3932586,0.03808317],"30+26":[0.8143976,-0.963272],"31+26":[1.387754,-0.3133863],"32+26":[0.4350717,-0.01284951],"30+27":[0.8172614,-0.962973],"31+27":[1.386171,-0.3181275],"32+27":[0.4408774,-0.01992145],"30+28":[0.8143976,-0.963272],"31+28":[1.387754,-0.3133863],"32+28":[0.4350717,-0.01284951],"30+29":[0.818396,-0.9628545],"31+29":[1.385544,-0.3200058],"32+29":[0.4431775,-0.02272319]}},
{"trait":"general","dims":{},"paired":false,"args":[{"list":[{"array":[[[-6.559,-4.114,-1.55]],[[-7.096,2.624,-6.619]]]},{"array":[-7.632,-1.193,-1.67,-2.087]},{"array":[[5.128,5.665,-0.119,-1.312],[-3.637,7.096,-5.963,-1.073],[3.995,-0.596,13.118,7.751]]}]},3.03],"want":[[[[-0.786131551603,-0.493085104939,-0.185775865983]],[[-0.850493900011,0.3145005628,-0.793322875448]]],[-0.914736393022,-0.142987489108,-0.200158513672,-0.250138214392],[[0.614618477911,0.67898082632,-0.0142627922916,-0.1572502814],[-0.435914080375,0.850493900011,-0.714697734748,-0.128604841419],[0.478822312647,-0.0714338168555,1.57226310321,0.928999185314]]],"signs":{"0":[-13.39128,-23.63704],"1":[-0.09110556,-0.1608111],"2":[-0.637652,-1.125524],"3":[-2.421904,-4.274921],"4":[-4.593959,-8.108833],"5":[-1.012798,-1.787697],"6":[-111.7286,-197.213],"7":[-13.39128,-23.63704],"9":[-0.5297085,-0.9349924],"10":[-0.5297085,-0.9349924],"11":[-40.57556,-71.62024],"12":[-0.1923699,-0.3395536],"13":[-11.78626,-20.80402],"14":[-0.5297085,-0.9349924],"15":[-2.648542,-4.674962],"16":[-13.39128,-23.63704],"17":[-13.5121,-23.63703],"18":[2.007169,-8.703337],"19":[-1.327612,-0.3762099],"20":[-1.466314,-1.604619],"21":[0.0,0.0],"23":[-2.626936,-4.273224],"24":[-0.9853755,-1.739294],"25":[-0.06348842,-0.1120639],"26":[-2.006605,-3.541874],"27":[-2.956127,-5.217881],"28":[-3.174253,-5.602898],"29":[-2.006605,-3.541874],"30":[-10.24249,-19.88335],"31":[-12.2734,-22.25074],"32":[-4.753804,-6.586716],"33":"count"}},
{"trait":"general","dims":{},"paired":false,"args":[{"list":[{"array":[[4.9,6.905,2.762,3.475],[2.317,0.401,0.267,0.802],[2.584,0.356,1.515,0.401]]},{"array":[8.732,1.871,3.698,7.262]},{"array":[[[2.272,3.609,8.242]],[[5.123,1.025,5.791]]]}]},0.72],"want":[[[0.176398661139,0.248578113299,0.0994312453197,0.125099050502],[0.0834113669101,0.014435890432,0.00961192704575,0.028871780864],[0.0930232939559,0.0128159027277,0.0545395860461,0.014435890432]],[0.314349614095,0.0673554887738,0.13312698957,0.261430015754],[[[0.0817913792058,0.129923013888,0.296709747982]],[[0.184426600207,0.0368997199322,0.208474417685]]]],"signs":{"0":[-0.1389006,-0.2927582],"1":[-0.007261195,-0.01530429],"2":[-0.03930257,-0.0828373],"3":[-0.1222513,-0.2576668],"4":[-0.2024795,-0.4267623],"5":[-0.03930257,-0.0828373],"6":[-65.32975,-137.6943],"7":[-2.351853,-4.956957],"9":[-0.1175918,-0.247846],"10":[-0.1175918,-0.247846],"11":[-1.693334,-3.569009],"12":[-0.003047955,-0.006424119],"13":[-2.267187,-4.778508],"14":[-0.1175918,-0.247846],"15":[-0.5879588,-1.23923],"16":[-2.351853,-4.956957],"17":[-2.388144,-4.956954],"18":[-1.337398,0.3441172],"21":[0.0,0.0],"23":[-0.2056331,-0.2499324],"24":[-0.04900967,-0.1032968],"25":[-0.004233271,-0.008922388],"26":[-0.1396881,-0.2944181],"27":[-0.147029,-0.3098904],"28":[-0.1637797,-0.3451955],"29":[-0.1396881,-0.2944181],"30":[5.357332,-4.631576],"31":[3.830173,-9.214969],"32":[-7.793851,-0.5038306],"33":"count"}},
{"trait":"mixed","dims":{},"paired":false,"args":[{"list":[{"array":[[0.3,-0.2]]},{"array":[[-3.741,3.673,-2.755],[1.837,3.299,4.422]]},{"array":[0.1,-0.5,0.2]}]},1.87],"want":[[[0.0673813286936,-0.0449208857957]],[[-0.840245168809,0.824972067638,-0.618785201836],[0.412598336034,0.7409700112,0.993200784943]],[0.0224604428979,-0.112302214489,0.0449208857957]],"signs":{"0":[4.703423,7.510253],"1":[0.1276752,0.2038671],"2":[0.445347,0.7111138],"3":[1.97194,3.148721],"4":[2.577275,4.115298],"5":[1.305205,2.084104],"6":[20.94092,33.43769],"7":[4.703423,7.510253],"9":[0.5649249,0.9020514],"10":[0.5649249,0.9020514],"11":[8.795401,14.04417],"12":[0.2372743,0.3788709],"13":[3.647013,5.823417],"14":[0.5649249,0.9020514],"15":[2.824625,4.510257],"16":[4.703423,7.510253],"17":[4.386052,7.777167],"18":[3.574697,2.63633],"19":[-0.4820579,0.6317403],"20":[0.2871759,1.159288],"21":[0.0,0.0],"23":[1.504863,1.86289],"24":[0.9551743,1.525187],"25":[0.1268846,0.2026047],"26":[1.059702,1.692093],"27":[2.865523,4.575562],"28":[4.703423,7.510253],"29":[4.703423,7.510253],"30":[1.311753,1.683931],"31":[4.513203,7.336396],"32":[4.448079,7.513159],"33":"count"}},
{"trait":"mixed","dims":{},"paired":false,"args":[{"list":[{"array":[[-2.2,-2.2],[-2.2,-2.2]]},{"array":[2.3,2.3,2.3,2.3]},{"array":[[2.1,2.1,2.1,2.1]]}]},5.5],"want":[[[-1.58662090217,-1.58662090217],[-1.58662090217,-1.58662090217]],[1.65874003409,1.65874003409,1.65874003409,1.65874003409],[[1.51450177025,1.51450177025,1.51450177025,1.51450177025]]],"signs":{"0":[5.708961,-2.111775],"1":[0.9325367,-0.3449502],"2":[2.058626,-0.7614968],"3":[5.708961,-2.111775],"4":[5.708961,-2.111775],"5":[2.058626,-0.7614968],"6":[7.916014,-2.928175],"7":[5.708961,-2.111775],"9":[0.7485914,-0.2769079],"10":[0.7485914,-0.2769079],"11":[31.39928,-11.61476],"12":[2.969327,-1.09837],"13":[1.591708,-0.5887811],"14":[0.7485914,-0.2769079],"15":[3.742957,-1.38454],"16":[5.708961,-2.111775],"17":[5.298482,-1.865018],"18":[5.708961,-2.111775],"19":[-0.7044266,0.636884],"20":[1.706413,-0.4430548],"21":[0.0,0.0],"23":[5.708961,-2.111775],"24":[2.378734,-0.8799061],"25":[0.5398776,-0.1997036],"26":[5.708961,-2.111775],"27":[5.708961,-2.111775],"28":[5.708961,-2.111775],"29":[5.708961,-2.111775],"30":[3.589179,-2.003737],"31":[4.776943,-1.694276],"32":[6.237035,-1.631031],"33":"count"}},
{"trait":"below","dims":{},"paired":false,"args":[{"list":[{"array":[[-1.286,0.643,0.924,-0.667],[1.357,-0.854,0.877,-0.561],[0.468,0.585,-1.672,1.38]]},{"array":[-0.608,0.07,-0.421,0.023]},{"array":[[[0.187,0.129,0.386]],[[-3.169,1.076,1.52]]]}]},8.31],"want":[[[-1.286,0.643,0.924,-0.667],[1.357,-0.854,0.877,-0.561],[0.468,0.585,-1.672,1.38]],[-0.608,0.07,-0.421,0.023],[[[0.187,0.129,0.386]],[[-3.169,1.076,1.52]]]],"signs":{"1":[-1.8614,-3.617156],"2":[-2.627693,-5.106251],"7":[-6.653332,-12.92905],"8":[-6.653332,-12.92905],"10":[-0.8006416,-1.555842],"14":[-0.8006416,-1.555842],"15":[-4.003208,-7.779212],"17":[-5.133168,-8.015959],"19":[0.9343519,2.232863],"20":[-1.595367,-2.891595],"25":[-1.291351,-2.509411],"33":"count"}},
{"trait":"below","dims":{},"paired":false,"args":[{"list":[{"array":[[-0.042,-0.038,-0.055,-0.046],[-0.013,-0.114,-0.054,-0.007],[0.008,0.03,-0.01,-0.018]]},{"array":[-0.033,-0.061,0.013,0.014]},{"array":[[[-0.019,-0.027,0.009]],[[0.021,0.017,0.05]]]}]},0.57],"want":[[[-0.042,-0.038,-0.055,-0.046],[-0.013,-0.114,-0.054,-0.007],[0.008,0.03,-0.01,-0.018]],[-0.033,-0.061,0.013,0.014],[[[-0.019,-0.027,0.009]],[[0.021,0.017,0.05]]]],"signs":{"7":[-0.7233355,-0.1170015],"8":[-0.7233355,-0.1170015],"10":[-1.26901,-0.2052658],"17":[-1.246989,-0.03855088],"19":[0.04373622,-0.05598821],"20":[-0.09758574,-0.04731609],"33":"count"}},
{"trait":"zero","dims":{},"paired":false,"args":[{"list":[{"array":[0.0,0.0,0.0]},{"array":[[0.0,0.0],[0.0,0.0]]}]},1.45],"want":[[0.0,0.0,0.0],[[0.0,0.0],[0.0,0.0]]],"signs":{"7":[NaN,NaN],"8":[NaN,NaN],"10":[NaN,NaN],"17":[0.4782541,0.5129486],"22":[NaN,NaN],"33":"count"}},
{"trait":"one_array","dims":{},"paired":false,"args":[{"list":[{"array":[[-6.791,12.223,-3.519],[-0.123,-4.815,8.025]]}]},2.87],"want":[[[-1.13379585196,2.040698969,-0.587516949351],[-0.0205355455442,-0.803891478012,1.33981913002]]],"signs":{"0":[1.041858,-9.715709],"1":[0.01114928,-0.1039712],"2":[0.0928173,-0.8655558],"3":[0.2695445,-2.513603],"4":[0.469465,-4.377936],"5":[0.6589285,-6.144754],"6":[6.875833,-64.1197],"7":[1.147959,-10.70515],"9":[0.06677989,-0.6227473],"10":[0.06677989,-0.6227473],"11":[3.294643,-30.72377],"12":[0.03199843,-0.2983973],"13":[0.9563009,-8.917862],"14":[0.06677989,-0.6227473],"15":[0.3338994,-3.113736],"16":[1.147959,-10.70515],"17":[1.101938,-10.68966],"18":[2.118246,-3.391456],"19":[0.6827899,-0.3163604],"20":[0.4372241,-1.051823],"21":[0.0,0.0],"25":[0.01114928,-0.1039712],"30":[1.147959,-10.70515],"33":"count"}},
{"trait":"large","dims":{},"paired":false,"args":[{"list":[{"array":[[-254287.855,-187248.329,-136390.758,-71662.941],[-124832.22,46234.155,62416.11,80909.772],[-18493.662,-136390.758,90156.603,337509.335]]},{"array":[-34675.617,106338.557,-293586.887,23117.078]},{"array":[[[71662.941,-490082.047,-97091.726]],[[-240417.608,453094.723,300522.01]]]}]},2.01],"want":[[[-0.511118588719,-0.376369141414,-0.27414542367,-0.144042511457],[-0.250912762283,0.0929306515806,0.125456381141,0.162628641774],[-0.0371722606323,-0.27414542367,0.18121477209,0.678393763574]],[-0.069697990193,0.21374049964,-0.590109643065,0.0464653267953],[[[0.144042511457,-0.985064914795,-0.195154369324]],[[-0.483239392239,0.91072039353,0.604049240299]]]],"signs":{"0":[-318983.3,-306157.0],"1":[-9.399166e-07,-9.021225e-07],"2":[-0.277631,-0.2664675],"3":[-0.9662655,-0.9274119],"4":[-1.652419,-1.585976],"5":[-1.732705,-1.663033],"6":[-158698200000.0,-152316900000.0],"7":[-318983.3,-306157.0],"9":[-0.3189833,-0.306157],"10":[-0.3189833,-0.306157],"11":[-641156.4,-615375.5],"12":[-1.288724e-06,-1.236905e-06],"13":[-318982.7,-306156.4],"14":[-0.3189833,-0.306157],"15":[-1.594917,-1.530785],"16":[-318983.3,-306157.0],"17":[-318983.3,-306157.0],"18":[1.114011,2.503278],"19":[-0.2075331,-0.7329033],"20":[-0.4243448,-0.6741394],"21":[0.0,0.0],"23":[0.541331,-0.1215281],"24":[-0.3919538,-0.3761933],"25":[-6.411564e-07,-6.153755e-07],"26":[-0.8221632,-0.789104],"27":[-1.175861,-1.12858],"28":[-1.185275,-1.137615],"29":[-0.8221632,-0.789104],"30":[-1086115.0,-209567.8],"31":[-902145.5,82214.67],"32":[767131.5,-96589.79],"33":"count"}}
]}""",
"clip_by_value": r"""{"name": "clip_by_value", "params": ["grads", "limit"], "kind": "list", "returns": ["grads"], "origins": [], "criteria": [{"key": "bounded", "points": 1.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "below_value", "points": 0.25, "core": false, "outputs": null, "traits": ["below"]}, {"key": "edges_value", "points": 0.25, "core": false, "outputs": null, "traits": ["zero", "one_array", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["threshold_one", "threshold_five", "last_skipped", "first_only", "last_only", "joined", "value_no_effect", "value_above_only", "value_below_only", "value_sign_lost", "value_large_positive", "value_large_zeroed", "value_negative_zeroed", "value_all_limit", "value_small_raised", "value_by_norm", "value_by_global_norm", "value_by_largest", "value_half"], "vary": {"case": 1, "values": {"0": {"list": [{"array": [[-3.2, 0.47, 4.85, 0.63], [3.63, 3.4, 1.9, 0.7], [-2.12, 1.75, 5.55, -0.52]]}, {"array": [-2.03, -0.48, 3.75, -3.83]}, {"array": [[[-2.34, -3.06, 2.61]], [[1.78, 3.22, 4.4]]]}]}, "1": 0.54}}, "probes": [{"key": "value_inside", "args": [{"list": [{"array": [0.5, -0.5]}]}, 1.0], "want": [[0.5, -0.5]]}, {"key": "value_above", "args": [{"list": [{"array": [3.0]}]}, 1.0], "want": [[1.0]]}, {"key": "value_below", "args": [{"list": [{"array": [-3.0]}]}, 1.0], "want": [[-1.0]]}], "cases": [
{"trait":"tiny","dims":{},"paired":true,"args":[{"list":[{"array":[3.0,-4.0]},{"array":[[0.5],[-1.0]]}]},2.0],"want":[[2.0,-2.0],[[0.5],[-1.0]]],"signs":{"0":[1.115097,-0.4360978],"1":[3.444142,0.8234842],"4":[3.444142,0.8234842],"5":"count","6":[3.444142,0.8234842],"7":[2.903839,-0.0179868],"8":[2.611848,1.105724],"9":[-0.9003289,2.142706],"10":[0.4069583,0.8287332],"11":[0.1586474,-1.136449],"12":[0.5856084,1.20348],"13":[1.240201,-1.83112],"14":[2.612797,-1.271889],"15":[1.472845,-0.3524756],"16":[1.344455,0.3214553],"17":[1.801395,-0.1564823],"18":[1.115097,-0.4360978],"2+0":[1.115097,-0.4360978],"3+0":[1.115097,-0.4360978],"4+0":[3.444142,0.8234842],"0+7":[2.363537,-0.8594578],"0+8":[2.195701,1.246844],"0+9":[-1.024484,1.160115],"0+10":[0.2828028,-0.1538577],"0+11":[0.1586474,-1.136449],"0+12":[0.04530606,0.3620088],"0+13":[0.6201003,-0.9155599],"0+14":[2.949145,0.344022],"0+15":[0.7989974,-0.6244841],"0+16":[0.6722276,0.1607277],"0+17":[0.9800209,-0.6464655],"0+18":[0.3100501,-0.4577799],"4+1":[3.444142,0.8234842],"1+8":[3.444142,0.8234842],"1+9":[-1.19232,3.266417],"1+11":[3.444142,0.8234842],"1+12":[1.125911,2.044951],"1+13":[3.100501,-4.577799],"1+14":[3.100501,-4.577799],"1+15":[3.444142,0.8234842],"1+16":[3.361138,0.8036383],"1+17":[3.444142,0.8234842],"1+18":[2.54977,0.6144287],"2+7":[2.903839,-0.0179868],"2+8":[2.611848,1.105724],"2+9":[0.4069583,0.8287332],"2+10":[0.4069583,0.8287332],"2+11":[0.1586474,-1.136449],"2+12":[1.239252,0.5464932],"2+15":[1.472845,-0.3524756],"2+16":[1.441173,-0.3713693],"2+17":[1.801395,-0.1564823],"2+18":[1.115097,-0.4360978],"3+7":[2.903839,-0.0179868],"3+8":[2.611848,1.105724],"3+9":[0.4069583,0.8287332],"3+10":[0.4069583,0.8287332],"3+11":[0.1586474,-1.136449],"3+12":[1.239252,0.5464932],"3+14":[3.444142,0.8234842],"3+15":[1.472845,-0.3524756],"3+16":[1.441173,-0.3713693],"3+17":[1.801395,-0.1564823],"3+18":[1.115097,-0.4360978],"4+7":[3.444142,0.8234842],"4+8":[3.444142,0.8234842],"4+9":[2.136854,2.137457],"4+10":[3.444142,0.8234842],"4+11":[3.444142,0.8234842],"4+12":[2.790498,1.480471],"4+14":[2.612797,-1.271889],"4+15":[3.444142,0.8234842],"4+16":[3.347424,1.516309],"4+17":[3.444142,0.8234842],"4+18":[3.444142,0.8234842]}},
{"trait":"general","dims":{},"paired":true,"args":[{"list":[{"array":[[-3.464,-0.094,4.315,0.063],[3.307,2.835,1.386,0.315],[-2.362,1.386,5.26,-0.85]]},{"array":[-2.52,-0.693,3.433,-4.346]},{"array":[[[-2.614,-3.496,2.079]],[[1.323,2.709,4.094]]]}]},0.77],"want":[[[-0.77,-0.094,0.77,0.063],[0.77,0.77,0.77,0.315],[-0.77,0.77,0.77,-0.77]],[-0.77,-0.693,0.77,-0.77],[[[-0.77,-0.77,0.77]],[[0.77,0.77,0.77]]]],"signs":{"0":[-1.561537,-1.099799],"1":[-6.591232,-6.194479],"2":[-5.491314,-4.906374],"3":[-5.677804,-4.997177],"4":[-2.431426,-1.918535],"5":"count","6":[-6.590081,-5.976948],"7":[-0.8612856,-0.5167992],"8":[-7.061454,-6.30811],"9":[0.02289228,-0.9293369],"10":[-0.0883899,-2.281404],"11":[-0.1426531,-0.429803],"12":[-0.6548831,-0.8886492],"13":[-1.590201,-0.2566291],"14":[-6.847623,-5.385616],"15":[-0.7037855,-0.6665221],"16":[-0.3844147,-0.3486492],"17":[-1.180778,-1.110241],"18":[-0.6955408,-0.3443185],"2+0":[-5.596899,-4.872582],"3+0":[-5.62021,-4.934118],"4+0":[-2.554719,-2.204165],"0+7":[-1.030909,-0.8557894],"0+8":[-7.120709,-6.220958],"0+9":[-0.08747731,-1.35548],"0+10":[-1.633311,-1.268972],"0+11":[-0.859929,0.2894844],"0+12":[-0.824507,-1.227639],"0+13":[-2.065196,-0.3332845],"0+14":[-7.09374,-5.210434],"0+15":[-0.9140071,-0.8656131],"0+16":[-0.4992398,-0.4527912],"0+17":[-1.533478,-1.441872],"0+18":[-0.8889937,-0.5167539],"4+1":[-6.590081,-5.976948],"1+8":[-6.590081,-5.976948],"1+9":[-6.178427,-6.938178],"1+11":[-6.613361,-10.37776],"1+12":[-6.38483,-6.566329],"1+13":[-10.32598,-1.666423],"1+14":[-10.32483,-1.448892],"1+15":[-4.570036,-4.328066],"1+16":[-2.496199,-2.263956],"1+17":[-6.531205,-5.971474],"1+18":[-3.541363,-4.814884],"2+7":[-3.727319,-3.8986],"2+8":[-8.354076,-6.984722],"2+9":[-4.728899,-5.868213],"2+10":[-4.840181,-7.22028],"2+11":[-4.714072,-5.444455],"2+12":[-5.110106,-5.387293],"2+13":[-5.748856,-4.315042],"2+15":[-4.77351,-5.130836],"2+16":[-4.689172,-5.070785],"2+17":[-4.892404,-5.181737],"2+18":[-5.060578,-4.880851],"3+7":[-5.750368,-5.665857],"3+8":[-6.517518,-5.308268],"3+9":[-5.02758,-6.458513],"3+10":[-4.949344,-6.485043],"3+11":[-5.446859,-5.633236],"3+12":[-5.352692,-5.727845],"3+13":[-5.924818,-4.332204],"3+14":[-6.837095,-5.311975],"3+15":[-5.497004,-5.875317],"3+16":[-5.468445,-5.872662],"3+17":[-5.573329,-5.882414],"3+18":[-5.562331,-5.315207],"4+7":[-3.724048,-2.595147],"4+8":[-5.297459,-5.300337],"4+9":[-1.83829,-1.038072],"4+10":[-1.83829,-1.038072],"4+11":[-2.018662,-0.962296],"4+12":[-2.134858,-1.478304],"4+14":[-6.590081,-5.976948],"4+15":[-2.520357,-1.512634],"4+16":[-2.285324,-1.254812],"4+17":[-2.878455,-1.905452],"4+18":[-2.225044,-1.440416]}},
{"trait":"general","dims":{},"paired":true,"args":[{"list":[{"array":[[[-3.709,3.54,3.743]],[[-5.294,0.101,-4.788]]]},{"array":[3.675,-0.27,2.799,2.799]},{"array":[[-2.596,-4.619,1.585,-5.8],[3.338,1.012,-0.371,-0.506],[-0.944,0.405,-1.72,4.383]]}]},1.0],"want":[[[[-1.0,1.0,1.0]],[[-1.0,0.101,-1.0]]],[1.0,-0.27,1.0,1.0],[[-1.0,-1.0,1.0,-1.0],[1.0,1.0,-0.371,-0.506],[-0.944,0.405,-1.0,1.0]]],"signs":{"1":[-21.67251,-13.9773],"2":[-14.39118,-11.01501],"3":[-15.5231,-11.35098],"4":[-13.62713,-7.73858],"5":"count","6":[-21.58972,-14.93555],"7":[-12.04558,-7.879944],"8":[-15.97272,-10.87364],"9":[-1.608174,-1.799954],"10":[-3.860347,-1.244723],"11":[-0.9321637,0.7095765],"12":[-4.018377,-2.808994],"13":[-6.033031,-3.730176],"14":[-21.19417,-14.84769],"15":[-2.375074,-1.592906],"16":[-1.453868,-1.005771],"17":[-4.067252,-2.745187],"18":[-3.237425,-1.842529],"2+0":[-14.39118,-11.01501],"3+0":[-15.5231,-11.35098],"4+0":[-13.62713,-7.73858],"0+7":[-12.04558,-7.879944],"0+8":[-15.97272,-10.87364],"0+9":[-1.608174,-1.799954],"0+10":[-3.860347,-1.244723],"0+11":[-0.9321637,0.7095765],"0+12":[-4.018377,-2.808994],"0+13":[-6.033031,-3.730176],"0+14":[-21.19417,-14.84769],"0+15":[-2.375074,-1.592906],"0+16":[-1.453868,-1.005771],"0+17":[-4.067252,-2.745187],"0+18":[-3.237425,-1.842529],"4+1":[-21.48033,-14.17045],"1+8":[-21.67251,-13.9773],"1+9":[-5.45253,-5.751906],"1+11":[-24.25704,-5.910484],"1+12":[-13.56252,-9.864601],"1+13":[-30.16515,-18.65088],"1+14":[-30.08237,-19.60914],"1+15":[-11.87537,-7.964532],"1+16":[-7.269339,-5.028855],"1+17":[-19.5831,-13.4004],"1+18":[-14.50575,-10.01087],"2+7":[-16.68524,-12.32769],"2+8":[-19.29567,-13.62287],"2+9":[-12.77609,-9.666916],"2+10":[-12.69752,-10.01807],"2+11":[-11.14191,-9.307381],"2+12":[-13.58363,-10.34096],"2+13":[-14.02995,-11.11922],"2+15":[-12.464,-9.849041],"2+16":[-11.90883,-9.561453],"2+17":[-13.34437,-10.33699],"2+18":[-12.76654,-10.16119],"3+7":[-17.81716,-12.66367],"3+8":[-19.29567,-13.62287],"3+9":[-13.82944,-10.35405],"3+10":[-13.82944,-10.35405],"3+11":[-13.27013,-10.03471],"3+12":[-14.67627,-10.85252],"3+13":[-15.26809,-10.98049],"3+14":[-21.33471,-14.56506],"3+15":[-14.16667,-10.58499],"3+16":[-13.8571,-10.40356],"3+17":[-14.86489,-10.99421],"3+18":[-14.39662,-10.69285],"4+7":[-16.95007,-10.48781],"4+8":[-18.26678,-12.18632],"4+9":[-10.42181,-7.068589],"4+10":[-12.75255,-6.162203],"4+11":[-11.37998,-4.918593],"4+12":[-12.02447,-7.403585],"4+14":[-21.5554,-14.74348],"4+15":[-11.5008,-6.679416],"4+16":[-11.13476,-6.379869],"4+17":[-12.31261,-7.343749],"4+18":[-12.0606,-6.616887]}},
{"trait":"below","dims":{},"paired":true,"args":[{"list":[{"array":[[-0.381,0.062,0.093,0.107],[0.336,-0.537,-0.363,0.744],[-0.481,-0.138,0.014,0.253]]},{"array":[-0.083,0.076,0.035,-0.453]},{"array":[[[-0.183,-0.173,-0.183]],[[-0.083,-0.391,0.45]]]}]},2.5],"want":[[[-0.381,0.062,0.093,0.107],[0.336,-0.537,-0.363,0.744],[-0.481,-0.138,0.014,0.253]],[-0.083,0.076,0.035,-0.453],[[[-0.183,-0.173,-0.183]],[[-0.083,-0.391,0.45]]]],"signs":{"5":"count","9":[-0.3062667,-0.6055915],"12":[-0.4533742,0.08493118],"13":[-10.96106,1.764723],"14":[-10.96106,1.764723],"0+9":[-0.3062667,-0.6055915],"0+12":[-0.4533742,0.08493118],"0+13":[-4.384424,0.7058893],"0+14":[-4.384424,0.7058893],"0+15":[-0.513975,0.5905577],"0+16":[-0.4004494,0.5171349],"0+18":[-0.5294534,0.579784],"1+9":[-0.3062667,-0.6055915],"1+12":[-0.4533742,0.08493118],"1+13":[-21.92212,3.529446],"1+14":[-21.92212,3.529446],"2+9":[-0.4353098,-0.6238202],"2+12":[-0.5178957,0.07581684],"2+13":[-5.890134,5.294157],"3+9":[0.2816935,-0.2357917],"3+12":[-0.1593941,0.2698311],"3+13":[-4.115985,3.4648],"3+14":[-4.115985,3.4648],"4+9":[-0.4714387,0.7936826],"4+12":[-0.5359602,0.7845682],"4+14":[-5.671407,-2.753979]}},
{"trait":"zero","dims":{},"paired":true,"args":[{"list":[{"array":[0.0,0.0,0.0]},{"array":[[0.0,0.0],[0.0,0.0]]}]},2.52],"want":[[0.0,0.0,0.0],[[0.0,0.0],[0.0,0.0]]],"signs":{"5":"count"}},
{"trait":"one_array","dims":{},"paired":true,"args":[{"list":[{"array":[[-5.906,-9.449,7.409],[-3.812,-10.254,6.979]]}]},1.37],"want":[[[-1.37,-1.37,1.37],[-1.37,-1.37,1.37]]],"signs":{"0":[0.2160038,-4.010611],"1":[0.3034902,-19.27255],"2":[-0.3096625,-27.11707],"5":"count","6":[-0.3096625,-27.11707],"7":[0.283307,-15.71718],"8":[-0.2970444,-16.89443],"9":[-0.377638,0.1271108],"10":[-0.377638,0.1271108],"11":[0.0,0.0],"12":[-0.04085643,-2.683713],"14":[-0.3096625,-27.11707],"15":[-0.02275984,-1.993074],"16":[-0.02275984,-1.993074],"17":[-0.04137289,-3.623014],"18":[0.1479626,-2.747268],"2+0":[-0.3096625,-27.11707],"3+0":[0.2160038,-4.010611],"4+0":[0.2160038,-4.010611],"0+7":[0.2943413,-14.99238],"0+8":[-0.388,-16.1353],"0+9":[-0.2756482,0.0927816],"0+10":[-0.2756482,0.0927816],"0+11":[0.0,0.0],"0+12":[-0.02982221,-1.958914],"0+13":[0.2160038,-4.010611],"0+14":[-0.3096625,-27.11707],"0+15":[-0.01661302,-1.454798],"0+16":[-0.01661302,-1.454798],"0+17":[-0.03019919,-2.644536],"0+18":[0.1080019,-2.005305],"4+1":[0.3034902,-19.27255],"1+8":[-0.1812248,-23.56158],"1+9":[-0.6017123,-0.3165921],"1+11":[2.491689,-2.504433],"1+12":[-0.149111,-9.794572],"1+13":[1.080019,-20.05305],"1+14":[0.4668661,-27.89757],"1+15":[-0.08306512,-7.273992],"1+16":[-0.08306512,-7.273992],"1+17":[-0.150996,-13.22268],"1+18":[0.5400094,-10.02653],"2+7":[-0.3096625,-27.11707],"2+8":[-0.3096625,-27.11707],"2+9":[-0.3096625,-27.11707],"2+10":[-0.3096625,-27.11707],"2+11":[-0.3096625,-27.11707],"2+12":[-0.3096625,-27.11707],"2+13":[-0.3096625,-27.11707],"2+15":[-0.3096625,-27.11707],"2+16":[-0.3096625,-27.11707],"2+17":[-0.3096625,-27.11707],"2+18":[-0.3096625,-27.11707],"3+7":[0.283307,-15.71718],"3+8":[-0.2970444,-16.89443],"3+9":[-0.377638,0.1271108],"3+10":[-0.377638,0.1271108],"3+11":[0.0,0.0],"3+12":[-0.04085643,-2.683713],"3+14":[-0.3096625,-27.11707],"3+15":[-0.02275984,-1.993074],"3+16":[-0.02275984,-1.993074],"3+17":[-0.04137289,-3.623014],"3+18":[0.1479626,-2.747268],"4+7":[0.283307,-15.71718],"4+8":[-0.2970444,-16.89443],"4+9":[-0.377638,0.1271108],"4+10":[-0.377638,0.1271108],"4+11":[0.0,0.0],"4+12":[-0.04085643,-2.683713],"4+14":[-0.3096625,-27.11707],"4+15":[-0.02275984,-1.993074],"4+16":[-0.02275984,-1.993074],"4+17":[-0.04137289,-3.623014],"4+18":[0.1479626,-2.747268]}},
{"trait":"large","dims":{},"paired":true,"args":[{"list":[{"array":[[-235930.936,-261668.856,-128689.601,-70779.281],[259524.03,10724.133,32172.4,-113675.815],[10724.133,-120110.295,-40751.707,-315289.524]]},{"array":[-40751.707,72924.108,225206.803,145848.215]},{"array":[[[216627.496,105096.508,-388213.631]],[[81503.414,-534061.846,278827.47]]]}]},0.66],"want":[[[-0.66,-0.66,-0.66,-0.66],[0.66,0.66,0.66,-0.66],[0.66,-0.66,-0.66,-0.66]],[-0.66,0.66,0.66,0.66],[[[0.66,0.66,-0.66]],[[0.66,-0.66,0.66]]]],"signs":{"0":[-0.3933807,-1.073389],"1":[-1.966903,-5.366945],"2":[-327074.6,352781.8],"3":[-664841.3,219535.1],"4":[-233203.8,-51575.09],"5":"count","6":[-560278.1,301207.4],"7":[-122120.7,322170.1],"8":[-438157.7,-20963.41],"9":[-0.6653338,6.144971e-05],"10":[-0.6653338,6.144971e-05],"11":[0.0,0.0],"12":[-0.4624825,-0.3541876],"14":[-560278.1,301207.4],"15":[-0.959284,0.08530427],"16":[-0.3697836,0.1987969],"17":[-1.175193,0.2164383],"18":[-0.1298156,-0.3542184],"2+0":[-327074.5,352780.9],"3+0":[-664840.4,219534.2],"4+0":[-233204.0,-51574.58],"0+7":[-122120.9,322169.9],"0+8":[-438157.6,-20963.59],"0+9":[-1.008082,9.310562e-05],"0+10":[-1.008082,9.310562e-05],"0+11":[0.0,0.0],"0+12":[-0.7007311,-0.5366479],"0+13":[-0.3933807,-1.073389],"0+14":[-560278.1,301207.4],"0+15":[-1.453461,0.1292489],"0+16":[-0.5602781,0.3012074],"0+17":[-1.780595,0.3279368],"0+18":[-0.1966903,-0.5366945],"4+1":[-233206.6,-51568.55],"1+8":[-438156.4,-20965.74],"1+9":[-5.040408,0.0004655281],"1+11":[0.0,0.0],"1+12":[-3.503656,-2.68324],"1+13":[-1.966903,-5.366945],"1+14":[-560278.1,301207.4],"1+15":[-7.267303,0.6462445],"1+16":[-2.801391,1.506037],"1+17":[-8.902976,1.639684],"1+18":[-0.9834517,-2.683472],"2+7":[-357888.0,340408.5],"2+8":[-529464.7,313580.6],"2+9":[-327075.6,352783.5],"2+10":[-327075.6,352783.5],"2+11":[-327074.7,352783.5],"2+12":[-327075.1,352782.6],"2+13":[-327074.6,352781.8],"2+15":[-327075.4,352783.2],"2+16":[-327074.9,352783.4],"2+17":[-327075.5,352783.2],"2+18":[-327074.7,352782.6],"3+7":[-658675.3,201768.4],"3+8":[-566444.1,318974.1],"3+9":[-664843.5,219537.1],"3+10":[-664843.5,219537.1],"3+11":[-664843.1,219536.8],"3+12":[-664842.4,219536.1],"3+13":[-664841.3,219535.1],"3+14":[-560278.1,301207.4],"3+15":[-664843.0,219536.9],"3+16":[-664843.0,219536.9],"3+17":[-664842.9,219537.0],"3+18":[-664842.2,219536.0],"4+7":[-324510.8,282969.0],"4+8":[-468971.1,-33336.69],"4+9":[-233203.2,-51576.15],"4+10":[-233203.2,-51576.15],"4+11":[-233203.4,-51576.08],"4+12":[-233203.5,-51575.62],"4+14":[-560278.1,301207.4],"4+15":[-233203.7,-51575.78],"4+16":[-233203.6,-51575.85],"4+17":[-233203.8,-51575.65],"4+18":[-233203.6,-51575.59]}}
]}"""
}
_found = {}


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
