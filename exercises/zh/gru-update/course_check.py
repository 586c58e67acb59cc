"""The checks of the exercise gru-update: import check, then check("name", function).

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

EDITION = 'zh'
EXERCISE = 'gru-update'
WORDS = json.loads(r"""
{
 "report": {
  "points": "{name}：{earned}/{total}分",
  "called": "调用：",
  "returned": "返回：",
  "expected": "应为：",
  "printed": "打印：",
  "what": "代码的实际行为：{text}",
  "ask": "想一想：{text}",
  "criteria": "得分明细：",
  "criterion": "{earned}/{total}：{label}",
  "inherited": "{name}只是重复了{origin}里的错误，此外没有别的错。那个错误在{origin}那里已经扣过分，这里给满分。把{origin}改好，两处就都对了。",
  "hidden_case": "这是一项隐藏检查发现的，条件是：{case}。",
  "hidden_passed": "隐藏检查没有发现别的问题。",
  "visible_failed": "请看上面公开检查的报告。",
  "graded": "已用公开检查和隐藏检查评分：{name}，{earned}/{total}分",
  "seed": "隐藏检查的随机种子：{seed}",
  "unknown": "没有名为{name}的检查。现有的检查：{known}。"
 },
 "trait": {
  "tiny": "每种量各只有一个数",
  "general": "各种大小互不相同",
  "single": "批量只有一行（N = 1）",
  "one_unit": "隐状态只有一个数（H = 1）",
  "square": "输入的个数与隐状态的个数相等（D = H）",
  "large": "非常大的数",
  "gate_open": "某个门处处为1",
  "gate_shut": "某个门处处为0",
  "one_step": "序列只有一步（T = 1）"
 },
 "criterion": {
  "gate_r": "重置门r",
  "gate_z": "更新门z",
  "sizes": "N = 1、H = 1、D = H以及数非常大时也正确",
  "clean": "返回新的浮点数组，不改动参数",
  "candidate_n": "候选值n",
  "mixture": "候选值与旧状态的混合",
  "sizes_update": "N = 1、H = 1、z = 0、z = 1时也正确",
  "h_next": "新的隐状态h_next",
  "hs": "所有时间步的隐状态hs",
  "sizes_sequence": "T = 1、N = 1、H = 1、D = H以及数非常大时也正确"
 },
 "problem": {
  "not_written": {
   "what": "{name}还没有写：它仍然抛出NotImplementedError。",
   "ask": "请把raise那一行换成你自己的代码，运行该单元格，再运行一次这个检查，结果如何？"
  },
  "raised": {
   "what": "{name}因{type}而中断：{message}（你的第{line}行：{source}）",
   "ask": "在另一个单元格里做同样的调用：那一行里哪个值和你预想的不同？"
  },
  "raised_shape": {
   "what": "{name}因{type}而中断：{message}（你的第{line}行：{source}）",
   "ask": "那一行里各个值是什么形状？这个运算需要什么形状？"
  },
  "raised_name": {
   "what": "{name}因{type}而中断：{message}（你的第{line}行：{source}）",
   "ask": "这个名字应当在哪里得到它的值？是拼错了，还是后面才赋值？"
  },
  "none": {
   "what": "{name}返回了None。",
   "ask": "函数里的每条路径最后都有return吗？"
  },
  "container": {
   "what": "应返回{count}个数组，{name}却只返回了一个类型为{type}的值。",
   "ask": "题目要求返回哪些值？按什么顺序？"
  },
  "count": {
   "what": "{name}返回了{count}个值，应为{want}个。",
   "ask": "题目要求返回哪些值？按什么顺序？"
  },
  "type": {
   "what": "{name}返回了类型为{type}的值，它不是实数数组。",
   "ask": "函数里的每一行得到的是什么样的值？"
  },
  "shape": {
   "what": "{output}的形状是{got}，应为{want}。",
   "ask": "每个轴代表什么？是哪个运算改变了它？"
  },
  "nan": {
   "what": "{output}里有不是有限数的值（nan或inf）。",
   "ask": "对这些参数，你代码里的哪个除法、开方或指数运算可能出问题？"
  },
  "values": {
   "what": "{output}的{size}个数里有{bad}个不对。",
   "ask": "手算第一个不对的数：你的代码从哪一步起和公式不一样？"
  },
  "changed": {
   "what": "{name}改写了参数{param}：调用者的数组被改变了。",
   "ask": "哪一行是就地赋值（+=、*=、[...] =或out=）？"
  },
  "shared": {
   "what": "结果与参数{param}共用内存：以后改动其中一个，另一个也会变。",
   "ask": "函数里哪条路径返回的不是新数组，而是参数本身或它的视图？"
  },
  "list": {
   "what": "数都对，但返回的是{type}，不是NumPy数组。",
   "ask": "哪个函数能把列表变成数组？"
  },
  "not_list": {
   "what": "数都对，但返回值的类型是{type}，不是由数组组成的列表。",
   "ask": "怎样建立一个列表，让每个梯度各占一个数组？"
  },
  "dtype": {
   "what": "数都对，但数组的元素类型是{type}，不是浮点数。",
   "ask": "你的结果沿用了哪种元素类型？是从哪里来的？"
  },
  "state": {
   "what": "同样的参数，第二次得到的结果却不同。",
   "ask": "函数在两次调用之间留下了什么：全局变量、函数外的列表，还是随机数？"
  },
  "size_only": {
   "what": "只有{dim} = {size}时{name}才正确。",
   "ask": "你的代码里哪里写死了这个数？它本可以从哪个形状读出来？"
  },
  "size_never": {
   "what": "{name}是对的，唯独{dim} = {size}时不对。",
   "ask": "哪个运算会去掉或扩展长度为1的轴，或者对这个大小另作处理？"
  },
  "ignored": {
   "what": "参数{param}对{name}的返回值没有任何影响。",
   "ask": "{param}应当用在哪里？你的代码是不是在那里用了别的变量？"
  },
  "probe": {
   "what": "{setting}这时{output}返回了{got}，应为{want}。",
   "ask": "在这种情形下，你的代码里由哪一项决定结果？"
  }
 },
 "mistake": {
  "gates_bias_dropped": {
   "what": "门里缺少偏置。",
   "ask": "加权和由哪三项组成？"
  },
  "gates_x_dropped": {
   "what": "门里缺少输入x。",
   "ask": "加权和由哪三项组成？"
  },
  "gates_h_dropped": {
   "what": "门里缺少隐状态h。",
   "ask": "门怎样得知先前发生了什么？"
  },
  "gates_h_read_twice": {
   "what": "门读了两次h，完全没有读x。",
   "ask": "哪个数组配W，哪个数组配U？"
  },
  "gates_transposed": {
   "what": "两个门用h乘以U中各自的那一块，却没有转置。每一块都是方阵，所以不会报错。",
   "ask": "U的哪个轴对应门的各个神经元，哪个轴对应h的各个神经元？"
  },
  "gates_input_transposed": {
   "what": "两个门用x乘以W中各自的那一块，却没有转置。D = H时不会报错，否则形状对不上。",
   "ask": "W的哪个轴对应门的各个神经元，哪个轴对应各个输入？"
  },
  "gates_product": {
   "what": "在门里，x和h的贡献本该相加，却相乘了。",
   "ask": "h的贡献为0时，x就应当没有作用吗？"
  },
  "gates_swapped": {
   "what": "重置门和更新门互换了：切片的顺序取成了z、r、n。",
   "ask": "按题目，各个门在W、U、b里按什么顺序叠放？"
  },
  "gates_order_nrz": {
   "what": "切片的顺序取成了n、r、z。",
   "ask": "按题目，各个门在W、U、b里按什么顺序叠放？"
  },
  "gates_order_rnz": {
   "what": "切片的顺序取成了r、n、z。",
   "ask": "按题目，各个门在W、U、b里按什么顺序叠放？"
  },
  "gates_interleaved": {
   "what": "各个门是每隔三列取一列，而不是取H列一块的几块。",
   "ask": "H = 2时，加权和的哪几列属于重置门？"
  },
  "gates_tanh": {
   "what": "两个门都用了tanh。",
   "ask": "门应当在哪两个值之间？"
  },
  "reset_tanh": {
   "what": "重置门r用了tanh。",
   "ask": "门应当在哪两个值之间？"
  },
  "update_tanh": {
   "what": "更新门z用了tanh。",
   "ask": "门应当在哪两个值之间？"
  },
  "gates_bare": {
   "what": "两个门都没有激活函数：直接用了加权和。",
   "ask": "是什么让门保持在0和1之间？"
  },
  "reset_bare": {
   "what": "重置门r没有激活函数：直接用了加权和。",
   "ask": "是什么让门保持在0和1之间？"
  },
  "update_bare": {
   "what": "更新门z没有激活函数：直接用了加权和。",
   "ask": "是什么让门保持在0和1之间？"
  },
  "gates_sign": {
   "what": "sigmoid函数里的正负号反了：该打开的门关上了。",
   "ask": "你的sigmoid函数在10处接近1还是接近0？"
  },
  "gates_softmax": {
   "what": "门用了softmax，于是一个门的各个神经元互相竞争。",
   "ask": "一个门的所有神经元能同时打开吗？"
  },
  "gates_twice": {
   "what": "门经过了两次sigmoid函数。",
   "ask": "表达式“sigmoid(sigmoid(s))”最小能取到多少？"
  },
  "reset_after": {
   "what": "重置门在矩阵乘法之后才相乘：算的是“r * (h U^T)”，而不是“(r * h) U^T”。这是PyTorch的变体。",
   "ask": "在这里哪个在先：先遮住h的一部分，还是先把h混合起来？"
  },
  "reset_after_bias": {
   "what": "重置门在矩阵乘法之后才相乘，连偏置也乘了进去。",
   "ask": "在这里哪个在先：先遮住h的一部分，还是先把h混合起来？"
  },
  "reset_missing": {
   "what": "候选值看到了全部的h：缺少重置门。",
   "ask": "这个候选值怎样撇开过去？"
  },
  "reset_added": {
   "what": "重置门本该与h相乘，却相加了。",
   "ask": "r = 0时，候选值应当看到h的多少？"
  },
  "reset_inverted": {
   "what": "候选值看到的是旧状态乘以1 - r，而不是乘以r。",
   "ask": "r = 0时，候选值应当看到h的多少？"
  },
  "reset_everything": {
   "what": "重置门乘了整个加权和，连x和偏置也在内。",
   "ask": "r = 0时，x应当剩下多少？"
  },
  "candidate_h_dropped": {
   "what": "候选值完全看不到旧状态。",
   "ask": "候选值由哪三项组成？"
  },
  "candidate_h_is_r": {
   "what": "候选值读的是重置门，而不是r * h。",
   "ask": "重置门应当放行的是什么？"
  },
  "candidate_x_dropped": {
   "what": "候选值看不到输入x。",
   "ask": "候选值由哪三项组成？"
  },
  "candidate_bias_dropped": {
   "what": "候选值里缺少偏置。",
   "ask": "候选值由哪三项组成？"
  },
  "candidate_transposed": {
   "what": "候选值用r * h乘以U中自己的那一块，却没有转置。这一块是方阵，所以不会报错。",
   "ask": "U的哪个轴对应候选值的各个神经元，哪个轴对应h的各个神经元？"
  },
  "candidate_input_transposed": {
   "what": "候选值用x乘以W中自己的那一块，却没有转置。D = H时不会报错，否则形状对不上。",
   "ask": "W的哪个轴对应候选值的各个神经元，哪个轴对应各个输入？"
  },
  "candidate_reset_weights": {
   "what": "候选值用了重置门的权重。",
   "ask": "W、U、b的哪几行属于n？"
  },
  "candidate_update_weights": {
   "what": "候选值用了更新门的权重。",
   "ask": "W、U、b的哪几行属于n？"
  },
  "candidate_sigmoid": {
   "what": "候选值用了sigmoid函数。",
   "ask": "你的候选值能取负值吗？"
  },
  "candidate_bare": {
   "what": "候选值没有激活函数：直接用了加权和。",
   "ask": "候选值应当在哪两个值之间？"
  },
  "candidate_softmax": {
   "what": "候选值用了softmax。",
   "ask": "你的候选值能取负值吗？"
  },
  "candidate_reset_by_z": {
   "what": "传给候选值的是更新门z，而不是重置门r。",
   "ask": "候选值能看到过去的什么，由哪个门决定？"
  },
  "update_swapped": {
   "what": "z和1 - z互换了：z让候选值进来。有些文献这样约定，本课程不这样。",
   "ask": "在本课程里，z = 1时旧状态应当怎样？"
  },
  "update_both_old": {
   "what": "两项都用了旧状态h：它原样返回。",
   "ask": "候选值应当从哪里进来？"
  },
  "update_product": {
   "what": "两项本该相加，却相乘了。",
   "ask": "z = 1时，结果应当是h还是0？"
  },
  "update_without_one": {
   "what": "两项都乘以了z。",
   "ask": "z = 1时，候选值应当进来多少？"
  },
  "update_inverted_twice": {
   "what": "两项都乘以了1 - z。",
   "ask": "z = 1时，旧状态应当剩下多少？"
  },
  "update_minus": {
   "what": "旧状态保留的部分被减去，而不是加上。",
   "ask": "z = 1时，结果应当是h还是-h？"
  },
  "update_parenthesis": {
   "what": "1 - z少了括号：算的是1 - z * n + z * h。",
   "ask": "哪个运算符优先，减号还是乘号？"
  },
  "update_plus_one": {
   "what": "候选值乘以了1 + z。",
   "ask": "两个系数加起来应是多少？"
  },
  "update_sum": {
   "what": "候选值和旧状态整个相加：缺少更新门z。",
   "ask": "两者各取多少，由什么决定？"
  },
  "update_old_missing": {
   "what": "返回的只是“(1 - z) * n”：缺少旧状态保留的部分。",
   "ask": "哪一项把记忆从一步带到下一步？"
  },
  "update_new_missing": {
   "what": "只返回了z * h：缺少候选值的部分。",
   "ask": "哪一项带来新的东西？"
  },
  "update_new_whole": {
   "what": "候选值整个加了进来，没有乘以系数1 - z。",
   "ask": "z = 1时，候选值应当进来多少？"
  },
  "update_old_whole": {
   "what": "旧状态整个加了进来，没有乘以系数z。",
   "ask": "z = 0时，旧状态应当剩下多少？"
  },
  "update_squashed": {
   "what": "混合的结果又经过了一次tanh。",
   "ask": "z = 1时，旧状态真的保留下来了吗？"
  },
  "update_candidate_squashed": {
   "what": "候选值又经过了一次tanh。",
   "ask": "n的激活函数先前在哪里已经用过？"
  },
  "update_gate_squashed": {
   "what": "z又经过了一次sigmoid函数。",
   "ask": "z的激活函数先前在哪里已经用过？"
  },
  "update_candidate": {
   "what": "候选值原样返回：旧状态没有参与。",
   "ask": "与候选值混合的是什么？各占多少？"
  },
  "update_gate": {
   "what": "返回的是更新门本身。",
   "ask": "门说的是多少。什么东西的多少？"
  },
  "update_difference": {
   "what": "返回的是z乘以n与h之差，却没有加到任何东西上。",
   "ask": "z = 0时应返回什么？"
  },
  "h0_ignored": {
   "what": "序列从零开始，而不是从h0开始。",
   "ask": "一篇文本分两段读时，h0有什么用？"
  },
  "h_not_carried": {
   "what": "每一步都从h0开始，而不是从前一步的状态开始。",
   "ask": "一步之后，状态在哪个变量里？下一步读的是哪个变量？"
  },
  "h_reset": {
   "what": "每一步之后，隐状态都被清零。",
   "ask": "哪些行应在循环之前，哪些行应在循环里面？"
  },
  "backwards": {
   "what": "序列是从末尾往开头读的。",
   "ask": "哪个x在最前面？"
  },
  "states_before": {
   "what": "存下来的是每一步之前的状态，而不是每一步之后的状态。",
   "ask": "hs[0]应当是h0，还是第一步返回的值？"
  },
  "last_only": {
   "what": "只返回了最后一步的状态。",
   "ask": "hs应当包含多少步？"
  },
  "batch_first": {
   "what": "结果的第一个轴是批量，形状是“(N, T, H)”。",
   "ask": "xs的哪个轴是时间？"
  },
  "all_last": {
   "what": "每一步存的都是最后一步的状态：每次存的是同一个数组，被反复改写。",
   "ask": "你的循环每一步存的是新数组，还是同一个数组？"
  },
  "squeezed": {
   "what": "长度为1的轴被去掉了：只有一行的批量，返回时没有了批量轴。",
   "ask": "只有一行的批量为什么仍应有两个轴？"
  }
 },
 "probe": {
  "gate_bias_alone": {
   "what": "所有权重为0，只有r的偏置0.3和z的偏置0.6起作用。",
   "ask": "这个门用的是b的哪一段，哪个激活函数？"
  },
  "gate_x_alone": {
   "what": "U = 0且b = 0，只有x起作用。",
   "ask": "x是怎样进入两个门的？"
  },
  "gate_h_alone": {
   "what": "W = 0且b = 0，只有h起作用。",
   "ask": "h是怎样进入两个门的？"
  },
  "candidate_bias_alone": {
   "what": "所有权重为0，只有n的偏置0.9起作用。",
   "ask": "b的哪一段属于候选值？"
  },
  "candidate_x_alone": {
   "what": "U = 0且b = 0，只有x起作用。",
   "ask": "x是怎样进入候选值的？"
  },
  "reset_shut": {
   "what": "r = 0时，候选值应当完全看不到h。",
   "ask": "r乘的是候选值里的哪一项？"
  },
  "reset_open": {
   "what": "r = 1时，候选值应当看到全部的h。",
   "ask": "r乘的是候选值里的哪一项？"
  },
  "reset_half": {
   "what": "r = 0.5时，候选值应当看到一半的h。",
   "ask": "r乘的是候选值里的哪一项？"
  },
  "update_open": {
   "what": "z = 1时，旧状态应当整个保留。",
   "ask": "z = 1时，你的公式还剩下什么？"
  },
  "update_shut": {
   "what": "z = 0时，应当整个采用候选值。",
   "ask": "z = 0时，你的公式还剩下什么？"
  },
  "update_half": {
   "what": "z = 0.5时，结果应当在候选值和旧状态的正中间。",
   "ask": "候选值和旧状态各乘以什么系数？"
  },
  "first_step": {
   "what": "序列只有一步，循环应当返回gru_step所返回的值。",
   "ask": "进入第一步的是哪个状态？"
  },
  "h_carried": {
   "what": "没有权重，隐状态一步步传下去，只因z而改变。",
   "ask": "进入第二步的是哪个隐状态？"
  }
 },
 "right": {}
}
""")
SUITES = {
"gru_gates": r"""{"name": "gru_gates", "params": ["x", "h", "W", "U", "b"], "kind": "tuple", "returns": ["r", "z"], "origins": [], "criteria": [{"key": "gate_r", "points": 0.5, "core": true, "outputs": [0], "traits": null}, {"key": "gate_z", "points": 0.5, "core": true, "outputs": [1], "traits": null}, {"key": "sizes", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["gates_bias_dropped", "gates_x_dropped", "gates_h_dropped", "gates_h_read_twice", "gates_transposed", "gates_input_transposed", "gates_product", "gates_swapped", "gates_order_nrz", "gates_order_rnz", "gates_interleaved", "gates_tanh", "reset_tanh", "update_tanh", "gates_bare", "reset_bare", "update_bare", "gates_sign", "gates_softmax", "gates_twice"], "vary": {"case": 1, "values": {"0": {"array": [[-0.28, 0.58, 0.89, 1.35], [-0.52, 0.61, -1.46, 1.93]]}, "1": {"array": [[0.17, 0.22, 0.97], [0.03, 0.43, 1.04]]}, "2": {"array": [[0.71, 0.63, 1.06, 0.91], [-0.08, -1.27, 1.06, 0.02], [1.47, 1.16, 0.15, 0.25], [-0.04, -0.18, -0.71, 0.88], [1.78, -0.34, 0.14, 1.04], [0.93, -0.46, -0.01, 0.22], [0.39, 1.0, 2.67, 0.48], [0.19, 0.55, -0.17, 0.57], [0.23, 0.06, -0.19, 0.11]]}, "3": {"array": [[1.77, -0.65, -0.23], [0.54, 0.42, 0.06], [0.82, 0.17, 1.24], [0.42, 0.41, 1.15], [0.23, 1.01, 0.9], [0.95, 0.56, -0.57], [0.6, 1.61, 0.7], [1.57, 1.07, 1.2], [-0.25, 0.59, 0.92]]}, "4": {"array": [1.81, 0.85, 0.68, 0.01, 1.17, 1.28, 0.12, 0.08, 1.64]}}}, "probes": [{"key": "gate_bias_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.3, 0.6, 0.9]}], "want": [[[0.574442516812]], [[0.645656306226]]]}, {"key": "gate_x_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 0.0]}], "want": [[[0.622459331202]], [[0.622459331202]]]}, {"key": "gate_h_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.0]}], "want": [[[0.401312339888]], [[0.401312339888]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":true,"args":[{"array":[[1.8]]},{"array":[[-0.6]]},{"array":[[-1.2],[0.2],[2.2]]},{"array":[[-1.2],[-0.7],[-0.6]]},{"array":[-0.8,0.1,1.6]}],"want":[[[0.0962155417107]],[[0.706822221094]]],"signs":{"0":[-0.1818512,0.257943],"1":[-0.001634693,0.4924181],"2":[-0.2284854,0.1279645],"3":[0.05451376,0.6524354],"6":[-0.1872519,0.1522923],"7":[0.3418579,0.6083483],"8":[-0.03313472,0.7355125],"9":[-0.3630469,0.2217047],"11":[-0.8221668,-0.7229214],"12":[-0.8223344,-0.7228645],"13":[-0.2419887,0.1806525],"14":[-1.576486,-1.760709],"15":[-1.504419,-1.785148],"16":[-0.3142237,0.2051482],"17":[0.3663118,0.8018816],"18":[0.1241555,0.982591],"19":[0.004444549,0.5354684],"0+7":[0.2907636,0.6040108],"0+8":[-0.04021023,0.7162477],"0+9":[-0.3071924,0.3004476],"0+10":[-0.1818512,0.257943],"0+11":[-0.7544888,-0.6599107],"0+12":[-0.7682106,-0.6552575],"0+13":[-0.1681294,0.2532898],"14+0":[-1.10263,-1.101645],"0+15":[-1.063379,-1.114955],"0+16":[-0.2211021,0.2712535],"0+17":[0.3060067,0.724648],"0+18":[0.1241555,0.982591],"0+19":[0.0192056,0.5547533],"7+1":[0.1390945,0.5954658],"8+1":[-0.02591703,0.651423],"9+1":[-0.1054155,0.5276114],"10+1":[-0.001634693,0.4924181],"11+1":[-0.2419256,0.0002385951],"1+12":[-0.3041178,0.02132866],"1+13":[0.06055752,0.4713281],"14+1":[-0.2596205,0.006064725],"1+15":[-0.3042097,0.02118542],"1+16":[0.04295451,0.4772974],"17+1":[0.1257902,0.4901729],"18+1":[0.1241555,0.982591],"19+1":[0.06250979,0.611807],"2+7":[0.3107111,0.5227861],"2+8":[-0.08333835,0.6564126],"2+9":[-0.3879328,0.1820349],"2+10":[-0.2284854,0.1279645],"2+11":[-0.7163866,-0.7762706],"2+12":[-0.7925123,-0.7504555],"2+13":[-0.1523596,0.1021494],"14+2":[-1.790722,-2.425839],"2+15":[-1.854399,-2.404246],"2+16":[-0.164809,0.1063711],"2+17":[0.3526408,0.8546265],"2+18":[0.1241555,0.982591],"2+19":[0.006879922,0.5226318],"3+7":[0.1160576,0.6975003],"3+8":[0.00962121,0.7335941],"3+9":[-0.02514519,0.6794486],"3+10":[0.05451376,0.6524354],"3+11":[-0.0007438837,0.5791012],"3+12":[0.005965483,0.5768259],"3+13":[0.04780439,0.6547106],"14+3":[-0.04538455,0.6711942],"3+15":[0.04654243,0.6400208],"3+16":[-0.03741322,0.6836088],"3+17":[0.06964171,0.3301556],"3+18":[0.1241555,0.982591],"3+19":[0.07574183,0.6486463],"7+4":[0.3418579,0.6083483],"8+4":[-0.03313472,0.7355125],"9+4":[-0.3630469,0.2217047],"11+4":[-0.8221668,-0.7229214],"4+12":[-0.8223344,-0.7228645],"4+13":[-0.2419887,0.1806525],"14+4":[-1.576486,-1.760709],"4+15":[-1.504419,-1.785148],"4+16":[-0.3142237,0.2051482],"17+4":[0.3663118,0.8018816],"18+4":[0.1241555,0.982591],"4+19":[0.004444549,0.5354684],"6+7":[0.2678443,0.4855323],"8+6":[-0.09298162,0.6078923],"9+6":[-0.3500675,0.2075049],"10+6":[-0.1872519,0.1522923],"6+11":[-0.6330538,-0.7917356],"6+12":[-0.7647332,-0.7470816],"6+13":[-0.05557241,0.1076383],"14+6":[-1.377056,-1.946383],"6+15":[-1.506591,-1.902456],"6+16":[-0.05771709,0.1083656],"6+17":[0.3114073,0.8302987],"6+18":[0.1241555,0.982591],"6+19":[0.01675294,0.52885],"7+11":[0.7884998,0.4564742],"7+12":[0.3416402,0.6080093],"7+13":[0.7887175,0.4568133],"14+7":[1.407635,0.4243856],"7+15":[0.4354262,0.7540724],"7+16":[1.314067,0.2786616],"17+7":[-0.2177024,0.3742427],"18+7":[0.1241555,0.982591],"7+19":[0.1437641,0.6374838],"8+11":[-0.03446085,0.7355493],"8+12":[-0.0333524,0.7351734],"8+13":[-0.03424316,0.7358884],"14+8":[-1.988123,1.575925],"8+15":[0.06043364,0.8812366],"8+16":[-2.081692,1.430201],"8+17":[0.1572902,0.2470785],"8+18":[0.1241555,0.982591],"8+19":[0.05783124,0.6666246],"9+11":[-0.9443334,-0.6814933],"9+12":[-0.943225,-0.6818692],"9+13":[-0.3641554,0.2220806],"14+9":[-3.673866,-1.049465],"9+15":[-1.62531,-1.744153],"9+16":[-2.411604,0.916393],"9+17":[0.4872024,0.7608863],"9+18":[0.1241555,0.982591],"9+19":[-0.02087096,0.5440532],"10+11":[-0.8221668,-0.7229214],"10+12":[-0.8223344,-0.7228645],"10+13":[-0.2419887,0.1806525],"14+10":[-1.576486,-1.760709],"10+15":[-1.504419,-1.785148],"10+16":[-0.3142237,0.2051482],"10+17":[0.3663118,0.8018816],"10+18":[0.1241555,0.982591],"10+19":[0.004444549,0.5354684],"12+13":[-0.8221668,-0.7229214],"12+16":[-0.8944018,-0.6984256],"15+13":[-1.504251,-1.785205],"15+16":[-1.576486,-1.760709]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[-0.49,-0.01,0.29,0.75],[-0.99,0.33,-1.9,1.67]]},{"array":[[-0.12,-0.21,0.4],[-0.47,0.13,0.63]]},{"array":[[0.17,0.05,0.61,0.54],[-0.48,-1.76,0.79,-0.28],[0.98,0.96,-0.42,-0.19],[-0.43,-0.4,-1.18,0.56],[1.43,-0.65,-0.32,0.77],[0.65,-0.78,-0.43,-0.05],[-0.12,0.66,2.28,-0.1],[-0.4,0.33,-0.63,0.29],[-0.09,-0.31,-0.58,-0.47]]},{"array":[[1.24,-0.98,-0.59],[0.05,-0.11,-0.28],[0.25,-0.07,0.8],[0.03,0.05,0.58],[-0.03,0.8,0.67],[0.38,0.3,-0.78],[0.25,1.34,0.15],[1.03,0.86,0.76],[-0.69,0.04,0.38]]},{"array":[1.33,0.58,0.46,-0.38,0.81,0.95,-0.36,-0.41,1.16]}],"want":[[[0.83876937575,0.680702047251,0.502649975187],[0.459861557369,0.153371358297,0.660315386623]],[[0.532553883781,0.669096167274,0.514121243655],[0.969192348207,0.833952146292,0.53782757985]]],"signs":{"0":[-0.2827385,0.5516341],"1":[-0.3057075,0.2874156],"2":[-0.6318007,0.6023329],"3":[-0.226669,0.2735841],"4":[-0.5107601,0.6016649],"5":null,"6":[-0.607977,0.450851],"7":[-0.1328578,0.4424578],"8":[0.02502751,0.2943511],"9":[0.4544781,-0.1729295],"10":[0.3253736,1.254557],"11":[-0.1260964,0.9793756],"12":[0.1022436,0.3418071],"13":[-0.6990817,1.214909],"14":[-1.989968,2.207079],"15":[0.3043091,0.5623289],"16":[-2.765019,2.22209],"17":[-0.09842639,-0.235189],"18":[-0.2011688,0.3991106],"19":[-0.394634,0.2998427],"0+7":[0.02099877,0.7925656],"0+8":[0.2600457,1.287819],"0+9":[0.688622,0.1545663],"0+10":[0.1642594,0.3353435],"0+11":[0.6422974,1.572237],"0+12":[0.5989733,0.2427257],"0+13":[-0.2394144,1.881145],"14+0":[-1.602847,1.523782],"0+15":[0.64696,-0.6495139],"0+16":[-2.532545,2.72493],"0+17":[-0.2864296,-0.2094827],"0+18":[0.0301897,0.02693044],"0+19":[-0.3464999,0.299073],"7+1":[-0.2324795,0.01025701],"8+1":[-0.392796,-0.7011658],"9+1":[-0.2313369,-0.6714469],"10+1":[-0.0599168,1.225917],"11+1":[-0.1704045,0.1574259],"1+12":[-0.03866283,0.05493071],"1+13":[-0.4374493,0.3899107],"14+1":[-0.03508726,0.6534715],"1+15":[0.1551078,0.08075651],"1+16":[-0.4959026,0.8601305],"17+1":[-0.2634605,0.05473586],"18+1":[0.003525455,0.3704342],"19+1":[-0.3599323,0.2377648],"2+7":[-0.3349211,0.3354682],"2+8":[0.06078658,0.07617894],"2+9":[0.3210834,0.3136195],"2+10":[0.108765,1.304838],"2+11":[-0.7831209,1.139244],"2+12":[-0.470513,1.209696],"2+13":[-0.9444086,0.5318816],"14+2":[-2.342003,2.236904],"2+15":[-0.3415434,1.856334],"2+16":[-2.63226,0.9829027],"2+17":[0.06263263,-0.2601815],"2+18":[-0.7482126,0.7703407],"2+19":[-0.4317644,0.3069267],"3+7":[-0.09786221,0.1688102],"3+8":[-0.5114137,-0.3873774],"3+9":[-0.1308107,-1.106275],"3+10":[0.2304709,1.122798],"3+11":[0.07170523,0.2245997],"3+12":[0.4340619,-0.6547799],"3+13":[-0.5890257,1.152964],"14+3":[0.3169471,0.6236463],"3+15":[0.7300039,-1.209247],"3+16":[-0.6397258,2.106478],"3+17":[-0.3424991,0.06856733],"3+18":[0.180193,0.2475887],"3+19":[-0.3409134,0.2343478],"7+4":[-0.220024,0.4813357],"8+4":[0.0217253,0.2220409],"9+4":[0.3890612,-0.1880054],"10+4":[0.2497669,1.563745],"11+4":[-0.4638657,1.138246],"4+12":[-0.248712,0.4743421],"4+13":[-0.7259138,1.265569],"14+4":[-1.918391,2.280982],"4+15":[0.2437267,0.8449052],"4+16":[-2.672877,2.037742],"17+4":[-0.05840796,-0.2595134],"18+4":[-0.3137373,0.4742569],"4+19":[-0.4044632,0.3074359],"6+7":[-0.5777368,0.182386],"8+6":[-0.3626741,-0.803238],"9+6":[-0.1833645,-0.06899708],"10+6":[-0.4385911,1.593772],"6+11":[-1.005548,0.7023716],"6+12":[-0.4489004,1.103885],"6+13":[-1.164624,0.04933732],"14+6":[-1.505153,1.401328],"6+15":[-0.7117757,2.068913],"6+16":[-1.401354,-0.2167342],"6+17":[0.03880896,-0.1086995],"6+18":[-0.5538537,0.4480185],"6+19":[-0.4277697,0.2747843],"7+11":[0.7336524,0.5228511],"7+12":[-0.236881,0.9768422],"7+13":[0.8376755,-0.01153324],"14+7":[-0.1175305,2.093214],"7+15":[-1.681985,2.884479],"7+16":[1.431596,-0.3488066],"17+7":[-0.4363102,-0.1003064],"18+7":[-0.1466564,0.4802158],"7+19":[-0.3177111,0.2660938],"8+11":[0.5625117,0.05702447],"8+12":[-0.07899564,0.8287355],"8+13":[0.6665348,-0.4773599],"14+8":[2.677291,1.148889],"8+15":[-1.524099,2.736372],"8+16":[4.226417,-1.293132],"8+17":[-0.5941956,0.04780028],"8+18":[-0.6975935,0.2330854],"8+19":[-0.2761383,0.2362675],"9+11":[1.668971,-1.180174],"9+12":[1.027463,-0.4084628],"9+13":[1.095985,-0.9446406],"14+9":[5.430919,-1.775424],"9+15":[1.229529,-0.187941],"9+16":[4.655868,-1.760413],"9+17":[-1.023646,0.515081],"9+18":[0.6509214,-0.389954],"9+19":[-0.1827243,0.1294543],"10+11":[2.002401,2.741685],"10+12":[0.457777,2.350538],"10+13":[1.869998,1.645703],"14+10":[1.360415,7.519533],"10+15":[-1.694478,7.337372],"10+16":[3.380266,1.436717],"10+17":[-0.8945417,-0.9124051],"10+18":[1.009328,1.069809],"10+19":[-0.2219748,0.465277],"12+13":[-0.1260964,0.9793756],"12+16":[-2.192034,1.986557],"15+13":[0.07596911,1.199897],"15+16":[-1.989968,2.207079]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":true,"args":[{"array":[[0.19,0.67],[-0.7,-0.97],[0.36,1.05]]},{"array":[[0.34,0.9,0.27,-0.88,-0.21],[0.02,-0.13,0.11,0.55,-0.23],[0.18,0.16,-0.09,0.17,-0.9]]},{"array":[[0.45,0.01],[-0.43,-0.37],[0.15,0.8],[-0.13,-0.74],[-0.77,0.38],[-0.54,-0.24],[0.01,0.37],[-0.52,-0.35],[-0.13,1.27],[-0.63,-1.3],[-0.91,-0.31],[1.74,0.05],[0.16,0.06],[-0.12,-0.32],[0.29,0.18]]},{"array":[[-0.05,0.67,-0.84,0.03,-0.31],[-0.38,-0.77,-0.83,0.8,0.64],[0.37,-0.66,0.11,-1.1,-0.4],[0.63,0.72,0.27,-1.48,0.86],[0.47,-2.16,-0.12,0.17,1.75],[0.19,0.79,-1.07,-0.26,0.09],[-0.12,0.69,-0.72,-0.12,0.73],[0.48,-0.04,1.25,-0.04,-0.05],[-0.06,-0.22,0.06,0.15,0.72],[-0.08,-0.22,0.95,-0.28,0.05],[-0.42,-0.59,0.1,0.96,-0.37],[0.93,-0.8,-0.13,-0.48,-0.46],[0.11,0.97,0.48,0.21,0.47],[0.24,1.11,-0.61,-1.08,-0.34],[0.71,-0.67,1.14,1.51,-0.77]]},{"array":[-0.12,0.73,-0.06,0.08,-0.37,0.58,-0.15,-0.92,-0.2,0.54,0.85,-1.15,0.16,1.0,-0.46]}],"want":[[[0.591483141737,0.184778808051,0.753617548564,0.834298047235,0.0694350559173],[0.36879261554,0.843420265038,0.206082987159,0.456534985026,0.442357425348],[0.624900239124,0.4084926954,0.722741232248,0.17291604782,0.114609306463]],[[0.733645927237,0.607758529182,0.322370319386,0.535141962777,0.454253294228],[0.692216041035,0.284733814745,0.481333679172,0.199407756849,0.900965616725],[0.565938699979,0.430037047782,0.187094656627,0.601759075904,0.217635346659]]],"signs":{"0":[-0.5714601,0.4248661],"1":[0.1280802,1.269611],"2":[-0.3246816,-0.109332],"3":[0.3271519,1.598663],"4":[0.3983463,0.7133788],"5":null,"6":[0.2820938,0.9145284],"7":[-0.384864,-0.6582293],"8":[0.414145,1.168394],"9":[0.5707358,0.3316324],"10":[-0.8448739,0.8803607],"11":[1.05914,0.4944916],"12":[0.3367359,0.6619981],"13":[0.5647311,0.3866753],"14":[2.880123,-0.7278202],"15":[0.8780261,0.2549425],"16":[1.844424,-0.4285809],"17":[-1.169491,0.6059372],"18":[0.5606388,0.24319],"19":[-0.7067795,0.7183634],"0+7":[-0.3601524,-0.9104677],"0+8":[0.1061559,1.189565],"0+9":[0.2666128,0.6000651],"0+10":[-1.18424,0.5984945],"0+11":[0.1289671,0.2853873],"0+12":[-0.4456458,0.876536],"0+13":[0.003152904,-0.1662826],"14+0":[0.6006765,-1.429339],"0+15":[-0.3770338,0.2167369],"0+16":[0.4062503,-1.22121],"0+17":[-0.7557041,0.7352529],"0+18":[0.07766735,0.2702473],"0+19":[-0.8046514,0.6822147],"7+1":[-0.6975126,-0.7104311],"8+1":[0.2105866,0.2502927],"9+1":[0.7010378,0.4051904],"10+1":[-0.6798884,1.435194],"11+1":[2.878668,2.119176],"1+12":[1.259078,1.58197],"1+13":[1.74767,1.806817],"14+1":[3.140518,3.17321],"1+15":[1.415061,2.550554],"1+16":[1.853537,1.892268],"17+1":[-1.455244,-0.1094925],"18+1":[0.2736008,0.8711244],"19+1":[-0.6309317,0.8810945],"2+7":[-0.6357513,0.7952839],"2+8":[-0.2417985,1.40078],"2+9":[-0.3670996,0.1014986],"2+10":[-0.4063143,0.346106],"2+11":[0.7221339,-2.293494],"2+12":[0.01367933,-1.695191],"2+13":[0.383773,-0.7076352],"14+2":[2.019052,-3.199511],"2+15":[0.3359075,-1.940298],"2+16":[1.358463,-1.368545],"2+17":[-1.002483,1.269451],"2+18":[0.427011,-0.4121046],"2+19":[-0.7510665,0.5665898],"3+7":[-0.7051317,-1.319133],"3+8":[0.4365027,0.278002],"3+9":[1.226999,0.5944008],"3+10":[-1.249866,1.958302],"3+11":[3.225162,3.071159],"3+12":[1.181502,2.260899],"3+13":[2.370811,2.408923],"14+3":[4.001589,5.644901],"3+15":[2.017101,4.746917],"3+16":[2.31164,2.496647],"3+17":[-1.654316,-0.438544],"3+18":[0.2929618,1.275486],"3+19":[-0.5754418,0.9563885],"7+4":[-0.7611495,0.2840018],"8+4":[0.2246241,1.018605],"9+4":[0.9697879,-0.06624041],"10+4":[-0.1063608,0.08743626],"11+4":[2.525521,0.05724023],"4+12":[2.242021,-0.1314448],"4+13":[0.6818458,0.9020638],"14+4":[6.527622,0.9838811],"4+15":[4.623857,-0.4216488],"4+16":[2.302111,2.118909],"17+4":[-1.72551,0.4467403],"18+4":[0.8906138,0.1893872],"4+19":[-0.5836341,0.7611569],"6+7":[-1.624007,0.7953304],"8+6":[-0.8986731,0.3299199],"9+6":[-0.2742415,0.5294667],"10+6":[-0.1740573,0.517859],"6+11":[3.239085,1.167287],"6+12":[1.957692,1.021633],"6+13":[1.563488,1.060182],"14+6":[4.009389,1.408795],"6+15":[2.439453,1.041826],"6+16":[1.852029,1.281497],"6+17":[-1.609258,0.2455906],"6+18":[0.3580141,0.5129923],"6+19":[-0.6026276,0.8001678],"7+11":[1.156941,-2.960654],"7+12":[0.1621516,1.017158],"7+13":[0.6099255,-4.636041],"14+7":[0.6523079,-6.701003],"7+15":[-0.3880475,2.17285],"7+16":[0.6554914,-9.532082],"17+7":[-0.9423002,1.818348],"18+7":[-0.6069739,-0.4691349],"7+19":[-0.7547691,0.4305538],"8+11":[3.389426,1.954674],"8+12":[0.9611606,2.843781],"8+13":[2.84241,0.2792873],"14+8":[5.235685,2.503653],"8+15":[0.4109615,3.999474],"8+16":[5.238869,-0.3274265],"8+17":[-1.741309,-0.008275014],"8+18":[0.09465307,0.5181423],"8+19":[-0.5688724,0.867872],"9+11":[3.49341,-0.4496581],"9+12":[1.065145,0.4394487],"9+13":[2.999001,-0.5574743],"14+9":[6.431159,-1.463427],"9+15":[1.606435,0.03239313],"9+16":[5.39546,-1.164188],"9+17":[-1.8979,0.8284866],"9+18":[0.7120616,0.08756347],"9+19":[-0.5341523,0.6635449],"10+11":[-0.9132,1.18296],"10+12":[-2.488902,0.4349705],"10+13":[0.7308282,1.62835],"14+10":[-0.3126507,1.030368],"10+15":[-4.478826,-0.4712939],"10+16":[3.321301,2.382022],"10+17":[-0.4822902,0.2797583],"10+18":[-0.4416203,0.9529845],"10+19":[-0.8643219,0.7883793],"12+13":[1.05914,0.4944916],"12+16":[2.338833,-0.3207646],"15+13":[1.600431,0.08743606],"15+16":[2.880123,-0.7278202]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":true,"args":[{"array":[[-0.63,-0.49,-1.94]]},{"array":[[0.45,-0.12]]},{"array":[[-0.19,-0.52,0.5],[-0.02,0.21,-0.49],[-0.02,0.52,-0.4],[-1.09,1.17,0.52],[0.67,0.43,0.58],[0.79,-0.36,-0.15]]},{"array":[[0.37,-0.39],[1.39,-0.06],[0.31,-0.51],[0.31,-0.15],[-0.63,0.78],[0.03,0.39]]},{"array":[-0.19,0.01,-0.55,-1.29,-0.27,0.02]}],"want":[[[0.360729341461,0.818021489335]],[[0.54599460165,0.116304581654]]],"signs":{"0":[-1.00111,0.02100391],"1":[-0.5681357,0.2816642],"2":[-0.6811659,-0.04622028],"3":[-0.6606347,0.3166216],"4":[-0.6799083,-0.08749384],"5":null,"6":[-0.549883,0.1959911],"7":[-0.6452115,0.6673686],"8":[-0.155052,0.7178006],"9":[-0.5471685,0.6609316],"10":[-0.7174437,-0.4100761],"11":[-0.2054454,-1.116762],"12":[-1.272774,-0.754364],"13":[0.3052618,-0.3905725],"14":[0.2082406,-1.778611],"15":[-1.551182,-0.7165433],"16":[0.9973561,-1.090242],"17":[-0.7574142,0.7088278],"18":[-1.266288,-0.5802962],"19":[-0.943049,0.3340983],"0+7":[-0.7047321,0.7618183],"0+8":[-0.1905824,0.8309685],"0+9":[-0.541757,0.673188],"0+10":[-0.7929313,-0.3265795],"0+11":[-0.7822896,-1.19187],"0+12":[-1.453607,-0.6147815],"0+13":[-0.3297925,-0.5560843],"14+0":[-1.072637,-1.300038],"0+15":[-1.70827,-0.5464402],"0+16":[-0.3654768,-0.7325942],"0+17":[-0.5183708,0.6596494],"0+18":[-1.216233,-0.4232052],"0+19":[-0.999788,0.3483644],"7+1":[-0.8071087,0.3279006],"8+1":[-0.5428246,0.379164],"9+1":[-0.664282,0.5149027],"10+1":[-0.701542,0.05735285],"11+1":[0.639812,-0.1118461],"1+12":[-0.7919648,-0.1368772],"1+13":[0.863641,0.3066952],"14+1":[0.8311873,-0.298781],"1+15":[-0.8235751,-0.1261535],"1+16":[1.086627,0.1090367],"17+1":[-0.9513449,0.3989891],"18+1":[-0.9659713,-0.06593977],"19+1":[-0.8992246,0.4089293],"2+7":[-0.544792,0.5943665],"2+8":[-0.2143659,0.6468746],"2+9":[-0.5643849,0.5782413],"2+10":[-0.6466415,-0.3216963],"2+11":[0.007064291,-1.077932],"2+12":[-1.203347,-0.8620586],"2+13":[0.5292451,-0.2620935],"14+2":[0.6579306,-1.958403],"2+15":[-1.34363,-0.9473361],"2+16":[1.320395,-1.057287],"2+17":[-0.8383148,0.7268736],"2+18":[-1.218302,-0.5398067],"2+19":[-0.9250126,0.3296223],"3+7":[-0.9280741,0.4058074],"3+8":[-0.4446349,0.4956662],"3+9":[-0.6041002,0.6480696],"3+10":[-0.7585571,-0.0670475],"3+11":[0.406447,-0.03571849],"3+12":[-0.8677178,0.05218715],"3+13":[0.6135302,0.2287159],"14+3":[0.3814973,-0.1189893],"3+15":[-1.040227,0.1151118],"3+16":[0.7610895,0.08252049],"3+17":[-0.858846,0.3640318],"3+18":[-1.053754,-0.1428511],"3+19":[-0.9206213,0.4168523],"7+4":[-0.4999211,0.5896778],"8+4":[-0.2164227,0.7408404],"9+4":[-0.5725817,0.6480303],"10+4":[-0.5862467,-0.3069055],"11+4":[-0.04860559,-1.195112],"4+12":[-1.177297,-0.9118485],"4+13":[0.448783,-0.3707575],"14+4":[0.7647754,-2.219456],"4+15":[-1.287517,-1.007453],"4+16":[1.372384,-1.299497],"17+4":[-0.8395723,0.7681472],"18+4":[-1.203993,-0.5642433],"4+19":[-0.9247229,0.3198299],"6+7":[-0.7013384,0.3694744],"8+6":[-0.7902724,0.1157666],"9+6":[-0.9578961,0.203703],"10+6":[-0.8716048,0.1649933],"6+11":[0.6194217,-0.3741049],"6+12":[-0.88866,-0.4353202],"6+13":[0.9581986,0.2572063],"14+6":[0.9718532,-0.7040281],"6+15":[-0.9152198,-0.4367757],"6+16":[1.33719,-0.07126132],"6+17":[-0.9695976,0.4846622],"6+18":[-1.032765,-0.1728591],"6+19":[-0.8945912,0.3883902],"7+11":[0.4203472,1.107963],"7+12":[-0.3912684,0.2087161],"7+13":[0.1664041,1.566615],"14+7":[0.5276373,1.405221],"7+15":[0.05177608,0.06059117],"7+16":[-0.1693503,2.011999],"17+7":[-0.8742691,0.01328476],"18+7":[-0.2452011,1.24915],"7+19":[-0.9148661,0.4982964],"8+11":[1.50302,0.9319999],"8+12":[0.09889111,0.2591482],"8+13":[1.249077,1.390652],"14+8":[3.35312,2.146738],"8+15":[0.5419356,0.1110232],"8+16":[2.656132,2.753516],"8+17":[-1.364429,-0.0371473],"8+18":[-0.2366663,1.290153],"8+19":[-0.7987011,0.5154486],"9+11":[0.3462529,0.6075937],"9+12":[-1.057876,-0.06525797],"9+13":[0.8569601,1.333783],"14+9":[1.4749,2.008278],"9+15":[-1.336284,-0.02743723],"9+16":[2.264016,2.696647],"9+17":[-0.9723121,0.01972175],"9+18":[-0.9920955,0.7369968],"9+19":[-0.891038,0.5016861],"10+11":[-0.1308912,-2.086189],"10+12":[-0.7412929,-1.301365],"10+13":[-0.1070419,-1.1949],"14+10":[0.6188627,-3.789049],"10+15":[-0.3292036,-1.497699],"10+16":[0.2306227,-2.701425],"10+17":[-0.802037,1.090729],"10+18":[-0.623959,-0.2181012],"10+19":[-0.9290193,0.247233],"12+13":[-0.2054454,-1.116762],"12+16":[0.4866489,-1.816432],"15+13":[-0.4838538,-1.078941],"15+16":[0.2082406,-1.778611]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":true,"args":[{"array":[[0.12,0.57],[-1.37,-0.04],[0.36,2.39]]},{"array":[[0.9],[-0.22],[-0.52]]},{"array":[[-0.48,-0.49],[-0.59,-0.08],[-1.6,-0.12]]},{"array":[[-0.38],[0.47],[0.1]]},{"array":[-0.33,-0.59,0.15]}],"want":[[[0.267195177704],[0.606064684856],[0.185986933022]],[[0.42962041862],[0.529490730864],[0.224784306532]]],"signs":{"0":[-0.1972773,0.4592135],"1":[-0.3765931,0.03436605],"2":[-0.01594116,0.3923419],"3":[-0.5951379,0.03837084],"5":null,"6":[-0.05591695,0.08244194],"7":[-0.03490943,0.4600127],"8":[0.0291016,0.6036275],"9":[-0.05211403,0.5149613],"11":[-0.2881398,0.9890442],"12":[0.3945188,0.5527682],"13":[-0.8894209,0.8439791],"14":[-0.2328088,1.727963],"15":[0.8223479,0.90318],"16":[-1.261919,1.232487],"17":[-0.06888584,-0.3149215],"18":[-0.2756482,0.0927816],"19":[-0.1877531,0.1454113],"0+7":[-0.102642,0.5107355],"0+8":[-0.07726891,0.6345729],"0+9":[-0.110251,0.5327032],"0+10":[-0.1972773,0.4592135],"0+11":[-0.3469112,1.393221],"0+12":[0.3654373,0.6875114],"0+13":[-0.9096258,1.164923],"14+0":[-0.1703236,1.776551],"0+15":[0.5946875,0.9464395],"0+16":[-0.9622884,1.289325],"0+17":[-0.07837085,-0.3664319],"0+18":[-0.2756482,0.0927816],"0+19":[-0.1846395,0.1557533],"7+1":[0.161099,0.07838679],"8+1":[0.09790065,0.2049145],"9+1":[-0.1735611,-0.0389206],"10+1":[-0.3765931,0.03436605],"11+1":[-0.8036717,-0.07443039],"1+12":[-0.0003477716,-0.2654446],"1+13":[-1.179917,0.2253803],"14+1":[-1.018169,-0.03436679],"1+15":[-0.04386843,-0.3375141],"1+16":[-1.350893,0.3375134],"17+1":[0.1009449,0.05841554],"18+1":[-0.2756482,0.0927816],"19+1":[-0.2291109,0.05502726],"2+7":[-0.2238944,0.4036744],"2+8":[-0.05403791,0.4547913],"2+9":[0.04907514,0.5742222],"2+10":[-0.01594116,0.3923419],"2+11":[0.1996712,0.8993599],"2+12":[0.6697824,0.6260276],"2+13":[-0.4860523,0.6656742],"14+2":[0.7228745,1.713742],"2+15":[1.353289,1.268617],"2+16":[-0.6463554,0.8374676],"2+17":[-0.259707,-0.2995603],"2+18":[-0.2756482,0.0927816],"2+19":[-0.1413633,0.1418012],"3+7":[0.3760911,0.1227562],"3+8":[0.1842507,0.3625193],"3+9":[-0.2982707,-0.118575],"3+10":[-0.5951379,0.03837084],"3+11":[-1.524737,-0.04653016],"3+12":[-0.4485981,-0.4863302],"3+13":[-1.671276,0.4781709],"14+3":[-1.973852,-0.02014578],"3+15":[-0.5813295,-0.6941166],"3+16":[-1.98766,0.7123417],"3+17":[0.3194897,0.05441076],"3+18":[-0.2756482,0.0927816],"3+19":[-0.2813682,0.0557615],"7+4":[-0.03490943,0.4600127],"8+4":[0.0291016,0.6036275],"9+4":[-0.05211403,0.5149613],"11+4":[-0.2881398,0.9890442],"4+12":[0.3945188,0.5527682],"4+13":[-0.8894209,0.8439791],"14+4":[-0.2328088,1.727963],"4+15":[0.8223479,0.90318],"4+16":[-1.261919,1.232487],"17+4":[-0.06888584,-0.3149215],"18+4":[-0.2756482,0.0927816],"4+19":[-0.1877531,0.1454113],"6+7":[-0.1577319,0.0903833],"8+6":[-0.001371863,-0.008455521],"9+6":[0.03791089,0.1131566],"10+6":[-0.05591695,0.08244194],"6+11":[0.2903364,0.1386623],"6+12":[0.7597031,0.2828063],"6+13":[-0.5252836,-0.06170206],"14+6":[0.3421985,0.1454349],"6+15":[0.8217617,0.3382867],"6+16":[-0.5354802,-0.1104098],"6+17":[-0.2197312,0.01033965],"6+18":[-0.2756482,0.0927816],"6+19":[-0.1519339,0.06636268],"7+11":[0.3888662,1.159765],"7+12":[0.8142058,0.833811],"7+13":[-0.460249,0.785967],"14+7":[0.3875054,1.956334],"7+15":[1.199188,1.204671],"7+16":[-0.8465924,1.211676],"17+7":[-0.2407387,-0.3672311],"18+7":[-0.2756482,0.0927816],"7+19":[-0.1470822,0.1578609],"8+11":[0.3117294,1.62928],"8+12":[0.8782168,0.9774258],"8+13":[-0.5373858,1.255481],"14+8":[0.961796,2.674825],"8+15":[1.263199,1.348285],"8+16":[-0.2723018,1.930167],"8+17":[-0.3047498,-0.5108459],"8+18":[-0.2756482,0.0927816],"8+19":[-0.1330882,0.1887826],"9+11":[-0.0173203,1.31188],"9+12":[0.5491671,0.6600263],"9+13":[-0.6186014,1.166815],"14+9":[0.6755928,2.336977],"9+15":[0.9769962,1.010438],"9+16":[-0.3535175,1.8415],"9+17":[-0.2235341,-0.4221797],"9+18":[-0.2756482,0.0927816],"9+19":[-0.15222,0.1673445],"10+11":[-0.2881398,0.9890442],"10+12":[0.3945188,0.5527682],"10+13":[-0.8894209,0.8439791],"14+10":[-0.2328088,1.727963],"10+15":[0.8223479,0.90318],"10+16":[-1.261919,1.232487],"10+17":[-0.06888584,-0.3149215],"10+18":[-0.2756482,0.0927816],"10+19":[-0.1877531,0.1454113],"12+13":[-0.2881398,0.9890442],"12+16":[-0.660638,1.377552],"15+13":[0.1396894,1.339456],"15+16":[-0.2328088,1.727963]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":true,"args":[{"array":[[0.06,0.68,-2.04],[-0.11,0.21,1.8]]},{"array":[[0.63,0.09,0.83],[0.43,0.9,-0.22]]},{"array":[[0.52,-0.81,-0.19],[0.26,0.38,-1.35],[-0.14,0.42,0.25],[-0.31,0.48,-0.38],[-0.02,-0.45,0.03],[0.2,0.35,0.07],[-0.93,1.89,-0.89],[0.04,-0.45,0.34],[-0.14,-0.52,-0.66]]},{"array":[[0.1,-0.65,-0.61],[0.51,-0.64,0.84],[-0.08,0.36,0.19],[0.81,0.31,-0.3],[-0.88,0.16,-0.89],[0.68,-0.79,-0.34],[0.32,-1.0,0.21],[0.03,-0.16,-1.34],[0.84,0.01,1.02]]},{"array":[1.56,0.72,0.24,-0.23,-0.01,-1.12,1.5,-0.17,-0.79]}],"want":[[[0.716303712344,0.991065850287,0.536659099609],[0.641734422956,0.0997235522556,0.739120046686]],[[0.758083332637,0.160151671652,0.281365165899],[0.478563149252,0.478288661244,0.216479732605]]],"signs":{"0":[-0.1744522,-0.506044],"1":[-0.5196599,0.7261059],"2":[-0.03605128,0.7127183],"3":[-0.6796008,0.4269934],"4":[0.2071375,0.9731134],"5":[-0.05456835,1.101997],"6":[-0.2576836,1.295151],"7":[0.08766439,0.6694011],"8":[-0.1492122,0.8414478],"9":[-0.482524,0.107295],"10":[0.2723569,0.2966129],"11":[0.726977,0.8632273],"12":[0.03605056,0.2195824],"13":[0.5278366,1.036095],"14":[-0.6670847,1.044562],"15":[-1.534722,0.1786694],"16":[0.7045469,1.258342],"17":[-0.4060782,-0.05029877],"18":[0.2128563,0.4094582],"19":[-0.3270694,0.262708],"0+7":[0.08748208,0.0882196],"0+8":[0.02952434,0.2288891],"0+9":[-0.2153015,-0.5503183],"0+10":[0.1329146,0.01216315],"0+11":[0.5949271,-2.121218],"0+12":[0.2411106,-1.799824],"0+13":[0.1793642,-0.8274384],"14+0":[-0.4840751,-3.099777],"0+15":[-1.310205,-2.517593],"0+16":[0.6516782,-1.088228],"0+17":[-0.3947159,0.8481954],"0+18":[0.5630493,-0.4102432],"0+19":[-0.3285411,0.04790829],"7+1":[-0.3681926,0.9649739],"8+1":[-0.3896523,0.7398676],"9+1":[-0.5227966,0.3875753],"10+1":[0.02756931,0.3151906],"11+1":[-0.6148004,1.603262],"1+12":[-0.6081236,1.050508],"1+13":[-0.5263367,1.278859],"14+1":[-1.17779,2.565184],"1+15":[-0.9725024,1.554111],"1+16":[-0.7249478,1.737179],"17+1":[-0.04950823,-0.3839545],"18+1":[-0.3952572,0.8134125],"19+1":[-0.4076572,0.3424429],"2+7":[0.1266271,0.6714115],"2+8":[-0.04507447,1.046426],"2+9":[-0.4307067,0.7189954],"2+10":[0.1738803,0.2233775],"2+11":[1.132956,1.616445],"2+12":[0.1354156,0.8589797],"2+13":[0.9614889,1.470184],"14+2":[0.3276961,2.623716],"2+15":[-0.9498031,1.418208],"2+16":[1.241448,1.918226],"2+17":[-0.5331168,-0.3705669],"2+18":[0.1027763,0.7243215],"2+19":[-0.2949271,0.3369127],"3+7":[-0.4358363,0.9397279],"3+8":[-0.4267111,0.5825195],"3+9":[-0.5588051,-0.2093519],"3+10":[0.1744178,0.4168936],"3+11":[-0.9310875,0.8222742],"3+12":[-0.8576579,0.1757167],"3+13":[-0.7530304,1.073551],"14+3":[-2.172571,0.9860291],"3+15":[-1.532347,0.3700167],"3+16":[-1.319825,1.043006],"3+17":[0.1104327,-0.084842],"3+18":[-0.4199119,0.4290287],"3+19":[-0.4435886,0.2731194],"7+4":[0.3598042,0.8937555],"8+4":[-0.07121631,1.071142],"9+4":[-0.6091957,0.3961109],"10+4":[0.06303163,0.4885541],"11+4":[1.743233,2.205361],"4+12":[0.5541099,1.182582],"4+13":[1.39626,1.995892],"14+4":[1.495176,3.955241],"4+15":[-0.6775836,1.36472],"4+16":[2.379898,3.563634],"17+4":[-0.7763056,-0.630962],"18+4":[0.3354548,1.127499],"4+19":[-0.2401547,0.398015],"6+7":[-0.3113054,1.307288],"8+6":[-0.6139439,1.033291],"9+6":[-0.772501,1.189296],"10+6":[-0.5941719,-0.04673544],"6+11":[0.3747085,3.082885],"6+12":[-0.1338049,2.032553],"6+13":[0.2508298,2.345483],"14+6":[-0.5523024,5.61408],"6+15":[-1.093829,3.95972],"6+16":[0.2838431,2.949511],"6+17":[-0.3114845,-0.9529995],"6+18":[-0.3573193,1.307837],"6+19":[-0.3449499,0.4708633],"7+11":[1.244915,1.444641],"7+12":[0.7541187,2.00857],"7+13":[0.5784603,0.1054724],"14+7":[1.290642,3.495852],"7+15":[1.023958,2.804226],"7+16":[0.3543492,1.361027],"17+7":[-0.6568325,-0.3272497],"18+7":[0.3488308,1.148465],"7+19":[-0.2684354,0.3233376],"8+11":[0.3424111,2.070261],"8+12":[0.5172421,2.180616],"8+13":[-0.3240432,0.7310922],"14+8":[2.295133,3.852738],"8+15":[0.7870811,2.976273],"8+16":[1.35884,1.717913],"8+17":[-0.4199559,-0.4992964],"8+18":[0.813851,1.871802],"8+19":[-0.3282552,0.3710795],"9+11":[-0.4582146,-0.1759284],"9+12":[-0.2833835,-0.06557281],"9+13":[-0.657355,-0.003060592],"14+9":[-0.3461033,0.7699795],"9+15":[-1.854156,-0.1064858],"9+16":[1.025528,0.9837602],"9+17":[-0.08664413,0.2348564],"9+18":[0.4521902,0.7274976],"9+19":[-0.4054212,0.1952692],"10+11":[1.317205,0.6110625],"10+12":[-0.5927603,0.7866151],"10+13":[2.182323,0.1210604],"14+10":[2.579568,-0.6762449],"10+15":[-4.473831,-2.614962],"10+16":[7.325755,2.23533],"10+17":[-0.841525,0.0455385],"10+18":[0.2108875,-0.4450644],"10+19":[-0.2149457,0.2470116],"12+13":[0.726977,0.8632273],"12+16":[0.9036874,1.085474],"15+13":[-0.8437951,0.8223143],"15+16":[-0.6670847,1.044562]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":true,"args":[{"array":[[-286.64,-272.3,410.68],[-519.63,-924.51,-69.9]]},{"array":[[0.24,0.87],[0.9,-0.66]]},{"array":[[0.66,0.42,0.58],[-0.41,-0.06,-1.06],[-1.04,0.31,0.53],[0.35,-1.43,1.02],[-0.3,-1.93,-0.05],[0.67,1.09,0.55]]},{"array":[[0.45,0.14],[-0.89,0.14],[-0.41,0.3],[1.66,1.42],[-0.7,0.13],[-0.01,0.84]]},{"array":[-1.19,-0.56,-0.12,1.1,1.34,-0.41]}],"want":[[[0.0,0.0],[0.0,1.0]],[[1.0,1.0],[1.0,1.0]]],"signs":{"1":[0.7689652,0.08234168],"3":[0.7663673,-0.05199102],"5":null,"6":[0.6821857,0.2035362],"7":[-1.664981,1.330941],"8":[-0.4819162,1.512939],"9":[0.3839208,1.489272],"10":[0.498782,0.8685713],"11":[2.064428,1.115903],"12":[2.064428,1.115903],"14":[1443.732,1120.682],"15":[633.6857,867.1157],"16":[811.245,254.7062],"17":[-0.865837,0.02366672],"18":[0.7013289,1.148755],"19":[0.4433218,0.8449256],"0+7":[-1.664981,1.330941],"0+8":[-0.4819162,1.512939],"0+9":[0.3839208,1.489272],"0+10":[0.498782,0.8685713],"0+11":[2.064428,1.115903],"0+12":[2.064428,1.115903],"14+0":[1441.826,1121.474],"0+15":[632.5515,867.4229],"0+16":[810.4734,255.1908],"0+17":[-0.865837,0.02366672],"0+18":[0.7013289,1.148755],"0+19":[0.4433218,0.8449256],"7+1":[-0.3938082,0.8111316],"8+1":[0.2339567,0.9887995],"9+1":[0.821479,0.3199328],"10+1":[-0.1834965,0.4964912],"11+1":[1.499706,-1.239805],"1+12":[2.296763,-0.6617425],"1+13":[-0.0280916,-0.4957212],"14+1":[3.449074,-2.940941],"1+15":[2.747655,-1.055255],"1+16":[1.470384,-1.803345],"17+1":[-0.4362112,1.080895],"18+1":[-0.02957455,-0.2199011],"19+1":[0.3444436,0.6090438],"2+7":[-1.664981,1.330941],"2+8":[-0.4819162,1.512939],"2+9":[0.3839208,1.489272],"2+10":[0.498782,0.8685713],"2+11":[2.064428,1.115903],"2+12":[2.064428,1.115903],"14+2":[1442.189,1122.832],"2+15":[633.2489,867.822],"2+16":[810.1386,256.1492],"2+17":[-0.865837,0.02366672],"2+18":[0.7013289,1.148755],"2+19":[0.4433218,0.8449256],"3+7":[-0.2600452,1.003302],"3+8":[0.341951,0.8768021],"3+9":[0.8898171,-0.07680576],"3+10":[-0.3524834,0.3635182],"3+11":[1.308976,-1.406365],"3+12":[2.214829,-0.8489865],"3+13":[-0.1394851,-0.6093699],"14+3":[4.992304,-5.090166],"3+15":[3.148617,-1.800612],"3+16":[2.610054,-3.341545],"3+17":[-0.4336133,1.215227],"3+18":[-0.04480153,-0.5675489],"3+19":[0.3422223,0.5764671],"7+4":[-1.664981,1.330941],"8+4":[-0.4819162,1.512939],"9+4":[0.3839208,1.489272],"10+4":[0.498782,0.8685713],"11+4":[2.064428,1.115903],"4+12":[2.064428,1.115903],"14+4":[1441.39,1119.561],"4+15":[631.8198,866.3537],"4+16":[810.7686,254.3471],"17+4":[-0.865837,0.02366672],"18+4":[0.7013289,1.148755],"4+19":[0.4433218,0.8449256],"6+7":[0.4306822,0.6395874],"8+6":[-0.6749882,2.289865],"9+6":[-0.5616468,0.7914079],"10+6":[-0.7861282,1.210225],"6+11":[1.031617,-0.7561642],"6+12":[1.785519,-0.3359972],"6+13":[-0.0717166,-0.2166308],"14+6":[1372.43,-771.6367],"6+15":[421.5234,21.278],"6+16":[951.5883,-792.7112],"6+17":[-0.3494316,0.9597003],"6+18":[-0.5914691,-1.167507],"6+19":[0.3240019,0.628647],"7+11":[-3.662715,1.498646],"7+12":[-1.664981,1.330941],"7+13":[-3.662715,1.498646],"14+7":[-1917.385,1131.403],"7+15":[-976.4846,960.0716],"7+16":[-942.5654,172.6622],"17+7":[1.997735,-0.1677047],"18+7":[-0.9316283,1.860513],"7+19":[-0.218331,0.8891436],"8+11":[-1.296586,1.862641],"8+12":[-0.4819162,1.512939],"8+13":[-1.296586,1.862641],"14+8":[608.3032,1375.771],"8+15":[-975.3015,960.2536],"8+16":[1583.123,417.0301],"8+17":[0.8146703,-0.3497024],"8+18":[-0.03222602,1.630392],"8+19":[0.05502615,0.9311957],"9+11":[0.4350876,1.815308],"9+12":[1.249758,1.465605],"9+13":[-0.4307494,1.838974],"14+9":[2216.476,1282.983],"9+15":[632.8711,867.4654],"9+16":[1583.989,417.0065],"9+17":[-0.05116677,-0.3260356],"9+18":[0.9242231,2.330743],"9+19":[0.2550852,0.9257273],"10+11":[0.6648101,0.5739061],"10+12":[0.9484722,0.9860246],"10+13":[0.2151199,0.4564528],"14+10":[190.902,2179.676],"10+15":[-264.8267,1488.822],"10+16":[456.2275,691.7225],"10+17":[-0.166028,0.2946652],"10+18":[-0.2551202,0.4484042],"10+19":[0.2816249,0.7823091],"12+13":[2.064428,1.115903],"12+16":[812.1108,254.6826],"15+13":[633.6857,867.1157],"15+16":[1443.732,1120.682]}}
]}""",
"gru_candidate": r"""{"name": "gru_candidate", "params": ["x", "h", "r", "W", "U", "b"], "kind": "array", "returns": ["n"], "origins": [], "criteria": [{"key": "candidate_n", "points": 1.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["reset_after", "reset_after_bias", "reset_missing", "reset_added", "reset_inverted", "reset_everything", "candidate_h_dropped", "candidate_h_is_r", "candidate_x_dropped", "candidate_bias_dropped", "candidate_transposed", "candidate_input_transposed", "candidate_reset_weights", "candidate_update_weights", "candidate_sigmoid", "candidate_bare", "candidate_softmax"], "vary": {"case": 1, "values": {"0": {"array": [[0.22, 0.69, 1.14, 0.36], [0.46, 1.79, -0.42, 1.36]]}, "1": {"array": [[0.45, -0.39, 0.32], [-0.62, 0.34, 0.64]]}, "2": {"array": [[1.34, 0.61, 1.54], [0.69, 1.06, 1.1]]}, "3": {"array": [[0.63, 0.38, -0.59, -0.05], [-0.21, 2.36, -0.27, -0.12], [-0.56, 0.36, 0.99, 0.47], [1.17, 0.23, 0.45, 0.7], [0.53, 0.6, 0.48, 1.44], [-0.04, 0.36, 0.35, 0.86], [0.85, 0.4, 0.62, -0.15], [1.18, 0.07, 0.13, -1.5], [1.11, 0.83, -0.25, 0.48]]}, "4": {"array": [[-1.06, -1.19, 0.06], [-0.8, 1.12, 0.37], [-0.93, 0.65, 0.39], [1.1, 0.58, -0.41], [-0.17, 1.12, 0.1], [0.02, 1.38, -0.05], [-0.27, 2.62, 0.6], [-0.81, 0.13, 0.47], [1.62, 0.13, 1.23]]}, "5": {"array": [1.16, 1.32, 1.23, -0.7, -0.0, 1.8, 0.63, 0.1, 0.34]}}}, "probes": [{"key": "candidate_bias_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.5]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.3, 0.6, 0.9]}], "want": [[[0.716297870199]]]}, {"key": "candidate_x_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.5]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 0.0]}], "want": [[[0.46211715726]]]}, {"key": "reset_shut", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.2]}], "want": [[[0.197375320225]]]}, {"key": "reset_open", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[1.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.0]}], "want": [[[-0.379948962255]]]}, {"key": "reset_half", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.5]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.0]}], "want": [[[-0.197375320225]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":true,"args":[{"array":[[0.1]]},{"array":[[-0.5]]},{"array":[[0.3]]},{"array":[[0.1],[0.3],[-0.2]]},{"array":[[0.9],[0.1],[-0.6]]},{"array":[0.1,-0.9,-0.3]}],"want":[[[-0.226028352279]]],"signs":{"1":[-0.01080461,-0.01682718],"2":[-0.01080461,-0.01682718],"3":[-0.1066423,-0.1660856],"4":[-0.05919469,-0.09219027],"5":[-0.003241775,-0.005048765],"6":[-0.1672273,-0.2604411],"7":[-0.249683,-0.3888582],"8":[-0.1118245,-0.1741563],"9":[0.03775951,0.05880695],"12":[-0.01350474,-0.02103239],"13":[-0.3830286,-0.5965317],"14":[0.23922,0.3725631],"15":[-0.1242695,-0.1935383],"16":[0.5403023,0.841471],"12+0":[-0.01350474,-0.02103239],"13+0":[-0.3830286,-0.5965317],"14+0":[0.23922,0.3725631],"15+0":[-0.1242695,-0.1935383],"16+0":[0.5403023,0.841471],"12+1":[-0.05117486,-0.07970012],"13+1":[-0.1348665,-0.2100421],"14+1":[0.2674497,0.4165283],"15+1":[-0.01080605,-0.01682942],"16+1":[0.5403023,0.841471],"12+2":[-0.1769368,-0.2755627],"13+2":[-0.392204,-0.6108216],"14+2":[0.2674497,0.4165283],"15+2":[-0.01080605,-0.01682942],"16+2":[0.5403023,0.841471],"12+3":[-0.03775951,-0.05880695],"13+3":[-0.3843677,-0.5986172],"14+3":[0.2432257,0.3788016],"15+3":[-0.1080605,-0.1682942],"16+3":[0.5403023,0.841471],"12+4":[-0.109236,-0.170125],"13+4":[-0.3883281,-0.6047852],"14+4":[0.2553078,0.3976183],"15+4":[-0.05943325,-0.09256181],"16+4":[0.5403023,0.841471],"12+5":[-0.0549205,-0.08553362],"13+5":[-0.1454488,-0.2265231],"14+5":[0.2693407,0.4194733],"15+5":[-0.003241814,-0.005048826],"16+5":[0.5403023,0.841471],"6+12":[0.05919469,0.09219027],"6+13":[-0.3789541,-0.590186],"6+14":[0.2272921,0.3539864],"15+6":[-0.1728967,-0.2692707],"6+16":[0.5403023,0.841471],"7+12":[0.1959717,0.3052078],"7+13":[-0.3705442,-0.5770884],"7+14":[0.2039861,0.3176895],"15+7":[-0.2701512,-0.4207355],"7+16":[0.5403023,0.841471],"12+8":[-0.01890286,-0.02943946],"13+8":[-0.3909214,-0.608824],"14+8":[0.2418891,0.3767199],"15+8":[-0.1134635,-0.1767089],"16+8":[0.5403023,0.841471],"9+12":[-0.06718821,-0.1046394],"9+13":[0.008103927,0.01262112],"9+14":[0.2796026,0.4354552],"15+9":[0.03782116,0.05890297],"9+16":[0.5403023,0.841471],"12+10":[-0.01350474,-0.02103239],"10+13":[-0.3830286,-0.5965317],"14+10":[0.23922,0.3725631],"15+10":[-0.1242695,-0.1935383],"16+10":[0.5403023,0.841471],"12+14":[0.2667744,0.4154766],"15+12":[-0.01350756,-0.02103677],"12+16":[0.5403023,0.841471],"14+13":[0.1578454,0.2458296],"15+13":[-0.4781675,-0.7447018],"16+13":[0.5403023,0.841471]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[-0.35,0.27,0.66,-0.13],[-0.12,1.58,-0.67,0.9]]},{"array":[[0.07,-0.9,-0.11],[-0.86,0.02,0.18]]},{"array":[[0.79,0.15000000000000002,0.95],[0.39,0.8400000000000001,0.75]]},{"array":[[0.34,-0.14,-0.86,-0.36],[-0.46,1.78,-0.74,-0.45],[-0.93,0.11,0.41,0.27],[0.84,-0.34,0.01,0.12],[0.1,0.34,0.24,1.12],[-0.45,-0.02,-0.19,0.29],[0.42,0.11,0.38,-0.42],[0.83,-0.22,-0.35,-2.08],[0.68,0.36,-0.79,0.09]]},{"array":[[-1.58,-1.71,-0.2],[-1.08,0.56,0.05],[-1.32,0.35,0.01],[0.61,0.19,-0.93],[-0.55,0.56,-0.15],[-0.36,0.8,-0.52],[-0.57,2.24,0.22],[-1.37,-0.43,0.25],[1.38,-0.19,0.68]]},{"array":[0.84,1.04,0.76,-1.02,-0.28,1.6,0.06,-0.13,-0.21]}],"want":[[[-0.108383589359,-0.449709440204,-0.69263141052],[-0.188411797979,-0.938899276474,0.4724782314]]],"signs":{"0":[0.2708643,-0.7922984],"1":[0.2960623,-0.8589668],"2":[-0.31697,-0.3031962],"3":[-1.245814,-2.004445],"4":[0.1944559,-0.8337729],"5":[-0.2581477,-0.3204401],"6":[1.685187,-0.5638802],"7":[-0.07882485,-1.270951],"8":[-0.5181146,0.7719069],"9":[1.105888,-0.8050827],"10":[1.449345,-0.2936161],"11":null,"12":[-0.4160701,-0.3481738],"13":[0.5521336,-2.883787],"14":[0.1486685,-0.1010303],"15":[1.11432,-0.6929033],"16":[0.3167727,-0.1709963],"12+0":[0.01730093,0.1579519],"13+0":[0.721239,-2.7214],"14+0":[-0.1113933,-0.2284132],"15+0":[-0.001999374,-1.285119],"16+0":[-0.171218,-0.323391],"12+1":[0.3423401,-0.05409076],"13+1":[0.5914106,-2.498327],"14+1":[-0.1064243,-0.2460142],"15+1":[0.01504614,-1.35817],"16+1":[-0.1434021,-0.3449033],"12+2":[0.1110918,0.2301422],"13+2":[0.9054318,-2.771515],"14+2":[-0.2797801,-0.134672],"15+2":[-0.7711939,-1.052902],"16+2":[-0.4352519,-0.1253623],"12+3":[1.276884,-0.64225],"13+3":[1.457397,-2.391917],"14+3":[-0.6365483,-0.5741786],"15+3":[-2.572303,-2.72092],"16+3":[-1.129377,-0.4608548],"12+4":[0.002684815,0.1784638],"13+4":[0.8117728,-2.80978],"14+4":[-0.1437078,-0.2565226],"15+4":[-0.1755568,-1.461128],"16+4":[-0.1699915,-0.3296972],"12+5":[0.4412628,-0.0178126],"13+5":[0.5196448,-2.406413],"14+5":[-0.2422067,-0.1030117],"15+5":[-0.5213459,-0.7705717],"16+5":[-0.3416336,-0.09606917],"6+12":[-0.556357,-0.4913714],"6+13":[0.4460847,-2.896187],"6+14":[0.3045313,-0.1643027],"15+6":[1.709957,-1.10113],"6+16":[0.6193397,-0.2879757],"7+12":[0.451544,-1.867313],"7+13":[0.8145406,-2.83319],"7+14":[-0.1438754,-0.4550464],"15+7":[-0.09115155,-2.769148],"7+16":[-0.09334574,-0.5754317],"12+8":[0.04610345,0.3009311],"13+8":[0.2903445,-3.079338],"14+8":[-0.2784037,0.2513049],"15+8":[-0.5789519,0.8375849],"16+8":[-0.3083325,0.254149],"9+12":[-0.1361652,-0.7179611],"9+13":[1.07967,-0.6833906],"9+14":[0.1428295,-0.2034005],"15+9":[1.097635,-1.122262],"9+16":[0.3304249,-0.3346331],"12+10":[-0.4907941,-0.2763819],"10+13":[0.5587087,-2.917267],"14+10":[0.2371834,-0.1060162],"15+10":[1.289882,-1.088565],"16+10":[0.5233148,-0.2006579],"12+14":[-0.2194073,-0.03520005],"15+12":[0.2913256,0.4499564],"12+16":[-0.2196285,0.138129],"14+13":[0.1142158,-1.027521],"15+13":[1.499754,-5.388002],"16+13":[-0.1059715,-1.273999]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":true,"args":[{"array":[[1.42,-1.04],[-1.82,0.45],[1.55,1.03]]},{"array":[[-0.9,-0.75,0.15,0.11,-0.32],[-0.84,-0.17,0.64,-0.68,-0.59],[0.02,0.9,-0.63,-0.42,-0.56]]},{"array":[[0.55,0.61,0.36,0.37,0.8400000000000001],[0.6,0.75,0.54,0.05,0.88],[0.72,0.41000000000000003,0.43,0.8200000000000001,0.24]]},{"array":[[-0.08,-0.43],[0.76,0.18],[0.65,-1.6],[-0.26,1.27],[-0.52,-0.18],[-0.24,-0.59],[-0.29,0.64],[0.06,-0.65],[-1.03,-0.51],[-0.27,0.26],[0.43,0.23],[0.34,-0.08],[-1.49,0.45],[-1.09,0.79],[-1.27,-0.93]]},{"array":[[-0.76,0.6,0.1,0.4,-0.95],[0.19,-0.17,-0.55,0.62,0.3],[0.31,0.76,-1.01,1.08,-0.75],[0.95,0.23,1.37,-0.34,1.25],[-0.4,-0.3,-1.88,0.56,0.02],[0.48,-0.96,0.67,-0.17,0.59],[-0.75,-0.08,-0.51,-0.49,0.01],[0.61,0.11,0.61,-1.17,-1.16],[0.36,-1.36,0.16,0.08,-0.6],[-0.63,0.86,-1.03,0.67,-0.47],[0.63,0.61,-0.43,0.4,-0.86],[0.44,-0.07,0.17,0.1,-0.34],[-0.99,-1.3,-0.81,0.63,0.66],[0.59,0.92,-0.04,0.95,1.0],[0.54,0.86,-0.29,0.97,0.38]]},{"array":[0.51,-0.91,-0.65,0.1,-0.13,-0.78,-0.65,0.8,0.1,1.79,-0.35,0.74,0.12,0.12,0.98]}],"want":[[[-0.33219810396,0.841083993148,-0.917739706138,-0.996646735262,-0.533678833719],[-0.814444733896,0.103869023379,0.995568579042,0.901339757645,0.973779914955],[0.707356399506,0.811124990157,-0.980339382673,-0.695519134276,-0.958560316924]]],"signs":{"0":[-1.351764,0.6462518],"1":[-1.462324,0.8118511],"2":[-1.372689,0.6519501],"3":[-1.795504,1.667252],"4":[-1.309091,0.913715],"5":[-1.564316,0.7211506],"6":[-0.7552829,1.029358],"7":[-1.291827,3.072882],"8":[-0.8204236,-0.9716955],"9":[-1.485047,0.7421594],"10":[-1.688886,0.4210105],"11":null,"12":[-0.1264508,-2.300328],"13":[-3.048614,-2.96833],"14":[-0.5291649,0.5572284],"15":[-1.627429,1.664921],"16":[-0.1654877,0.4899541],"12+0":[0.04331322,-2.933166],"13+0":[-2.699928,-2.982252],"14+0":[-0.5967971,0.5645174],"15+0":[-2.169993,1.599353],"16+0":[-0.3160442,0.4131605],"12+1":[0.2731002,-3.343095],"13+1":[-1.755671,-2.921708],"14+1":[-0.5679518,0.6702056],"15+1":[-1.5455,2.422985],"16+1":[-0.3367857,0.6735331],"12+2":[0.8193486,-2.992242],"13+2":[-2.553339,-2.673855],"14+2":[-0.6127288,0.6151464],"15+2":[-2.124567,1.710375],"16+2":[-0.2864867,0.7835729],"12+3":[1.255779,-2.487075],"13+3":[-2.128654,-2.306383],"14+3":[-1.004389,0.8520317],"15+3":[-6.374101,3.054617],"16+3":[-0.6868874,0.3575494],"12+4":[-0.3624933,-2.795334],"13+4":[-2.533149,-3.106556],"14+4":[-0.6061915,0.7092089],"15+4":[-2.284368,2.553952],"16+4":[-0.2490734,0.5780732],"12+5":[0.8895952,-2.037508],"13+5":[-1.233605,-1.430852],"14+5":[-0.6499292,0.5193147],"15+5":[-2.259741,1.275094],"16+5":[-0.4262483,0.5880316],"6+12":[-1.287243,-2.393989],"6+13":[-3.218103,-3.421755],"6+14":[-0.434087,0.6628822],"15+6":[-1.78723,2.508498],"6+16":[-0.1664078,0.2325998],"7+12":[-1.761982,-1.761717],"7+13":[-3.16213,-3.043704],"7+14":[-0.8147504,1.245906],"15+7":[-6.036764,3.852741],"7+16":[-0.5240546,0.01070727],"12+8":[2.01095,0.5103951],"13+8":[-3.644143,-1.01663],"14+8":[-0.3737865,-0.05908004],"15+8":[-0.9800475,-1.366064],"16+8":[-0.3175941,-0.264636],"9+12":[0.01072899,-3.092868],"9+13":[-1.037308,-3.472266],"9+14":[-0.4806213,0.6136912],"15+9":[-0.4875801,2.187408],"9+16":[-0.1459153,1.01014],"12+10":[-0.946007,-2.469367],"10+13":[-2.731699,-3.404731],"14+10":[-0.7041444,0.5848366],"15+10":[-2.806621,2.855178],"16+10":[-0.1231868,0.409157],"12+14":[-0.1924664,-0.7244018],"15+12":[-0.3375394,-5.708406],"12+16":[0.07208129,-0.6177633],"14+13":[-1.379181,-1.045995],"15+13":[-6.744402,-7.39189],"16+13":[-1.393253,-0.9338364]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":true,"args":[{"array":[[-1.29,-0.66,-0.27]]},{"array":[[0.04,0.01]]},{"array":[[0.6,0.37]]},{"array":[[0.11,0.88,-0.76],[-0.68,-0.51,0.62],[-0.56,0.47,-0.51],[0.57,0.89,0.18],[0.4,0.15,0.04],[-0.18,-0.61,-0.05]]},{"array":[[-0.06,0.38],[0.38,0.21],[0.66,0.16],[-0.28,0.46],[-0.08,1.01],[-0.15,1.3]]},{"array":[-0.4,1.03,-0.15,-0.28,1.05,0.03]}],"want":[[[0.401987292504,0.591200751746]]],"signs":{"0":[-0.0281536,0.4234548],"1":[-0.2367286,0.08882303],"2":[-0.02809578,0.4257993],"3":[0.01584025,0.6496004],"4":[-0.02859056,0.4244113],"5":[0.03340513,0.2479622],"6":[-0.02932757,0.4202969],"7":[0.01471823,0.6457807],"8":[0.4098092,0.6628639],"9":[-0.5370322,-0.3854592],"10":[-0.03819152,0.4211713],"11":null,"12":[-0.7950866,-0.4730021],"13":[0.5996903,0.2001994],"14":[0.0506736,0.6026758],"15":[-0.05259797,0.4543734],"16":[0.001786949,0.4471481],"12+0":[-0.794775,-0.4726823],"13+0":[0.5997125,0.2005104],"14+0":[0.05084532,0.6031863],"15+0":[-0.05191713,0.4565229],"16+0":[0.002008862,0.4473106],"12+1":[-0.7167059,-0.4118442],"13+1":[0.6146117,0.2461292],"14+1":[-0.003257418,0.5155878],"15+1":[-0.2709789,0.1004379],"16+1":[-0.08888103,0.3807573],"12+2":[-0.7949013,-0.4723666],"13+2":[0.605036,0.2083558],"14+2":[0.05079225,0.6038797],"15+2":[-0.0522611,0.4594677],"16+2":[0.001620591,0.4470263],"12+3":[-0.7715729,-0.4253229],"13+3":[0.7693822,0.4645451],"14+3":[0.05740194,0.6780008],"15+3":[-0.03899806,0.7887127],"16+3":[-0.01367533,0.435826],"12+4":[-0.7946475,-0.4724361],"13+4":[0.5972711,0.1968007],"14+4":[0.05067004,0.6034766],"15+4":[-0.05273929,0.457768],"16+4":[0.001477775,0.4469217],"12+5":[-0.5406386,-0.3292821],"13+5":[0.3631852,0.1342878],"14+5":[0.07058366,0.5543059],"15+5":[0.03423599,0.2534374],"16+5":[0.06329697,0.4921883],"6+12":[-0.7948293,-0.4730728],"6+13":[0.5918564,0.1885385],"6+14":[0.05055135,0.6022722],"15+6":[-0.05307616,0.4526737],"6+16":[0.001644121,0.4470435],"7+12":[-0.7717515,-0.4260514],"7+13":[0.7613106,0.452686],"7+14":[0.0571438,0.6765496],"15+7":[-0.03981311,0.7819187],"7+16":[-0.01365202,0.4358431],"12+8":[-0.5290017,-0.2099707],"13+8":[0.04375765,-0.1508968],"14+8":[0.1891107,0.6952951],"15+8":[0.5553112,0.8894778],"16+8":[0.2869301,0.6559416],"9+12":[-0.5834329,-0.289695],"9+13":[0.6432525,0.3071857],"9+14":[-0.0848683,0.3862709],"15+9":[-0.607431,-0.4334047],"9+16":[-0.2070098,0.2942587],"12+10":[-0.7950866,-0.4730021],"10+13":[0.5983447,0.1992453],"14+10":[0.04754484,0.6026853],"15+10":[-0.06650247,0.4546906],"16+10":[-0.005758157,0.4416233],"12+14":[-0.2159543,0.3657421],"15+12":[-1.363952,-0.47766],"12+16":[-0.3709516,0.1742138],"14+13":[0.2588986,0.5296902],"15+13":[0.9142166,0.1165917],"16+13":[0.4333869,0.7631832]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":true,"args":[{"array":[[-0.29,0.18],[0.99,0.07],[-1.39,0.81]]},{"array":[[-0.4],[0.65],[-0.9]]},{"array":[[0.27],[0.95],[0.24]]},{"array":[[1.23,0.17],[0.19,0.69],[-0.85,-0.73]]},{"array":[[1.01],[0.63],[0.71]]},{"array":[-1.02,0.2,-0.23]}],"want":[[[-0.189270059718],[-0.594226880873],[0.203939889375]]],"signs":{"1":[-0.1291102,-0.4518965],"2":[0.3052841,-0.1400156],"3":[-0.009054816,-0.06646676],"4":[0.2882804,-0.2554109],"5":[0.2398463,-0.1047743],"6":[-0.06729986,-0.5415563],"7":[-0.2646423,-0.460703],"8":[0.1157687,0.1293329],"9":[-0.2091626,-0.4218471],"11":null,"12":[0.2144401,0.293719],"13":[-0.5156025,-0.06732883],"14":[-0.4412014,-0.1009942],"15":[-0.0235639,-0.4561037],"16":[-0.865837,0.02366672],"12+0":[0.2144401,0.293719],"13+0":[-0.5156025,-0.06732883],"14+0":[-0.4412014,-0.1009942],"15+0":[-0.0235639,-0.4561037],"16+0":[-0.865837,0.02366672],"12+1":[0.3317354,0.5125383],"13+1":[-0.4519548,-0.05425461],"14+1":[-0.461984,-0.1064202],"15+1":[-0.1106835,-0.4808178],"16+1":[-0.865837,0.02366672],"12+2":[0.1885109,0.2637283],"13+2":[-0.2061007,0.1807226],"14+2":[-0.3511594,-0.02708929],"15+2":[0.335598,-0.1616091],"16+2":[-0.865837,0.02366672],"12+3":[0.1051821,0.3319244],"13+3":[-0.3503443,0.206354],"14+3":[-0.435398,-0.005165385],"15+3":[-0.01021182,-0.06851439],"16+3":[-0.865837,0.02366672],"12+4":[0.3870629,0.2092231],"13+4":[-0.1951812,0.07063091],"14+4":[-0.3409564,-0.06064253],"15+4":[0.4076523,-0.3060163],"16+4":[-0.865837,0.02366672],"12+5":[0.1596495,0.3827928],"13+5":[-0.2575261,0.1144922],"14+5":[-0.3676246,-0.01622384],"15+5":[0.2694091,-0.1150951],"16+5":[-0.865837,0.02366672],"6+12":[0.4212324,0.2426735],"6+13":[-0.4823429,-0.1601248],"6+14":[-0.4307218,-0.1336517],"15+6":[0.04849041,-0.6005109],"6+16":[-0.865837,0.02366672],"7+12":[0.2019961,0.3925213],"7+13":[-0.6630166,-0.08859829],"7+14":[-0.5050215,-0.1118667],"15+7":[-0.2973194,-0.5074161],"7+16":[-0.865837,0.02366672],"12+8":[0.5552532,0.07486583],"13+8":[-0.2125294,0.1238692],"14+8":[-0.4018918,0.04593951],"15+8":[0.1270882,0.1389638],"16+8":[-0.865837,0.02366672],"9+12":[0.3187885,0.6965816],"9+13":[-0.3861699,-0.07173653],"9+14":[-0.4877044,-0.09892866],"15+9":[-0.2227064,-0.4506603],"9+16":[-0.865837,0.02366672],"12+10":[0.2144401,0.293719],"10+13":[-0.5156025,-0.06732883],"14+10":[-0.4412014,-0.1009942],"15+10":[-0.0235639,-0.4561037],"16+10":[-0.865837,0.02366672],"12+14":[-0.2440551,0.2031329],"15+12":[1.649035,1.587831],"12+16":[-0.865837,0.02366672],"14+13":[-0.5750035,-0.003524917],"15+13":[-0.5899949,-0.05831518],"16+13":[-0.865837,0.02366672]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":true,"args":[{"array":[[0.23,-0.59,-0.28],[0.57,1.22,0.81]]},{"array":[[-0.57,-0.55,-0.07],[0.44,-0.01,-0.35]]},{"array":[[0.31,0.21999999999999997,0.09999999999999998],[0.95,0.36,0.8400000000000001]]},{"array":[[-1.09,0.83,-0.61],[-0.07,-0.25,0.18],[0.01,0.15,-0.12],[0.03,-1.22,0.2],[0.19,0.98,-0.44],[-0.62,0.46,0.25],[-0.92,-0.03,-0.64],[0.3,-0.15,-0.04],[1.34,0.58,-0.78]]},{"array":[[-1.18,-0.46,-0.11],[0.71,-0.93,0.24],[-0.07,0.8,0.95],[-0.4,-1.09,1.71],[0.57,-0.19,0.17],[-0.13,0.38,-1.76],[-1.61,-0.25,-0.43],[1.1,-0.15,-0.69],[1.56,1.18,-0.01]]},{"array":[1.01,-0.57,-1.35,0.19,-0.3,1.03,-0.44,0.21,0.55]}],"want":[[[-0.136103139639,0.204390298174,0.305920079502],[-0.968347110515,0.679831136954,0.966771607718]]],"signs":{"0":[0.9782688,-1.993899],"1":[1.598355,-1.383668],"2":[2.774959,-0.2195349],"3":[1.885457,-1.196742],"4":[2.016968,-0.7797351],"5":[1.813709,-1.208143],"6":[0.4883622,-2.319659],"7":[0.2143057,-2.88323],"8":[1.282562,-1.262945],"9":[2.015867,-0.8171028],"10":[0.3330529,-2.485809],"11":[-0.1685938,-0.673013],"12":[0.1218999,2.302714],"13":[1.942387,-1.199533],"14":[0.4231661,-0.6089335],"15":[3.070874,-3.444548],"16":[0.3840232,-0.7767255],"12+0":[0.07781928,2.273348],"13+0":[1.919229,-1.227665],"14+0":[0.3219236,-0.6908614],"15+0":[2.589512,-3.746222],"16+0":[0.3576549,-0.9243816],"12+1":[-0.9227838,1.244847],"13+1":[2.691647,-0.365533],"14+1":[0.4781928,-0.520041],"15+1":[3.174759,-2.992135],"16+1":[0.558012,-0.6983031],"12+2":[0.2842777,2.593402],"13+2":[2.062237,-1.109282],"14+2":[0.8311614,-0.203118],"15+2":[4.779396,-1.778776],"16+2":[0.8458182,-0.2539024],"12+3":[1.407799,1.501964],"13+3":[1.641612,-0.3855142],"14+3":[0.7283349,-0.6083153],"15+3":[6.856707,-5.989334],"16+3":[0.6440751,-0.8663904],"12+4":[0.04277766,2.599621],"13+4":[1.860159,-1.060031],"14+4":[0.5118589,-0.288106],"15+4":[2.952574,-1.687202],"16+4":[0.6251294,-0.410186],"12+5":[-0.7142881,1.558507],"13+5":[1.87276,-1.132926],"14+5":[0.5168807,-0.4599056],"15+5":[3.243096,-2.661523],"16+5":[0.5866333,-0.608815],"6+12":[-0.181204,2.19102],"6+13":[1.685863,-1.16644],"6+14":[0.09858371,-0.6970298],"15+6":[1.244052,-3.352974],"6+16":[0.1903184,-0.926217],"7+12":[0.9643888,0.5475181],"7+13":[0.6356565,0.1401388],"7+14":[0.151704,-1.151934],"15+7":[3.321364,-7.563531],"7+16":[0.1692633,-1.46373],"12+8":[0.2520063,2.627024],"13+8":[0.710796,-1.723664],"14+8":[0.2745432,-0.3433952],"15+8":[1.832468,-1.712118],"16+8":[0.2417341,-0.4093409],"9+12":[0.08781085,-0.2082417],"9+13":[2.553063,-0.03799451],"9+14":[0.5260906,-0.309352],"15+9":[3.065228,-1.824004],"9+16":[0.5691758,-0.3800566],"12+10":[-0.1067693,2.085223],"10+13":[1.868329,-1.214151],"14+10":[0.09236216,-0.7909952],"15+10":[1.586498,-4.137695],"16+10":[0.2463438,-1.039658],"12+14":[-0.1056182,0.8209973],"15+12":[0.116144,3.596652],"12+16":[-0.06190537,1.00154],"14+13":[0.5855666,-0.4254112],"15+13":[3.597421,-2.47042],"16+13":[0.6940482,-0.4484376]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":true,"args":[{"array":[[369.84,-720.53,-39.33],[-57.69,964.55,-949.82]]},{"array":[[-0.12,-0.68],[-0.67,0.41]]},{"array":[[0.95,0.67],[0.58,0.95]]},{"array":[[-0.71,-0.15,0.03],[0.16,-0.6,1.36],[-0.57,0.4,0.59],[-0.48,1.24,0.96],[1.13,-0.49,-0.61],[0.5,0.38,-0.5]]},{"array":[[0.89,-0.23],[0.39,0.25],[0.07,0.3],[0.72,-0.44],[0.68,1.16],[-0.45,1.22]]},{"array":[-1.05,-0.16,0.75,0.2,-0.43,-0.43]}],"want":[[[1.0,-1.0],[1.0,1.0]]],"signs":{"8":[-0.02068623,-0.3863334],"11":null,"12":[0.687187,-0.3984133],"13":[0.2121934,0.6333199],"14":[-1.103334,0.5395333],"15":[-114.0481,1152.55],"16":[-0.1133413,1.498458],"12+0":[0.687187,-0.3984133],"13+0":[0.2121934,0.6333199],"14+0":[-1.103334,0.5395333],"15+0":[-114.0599,1152.604],"16+0":[-0.1133413,1.498458],"12+1":[0.687187,-0.3984133],"13+1":[0.2121934,0.6333199],"14+1":[-1.103334,0.5395333],"15+1":[-114.3002,1152.483],"16+1":[-0.1133413,1.498458],"12+2":[0.687187,-0.3984133],"13+2":[0.2121934,0.6333199],"14+2":[-1.103334,0.5395333],"15+2":[-114.0114,1152.549],"16+2":[-0.1133413,1.498458],"12+3":[0.687187,-0.3984133],"13+3":[0.2121934,0.6333199],"14+3":[-1.103334,0.5395333],"15+3":[-115.4731,1152.957],"16+3":[-0.1133413,1.498458],"12+4":[0.687187,-0.3984133],"13+4":[0.2121934,0.6333199],"14+4":[-1.103334,0.5395333],"15+4":[-113.2833,1152.883],"16+4":[-0.1133413,1.498458],"12+5":[0.687187,-0.3984133],"13+5":[0.2121934,0.6333199],"14+5":[-1.103334,0.5395333],"15+5":[-101.4393,1112.309],"16+5":[-0.1133413,1.498458],"6+12":[0.687187,-0.3984133],"6+13":[0.2121934,0.6333199],"6+14":[-1.103334,0.5395333],"15+6":[-113.3201,1152.884],"6+16":[-0.1133413,1.498458],"7+12":[0.687187,-0.3984133],"7+13":[0.2121934,0.6333199],"7+14":[-1.103334,0.5395333],"15+7":[-114.7818,1153.291],"7+16":[-0.1133413,1.498458],"12+8":[0.7378171,0.02656802],"13+8":[-0.3539274,-0.3205208],"14+8":[-0.7737658,0.203059],"15+8":[-0.07469821,-0.626612],"16+8":[-0.7457749,0.5061476],"9+12":[0.687187,-0.3984133],"9+13":[0.2121934,0.6333199],"9+14":[-1.103334,0.5395333],"15+9":[-114.7015,1152.843],"9+16":[-0.1133413,1.498458],"12+10":[0.687187,-0.3984133],"10+13":[0.2121934,0.6333199],"14+10":[-1.103334,0.5395333],"15+10":[-112.5457,1153.331],"16+10":[-0.1133413,1.498458],"12+14":[-0.4161468,0.14112],"15+12":[1094.344,-1176.998],"12+16":[-1.406139,-0.8178043],"14+13":[-0.6536436,0.6569866],"15+13":[115.1625,-255.53],"16+13":[-0.1133413,1.498458]}}
]}""",
"gru_update": r"""{"name": "gru_update", "params": ["z", "n", "h"], "kind": "array", "returns": ["h_next"], "origins": [], "criteria": [{"key": "mixture", "points": 1.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes_update", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "gate_open", "gate_shut"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["update_swapped", "update_both_old", "update_product", "update_without_one", "update_inverted_twice", "update_minus", "update_parenthesis", "update_plus_one", "update_sum", "update_old_missing", "update_new_missing", "update_new_whole", "update_old_whole", "update_squashed", "update_candidate_squashed", "update_gate_squashed", "update_candidate", "update_gate", "update_difference"], "vary": {"case": 1, "values": {"0": {"array": [[0.73, 0.73, 0.92], [0.96, 1.13, 1.18]]}, "1": {"array": [[1.25, -0.02, 1.38], [0.3, 0.06, 0.56]]}, "2": {"array": [[0.32, -0.31, 1.27], [0.46, -0.31, 0.42]]}}}, "probes": [{"key": "update_open", "args": [{"array": [[1.0]]}, {"array": [[0.3]]}, {"array": [[-0.4]]}], "want": [[[-0.4]]]}, {"key": "update_shut", "args": [{"array": [[0.0]]}, {"array": [[0.3]]}, {"array": [[-0.4]]}], "want": [[[0.3]]]}, {"key": "update_half", "args": [{"array": [[0.5]]}, {"array": [[0.3]]}, {"array": [[-0.4]]}], "want": [[[-0.05]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"H":1},"paired":true,"args":[{"array":[[0.4]]},{"array":[[0.5]]},{"array":[[-0.1]]}],"want":[[[0.26]]],"signs":{"0":[0.07564232,0.1178059],"1":[-0.05403023,-0.0841471],"2":[-0.006483628,-0.01009765],"3":[0.08644837,0.1346354],"4":[0.1296726,0.201953],"5":[0.1837028,0.2861001],"6":[0.4106298,0.6395179],"7":[0.3565995,0.5553708],"8":[0.2161209,0.3365884],"9":[0.1620907,0.2524413],"10":[-0.02161209,-0.03365884],"11":[0.2485391,0.3870767],"12":[0.1080605,0.1682942],"13":[0.1373965,0.2139823],"14":[0.1281977,0.1996561],"15":[0.07606776,0.1184685],"16":[0.2701512,0.4207355],"17":[0.2161209,0.3365884],"18":[0.1296726,0.201953]}},
{"trait":"general","dims":{"N":2,"H":3},"paired":true,"args":[{"array":[[0.37,0.28,0.45],[0.45,0.53,0.8400000000000001]]},{"array":[[0.9,-0.4,0.9],[-0.18,-0.49,0.24]]},{"array":[[0.02,-0.9,0.9],[0.22,-0.56,0.13]]}],"want":[[[0.5744,-0.54,0.9],[0.0,-0.5271,0.1476]]],"signs":{"0":[-0.348924,-1.091086],"1":[-0.6834853,-1.189458],"2":[-0.1965822,-0.1609306],"3":[-0.3377002,-1.069975],"4":[-0.3749453,-0.841833],"5":[0.30854,0.3476255],"6":[-0.6102095,-0.005591071],"7":[-0.3668604,-1.792324],"8":[-0.7126455,-1.911808],"9":[-0.02759073,-0.2365482],"10":[-0.3361308,-0.5841737],"11":[-0.365291,-1.306523],"12":[-0.7110761,-1.426007],"13":[-0.2201361,-0.6657287],"14":[-0.3288459,-0.8108387],"15":[-0.4377978,-0.9813649],"16":[-0.02916019,-0.7223493],"17":[0.3006385,-0.4065831],"18":[0.3345613,0.09837267]}},
{"trait":"single","dims":{"N":1,"H":4},"paired":true,"args":[{"array":[[0.9,0.77,0.28,0.8300000000000001]]},{"array":[[0.08,0.04,-0.09,0.57]]},{"array":[[0.24,0.26,0.9,-0.68]]}],"want":[[[0.224,0.2094,0.1872,-0.4675]]],"signs":{"0":[-0.8360788,-0.2687786],"1":[-0.4250412,-1.071138],"2":[0.05208135,-0.018558],"3":[-0.1053755,-0.002524536],"4":[-0.5765649,-0.5348659],"5":[-0.1515237,0.5362726],"6":[-1.108443,-0.1217065],"7":[-0.3622747,0.5312235],"8":[-0.6819404,-0.5373905],"9":[0.001307314,0.1338304],"10":[0.1528311,-0.4024422],"11":[-0.1040682,0.1313058],"12":[-0.4237339,-0.9373081],"13":[0.1350666,-0.2494802],"14":[0.1600302,-0.2748968],"15":[-0.2472648,-0.4618722],"16":[-0.2568992,0.533748],"17":[-0.6538831,1.142786],"18":[-0.4110376,0.8023599]}},
{"trait":"one_unit","dims":{"N":3,"H":1},"paired":true,"args":[{"array":[[0.35],[0.39],[0.46]]},{"array":[[-0.77],[-0.32],[-0.26]]},{"array":[[0.76],[-0.49],[0.57]]}],"want":[[[-0.2345],[-0.3863],[0.1218]]],"signs":{"0":[0.1113027,-0.05135186],"1":[0.05024598,0.02378231],"2":[-0.051011,-0.07146263],"3":[-0.0116032,-0.1842676],"4":[0.03638144,-0.2357209],"5":[-0.01386454,-0.2595032],"6":[-0.9268937,0.09880089],"7":[-0.03707094,-0.6280383],"8":[0.02477824,-0.4199884],"9":[-0.0501945,-0.3140699],"10":[-0.03632996,-0.0545667],"11":[-0.0617977,-0.4983374],"12":[5.148424e-05,-0.2902876],"13":[-0.09120558,-0.3619642],"14":[-0.04901576,-0.303373],"15":[-0.002058902,-0.190737],"16":[-0.02546774,-0.4437707],"17":[-0.428588,-0.09155352],"18":[0.06105672,-0.07513417]}},
{"trait":"gate_open","dims":{"N":2,"H":3},"paired":true,"args":[{"array":[[1.0,1.0,1.0],[1.0,1.0,1.0]]},{"array":[[-0.34,0.28,-0.41],[-0.71,-0.15,0.07]]},{"array":[[-0.12,-0.32,0.2],[0.43,0.31,-0.34]]}],"want":[[[-0.12,-0.32,0.2],[0.43,0.31,-0.34]]],"signs":{"0":[0.5944226,-0.4517052],"2":[0.0,0.0],"3":[-0.05483458,-0.03936729],"4":[0.0,0.0],"5":[0.6492572,-0.4123379],"6":[-1.519328,0.9568246],"7":[0.539588,-0.4910724],"8":[-0.05483458,-0.03936729],"9":[0.0,0.0],"11":[-0.05483458,-0.03936729],"13":[-0.6252737,0.3841403],"15":[-0.3147802,0.1799609],"16":[0.5944226,-0.4517052],"17":[-0.2756482,0.0927816],"18":[1.24368,-0.864043]}},
{"trait":"gate_shut","dims":{"N":2,"H":3},"paired":true,"args":[{"array":[[0.0,0.0,0.0],[0.0,0.0,0.0]]},{"array":[[-0.4,0.16,0.9],[0.34,-0.43,0.24]]},{"array":[[-0.9,-0.35,-0.47],[-0.68,-0.85,-0.5]]}],"want":[[[-0.4,0.16,0.9],[0.34,-0.43,0.24]]],"signs":{"0":[-0.1520445,-0.653078],"1":[-0.1520445,-0.653078],"2":[0.0,0.0],"3":[0.0,0.0],"4":[-1.439515,-2.023952],"6":[-0.2756482,0.0927816],"8":[-1.439515,-2.023952],"10":[0.0,0.0],"12":[-1.439515,-2.023952],"13":[-1.08335,-1.171589],"14":[-1.08335,-1.171589],"15":[-0.7197575,-1.011976],"17":[0.0,0.0],"18":[0.0,0.0]}}
]}""",
"gru_step": r"""{"name": "gru_step", "params": ["x", "h", "W", "U", "b"], "kind": "array", "returns": ["h_next"], "origins": ["gru_gates", "gru_candidate", "gru_update"], "criteria": [{"key": "h_next", "points": 1.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["gates_bias_dropped", "gates_x_dropped", "gates_h_dropped", "gates_h_read_twice", "gates_transposed", "gates_input_transposed", "gates_product", "gates_swapped", "gates_order_nrz", "gates_order_rnz", "gates_interleaved", "gates_tanh", "reset_tanh", "update_tanh", "gates_bare", "reset_bare", "update_bare", "gates_sign", "gates_softmax", "gates_twice", "reset_after", "reset_after_bias", "reset_missing", "reset_added", "reset_inverted", "reset_everything", "candidate_h_dropped", "candidate_h_is_r", "candidate_x_dropped", "candidate_bias_dropped", "candidate_transposed", "candidate_input_transposed", "candidate_reset_weights", "candidate_update_weights", "candidate_sigmoid", "candidate_bare", "candidate_softmax", "candidate_reset_by_z", "update_swapped", "update_both_old", "update_product", "update_without_one", "update_inverted_twice", "update_minus", "update_parenthesis", "update_plus_one", "update_sum", "update_old_missing", "update_new_missing", "update_new_whole", "update_old_whole", "update_squashed", "update_candidate_squashed", "update_gate_squashed", "update_candidate", "update_gate", "update_difference", "squeezed"], "vary": {"case": 1, "values": {"0": {"array": [[0.34, -0.88, -0.87, -1.05], [0.32, 1.31, -0.4, 1.82]]}, "1": {"array": [[0.01, 0.76, -0.35], [-0.05, -0.01, -0.36]]}, "2": {"array": [[0.82, -0.51, 0.28, -0.07], [1.15, -0.46, 1.36, 0.69], [0.17, 0.7, -0.48, 0.72], [1.09, 0.05, 0.48, 0.63], [0.47, -0.06, 1.33, 0.12], [1.11, 0.24, 1.17, 0.84], [-0.15, -0.09, -0.45, 0.14], [0.36, 1.4, 0.87, -0.22], [-0.78, 0.4, -0.31, 0.94]]}, "3": {"array": [[0.48, -0.1, 1.0], [-0.12, 1.09, -1.1], [-0.82, 0.63, 1.82], [0.34, 0.55, 1.67], [0.75, 0.3, 0.33], [0.69, 0.28, 0.53], [0.36, 0.22, -0.13], [0.35, 0.94, 0.52], [-1.41, -0.49, 1.28]]}, "4": {"array": [0.26, 1.2, -0.8, 0.97, -1.53, 0.82, 0.06, 1.35, -0.27]}}}, "probes": [{"key": "update_open", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.0, 50.0, 0.3]}], "want": [[[-0.4]]]}, {"key": "update_shut", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.0, -50.0, 0.3]}], "want": [[[0.291312612452]]]}, {"key": "update_half", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 50.0]}], "want": [[[0.3]]]}, {"key": "reset_shut", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [-50.0, -50.0, 0.2]}], "want": [[[0.197375320225]]]}, {"key": "reset_open", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [50.0, -50.0, 0.0]}], "want": [[[-0.379948962255]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[-1.1]]},{"array":[[0.9]]},{"array":[[0.1],[1.7],[0.1]]},{"array":[[-2.2],[-0.9],[-0.8]]},{"array":[-0.3,-0.1,0.1]}],"want":[[[-0.0136386425556]]],"signs":{"0":[-0.01380846,-0.0215054],"1":[0.1100278,0.1713581],"2":[-0.07741021,-0.1205593],"3":[0.06467489,0.1007252],"6":[0.3551916,0.5531781],"7":[0.01507381,0.02347607],"8":[0.1391698,0.2167441],"9":[0.1324947,0.2063483],"11":[0.1666743,0.2595798],"12":[0.3352287,0.5220877],"13":[-0.5582395,-0.8694065],"14":[0.5613192,0.8742029],"15":[0.5049661,0.7864381],"16":[-1.495453,-2.32903],"17":[0.4394129,0.684345],"18":[0.4862721,0.7573239],"19":[0.1539512,0.2397647],"21":[-0.05331788,-0.08303769],"22":[-0.2885734,-0.4494264],"23":[-0.3086053,-0.4806243],"24":[-0.2690519,-0.4190235],"25":[-0.002728797,-0.004249849],"26":[0.02331813,0.03631583],"27":[-0.01076667,-0.0167681],"28":[0.04852286,0.07556988],"29":[-0.05747228,-0.08950778],"32":[-0.2360873,-0.3676841],"33":[-0.4633514,-0.7216271],"34":[0.2738211,0.4264511],"35":[-0.007428132,-0.01156863],"36":[0.5371462,0.8365556],"37":[0.001944994,0.003029149],"38":[0.4556473,0.7096287],"39":[0.4862721,0.7573239],"40":[-0.001880769,-0.002929124],"41":[0.02618598,0.04078225],"42":[0.4220924,0.6573699],"43":[-0.06417972,-0.099954],"44":[0.5709271,0.8891662],"45":[-0.01180777,-0.01838951],"46":[0.4482783,0.6981521],"47":[-0.03577436,-0.05571526],"48":[0.02840537,0.04423874],"49":[-0.009588378,-0.01493301],"50":[0.4504977,0.7016086],"52":[-0.00731014,-0.01138487],"53":[0.2317932,0.3609965],"54":[-0.03799374,-0.05917175],"55":[0.03156152,0.04915415],"56":[-0.03062475,-0.04769523],"57":[-0.00736899,-0.01147652,[[]]]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[-0.11,-1.41,-1.29,-1.3],[-0.03,0.87,-0.82,1.55]]},{"array":[[-0.26,0.51,-0.7],[-0.27,-0.32,-0.59]]},{"array":[[0.59,-0.81,-0.14,-0.29],[0.78,-0.77,0.9,0.39],[-0.12,0.35,-0.97,0.43],[0.7,-0.29,0.25,0.31],[0.09,-0.55,0.79,-0.21],[0.52,-0.25,0.88,0.57],[-0.38,-0.33,-0.68,-0.07],[-0.08,1.15,0.32,-0.5],[-1.3,-0.04,-0.64,0.36]]},{"array":[[0.2,-0.5,0.56],[-0.44,0.87,-1.32],[-1.13,0.09,1.34],[-0.17,-0.03,1.25],[0.41,0.03,0.05],[0.27,-0.15,-0.01],[-0.11,-0.25,-0.63],[-0.12,0.44,0.11],[-1.89,-0.86,0.8]]},{"array":[-0.32,0.99,-1.36,0.49,-1.76,0.25,-0.37,1.05,-0.69]}],"want":[[[0.455213288927,-0.0385532121053,-0.347972407204],[-0.100649280684,0.678609504659,-0.125241203391]]],"signs":{"0":[0.6310681,1.236596],"1":[1.003003,1.029348],"2":[0.5496259,0.7953427],"3":[1.108878,1.200592],"4":[0.5466952,0.5435158],"5":null,"6":[0.8831078,0.7230199],"7":[0.05909938,0.4468261],"8":[0.09849835,0.4666593],"9":[0.1496024,0.5367629],"10":[0.5530136,0.8921653],"11":[0.3545331,0.2982801],"12":[0.1718387,0.5470873],"13":[1.651878,1.53282],"14":[-0.4240179,0.2892697],"15":[-0.285655,0.4003086],"16":[2.405086,2.325343],"17":[0.5849868,0.538568],"18":[0.7013951,0.941785],"19":[0.5512152,0.920319],"20":[0.8293504,0.9487584],"21":[0.3676265,0.4323214],"22":[1.021982,1.325216],"23":[1.228045,1.71267],"24":[1.092287,1.180797],"25":[0.4874759,0.8527435],"26":[0.7879605,0.884358],"27":[1.227727,1.596796],"28":[-0.07039459,1.220895],"29":[0.3143223,0.105853],"30":[0.3693063,1.206768],"31":null,"32":[0.9215573,1.221409],"33":[0.64047,0.4366632],"34":[-0.1341843,0.6309969],"35":[0.9169951,1.278147],"36":[0.05557937,0.6839415],"37":[0.7081216,0.9845178],"38":[0.4391088,0.5609733],"39":[-0.1405073,0.8051657],"40":[-0.1088448,-0.009292799],"41":[0.2336419,0.3531361],"42":[0.9499854,1.257907],"43":[1.090493,0.4527412],"44":[-0.8552643,0.3369739],"45":[1.557776,1.159013],"46":[1.183627,1.611043],"47":[0.9175055,0.7514054],"48":[-0.1729871,0.2986642],"49":[1.151147,1.104541],"50":[0.7769982,1.556571],"51":[0.6910015,0.9760987],"52":[0.6527922,0.9399263],"53":[0.4499587,0.8642808],"54":[1.324135,0.8058773],"55":[0.1646132,-0.1189321],"56":[0.5796162,-0.2441923],"0+7":[0.1141507,0.9722955],"0+8":[0.2714279,0.7817543],"0+9":[0.2028663,0.8330805],"0+10":[0.5456182,0.7902083],"0+11":[-0.1389997,1.713868],"0+12":[-0.1349895,1.155728],"0+13":[1.539765,1.984824],"14+0":[-0.9840636,2.003129],"0+15":[-0.3794809,1.30245],"0+16":[1.642868,2.365519],"0+17":[0.7000969,0.4390135],"0+18":[0.3394659,1.264013],"0+19":[0.5292094,0.9496462],"0+20":[0.9274567,1.024029],"0+21":[0.4952135,0.6351566],"0+22":[0.9768838,1.357119],"0+23":[1.42938,1.446268],"0+24":[1.077237,1.059394],"0+25":[0.6183469,0.8808729],"26+0":[0.7179806,0.876315],"27+0":[1.382281,1.281947],"28+0":[-0.1028934,1.342309],"29+0":[0.1493639,0.2972956],"30+0":[0.2479877,1.598359],"32+0":[1.062006,1.403424],"33+0":[0.4940635,0.3211137],"34+0":[-0.1643351,0.6617405],"35+0":[0.8448299,1.552459],"36+0":[0.02196162,0.7601477],"37+0":[0.7508118,1.110629],"0+38":[0.4173464,0.6649263],"0+40":[-0.0782871,-0.04170645],"0+41":[0.05160403,0.4333899],"0+42":[0.9968105,1.468132],"0+43":[1.137318,0.6629667],"0+44":[-0.8335019,0.233021],"0+45":[1.240526,1.529746],"0+46":[1.048415,1.901522],"0+47":[0.8841929,0.9497814],"0+48":[-0.2531249,0.2868146],"0+49":[0.935797,1.383171],"0+50":[0.7436856,1.754947],"0+51":[0.5711634,1.150001],"0+52":[0.5321521,1.096564],"0+53":[0.3870988,0.9841703],"0+54":[1.188922,1.096357],"0+55":[0.06014737,-0.07739396],"0+56":[0.5578538,-0.1402394],"7+1":[0.6994636,0.497965],"8+1":[0.4721629,0.5978386],"9+1":[0.7314481,0.5013824],"10+1":[0.6356802,0.8375995],"11+1":[2.261248,0.9381806],"1+12":[1.023752,0.7074291],"1+13":[2.229967,1.634321],"14+1":[2.302693,0.5841154],"1+15":[0.9270606,0.370438],"1+16":[2.757211,1.976696],"17+1":[0.3623023,0.6486819],"18+1":[1.067227,1.140284],"19+1":[0.5903347,0.9057588],"1+20":[0.8003788,1.04739],"1+21":[0.6255333,0.6937367],"1+22":[0.9634842,1.262334],"1+23":[0.6419319,1.877954],"1+24":[0.8499353,1.213967],"1+25":[0.3863049,0.9187695],"26+1":[0.8820905,0.9624502],"27+1":[0.7050569,1.683879],"28+1":[0.08882993,1.08268],"29+1":[0.7530066,0.4055657],"30+1":[0.6969407,1.080126],"32+1":[0.8907991,0.8932933],"33+1":[0.4768385,0.4859833],"34+1":[0.2099154,0.8841691],"35+1":[1.19841,1.192102],"36+1":[0.3130743,0.8407099],"37+1":[0.8855799,1.136432],"1+38":[0.626541,0.4561045],"1+40":[-0.1994706,-0.03163282],"1+41":[0.8311386,0.6612877],"1+42":[0.7984057,0.8241651],"1+43":[0.938913,0.0189994],"1+44":[-1.042696,0.4418427],"1+45":[2.60119,1.341575],"1+46":[1.629544,1.485453],"1+47":[0.9709581,0.5241738],"1+48":[0.03204513,0.5051744],"1+49":[1.802097,1.185462],"1+50":[0.8304508,1.329339],"1+51":[0.9216869,0.9398443],"1+52":[0.8929657,0.949925],"1+53":[0.6269581,0.8264867],"1+54":[1.770052,0.6802871],"1+55":[-0.07816762,-0.3479616],"1+56":[0.7670483,-0.3490611],"2+7":[0.01900709,0.4361464],"2+8":[0.2298518,0.4533631],"2+9":[0.1914232,0.5459021],"2+10":[0.6518336,1.170289],"2+11":[-0.6300439,-0.3314487],"2+12":[-0.238487,0.4185906],"2+13":[1.111146,0.6277461],"14+2":[-1.102573,-0.3680749],"2+15":[-0.5533036,0.3228687],"2+16":[1.745067,1.242024],"2+17":[0.7394378,0.7328492],"2+18":[0.3875079,0.3548741],"2+19":[0.5164736,0.8652457],"2+20":[0.789281,0.7814344],"2+21":[0.4369662,0.2274468],"2+22":[0.9470923,1.075108],"2+23":[1.223277,1.417038],"2+24":[1.078064,0.9999912],"2+25":[0.4746618,0.6743379],"26+2":[0.6808646,0.7104163],"27+2":[1.198998,1.37127],"28+2":[-0.1114573,1.223222],"29+2":[0.1755588,-0.1858524],"30+2":[0.3210581,1.07239],"32+2":[0.7582923,1.217348],"33+2":[0.6445638,0.3030317],"34+2":[-0.1690002,0.3908336],"35+2":[0.6959873,0.9986938],"36+2":[0.01268312,0.507423],"37+2":[0.5876899,0.6945306],"2+38":[0.4541252,0.7997483],"2+40":[-0.08745633,-0.01693451],"2+41":[0.2687599,0.4795734],"2+42":[0.7349911,1.115518],"2+43":[0.8754984,0.3103519],"2+44":[-0.8702807,0.09819901],"2+45":[1.413018,1.269499],"2+46":[1.003751,1.595091],"2+47":[0.7125621,0.5528473],"2+48":[-0.1629363,0.2424954],"2+49":[0.9813221,1.032421],"2+50":[0.5720548,1.358013],"2+51":[0.5172098,0.7486425],"2+52":[0.4768718,0.7021134],"2+53":[0.3567001,0.7994656],"2+54":[1.144258,0.7899253],"2+55":[0.1423134,0.1407197],"2+56":[0.5946325,-0.005417413],"3+7":[0.7310806,0.6341744],"3+8":[0.3528865,0.6373674],"3+9":[0.6293319,0.5259011],"3+10":[0.654932,0.7801563],"3+11":[2.542305,1.168943],"3+12":[1.135169,0.817318],"3+13":[2.470059,2.078159],"14+3":[2.179044,0.01044019],"3+15":[0.9159866,0.1937882],"3+16":[3.238267,2.794908],"3+17":[0.2599233,0.4287521],"3+18":[1.003141,1.452257],"3+19":[0.6137003,0.9543439],"3+20":[0.8593006,1.196526],"3+21":[0.6302022,0.8738069],"3+22":[1.02897,1.489995],"3+23":[0.7171945,2.09573],"3+24":[0.890092,1.415493],"3+25":[0.3236115,0.941843],"26+3":[0.9724432,1.113958],"27+3":[0.8013203,1.822097],"28+3":[0.08708934,1.051361],"29+3":[0.817293,0.6099206],"30+3":[0.7863443,1.196016],"32+3":[1.055158,0.9607108],"33+3":[0.4524738,0.623551],"34+3":[0.2082685,1.077275],"35+3":[1.332124,1.393782],"36+3":[0.3373657,0.9915263],"37+3":[0.9647561,1.379416],"3+38":[0.5660028,0.2943752],"3+40":[-0.2007153,-0.02417038],"3+41":[0.7314207,0.5844647],"3+42":[0.9434603,0.9105023],"3+43":[1.083968,0.1053367],"3+44":[-0.9821583,0.603572],"3+45":[2.546809,1.274266],"3+46":[1.674881,1.494967],"3+47":[1.096423,0.6529642],"3+48":[0.01245526,0.5476276],"3+49":[1.827844,1.237429],"3+50":[0.9559155,1.45813],"3+51":[1.006879,1.080155],"3+52":[0.9821267,1.102333],"3+53":[0.6644406,0.8707553],"3+54":[1.815388,0.6898013],"3+55":[-0.04150796,-0.5740883],"3+56":[0.7065102,-0.5107905],"7+4":[-0.01856086,0.08434771],"8+4":[0.1137063,0.0764632],"9+4":[0.09434721,0.08791294],"10+4":[0.5376159,1.278611],"11+4":[-0.2201144,-1.023556],"4+12":[-0.08154567,0.09194281],"4+13":[1.223896,-0.04694842],"14+4":[-1.991624,-2.474667],"4+15":[-0.7218166,-0.5113529],"4+16":[1.594491,0.3679826],"17+4":[0.6367245,0.9192445],"18+4":[0.3988262,0.1434267],"4+19":[0.5261432,0.8191301],"4+20":[0.7238008,0.626132],"4+21":[0.2659526,-0.08849125],"4+22":[1.004418,0.9711244],"4+23":[1.108483,1.546349],"4+24":[1.155874,0.9871598],"4+25":[0.3590119,0.5197475],"26+4":[0.717502,0.5915622],"27+4":[1.095482,1.528866],"28+4":[-0.1411722,1.092376],"29+4":[0.1675853,-0.4260381],"30+4":[0.2950847,0.7768417],"32+4":[0.8422169,0.9633502],"33+4":[0.7023192,0.3613203],"34+4":[-0.1696821,0.2131744],"35+4":[0.6879334,0.7095234],"36+4":[-0.0006459876,0.3456076],"37+4":[0.6073964,0.5394078],"4+38":[0.4644331,0.8133601],"4+40":[-0.09239817,0.01276357],"4+41":[0.2827492,0.3469665],"4+42":[0.7283792,1.009909],"4+43":[0.8688865,0.2047438],"4+44":[-0.8805886,0.08458714],"4+45":[1.434385,0.8986768],"4+46":[1.011128,1.356876],"4+47":[0.7077909,0.3741298],"4+48":[-0.1610956,0.169386],"4+49":[0.9905401,0.7210963],"4+50":[0.5672835,1.179295],"4+51":[0.5174284,0.5027805],"4+52":[0.4701382,0.4664987],"4+53":[0.3573613,0.6777937],"4+54":[1.151636,0.5517103],"4+55":[0.1440317,0.2483237],"4+56":[0.6049405,0.008194456],"6+7":[1.04671,0.4595992],"8+6":[0.4429369,0.4844634],"9+6":[0.6785069,0.400824],"10+6":[0.8226352,1.283774],"6+11":[1.918745,0.2633068],"6+12":[0.9028074,0.4327798],"6+13":[1.844109,0.6689561],"14+6":[2.492722,0.1377641],"6+15":[0.9934485,0.2262594],"6+16":[2.205159,0.739687],"6+17":[0.5115877,1.023135],"6+18":[1.129884,0.6755114],"6+19":[0.5610803,0.8289798],"6+20":[0.7044536,0.8133176],"6+21":[0.7080146,0.3766526],"6+22":[0.8352785,0.9261889],"6+23":[0.4489381,1.530139],"6+24":[0.7159587,0.9617667],"6+25":[0.2929469,0.7400995],"26+6":[0.7531437,0.7344542],"27+6":[0.4619288,1.378299],"28+6":[0.1141543,1.074614],"29+6":[0.6899065,0.1194236],"30+6":[0.6707796,0.8224129],"32+6":[0.7311451,0.6975816],"33+6":[0.4664083,0.3569728],"34+6":[0.2197029,0.6307742],"35+6":[1.041443,0.8255208],"36+6":[0.2912574,0.6355334],"37+6":[0.759566,0.797499],"6+38":[0.7414168,0.6599769],"6+40":[-0.1791312,-0.01109512],"6+41":[1.027147,0.7956636],"6+42":[0.597378,0.5873332],"6+43":[0.7378854,-0.2178325],"6+44":[-1.157572,0.2379704],"6+45":[2.792179,1.373495],"6+46":[1.624525,1.382997],"6+47":[0.8104966,0.2525937],"6+48":[0.07261121,0.4704262],"6+49":[1.837643,1.048257],"6+50":[0.6699892,1.057759],"6+51":[0.8144336,0.6535154],"6+52":[0.7958983,0.6792011],"6+53":[0.5977859,0.7283637],"6+54":[1.765032,0.5778311],"6+55":[-0.1099422,-0.06761622],"6+56":[0.8819242,-0.1451888],"7+11":[-1.467652,-1.349819],"7+12":[-0.5243534,0.01590573],"7+13":[-0.1845219,-0.3677514],"14+7":[-4.182198,-2.866171],"7+15":[-1.026661,-0.1032015],"7+16":[-1.125902,-0.6946841],"17+7":[1.194199,1.077547],"18+7":[0.365221,0.5893522],"7+19":[0.3986228,0.787549],"7+20":[0.2085901,0.4442028],"7+21":[-0.2855833,-0.08797535],"7+22":[0.4017267,0.820531],"7+23":[0.652785,1.007278],"7+24":[0.5165949,0.6945892],"7+25":[-0.1704586,0.2849435],"26+7":[0.1748929,0.3119891],"27+7":[0.5255286,0.7213508],"28+7":[-0.2208678,0.9372352],"29+7":[-0.4780503,-0.198754],"30+7":[-0.1788462,0.7934202],"32+7":[0.9723389,0.6280734],"33+7":[0.2370698,0.7148935],"34+7":[-0.6536487,0.09079629],"35+7":[0.1567599,0.572239],"36+7":[-0.42268,0.2592117],"37+7":[0.1652135,0.5213314],"7+38":[1.056969,1.1063],"7+40":[-0.09687585,-0.02381581],"7+41":[0.2540951,0.6587577],"7+42":[0.8619732,0.8943681],"7+43":[1.002481,0.08920247],"7+44":[-1.473124,-0.2083524],"7+45":[1.510671,1.406718],"7+46":[1.116068,1.553126],"7+47":[0.53079,0.2680143],"7+48":[-0.4716906,0.1788118],"7+49":[0.7848851,0.926772],"7+50":[0.3902826,1.07318],"7+51":[0.06363135,0.4399458],"7+52":[0.01154015,0.395335],"7+53":[0.2698721,0.7056628],"7+54":[1.256576,0.7479601],"7+55":[0.386508,0.4441668],"7+56":[1.197476,0.301134],"8+11":[-1.120886,-1.025693],"8+12":[-0.3167288,0.1394867],"8+13":[-0.2527145,-0.1668204],"14+8":[-2.180567,-2.044478],"8+15":[-0.6598733,0.03011934],"8+16":[-0.7558986,-0.6880929],"8+17":[1.296922,1.100016],"8+18":[0.331897,0.2359456],"8+19":[0.3952445,0.7853126],"8+20":[0.2029235,0.4749588],"8+21":[-0.08256235,-0.00302951],"8+22":[0.3496803,0.7394318],"8+23":[0.5096953,0.9157865],"8+24":[0.4138718,0.6721208],"8+25":[-0.1070681,0.352001],"26+8":[0.1625241,0.3940974],"27+8":[0.4134024,0.7309871],"28+8":[-0.2152866,0.9348076],"29+8":[-0.2106002,-0.10758],"30+8":[-0.04519322,0.6771231],"32+8":[0.5394041,0.7619359],"33+8":[0.3883266,0.6197812],"34+8":[-0.5248292,0.1897415],"35+8":[0.1627205,0.5461137],"36+8":[-0.3179494,0.3232802],"37+8":[0.09234036,0.4455726],"8+38":[1.01757,1.086466],"8+40":[-0.08338905,-0.02837495],"8+41":[0.5272563,0.861547],"8+42":[0.588812,0.6915788],"8+43":[0.7293194,-0.1135868],"8+44":[-1.433725,-0.1885192],"8+45":[1.783832,1.609507],"8+46":[1.116068,1.553126],"8+47":[0.4139089,0.1765362],"8+48":[-0.3154105,0.2901231],"8+49":[0.9411651,1.038083],"8+50":[0.2734015,0.9817019],"8+51":[0.09286699,0.4493954],"8+52":[0.06597205,0.4333857],"8+53":[0.2816872,0.713034],"8+54":[1.256576,0.7479601],"8+55":[0.3718788,0.4081113],"8+56":[1.158077,0.2813008],"9+11":[-0.9621345,-0.7528513],"9+12":[-0.2453239,0.1997605],"9+13":[-0.1267506,0.0332114],"14+9":[-1.6489,-1.058034],"9+15":[-0.5041691,0.1884571],"9+16":[-0.6134061,-0.4545661],"9+17":[1.293007,1.104678],"9+18":[0.6116276,0.3360601],"9+19":[0.4001358,0.7920869],"9+20":[0.1958313,0.4376544],"9+21":[-0.1700483,0.06289066],"9+22":[0.3496803,0.7394318],"9+23":[0.5516522,1.034822],"9+24":[0.3842667,0.6146872],"9+25":[-0.01652541,0.4291078],"26+9":[0.1625241,0.3940974],"27+9":[0.5747934,0.976813],"28+9":[-0.1811391,0.9606081],"29+9":[-0.1588859,-0.05407366],"30+9":[-0.1590748,0.607919],"32+9":[0.411196,0.7291746],"33+9":[0.4080244,0.6312557],"34+9":[-0.5128506,0.2048161],"35+9":[0.2077092,0.6000849],"36+9":[-0.3182675,0.3194852],"37+9":[0.09234036,0.4455726],"9+38":[1.034025,1.07428],"9+40":[-0.1169894,-0.03623297],"9+41":[0.5437112,0.8493605],"9+42":[0.6399161,0.7616824],"9+43":[0.7804234,-0.04348327],"9+44":[-1.45018,-0.1763328],"9+45":[1.867846,1.655238],"9+47":[0.4650129,0.2466398],"9+48":[-0.3154105,0.2901231],"9+49":[1.008724,1.096],"9+50":[0.3245056,1.051805],"9+51":[0.1327615,0.510028],"9+52":[0.1159042,0.506758],"9+53":[0.3113141,0.7444845],"9+55":[0.3718788,0.4081113],"9+56":[1.174532,0.2691144],"10+11":[0.6826224,0.7237281],"10+12":[0.3458638,0.8645529],"10+13":[0.9792016,0.9412943],"14+10":[1.433075,1.060982],"10+15":[0.3975757,1.053843],"10+16":[1.341032,1.141207],"10+17":[0.9358343,0.6921201],"10+18":[0.5967899,0.6673994],"10+19":[0.4869542,0.8722315],"10+20":[0.6934023,0.8575431],"10+21":[0.7010843,0.6005176],"10+22":[0.6234072,0.9453452],"10+23":[0.8069075,1.108072],"10+24":[0.5863275,0.7775667],"10+25":[0.4215475,0.7848326],"26+10":[0.4985371,0.6963912],"27+10":[0.7875533,1.008774],"28+10":[0.04599126,1.358609],"29+10":[0.240768,0.08255117],"30+10":[0.28541,1.175342],"32+10":[0.4478796,1.088373],"33+10":[0.4304107,0.2581005],"34+10":[-0.1507098,0.5769494],"35+10":[0.6658017,1.040726],"36+10":[0.01736382,0.6237192],"37+10":[0.3883476,0.6989126],"10+38":[0.7732903,1.006323],"10+40":[-0.113606,-0.05554083],"10+41":[0.7021516,1.039223],"10+42":[0.6241523,0.8592656],"10+43":[0.7646597,0.05409993],"10+44":[-1.189446,-0.1083756],"10+45":[2.168963,2.132545],"10+46":[1.326304,1.898488],"10+47":[0.6588366,0.4731326],"10+48":[-0.105823,0.4190327],"10+49":[1.360988,1.512355],"10+50":[0.5183293,1.278298],"10+51":[0.4900953,0.8024533],"10+52":[0.4947305,0.8235946],"10+53":[0.4463361,0.9054358],"10+54":[1.466811,1.093323],"10+55":[0.181536,0.06278339],"10+56":[0.9137976,0.2011572],"11+20":[1.02563,0.1173221],"11+21":[-0.2786192,-1.019135],"11+22":[2.275408,2.213143],"11+23":[3.285368,2.97737],"11+24":[3.070708,2.549596],"11+25":[-0.2580772,-0.1119593],"26+11":[1.739643,1.146069],"27+11":[3.726872,2.547657],"28+11":[-1.031656,0.4660629],"29+11":[-0.09738374,-1.388163],"30+11":[-0.1589422,-1.479046],"32+11":[1.267792,0.06254472],"33+11":[2.005437,1.434249],"34+11":[-0.7640471,0.2025502],"35+11":[0.5046876,0.5180486],"36+11":[-0.3783159,0.2019175],"37+11":[0.3557254,0.2533121],"11+38":[0.04556494,0.7183962],"11+40":[-0.09408972,0.03627202],"11+41":[-0.5424617,-0.6373429],"11+42":[0.9425597,1.654019],"11+43":[1.083067,0.8488535],"11+44":[-0.4617204,0.1795511],"11+45":[-0.001856262,-0.4258322],"11+46":[0.4000981,1.016676],"11+47":[0.7188001,0.5735668],"11+48":[-0.364267,-0.2752867],"11+49":[0.1763384,-0.06377605],"11+50":[0.5782928,1.378732],"11+51":[0.2586327,0.04130469],"11+52":[0.2637283,0.1660777],"11+53":[0.155316,0.5324715],"11+54":[0.5406054,0.2115106],"11+55":[0.9360775,-0.4989082],"11+56":[0.1860723,-0.08676949],"12+13":[0.3545331,0.2982801],"12+16":[0.7678665,0.8012306],"20+12":[0.484839,0.4346755],"21+12":[-0.05232406,-0.09274577],"23+12":[1.487832,1.626178],"24+12":[1.378988,1.456856],"25+12":[-0.1178796,0.3802957],"27+12":[1.688863,1.436729],"28+12":[-0.4992573,0.7294676],"29+12":[0.0001520646,-0.2655744],"30+12":[-0.02213157,-0.2189227],"32+12":[0.5492889,0.3778088],"33+12":[0.8268868,0.9534393],"34+12":[-0.294692,0.4843916],"35+12":[0.2414653,0.6483788],"36+12":[-0.1488373,0.5000713],"12+38":[0.2282593,0.469589],"12+40":[-0.02285078,0.02815813],"12+41":[0.02279236,0.2617518],"12+42":[0.3773057,0.7549245],"12+43":[0.517813,-0.05024116],"12+44":[-0.6444148,0.4283582],"12+45":[0.5633978,0.4732624],"12+46":[0.4000981,1.016676],"12+47":[0.3448259,0.2484231],"12+49":[0.3676183,0.5101749],"12+50":[0.2043186,1.053589],"12+51":[0.1450215,0.5027177],"12+52":[0.1300518,0.4867834],"12+53":[0.1102306,0.5902645],"12+54":[0.5406054,0.2115106],"12+56":[0.3687667,-0.3355766],"15+13":[-0.647365,-0.1329498],"20+13":[1.82405,1.326784],"21+13":[0.7250498,0.1782936],"22+13":[2.275408,2.213143],"23+13":[2.820903,3.024051],"24+13":[2.423642,1.877496],"25+13":[1.085875,1.067305],"26+13":[1.739643,1.146069],"27+13":[2.853278,2.69415],"28+13":[-0.04502963,1.65342],"29+13":[0.6257517,-0.4977129],"30+13":[0.845315,1.812711],"32+13":[2.140239,1.936152],"33+13":[1.546273,0.2000534],"34+13":[-0.3992414,0.5626082],"35+13":[2.042763,2.064442],"36+13":[0.09914598,0.6570953],"37+13":[0.3557254,0.2533121],"38+13":[-0.4682506,0.07822328],"40+13":[0.4789777,0.7251207],"13+41":[-1.056277,-1.277516],"42+13":[2.239904,2.888559],"43+13":[2.380412,2.083393],"44+13":[0.05209512,0.819724],"45+13":[0.2678573,-0.4716385],"47+13":[2.016145,1.808106],"48+13":[-0.364267,-0.2752867],"49+13":[0.9598676,0.5305906],"50+13":[1.875637,2.613272],"51+13":[1.070677,0.7483698],"52+13":[1.446723,1.275482],"53+13":[0.6670809,0.9818977],"55+13":[0.9360775,-0.4989082],"56+13":[-0.3277433,-0.7269424],"14+20":[0.6661849,-0.2282093],"14+21":[-1.362134,-0.7868893],"14+22":[3.193721,3.150814],"14+23":[4.230021,4.545358],"14+24":[4.699109,3.62485],"14+25":[-0.3401737,-0.5864038],"26+14":[2.527091,1.894144],"27+14":[4.797596,4.12971],"28+14":[-1.287563,0.8708692],"29+14":[-0.9634832,-2.466814],"30+14":[-1.039752,-3.034166],"32+14":[-0.3379931,-1.90725],"33+14":[2.546453,1.05489],"34+14":[-1.043,0.4522038],"35+14":[-0.2588997,0.5508596],"36+14":[-0.6206076,0.3322882],"37+14":[-0.1586136,0.138292],"14+38":[0.10672,0.6220696],"14+40":[0.3700012,0.4404443],"14+41":[-0.425254,-0.9547852],"14+42":[0.1079561,1.866125],"14+43":[0.2484634,1.060959],"14+44":[-0.5228755,0.2758777],"14+45":[-0.6020446,-0.8486116],"14+46":[-0.3172979,0.9113393],"14+47":[-0.08777724,0.6751143],"14+48":[-0.3362407,-0.3858446],"14+49":[-0.5130312,-0.2796709],"14+50":[-0.2282846,1.48028],"14+51":[-0.4102979,-0.1310864],"14+52":[-0.5071462,0.148918],"14+53":[-0.285655,0.4003086],"14+54":[-0.1767906,0.1061736],"14+55":[1.150853,-1.155084],"14+56":[0.2472274,-0.1830961],"15+16":[-0.4240179,0.2892697],"20+15":[0.2485972,0.1484563],"21+15":[-0.3715319,-0.02294738],"23+15":[1.421345,1.681622],"15+24":[1.538005,1.437798],"15+25":[-0.1894934,0.1553937],"27+15":[1.643431,1.490066],"28+15":[-0.7113078,0.6050633],"29+15":[-0.2796619,-0.3774419],"30+15":[-0.5022852,-0.821407],"32+15":[-0.0145516,-0.1375569],"33+15":[0.9391119,1.044862],"34+15":[-0.4156829,0.4392908],"35+15":[-0.2528437,0.454558],"36+15":[-0.300547,0.4246492],"15+38":[-0.03164285,0.5110307],"15+40":[0.03684221,0.01488629],"15+41":[-0.2371098,0.3031935],"15+42":[-0.08018807,0.6081458],"15+43":[0.06031926,-0.1970199],"15+44":[-0.3845127,0.3869165],"15+45":[-0.4139004,0.4093672],"15+46":[-0.3172979,0.9113393],"15+47":[-0.1126679,0.1016444],"15+49":[-0.3497777,0.4048379],"15+50":[-0.2531752,0.90681],"15+51":[-0.2905758,0.3508892],"15+52":[-0.3007302,0.3724848],"15+53":[-0.1845918,0.5279644],"15+54":[-0.1767906,0.1061736],"15+56":[0.1088645,-0.2941349],"20+16":[2.566081,2.088055],"21+16":[1.065272,0.418012],"22+16":[3.193721,3.150814],"23+16":[3.946226,4.356998],"24+16":[3.395834,2.792005],"25+16":[1.610122,1.57225],"26+16":[2.527091,1.894144],"27+16":[4.055065,4.020584],"28+16":[0.5126677,2.699462],"29+16":[0.6947637,-0.9934941],"30+16":[1.514269,2.622999],"32+16":[2.617768,2.758541],"33+16":[1.768596,-0.5168853],"34+16":[-0.2725462,1.041793],"35+16":[2.938819,3.064203],"36+16":[0.3243243,1.015391],"37+16":[-0.1586136,0.138292],"16+38":[-1.221459,-0.7143004],"16+40":[1.59545,2.342255],"16+41":[-1.753433,-2.291155],"16+42":[2.93706,3.902198],"16+43":[3.077568,3.097033],"16+44":[0.8053036,1.612248],"16+45":[-0.4292985,-1.485278],"16+47":[2.741327,2.711188],"16+48":[-0.3362407,-0.3858446],"16+49":[0.9878939,0.4200327],"16+50":[2.60082,3.516354],"16+51":[0.9682173,0.5356122],"16+52":[2.120523,1.953814],"16+55":[1.150853,-1.155084],"16+56":[-1.080952,-1.519466],"17+20":[0.5007714,0.614907],"17+21":[0.6084959,0.5076263],"17+22":[0.5414948,0.6087995],"17+23":[0.02277873,1.080588],"17+24":[0.4391088,0.5609733],"17+25":[0.3255048,0.6014144],"26+17":[0.4739167,0.4900296],"27+17":[-0.0475759,0.9162443],"28+17":[-0.03093305,0.8521431],"29+17":[0.5469609,0.3575767],"30+17":[0.3106377,0.8484522],"32+17":[0.6847933,0.4985669],"33+17":[0.1680436,0.4500603],"34+17":[0.2776156,0.4727339],"35+17":[0.7363452,0.6587087],"36+17":[0.2668861,0.5731319],"37+17":[0.6062248,0.53635],"17+38":[1.092287,1.180797],"17+40":[-0.1493493,-0.01337876],"17+41":[1.297754,1.388634],"17+42":[0.3795198,0.3307307],"17+43":[0.5200271,-0.4744349],"17+44":[-1.508443,-0.2828496],"17+45":[3.115536,2.302833],"17+46":[1.677274,1.719365],"17+47":[0.5525069,0.03206653],"17+48":[0.03247982,0.5065015],"17+49":[1.850261,1.420701],"17+50":[0.4119996,0.8372322],"17+51":[0.5152148,0.4620823],"17+52":[0.5163384,0.5128742],"17+53":[0.5430391,0.7738943],"17+54":[1.817782,0.9141991],"17+55":[-0.4402614,0.2117137],"17+56":[1.232795,0.3756312],"18+20":[0.6289479,0.7650986],"18+21":[0.2012518,0.2393892],"18+22":[0.8221148,1.183475],"18+23":[0.9902832,1.537917],"18+24":[0.8050957,1.033935],"18+25":[0.1514278,0.5868436],"26+18":[0.6540796,0.7731235],"27+18":[0.9994697,1.375301],"28+18":[0.01694539,1.230255],"29+18":[0.2547127,0.0701492],"30+18":[0.3669837,0.9368803],"32+18":[0.8453602,0.920439],"33+18":[0.4879389,0.502641],"34+18":[-0.2031978,0.5991992],"35+18":[0.8400875,1.109099],"36+18":[-0.02136406,0.6276771],"37+18":[0.5096466,0.867412],"18+38":[0.6411687,0.6468381],"18+40":[-0.1339706,-0.02444129],"18+41":[0.4089726,0.5180119],"18+42":[0.9335911,1.070611],"18+43":[1.074098,0.2654455],"18+44":[-1.057324,0.2511092],"18+45":[1.892044,1.301469],"18+46":[1.342564,1.588623],"18+47":[0.8877468,0.6036153],"18+48":[-0.1863517,0.3381697],"18+49":[1.296719,1.121627],"18+50":[0.7472394,1.408781],"18+51":[0.6468509,0.8737061],"18+52":[0.6214155,0.8559064],"18+53":[0.481291,0.8328889],"18+54":[1.483071,0.7834574],"18+55":[0.2500998,-0.07019501],"18+56":[0.781676,-0.1583276],"19+20":[0.5674211,0.9038784],"19+21":[0.478464,0.7037833],"19+22":[0.6146542,1.013595],"19+23":[0.5154392,1.373617],"19+24":[0.570862,0.8737127],"19+25":[0.402196,0.8650961],"26+19":[0.4805296,0.7635208],"27+19":[0.4892495,1.267369],"28+19":[-0.03047035,1.092322],"29+19":[0.3119929,0.4023813],"30+19":[0.2467489,1.178411],"32+19":[0.608835,1.010513],"33+19":[0.2993254,0.4318393],"34+19":[-0.009527638,0.6527713],"35+19":[0.7011109,1.095301],"36+19":[0.08649701,0.7045762],"37+19":[0.5472776,0.9136927],"19+38":[0.8681276,0.8067114],"19+40":[-0.1669032,-0.07235699],"19+41":[0.7845994,0.9530662],"19+42":[0.6347433,0.7739642],"19+43":[0.7752506,-0.03120142],"19+44":[-1.284283,0.09123585],"19+45":[2.344449,1.874931],"19+46":[1.419343,1.72703],"19+47":[0.6632329,0.4445588],"19+48":[-0.1120177,0.4757602],"19+49":[1.447832,1.397625],"19+50":[0.5227256,1.249724],"19+51":[0.4993189,0.8645495],"19+52":[0.4770821,0.8493],"19+53":[0.4647887,0.8622329],"19+54":[1.55985,0.9218648],"19+55":[-0.0987047,0.01814789],"19+56":[1.008635,0.001545742],"32+20":[0.9662072,1.283168],"33+20":[0.3900263,0.2767649],"34+20":[-0.1025068,0.6177963],"35+20":[1.072133,1.263077],"36+20":[0.1258718,0.697373],"37+20":[0.8491022,0.9932591],"20+38":[0.5291956,0.4817458],"20+40":[-0.1211252,0.01111308],"20+41":[0.3237287,0.2739085],"20+42":[1.034817,1.156596],"20+43":[1.175325,0.35143],"20+44":[-0.9453511,0.4162015],"20+45":[1.822782,0.8992471],"20+46":[1.358546,1.430504],"20+47":[1.002338,0.6500942],"20+49":[1.326066,0.9240028],"20+50":[0.8618302,1.45526],"20+51":[0.7734033,0.8722443],"20+52":[0.7204888,0.8278557],"20+53":[0.5153444,0.7934149],"20+54":[1.499053,0.6253385],"20+56":[0.669703,-0.3234199],"32+21":[0.5214386,0.386717],"33+21":[0.4488967,0.1599399],"34+21":[-0.2110292,0.4738925],"35+21":[0.6601507,0.673428],"36+21":[0.0583109,0.5145495],"37+21":[0.4324388,0.2105515],"21+38":[0.4604933,0.3525837],"21+40":[-0.07630608,0.08662322],"21+41":[0.2550263,0.1447465],"21+42":[0.5730934,0.6401586],"21+43":[0.7136008,-0.165007],"21+44":[-0.8766488,0.5453635],"21+45":[1.223653,0.1244859],"21+46":[0.8281197,0.7849051],"21+47":[0.5406136,0.1336572],"21+49":[0.7956399,0.2784037],"21+50":[0.4001063,0.9388229],"21+51":[0.334499,0.3830038],"21+52":[0.2534194,0.3715423],"21+53":[0.2675492,0.5025161],"21+54":[0.968627,-0.02026054],"21+56":[0.6010006,-0.4525819],"32+22":[0.9074662,1.438288],"33+22":[0.5254544,-0.01691212],"34+22":[-0.03711607,0.7238793],"35+22":[1.369349,1.717994],"36+22":[0.1595708,0.7571688],"22+38":[0.5414948,0.6087995],"22+40":[-0.1591771,-0.02709256],"22+41":[0.3360278,0.4009622],"22+42":[1.227449,1.533053],"22+43":[1.367956,0.7278871],"22+44":[-0.9576503,0.2891478],"22+45":[2.040012,1.529812],"22+46":[1.563476,1.934015],"22+47":[1.194969,1.026551],"22+49":[1.530997,1.427514],"22+50":[1.054462,1.831717],"22+51":[0.916463,1.198305],"22+52":[0.8604809,1.171928],"22+53":[0.6146542,1.013595],"22+54":[1.703984,1.128849],"22+56":[0.6820021,-0.1963662],"32+23":[1.066028,1.120748],"33+23":[0.3007414,0.2160005],"34+23":[0.1326616,0.9452966],"35+23":[2.635752,3.179982],"36+23":[0.1787306,0.9121701],"37+23":[1.194667,1.546157],"23+38":[0.5031503,0.7535097],"23+40":[-0.1687218,-0.1050257],"23+41":[0.2976834,0.5456724],"23+42":[1.433512,1.920507],"23+43":[1.574019,1.115341],"23+44":[-0.9193058,0.1444376],"23+45":[2.169386,2.206686],"23+46":[1.731195,2.46618],"23+47":[1.401032,1.414006],"23+49":[1.698716,1.959678],"23+50":[1.260525,2.219171],"23+51":[0.9794513,1.440185],"23+52":[0.9526618,1.400874],"23+53":[0.7073859,1.244272],"23+54":[1.871703,1.661014],"23+56":[0.6436577,-0.05165598],"32+24":[1.132426,1.332016],"33+24":[0.4026462,0.1376159],"34+24":[-0.02114985,0.6888523],"35+24":[1.433473,1.585215],"36+24":[0.1917979,0.7646428],"37+24":[1.104569,1.235786],"24+38":[0.5849868,0.538568],"24+40":[-0.1493493,-0.01337876],"24+41":[0.3795198,0.3307307],"24+42":[1.297754,1.388634],"24+43":[1.438262,0.5834684],"24+44":[-1.001142,0.3593793],"24+45":[2.197301,1.24493],"24+46":[1.677274,1.719365],"24+47":[1.265275,0.8821326],"24+49":[1.644794,1.212863],"24+50":[1.124767,1.687298],"24+51":[0.9997644,1.065699],"24+52":[0.9400402,1.034691],"24+53":[0.6608547,0.923636],"24+54":[1.817782,0.9141991],"24+56":[0.7254941,-0.2665977],"32+25":[0.04787465,0.9489842],"33+25":[-0.05731299,-0.341257],"34+25":[-0.211153,0.5662903],"35+25":[0.5839634,0.9868495],"36+25":[-0.02540611,0.6012845],"37+25":[0.2125456,0.5259324],"25+38":[0.3435124,0.5657663],"25+40":[-0.07451137,-0.002513164],"25+41":[0.1380454,0.357929],"25+42":[0.6929429,1.060581],"25+43":[0.8334502,0.2554151],"25+44":[-0.7596679,0.332181],"25+45":[1.109541,0.9712731],"25+46":[0.8309883,1.41851],"25+47":[0.660463,0.5540793],"25+49":[0.7985084,0.9120083],"25+50":[0.5199557,1.359245],"25+51":[0.4634544,0.814657],"25+52":[0.430556,0.7784212],"25+53":[0.2971915,0.7670747],"25+54":[0.9714956,0.6133441],"25+56":[0.4840197,-0.2393994],"26+32":[1.221084,1.037569],"26+33":[0.5428555,0.6021139],"26+34":[-0.1201335,0.5946855],"35+26":[0.9811191,1.145367],"26+36":[0.07896461,0.6838894],"26+38":[0.4739167,0.4900296],"26+40":[-0.0945915,0.006201612],"26+41":[0.2684498,0.2821923],"26+42":[0.9934275,1.092195],"26+43":[1.133935,0.2870296],"26+44":[-0.8900722,0.4079177],"26+45":[1.670834,0.8514142],"26+46":[1.261877,1.374388],"26+47":[0.9609476,0.5856938],"26+49":[1.229397,0.8678861],"26+50":[0.8204403,1.390859],"26+51":[0.7340257,0.8123339],"26+52":[0.6916085,0.7666457],"26+53":[0.4805296,0.7635208],"26+54":[1.402385,0.5692219],"26+56":[0.6144241,-0.3151361],"27+32":[1.327999,0.910414],"27+33":[0.3935809,0.7702653],"27+34":[0.1014816,0.8717275],"35+27":[2.247522,2.607355],"27+36":[0.1591661,0.9232067],"27+37":[1.06129,1.295904],"27+38":[0.4353792,0.75178],"27+40":[-0.1303514,-0.1245044],"27+41":[0.2299122,0.5439427],"27+42":[1.433194,1.804633],"27+43":[1.573701,0.9994671],"27+44":[-0.8515347,0.1461673],"27+45":[2.033526,2.087353],"27+46":[1.663106,2.348576],"27+47":[1.400714,1.298131],"27+49":[1.630627,1.842074],"27+50":[1.260207,2.103297],"27+51":[0.9876825,1.3423],"27+52":[0.9591697,1.341879],"27+53":[0.68976,1.186301],"27+54":[1.803614,1.54341],"27+56":[0.5758865,-0.0533857],"32+28":[-0.07950392,1.389362],"33+28":[-0.007653089,-0.1652297],"34+28":[-0.3676962,0.6813234],"35+28":[-0.08045061,1.489071],"36+28":[-0.3130005,0.6757364],"37+28":[-0.08164153,1.232647],"28+38":[-0.2002976,0.8181434],"28+40":[-0.009608673,-0.1244023],"28+41":[-0.4057646,0.6103062],"28+42":[0.1350724,1.428732],"28+43":[0.2755797,0.6235663],"28+44":[-0.2158579,0.07980386],"28+45":[-0.5359495,1.844179],"28+46":[-0.2706922,2.039038],"28+47":[0.1025926,0.9222305],"28+49":[-0.303172,1.532537],"28+50":[-0.03791477,1.727396],"28+51":[-0.06922242,1.031736],"28+52":[-0.08473019,1.075174],"28+53":[-0.1205417,1.016297],"28+54":[-0.1301849,1.233872],"28+56":[-0.05979029,0.01297773],"29+32":[0.4648914,-0.3653063],"29+33":[0.2683286,0.3007328],"29+34":[-0.2000182,0.3717909],"35+29":[0.7603345,0.2205197],"29+36":[0.06108267,0.4098195],"29+37":[0.2735507,0.06917889],"29+38":[0.4664163,0.3361866],"29+40":[-0.06271538,0.09342737],"29+41":[0.2609493,0.1283494],"29+42":[0.5197893,0.3136902],"29+43":[0.6602966,-0.4914754],"29+44":[-0.8825718,0.5617606],"29+45":[1.182195,-0.2347767],"29+46":[0.7807386,0.4420396],"29+47":[0.4873095,-0.1928112],"29+49":[0.7482588,-0.06446183],"29+50":[0.3468021,0.6123545],"29+51":[0.2614195,0.08283026],"29+52":[0.1541564,0.09436229],"29+53":[0.2424233,0.3351235],"29+54":[0.9212459,-0.363126],"29+56":[0.6069236,-0.4689791],"32+30":[1.061112,1.189289],"30+33":[0.656356,0.7135429],"34+30":[-0.2181081,0.6934984],"35+30":[0.6118052,1.586267],"36+30":[0.01424478,0.7708413],"37+30":[0.5375166,1.304809],"30+38":[0.1878355,0.76784],"30+40":[-0.04451531,-0.04000764],"30+41":[-0.01763148,0.5600028],"30+42":[0.5747732,1.414605],"30+43":[0.7152806,0.6094393],"30+44":[-0.603991,0.1301073],"30+45":[0.6800176,1.729445],"30+46":[0.5571417,1.974608],"30+47":[0.5422934,0.9081035],"30+49":[0.5246619,1.468106],"30+50":[0.4017861,1.713269],"30+51":[0.3148151,1.115722],"30+52":[0.2740703,1.052463],"30+53":[0.1983973,0.9955171],"30+54":[0.6976491,1.169442],"30+56":[0.3283428,-0.03732566],"32+34":[-0.04840418,0.6693417],"35+32":[1.357956,1.406318],"32+36":[0.07964931,0.6450288],"37+32":[1.151181,1.330301],"32+38":[0.5714703,0.5702566],"32+40":[-0.1731817,-0.06286341],"32+41":[0.3660033,0.3624194],"32+42":[1.127024,1.429246],"32+43":[1.267532,0.6240801],"32+44":[-0.9876258,0.3276906],"32+45":[1.999538,1.348919],"32+46":[1.493028,1.791665],"32+47":[1.094544,0.9227443],"32+49":[1.460548,1.285164],"32+50":[0.9540371,1.72791],"32+51":[0.7865845,1.100427],"32+52":[0.7430181,1.098582],"32+53":[0.5716817,0.9522934],"32+54":[1.633535,0.9864995],"32+56":[0.7119776,-0.234909],"34+33":[-0.1357877,0.4053372],"35+33":[0.7710762,-0.1408295],"36+33":[-0.03857248,0.5331742],"37+33":[0.6048831,0.4108624],"33+38":[0.2954338,0.5687327],"33+40":[-0.08861804,-0.07155802],"33+41":[0.08996681,0.3608954],"33+42":[0.845937,0.6445004],"33+43":[0.9864443,-0.1606652],"33+44":[-0.7115893,0.3292146],"33+45":[1.166378,0.5611257],"33+46":[0.9359038,1.005396],"33+47":[0.8134572,0.137999],"33+49":[0.903424,0.4988944],"33+50":[0.6729498,0.9431646],"33+51":[0.498634,0.3857014],"33+52":[0.4841001,0.4163678],"33+53":[0.3609997,0.5599743],"33+54":[1.076411,0.2002302],"33+56":[0.4359411,-0.236433],"37+34":[-0.1384752,0.623449],"34+38":[0.2279683,0.4715665],"34+40":[-0.0545555,0.07636944],"34+41":[0.02250129,0.2637293],"34+42":[0.07128271,0.8388342],"34+43":[0.21179,0.03366849],"34+44":[-0.6441238,0.4263807],"34+45":[0.2567926,0.5611271],"34+46":[0.09378401,1.102563],"34+47":[0.03880289,0.3323327],"34+49":[0.06130419,0.596062],"34+50":[-0.1017044,1.137498],"34+51":[-0.1536577,0.5732341],"34+52":[-0.1862715,0.5582348],"34+53":[-0.04230213,0.6322594],"34+54":[0.2342913,0.2973978],"34+56":[0.3684756,-0.3335991],"35+37":[0.9128979,1.270199],"35+38":[0.5061486,0.6271087],"35+40":[-0.1227324,-0.0203549],"35+41":[0.3006816,0.4192715],"35+42":[1.122462,1.485984],"35+43":[1.262969,0.6808186],"35+44":[-0.9223041,0.2708385],"35+45":[1.864333,1.519362],"35+46":[1.423144,1.905256],"35+47":[1.089982,0.9794828],"35+49":[1.390664,1.398754],"35+50":[0.9494749,1.784648],"35+51":[0.8155509,1.132483],"35+53":[0.5531482,0.9949305],"35+54":[1.563651,1.10009],"35+56":[0.6466559,-0.1780569],"37+36":[0.07059049,0.7076519],"36+38":[0.2066268,0.5543393],"36+40":[-0.04295625,0.02222376],"36+41":[0.001159816,0.346502],"36+42":[0.2610463,0.8917788],"36+43":[0.4015537,0.08661312],"36+44":[-0.6227823,0.343608],"36+45":[0.4038733,0.7796172],"36+46":[0.2622062,1.238281],"36+47":[0.2285665,0.3852773],"36+49":[0.2297263,0.7317794],"36+50":[0.08805919,1.190443],"36+51":[0.04321808,0.6577475],"36+52":[0.01720205,0.6311943],"36+53":[0.04670521,0.6799754],"36+54":[0.4027135,0.4331152],"36+56":[0.3471341,-0.2508264],"37+38":[0.4079467,0.568608],"37+40":[-0.0853452,-0.006584238],"37+41":[0.2024798,0.3607707],"37+42":[0.9135885,1.192355],"37+43":[1.054096,0.3871894],"37+44":[-0.8241023,0.3293393],"37+45":[1.459055,1.108731],"37+46":[1.116068,1.553126],"37+47":[0.8811087,0.6858536],"37+49":[1.083589,1.046624],"37+50":[0.7406014,1.491019],"37+51":[0.6559593,0.908631],"37+52":[0.6110184,0.8601558],"37+53":[0.4238233,0.8335673],"37+54":[1.256576,0.7479601],"37+56":[0.5484541,-0.2365577]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[0.86,1.02],[1.64,1.99],[-1.05,-0.94]]},{"array":[[-0.13,0.1,-0.89,0.9,-0.11],[0.07,-0.33,-0.21,0.49,-0.39],[-0.16,-0.67,-0.9,-0.76,0.6]]},{"array":[[0.74,-0.28],[-0.4,0.77],[0.62,0.02],[-0.22,-0.4],[-0.73,1.08],[0.53,0.06],[-0.02,-0.62],[0.48,-0.92],[-0.83,-0.55],[-0.5,0.12],[0.13,1.0],[-0.46,-0.58],[0.07,1.25],[-0.11,0.11],[-0.24,0.2]]},{"array":[[0.48,0.5,0.97,-0.13,-0.35],[-0.06,1.14,-0.61,-0.75,-0.22],[1.28,0.58,0.01,-0.4,0.82],[2.04,-0.1,0.94,0.46,-0.39],[0.52,0.06,1.62,-1.32,1.33],[0.86,-0.18,-0.68,0.14,-0.11],[-0.6,0.03,1.04,0.64,-1.46],[0.39,0.05,-0.55,0.5,1.13],[-0.05,0.59,-0.41,-1.17,0.1],[0.38,0.07,1.17,0.5,-0.72],[1.83,0.58,-0.23,-0.66,-0.96],[-0.64,-0.1,1.95,-0.1,-0.9],[0.15,-1.22,-0.02,0.39,0.29],[1.47,0.51,0.27,0.36,-0.19],[0.31,0.25,-0.59,-0.56,0.23]]},{"array":[0.43,-0.37,0.74,-0.29,1.21,0.03,-0.23,-0.19,0.59,0.02,-1.2,-0.23,0.77,-0.25,0.9]}],"want":[[[-0.119932771508,-0.688240523533,0.015131177121,-0.104992710639,0.538698518489],[0.222057752485,-0.788451205874,0.740185738609,-0.125040393138,0.22362753702],[-0.608784458113,-0.521601113876,-0.657359820072,-0.751800748475,0.831600458055]]],"signs":{"0":[-1.479997,-1.416146],"1":[-1.901546,-1.091803],"2":[-2.361234,-1.613185],"3":[-1.499138,-0.5656792],"4":[-2.283199,-1.519163],"5":null,"6":[-3.107458,-2.013113],"7":[-1.30035,-1.641743],"8":[-1.260673,-1.735699],"9":[-1.070772,-1.552567],"10":[-2.012879,-1.576708],"11":[-1.039166,-2.121503],"12":[-1.48325,-1.117828],"13":[-1.947595,-2.108734],"14":[-0.3242601,-2.617332],"15":[-1.431079,-0.8689866],"16":[-1.182496,-1.289803],"17":[-2.354784,-2.183552],"18":[-1.734834,-2.485658],"19":[-2.056378,-1.219309],"20":[-1.668831,-1.589558],"21":[-1.769544,-1.720029],"22":[-2.28025,-1.178407],"23":[-3.42344,-1.499213],"24":[-1.785883,-1.705509],"25":[-2.057288,-1.097524],"26":[-1.202681,-1.851412],"27":[-2.465539,-2.205494],"28":[-1.820898,-0.5029135],"29":[-1.551588,-1.192391],"30":[-1.35337,-2.244526],"31":null,"32":[-0.6640086,-0.08380684],"33":[1.026785,0.03402212],"34":[-1.666872,-0.9121411],"35":[-3.287989,-1.955365],"36":[-1.177496,-0.5796548],"37":[-2.03315,-1.383221],"38":[-2.029541,-1.850225],"39":[-2.063005,-0.1434402],"40":[0.3701384,0.120702],"41":[-0.9261936,-2.454854],"42":[-3.011817,-0.6250017],"43":[-0.948812,-0.4815616],"44":[-0.3181356,2.209326],"45":[-2.801199,-5.39127],"46":[-3.938011,-3.079856],"47":[-1.428641,-0.8555964],"48":[-0.4798286,-0.3740348],"49":[-2.354834,-3.310451],"50":[-3.491646,-0.9990366],"51":[-1.606272,-1.031685],"52":[-1.609639,-0.9929156],"53":[-1.970628,-1.124926],"54":[-1.875006,-2.936416],"55":[1.022287,0.8740996],"56":[0.03346358,-1.706785]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[1.65,-1.21,1.22]]},{"array":[[0.81,0.9]]},{"array":[[0.1,-1.1,0.09],[-1.25,0.42,1.21],[0.33,-0.12,0.36],[0.04,-0.32,0.06],[1.03,-0.62,-0.14],[0.24,1.11,-0.07]]},{"array":[[0.85,-0.77],[0.49,-0.44],[0.47,0.2],[0.02,-0.03],[-0.86,0.03],[-0.58,0.1]]},{"array":[-0.35,0.42,0.56,-0.2,-0.45,-0.01]}],"want":[[[0.814844736444,0.149133746679]]],"signs":{"0":[0.3446209,0.7195157],"1":[0.4743912,0.6956095],"2":[0.3779156,0.7099388],"3":[0.4712301,0.6871201],"4":[0.3536461,0.7125845],"5":null,"6":[0.4727243,0.6947756],"7":[0.5594585,0.6466621],"8":[0.6664359,0.6108528],"9":[0.6666028,0.6163777],"10":[0.2583151,0.7780103],"11":[0.5848553,0.6323515],"12":[0.3813001,0.7036509],"13":[0.5782496,0.6350554],"14":[0.6363132,0.7105256],"15":[0.3811685,0.6933922],"16":[0.5358874,0.5832395],"17":[0.5320087,0.7648833],"18":[0.7174601,0.5907095],"19":[0.3376055,0.7356187],"20":[0.3685555,0.7102825],"21":[0.3693828,0.7122806],"22":[0.3778452,0.702927],"23":[0.3700381,0.6705742],"24":[0.3671743,0.7176454],"25":[0.2946385,0.720994],"26":[0.3649711,0.719892],"27":[0.3793485,0.7027667],"28":[0.1987009,0.6097412],"29":[0.3819344,0.7132838],"30":[0.3539473,0.7094285],"31":null,"32":[0.307534,0.7359713],"33":[0.1732841,0.7865957],"34":[0.1844418,0.7650342],"35":[0.4878825,0.7120952],"36":[0.2162098,0.7689451],"37":[0.3784786,0.7043904],"38":[0.5163608,0.7019798],"39":[0.06311271,0.8085995],"40":[0.112918,0.02335596],"41":[0.8119016,1.273423],"42":[0.08266015,0.1352711],"43":[0.01954744,-0.6733284],"44":[-0.3290927,1.089211],"45":[1.643351,1.873517],"46":[0.8945618,1.408694],"47":[0.1988742,0.01669279],"48":[0.1793268,0.6900212],"49":[1.010776,1.290115],"50":[0.2619869,0.8252923],"51":[0.301615,0.5865735],"52":[0.3392455,0.7038826],"53":[0.337248,0.7306318],"54":[0.8314491,0.6000943],"55":[0.2481286,0.842811],"56":[0.4532481,-0.1066197],"57":[0.378201,0.706714,[[2]]]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[-0.3,-1.7],[0.62,0.3],[-0.18,2.3]]},{"array":[[-0.82],[0.16],[0.83]]},{"array":[[0.27,0.8],[1.32,-0.79],[-0.36,-0.13]]},{"array":[[-0.58],[1.67],[0.34]]},{"array":[0.3,1.98,1.39]}],"want":[[[-0.516341462502],[0.196941095178],[0.84133089963]]],"signs":{"0":[-0.876383,-0.5790245],"1":[-1.029536,-0.9429709],"2":[-1.33223,-1.410091],"3":[-0.717045,-0.4675695],"5":null,"6":[-1.058801,-0.9753453],"7":[-0.8222238,-0.4807195],"8":[-1.227776,-1.172854],"9":[-1.225525,-1.169979],"11":[-1.25965,-1.343438],"12":[-1.19219,-1.210291],"13":[-1.260273,-1.344829],"14":[-1.334503,-2.439786],"15":[-1.199246,-1.216977],"16":[-1.33686,-2.437109],"17":[-0.820238,-0.175907],"18":[-1.331325,-1.463334],"19":[-1.136914,-1.006061],"21":[-1.205076,-1.248978],"22":[-1.199034,-1.220049],"23":[-1.207803,-1.225626],"24":[-1.184771,-1.205611],"25":[-1.223552,-1.273721],"26":[-1.179012,-1.198762],"27":[-1.194827,-1.211462],"28":[-1.210349,-1.230948],"29":[-1.049523,-1.143882],"31":null,"32":[-1.356416,-1.471478],"33":[-1.173212,-1.18499],"34":[-1.183536,-1.210278],"35":[-1.242701,-1.211734],"36":[-1.215455,-1.224854],"37":[-1.19545,-1.216089],"38":[-0.8542025,-0.2023902],"39":[-1.331325,-1.463334],"40":[-0.1831586,-0.2083278],"41":[-1.675138,-1.090294],"42":[-0.3729124,-0.3255631],"43":[0.9584128,1.137771],"44":[-1.34296,-1.237277],"45":[-2.391864,-1.042816],"46":[-2.048051,-1.415857],"47":[-0.1177177,-0.03784781],"48":[-1.07613,-1.175619],"49":[-1.792856,-1.128142],"50":[-1.449043,-1.501182],"51":[-1.01713,-1.030466],"52":[-1.172142,-1.207768],"53":[-1.137884,-1.006009],"54":[-0.7167255,0.04747727],"55":[-0.7265127,0.07290206],"56":[0.4771227,1.260944],"57":[-1.193848,-1.213467,[[3]]]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[0.19,0.78,1.11],[0.43,-0.83,-0.62]]},{"array":[[-0.75,0.24,0.44],[0.5,0.9,-0.39]]},{"array":[[-0.32,-0.88,2.02],[0.97,-1.48,-0.03],[-0.67,-0.18,-0.73],[-1.14,0.02,0.54],[0.72,-1.34,-0.43],[0.18,-0.88,-0.99],[-0.58,-0.48,0.65],[-0.23,1.02,-0.34],[0.01,-0.33,0.02]]},{"array":[[-0.58,0.72,-0.89],[-0.1,-0.49,0.92],[0.03,0.36,-0.38],[0.72,0.07,0.75],[-0.04,-0.1,-0.54],[0.11,0.13,-0.11],[0.53,0.02,1.49],[-0.49,-0.99,-0.2],[0.25,0.48,0.35]]},{"array":[-0.75,-0.55,0.32,0.1,-0.5,-1.02,-0.23,0.05,-0.22]}],"want":[[[-0.467661631143,0.510715253275,-0.425815049736],[-0.263222736367,0.524776968884,-0.174505288983]]],"signs":{"0":[-0.03138981,0.3819317],"1":[-0.1739431,0.02578942],"2":[0.1578215,0.1869448],"3":[-0.1964675,0.1559656],"4":[0.1967956,0.3421988],"5":[0.1716343,0.1993331],"6":[-0.1942361,0.001372533],"7":[-0.3022255,-0.1329495],"8":[-0.4119839,-0.5943309],"9":[-0.4073546,-0.5285421],"10":[-0.1337927,0.02016355],"11":[1.831933,0.8103416],"12":[0.06687438,0.3584317],"13":[1.809049,0.724202],"14":[3.985229,3.239181],"15":[0.08032953,0.375911],"16":[3.584196,2.713354],"17":[-0.7687718,-0.5658779],"18":[0.2567708,-0.2477416],"19":[-0.4863945,-0.02457383],"20":[0.1331096,0.3437227],"21":[-0.004816254,0.2714389],"22":[0.172196,0.233932],"23":[-0.1980075,0.3576087],"24":[0.04963088,0.3588757],"25":[-0.1437551,0.1660224],"26":[-0.005442432,0.4552034],"27":[-0.2830066,0.5495471],"28":[-0.1450571,0.1994483],"29":[0.004404664,0.2036974],"30":[0.3912642,0.6249485],"31":[-0.03913686,0.01570295],"32":[1.278248,0.5289533],"33":[1.405029,0.7564571],"34":[-0.8339627,0.1457023],"35":[0.1648241,0.2532868],"36":[-0.6046928,0.1686206],"37":[0.1194909,0.2621128],"38":[-0.8769158,-0.7882958],"39":[-1.386691,0.070235],"40":[0.008810188,-0.05840664],"41":[-0.3410201,-0.3039242],"42":[-0.4261947,-0.1796587],"43":[0.9604962,-0.2498937],"44":[-0.7854233,0.9513124],"45":[0.2784559,-0.8577421],"46":[-0.7672149,-0.4835829],"47":[0.5350986,0.02740957],"48":[-0.4253976,0.2773033],"49":[0.1940784,-0.2765146],"50":[-0.8515923,0.09764457],"51":[0.1051222,0.2866608],"52":[0.06783101,0.3212491],"53":[-0.5104068,-0.03582907],"54":[0.6194761,-0.5538179],"55":[0.8292578,0.3530017],"56":[0.5097751,-0.8585308]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[1541.24,1201.61,-125.17],[269.99,-203.12,848.38]]},{"array":[[-0.9,0.35],[0.5,-0.17]]},{"array":[[-0.15,0.53,0.51],[0.91,0.66,-0.58],[0.44,1.44,-0.33],[-0.84,-0.5,-0.31],[0.2,0.5,0.89],[-0.02,0.36,-0.31]]},{"array":[[-0.18,-0.78],[-0.2,0.27],[-0.39,1.01],[0.72,-0.57],[0.28,0.2],[-0.44,-0.13]]},{"array":[-0.71,-1.37,0.01,-1.09,-0.17,-0.74]}],"want":[[[-0.9,1.0],[1.0,-1.0]]],"signs":{"1":[-0.8517012,-1.331756],"3":[-1.108783,-1.520668],"5":null,"6":[-0.4732761,-1.844381],"7":[-0.4732761,-1.844381],"8":[-0.4732761,-1.844381],"9":[-0.4732761,-1.844381],"10":[-1.510797,-1.778544],"11":[-1.461735,-3.165148],"13":[-1.461735,-3.165148],"14":[-3032.325,-4177.703],"16":[-3032.325,-4177.703],"17":[0.01077408,0.2997131],"18":[-1.781292,-1.686816],"19":[-0.8511957,-1.335616],"25":[-1.892411,-1.575128],"28":[0.1842716,-1.26989],"31":null,"33":[1.573511,-0.5965062],"34":[-1.892411,-1.575128],"35":[-660.1866,-842.0526],"36":[-1.476265,-1.716248],"38":[0.01077408,0.2997131],"39":[-1.0158,-1.299082],"40":[0.0,0.0],"41":[0.05403023,0.0841471],"42":[-1.282024,-2.016549],"43":[-0.2662236,-0.717467],"44":[-2.546055,-0.9181416],"45":[-0.1581632,-0.5491728],"46":[-1.227994,-1.932402],"47":[-0.7524957,-1.474791],"48":[-0.4862721,-0.7573239],"49":[-0.6984655,-1.390644],"50":[-1.768296,-2.773873],"51":[-0.9601137,-1.725936],"52":[-1.059368,-1.880516],"53":[-0.8511957,-1.335616],"54":[-0.2121934,-0.6333199],"55":[0.5403023,0.841471],"56":[1.026574,1.598795]}}
]}""",
"gru_forward": r"""{"name": "gru_forward", "params": ["xs", "h0", "W", "U", "b"], "kind": "array", "returns": ["hs"], "origins": ["gru_gates", "gru_candidate", "gru_update", "gru_step"], "criteria": [{"key": "hs", "points": 1.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes_sequence", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large", "one_step"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["gates_bias_dropped", "gates_x_dropped", "gates_h_dropped", "gates_h_read_twice", "gates_transposed", "gates_input_transposed", "gates_product", "gates_swapped", "gates_order_nrz", "gates_order_rnz", "gates_interleaved", "gates_tanh", "reset_tanh", "update_tanh", "gates_bare", "reset_bare", "update_bare", "gates_sign", "gates_softmax", "gates_twice", "reset_after", "reset_after_bias", "reset_missing", "reset_added", "reset_inverted", "reset_everything", "candidate_h_dropped", "candidate_h_is_r", "candidate_x_dropped", "candidate_bias_dropped", "candidate_transposed", "candidate_input_transposed", "candidate_reset_weights", "candidate_update_weights", "candidate_sigmoid", "candidate_bare", "candidate_softmax", "candidate_reset_by_z", "update_swapped", "update_both_old", "update_product", "update_without_one", "update_inverted_twice", "update_minus", "update_parenthesis", "update_plus_one", "update_sum", "update_old_missing", "update_new_missing", "update_new_whole", "update_old_whole", "update_squashed", "update_candidate_squashed", "update_gate_squashed", "update_candidate", "update_gate", "update_difference", "h0_ignored", "h_not_carried", "h_reset", "backwards", "states_before", "last_only", "batch_first", "all_last"], "vary": {"case": 1, "values": {"0": {"array": [[[-0.29, 0.62, 0.48, 0.9], [0.69, 1.62, 0.0, 0.62]], [[0.64, 1.26, 2.33, 2.03], [-0.72, 1.3, -2.47, 1.57]], [[0.74, 1.22, 0.84, -1.13], [-0.42, -0.86, 1.13, -0.57]], [[-0.88, 0.65, 0.15, 1.94], [0.4, -1.08, 0.96, 1.53]]]}, "1": {"array": [[0.68, 0.08, 1.08], [-0.13, 0.0, 0.24]]}, "2": {"array": [[-0.6, -0.79, 0.21, 0.38], [0.07, -0.34, 0.23, 1.5], [0.29, 1.6, 0.05, -0.3], [-0.07, 1.07, 1.43, -0.28], [1.23, 0.37, 0.77, 1.09], [-0.07, 0.84, 0.84, 0.33], [1.09, 1.19, -0.27, -0.73], [0.84, 0.25, 0.59, -0.57], [0.2, 0.02, -0.61, 0.94]]}, "3": {"array": [[0.3, -0.67, 0.49], [-0.01, -0.61, 0.15], [0.34, 0.11, 0.64], [0.06, -0.17, 1.29], [-0.13, -0.48, 0.57], [1.28, 0.44, 0.43], [0.6, 0.8, 0.34], [0.12, 0.1, 0.62], [0.46, -0.66, -0.67]]}, "4": {"array": [1.41, -0.09, 0.28, 1.25, -0.03, 0.68, 0.7, -0.15, 0.23]}}}, "probes": [{"key": "first_step", "args": [{"array": [[[0.5]]]}, {"array": [[-0.4]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [[1.0], [1.0], [1.0]]}, {"array": [0.1, 0.2, 0.3]}], "want": [[[[-0.00733228450931]]]]}, {"key": "h_carried", "args": [{"array": [[[0.5]], [[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 0.3]}], "want": [[[[-0.0543436937742]], [[0.118484459339]]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1,"T":2},"paired":false,"args":[{"array":[[[-0.2]],[[-0.6]]]},{"array":[[0.1]]},{"array":[[0.5],[0.9],[0.4]]},{"array":[[0.1],[1.4],[1.0]]},{"array":[0.5,0.6,0.3]}],"want":[[[[0.162895805744]],[[0.156985431054]]]],"signs":{"0":[0.03329041,0.1755953],"1":[0.01942203,0.1538707],"2":[0.02435946,0.1644122],"3":[0.01850743,0.1488912],"6":[0.02073472,0.1600025],"7":[0.02371465,0.1664823],"8":[0.02443607,0.1701688],"9":[0.02481587,0.1686305],"11":[0.0446531,0.1645748],"12":[0.03061428,0.1491648],"13":[0.02986116,0.1795678],"14":[0.04203189,0.1582039],"15":[0.03070902,0.1498828],"16":[0.02758294,0.1711179],"17":[0.03698229,0.1904886],"18":[0.01241555,0.0982591],"19":[0.02006938,0.1584794],"21":[0.03875112,0.1113344],"22":[0.01204443,0.1764315],"23":[-0.02298642,0.3436181],"24":[0.02423921,0.1516906],"25":[0.0213228,0.1287697],"26":[0.03261521,0.134815],"27":[0.0005132939,0.3167434],"28":[-0.01054549,0.1974294],"29":[0.05780125,0.03820684],"32":[0.02449468,0.2003624],"33":[0.02828333,0.2289899],"34":[-0.01235043,0.281585],"35":[0.02300336,0.1617636],"36":[-0.02828784,0.4473343],"37":[0.02241036,0.1605367],"38":[0.03472012,0.2035243],"39":[0.01241555,0.0982591],"40":[0.003371387,0.005329536],"41":[0.02221022,0.235731],"42":[0.02410528,0.1307795],"43":[0.0114301,0.03260844],"44":[-0.05826069,0.9316214],"45":[-0.1035949,0.5581401],"46":[-0.06282581,0.4035215],"47":[0.03219807,0.09078267],"48":[0.02015934,0.05838062],"49":[-0.007438914,0.3474867],"50":[-0.00450633,0.2056989],"51":[0.02291398,0.157687],"52":[0.0223876,0.1568728],"53":[0.02171474,0.1564525],"54":[0.06060077,0.2591968],"55":[0.0437005,0.6373495],"56":[0.05715604,0.09344671],"57":[0.006658846,0.08571496],"58":[0.04364007,0.1521194],"59":[0.07591751,0.1411738],"60":[-0.0123405,0.1134458],"61":[-0.01375834,0.107135],"62":[0.08481959,0.1320987,[[1,1]]],"63":[0.02268399,0.1592259,[[1,2,1]]],"64":[0.0194906,0.1542525]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3,"T":4},"paired":true,"args":[{"array":[[[-0.79,0.32,0.12,0.37],[0.16,1.12,-0.3,0.39]],[[0.41,1.01,2.08,1.77],[-1.17,0.71,-2.76,1.25]],[[0.22,0.62,0.29,-1.46],[-0.73,-1.09,0.58,-0.97]],[[-1.32,0.36,-0.38,1.5],[0.07,-1.55,0.74,1.21]]]},{"array":[[0.34,-0.51,0.54],[-0.71,-0.2,-0.29]]},{"array":[[-1.01,-1.3,-0.28,-0.08],[-0.37,-0.91,-0.23,1.19],[-0.06,1.14,-0.26,-0.76],[-0.36,0.49,0.95,-0.5],[0.7,0.05,0.47,0.78],[-0.67,0.46,0.55,-0.21],[0.56,0.7,-0.63,-0.94],[0.53,-0.1,0.2,-1.01],[-0.03,-0.29,-1.06,0.34]]},{"array":[[-0.05,-0.92,0.02],[-0.26,-1.11,-0.24],[0.05,-0.16,0.43],[-0.41,-0.63,0.78],[-0.43,-0.74,0.1],[0.99,0.04,0.1],[0.1,0.22,-0.24],[-0.47,-0.26,0.41],[0.03,-1.01,-1.12]]},{"array":[0.92,-0.68,-0.13,1.02,-0.53,0.31,0.21,-0.6,-0.35]}],"want":[[[[0.240490182874,-0.729615904102,0.334294229046],[-0.384125801744,-0.451993745922,-0.096800142409]],[[0.187731618732,-0.743549907013,0.101334569086],[0.254869969338,-0.862872363123,0.650498515035]],[[0.235376779403,0.311145779311,-0.147067692529],[0.208544774315,-0.00438860763823,0.320962587582]],[[-0.278794507016,-0.58809860272,-0.0286060765599],[-0.2416095139,-0.311249465932,0.0127785692657]]]],"signs":{"0":[0.5410566,-1.952875],"1":[2.081629,-2.318915],"2":[0.7592486,-1.966074],"3":[2.290692,-2.794261],"4":[0.8891351,-2.48009],"5":null,"6":[1.537957,-1.574238],"7":[-0.08897003,0.2148765],"8":[0.6244882,-1.809257],"9":[0.7096501,-1.868521],"10":[2.842346,-2.150414],"11":[-0.8208917,-6.366712],"12":[1.028376,-2.873467],"13":[0.1937487,-5.918781],"14":[-172.0361,-344.843],"15":[1.453548,-3.127138],"16":[-120.4122,-371.511],"17":[1.781386,-1.583262],"18":[0.866893,-0.2504511],"19":[0.9959754,-2.075609],"20":[0.8801214,-2.599736],"21":[0.9213001,-2.22326],"22":[0.9385655,-2.463345],"23":[0.3708128,-2.212957],"24":[0.5486754,-2.460151],"25":[1.012964,-3.166164],"26":[0.5282175,-2.58904],"27":[0.1446063,-2.334389],"28":[0.5757809,-3.283185],"29":[1.092029,-1.971162],"30":[0.7842332,-2.73346],"31":null,"32":[-0.2159183,-4.284638],"33":[0.6786387,-4.510518],"34":[0.1584736,-1.067958],"35":[3.337547,-8.196478],"36":[0.6885111,-0.9982879],"37":[0.754879,-2.496924],"38":[1.863082,-1.68137],"39":[1.076741,-2.39037],"40":[0.05518764,-0.01867407],"41":[0.5135023,-1.496886],"42":[0.9474881,-1.414796],"43":[0.004269327,0.2179028],"44":[-3.543701,-8.769601],"45":[-2.131044,-6.153948],"46":[2.167679,-9.196921],"47":[0.4204028,-0.4133481],"48":[0.2313152,-1.134803],"49":[0.3639239,-3.83797],"50":[2.300962,-6.239007],"51":[0.7438184,-1.991741],"52":[0.6271752,-2.14277],"53":[1.048782,-2.087077],"54":[1.679277,-0.4505432],"55":[-0.8093013,-1.373898],"56":[0.9665696,0.5457652],"57":[0.2821792,-1.373689],"58":[1.370258,-1.747188],"59":[0.4687922,-0.8755799],"60":[0.5796228,-2.944237],"61":[0.9965318,-3.624515],"62":[0.2043283,-0.5899432,[[2,3]]],"63":[0.8671606,-2.385729,[[2,4,3]]],"64":[0.2445926,-2.540237],"0+7":[-0.7309728,-0.02918008],"0+8":[0.3742771,-2.077015],"0+9":[0.4699567,-2.189077],"0+10":[3.481976,-2.264993],"0+11":[0.2445088,-1.580018],"0+12":[0.6913585,-2.20297],"0+13":[-0.005896551,-1.572955],"14+0":[-5.984802,-7.584687],"0+15":[1.113965,-2.53694],"0+16":[-8.326108,-13.82306],"0+17":[2.21327,-1.678036],"0+18":[0.09207831,0.09752181],"0+19":[0.8593983,-2.011607],"0+20":[0.4567214,-1.890694],"0+21":[0.5609708,-1.671037],"0+22":[0.5007217,-1.874782],"0+23":[0.04567766,-1.27467],"0+24":[0.1832636,-1.675872],"0+25":[0.9741028,-2.581054],"26+0":[0.1943021,-1.74559],"27+0":[-0.0813292,-1.189995],"28+0":[0.2103732,-3.163233],"29+0":[0.7115643,-1.494518],"30+0":[0.4073199,-1.760678],"32+0":[-0.7496425,-4.826692],"33+0":[0.7404864,-5.034954],"34+0":[-0.1002839,-1.135615],"35+0":[2.946057,-7.277957],"36+0":[0.3907088,-1.129436],"37+0":[0.3768001,-1.788595],"0+38":[2.324655,-2.002756],"0+40":[0.06693327,-0.05156113],"0+41":[0.3885757,-3.260612],"0+42":[1.070421,-0.6078541],"0+43":[0.1463919,0.7116604],"0+44":[-4.424223,-6.247852],"0+45":[-1.110504,-8.371551],"0+46":[1.910804,-9.537136],"0+47":[0.4521691,0.2275417],"0+48":[-0.12584,-1.163977],"0+49":[-0.0478927,-5.190646],"0+50":[1.610436,-5.256696],"0+51":[0.4564889,-1.426027],"0+52":[0.2658117,-1.631161],"0+53":[0.9089456,-2.066126],"0+54":[1.668597,-0.6321482],"0+55":[-0.8999976,-0.3829053],"0+56":[1.327177,-0.1119676],"0+57":[0.2864377,-0.6448457],"0+58":[0.9521979,-1.383514],"0+59":[0.4367357,-0.1802609],"60+0":[0.01692929,-2.908022],"0+61":[0.357982,-3.631544],"0+62":[0.2037666,-0.9777732,[[2,3]]],"63+0":[1.549424,-2.280035,[[2,4,3]]],"64+0":[0.3051097,-2.118062],"7+1":[2.28728,-2.101868],"8+1":[1.217646,-1.659563],"9+1":[1.199802,-1.710532],"10+1":[0.8079072,-1.923458],"11+1":[2.124983,-2.981551],"1+12":[1.924074,-1.962955],"1+13":[2.962115,-3.506632],"14+1":[14.69031,-5.148508],"1+15":[1.925548,-1.893571],"1+16":[32.71995,-3.206374],"17+1":[1.400865,-0.9334869],"18+1":[2.293007,-0.9095099],"19+1":[1.221927,-2.108715],"1+20":[2.089395,-2.374052],"1+21":[2.122387,-2.231259],"1+22":[2.183467,-2.5565],"1+23":[1.708876,-1.806688],"1+24":[2.105548,-2.517413],"1+25":[1.924151,-1.957974],"26+1":[1.911908,-2.343866],"27+1":[1.60119,-1.85324],"28+1":[1.395121,-2.466105],"29+1":[2.158824,-1.977616],"30+1":[2.323947,-2.379336],"32+1":[0.9903112,-2.432474],"33+1":[-0.06656734,-3.665883],"34+1":[1.473717,-0.6311715],"35+1":[3.562903,-7.109904],"36+1":[1.417407,-0.5864776],"37+1":[2.094643,-2.283565],"1+38":[1.457953,-0.7012342],"1+40":[0.07225528,-0.02859111],"1+41":[0.4572096,-1.050539],"1+42":[1.095703,-2.059466],"1+43":[0.6086845,0.1708536],"1+44":[-3.567378,-8.501948],"1+45":[-1.6839,-6.242651],"1+46":[1.095056,-8.982408],"1+47":[0.8639262,-0.6555273],"1+48":[1.045427,-0.6029978],"1+49":[0.4674772,-4.034477],"1+50":[2.532804,-6.365327],"1+51":[1.88324,-1.704326],"1+52":[1.836799,-1.765473],"1+53":[1.208726,-2.025465],"1+54":[1.545406,-0.1821824],"1+55":[-0.7971248,-1.510008],"1+56":[0.7208174,1.136071],"1+57":[0.6055501,-1.788076],"1+58":[2.358173,-1.947166],"1+59":[1.074261,-1.176931],"60+1":[1.794608,-2.560219],"1+61":[1.771041,-3.018263],"1+62":[0.187442,-0.6247652,[[2,3]]],"63+1":[1.199617,-1.664526,[[2,4,3]]],"64+1":[0.9007126,-3.217345],"2+7":[0.2719522,0.4016425],"2+8":[0.4851125,-1.798935],"2+9":[0.472459,-1.842436],"2+10":[2.983836,-1.546864],"2+11":[1.005263,-4.398558],"2+12":[1.019046,-2.463508],"2+13":[-0.8761802,-2.559694],"14+2":[7.327454,-10.11444],"2+15":[1.292702,-3.069469],"2+16":[3.216218,-7.851569],"2+17":[1.381295,-1.944705],"2+18":[0.4073553,-0.47179],"2+19":[0.9522619,-1.971783],"2+20":[0.6608966,-1.938163],"2+21":[0.5968615,-1.352642],"2+22":[0.6440296,-1.69916],"2+23":[0.6244761,-1.523251],"2+24":[0.3343621,-1.631977],"2+25":[0.7509464,-2.673681],"26+2":[0.4209406,-1.871905],"27+2":[0.4504256,-1.680029],"28+2":[0.5494589,-3.156026],"29+2":[0.7310629,-1.152315],"30+2":[0.5762198,-1.835849],"32+2":[-0.9492553,-3.510298],"33+2":[0.4021353,-4.562617],"34+2":[-0.2516009,-0.6082019],"35+2":[3.311356,-5.673578],"36+2":[0.3797112,-0.6383951],"37+2":[0.6163473,-1.854492],"2+38":[1.438168,-2.011792],"2+40":[0.06933734,-0.02608317],"2+41":[1.105494,-0.4677316],"2+42":[1.363745,-2.252951],"2+43":[0.09287535,-0.1226546],"2+44":[-2.434128,-2.899492],"2+45":[0.8912871,-2.636456],"2+46":[2.616457,-9.189804],"2+47":[0.4954592,-0.4921377],"2+48":[0.1050577,-0.8672568],"2+49":[1.533659,-1.843611],"2+50":[2.291291,-6.444447],"2+51":[0.6275476,-1.519761],"2+52":[0.4329832,-1.624538],"2+53":[0.9949952,-2.012381],"2+54":[1.771734,-0.5548594],"2+55":[-0.6005006,-0.7551907],"2+56":[0.4704403,0.6922346],"2+57":[0.4277914,-1.115429],"2+58":[1.119708,-1.304871],"2+59":[0.3955612,-0.7965346],"60+2":[0.2169172,-2.590675],"2+61":[0.7083384,-3.397264],"2+62":[0.1789697,-0.3445022,[[2,3]]],"63+2":[0.8107018,-1.963775,[[2,4,3]]],"64+2":[0.5101545,-1.548664],"3+7":[2.560469,-2.454044],"3+8":[0.8509258,-1.903817],"3+9":[0.8507261,-1.983533],"3+10":[0.8916363,-2.310978],"3+11":[2.972207,-3.251666],"3+12":[1.994737,-2.493664],"3+13":[4.298907,-3.221669],"14+3":[6.946374,-885.5769],"3+15":[1.917036,-2.482713],"3+16":[784.5793,-849.0236],"3+17":[2.038589,-0.6267285],"3+18":[2.521899,-0.8514569],"3+19":[1.253664,-2.213183],"3+20":[2.264563,-2.784081],"3+21":[2.416085,-2.769877],"3+22":[2.55472,-2.991827],"3+23":[1.610876,-2.256233],"3+24":[2.341246,-2.968027],"3+25":[2.233703,-2.481127],"26+3":[2.039191,-2.808285],"27+3":[1.402673,-2.315066],"28+3":[1.465435,-2.494609],"29+3":[2.465192,-2.545613],"30+3":[2.482329,-2.858321],"32+3":[1.573977,-2.869934],"33+3":[0.04828427,-3.649111],"34+3":[2.035664,-0.9196273],"35+3":[3.998585,-7.50306],"36+3":[1.854615,-0.8674413],"37+3":[2.277283,-2.738358],"3+38":[2.115534,-0.2254225],"3+40":[0.0597201,-0.02098528],"3+41":[0.1992765,-2.293357],"3+42":[0.9708671,-1.357481],"3+43":[0.6148401,0.4934048],"3+44":[-3.579943,-10.65],"3+45":[-2.226242,-9.609523],"3+46":[1.05771,-8.811076],"3+47":[0.8039495,-0.5733652],"3+48":[1.252793,-0.8371226],"3+49":[0.1126865,-6.103354],"3+50":[2.563794,-5.864595],"3+51":[2.015883,-2.107781],"3+52":[2.051831,-2.198157],"3+53":[1.223639,-2.132131],"3+54":[1.41643,-0.2006557],"3+55":[-0.9288101,-2.147898],"3+56":[1.081069,0.9958578],"3+57":[0.5003518,-2.032811],"3+58":[2.479465,-2.343895],"3+59":[1.111785,-1.263047],"60+3":[1.968048,-2.798711],"3+61":[2.007956,-3.292604],"3+62":[0.2410009,-0.657094,[[2,3]]],"63+3":[1.192987,-1.856421,[[2,4,3]]],"64+3":[1.052826,-3.305401],"7+4":[-0.1367976,-0.1123459],"8+4":[0.7682441,-1.747254],"9+4":[0.8901016,-1.860001],"10+4":[2.736089,-1.634886],"11+4":[-0.864293,-6.988749],"4+12":[1.087771,-2.743095],"4+13":[-0.07708938,-6.913051],"14+4":[-78.15581,-320.3818],"4+15":[1.535619,-2.983458],"4+16":[-40.66541,-317.7395],"17+4":[1.90185,-1.491557],"18+4":[0.6804122,-0.2610335],"4+19":[0.9830043,-2.054117],"4+20":[0.819094,-2.490713],"4+21":[0.8572144,-2.098148],"4+22":[0.8665831,-2.353528],"4+23":[0.2937589,-2.00405],"4+24":[0.4607323,-2.325688],"4+25":[0.9706718,-3.044808],"26+4":[0.4847139,-2.435523],"27+4":[0.1134742,-2.076041],"28+4":[0.6132707,-3.22627],"29+4":[1.052871,-1.852898],"30+4":[0.7244731,-2.547625],"32+4":[-0.3007902,-4.18629],"33+4":[0.5524219,-4.575115],"34+4":[0.06481971,-0.9880578],"35+4":[3.034111,-7.763284],"36+4":[0.6295518,-0.9108905],"37+4":[0.726953,-2.386719],"4+38":[1.955436,-1.64866],"4+40":[0.06146266,-0.01634454],"4+41":[0.5161015,-1.590816],"4+42":[1.037032,-1.405358],"4+43":[0.05595655,0.2137282],"4+44":[-3.255431,-9.753466],"4+45":[-2.38019,-6.283247],"4+46":[1.751104,-9.432023],"4+47":[0.4553553,-0.4060928],"4+48":[0.2217654,-1.075408],"4+49":[-0.008522598,-4.139092],"4+50":[2.276286,-6.06309],"4+51":[0.7394023,-1.894851],"4+52":[0.6165473,-2.035812],"4+53":[1.058931,-2.067646],"4+54":[1.551792,-0.5476447],"4+55":[-0.7213883,-1.547475],"4+56":[0.9568679,0.5525813],"4+57":[0.264995,-1.384102],"4+58":[1.396867,-1.60814],"4+59":[0.4849703,-0.8301189],"60+4":[0.6028845,-2.883104],"4+61":[0.9603937,-3.56546],"4+62":[0.190692,-0.5342557,[[2,3]]],"63+4":[0.8892904,-2.275478,[[2,4,3]]],"64+4":[0.1782226,-2.48378],"6+7":[1.464957,-0.9894621],"8+6":[1.493607,-0.561488],"9+6":[1.639534,-0.3593735],"10+6":[1.989441,-0.5506777],"6+11":[1.447278,-3.07073],"6+12":[1.481826,-1.384512],"6+13":[0.6296285,-4.441756],"14+6":[4.789884,-7.019432],"6+15":[1.449291,-1.601095],"6+16":[1.556003,-10.73191],"6+17":[0.7722997,-2.094789],"6+18":[1.018019,-1.058001],"6+19":[1.146551,-1.880036],"6+20":[1.483497,-1.663697],"6+21":[1.447725,-1.290425],"6+22":[1.471117,-1.78908],"6+23":[1.481367,-1.189698],"6+24":[1.350952,-1.760466],"6+25":[1.359388,-1.817794],"26+6":[1.370123,-1.560592],"27+6":[1.465376,-1.116214],"28+6":[1.11983,-2.537299],"29+6":[1.613889,-1.050485],"30+6":[1.535014,-1.583938],"32+6":[-1.285818,-1.859776],"33+6":[-0.1182635,-4.09834],"34+6":[0.751335,-0.3805202],"35+6":[3.341755,-4.623229],"36+6":[0.8475489,-0.2875689],"37+6":[1.503536,-1.610103],"6+38":[0.9595377,-1.79171],"6+40":[0.08337978,-0.04090485],"6+41":[0.3958348,-0.648064],"6+42":[1.681684,-2.133891],"6+43":[0.772103,-0.09138943],"6+44":[-5.072364,-4.330886],"6+45":[-0.1289243,-2.774746],"6+46":[2.767566,-8.558255],"6+47":[0.9934647,-0.6509474],"6+48":[0.7122999,-0.4727925],"6+49":[1.287087,-1.61537],"6+50":[2.479568,-5.598871],"6+51":[1.406696,-1.207034],"6+52":[1.239221,-1.234452],"6+53":[1.157532,-1.811255],"6+54":[1.901455,-0.1635107],"6+55":[-0.9205953,-0.7581928],"6+56":[0.2710922,1.305451],"6+57":[0.8957808,-1.158403],"6+58":[1.635486,-1.208395],"6+59":[0.983698,-1.12685],"60+6":[0.8412762,-1.936491],"6+61":[1.237377,-2.720479],"6+62":[0.1247612,-0.30107,[[2,3]]],"63+6":[0.9656844,-1.283808,[[2,4,3]]],"64+6":[0.8958787,-2.523754],"7+11":[-7.151222,-1.462676],"7+12":[-0.2320541,0.3879013],"7+13":[-6.662055,-1.155332],"14+7":[-43.00239,-42.43518],"7+15":[-0.8350017,-0.06272445],"7+16":[-43.7287,-30.40176],"17+7":[1.802283,-3.160463],"18+7":[0.4868748,-0.07386997],"7+19":[0.8417373,-1.473994],"7+20":[-0.1156636,-0.01309765],"7+21":[-0.1463572,0.5763965],"7+22":[0.005709067,0.07045918],"7+23":[-0.03843031,0.4651081],"7+24":[-0.1433781,-0.1699588],"7+25":[0.09117726,-0.1071159],"26+7":[-0.2884062,-0.005965666],"27+7":[-0.1365197,0.2679764],"28+7":[0.7569064,-2.116933],"29+7":[-0.1612144,1.098817],"30+7":[0.07432484,0.2197783],"32+7":[0.2503792,-3.033357],"33+7":[-0.4390851,-4.795283],"34+7":[0.120942,0.6913133],"35+7":[-0.4166685,-0.9804734],"36+7":[0.2173114,0.1268413],"37+7":[-0.007230211,-0.07644936],"7+38":[1.922487,-2.77147],"7+40":[0.1053418,-0.02782021],"7+41":[2.106239,-2.803925],"7+42":[0.1408055,-0.3298459],"7+43":[-0.0159533,0.8195973],"7+44":[-8.237851,-4.015817],"7+45":[-0.4153512,-10.50136],"7+46":[0.9392648,-8.799494],"7+47":[0.0825539,0.7369774],"7+48":[0.4050917,-0.07930191],"7+49":[0.6693422,-4.030305],"7+50":[0.8081771,-3.141188],"7+51":[-0.1099525,0.2811802],"7+52":[-0.02495156,0.245916],"7+53":[0.8644962,-1.357462],"7+54":[1.473694,-0.1425377],"7+55":[-1.542867,-1.033868],"7+56":[0.9818062,-0.515171],"7+57":[-0.8314926,-0.03444359],"7+58":[1.829619,-0.117178],"7+59":[0.2245715,0.479683],"60+7":[0.07318879,-0.5636205],"7+61":[0.116071,-1.793351],"7+62":[-0.6343999,-0.5592627,[[2,3]]],"63+7":[1.551695,-0.9365412,[[2,4,3]]],"64+7":[-2.061657,-1.390731],"8+11":[1.714988,-0.3919224],"8+12":[0.4049889,-1.426394],"8+13":[1.327253,-1.975721],"14+8":[-143.8309,-18.35302],"8+15":[-0.6802793,-2.410755],"8+16":[-104.0667,-27.56047],"8+17":[2.006224,-1.557809],"8+18":[0.6064198,-0.888445],"8+19":[0.906877,-1.986087],"8+20":[0.6463215,-1.917865],"8+21":[0.7805557,-1.854782],"8+22":[0.5735156,-2.349843],"8+23":[0.3114405,-1.178718],"8+24":[0.5805903,-2.065845],"8+25":[0.4526962,-1.54318],"26+8":[0.4486643,-1.564917],"27+8":[0.239196,-0.8118753],"28+8":[0.8438039,-2.737414],"29+8":[0.7374822,-1.53013],"30+8":[0.8374235,-1.340096],"32+8":[-1.816189,-0.1272545],"33+8":[-0.9422071,-3.644066],"34+8":[0.05754507,-0.05457694],"35+8":[1.276712,-5.59605],"36+8":[0.4543647,0.355456],"37+8":[0.5637456,-1.9414],"8+38":[2.205501,-1.230255],"8+40":[0.1063181,-0.01741986],"8+41":[1.18797,-0.1727193],"8+42":[0.9152422,-3.314445],"8+43":[0.8113245,0.239003],"8+44":[-0.6688992,0.9544296],"8+45":[2.197274,-1.184927],"8+46":[0.9392648,-8.799494],"8+47":[0.5980628,-0.8180351],"8+48":[0.2961815,-0.1820335],"8+49":[1.471906,-1.575473],"8+50":[0.8751479,-7.246622],"8+51":[0.5288808,-1.187114],"8+52":[0.5574343,-1.270077],"8+53":[0.9304116,-1.849002],"8+54":[1.473694,-0.1425377],"8+55":[0.4147297,0.1796503],"8+56":[1.118408,0.9806099],"8+57":[0.01590476,-1.535036],"8+58":[1.494273,-0.8075856],"8+59":[0.9959487,-0.523011],"60+8":[-0.22502,-4.089644],"8+61":[-0.06992708,-2.78288],"8+62":[0.6413596,-1.261672,[[2,3]]],"63+8":[1.497793,-2.354716,[[2,4,3]]],"64+8":[1.984639,-3.665014],"9+11":[0.8142405,-0.7809624],"9+12":[0.5980765,-1.461491],"9+13":[1.160439,-2.006245],"14+9":[-44.20591,-6.510794],"9+15":[0.4223017,-1.029316],"9+16":[-39.07222,-13.63421],"9+17":[1.983692,-1.230133],"9+18":[0.5782168,-1.399028],"9+19":[0.9168841,-2.019886],"9+20":[0.4061637,-2.09261],"9+21":[0.4991415,-2.049799],"9+22":[0.5735156,-2.349843],"9+23":[0.3875834,-1.29899],"9+24":[0.5650058,-1.929684],"9+25":[0.9884714,-2.445817],"26+9":[0.4486643,-1.564917],"27+9":[0.255164,-0.9474621],"28+9":[0.8978314,-2.333962],"29+9":[0.7580959,-1.717783],"30+9":[0.5900737,-1.514842],"32+9":[-1.737784,0.1057588],"33+9":[-0.879425,-3.638783],"34+9":[0.02988333,-0.1246228],"35+9":[1.781681,-4.906722],"36+9":[0.3580381,0.2467655],"37+9":[0.5637456,-1.9414],"9+38":[2.268964,-1.529475],"9+40":[0.09069591,-0.0310363],"9+41":[1.259716,-0.3658248],"9+42":[1.164592,-3.349822],"9+43":[0.8850059,0.1532885],"9+44":[-0.5775975,1.042684],"9+45":[2.406292,-1.959704],"9+47":[0.6266893,-0.9014203],"9+48":[0.2961815,-0.1820335],"9+49":[1.680233,-1.946288],"9+50":[1.19292,-7.327292],"9+51":[0.5428749,-1.279738],"9+52":[0.5796288,-1.344843],"9+53":[0.9662095,-1.98863],"9+55":[0.4147297,0.1796503],"9+56":[1.12807,0.899152],"9+57":[0.1740189,-1.461053],"9+58":[1.338516,-0.8787214],"9+59":[0.9109148,-0.6390632],"60+9":[-0.08704434,-4.0487],"9+61":[-0.01175754,-2.853016],"9+62":[0.7050049,-1.30976,[[2,3]]],"63+9":[1.330365,-2.38356,[[2,4,3]]],"64+9":[2.119231,-3.65267],"10+11":[-0.7471711,-2.178509],"10+12":[2.80513,-3.363785],"10+13":[-1.024677,-0.788268],"14+10":[-5.995769,-10.73495],"10+15":[0.05288125,-5.786309],"10+16":[-5.191455,-6.786808],"10+17":[-0.6754951,-1.62066],"10+18":[3.250082,-2.199122],"10+19":[1.557319,-1.947704],"10+20":[3.061458,-1.502576],"10+21":[3.011914,-1.701403],"10+22":[2.83863,-1.732153],"10+23":[3.003956,-0.9821955],"10+24":[3.020189,-1.252725],"10+25":[2.868215,-1.767039],"26+10":[3.018561,-1.654606],"27+10":[3.300072,-1.337847],"28+10":[0.2486831,-2.590613],"29+10":[2.646779,-1.898598],"30+10":[3.02021,-1.475858],"32+10":[0.8211382,-2.727695],"33+10":[-0.6303573,-5.955792],"34+10":[1.065848,-0.9158922],"35+10":[7.169614,-10.9129],"36+10":[0.7351781,-1.162206],"37+10":[2.910738,-1.742232],"10+38":[-0.9509003,-2.188025],"10+40":[0.03836055,-0.06408848],"10+41":[-0.5184731,-1.726264],"10+42":[2.042999,-2.215774],"10+43":[0.6601168,-0.3723578],"10+44":[-2.040607,0.900877],"10+45":[-2.112424,-8.32704],"10+46":[0.9554369,-10.72983],"10+47":[1.562643,-0.7984938],"10+48":[0.4202636,-0.2412168],"10+49":[0.8563446,-4.708996],"10+50":[4.061421,-6.312255],"10+51":[2.154792,-1.408788],"10+52":[2.267919,-1.45306],"10+53":[1.421806,-2.213433],"10+54":[1.26224,-1.359185],"10+55":[-1.018747,0.3619127],"10+56":[0.1695166,0.266763],"10+57":[2.228424,-1.578348],"10+58":[2.988115,-1.199617],"10+59":[1.68658,-0.8016744],"60+10":[1.760857,-1.697086],"10+61":[2.118704,-2.9439],"10+62":[-0.04342574,-0.3792217,[[2,3]]],"63+10":[1.403922,-1.657357,[[2,4,3]]],"64+10":[0.193423,-3.284303],"11+20":[0.3406758,-5.812932],"11+21":[0.4258015,-3.923829],"11+22":[1.48019,-5.535944],"11+23":[-0.3308326,-5.836831],"11+24":[1.990061,-5.7567],"11+25":[0.7152716,-4.668774],"26+11":[-0.4661787,-6.307198],"27+11":[-1.581635,-6.714517],"28+11":[1.086474,-6.645994],"29+11":[0.9043229,-5.023387],"30+11":[-1.051678,-4.485598],"32+11":[-1.462092,-5.015737],"33+11":[-0.4721483,-4.328908],"34+11":[-0.9645774,-2.6285],"35+11":[9.092461,-22.98436],"36+11":[0.4286675,-2.268315],"37+11":[-1.177737,-6.274818],"11+38":[-0.8265254,-1.156702],"11+40":[0.1286198,-0.01005342],"11+41":[2.492524,-0.5157565],"11+42":[0.5193121,-1.389233],"11+43":[-2.628905,4.534165],"11+44":[-1.25451,-16.04784],"11+45":[2.421525,-1.542491],"11+46":[4.174773,-8.886874],"11+47":[-0.4002527,-1.534514],"11+48":[-1.006645,-1.484735],"11+49":[1.586648,-1.490586],"11+50":[3.959684,-12.97015],"11+51":[-0.0504993,-2.762515],"11+52":[-1.521512,-5.394518],"11+53":[1.115751,-2.421921],"11+54":[2.107761,-0.2537263],"11+55":[-0.6770665,-3.127834],"11+56":[1.165028,0.8378166],"11+57":[0.2814873,-3.824342],"11+58":[0.8902432,-1.857172],"11+59":[0.3480838,-2.096643],"60+11":[-0.002427199,-8.736051],"11+61":[0.9644644,-4.429244],"11+62":[1.261572,-3.628413,[[2,3]]],"63+11":[2.650949,-7.196279,[[2,4,3]]],"64+11":[-1.825781,-17.26266],"12+13":[-0.8208917,-6.366712],"12+16":[-100.2494,-343.7488],"20+12":[0.9433733,-2.862672],"21+12":[0.9727393,-2.035776],"23+12":[1.111176,-3.019819],"24+12":[0.4510896,-2.378358],"25+12":[0.7909609,-4.425024],"27+12":[0.6611152,-3.075582],"28+12":[0.571003,-3.403961],"29+12":[1.224962,-2.109776],"30+12":[0.6657396,-2.439906],"32+12":[-0.4476478,-3.516652],"33+12":[0.8833529,-5.107892],"34+12":[0.1904683,-1.14913],"35+12":[4.212072,-8.146882],"36+12":[0.7687819,-1.147124],"12+38":[2.047707,-1.582678],"12+40":[0.07845502,-0.03103843],"12+41":[0.9631901,-1.348183],"12+42":[0.9151254,-1.46871],"12+43":[-0.1711145,0.2850817],"12+44":[-3.512671,-7.94174],"12+45":[-0.5492699,-6.368546],"12+46":[4.174773,-8.886874],"12+47":[0.3583605,-0.5107209],"12+49":[2.396893,-3.438319],"12+50":[2.255109,-6.490989],"12+51":[0.8346219,-2.204458],"12+52":[0.6658413,-2.332993],"12+53":[1.050439,-2.153245],"12+54":[2.107761,-0.2537263],"12+56":[1.159629,0.707424],"57+12":[0.5847409,-1.672917],"58+12":[1.085263,-1.599181],"59+12":[0.3695957,-0.7700362],"60+12":[-0.05830134,-2.692944],"12+61":[0.9883713,-3.853622],"62+12":[0.4752341,-0.8467862,[[2,3]]],"63+12":[1.000399,-2.650576,[[2,4,3]]],"64+12":[1.174674,-3.443486],"15+13":[-0.09914285,-6.925544],"20+13":[0.8089674,-5.699981],"21+13":[1.132667,-5.242795],"22+13":[1.48019,-5.535944],"23+13":[0.06070279,-6.750509],"24+13":[1.142852,-5.659666],"25+13":[1.655491,-5.36774],"26+13":[-0.4661787,-6.307198],"27+13":[-1.97843,-6.921147],"28+13":[0.000822338,-5.334059],"29+13":[1.087498,-5.00567],"30+13":[-1.373324,-6.478185],"32+13":[0.7967802,-12.19787],"33+13":[0.4997489,-3.695374],"34+13":[-0.7175242,-2.334801],"35+13":[6.539262,-23.86397],"36+13":[0.3505123,-1.950231],"37+13":[-1.177737,-6.274818],"38+13":[-1.649498,-0.9728022],"40+13":[0.1314316,-0.02371395],"13+41":[1.275439,-0.4352693],"42+13":[1.173213,-1.813898],"43+13":[-1.576,3.825582],"44+13":[-0.7386432,-14.57653],"45+13":[1.15647,-1.132339],"47+13":[0.1098923,-1.449459],"48+13":[-1.006645,-1.484735],"49+13":[-0.07174461,-1.8609],"50+13":[4.344213,-12.59246],"51+13":[0.3399809,-2.412892],"52+13":[-0.5875449,-4.55253],"53+13":[0.983431,-2.204819],"55+13":[-0.6770665,-3.127834],"56+13":[-0.6250713,1.078971],"57+13":[0.6799225,-3.729423],"58+13":[1.493691,-2.141388],"59+13":[0.5750841,-2.303372],"60+13":[0.03847798,-9.373121],"61+13":[0.8267434,-3.614174],"62+13":[1.163805,-3.937016,[[2,3]]],"63+13":[3.789502,-6.70772,[[2,4,3]]],"64+13":[0.3007376,-19.18406],"14+20":[-230.5552,-449.1262],"14+21":[-142.2671,-299.1416],"14+22":[-82.51412,-395.6409],"14+23":[-252.6279,-486.2796],"14+24":[-2.512654,-204.7548],"14+25":[37.75371,5.340592],"26+14":[-121.7586,-347.2245],"27+14":[-174.6813,-368.3818],"28+14":[-6.036074,-33.00131],"29+14":[-160.3522,-330.1135],"30+14":[-79.40979,-346.3955],"32+14":[7.189981,-18.34417],"33+14":[-630.277,-82.38521],"34+14":[-3.257125,-7.367858],"35+14":[780214.7,642740.3],"36+14":[-1.659532,-6.390751],"37+14":[-261.2638,-540.6804],"14+38":[-4.046761,14.13482],"14+40":[-7.816304,4.133412],"14+41":[14.93535,-20.05983],"14+42":[1957.573,3804.463],"14+43":[1435.514,2974.202],"14+44":[-1490.207,-9860.71],"14+45":[-696.809,319.5729],"14+46":[4.006982,-8.361565],"14+47":[1.152894,11.62518],"14+48":[-2.011425,-15.20654],"14+49":[2.42926,-5.155386],"14+50":[9.760581,-3.498738],"14+51":[-0.7834734,-6.460363],"14+52":[-113.9388,-225.0918],"14+53":[1.453548,-3.127138],"14+54":[1.914214,-0.2438344],"14+55":[3.532271,-9.954753],"14+56":[0.2496056,21.05928],"14+57":[-6.98962,-15.14386],"14+58":[0.7415848,-1.318226],"14+59":[-0.5077135,-1.568891],"60+14":[8.657009,-119.2526],"14+61":[7.482142,-21.38058],"14+62":[-511.7095,-472.7467,[[2,3]]],"63+14":[360.0592,-617.632,[[2,4,3]]],"64+14":[-1422.44,-1945.709],"15+16":[-172.0361,-344.843],"20+15":[1.22329,-2.970677],"21+15":[0.9066113,-2.094117],"23+15":[1.098109,-4.081405],"15+24":[0.06617976,-2.18197],"15+25":[0.4361899,-4.836842],"27+15":[0.3170965,-3.698112],"28+15":[1.241502,-3.231149],"29+15":[1.573491,-2.113482],"30+15":[0.5626248,-2.301866],"32+15":[-0.6563052,-3.143731],"33+15":[-0.4380408,-4.583521],"34+15":[0.316157,-1.256101],"35+15":[5.712776,-7.537698],"36+15":[0.8613958,-1.122256],"15+38":[1.738475,-1.556028],"15+40":[0.07670417,-0.02916263],"15+41":[0.8677699,-1.386638],"15+42":[1.15018,-1.825065],"15+43":[-0.430075,0.204802],"15+44":[1.169944,-3.698673],"15+45":[-0.3332393,-6.855634],"15+46":[4.006982,-8.361565],"15+47":[0.5401198,-0.8250088],"15+49":[3.072603,-3.838809],"15+50":[2.559099,-6.1354],"15+51":[1.213782,-2.42713],"15+52":[1.022021,-2.562979],"15+53":[1.178907,-2.257062],"15+54":[1.914214,-0.2438344],"15+56":[0.9601745,1.117073],"57+15":[0.9457338,-2.381943],"58+15":[0.9030659,-1.247094],"59+15":[0.384676,-0.7817112],"60+15":[-0.5261981,-2.102076],"15+61":[1.201311,-3.988301],"62+15":[0.7990271,-1.210043,[[2,3]]],"63+15":[1.180302,-2.763261,[[2,4,3]]],"64+15":[2.310609,-4.400239],"20+16":[-151.0647,-410.3329],"21+16":[-132.8466,-368.384],"22+16":[-82.51412,-395.6409],"23+16":[-101.1566,-568.14],"24+16":[-124.2622,-307.3718],"25+16":[-24.80755,-193.4336],"26+16":[-121.7586,-347.2245],"27+16":[-160.545,-501.3],"28+16":[-10.74322,-44.15199],"29+16":[-104.0408,-312.7322],"30+16":[-83.8631,-321.8575],"32+16":[60.34581,-114.1525],"33+16":[-419.5575,19.5725],"34+16":[-0.5542081,-5.612075],"35+16":[-347.5074,-3912.5],"36+16":[-1.795433,-4.48416],"37+16":[-261.2638,-540.6804],"16+38":[-21.88948,15.90764],"16+40":[-4.083028,2.471675],"16+41":[-15.04162,0.1116805],"16+42":[2347.686,3733.422],"16+43":[1552.34,2524.376],"16+44":[-1119.986,-11805.31],"16+45":[-698.9135,230.0023],"16+47":[-0.9916342,-3.137044],"16+48":[-2.011425,-15.20654],"16+49":[-1.895067,-4.582358],"16+50":[-3.165006,-18.92237],"16+51":[0.3057396,-4.171656],"16+52":[-89.90681,-232.2289],"16+55":[3.532271,-9.954753],"16+56":[-39.72873,73.90091],"57+16":[-11.96656,-16.2224],"58+16":[1.759529,-1.92906],"59+16":[-0.2574865,-1.636677],"60+16":[-22.48933,-50.00083],"61+16":[2.006281,-24.03772],"62+16":[-529.2946,-505.8903,[[2,3]]],"63+16":[379.1524,-642.5757,[[2,4,3]]],"64+16":[-1341.09,-2085.418],"17+20":[1.880656,-1.489141],"17+21":[1.826241,-1.494755],"17+22":[1.621834,-1.842004],"17+23":[1.756101,-0.6649155],"17+24":[1.863082,-1.68137],"17+25":[0.5677093,-1.173383],"26+17":[1.869929,-1.466174],"27+17":[2.094538,-0.4437301],"28+17":[0.163581,-2.297164],"29+17":[1.636295,-1.366852],"30+17":[1.932348,-1.104749],"32+17":[-0.8439272,-2.02762],"33+17":[-1.794181,-0.8771055],"34+17":[0.2044486,-0.5526768],"35+17":[5.462003,-3.173172],"36+17":[0.2370035,-0.100313],"37+17":[1.775729,-1.933937],"17+38":[0.5486754,-2.460151],"17+40":[0.0532334,-0.02556613],"17+41":[0.6791579,-1.206016],"17+42":[0.3467136,-1.498612],"17+43":[1.011308,-0.03489595],"17+44":[-4.987376,12.6228],"17+45":[3.115281,-2.303125],"17+46":[0.9835367,-8.950362],"17+47":[1.333784,-0.1269335],"17+48":[-0.0245774,-0.2115365],"17+49":[2.610784,-2.118347],"17+50":[0.7714897,-5.119017],"17+51":[1.367253,-1.173229],"17+52":[1.330422,-1.246679],"17+53":[0.95803,-1.839938],"17+54":[1.822007,-0.1146701],"17+55":[-0.5964127,1.921251],"17+56":[0.3569736,-0.1209545],"17+57":[1.601732,-1.056245],"17+58":[1.664617,-0.7103176],"17+59":[1.348612,0.06731051],"60+17":[0.4025823,-3.366455],"17+61":[0.6147551,-2.990058],"17+62":[-0.2926997,-1.136749,[[2,3]]],"63+17":[2.698094,-1.945366,[[2,4,3]]],"64+17":[0.6694507,-4.285543],"18+20":[0.5607729,-0.439676],"18+21":[0.463993,0.08317395],"18+22":[0.3949677,-0.5707597],"18+23":[0.3274106,0.01003767],"18+24":[0.441131,0.1478679],"18+25":[1.201776,-1.121003],"26+18":[0.7332265,0.5025843],"27+18":[0.4023513,0.8819232],"28+18":[0.8683151,-2.562793],"29+18":[0.8025587,0.1251972],"30+18":[0.7796735,0.4143263],"32+18":[-0.3259579,-2.937274],"33+18":[0.7671554,-5.04812],"34+18":[0.47608,-0.2207175],"35+18":[1.458965,-3.022084],"36+18":[0.7869566,-0.02274408],"37+18":[0.8767255,0.4190123],"18+38":[1.254703,-4.110531],"18+40":[0.1199575,-0.05599293],"18+41":[0.9679161,-1.127211],"18+42":[1.703477,-3.654057],"18+43":[0.4550968,0.8942495],"18+44":[-3.042289,-3.243216],"18+45":[1.571829,-2.728172],"18+46":[2.323442,-9.77515],"18+47":[0.7007754,0.3226208],"18+48":[0.5455016,-0.2376705],"18+49":[0.9368896,-1.430683],"18+50":[2.543611,-6.141007],"18+51":[0.678932,-0.1070223],"18+52":[0.7651075,-0.03584801],"18+53":[1.113619,-1.57901],"18+54":[1.693362,-0.6610775],"18+55":[-0.2121798,-0.6844301],"18+56":[1.168404,-0.642349],"18+57":[-0.2106119,0.2242092],"18+58":[2.472446,0.5084437],"18+59":[1.118657,0.1863573],"60+18":[-0.1701985,-0.8831766],"18+61":[0.7041699,-2.354143],"18+62":[0.2078178,-0.7431255,[[2,3]]],"63+18":[1.759162,-1.042024,[[2,4,3]]],"64+18":[0.2346007,-1.933632],"19+20":[0.9733938,-2.097453],"19+21":[0.9905413,-1.929791],"19+22":[1.030249,-2.104807],"19+23":[0.7361055,-1.358057],"19+24":[0.8830916,-2.04736],"19+25":[1.144853,-2.171291],"26+19":[0.7961777,-2.027444],"27+19":[0.7064479,-1.419805],"28+19":[0.6548366,-2.681818],"29+19":[1.035943,-1.65951],"30+19":[1.145886,-1.966029],"32+19":[-0.4563713,-2.786135],"33+19":[0.1328066,-3.865133],"34+19":[0.3509859,-1.044725],"35+19":[2.845209,-4.991581],"36+19":[0.6323192,-1.007462],"37+19":[0.9832202,-2.041912],"19+38":[1.453455,-1.344554],"19+40":[0.07356514,-0.04827909],"19+41":[1.202013,-2.714956],"19+42":[0.8204825,-0.9740924],"19+43":[0.2995572,0.2349856],"19+44":[-3.025633,0.3831402],"19+45":[0.8390186,-6.819825],"19+46":[1.434286,-9.159201],"19+47":[0.603249,-0.1505177],"19+48":[0.2835956,-0.9720625],"19+49":[1.169641,-4.329807],"19+50":[1.765839,-4.894737],"19+51":[0.9091289,-1.644559],"19+52":[0.772343,-1.746429],"19+53":[1.00032,-2.040929],"19+54":[1.726382,-0.455842],"19+55":[-0.728816,0.1571286],"19+56":[0.7561011,0.4209676],"19+57":[0.4543033,-1.068625],"19+58":[1.435106,-1.636304],"19+59":[0.6070947,-0.5720001],"60+19":[0.8814762,-2.56795],"19+61":[0.6590498,-3.058526],"19+62":[0.1605794,-0.656248,[[2,3]]],"63+19":[1.051964,-1.91518,[[2,4,3]]],"64+19":[0.7384875,-2.411626],"32+20":[-0.2511648,-4.191576],"33+20":[1.036487,-4.423372],"34+20":[0.1677438,-1.045082],"35+20":[2.954589,-7.921021],"36+20":[0.7172569,-1.02431],"37+20":[0.6915228,-2.624071],"20+38":[1.670869,-1.818789],"20+40":[0.04663109,-0.01520895],"20+41":[0.09984283,-1.761452],"20+42":[0.8370206,-1.391099],"20+43":[0.09788267,0.2288463],"20+44":[-3.629448,-8.589844],"20+45":[-1.449192,-5.351243],"20+46":[0.9180625,-9.053705],"20+47":[0.4636258,-0.3649748],"20+49":[-0.09279888,-3.958542],"20+50":[2.02563,-6.363801],"20+51":[0.7273168,-1.977594],"20+52":[0.6332444,-2.134545],"20+53":[0.9597127,-2.174975],"20+54":[1.523147,-0.7529495],"20+56":[0.8567954,0.3731587],"57+20":[0.1537365,-1.285044],"58+20":[1.37991,-1.960215],"59+20":[0.498132,-0.9224381],"60+20":[0.4761169,-2.941914],"20+61":[0.9856689,-3.592244],"62+20":[0.1578514,-0.6310014,[[2,3]]],"63+20":[0.8427276,-2.412856,[[2,4,3]]],"64+20":[0.08887201,-2.567749],"32+21":[-0.6443589,-3.355277],"33+21":[0.9014854,-3.695992],"34+21":[0.1562187,-0.7877046],"35+21":[2.855061,-7.084523],"36+21":[0.7427317,-0.7630973],"37+21":[0.8994643,-2.088977],"21+38":[1.652393,-1.660531],"21+40":[0.02288116,-0.01444444],"21+41":[0.008986026,-1.63919],"21+42":[0.9888031,-0.9993185],"21+43":[0.2338325,0.347918],"21+44":[-3.523769,-8.362306],"21+45":[-1.646365,-4.800716],"21+46":[0.9111183,-8.246599],"21+47":[0.5533562,-0.1295663],"21+49":[-0.09844781,-3.516823],"21+50":[2.207845,-5.759994],"21+51":[0.7675621,-1.652782],"21+52":[0.6879932,-1.863649],"21+53":[0.9846875,-1.892271],"21+54":[1.54472,-0.6196481],"21+56":[0.8314606,0.3147123],"57+21":[0.1207977,-0.8873469],"58+21":[1.527362,-1.705651],"59+21":[0.5654837,-0.5698685],"60+21":[0.813548,-2.892361],"21+61":[0.9990343,-3.209425],"62+21":[0.3057527,-0.8577516,[[2,3]]],"63+21":[0.9247449,-2.04174,[[2,4,3]]],"64+21":[0.4204036,-2.781735],"32+22":[-0.2846085,-4.51727],"33+22":[0.3408493,-3.784551],"34+22":[0.167767,-1.012905],"35+22":[2.716613,-7.692174],"36+22":[0.6314652,-0.8879486],"22+38":[1.621834,-1.842004],"22+40":[0.03482361,-0.0014933],"22+41":[0.01305108,-1.724345],"22+42":[1.087732,-1.388816],"22+43":[0.1675942,0.09100013],"22+44":[-3.460474,-8.694951],"22+45":[-2.363244,-5.656972],"22+46":[1.073214,-8.891691],"22+47":[0.5596625,-0.392312],"22+49":[-0.1587454,-3.807065],"22+50":[2.356097,-6.122052],"22+51":[0.7888149,-1.880319],"22+52":[0.7188607,-2.057961],"22+53":[1.030249,-2.104807],"22+54":[1.904799,-0.764431],"22+56":[1.012073,0.3723576],"57+22":[0.04239857,-1.22788],"58+22":[1.68661,-1.886856],"59+22":[0.5911789,-0.9889717],"60+22":[1.038201,-3.123741],"22+61":[1.072876,-3.435509],"62+22":[0.04039499,-0.3980403,[[2,3]]],"63+22":[0.7018911,-2.193454,[[2,4,3]]],"64+22":[-0.2964898,-1.849915],"32+23":[0.4095459,-5.853394],"33+23":[2.243625,-5.845351],"34+23":[-0.06550721,-0.811414],"35+23":[2.053641,-8.375082],"36+23":[0.1320434,-0.7731373],"37+23":[0.4199646,-1.924726],"23+38":[1.969537,-0.7726817],"23+40":[0.1400144,-0.04141805],"23+41":[0.6856414,-0.5931262],"23+42":[0.4158697,-0.8489084],"23+43":[-0.1780791,0.5875082],"23+44":[-3.222413,-11.4679],"23+45":[-2.178261,-4.431639],"23+46":[0.5375884,-7.989703],"23+47":[0.1383819,-0.02047356],"23+49":[-0.1855079,-2.670955],"23+50":[1.202128,-5.581397],"23+51":[0.346172,-1.667845],"23+52":[0.1799159,-1.908804],"23+53":[0.844733,-1.543598],"23+54":[2.00235,0.7349855],"23+56":[1.351301,1.007691],"57+23":[0.1711201,-1.094076],"58+23":[1.063452,-1.505236],"59+23":[0.2283044,-0.5851204],"60+23":[0.5853527,-2.162926],"23+61":[0.5021752,-3.406675],"62+23":[0.0963491,0.002479465,[[2,3]]],"63+23":[0.7401687,-2.087695,[[2,4,3]]],"64+23":[0.04788305,-1.552753],"32+24":[-0.146413,-4.457594],"33+24":[1.509996,-4.626928],"34+24":[0.06252822,-0.9906444],"35+24":[2.359301,-8.484353],"36+24":[0.6122968,-0.9614244],"37+24":[0.7073366,-2.61694],"24+38":[1.781386,-1.583262],"24+40":[0.0532334,-0.02556613],"24+41":[0.3467136,-1.498612],"24+42":[0.6791579,-1.206016],"24+43":[0.1441855,0.3080226],"24+44":[-3.540992,-8.481015],"24+45":[-0.7920108,-5.677856],"24+46":[0.9835367,-8.950362],"24+47":[0.3796162,-0.1918716],"24+49":[0.1022503,-3.367539],"24+50":[1.632426,-6.372987],"24+51":[0.4383104,-1.828922],"24+52":[0.36333,-1.997959],"24+53":[0.8213919,-2.044953],"24+54":[1.822007,-0.1146701],"24+56":[0.8816268,0.4666922],"57+24":[0.0288184,-1.11998],"58+24":[1.465339,-2.005187],"59+24":[0.4361704,-0.8463251],"60+24":[0.9582519,-3.224121],"24+61":[0.7619794,-3.517674],"62+24":[0.005891116,-0.5054492,[[2,3]]],"63+24":[0.8113087,-2.381429,[[2,4,3]]],"64+24":[-0.4430348,-2.284876],"32+25":[-0.7495978,-2.154112],"33+25":[0.8702646,-2.646977],"34+25":[0.0892936,-1.084716],"35+25":[1.980067,-6.168826],"36+25":[0.5894729,-1.098458],"37+25":[1.192901,-2.040544],"25+38":[1.817895,-2.077482],"25+40":[0.003193003,0.005892972],"25+41":[1.379743,-2.011552],"25+42":[0.8478178,-2.243596],"25+43":[0.2809968,-0.417005],"25+44":[-3.900055,-9.149983],"25+45":[0.6819877,-4.892221],"25+46":[1.996864,-8.125965],"25+47":[0.5849938,-1.060677],"25+49":[1.286511,-4.179133],"25+50":[2.242575,-6.30213],"25+51":[0.8771422,-2.671875],"25+52":[0.8037497,-2.703932],"25+53":[1.26172,-2.498577],"25+54":[1.920705,-1.720798],"25+56":[1.062584,-0.01219712],"57+25":[0.2304097,-1.878898],"58+25":[1.638806,-2.619457],"59+25":[0.6535232,-1.640517],"60+25":[1.318595,-3.56663],"25+61":[0.9444773,-3.616378],"62+25":[0.3894657,-0.7136508,[[2,3]]],"63+25":[0.684479,-2.555556,[[2,4,3]]],"64+25":[0.8554196,-3.053949],"26+32":[-0.1633389,-4.135062],"26+33":[1.872771,-5.188873],"26+34":[0.05643438,-1.041564],"35+26":[2.730655,-8.55839],"26+36":[0.6650246,-1.085109],"26+38":[1.869929,-1.466174],"26+40":[0.07403244,-0.04296936],"26+41":[0.7965451,-1.28881],"26+42":[0.4678141,-1.226747],"26+43":[-0.1010567,0.3794057],"26+44":[-3.056922,-8.251621],"26+45":[-0.0240918,-5.903354],"26+46":[1.778514,-8.867462],"26+47":[0.2130363,-0.2218927],"26+49":[1.042381,-3.107367],"26+50":[1.497645,-6.484715],"26+51":[0.4029058,-1.923978],"26+52":[0.2803507,-2.058977],"26+53":[0.7961777,-2.027444],"26+54":[1.591242,0.04432472],"26+56":[0.849055,0.5987565],"26+57":[0.2060135,-1.311754],"26+58":[1.170739,-1.8594],"26+59":[0.3128314,-0.728616],"60+26":[0.4738255,-2.98091],"26+61":[0.7071374,-3.682652],"26+62":[0.1191322,-0.616941,[[2,3]]],"63+26":[0.9545346,-2.540041,[[2,4,3]]],"64+26":[-0.03547454,-2.788925],"27+32":[0.6185178,-6.292465],"27+33":[3.268293,-6.68435],"27+34":[-0.1505082,-0.8055648],"35+27":[1.382567,-7.189326],"27+36":[0.08108256,-0.8270105],"27+37":[0.2800971,-2.160565],"27+38":[2.228677,-0.5153866],"27+40":[0.1604787,-0.05380146],"27+41":[1.603475,-0.1518298],"27+42":[-0.03755737,-0.7858326],"27+43":[-0.4511824,0.6507271],"27+44":[-4.136889,-10.24255],"27+45":[0.5724061,-4.408679],"27+46":[1.734897,-7.388296],"27+47":[-0.1002036,0.01999677],"27+49":[1.409408,-1.842559],"27+50":[0.6419457,-6.024798],"27+51":[0.1610238,-1.730962],"27+52":[0.06358176,-2.030807],"27+53":[0.7439821,-1.554076],"27+54":[1.628103,1.00977],"27+56":[1.24418,1.148491],"27+57":[0.1513045,-1.128973],"27+58":[0.8327677,-1.609539],"27+59":[0.1175603,-0.4804432],"60+27":[0.1340909,-2.110363],"27+61":[0.3843793,-3.590258],"27+62":[-0.005458236,0.00460736,[[2,3]]],"63+27":[0.7970192,-2.340088,[[2,4,3]]],"64+27":[-0.175966,-1.842314],"32+28":[-1.403571,-4.111058],"33+28":[-1.290125,-4.63216],"34+28":[-0.3700713,-0.8881692],"35+28":[0.6377114,-3.483446],"36+28":[-0.3146123,-1.176521],"37+28":[0.3161742,-3.283294],"28+38":[0.456987,-2.210181],"28+40":[0.04001128,0.02809719],"28+41":[1.783359,-2.223283],"28+42":[0.2097912,-2.533793],"28+43":[-0.1775307,-0.6100341],"28+44":[-2.117585,-9.49119],"28+45":[2.102198,-7.847113],"28+46":[2.848244,-8.683016],"28+47":[0.0009221411,-1.437116],"28+49":[1.855941,-5.195822],"28+50":[1.613552,-5.587751],"28+51":[0.4710881,-2.989924],"28+52":[0.5247827,-3.125464],"28+53":[0.7080546,-2.641465],"28+54":[0.6913015,-2.46219],"28+56":[0.3195814,0.06503209],"28+57":[0.1255722,-2.420288],"28+58":[0.8447541,-2.387063],"28+59":[-0.1339674,-1.931208],"60+28":[0.5393824,-2.998274],"28+61":[0.6187774,-3.419214],"28+62":[0.1318015,-0.1315346,[[2,3]]],"63+28":[-0.1847855,-2.499244,[[2,4,3]]],"64+28":[0.6839327,-3.042938],"29+32":[-0.6549874,-3.106894],"29+33":[0.3575987,-2.237278],"29+34":[0.1875572,-0.6889281],"35+29":[3.044281,-5.3288],"29+36":[0.7286365,-0.6122394],"29+37":[0.9445564,-1.817776],"29+38":[1.692038,-1.4217],"29+40":[-0.003701649,-0.01478145],"29+41":[0.1081891,-1.305573],"29+42":[1.165181,-0.9112066],"29+43":[0.2030961,0.2843355],"29+44":[-3.151171,-8.041208],"29+45":[-2.28809,-3.762813],"29+46":[2.133848,-6.655177],"29+47":[0.5439836,-0.1377225],"29+49":[0.4168554,-2.668367],"29+50":[2.796428,-5.160817],"29+51":[0.915841,-1.493271],"29+52":[0.8449028,-1.751123],"29+53":[1.10353,-1.665815],"29+54":[1.451072,-0.4548595],"29+56":[0.7756557,0.3769337],"29+57":[0.2900926,-0.716349],"29+58":[1.660641,-1.546498],"29+59":[0.6379921,-0.529363],"60+29":[1.078165,-2.591127],"29+61":[1.234326,-2.858842],"29+62":[0.2656424,-0.7404268,[[2,3]]],"63+29":[0.8526234,-1.653287,[[2,4,3]]],"64+29":[0.2262732,-2.086767],"32+30":[-0.05277943,-4.520869],"30+33":[0.83726,-4.524641],"34+30":[0.2300366,-1.145092],"35+30":[2.533455,-8.291703],"36+30":[0.9085087,-1.170643],"37+30":[0.931234,-3.009935],"30+38":[1.99352,-1.135573],"30+40":[0.07853771,0.00733545],"30+41":[1.636217,-0.7895862],"30+42":[0.5922009,-1.192735],"30+43":[0.02169225,0.3779321],"30+44":[-5.036401,-9.188604],"30+45":[-0.3950673,-5.826877],"30+46":[1.516803,-8.862431],"30+47":[0.328796,-0.2284953],"30+49":[1.04067,-3.096998],"30+50":[1.877303,-6.708985],"30+51":[0.6387495,-2.033973],"30+52":[0.5572897,-2.21017],"30+53":[1.105948,-1.955168],"30+54":[1.344539,-0.0124013],"30+56":[1.109036,0.7486803],"30+57":[-0.1203352,-1.278155],"30+58":[1.548434,-2.116927],"30+59":[0.550495,-0.7852465],"60+30":[1.009459,-3.079562],"30+61":[0.9537754,-3.837814],"30+62":[0.05003485,-0.5439698,[[2,3]]],"63+30":[0.8769402,-2.59967,[[2,4,3]]],"64+30":[-0.2881861,-2.755519],"32+34":[-0.8257522,-1.405958],"35+32":[-4.001653,-9.001889],"32+36":[-0.4316736,-1.958606],"37+32":[-0.2629507,-4.373669],"32+38":[-0.954843,-1.738228],"32+40":[-0.09326267,0.1314378],"32+41":[-0.8595785,-2.355753],"32+42":[-0.5090777,-2.303331],"32+43":[-0.4640396,-0.0639137],"32+44":[0.09320658,-2.24545],"32+45":[-2.362932,-7.048872],"32+46":[0.07763904,-8.539138],"32+47":[-0.4147501,-1.576924],"32+49":[-1.382131,-5.778244],"32+50":[0.5434236,-6.047618],"32+51":[-0.1799427,-3.622285],"32+52":[0.04628988,-3.672518],"32+53":[-0.4580646,-2.739139],"32+54":[-1.450923,-2.397984],"32+56":[-0.3950046,0.1631038],"32+57":[-0.5042963,-3.100946],"32+58":[0.1729292,-2.393369],"32+59":[-0.4921561,-1.679908],"60+32":[-2.357821,-1.215375],"32+61":[0.1190205,-3.989103],"32+62":[-0.7719811,0.8485257,[[2,3]]],"63+32":[-2.070942,-3.278741,[[2,4,3]]],"64+32":[-2.407804,-0.4851178],"34+33":[-0.04871781,-1.55057],"35+33":[0.9443182,-5.682057],"36+33":[0.1166337,-1.720898],"37+33":[0.8319711,-4.562583],"33+38":[-1.066966,-1.054692],"33+40":[-0.05456991,-0.09272272],"33+41":[-0.2576123,-6.470347],"33+42":[-0.1986684,-3.581409],"33+43":[0.2282332,-0.9267592],"33+44":[-1.539417,-0.04349257],"33+45":[1.048544,-18.17449],"33+46":[-0.07157057,-14.27236],"33+47":[0.03319565,-2.384961],"33+49":[0.2758705,-10.90921],"33+50":[0.6152998,-6.931843],"33+51":[0.5586224,-3.80017],"33+52":[0.5855162,-4.008134],"33+53":[0.1213579,-3.994344],"33+54":[-0.6381641,-3.829984],"33+56":[-0.7642352,0.2200916],"33+57":[1.281643,-3.961945],"33+58":[0.2157708,-3.633521],"33+59":[0.03321123,-3.32237],"60+33":[-0.08212178,-3.813732],"33+61":[1.275084,-3.923977],"33+62":[-0.7779616,-0.061803,[[2,3]]],"63+33":[-0.2104935,-3.615149,[[2,4,3]]],"64+33":[-1.323262,-2.997094],"37+34":[0.1286971,-0.9946985],"34+38":[0.2414553,-0.6281277],"34+40":[0.0040907,-0.04684704],"34+41":[0.7673973,-2.665755],"34+42":[0.1749643,0.6854299],"34+43":[-0.03277322,0.620354],"34+44":[-2.248051,-2.908268],"34+45":[1.336471,-4.522857],"34+46":[0.9908234,-3.643355],"34+47":[0.08107626,0.4266268],"34+49":[0.5841911,-2.647224],"34+50":[1.105108,-1.855307],"34+51":[0.1116455,-0.8957087],"34+52":[0.0604965,-1.006698],"34+53":[0.363143,-1.060972],"34+54":[0.3524548,0.1084957],"34+56":[-0.07470238,0.4184358],"34+57":[-0.435747,0.225983],"34+58":[1.246146,-1.189953],"34+59":[0.1444634,-0.07922399],"60+34":[0.3482507,-1.188561],"34+61":[0.2928328,-1.534736],"34+62":[0.0581725,-0.2675977,[[2,3]]],"63+34":[-0.549714,-0.6570393,[[2,4,3]]],"64+34":[-0.05898257,-0.5581483],"35+37":[2.665365,-8.173997],"35+38":[5.778268,-2.85769],"35+40":[0.05286223,-0.05369339],"35+41":[1.472072,-3.56287],"35+42":[2.373776,-5.102205],"35+43":[1.231613,-1.220997],"35+44":[-19.71361,-23.73847],"35+45":[-4.299686,0.1810261],"35+46":[6.368227,-12.35791],"35+47":[1.61112,-3.512293],"35+49":[3.436747,-8.798853],"35+50":[6.392634,-13.02875],"35+51":[1.719905,-2.600605],"35+53":[3.147564,-5.090169],"35+54":[3.840724,-4.219958],"35+56":[2.788618,0.001542969],"35+57":[2.456049,-7.411455],"35+58":[3.143657,-4.307028],"35+59":[1.800719,-3.513958],"60+35":[4.199963,-6.980082],"35+61":[3.434167,-6.742308],"35+62":[1.422092,-1.971354,[[2,3]]],"63+35":[2.187239,-7.084963,[[2,4,3]]],"64+35":[2.282541,-10.11564],"37+36":[0.6714027,-0.8995944],"36+38":[0.1759497,-0.1741397],"36+40":[0.008832635,-0.06002612],"36+41":[0.7995582,-2.388366],"36+42":[0.2872828,0.1583014],"36+43":[-0.02153477,0.4275552],"36+44":[-2.178394,-3.056542],"36+45":[1.827219,-3.483982],"36+46":[2.10093,-2.979578],"36+47":[0.1939161,0.1965438],"36+49":[1.173172,-2.149885],"36+50":[1.812669,-1.964323],"36+51":[0.6367535,-0.8416073],"36+52":[0.5548408,-0.952704],"36+53":[0.6282488,-1.022982],"36+54":[0.3044928,0.2194116],"36+56":[-0.2410217,0.5517993],"36+57":[0.1799367,0.2368549],"36+58":[1.3984,-1.443005],"36+59":[0.2992578,-0.3562626],"60+36":[1.136572,-1.71091],"36+61":[0.7477328,-1.377961],"36+62":[0.2724411,-0.5465588,[[2,3]]],"63+36":[-0.06093752,-0.3295843,[[2,4,3]]],"64+36":[0.6746459,-0.8647969],"37+38":[1.850224,-1.420629],"37+40":[0.06611172,-0.01126089],"37+41":[0.5869626,-1.209377],"37+42":[0.8118715,-1.295056],"37+43":[-0.006569328,0.2653856],"37+44":[-3.908129,-9.1783],"37+45":[-3.052612,-5.776874],"37+46":[0.9392648,-8.799494],"37+47":[0.3661968,-0.3096537],"37+49":[0.07059229,-3.404861],"37+50":[2.04955,-6.093187],"37+51":[0.6100401,-1.888111],"37+52":[0.5181095,-2.051064],"37+53":[0.9984814,-1.944717],"37+54":[1.473694,-0.1425377],"37+56":[0.8889397,0.5615559],"37+57":[0.1083119,-1.350852],"37+58":[1.43264,-1.732294],"37+59":[0.4860862,-0.8129809],"60+37":[0.8141338,-2.853794],"37+61":[0.8970998,-3.56296],"37+62":[0.08103494,-0.5416931,[[2,3]]],"63+37":[0.9005127,-2.345638,[[2,4,3]]],"64+37":[-0.1698106,-2.461224],"57+38":[1.575661,-1.146505],"58+38":[1.623721,-0.4382919],"59+38":[1.389806,0.0814706],"60+38":[0.06150118,-2.977747],"61+38":[0.6933212,-3.162062],"62+38":[-0.2388478,-1.040946,[[2,3]]],"63+38":[2.737563,-1.997858,[[2,4,3]]],"64+38":[0.7743371,-4.035844],"57+39":[0.0,0.0],"59+39":[-0.009753127,-0.5625772],"62+39":[-0.009753127,-0.5625772,[[2,3]]],"63+39":[0.1805138,-1.370227,[[2,4,3]]],"57+40":[0.0,0.0],"58+40":[-0.03052766,0.1181437],"59+40":[0.05247668,-0.00113908],"60+40":[-0.2237865,0.04571756],"61+40":[0.07386165,-0.4584175],"62+40":[4.179805e-05,0.0001001704,[[2,3]]],"63+40":[-0.07492137,0.0780513,[[2,4,3]]],"64+40":[0.0005651771,0.001259918],"57+41":[0.1836363,-0.2884595],"58+41":[2.324054,-1.005436],"59+41":[1.453915,-0.2914866],"60+41":[0.6944602,-3.290206],"61+41":[-0.3215438,-2.635269],"62+41":[-0.1298475,-1.264177,[[2,3]]],"63+41":[1.828809,-2.006889,[[2,4,3]]],"64+41":[-0.0996938,-3.463388],"57+42":[0.7735747,-1.272734],"58+42":[0.6699252,-1.180044],"59+42":[0.4046836,-0.5026227],"60+42":[0.07952042,-2.201183],"61+42":[1.122697,-2.875509],"62+42":[0.2259339,-0.887032,[[2,3]]],"63+42":[1.360133,-2.102397,[[2,4,3]]],"64+42":[0.5844027,-2.39481],"57+43":[0.07630761,0.05674317],"58+43":[-0.4068154,1.210326],"59+43":[0.4144368,0.05995452],"60+43":[0.4563425,-0.9629297],"61+43":[0.345258,-0.3601541],"62+43":[-0.2144077,-0.9136954,[[2,3]]],"63+43":[2.262262,-1.140375,[[2,4,3]]],"64+43":[-1.064928,-4.338903],"57+44":[-3.480057,-7.589055],"58+44":[-1.663716,-0.9775082],"59+44":[-2.516295,0.330522],"60+44":[0.6681299,-6.696176],"61+44":[-0.360363,-3.192347],"62+44":[-2.966096,-4.011662,[[2,3]]],"63+44":[-2.426225,-8.701404,[[2,4,3]]],"64+44":[-8.054178,-19.65881],"57+45":[-2.849281,-4.401261],"58+45":[4.241294,-0.8005463],"59+45":[3.322267,-0.5230187],"60+45":[3.701482,-6.073286],"61+45":[-2.38912,-6.63969],"62+45":[-1.434662,-5.330248,[[2,3]]],"63+45":[5.417767,-10.21219,[[2,4,3]]],"64+45":[-6.245759,-14.12568],"57+46":[0.2750886,-7.435133],"58+46":[2.99398,-2.18548],"59+46":[1.858599,-0.7941093],"60+46":[3.829844,-6.144336],"61+46":[0.474699,-8.346522],"62+46":[1.585872,-5.270016,[[2,3]]],"63+46":[4.090424,-9.965801,[[2,4,3]]],"64+46":[4.786805,-18.66932],"57+47":[0.2965592,-0.3232616],"58+47":[0.4817215,-0.2684308],"59+47":[0.4416145,-0.4078127],"60+47":[0.05067823,-1.648167],"61+47":[0.6531601,-1.55833],"62+47":[-0.003645018,-0.7287884,[[2,3]]],"63+47":[1.648661,-1.212207,[[2,4,3]]],"64+47":[-0.4759963,-2.59721],"57+48":[0.0,0.0],"58+48":[0.8885368,-1.478757],"59+48":[0.02717773,-0.4677672],"60+48":[0.3879153,-1.115871],"61+48":[0.4551729,-1.622525],"62+48":[-0.07536433,-0.08670529,[[2,3]]],"63+48":[-0.4431211,-0.5703756,[[2,4,3]]],"64+48":[0.07486186,-0.4866888],"57+49":[-0.6064822,-2.635535],"58+49":[2.805776,-1.273867],"59+49":[1.895529,-0.6992993],"60+49":[1.298485,-4.84984],"61+49":[-0.3269679,-5.030569],"62+49":[-0.4159494,-2.443415,[[2,3]]],"63+49":[2.972939,-5.251082,[[2,4,3]]],"64+49":[-1.578819,-7.188081],"57+50":[0.64183,-4.360379],"58+50":[1.558462,-2.658801],"59+50":[0.4318614,-0.9703899],"60+50":[1.644745,-4.103485],"61+50":[1.773579,-5.837207],"62+50":[0.8604513,-1.796608,[[2,3]]],"63+50":[1.361687,-5.302454,[[2,4,3]]],"64+50":[3.3184,-8.315387],"57+51":[0.2512428,-0.9306731],"58+51":[1.110436,-1.538081],"59+51":[0.4040199,-0.6832152],"60+51":[0.1849113,-2.361815],"61+51":[0.8663306,-3.049857],"62+51":[0.1596568,-0.5238439,[[2,3]]],"63+51":[0.8133118,-1.869254,[[2,4,3]]],"64+51":[0.174401,-2.13302],"57+52":[0.04892632,-0.8964751],"58+52":[1.175085,-1.568618],"59+52":[0.2898015,-0.674826],"60+52":[0.2752786,-2.501668],"61+52":[0.7603425,-3.177907],"62+52":[0.06708735,-0.4067168,[[2,3]]],"63+52":[0.5599465,-1.942888,[[2,4,3]]],"64+52":[-0.02023865,-1.826952],"57+53":[0.524159,-1.127508],"58+53":[1.364647,-1.560213],"59+53":[0.5939497,-0.5515458],"60+53":[0.695007,-2.464439],"61+53":[0.6812421,-3.100923],"62+53":[0.2210846,-0.6481135,[[2,3]]],"63+53":[1.093714,-1.895955,[[2,4,3]]],"64+53":[0.9345481,-2.434457],"57+54":[1.384263,-0.1820834],"58+54":[1.917239,0.20489],"59+54":[1.868352,-0.2315321],"60+54":[-0.3852059,-3.092348],"61+54":[1.290918,-2.454547],"62+54":[-0.2975064,-1.545519,[[2,3]]],"63+54":[4.111035,-1.750336,[[2,4,3]]],"64+54":[-0.8410465,-4.841041],"57+55":[-0.6091335,-1.608637],"58+55":[-1.222359,-0.2019937],"59+55":[-0.8196692,-0.4943721],"60+55":[-0.5204299,-1.27161],"61+55":[-0.1323558,-1.783431],"62+55":[-0.2024371,-0.2207698,[[2,3]]],"63+55":[0.6345101,-1.257112,[[2,4,3]]],"64+55":[-1.030771,-1.083196],"57+56":[0.8545143,0.4612406],"58+56":[0.5469808,1.952078],"59+56":[1.399559,0.6440478],"60+56":[0.5007144,-1.267238],"61+56":[1.076487,-1.263465],"62+56":[-0.7449718,-1.966713,[[2,3]]],"63+56":[4.908511,-0.6323594,[[2,4,3]]],"64+56":[-2.588313,-5.463103],"57+58":[1.219307,-1.201186],"57+59":[0.3178407,-0.3295782],"60+57":[-0.0436036,-1.888909],"57+61":[0.1880856,-2.150375],"57+62":[0.2115782,-0.569437,[[2,3]]],"63+57":[1.380504,-2.00651,[[2,4,3]]],"64+57":[0.00778944,-2.341888],"60+58":[1.019488,-3.2635],"58+61":[1.076741,-2.39037],"58+62":[0.08740179,-1.135401,[[2,3]]],"63+58":[1.247497,-1.744773,[[2,4,3]]],"64+58":[0.9289146,-3.996643],"60+59":[0.1671439,-2.383566],"59+61":[-0.009753127,-0.5625772],"59+62":[-0.02388607,-0.7292995,[[2,3]]],"63+59":[1.01073,-1.364647,[[2,4,3]]],"64+59":[-0.3493637,-2.581869],"60+61":[1.024957,-1.586704],"60+62":[0.1992018,-0.3628249,[[2,3]]],"60+63":[-0.5099885,-2.074809,[[2,4,3]]],"64+60":[0.2167738,-4.286353],"62+61":[0.3139081,0.1972415,[[2,3]]],"63+61":[-0.8941653,-2.25921,[[2,4,3]]],"64+61":[1.427412,0.5679842]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5,"T":4},"paired":false,"args":[{"array":[[[0.68,-0.26],[-1.3,-0.1],[-0.3,0.11]],[[-1.07,-0.1],[-0.47,-0.91],[-0.12,1.05]],[[-0.16,1.14],[0.93,-2.07],[-0.37,2.44]],[[-0.25,0.08],[0.8,2.73],[1.57,1.17]]]},{"array":[[0.23,0.9,-0.07,-0.22,-0.72],[-0.26,0.53,0.36,-0.9,-0.52],[0.22,-0.18,-0.47,-0.22,0.21]]},{"array":[[0.38,1.0],[-0.05,-0.42],[-0.33,-0.48],[0.15,-0.4],[-0.71,-0.28],[0.02,-0.12],[0.2,0.49],[-0.36,0.68],[-0.12,0.98],[-0.55,-1.08],[0.14,0.73],[-0.53,1.17],[-0.16,0.48],[-1.02,0.25],[0.47,-0.45]]},{"array":[[-1.1,0.66,-0.71,-0.4,-0.51],[0.68,0.33,-0.05,-0.55,-0.51],[1.19,-0.58,0.21,-0.5,0.31],[0.12,0.96,0.01,0.44,-1.19],[-0.01,-0.63,-1.41,0.32,-0.69],[-0.02,-1.01,0.27,-0.4,0.67],[0.6,0.69,-1.45,-0.28,-0.25],[0.54,-0.01,-0.45,0.07,-0.8],[0.8,0.18,-0.62,0.47,0.26],[0.1,-0.75,1.07,0.42,-0.32],[-0.38,-0.39,-0.73,0.71,0.56],[-0.2,-0.13,-0.25,0.57,1.56],[0.41,0.58,0.26,-0.21,0.81],[0.82,-0.14,-0.91,0.32,-0.41],[0.07,-0.48,0.1,0.71,0.09]]},{"array":[0.34,0.73,-0.51,0.2,-0.84,0.1,0.46,0.68,-0.01,-0.66,0.5,0.64,0.09,-0.88,-0.21]}],"want":[[[[-0.0763226581226,0.664534033352,0.0255444044871,-0.612599032982,-0.368070513581],[-0.380235988197,0.508902647224,0.376581421616,-0.30429773505,-0.714286680265],[0.378416248462,0.0538038636345,-0.289758504114,-0.240967170359,-0.240551138179]],[[-0.21997676261,0.616465728869,0.124686651714,-0.270196642202,-0.676493887563],[-0.531545596184,-0.126010991533,0.139112924586,-0.672410602147,-0.608757083828],[0.605941181035,0.182742493727,-0.179039395625,-0.224183759713,-0.636170496512]],[[0.485940229196,0.682124454333,0.193700960378,-0.377063262693,-0.806748972053],[-0.66277618289,-0.692822000027,-0.571477973061,-0.977315470178,-0.306351066925],[0.840170578261,0.241542980544,-0.143231859152,-0.178172671219,-0.911780788045]],[[-0.0335828504336,0.56775579242,0.244645513315,-0.420631121021,-0.731701830811],[-0.050280647768,-0.533214784438,-0.462158652636,-0.965916185882,-0.797573671451],[0.803786592884,0.269383495151,-0.0636286555105,-0.3203228768,-0.19740731306]]]],"signs":{"0":[1.271885,-0.2883251],"1":[0.5674285,-1.039505],"2":[1.348955,-0.1145043],"3":[-0.117997,-1.605591],"4":[1.972464,-0.1784664],"5":null,"6":[1.138495,-0.1117148],"7":[-0.8685119,-0.661799],"8":[1.842629,-0.3878933],"9":[1.450222,-0.510626],"10":[1.114344,0.8264778],"11":[-0.4599429,-6.058934],"12":[-0.03129854,-1.251542],"13":[-0.9205112,-1.134216],"14":[-115.1238,-70.19264],"15":[0.09006543,-1.679791],"16":[-126.4319,-21.07353],"17":[2.458781,1.619542],"18":[2.109549,-2.112913],"19":[1.113105,0.2873793],"20":[0.7525688,-0.423142],"21":[0.4698619,-1.118379],"22":[1.06139,-0.2884654],"23":[0.01384391,0.3391859],"24":[1.016867,-1.428218],"25":[0.6698001,0.01294958],"26":[0.6209454,-1.88935],"27":[-0.3766196,-2.147048],"28":[0.7267655,1.692869],"29":[0.2279423,-1.691012],"30":[0.8285085,-2.404631],"31":null,"32":[1.848024,-0.6176509],"33":[-0.3841842,1.216778],"34":[-0.5533294,0.4675994],"35":[0.166474,-2.460719],"36":[-0.3669485,1.116337],"37":[0.9204498,-0.9262284],"38":[1.708522,1.246545],"39":[-0.7833121,0.005673206],"40":[-0.04536454,0.1209752],"41":[1.634454,5.51822],"42":[1.145711,-3.43185],"43":[0.1305062,-4.127708],"44":[-6.045798,0.1589587],"45":[3.54697,14.62217],"46":[6.207903,3.551496],"47":[0.2938013,-2.770222],"48":[-0.3976048,1.347258],"49":[3.700968,6.097374],"50":[1.921513,-3.251377],"51":[0.6874242,-0.08958102],"52":[0.5716345,-0.1559048],"53":[0.9464604,0.3567118],"54":[2.2401,-1.082178],"55":[-1.206914,-1.068392],"56":[2.299614,-0.6357289],"57":[1.44846,-2.386371],"58":[0.4390545,-1.621745],"59":[-0.05386405,-1.792397],"60":[0.2150232,-0.3355715],"61":[-0.06674359,1.615096],"62":[1.016352,-0.1482214,[[3,5]]],"63":[-0.1036455,-0.05132234,[[3,4,5]]],"64":[1.261255,0.5241433]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[1.51,2.34,1.28]],[[0.4,-1.24,-0.03]],[[-0.44,0.69,-1.1]],[[-1.32,1.46,0.05]]]},{"array":[[-0.67,0.89]]},{"array":[[-0.44,-0.83,1.1],[-0.44,-0.18,-0.51],[-0.07,-0.48,0.31],[-0.24,-0.35,-1.18],[-0.34,1.12,1.61],[-0.28,-1.05,-0.45]]},{"array":[[0.58,1.07],[0.78,0.71],[-0.6,-0.3],[-0.16,-0.94],[-1.33,-0.04],[-0.29,0.74]]},{"array":[0.57,-1.07,0.46,1.69,-1.09,0.57]}],"want":[[[[0.262523808515,-0.708767778202]],[[-0.0576567609164,-0.604808311934]],[[-0.499985386205,-0.575607721475]],[[0.0628962646917,-0.574957384328]]]],"signs":{"0":[0.6798068,-0.1328652],"1":[0.1206127,0.1435704],"2":[0.4070086,-0.04347621],"3":[0.1431629,-0.04397551],"4":[0.3374216,-0.1943421],"5":null,"6":[-0.01031885,0.4706986],"7":[0.7596262,-0.2645271],"8":[0.3331448,-0.7917801],"9":[0.2812247,-0.8730782],"10":[0.3017796,1.050331],"11":[0.2272617,-1.237293],"12":[0.223113,-0.2487077],"13":[0.1245262,-1.326486],"14":[123106.1,-545768.6],"15":[0.1840294,-0.2528886],"16":[110963.1,-477058.9],"17":[0.422055,0.4217693],"18":[1.071651,0.1492743],"19":[0.2841521,-0.01477884],"20":[0.3263222,-0.20032],"21":[0.4365149,-0.1257698],"22":[0.346483,-0.1797033],"23":[0.3254157,-0.1988676],"24":[0.341717,-0.1882834],"25":[0.2969415,0.2598831],"26":[0.3079737,-0.2118429],"27":[0.2444431,-0.2519148],"28":[-0.5615826,-0.1888733],"29":[0.4643768,-0.1016367],"30":[0.3298723,-0.1987876],"31":null,"32":[-0.2602587,-0.9093552],"33":[-0.01865232,-0.3902576],"34":[0.3360148,0.4014539],"35":[1.204444,0.1596982],"36":[0.4113276,0.3712552],"37":[0.3357464,-0.1980503],"38":[0.4009283,0.3749468],"39":[-0.6209327,-0.07985782],"40":[-0.06850514,-0.1927208],"41":[1.178967,0.1216515],"42":[0.263421,0.134872],"43":[0.5534032,3.449799],"44":[-0.3509612,0.3885999],"45":[2.869541,0.4718147],"46":[0.6410274,0.01114524],"47":[1.100966,0.5411946],"48":[-0.04538326,-0.05642797],"49":[1.528493,0.09404518],"50":[-0.2398412,-0.2959686],"51":[0.3714909,-0.1150503],"52":[0.2684758,-0.1638869],"53":[0.2682939,-0.03146439],"54":[2.500013,1.379683],"55":[0.0500594,0.1344483],"56":[0.9232477,2.73721],"57":[0.3782549,-0.06102257],"58":[1.202139,0.6136264],"59":[0.83513,0.3124059],"60":[0.7178045,-0.1671864],"61":[-1.419251,-1.158927],"62":[0.2732497,-0.02821261,[[1,2]]],"63":[0.3257681,-0.1990896,[[1,4,2]]],"64":[0.1836583,-0.2128531]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1,"T":4},"paired":false,"args":[{"array":[[[0.4,-1.25],[-0.35,-0.15],[-1.37,-1.15]],[[-0.02,-0.48],[0.98,0.1],[-0.52,-0.45]],[[-0.09,-0.43],[0.9,0.51],[-0.08,1.55]],[[-0.69,0.52],[-0.18,-0.07],[-0.22,0.04]]]},{"array":[[-0.58],[-0.53],[0.06]]},{"array":[[-0.1,0.52],[0.03,-0.51],[-1.08,0.1]]},{"array":[[0.89],[1.01],[-0.52]]},{"array":[-0.73,0.34,-0.98]}],"want":[[[[-0.710123084983],[-0.516445249757],[0.143941056879]],[[-0.724693667606],[-0.761609529775],[-0.0538028643099]],[[-0.709777006895],[-0.884583296429],[-0.406951687509]],[[-0.297459272557],[-0.713038846496],[-0.504952256717]]]],"signs":{"0":[-0.436362,-2.133949],"1":[-0.3806956,-2.466657],"2":[-0.2372337,-2.122949],"3":[-0.4676479,-2.559896],"5":null,"6":[-0.2708747,-2.369331],"7":[-0.768137,-2.156408],"8":[-0.4773667,-2.159715],"9":[-0.4654429,-2.299627],"11":[-0.2205424,-2.042461],"12":[-0.13178,-2.607405],"13":[-0.4396263,-1.707342],"14":[-0.1233471,-2.024103],"15":[-0.06851627,-2.733188],"16":[-0.3845302,-1.61921],"17":[-0.5690071,-2.022887],"18":[0.2542965,-2.507019],"19":[-0.2580807,-2.263028],"21":[-0.3797146,-1.987983],"22":[-0.3955277,-1.882373],"23":[-0.3153989,-1.757091],"24":[-0.3618376,-1.962762],"25":[-0.07456456,-1.027041],"26":[-0.2745434,-2.311422],"27":[-0.2064061,-2.118261],"28":[0.1044495,-1.088926],"29":[-0.4505319,-2.2444],"31":null,"32":[-0.1919868,-1.751723],"33":[0.1082262,-0.2755288],"34":[-0.2207557,-0.9905513],"35":[-0.4769089,-3.460706],"36":[-0.278737,-0.2490659],"37":[-0.3192052,-2.127158],"38":[-0.500311,-2.299923],"39":[0.2542965,-2.507019],"40":[0.0475776,0.09454787],"41":[-0.7551131,-2.219974],"42":[-0.09857451,-2.697855],"43":[-0.05596053,-0.2036694],"44":[-0.896865,4.206157],"45":[-1.890332,-4.080394],"46":[0.3340667,-8.842778],"47":[-0.2486353,-0.8557883],"48":[-0.04555735,-0.7213147],"49":[-1.029522,-3.394842],"50":[0.4546093,-6.307189],"51":[-0.2629453,-1.746677],"52":[-0.2678405,-1.906424],"53":[-0.220338,-2.391319],"54":[-1.195328,-1.96938],"55":[-0.1588181,0.2302061],"56":[-1.138553,-0.4545172],"57":[-0.2293936,-1.345626],"58":[-0.2134715,-2.217729],"59":[-0.3351092,-1.048625],"60":[0.5233315,-1.246956],"61":[0.1653807,-2.693832],"62":[0.6359099,0.1332836,[[3,1]]],"63":[-1.13982,-0.5608348,[[3,4,1]]],"64":[0.3031371,-0.168105]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3,"T":4},"paired":false,"args":[{"array":[[[0.06,0.98,0.69],[1.17,0.06,-0.85]],[[-1.31,-0.56,0.57],[0.15,-0.1,-0.07]],[[-0.49,1.81,0.44],[-1.74,-0.58,0.24]],[[0.14,0.24,0.99],[-0.43,0.45,0.04]]]},{"array":[[0.55,-0.27,-0.73],[-0.06,0.56,0.9]]},{"array":[[0.35,0.45,-1.16],[-0.61,0.26,-0.1],[-0.16,-0.76,-0.71],[-0.65,-0.43,-0.21],[1.25,-0.09,-0.89],[0.18,1.0,-0.34],[0.04,0.23,-0.09],[-0.04,-0.33,-0.23],[0.38,-0.64,-0.61]]},{"array":[[0.91,-2.25,0.76],[0.01,-0.09,1.1],[-0.46,-0.46,-1.27],[0.57,-1.3,-0.24],[1.09,-0.66,0.12],[0.39,0.84,-0.54],[-0.09,1.14,-0.78],[-0.04,0.57,0.25],[0.7,1.49,0.51]]},{"array":[0.35,-0.06,-0.4,0.07,1.66,1.11,-0.42,0.12,-0.44]}],"want":[[[[0.225391389312,-0.297300848606,-0.746133858715],[-0.0566952888651,0.556719617311,0.878412218053]],[[0.134213269842,-0.132140284327,-0.796895540809],[-0.0939534278536,0.529034703352,0.733883461285]],[[0.0808023346095,-0.284692121115,-0.804946854816],[-0.168701802729,0.548789129893,0.332925938179]],[[-0.0603262642811,-0.292408558247,-0.823562011637],[-0.0408085076115,0.420695061269,0.223653807715]]]],"signs":{"0":[4.625398,1.644508],"1":[5.169859,1.72217],"2":[4.518157,1.808498],"3":[5.347617,1.616829],"4":[3.970351,1.808384],"5":[6.01686,2.076956],"6":[4.539316,1.773283],"7":[4.812907,1.803516],"8":[5.449486,1.730177],"9":[4.654254,1.599193],"10":[4.700175,1.90538],"11":[1.67357,2.267812],"12":[2.087662,2.206162],"13":[4.17446,1.448405],"14":[-140.0329,-581.6543],"15":[1.100503,2.267925],"16":[3.695392,1.597641],"17":[3.965387,1.978276],"18":[3.381469,1.494775],"19":[5.324613,1.745449],"20":[5.232278,2.198828],"21":[5.167958,1.613724],"22":[5.841441,1.563895],"23":[4.392041,1.394995],"24":[5.786417,1.691906],"25":[4.838092,1.754498],"26":[4.744634,2.094789],"27":[3.390345,1.25965],"28":[4.15421,1.980166],"29":[4.399028,0.9191587],"30":[4.20899,1.668827],"31":[5.217284,0.3762672],"32":[3.043117,3.101802],"33":[5.019187,-1.182574],"34":[3.361113,1.737635],"35":[5.433055,2.080669],"36":[4.081981,1.800144],"37":[5.762073,1.607644],"38":[3.962054,1.754811],"39":[6.617013,1.362886],"40":[0.02212627,-0.1531278],"41":[11.18257,1.237094],"42":[0.9092958,0.9409565],"43":[-1.06649,0.5210717],"44":[-2.01114,3.086792],"45":[24.71358,-1.747012],"46":[14.96259,1.137391],"47":[0.2994705,0.6787886],"48":[3.681349,0.8712304],"49":[12.19375,0.9307655],"50":[7.337717,2.288339],"51":[3.585299,1.591354],"52":[4.387877,1.643923],"53":[4.71371,1.714714],"54":[3.410946,1.524437],"55":[-0.7865686,-0.03834775],"56":[0.2666885,0.8711646],"57":[0.9458954,1.103182],"58":[5.325334,1.512397],"59":[2.079403,1.078025],"60":[3.994948,2.388838],"61":[5.438958,1.835902],"62":[1.265166,0.6206201,[[2,3]]],"63":[-0.1434154,3.973653,[[2,4,3]]],"64":[3.022998,2.276939]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[834.83,816.39,1025.9],[410.83,824.46,-558.38]],[[173.73,-429.62,270.42],[217.69,351.95,-337.14]],[[-347.03,510.71,-560.45],[731.81,1002.73,-523.92]],[[187.04,-625.67,156.64],[157.84,549.61,-869.04]]]},{"array":[[0.59,-0.38],[0.4,0.9]]},{"array":[[-0.44,-0.53,-0.74],[-1.71,1.26,1.02],[0.48,-1.04,0.19],[0.06,0.28,-0.76],[-1.1,1.27,-0.33],[0.31,-0.89,-0.39]]},{"array":[[-0.64,0.51],[-0.45,1.21],[1.05,0.31],[-1.26,0.6],[0.75,-1.42],[-0.4,-0.78]]},{"array":[0.41,-0.63,-0.91,0.72,-0.09,1.53]}],"want":[[[[-1.0,-1.0],[1.0,0.9]],[[-1.0,1.0],[1.0,0.9]],[[1.0,1.0],[1.0,0.9]],[[1.0,1.0],[1.0,0.9]]]],"signs":{"1":[-1.575475,-0.0898845],"3":[-1.015633,0.1240252],"5":null,"6":[-1.724635,0.7183198],"7":[-0.4827125,-0.5299548],"8":[-0.145562,-0.6105338],"9":[-0.145562,-0.6105338],"10":[-1.100224,0.8288208],"11":[-3.66083,-13.36416],"13":[-3.66083,-13.36416],"14":[-6.703762e+21,-9.825406e+21],"15":[-2.482344,-2.909142],"16":[-6.703762e+21,-9.825406e+21],"17":[1.050813,0.1949056],"18":[-0.6565683,-0.7034093],"19":[-0.7366121,0.0005388769],"25":[-1.168879,-1.847188],"28":[-0.4868527,1.788504],"31":null,"32":[-2.851308,-3.222699],"33":[-0.492272,0.009827066],"34":[-1.558854,-1.301907],"35":[-780.3814,-846.8047],"36":[-0.7348897,-0.04831757],"38":[1.050813,0.1949056],"39":[-0.6740713,-0.09467923],"40":[0.0,0.0],"41":[1.070028,1.81892],"42":[-3.690703,-0.574227],"43":[-1.878477,-1.56681],"44":[-4.934401,-3.442409],"45":[1.816693,0.8385946],"46":[-1.694186,1.108807],"47":[-0.9297307,-2.353338],"48":[-0.8216543,0.05131475],"49":[-0.07498958,-0.929011],"50":[-3.452814,-0.7961716],"51":[-1.419462,-1.839972],"52":[-1.693693,-2.041494],"53":[-0.7366121,0.0005388769],"54":[-0.3688189,-2.839999],"55":[-0.5609117,0.4866603],"56":[-1.706281,0.1515255],"57":[-1.145018,-2.747931],"58":[-0.7297835,-2.193914],"59":[-1.51801,-1.76205],"60":[-3.460929,-1.900249],"61":[-0.8696868,3.226947],"62":[-1.454116,0.6149547,[[2,2]]],"63":[0.5709566,0.06557113,[[2,4,2]]],"64":[-1.151037,0.09280243]}},
{"trait":"one_step","dims":{"N":2,"D":3,"H":4,"T":1},"paired":false,"args":[{"array":[[[0.76,2.53,0.75],[-0.49,-1.39,-0.08]]]},{"array":[[-0.41,0.17,-0.82,0.13],[0.67,0.1,0.7,-0.47]]},{"array":[[-0.76,0.57,0.11],[-0.47,-0.33,-0.27],[0.14,-1.17,-0.26],[-0.36,-1.09,-0.21],[-0.62,-0.22,0.26],[-0.25,-0.25,-0.02],[-1.57,-0.65,-0.07],[0.14,-0.2,0.95],[0.02,-0.35,-0.2],[-0.6,-0.7,0.95],[0.63,0.36,-0.55],[-0.9,-0.1,0.72]]},{"array":[[0.68,-0.51,-0.81,-0.38],[-0.88,0.49,0.35,-0.4],[-1.25,-0.03,-0.63,0.5],[0.67,0.11,-1.55,-1.56],[-0.98,1.69,1.86,0.44],[-1.34,-0.79,0.1,-0.22],[0.95,-0.2,-0.26,-0.17],[-1.27,-0.52,1.44,-0.99],[-0.42,-0.52,-0.72,-1.32],[1.81,-0.33,0.03,0.51],[0.7,0.33,0.05,0.29],[1.21,0.41,-0.39,-0.64]]},{"array":[0.13,0.62,-0.7,-0.21,-0.52,0.51,-0.64,0.44,-0.23,-0.21,0.57,0.68]}],"want":[[[[-0.764645165181,-0.412183077283,0.833103570419,0.0236725235829],[0.584727716109,0.445160031681,0.56561276675,-0.129292432568]]]],"signs":{"0":[0.1890378,-1.479349],"1":[0.1762621,-1.135001],"2":[-0.2502012,-1.314966],"3":[0.2994231,-1.334609],"4":[-0.2326508,-1.321282],"5":null,"6":[0.616623,-0.588632],"7":[-0.3570852,-1.30858],"8":[0.9616866,-0.2524328],"9":[1.093849,-0.2571051],"10":[0.7345749,-0.5102273],"11":[-1.514677,-3.932571],"12":[-0.175029,-1.456326],"13":[-1.33406,-4.024938],"14":[-5.547975,-8.970548],"15":[-0.1119047,-1.515419],"16":[-5.767886,-8.978756],"17":[1.146132,0.4585605],"18":[-0.227373,-1.589681],"19":[0.6075561,-0.4501822],"20":[-0.1334404,-1.436244],"21":[0.2020885,-1.501337],"22":[0.03482483,-1.416286],"23":[-0.4733905,-1.547546],"24":[-0.2082971,-1.424306],"25":[0.7629298,-0.610097],"26":[-0.306358,-1.482778],"27":[-0.6749474,-1.57416],"28":[0.3206386,-0.03656567],"29":[0.391982,-1.506683],"30":[-0.5135655,-1.319496],"31":null,"32":[2.683159,0.9916317],"33":[1.250687,0.7460152],"34":[0.18653,-0.3128988],"35":[-0.2016006,-2.368982],"36":[-0.02387643,-0.4464277],"37":[-0.2138853,-1.582601],"38":[1.268353,0.4481348],"39":[1.316739,0.7153155],"40":[0.0961116,-0.01692137],"41":[1.123198,0.07827535],"42":[0.1018281,-1.165669],"43":[-1.21491,-1.880985],"44":[0.3811391,1.430417],"45":[1.031486,-1.724434],"46":[1.225026,-1.087394],"47":[-0.6291188,-1.708257],"48":[0.5857916,0.172728],"49":[0.4940794,-1.629981],"50":[0.6876198,-0.9929413],"51":[0.07910388,-1.304923],"52":[0.07363425,-1.217248],"53":[0.6198903,-0.4763311],"54":[-0.09171224,-1.802709],"55":[0.7452779,1.014044],"56":[-0.04838507,-0.2671806],"57":[-0.9227573,-1.416936],"61":[1.316739,0.7153155],"62":[-0.04332717,-1.535529,[[2,4]]],"63":[-0.04332717,-1.535529,[[2,1,4]]]}}
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
