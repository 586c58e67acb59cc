"""The checks of the exercise repair-the-listings: import check, then check("name", function).

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
EXERCISE = 'repair-the-listings'
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
  "single": "a batch of one row (N = 1)",
  "one_unit": "a hidden state of one unit (H = 1)",
  "square": "as many inputs as hidden units (D = H)"
 },
 "criterion": {
  "shortened": "a long gradient is shortened to the threshold",
  "below": "a norm below the threshold changes nothing",
  "edges_norm": "also with zeros, with one number or array, and with very large numbers",
  "clean": "returns new arrays of floats, leaves the arguments untouched",
  "c_next": "new cell state c_next",
  "h_next": "new hidden state h_next",
  "sizes": "also with N = 1, H = 1, D = H and very large numbers"
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
  "no_effect": {
   "what": "The gradients come back unchanged, even when they are too long.",
   "ask": "Does your code return the shrunk array? In a loop, what does g = g * rate do to the list that g came from?"
  },
  "norm_doubled": {
   "what": "The norm is computed from the doubled numbers instead of their squares.",
   "ask": "Which operator squares in Python, and which one doubles?"
  },
  "norm_squared": {
   "what": "The norm is the sum of squares; the square root is missing.",
   "ask": "How long is the vector (3, 4) by your formula?"
  },
  "scaled_to_one": {
   "what": "Long gradients get the norm 1 instead of the norm threshold.",
   "ask": "Which number should the norm be after clipping, and does your rate contain it?"
  },
  "clipped_by_value": {
   "what": "Every number is limited by itself (clipping by value) instead of shrinking the whole gradient by one rate.",
   "ask": "After your clipping, does (3, 4) still point in the same direction?"
  },
  "sign_lost": {
   "what": "The signs are lost: all numbers come back positive.",
   "ask": "Where in the formula does an absolute value belong, and where does it not?"
  },
  "rate_squared": {
   "what": "Long gradients are multiplied by the rate twice.",
   "ask": "After the first multiplication by threshold / norm, what is the norm?"
  },
  "zero_divided": {
   "what": "A gradient of zeros comes back as nan: it is divided by its norm, 0.",
   "ask": "In which order could you compare and divide so that a norm of 0 is never divided by?"
  },
  "candidate_sigmoid": {
   "what": "The candidate g uses the sigmoid.",
   "ask": "How can a candidate that is never negative lower the cell state?"
  },
  "candidate_bare": {
   "what": "The candidate g has no activation: the weighted sum is used as it is.",
   "ask": "Between which two values should the candidate lie?"
  },
  "gates_tanh": {
   "what": "All three gates use tanh.",
   "ask": "Between which two values should a gate lie?"
  },
  "gates_bare": {
   "what": "None of the three gates has an activation.",
   "ask": "What keeps a gate between 0 and 1?"
  },
  "forget_reads_candidate": {
   "what": "The forget gate multiplies the candidate g instead of the old cell state c.",
   "ask": "What is it that the forget gate should let the cell forget?"
  },
  "input_reads_cell": {
   "what": "The input gate multiplies the old cell state c instead of the candidate g.",
   "ask": "How does anything new get into the cell?"
  },
  "forget_missing": {
   "what": "The old cell state is kept whole: the forget gate is missing.",
   "ask": "How can this cell get rid of something it no longer needs?"
  },
  "input_missing": {
   "what": "The candidate is written whole: the input gate is missing.",
   "ask": "How can this cell ignore an unimportant word?"
  },
  "old_cell_missing": {
   "what": "The new cell state holds only the new part i * g; the old memory is gone.",
   "ask": "Which term carries the memory from one step to the next?"
  },
  "cell_squashed": {
   "what": "The cell state itself goes through tanh.",
   "ask": "What happens to a memory that goes through tanh at each of 100 steps?"
  },
  "cell_reads_hidden": {
   "what": "The forget gate multiplies the hidden state h instead of the cell state c.",
   "ask": "Which of the two states is the memory that the gates keep and write?"
  },
  "product_for_sum": {
   "what": "The kept part and the new part are multiplied where they should be added.",
   "ask": "When the forget gate is shut, should the new part vanish as well?"
  },
  "hidden_without_tanh": {
   "what": "The new hidden state is o * c_next: the tanh is missing.",
   "ask": "Between which two values should the hidden state lie?"
  },
  "hidden_old_cell": {
   "what": "The new hidden state is made of the old cell state c.",
   "ask": "Does the output see what was written in this very step?"
  },
  "output_missing": {
   "what": "The new hidden state is tanh(c_next): the output gate is missing.",
   "ask": "How can this cell remember something without showing it?"
  },
  "bias_dropped": {
   "what": "The bias b is missing.",
   "ask": "Which three terms make up the weighted sum?"
  },
  "concatenated_hx": {
   "what": "h stands before x in the concatenated input, but W stands before U in the concatenated weights.",
   "ask": "Which columns of the weights meet the first column of the input?"
  },
  "sum_through_sigmoid": {
   "what": "The weighted sum goes through a sigmoid before it is taken apart, so that the gates are squashed twice.",
   "ask": "Which functions do the four parts go through afterwards? What is left to do for _activation?"
  },
  "sum_through_tanh": {
   "what": "The weighted sum goes through a tanh before it is taken apart, so that all four parts are squashed twice.",
   "ask": "Which functions do the four parts go through afterwards? What is left to do for _activation?"
  },
  "listing_course_order": {
   "what": "The four parts are taken in the order i, f, g, o of this course.",
   "ask": "In which order does the listing itself take them apart?"
  },
  "listing_input_forget": {
   "what": "The four parts are taken in the order a, f, i, o.",
   "ask": "In which order does the listing itself take them apart?"
  },
  "listing_returns_h_c": {
   "what": "The hidden state comes first, as in the other exercises of this course.",
   "ask": "In which order does the listing return the two states?"
  },
  "class_h_before_x": {
   "what": "h stands before x in the concatenated input.",
   "ask": "Which rows of the weight array meet the numbers of x?"
  },
  "class_bias_dropped": {
   "what": "The bias is missing.",
   "ask": "What did the listing mean by bios?"
  },
  "class_course_order": {
   "what": "The four parts are taken in the order i, f, g, o of this course.",
   "ask": "In which order does the class itself take them apart?"
  },
  "class_input_forget": {
   "what": "The four parts are taken in the order f, i, o, g.",
   "ask": "In which order does the class itself take them apart?"
  },
  "class_returns_c_h": {
   "what": "The cell state comes first.",
   "ask": "In which order does the class return the two states?"
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
  }
 },
 "right": {}
}
""")
SUITES = {
"clip_listing": r"""{"name": "clip_listing", "params": ["grad", "threshold"], "kind": "array", "returns": ["grad"], "origins": [], "criteria": [{"key": "shortened", "points": 1.5, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "below", "points": 0.5, "core": false, "outputs": null, "traits": ["below"]}, {"key": "edges_norm", "points": 0.5, "core": false, "outputs": null, "traits": ["zero", "one_number", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["ratio_inverted", "condition_inverted", "small_scaled_up", "no_effect", "norm_doubled", "norm_squared", "scaled_to_one", "clipped_by_value", "sign_lost", "rate_squared", "zero_divided"], "vary": {"case": 1, "values": {"0": {"array": [[-6.93, -4.41, -5.43, 2.36], [1.76, 6.35, 11.5, -3.87], [-4.51, -3.52, -1.83, 9.09]]}, "1": 0.23}}, "probes": [{"key": "norm_below", "args": [{"array": [0.3, -0.4]}, 2.0], "want": [[0.3, -0.4]]}, {"key": "norm_above", "args": [{"array": [0.0, -8.0]}, 2.0], "want": [[0.0, -2.0]]}], "cases": [
{"trait":"tiny","dims":{},"paired":true,"args":[{"array":[3.0,-4.0]},2.0],"want":[[1.2,-1.6]],"signs":{"0":[8.213736,4.899832],"1":[3.285494,1.959933],"3":[3.285494,1.959933],"4":[3.285494,1.959933],"5":[0.2628395,0.1567946],"6":[0.6570989,0.3919866],"7":[1.912898,1.400702],"8":[-0.01747217,1.235557],"9":[0.5256791,0.3135893],"5+0":[41.06868,24.49916],"0+8":[-0.1092011,7.722232],"1+8":[-0.04368043,3.088893],"4+2":[NaN,NaN],"4+8":[-0.04368043,3.088893],"4+10":[NaN,NaN],"5+6":[0.1314198,0.07839732],"5+8":[-0.003494434,0.2471114],"5+9":[0.02102716,0.01254357],"6+8":[-0.008736086,0.6177786],"9+8":[-0.006988869,0.4942229]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[-7.26,-4.884,-5.676,2.112],[1.254,5.808,11.088,-4.092],[-5.082,-3.762,-2.244,8.58]]},0.33],"want":[[[-0.118775320856,-0.0799033976667,-0.0928607053964,0.0345528206126],[0.0205157372387,0.0950202566847,0.181402308216,-0.066946089937],[-0.0831427245991,-0.0615472117162,-0.0367123719009,0.140370833739]]],"signs":{"0":[1971.42,-493.7125],"1":[32.25289,-8.077254],"3":[32.25289,-8.077254],"4":[32.25289,-8.077254],"5":[0.02615977,-0.006551323],"6":[1.598985,-0.4004418],"7":[1.631869,-0.3484894],"8":[0.1316991,-0.08071234],"9":[0.008632724,-0.002161936],"5+0":[39765.22,-9958.605],"0+8":[492.0437,-301.551],"1+8":[8.049951,-4.933445],"4+2":[NaN,NaN],"4+8":[8.049951,-4.933445],"4+10":[NaN,NaN],"5+6":[0.07927203,-0.01985249],"5+8":[0.006529178,-0.004001433],"5+9":[2.121774e-05,-5.313666e-06],"6+8":[0.3990882,-0.2445828],"9+8":[0.002154629,-0.001320473]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[-10.508,0.669,21.685,21.112,-4.872,12.419]},0.67],"want":[[-0.202833324476,0.0129135414993,0.418580190451,0.407519713203,-0.0940430107391,0.239720884723]],"signs":{"0":[-1589.476,-1559.283],"1":[-30.68126,-30.09846],"3":[-30.68126,-30.09846],"4":[-2.283908,-2.240525],"5":[-0.01706227,-0.01673817],"6":[-0.8839294,-0.867139],"7":[-1.288381,-1.617787],"8":[-0.3196972,-0.1621127],"9":[-0.01143172,-0.01121457],"5+0":[-55170.82,-54122.84],"0+8":[-858.0258,-435.0894],"1+8":[-16.56226,-8.398423],"4+2":[-2.283908,-2.240525],"4+8":[-1.232892,-0.6251773],"4+10":[-2.283908,-2.240525],"5+6":[-0.02546608,-0.02498234],"5+8":[-0.009210502,-0.004670479],"5+9":[-9.488565e-06,-9.308327e-06],"6+8":[-0.47716,-0.2419592],"9+8":[-0.006171036,-0.003129221]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[[-8.516,-0.155],[-0.077,-4.568],[-2.09,0.852]],[[2.555,-1.936],[3.174,6.658],[1.471,10.065]]]},2.37],"want":[[[[-1.23596122347,-0.0224957714465],[-0.0111753187186,-0.662972154629],[-0.303330079504,0.123654175951]],[[0.370817393843,-0.280979442067],[0.46065534562,0.966302234133],[0.213492127727,1.46077380393]]]],"signs":{"0":[6.7518,-147.1326],"1":[0.9799159,-21.35395],"3":[0.9799159,-21.35395],"4":[0.6023377,-13.12591],"5":[0.008709211,-0.1897878],"6":[0.06000807,-1.307673],"7":[0.5614645,-8.173987],"8":[0.6605809,0.452362],"9":[0.02064083,-0.449797],"5+0":[110.2551,-2402.637],"0+8":[31.36084,21.47572],"1+8":[4.551524,3.116857],"4+2":[0.6023377,-13.12591],"4+8":[2.797745,1.915879],"4+10":[0.6023377,-13.12591],"5+6":[0.003674773,-0.08007923],"5+8":[0.04045264,0.02770173],"5+9":[7.740497e-05,-0.001686779],"6+8":[0.2787261,0.19087],"9+8":[0.09587276,0.0656531]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[3.427,4.859,2.897,8.286,3.395],[1.059,1.246,0.966,0.249,4.05]]},1.06],"want":[[[0.302715922127,0.429208247917,0.255899628363,0.731924170044,0.299889277975],[0.093544254897,0.110062456659,0.085329320331,0.0219948248058,0.357747150456]]],"signs":{"0":[-105.2951,91.63866],"1":[-9.300989,8.094684],"3":[-9.300989,8.094684],"4":[-1.26369,1.099794],"5":[-0.06846452,0.05958492],"6":[-0.7750763,0.6745516],"7":[-0.7508511,1.092385],"9":[-0.0725724,0.06316001],"5+0":[-1263.551,1099.673],"0+8":[-105.2951,91.63866],"1+8":[-9.300989,8.094684],"4+2":[-1.26369,1.099794],"4+8":[-1.26369,1.099794],"4+10":[-1.26369,1.099794],"5+6":[-0.06458917,0.05621219],"5+8":[-0.06846452,0.05958492],"5+9":[-0.0005039669,0.0004386042],"6+8":[-0.7750763,0.6745516],"9+8":[-0.0725724,0.06316001]}},
{"trait":"below","dims":{},"paired":true,"args":[{"array":[[-0.96,-0.157,-1.789],[0.611,1.318,1.135]]},7.63],"want":[[[-0.96,-0.157,-1.789],[0.611,1.318,1.135]]],"signs":{"1":[6.616504,1.930903],"2":[6.616504,1.930903],"8":[-0.2534576,-1.075945],"0+8":[-0.2534576,-1.075945],"1+8":[-0.7040243,-2.988632],"4+2":[32.33161,9.435378],"4+8":[-0.2534576,-1.075945],"5+8":[-0.2534576,-1.075945],"6+8":[-0.2534576,-1.075945],"9+8":[-0.2534576,-1.075945]}},
{"trait":"below","dims":{},"paired":true,"args":[{"array":[-0.07,-0.069,-0.035,0.083]},0.31],"want":[[-0.07,-0.069,-0.035,0.083]],"signs":{"1":[-0.0667553,0.04522941],"2":[-0.0667553,0.04522941],"8":[-0.07979513,0.08960779],"0+8":[-0.07979513,0.08960779],"1+8":[-0.1855382,0.2083544],"4+2":[NaN,NaN],"4+8":[-0.07979513,0.08960779],"4+10":[NaN,NaN],"5+8":[-0.07979513,0.08960779],"6+8":[-0.07979513,0.08960779],"9+8":[-0.07979513,0.08960779]}},
{"trait":"zero","dims":{},"paired":true,"args":[{"array":[[0.0,0.0],[0.0,0.0]]},2.46],"want":[[[0.0,0.0],[0.0,0.0]]],"signs":{"1":[NaN,NaN],"2":[NaN,NaN],"10":[NaN,NaN],"1+8":[NaN,NaN],"4+2":[NaN,NaN],"4+10":[NaN,NaN]}},
{"trait":"one_number","dims":{},"paired":true,"args":[{"array":[-237.25]},2.28],"want":[[-2.28]],"signs":{"0":[-13338.73,-20773.84],"1":[-128.1867,-199.639],"3":[-128.1867,-199.639],"4":[-128.1867,-199.639],"5":[-0.005192368,-0.008086634],"6":[-0.5403023,-0.841471],"8":[1.231889,1.918554],"9":[-0.0118386,-0.01843752],"5+0":[-3164613.0,-4928593.0],"0+8":[13338.73,20773.84],"1+8":[128.1867,199.639],"4+2":[NaN,NaN],"4+8":[128.1867,199.639],"4+10":[NaN,NaN],"5+6":[-0.002277354,-0.003546769],"5+8":[0.005192368,0.008086634],"5+9":[-2.103235e-07,-3.275595e-07],"6+8":[0.5403023,0.841471],"9+8":[0.0118386,0.01843752]}},
{"trait":"large","dims":{},"paired":true,"args":[{"array":[[-526641.417,-186718.32],[359073.693,-406950.186],[76602.388,622394.401]]},1.41],"want":[[[-0.742564397875,-0.263272831166],[0.506293907065,-0.573799762186],[0.108009367066,0.877576105297]]],"signs":{"0":[229085500000.0,-1185821000000.0],"1":[323010.6,-1672008.0],"3":[323010.6,-1672008.0],"4":[323010.6,-1672008.0],"5":[4.55445e-07,-2.357531e-06],"6":[0.3230106,-1.672008],"7":[1.104493,-4.492787],"8":[0.2886221,-0.2795742],"9":[6.421774e-07,-3.324118e-06],"5+0":[2.290855e+17,-1.185821e+18],"0+8":[145174800000.0,-140623800000.0],"1+8":[204696.5,-198279.5],"4+2":[NaN,NaN],"4+8":[204696.5,-198279.5],"4+10":[NaN,NaN],"5+6":[3.230106e-07,-1.672008e-06],"5+8":[2.886221e-07,-2.795742e-07],"5+9":[6.421774e-19,-3.324118e-18],"6+8":[0.2046965,-0.1982795],"9+8":[4.069571e-07,-3.941996e-07]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[2.8,-3.97,5.25]},3.0],"want":[[1.17435550357,-1.66506833899,2.2019165692]],"signs":{"0":[-4.846089,-7.721464],"1":[-2.032511,-3.23848],"3":[-2.032511,-3.23848],"4":[-2.032511,-3.23848],"5":[-0.1191776,-0.1898904],"6":[-0.2841537,-0.4527532],"7":[-0.2086905,-0.9440141],"8":[-2.238287,-0.8883107],"9":[-0.3575329,-0.5696713],"5+0":[-34.66339,-55.23055],"0+8":[-12.72426,-5.049888],"1+8":[-5.336717,-2.117987],"4+2":[-2.134564,-3.401084],"4+8":[-5.336717,-2.117987],"4+10":[-2.032511,-3.23848],"5+6":[-0.03972588,-0.06329681],"5+8":[-0.312922,-0.1241896],"5+9":[-0.006988061,-0.01113435],"6+8":[-0.7460956,-0.2961036],"9+8":[-0.9387659,-0.3725688]}}
]}""",
"lstm_listing": r"""{"name": "lstm_listing", "params": ["x", "prev_h", "prev_c", "W", "U", "b"], "kind": "tuple", "returns": ["c", "h"], "origins": [], "criteria": [{"key": "c_next", "points": 1.5, "core": true, "outputs": [0], "traits": ["tiny", "general"]}, {"key": "h_next", "points": 1.5, "core": true, "outputs": [1], "traits": ["tiny", "general"]}, {"key": "sizes", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["candidate_sigmoid", "candidate_bare", "gates_tanh", "gates_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing", "old_cell_missing", "cell_squashed", "cell_reads_hidden", "product_for_sum", "hidden_without_tanh", "hidden_old_cell", "output_missing", "bias_dropped", "concatenated_hx", "sum_through_sigmoid", "sum_through_tanh", "listing_course_order", "listing_input_forget", "listing_returns_h_c"], "vary": {"case": 1, "values": {"0": {"array": [[-0.94, 0.09, 0.73, 0.72], [2.45, 1.13, -1.08, 0.81]]}, "1": {"array": [[0.59, 1.32, 0.45], [-0.59, 0.45, -0.37]]}, "2": {"array": [[0.25, 0.69, -0.05], [0.81, 1.73, 1.13]]}, "3": {"array": [[0.55, 0.08, -0.52, 0.83], [0.16, -0.45, 2.32, 1.39], [0.95, 1.67, -0.08, 0.74], [1.42, -0.91, 0.58, 0.89], [0.68, 1.46, -0.87, 0.35], [0.49, 0.25, -0.56, -0.2], [0.43, -0.82, 0.47, -1.85], [-1.29, -0.14, 0.32, 0.37], [-0.0, 0.18, 0.46, 0.68], [0.45, -0.48, 0.69, 0.74], [0.31, 0.39, 1.12, 0.51], [1.0, -0.3, 1.36, -0.39]]}, "4": {"array": [[0.11, 0.15, 1.08], [1.31, 1.21, 0.95], [0.52, 1.11, 0.96], [0.16, 0.15, 0.71], [-0.26, -0.0, -0.48], [-0.89, -0.02, 1.54], [0.71, 0.14, 1.04], [-0.39, 1.03, 2.75], [1.0, 0.63, 1.08], [1.3, 1.07, -0.47], [0.39, -0.24, 0.91], [-0.5, 1.78, 0.07]]}, "5": {"array": [-0.22, -0.19, 0.78, -0.05, 0.41, 1.37, 0.23, 0.52, 0.31, 0.04, 0.74, 0.14]}}}, "probes": [], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[0.8]]},{"array":[[-0.3]]},{"array":[[1.0]]},{"array":[[0.1],[0.5],[0.9],[0.1]]},{"array":[[0.3],[0.9],[0.3],[0.7]]},{"array":[1.1,1.1,0.1,-1.0]}],"want":[[[1.291444382]],[[0.209857529564]]],"signs":{"0":[0.5911915,1.084401],"1":[0.7280242,1.308878],"2":[0.9897744,0.9908206],"3":[1.364467,1.289684],"4":[0.5404762,0.9996008],"5":[0.6917139,1.249828],"6":[0.7795754,1.392197],"7":[0.7037181,1.269386],"8":[0.2774113,0.5377928],"9":[0.3936736,0.7472294],"10":[0.1839588,0.362043],"11":[0.1848284,0.3637092],"12":[0.5665508,1.131211],"13":[0.6203872,1.112954],"14":[0.3400904,1.208006],"15":[0.2388082,0.5821633],"16":[0.537052,1.093465],"17":[0.4059754,0.9859864],"18":[0.498697,0.9722514],"19":[0.5841266,1.072648],"20":[0.6207805,1.133429],"21":[-0.424044,0.3588377]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[-1.34,-0.41,0.43,0.3],[2.18,0.75,-1.47,0.42]]},{"array":[[0.14,0.9,0.08],[-0.9,0.04,-0.65]]},{"array":[[-0.12,0.27,-0.56],[0.44,1.25,0.66]]},{"array":[[0.03,-0.17,-0.88,0.63],[-0.42,-0.79,1.75,0.85],[0.45,1.45,-0.57,0.17],[0.94,-1.23,0.32,0.64],[0.23,1.02,-1.29,0.1],[0.07,-0.11,-1.13,-0.65],[-0.03,-1.25,0.24,-2.36],[-1.53,-0.58,0.05,-0.01],[-0.32,-0.16,0.22,0.22],[0.05,-0.68,0.42,0.32],[-0.12,0.14,0.91,0.3],[0.8,-0.59,0.93,-0.6]]},{"array":[[-0.12,-0.06,0.49],[0.97,0.95,0.46],[0.14,0.75,0.69],[-0.13,-0.07,0.21],[-0.51,-0.47,-0.71],[-1.21,-0.55,0.98],[0.13,-0.35,0.77],[-0.76,0.51,2.46],[0.49,0.15,0.69],[1.01,0.59,-0.81],[0.11,-0.64,0.6],[-0.71,1.29,-0.25]]},{"array":[-0.43,-0.58,0.28,-0.29,-0.09,0.86,-0.27,0.19,-0.01,-0.44,0.5,-0.13]}],"want":[[[-0.217247289047,0.386325995268,-0.533136961478],[0.465744336864,-0.969228000639,1.01435662056]],[[-0.140818762155,0.235363669333,-0.280365817499],[0.0681311655567,-0.150079817587,0.460541198056]]],"signs":{"0":[1.180496,-0.3768859],"1":[1.339764,-4.297502],"2":[0.8438092,-0.2223533],"3":[-0.04958605,-4.518541],"4":[0.4310817,-1.037355],"5":[1.762996,0.8099688],"6":[1.896563,-0.4178837],"7":[0.494946,-0.5876057],"8":[0.5952022,-1.448451],"9":[0.8266856,-0.5369314],"10":[0.0728251,-1.015561],"11":[0.01338983,-0.1726964],"12":[1.231176,-0.996451],"13":[1.065677,-0.509201],"14":[1.153451,-1.31683],"15":[0.9470925,-0.5645185],"16":[-0.6656462,-0.5490975],"17":[0.81496,0.3740409],"18":[0.8459793,-0.1286179],"19":[-0.5361025,0.8658562],"20":[1.104548,0.6563628],"21":[1.185272,-1.221032],"0+2":[0.8607062,-0.05522492],"0+3":[0.5887829,-3.021822],"0+4":[0.06508103,-1.00463],"0+6":[2.008569,0.05181041],"0+7":[0.5554712,-0.08654907],"0+8":[0.6646292,-0.9801684],"0+9":[0.939884,-0.1382863],"0+10":[0.141069,-0.5428766],"0+11":[0.1764691,0.002890339],"0+12":[1.287481,-0.4772989],"0+13":[1.15966,-0.09342162],"0+14":[1.210684,-0.3723625],"15+0":[1.192964,-0.03617455],"0+16":[-0.3404429,-0.1351638],"0+17":[0.8154728,0.6184849],"0+18":[0.877036,0.3104898],"0+19":[0.6674966,0.2162822],"0+20":[0.6674966,0.2162822],"0+21":[1.078316,-0.4301598],"1+2":[2.044194,-4.172962],"1+3":[0.6039006,-16.97658],"1+4":[0.3110732,-4.49558],"1+6":[2.075994,-3.94581],"1+7":[0.2536336,-3.974742],"1+8":[0.8601616,-4.884324],"1+9":[0.8786727,-0.8336989],"1+10":[0.3661956,-4.513633],"1+11":[0.1649655,-0.381896],"1+12":[2.177982,-5.809983],"1+13":[1.23494,-3.843298],"1+14":[1.409161,-4.94874],"15+1":[0.8684366,-3.20809],"1+16":[-1.714969,-1.586144],"1+17":[0.8703774,0.2689287],"1+18":[0.9161942,-0.3966955],"1+19":[-1.537348,1.250321],"1+20":[0.779216,0.6314882],"1+21":[2.469835,-6.251659],"4+2":[0.7068425,0.6138025],"2+5":[0.3380717,0.2268385],"6+2":[3.008266,-1.105806],"2+7":[-0.2873423,0.2914202],"2+8":[1.548723,-1.056439],"9+2":[1.119057,0.1532801],"10+2":[1.428802,-1.00575],"2+11":[-0.2272314,0.5848032],"2+12":[0.8710153,0.6893834],"2+13":[1.067174,-1.481705],"2+14":[1.436834,-1.897861],"15+2":[0.1003166,-0.5796687],"16+2":[-1.19931,-0.6630565],"2+17":[0.7731025,-0.1175009],"2+18":[0.4245716,0.2438556],"2+19":[0.2288465,1.064556],"2+20":[0.2288465,1.064556],"2+21":[1.635919,-1.717551],"4+3":[1.363211,-0.8827272],"3+5":[0.4163336,-0.2060376],"6+3":[4.790343,-3.052485],"3+7":[-2.951523,-0.4455894],"3+8":[3.196489,-3.724449],"9+3":[1.67311,-0.4404706],"10+3":[1.846294,-2.4631],"3+11":[3.256901,11.41246],"3+12":[-0.1055481,5.346174],"3+13":[1.167748,-6.568392],"3+14":[2.48814,-7.193693],"15+3":[-1.914827,-3.976779],"16+3":[-4.24614,0.2267877],"3+17":[1.015326,-0.1831165],"3+18":[0.4864786,0.1999753],"3+19":[1.198033,4.984613],"3+20":[1.865195,3.111291],"3+21":[3.208434,-8.282335],"4+12":[0.5392543,-1.093313],"4+13":[0.5747566,-0.7362776],"4+14":[0.3874545,-1.471988],"15+4":[0.6322973,-0.4014639],"16+4":[-2.244504,-2.60188],"4+17":[-0.2601147,-0.6822925],"4+18":[0.1614369,-0.6797574],"4+19":[-3.181306,0.1062062],"4+21":[0.6313171,-1.164865],"12+5":[1.845741,0.8680529],"13+5":[1.694932,0.7857211],"5+14":[1.939849,1.486769],"15+5":[1.535857,0.6708376],"16+5":[2.045706,1.92421],"5+17":[1.792133,1.318646],"5+18":[1.581534,0.9617627],"5+19":[1.947379,0.1096465],"5+21":[1.37727,1.256166],"6+12":[2.256125,-0.6956914],"6+13":[1.80743,-0.2060505],"6+14":[1.844453,-0.1710957],"15+6":[1.769182,-0.1808736],"16+6":[-0.3208287,0.3177289],"6+17":[1.35277,0.8009729],"6+18":[1.549351,0.2857547],"6+19":[-0.2653461,1.416833],"6+20":[1.316298,1.156465],"6+21":[1.563562,-0.4360805],"12+7":[0.6168912,-0.5585421],"13+7":[0.6093382,-0.4109174],"7+14":[0.3905749,-0.9037663],"15+7":[0.978957,0.1671024],"16+7":[-1.489686,-1.200553],"7+17":[0.6062682,0.3105474],"7+18":[0.5579547,-0.2285319],"7+19":[-1.66,-0.7081474],"7+20":[1.091106,-0.6451169],"7+21":[0.6516139,-0.7014075],"12+8":[0.6922144,-1.5875],"13+8":[0.7295429,-0.8244027],"8+14":[0.5421216,-2.087083],"15+8":[0.445982,-1.127133],"16+8":[-1.569658,-1.298302],"8+17":[-0.01625176,-0.4333264],"8+18":[0.2083158,-0.7727482],"19+8":[-1.760941,0.5770147],"20+8":[-0.1356187,0.4080658],"21+8":[0.6940941,-1.870399],"9+12":[0.9004749,-0.5922673],"9+13":[0.8760674,-0.2349782],"9+14":[0.8552473,-0.8904823],"15+9":[0.7634911,-0.3145941],"9+16":[-0.6298401,-0.601128],"9+17":[0.6687224,0.4685285],"9+18":[0.6963097,-0.06948821],"9+19":[-0.5519278,0.6157809],"9+20":[0.9238214,0.4999065],"9+21":[0.8918539,-0.8251139],"10+12":[0.1284247,-1.037915],"10+13":[0.2870273,-0.6552707],"10+14":[-0.01593086,-1.512409],"15+10":[-0.04482368,-0.7403403],"10+16":[-2.278627,-0.4435299],"10+17":[-0.3175672,0.03318342],"10+18":[-0.1688122,-0.4106797],"10+19":[-2.072361,0.9599138],"10+20":[-0.6055843,0.9778938],"10+21":[0.3133099,-1.206168],"12+11":[0.01343906,-0.1727973],"13+11":[0.4242174,0.09773984],"14+11":[0.01354656,-0.2194204],"15+11":[0.005178156,-0.1583881],"16+11":[0.3659482,0.2906957],"11+17":[0.2638564,-0.05376587],"11+18":[-0.03378907,-0.2863054],"19+11":[-0.5502892,0.7988462],"21+11":[0.01708665,-0.1705026],"15+12":[1.063492,-0.6647174],"16+12":[-0.7225549,-0.4449107],"12+17":[0.8734021,0.3436364],"12+18":[0.9090357,-0.1533481],"12+19":[-0.5573487,1.018107],"12+20":[1.153819,0.7711912],"12+21":[1.331511,-1.359395],"15+13":[0.9194382,-0.3285297],"16+13":[0.03277238,0.5185549],"13+17":[0.9261401,0.6129003],"13+18":[0.9115661,0.1520367],"13+19":[0.1850594,0.6061002],"13+20":[1.204011,0.5586444],"13+21":[1.24218,-0.9236938],"15+14":[0.9308119,-0.9878361],"16+14":[-0.7724908,-1.118609],"14+17":[0.8657444,0.5954774],"14+18":[0.8853792,-0.1682696],"19+14":[-0.4711051,1.581865],"20+14":[1.175614,1.36115],"21+14":[1.181286,-1.377599],"15+17":[0.8835437,0.551962],"15+18":[0.9036818,0.0474071],"15+19":[-0.5773538,0.7361433],"15+20":[1.220886,0.8466208],"15+21":[1.071505,-1.002952],"16+17":[0.2437902,0.3385529],"16+18":[-0.2877636,-0.2771031],"16+19":[2.987312,1.503417],"16+20":[0.3455493,-0.04039059],"16+21":[-0.9426845,-0.5371076],"19+17":[0.4888985,0.5392822],"20+17":[0.7542578,0.496979],"21+17":[0.6845215,0.5156634],"19+18":[-0.2634604,0.4042726],"20+18":[0.8954385,0.4727468],"21+18":[0.7878966,-0.2077587],"19+21":[-0.6374545,1.746832],"20+21":[0.8185803,1.311349]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[-1.53,-1.07],[-0.05,1.33],[1.09,-0.49]]},{"array":[[-0.18,-0.14,-0.27,-0.01,-0.13],[0.25,0.33,0.9,0.68,-0.9],[0.29,-0.3,-0.02,0.9,-0.28]]},{"array":[[-0.17,-0.24,-0.68,2.66,-0.51],[0.12,1.12,0.9,1.72,0.84],[0.39,0.17,1.76,0.65,0.56]]},{"array":[[2.63,-0.23],[-0.23,-0.3],[0.85,-0.35],[-0.1,0.19],[-0.43,-0.82],[0.14,0.3],[-0.53,0.64],[0.97,0.53],[0.53,0.58],[0.66,0.62],[-0.17,0.59],[0.47,-0.56],[0.14,0.22],[0.44,0.16],[-1.03,0.34],[0.03,0.38],[0.19,0.38],[0.1,0.19],[0.43,-0.28],[1.0,0.43]]},{"array":[[0.72,1.29,0.98,0.05,0.58],[0.56,-0.15,0.19,-0.42,0.84],[0.39,-0.98,0.39,-0.07,-0.28],[1.23,-0.23,-0.41,0.01,0.1],[0.09,0.63,-0.73,-0.9,-0.55],[0.79,0.23,0.48,-0.13,-0.85],[-0.89,0.69,-1.23,-1.28,-0.35],[0.08,-0.04,0.29,0.31,-0.52],[0.56,0.04,1.68,-0.6,0.58],[-1.33,-0.09,0.36,-0.92,-0.21],[0.02,-0.66,0.01,0.83,-0.4],[-1.18,-0.45,0.64,0.64,0.89],[0.1,0.25,-0.12,-0.29,0.06],[1.09,-0.6,0.49,-0.15,1.61],[-0.35,0.8,-0.44,0.18,0.66],[0.66,0.18,0.07,0.83,0.64],[-0.03,0.1,-1.71,-1.55,-0.22],[-0.05,0.27,0.57,1.13,0.43],[0.43,1.01,0.53,0.21,-0.79],[0.06,-0.96,-0.57,-0.12,0.58]]},{"array":[-0.31,-1.13,-0.79,-0.82,0.59,-0.19,-0.66,-0.04,-0.01,-0.78,-1.27,-0.11,-0.72,0.14,0.07,0.02,-0.75,0.77,0.44,0.02]}],"want":[[[-0.316168567666,-0.393150683201,-0.259026944123,0.553029215233,-0.305235498472],[0.272297189383,0.0894908090965,-0.31705960015,0.0368773767437,0.0976071969111],[0.643418912232,0.074566429732,0.95118011871,0.165192587617,0.0460507563314]],[[-0.102438110724,-0.104315821191,-0.137045573166,0.228878897302,-0.0432125355979],[0.183351305716,0.00603659761167,-0.269903248024,0.0317108616908,0.0285963491218],[0.36236039893,0.00836173817401,0.613412081501,0.127733889124,0.0331446121348]]],"signs":{"0":[-0.4888498,0.2553951],"1":[0.7890826,-0.8188157],"2":[2.891113,-1.611029],"3":[5.643339,-4.391492],"4":[2.048533,-0.4286759],"5":[-1.37938,-0.2216728],"6":[0.03791797,1.076313],"7":[1.477224,0.357255],"8":[1.375911,-0.8470484],"9":[0.7259357,-0.5479898],"10":[1.16742,0.2064629],"11":[0.3897255,-0.3007057],"12":[0.7419976,-0.7597407],"13":[0.4812582,0.1156927],"14":[1.140163,-1.266904],"15":[0.7654072,0.3742247],"16":[-0.8177647,-2.169336],"17":[-0.7740346,0.6842376],"18":[0.6076677,-0.07659882],"19":[-0.4238221,-0.6106712],"20":[-0.04677109,-0.07353927],"21":[0.7536598,-1.573702]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[-0.14,0.46,0.55]]},{"array":[[-0.2,0.87]]},{"array":[[1.79,1.35]]},{"array":[[-0.12,-0.06,-0.18],[0.03,-1.52,0.72],[-0.52,0.51,0.32],[0.99,-0.02,0.7],[-0.15,0.44,-0.48],[-0.05,-0.21,0.36],[0.1,1.02,-0.46],[-0.27,0.8,-0.18]]},{"array":[[-0.14,0.61],[-0.64,-0.3],[1.39,-0.66],[-0.29,-0.9],[-0.24,1.83],[-0.78,0.92],[-0.73,0.41],[-0.18,-1.07]]},{"array":[-0.23,-0.13,-1.35,0.02,-1.31,-0.42,0.67,-0.13]}],"want":[[[1.05641086325,0.686783808667]],[[0.625994322086,0.195346777848]]],"signs":{"0":[-0.6278341,0.6282164],"1":[-0.4505906,0.5082615],"2":[-0.1998669,-0.1599077],"3":[-0.2048496,-0.2918547],"4":[0.2905047,-0.1685723],"5":[-0.7547133,0.8208864],"6":[-0.4196067,1.146064],"7":[-0.2280263,0.5241418],"8":[0.1164725,-0.06774256],"9":[-0.4563814,0.3576347],"10":[-0.2107688,0.1227572],"11":[0.1020965,-0.05973629],"12":[-0.696938,0.3252079],"13":[-0.6496306,0.4502298],"14":[-0.8809732,0.625293],"15":[-0.2319229,1.081946],"16":[-0.2596966,0.3232056],"17":[-0.6009782,1.062727],"18":[-0.3875726,0.6021247],"19":[-0.5223667,0.2871395],"20":[-0.1976265,0.1092848],"21":[-1.237817,-0.007486865]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[-0.37,0.48],[0.55,0.56],[1.45,-0.7]]},{"array":[[0.38],[-0.14],[0.11]]},{"array":[[0.92],[1.99],[-0.37]]},{"array":[[0.29,-0.58],[0.21,-0.79],[0.06,1.19],[-0.4,0.31]]},{"array":[[0.33],[-0.95],[-0.58],[-1.44]]},{"array":[0.78,0.57,0.37,0.5]}],"want":[[[0.8237408461],[1.81656416951],[0.587753411045]],[[0.380583497614],[0.62428150771],[0.20501284466]]],"signs":{"0":[-0.7234566,0.8569071],"1":[-1.224799,0.05880482],"2":[-1.680936,0.3147588],"3":[-2.40781,0.2058451],"4":[-0.8570781,-0.476836],"5":[-0.3882085,2.367729],"6":[-0.6893556,1.356612],"7":[-0.8970532,0.7565267],"8":[-0.5269701,-0.5694965],"9":[-0.4501319,0.4273992],"10":[-0.4805041,-0.365697],"11":[-0.02315894,0.4802718],"12":[-0.6372375,0.9547346],"13":[-1.111506,1.052627],"14":[-0.5590536,0.6933622],"15":[-0.5383247,0.4348148],"16":[-0.1053888,2.193419],"17":[-0.4435444,1.216309],"18":[-0.5659594,0.8967493],"19":[0.07065087,2.224447],"20":[-0.3634108,1.210337],"21":[0.2840772,0.9138355]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[-2.52,0.64,1.71],[0.12,0.39,1.28]]},{"array":[[-0.31,0.08,0.18],[-0.12,0.45,-0.63]]},{"array":[[-0.9,0.66,0.45],[-2.22,-0.76,0.14]]},{"array":[[0.03,0.34,-0.02],[-0.03,0.76,0.79],[-0.05,-0.37,-0.63],[-0.08,0.16,-0.58],[0.87,-0.67,-0.37],[1.12,-0.29,-0.31],[-0.48,-1.06,-0.54],[0.18,-0.66,-0.08],[-0.35,0.63,0.86],[-0.57,-0.84,0.17],[1.07,-0.02,0.31],[-1.7,-0.87,0.79]]},{"array":[[-0.81,0.63,1.05],[0.02,1.11,0.54],[-1.49,0.11,0.22],[0.24,-0.87,0.16],[0.98,1.18,0.08],[0.09,-0.81,0.82],[0.2,1.37,-0.12],[-0.69,-0.39,1.06],[0.27,0.4,0.91],[0.21,0.12,-0.09],[1.2,0.72,-1.65],[0.52,-1.34,0.74]]},{"array":[-0.5,0.97,0.58,-0.71,-0.57,-0.11,0.61,0.31,-0.66,-1.32,1.02,-0.91]}],"want":[[[-0.486899204642,0.293729594971,0.402820369608],[-1.24902019388,0.0599632460988,0.0213547042092]],[[-0.203117381934,0.041543882979,0.375701092753],[-0.166020636354,0.0563160712011,0.00366582270271]]],"signs":{"0":[-0.1839203,-2.030788],"1":[-0.1733498,-1.474772],"2":[-0.6834481,-0.9956224],"3":[-3.110353,-4.470428],"4":[0.297097,0.9995852],"5":[-0.3675217,-3.018226],"6":[-0.2093163,-3.713101],"7":[-0.1730246,-0.8786112],"8":[0.09730864,0.3903589],"9":[-0.5089099,-1.634817],"10":[-0.6650731,0.4202179],"11":[-0.1049017,-0.02535961],"12":[-0.2535403,-2.009067],"13":[-0.3850016,-2.604128],"14":[0.06914776,-2.038535],"15":[-0.2401653,-1.28487],"16":[-0.02151932,-2.843359],"17":[0.07135167,-2.217573],"18":[-0.04806462,-1.736106],"19":[-0.680344,-2.168153],"20":[0.2192923,-0.03475251],"21":[-0.08149251,-1.170796]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[-454.62,-299.38,-938.96],[-423.92,-21.73,-491.01]]},{"array":[[-0.01,0.36],[0.27,-0.79]]},{"array":[[-0.34,-0.03],[2.56,-0.7]]},{"array":[[-0.75,0.04,-0.27],[-0.23,0.01,-0.57],[-0.75,-0.5,-1.17],[0.99,-0.51,0.22],[-0.49,-0.15,-0.46],[1.83,0.66,-0.06],[1.85,0.48,0.07],[-0.31,-1.01,-0.92]]},{"array":[[0.44,-0.05],[-0.68,1.28],[-0.17,-0.15],[0.37,-0.3],[-0.98,1.62],[0.2,0.28],[-1.15,-1.47],[-0.32,0.28]]},{"array":[0.83,0.23,-0.44,-0.66,-0.02,-0.29,1.72,0.22]}],"want":[[[0.66,0.0],[3.56,0.0]],[[0.0,0.0],[0.0,0.0]]],"signs":{"1":[-133.6729,55.98128],"2":[-4.161259,-3.290964],"3":[-3343.88,66.68571],"4":[-0.8993804,-0.2349066],"5":[-5.436167,-5.481893],"6":[-2.6386,-3.685546],"7":[-3.617116,-2.326624],"8":[-0.4496902,-0.1174533],"9":[-0.6759014,-0.4706984],"10":[-0.7223912,-0.3847776],"11":[-2.718084,-2.740946],"13":[-3.108635,-3.221422],"14":[-2.25103,-2.200557],"16":[0.7898552,-0.01536483],"17":[-1.753672,-1.970377],"18":[-1.973144,-2.020299],"19":[-2.718431,-3.390175],"21":[2.871109,1.767793]}}
]}""",
"class_listing": r"""{"name": "class_listing", "params": ["weight", "bias", "x", "h_prev", "c_prev"], "kind": "tuple", "returns": ["h_next", "c_next"], "origins": [], "criteria": [{"key": "c_next", "points": 1.0, "core": true, "outputs": [1], "traits": ["tiny", "general"]}, {"key": "h_next", "points": 1.0, "core": true, "outputs": [0], "traits": ["tiny", "general"]}, {"key": "sizes", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["candidate_sigmoid", "candidate_bare", "gates_tanh", "gates_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing", "old_cell_missing", "cell_squashed", "cell_reads_hidden", "product_for_sum", "hidden_without_tanh", "hidden_old_cell", "output_missing", "class_h_before_x", "class_bias_dropped", "class_course_order", "class_input_forget", "class_returns_c_h"], "vary": {"case": 1, "values": {"0": {"array": [[-0.3, 0.33, 0.33, -0.27, 0.1, 0.58, 1.0, 0.03, 1.87, 0.46, 0.56, 0.24], [-0.12, 0.81, 1.18, 1.3, 0.67, 0.97, 0.13, -0.66, -1.38, 0.22, 2.14, -0.07], [-0.29, 0.16, 0.99, 1.05, -0.02, 0.15, -0.13, 1.28, 1.74, 0.54, 1.6, 0.99], [-0.64, 1.04, 0.9, 0.52, -0.22, 0.96, 0.94, -0.82, 1.24, 1.3, 2.01, -0.62], [1.18, 0.64, -0.17, 0.62, 1.45, 0.78, 1.52, 0.85, -1.17, 0.49, 1.06, 0.23], [0.09, 0.17, 0.52, 0.65, 0.84, -0.18, -0.08, 1.33, 1.09, 1.3, 1.96, 0.17], [-0.07, 0.27, 0.3, -0.77, 1.16, 0.03, -0.26, 0.9, 1.71, -0.33, 0.89, -1.44]]}, "1": {"array": [0.94, 0.36, 1.47, 0.23, 0.48, 1.09, -0.8, 0.6, -0.39, 0.74, -0.58, 0.73]}, "2": {"array": [[-0.32, -0.43, 0.07, -0.0], [-0.49, 1.6, -1.27, 0.08]]}, "3": {"array": [[0.53, 0.84, 0.82], [1.21, -0.31, 0.07]]}, "4": {"array": [[-0.93, -0.2, 0.58], [0.15, -0.31, -0.06]]}}}, "probes": [], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[-0.6,-1.0,0.2,-0.3],[-0.9,-0.6,-0.5,-0.1]]},{"array":[-0.8,-0.4,0.1,0.2]},{"array":[[-2.0]]},{"array":[[0.2]]},{"array":[[-0.6]]}],"want":[[[-0.0505504278843]],[[-0.126635421341]]],"signs":{"0":[0.02168597,-0.05173326],"1":[0.01117757,-0.02680129],"2":[0.2441958,0.06496921],"3":[0.4463265,0.1076058],"4":[-0.2172901,0.3669931],"5":[0.1953455,-0.3442077],"6":[0.04836738,-0.1124237],"7":[-0.03299583,0.07801674],"8":[-0.07543506,0.1683036],"9":[0.02525005,-0.06008904],"10":[-0.1140683,0.2367129],"11":[0.03567039,-0.08412308],"12":[0.02524057,-0.06063465],"13":[-0.06374952,-0.1992285],"14":[-0.01535906,-0.1238648],"15":[0.001568067,-0.120619],"16":[0.02911473,-0.06232479],"17":[0.06731512,-0.4472543],"18":[-0.04018518,0.09432172],"19":[-0.04738501,-0.1136937]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[-0.53,0.07,0.12,-0.73,-0.39,0.15,0.71,-0.43,1.35,-0.04,0.09,-0.09],[-0.51,0.51,0.8,0.94,0.13,0.57,-0.24,-0.92,-1.67,-0.12,1.87,-0.64],[-0.51,-0.07,0.46,0.63,-0.34,-0.34,-0.59,0.91,1.32,0.13,1.29,0.51],[-0.98,0.47,0.46,-0.07,-0.76,0.49,0.53,-1.07,0.91,0.88,1.54,-1.09],[0.86,0.25,-0.39,0.17,1.04,0.39,1.13,0.45,-1.72,-0.1,0.83,-0.35],[-0.19,-0.22,0.04,0.16,0.29,-0.5,-0.31,1.06,0.53,0.8,1.55,-0.15],[-0.64,-0.33,0.05,-1.12,0.74,-0.38,-0.65,0.68,1.21,-0.79,0.34,-1.67]]},{"array":[0.64,-0.19,0.88,-0.06,-0.05,0.66,-1.11,0.35,-0.8,0.49,-0.97,0.17]},{"array":[[-0.83,-0.99,-0.39,-0.31],[-0.73,1.15,-1.75,-0.21]]},{"array":[[0.29,0.36,0.24],[0.9,-0.72,-0.14]]},{"array":[[-1.24,-0.71,0.34],[-0.41,-0.84,-0.48]]}],"want":[[[-0.0129975966664,-0.606026406859,0.0791313213662],[-0.375478349926,-0.0865715494682,-0.000180872105749]],[[-0.062509228988,-0.808295389231,0.323362533508],[-0.759151116975,-1.37544373505,-0.933971845152]]],"signs":{"0":[-0.4208628,-1.05088],"1":[0.05381601,-2.577121],"2":[1.408036,-1.002869],"3":[8.5423,-7.874059],"4":[0.2887745,-1.544239],"5":[-1.105841,-2.503483],"6":[-0.7459113,-2.730336],"7":[-0.2874456,-2.559851],"8":[0.3778284,-0.6308993],"9":[0.01510575,-1.379234],"10":[-0.6371961,-0.610106],"11":[-0.1819577,0.3050875],"12":[0.08765062,-1.877703],"13":[-0.1986509,-1.820006],"14":[-0.9804361,-1.834624],"15":[-0.656277,-3.520692],"16":[0.2299457,-2.211177],"17":[-2.005645,-0.945895],"18":[-0.8541237,-2.319014],"19":[-0.4874535,-1.212564],"0+2":[1.051425,-0.8050561],"0+3":[6.981926,-6.727915],"0+4":[-0.3578686,-0.0175866],"0+6":[-1.143061,-2.03495],"0+7":[-0.7349966,-1.440086],"0+8":[-0.1062479,0.1556895],"0+9":[-0.4095136,-0.9429397],"0+10":[-1.072704,0.1057012],"0+11":[-0.1672894,-0.2239173],"0+12":[-0.411762,-1.063657],"0+13":[-0.3004272,-1.406816],"0+14":[-1.055336,-1.13698],"0+15":[-1.672743,-1.896782],"0+16":[-0.2928232,-0.9081182],"0+17":[-1.341177,-0.7577223],"0+18":[-1.05496,-1.555178],"0+19":[-0.633872,-0.6586496],"1+2":[0.9240351,-0.3819667],"1+3":[7.723595,-7.050224],"1+4":[0.3336429,-3.743018],"1+6":[-0.719999,-3.507608],"1+7":[-0.1968906,-4.421652],"1+8":[0.5005427,-1.455413],"1+9":[0.05944063,-1.552476],"1+10":[-0.4704941,-1.443563],"1+11":[-0.269174,0.8560472],"1+12":[0.2592931,-2.739507],"1+13":[-0.2383405,-2.563768],"1+14":[-1.014235,-2.581513],"1+15":[-0.5207085,-6.91786],"1+16":[0.4363082,-2.506471],"1+17":[-6.036683,2.31589],"1+18":[-0.7688912,-3.76818],"1+19":[-0.5500915,-1.526544],"4+2":[1.015635,-1.070518],"2+5":[0.822571,-0.8946644],"6+2":[0.77426,-1.020199],"2+7":[1.812742,-2.446734],"2+8":[0.4890281,-0.02490882],"9+2":[1.092362,-0.6637994],"10+2":[-0.1264501,-0.02138566],"2+11":[0.03293585,-0.1131774],"2+12":[1.547766,-1.201435],"2+13":[2.632754,0.7292355],"2+14":[1.160759,1.017733],"15+2":[-0.1970389,-0.5035739],"16+2":[2.271274,-0.8338529],"17+2":[-0.5345378,-1.793069],"18+2":[0.3703031,-1.131202],"19+2":[0.1276558,0.7073921],"4+3":[8.243263,-8.238017],"3+5":[7.258381,-7.223313],"6+3":[6.690887,-5.37364],"3+7":[8.994649,-9.588426],"3+8":[3.329986,-2.477036],"9+3":[6.349202,-5.934004],"10+3":[4.55325,-4.647218],"3+11":[-2.814827,2.122092],"3+12":[13.83131,-12.901],"3+13":[7.181713,-1.81637],"3+14":[1.697987,1.21002],"15+3":[2.594895,-1.990016],"16+3":[6.867613,-4.311384],"17+3":[-2.214298,-2.626784],"18+3":[6.817013,-8.232817],"19+3":[5.475799,-3.888947],"4+12":[0.4251875,-1.657168],"4+13":[-0.0156084,-1.617747],"4+14":[-0.6169228,-1.199857],"15+4":[0.5882463,-4.844078],"16+4":[0.6654953,-1.765376],"17+4":[-2.339451,1.209414],"19+4":[-0.3340126,-0.6696212],"12+5":[-1.116467,-2.670864],"13+5":[-1.180986,-2.425453],"5+14":[-2.340451,-3.165873],"15+5":[-1.601026,-2.362977],"16+5":[-0.8696333,-2.769786],"17+5":[-1.856738,-2.59422],"19+5":[-1.280319,-2.503854],"6+12":[-0.6368418,-2.897198],"6+13":[-0.8978897,-2.563981],"6+14":[-2.130176,-3.339453],"15+6":[-0.829785,-4.538653],"16+6":[-0.6712617,-3.247401],"17+6":[-2.831872,-1.901678],"18+6":[-1.185868,-3.047736],"19+6":[-1.128392,-2.391543],"12+7":[-0.03825255,-2.734833],"13+7":[-0.5414614,-2.502214],"7+14":[-1.524825,-2.639857],"15+7":[-0.2428315,-5.212584],"16+7":[-0.2424031,-2.73509],"17+7":[-1.908918,0.279484],"18+7":[-0.7095124,-2.768804],"19+7":[-0.7921067,-1.552307],"12+8":[0.3926132,-0.6471263],"13+8":[0.3081765,-0.8963402],"8+14":[-0.06293346,-0.4258772],"15+8":[0.3988586,-2.599418],"16+8":[0.588769,-0.977166],"17+8":[-1.359814,0.171673],"18+8":[-0.01070801,-0.9841749],"19+8":[0.05355679,-0.2853839],"9+12":[0.06851031,-1.428443],"9+13":[-0.1362876,-1.456952],"9+14":[-0.8399155,-1.437078],"9+15":[-0.5133676,-2.832132],"9+16":[0.06759705,-1.733356],"9+17":[-1.438018,-0.548047],"9+18":[-0.6115199,-1.784338],"9+19":[-0.3240623,-1.028726],"10+12":[-0.6481638,-0.6245194],"10+13":[-0.3695785,-1.101844],"10+14":[-1.44363,-0.2770554],"10+15":[-0.02533136,-2.861537],"10+16":[-0.4382089,-0.8497393],"10+17":[-2.212639,0.04055895],"10+18":[-1.016024,-0.7971775],"10+19":[-1.122007,0.1556131],"12+11":[-0.1818282,0.3066938],"13+11":[0.1148087,-0.2361188],"14+11":[0.0205514,0.1877791],"15+11":[-0.3324566,0.3442566],"16+11":[-0.1912787,0.4863309],"17+11":[0.8170284,0.3622108],"19+11":[-0.01030682,0.06690642],"15+12":[-0.6656219,-3.774197],"16+12":[0.3851115,-2.372557],"17+12":[-2.196871,-1.081111],"18+12":[-0.7789301,-2.450329],"19+12":[-0.4134858,-1.348673],"15+13":[-0.675974,-3.141667],"16+13":[-0.1495778,-2.221024],"17+13":[-2.116507,-1.417163],"18+13":[-0.9979434,-2.223195],"19+13":[-0.7452977,-1.212464],"15+14":[-1.387128,-4.736109],"16+14":[-0.6995302,-2.308081],"17+14":[-2.824633,-0.9089686],"18+14":[-2.188126,-2.780111],"19+14":[-1.127272,-1.582303],"16+15":[-0.7054535,-3.503637],"17+15":[-2.929395,-0.1351993],"15+18":[-0.3830105,-3.786275],"15+19":[-0.7031436,-3.575805],"16+17":[-1.987088,-1.019424],"16+18":[-0.4546984,-2.441772],"16+19":[-0.1345621,-1.771192],"17+19":[-2.239118,-0.4196894],"18+19":[-1.17477,-1.998158]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[-1.39,0.26,0.04,-1.01,-0.27,-0.97,0.63,-0.1,0.77,0.09,-0.77,-0.5,0.41,-0.79,0.38,-0.43,1.67,-1.57,0.97,-0.84],[0.93,0.97,-0.61,0.95,0.48,-0.62,-0.15,0.43,-0.11,0.1,1.51,0.2,1.27,-0.81,-0.08,-0.14,-0.63,0.29,-1.27,-0.78],[0.5,-0.4,-1.21,0.34,0.19,-0.69,-0.96,0.9,0.32,0.07,-0.75,-0.29,-0.38,-0.15,-0.57,0.7,-0.9,0.36,0.8,-0.64],[-0.36,-0.2,-0.08,0.14,-1.14,-0.57,0.21,-0.27,-0.36,-0.06,0.31,-0.19,0.61,-0.9,0.33,0.26,-1.43,-0.71,-0.88,0.27],[1.46,-0.16,0.75,0.14,0.22,0.21,-1.04,-0.64,-1.41,-1.11,0.77,-0.67,0.73,-0.09,-0.48,1.07,-0.31,0.09,-0.36,0.4],[0.11,0.63,0.46,-0.26,-0.89,-0.62,0.93,-0.05,-0.37,-1.2,-0.78,0.14,-0.21,-0.71,-0.09,0.51,-0.49,-0.56,-1.09,-0.59],[1.16,0.32,0.53,1.74,0.11,-1.06,0.33,0.43,0.15,-1.23,-0.37,0.69,0.92,-0.18,1.09,0.34,0.29,0.17,0.72,0.04]]},{"array":[0.08,-0.08,1.68,0.51,-0.29,1.76,-0.72,-0.31,0.68,-1.31,-0.06,0.54,-0.59,1.07,-0.29,0.36,0.8,0.24,-0.3,0.42]},{"array":[[1.24,0.15],[-1.14,0.92],[0.89,-1.23]]},{"array":[[0.23,-0.51,0.9,0.54,-0.15],[-0.34,0.6,0.9,-0.06,-0.24],[-0.07,0.23,0.16,0.9,-0.1]]},{"array":[[0.79,-0.94,-0.3,-0.53,0.5],[-0.71,-0.17,-0.19,-1.58,-0.21],[-1.64,0.69,1.36,0.6,-0.44]]}],"want":[[[0.222727572463,0.109409284257,-0.38211893925,-0.10709282564,-0.0922027684211],[0.194022019219,-0.324693517819,0.483426696735,-0.543650006302,0.0967240517681],[-0.0385440355937,0.302432564519,-0.0798251917006,0.289762458538,-0.0032242864187]],[[0.895848774028,0.330682601428,-0.912617888459,-0.22260857664,-0.30096702849],[0.202753067448,-0.578144141359,0.778338844079,-1.10621932663,0.406304005383],[-1.18440367401,0.831021773039,-0.626029268351,0.497433698583,-0.00646288093538]]],"signs":{"0":[-2.363485,0.1389312],"1":[-1.820103,5.226656],"2":[-0.07438275,3.189698],"3":[3.168946,4.277959],"4":[-0.3012294,3.798079],"5":[-3.3764,-1.049999],"6":[-3.332957,0.9616471],"7":[-1.761401,3.035582],"8":[0.3433208,2.495277],"9":[-1.171858,1.966677],"10":[-0.1120716,2.979236],"11":[-0.1033255,0.412276],"12":[-1.356986,2.495003],"13":[-1.599093,2.593505],"14":[-1.412349,2.330185],"15":[-2.022709,-0.9698222],"16":[-0.7733904,1.504235],"17":[-1.079546,-0.562124],"18":[-1.674927,0.4085913],"19":[0.7566073,2.411282]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[-1.54,0.16,-0.27,0.16,-0.24,-0.34,-0.25,0.56],[1.09,0.99,-0.16,-0.08,0.07,0.1,-0.1,-1.34],[1.11,-1.73,0.06,0.6,0.57,-1.9,0.09,-0.28],[-1.11,0.2,-0.98,0.75,0.12,0.67,-0.38,1.36],[0.22,0.1,-0.63,-0.15,1.07,-0.99,1.1,-0.31]]},{"array":[-1.43,-0.2,-0.18,-1.13,0.15,0.61,-0.99,0.26]},{"array":[[0.53,0.36,-0.21]]},{"array":[[0.55,0.35]]},{"array":[[1.73,-1.39]]}],"want":[[[0.205878254494,0.0150413402392]],[[0.36345787804,0.0212411445921]]],"signs":{"0":[-0.3417509,-0.1781739],"1":[-0.3371163,-0.08697917],"2":[-0.606446,1.447441],"3":[-1.42614,1.200864],"4":[-0.4226635,0.5843325],"5":[0.7779062,-1.251397],"6":[-0.5249048,-1.843228],"7":[0.02058956,0.3399699],"8":[-0.3751652,0.3545759],"9":[-0.2579641,-0.1513152],"10":[-0.5573357,0.3712401],"11":[0.1888322,-0.1295971],"12":[-0.263873,-0.1516478],"13":[0.1865338,0.04429258],"14":[-0.1943792,-0.03852886],"15":[-0.0333691,-0.5368685],"16":[0.06254831,-0.5802775],"17":[-0.4337487,-0.2803498],"18":[0.7200559,-0.5247511],"19":[-0.02611191,0.1212971]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[0.73,0.28,-0.44,1.44],[-1.19,0.47,-0.95,0.64],[-0.46,-0.2,-1.23,-0.74]]},{"array":[-0.19,0.02,-1.48,-0.35]},{"array":[[0.59,-1.77],[0.08,1.2],[-0.06,-1.57]]},{"array":[[-0.75],[0.1],[-0.8]]},{"array":[[-0.1],[0.34],[1.25]]}],"want":[[[-0.0777233186271],[0.0165229704567],[-0.115451706159]],[[-0.110921162466],[0.290264355365],[-0.158313468112]]],"signs":{"0":[0.201707,-0.5099298],"1":[0.03191738,0.4877117],"2":[-0.742872,1.855406],"3":[-1.669548,2.807481],"4":[-0.1985758,1.365302],"5":[0.9321198,-2.244128],"6":[0.3592713,-1.082789],"7":[0.1426554,0.5341166],"8":[-0.1502583,0.9304091],"9":[0.06639983,0.2477425],"10":[-0.2022894,1.020579],"11":[-0.06513804,0.4724651],"12":[0.06884746,0.2534212],"13":[-0.660567,-0.4493988],"14":[-0.01893232,0.3025096],"15":[0.1129573,-0.7685089],"16":[0.03417345,0.4003635],"17":[0.5847738,-0.7091442],"18":[0.4350613,-1.35452],"19":[-0.07935741,0.1706326]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[0.62,-0.41,0.15,0.22,0.81,0.31,1.06,-0.81,0.07,-0.18,-0.6,-0.8],[0.45,-0.57,0.36,0.07,1.75,0.02,-0.62,-1.42,1.32,0.72,-1.18,-0.85],[0.9,-0.91,0.36,1.27,1.2,0.42,0.17,0.85,0.77,-0.34,-1.77,-0.26],[0.21,-0.61,-0.82,-1.42,-0.95,-1.32,1.54,0.17,-1.49,0.81,0.25,-1.16],[-0.32,-0.43,0.61,0.8,-0.62,2.0,-0.4,1.04,-0.8,0.21,1.2,-0.3],[-0.39,-0.01,-0.6,0.66,1.17,0.26,0.62,0.1,-0.25,-1.64,-0.22,1.21]]},{"array":[-0.79,0.55,0.11,-0.74,0.17,0.11,-0.59,-1.18,1.14,-0.36,-0.22,-0.39]},{"array":[[1.23,-0.64,2.36],[0.9,0.02,-2.61]]},{"array":[[0.9,0.5,0.9],[0.34,0.9,-0.9]]},{"array":[[0.99,0.98,-1.25],[0.58,0.57,-2.41]]}],"want":[[[0.083370815097,0.563845277339,-0.501641787741],[0.0331453316912,0.0264157205985,-0.138535996353]],[[0.0868021089072,0.84694022247,-1.46811813977],[0.087280923304,0.885408133874,-1.96668791766]]],"signs":{"0":[0.6073353,5.072041],"1":[-1.951772,7.827516],"2":[1.359066,3.070398],"3":[6.645798,6.834589],"4":[-0.9402365,1.219077],"5":[0.8699334,7.176309],"6":[-1.370782,7.113863],"7":[-0.9759213,5.588389],"8":[-0.8601379,0.9957502],"9":[0.02161655,3.429645],"10":[-1.686589,1.66979],"11":[-0.7551737,-2.236127],"12":[-0.1657343,5.688989],"13":[-0.1035743,5.851533],"14":[-0.5780282,6.76025],"15":[-1.846695,2.716679],"16":[-0.617924,4.719508],"17":[0.2321095,3.138427],"18":[0.2151331,3.207539],"19":[-0.2530989,5.017549]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[0.99,-1.67,-0.75,-0.59,-0.72,-0.65,-0.57,0.41],[1.62,0.29,-1.01,-0.54,0.54,0.94,-1.02,-0.74],[0.49,-0.67,-0.09,0.25,-3.17,0.7,0.87,0.68],[-0.12,-0.57,-0.66,0.2,0.71,-0.07,-0.13,-0.16],[-0.48,-1.2,0.57,0.9,-0.45,0.37,0.88,0.69]]},{"array":[0.56,0.55,0.49,1.07,-0.07,-0.95,0.04,-0.63]},{"array":[[-239.62,402.33,-1008.83],[727.81,414.79,187.56]]},{"array":[[-0.33,0.9],[-0.64,-0.21]]},{"array":[[-0.42,-0.27],[-0.94,0.28]]}],"want":[[[-0.0,-0.0],[-0.0,0.0]],[[-0.0,-1.0],[-1.0,0.0]]],"signs":{"0":[0.0,0.0],"1":[-1547.586,798.3805],"2":[0.5647551,0.6739557],"3":[-233.191,2173.969],"5":[-0.9679141,-0.1249597],"6":[-3.23471,0.3091439],"7":[-3.052537,0.6774903],"9":[-1.305428,0.4415899],"11":[0.0,0.0],"13":[-2.106918,0.4251127],"14":[-0.643165,1.202658],"15":[-1.120544,0.7285549],"18":[-0.9679141,-0.1249597],"19":[1.406139,0.8178043]}}
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
