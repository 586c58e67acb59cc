"""The checks of the exercise lstm-forward: import check, then check("name", function).

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

EDITION = 'pl'
EXERCISE = 'lstm-forward'
WORDS = json.loads(r"""
{
 "report": {
  "points": "{name}: {earned} z {total} pkt",
  "called": "Wywołanie:",
  "returned": "Wynik:",
  "expected": "Oczekiwano:",
  "printed": "Wydrukowano:",
  "what": "Diagnoza: {text}",
  "ask": "Pytanie: {text}",
  "criteria": "Punkty szczegółowo:",
  "criterion": "{earned} z {total}: {label}",
  "inherited": "{name} powtarza błąd z {origin} i nie dodaje własnego. Punkty zostały odjęte tam, a tutaj dostajesz komplet. Popraw {origin}, a obie funkcje będą dobre.",
  "hidden_case": "Wykrył to test ukryty; jego dane: {case}.",
  "hidden_passed": "Testy ukryte nie znalazły niczego więcej.",
  "visible_failed": "Zobacz powyżej raport testów jawnych.",
  "graded": "Ocena z testów jawnych i ukrytych: {name}, {earned} z {total} pkt",
  "seed": "Ziarno losowe testów ukrytych: {seed}",
  "unknown": "Nie ma testu o nazwie {name}. Znane nazwy: {known}."
 },
 "trait": {
  "tiny": "po jednej liczbie każdego rodzaju",
  "general": "wszystkie rozmiary różne",
  "single": "wsad z jednego wiersza (N = 1)",
  "one_unit": "stan ukryty z jednym neuronem (H = 1)",
  "square": "tyle samo wejść co neuronów ukrytych (D = H)",
  "large": "bardzo duże liczby",
  "one_step": "sekwencja z jednym krokiem (T = 1)"
 },
 "criterion": {
  "gate_i": "bramka wejściowa i",
  "gate_f": "bramka zapominania f",
  "candidate_g": "kandydat g",
  "gate_o": "bramka wyjściowa o",
  "sizes": "także przy N = 1, H = 1, D = H i bardzo dużych liczbach",
  "clean": "zwraca nowe tablice liczb zmiennoprzecinkowych, nie zmienia argumentów",
  "c_next": "nowy stan komórki c_next",
  "h_next": "nowy stan ukryty h_next",
  "cs": "stany komórki cs ze wszystkich kroków",
  "hs": "stany ukryte hs ze wszystkich kroków",
  "sizes_sequence": "także przy T = 1, N = 1, H = 1, D = H i bardzo dużych liczbach"
 },
 "problem": {
  "not_written": {
   "what": "Funkcja {name} nie jest jeszcze napisana: wciąż zgłasza NotImplementedError.",
   "ask": "Zastąp wiersz z raise własnym kodem, uruchom komórkę, a potem ponownie ten test."
  },
  "raised": {
   "what": "Funkcja {name} przerwała pracę z błędem {type}: {message} (twój wiersz {line}: {source})",
   "ask": "Powtórz to samo wywołanie w osobnej komórce: która wartość w tym wierszu jest inna, niż się spodziewasz?"
  },
  "raised_shape": {
   "what": "Funkcja {name} przerwała pracę z błędem {type}: {message} (twój wiersz {line}: {source})",
   "ask": "Jakie kształty mają wartości w tym wierszu, a jakich wymaga działanie?"
  },
  "raised_name": {
   "what": "Funkcja {name} przerwała pracę z błędem {type}: {message} (twój wiersz {line}: {source})",
   "ask": "Gdzie ta nazwa powinna dostać wartość: czy jest w niej literówka, a może przypisanie następuje dopiero później?"
  },
  "none": {
   "what": "Funkcja {name} zwróciła None.",
   "ask": "Czy każda droga przez funkcję kończy się instrukcją return?"
  },
  "container": {
   "what": "Funkcja {name} zwróciła jedną wartość typu {type}; liczba oczekiwanych tablic: {count}.",
   "ask": "O jakie wartości prosi zadanie i w jakiej kolejności?"
  },
  "count": {
   "what": "Liczba wartości zwróconych przez funkcję {name}: {count}; oczekiwano: {want}.",
   "ask": "O jakie wartości prosi zadanie i w jakiej kolejności?"
  },
  "type": {
   "what": "Funkcja {name} zwróciła wartość typu {type}, a to nie jest tablica liczb rzeczywistych.",
   "ask": "Jakiego rodzaju wartość powstaje w każdym wierszu twojej funkcji?"
  },
  "shape": {
   "what": "{output} ma kształt {got}; oczekiwany kształt to {want}.",
   "ask": "Co oznacza każda oś i które działanie ją zmieniło?"
  },
  "nan": {
   "what": "{output} zawiera wartości, które nie są skończonymi liczbami (nan lub inf).",
   "ask": "Które dzielenie, pierwiastek albo funkcja wykładnicza w twoim kodzie może zawieść przy tych argumentach?"
  },
  "values": {
   "what": "Błędne liczby w {output}: {bad} z {size}.",
   "ask": "Policz ręcznie pierwszą błędną liczbę: w którym kroku twój kod rozchodzi się ze wzorem?"
  },
  "changed": {
   "what": "Funkcja {name} nadpisuje swój argument {param}: zmienia się tablica, którą podał wywołujący.",
   "ask": "Który wiersz przypisuje w miejscu (+=, *=, [...] = albo out=)?"
  },
  "shared": {
   "what": "Wynik współdzieli pamięć z argumentem {param}: późniejsza zmiana jednego zmienia też drugi.",
   "ask": "Która droga przez funkcję zwraca sam argument albo jego widok zamiast nowej tablicy?"
  },
  "list": {
   "what": "Liczby są dobre, ale przyszły jako {type}, a nie jako tablica NumPy.",
   "ask": "Jaka funkcja robi z listy tablicę?"
  },
  "not_list": {
   "what": "Liczby są dobre, ale przyszły w wartości typu {type}, a nie w liście tablic.",
   "ask": "Jak zbudować listę, w której na każdy gradient przypada jedna tablica?"
  },
  "dtype": {
   "what": "Liczby są dobre, ale elementy tablicy są typu {type}, a powinny być zmiennoprzecinkowe.",
   "ask": "Jaki typ elementów przejął twój wynik i skąd?"
  },
  "state": {
   "what": "Te same argumenty dały za drugim razem inny wynik.",
   "ask": "Co funkcja przechowuje między wywołaniami: zmienną globalną, listę spoza funkcji, liczby losowe?"
  },
  "size_only": {
   "what": "Funkcja {name} działa tylko przy {dim} = {size}.",
   "ask": "W którym miejscu kodu stoi ta liczba i z jakiego kształtu można ją odczytać zamiast tego?"
  },
  "size_never": {
   "what": "Funkcja {name} działa, ale nie przy {dim} = {size}.",
   "ask": "Które działanie gubi lub rozciąga oś o długości 1 albo inaczej traktuje ten rozmiar?"
  },
  "ignored": {
   "what": "Argument {param} nie ma wpływu na to, co zwraca funkcja {name}.",
   "ask": "Gdzie {param} powinien wejść do obliczeń i czy kod nie używa w jego miejscu innej zmiennej?"
  },
  "probe": {
   "what": "{setting} Tymczasem {output} wynosi {got}; oczekiwano {want}.",
   "ask": "Który składnik twojego kodu decyduje w tym ustawieniu?"
  }
 },
 "mistake": {
  "bias_dropped": {
   "what": "Brakuje obciążenia b.",
   "ask": "Z jakich trzech składników składa się suma ważona?"
  },
  "x_dropped": {
   "what": "W sumie ważonej brakuje wejścia x.",
   "ask": "Z jakich trzech składników składa się suma ważona?"
  },
  "h_dropped": {
   "what": "W sumie ważonej brakuje stanu ukrytego h.",
   "ask": "Skąd bramka ma wiedzieć, co działo się wcześniej?"
  },
  "h_read_twice": {
   "what": "Bramki czytają h dwa razy, a x wcale.",
   "ask": "Która tablica należy do W, a która do U?"
  },
  "concatenated_hx": {
   "what": "W sklejonym wejściu h stoi przed x, ale w sklejonych wagach W stoi przed U.",
   "ask": "Które kolumny wag trafiają na pierwszą kolumnę wejścia?"
  },
  "weights_reshaped": {
   "what": "Wagom zmieniono kształt tam, gdzie trzeba je transponować: liczby lądują w złych miejscach.",
   "ask": "Co z [[1, 2], [3, 4], [5, 6]] robi np.reshape, a co .T?"
  },
  "recurrent_transposed": {
   "what": "Każda bramka mnoży h przez swój blok U bez transpozycji. Blok jest kwadratowy, więc nic nie protestuje.",
   "ask": "Która oś U należy do neuronów bramki, a która do neuronów h?"
  },
  "product_of_sums": {
   "what": "Wkłady x i h są mnożone tam, gdzie trzeba je dodać.",
   "ask": "Gdy wkład h wynosi 0, czy x nie powinien mieć żadnego wpływu?"
  },
  "order_fgio": {
   "what": "Wycinki są brane w kolejności f, g, i, o.",
   "ask": "W jakiej kolejności zadanie układa bramki w W, U i b?"
  },
  "order_ifog": {
   "what": "Wycinki są brane w kolejności i, f, o, g.",
   "ask": "W jakiej kolejności zadanie układa bramki w W, U i b?"
  },
  "order_gifo": {
   "what": "Wycinki są brane w kolejności g, i, f, o, jak w listingu z notatek (a, i, f, o).",
   "ask": "W jakiej kolejności zadanie układa bramki w W, U i b?"
  },
  "order_iofg": {
   "what": "Wycinki są brane w kolejności i, o, f, g.",
   "ask": "W jakiej kolejności zadanie układa bramki w W, U i b?"
  },
  "input_forget_swapped": {
   "what": "Bramka wejściowa i bramka zapominania zamieniły się miejscami.",
   "ask": "Która z nich rozstrzyga o starej pamięci i z którego wycinka pochodzi?"
  },
  "interleaved": {
   "what": "Bramki są brane z co czwartej kolumny zamiast z czterech bloków po H kolumn.",
   "ask": "Które kolumny sumy ważonej należą do bramki wejściowej, gdy H = 2?"
  },
  "input_gate_tanh": {
   "what": "Bramka wejściowa i używa tanh.",
   "ask": "Między jakimi dwiema wartościami powinna leżeć bramka?"
  },
  "forget_gate_tanh": {
   "what": "Bramka zapominania f używa tanh.",
   "ask": "Między jakimi dwiema wartościami powinna leżeć bramka?"
  },
  "output_gate_tanh": {
   "what": "Bramka wyjściowa o używa tanh.",
   "ask": "Między jakimi dwiema wartościami powinna leżeć bramka?"
  },
  "gates_tanh": {
   "what": "Wszystkie trzy bramki używają tanh.",
   "ask": "Między jakimi dwiema wartościami powinna leżeć bramka?"
  },
  "input_gate_bare": {
   "what": "Bramka wejściowa i nie ma aktywacji: suma ważona jest użyta tak, jak jest.",
   "ask": "Co utrzymuje bramkę między 0 a 1?"
  },
  "forget_gate_bare": {
   "what": "Bramka zapominania f nie ma aktywacji: suma ważona jest użyta tak, jak jest.",
   "ask": "Co utrzymuje bramkę między 0 a 1?"
  },
  "output_gate_bare": {
   "what": "Bramka wyjściowa o nie ma aktywacji: suma ważona jest użyta tak, jak jest.",
   "ask": "Co utrzymuje bramkę między 0 a 1?"
  },
  "gates_bare": {
   "what": "Żadna z trzech bramek nie ma aktywacji.",
   "ask": "Co utrzymuje bramkę między 0 a 1?"
  },
  "gates_softmax": {
   "what": "Bramki używają funkcji softmax, więc neurony jednej bramki konkurują ze sobą.",
   "ask": "Czy wszystkie neurony bramki mogą być otwarte naraz?"
  },
  "gates_sign": {
   "what": "Sigmoida ma zły znak: bramki są zamknięte tam, gdzie powinny być otwarte.",
   "ask": "Czy twoja sigmoida z 10 jest bliska 1, czy 0?"
  },
  "gates_twice": {
   "what": "Bramki przechodzą przez sigmoidę dwa razy.",
   "ask": "Jaka jest najmniejsza wartość, którą może przyjąć sigmoid(sigmoid(s))?"
  },
  "candidate_sigmoid": {
   "what": "Kandydat g używa sigmoidy.",
   "ask": "Jak kandydat, który nigdy nie jest ujemny, może obniżyć stan komórki?"
  },
  "candidate_softmax": {
   "what": "Kandydat g używa funkcji softmax.",
   "ask": "Jak kandydat, który nigdy nie jest ujemny, może obniżyć stan komórki?"
  },
  "candidate_bare": {
   "what": "Kandydat g nie ma aktywacji: suma ważona jest użyta tak, jak jest.",
   "ask": "Między jakimi dwiema wartościami powinien leżeć kandydat?"
  },
  "forget_reads_candidate": {
   "what": "Bramka zapominania mnoży kandydata g zamiast starego stanu komórki c.",
   "ask": "O czym bramka zapominania ma pozwolić komórce zapomnieć?"
  },
  "input_reads_cell": {
   "what": "Bramka wejściowa mnoży stary stan komórki c zamiast kandydata g.",
   "ask": "Którędy do komórki dostaje się coś nowego?"
  },
  "forget_missing": {
   "what": "Stary stan komórki zostaje w całości: brakuje bramki zapominania.",
   "ask": "Jak ta komórka ma się pozbyć czegoś, czego już nie potrzebuje?"
  },
  "input_missing": {
   "what": "Kandydat jest zapisywany w całości: brakuje bramki wejściowej.",
   "ask": "Jak ta komórka ma zignorować nieważne słowo?"
  },
  "forget_inverted": {
   "what": "Stary stan komórki jest mnożony przez 1 - f.",
   "ask": "Co powinno się stać z pamięcią, gdy f = 1?"
  },
  "input_coupled": {
   "what": "Kandydat jest mnożony przez 1 - f zamiast przez i (to wariant ze sprzężonymi bramkami).",
   "ask": "Czy ta komórka może w jednym kroku zachować pamięć i coś do niej dodać?"
  },
  "candidate_missing": {
   "what": "Do pamięci dodawana jest sama bramka wejściowa; brakuje kandydata g.",
   "ask": "Bramka mówi, ile zostanie zapisane. Co mówi, jaka wartość?"
  },
  "candidate_subtracted": {
   "what": "Nowa część jest od pamięci odejmowana, a nie do niej dodawana.",
   "ask": "Przy i = 1 i g = 0.5: czy stan komórki ma wzrosnąć, czy zmaleć?"
  },
  "old_cell_missing": {
   "what": "Nowy stan komórki zawiera tylko nową część i * g; starej pamięci już nie ma.",
   "ask": "Który składnik przenosi pamięć z kroku na krok?"
  },
  "write_missing": {
   "what": "Nowy stan komórki zawiera tylko to, co zostało ze starego; nic nie jest zapisywane.",
   "ask": "Który składnik wnosi do komórki coś nowego?"
  },
  "product_for_sum": {
   "what": "Część zachowana i część nowa są mnożone tam, gdzie trzeba je dodać.",
   "ask": "Gdy bramka zapominania jest zamknięta, czy nowa część też ma zniknąć?"
  },
  "cell_reads_hidden": {
   "what": "Bramka zapominania mnoży stan ukryty h zamiast stanu komórki c.",
   "ask": "Który z tych dwóch stanów jest pamięcią, którą bramki zachowują i zapisują?"
  },
  "cell_squashed": {
   "what": "Sam stan komórki przechodzi przez tanh.",
   "ask": "Co się dzieje z pamięcią, która w każdym ze 100 kroków przechodzi przez tanh?"
  },
  "hidden_without_tanh": {
   "what": "Nowy stan ukryty to o * c_next: brakuje tanh.",
   "ask": "Między jakimi dwiema wartościami powinien leżeć stan ukryty?"
  },
  "hidden_sigmoid": {
   "what": "Nowy stan komórki przechodzi przez sigmoidę tam, gdzie powinien przez tanh.",
   "ask": "Czy twój stan ukryty może stać się ujemny?"
  },
  "hidden_softmax": {
   "what": "Nowy stan komórki przechodzi przez softmax tam, gdzie powinien przez tanh.",
   "ask": "Czy twój stan ukryty może stać się ujemny?"
  },
  "hidden_tanh_outside": {
   "what": "Tanh jest obliczany z całego iloczynu o * c_next.",
   "ask": "Co jest najpierw: ściśnięcie pamięci czy wybór z niej przez bramkę wyjściową?"
  },
  "hidden_old_cell": {
   "what": "Nowy stan ukryty powstaje ze starego stanu komórki c.",
   "ask": "Czy wyjście widzi to, co zapisano właśnie w tym kroku?"
  },
  "output_missing": {
   "what": "Nowy stan ukryty to tanh(c_next): brakuje bramki wyjściowej.",
   "ask": "Jak ta komórka może coś pamiętać, nie pokazując tego?"
  },
  "hidden_input_gate": {
   "what": "Nowy stan ukryty używa bramki wejściowej i zamiast bramki wyjściowej o.",
   "ask": "Która bramka rozstrzyga o tym, co opuszcza komórkę?"
  },
  "hidden_forget_gate": {
   "what": "Nowy stan ukryty używa bramki zapominania f zamiast bramki wyjściowej o.",
   "ask": "Która bramka rozstrzyga o tym, co opuszcza komórkę?"
  },
  "hidden_added": {
   "what": "Bramka wyjściowa jest dodawana do tanh(c_next), a powinna mnożyć.",
   "ask": "Co powinno opuścić komórkę, gdy bramka wyjściowa wynosi 0?"
  },
  "returned_c_h": {
   "what": "Dwa wyniki zamieniły się miejscami: pierwszy jest c_next.",
   "ask": "W jakiej kolejności zadanie prosi o te dwa stany?"
  },
  "squeezed": {
   "what": "Osie o długości 1 znikają: wsad z jednego wiersza wraca bez osi wsadu.",
   "ask": "Dlaczego wsad z jednym wierszem powinien nadal mieć dwie osie?"
  },
  "h0_ignored": {
   "what": "Sekwencja zaczyna się od zerowego stanu ukrytego zamiast od h0.",
   "ask": "Do czego służy h0, gdy tekst czytamy w dwóch częściach?"
  },
  "c0_ignored": {
   "what": "Sekwencja zaczyna się od zerowego stanu komórki zamiast od c0.",
   "ask": "Do czego służy c0, gdy tekst czytamy w dwóch częściach?"
  },
  "start_ignored": {
   "what": "Sekwencja zaczyna się od zer zamiast od h0 i c0.",
   "ask": "Do czego służą h0 i c0, gdy tekst czytamy w dwóch częściach?"
  },
  "start_swapped": {
   "what": "Na początku h0 i c0 zamieniły się miejscami.",
   "ask": "W jakiej kolejności lstm_step oczekuje dwóch stanów?"
  },
  "h_not_carried": {
   "what": "Każdy krok zaczyna się od h0 zamiast od stanu ukrytego z poprzedniego kroku.",
   "ask": "Która zmienna przechowuje stan ukryty po kroku, a którą czyta krok następny?"
  },
  "c_not_carried": {
   "what": "Każdy krok zaczyna się od c0 zamiast od stanu komórki z poprzedniego kroku.",
   "ask": "Która zmienna przechowuje stan komórki po kroku, a którą czyta krok następny?"
  },
  "nothing_carried": {
   "what": "Każdy krok zaczyna się od h0 i c0: z kroku na krok nic nie zostaje zapamiętane.",
   "ask": "Jakie zmienne czyta następny krok?"
  },
  "c_reset": {
   "what": "Po każdym kroku stan komórki jest zerowany.",
   "ask": "Które wiersze należą przed pętlę, a które do jej wnętrza?"
  },
  "carried_swapped": {
   "what": "Od drugiego kroku h i c są zamienione miejscami.",
   "ask": "W jakiej kolejności lstm_step zwraca dwa stany?"
  },
  "backwards": {
   "what": "Sekwencja jest czytana od końca do początku.",
   "ask": "Który x jest pierwszy?"
  },
  "states_before": {
   "what": "Zachowywane są stany sprzed każdego kroku zamiast tych po nim.",
   "ask": "Czy hs[0] powinno być równe h0, czy temu, co zwraca pierwszy krok?"
  },
  "returned_cs_hs": {
   "what": "Dwa wyniki zamieniły się miejscami: pierwszy jest cs.",
   "ask": "W jakiej kolejności zadanie prosi o te dwie sekwencje?"
  },
  "last_only": {
   "what": "Wracają tylko stany z ostatniego kroku.",
   "ask": "Ile kroków powinny zawierać hs i cs?"
  },
  "batch_first": {
   "what": "Pierwszą osią wyników jest wsad, (N, T, H).",
   "ask": "Która oś xs jest czasem?"
  },
  "all_last": {
   "what": "Każdy krok zawiera stany z ostatniego: za każdym razem zachowywana i nadpisywana była ta sama tablica.",
   "ask": "Czy twoja pętla zachowuje w każdym kroku nową tablicę, czy wciąż tę samą?"
  },
  "returned_hs_only": {
   "what": "Stany ukryte wracają dwa razy; brakuje stanów komórki.",
   "ask": "Która lista zbiera stany komórki?"
  }
 },
 "probe": {
  "bias_alone": {
   "what": "Przy wszystkich wagach równych 0 liczą się tylko obciążenia 0.1, 0.2, 0.3, 0.4 dla i, f, g, o.",
   "ask": "Jakiego wycinka b i jakiej aktywacji używa ta bramka?"
  },
  "x_alone": {
   "what": "Przy U = 0 i b = 0 liczy się tylko x.",
   "ask": "Jak x wchodzi do każdej bramki?"
  },
  "h_alone": {
   "what": "Przy W = 0 i b = 0 liczy się tylko h.",
   "ask": "Jak h wchodzi do każdej bramki?"
  },
  "memory_kept": {
   "what": "Gdy bramka wejściowa jest zamknięta (0), a bramki zapominania i wyjściowa otwarte (1), stary stan komórki 0.7 powinien zostać zachowany.",
   "ask": "Co w twoim kodzie mnoży stary stan komórki?"
  },
  "forget_gate": {
   "what": "Gdy bramka wejściowa jest zamknięta (0), a wyjściowa otwarta (1), liczy się tylko bramka zapominania f.",
   "ask": "Co mnoży f?"
  },
  "input_gate": {
   "what": "Gdy bramka zapominania jest zamknięta (0), wyjściowa otwarta, a g = 1, liczy się tylko bramka wejściowa i.",
   "ask": "Co mnoży i?"
  },
  "candidate": {
   "what": "Gdy bramka zapominania jest zamknięta (0), a wejściowa i wyjściowa otwarte (1), liczy się tylko kandydat g.",
   "ask": "Jaka aktywacja należy do g?"
  },
  "output_gate": {
   "what": "Gdy bramka wejściowa jest zamknięta, a zapominania otwarta, stan komórki pozostaje równy 0.7 i liczy się tylko bramka wyjściowa o.",
   "ask": "Co mnoży o?"
  },
  "first_step": {
   "what": "Przy sekwencji z jednym krokiem pętla powinna zwrócić to, co zwraca lstm_step.",
   "ask": "Jakie stany wchodzą do pierwszego kroku?"
  },
  "c_carried": {
   "what": "Bez wag z kroku na krok przenosi się tylko stan komórki.",
   "ask": "Jaki stan komórki wchodzi do drugiego kroku?"
  },
  "h_carried": {
   "what": "Przy zamkniętej bramce zapominania z kroku na krok przenosi się tylko stan ukryty.",
   "ask": "Jaki stan ukryty wchodzi do drugiego kroku?"
  }
 },
 "right": {}
}
""")
SUITES = {
"lstm_gates": r"""{"name": "lstm_gates", "params": ["x", "h", "W", "U", "b"], "kind": "tuple", "returns": ["i", "f", "g", "o"], "origins": [], "criteria": [{"key": "gate_i", "points": 0.5, "core": true, "outputs": [0], "traits": null}, {"key": "gate_f", "points": 0.5, "core": true, "outputs": [1], "traits": null}, {"key": "candidate_g", "points": 0.5, "core": true, "outputs": [2], "traits": null}, {"key": "gate_o", "points": 0.5, "core": true, "outputs": [3], "traits": null}, {"key": "sizes", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "x_dropped", "h_dropped", "h_read_twice", "concatenated_hx", "weights_reshaped", "recurrent_transposed", "product_of_sums", "order_fgio", "order_ifog", "order_gifo", "order_iofg", "input_forget_swapped", "interleaved", "input_gate_tanh", "forget_gate_tanh", "output_gate_tanh", "gates_tanh", "input_gate_bare", "forget_gate_bare", "output_gate_bare", "gates_bare", "gates_softmax", "gates_sign", "gates_twice", "candidate_sigmoid", "candidate_softmax", "candidate_bare"], "vary": {"case": 1, "values": {"0": {"array": [[-0.95, 0.15, -0.76, 0.7], [2.57, 0.36, 1.24, 0.09]]}, "1": {"array": [[0.76, 0.66, -0.08], [-0.64, 0.8, 0.91]]}, "2": {"array": [[0.8, 0.6, 0.91, 2.29], [0.69, 0.14, 0.86, 0.75], [0.28, 0.97, 0.85, 0.76], [0.43, 0.29, 0.65, -1.08], [1.55, -0.92, 0.74, 0.98], [0.26, 0.59, 1.04, 0.35], [-0.65, 0.1, 0.96, -0.01], [-0.0, 0.33, 0.0, 1.93], [0.77, 1.27, -0.2, -0.1], [-0.86, -0.31, 1.84, 0.83], [0.69, 0.3, 0.42, 0.98], [0.28, 1.06, -0.74, 0.96]]}, "3": {"array": [[1.27, 0.39, 0.42], [1.35, 0.29, 0.0], [0.71, 0.79, 0.58], [1.11, -1.1, 0.51], [-0.47, 0.08, 0.84], [0.53, 0.68, 0.72], [0.67, 0.64, -0.56], [-0.28, 0.27, 0.56], [0.61, 0.84, -0.11], [0.4, 0.45, 0.4], [-1.35, -0.45, 0.72], [-0.26, 0.66, 1.02]]}, "4": {"array": [0.05, 0.03, 1.95, -0.91, -0.23, 0.94, 0.55, 0.35, -0.34, 0.91, 0.98, 0.03]}}}, "probes": [{"key": "bias_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.1, 0.2, 0.3, 0.4]}], "want": [[[0.524979187479]], [[0.549833997312]], [[0.291312612452]], [[0.598687660112]]]}, {"key": "x_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.622459331202]], [[0.622459331202]], [[0.46211715726]], [[0.622459331202]]]}, {"key": "h_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.401312339888]], [[0.401312339888]], [[-0.379948962255]], [[0.401312339888]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[-0.8]]},{"array":[[-0.6]]},{"array":[[0.1],[0.6],[0.7],[-0.5]]},{"array":[[-0.5],[-0.5],[0.9],[-0.2]]},{"array":[-0.5,-0.6,1.0,0.6]}],"want":[[[0.430453776061]],[[0.314319886062]],[[-0.099667994625]],[[0.753988716449]]],"signs":{"0":[0.4929082,1.710703],"1":[-0.7992941,0.4683319],"2":[-0.7989203,0.4214481],"3":[-0.3019424,1.047748],"4":[-0.2504585,1.059769],"7":[-1.215971,-0.03715094],"8":[0.2308577,1.581719],"9":[-1.00821,-0.05574394],"10":[-0.2505166,1.088582],"11":[-0.9700436,-0.1386442],"12":[-0.4034736,0.9161712],"14":[-0.6724238,0.4056497],"15":[0.1100277,0.8610389],"16":[-0.3274198,1.032707],"17":[-0.3050211,0.3043843],"18":[-0.6762572,0.3996795],"19":[0.1630004,0.8430753],"20":[-0.5316383,1.23797],"21":[-0.4601004,0.4857136],"22":[-0.4308176,1.735152],"23":[-0.03974961,0.83322],"24":[-0.2589321,1.133831],"25":[-0.861335,0.4464227],"26":[-1.38106,-0.0569926],"27":[-0.2920687,0.9978241]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[-1.32,-0.42,-1.1,0.18],[2.08,-0.22,0.65,-0.11]]},{"array":[[0.28,0.4,-0.57],[-0.9,0.32,0.54]]},{"array":[[0.32,0.06,0.41,1.76],[0.32,-0.08,0.46,0.48],[-0.05,0.77,0.49,0.17],[-0.06,-0.14,0.08,-1.36],[1.07,-1.16,0.17,0.38],[-0.1,0.37,0.45,-0.09],[-0.89,-0.35,0.58,-0.27],[-0.45,-0.18,-0.3,1.33],[0.29,1.03,-0.64,-0.42],[-1.16,-0.64,1.37,0.3],[0.34,0.01,0.19,0.4],[0.02,0.47,-0.96,0.59]]},{"array":[[0.7,0.04,0.2],[0.82,-0.29,-0.4],[0.42,0.47,0.36],[0.55,-1.63,-0.04],[-0.89,-0.48,0.26],[-0.01,0.14,0.21],[0.46,0.24,-0.78],[-0.63,-0.1,0.19],[0.03,0.47,-0.38],[-0.01,-0.01,0.02],[-1.62,-0.89,0.32],[-0.74,0.41,0.44]]},{"array":[-0.3,-0.23,1.49,-1.3,-0.76,0.54,0.16,-0.2,-0.7,0.64,0.5,-0.22]}],"want":[[[0.313501477501,0.332522090469,0.695211919044],[0.479037295298,0.414013055977,0.815055435331]],[[0.122388886823,0.0836927024018,0.484729750292],[0.0970360562382,0.929386280365,0.672651056911]],[[0.898542329151,0.613366171644,-0.4414255681],[-0.961537494612,-0.664092672072,-0.649827463672]],[[0.724880247733,0.253127721851,0.604535650336],[0.319102372477,0.932798898752,0.51601951528]]],"signs":{"0":[1.69029,1.076501],"1":[0.3519632,-0.6859313],"2":[1.795555,0.5429813],"3":[0.4338901,-0.75548],"4":[-2.581604,-0.2634337],"5":[-0.8003741,-0.549256],"6":[2.465837,0.3910316],"7":[-0.5284363,-1.494077],"8":[-0.06573744,0.3313536],"9":[1.419786,-0.462323],"10":[0.1950317,-1.507888],"11":[0.490668,0.5489699],"12":[2.040395,-0.1308609],"13":[0.8682359,0.6689712],"14":[1.981577,-1.480799],"15":[2.548893,-0.4751894],"16":[2.303411,0.01244891],"17":[3.115649,-2.371728],"18":[2.360006,-2.330357],"19":[3.13984,-0.7613527],"20":[1.634779,1.083464],"21":[3.416393,-2.436434],"22":[1.258698,-0.02778211],"23":[1.130283,1.95907],"24":[1.479222,0.9502031],"25":[0.4927749,-0.1439967],"26":[0.528125,-0.2246882],"27":[3.327939,0.5807253],"0+8":[0.0972674,1.220579],"0+9":[1.261866,0.6858043],"0+10":[0.3288423,0.3538305],"0+11":[0.3949102,0.7250768],"0+12":[1.851768,0.816756],"0+13":[0.6864239,0.9127594],"0+14":[2.066654,1.184222],"0+15":[2.506605,1.022167],"0+16":[1.949407,1.141565],"0+17":[3.142086,1.194952],"0+18":[2.141292,1.232749],"0+19":[2.782541,2.513784],"0+20":[1.547066,1.896279],"0+21":[3.090319,3.48981],"0+22":[1.235015,1.482835],"0+23":[0.9654565,0.2052456],"0+24":[1.31762,0.8097398],"0+25":[0.4550843,1.073497],"0+26":[0.5334184,0.9670056],"0+27":[3.236728,1.601649],"8+1":[-0.23722,-1.006762],"9+1":[0.3401998,-1.050824],"10+1":[0.5343782,-1.711781],"11+1":[0.1347882,0.2396278],"12+1":[0.5445215,-0.8634603],"13+1":[1.230921,0.3872749],"14+1":[0.5028373,-2.54719],"15+1":[0.691603,-2.187017],"16+1":[0.4048779,-1.152699],"17+1":[0.8953918,-4.515044],"18+1":[0.3472512,-4.017409],"19+1":[1.32595,-3.163107],"20+1":[-0.01554645,-0.5138634],"21+1":[0.9537284,-6.322518],"22+1":[0.8025701,-1.545979],"23+1":[0.2831052,2.418665],"24+1":[0.2276073,0.5809294],"25+1":[-0.3226285,-0.9202929],"26+1":[-0.1967344,-0.8514771],"27+1":[0.4554034,-0.6360833],"2+8":[-0.3990003,0.5015576],"2+9":[0.698235,0.4729915],"2+10":[-0.7597278,-0.7182225],"2+11":[-0.1592016,1.291224],"2+12":[1.82726,0.3172277],"2+13":[-0.3093704,0.03453351],"2+14":[1.940236,-0.6414414],"15+2":[2.367869,-0.1184061],"2+16":[2.113268,0.7269842],"17+2":[2.830264,-1.118826],"2+18":[2.446527,-1.478803],"19+2":[2.396349,-0.3142564],"2+20":[2.088844,1.001617],"21+2":[3.340611,-1.877404],"22+2":[1.127032,0.2395266],"23+2":[1.167447,1.760867],"24+2":[1.451638,1.0839],"25+2":[0.3511462,0.09212561],"26+2":[0.2610195,0.01211913],"27+2":[2.53145,0.5384911],"3+8":[-0.18298,-0.608371],"3+9":[0.7334954,-1.382106],"3+10":[1.107686,-1.571073],"3+11":[0.37683,-0.04864752],"3+12":[0.7894698,-0.999715],"3+13":[1.979887,0.6746564],"3+14":[0.5923218,-2.587528],"15+3":[0.8409808,-1.876008],"3+16":[0.5127181,-1.475401],"17+3":[1.078241,-4.427977],"3+18":[0.2578339,-4.692793],"19+3":[2.145728,-3.449206],"3+20":[-0.460026,-0.1478029],"21+3":[1.075756,-6.778842],"22+3":[0.9069811,-1.402371],"23+3":[0.3200664,2.562939],"24+3":[0.2927104,0.5854407],"25+3":[-0.1838966,-0.9745584],"26+3":[-0.03233559,-0.7580527],"27+3":[1.224012,-0.437216],"4+8":[0.4707746,-1.337312],"4+9":[-1.662864,0.3077409],"4+10":[-2.727094,-0.9476306],"4+11":[-1.115248,0.9836534],"4+12":[-3.098684,-0.2616673],"4+13":[-1.306994,-0.7299014],"4+14":[-2.652052,-1.338591],"4+15":[-1.358929,-1.647562],"4+16":[-3.217801,0.5764704],"4+17":[-2.065575,-1.882815],"4+18":[-3.585065,-3.341423],"4+19":[3.073036,-2.480278],"4+20":[-5.035337,0.1321434],"4+21":[-0.3841574,-5.16269],"4+22":[-2.50169,-0.6881253],"4+23":[-2.827721,1.432361],"4+24":[-2.775877,0.4609282],"25+4":[-1.176792,-0.1605309],"26+4":[-0.8656295,-0.03842501],"27+4":[-3.798799,1.15159],"8+5":[-2.515728,-1.771918],"9+5":[-2.471005,-1.36814],"10+5":[-0.6810387,-0.8665373],"11+5":[-2.486272,-0.1378279],"12+5":[-0.6113036,-0.3047228],"13+5":[0.2578596,0.6175942],"14+5":[-0.2227826,-2.156552],"15+5":[-1.581523,-2.385339],"16+5":[-2.208463,-0.6838903],"17+5":[-2.412021,-4.127268],"18+5":[0.9704899,-3.754452],"19+5":[-3.520284,-3.692421],"20+5":[-4.322359,0.4204774],"21+5":[-5.271405,-5.927883],"22+5":[-0.5947608,-0.9511521],"23+5":[1.575979,2.416504],"24+5":[0.0114228,0.6692152],"25+5":[-1.494768,-0.8691676],"26+5":[-1.20806,-0.7845081],"27+5":[-0.489303,-0.7823558],"8+6":[0.2135263,0.3994386],"9+6":[1.340363,0.2373809],"10+6":[0.06897336,-0.8260218],"11+6":[0.4477657,0.9732281],"12+6":[2.527262,0.04673728],"13+6":[0.06825013,0.4072892],"14+6":[2.910325,-0.5933936],"15+6":[3.15235,-0.3664252],"16+6":[2.770931,0.3915026],"17+6":[3.901932,-1.350379],"18+6":[3.605561,-1.192317],"19+6":[3.777437,-0.1251681],"20+6":[3.327206,1.163413],"21+6":[5.778531,-0.9361361],"22+6":[1.418383,0.3042874],"23+6":[1.077695,1.359479],"24+6":[1.834148,0.8333497],"25+6":[0.857472,0.1437268],"26+6":[0.9301182,0.02448376],"27+6":[3.635489,0.4115628],"8+7":[-0.750961,0.8297284],"9+7":[-0.685199,0.5773015],"10+7":[-0.1154299,-1.81946],"11+7":[-0.9088522,2.171474],"12+7":[-0.3957983,-1.891602],"13+7":[-0.2902514,0.4493178],"14+7":[-0.2832637,-3.461035],"15+7":[-0.3403017,-2.207859],"16+7":[-0.5255443,-1.22339],"17+7":[-0.09223711,-3.904129],"18+7":[-0.2808983,-4.775578],"19+7":[-0.1899448,-2.202125],"20+7":[-0.8244041,-0.524999],"21+7":[-0.2383746,-4.514547],"22+7":[-0.4436849,-1.772913],"23+7":[-0.4799307,0.1660927],"24+7":[-0.6102185,-0.7811735],"25+7":[-0.6377179,-0.6437274],"26+7":[-0.65994,-0.7955851],"27+7":[-0.7363141,-1.817308],"14+8":[0.327557,1.038358],"15+8":[-0.1014117,-1.450347],"8+16":[0.3785576,0.1297083],"17+8":[0.7361778,-0.9449878],"18+8":[1.121373,0.969427],"19+8":[0.1716728,-2.210255],"8+20":[-0.2900748,1.200724],"21+8":[1.134445,-0.7028114],"22+8":[0.5636166,0.02393911],"23+8":[-0.542415,1.007717],"24+8":[-0.3495747,0.6628851],"25+8":[-0.3262598,0.329303],"26+8":[-0.8218757,0.3095411],"27+8":[-0.3419798,1.167486],"14+9":[1.542247,-2.157216],"15+9":[2.109563,-1.151607],"9+16":[3.127312,-0.4890601],"17+9":[3.93955,-2.873237],"18+9":[1.920676,-3.006774],"19+9":[2.70051,-1.43777],"9+20":[4.769704,-0.04668696],"21+9":[6.551318,-3.566585],"22+9":[0.5628583,-0.9094875],"23+9":[-0.9510936,1.301804],"24+9":[0.4094165,0.2892988],"25+9":[0.7826935,-0.2310272],"26+9":[0.8232618,0.06885638],"27+9":[1.224169,0.9055547],"14+10":[1.259116,-2.673248],"15+10":[1.111346,-0.876798],"10+16":[0.6393267,-1.709533],"17+10":[2.619726,-2.243803],"18+10":[2.670178,-3.992341],"19+10":[2.289595,-0.700405],"10+20":[-0.02930564,-0.6385178],"21+10":[4.540404,-2.315488],"22+10":[-0.2733421,-1.297249],"23+10":[-1.871035,-1.096634],"24+10":[-0.6950942,-1.285932],"25+10":[0.3859994,-0.1957905],"26+10":[0.5364374,-0.478886],"27+10":[0.3410177,-1.940832],"14+11":[0.613129,-1.145923],"15+11":[1.406982,1.18006],"11+16":[0.3011826,1.241714],"17+11":[1.339958,0.1779112],"18+11":[0.9915583,-1.995481],"19+11":[2.585231,1.356453],"11+20":[-0.8202438,2.939025],"21+11":[1.775209,1.202057],"22+11":[0.5030029,-0.03723986],"23+11":[-0.02197593,0.2905113],"24+11":[0.192711,0.5264942],"25+11":[-0.1464241,0.7802657],"26+11":[-0.1058558,1.080149],"27+11":[0.2950517,1.916848],"12+14":[3.10448,-1.296221],"15+12":[2.004721,-1.912562],"12+16":[2.48469,-0.3325062],"17+12":[3.5131,-3.279567],"12+18":[4.515541,-2.615314],"19+12":[2.277805,-2.672469],"12+20":[1.816058,0.7385092],"21+12":[4.528614,-4.287552],"22+12":[1.387052,-0.2950965],"23+12":[0.9490044,2.304025],"24+12":[1.520912,0.8701982],"25+12":[0.6740539,-0.4889518],"26+12":[0.709404,-0.5696434],"27+12":[3.509218,0.2357701],"14+13":[1.063769,1.114586],"15+13":[0.03986924,0.5517039],"13+16":[1.28573,1.351953],"17+13":[0.6528962,1.680301],"18+13":[1.943642,1.618206],"19+13":[-0.3203391,0.4840787],"13+20":[1.643024,3.021104],"21+13":[1.529855,3.785446],"22+13":[0.8048381,0.4837429],"23+13":[1.093181,-0.9287429],"24+13":[0.8526434,0.1388056],"25+13":[-0.175604,1.033004],"26+13":[0.08552853,1.230333],"27+13":[2.101199,-0.5596061],"15+14":[2.671354,-2.170082],"14+16":[2.425872,-1.682444],"19+14":[3.262301,-2.456246],"14+20":[1.75724,-0.6114288],"25+14":[0.6152359,-1.83889],"26+14":[0.6505859,-1.919581],"27+14":[3.4504,-1.114168],"15+16":[2.993188,-0.6768347],"15+18":[3.049783,-3.019641],"15+20":[2.324556,0.3941807],"25+15":[1.182552,-0.8332803],"26+15":[1.217902,-0.9139718],"27+15":[4.017716,-0.1085583],"18+16":[2.804301,-2.532002],"19+16":[3.584135,-0.962998],"25+16":[0.9370699,-0.345642],"26+16":[0.97242,-0.4263335],"27+16":[3.772234,0.37908],"25+17":[1.749308,-2.729819],"26+17":[1.784658,-2.81051],"27+17":[4.584472,-2.005097],"19+18":[3.64073,-3.305804],"18+20":[2.135669,-1.460987],"25+18":[0.9936651,-2.688448],"26+18":[1.029015,-2.76914],"27+18":[3.828829,-1.963726],"19+20":[2.915503,0.1080174],"25+19":[1.773499,-1.119444],"26+19":[1.808849,-1.200135],"27+19":[4.608663,-0.3947216],"25+20":[0.2684376,0.7253734],"26+20":[0.3037877,0.6446819],"27+20":[3.103602,1.450095],"25+21":[2.050052,-2.794525],"26+21":[2.085402,-2.875216],"27+21":[4.885216,-2.069803],"25+22":[-0.107643,-0.385873],"26+22":[-0.07229292,-0.4665645],"27+22":[2.727521,0.338849],"25+23":[-0.2360578,1.600979],"26+23":[-0.2007077,1.520287],"27+23":[2.599106,2.325701],"25+24":[0.1128807,0.5921122],"26+24":[0.1482307,0.5114207],"27+24":[2.948045,1.316834]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[-0.22,-0.86],[1.23,1.3],[0.33,-0.14]]},{"array":[[-0.53,0.9,0.58,0.29,0.21],[0.14,0.19,-0.44,0.1,-0.45],[-0.33,0.72,0.12,-0.13,-0.19]]},{"array":[[-0.99,-1.47],[0.47,0.02],[-0.43,-0.77],[0.35,-0.34],[-1.36,0.74],[0.14,1.22],[-0.57,-0.17],[1.36,1.06],[0.12,0.78],[1.66,-0.11],[-0.04,0.77],[0.13,-1.4],[0.06,0.2],[-0.33,0.36],[-0.59,-0.87],[-0.4,-0.41],[-0.06,0.18],[0.06,0.06],[0.1,1.87],[-1.03,-1.15]]},{"array":[[0.74,-0.53,-0.02,-0.74,0.69],[-1.26,-0.9,-0.06,0.17,1.01],[-0.15,0.47,1.07,0.03,-0.2],[-0.23,-0.16,1.13,0.15,-0.09],[-0.13,0.44,0.49,0.1,-0.5],[-0.05,0.33,-0.87,1.0,-0.48],[0.28,-0.51,0.79,-0.57,0.73],[-0.01,-1.41,1.35,-0.02,-0.64],[1.47,0.23,-0.27,-0.7,-0.81],[-0.02,0.67,-0.15,0.17,0.17],[-0.03,-0.22,0.3,-0.6,0.16],[-0.43,-0.05,-0.74,0.55,0.66],[-0.73,-0.67,0.21,-0.52,-0.29],[0.96,0.75,1.07,0.88,0.62],[-0.07,0.84,1.94,0.43,-0.31],[0.34,-0.87,0.04,-0.27,-0.31],[-0.26,-0.36,0.6,-0.36,0.69],[-1.02,0.53,0.26,-0.32,-0.13],[-0.12,0.45,0.04,0.98,0.51],[0.95,-0.12,1.58,0.22,-0.3]]},{"array":[-0.61,0.02,-0.32,-0.32,-0.18,-0.48,0.42,0.51,0.67,1.01,-0.68,-0.8,1.11,0.12,1.38,0.18,1.65,0.94,-0.49,0.06]}],"want":[[[0.48038507164,0.495950088571,0.821508308892,0.634900876787,0.538896251394],[0.0161190991894,0.466450486215,0.103456089975,0.302420089189,0.308743525815],[0.198769947368,0.430184117062,0.548918018145,0.484255207246,0.442283423428]],[[0.174812018524,0.629576400784,0.210535596823,0.244345694574,0.794293067875],[0.884187844046,0.215362360224,0.951823120858,0.923748305521,0.954340114995],[0.379022330377,0.45668385538,0.521162349796,0.62090705774,0.879721976895]],[[-0.901823354124,0.402978655152,0.550291966531,0.78381980387,0.999581511892],[-0.0381814298499,-0.98510497779,0.833776574333,-0.200064747235,-0.760752927044],[-0.699285030409,-0.629688612278,0.76501649609,0.0799291310384,0.97430309005]],[[0.38632179659,0.846927055408,0.872528221043,0.224941176067,0.829388550893],[0.295712282348,0.749303300087,0.723482050334,0.879064401322,0.0418906204536],[0.369491243879,0.805228655037,0.854096656917,0.360153033209,0.425361928196]]],"signs":{"0":[-3.34476,2.773341],"1":[-2.808402,-0.06204074],"2":[-1.122742,3.40355],"3":[-2.950296,-0.2556992],"4":[-1.08832,-3.160747],"5":[-1.422633,1.101817],"6":[-3.297183,2.150573],"7":[-1.447233,-0.6220904],"8":[-1.769536,1.938903],"9":[0.4659437,3.543545],"10":[-2.673415,-0.290703],"11":[0.5079462,3.514885],"12":[-2.064249,-0.06667092],"13":[-1.797961,-4.786561],"14":[-2.214302,2.105263],"15":[-1.341477,4.46357],"16":[-2.144707,2.263764],"17":[-1.750436,3.923589],"18":[-5.421652,3.595187],"19":[0.3997247,6.388676],"20":[-3.674122,0.5282451],"21":[-4.745999,5.6031],"22":[-0.212351,2.593363],"23":[-0.3579271,0.9988373],"24":[-1.736255,1.946972],"25":[-1.575856,1.430745],"26":[-2.164184,1.327799],"27":[-5.279259,4.404611]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[0.59,1.72,1.72]]},{"array":[[-0.38,-0.34]]},{"array":[[1.53,-1.59,0.85],[-0.12,-0.8,0.69],[0.06,-0.25,0.4],[-0.72,0.2,0.67],[-0.29,-0.06,0.06],[0.57,-1.52,0.36],[0.41,1.28,0.31],[0.17,0.1,-0.04]]},{"array":[[-0.03,0.66],[0.19,-0.66],[0.82,0.48],[-0.31,-0.09],[-0.27,-0.71],[-0.06,-0.29],[-0.07,0.75],[0.51,0.52]]},{"array":[0.76,-1.5,0.28,-0.14,0.88,-0.76,0.9,1.13]}],"want":[[[0.544110029778,0.166894278723]],[[0.52463004887,0.746493983338]],[[0.782931262603,-0.979997626828]],[[0.974625288258,0.723702057578]]],"signs":{"0":[-1.143179,2.114499],"1":[-0.4218147,2.090633],"2":[-0.9895917,2.542435],"3":[-0.2935276,2.049426],"4":[-1.130258,1.599249],"5":[-1.27495,1.685175],"6":[-0.8794854,2.512209],"7":[-0.7691304,2.16969],"8":[1.133741,0.3520168],"9":[0.7619632,0.5056348],"10":[-1.027744,1.771026],"11":[0.7169761,0.202395],"12":[-0.7643496,2.317462],"13":[1.204793,0.2885683],"14":[-0.6180946,2.187217],"15":[-0.4806394,3.09105],"16":[-0.8572653,2.675841],"17":[-0.2116142,2.651049],"18":[-0.3320636,2.092088],"19":[-0.6684201,3.279169],"20":[1.108694,3.930467],"21":[1.852595,3.998665],"22":[-0.3648918,2.694787],"23":[-1.476639,1.704876],"24":[-1.21839,2.497799],"25":[0.1446643,1.563068],"26":[0.1532677,1.713154],"27":[-2.060639,4.080278]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[-1.41,-0.16],[3.14,0.03],[0.3,1.07]]},{"array":[[-0.74],[-0.8],[0.66]]},{"array":[[1.63,0.3],[0.5,0.07],[-0.24,0.35],[1.06,0.57]]},{"array":[[0.53],[-0.28],[-0.49],[0.77]]},{"array":[0.2,1.35,-1.15,-0.18]}],"want":[[[0.0732028746153],[0.992631899785],[0.795727190553]],[[0.698675785752],[0.958754775609],[0.800608207102]],[[-0.466040298478],[-0.905346833149],[-0.824560474237]],[[0.0882171878123],[0.927539917012],[0.778354013976]]],"signs":{"0":[0.4496567,-0.2921278],"1":[0.4994297,-0.05357771],"2":[0.2484275,-0.4847107],"3":[0.7539842,-0.02607834],"4":[0.3144347,-0.1245284],"5":[-0.7269594,-0.4446879],"7":[0.4697069,-0.2724607],"8":[1.045605,-0.005335179],"9":[-2.350654,-1.086367],"10":[-1.882729,-0.4354809],"11":[-2.692837,-0.8334493],"12":[1.302237,-0.2442781],"14":[-0.1147198,-1.337968],"15":[0.6392789,-0.4442633],"16":[1.49951,-0.53951],"17":[0.9415335,-1.583643],"18":[-3.05564,-2.555765],"19":[1.634718,0.03641527],"20":[2.98535,0.2204195],"21":[0.4818926,-1.560832],"22":[0.2652211,0.2412736],"23":[0.2556147,0.6185024],"24":[0.4004696,0.03095553],"25":[0.05117326,-0.328125],"26":[-0.2931216,-0.2681714],"27":[0.9141383,-0.4398599]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[-0.83,-0.15,-2.16],[-0.81,-0.38,-0.08]]},{"array":[[-0.9,-0.84,0.81],[0.68,0.15,-0.33]]},{"array":[[-0.42,0.46,0.37],[0.88,0.63,0.76],[-0.28,-0.06,-0.19],[0.15,0.51,0.1],[-0.62,-0.18,0.19],[0.61,0.29,0.25],[0.17,-2.39,0.81],[-1.02,0.51,-0.32],[0.22,-0.06,-0.32],[0.38,0.7,-0.12],[0.84,-0.47,-0.64],[1.44,-0.17,-0.15]]},{"array":[[-0.82,0.34,0.48],[0.67,-1.31,1.17],[0.58,1.22,0.44],[-0.05,-0.07,-0.84],[1.16,0.14,-0.48],[-1.16,1.17,0.02],[-0.24,0.67,0.75],[0.45,-0.08,0.89],[-0.33,0.37,1.18],[-0.91,-0.66,0.46],[1.24,-0.91,1.1],[-0.28,-0.18,0.44]]},{"array":[0.69,-1.27,-0.01,-0.69,0.13,0.37,1.51,0.21,-0.46,-0.56,-0.57,0.36]}],"want":[[[0.73333315505,0.0918377182168,0.366189280644],[0.540113603641,0.0824133181279,0.665299229868]],[[0.156619357801,0.215988249903,0.344704217797],[0.314190586733,0.839377007309,0.294381121525]],[[0.234078437317,0.967676049561,0.761426115036],[0.956705844597,0.700509374333,-0.817123670535]],[[0.735906526139,0.673729081657,0.568050097605],[0.119855420673,0.336953541296,0.251166612206]]],"signs":{"0":[-1.695496,1.921395],"1":[-0.5233742,0.7315415],"2":[-1.622597,1.852449],"3":[-0.556024,1.042148],"4":[0.5930507,-1.057009],"5":[-2.789834,-0.7803764],"6":[-1.486886,2.545795],"7":[-0.2875561,0.7779115],"8":[-0.7441495,1.594991],"9":[0.5767852,1.115934],"10":[1.022667,-0.992464],"11":[-0.03475881,1.624011],"12":[-1.100376,1.049053],"13":[-3.412293,1.998174],"14":[-0.1173335,1.82056],"15":[-1.183135,2.228022],"16":[-0.007518059,1.690299],"17":[1.327995,2.270517],"18":[0.2915375,1.211152],"19":[-1.650852,2.437194],"20":[1.233592,2.373803],"21":[2.51026,2.553785],"22":[-1.458629,1.992224],"23":[-3.275192,1.018214],"24":[-2.16945,1.535146],"25":[-0.2307509,1.219306],"26":[-0.1532552,1.097158],"27":[-2.519662,2.540999]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[-53.92,-691.98,87.96],[537.57,666.36,588.27]]},{"array":[[-0.6,-0.9],[-0.13,-0.43]]},{"array":[[-0.08,0.17,0.53],[-0.38,-0.9,0.17],[0.72,0.13,0.2],[-0.21,-1.06,0.23],[-0.12,0.65,-0.06],[-0.51,1.11,-0.33],[-0.85,0.75,-0.33],[-0.03,0.93,1.36]]},{"array":[[0.77,-0.39],[1.01,0.04],[-0.29,1.93],[0.22,1.03],[-0.05,-0.04],[-0.64,0.26],[0.2,0.09],[-0.54,0.6]]},{"array":[-0.84,-0.17,-0.6,1.06,-0.05,1.52,0.32,-0.15]}],"want":[[[0.0,1.0],[1.0,0.0]],[[0.0,1.0],[1.0,0.0]],[[-1.0,-1.0],[1.0,1.0]],[[0.0,0.0],[0.0,1.0]]],"signs":{"1":[-0.3232416,-0.5874501],"3":[-0.6662887,-0.6152199],"4":[-4.930562,0.2674727],"5":[-1.173771,-2.793196],"7":[0.2293745,4.255562],"8":[-1.654593,1.508352],"9":[1.180216,-3.336655],"10":[-2.522766,2.642764],"11":[1.168942,-0.3259631],"13":[-0.6449131,2.718476],"14":[2.062096,-2.498167],"15":[1.810593,-2.062116],"16":[1.664259,-1.1601],"17":[1.639438,-3.720964],"18":[-223.8804,-792.6867],"19":[1246.846,-1008.675],"20":[-1753.293,-900.7612],"21":[-734.2257,-2700.124],"22":[2.856202,-1.132061],"23":[2.907798,3.52321],"24":[2.278152,0.8454599],"25":[0.1985534,-1.81123],"26":[-1.556431,-1.926407],"27":[1284.163,362.3205]}}
]}""",
"lstm_step": r"""{"name": "lstm_step", "params": ["x", "h", "c", "W", "U", "b"], "kind": "tuple", "returns": ["h_next", "c_next"], "origins": ["lstm_gates"], "criteria": [{"key": "c_next", "points": 1.5, "core": true, "outputs": [1], "traits": ["tiny", "general"]}, {"key": "h_next", "points": 1.0, "core": true, "outputs": [0], "traits": ["tiny", "general"]}, {"key": "sizes", "points": 0.75, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.75, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "x_dropped", "h_dropped", "h_read_twice", "concatenated_hx", "weights_reshaped", "recurrent_transposed", "product_of_sums", "order_fgio", "order_ifog", "order_gifo", "order_iofg", "input_forget_swapped", "interleaved", "input_gate_tanh", "forget_gate_tanh", "output_gate_tanh", "gates_tanh", "input_gate_bare", "forget_gate_bare", "output_gate_bare", "gates_bare", "gates_softmax", "gates_sign", "gates_twice", "candidate_sigmoid", "candidate_softmax", "candidate_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing", "forget_inverted", "input_coupled", "candidate_missing", "candidate_subtracted", "old_cell_missing", "write_missing", "product_for_sum", "cell_reads_hidden", "cell_squashed", "hidden_without_tanh", "hidden_sigmoid", "hidden_softmax", "hidden_tanh_outside", "hidden_old_cell", "output_missing", "hidden_input_gate", "hidden_forget_gate", "hidden_added", "returned_c_h", "squeezed"], "vary": {"case": 1, "values": {"0": {"array": [[-1.22, 0.14, 0.51, 0.16], [-0.15, 0.85, -0.7, -0.85]]}, "1": {"array": [[0.92, -0.17, 0.45], [0.41, 0.95, -0.68]]}, "2": {"array": [[1.73, -0.4, 0.58], [1.94, -0.49, -1.97]]}, "3": {"array": [[-0.02, -0.37, -0.06, -0.87], [1.07, 0.91, -0.73, -0.74], [0.15, 0.39, 1.05, -0.05], [0.39, 0.14, 0.15, 1.2], [0.81, -1.49, 0.18, 0.43], [-0.09, 1.75, 0.57, -0.12], [1.59, 1.31, -0.14, -1.03], [0.7, -0.08, 0.33, -0.06], [0.5, -0.45, 0.94, 0.61], [0.93, 0.54, 1.03, 0.39], [1.97, 1.19, 0.66, -0.04], [-0.41, -0.74, 0.41, -0.82]]}, "4": {"array": [[1.69, 0.37, 0.31], [0.31, 0.32, 1.24], [0.22, -0.09, 0.89], [1.03, 2.44, 0.99], [0.57, 0.77, 0.25], [-0.22, 0.7, 0.25], [-0.43, 0.65, 0.09], [-1.27, -0.09, 0.65], [0.61, 1.07, 1.37], [-0.46, 1.66, 1.03], [0.16, -0.16, 1.5], [0.19, -0.62, 0.22]]}, "5": {"array": [0.84, -0.11, 0.05, 0.78, 0.44, -0.03, 0.06, 1.51, 0.74, 0.46, -0.29, 0.16]}}}, "probes": [{"key": "memory_kept", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 50.0, 0.3, 50.0]}], "want": [[[0.604367777117]], [[0.7]]]}, {"key": "forget_gate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 0.4, 0.3, 50.0]}], "want": [[[0.396156246872]], [[0.419081362079]]]}, {"key": "input_gate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.4, -50.0, 50.0, 50.0]}], "want": [[[0.536115077033]], [[0.598687660112]]]}, {"key": "candidate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [50.0, -50.0, 0.3, 50.0]}], "want": [[[0.283342493163]], [[0.291312612452]]]}, {"key": "output_gate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 50.0, 0.3, 0.4]}], "want": [[[0.36182753033]], [[0.7]]]}, {"key": "x_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.385297864096]], [[0.723370668486]]]}, {"key": "h_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.0512631442995]], [[0.128440430841]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[0.1]]},{"array":[[-0.1]]},{"array":[[0.7]]},{"array":[[0.5],[-1.1],[-0.4],[-0.1]]},{"array":[[1.8],[0.7],[-0.5],[-1.7]]},{"array":[-0.5,-0.9,-0.7,-0.6]}],"want":[[[-0.0118860160237]],[[-0.0303508349288]]],"signs":{"0":[-0.0433761,0.1875724],"1":[-3.776749e-05,8.78702e-05],"2":[0.013134,-0.02538236],"3":[-0.004183636,0.01173061],"4":[0.004956099,-0.008311744],"7":[0.005382337,-0.01050205],"8":[0.004437576,-0.0102131],"9":[-0.007946296,0.01422807],"10":[-0.01894061,0.04338998],"11":[-0.02518078,0.03187503],"12":[-0.01879865,0.04306791],"14":[-0.1130583,0.2273445],"15":[0.1814703,-0.3195945],"16":[0.01941152,0.006277856],"17":[0.1409077,0.04460929],"18":[-0.1240199,0.2442283],"19":[0.2431936,-0.3819125],"20":[0.01984358,0.006950753],"21":[0.2439096,0.08053431],"22":[0.01247566,0.09994539],"23":[-0.01183499,0.0860376],"24":[-0.004105898,0.02809623],"25":[-0.06174928,0.1354973],"26":[-0.116544,0.2328115],"27":[0.01276241,-0.02931491],"28":[0.07660689,-0.1643389],"29":[-0.09093723,0.190412],"30":[-0.1083182,0.2197595],"31":[0.0908935,-0.190335],"32":[-0.06647674,0.1448715],"33":[0.05632797,-0.1245266],"34":[-0.116544,0.2328115],"35":[-0.08258941,0.1754329],"36":[0.04311607,-0.09685675],"37":[-0.03667666,0.08293173],"38":[0.007544222,-0.01735413],"39":[0.04855281,-0.108397],"42":[0.1168538,0.1580352],"43":[0.224289,0.3253555],"45":[0.14055,0.1949399],"46":[-0.003763189,-0.02981462],"47":[0.006933458,-0.01315558],"48":[0.00847453,-0.0107555],"49":[0.2078954,0.299824],"50":[-0.0114523,-0.0272167],"51":[0.006208362,-0.01428485,[[],[]]]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[-1.75,-0.22,0.16,-0.17],[-0.51,0.63,-1.14,-1.2]]},{"array":[[0.49,-0.69,0.2],[0.16,0.43,-0.9]]},{"array":[[1.35,-0.81,0.11],[1.38,-0.93,-2.4]]},{"array":[[-0.39,-0.84,-0.62,-1.2],[0.48,0.42,-1.1,-0.95],[-0.09,-0.03,0.76,-0.6],[0.13,-0.32,-0.21,0.73],[0.58,-1.85,-0.05,0.09],[-0.51,1.39,0.01,-0.5],[1.11,0.92,-0.4,-1.49],[0.34,-0.67,-0.15,-0.33],[-0.04,-0.82,0.63,0.29],[0.6,0.33,0.73,-0.11],[1.52,0.87,0.19,-0.39],[-0.96,-1.04,0.04,-1.26]]},{"array":[[1.16,-0.05,0.06],[-0.12,-0.17,0.96],[-0.1,-0.64,0.46],[0.56,1.86,0.5],[0.01,0.21,-0.32],[-0.69,0.49,-0.13],[-0.84,0.26,-0.21],[-1.61,-0.54,0.14],[0.11,0.66,0.96],[-0.74,1.13,0.57],[-0.27,-0.48,1.25],[-0.04,-0.9,-0.18]]},{"array":[0.34,-0.38,-0.16,0.22,0.07,-0.4,-0.36,0.95,0.52,0.26,-0.75,-0.19]}],"want":[[[-0.0688026241336,-0.0097480076665,0.35880034524],[0.302564533088,-0.0019260804866,-0.6904716405]],[[-0.506070920858,-0.220272576776,0.409574625361],[1.4831887409,-0.0176613364189,-2.22778729832]]],"signs":{"0":[-4.643387,1.711673],"1":[-2.490976,0.6868693],"2":[-4.709637,2.494777],"3":[-2.994891,0.6350498],"4":[-1.693696,2.118136],"5":[-1.240188,1.68708],"6":[-4.795878,2.298145],"7":[-0.642346,1.531402],"8":[-0.4501199,0.6449884],"9":[-3.092227,-0.8993871],"10":[-3.171942,0.7276752],"11":[-2.549469,-2.398513],"12":[-3.174305,1.57843],"13":[0.2767111,2.120438],"14":[-4.266933,0.8787672],"15":[-5.443593,2.648437],"16":[-4.385821,1.721315],"17":[-3.822249,1.885121],"18":[-5.945387,0.3572234],"19":[-6.97448,4.083349],"20":[-5.05371,1.663222],"21":[-6.999122,2.526732],"22":[-3.812806,1.989597],"23":[-1.360511,1.141346],"24":[-4.627618,1.83734],"25":[-4.138354,2.171191],"26":[-4.110429,1.922507],"27":[-7.510728,1.307911],"28":[-4.587321,0.4972317],"29":[-3.587698,2.839946],"30":[-5.35527,1.776828],"31":[-6.165302,2.20047],"32":[-3.156152,-0.02592671],"33":[-4.554945,1.85664],"34":[-3.738097,2.367227],"35":[-0.2004705,2.635856],"36":[-2.63236,-0.2226128],"37":[-2.693045,2.298851],"38":[-0.1132597,-0.809117],"39":[-3.660905,0.6669606],"40":[-3.292524,0.5423516],"41":[-6.095575,2.816239],"42":[-4.472931,0.9929028],"43":[-4.466249,1.082713],"44":[-5.423646,2.151582],"45":[-4.748524,2.206537],"46":[-5.926194,2.10985],"47":[-5.095344,1.539955],"48":[-5.070603,2.144333],"49":[-6.290262,0.9123174],"50":[-4.914688,2.593072],"0+8":[-0.9547128,0.3497825],"0+9":[-2.838561,-0.9679871],"0+10":[-3.157096,0.6923435],"0+11":[-2.206978,-2.517678],"0+12":[-2.954084,1.528708],"0+13":[0.2117252,1.773145],"0+14":[-4.032728,1.178507],"0+15":[-4.856794,2.480566],"0+16":[-3.839299,1.921319],"0+17":[-3.268788,2.461064],"0+18":[-5.271652,0.6166121],"0+19":[-7.207997,4.601229],"0+20":[-4.075702,2.499567],"0+21":[-5.897972,4.600565],"0+22":[-3.636143,2.044607],"0+23":[-0.9808765,0.6726824],"0+24":[-4.135188,1.441297],"0+25":[-4.144282,2.206131],"0+26":[-4.4004,1.812778],"0+27":[-7.046162,1.532083],"0+28":[-3.742934,0.3707438],"0+29":[-3.792136,2.786066],"0+30":[-4.810247,1.562234],"0+31":[-5.444218,1.79534],"0+32":[-2.444203,-0.3404342],"0+33":[-4.14263,1.437652],"0+34":[-3.891748,2.440646],"0+35":[-0.9258831,2.897101],"0+36":[-2.072016,-0.3794358],"0+37":[-2.81942,2.354649],"0+38":[0.2418206,-0.7945858],"0+39":[-3.20442,0.5068749],"0+40":[-2.797627,0.3617444],"0+41":[-5.75274,2.843408],"0+42":[-4.169527,0.7060582],"0+43":[-4.197303,0.7795467],"0+44":[-4.935111,1.99399],"0+45":[-4.548043,1.838369],"0+46":[-5.502933,1.771331],"0+47":[-4.783976,1.202338],"0+48":[-4.771129,1.885411],"0+49":[-5.814355,0.509224],"0+50":[-4.569402,2.81162],"8+1":[-0.6709604,2.221018],"9+1":[-2.727249,0.2608249],"10+1":[-2.116066,0.8529442],"11+1":[-2.619931,0.2085767],"12+1":[-1.179707,1.344303],"13+1":[-0.5496486,1.551447],"14+1":[-2.296421,0.2532959],"15+1":[-1.689609,-1.181689],"16+1":[-1.504323,0.212827],"17+1":[-0.9975695,-0.474458],"18+1":[-2.439867,0.001223229],"19+1":[-1.851135,-1.177664],"20+1":[-1.332734,0.4210994],"21+1":[-0.9396706,-0.1843016],"22+1":[-1.205492,0.1512696],"23+1":[-1.583902,1.940081],"24+1":[-2.79473,1.462129],"25+1":[-2.297892,0.9869169],"26+1":[-2.170247,1.028447],"27+1":[-2.661035,0.5828514],"28+1":[-0.9807394,-0.4043759],"29+1":[-2.384788,1.990938],"30+1":[-3.318198,1.844322],"31+1":[-2.899349,0.7750134],"32+1":[-1.867121,1.083083],"33+1":[-2.599102,0.741959],"34+1":[-2.398722,1.04533],"35+1":[-1.068972,1.506223],"36+1":[-0.7099909,-0.4436056],"37+1":[-1.763609,1.120741],"38+1":[-0.06483448,-0.3430014],"39+1":[-1.142188,0.1389023],"40+1":[-2.039732,0.3673185],"41+1":[-2.654233,0.849142],"42+1":[-2.290546,0.306681],"43+1":[-2.270483,0.384496],"44+1":[-2.613861,0.8088025],"45+1":[-2.331906,1.101822],"46+1":[-3.359091,1.060533],"47+1":[-2.478969,0.5917069],"48+1":[-2.589019,0.7575289],"49+1":[-3.886547,0.8138385],"50+1":[-2.596757,1.237919],"2+8":[-1.429279,-0.003336799],"2+9":[-2.289146,-0.4481011],"2+10":[-2.491515,0.6684716],"2+11":[-2.303232,-2.054618],"2+12":[-3.871954,1.520917],"2+13":[-0.6841558,2.064874],"2+14":[-3.885505,2.059425],"15+2":[-4.289449,3.204781],"2+16":[-4.43749,1.983031],"17+2":[-3.347196,3.019778],"2+18":[-5.180981,2.513615],"19+2":[-5.089991,4.554985],"2+20":[-5.302148,1.92783],"21+2":[-5.890611,4.956809],"22+2":[-3.557091,2.227985],"23+2":[-2.002979,0.7303479],"24+2":[-4.553871,2.235119],"25+2":[-3.494513,2.626002],"26+2":[-3.391089,2.363392],"27+2":[-6.577573,2.148428],"28+2":[-4.835203,0.6413175],"2+29":[-3.611287,3.216874],"30+2":[-5.360567,2.431298],"2+31":[-5.887695,2.622202],"32+2":[-3.659227,0.5552946],"2+33":[-4.013637,2.698788],"34+2":[-2.968969,2.738219],"35+2":[0.2121257,2.217758],"2+36":[-2.714562,0.3387453],"2+37":[-2.279659,2.445686],"2+38":[0.01550019,-1.317825],"39+2":[-3.633221,1.162903],"40+2":[-3.027854,1.172195],"2+41":[-5.744388,3.529761],"2+42":[-3.970192,1.694611],"2+43":[-3.949908,1.740146],"2+44":[-4.988111,2.777557],"2+45":[-4.38073,2.873739],"2+46":[-5.238601,3.068044],"2+47":[-4.526237,2.651461],"2+48":[-4.601654,2.584437],"2+49":[-5.366326,2.132257],"2+50":[-4.544996,3.152845],"3+8":[-0.1416071,1.852408],"3+9":[-3.684062,-0.1445391],"3+10":[-2.344086,0.5753076],"3+11":[-3.034461,-0.1597191],"3+12":[-0.9593217,0.9911315],"3+13":[0.003245252,0.9793166],"3+14":[-2.455819,0.213539],"15+3":[-3.042635,-0.5749149],"3+16":[-1.55099,0.2895597],"17+3":[-1.747868,0.006411549],"3+18":[-2.565473,-0.1824365],"19+3":[-3.966854,-0.8200432],"3+20":[-0.8599421,1.161121],"21+3":[-2.456483,0.4718979],"22+3":[-1.443666,-0.0004140496],"23+3":[-1.430093,2.013418],"24+3":[-3.161813,1.324637],"25+3":[-2.953183,0.7767818],"26+3":[-2.892177,0.8040451],"27+3":[-3.467234,0.363754],"28+3":[-1.331902,-0.2639476],"3+29":[-2.417525,1.646435],"30+3":[-3.431386,1.625878],"3+31":[-3.59859,0.7544052],"32+3":[-1.568221,0.9047429],"3+33":[-3.197002,0.724905],"34+3":[-3.144156,0.8122673],"35+3":[-1.312685,1.403458],"3+36":[-0.8629007,-0.3669001],"3+37":[-2.147122,1.030561],"3+38":[0.01923038,-0.2473652],"39+3":[-1.393181,0.2568569],"40+3":[-2.275947,0.222011],"3+41":[-3.225779,0.8619475],"3+42":[-3.018524,0.1199825],"3+43":[-3.007544,0.2077545],"3+44":[-3.174091,0.8091626],"3+45":[-2.887849,0.8242386],"3+46":[-4.163221,0.8319626],"3+47":[-3.117038,0.2641263],"3+48":[-3.344021,0.7883104],"3+49":[-5.006552,0.3308588],"3+50":[-3.047953,1.255867],"4+8":[-0.8283707,1.942532],"4+9":[0.7278863,-1.272123],"4+10":[-0.4858229,0.8096252],"4+11":[0.9674075,-1.625216],"4+12":[-1.876441,2.494266],"4+13":[0.3140301,1.645225],"4+14":[-0.7328131,1.087372],"4+15":[1.251351,-1.117947],"4+16":[-1.31243,1.770809],"4+17":[1.573007,-1.879302],"4+18":[-0.249674,1.768664],"4+19":[3.072665,-2.013725],"4+20":[-1.306267,1.104829],"4+21":[2.641068,-0.9709795],"4+22":[-1.597081,1.500063],"4+23":[-3.18126,2.768934],"4+24":[-2.889442,3.033682],"25+4":[-1.419479,1.56523],"26+4":[-0.9585507,1.664179],"27+4":[-1.680345,3.879901],"4+28":[-1.74847,2.645418],"4+29":[-1.657885,1.883115],"4+30":[-3.488455,3.379245],"4+31":[-2.623939,2.870981],"4+32":[-3.065727,3.219571],"4+33":[-1.913037,1.932322],"34+4":[-1.513054,1.05659],"35+4":[9.433182e-05,-0.6112325],"4+36":[-0.9768889,1.548323],"4+37":[-0.7838189,0.8905267],"4+38":[1.044468,-0.5790588],"39+4":[-1.253924,1.760632],"40+4":[-1.51538,1.349092],"4+41":[-1.8488,2.709049],"4+42":[-1.20705,1.190185],"4+43":[-0.9889835,1.4398],"4+44":[-1.740301,2.32875],"4+45":[-1.442297,2.367091],"4+46":[-2.195025,2.834724],"4+47":[-1.541339,2.326284],"4+48":[-1.390412,1.721448],"4+49":[-2.169294,2.045125],"4+50":[-1.842012,2.868338],"8+5":[-0.1003096,1.906702],"9+5":[-0.5504579,0.1974725],"10+5":[-0.3921721,1.347693],"11+5":[-1.0863,0.5568212],"12+5":[0.1468457,1.306262],"13+5":[-0.3209634,5.107839],"14+5":[-1.84613,1.198988],"15+5":[1.787505,0.3044886],"16+5":[-1.08628,1.649162],"17+5":[1.815047,-0.5356051],"18+5":[-2.066235,0.5472661],"19+5":[3.110111,0.2769152],"20+5":[-2.130925,2.848824],"21+5":[2.113168,-0.7978011],"22+5":[-0.4170734,1.577464],"23+5":[-1.770585,1.439435],"24+5":[-2.162805,2.336022],"25+5":[-1.204396,1.645078],"26+5":[-0.815946,2.006017],"27+5":[-1.344026,2.147281],"28+5":[-0.004722734,0.3261254],"29+5":[-0.7843851,2.576658],"30+5":[-3.669228,2.961538],"31+5":[-0.9995531,2.055883],"32+5":[-2.865893,1.6339],"33+5":[-1.183424,2.016448],"34+5":[-1.29996,1.461531],"35+5":[-0.3071794,1.86983],"36+5":[-0.2994848,0.1622308],"5+37":[-0.7086922,1.873287],"38+5":[1.040839,0.7872719],"39+5":[-0.3063209,0.5038004],"40+5":[-1.462625,1.050062],"41+5":[-1.162324,2.606902],"42+5":[-0.7936804,1.139174],"43+5":[-0.6251141,1.474463],"44+5":[-1.216783,1.80484],"45+5":[-1.430785,2.569408],"46+5":[-1.470341,1.84743],"47+5":[-0.8337289,1.269687],"48+5":[-0.8744846,1.906038],"49+5":[-1.728991,1.751171],"50+5":[-1.535703,2.246838],"8+6":[-2.537062,0.4299666],"9+6":[-1.924356,0.1860707],"10+6":[-1.315383,0.8891889],"11+6":[-1.1687,-1.975143],"12+6":[-4.223089,1.77088],"13+6":[-0.9352998,1.293136],"14+6":[-3.350995,1.90214],"15+6":[-4.83098,3.09571],"16+6":[-4.4115,1.957544],"17+6":[-3.108322,2.9587],"18+6":[-4.917734,1.516458],"19+6":[-5.847818,4.596468],"20+6":[-5.598488,2.765014],"21+6":[-6.836354,5.513397],"22+6":[-3.399707,1.893454],"23+6":[-1.980525,0.886117],"24+6":[-4.636584,2.055237],"25+6":[-3.471428,2.826557],"26+6":[-3.385259,2.734134],"27+6":[-5.948205,2.268129],"28+6":[-5.079971,0.6996689],"29+6":[-3.837531,3.232965],"30+6":[-5.299529,2.210096],"31+6":[-6.112328,2.553445],"32+6":[-3.398988,0.3676589],"33+6":[-3.92594,2.473825],"34+6":[-2.910559,3.129777],"35+6":[-0.3629901,2.546026],"36+6":[-2.571367,0.1801923],"6+37":[-2.597296,2.51168],"38+6":[0.2019091,-1.541377],"39+6":[-3.532513,0.9238457],"40+6":[-2.983574,0.8740232],"41+6":[-6.042135,3.569339],"42+6":[-3.924469,1.425015],"43+6":[-3.953143,1.46671],"44+6":[-4.996075,2.495034],"45+6":[-4.552483,2.567377],"46+6":[-5.318027,2.630065],"47+6":[-4.625401,2.260653],"48+6":[-4.743031,2.337291],"49+6":[-5.19848,1.677342],"6+50":[-4.682228,3.200642],"8+7":[-0.2669278,2.93354],"9+7":[-1.758192,1.745494],"10+7":[-1.649282,1.915837],"11+7":[-2.072057,1.864026],"12+7":[-0.7096506,2.442511],"13+7":[-0.8743433,2.895964],"14+7":[-0.7060995,1.165683],"15+7":[1.849768,0.6165372],"16+7":[-0.008601662,1.098355],"17+7":[1.52683,0.5997651],"18+7":[-0.5991879,0.1240001],"19+7":[1.933487,0.7121598],"20+7":[0.08782861,1.371507],"21+7":[1.843754,0.3129623],"22+7":[-0.3372722,1.307119],"23+7":[-1.612154,1.636156],"24+7":[-1.406712,1.999606],"25+7":[-1.154639,1.52448],"26+7":[-0.9424647,1.637902],"27+7":[-0.3109224,1.388413],"28+7":[1.328746,0.1339786],"29+7":[-2.218568,3.291073],"30+7":[-2.215669,2.27736],"31+7":[-0.3330568,1.809329],"32+7":[-1.209442,1.165168],"33+7":[-0.9403952,1.679246],"34+7":[-1.496231,1.400463],"35+7":[-1.637236,1.814671],"36+7":[0.6704538,-0.1115495],"7+37":[-1.119441,1.747505],"38+7":[-0.09966373,0.9398306],"39+7":[0.364012,0.5329374],"40+7":[-0.8534684,1.076408],"41+7":[-0.5181595,1.913411],"42+7":[-0.5595607,1.029623],"43+7":[-0.4153678,1.192685],"44+7":[-0.6438806,1.668471],"45+7":[-0.8058198,1.814789],"46+7":[-1.133125,2.074737],"47+7":[-0.6576696,1.642544],"48+7":[-0.6065972,1.523006],"49+7":[-1.421556,2.18494],"7+50":[-0.8136042,2.208398],"14+8":[-1.070275,2.424135],"15+8":[2.46654,-1.839732],"8+16":[-0.4130725,-0.1281269],"17+8":[2.374473,-1.336232],"18+8":[-0.2159117,3.604272],"19+8":[2.354501,-1.545147],"8+20":[-0.6907993,0.1458264],"21+8":[4.089917,-0.3950294],"22+8":[0.3506267,0.665109],"23+8":[-1.437663,-0.716396],"24+8":[-1.091662,0.6270186],"25+8":[-1.974137,0.7232989],"26+8":[-1.794779,0.5250557],"27+8":[-0.2712288,0.3394057],"28+8":[1.454998,-1.426779],"29+8":[-2.899337,0.908651],"30+8":[-2.234453,1.934589],"31+8":[0.4157807,-1.09145],"32+8":[-1.23088,1.230489],"33+8":[-0.1255962,-0.2157579],"34+8":[-3.011569,0.7549367],"35+8":[-2.207393,1.454682],"36+8":[0.9398427,-0.480573],"8+37":[-1.343431,1.050825],"8+38":[0.1265074,0.3918346],"39+8":[0.568835,0.1051777],"40+8":[-0.4145002,0.6813829],"41+8":[-0.5142494,0.7563648],"42+8":[-0.4449997,-0.4776295],"43+8":[-0.352944,-0.09928678],"44+8":[-0.4944297,0.7308358],"45+8":[-1.08699,0.7844069],"8+46":[-0.5355638,1.350148],"47+8":[-0.5903069,0.3692704],"48+8":[-0.3782424,0.9581142],"49+8":[-0.8996323,0.1526154],"8+50":[-0.6951511,2.213679],"14+9":[-4.003398,0.4399998],"15+9":[-3.138092,-0.2383618],"9+16":[-1.819759,-1.376067],"17+9":[-2.168679,0.8137704],"18+9":[-4.047844,-0.5078742],"19+9":[-4.644463,1.253407],"9+20":[-0.8361968,-1.306837],"21+9":[-1.552776,1.832536],"22+9":[-1.884108,0.4478784],"23+9":[0.291169,-1.387635],"24+9":[-2.798854,-1.159683],"25+9":[-3.3714,1.104242],"26+9":[-3.321446,0.8447949],"27+9":[-4.514608,-3.616053],"28+9":[-0.4084054,-4.653048],"29+9":[-3.443327,2.436641],"30+9":[-3.662045,-0.7002458],"31+9":[-2.883267,-2.599516],"32+9":[-1.382973,-2.576468],"33+9":[-3.127277,-0.8404026],"34+9":[-3.394986,2.37412],"35+9":[-1.510597,4.624422],"36+9":[-0.6964341,-2.86834],"9+37":[-2.375874,1.896427],"9+38":[-0.1943789,0.1993009],"39+9":[-1.439333,-2.178762],"40+9":[-2.189653,-1.259553],"41+9":[-3.317168,-0.8754337],"42+9":[-3.217305,-0.5171545],"43+9":[-3.245795,-0.4292205],"44+9":[-3.268151,-0.8340188],"45+9":[-3.168245,-0.06584123],"9+46":[-4.284366,-0.8172624],"47+9":[-3.484134,-1.144233],"48+9":[-3.541442,-0.1172654],"49+9":[-5.378756,-0.6684934],"9+50":[-3.289989,-0.4715384],"14+10":[-2.726886,0.8171949],"15+10":[-1.08711,-2.934886],"10+16":[-2.969727,0.08430525],"17+10":[0.8626088,-2.091042],"18+10":[-3.38044,1.09381],"19+10":[-2.95129,-5.291363],"10+20":[-4.04427,-0.1701158],"21+10":[0.2177885,-3.267847],"22+10":[-2.508876,0.3527083],"23+10":[-0.919672,3.102427],"24+10":[-3.057112,2.122796],"25+10":[-2.138846,-0.2607923],"26+10":[-2.078772,0.1646089],"27+10":[-3.70031,1.10086],"28+10":[-3.053833,0.6513276],"29+10":[-4.18293,2.079244],"30+10":[-4.149105,2.562213],"31+10":[-3.723207,0.869904],"32+10":[-2.665682,2.789832],"33+10":[-2.30238,1.09091],"34+10":[-1.506999,-1.159042],"35+10":[-0.3202115,-0.6320353],"36+10":[-1.523649,0.7817805],"10+37":[-1.830089,0.1276201],"10+38":[-0.2093829,-0.2457415],"39+10":[-1.997876,0.7809468],"40+10":[-2.229321,0.3555315],"41+10":[-3.508733,1.057151],"42+10":[-2.674154,-0.1952802],"43+10":[-2.686983,0.05446767],"44+10":[-3.367715,0.9269601],"45+10":[-3.095128,1.089146],"10+46":[-3.515505,1.364741],"47+10":[-3.088016,1.024633],"48+10":[-2.962177,0.6001994],"49+10":[-3.879573,0.1672082],"10+50":[-2.945185,2.061039],"14+11":[-3.809769,-0.6601227],"15+11":[-0.6831378,-5.766835],"11+16":[-1.439456,-1.166526],"17+11":[0.2690101,-3.227891],"18+11":[-4.074809,-1.38413],"19+11":[-2.649294,-7.978777],"11+20":[-1.427678,-0.7876924],"21+11":[-0.8770337,-6.385396],"22+11":[-1.580923,-1.127365],"23+11":[-0.5936793,0.395917],"24+11":[-2.695793,-1.492451],"25+11":[-2.490332,-0.6449129],"26+11":[-2.464938,-0.8910372],"27+11":[-3.918648,-5.029138],"28+11":[-0.5271777,-4.703388],"29+11":[-2.894414,1.153782],"30+11":[-3.843537,0.1315138],"31+11":[-1.977275,-4.411985],"32+11":[-2.211563,0.07984988],"33+11":[-1.994689,-2.437629],"34+11":[-2.319113,0.4971145],"35+11":[-1.088111,2.830987],"36+11":[-0.6214316,-2.742033],"11+37":[-1.862249,0.2269483],"11+38":[0.4798638,0.2041877],"39+11":[-1.03861,-2.608237],"40+11":[-2.233811,-1.81742],"41+11":[-2.654805,-2.484518],"42+11":[-1.977763,-2.565085],"43+11":[-2.131225,-2.479899],"44+11":[-2.636575,-2.477272],"45+11":[-2.807228,-1.130281],"11+46":[-3.439891,-3.216652],"47+11":[-3.135366,-2.986334],"48+11":[-2.698496,-2.523916],"49+11":[-3.240759,-3.753771],"11+50":[-2.544769,-1.72619],"12+14":[-1.070275,2.424135],"15+12":[-0.08340133,-1.085603],"12+16":[-2.950075,0.5978187],"17+12":[2.374473,-1.336232],"12+18":[-1.392646,3.005328],"19+12":[-0.08574637,-0.8943945],"12+20":[-3.74285,0.09500716],"21+12":[2.941127,-1.032263],"22+12":[-2.178561,1.156848],"23+12":[-3.458452,0.869443],"24+12":[-4.147272,1.865126],"25+12":[-1.974137,0.7232989],"26+12":[-2.086138,0.7806815],"27+12":[-4.580809,1.879636],"30+12":[-4.6709,2.573347],"12+31":[-4.946787,1.155871],"32+12":[-3.809917,1.994134],"33+12":[-2.629304,1.596314],"34+12":[-1.06055,-0.2345248],"35+12":[0.7577231,0.2471683],"12+36":[-2.137617,0.8061816],"12+37":[-1.343431,1.050825],"39+12":[-2.414198,1.30659],"40+12":[-2.079615,0.834834],"41+12":[-3.687266,2.126432],"42+12":[-2.669412,0.5784243],"43+12":[-2.537234,0.9130306],"44+12":[-3.419271,1.859824],"45+12":[-3.054719,1.794409],"12+46":[-3.593707,2.520441],"47+12":[-3.147545,1.922623],"48+12":[-2.883239,1.90216],"49+12":[-3.957776,1.322909],"12+50":[-3.30163,3.044079],"14+13":[1.270273,0.2142517],"15+13":[1.884303,-1.170573],"13+16":[0.01231759,1.478782],"17+13":[3.075856,-2.225936],"18+13":[3.797672,-0.8800109],"19+13":[1.435863,-1.877267],"13+20":[0.6343798,2.274379],"21+13":[5.707698,-2.547336],"22+13":[1.005791,0.06987245],"23+13":[-0.8630131,3.412925],"24+13":[-0.3105491,3.447596],"25+13":[-1.675031,1.252248],"26+13":[-1.27103,1.382964],"27+13":[2.153396,3.800473],"28+13":[2.874825,2.626647],"29+13":[-2.589093,1.482159],"30+13":[-0.8494317,3.596816],"31+13":[0.3808212,3.762403],"32+13":[0.7867709,3.355139],"33+13":[-0.4423414,2.794613],"34+13":[-2.997438,0.5113439],"35+13":[-4.067103,-0.8354738],"13+36":[2.235835,1.474276],"13+37":[-1.933884,0.6936373],"13+38":[1.078558,-0.4766576],"39+13":[1.872768,2.162814],"40+13":[0.2804621,1.734153],"41+13":[0.2240684,2.366596],"42+13":[0.005773076,0.9385365],"43+13":[0.123822,1.147404],"44+13":[0.2485994,2.222328],"45+13":[-0.6446861,1.823542],"13+46":[0.315968,2.816877],"47+13":[0.6323343,2.110292],"48+13":[-0.02447773,1.448719],"49+13":[-0.1226842,2.050818],"13+50":[0.146971,2.852217],"15+14":[-4.643494,1.743757],"14+16":[-3.573701,0.8389483],"19+14":[-6.226573,3.233459],"14+20":[-4.274927,0.8771822],"25+14":[-4.190174,2.059375],"26+14":[-4.058698,1.761284],"27+14":[-6.121007,-0.4379233],"28+14":[-3.363791,-0.8617423],"14+29":[-1.071792,0.7688362],"30+14":[-4.571392,0.8701354],"32+14":[-1.830329,-1.497654],"34+14":[-4.383306,2.773229],"35+14":[-0.9772648,3.519071],"14+36":[-1.310768,-1.677893],"14+38":[-2.674527,1.744452],"39+14":[-2.432105,-0.6964812],"40+14":[-3.145524,0.3387298],"41+14":[-4.714693,1.296503],"42+14":[-3.659731,0.03125826],"43+14":[-3.738292,0.1565006],"44+14":[-4.494593,1.095476],"45+14":[-4.020901,1.323234],"14+46":[-5.0364,1.072938],"47+14":[-3.694964,-0.2002446],"48+14":[-4.230364,1.156616],"49+14":[-5.400469,-0.1245949],"14+50":[-3.912769,1.581682],"15+16":[-4.604745,2.797942],"15+18":[-6.383626,1.347537],"15+20":[-4.589498,2.648448],"25+15":[-4.538884,2.89633],"26+15":[-4.495934,2.652021],"27+15":[-7.89362,2.254834],"15+28":[-2.475487,1.335068],"15+29":[-3.983048,3.671776],"15+31":[-6.523217,3.026084],"15+32":[-2.599981,-0.9686907],"15+33":[-6.955538,1.955144],"34+15":[-4.164898,3.105253],"35+15":[-0.5563974,3.371173],"15+37":[-2.980697,2.957744],"15+38":[1.872465,-0.2745912],"39+15":[-3.895503,0.8077147],"40+15":[-3.260634,1.463984],"15+41":[-6.521183,3.571386],"15+42":[-4.913102,1.822173],"15+43":[-4.764659,1.935337],"15+44":[-5.752715,2.797626],"15+45":[-5.220226,3.064045],"15+46":[-6.414939,2.786362],"15+47":[-5.424951,2.108103],"15+48":[-4.614263,3.46906],"15+49":[-6.779008,1.588829],"15+50":[-5.105111,1.725459],"18+16":[-5.022873,0.5863177],"19+16":[-6.125558,4.202421],"25+16":[-3.962295,1.18338],"26+16":[-3.844086,1.112862],"27+16":[-6.453253,1.611459],"28+16":[-3.669596,0.5432235],"29+16":[-3.515917,1.803844],"30+16":[-5.145369,1.108604],"31+16":[-5.376369,2.111806],"32+16":[-2.758056,-0.4625802],"33+16":[-3.935921,1.687931],"34+16":[-3.865508,0.794748],"35+16":[-0.8297211,2.276687],"36+16":[-1.863935,-0.1344192],"16+37":[-2.607837,1.788384],"16+38":[0.3722848,-0.8030156],"39+16":[-3.044377,0.6495121],"40+16":[-2.709729,0.5204182],"41+16":[-5.010663,2.388954],"42+16":[-4.195263,-0.1712178],"43+16":[-4.068417,0.2525369],"44+16":[-4.490994,1.83922],"45+16":[-4.800227,1.283669],"49+16":[-6.20675,-1.26581],"16+50":[-3.882075,2.820036],"25+17":[-4.085379,2.778468],"26+17":[-3.860278,2.57055],"27+17":[-5.502455,0.5239741],"28+17":[-0.8994764,-0.1590936],"17+29":[-0.9222506,0.9282235],"30+17":[-4.353753,0.2742768],"17+31":[-5.62532,3.11001],"32+17":[-1.317422,-3.375382],"17+33":[-5.966125,1.926328],"34+17":[-4.831146,2.836398],"35+17":[-1.673085,4.587887],"17+36":[-0.5661065,-1.554213],"17+37":[-2.699852,3.516772],"17+38":[-1.435566,1.892995],"39+17":[-1.592121,-0.1747741],"40+17":[-2.462236,1.386073],"17+41":[-3.735374,2.985845],"17+42":[-3.785703,-0.07670255],"17+43":[-3.812839,0.3741538],"17+44":[-3.923189,2.049243],"17+45":[-4.544307,1.257873],"17+46":[-5.565413,1.86342],"17+47":[-3.661089,0.2462573],"17+48":[-3.850445,2.505795],"17+49":[-5.845969,-1.51224],"17+50":[-2.872289,0.1556029],"19+18":[-7.997056,2.870802],"18+20":[-5.667151,0.7740693],"25+18":[-5.240694,2.244971],"26+18":[-5.054982,1.819871],"27+18":[-10.10788,-1.79352],"28+18":[-4.926484,-1.44097],"18+29":[-0.8160599,0.6639328],"30+18":[-6.29971,0.2984956],"32+18":[-3.455488,-2.152887],"34+18":[-5.036015,3.508892],"35+18":[0.8388666,3.85211],"18+36":[-2.977827,-2.18109],"18+38":[-4.074507,2.140875],"39+18":[-4.032655,-1.274967],"40+18":[-3.515865,0.05491284],"41+18":[-6.605008,0.8516249],"42+18":[-5.322444,-0.4088391],"43+18":[-5.526032,-0.3072861],"44+18":[-6.337168,0.6228097],"45+18":[-5.658148,0.9175764],"18+46":[-6.874634,0.3132201],"47+18":[-6.871521,-0.9103195],"48+18":[-5.899546,0.6209339],"49+18":[-7.238702,-0.8843125],"18+50":[-5.121252,1.260257],"19+20":[-6.071456,4.008875],"25+19":[-6.085265,4.326934],"26+19":[-6.039149,4.083947],"27+19":[-9.42086,3.689852],"19+28":[-2.82821,1.990615],"19+29":[-5.528325,5.071379],"19+31":[-8.047154,4.453373],"19+32":[-0.2520827,-3.24557],"19+33":[-8.206147,2.86212],"34+19":[-5.736924,4.521663],"35+19":[-2.123686,4.793812],"19+37":[-4.522712,4.390886],"19+38":[2.578859,-0.5730271],"39+19":[-4.565809,1.289392],"40+19":[-3.292853,1.600872],"19+41":[-9.08635,6.033084],"19+42":[-6.479742,3.285556],"19+43":[-6.271348,3.373548],"19+44":[-7.343096,4.249273],"19+45":[-6.744728,4.48562],"19+46":[-7.960448,4.252967],"19+47":[-6.945519,3.548764],"19+48":[-6.651424,5.607002],"19+49":[-8.324516,3.055434],"19+50":[-6.699631,3.10014],"25+20":[-5.07104,0.3332768],"26+20":[-4.838043,0.4761124],"27+20":[-6.951503,1.840803],"28+20":[-4.197949,0.2603468],"29+20":[-4.337206,1.591488],"30+20":[-6.47621,0.7434283],"31+20":[-6.151446,1.848097],"32+20":[-3.732787,-0.7486607],"33+20":[-4.561491,1.58187],"34+20":[-5.413174,-0.7840806],"35+20":[-1.010048,2.615856],"36+20":[-2.120729,-0.2765542],"20+37":[-3.094475,1.804884],"20+38":[0.5958811,-0.6987105],"39+20":[-3.736544,0.4617256],"40+20":[-3.334221,0.4386229],"41+20":[-5.870562,2.509898],"42+20":[-4.976903,-1.728643],"43+20":[-4.707615,-0.8563453],"44+20":[-4.88261,1.755374],"45+20":[-5.80089,1.179252],"49+20":[-7.387153,-4.394627],"20+50":[-4.272365,2.851411],"25+21":[-7.080653,3.923611],"26+21":[-6.553496,3.627533],"27+21":[-11.46182,0.5728776],"28+21":[-2.867773,0.8189452],"21+29":[-2.790075,1.617741],"30+21":[-6.601504,0.73077],"21+31":[-7.259399,4.063146],"32+21":[-2.305848,-6.124169],"21+33":[-7.525459,2.06853],"34+21":[-9.139242,2.919419],"35+21":[-1.324591,6.009551],"21+36":[-2.197063,-2.200154],"21+37":[-3.694924,5.324484],"21+38":[-2.544291,3.563287],"39+21":[-3.563195,0.21883],"40+21":[-3.019995,1.166066],"21+41":[-6.214192,6.634633],"21+42":[-7.490215,-0.5102734],"21+43":[-7.178554,0.3718201],"21+44":[-7.199316,2.399493],"21+45":[-8.706718,2.169374],"21+46":[-9.128057,3.213971],"21+47":[-8.037796,1.250374],"21+48":[-7.511529,4.262597],"21+49":[-10.58902,-3.290506],"21+50":[-5.258635,-0.2584807],"25+22":[-3.183326,2.304232],"26+22":[-3.153002,2.220514],"27+22":[-5.664273,1.511383],"28+22":[-3.349485,0.3793466],"22+29":[-2.618591,2.75468],"30+22":[-4.524617,1.827015],"22+31":[-5.766569,2.244388],"32+22":[-2.53486,-0.09801319],"22+33":[-4.409053,2.045786],"34+22":[-2.844186,2.550471],"35+22":[-0.8500598,2.562304],"22+36":[-1.502,-0.2662545],"22+37":[-2.33872,2.284225],"22+38":[-0.2429961,-0.1710737],"39+22":[-2.636653,0.6033435],"40+22":[-2.618849,0.9486594],"22+41":[-4.595742,2.800776],"22+42":[-3.339994,0.7926448],"22+43":[-3.315155,0.9377698],"22+44":[-3.978587,2.161035],"22+45":[-3.790026,2.081412],"22+46":[-4.498999,2.231076],"22+47":[-3.400559,1.414324],"22+48":[-3.736274,1.987381],"22+49":[-4.800926,0.6336191],"22+50":[-3.650797,2.526005],"25+23":[-0.5797378,0.6882051],"26+23":[-0.6386695,0.6038904],"27+23":[-2.199839,1.402537],"28+23":[-3.172686,0.3805027],"23+29":[-1.719311,1.6347],"30+23":[-3.308911,2.815369],"23+31":[-3.742328,0.6454863],"32+23":[-3.256636,2.620622],"23+33":[-1.930491,1.13477],"34+23":[-0.07854123,0.3645133],"35+23":[0.9296731,-0.1430665],"23+36":[-1.216848,0.6400592],"23+37":[-0.2477044,0.5384321],"23+38":[0.08401741,-0.543923],"39+23":[-0.8496618,1.143803],"40+23":[-1.0548,0.7479455],"23+41":[-1.446977,1.389942],"23+42":[-1.182267,1.255764],"23+43":[-1.236328,1.121456],"23+44":[-1.454932,1.27471],"23+45":[-1.346215,1.310725],"23+46":[-2.230162,1.70485],"23+47":[-1.704293,0.8984396],"23+48":[-1.419994,0.8562019],"23+49":[-2.141741,2.995165],"23+50":[-1.484511,1.667421],"25+24":[-3.435481,2.095654],"26+24":[-3.467239,1.82689],"27+24":[-7.018219,1.258812],"28+24":[-5.164919,0.5737713],"24+29":[-3.58288,2.986149],"30+24":[-5.156205,2.3333],"24+31":[-5.802404,1.855279],"32+24":[-3.662339,0.9816533],"24+33":[-3.633136,1.912201],"34+24":[-2.837572,2.178354],"35+24":[0.257279,1.961591],"24+36":[-2.834715,0.2144571],"24+37":[-2.227591,2.047931],"24+38":[-0.08302439,-1.548108],"39+24":[-3.420076,0.9946245],"40+24":[-2.834166,0.5541875],"24+41":[-5.660236,2.868535],"24+42":[-3.969391,1.363335],"24+43":[-3.989106,1.358073],"24+44":[-4.98869,2.192046],"24+45":[-4.177484,2.286575],"24+46":[-5.249283,2.237549],"24+47":[-4.586842,1.822764],"24+48":[-4.610784,1.91616],"24+49":[-5.46937,2.005525],"24+50":[-4.629283,2.761089],"25+28":[-2.067533,-0.3769777],"25+30":[-4.437498,2.078061],"25+31":[-4.492669,2.129087],"25+32":[-2.071955,0.1458519],"25+33":[-3.850307,2.337963],"25+35":[-1.146609,2.356326],"25+36":[-1.494401,-0.09385466],"25+38":[-0.6637796,0.1723093],"25+39":[-2.607628,0.9013043],"25+40":[-2.656438,1.122501],"25+41":[-4.94169,2.946641],"25+42":[-3.52402,1.279448],"25+43":[-3.407898,1.484167],"25+44":[-4.42611,2.463589],"25+45":[-3.825947,2.50057],"25+46":[-4.554559,3.136658],"25+47":[-3.762136,2.476067],"25+48":[-4.02601,2.615971],"25+49":[-4.918628,1.939126],"25+50":[-4.079014,3.061644],"26+28":[-2.2034,-0.5310666],"26+30":[-4.407048,1.835721],"26+31":[-4.526935,1.81964],"26+32":[-2.063644,-0.0769245],"26+33":[-3.814195,2.034301],"26+35":[-1.186074,2.608559],"26+36":[-1.486469,-0.3191199],"26+38":[-0.5203638,0.1125292],"26+39":[-2.590942,0.6655146],"26+40":[-2.634283,0.8446017],"26+41":[-4.925761,2.720012],"26+42":[-3.505074,1.030156],"26+43":[-3.401266,1.237363],"26+44":[-4.395708,2.212857],"26+45":[-3.809373,2.248144],"26+46":[-4.597478,2.745928],"26+47":[-3.798963,2.116249],"26+48":[-4.020991,2.331139],"26+49":[-4.961546,1.548395],"26+50":[-4.127619,2.927412],"27+28":[-8.408688,0.4407301],"27+30":[-7.812401,1.144467],"27+31":[-9.289784,1.991041],"27+32":[-5.675407,-0.5446819],"27+33":[-6.397505,1.344545],"27+35":[2.310775,2.989457],"27+36":[-5.173136,-0.5686907],"27+38":[-0.7206983,-1.444137],"27+39":[-6.133504,0.2399938],"27+40":[-3.851353,0.2605489],"27+41":[-8.931986,2.467515],"27+42":[-6.854834,0.535618],"27+43":[-6.939561,0.5419],"27+44":[-8.066481,1.631112],"27+45":[-7.064823,1.758675],"27+46":[-8.614419,1.262619],"27+47":[-7.726773,0.7478996],"27+48":[-7.504471,1.598162],"27+49":[-8.978487,0.0650864],"27+50":[-6.821653,1.900007],"28+41":[-4.928039,0.6763429],"28+42":[-3.892775,-0.2072701],"28+43":[-3.948364,-0.05009587],"28+44":[-4.767484,0.6042686],"28+45":[-4.243178,1.18085],"28+46":[-5.551094,0.5946755],"28+47":[-4.731354,0.1969934],"28+48":[-4.507286,0.8499412],"28+49":[-5.915163,-0.6028572],"28+50":[-4.1921,0.5025434],"41+29":[-4.854803,4.266329],"42+29":[-3.219993,1.747768],"43+29":[-2.9584,2.092731],"44+29":[-3.941047,3.312054],"45+29":[-3.560065,2.820097],"29+46":[-3.881619,3.865041],"47+29":[-3.237523,3.147184],"48+29":[-3.624241,3.11141],"49+29":[-4.245688,2.667508],"29+50":[-3.94641,5.096445],"30+41":[-6.790829,3.202079],"30+42":[-4.75703,0.9299994],"30+43":[-4.659722,1.104299],"30+44":[-5.804908,2.230531],"30+45":[-4.993621,2.093911],"30+46":[-5.782278,2.472152],"30+47":[-5.073878,1.915083],"30+48":[-5.222957,2.167987],"30+49":[-6.146347,1.274619],"30+50":[-5.296579,3.881995],"41+31":[-7.662696,3.629536],"42+31":[-5.464665,1.477223],"43+31":[-5.433994,1.540211],"44+31":[-6.547475,2.565334],"45+31":[-5.665878,2.696059],"31+46":[-7.082417,2.45886],"47+31":[-6.159161,1.911227],"48+31":[-6.082829,2.590613],"49+31":[-7.446485,1.261328],"31+50":[-6.033125,2.981667],"32+41":[-3.396325,0.1704024],"32+42":[-2.648375,-0.7825923],"32+43":[-2.715971,-0.5224036],"32+44":[-3.31175,0.1234841],"32+45":[-3.086832,0.5868768],"32+46":[-3.622889,0.383257],"32+47":[-3.146204,0.1098591],"32+48":[-3.027919,0.2804839],"32+49":[-3.986957,-0.8142756],"32+50":[-2.948064,1.167555],"41+33":[-5.435728,2.737756],"42+33":[-3.960957,0.994964],"43+33":[-3.929943,1.1066],"44+33":[-4.830299,2.133873],"45+33":[-4.264435,2.214713],"33+46":[-5.314404,2.193727],"47+33":[-4.491132,1.603859],"48+33":[-4.537877,2.165018],"49+33":[-5.678473,0.9961939],"33+50":[-4.46169,2.475261],"34+41":[-4.452428,3.004626],"34+42":[-3.042455,1.52788],"34+43":[-2.802144,1.859416],"34+44":[-3.991804,2.685697],"34+45":[-3.325774,2.787355],"34+46":[-3.933472,3.770367],"34+47":[-3.116213,3.087605],"34+48":[-3.507783,2.964482],"34+49":[-4.297541,2.572835],"34+50":[-3.756236,3.416141],"35+41":[-0.6934329,3.247114],"35+42":[-0.2775107,1.403269],"35+43":[-0.06611866,1.672372],"35+44":[-0.3380651,2.857255],"35+45":[-0.8677787,2.534447],"35+46":[0.06674104,3.226136],"35+47":[0.4893058,2.445717],"35+48":[-0.3823323,2.617508],"35+49":[-0.2973275,2.028603],"35+50":[-0.6307393,3.491159],"41+36":[-2.701071,-0.2154372],"42+36":[-2.307569,-0.7762446],"43+36":[-2.381873,-0.5765422],"44+36":[-2.681328,-0.2102256],"45+36":[-2.841735,0.6995028],"36+46":[-3.316391,-0.2857141],"47+36":[-2.94322,-0.3492358],"48+36":[-2.564489,-0.02415459],"49+36":[-3.68046,-1.483247],"36+50":[-2.316838,-0.309701],"41+37":[-3.394504,3.031676],"42+37":[-2.381218,1.206451],"43+37":[-2.272591,1.402505],"44+37":[-2.900758,2.517495],"45+37":[-2.808151,2.370492],"46+37":[-3.00177,2.943266],"47+37":[-2.366749,2.236854],"48+37":[-2.773704,2.481668],"49+37":[-3.365839,1.745733],"50+37":[-2.824897,3.060183],"41+38":[-0.09879255,-0.8266095],"42+38":[-0.4160254,-1.207569],"43+38":[-0.4235397,-1.004537],"44+38":[-0.1106903,-0.8141254],"45+38":[-1.179134,0.3257069],"46+38":[-0.346346,-0.9714625],"47+38":[-0.6103503,-0.6232899],"48+38":[-0.1073205,-0.8561474],"49+38":[-0.7104146,-2.168995],"38+50":[0.02177377,-0.7376413],"39+41":[-3.898672,0.8410798],"39+42":[-3.062306,-0.1002019],"39+43":[-3.117034,0.02911714],"39+44":[-3.777949,0.7594571],"39+45":[-3.466688,1.266697],"39+46":[-4.363019,0.8248866],"39+47":[-3.687378,0.4116396],"39+48":[-3.583951,0.9671658],"39+49":[-4.727087,-0.3726461],"39+50":[-3.321257,0.7833582],"40+41":[-3.505125,0.7220689],"40+42":[-2.733553,-0.2548668],"40+43":[-2.774337,-0.100195],"40+44":[-3.396233,0.6381646],"40+45":[-3.156875,1.100408],"40+46":[-3.96382,0.7014327],"40+47":[-3.308871,0.297442],"40+48":[-3.236517,0.8135086],"40+49":[-4.327889,-0.4961],"40+50":[-3.087679,0.8889688],"41+50":[-5.846531,3.348655],"42+50":[-4.339263,1.875417],"43+50":[-4.329196,1.951194],"44+50":[-5.245377,2.803896],"45+50":[-4.526476,2.848285],"46+50":[-5.956295,2.582192],"47+50":[-5.147365,2.224185],"48+50":[-4.936085,2.837315],"49+50":[-6.378661,1.328064]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[-0.7,-0.04],[0.06,0.46],[0.62,-0.96]]},{"array":[[-0.65,-0.14,0.43,-0.1,0.76],[0.08,0.9,-0.44,-0.55,-0.31],[0.08,0.47,0.66,-0.2,0.86]]},{"array":[[0.85,0.18,-0.51,-0.71,-0.1],[0.32,-0.18,-1.38,-1.26,1.05],[0.39,1.16,0.43,-0.36,0.59]]},{"array":[[-0.19,0.19],[-0.04,-0.32],[-0.27,-0.19],[0.39,-0.82],[0.18,0.68],[-0.18,0.19],[0.15,-0.4],[0.33,-0.86],[-0.71,0.42],[1.01,0.51],[1.65,-1.72],[-0.5,-0.05],[-0.63,-0.7],[2.49,0.79],[1.44,0.11],[0.34,-0.35],[-0.1,-1.04],[-0.56,0.78],[0.65,0.05],[-0.29,-0.97]]},{"array":[[-0.93,0.09,1.12,1.85,0.38],[1.01,1.01,1.47,-0.97,-0.53],[-0.67,0.31,0.11,0.73,-0.53],[-1.25,0.63,-0.4,-0.76,-0.53],[-0.3,-0.28,0.25,-0.86,0.72],[0.95,0.81,-0.97,-0.16,-0.25],[0.31,0.38,-0.36,-0.21,0.11],[0.76,0.15,-1.42,-1.03,-0.61],[-0.5,-0.63,-0.16,1.06,0.64],[1.21,0.38,0.39,-0.51,-0.35],[1.3,-0.22,-0.47,-0.26,0.11],[1.23,-0.98,-0.71,0.36,0.88],[0.37,0.1,1.27,-0.19,-0.28],[-0.24,-1.2,-0.81,0.35,-0.39],[0.02,-0.74,-0.26,-0.68,0.56],[0.7,0.17,-0.08,0.37,-0.47],[-0.63,-0.09,0.25,0.32,-0.11],[0.33,0.63,0.34,-0.49,-0.39],[0.32,1.33,-0.41,0.53,1.24],[0.46,-0.25,0.97,0.64,0.03]]},{"array":[0.79,-0.09,0.41,1.32,-0.49,0.06,0.04,-0.22,-0.05,-0.13,-0.44,-0.62,-0.5,0.63,-0.69,0.3,-0.65,-0.58,0.37,-0.19]}],"want":[[[-0.177685745011,-0.0590722259552,-0.00823136607996,-0.473421315223,-0.252220696469],[0.0191168046216,-0.114043172284,-0.574623033853,-0.00195350076371,0.0656344196035],[0.42998192718,0.069531139342,0.0786838509467,-0.167805450517,0.29829581997]],[[-0.671166497319,-0.126642404367,-0.0235847635773,-1.25204628454,-0.505402387687],[0.0326564918012,-0.74853865373,-1.45433447463,-0.00256645329631,0.424352434379],[0.874562516221,0.127133275671,0.408561428622,-0.191378336643,0.430812026164]]],"signs":{"0":[1.699302,-1.805724],"1":[2.258631,-2.567791],"2":[0.04415058,0.9242426],"3":[3.155163,-2.589584],"4":[-0.5217102,-2.342345],"5":[-0.477038,2.774412],"6":[1.177443,-0.7493175],"7":[0.4069615,-1.43694],"8":[-0.1602433,-1.762892],"9":[0.8129378,1.977026],"10":[0.2395219,0.4346363],"11":[0.5856942,2.142299],"12":[0.2392736,0.02063901],"13":[-0.08675309,-0.9185138],"14":[1.92152,-0.8566481],"15":[2.345289,-1.431826],"16":[2.066678,-0.2018953],"17":[4.659369,0.5590922],"18":[2.773314,-0.2551377],"19":[3.060245,-1.888797],"20":[2.374649,-0.2688622],"21":[7.593923,1.40353],"22":[0.3621149,0.07994648],"23":[0.0323437,-0.3708221],"24":[1.052362,-1.169368],"25":[0.5860447,-1.049228],"26":[0.9803147,-1.461499],"27":[3.10862,0.2331105],"28":[1.066606,0.9254137],"29":[0.4336716,-2.103861],"30":[1.358501,-1.362847],"31":[1.426853,-1.216739],"32":[0.7568105,0.07507673],"33":[1.391859,-2.118544],"34":[-0.5469065,-0.8438563],"35":[-0.2446386,-1.890462],"36":[0.8374366,0.2842049],"37":[0.7825157,-1.632134],"38":[-0.1608749,0.8305064],"39":[0.2492555,-0.392486],"40":[1.270144,-1.032308],"41":[1.658623,-1.541234],"42":[1.216041,-0.3750645],"43":[1.295416,-0.2927694],"44":[1.578855,-1.372811],"45":[2.769994,-0.7077696],"46":[1.146523,-2.210324],"47":[1.3169,-1.551187],"48":[1.463206,-1.370606],"49":[0.546411,-2.054571],"50":[0.2794136,-2.744944]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[-0.34,-0.27,-0.21]]},{"array":[[0.35,0.2]]},{"array":[[-0.22,0.35]]},{"array":[[-0.33,-0.29,-1.09],[-1.19,-0.37,-1.06],[-0.2,-1.03,-0.75],[-0.24,-0.12,-0.71],[-1.09,1.97,-0.52],[-1.14,-0.44,0.71],[-0.6,0.7,-0.5],[-0.46,-0.9,-0.78]]},{"array":[[0.23,-0.07],[-0.51,-0.01],[0.16,1.58],[-0.73,-0.88],[-0.13,0.73],[0.97,0.6],[-0.78,-0.05],[0.39,-0.55]]},{"array":[0.65,-0.51,0.7,0.15,0.06,0.77,-0.63,-0.46]}],"want":[[[-0.0312207819214,0.301332264593]],[[-0.100556793429,0.641632592066]]],"signs":{"0":[-0.4315993,0.5053844],"1":[-0.3012525,0.3472166],"2":[-0.4286573,0.5816718],"3":[-0.3148015,0.2798234],"4":[-0.05724087,0.09686997],"5":[-0.6148171,0.3112236],"6":[-0.5691806,0.5622049],"7":[-0.2511385,0.3860806],"8":[-0.4047044,-0.1045856],"9":[0.2689942,0.5755635],"10":[-0.7349711,-0.1768009],"11":[0.06075949,0.4661349],"12":[-0.4751532,0.5122519],"13":[-0.3863147,-0.382113],"14":[-0.102856,0.2172737],"15":[-0.2985943,0.4197321],"16":[-0.3144846,0.5839402],"17":[0.1343043,0.1909642],"18":[-0.1315501,0.1929378],"19":[-0.1787868,0.5219794],"20":[-0.3074586,0.5952051],"21":[0.2968718,0.3801702],"22":[-0.187294,0.2915642],"23":[-0.5117494,0.4536927],"24":[-0.636483,0.61667],"25":[-0.6865679,0.2799028],"26":[-0.4671166,0.4551118],"27":[-0.7259727,0.7712571],"28":[-0.9060334,0.5419013],"29":[-0.01577175,0.5029521],"30":[-0.5704279,0.6847931],"31":[-0.8301742,0.8298839],"32":[-0.5835599,0.4356686],"33":[-0.4066151,0.5756034],"34":[-1.059124,0.0779353],"35":[0.474165,-0.02971711],"36":[-0.4700179,0.2834475],"37":[-0.001252526,0.2543503],"38":[-0.05877423,0.06980747],"39":[-0.7927432,0.1480217],"40":[-0.4010914,0.480278],"41":[-0.4789265,0.539816],"42":[-0.3850587,0.6916745],"43":[-0.415655,0.6534152],"44":[-0.4736384,0.5380332],"45":[-0.4308157,0.4864842],"46":[-0.6095406,0.5135141],"47":[-0.4807618,0.4948061],"48":[-0.4814033,0.4876651],"49":[-0.6627711,0.8507827],"50":[-0.4874,0.2338412],"51":[-0.4621157,0.534223,[[2],[2]]]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[1.03,-0.92],[-1.08,-0.09],[-1.0,0.29]]},{"array":[[-0.67],[0.15],[0.04]]},{"array":[[-1.12],[-0.55],[-0.6]]},{"array":[[-1.04,0.47],[0.55,0.58],[0.59,-0.54],[-0.54,0.16]]},{"array":[[0.22],[0.13],[-1.28],[0.64]]},{"array":[-0.07,0.1,-1.05,-0.51]}],"want":[[[-0.0701729950988],[-0.387574692132],[-0.394659349981]],[[-0.463242703531],[-0.90674426462],[-0.97535575003]]],"signs":{"0":[-0.1380696,0.478009],"1":[-0.2094364,0.03950754],"2":[-0.325803,0.4389899],"3":[-0.3862168,0.3534336],"4":[0.2099778,-0.4374319],"5":[-0.5522693,0.05164129],"7":[-0.2447788,-0.03080318],"8":[-0.1910789,0.379388],"9":[0.05899182,-0.6701512],"10":[0.8944016,-1.24982],"11":[0.4132865,-0.909121],"12":[-0.6499781,1.009798],"14":[0.05711453,0.03220852],"15":[-0.3352293,0.6436474],"16":[-0.5524391,0.6927546],"17":[0.1552721,0.4594587],"18":[0.1346749,-0.1217672],"19":[-0.3305579,0.6494419],"20":[-0.3847779,0.9530217],"21":[0.6616652,1.000893],"22":[-0.5778822,1.102591],"23":[-0.3882646,0.6226323],"24":[-0.4563507,0.6642595],"25":[0.1901003,-0.1798248],"26":[0.5190821,-0.7979763],"27":[-1.090091,1.065454],"28":[-1.058366,1.416065],"29":[0.0146151,0.1512405],"30":[-0.3853234,0.4038308],"31":[-0.9551858,1.212384],"32":[-0.4797103,0.6181867],"33":[-0.3761115,0.5795902],"34":[0.5190821,-0.7979763],"35":[0.6489196,-0.9624851],"36":[-0.4937359,0.7776607],"37":[0.1995318,-0.1600818],"38":[0.1269651,-0.2576501],"39":[-0.2808217,0.5093998],"40":[-0.2091546,0.3880729],"41":[-0.2208676,0.6566561],"42":[-1.064004,0.2339107],"43":[-1.547668,0.005890743],"44":[-0.2757541,0.6228308],"45":[-0.5701059,0.4196877],"46":[-0.08174512,0.5518451],"47":[-0.1449902,0.709326],"48":[-0.5786421,0.3839956],"49":[-0.7384919,0.2604199],"50":[0.6496302,0.6063533],"51":[-0.3768379,0.5620212,[[3],[3]]]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[-0.33,-0.36,0.11],[0.6,-0.56,-0.17]]},{"array":[[-0.53,-0.41,-0.14],[-0.27,-0.01,-0.23]]},{"array":[[-0.63,0.62,-0.15],[-0.29,0.27,1.22]]},{"array":[[-0.32,0.44,0.14],[-0.05,-0.38,-0.32],[0.09,-0.62,-0.16],[1.06,-1.18,0.04],[1.06,-0.1,-0.25],[0.85,-0.66,0.42],[-0.76,0.05,0.86],[0.17,0.09,0.15],[0.67,1.39,-0.5],[0.65,-0.03,0.7],[-0.18,0.48,-0.09],[-1.25,-0.24,0.15]]},{"array":[[-0.42,-0.63,-0.5],[0.28,-0.09,0.64],[-0.01,-0.88,1.01],[1.53,0.46,-0.05],[-0.06,0.63,0.1],[-0.59,-0.48,-0.85],[0.25,-1.33,0.3],[0.19,0.6,-0.15],[-0.87,-0.42,-0.61],[-1.13,-0.09,0.6],[-0.17,0.52,0.56],[0.69,-0.63,-0.26]]},{"array":[0.78,0.37,1.03,0.8,-0.8,0.28,0.28,0.17,1.12,1.14,0.1,-0.21]}],"want":[[[0.235739025863,-0.00152189781973,0.270021514493],[-0.400030878966,0.0941705258566,0.254544618746]],[[0.293142177556,-0.00342743730878,0.527699708801],[-0.524460956354,0.231816584339,1.6358676668]]],"signs":{"0":[2.066304,-0.7252654],"1":[1.024015,-2.044076],"2":[1.717314,-1.725273],"3":[1.581569,-1.927573],"4":[0.8253212,-1.803442],"5":[0.005853038,-0.1300402],"6":[1.735544,-1.100257],"7":[0.7613395,-1.645666],"8":[0.147983,-2.638865],"9":[0.5956421,-0.2946637],"10":[0.3113631,-1.677132],"11":[0.03023652,-0.132072],"12":[1.486081,-2.32193],"13":[0.8829903,0.5593436],"14":[1.884031,-2.23582],"15":[2.678232,-2.564383],"16":[1.193899,-1.170433],"17":[1.7433,-1.423504],"18":[2.040574,-2.75434],"19":[3.634556,-3.431461],"20":[1.30554,-1.025534],"21":[3.135406,-2.36989],"22":[1.066559,-1.090254],"23":[0.4250845,-0.4289472],"24":[1.74781,-2.09203],"25":[1.134956,-1.292296],"26":[1.354348,-1.570131],"27":[2.149423,-2.573198],"28":[1.77685,-2.392579],"29":[1.786586,-2.006481],"30":[1.735545,-2.240111],"31":[2.343992,-2.482869],"32":[0.7573995,-1.224521],"33":[1.602732,-1.292158],"34":[0.6683732,-0.7641141],"35":[0.282778,0.03785913],"36":[0.9282913,-1.178061],"37":[1.146596,-1.157987],"38":[0.4909547,-0.7402907],"39":[0.9098959,-1.297747],"40":[1.29955,-1.467195],"41":[2.145727,-2.430294],"42":[1.462333,-1.493901],"43":[1.601652,-1.758299],"44":[2.107651,-2.381578],"45":[1.698944,-2.269262],"46":[2.507931,-3.02887],"47":[2.225428,-2.704903],"48":[2.310459,-2.845102],"49":[2.054789,-2.363618],"50":[2.099463,-2.502823]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[505.26,671.19,-181.48],[877.5,366.71,382.33]]},{"array":[[0.76,0.9],[0.1,-0.13]]},{"array":[[0.72,0.44],[1.4,1.13]]},{"array":[[-0.57,0.81,-0.49],[0.34,0.63,0.38],[0.27,0.67,0.35],[-0.25,0.6,-1.66],[-0.09,0.38,-1.63],[-1.15,0.49,0.38],[-0.84,-0.37,0.12],[0.32,-0.1,0.24]]},{"array":[[0.95,-0.17],[1.04,-0.47],[1.08,-0.76],[-1.43,0.24],[0.59,-0.47],[0.12,1.23],[0.22,-0.64],[0.05,-1.07]]},{"array":[-0.92,-0.66,0.03,-0.04,0.4,-0.82,0.36,-0.67]}],"want":[[[0.0,-0.507977432898],[0.0,-0.761594155956]],[[1.72,-0.56],[1.4,-1.0]]],"signs":{"1":[0.7127662,0.3199631],"3":[1.050445,-0.01091711],"4":[1.326322,0.0009727758],"5":[0.5210959,0.4473801],"7":[0.1445675,5.110054],"8":[0.04370445,1.594876],"9":[2.065732,-0.5464991],"10":[0.377232,-0.6038373],"11":[0.2708586,-0.5872611],"12":[-1.286838,2.04464],"13":[1.406856,2.978776],"14":[2.614273,1.054908],"15":[2.162414,-0.2384154],"16":[2.230133,0.694542],"17":[3.383417,0.3358368],"18":[-10.97573,392.8942],"19":[1105.288,-201.7024],"20":[550.943,-16.6587],"21":[1774.506,172.0153],"22":[1.372472,-0.07410241],"23":[-0.1643448,1.044969],"24":[0.5710046,1.04795],"25":[1.7937,0.9154555],"26":[1.7937,0.9154555],"27":[-62.05678,83.32524],"28":[-1.06243,1.117362],"29":[1.32038,1.669037],"30":[1.113647,1.954854],"31":[1.106469,0.2145744],"32":[-0.4629863,1.4741],"33":[2.153349,-0.647308],"34":[1.910787,1.133855],"35":[1.343462,0.3096184],"36":[0.2837381,0.1539875],"37":[1.510038,0.503337],"38":[-0.04610133,0.6783475],"39":[1.163406,-0.2973659],"40":[1.171131,0.283332],"41":[2.037853,0.4707705],"42":[0.8240858,1.434779],"43":[1.058186,1.274523],"45":[0.4489124,1.797987],"46":[1.490609,0.5749407],"47":[2.367101,1.423926],"48":[0.9927981,1.075298],"49":[0.4208188,1.373047],"50":[0.05308346,-0.6184607]}}
]}""",
"lstm_forward": r"""{"name": "lstm_forward", "params": ["xs", "h0", "c0", "W", "U", "b"], "kind": "tuple", "returns": ["hs", "cs"], "origins": ["lstm_gates", "lstm_step"], "criteria": [{"key": "cs", "points": 1.0, "core": true, "outputs": [1], "traits": ["tiny", "general"]}, {"key": "hs", "points": 1.0, "core": true, "outputs": [0], "traits": ["tiny", "general"]}, {"key": "sizes_sequence", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large", "one_step"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "x_dropped", "h_dropped", "h_read_twice", "concatenated_hx", "weights_reshaped", "recurrent_transposed", "product_of_sums", "order_fgio", "order_ifog", "order_gifo", "order_iofg", "input_forget_swapped", "interleaved", "input_gate_tanh", "forget_gate_tanh", "output_gate_tanh", "gates_tanh", "input_gate_bare", "forget_gate_bare", "output_gate_bare", "gates_bare", "gates_softmax", "gates_sign", "gates_twice", "candidate_sigmoid", "candidate_softmax", "candidate_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing", "forget_inverted", "input_coupled", "candidate_missing", "candidate_subtracted", "old_cell_missing", "write_missing", "product_for_sum", "cell_reads_hidden", "cell_squashed", "hidden_without_tanh", "hidden_sigmoid", "hidden_softmax", "hidden_tanh_outside", "hidden_old_cell", "output_missing", "hidden_input_gate", "hidden_forget_gate", "hidden_added", "returned_c_h", "h0_ignored", "c0_ignored", "start_ignored", "start_swapped", "h_not_carried", "c_not_carried", "nothing_carried", "c_reset", "carried_swapped", "backwards", "states_before", "returned_cs_hs", "last_only", "batch_first", "all_last", "returned_hs_only"], "vary": {"case": 1, "values": {"0": {"array": [[[-0.17, -0.88, -0.04, -0.23], [1.58, 0.39, 1.12, 0.86]], [[0.06, 0.96, 0.23, 1.63], [0.81, -1.91, 2.57, 1.72]], [[-0.09, 2.18, 0.75, -0.78], [0.54, 1.04, 0.39, -1.61]], [[1.77, 0.84, -0.36, 1.51], [-1.26, 1.11, 1.54, -0.19]]]}, "1": {"array": [[0.74, 0.42, 0.73], [1.42, 0.06, 1.32]]}, "2": {"array": [[-0.06, 0.23, 1.33], [2.86, -0.63, -1.3]]}, "3": {"array": [[0.65, -0.3, 1.05, 0.17], [0.57, 0.73, -0.34, 0.32], [0.96, 0.06, -0.04, 0.13], [0.42, 0.56, 0.19, -0.04], [0.5, 0.33, 0.14, 0.62], [0.51, 0.8, -1.2, 2.17], [0.25, 1.14, -0.0, 0.47], [0.15, 0.63, -0.36, -0.27], [1.2, -0.43, 0.49, 0.61], [0.14, 0.92, 0.64, 1.77], [0.39, -1.8, -0.5, -0.0], [0.33, 1.22, 1.01, 1.1]]}, "4": {"array": [[0.18, 0.12, 0.65], [1.49, 0.38, 0.21], [-0.29, 0.7, 0.38], [-0.35, -0.8, 1.22], [-0.26, -0.01, 0.74], [0.31, 0.89, 0.63], [0.36, -0.12, 0.26], [-0.32, 1.3, 0.89], [-0.31, -0.17, 0.15], [0.47, 1.15, 0.72], [0.67, 0.39, 0.07], [-0.44, 0.86, 0.19]]}, "5": {"array": [1.16, -0.04, 0.39, 0.61, 0.95, 0.37, -0.31, 1.45, -0.67, 1.14, -0.54, 1.11]}}}, "probes": [{"key": "first_step", "args": [{"array": [[[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [0.1, 0.2, 0.3, 0.4]}], "want": [[[[0.339143065726]]], [[[0.61101861846]]]]}, {"key": "c_carried", "args": [{"array": [[[0.5]], [[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 0.4, 0.3, 50.0]}], "want": [[[[0.396156246872]], [[0.245763399216]]], [[[0.419081362079]], [[0.25089884006]]]]}, {"key": "h_carried", "args": [{"array": [[[0.5]], [[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [50.0, -50.0, 0.0, 50.0]}], "want": [[[[-0.36266314337]], [[-0.334207760014]]], [[[-0.379948962255]], [[-0.347557643294]]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1,"T":2},"paired":false,"args":[{"array":[[[0.5]],[[0.8]]]},{"array":[[-0.3]]},{"array":[[0.2]]},{"array":[[-0.7],[-1.0],[0.1],[0.8]]},{"array":[[0.3],[-0.5],[-0.4],[-0.9]]},{"array":[-0.1,0.3,-0.1,0.5]}],"want":[[[[0.0935704342446]],[[0.0187420386465]]],[[[0.123231637693]],[[0.0252681196501]]]],"signs":{"0":[-0.1491883,-0.01583361],"1":[-0.08981425,-0.04411315],"2":[-0.0620245,-0.01037663],"3":[-0.1119741,-0.06558801],"4":[0.2513078,-0.1402025],"7":[-0.03346513,-0.03453802],"8":[0.1816647,-0.1808772],"9":[-0.6322305,0.07402436],"10":[0.3717729,-0.1869637],"11":[-0.6645217,0.09086741],"12":[-0.07963378,-0.02074178],"14":[-0.08061258,0.01486225],"15":[0.006220418,-0.01706519],"16":[-0.09097438,-0.01464092],"17":[0.001258493,0.02962425],"18":[-0.07987032,0.01682446],"19":[0.006817197,-0.0175295],"20":[-0.06318187,0.01645772],"21":[-0.006979441,0.01610738],"22":[-0.2796453,0.07863118],"23":[-0.1792845,-0.06339032],"24":[-0.1589811,-0.0195886],"25":[-0.4249992,0.1079206],"26":[-0.7619079,0.2224348],"27":[-0.09577133,-0.02020976],"28":[-0.008150306,-0.03986025],"29":[-0.2163046,0.0373688],"30":[-0.3176963,0.07391899],"31":[-0.08794085,-0.06145615],"32":[-0.1328651,0.005253963],"33":[-0.08739551,-0.03476846],"34":[-0.7619079,0.2224348],"35":[-0.08112079,0.00849014],"36":[-0.005650024,-0.01542607],"37":[-0.0911059,-0.003673075],"38":[-0.001442752,-0.0007998073],"39":[0.09909826,0.01557811],"40":[-0.0952431,-0.02010626],"41":[-0.0954317,-0.01984531],"42":[-0.02710834,0.2535937],"43":[0.09321802,0.5526647],"44":[-0.09562219,-0.02004497],"45":[-0.08858957,0.03192493],"46":[-0.0778961,0.001525882],"47":[-0.1237339,-0.05704556],"48":[-0.1143674,-0.04621605],"49":[0.2301635,0.6223611],"50":[-0.03487731,0.02011482],"51":[-0.05483938,-0.01602207],"52":[-0.0149923,-0.008054791],"53":[0.02370774,-0.002376369],"54":[0.1731346,0.02486482],"55":[-0.1533117,0.02442624],"56":[-0.1228291,0.001244772],"57":[-0.1845659,0.0488399],"58":[-0.05228206,-0.05459773],"59":[-0.08088245,-0.03195177],"60":[-0.07907615,-0.02060348],"61":[-0.4795778,-0.35006],"62":[-0.04881755,0.02984799],"63":[-0.0003888814,0.01933672,[[1,1],[1,1]]],"64":[-0.09575786,-0.02018731,[[1,2,1],[1,2,1]]],"65":[-0.03920467,0.01078636],"66":[-0.06212776,0.00396799]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3,"T":4},"paired":true,"args":[{"array":[[[-0.44,-1.09,-0.33,-0.53],[1.26,-0.08,0.58,0.27]],[[-0.45,0.52,-0.03,1.22],[0.34,-2.38,2.09,1.17]],[[-0.59,1.88,0.48,-1.34],[0.25,0.49,0.13,-1.98]],[[1.52,0.53,-0.86,1.13],[-1.55,0.7,1.2,-0.65]]]},{"array":[[0.41,-0.17,0.4],[0.88,-0.32,0.9]]},{"array":[[-0.47,0.01,0.95],[2.42,-0.85,-1.56]]},{"array":[[0.22,-0.69,0.47,-0.39],[0.31,0.22,-0.71,0.05],[0.56,-0.21,-0.37,-0.45],[-0.13,0.1,-0.22,-0.44],[0.29,0.11,-0.22,0.31],[0.09,0.45,-1.44,1.68],[-0.02,0.56,-0.48,0.03],[-0.1,0.17,-0.87,-0.65],[0.68,-0.99,0.22,0.04],[-0.08,0.6,0.31,1.28],[0.17,-2.07,-0.94,-0.35],[-0.07,0.68,0.49,0.67]]},{"array":[[-0.23,-0.19,0.14],[0.97,-0.16,-0.27],[-0.69,0.15,-0.2],[-0.89,-1.19,0.83],[-0.73,-0.61,0.34],[-0.27,0.6,0.23],[-0.22,-0.44,-0.23],[-0.76,0.71,0.36],[-0.69,-0.71,-0.08],[0.2,0.68,0.28],[0.37,0.1,-0.24],[-0.82,0.39,-0.25]]},{"array":[0.59,-0.55,0.03,0.16,0.73,-0.18,-0.64,0.88,-1.1,0.82,-0.81,0.61]}],"want":[[[[-0.280304985531,0.272707905763,-0.0140337847158],[0.449403999429,-0.186960117574,-0.278729754615]],[[-0.461267033315,0.0318373332695,-0.326989759296],[-0.540172340934,-0.469903134494,0.137105443561]],[[-0.13360281633,0.00349039149153,-0.434069799474],[-0.101893061677,-0.0313412661537,-0.214089603372]],[[-0.00455430182082,0.163095818958,-0.581998353212],[-0.505342048851,-0.000492632942597,-0.226693106017]]],[[[-0.957050656091,0.324152182192,-0.0570943445219],[0.632036075171,-0.850388192055,-0.691574921869]],[[-0.533513605786,0.41795283831,-0.383285607141],[-0.818118320974,-0.593718444642,0.232751757087]],[[-0.240465987898,0.497028642206,-0.563129610291],[-0.890695132799,-0.17219302233,-0.489101527466]],[[-0.00514046101102,0.856106438461,-0.913478273549],[-0.932743982049,-0.0154401352256,-0.286292862489]]]],"signs":{"0":[0.9163441,-0.5406543],"1":[-2.994987,-1.926232],"2":[2.204324,-0.2324128],"3":[-1.981914,-1.398103],"4":[-3.308951,-2.074714],"5":[-0.6655316,-3.358179],"6":[3.359417,-0.6841331],"7":[-3.298988,-2.814476],"8":[-4.281181,-5.137822],"9":[-2.14945,-2.347613],"10":[-1.495993,-1.338905],"11":[-2.288488,-2.157148],"12":[-2.36915,-3.870145],"13":[-1.702777,-1.78546],"14":[-3.619186,3.622584],"15":[7.029304,1.1166],"16":[2.848834,-1.197023],"17":[-0.3796504,4.459396],"18":[-3.212385,7.1068],"19":[35.67023,27.62794],"20":[2.387633,-0.1889665],"21":[13.89548,7.63341],"22":[2.705942,0.1558852],"23":[-0.3253862,-4.510479],"24":[1.400081,-2.200216],"25":[-0.9521074,-2.769161],"26":[-1.221189,-2.21176],"27":[7.272316,-0.01096587],"28":[6.232865,-0.5440392],"29":[-16.28768,-5.042048],"30":[-3.760096,-5.370444],"31":[8.221236,-3.046077],"32":[0.616697,-3.266902],"33":[3.333258,-1.711602],"34":[-2.267911,-4.555988],"35":[-6.304314,-1.62292],"36":[3.730904,0.2486219],"37":[-2.602167,-1.111114],"38":[0.9594118,0.248706],"39":[4.11847,-0.2191933],"40":[2.436269,-0.6247425],"41":[3.181674,-0.2811093],"42":[2.057764,-1.844692],"43":[2.046639,-1.527147],"44":[3.015495,-0.3937512],"45":[-0.3318049,-0.7039556],"46":[3.424892,0.6953636],"47":[3.240037,-0.01952872],"48":[3.296922,-0.07761176],"49":[2.528389,0.2156314],"50":[0.8577223,0.8541312],"51":[2.678343,-0.140478],"52":[5.810601,0.5633272],"53":[5.224291,0.6524254],"54":[6.483513,-0.3072364],"55":[1.806463,0.003089676],"56":[-2.343698,-0.9671033],"57":[-3.405412,-0.9876183],"58":[1.557902,-0.6797632],"59":[1.803167,-0.7468463],"60":[0.1001957,-0.3265446],"61":[-1.14164,-3.567112],"62":[1.601711,1.864362],"63":[1.863191,1.994084,[[2,3],[2,3]]],"64":[0.4708598,1.180095,[[2,4,3],[2,4,3]]],"65":[8.480617,0.7570046],"66":[0.8410992,0.1534707],"0+8":[-3.289381,-4.712666],"0+9":[-3.519255,-0.2780492],"0+10":[-2.562448,-1.827798],"0+11":[-4.033123,-2.024134],"0+12":[-1.906004,-3.045536],"0+13":[-1.359186,-1.350666],"0+14":[-4.510758,1.960527],"0+15":[4.542181,0.6764465],"0+16":[1.211446,0.5778535],"0+17":[-0.6938529,2.203816],"0+18":[-3.600741,3.510437],"0+19":[22.00715,12.08184],"0+20":[0.7156619,1.525285],"0+21":[5.127834,12.1581],"0+22":[1.162406,-0.3171201],"0+23":[0.7422393,-3.858092],"0+24":[0.6649373,-2.123239],"0+25":[-1.452821,-1.937605],"0+26":[-1.702428,-1.662775],"0+27":[4.756221,0.6866943],"0+28":[3.817714,0.09761066],"0+29":[-11.99036,-4.992875],"0+30":[-2.926367,-2.988635],"0+31":[4.853265,-1.406989],"0+32":[-0.2851209,-2.360572],"0+33":[2.677604,-1.374705],"0+34":[-2.461402,-2.621422],"0+35":[-5.73122,-0.8861324],"0+36":[2.362119,0.3258955],"0+37":[-2.546138,-1.149812],"0+38":[0.2987817,0.2194973],"0+39":[2.668054,-0.2405382],"0+40":[0.6810573,-0.5040073],"0+41":[0.854479,-0.5559667],"0+42":[0.8223785,-0.9031806],"0+43":[0.8009252,-0.7881681],"0+44":[0.875864,-0.5535798],"0+45":[-0.6726912,-1.026265],"0+46":[1.096897,-0.6356399],"0+47":[1.186922,-0.3550408],"0+48":[0.79052,-0.6750624],"0+49":[0.7504183,-0.2984435],"0+50":[0.4016789,-1.233543],"0+51":[0.9483744,-0.2103015],"0+52":[3.659952,0.6279963],"0+53":[3.382796,0.6923062],"0+54":[3.687965,-0.1898636],"0+55":[0.7183281,-0.5182511],"0+56":[-2.737582,-0.8058324],"0+57":[-3.246804,-0.9574665],"0+58":[0.4608769,-0.6109742],"0+59":[0.9500131,-0.7084147],"60+0":[-1.224931,-1.169389],"0+61":[-1.986211,-3.217401],"0+62":[0.4355906,-1.198293],"0+63":[0.5437104,0.6571868,[[2,3],[2,3]]],"64+0":[1.673646,0.2340545,[[2,4,3],[2,4,3]]],"65+0":[3.049803,-0.3274838],"0+66":[0.6341066,-0.6954194],"8+1":[-3.404309,-2.992121],"9+1":[-2.245468,-5.347399],"10+1":[-1.936466,-2.782226],"11+1":[-0.7432462,-3.927396],"12+1":[-4.043352,-2.487131],"13+1":[-2.875647,-4.034959],"14+1":[-6.962396,2.727791],"15+1":[0.0975515,-0.5465105],"16+1":[-1.841978,-4.422337],"17+1":[-1.454158,6.339811],"18+1":[-7.867382,3.760074],"19+1":[0.315853,-0.7080644],"20+1":[-1.640996,-4.490259],"21+1":[-1.304819,7.811186],"22+1":[-1.357466,-0.7289744],"23+1":[-1.842884,-3.642228],"24+1":[-3.072917,-3.715135],"25+1":[-3.569673,-3.397337],"26+1":[-4.16279,-3.043699],"27+1":[-2.193224,-2.807587],"28+1":[0.6971284,-0.2855563],"29+1":[-12.62054,-3.846312],"30+1":[-7.473134,-8.244134],"31+1":[-0.4546873,-5.347956],"32+1":[-2.591852,-2.239809],"33+1":[-2.295143,-3.168722],"34+1":[-3.422673,-4.486373],"35+1":[-3.994684,-2.680509],"36+1":[0.3885215,0.2321804],"37+1":[-3.855418,-2.001928],"38+1":[1.153727,0.283728],"39+1":[0.03637401,-0.4567808],"40+1":[-2.121829,-1.402688],"41+1":[-3.157626,-1.468578],"42+1":[-2.366672,-3.946797],"43+1":[-2.386448,-3.638775],"44+1":[-3.127604,-1.677823],"45+1":[-4.446898,-2.219495],"46+1":[-3.803473,-0.07789507],"47+1":[-3.005813,-2.291343],"48+1":[-2.888275,-1.985636],"49+1":[-3.532428,-0.07954113],"50+1":[-3.656704,1.910719],"51+1":[-2.89933,-1.850245],"52+1":[0.651553,-0.2615656],"53+1":[0.23187,-0.4304542],"54+1":[2.641142,-0.9835597],"55+1":[-3.254719,-1.153069],"56+1":[-5.053735,-2.415515],"57+1":[-6.223699,-2.899715],"58+1":[-2.053231,-1.133718],"59+1":[-2.356995,-1.378608],"61+1":[-4.850298,-5.519905],"62+1":[-4.867465,3.169543],"63+1":[-0.2470149,2.111049,[[2,3],[2,3]]],"64+1":[0.5182125,-1.069574,[[2,4,3],[2,4,3]]],"65+1":[0.06358682,0.5109569],"66+1":[-2.832887,0.2827273],"2+8":[-6.151955,-5.605785],"2+9":[-2.205911,-1.781746],"2+10":[-1.463819,-1.111104],"2+11":[-2.699145,-1.513055],"2+12":[-3.92844,-3.753362],"2+13":[-1.757503,-2.257409],"2+14":[-2.373842,3.046456],"15+2":[5.365118,0.5008105],"2+16":[2.090011,-1.496968],"17+2":[0.9920489,4.225954],"2+18":[-1.816223,6.014201],"19+2":[23.08917,17.29407],"2+20":[1.565095,-3.9075],"21+2":[19.54067,20.73696],"22+2":[2.943515,0.3142657],"23+2":[-1.426691,-4.138086],"24+2":[0.5291924,-1.702244],"25+2":[-0.8474556,-2.735966],"26+2":[-0.9544003,-2.131104],"27+2":[5.777562,-0.3367601],"28+2":[5.801871,-0.3485898],"2+29":[-16.91143,-6.041099],"30+2":[-5.518399,-4.561825],"2+31":[5.935042,-2.687014],"32+2":[-0.7621342,-2.363204],"2+33":[2.213645,-1.966124],"34+2":[-1.880097,-4.472541],"35+2":[-6.583401,-1.660785],"2+36":[3.406898,0.3028267],"2+37":[-2.497581,-1.007875],"2+38":[0.8815039,0.1163191],"39+2":[3.870097,-0.1619697],"40+2":[1.80512,-0.4159575],"2+41":[2.459809,-0.03808428],"2+42":[1.78884,-1.825933],"2+43":[1.72574,-1.456881],"2+44":[2.301336,-0.1383528],"2+45":[-0.435341,-0.06690501],"2+46":[2.551028,1.284272],"2+47":[2.52688,0.2748823],"2+48":[2.610661,0.3047817],"2+49":[2.253837,-0.4182926],"2+50":[0.9558248,1.570209],"52+2":[4.554173,0.5808613],"2+53":[4.554173,0.5808613],"2+54":[4.842694,-0.2493092],"56+2":[-2.484594,-0.8326699],"2+57":[-2.484594,-0.8326699],"58+2":[1.422231,-0.3569712],"59+2":[1.545266,-0.2818796],"60+2":[0.5119084,-0.4842866],"2+61":[-1.732313,-3.34554],"2+62":[1.368905,2.473704],"2+63":[1.749384,1.830372,[[2,3],[2,3]]],"64+2":[0.7218729,1.077283,[[2,4,3],[2,4,3]]],"65+2":[7.724257,1.048392],"2+66":[0.568701,0.5538064],"3+8":[-1.875532,-2.757289],"3+9":[-2.548542,-6.039582],"3+10":[-1.834545,-2.451119],"3+11":[-0.7638614,-4.231826],"3+12":[-1.460408,-1.891043],"3+13":[-2.925382,-4.314146],"3+14":[-8.226799,5.038164],"15+3":[1.566545,0.008718994],"3+16":[-1.15527,-3.923261],"17+3":[-0.6666446,5.306896],"3+18":[-11.52176,8.582699],"19+3":[3.557798,0.6211562],"3+20":[-0.7601539,-4.052634],"21+3":[-6.413646,33.19297],"22+3":[-1.417323,-0.8644776],"23+3":[-0.2668706,-4.378005],"24+3":[-0.67196,-3.34892],"25+3":[-3.194317,-3.197934],"26+3":[-4.155867,-2.917849],"27+3":[-1.069301,-1.92238],"28+3":[1.336951,-0.8636219],"3+29":[-11.6633,-1.790404],"30+3":[-3.799187,-4.848345],"3+31":[2.080437,-4.645565],"32+3":[-1.475494,-2.434546],"3+33":[-1.110455,-3.352818],"34+3":[-3.185774,-4.004283],"35+3":[-4.634898,-3.073924],"3+36":[0.6624586,-0.1048298],"3+37":[-3.910309,-1.971828],"3+38":[1.15387,0.4627198],"39+3":[0.2234431,-0.789884],"40+3":[-1.266602,-1.332925],"3+41":[-1.766955,-0.6277903],"3+42":[-1.916041,-3.164561],"3+43":[-1.906882,-2.963522],"3+44":[-1.966663,-1.118326],"3+45":[-2.651225,-0.8911195],"3+46":[-2.304737,-0.1615857],"3+47":[-2.042784,-1.884018],"3+48":[-1.738168,-1.743879],"3+49":[-1.243342,0.3647351],"3+50":[-3.915657,-0.3947067],"51+3":[-2.010523,-1.379389],"52+3":[1.567979,-0.008543871],"3+53":[0.2812697,-0.7047211],"3+54":[2.580055,-0.9589675],"55+3":[-2.272793,0.03804987],"56+3":[-4.218762,-1.983333],"3+57":[-5.941434,-2.576506],"58+3":[-1.509233,-1.573259],"59+3":[-1.823733,-0.6807374],"3+61":[-4.034412,-4.532411],"3+62":[-4.466489,1.33858],"3+63":[-0.2088331,1.475777,[[2,3],[2,3]]],"64+3":[0.7041276,0.04276681,[[2,4,3],[2,4,3]]],"65+3":[0.873442,0.8570926],"3+66":[-2.431666,-0.1143184],"4+8":[-3.854102,-1.525185],"4+9":[-2.932971,-4.159075],"4+10":[0.6507853,-3.309831],"4+11":[-1.88491,-2.798486],"4+12":[-9.610075,-2.661918],"4+13":[-0.6625192,-3.99199],"4+14":[-3.759119,0.1331132],"4+15":[2.068616,1.213407],"4+16":[-4.220576,-1.602569],"4+17":[4.176873,1.196078],"4+18":[-1.775254,0.3363077],"4+19":[6.580385,-4.772695],"4+20":[-7.827721,0.5738984],"4+21":[-8.290968,5.410926],"4+22":[-1.633562,-0.8980434],"4+23":[-4.336736,-2.740715],"4+24":[-5.074664,-2.415076],"25+4":[-2.559876,-2.404308],"26+4":[-2.102022,-2.476181],"27+4":[-2.517619,-5.325362],"4+28":[-3.186182,0.09722738],"4+29":[-7.010251,-13.58693],"4+30":[-10.88318,-3.767461],"4+31":[-3.504135,-4.553368],"4+32":[-6.730485,0.6105969],"4+33":[-2.844221,-2.514047],"34+4":[-1.141995,-4.221628],"35+4":[-1.052158,-2.497558],"4+36":[-1.252858,0.3366605],"4+37":[-2.518074,-1.631705],"4+38":[0.4379596,-0.02241526],"39+4":[0.2091025,0.282756],"40+4":[-2.873287,-0.1636136],"4+41":[-5.758406,-1.902915],"4+42":[-1.148617,-1.831956],"4+43":[-1.149961,-1.668128],"4+44":[-3.756016,-2.082507],"4+45":[-4.768601,-1.336375],"4+46":[-3.656942,-1.936833],"4+47":[-2.911519,-2.582368],"4+48":[-2.802979,-2.483207],"4+49":[-4.004253,-1.727326],"4+50":[-6.225139,1.610469],"4+51":[-4.037839,-3.721799],"52+4":[-1.298071,0.3528789],"4+53":[-1.570991,-0.5292593],"4+54":[0.2378433,1.491601],"4+55":[-2.374008,2.080993],"56+4":[-5.50178,-2.601275],"4+57":[-3.98431,1.151186],"58+4":[-3.212697,-0.1807289],"59+4":[-4.048311,-1.379525],"60+4":[-2.684652,-1.702544],"4+61":[-2.633479,-5.067093],"4+62":[-7.069823,1.817423],"4+63":[-0.5049121,1.43094,[[2,3],[2,3]]],"64+4":[0.7403953,-2.398458,[[2,4,3],[2,4,3]]],"65+4":[-4.271653,-0.6481259],"4+66":[-3.755105,0.4569855],"8+5":[-3.281422,-3.680879],"9+5":[-1.962922,-1.920439],"10+5":[-0.2850837,-3.931873],"11+5":[1.648985,0.03653934],"12+5":[-1.229546,-2.07663],"13+5":[-2.146793,-1.556102],"14+5":[-3.76866,-0.5104638],"15+5":[1.66235,-4.723399],"16+5":[0.8250975,-4.922962],"17+5":[4.307403,-0.5683713],"18+5":[-3.794768,0.9091915],"19+5":[9.009074,-8.891257],"20+5":[-1.103141,-18.94608],"21+5":[36.70388,-28.37036],"22+5":[-0.8890465,-2.203476],"23+5":[-0.2130614,-0.7790535],"24+5":[-0.7364351,-3.376675],"25+5":[-2.611278,-4.286402],"26+5":[-2.889858,-3.518739],"27+5":[2.679099,-0.6247575],"28+5":[3.52169,-0.008457123],"29+5":[-16.0155,-9.755726],"30+5":[-1.828121,-7.644849],"31+5":[1.935366,-5.287418],"32+5":[0.7770302,-0.8367956],"33+5":[-2.370546,-4.656186],"34+5":[-3.708363,-5.270115],"35+5":[-8.283437,-3.017531],"36+5":[1.226752,-0.1948542],"5+37":[-4.295013,-3.261315],"38+5":[0.6558229,0.3061669],"39+5":[1.697671,-1.289357],"40+5":[-0.2222769,-2.331695],"41+5":[-0.9836746,-3.307347],"42+5":[0.05525538,-4.71006],"43+5":[-0.04396871,-4.344039],"44+5":[-0.8087074,-3.242372],"45+5":[-1.078871,-3.979973],"46+5":[-1.928631,-1.931836],"47+5":[-1.248528,-3.262366],"48+5":[-1.258121,-2.683588],"49+5":[-2.035024,-3.830438],"50+5":[-2.396108,1.066389],"51+5":[1.032796,-2.113486],"52+5":[3.364346,-0.2233703],"53+5":[4.018269,-0.1118032],"54+5":[2.52768,-1.342102],"55+5":[-0.4696901,-3.705189],"56+5":[-3.500552,-5.112847],"57+5":[-3.73446,-4.814609],"58+5":[-1.295346,-1.928945],"59+5":[-1.132707,-2.22552],"60+5":[0.5514527,-2.515501],"61+5":[-2.140089,-5.887526],"62+5":[-2.850692,1.314031],"63+5":[-0.3680971,1.282901,[[2,3],[2,3]]],"64+5":[2.713859,-0.8629032,[[2,4,3],[2,4,3]]],"65+5":[-1.28043,0.2088351],"66+5":[-1.209593,-0.6183893],"8+6":[-2.589352,-3.687217],"9+6":[-1.557467,-0.4892737],"10+6":[-1.147462,-0.3732928],"11+6":[-2.357088,-0.2481839],"12+6":[-1.595877,-3.837246],"13+6":[-1.518826,-2.188136],"14+6":[-2.864849,3.548767],"15+6":[7.08697,2.714541],"16+6":[3.147883,-1.90807],"17+6":[1.056524,4.185511],"18+6":[-1.098436,6.566452],"19+6":[3.630616,37.90076],"20+6":[1.756722,-3.733573],"21+6":[10.55063,35.16475],"22+6":[2.834874,0.08607956],"23+6":[-1.322167,-4.217804],"24+6":[1.207033,-2.4316],"25+6":[-0.4495564,-2.05964],"26+6":[-0.3453841,-1.709352],"27+6":[7.526132,-1.589137],"28+6":[6.29031,-1.924735],"29+6":[-12.79746,-4.667168],"30+6":[-5.953336,-6.019618],"31+6":[10.24313,-3.056633],"32+6":[-1.34303,-3.846668],"33+6":[3.895604,-1.42737],"34+6":[-1.585871,-2.791815],"35+6":[-5.642505,-1.076182],"36+6":[3.582728,-0.1592859],"6+37":[-2.132222,-0.7035768],"38+6":[0.5777561,0.1085004],"39+6":[4.540973,-0.7115575],"40+6":[2.642861,-0.6651513],"41+6":[3.400925,-0.3737785],"42+6":[2.054552,-1.47903],"43+6":[2.204182,-1.281475],"44+6":[3.360764,-0.5548693],"45+6":[-0.463376,-0.8556612],"46+6":[3.159956,1.223389],"47+6":[3.709328,0.3548505],"48+6":[3.456432,0.4334271],"49+6":[1.69808,0.8844834],"6+50":[0.8483135,2.010956],"51+6":[2.498154,-0.4530125],"52+6":[5.502395,-0.04694353],"6+53":[5.229846,0.3715679],"6+54":[3.950505,-0.8644462],"55+6":[1.579028,-0.3871541],"56+6":[-2.512295,-1.321136],"57+6":[-1.635808,-0.4996282],"58+6":[2.09829,-0.791721],"59+6":[2.119413,-0.6252298],"60+6":[0.7287119,-0.1766898],"6+61":[-0.6562356,-3.609921],"6+62":[1.770472,2.545284],"63+6":[1.808857,2.006243,[[2,3],[2,3]]],"64+6":[0.08099834,0.8006777,[[2,4,3],[2,4,3]]],"65+6":[9.033167,0.6471557],"6+66":[1.193813,0.3700292],"8+7":[-6.202472,-3.424054],"9+7":[-2.5751,-4.074346],"10+7":[0.5131628,-1.521208],"11+7":[-0.7990754,-3.444623],"12+7":[-5.863121,-3.0262],"13+7":[-0.2719478,-3.328761],"14+7":[-3.09173,0.7587],"15+7":[0.9872419,0.4681403],"16+7":[-2.708587,-4.833402],"17+7":[-0.3688124,5.404197],"18+7":[-1.762832,1.700722],"19+7":[1.303046,0.3867447],"20+7":[-2.87529,-4.670649],"21+7":[0.2918562,7.746642],"22+7":[-0.9033485,-0.6839019],"23+7":[-2.70042,-3.213427],"24+7":[-5.226957,-4.035724],"25+7":[-3.740886,-3.727246],"26+7":[-3.699017,-3.204454],"27+7":[-3.517376,-4.762705],"28+7":[1.226209,0.4614432],"29+7":[-13.15252,-9.463153],"30+7":[-8.548128,-9.343893],"31+7":[-4.034679,-6.209096],"32+7":[-3.118383,-2.006651],"33+7":[-3.502509,-3.416607],"34+7":[-2.679408,-4.327391],"35+7":[-3.912415,-2.176588],"36+7":[0.3811816,0.475597],"7+37":[-4.087456,-2.451208],"38+7":[1.061048,0.1342387],"39+7":[-0.1644308,-0.4175498],"40+7":[-2.620035,-1.553592],"41+7":[-3.883072,-2.377167],"42+7":[-2.948667,-4.448515],"43+7":[-2.85706,-4.273604],"44+7":[-3.578975,-2.581685],"45+7":[-4.560261,-4.215098],"46+7":[-4.265724,-1.208686],"47+7":[-3.217197,-3.094604],"48+7":[-3.213788,-2.324566],"49+7":[-5.75319,-1.27659],"7+50":[-4.391288,2.839155],"51+7":[-3.19139,-2.818361],"52+7":[0.3879793,0.02505092],"7+53":[0.5576215,0.1286818],"7+54":[-0.8142955,-1.198442],"55+7":[-3.524625,-2.545163],"56+7":[-5.199969,-3.794756],"57+7":[-5.758829,-3.405536],"58+7":[-2.222641,-0.9709261],"59+7":[-3.039481,-1.682556],"60+7":[-2.137474,-2.210178],"7+61":[-4.819453,-6.392755],"7+62":[-5.675788,3.390443],"63+7":[-0.3981874,2.282351,[[2,3],[2,3]]],"64+7":[0.3594142,-2.324472,[[2,4,3],[2,4,3]]],"65+7":[0.064195,-0.01074561],"7+66":[-3.215504,0.1588229],"14+8":[-6.509985,-3.769886],"15+8":[-5.728117,-4.675289],"8+16":[-2.69698,-7.85113],"17+8":[-6.610616,-2.441699],"18+8":[-9.57416,-3.289804],"19+8":[-16.12403,-12.04001],"8+20":[-4.187582,-11.92567],"21+8":[-9.395431,5.884328],"22+8":[-3.498367,-3.857438],"23+8":[1.535161,-2.296923],"24+8":[-1.594856,-5.10297],"25+8":[-4.828835,-5.130748],"26+8":[-6.729749,-4.338602],"27+8":[-2.356651,-7.579387],"28+8":[2.350056,-1.705273],"29+8":[-11.32595,-6.209782],"30+8":[-2.802036,-11.96778],"31+8":[-1.41058,-6.725753],"32+8":[0.6362841,-3.324449],"33+8":[-4.78319,-5.758465],"34+8":[-3.97735,-5.676031],"35+8":[-10.70818,-1.282409],"36+8":[0.6742206,-0.7024732],"8+37":[-7.243133,-3.565694],"8+38":[0.1277783,-0.06275671],"39+8":[-0.00741275,-1.965225],"40+8":[-1.955964,-2.586119],"41+8":[-4.998025,-4.095915],"42+8":[-3.204373,-5.477359],"43+8":[-3.523009,-5.613396],"44+8":[-4.493161,-4.785486],"45+8":[-4.275086,-6.136184],"8+46":[-6.100715,-3.554502],"47+8":[-3.848897,-4.672428],"48+8":[-4.195051,-4.759105],"49+8":[-6.866943,-3.798423],"8+50":[-5.177593,1.442749],"51+8":[-4.575319,-4.788171],"52+8":[1.543385,-1.783777],"8+53":[1.696162,-1.427653],"8+54":[2.172328,-2.347447],"55+8":[-5.318804,-5.568296],"56+8":[-6.039223,-5.199805],"57+8":[-7.023951,-5.241644],"58+8":[-2.071726,-2.238739],"59+8":[-2.822499,-2.546719],"60+8":[-3.584241,-5.348085],"8+61":[-5.493968,-7.622568],"8+62":[-8.099668,1.026574],"63+8":[-2.215838,0.7071784,[[2,3],[2,3]]],"64+8":[-0.1128658,-4.118367,[[2,4,3],[2,4,3]]],"65+8":[-1.301094,-1.555546],"8+66":[-4.146479,-1.169824],"14+9":[-3.417946,-3.033225],"15+9":[2.587354,0.3672764],"9+16":[0.2835775,-0.8901928],"17+9":[0.9954736,2.893295],"18+9":[-4.201908,-5.099199],"19+9":[29.90032,15.99713],"9+20":[3.638883,-2.811466],"21+9":[21.77265,20.86937],"22+9":[-1.972395,-2.0161],"23+9":[-5.551971,-3.522273],"24+9":[-4.812297,-3.119594],"25+9":[-1.718236,-2.405768],"26+9":[-1.935091,-1.815182],"27+9":[-3.442388,-2.358498],"28+9":[-0.5842286,0.4722531],"29+9":[-14.26169,-5.48408],"30+9":[-6.87371,-5.857206],"31+9":[-0.8599664,-1.043521],"32+9":[-3.850145,-4.670108],"33+9":[-1.021076,-2.353711],"34+9":[-1.210344,-2.31638],"35+9":[-1.667728,-0.610087],"36+9":[-0.4524174,-0.6369862],"9+37":[-1.945912,-1.406043],"9+38":[-0.8867933,-0.7871616],"39+9":[-0.1586587,-1.356198],"40+9":[-0.4959767,-0.9574659],"41+9":[-2.419374,-2.404049],"42+9":[-1.731394,-0.4002246],"43+9":[-2.061616,-0.5238668],"44+9":[-2.390985,-2.312202],"45+9":[-2.928526,-0.9509562],"9+46":[-4.000318,-3.104401],"47+9":[-3.641329,-1.835827],"48+9":[-3.340556,-2.969533],"49+9":[-4.232633,-1.743951],"9+50":[-2.376562,-0.3425164],"51+9":[-2.179055,-1.871988],"52+9":[-0.5247162,-0.9845497],"9+53":[-0.7136184,-0.7649674],"9+54":[-0.9883708,-1.14876],"55+9":[-3.168359,-3.246288],"56+9":[-3.949503,-1.336198],"57+9":[-4.38656,-2.184371],"58+9":[-2.000928,-2.031726],"59+9":[-1.887144,-2.104896],"60+9":[-4.424698,-4.227258],"9+61":[-3.421152,-4.993993],"9+62":[-3.992635,-1.964233],"63+9":[-0.5570962,-1.621378,[[2,3],[2,3]]],"64+9":[-0.531236,-1.54528,[[2,4,3],[2,4,3]]],"65+9":[-1.283507,-1.418976],"9+66":[-0.1828287,-0.8890847],"14+10":[1.648666,0.1468927],"15+10":[2.240111,0.5631843],"10+16":[-1.019502,1.164739],"17+10":[1.353685,2.866002],"18+10":[2.66715,1.04246],"19+10":[-0.912795,0.8186424],"10+20":[-1.818826,5.891504],"21+10":[-30.9547,19.89529],"22+10":[0.5202548,-1.325452],"23+10":[-7.61149,-7.114834],"24+10":[-5.824339,-6.028364],"25+10":[0.1111334,-2.798137],"26+10":[0.04199071,-2.739227],"27+10":[-0.5103154,-2.099014],"28+10":[-0.8935548,-0.9940588],"29+10":[-4.779818,-1.431721],"30+10":[-9.68491,-8.863844],"31+10":[-3.54304,-3.820851],"32+10":[-7.680672,-5.842604],"33+10":[-1.988922,-3.095375],"34+10":[1.135158,-4.052815],"35+10":[-1.218957,-0.8171517],"36+10":[-0.1499676,-0.9101338],"10+37":[-1.523675,-0.7458999],"10+38":[-0.3430859,-0.07331087],"39+10":[0.1245631,-1.025893],"40+10":[-1.244436,-1.112265],"41+10":[-1.700422,-1.147851],"42+10":[-0.5234311,-2.690259],"43+10":[-0.7206765,-2.396331],"44+10":[-1.599201,-1.265833],"45+10":[-3.112708,-1.79241],"10+46":[-2.384941,-2.317623],"47+10":[-0.6287158,-2.620512],"48+10":[-0.9980885,-2.809775],"49+10":[-1.892358,-2.248127],"10+50":[-2.456546,-0.4589192],"51+10":[-1.651331,-1.485003],"52+10":[0.08220102,-0.5230988],"10+53":[0.4624117,-0.6376954],"10+54":[0.355961,-0.922733],"55+10":[-1.587276,-2.381079],"56+10":[-2.923897,-1.766075],"57+10":[-2.624525,-2.663104],"58+10":[-1.249903,-1.390962],"59+10":[-1.133784,-1.442256],"60+10":[-2.65393,-1.501324],"10+61":[-3.618608,-5.206517],"10+62":[-2.926323,-1.889918],"63+10":[-1.826219,-1.203818,[[2,3],[2,3]]],"64+10":[1.235079,-1.756914,[[2,4,3],[2,4,3]]],"65+10":[-1.559382,0.4478508],"10+66":[-1.544779,-0.802846],"14+11":[-0.7290416,-2.715883],"15+11":[-0.2015959,0.3304367],"11+16":[-1.104304,-2.818704],"17+11":[2.259138,0.6645845],"18+11":[-0.997445,-4.679653],"19+11":[-5.610875,-1.516137],"11+20":[-0.9239698,-5.24343],"21+11":[-7.465094,-17.41515],"22+11":[-2.452122,-2.029491],"23+11":[-5.642701,-1.479128],"24+11":[-4.741089,-3.325967],"25+11":[-1.403763,-2.081367],"26+11":[-1.445356,-1.60179],"27+11":[-3.552917,-2.711224],"28+11":[-0.4389621,-0.5243596],"29+11":[-10.24048,-7.588733],"30+11":[-7.212449,-8.535405],"31+11":[-2.80537,-1.375766],"32+11":[-7.285023,-5.703272],"33+11":[-4.722132,-2.10958],"34+11":[-0.5122448,-2.474743],"35+11":[0.3565143,-0.8788849],"36+11":[-1.311038,-0.9424677],"11+37":[-1.132814,-1.229245],"11+38":[-0.3909152,-0.1881747],"39+11":[-1.348874,-1.081549],"40+11":[-1.549234,-1.537352],"41+11":[-2.596272,-2.27374],"42+11":[-2.409179,-0.1793202],"43+11":[-2.279503,-0.4290323],"44+11":[-2.45207,-2.163807],"45+11":[-2.636953,-1.329291],"11+46":[-3.71752,-1.866359],"47+11":[-2.852884,-1.356576],"48+11":[-1.800575,-1.338408],"49+11":[-5.294706,-1.135435],"11+50":[-2.952661,-0.2109647],"51+11":[-2.54647,-1.828152],"52+11":[-1.325225,-0.8725789],"11+53":[-1.397278,-0.2074031],"11+54":[-2.023731,-0.9872372],"55+11":[-2.517924,-2.753102],"56+11":[-3.053847,-2.91676],"57+11":[-2.924013,-3.371905],"58+11":[-2.254528,-1.684728],"59+11":[-2.27326,-1.985973],"60+11":[-2.884796,-3.616087],"11+61":[-3.300753,-5.439335],"11+62":[-3.505081,-0.3467028],"63+11":[-0.2758584,-1.443283,[[2,3],[2,3]]],"64+11":[-0.911108,-3.047008,[[2,4,3],[2,4,3]]],"65+11":[-2.163213,-2.647455],"11+66":[-1.437559,-0.6846346],"12+14":[-6.509985,-3.769886],"15+12":[-2.388518,-2.975603],"12+16":[-0.9282084,-4.801348],"17+12":[-6.610616,-2.441699],"12+18":[-8.687972,-4.298825],"19+12":[-11.5639,-9.069112],"12+20":[-0.8284933,-4.930404],"21+12":[-10.29653,2.189211],"22+12":[-2.691417,-2.853048],"23+12":[2.85639,-1.380078],"24+12":[0.006153212,-3.056787],"25+12":[-4.828835,-5.130748],"26+12":[-5.579219,-4.663846],"27+12":[0.9386131,-4.778621],"30+12":[-2.085079,-7.38171],"12+31":[2.167363,-4.49612],"32+12":[3.159617,-1.90113],"33+12":[-2.488595,-5.243424],"34+12":[-4.756029,-5.999282],"35+12":[-10.56196,-3.201252],"12+36":[3.104251,-0.7901017],"12+37":[-7.243133,-3.565694],"39+12":[2.659625,-1.543844],"40+12":[-0.9139955,-2.438246],"41+12":[-2.639822,-3.381425],"42+12":[-2.332011,-4.877504],"43+12":[-2.527049,-4.531726],"44+12":[-2.470682,-3.721771],"45+12":[-4.429637,-4.794332],"12+46":[-3.905882,-2.371215],"47+12":[-2.176099,-3.389167],"48+12":[-2.739703,-3.549411],"49+12":[-4.912784,-3.015821],"12+50":[-2.793654,1.475008],"51+12":[-3.523831,-3.829196],"52+12":[4.995233,-0.7551205],"12+53":[4.519296,-0.6358315],"12+54":[2.337124,-2.192697],"55+12":[-2.695405,-2.789147],"56+12":[-5.429763,-4.837362],"12+57":[-5.9535,-4.293721],"58+12":[-0.3135424,-1.963548],"59+12":[-1.488344,-2.514932],"60+12":[0.6328704,-1.315791],"12+61":[-4.896611,-5.989293],"12+62":[-4.386846,0.9988948],"12+63":[1.167408,2.450404,[[2,3],[2,3]]],"64+12":[-1.166355,-1.565889,[[2,4,3],[2,4,3]]],"65+12":[4.472292,-1.524081],"12+66":[-2.35028,-1.093964],"14+13":[-1.626206,2.948605],"15+13":[1.807687,-0.8385128],"13+16":[-0.1041773,-0.7135304],"17+13":[-0.889941,2.272156],"18+13":[0.3021354,11.85471],"19+13":[11.68779,-0.8956185],"13+20":[-0.02104758,-0.469159],"21+13":[16.59791,10.25422],"22+13":[-0.8028545,-0.9031077],"23+13":[-1.188742,-4.397116],"24+13":[-2.304622,-4.186285],"25+13":[-2.41747,-2.257289],"26+13":[-2.826533,-2.053947],"27+13":[-0.1278008,-1.789924],"28+13":[3.090988,-1.678868],"29+13":[-13.12892,-10.73054],"30+13":[-5.505053,-3.129226],"31+13":[-0.07808969,-5.399599],"32+13":[2.766305,1.232958],"33+13":[-1.203203,-2.672127],"34+13":[-2.086515,-3.155814],"35+13":[-3.819327,-2.450622],"13+36":[2.071506,-0.1269098],"13+37":[-3.223358,-2.068888],"13+38":[0.6453023,0.5111428],"39+13":[1.981679,-0.2416877],"40+13":[-1.023704,-0.9709526],"41+13":[-2.151015,-1.493677],"42+13":[-1.906991,-0.1922681],"43+13":[-1.765068,-0.7339836],"44+13":[-1.988054,-1.593309],"45+13":[-3.166035,-2.752985],"13+46":[-2.994215,-2.505224],"47+13":[-1.156593,-1.842106],"48+13":[-2.283746,-1.386765],"49+13":[-6.533922,-0.8201099],"13+50":[-2.623674,-1.239309],"51+13":[-1.799323,-2.097931],"52+13":[1.513608,-0.08781216],"13+53":[0.9405911,-0.5827447],"13+54":[1.367018,0.4293513],"55+13":[-1.159532,-0.56418],"56+13":[-3.322944,-2.515324],"13+57":[-3.252339,-2.065431],"58+13":[-0.1719863,-1.298106],"59+13":[-1.113185,-1.776128],"60+13":[-1.542355,0.98097],"13+61":[-4.180604,-4.374018],"13+62":[-3.969778,-0.9217024],"13+63":[0.3866438,0.1606313,[[2,3],[2,3]]],"64+13":[1.897157,-1.994941,[[2,4,3],[2,4,3]]],"65+13":[4.414704,0.4819415],"13+66":[-1.945013,-0.8024417],"15+14":[2.48596,3.539288],"14+16":[-2.362979,5.362752],"19+14":[26.02807,9.318251],"14+20":[1.141934,8.022933],"25+14":[-4.749248,-0.9052482],"26+14":[-4.506248,-0.5592331],"27+14":[-3.955985,9.079779],"28+14":[4.607874,2.184347],"14+29":[-14.50411,-7.405557],"30+14":[-12.32557,-1.269782],"32+14":[-1.686216,-1.23222],"34+14":[-5.689203,-4.247766],"35+14":[-1.601706,-4.333575],"14+36":[1.385895,2.642069],"14+38":[0.9810881,0.1652277],"39+14":[1.053306,2.453687],"40+14":[-2.516799,2.567226],"41+14":[-3.976553,3.701425],"42+14":[-0.7689806,2.439927],"43+14":[-1.448354,2.73754],"44+14":[-3.838807,3.661727],"45+14":[-6.838528,2.513786],"14+46":[-5.450829,1.868459],"47+14":[-0.3291394,4.069665],"48+14":[-3.239011,1.991261],"49+14":[-3.711956,0.9370188],"14+50":[-2.029415,-0.6654644],"51+14":[-3.813147,3.62745],"52+14":[-0.08598455,4.748914],"14+53":[-0.5949473,4.421955],"14+54":[0.3305125,3.261904],"55+14":[-2.693563,3.097768],"56+14":[-4.942776,1.8164],"14+57":[-5.623841,1.524863],"58+14":[-0.9108014,1.558014],"59+14":[-1.989377,1.595246],"60+14":[-4.332915,0.5763686],"14+61":[-5.64949,-1.138332],"14+62":[-3.011657,-1.092885],"14+63":[2.206157,-2.500065,[[2,3],[2,3]]],"64+14":[0.2137589,1.697317,[[2,4,3],[2,4,3]]],"65+14":[3.420112,4.354685],"14+66":[-2.595423,1.382331],"15+16":[4.479226,-0.6086716],"15+18":[2.611189,7.13062],"15+20":[4.473712,-0.2648333],"25+15":[3.100461,-0.7265334],"26+15":[3.218853,-0.1476387],"27+15":[11.33463,2.413054],"15+28":[3.807931,0.06644454],"15+29":[-2.493081,-1.41793],"15+31":[10.54269,0.2951799],"15+32":[11.78912,-33.63686],"15+33":[9.577942,-1.152176],"34+15":[1.135192,-1.879164],"35+15":[-1.904755,0.1327847],"15+37":[2.010393,0.2905815],"15+38":[0.2967715,0.1561346],"39+15":[4.359169,-0.1950734],"40+15":[5.651371,0.3915457],"15+41":[7.618057,1.627977],"15+42":[4.855876,-0.2156899],"15+43":[5.046701,-0.007280108],"15+44":[7.331762,1.214203],"15+45":[4.003583,1.338667],"15+46":[9.878505,2.666344],"15+47":[7.923622,1.811126],"15+48":[5.0449,2.511383],"15+49":[6.282535,2.035182],"15+50":[5.630691,1.357688],"15+51":[8.184424,1.798689],"52+15":[4.947765,0.7624806],"15+53":[4.467304,0.9047098],"15+54":[6.003555,0.4163704],"15+55":[5.935473,1.347225],"56+15":[2.105714,2.772975],"15+57":[0.357409,3.685727],"58+15":[4.474667,0.0151564],"59+15":[5.729086,0.7504695],"60+15":[1.926438,1.007316],"15+61":[2.589314,-2.924558],"15+62":[6.510309,2.25564],"15+63":[-0.2533584,-0.5147098,[[2,3],[2,3]]],"64+15":[-2.393252,2.752101,[[2,4,3],[2,4,3]]],"65+15":[5.155465,2.504882],"15+66":[4.058579,0.9024841],"18+16":[-2.540856,8.836315],"19+16":[29.42197,26.92185],"25+16":[0.1332944,-4.052961],"26+16":[-0.2715028,-3.616997],"27+16":[7.287275,0.06779281],"28+16":[6.587833,-1.810557],"29+16":[-13.19954,-3.585938],"30+16":[-1.625864,-4.828024],"31+16":[7.716583,-4.252168],"32+16":[1.812185,-3.712274],"33+16":[3.272409,-2.366993],"34+16":[-1.055389,-6.29361],"35+16":[-5.315067,1.462396],"36+16":[3.661756,-0.617237],"16+37":[-1.664572,-0.4529059],"16+38":[0.6146314,-0.04319195],"39+16":[2.80175,-0.6688797],"40+16":[2.534748,-1.551332],"41+16":[2.89884,-0.8532132],"42+16":[2.458134,-3.655023],"43+16":[2.460634,-3.279532],"44+16":[2.899625,-1.07259],"45+16":[0.8622542,-0.918897],"49+16":[3.789118,-1.99185],"16+50":[-0.3367642,0.4937266],"51+16":[2.335835,-0.5127552],"52+16":[5.04596,-0.655482],"16+53":[4.45238,-0.5343537],"16+54":[5.558508,-0.786883],"55+16":[1.921313,-1.4893],"56+16":[-0.9191192,-0.09696535],"57+16":[-1.807996,-0.8914222],"58+16":[2.014673,-1.164105],"59+16":[1.595816,-1.510312],"60+16":[1.952716,-1.835799],"16+61":[-1.355469,-4.275426],"16+62":[-0.2151399,1.867023],"63+16":[2.185569,1.453548,[[2,3],[2,3]]],"64+16":[1.647735,0.8675713,[[2,4,3],[2,4,3]]],"65+16":[8.282632,-0.7292174],"16+66":[-0.746467,-0.4957017],"25+17":[-0.4294204,2.941794],"26+17":[-0.5171403,2.970556],"27+17":[-3.20007,8.335956],"28+17":[1.194672,4.844128],"17+29":[-2.730894,-3.253423],"30+17":[-8.668957,2.45729],"17+31":[10.11457,-3.923693],"32+17":[7.6903,-30.89136],"17+33":[7.086395,-3.11446],"34+17":[-0.05478685,0.5182404],"35+17":[1.528547,-2.992846],"17+36":[1.238854,4.427482],"17+37":[0.2279011,0.8442017],"17+38":[0.5060236,0.08041978],"39+17":[1.442987,2.828713],"40+17":[-0.35437,3.586369],"17+41":[-0.3199169,5.3335],"17+42":[3.345558,0.5069721],"17+43":[3.230199,1.385784],"17+44":[-0.2949808,4.605581],"17+45":[1.517603,0.3404035],"17+46":[4.901336,2.662135],"17+47":[2.323871,4.043533],"17+48":[-1.801787,2.958825],"17+49":[5.141654,-2.424339],"17+50":[2.009558,-0.5981898],"17+51":[0.5276157,3.992694],"52+17":[-0.6523213,3.497372],"17+53":[-1.61467,3.501141],"17+54":[-0.6069475,2.452137],"17+55":[1.420311,2.854268],"56+17":[2.664725,10.21727],"17+57":[-2.514632,7.580189],"58+17":[1.131238,4.403642],"59+17":[-0.1078056,3.057888],"60+17":[-1.51027,0.7197449],"17+61":[-3.56811,0.6188352],"17+62":[2.024403,-2.875306],"17+63":[1.68084,-0.1747482,[[2,3],[2,3]]],"64+17":[-2.614976,4.349325,[[2,4,3],[2,4,3]]],"65+17":[2.953728,1.733836],"17+66":[-0.3730682,1.324246],"19+18":[23.00475,15.39241],"18+20":[3.183571,12.3303],"25+18":[-4.734036,-1.030803],"26+18":[-4.395554,-0.2747241],"27+18":[-3.719641,17.05513],"28+18":[5.824235,4.918458],"18+29":[-32.05735,-16.81419],"30+18":[-7.887266,3.585688],"32+18":[0.5467163,1.09504],"34+18":[-5.793297,-7.238784],"35+18":[-3.048567,-6.913624],"18+36":[2.337085,4.953583],"18+38":[0.4530775,-0.2645066],"39+18":[1.915503,4.852997],"40+18":[-2.340117,3.482967],"41+18":[-1.980991,8.075209],"42+18":[0.8975877,5.504266],"43+18":[-0.2889992,5.826466],"44+18":[-2.859031,7.507567],"45+18":[-6.468818,6.40536],"18+46":[-4.427633,5.603936],"47+18":[4.776668,17.72652],"48+18":[-2.339037,5.844196],"49+18":[-2.722494,3.469521],"18+50":[-1.530864,-2.016376],"51+18":[-3.628796,7.097406],"52+18":[-0.3938921,8.052665],"18+53":[-1.006327,7.656707],"18+54":[0.6571533,6.773654],"55+18":[-1.475805,6.558825],"56+18":[-3.76743,4.059836],"18+57":[-4.630617,4.310187],"58+18":[0.4187867,3.600735],"59+18":[-0.9279237,1.52697],"60+18":[-4.332639,1.921939],"18+61":[-5.691366,0.125948],"18+62":[-0.8852202,-0.7401351],"18+63":[3.168695,-3.413571,[[2,3],[2,3]]],"64+18":[-0.1759468,3.036989,[[2,4,3],[2,4,3]]],"65+18":[4.605055,6.721251],"18+66":[-2.700776,2.045022],"19+20":[37.13226,44.1781],"25+19":[28.27727,8.767882],"26+19":[29.4807,12.26355],"27+19":[40.87787,35.43204],"19+28":[2.638967,-0.1353828],"19+29":[14.9824,11.65662],"19+31":[41.31736,45.97362],"19+32":[150.9467,-197.2279],"19+33":[13.34771,39.81191],"34+19":[25.5229,-2.615759],"35+19":[23.82113,1.054172],"19+37":[28.22008,12.3103],"19+38":[0.3884153,0.739667],"39+19":[5.517814,1.23924],"40+19":[6.804212,1.504368],"19+41":[27.2543,63.30901],"19+42":[29.75453,24.56796],"19+43":[30.45249,25.60582],"19+44":[37.07085,29.06655],"19+45":[29.66791,15.5763],"19+46":[46.09388,28.25136],"19+47":[34.28475,25.16421],"19+48":[40.28442,24.40002],"19+49":[32.81014,41.15186],"19+50":[5.926106,1.915128],"19+51":[32.62381,27.00219],"52+19":[4.517356,11.30439],"19+53":[4.927512,9.044938],"19+54":[-16.9905,31.85795],"19+55":[31.54253,15.50967],"56+19":[-4.104582,9.814422],"19+57":[-3.848343,12.74535],"58+19":[4.754385,-0.1056015],"59+19":[8.313095,3.72131],"60+19":[-3.148535,19.39039],"19+61":[3.984768,5.15577],"19+62":[-15.60242,-8.533224],"19+63":[-42.54798,-16.27523,[[2,3],[2,3]]],"64+19":[6.839033,30.4781,[[2,4,3],[2,4,3]]],"65+19":[38.87345,47.43079],"19+66":[4.712331,1.002654],"25+20":[-0.124252,-6.895135],"26+20":[-0.724102,-6.429273],"27+20":[7.130087,5.148275],"28+20":[5.380476,0.6934571],"29+20":[-16.25838,-1.79057],"30+20":[-2.231542,-2.581318],"31+20":[5.757868,-5.879849],"32+20":[2.435298,-3.377274],"33+20":[2.942595,-1.040866],"34+20":[-2.010933,-10.8076],"35+20":[-5.501691,3.621459],"36+20":[4.297299,-0.7838704],"20+37":[-2.267285,-0.2674735],"20+38":[0.53229,-0.381032],"39+20":[3.090429,1.05376],"40+20":[2.220791,-0.9500462],"41+20":[3.133479,0.358159],"42+20":[2.034067,-4.393194],"43+20":[2.469362,-4.530822],"44+20":[2.894149,-0.8726026],"45+20":[-0.1062956,-0.3786235],"49+20":[-1.008658,-3.713741],"20+50":[-0.6812023,-1.345774],"51+20":[1.698431,0.6210724],"52+20":[5.054021,-0.09108539],"20+53":[4.464816,0.1149279],"20+54":[5.073585,0.28173],"55+20":[1.143349,-3.928505],"56+20":[-2.368444,1.713381],"57+20":[-3.455054,-2.168163],"58+20":[2.593111,-0.6366503],"59+20":[2.520445,-1.12901],"60+20":[3.540048,-1.062013],"20+61":[-2.755734,-5.613949],"20+62":[-2.336907,0.433393],"63+20":[1.500162,-0.1470524,[[2,3],[2,3]]],"64+20":[5.905802,1.487568,[[2,4,3],[2,4,3]]],"65+20":[6.177922,1.943077],"20+66":[-2.735251,-0.8537406],"25+21":[11.5123,-3.001858],"26+21":[11.39986,12.24771],"27+21":[37.41432,-31.20466],"28+21":[6.132272,11.51061],"21+29":[-22.06105,9.134806],"30+21":[-13.7895,21.71248],"21+31":[82.71267,146.0994],"32+21":[108.2483,-144.8106],"21+33":[-5.976713,43.95875],"34+21":[10.70596,-38.0434],"35+21":[30.06052,0.9257546],"21+36":[6.261097,11.03158],"21+37":[25.4927,18.83357],"21+38":[1.986896,-0.1530649],"39+21":[4.316927,17.48315],"40+21":[5.04701,8.294288],"21+41":[2556.441,-1009.24],"21+42":[31.54861,23.92015],"21+43":[36.0544,34.43147],"21+44":[1.364592,11.08059],"21+45":[31.95083,-32.91596],"21+46":[27.26431,18.92888],"21+47":[81.52715,-44.78079],"21+48":[24.11139,21.01626],"21+49":[19.17373,-29.18552],"21+50":[36.60248,32.70822],"21+51":[9.682776,-6.737151],"52+21":[-2.445124,-4.799802],"21+53":[-0.4482184,-4.874388],"21+54":[-16.9891,10.4818],"21+55":[37.41682,-0.763359],"56+21":[14.3628,25.17283],"21+57":[-5.145289,20.54375],"58+21":[6.436581,10.61759],"59+21":[6.034731,-13.77873],"60+21":[-22.11607,31.33134],"21+61":[-5.607523,14.39544],"21+62":[14.67393,-19.01776],"21+63":[11.62275,22.12054,[[2,3],[2,3]]],"64+21":[-23.46358,9.548246,[[2,4,3],[2,4,3]]],"65+21":[75.91355,-15.84752],"21+66":[4.242896,-1.011626],"25+22":[0.05245625,-1.575096],"26+22":[-0.03297304,-1.217389],"27+22":[5.834495,0.9198416],"28+22":[3.861334,-0.1973441],"22+29":[-9.505933,-4.264033],"30+22":[-3.653514,-4.365308],"22+31":[5.385871,-2.827837],"32+22":[-1.59858,-4.668886],"22+33":[3.127047,-2.249021],"34+22":[-1.596959,-3.358398],"35+22":[-3.854282,-1.490202],"22+36":[2.365142,0.5055602],"22+37":[-0.6016708,-0.5765028],"22+38":[0.5474263,0.04397683],"39+22":[2.493337,0.07132448],"40+22":[2.153571,-0.1599884],"22+41":[2.853355,0.2050123],"22+42":[2.563138,-0.1332891],"22+43":[2.452128,-0.03943377],"22+44":[2.832738,0.1945273],"22+45":[1.486849,0.1037296],"22+46":[3.993751,0.7686351],"22+47":[3.601036,0.2949721],"22+48":[3.445721,0.03714804],"22+49":[4.301699,0.825622],"22+50":[1.504676,0.4253228],"22+51":[2.831334,0.2589722],"52+22":[3.301931,0.6744991],"22+53":[2.963113,0.6826014],"22+54":[4.138612,-0.3731892],"22+55":[3.116563,0.9442423],"56+22":[-0.4707182,0.1111453],"22+57":[-1.546675,-0.08488684],"58+22":[1.49494,0.08013317],"59+22":[1.541541,-0.179053],"60+22":[-0.6550003,-0.9185747],"22+61":[-0.7761356,-3.086699],"22+62":[2.665937,0.8587293],"22+63":[1.389822,0.8401621,[[2,3],[2,3]]],"64+22":[0.2470133,0.9060193,[[2,4,3],[2,4,3]]],"65+22":[5.028368,0.5262082],"22+66":[0.9539758,0.0008075723],"25+23":[-3.287127,-2.272818],"26+23":[-3.669598,-1.920416],"27+23":[2.477479,-6.037687],"28+23":[3.502226,-0.5696345],"23+29":[2.210433,-12.79151],"30+23":[0.1433499,-7.821914],"23+31":[2.582152,-3.658553],"32+23":[1.958202,-2.365598],"23+33":[-0.1372219,-3.99629],"34+23":[-4.942849,-0.2713064],"35+23":[-6.926687,-4.159643],"23+36":[1.526174,-0.357515],"23+37":[-3.427846,-4.456368],"23+38":[0.6887011,0.4394292],"39+23":[1.386309,-0.8108288],"40+23":[-0.9782088,-2.519399],"23+41":[-0.6314695,-4.020071],"23+42":[-0.2308944,-4.862644],"23+43":[-0.118942,-4.807703],"23+44":[-0.5333274,-4.322558],"23+45":[-0.290603,-5.42056],"23+46":[-0.9887434,-2.920616],"23+47":[-0.4165217,-4.642573],"23+48":[-0.6836607,-4.627205],"23+49":[-2.368977,-0.1289126],"23+50":[-2.119159,2.448494],"23+51":[-1.114903,-3.901473],"52+23":[2.219113,-0.3920089],"23+53":[1.871801,0.3361611],"23+54":[0.8620272,-0.4496923],"23+55":[-0.08610492,-4.830933],"56+23":[-1.529288,-5.980346],"23+57":[-1.00407,-5.989485],"58+23":[-0.9387813,-1.832552],"59+23":[-0.7758347,-1.954486],"60+23":[1.95334,-6.577076],"23+61":[-2.242918,-6.882598],"23+62":[-3.12606,2.32271],"23+63":[-1.269215,2.397049,[[2,3],[2,3]]],"64+23":[1.261641,-2.982077,[[2,4,3],[2,4,3]]],"65+23":[1.454202,-3.036686],"23+66":[-0.674604,-0.1037463],"25+24":[-3.009679,-3.149377],"26+24":[-3.636996,-2.598046],"27+24":[6.754086,-3.143294],"28+24":[6.465591,-0.5597804],"24+29":[-13.62763,-7.201532],"30+24":[-1.326897,-6.215325],"24+31":[4.995784,-3.088431],"32+24":[1.906436,-1.305528],"24+33":[-1.040198,-2.409799],"34+24":[-4.15124,-3.124931],"35+24":[-9.703054,-2.640252],"24+36":[3.702133,-0.06924861],"24+37":[-5.188066,-2.623069],"24+38":[1.214297,0.3978691],"39+24":[4.514208,-0.7553082],"40+24":[1.031199,-1.21798],"24+41":[1.20089,-1.70583],"24+42":[1.131099,-3.256907],"24+43":[1.130997,-2.914673],"24+44":[1.29183,-1.912672],"24+45":[-0.5313981,-2.912391],"24+46":[0.7537131,-0.9350811],"24+47":[1.470947,-2.096207],"24+48":[1.504755,-2.069522],"24+49":[-0.8768593,0.1579613],"24+50":[-0.44267,1.945939],"24+51":[0.8135401,-1.757612],"52+24":[6.169195,0.02894676],"24+53":[5.601795,0.3666875],"24+54":[6.12663,-0.9410596],"24+55":[0.8306413,-1.678573],"56+24":[-3.239545,-3.576546],"24+57":[-3.924081,-3.636437],"58+24":[0.7539289,-1.435365],"59+24":[0.7813874,-1.690185],"60+24":[0.1239908,-1.944273],"24+61":[-1.632927,-4.642216],"24+62":[-0.7774341,2.11216],"24+63":[0.5046656,3.247293,[[2,3],[2,3]]],"64+24":[0.6735318,-0.03660671,[[2,4,3],[2,4,3]]],"65+24":[6.215223,-0.7651091],"24+66":[0.005803438,-0.02702974],"25+28":[1.811465,-1.638466],"25+30":[-7.168468,-7.900184],"25+31":[1.167602,-4.365932],"25+32":[-3.760248,-4.750906],"25+33":[-1.000382,-2.202046],"25+35":[-4.319164,0.6954911],"25+36":[0.9178378,-0.6959767],"25+38":[-0.3773893,-0.137322],"25+39":[0.949556,-1.583373],"25+40":[-0.4031205,-2.013132],"25+41":[-1.166595,-2.401359],"25+42":[-0.4001983,-3.174082],"25+43":[-0.504388,-2.717347],"25+44":[-1.004688,-2.655969],"25+45":[-2.355474,-3.00019],"25+46":[-2.098201,-1.660921],"25+47":[-1.213591,-2.03511],"25+48":[-1.227355,-1.986197],"25+49":[-2.564909,-1.964903],"25+50":[-2.181187,0.585129],"25+51":[-0.7711882,-2.603556],"52+25":[1.493587,-1.524744],"25+53":[1.471834,-1.663692],"25+54":[1.86042,-2.301678],"25+55":[-1.581033,-3.286277],"56+25":[-4.432081,-1.610189],"25+57":[-5.144739,-2.14156],"58+25":[-1.097435,-1.781703],"25+59":[-1.111824,-2.018847],"60+25":[-2.965811,-2.787867],"25+61":[-3.517931,-5.144699],"25+62":[-2.611845,0.5832113],"25+63":[-0.7190543,1.062082,[[2,3],[2,3]]],"64+25":[0.3701332,-1.74235,[[2,4,3],[2,4,3]]],"65+25":[1.560063,-1.805364],"25+66":[-1.282507,-0.9398876],"26+28":[1.401417,-0.9927398],"26+30":[-8.640241,-7.311541],"26+31":[0.6725943,-3.735063],"26+32":[-4.308644,-4.139786],"26+33":[-1.24923,-1.917736],"26+35":[-3.989307,0.0935281],"26+36":[0.7409026,-0.3412474],"26+38":[-0.2667693,-0.1539509],"26+39":[0.7529898,-1.151462],"26+40":[-0.6865011,-1.533781],"26+41":[-1.422995,-1.833817],"26+42":[-0.5783381,-2.890288],"26+43":[-0.6955889,-2.415932],"26+44":[-1.264499,-2.094729],"26+45":[-2.872781,-2.345507],"26+46":[-2.242932,-0.9433343],"26+47":[-1.392113,-1.583482],"26+48":[-1.316177,-1.484711],"26+49":[-2.598241,-1.484118],"26+50":[-2.354921,1.007831],"26+51":[-0.9250479,-1.986148],"52+26":[1.373168,-0.9876294],"26+53":[1.500221,-1.076627],"26+54":[1.5557,-1.886109],"26+55":[-1.898995,-2.86999],"56+26":[-4.906204,-1.295571],"26+57":[-5.497451,-1.899523],"58+26":[-1.313751,-1.412531],"26+59":[-1.438381,-1.544037],"60+26":[-3.615792,-2.336524],"26+61":[-3.744279,-4.94479],"26+62":[-2.680289,1.199128],"26+63":[-0.489456,0.9245869,[[2,3],[2,3]]],"64+26":[0.3241605,-1.220408,[[2,4,3],[2,4,3]]],"65+26":[1.46785,-1.044912],"26+66":[-1.564432,-0.5344209],"27+28":[8.63502,-0.7157169],"27+30":[2.922211,-2.804291],"27+31":[15.65011,-5.476621],"27+32":[2.873502,-2.007127],"27+33":[9.053624,-2.496708],"27+35":[-9.17167,-1.212563],"27+36":[6.137795,0.9900062],"27+38":[0.4662101,-0.1247128],"27+39":[6.693104,0.315798],"27+40":[3.877141,-0.9508478],"27+41":[10.80019,2.134054],"27+42":[5.850486,-2.183184],"27+43":[5.749742,-1.918465],"27+44":[7.995327,0.4019062],"27+45":[3.761864,-0.2445873],"27+46":[8.494027,0.6907574],"27+47":[7.393605,0.3719412],"27+48":[7.143266,-0.08398999],"27+49":[8.312963,-0.3270186],"27+50":[5.122941,0.9338855],"27+51":[6.869782,0.1321087],"52+27":[9.552415,0.9819329],"27+53":[8.929568,0.8424817],"27+54":[13.96923,0.3794865],"27+55":[6.311542,0.7273795],"56+27":[0.585542,-0.3434976],"27+57":[-0.119877,-0.38827],"58+27":[4.054639,-0.1278512],"27+59":[4.586954,-0.04681855],"60+27":[2.955783,-1.002847],"27+61":[1.339996,-3.323095],"27+62":[8.3446,3.995903],"27+63":[3.522476,3.858888,[[2,3],[2,3]]],"64+27":[1.353964,1.649707,[[2,4,3],[2,4,3]]],"65+27":[13.05861,-0.5059746],"27+66":[2.496435,0.1553909],"28+41":[7.192247,-0.2497954],"28+42":[4.208264,-1.322636],"28+43":[4.367775,-1.157194],"28+44":[6.436429,-0.5261216],"28+45":[3.729372,-1.017716],"28+46":[6.463779,1.668638],"28+47":[6.345391,-0.1673163],"28+48":[5.619326,0.5622099],"28+49":[5.940995,0.9422038],"28+50":[5.95665,3.455806],"28+51":[5.787331,-0.2732141],"28+53":[5.787331,-0.2732141],"28+54":[5.569803,-1.09893],"28+55":[5.768259,0.3021204],"28+57":[5.768259,0.3021204],"59+28":[6.047198,-0.4331513],"60+28":[6.071053,2.346629],"28+61":[2.028971,-3.583092],"28+62":[6.016737,3.259613],"28+63":[1.997353,2.594494,[[2,3],[2,3]]],"64+28":[0.2840956,1.750881,[[2,4,3],[2,4,3]]],"65+28":[6.882377,-0.6684256],"28+66":[4.375045,0.4729957],"41+29":[-19.36595,-4.498769],"42+29":[-12.04411,-5.725579],"43+29":[-12.99533,-5.490115],"44+29":[-17.12126,-5.198264],"45+29":[-16.34922,-4.931276],"29+46":[-19.49224,-6.232669],"47+29":[-15.46688,-5.313305],"48+29":[-16.46855,-6.641596],"49+29":[-17.00885,-7.314823],"29+50":[-8.324007,0.1141594],"51+29":[-15.98361,-4.480423],"52+29":[0.0,0.0],"29+53":[0.0,0.0],"29+54":[-0.6545768,-2.948676],"55+29":[-17.89771,-6.426537],"56+29":[-11.98978,-4.73114],"29+57":[-12.42991,-5.377974],"58+29":[-4.413404,-2.83628],"59+29":[-6.959817,-3.213106],"60+29":[-17.04883,-6.193468],"29+61":[-11.36889,-5.461016],"29+62":[-23.38573,-6.202387],"29+63":[-7.855961,-1.264571,[[2,3],[2,3]]],"64+29":[-0.2076243,-2.673068,[[2,4,3],[2,4,3]]],"65+29":[-24.28217,-9.337701],"29+66":[-7.534346,-0.4759704],"30+41":[-5.577119,-4.937774],"30+42":[-0.7500979,-5.718856],"30+43":[-1.056727,-5.602528],"30+44":[-4.5985,-4.968054],"30+45":[-4.700691,-5.851493],"30+46":[-6.642653,-4.996586],"30+47":[-2.618203,-5.326743],"30+48":[-1.853964,-5.661147],"30+49":[-6.799672,-4.952881],"30+50":[-4.672107,0.8302558],"30+51":[-5.449618,-5.047353],"52+30":[6.044511,1.088124],"30+53":[5.139082,1.221175],"30+54":[5.452835,1.766513],"30+55":[-3.726695,-4.528853],"56+30":[-6.974056,-6.187978],"30+57":[-7.005151,-5.816945],"58+30":[-0.4798489,-2.013932],"59+30":[-1.892064,-3.136213],"60+30":[-2.664764,-8.046335],"30+61":[-4.486164,-6.394764],"30+62":[-13.13101,0.6704169],"30+63":[-3.719618,2.733898,[[2,3],[2,3]]],"64+30":[1.386603,-2.952759,[[2,4,3],[2,4,3]]],"65+30":[0.4758874,-3.45771],"30+66":[-6.056277,-1.070768],"41+31":[9.335933,-2.269851],"42+31":[5.306348,-4.699921],"43+31":[5.453101,-4.356758],"44+31":[8.56123,-2.723011],"45+31":[4.804941,-3.041512],"31+46":[8.452786,-0.5207327],"47+31":[7.876826,-2.463358],"48+31":[7.655687,-1.973538],"49+31":[5.683824,-1.058267],"31+50":[2.527071,3.290202],"51+31":[7.642342,-2.512655],"52+31":[10.63925,-2.177194],"31+53":[9.66018,-1.963539],"31+54":[11.69927,-2.410252],"55+31":[5.517461,-2.090433],"56+31":[0.7100486,-2.472698],"31+57":[-0.6824672,-2.284438],"58+31":[3.821462,-2.416408],"59+31":[4.028542,-2.243763],"60+31":[3.534075,-0.9036127],"31+61":[2.590981,-4.551266],"31+62":[5.026998,4.529303],"31+63":[2.038605,5.040696,[[2,3],[2,3]]],"64+31":[0.3894029,1.356459,[[2,4,3],[2,4,3]]],"65+31":[13.18247,-2.949471],"31+66":[2.678399,-0.178593],"32+41":[-0.006312873,-2.995445],"32+42":[1.002855,-4.282166],"32+43":[0.9880626,-4.059311],"32+44":[0.2994335,-3.089288],"32+45":[-1.030597,-4.284143],"32+46":[-0.6246392,-2.132921],"32+47":[1.173812,-3.435319],"32+48":[1.619285,-3.329061],"32+49":[-1.011305,-2.167574],"32+50":[-0.9319599,1.01975],"32+51":[-0.692799,-2.869727],"52+32":[4.028308,0.5878229],"32+53":[3.810521,0.9524578],"32+54":[2.537214,0.1012109],"32+55":[0.7417703,-2.945685],"56+32":[-2.819824,-5.266914],"32+57":[-1.722359,-4.289445],"58+32":[1.113623,-0.6620687],"59+32":[0.5539681,-1.541587],"60+32":[3.010616,-3.32943],"32+61":[-2.444018,-5.577591],"32+62":[-2.743412,1.39697],"32+63":[-0.7102444,3.059637,[[2,3],[2,3]]],"64+32":[1.415093,-2.757562,[[2,4,3],[2,4,3]]],"65+32":[4.269669,-2.956562],"32+66":[-0.4567919,-0.6033975],"41+33":[3.701808,-1.409118],"42+33":[1.647414,-3.436468],"43+33":[1.822059,-3.132659],"44+33":[3.438339,-1.606275],"45+33":[0.4713685,-1.890273],"33+46":[4.123281,-0.3933155],"47+33":[3.037045,-1.380355],"48+33":[2.750527,-1.653208],"49+33":[2.029975,-0.6796797],"33+50":[0.7667589,0.2696866],"51+33":[3.270846,-1.184232],"52+33":[5.323186,-1.144067],"33+53":[5.03389,-0.8719499],"33+54":[6.838335,-1.820465],"55+33":[1.578496,-2.242165],"56+33":[-2.198559,-1.790584],"33+57":[-3.430849,-2.281179],"58+33":[1.28611,-1.778329],"59+33":[1.829575,-1.540824],"60+33":[-1.010983,-1.144821],"33+61":[-0.7545982,-4.076272],"33+62":[1.756324,0.9536481],"33+63":[0.755802,3.045101,[[2,3],[2,3]]],"64+33":[1.600978,0.166075,[[2,4,3],[2,4,3]]],"65+33":[6.292666,-1.541271],"33+66":[1.09904,-0.550574],"34+41":[-3.308174,-4.190931],"34+42":[-1.539054,-4.505793],"34+43":[-1.871919,-3.983857],"34+44":[-2.57186,-4.525452],"34+45":[-2.770441,-4.927532],"34+46":[-3.719502,-2.971495],"34+47":[-2.628072,-3.101121],"34+48":[-2.514384,-2.950116],"34+49":[-4.20785,-3.201764],"34+50":[-4.102562,0.7237298],"34+51":[-1.886089,-4.594734],"52+34":[-0.3170132,-3.22078],"34+53":[-0.0913384,-3.557988],"34+54":[-0.2154873,-3.628055],"34+55":[-2.871477,-5.635088],"56+34":[-5.097788,-2.383942],"34+57":[-5.675535,-3.23871],"58+34":[-2.611227,-2.949544],"34+59":[-2.794974,-3.333008],"60+34":[-4.154086,-4.46495],"34+61":[-4.581622,-6.324968],"34+62":[-4.908355,0.09090033],"34+63":[-2.019521,0.9123485,[[2,3],[2,3]]],"64+34":[-0.1578682,-3.243011,[[2,4,3],[2,4,3]]],"65+34":[0.04945222,-3.636776],"34+66":[-1.747396,-1.556973],"35+41":[-7.265754,-1.193482],"35+42":[-5.199377,-1.676151],"35+43":[-5.589495,-1.379138],"35+44":[-6.60504,-1.66362],"35+45":[-7.006414,-1.517515],"35+46":[-7.656036,-4.081009],"35+47":[-6.62585,-2.325516],"35+48":[-6.542091,-3.259575],"35+49":[-6.861667,-4.858627],"35+50":[-5.742078,-1.95812],"35+51":[-5.765073,-1.495829],"52+35":[-4.110975,-0.3998512],"35+53":[-3.745678,-0.5864111],"35+54":[-3.498114,-0.3343884],"35+55":[-7.177,-2.61389],"56+35":[-7.882146,-0.7205218],"35+57":[-8.29421,-1.741074],"58+35":[-5.175912,-1.327717],"35+59":[-5.520781,-1.64014],"60+35":[-9.002642,-3.871497],"35+61":[-6.461453,-4.894774],"35+62":[-6.903299,-3.81411],"35+63":[-1.891651,-1.818405,[[2,3],[2,3]]],"64+35":[0.9210445,-2.575731,[[2,4,3],[2,4,3]]],"65+35":[-7.462576,-1.146461],"35+66":[-3.605539,-1.437484],"41+36":[3.943501,0.2354215],"42+36":[2.26326,-0.4370336],"43+36":[2.371099,-0.2774174],"44+36":[3.789758,0.2400804],"45+36":[1.656928,0.3455483],"36+46":[4.353975,1.211418],"47+36":[3.604945,0.3374692],"48+36":[3.358899,0.7152003],"49+36":[3.560159,0.6237027],"36+50":[3.538557,1.328461],"51+36":[3.570438,0.3833368],"36+53":[3.570438,0.3833368],"36+54":[3.617108,-0.3821651],"55+36":[3.250469,0.5297379],"57+36":[3.250469,0.5297379],"59+36":[3.82992,0.2189665],"60+36":[3.269862,1.689049],"36+61":[-0.02419316,-2.935922],"36+62":[3.425386,1.438752],"63+36":[0.7462529,1.277337,[[2,3],[2,3]]],"64+36":[-0.2210066,1.331293,[[2,4,3],[2,4,3]]],"65+36":[4.023878,0.0567769],"36+66":[2.67579,0.4670825],"41+37":[-2.794011,-0.8330062],"42+37":[-1.808647,-1.758043],"43+37":[-1.91532,-1.483088],"44+37":[-2.664658,-1.038198],"45+37":[-4.039969,-1.071881],"46+37":[-3.643709,-1.500727],"47+37":[-2.684436,-1.194041],"48+37":[-2.552756,-1.707064],"49+37":[-3.906771,-2.131038],"50+37":[-2.914261,-0.2104733],"51+37":[-2.366704,-0.8371838],"52+37":[0.0,0.0],"53+37":[0.0,0.0],"54+37":[0.5858342,-0.5584541],"55+37":[-3.171166,-1.442215],"56+37":[-5.550726,-0.9106435],"57+37":[-6.181769,-1.3777],"58+37":[-2.012699,-1.009825],"59+37":[-2.301285,-1.056188],"60+37":[-4.512919,-2.196875],"61+37":[-4.426502,-4.285724],"62+37":[-3.438058,-0.6474668],"63+37":[-0.2082767,-0.09679255,[[2,3],[2,3]]],"64+37":[0.8706982,-1.00882,[[2,4,3],[2,4,3]]],"65+37":[-0.5118656,-0.004864127],"66+37":[-2.192978,-0.519198],"41+38":[1.004101,0.1691138],"42+38":[0.6177159,-0.06168713],"43+38":[0.7112875,0.1069706],"44+38":[0.9735587,0.2249507],"45+38":[0.2237189,1.336177],"46+38":[1.227485,0.3203327],"47+38":[1.031112,0.4182857],"48+38":[1.051024,0.4786485],"49+38":[0.8765504,-0.7210837],"38+50":[1.121933,0.08496073],"51+38":[0.8249348,0.08853706],"52+38":[0.0,0.0],"38+53":[0.0,0.0],"38+54":[-0.3033582,0.1815053],"55+38":[0.9910482,0.2697139],"56+38":[3.835058,1.391467],"57+38":[4.324243,1.58468],"58+38":[1.334574,0.4088274],"59+38":[1.069378,0.2904993],"60+38":[1.345161,0.4524869],"38+61":[-1.656709,-3.171171],"38+62":[1.013952,0.0492824],"63+38":[-0.02336328,0.01049994,[[2,3],[2,3]]],"64+38":[-1.091427,0.3347573,[[2,4,3],[2,4,3]]],"65+38":[-0.09494764,-0.04382223],"38+66":[0.6552909,0.05990798],"39+41":[4.56039,-0.06770502],"39+42":[2.454086,-1.246072],"39+43":[2.467978,-1.057416],"39+44":[4.267872,-0.1652852],"39+45":[1.226191,0.05698763],"39+46":[6.620812,0.8103397],"39+47":[4.634593,0.2213175],"39+48":[4.214544,0.3072003],"39+49":[4.225136,0.2332421],"39+50":[5.639495,1.836436],"39+51":[4.117604,0.6349037],"39+53":[4.117604,0.6349037],"39+54":[3.375943,-0.1710953],"39+55":[2.437163,-0.7959609],"39+57":[2.437163,-0.7959609],"59+39":[5.875848,-0.2178539],"60+39":[2.822852,0.9663829],"39+61":[0.228686,-3.280937],"39+62":[3.850709,1.293791],"39+63":[1.317552,1.844796,[[2,3],[2,3]]],"64+39":[-0.1263689,1.139204,[[2,4,3],[2,4,3]]],"65+39":[4.830548,-0.3848193],"39+66":[2.526462,0.1265231],"40+41":[2.556138,-0.5093393],"40+42":[1.409109,-1.875079],"40+43":[1.449139,-1.58775],"40+44":[2.465231,-0.5706431],"40+45":[-0.4514065,-0.8000873],"40+46":[2.752633,0.6327429],"40+47":[2.583634,-0.2245437],"40+48":[2.58921,-0.154186],"40+49":[1.427039,0.07110004],"40+50":[0.8003423,1.025726],"40+51":[2.221265,-0.3540458],"52+40":[4.459433,0.1656317],"40+53":[3.970106,0.3092672],"40+54":[4.759162,-0.5742663],"40+55":[1.375076,-0.2874381],"56+40":[-1.382025,-0.5223986],"40+57":[-2.54307,-0.6905079],"58+40":[1.488227,-0.7731556],"59+40":[1.738958,-0.7316423],"60+40":[0.21435,0.02080525],"40+61":[-1.308868,-3.815075],"40+62":[1.181264,1.622649],"40+63":[1.346958,1.729575,[[2,3],[2,3]]],"64+40":[0.5332537,0.7643976,[[2,4,3],[2,4,3]]],"65+40":[6.421786,0.4083165],"40+66":[0.7840519,0.09187256],"41+50":[0.8039919,0.7098009],"51+41":[2.966284,0.09315563],"52+41":[6.607551,0.9021472],"41+53":[5.962157,0.9720692],"41+54":[7.057269,-0.08683176],"55+41":[2.101133,0.2365023],"56+41":[-2.74289,-1.156491],"41+57":[-4.012804,-1.362308],"58+41":[1.597008,-0.6344307],"59+41":[1.889388,-0.6405459],"60+41":[0.3411133,0.3474543],"41+61":[-1.160835,-3.498923],"41+62":[1.645182,1.653306],"41+63":[2.095922,2.077685,[[2,3],[2,3]]],"64+41":[0.6774931,1.480413,[[2,4,3],[2,4,3]]],"65+41":[9.469703,1.328554],"41+66":[1.088164,0.1683708],"42+50":[-0.05283565,2.736124],"51+42":[1.896194,-1.745902],"52+42":[3.661668,-0.6267123],"42+53":[3.209702,-0.7208268],"42+54":[4.304561,-1.193033],"55+42":[1.328989,-1.128151],"56+42":[-0.7720552,-0.7702259],"42+57":[-1.877347,-0.7709246],"58+42":[0.8080494,-1.757738],"59+42":[1.079355,-2.349093],"60+42":[-0.7641119,-2.268637],"42+61":[-1.426421,-4.314923],"42+62":[0.8705924,3.630579],"42+63":[1.279416,1.430506,[[2,3],[2,3]]],"64+42":[-0.9451725,-0.07512447,[[2,4,3],[2,4,3]]],"65+42":[6.035354,-1.772962],"42+66":[-0.1883994,-0.04922108],"43+50":[-0.1689638,2.393324],"51+43":[1.883567,-1.397466],"52+43":[3.755665,-0.4030986],"43+53":[3.267879,-0.4512126],"43+54":[4.481789,-1.013609],"55+43":[1.264976,-0.830324],"56+43":[-1.028894,-0.6357407],"43+57":[-2.110966,-0.6311317],"58+43":[0.8137186,-1.505915],"59+43":[0.9956806,-1.970984],"60+43":[-0.6831762,-2.093811],"43+61":[-1.443597,-4.125382],"43+62":[0.7088922,3.421161],"43+63":[1.33511,1.426272,[[2,3],[2,3]]],"64+43":[-0.6761876,0.05699536,[[2,4,3],[2,4,3]]],"65+43":[6.028035,-1.513692],"43+66":[-0.5454443,0.1458391],"44+50":[0.8325168,0.842067],"51+44":[2.782704,-0.03925836],"52+44":[6.115844,0.7076888],"44+53":[5.514959,0.7919839],"44+54":[6.739742,-0.2006981],"55+44":[1.907021,0.1041349],"56+44":[-2.585039,-1.075077],"44+57":[-3.7268,-1.156677],"58+44":[1.526775,-0.6844555],"59+44":[1.777432,-0.7088685],"60+44":[0.1215834,-0.1080224],"44+61":[-1.179663,-3.551415],"44+62":[1.633448,1.796185],"44+63":[1.924814,2.009618,[[2,3],[2,3]]],"64+44":[0.5209714,1.28568,[[2,4,3],[2,4,3]]],"65+44":[8.837202,0.9994588],"44+66":[0.9287057,0.1794214],"45+50":[-1.804378,0.3261782],"51+45":[-0.7656991,-0.2259716],"52+45":[4.277587,0.5094589],"45+53":[3.79863,0.5919628],"45+54":[4.552594,-0.637192],"55+45":[-0.4263151,0.05750625],"56+45":[-5.991024,-1.012665],"45+57":[-6.369519,-1.250282],"58+45":[-0.2226993,-1.134482],"59+45":[-1.910072,-1.237882],"60+45":[-2.16421,-1.346947],"45+61":[-3.784263,-4.405181],"45+62":[-0.3734887,1.536455],"45+63":[1.380518,1.865414,[[2,3],[2,3]]],"64+45":[0.08217493,-0.580795,[[2,4,3],[2,4,3]]],"65+45":[5.865687,0.528372],"45+66":[-3.280366,-0.5647637],"46+50":[3.279295,1.042405],"51+46":[3.203268,1.009627],"52+46":[7.284092,2.162073],"46+53":[6.573988,2.312351],"46+54":[8.323324,0.3820344],"55+46":[1.96097,1.631892],"56+46":[-3.535484,-1.355454],"57+46":[-5.195327,-1.276597],"58+46":[1.47151,0.223435],"59+46":[3.170031,0.5223428],"60+46":[-1.032859,1.456769],"46+61":[-0.870881,-2.574262],"46+62":[3.580312,1.310408],"63+46":[1.854489,2.323339,[[2,3],[2,3]]],"64+46":[0.3489629,1.972951,[[2,4,3],[2,4,3]]],"65+46":[9.734843,2.291323],"46+66":[3.188425,0.9653187],"47+50":[1.653822,1.621665],"51+47":[2.997446,0.3337404],"52+47":[6.101137,1.058861],"47+53":[5.446305,1.036132],"47+54":[7.032302,0.383737],"55+47":[2.222401,0.5160681],"56+47":[-2.041008,-0.677074],"47+57":[-3.22393,-0.5696651],"58+47":[1.439462,-0.8069788],"59+47":[2.22228,-0.4328021],"60+47":[-0.7161522,-0.2936933],"47+61":[-0.8938291,-3.124359],"47+62":[1.992956,2.142512],"47+63":[1.618857,1.887348,[[2,3],[2,3]]],"64+47":[-0.1883779,1.688934,[[2,4,3],[2,4,3]]],"65+47":[8.547567,1.061065],"47+66":[1.631166,0.8171613],"48+50":[1.236023,1.109489],"51+48":[3.074108,0.2497931],"52+48":[5.811834,1.471647],"48+53":[5.047932,1.612806],"48+54":[6.652926,0.3722258],"55+48":[2.327669,0.5690995],"56+48":[-2.78434,-1.302793],"48+57":[-3.66194,-1.39019],"58+48":[1.450875,-0.604842],"59+48":[1.984841,-0.4443306],"60+48":[-1.257482,-1.07845],"48+61":[-0.9404127,-3.259944],"48+62":[2.393361,2.107234],"48+63":[2.033379,2.057626,[[2,3],[2,3]]],"64+48":[-1.20241,1.489272,[[2,4,3],[2,4,3]]],"65+48":[9.754648,1.994592],"48+66":[2.267748,0.8014859],"49+50":[1.041228,2.454341],"51+49":[2.326495,0.06719637],"52+49":[6.058742,1.255814],"49+53":[5.536484,1.042858],"49+54":[6.614297,-0.0818404],"55+49":[1.175962,0.7463139],"56+49":[-3.859868,-1.253598],"49+57":[-5.980335,-2.162175],"58+49":[0.6005623,-0.1818505],"59+49":[1.196228,-0.7955082],"60+49":[-2.122101,1.238091],"49+61":[-1.660156,-2.949829],"49+62":[2.864646,2.611852],"49+63":[1.633367,1.814013,[[2,3],[2,3]]],"64+49":[-0.771861,1.380211,[[2,4,3],[2,4,3]]],"65+49":[9.455756,0.8936183],"49+66":[1.774065,0.9914651],"51+50":[1.163964,0.8751647],"52+50":[4.334203,1.56496],"50+53":[4.390932,1.623948],"50+54":[3.831323,0.06354233],"55+50":[0.4581932,2.102069],"56+50":[-4.257049,-1.152856],"57+50":[-6.331748,-1.333467],"58+50":[0.6880395,0.7926559],"59+50":[1.601711,1.864362],"60+50":[-0.6920244,3.460282],"50+61":[-2.438349,-2.748034],"50+62":[1.803167,-0.7468463],"63+50":[1.100585,1.920719,[[2,3],[2,3]]],"64+50":[1.485428,0.987601,[[2,4,3],[2,4,3]]],"65+50":[4.384567,2.566918],"50+66":[2.003818,0.3379559],"51+55":[1.612229,0.3717738],"56+51":[-2.35996,-0.6144645],"51+57":[-3.450963,-0.6627888],"58+51":[1.51746,-0.3472633],"59+51":[1.758397,-0.3771325],"60+51":[0.3608698,-0.1543989],"51+61":[-1.563793,-2.797826],"51+62":[1.792889,2.005725],"51+63":[1.875717,2.012656,[[2,3],[2,3]]],"64+51":[0.5862033,1.254714,[[2,4,3],[2,4,3]]],"65+51":[8.356169,0.7751013],"51+66":[0.7831235,0.3181107],"52+55":[4.697557,1.109168],"52+56":[-0.6398459,-0.4213316],"52+57":[-1.308588,-0.1455395],"52+58":[3.730904,0.2486219],"52+59":[4.467509,0.4830518],"60+52":[4.921681,1.766608],"52+61":[3.550605,0.132664],"52+62":[5.659555,3.088468],"52+63":[2.132184,2.097914,[[2,3],[2,3]]],"64+52":[-0.5811558,2.110023,[[2,4,3],[2,4,3]]],"65+52":[9.074925,0.9786788],"52+66":[3.221333,0.7530973],"55+53":[4.218219,1.255659],"56+53":[-0.7512035,-0.2500927],"57+53":[-1.466295,-0.002990894],"58+53":[3.570438,0.3833368],"59+53":[4.240017,0.5647381],"60+53":[4.674649,1.767248],"53+61":[2.797421,0.666341],"62+53":[5.454331,3.263496],"63+53":[2.10657,2.148412,[[2,3],[2,3]]],"64+53":[-0.3562714,1.963097,[[2,4,3],[2,4,3]]],"65+53":[8.752163,0.8780375],"66+53":[3.060451,0.8539495],"55+54":[5.431979,-0.08655691],"56+54":[-0.6617292,-1.52072],"57+54":[-1.067904,-1.133341],"58+54":[3.883668,-0.7757988],"59+54":[4.571487,-0.6240369],"60+54":[5.690068,0.8155243],"54+61":[-0.3236737,1.253642],"62+54":[5.489277,0.6612743],"63+54":[2.061079,1.797734,[[2,3],[2,3]]],"64+54":[-0.1863329,1.704954,[[2,4,3],[2,4,3]]],"65+54":[9.236019,1.140463],"66+54":[3.275676,-0.2876872],"60+55":[0.1944842,-0.3710674],"55+61":[-1.777094,-8.079293],"55+62":[0.8347465,2.993258],"55+63":[1.915063,1.032503,[[2,3],[2,3]]],"64+55":[1.171632,1.259939,[[2,4,3],[2,4,3]]],"65+55":[7.816366,2.128163],"55+66":[0.1950345,0.9293741],"60+56":[-3.002051,-0.547529],"56+61":[-4.457851,-5.983933],"56+62":[-5.357194,-1.514681],"56+63":[-2.769493,-0.0603592,[[2,3],[2,3]]],"64+56":[1.677758,0.1735996,[[2,4,3],[2,4,3]]],"65+56":[-3.816345,-1.415042],"56+66":[-2.186772,-0.2666815],"60+57":[-3.031828,-1.257367],"57+61":[-3.637228,-9.729492],"57+62":[-6.331748,-1.333467],"63+57":[-2.812081,-0.289439,[[2,3],[2,3]]],"64+57":[1.64215,-0.09632132,[[2,4,3],[2,4,3]]],"65+57":[-5.157109,-1.41549],"57+66":[-3.249623,-0.3319143],"60+58":[0.04901483,0.4276166],"58+61":[-2.456886,-2.922879],"58+62":[0.5944366,1.00686],"58+63":[0.7511798,1.273408,[[2,3],[2,3]]],"64+58":[0.6378667,0.2635159,[[2,4,3],[2,4,3]]],"65+58":[4.034999,0.06206565],"58+66":[0.8532737,0.04211485],"60+59":[-0.3193783,0.3821331],"59+61":[-2.438349,-2.748034],"59+62":[0.8577223,0.8541312],"59+63":[1.193449,2.20363,[[2,3],[2,3]]],"64+59":[-0.2643491,0.460272,[[2,4,3],[2,4,3]]],"65+59":[4.479963,-0.6840644],"59+66":[0.6570708,-0.2306711],"60+61":[-3.336058,-5.226307],"60+62":[-0.7918604,3.794029],"60+63":[1.437944,-0.4657962,[[2,3],[2,3]]],"60+64":[0.1493299,0.8721754,[[2,4,3],[2,4,3]]],"65+60":[4.24441,4.983089],"60+66":[0.05344303,1.15543],"62+61":[-4.5623,1.990943],"63+61":[0.8015798,1.338432,[[2,3],[2,3]]],"64+61":[-0.5419414,-1.933945,[[2,4,3],[2,4,3]]],"65+61":[5.087222,0.873808],"66+61":[-0.2724637,-1.062961]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5,"T":4},"paired":false,"args":[{"array":[[[-0.29,-0.19],[0.42,-0.93],[0.77,1.06]],[[0.74,0.18],[-1.59,-0.88],[0.48,1.22]],[[0.76,1.04],[-1.71,0.17],[0.22,-0.27]],[[-1.95,0.91],[-0.88,0.82],[0.57,-0.04]]]},{"array":[[-0.01,-0.42,-0.27,-0.05,0.39],[-0.05,0.9,0.22,0.43,-0.37],[0.33,-0.51,-0.44,0.83,-0.32]]},{"array":[[0.58,-0.13,1.63,-0.88,0.55],[0.61,-0.4,0.13,-1.01,0.12],[0.13,0.83,0.77,-0.68,0.04]]},{"array":[[-0.86,0.26],[-0.54,0.05],[-0.31,0.3],[-1.37,-0.8],[0.1,-0.33],[0.1,0.84],[-0.63,-0.79],[-0.37,0.41],[-0.34,-0.71],[-0.5,0.6],[-1.57,0.92],[-0.02,-0.19],[1.4,1.15],[0.59,-0.4],[-1.62,0.63],[0.89,0.16],[0.67,-1.01],[0.25,1.43],[-0.73,-0.53],[0.14,0.51]]},{"array":[[-2.52,-0.31,1.42,0.76,-0.35],[-0.68,-0.96,-0.93,-0.41,0.07],[-0.25,-0.72,0.4,0.8,-0.91],[0.35,-0.26,0.65,0.34,-0.06],[-0.42,0.41,-0.41,0.99,-0.4],[-0.78,-1.51,-0.24,0.45,0.78],[-0.27,0.53,-0.35,-0.76,0.26],[0.51,-0.16,-1.12,0.73,0.24],[0.98,0.7,0.22,0.02,-1.0],[0.37,0.23,-0.05,0.23,1.33],[-0.11,-0.73,1.33,-1.02,0.47],[-0.12,-0.65,-0.1,0.57,0.63],[-0.28,-0.42,0.26,0.16,-0.42],[0.37,0.45,0.2,-0.34,-0.02],[0.18,1.5,0.87,-0.95,0.02],[0.32,-1.46,0.14,-0.14,-0.12],[0.28,-0.13,-0.17,0.49,-0.2],[0.79,-1.56,0.67,-0.6,-0.13],[0.44,1.37,1.15,0.76,0.76],[0.94,0.54,-0.46,-1.91,0.73]]},{"array":[0.51,0.19,0.37,-0.31,0.71,-1.0,-0.19,0.19,-2.02,-0.7,0.14,-0.03,0.01,0.03,-0.54,0.65,0.07,-0.65,-0.59,0.71]}],"want":[[[[0.366769022107,0.145148446248,0.230981897289,-0.0623264469395,-0.157892734669],[-0.208328097762,-0.245682344843,-0.00698734215886,-0.0222736302417,-0.179977669849],[-0.225876679367,0.136835107567,0.713579907091,-0.00726745999239,-0.283464098325]],[[-0.0741310057983,-0.0170232879841,0.341221956312,0.0308692844169,-0.393998287734],[0.229720396286,-0.035074575471,-0.0781956104691,-0.322487018241,0.157383480987],[0.431370103437,-0.0372166711108,0.679860536899,-0.0037920186823,-0.0805217016605]],[[0.0634045066448,-0.0689380694481,0.619614098881,0.00295305620005,-0.364395784493],[0.240230171934,-0.028193330821,-0.320384123425,-0.368117204059,0.521618664955],[0.220531097634,-0.0570965658021,0.231028668937,0.149958633206,-0.179872398238]],[[0.252842405717,-0.0349280876239,-0.0457839970122,-0.438510758383,0.0986771875594],[0.367163869039,-0.0172695624294,-0.518153147189,-0.118406557081,0.67889605548],[-0.178602058652,-0.0360480346593,0.270547185193,0.0553549766567,-0.360295108643]]],[[[0.571961795781,0.289269033552,0.742630624677,-0.220598094447,-0.229979597181],[-0.592652510156,-0.315954348096,-0.215678952403,-0.0296529506089,-0.503441159348],[-0.255961858045,0.251898845724,1.45209441157,-0.0864632439062,-0.754540024115]],[[-0.0945571801136,-0.0281089483411,0.792611688156,0.0976562965342,-0.562208451905],[0.765299324711,-0.0742316390563,-0.845551787659,-0.588353087322,0.407672997682],[0.647499053797,-0.138230255411,1.28390808411,-0.0131127386359,-0.119518178927]],[[0.0765527144347,-0.179368065917,1.0875566969,0.0181103763592,-0.595816709699],[0.920760013628,-0.138337370786,-1.21069744275,-0.714420462444,0.750717223511],[0.302844905199,-0.0914869472134,0.53600392917,0.273473922241,-0.283592309672]],[[0.987710795185,-0.351564111205,-0.0668253736938,-0.777763666624,0.168635817221],[0.893061955019,-0.0955076762583,-1.22273898734,-0.339615174906,0.945337653926],[-0.229414670609,-0.0552714737815,0.701610792788,0.17108567123,-0.687827480314]]]],"signs":{"0":[0.2086126,-2.142076],"1":[0.4091301,-0.7561517],"2":[0.328405,-2.367407],"3":[0.517822,1.152844],"4":[-1.093978,2.312466],"5":[-0.8996535,0.9667344],"6":[0.2350101,-4.9614],"7":[-0.05724405,-4.931052],"8":[-0.4754557,-5.298682],"9":[-1.172991,-0.250815],"10":[0.6543828,-2.173481],"11":[-2.632767,-1.193286],"12":[-0.7726791,-3.579951],"13":[-0.9660967,-0.7858976],"14":[0.8373697,1.352837],"15":[2.22251,-0.9262424],"16":[-0.8984264,-2.574693],"17":[3.754622,1.148664],"18":[2.491907,0.9711616],"19":[2.985925,-2.725743],"20":[-2.962807,-2.76716],"21":[-139.5534,64.06729],"22":[-0.2371636,-0.9050102],"23":[-1.219297,-6.758991],"24":[-0.4445605,-5.843592],"25":[1.031927,-1.174789],"26":[0.7885219,-0.0887705],"27":[1.379891,-3.064901],"28":[-0.0513156,-5.833499],"29":[0.4764149,-0.5610315],"30":[-1.525804,-2.159936],"31":[-1.513735,-4.269259],"32":[-0.8455101,-6.404181],"33":[-0.2994856,-3.204137],"34":[1.837875,-0.9043083],"35":[-0.2244643,3.185731],"36":[0.211092,-4.061863],"37":[0.2847716,-0.2399343],"38":[-0.1817936,0.7032163],"39":[-0.1445029,-3.14279],"40":[0.1552666,-2.874893],"41":[0.3682251,-1.774594],"42":[-0.01911513,-2.135572],"43":[-0.2901094,-2.512233],"44":[0.1907901,-2.157405],"45":[-0.1045348,-1.245953],"46":[1.287813,-3.091055],"47":[0.6823302,-3.038562],"48":[0.2279971,-1.514572],"49":[1.324566,-2.757951],"50":[2.565789,-2.257825],"51":[0.1177222,-2.311132],"52":[0.04533425,-2.100499],"53":[-0.01253872,-1.344544],"54":[0.2923424,0.1584137],"55":[0.613909,-3.073411],"56":[0.1855931,-2.617507],"57":[0.4139363,-4.247678],"58":[0.374474,-3.877697],"59":[0.2486048,-2.762475],"60":[-0.441304,-5.788578],"61":[-1.688333,0.4818719],"62":[1.945011,-0.7677114],"63":[-0.6245094,-3.699766,[[3,5],[3,5]]],"64":[-0.1638854,3.213369,[[3,4,5],[3,4,5]]],"65":[-1.706413,-2.05879],"66":[0.6777343,-0.9933262]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[0.95,0.47,-0.2]],[[-0.42,-0.92,0.09]],[[1.37,1.26,-0.77]],[[-0.09,-1.8,-1.57]]]},{"array":[[0.2,0.49]]},{"array":[[0.57,-1.0]]},{"array":[[0.24,1.04,-0.08],[-0.83,-1.05,0.77],[-1.13,-0.68,0.61],[-0.57,2.01,0.83],[-0.52,-0.34,0.37],[0.17,-0.91,-0.22],[0.12,-0.35,0.65],[-0.14,0.59,0.04]]},{"array":[[-2.45,0.4],[-0.02,-0.21],[-0.14,0.2],[-0.26,0.87],[-0.46,-0.82],[0.15,1.65],[0.35,-1.04],[-0.31,0.37]]},{"array":[1.62,-0.58,-1.32,-0.8,-0.86,-0.13,0.43,1.21]}],"want":[[[[-0.306995178923,-0.311980266752]],[[-0.210014744714,0.00600398342395]],[[-0.293800390528,-0.0112779619763]],[[-0.271731402957,0.258891839674]]],[[[-0.825895826259,-0.40477686576]],[[-0.297544226571,0.00895800787529]],[[-0.959438912,-0.013146450631]],[[-0.634231947002,0.515373496605]]]],"signs":{"0":[-0.1359456,0.1584658],"1":[0.4727389,0.3027217],"2":[0.3990998,0.3207375],"3":[0.6593457,0.265459],"4":[1.208539,-0.888421],"5":[0.2138816,0.8336515],"6":[0.3364796,0.4328678],"7":[0.130147,0.1443085],"8":[0.4966978,0.2937353],"9":[0.2343702,0.3059961],"10":[0.7915674,-0.1802889],"11":[0.2928726,0.1292953],"12":[-0.4601712,-0.2710212],"13":[1.240226,0.3653514],"14":[1.565857,1.097801],"15":[-0.2926498,0.856431],"16":[0.6405691,1.077822],"17":[0.3484212,0.7328933],"18":[2.347957,5.097276],"19":[0.1569276,1.793165],"20":[0.3253505,1.371419],"21":[0.8351609,0.5738086],"22":[0.8793084,1.135256],"23":[0.09277837,-0.6063335],"24":[-0.5338923,0.1927829],"25":[0.001424739,-0.3619233],"26":[0.09250304,-0.3000443],"27":[-0.1858601,1.616649],"28":[-0.6928108,0.4834105],"29":[0.02942944,-0.3135703],"30":[0.1072459,0.7135468],"31":[-0.3328817,0.5818897],"32":[-0.4070017,0.7142292],"33":[-0.4356238,0.5542604],"34":[0.05535362,-1.124427],"35":[0.8652031,-0.7662223],"36":[-0.5360271,0.5304798],"37":[0.4610616,-0.1235983],"38":[0.04322623,0.01176577],"39":[-0.3218666,0.5496999],"40":[0.09049111,0.4824739],"41":[-0.07973859,0.5793058],"42":[0.727301,0.455326],"43":[0.8750345,0.519684],"44":[-0.04058239,0.5932393],"45":[0.4199707,1.239956],"46":[-0.7089862,0.230789],"47":[-0.2641995,0.2578429],"48":[0.5097209,0.6061985],"49":[0.5494723,0.4082989],"50":[-1.082915,-0.7433842],"51":[-0.03013944,0.5808469],"52":[0.1205107,0.6482809],"53":[0.04182042,0.5883871],"54":[-0.3551546,0.3054451],"55":[0.832003,0.2714468],"56":[-1.061717,0.3391691],"57":[-0.6247661,0.1468578],"58":[-0.3254219,0.5524436],"59":[-0.5185809,0.6448202],"60":[-0.2621389,0.2139741],"61":[0.585514,-0.252831],"62":[-0.5910168,-0.6030582],"63":[0.03646015,0.7546546,[[1,2],[1,2]]],"64":[0.04545794,0.6512603,[[1,4,2],[1,4,2]]],"65":[-0.1650617,0.4315843],"66":[0.06722532,0.01877959]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1,"T":4},"paired":false,"args":[{"array":[[[0.27,-1.42],[0.41,-0.18],[0.44,1.33]],[[0.94,0.19],[0.55,2.11],[-0.48,1.23]],[[0.27,0.24],[-1.66,0.97],[-3.19,0.39]],[[0.33,-0.2],[0.69,-0.31],[-0.64,-0.02]]]},{"array":[[-0.57],[0.9],[-0.83]]},{"array":[[0.5],[0.97],[1.82]]},{"array":[[0.63,0.96],[0.13,-0.16],[0.92,-0.54],[0.42,-1.45]]},{"array":[[-0.31],[1.26],[0.04],[-0.09]]},{"array":[-0.49,0.07,-0.29,-0.29]}],"want":[[[[0.264309957787],[0.351575075746],[-2.4269836471e-05]],[[0.187106990147],[-0.00606365475875],[-0.0450356343157]],[[0.064926949064],[-0.0325270456058],[-0.0303233460784]],[[0.0773262526515],[-0.0164589385998],[-0.126203137678]]],[[[0.312304779531],[0.832747248545],[-0.000196397132536]],[[0.440892247834],[-0.148671324327],[-0.527126477293]],[[0.178370462421],[-0.410187936616],[-0.31128639841]],[[0.146069233554],[-0.0269367841311],[-0.354077393709]]]],"signs":{"0":[-1.256138,0.703755],"1":[-0.1625201,0.8241941],"2":[-0.8553361,-0.4749447],"3":[-0.009612377,2.033974],"4":[-0.13058,-0.4070651],"5":[-0.2543839,1.186105],"7":[-0.4130814,-0.5784747],"8":[-0.9967942,0.8273812],"9":[-0.2426449,0.7731263],"10":[-0.4705885,-0.5564757],"11":[-0.5369385,0.03216576],"12":[-1.304903,-0.7128298],"14":[-0.314141,0.4887617],"15":[0.9790598,1.831078],"16":[0.05753565,-0.6336184],"17":[-0.2844957,-0.137191],"18":[-0.6739371,-0.5407242],"19":[1.578235,2.68193],"20":[0.4035346,-1.203467],"21":[-10.17192,-19.74129],"22":[-2.8949,-1.182518],"23":[-1.559722,-1.290015],"24":[-1.321801,-0.1221733],"25":[-0.8906782,1.343363],"26":[-1.259428,1.965392],"27":[-0.8390441,-0.1780767],"28":[-1.070624,0.3382335],"29":[-0.8477471,2.36598],"30":[-1.242826,-0.6296153],"31":[-1.104727,0.2587434],"32":[-0.9725826,-1.499266],"33":[-0.4923471,0.8613169],"34":[-1.259428,1.965392],"35":[0.2527185,1.602666],"36":[-0.4904638,0.06921581],"37":[-0.2239007,1.091772],"38":[0.2372266,0.1866561],"39":[-0.5954141,0.9836793],"40":[-0.6226866,0.3082691],"41":[-0.7430844,0.6561616],"42":[-0.5215509,0.7582143],"43":[-0.4686806,1.25108],"44":[-0.7321421,0.6325735],"45":[-0.5949826,0.4113438],"46":[-1.327541,1.652498],"47":[-0.9821559,0.4643247],"48":[-1.002388,0.810803],"49":[-1.386291,3.153061],"50":[-1.088795,1.550012],"51":[-0.8847434,-0.4191693],"52":[-0.459945,-0.5228548],"53":[-0.5003324,-0.5718254],"54":[-0.6415067,1.399197],"55":[-0.7075487,1.015951],"56":[-0.4923101,1.116925],"57":[-0.8607614,2.435932],"58":[-0.6274335,0.6233395],"59":[-0.7608719,0.7801878],"60":[-0.3477296,0.009130337],"61":[-0.5836094,0.3689909],"62":[-0.9316666,1.619124],"63":[-0.2695237,0.6227027,[[3,1],[3,1]]],"64":[-0.1795978,1.905769,[[3,4,1],[3,4,1]]],"65":[0.07844842,0.6052902],"66":[-0.2347533,0.6540589]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3,"T":4},"paired":false,"args":[{"array":[[[-0.23,-1.26,0.89],[-0.26,1.97,-0.6]],[[0.24,0.5,0.06],[2.07,-2.84,-1.07]],[[0.19,-0.1,-0.94],[1.69,0.38,1.22]],[[0.13,-0.56,0.68],[0.87,0.97,-0.29]]]},{"array":[[-0.36,0.38,0.37],[0.27,-0.9,-0.07]]},{"array":[[-0.88,-0.28,-0.17],[-0.78,-0.94,-1.06]]},{"array":[[0.02,0.34,-0.22],[-0.36,0.05,-1.05],[1.39,0.35,0.42],[-0.57,-0.22,-1.24],[-0.14,0.05,0.88],[0.07,0.42,-0.97],[0.55,-0.87,0.22],[0.58,0.56,-0.39],[-0.3,-0.02,-0.48],[-0.36,1.02,-0.32],[-0.04,1.26,1.04],[0.83,-0.52,-0.39]]},{"array":[[0.4,0.3,-0.49],[0.14,-0.55,-0.76],[0.93,0.43,-0.28],[-1.45,-1.25,0.3],[-0.61,-0.34,-0.07],[-0.3,-0.48,-0.46],[0.32,-0.27,0.05],[0.81,0.45,0.21],[-0.05,-0.04,-0.28],[0.43,0.49,0.52],[-0.14,0.1,1.59],[1.35,0.66,-1.24]]},{"array":[-0.44,0.28,-0.09,1.24,-0.53,0.36,-0.61,-1.18,0.28,0.11,0.66,-2.01]}],"want":[[[[-0.113502052628,-0.247989583638,-0.00596961744553],[-0.753717565401,-0.389247345273,-0.0241264364896]],[[-0.350946442763,-0.421419542083,0.00381338207414],[-0.0185676392014,-0.0102655680654,-0.167099681715]],[[-0.331831636714,-0.266700155878,0.0229235486775],[-0.0449043984458,-0.421902838491,-0.154736014904]],[[-0.158023201537,-0.467774113562,0.00551932419228],[-0.271981803136,-0.264169676575,-0.0565343170821]]],[[[-0.51416534346,-0.392061764691,-0.0854967368684],[-1.26107621851,-0.458284205804,-0.681010177359]],[[-0.693922964764,-0.595026900825,0.0460372213311],[-1.05162211575,-0.726530247347,-0.291973517658]],[[-0.875409269023,-0.829189268566,0.23188960069],[-0.127502563942,-0.51628621546,-0.728385633815]],[[-0.665554679926,-0.861728911751,0.0748431586817],[-0.454280229415,-0.352751363653,-0.432846999128]]]],"signs":{"0":[1.111086,-0.5520845],"1":[0.315945,3.779235],"2":[-0.04899712,1.532996],"3":[0.5176565,3.762047],"4":[-4.433822,2.519196],"5":[-5.548896,1.938135],"6":[0.3573963,1.621771],"7":[-0.2853049,3.04707],"8":[2.406481,-0.6697821],"9":[-1.234922,-1.075281],"10":[-2.547562,2.126751],"11":[-2.434487,-2.453401],"12":[-0.6031127,0.7280015],"13":[0.514378,1.333819],"14":[2.76077,2.027781],"15":[-2.214288,1.79883],"16":[1.599092,1.896185],"17":[1.858141,0.8260548],"18":[4.22595,1.51115],"19":[-10.75948,6.694819],"20":[0.9807818,-1.441672],"21":[-44.81088,-29.91287],"22":[-0.6110272,0.4251544],"23":[-2.865979,-0.1635371],"24":[-0.8886309,1.838993],"25":[-0.4556984,2.527984],"26":[-0.3795027,2.107117],"27":[1.184631,3.380299],"28":[-0.8362661,0.9632985],"29":[5.873256,-3.172156],"30":[3.232361,4.504595],"31":[-0.90093,3.167184],"32":[0.5778011,0.0749671],"33":[-0.3423947,-0.002890125],"34":[-0.9022034,3.851498],"35":[-0.5642314,-0.5280706],"36":[-0.04314266,0.05542048],"37":[-0.2679978,0.6234716],"38":[-0.7845386,-0.305873],"39":[-0.7697934,0.5392349],"40":[-0.3466412,0.8805102],"41":[0.2330339,1.380411],"42":[0.1507994,3.28397],"43":[-0.05811631,3.203577],"44":[-0.01719304,1.750769],"45":[0.2073691,2.065005],"46":[0.3045598,2.065283],"47":[-0.2473531,2.714113],"48":[-0.2515497,3.323866],"49":[-0.7745841,3.886051],"50":[-0.5590881,-2.056773],"51":[0.02892727,1.787967],"52":[0.4397208,0.8156385],"53":[0.4385285,0.8040046],"54":[-0.2691438,0.8743439],"55":[0.7008117,1.415673],"56":[0.5328018,0.9628116],"57":[0.876012,0.6582852],"58":[0.1622288,0.1018445],"59":[0.3067467,1.092695],"60":[-1.678585,1.496727],"61":[-0.0150145,1.497885],"62":[-1.743383,-1.632588],"63":[-0.2778407,-1.344204,[[2,3],[2,3]]],"64":[-0.4623848,1.26493,[[2,4,3],[2,4,3]]],"65":[-1.63153,0.4933842],"66":[-0.2000802,-0.2460671]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[576.52,544.71,233.79],[-80.64,-745.75,102.11]],[[-712.27,740.76,18.85],[-776.09,-152.45,-470.93]],[[-441.1,348.52,523.46],[-651.79,552.04,507.0]],[[456.43,-338.82,1009.68],[-307.47,107.29,-244.09]]]},{"array":[[-0.9,-0.89],[0.14,0.62]]},{"array":[[-0.42,1.17],[1.59,0.85]]},{"array":[[0.72,-0.61,-0.82],[0.49,-1.22,-0.57],[1.11,-0.06,-0.32],[0.21,1.24,-0.06],[-0.37,-0.9,-0.67],[-0.03,-1.51,1.74],[1.25,-0.73,1.05],[0.87,-0.16,-0.04]]},{"array":[[-0.59,0.53],[0.06,1.36],[-1.57,-0.36],[0.68,0.35],[-0.48,-0.24],[-0.98,0.06],[0.68,0.21],[-0.95,-0.32]]},{"array":[-0.24,-0.85,-1.87,-1.02,0.73,0.75,-0.41,-0.5]}],"want":[[[[-0.396930432005,0.824272170341],[0.761594155956,0.761594155956]],[[-0.0,0.0],[0.0,-0.0]],[[-0.0,0.0],[0.0,-0.0]],[[-0.0,0.761594155956],[0.0,-0.0]]],[[[-0.42,1.17],[1.0,1.0]],[[-0.0,1.17],[0.0,-1.0]],[[-0.0,1.17],[0.0,-1.0]],[[-0.0,1.0],[0.0,-1.0]]]],"signs":{"1":[0.4146501,0.1440972],"3":[0.3548831,0.2979788],"4":[3.223734,-0.004782022],"5":[1.688022,0.1251594],"7":[-0.583785,-2.819561],"8":[-0.6663742,-1.36305],"9":[-0.7516207,1.822309],"10":[-1.319523,-2.806557],"11":[1.985663,4.477494],"12":[0.6024907,-0.4827224],"13":[0.1060169,3.239478],"14":[-0.3974911,2.353256],"15":[-0.8613334,0.2501697],"16":[-0.2721078,1.080399],"17":[-3.098009,2.277908],"18":[-929.5778,709.6522],"19":[35900140000.0,-83448760000.0],"20":[-644.6487,-29.08397],"21":[476436300000.0,544091200000.0],"22":[4.639588,-3.993296],"23":[1.825861,5.451213],"24":[1.146417,1.035142],"25":[0.3209926,0.1277824],"26":[0.08626052,1.501632],"27":[1338.127,2688.85],"28":[-0.5934934,0.01130035],"29":[1.018466,-1.029164],"30":[2.351891,1.240286],"31":[0.8890823,-0.3921837],"32":[2.56613,1.990538],"33":[0.3127221,1.102478],"34":[0.6167891,-0.5810439],"35":[-0.1899963,-3.491867],"36":[-0.02078627,1.331838],"37":[-0.08240009,-1.327629],"38":[0.0,0.0],"39":[0.2595716,0.701584],"40":[-0.09168545,0.4621124],"41":[-0.4903954,1.022007],"42":[0.9790728,1.409486],"43":[0.9983774,1.328228],"45":[-0.07710387,0.6981764],"46":[0.3225001,0.5928181],"47":[0.6934888,0.5590375],"48":[1.359333,0.5896572],"49":[-0.1527966,2.097496],"50":[0.550987,-1.029414],"52":[0.1075962,2.164238],"53":[0.1075962,2.164238],"54":[-0.009204834,1.08604],"56":[-0.2583206,-0.833985],"57":[-0.2583206,-0.833985],"58":[0.3098722,0.1932176],"59":[-0.5143677,-0.4923911],"60":[2.260908,0.4410118],"61":[3.306683,0.5221038],"62":[0.0150364,0.05047634],"63":[0.7887353,-1.542802,[[2,2],[2,2]]],"64":[0.2308371,-1.071239,[[2,4,2],[2,4,2]]],"65":[-0.3629205,-0.01955386],"66":[0.1296369,0.2597397]}},
{"trait":"one_step","dims":{"N":2,"D":3,"H":4,"T":1},"paired":false,"args":[{"array":[[[0.92,-0.06,0.21],[-0.15,-2.4,0.47]]]},{"array":[[-0.28,-0.86,-0.9,0.16],[-0.32,0.9,-0.61,0.12]]},{"array":[[-0.13,-1.97,0.18,-0.54],[2.14,-1.06,-0.27,0.48]]},{"array":[[-1.38,0.62,-0.39],[-0.37,1.78,-0.59],[0.41,1.14,1.06],[0.91,-0.34,-1.53],[-0.32,0.4,0.12],[-0.48,-0.07,-0.27],[-0.65,0.56,-0.82],[-1.05,0.01,-0.34],[-1.46,-0.5,0.68],[-0.05,-0.34,0.49],[0.54,0.31,0.18],[1.01,0.64,-0.07],[0.84,0.65,-0.4],[-1.44,-0.67,1.17],[-1.0,0.04,-0.18],[-0.19,-0.51,-0.9]]},{"array":[[0.41,-0.4,-0.21,0.95],[-0.06,0.07,-0.79,-0.04],[1.29,-1.03,-1.02,0.9],[-0.33,0.26,-1.45,-0.33],[-0.52,0.13,-0.43,-0.34],[-0.74,0.11,0.34,-0.26],[0.27,0.84,-1.5,0.82],[0.73,-0.12,-0.57,0.27],[0.95,-1.12,-0.46,-1.12],[0.21,0.53,-0.18,0.65],[0.12,0.57,-0.65,-0.22],[1.12,0.6,0.45,-0.66],[0.63,1.33,0.16,0.39],[-1.33,-0.17,0.04,0.44],[0.17,0.42,0.82,0.94],[-0.31,0.35,0.27,0.09]]},{"array":[0.06,-1.37,1.26,0.61,0.37,-0.47,-0.57,0.17,0.67,-0.63,0.13,1.41,-0.88,0.9,1.37,-0.16]}],"want":[[[[0.00825905717799,-0.32374951484,0.19873019059,0.119692083511],[0.117993216732,-0.416580213621,-0.0496752021546,-0.0858845497616]]],[[[0.0505396274854,-0.600952296354,0.627053952752,0.453630133411],[1.21627557392,-0.457754196186,-0.0636334155164,-0.120355177611]]]],"signs":{"0":[1.351133,0.639071],"1":[0.1004876,-0.7546975],"2":[1.253559,-0.309051],"3":[-0.4014888,0.03187122],"4":[2.047286,-1.259361],"5":[1.555095,0.6796171],"6":[0.3782347,0.1138334],"7":[0.2303063,-0.08469733],"8":[-0.2131956,0.1884625],"9":[0.1854512,0.1983968],"10":[0.6290204,0.1672613],"11":[0.4488634,0.009513019],"12":[1.083685,-0.04763613],"13":[-1.057264,-0.2259741],"14":[-0.1471503,0.02907078],"15":[-0.3445802,-0.2197427],"16":[1.940686,-0.4780928],"17":[-0.8558142,0.7426583],"18":[-0.5752345,-2.472481],"19":[-0.9476527,-0.1244987],"20":[0.7341784,0.24408],"21":[-3.504759,1.978828],"22":[0.8679902,0.2723396],"23":[3.272835,-0.08150546],"24":[2.773043,-0.3849838],"25":[0.4563423,-0.2192256],"26":[0.7321471,-0.1006588],"27":[1.749318,-0.3724326],"28":[1.982007,-0.727005],"29":[0.6351309,0.3984456],"30":[3.047886,-0.4829129],"31":[3.310705,-0.7653992],"32":[2.316604,-0.3767394],"33":[2.236589,-0.3506943],"34":[-0.1978574,-0.3645321],"35":[-0.1777268,0.3992381],"36":[0.8587202,-0.3383306],"37":[0.6775554,0.0616867],"38":[0.07369581,0.1202515],"39":[1.56744,-0.3525118],"40":[1.131724,-0.2309852],"41":[1.494169,-0.2420778],"42":[2.290811,-0.4694834],"43":[2.054347,-0.4855526],"44":[1.517732,-0.2646798],"45":[1.408909,0.1845425],"46":[1.267552,-0.1239988],"47":[1.365235,-0.784492],"48":[1.755209,-0.2558928],"49":[2.026309,-0.1790846],"50":[-0.2287699,0.1706129],"51":[1.253559,-0.309051],"52":[0.8587202,-0.3383306],"53":[0.7405167,-0.2585701],"54":[1.154121,-0.6649869],"61":[4.14802,-1.473429],"62":[-0.2287699,0.1706129],"63":[1.521221,-0.2679917,[[2,4],[2,4]]],"64":[1.521221,-0.2679917,[[2,1,4],[2,1,4]]],"66":[0.008843019,-0.1000243]}}
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
