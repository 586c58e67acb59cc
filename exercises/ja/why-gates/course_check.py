"""The checks of the exercise why-gates: import check, then check("name", function).

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

EDITION = 'ja'
EXERCISE = 'why-gates'
WORDS = json.loads(r"""
{
 "report": {
  "points": "{name}：{total}点中{earned}点",
  "called": "呼び出し：",
  "returned": "返ってきた値：",
  "expected": "期待される値：",
  "printed": "表示された内容：",
  "what": "このコードの動作：{text}",
  "ask": "問い：{text}",
  "criteria": "点数の内訳：",
  "criterion": "{total}点中{earned}点：{label}",
  "inherited": "{name}の誤りは{origin}の誤りをそのまま受け継いだもので、ほかに誤りはありません。減点は{origin}で済んでいるので、ここは満点です。{origin}を直せば、両方とも正しくなります。",
  "hidden_case": "この誤りは、{case}を使った非公開テストで見つかりました。",
  "hidden_passed": "非公開テストでは、ほかに誤りは見つかりませんでした。",
  "visible_failed": "上の公開テストの報告を見てください。",
  "graded": "公開テストと非公開テストによる採点：{name}、{total}点中{earned}点",
  "seed": "非公開テストの乱数シード：{seed}",
  "unknown": "{name}という検査はありません。使える名前：{known}。"
 },
 "trait": {
  "tiny": "どの大きさも1の入力",
  "general": "大きさがすべて異なる入力",
  "single": "1行だけのバッチ（N = 1）",
  "one_unit": "1ユニットだけの隠れ状態（H = 1）",
  "one_step": "1ステップだけの系列（T = 1）"
 },
 "criterion": {
  "deltas": "全ステップの誤差",
  "sizes_flow": "T = 1、N = 1、H = 1の場合でも正しい",
  "clean": "浮動小数点数の新しい配列を返し、引数を書き換えない",
  "ratio": "残っている誤差の割合"
 },
 "problem": {
  "not_written": {
   "what": "{name}はまだ書かれていません。今もNotImplementedErrorを送出しています。",
   "ask": "raiseの行を自分のコードに置き換えてセルを実行し、それからもう一度この検査を実行してください。"
  },
  "raised": {
   "what": "{name}は{type}で止まりました：{message}（あなたのコードの{line}行目：{source}）",
   "ask": "同じ呼び出しを別のセルで試してください。その行の中で、予想と違う値はどれでしょうか。"
  },
  "raised_shape": {
   "what": "{name}は{type}で止まりました：{message}（あなたのコードの{line}行目：{source}）",
   "ask": "その行に現れる値の形状はそれぞれ何で、その演算にはどんな形状が必要でしょうか。"
  },
  "raised_name": {
   "what": "{name}は{type}で止まりました：{message}（あなたのコードの{line}行目：{source}）",
   "ask": "この名前はどこで値を受け取るはずでしょうか。綴りの間違いか、それとも代入が後になっているのでしょうか。"
  },
  "none": {
   "what": "{name}はNoneを返しました。",
   "ask": "関数の中のどの道筋も、returnで終わっているでしょうか。"
  },
  "container": {
   "what": "{name}は{type}型の値を1つ返しましたが、{count}個の配列が期待されています。",
   "ask": "この課題では、どの値を、どの順序で返すのでしょうか。"
  },
  "count": {
   "what": "{name}は{count}個の値を返しましたが、{want}個が期待されています。",
   "ask": "この課題では、どの値を、どの順序で返すのでしょうか。"
  },
  "type": {
   "what": "{name}は{type}型の値を返しましたが、これは実数の配列ではありません。",
   "ask": "関数の各行では、それぞれどんな種類の値が作られているでしょうか。"
  },
  "shape": {
   "what": "{output}の形状は{got}ですが、{want}が期待されています。",
   "ask": "それぞれの軸は何を表し、どの演算がその軸を変えたのでしょうか。"
  },
  "nan": {
   "what": "{output}に、有限の数でない値（nanまたはinf）が含まれています。",
   "ask": "この引数のときにおかしくなりうる割り算、平方根、指数関数は、コードのどこにあるでしょうか。"
  },
  "values": {
   "what": "{output}では、{size}個の数のうち{bad}個が違っています。",
   "ask": "最初に違っている数を手で計算してみましょう。コードはどこで式から離れるでしょうか。"
  },
  "changed": {
   "what": "{name}は引数{param}を書き換えています。呼び出した側の配列まで変わってしまいます。",
   "ask": "その場で書き込む代入（+=、*=、[...] =、out=）をしているのは、どの行でしょうか。"
  },
  "shared": {
   "what": "結果が引数{param}とメモリを共有しています。後で一方を変えると、もう一方も変わります。",
   "ask": "新しい配列ではなく、引数そのもの、またはそのビューを返しているのは、関数のどの道筋でしょうか。"
  },
  "list": {
   "what": "数は正しいのですが、NumPyの配列ではなく{type}で返ってきました。",
   "ask": "リストを配列に変える関数は何でしょうか。"
  },
  "not_list": {
   "what": "数は正しいのですが、配列のリストではなく{type}型の値で返ってきました。",
   "ask": "勾配1つにつき配列を1つ並べたリストは、どう作ればよいでしょうか。"
  },
  "dtype": {
   "what": "数は正しいのですが、配列の要素が浮動小数点数ではなく{type}型です。",
   "ask": "結果の要素の型は、何から受け継がれたのでしょうか。"
  },
  "state": {
   "what": "同じ引数なのに、2回目は別の結果になりました。",
   "ask": "呼び出しの後まで残るものは何でしょうか。グローバル変数、関数の外のリスト、それとも乱数でしょうか。"
  },
  "size_only": {
   "what": "{name}が正しく動くのは{dim} = {size}のときだけです。",
   "ask": "この数はコードのどこにあり、代わりにどの形状から読み取れるでしょうか。"
  },
  "size_never": {
   "what": "{name}は、{dim} = {size}のときを除いて正しく動きます。",
   "ask": "長さ1の軸を消したり引き伸ばしたりする演算、またはこの大きさだけを別扱いする演算はどれでしょうか。"
  },
  "ignored": {
   "what": "引数{param}は、{name}の返す値に何の影響も与えていません。",
   "ask": "{param}はどこに入るはずでしょうか。その場所で、別の変数を使っていないでしょうか。"
  },
  "probe": {
   "what": "{setting}このとき{output}は{got}になりましたが、{want}が期待されています。",
   "ask": "この設定で結果を決めるのは、コードのどの項でしょうか。"
  }
 },
 "mistake": {
  "flow_forwards": {
   "what": "最初のステップから最後のステップへ向かって進んでいます。",
   "ask": "さかのぼる誤差が最初に通るのは、どのステップでしょうか。"
  },
  "flow_from_end": {
   "what": "どのステップも、直前に計算した誤差ではなく、終わりの誤差から始まっています。",
   "ask": "さかのぼるとき、2番目に通るステップに入る誤差は、どれでしょうか。"
  },
  "flow_reversed": {
   "what": "誤差が、計算した順に、つまり終わりのものを先頭にして返ってきます。",
   "ask": "deltas[0]は、系列の始めの誤差であるべきでしょうか、終わりの誤差であるべきでしょうか。"
  },
  "flow_end_only": {
   "what": "始めの誤差しか返ってきません。",
   "ask": "Tステップに対して、誤差はいくつ返るべきでしょうか。"
  },
  "flow_without_end": {
   "what": "終わりの誤差がありません。",
   "ask": "Tステップに対して、誤差はいくつ返るべきでしょうか。"
  },
  "flow_without_start": {
   "what": "始めの誤差がありません。",
   "ask": "Tステップに対して、誤差はいくつ返るべきでしょうか。"
  },
  "direct_transposed": {
   "what": "さかのぼるときに、Uを転置しています。Uが正方行列なので、エラーになりません。",
   "ask": "前向きの式では、cの後のUは転置されています。さかのぼるときは、どうなるでしょうか。"
  },
  "direct_without_slope": {
   "what": "tanhの傾きがありません。",
   "ask": "記憶は、1ステップごとにどの2つの演算を通り、それぞれどんな係数になるでしょうか。"
  },
  "direct_without_weights": {
   "what": "重みUがありません。",
   "ask": "記憶は、1ステップごとにどの2つの演算を通り、それぞれどんな係数になるでしょうか。"
  },
  "direct_slope_after": {
   "what": "tanhの傾きを、重みの後で掛けています。",
   "ask": "前向きでは、最後に来るのは重みでしょうか、tanhでしょうか。さかのぼるときはどうでしょうか。"
  },
  "direct_slope_of_tanh_twice": {
   "what": "cはすでにtanhの値なのに、そのtanhをもう一度取って傾きを計算しています。",
   "ask": "csに保存されているのは、和でしょうか、そのtanhでしょうか。"
  },
  "direct_slope_linear": {
   "what": "傾きを1 - cとして計算しています。2乗がありません。",
   "ask": "c = -0.9でのtanhは、c = 0でのtanhより急でしょうか、平らでしょうか。"
  },
  "direct_slope_plus": {
   "what": "傾きを、1からcの2乗を引くのではなく、1にcの2乗を足して計算しています。",
   "ask": "c = 0.9でのtanhは、c = 0でのtanhより急でしょうか、平らでしょうか。"
  },
  "direct_sigmoid_slope": {
   "what": "傾きをc * (1 - c) として計算しています。これはシグモイド関数のものです。",
   "ask": "この記憶を押し込めるのは、どの関数でしょうか。"
  },
  "direct_value": {
   "what": "誤差に、傾きではなくcそのものを掛けています。",
   "ask": "sが少し変わると、そのtanhはどれだけ変わるでしょうか。"
  },
  "gated_slope": {
   "what": "誤差に、ゲートfではなく傾きf * (1 - f) を掛けています。",
   "ask": "f * cでcが少し変わるとき、その変化に掛けられる係数はどちらでしょうか。"
  },
  "gated_inverted": {
   "what": "誤差に1 - fを掛けています。",
   "ask": "f = 1のとき、cは次のステップにどれだけ届くでしょうか。"
  },
  "gated_added": {
   "what": "ゲートを、誤差に掛けるのではなく足しています。",
   "ask": "f = 0のとき、誤差はどれだけ残るべきでしょうか。"
  },
  "gated_constant": {
   "what": "ゲートが何であっても、誤差の大きさが変わりません。",
   "ask": "fは、コードのどこに現れるでしょうか。"
  },
  "gated_squared": {
   "what": "1ステップごとに、誤差にfを2回掛けています。",
   "ask": "1ステップの中で、cは何回ゲートを通るでしょうか。"
  },
  "remaining_turned": {
   "what": "商が逆さまです。終わりの誤差を、始めの誤差で割っています。",
   "ask": "誤差がさかのぼる途中で消失するとき、結果は0に近くなるべきでしょうか、非常に大きくなるべきでしょうか。"
  },
  "remaining_difference": {
   "what": "2つのノルムの商ではなく、差が返ってきます。",
   "ask": "誤差のうちどれだけの割合が残っているかは、どんな計算でわかるでしょうか。"
  },
  "remaining_squares": {
   "what": "2乗の和を比べています。平方根がありません。",
   "ask": "ベクトル（3, 4）の長さはいくつでしょうか。"
  },
  "remaining_sum": {
   "what": "単なる和を比べていて、正の数と負の数が打ち消し合っています。",
   "ask": "その式では、（3, -3）の長さはいくつになるでしょうか。"
  },
  "remaining_largest": {
   "what": "ノルムではなく、絶対値の最大値を比べています。",
   "ask": "小さいほうの数は、ベクトルの長さに影響しないでしょうか。"
  },
  "remaining_absolute": {
   "what": "L2ノルムではなく、絶対値の和を比べています。",
   "ask": "（0, 0）から（3, 4）までまっすぐ進むと、どれだけの距離でしょうか。"
  },
  "remaining_one_step": {
   "what": "最後のステップだけを測っています。",
   "ask": "誤差のうち、始めのものはどれでしょうか。"
  },
  "remaining_first_step": {
   "what": "最初のステップだけを測っています。",
   "ask": "誤差のうち、終わりのものはどれでしょうか。"
  }
 },
 "probe": {
  "direct_flat": {
   "what": "c = 0ではtanhの傾きが1なので、U = 0.5だけで決まります。",
   "ask": "1の誤差は、Uを通ってさかのぼるとき、いくつになるでしょうか。"
  },
  "direct_bent": {
   "what": "c = 0.6でU = 1なら、tanhの傾きだけで決まります。",
   "ask": "値が0.6のところで、tanhの傾きはいくつでしょうか。"
  },
  "gated_open": {
   "what": "忘却ゲートがすべて1なら、誤差の大きさは変わりません。",
   "ask": "1ステップで、誤差にどんな数が掛けられるでしょうか。"
  },
  "gated_half": {
   "what": "忘却ゲートが0.5なら、1ステップの後、誤差は半分残ります。",
   "ask": "1ステップで、誤差にどんな数が掛けられるでしょうか。"
  }
 },
 "right": {}
}
""")
SUITES = {
"direct_flow": r"""{"name": "direct_flow", "params": ["delta", "cs", "U"], "kind": "array", "returns": ["deltas"], "origins": [], "criteria": [{"key": "deltas", "points": 2.5, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes_flow", "points": 1.0, "core": false, "outputs": null, "traits": ["single", "one_unit", "one_step"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["flow_forwards", "flow_from_end", "flow_reversed", "flow_end_only", "flow_without_end", "flow_without_start", "direct_transposed", "direct_without_slope", "direct_without_weights", "direct_slope_after", "direct_slope_of_tanh_twice", "direct_slope_linear", "direct_slope_plus", "direct_sigmoid_slope", "direct_value"], "vary": {"case": 1, "values": {"0": {"array": [[1.45, 0.15, -0.89], [-0.36, -0.18, -0.2]]}, "1": {"array": [[[-0.06, 0.34, 0.89], [0.66, 0.37, 0.74]], [[0.76, 0.54, 0.32], [0.69, 0.64, 0.67]], [[0.33, 0.31, 0.23], [0.6, 0.17, 0.96]], [[1.43, 0.99, -0.16], [0.86, -0.15, 0.38]]]}, "2": {"array": [[-0.83, 1.09, 1.2], [1.25, 1.03, 0.79], [0.19, -0.83, 1.0]]}}}, "probes": [{"key": "direct_flat", "args": [{"array": [[1.0]]}, {"array": [[[0.0]]]}, {"array": [[0.5]]}], "want": [[[[0.5]], [[1.0]]]]}, {"key": "direct_bent", "args": [{"array": [[1.0]]}, {"array": [[[0.6]]]}, {"array": [[1.0]]}], "want": [[[[0.64]], [[1.0]]]]}], "cases": [
{"trait":"tiny","dims":{"T":2,"N":1,"H":1},"paired":true,"args":[{"array":[[1.6]]},{"array":[[[0.2]],[[0.2]]]},{"array":[[-1.0]]}],"want":[[[[1.47456]],[[-1.536]],[[1.6]]]],"signs":{"1":[-1.774691,-3.043539],"2":[0.04388189,-0.2843981],"3":[0.7967082,1.240799,[[1,1]]],"4":[1.43591,1.024039,[[2,1,1]]],"5":[-1.495739,-1.066707,[[2,1,1]]],"7":[-0.05366937,-0.4137173],"8":[-1.426481,-0.07671905],"10":[-0.1456517,-0.5077776],"11":[-0.4980505,-0.8532462],"12":[0.0435059,-0.3128865],"13":[-1.455324,-1.535939],"14":[-1.416242,-1.525583],"0+1":[-1.774691,-3.043539],"0+2":[0.04388189,-0.2843981],"3+0":[0.7967082,1.240799,[[1,1]]],"0+4":[1.43591,1.024039,[[2,1,1]]],"0+5":[-1.495739,-1.066707,[[2,1,1]]],"8+0":[-1.426481,-0.07671905],"10+0":[-0.1456517,-0.5077776],"11+0":[-0.4980505,-0.8532462],"12+0":[0.0435059,-0.3128865],"13+0":[-1.455324,-1.535939],"14+0":[-1.416242,-1.525583],"1+2":[3.024314,2.602501],"3+1":[-0.8299043,-1.292499,[[1,1]]],"1+4":[-0.1907028,-1.50926,[[2,1,1]]],"1+5":[-1.495739,-1.066707,[[2,1,1]]],"6+1":[-1.774691,-3.043539],"7+1":[-1.782637,-3.106424],"8+1":[-1.393285,-0.02501907],"9+1":[-1.774691,-3.043539],"10+1":[-1.774898,-3.045178],"11+1":[-1.742907,-2.791995],"12+1":[-1.790583,-3.16931],"13+1":[-1.615772,-1.785822],"14+1":[-1.623718,-1.848708],"6+2":[0.04388189,-0.2843981],"7+2":[-0.05366937,-0.4137173],"8+2":[-1.234521,0.1491225],"9+2":[0.04388189,-0.2843981],"10+2":[0.04140265,-0.2877077],"11+2":[0.3833993,0.1837815],"12+2":[-0.1562894,-0.5479461],"13+2":[0.9304672,1.270949],"14+2":[0.9342912,1.239824],"6+3":[0.7967082,1.240799,[[1,1]]],"7+3":[0.8644837,1.346354,[[1,1]]],"8+3":[0.7967082,1.240799,[[1,1]]],"9+3":[0.7967082,1.240799,[[1,1]]],"10+3":[0.7984403,1.243497,[[1,1]]],"11+3":[0.5532696,0.8616663,[[1,1]]],"12+3":[0.9350256,1.456216,[[1,1]]],"13+3":[0.02213078,0.03446665,[[1,1]]],"14+3":[0.03457935,0.05385414,[[1,1]]],"6+4":[1.43591,1.024039,[[2,1,1]]],"7+4":[1.530319,1.120562,[[2,1,1]]],"8+4":[0.1575066,1.45756,[[2,1,1]]],"9+4":[1.43591,1.024039,[[2,1,1]]],"10+4":[1.438336,1.026501,[[2,1,1]]],"11+4":[1.085938,0.6810327,[[2,1,1]]],"12+4":[1.627494,1.221392,[[2,1,1]]],"13+4":[0.1286644,-0.001660071,[[2,1,1]]],"14+4":[0.1677463,0.00869574,[[2,1,1]]],"6+5":[-1.495739,-1.066707,[[2,1,1]]],"7+5":[-1.530319,-1.120562,[[2,1,1]]],"8+5":[0.1640694,1.518291,[[2,1,1]]],"9+5":[-1.495739,-1.066707,[[2,1,1]]],"10+5":[-1.496641,-1.068112,[[2,1,1]]],"11+5":[-1.357422,-0.8512908,[[2,1,1]]],"12+5":[-1.564898,-1.174416,[[2,1,1]]],"13+5":[-0.8041523,0.01037544,[[2,1,1]]],"14+5":[-0.8387317,-0.0434787,[[2,1,1]]]}},
{"trait":"general","dims":{"T":4,"N":2,"H":3},"paired":true,"args":[{"array":[[0.96,-0.12,-1.39],[-0.81,-0.44,-0.53]]},{"array":[[[-0.26,0.11,0.43],[0.28,0.13,0.54]],[[0.34,0.29,0.05],[0.35,0.29,0.3]],[[0.01,0.08,-0.18],[0.3,-0.1,0.65]],[[0.9,0.76,-0.48],[0.42,-0.7,0.09]]]},{"array":[[-1.15,0.69,0.71],[0.99,0.66,0.39],[-0.27,-1.24,0.54]]}],"want":[[[[1.26648574092,-0.88770241422,1.12094649497],[-1.49167381312,0.87089936563,1.04758877108]],[[-0.226979255854,1.4168987356,1.64784032068],[1.46666718942,0.0915956933124,0.137966141342]],[[1.48473230571,1.51183127077,0.325839841461],[-0.544550138941,1.06488628352,0.197102251314]],[[0.02888976,1.41888448,-0.46792608],[0.68696829,0.04346264,-0.84505014]],[[0.96,-0.12,-1.39],[-0.81,-0.44,-0.53]]]],"signs":{"0":[1.103082,-0.9789109],"1":[-3.707107,4.361088],"2":[1.751884,7.717416],"3":[2.171899,-1.803139,[[2,3]]],"4":[0.6398705,0.6362083,[[4,2,3]]],"5":[-0.08440898,2.74071,[[4,2,3]]],"6":[3.45229,-8.212156],"7":[4.947426,2.575078],"8":[7.29497,1.536233],"9":[2.70097,0.2150007],"10":[3.437291,0.4517377],"11":[2.542988,2.209469],"12":[7.973634,6.541886],"13":[0.5379635,-2.35193],"14":[-0.07195809,-0.9281807],"0+1":[-3.137722,6.31465],"0+2":[-2.500693,8.202187],"3+0":[2.716024,-1.946856,[[2,3]]],"0+4":[-1.204018,0.2870371,[[4,2,3]]],"0+5":[-2.343173,1.599102,[[4,2,3]]],"6+0":[2.258668,-6.254774],"8+0":[9.605157,0.767227],"9+0":[1.540735,-0.573784],"10+0":[2.225991,0.3180929],"11+0":[-0.3831769,-2.350386],"12+0":[10.14783,6.942217],"13+0":[2.687985,-1.254118],"14+0":[2.614366,-0.6957045],"1+2":[-1.052496,9.034848],"3+1":[-2.549172,0.7010852,[[2,3]]],"1+4":[-6.014207,5.627036,[[4,2,3]]],"1+5":[-2.623246,4.27141,[[4,2,3]]],"6+1":[-0.1014317,-5.085082],"7+1":[-5.152438,6.247095],"8+1":[9.882853,2.79365],"9+1":[-4.037778,4.042304],"10+1":[-4.081135,4.888921],"11+1":[-0.6029023,4.936853],"12+1":[-6.597768,8.133101],"13+1":[-0.7971048,-1.841713],"14+1":[-2.242435,0.04429358],"6+2":[2.267546,-2.134114],"7+2":[-0.391513,6.101825],"8+2":[6.649746,3.960405],"9+2":[-1.398342,6.55155],"10+2":[1.302338,6.642968],"11+2":[3.337891,9.982591],"12+2":[-3.913956,3.847537],"13+2":[0.9049561,0.9298436],"14+2":[-0.357418,1.04134],"6+3":[2.180309,-0.6532737,[[2,3]]],"7+3":[7.474014,0.6984864,[[2,3]]],"8+3":[1.009633,0.7178687,[[2,3]]],"9+3":[3.17468,-0.9132428,[[2,3]]],"10+3":[3.489677,-0.6729784,[[2,3]]],"11+3":[-1.297711,-1.348279,[[2,3]]],"12+3":[14.90698,3.793545,[[2,3]]],"13+3":[0.03816745,0.004115922,[[2,3]]],"14+3":[0.08449655,-0.0398056,[[2,3]]],"6+4":[1.145189,-6.946208,[[4,2,3]]],"7+4":[2.640326,3.841026,[[4,2,3]]],"8+4":[4.98787,2.802181,[[4,2,3]]],"9+4":[0.3938696,1.480949,[[4,2,3]]],"10+4":[1.130191,1.717686,[[4,2,3]]],"11+4":[0.235888,3.475417,[[4,2,3]]],"12+4":[5.666533,7.807834,[[4,2,3]]],"13+4":[-1.769137,-1.085982,[[4,2,3]]],"14+4":[-2.379058,0.3377672,[[4,2,3]]],"6+5":[2.226997,-6.877341,[[4,2,3]]],"7+5":[-3.345222,2.466222,[[4,2,3]]],"8+5":[6.299727,2.609237,[[4,2,3]]],"9+5":[-0.4025581,2.588553,[[4,2,3]]],"10+5":[-0.8534241,2.372032,[[4,2,3]]],"11+5":[1.123717,5.024956,[[4,2,3]]],"12+5":[-7.441224,2.014117,[[4,2,3]]],"13+5":[1.009592,-1.648991,[[4,2,3]]],"14+5":[0.01933828,-0.7523779,[[4,2,3]]]}},
{"trait":"general","dims":{"T":3,"N":5,"H":2},"paired":true,"args":[{"array":[[0.48,-0.02],[-0.69,0.1],[0.25,-1.48],[-0.97,1.8],[0.92,0.3]]},{"array":[[[0.48,0.12],[-0.58,-0.09],[0.38,-0.9],[0.3,0.16],[0.14,0.02]],[[0.31,0.22],[-0.21,-0.9],[-0.35,-0.25],[-0.55,-0.01],[0.21,0.24]],[[-0.32,-0.3],[-0.7,-0.33],[0.9,0.9],[0.48,-0.23],[0.04,0.01]]]},{"array":[[-1.16,0.27],[-0.97,-0.11]]}],"want":[[[[-0.229456807547,0.0964474183327],[0.177768366061,-0.0697656618204],[0.250717808108,-0.061358884541],[-0.971346365443,0.260621576429],[-1.1259786621,0.387068136328]],[[0.396298911302,-0.130051606362],[-0.337472317071,0.0852365233489],[-0.261351707475,0.047057602575],[1.01468783404,-0.105545376235],[1.30756340334,-0.372382070605]],[[-0.48212968,0.11833096],[0.3217673,-0.1048151],[0.217664,0.043757],[-0.78768268,-0.38908404],[-1.35646338,0.21500586]],[[0.48,-0.02],[-0.69,0.1],[0.25,-1.48],[-0.97,1.8],[0.92,0.3]]]],"signs":{"0":[3.085216,-0.7377091],"1":[1.775065,-3.647287],"2":[-6.347678,2.791854],"3":[-0.3513809,0.6707887,[[5,2]]],"4":[2.017882,0.9354513,[[3,5,2]]],"5":[-3.340099,-4.220516,[[3,5,2]]],"6":[3.33962,-1.281582],"7":[4.117968,0.3032337],"8":[0.01902785,-4.225913],"9":[3.708572,-1.062754],"10":[3.774104,-0.5676914],"11":[-1.111204,0.5389433],"12":[5.068354,1.853633],"13":[1.304833,-1.679457],"14":[1.930851,-2.455779],"0+1":[1.492349,-3.05299],"0+2":[-5.719709,2.690961],"3+0":[-0.2073128,0.5608326,[[5,2]]],"0+4":[1.753146,1.076909,[[3,5,2]]],"0+5":[-3.167306,-3.753404,[[3,5,2]]],"6+0":[2.178502,-1.583616],"8+0":[0.1235723,-4.805702],"9+0":[4.641464,-1.200105],"10+0":[3.650901,-0.6155067],"11+0":[5.402233,-0.2389514],"12+0":[5.300867,3.464176],"13+0":[0.1292015,0.7425546],"14+0":[0.7492757,0.01381991],"1+2":[-2.777209,1.708781],"3+1":[0.07964803,-0.1620446,[[5,2]]],"1+4":[0.4429951,-1.832669,[[3,5,2]]],"1+5":[-3.842104,-4.168852,[[3,5,2]]],"6+1":[2.600699,1.04409],"7+1":[2.524586,-3.700555],"8+1":[0.4453221,-3.510223],"9+1":[1.794332,-2.299284],"10+1":[2.157847,-3.70551],"11+1":[1.161932,-2.461567],"12+1":[3.274107,-3.753823],"13+1":[1.945203,-3.000337],"14+1":[2.694724,-3.053606],"6+2":[-2.280578,3.256349],"7+2":[-9.315792,3.486321],"8+2":[-1.026803,-0.5806825],"9+2":[-6.240807,2.841147],"10+2":[-7.253767,2.898748],"11+2":[-4.176681,4.598041],"12+2":[-12.83715,4.298707],"13+2":[-3.769241,4.673468],"14+2":[-3.806136,3.263274],"6+3":[1.242137,1.22865,[[5,2]]],"7+3":[-0.9066139,1.036972,[[5,2]]],"8+3":[-1.279234,0.6354572,[[5,2]]],"9+3":[-0.0756042,0.7009582,[[5,2]]],"10+3":[-0.4202434,0.840541,[[5,2]]],"11+3":[-2.512229,-1.538017,[[5,2]]],"12+3":[-1.588467,1.711608,[[5,2]]],"13+3":[-0.2367829,-0.181134,[[5,2]]],"14+3":[-0.1708973,-0.1735127,[[5,2]]],"6+4":[2.00755,0.5330362,[[3,5,2]]],"7+4":[2.785898,2.117852,[[3,5,2]]],"8+4":[-1.313042,-2.411295,[[3,5,2]]],"9+4":[2.376502,0.7518636,[[3,5,2]]],"10+4":[2.442034,1.246926,[[3,5,2]]],"11+4":[-2.443274,2.353561,[[3,5,2]]],"12+4":[3.736284,3.668251,[[3,5,2]]],"13+4":[-0.02723737,0.1351605,[[3,5,2]]],"14+4":[0.598781,-0.6411608,[[3,5,2]]],"6+5":[-5.088304,-3.478405,[[3,5,2]]],"7+5":[-3.767042,-5.244105,[[3,5,2]]],"8+5":[-1.738938,-3.6169,[[3,5,2]]],"9+5":[-3.737398,-4.224667,[[3,5,2]]],"10+5":[-3.563303,-4.62407,[[3,5,2]]],"11+5":[0.2915903,-3.630557,[[3,5,2]]],"12+5":[-4.425774,-6.552368,[[3,5,2]]],"13+5":[-3.433073,-1.976843,[[3,5,2]]],"14+5":[-4.004378,-2.397152,[[3,5,2]]]}},
{"trait":"single","dims":{"T":5,"N":1,"H":3},"paired":true,"args":[{"array":[[-0.85,-1.11,-0.52]]},{"array":[[[0.68,0.38,-0.15]],[[0.1,-0.9,0.19]],[[-0.3,0.77,-0.67]],[[-0.1,0.23,-0.21]],[[-0.89,-0.41,0.08]]]},{"array":[[-0.1,1.08,0.65],[1.28,1.29,-1.82],[0.74,0.46,-0.1]]}],"want":[[[[-0.675310933708,-0.127531232847,1.13654450058]],[[0.845485686215,-0.53646328358,-0.0585334925897]],[[-0.791986993448,-1.77279377161,1.67986252235]],[[-0.666350921802,-2.92136580091,1.64208128003]],[[-1.5466293,-1.61971893,1.61740683]],[[-0.85,-1.11,-0.52]]]],"signs":{"0":[-7.919157,-7.10064],"1":[-1.791297,-11.96521],"2":[5.293367,-11.38356],"3":[-1.436971,-1.676112,[[1,3]]],"4":[-4.989527,-10.73514,[[5,1,3]]],"5":[2.919664,-9.55692,[[5,1,3]]],"6":[-1.438325,-0.6742156],"7":[-7.093984,-53.79902],"8":[0.8520076,-1.140026],"9":[4.108316,-12.85186],"10":[-4.899861,-19.50659],"11":[17.33944,-17.21265],"12":[2.522498,-164.6993],"13":[2.645536,1.802273],"14":[2.888673,1.322646],"0+1":[-2.329405,-12.59655],"0+2":[8.908153,-6.597849],"3+0":[-1.400963,-2.061501,[[1,3]]],"0+4":[-8.695234,-6.556825,[[5,1,3]]],"0+5":[6.620764,-4.978035,[[5,1,3]]],"6+0":[-1.090366,-0.1132745],"8+0":[0.7604119,-0.691498],"9+0":[8.826943,-5.275119],"10+0":[-6.649592,-17.43144],"11+0":[33.35076,2.539383],"12+0":[-10.1786,-155.2572],"13+0":[-0.1528734,3.748017],"14+0":[0.03142874,6.411999],"1+2":[3.735935,-12.20389],"3+1":[-1.490293,-2.997919,[[1,3]]],"1+4":[-2.567375,-11.42139,[[5,1,3]]],"1+5":[0.7309117,-9.242099,[[5,1,3]]],"6+1":[0.4596168,-1.646312],"7+1":[-1.391532,-18.36607],"8+1":[1.568136,-2.158735],"9+1":[1.195791,-14.54523],"10+1":[-1.418509,-13.85099],"11+1":[1.576182,-19.05594],"12+1":[-0.9917656,-24.76693],"13+1":[-2.591402,6.54692],"14+1":[-2.191636,0.1460606],"6+2":[2.067542,0.4346305],"7+2":[10.38789,-50.1547],"8+2":[0.1973825,-0.3956121],"9+2":[-3.300685,-12.51958],"10+2":[6.023056,-18.66076],"11+2":[-20.59115,-19.15979],"12+2":[20.68359,-162.6214],"13+2":[-0.2731237,1.85048],"14+2":[-0.695951,1.39146],"6+3":[-0.4525162,-0.2079753,[[1,3]]],"7+3":[-10.34993,-16.76399,[[1,3]]],"8+3":[0.2321911,0.1664515,[[1,3]]],"9+3":[0.3446511,0.5775942,[[1,3]]],"10+3":[-3.23152,-4.316576,[[1,3]]],"11+3":[3.329074,6.155899,[[1,3]]],"12+3":[-26.03,-61.05764,[[1,3]]],"13+3":[-0.1462717,-0.450882,[[1,3]]],"14+3":[0.07265015,-0.4136308,[[1,3]]],"6+4":[-2.214402,-0.1304004,[[5,1,3]]],"7+4":[-7.870061,-53.25521,[[5,1,3]]],"8+4":[0.0759304,-0.5962103,[[5,1,3]]],"9+4":[3.332238,-12.30805,[[5,1,3]]],"10+4":[-5.675938,-18.96278,[[5,1,3]]],"11+4":[16.56336,-16.66884,[[5,1,3]]],"12+4":[1.74642,-164.1555,[[5,1,3]]],"13+4":[1.869459,2.346088,[[5,1,3]]],"14+4":[2.112596,1.866461,[[5,1,3]]],"6+5":[1.266502,-0.7109483,[[5,1,3]]],"7+5":[-2.450638,-34.98122,[[5,1,3]]],"8+5":[-0.4300745,-1.002969,[[5,1,3]]],"9+5":[-3.585741,-13.75383,[[5,1,3]]],"10+5":[1.880876,-14.71373,[[5,1,3]]],"11+5":[-13.17246,-22.98732,[[5,1,3]]],"12+5":[-24.65406,-96.91914,[[5,1,3]]],"13+5":[-2.026305,2.506574,[[5,1,3]]],"14+5":[-2.215766,1.971863,[[5,1,3]]]}},
{"trait":"one_unit","dims":{"T":3,"N":2,"H":1},"paired":true,"args":[{"array":[[1.48],[-0.9]]},{"array":[[[0.2],[-0.2]],[[0.68],[0.09]],[[-0.86],[0.76]]]},{"array":[[-0.97]]}],"want":[[[[-0.181529993113],[0.330385322267]],[[0.194942002913],[-0.354795234394]],[[-0.37383024],[0.3687552]],[[1.48],[-0.9]]]],"signs":{"0":[1.240498,-2.694507],"1":[0.5994019,-0.2186703],"2":[0.8329411,2.292815],"3":[-0.2355699,-0.1061282,[[2,1]]],"4":[0.05137492,-1.048973,[[3,2,1]]],"5":[-0.06230405,2.224638,[[3,2,1]]],"7":[-0.2189977,-4.340421],"8":[1.290501,0.2454411],"10":[0.9654193,-1.855567],"11":[-0.4462876,-2.700505],"12":[-3.262427,-9.467218],"13":[2.581007,1.343105],"14":[3.168092,0.756125],"0+1":[1.503097,-0.3230033],"0+2":[1.235457,4.231642],"3+0":[-0.2355699,-0.1061282,[[2,1]]],"0+4":[-0.006227416,-2.731095,[[3,2,1]]],"0+5":[1.096111,3.873056,[[3,2,1]]],"6+0":[1.240498,-2.694507],"8+0":[0.8822708,0.3069144],"9+0":[1.240498,-2.694507],"10+0":[0.9004149,-3.036424],"11+0":[1.741239,-2.944517],"12+0":[-2.317707,-6.916304],"13+0":[0.9633876,0.1787735],"14+0":[0.8902178,0.05262148],"1+2":[0.7547982,0.5010558],"3+1":[-1.093396,-1.041425,[[2,1]]],"1+4":[-0.6473235,-0.2552585,[[3,2,1]]],"1+5":[-1.092626,1.583439,[[3,2,1]]],"6+1":[0.5994019,-0.2186703],"7+1":[1.389377,-0.5626776],"8+1":[1.914069,0.2997412],"9+1":[0.5994019,-0.2186703],"10+1":[0.7939793,-0.3611213],"11+1":[-0.4305003,-1.129498],"12+1":[2.179352,-0.9066849],"13+1":[2.276628,0.9474163],"14+1":[3.066602,0.603409],"6+2":[0.8329411,2.292815],"7+2":[0.4688562,4.455847],"8+2":[0.9404641,0.8096781],"9+2":[0.8329411,2.292815],"10+2":[0.8326528,2.969705],"11+2":[3.22204,4.212824],"12+2":[-0.4338246,6.606594],"13+2":[-1.295805,-1.136488],"14+2":[-0.6476366,0.1517474],"6+3":[-0.2355699,-0.1061282,[[2,1]]],"7+3":[-1.071642,-1.020705,[[2,1]]],"8+3":[0.2581098,0.1162829,[[2,1]]],"9+3":[-0.2355699,-0.1061282,[[2,1]]],"10+3":[-0.4268687,-0.3007918,[[2,1]]],"11+3":[-0.4370951,-0.5108345,[[2,1]]],"12+3":[-2.49629,-2.815493,[[2,1]]],"13+3":[0.04187024,0.06288479,[[2,1]]],"14+3":[0.09003552,0.1313536,[[2,1]]],"6+4":[0.05137492,-1.048973,[[3,2,1]]],"7+4":[-1.465723,-4.37701,[[3,2,1]]],"8+4":[0.04377572,0.208853,[[3,2,1]]],"9+4":[0.05137492,-1.048973,[[3,2,1]]],"10+4":[-0.2813061,-1.892155,[[3,2,1]]],"11+4":[-1.693013,-2.737093,[[3,2,1]]],"12+4":[-4.509153,-9.503807,[[3,2,1]]],"13+4":[1.334282,1.306516,[[3,2,1]]],"14+4":[1.921366,0.7195369,[[3,2,1]]],"6+5":[-0.06230405,2.224638,[[3,2,1]]],"7+5":[1.511055,4.512381,[[3,2,1]]],"8+5":[-0.3085148,1.011733,[[3,2,1]]],"9+5":[-0.06230405,2.224638,[[3,2,1]]],"10+5":[0.4097185,2.879699,[[3,2,1]]],"11+5":[2.586994,4.879455,[[3,2,1]]],"12+5":[3.602331,7.600479,[[3,2,1]]],"13+5":[-3.078443,-0.9971666,[[3,2,1]]],"14+5":[-2.516166,0.06849265,[[3,2,1]]]}},
{"trait":"one_step","dims":{"T":1,"N":2,"H":3},"paired":true,"args":[{"array":[[0.5,1.22,0.21],[0.43,0.68,0.78]]},{"array":[[[0.02,-0.05,0.9],[-0.52,0.89,0.58]]]},{"array":[[0.39,0.18,-1.16],[1.21,0.1,0.89],[-0.07,-0.68,-0.87]]}],"want":[[[[1.6646385,0.184527,0.4686045],[0.25718148,-0.2813652,-0.68842236]],[[0.5,1.22,0.21],[0.43,0.68,0.78]]]],"signs":{"2":[0.2185094,0.9288839],"3":[-0.5502176,1.718854,[[2,3]]],"4":[-0.5502176,1.718854,[[1,2,3]]],"5":[0.2153099,0.1742803,[[1,2,3]]],"6":[1.070787,2.675322],"7":[-0.4154991,2.897099],"8":[0.3646584,1.075679],"9":[0.2800492,2.914409],"10":[-0.2271753,2.579471],"11":[-0.559703,2.884772],"12":[-0.589299,3.300481],"13":[0.6265225,0.3838062],"14":[0.4527225,0.7871886],"0+2":[0.2185094,0.9288839],"3+0":[-0.5502176,1.718854,[[2,3]]],"0+4":[-0.5502176,1.718854,[[1,2,3]]],"0+5":[0.2153099,0.1742803,[[1,2,3]]],"6+0":[1.070787,2.675322],"8+0":[0.3646584,1.075679],"9+0":[0.2800492,2.914409],"10+0":[-0.2271753,2.579471],"11+0":[-0.559703,2.884772],"12+0":[-0.589299,3.300481],"13+0":[0.6265225,0.3838062],"14+0":[0.4527225,0.7871886],"1+2":[0.2185094,0.9288839],"3+1":[-0.5502176,1.718854,[[2,3]]],"1+4":[-0.5502176,1.718854,[[1,2,3]]],"1+5":[0.2153099,0.1742803,[[1,2,3]]],"6+1":[1.070787,2.675322],"7+1":[-0.4154991,2.897099],"8+1":[0.3646584,1.075679],"9+1":[0.2800492,2.914409],"10+1":[-0.2271753,2.579471],"11+1":[-0.559703,2.884772],"12+1":[-0.589299,3.300481],"13+1":[0.6265225,0.3838062],"14+1":[0.4527225,0.7871886],"6+2":[1.103043,2.814876],"7+2":[-0.1101499,0.9070243],"8+2":[0.5528609,0.8645777],"9+2":[0.5039516,1.212571],"10+2":[0.162364,0.8860327],"11+2":[-0.1019404,1.297608],"12+2":[-0.4388093,0.8851648],"13+2":[0.5357597,-0.1944438],"14+2":[0.2071004,-0.2163034],"6+3":[0.7622686,1.90046,[[2,3]]],"7+3":[-0.7240176,2.122236,[[2,3]]],"8+3":[0.05613991,0.3008163,[[2,3]]],"9+3":[-0.0284693,2.139546,[[2,3]]],"10+3":[-0.5356939,1.804609,[[2,3]]],"11+3":[-0.8682216,2.10991,[[2,3]]],"12+3":[-0.8978176,2.525619,[[2,3]]],"13+3":[0.3180039,-0.3910562,[[2,3]]],"14+3":[0.144204,0.01232629,[[2,3]]],"6+4":[0.7622686,1.90046,[[1,2,3]]],"7+4":[-0.7240176,2.122236,[[1,2,3]]],"8+4":[0.05613991,0.3008163,[[1,2,3]]],"9+4":[-0.0284693,2.139546,[[1,2,3]]],"10+4":[-0.5356939,1.804609,[[1,2,3]]],"11+4":[-0.8682216,2.10991,[[1,2,3]]],"12+4":[-0.8978176,2.525619,[[1,2,3]]],"13+4":[0.3180039,-0.3910562,[[1,2,3]]],"14+4":[0.144204,0.01232629,[[1,2,3]]],"6+5":[0.2153099,0.1742803,[[1,2,3]]],"7+5":[0.2153099,0.1742803,[[1,2,3]]],"8+5":[0.2153099,0.1742803,[[1,2,3]]],"9+5":[0.2153099,0.1742803,[[1,2,3]]],"10+5":[0.2153099,0.1742803,[[1,2,3]]],"11+5":[0.2153099,0.1742803,[[1,2,3]]],"12+5":[0.2153099,0.1742803,[[1,2,3]]],"13+5":[0.2153099,0.1742803,[[1,2,3]]],"14+5":[0.2153099,0.1742803,[[1,2,3]]]}}
]}""",
"gated_flow": r"""{"name": "gated_flow", "params": ["delta", "fs"], "kind": "array", "returns": ["deltas"], "origins": [], "criteria": [{"key": "deltas", "points": 2.5, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes_flow", "points": 1.0, "core": false, "outputs": null, "traits": ["single", "one_unit", "one_step"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["flow_forwards", "flow_from_end", "flow_reversed", "flow_end_only", "flow_without_end", "flow_without_start", "gated_slope", "gated_inverted", "gated_added", "gated_constant", "gated_squared"], "vary": {"case": 1, "values": {"0": {"array": [[-0.06, 1.28, 0.17], [1.01, -0.4, 1.65]]}, "1": {"array": [[[1.21, 0.73, 1.21], [0.9, 0.98, 1.47]], [[0.9, 1.13, 1.24], [1.15, 1.18, 0.62]], [[0.78, 1.21, 0.83], [0.93, 1.28, 0.99]], [[1.02, 1.2, 0.75], [0.94, 1.46, 0.93]]]}}}, "probes": [{"key": "gated_open", "args": [{"array": [[0.5]]}, {"array": [[[1.0]], [[1.0]], [[1.0]]]}], "want": [[[[0.5]], [[0.5]], [[0.5]], [[0.5]]]]}, {"key": "gated_half", "args": [{"array": [[0.5]]}, {"array": [[[0.5]]]}], "want": [[[[0.25]], [[0.5]]]]}], "cases": [
{"trait":"tiny","dims":{"T":2,"N":1,"H":1},"paired":true,"args":[{"array":[[-1.2]]},{"array":[[[0.7]],[[0.7]]]}],"want":[[[[-0.588]],[[-0.84]],[[-1.2]]]],"signs":{"1":[1.0837,0.3253327],"2":[0.2833162,-0.5644585],"3":[-0.3176978,-0.4947849,[[1,1]]],"4":[0.03186559,-0.6133257,[[2,1,1]]],"5":[0.04552227,-0.8761796,[[2,1,1]]],"6":[1.264267,1.070616],"7":[1.279451,1.009027],"8":[1.504125,1.248443],"9":[1.039004,-0.02840006],"10":[1.277013,0.8252859],"0+1":[1.0837,0.3253327],"0+2":[0.2833162,-0.5644585],"0+4":[0.03186559,-0.6133257,[[2,1,1]]],"0+5":[0.04552227,-0.8761796,[[2,1,1]]],"0+6":[1.264267,1.070616],"0+7":[1.279451,1.009027],"0+8":[1.504125,1.248443],"0+10":[1.277013,0.8252859],"1+2":[0.5327943,-0.3228096],"3+1":[-0.4538539,-0.7068356,[[1,1]]],"1+4":[-0.1042906,-0.8253764,[[2,1,1]]],"1+5":[0.04552227,-0.8761796,[[2,1,1]]],"1+6":[1.156704,0.9030962],"1+7":[1.143295,0.7969764],"1+8":[1.125913,0.6594136],"1+10":[1.114988,0.5729456],"2+6":[-0.4911034,-0.9945812],"2+7":[-0.3916307,-0.9570046],"2+8":[-0.6382878,-1.27211],"2+10":[-0.1184318,-0.8164585],"3+6":[-0.0285928,-0.04453064,[[1,1]]],"3+7":[-0.05835265,-0.09087887,[[1,1]]],"3+8":[0.1080605,0.1682942,[[1,1]]],"3+9":[-0.6483628,-1.009765,[[1,1]]],"3+10":[-0.1556719,-0.2424446,[[1,1]]],"4+6":[0.0762762,-0.08009289,[[2,1,1]]],"4+7":[0.09146021,-0.1416821,[[2,1,1]]],"4+8":[0.3161339,0.09773419,[[2,1,1]]],"4+9":[-0.1489866,-1.179109,[[2,1,1]]],"4+10":[0.08902244,-0.3254232,[[2,1,1]]],"5+6":[0.36322,-0.3813947,[[2,1,1]]],"5+7":[0.3048674,-0.4722736,[[2,1,1]]],"5+8":[0.2292251,-0.5900795,[[2,1,1]]],"5+9":[-0.1489866,-1.179109,[[2,1,1]]],"5+10":[0.1816784,-0.6641289,[[2,1,1]]]}},
{"trait":"general","dims":{"T":4,"N":2,"H":3},"paired":true,"args":[{"array":[[-0.51,0.76,-0.25],[0.66,-0.86,1.17]]},{"array":[[[0.87,0.41,0.78],[0.41,0.58,0.9]],[[0.6799999999999999,0.69,0.6799999999999999],[0.6799999999999999,0.8099999999999999,0.35]],[[0.38,0.6699999999999999,0.57],[0.47,0.87,0.61]],[[0.57,0.6599999999999999,0.44999999999999996],[0.54,0.86,0.6799999999999999]]]}],"want":[[[[-0.0653516856,0.0950747688,-0.0340119],[0.0467012304,-0.3022937496,0.15287454]],[[-0.07511688,0.23188968,-0.043605],[0.11390544,-0.52119612,0.1698606]],[[-0.110466,0.336072,-0.064125],[0.167508,-0.643452,0.485316]],[[-0.2907,0.5016,-0.1125],[0.3564,-0.7396,0.7956]],[[-0.51,0.76,-0.25],[0.66,-0.86,1.17]]]],"signs":{"0":[0.5858139,-0.2072727],"1":[1.283209,-1.830616],"2":[1.106187,-2.84679],"3":[-0.01069288,-0.2557316,[[2,3]]],"4":[0.669721,-1.336694,[[4,2,3]]],"5":[0.5544581,-1.655805,[[4,2,3]]],"6":[0.2210307,0.6584367],"7":[0.01174232,0.6591218],"8":[-0.2876617,0.9923078],"9":[0.9593965,-2.359649],"10":[0.8315966,-0.3184615],"0+1":[0.7182534,-1.417659],"0+2":[0.9899463,-2.626975],"0+4":[0.3381502,-0.8141228,[[4,2,3]]],"0+5":[0.6283633,-1.406978,[[4,2,3]]],"0+6":[0.2734396,0.5190849],"0+7":[0.1541741,0.4898219],"0+8":[0.5233327,-1.337225],"0+10":[0.431892,0.4607313],"1+2":[0.8193743,-2.093919],"3+1":[0.5163377,-1.223171,[[2,3]]],"1+4":[1.035546,-2.437466,[[4,2,3]]],"1+5":[0.4284318,-1.920435,[[4,2,3]]],"1+6":[0.1582859,0.3316066],"1+7":[-0.07614917,0.07781695],"1+8":[0.3617504,-0.9495794],"1+10":[1.372587,-1.555373],"2+6":[0.1077612,-1.331297],"2+7":[-0.08610141,-1.329165],"2+8":[-0.7957945,2.031517],"2+10":[0.7661161,-2.596677],"3+6":[-0.0009818233,0.000199708,[[2,3]]],"3+7":[-0.01652424,0.01138604,[[2,3]]],"3+8":[-0.06073818,-0.9789939,[[2,3]]],"3+9":[0.1037173,-1.172967,[[2,3]]],"3+10":[-0.01801515,-0.0625254,[[2,3]]],"4+6":[-0.02663309,0.05158655,[[4,2,3]]],"4+7":[-0.2359214,0.05227171,[[4,2,3]]],"4+8":[-0.5353255,0.3854577,[[4,2,3]]],"4+9":[0.7117327,-2.966499,[[4,2,3]]],"4+10":[0.5839328,-0.9253116,[[4,2,3]]],"5+6":[0.2401602,-0.131876,[[4,2,3]]],"5+7":[0.1357249,-0.206208,[[4,2,3]]],"5+8":[0.06232061,-1.024612,[[4,2,3]]],"5+9":[0.7117327,-2.966499,[[4,2,3]]],"5+10":[0.5194342,-1.207415,[[4,2,3]]]}},
{"trait":"general","dims":{"T":3,"N":5,"H":2},"paired":true,"args":[{"array":[[1.32,0.76],[0.67,0.46],[-0.87,-1.82],[-0.78,1.26],[-0.21,1.0]]},{"array":[[[0.8999999999999999,0.29],[0.1,0.39],[0.22999999999999998,0.43999999999999995],[0.32999999999999996,0.6599999999999999],[0.32999999999999996,0.42]],[[0.63,0.62],[0.59,0.79],[0.8,0.71],[0.47,0.54],[0.36,0.48]],[[0.72,0.76],[0.76,0.72],[0.64,0.39],[0.76,0.42999999999999994],[0.29,0.39999999999999997]]]}],"want":[[[[0.5388768,0.10385248],[0.0300428,0.10204272],[-0.1024512,-0.22174152],[-0.09194328,0.19309752],[-0.00723492,0.08064]],[[0.598752,0.358112],[0.300428,0.261648],[-0.44544,-0.503958],[-0.278616,0.292572],[-0.021924,0.192]],[[0.9504,0.5776],[0.5092,0.3312],[-0.5568,-0.7098],[-0.5928,0.5418],[-0.0609,0.4]],[[1.32,0.76],[0.67,0.46],[-0.87,-1.82],[-0.78,1.26],[-0.21,1.0]]]],"signs":{"0":[1.167444,-2.902243],"1":[2.047425,-0.0888156],"2":[-2.239864,2.866128],"3":[-0.2489571,0.7918333,[[5,2]]],"4":[-0.969325,0.8448327,[[3,5,2]]],"5":[-2.930597,0.06560943,[[3,5,2]]],"6":[1.56483,-3.480086],"7":[0.795172,-3.57903],"8":[-1.673944,3.292971],"9":[-1.024924,0.2258476],"10":[1.566776,-2.94741],"0+1":[1.34342,-1.825765],"0+2":[-2.771458,2.835482],"0+4":[-1.17733,0.331197,[[3,5,2]]],"0+5":[-3.118512,1.136687,[[3,5,2]]],"0+6":[1.725583,-3.596461],"0+7":[0.7436994,-3.173755],"0+8":[-2.045888,3.144565],"0+10":[1.386009,-3.454669],"1+2":[-2.481696,0.7453725],"3+1":[-1.063419,2.364915,[[5,2]]],"1+4":[-0.29735,3.144625,[[3,5,2]]],"1+5":[-4.15571,1.248352,[[3,5,2]]],"1+6":[1.518521,-2.547389],"1+7":[-0.727574,-2.918777],"1+8":[-1.523494,1.377034],"1+10":[2.873678,-0.7748671],"2+6":[-3.070008,3.521497],"2+7":[-2.320718,3.607999],"2+8":[0.6286427,-1.669841],"2+10":[-2.809382,3.25284],"3+6":[-0.04616068,0.03733224,[[5,2]]],"3+7":[-0.4294587,0.2665128,[[5,2]]],"3+8":[-5.229545,5.285738,[[5,2]]],"3+9":[-3.980448,3.18257,[[5,2]]],"3+10":[0.0497583,0.2386467,[[5,2]]],"4+6":[-0.7799452,-0.246646,[[3,5,2]]],"4+7":[-1.549603,-0.3455891,[[3,5,2]]],"4+8":[-4.018719,6.526411,[[3,5,2]]],"4+9":[-3.369699,3.459288,[[3,5,2]]],"4+10":[-0.7779984,0.2860302,[[3,5,2]]],"5+6":[-3.444505,-0.989495,[[3,5,2]]],"5+7":[-2.777387,0.1519056,[[3,5,2]]],"5+8":[-3.520149,5.375225,[[3,5,2]]],"5+9":[-3.369699,3.459288,[[3,5,2]]],"5+10":[-3.206127,-1.009865,[[3,5,2]]]}},
{"trait":"single","dims":{"T":5,"N":1,"H":3},"paired":true,"args":[{"array":[[-1.54,0.53,0.25]]},{"array":[[[0.83,0.7,0.51]],[[0.7,0.61,0.87]],[[0.41,0.53,0.31]],[[0.7,0.9,0.48]],[[0.25999999999999995,0.83,0.44999999999999996]]]}],"want":[[[[-0.0667654988,0.0895983921,0.007427538]],[[-0.08044036,0.127997703,0.0145638]],[[-0.1149148,0.2098323,0.01674]],[[-0.28028,0.39591,0.054]],[[-0.4004,0.4399,0.1125]],[[-1.54,0.53,0.25]]]],"signs":{"0":[0.9416253,1.145294],"1":[1.559721,-0.5149621],"2":[-1.034602,-1.186343],"3":[-0.08071285,-0.05065955,[[1,3]]],"4":[-0.2164198,0.6493344,[[5,1,3]]],"5":[-1.360622,0.7760499,[[5,1,3]]],"6":[1.241225,1.086887],"7":[0.554681,0.9001497],"8":[-1.341241,1.526737],"9":[0.1155643,-1.455911],"10":[1.449659,1.66238],"0+1":[1.234381,0.2378589],"0+2":[-0.8947725,-2.354651],"0+4":[-0.5524129,0.1001683,[[5,1,3]]],"0+5":[-1.034909,-0.2223328,[[5,1,3]]],"0+6":[1.3,1.144293],"0+7":[1.222099,1.14085],"0+8":[-1.258766,0.4350385],"0+10":[0.9486272,1.307763],"1+2":[-1.093682,-0.6980406],"3+1":[-0.9712289,-1.145476,[[1,3]]],"1+4":[0.06568324,-1.560088,[[5,1,3]]],"1+5":[-2.439025,-0.947098,[[5,1,3]]],"1+6":[1.21256,0.5155222],"1+7":[0.04988109,0.1041763],"1+8":[0.09743381,-0.175115],"1+10":[1.841199,0.0146413],"2+6":[-1.074994,-1.726008],"2+7":[-0.5587182,-2.576198],"2+8":[-1.21694,2.634788],"2+10":[-1.164984,-1.15663],"3+6":[-0.0003682607,-0.0004530025,[[1,3]]],"3+7":[-0.008875555,-0.01159999,[[1,3]]],"3+8":[-3.812669,-1.02912,[[1,3]]],"3+9":[-1.300121,-1.460803,[[1,3]]],"3+10":[-0.008085752,-0.0005097678,[[1,3]]],"4+6":[-0.2528134,0.04176125,[[5,1,3]]],"4+7":[-0.9393572,-0.1449759,[[5,1,3]]],"4+8":[-2.835279,0.4816118,[[5,1,3]]],"4+9":[-1.378474,-2.501037,[[5,1,3]]],"4+10":[-0.04437896,0.6172545,[[5,1,3]]],"5+6":[-1.264479,0.4585145,[[5,1,3]]],"5+7":[-0.6258003,-0.1104541,[[5,1,3]]],"5+8":[-2.817149,-0.7991846,[[5,1,3]]],"5+9":[-1.378474,-2.501037,[[5,1,3]]],"5+10":[-1.461076,0.9789945,[[5,1,3]]]}},
{"trait":"one_unit","dims":{"T":3,"N":2,"H":1},"paired":true,"args":[{"array":[[-0.16],[-1.86]]},{"array":[[[0.82],[0.32999999999999996]],[[0.58],[0.76]],[[0.63],[0.26999999999999996]]]}],"want":[[[[-0.04794048],[-0.12595176]],[[-0.058464],[-0.381672]],[[-0.1008],[-0.5022]],[[-0.16],[-1.86]]]],"signs":{"0":[-0.06979985,-1.008659],"1":[0.8396202,-1.852857],"2":[0.7147652,-0.3748714],"3":[0.02651207,-0.05811484,[[2,1]]],"4":[-0.1769222,0.2078479,[[3,2,1]]],"5":[-1.276008,1.457706,[[3,2,1]]],"6":[-0.154447,-0.9639648],"7":[-0.844446,-0.168201],"8":[-0.521873,0.4577394],"9":[0.3804637,-0.948405],"10":[0.06992865,-1.211601],"0+1":[0.6938251,-1.712457],"0+2":[0.7313683,-0.3414911],"0+4":[-0.2198056,0.2681031,[[3,2,1]]],"0+5":[-1.147197,1.386732,[[3,2,1]]],"0+6":[-0.1914055,-0.9222324],"0+7":[-0.7588151,-0.2619183],"0+8":[-0.6376842,0.3332661],"0+10":[0.03309232,-1.173998],"1+2":[-0.2775888,0.2906713],"3+1":[0.1845433,-0.1970205,[[2,1]]],"1+4":[0.6896145,-0.576095,[[3,2,1]]],"1+5":[-0.8651265,1.283188,[[3,2,1]]],"1+6":[0.2061447,-1.188954],"1+7":[-0.3091508,-0.37231],"1+8":[0.05317149,-0.2790582],"1+10":[0.7834812,-1.940665],"2+6":[0.8984947,-0.5492635],"2+7":[1.342158,-1.060645],"2+8":[2.245033,-0.169137],"2+10":[0.7482356,-0.3673738],"3+6":[0.005428074,-0.003214825,[[2,1]]],"3+7":[0.08844097,-0.03457735,[[2,1]]],"3+8":[1.218439,1.502991,[[2,1]]],"3+9":[0.6875847,-0.3971186,[[2,1]]],"3+10":[-0.004211775,-0.01329076,[[2,1]]],"4+6":[-0.3044527,0.3127973,[[3,2,1]]],"4+7":[-0.9944517,1.108561,[[3,2,1]]],"4+8":[-0.6718787,1.734501,[[3,2,1]]],"4+9":[0.230458,0.3283571,[[3,2,1]]],"4+10":[-0.08007705,0.0651614,[[3,2,1]]],"5+6":[-1.531832,1.57187,[[3,2,1]]],"5+7":[-0.7630013,0.8918453,[[3,2,1]]],"5+8":[-0.3445865,1.065155,[[3,2,1]]],"5+9":[0.230458,0.3283571,[[3,2,1]]],"5+10":[-1.658754,1.736826,[[3,2,1]]]}},
{"trait":"one_step","dims":{"T":1,"N":2,"H":3},"paired":true,"args":[{"array":[[-0.17,0.08,-0.23],[-0.96,0.24,-2.11]]},{"array":[[[0.6699999999999999,0.84,0.45999999999999996],[0.32999999999999996,0.88,0.87]]]}],"want":[[[[-0.1139,0.0672,-0.1058],[-0.3168,0.2112,-1.8357]],[[-0.17,0.08,-0.23],[-0.96,0.24,-2.11]]]],"signs":{"2":[-2.509387,3.447158],"3":[-1.480365,1.729682,[[2,3]]],"4":[-1.480365,1.729682,[[1,2,3]]],"5":[-1.227827,1.666973,[[1,2,3]]],"6":[-0.955634,2.178465],"7":[-0.6516667,1.981447],"8":[-1.705721,3.661829],"9":[-2.132032,3.711129],"10":[-2.33314,3.63953],"0+2":[-2.509387,3.447158],"0+4":[-1.480365,1.729682,[[1,2,3]]],"0+5":[-1.227827,1.666973,[[1,2,3]]],"0+6":[-0.955634,2.178465],"0+7":[-0.6516667,1.981447],"0+8":[-1.705721,3.661829],"0+10":[-2.33314,3.63953],"1+2":[-2.509387,3.447158],"3+1":[-1.480365,1.729682,[[2,3]]],"1+4":[-1.480365,1.729682,[[1,2,3]]],"1+5":[-1.227827,1.666973,[[1,2,3]]],"1+6":[-0.955634,2.178465],"1+7":[-0.6516667,1.981447],"1+8":[-1.705721,3.661829],"1+10":[-2.33314,3.63953],"2+6":[-1.228842,1.904433],"2+7":[-0.8504722,1.930944],"2+8":[-1.707103,4.146145],"2+10":[-2.508372,3.209698],"3+6":[-0.05142958,0.1343083,[[2,3]]],"3+7":[0.2525378,-0.06270925,[[2,3]]],"3+8":[-0.8015162,1.617672,[[2,3]]],"3+9":[-1.227827,1.666973,[[2,3]]],"3+10":[-1.428936,1.595374,[[2,3]]],"4+6":[-0.05142958,0.1343083,[[1,2,3]]],"4+7":[0.2525378,-0.06270925,[[1,2,3]]],"4+8":[-0.8015162,1.617672,[[1,2,3]]],"4+9":[-1.227827,1.666973,[[1,2,3]]],"4+10":[-1.428936,1.595374,[[1,2,3]]],"5+6":[-1.227827,1.666973,[[1,2,3]]],"5+7":[-1.227827,1.666973,[[1,2,3]]],"5+8":[-1.227827,1.666973,[[1,2,3]]],"5+9":[-1.227827,1.666973,[[1,2,3]]],"5+10":[-1.227827,1.666973,[[1,2,3]]]}}
]}""",
"remaining": r"""{"name": "remaining", "params": ["deltas"], "kind": "array", "returns": ["ratio"], "origins": [], "criteria": [{"key": "ratio", "points": 1.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes_flow", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "one_step"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["remaining_turned", "remaining_difference", "remaining_squares", "remaining_sum", "remaining_largest", "remaining_absolute", "remaining_one_step", "remaining_first_step"], "vary": {"case": 1, "values": {"0": {"array": [[[1.12, 0.8, -1.62], [0.32, 1.19, -0.05]], [[0.69, 0.87, 0.64], [-0.29, 0.51, -0.6]], [[1.04, 1.66, -0.05], [0.05, 0.22, -0.37]], [[-0.87, -0.49, 0.06], [-1.3, 0.83, 0.4]], [[1.15, 1.33, -0.68], [0.73, 2.81, -0.79]]]}}}, "probes": [], "cases": [
{"trait":"tiny","dims":{"T":2,"N":1,"H":1},"paired":true,"args":[{"array":[[[1.1]],[[0.1]],[[1.2]]]}],"want":[0.916666666667],"signs":{"0":[0.5894207,0.9179683],"1":[0.05403023,0.0841471],"2":[0.454004,0.7070694],"6":[0.04502519,0.07012258],"7":[5.943325,9.256181],"2+0":[0.6430044,1.00142],"3+0":[0.5894207,0.9179683],"4+0":[0.5894207,0.9179683],"5+0":[0.5894207,0.9179683],"6+0":[6.483628,10.09765],"7+0":[0.04911839,0.07649736],"1+2":[0.1242695,0.1935383],"1+3":[0.05403023,0.0841471],"1+4":[0.05403023,0.0841471],"5+1":[0.05403023,0.0841471],"1+6":[0.5943325,0.9256181],"1+7":[-0.5403023,-0.841471],"6+2":[0.003752099,0.005843549],"7+2":[65.37658,101.818],"6+3":[0.04502519,0.07012258],"7+3":[5.943325,9.256181],"7+4":[5.943325,9.256181],"5+6":[0.04502519,0.07012258],"5+7":[5.943325,9.256181]}},
{"trait":"general","dims":{"T":4,"N":2,"H":3},"paired":true,"args":[{"array":[[[0.58,0.41,-1.85],[-0.24,0.65,-0.56]],[[0.16,0.43,0.1],[-0.8,0.11,-0.92]],[[0.68,1.09,-0.31],[-0.25,-0.02,-0.71]],[[-1.34,-1.04,-0.52],[-1.85,0.56,0.1]],[[0.62,0.81,-1.27],[0.28,2.32,-1.04]]]}],"want":[0.716487210244],"signs":{"0":[0.754099,1.17444],"1":[0.4645198,0.7234467],"2":[0.2773663,0.4319724],"3":[-0.3172705,-0.4941196],"4":[0.4308445,0.6710006],"5":[0.3655989,0.5693865],"6":[0.4678087,0.7285688],"7":[0.8953691,1.394455],"2+0":[1.052495,1.639163],"3+0":[-0.9201188,-1.433],"4+0":[0.6775683,1.05525],"5+0":[0.7984887,1.243573],"6+0":[0.6240299,0.971869],"7+0":[0.3260405,0.507778],"1+2":[2.417907,3.765667],"1+3":[1.475025,2.297216],"1+4":[0.2539421,0.3954914],"5+1":[1.10762,1.725016],"1+6":[0.2198339,0.3423711],"1+7":[-0.4655303,-0.7250205],"6+2":[0.4050417,0.630815],"7+2":[1.483773,2.310839],"6+3":[-1.284789,-2.00094],"7+3":[0.593158,0.9237888],"7+4":[1.086477,1.692088],"5+6":[0.4610466,0.7180375],"5+7":[0.9198004,1.432504]}},
{"trait":"general","dims":{"T":3,"N":5,"H":2},"paired":true,"args":[{"array":[[[-0.51,0.06],[0.65,-0.04],[0.8,1.51],[2.08,-1.27],[-0.44,-1.22]],[[-0.84,-1.22],[0.99,-1.21],[0.59,-0.48],[0.91,0.7],[-0.43,-0.96]],[[1.72,-2.1],[-0.5,0.52],[-1.24,1.87],[0.21,-0.95],[0.05,-0.52]],[[0.97,-0.73],[-0.83,-0.63],[-0.27,-0.13],[-1.38,1.95],[0.47,-1.78]]]}],"want":[0.977770218503],"signs":{"0":[0.5525862,0.860602],"1":[0.04116325,0.06410796],"2":[0.5165477,0.8044754],"3":[-0.3708855,-0.5776199],"4":[0.5763225,0.8975691],"5":[0.5071984,0.7899148],"6":[0.5928802,0.9233561],"7":[0.6549793,1.02007],"2+0":[0.5651493,0.8801679],"3+0":[-0.7871071,-1.225847],"4+0":[0.5065334,0.788879],"5+0":[0.5755668,0.8963922],"6+0":[0.4923872,0.7668476],"7+0":[0.4457035,0.6941421],"1+2":[0.2790121,0.4345356],"1+3":[-2.150403,-3.349055],"1+4":[-0.0702393,-0.1093912],"5+1":[0.3025693,0.4712238],"1+6":[-0.1801941,-0.2806356],"1+7":[-0.3170006,-0.4936992],"6+2":[0.6505745,1.01321],"7+2":[0.7939961,1.236576],"6+3":[0.2152052,0.3351622],"7+3":[-0.4488665,-0.6990682],"7+4":[0.9211711,1.434639],"5+6":[0.5722239,0.8911859],"5+7":[0.5565179,0.8667252]}},
{"trait":"single","dims":{"T":5,"N":1,"H":3},"paired":true,"args":[{"array":[[[-0.93,-0.37,-0.29]],[[-0.22,0.59,-1.9]],[[0.92,1.47,1.35]],[[-0.99,0.08,-2.25]],[[-1.02,-0.53,-1.08]],[[-0.78,-0.7,0.59]]]}],"want":[0.866434421628],"signs":{"0":[0.6235928,0.9711883],"1":[0.08679418,0.1351739],"2":[0.4056096,0.6316995],"3":[0.9652592,1.503302],"4":[0.6442066,1.003292],"5":[0.4150148,0.6463473],"6":[0.70856,1.103517],"7":[0.2812867,0.438078],"2+0":[0.7197231,1.120902],"3+0":[0.3024334,0.4710121],"4+0":[0.4531568,0.7057499],"5+0":[0.7034124,1.0955],"6+0":[0.4119998,0.6416517],"7+0":[1.037826,1.616318],"1+2":[0.194833,0.3034344],"1+3":[0.3782116,0.5890297],"1+4":[-0.08104535,-0.1262206],"5+1":[0.2593451,0.4039061],"1+6":[-0.2023644,-0.3151638],"1+7":[0.518452,0.8074411],"6+2":[0.9292154,1.447167],"7+2":[0.1464406,0.2280677],"6+3":[1.596624,2.486594],"7+3":[0.5614906,0.8744698],"7+4":[0.2644638,0.4118779],"5+6":[0.686471,1.069115],"5+7":[0.3170039,0.4937044]}},
{"trait":"one_unit","dims":{"T":3,"N":2,"H":1},"paired":true,"args":[{"array":[[[0.34],[0.46]],[[-0.5],[1.41]],[[0.7],[1.34]],[[-0.8],[-0.34]]]}],"want":[0.658052696202],"signs":{"0":[0.8210624,1.278729],"1":[0.1605987,0.2501176],"2":[0.2339689,0.364385],"3":[-0.3791595,-0.590506],"4":[0.3106738,0.4838458],"5":[0.3791595,0.590506],"6":[0.9397038,1.463502],"7":[0.2065874,0.3217407],"2+0":[1.247715,1.943201],"3+0":[-0.7699308,-1.199096],"4+0":[0.9396562,1.463428],"5+0":[0.7699308,1.199096],"6+0":[0.3106581,0.4838213],"7+0":[1.41309,2.200758],"1+2":[0.2314655,0.3604862],"1+3":[-1.048186,-1.632454],"1+4":[0.1837028,0.2861001],"5+1":[0.1837028,0.2861001],"1+6":[-0.3471807,-0.5407019],"1+7":[0.4992469,0.777531],"6+2":[1.63435,2.54535],"7+2":[0.07898973,0.1230192],"6+3":[-0.9668568,-1.50579],"7+3":[0.474991,0.7397547],"7+4":[0.1762688,0.2745224],"5+6":[0.9668568,1.50579],"5+7":[0.2263046,0.3524486]}},
{"trait":"one_step","dims":{"T":1,"N":2,"H":3},"paired":true,"args":[{"array":[[[1.0,-0.64,0.13],[-0.35,-0.34,-0.71]],[[-0.78,1.51,-0.54],[0.38,-1.4,0.53]]]}],"want":[0.624239933858],"signs":{"0":[0.8655363,1.347993],"1":[0.478956,0.7459298],"2":[0.2105426,0.3279006],"3":[1.638917,2.552462],"4":[0.3578161,0.5572656],"5":[0.3332215,0.5189617],"2+0":[1.386544,2.159415],"3+0":[0.1781216,0.277408],"4+0":[0.8158565,1.270621],"5+0":[0.8760738,1.364404],"6+0":[0.8655363,1.347993],"7+0":[0.8655363,1.347993],"1+2":[1.835245,2.858224],"1+3":[0.3295844,0.5132973],"1+4":[0.2755542,0.4291502],"5+1":[1.064396,1.657698],"1+6":[0.478956,0.7459298],"1+7":[0.478956,0.7459298],"6+2":[0.2105426,0.3279006],"7+2":[0.2105426,0.3279006],"6+3":[1.638917,2.552462],"7+3":[1.638917,2.552462],"7+4":[0.3578161,0.5572656],"5+6":[0.3332215,0.5189617],"5+7":[0.3332215,0.5189617]}}
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
