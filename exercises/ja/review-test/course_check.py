"""The checks of the exercise review-test: import check, then check("name", function).

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
EXERCISE = 'review-test'
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
  "noted": "{name}：答え{answer}を読み取れました。採点は、ノートブックを提出した後に行われます。",
  "unknown": "{name}という検査はありません。使える名前：{known}。"
 },
 "trait": {
  "general": "大きさがすべて異なる入力"
 },
 "criterion": {
  "answer": "正しい答え"
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
  "answer": {
   "what": "{name}は{got}を返しましたが、これは数としても、選択肢の記号としても読み取れません。",
   "ask": "答えは、0.5や1/2のような数か、aのような記号の文字列になっているでしょうか。"
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
 "mistake": {},
 "probe": {},
 "right": {}
}
""")
SUITES = {
"largest_slope": r"""{"name": "largest_slope", "params": [], "kind": "answer", "returns": ["answer"], "origins": [], "criteria": [{"key": "answer", "points": 1.0, "core": true, "outputs": null, "traits": null}], "mistakes": [], "vary": {"case": 0, "values": {}}, "probes": [], "cases": [
{"trait":"general","dims":{},"paired":true,"args":[],"want":[NaN],"signs":{},"sealed":true}
]}""",
"height_there": r"""{"name": "height_there", "params": [], "kind": "answer", "returns": ["answer"], "origins": [], "criteria": [{"key": "answer", "points": 1.0, "core": true, "outputs": null, "traits": null}], "mistakes": [], "vary": {"case": 0, "values": {}}, "probes": [], "cases": [
{"trait":"general","dims":{},"paired":true,"args":[],"want":[NaN],"signs":{},"sealed":true}
]}""",
"chain_of_three": r"""{"name": "chain_of_three", "params": [], "kind": "answer", "returns": ["answer"], "origins": [], "criteria": [{"key": "answer", "points": 2.0, "core": true, "outputs": null, "traits": null}], "mistakes": [], "vary": {"case": 0, "values": {}}, "probes": [], "cases": [
{"trait":"general","dims":{},"paired":true,"args":[],"want":[NaN],"signs":{},"sealed":true}
]}""",
"gate_for_very": r"""{"name": "gate_for_very", "params": [], "kind": "answer", "returns": ["answer"], "origins": [], "criteria": [{"key": "answer", "points": 2.0, "core": true, "outputs": null, "traits": null}], "mistakes": [], "vary": {"case": 0, "values": {}}, "probes": [], "cases": [
{"trait":"general","dims":{},"paired":true,"args":[],"want":[NaN],"signs":{},"sealed":true}
]}""",
"gate_of_candidate": r"""{"name": "gate_of_candidate", "params": [], "kind": "answer", "returns": ["answer"], "origins": [], "criteria": [{"key": "answer", "points": 1.0, "core": true, "outputs": null, "traits": null}], "mistakes": [], "vary": {"case": 0, "values": {}}, "probes": [], "cases": [
{"trait":"general","dims":{},"paired":true,"args":[],"want":[NaN],"signs":{},"sealed":true}
]}""",
"product_of_gate": r"""{"name": "product_of_gate", "params": [], "kind": "answer", "returns": ["answer"], "origins": [], "criteria": [{"key": "answer", "points": 1.0, "core": true, "outputs": null, "traits": null}], "mistakes": [], "vary": {"case": 0, "values": {}}, "probes": [], "cases": [
{"trait":"general","dims":{},"paired":true,"args":[],"want":[NaN],"signs":{},"sealed":true}
]}""",
"next_hidden": r"""{"name": "next_hidden", "params": [], "kind": "answer", "returns": ["answer"], "origins": [], "criteria": [{"key": "answer", "points": 2.0, "core": true, "outputs": null, "traits": null}], "mistakes": [], "vary": {"case": 0, "values": {}}, "probes": [], "cases": [
{"trait":"general","dims":{},"paired":true,"args":[],"want":[NaN],"signs":{},"sealed":true}
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
