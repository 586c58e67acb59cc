"""The checks of the exercise rnn-forward: import check, then check("name", function).

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
EXERCISE = 'rnn-forward'
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
  "square": "入力と同じ数の隠れユニット（D = H）",
  "large": "非常に大きな数",
  "one_step": "1ステップだけの系列（T = 1）"
 },
 "criterion": {
  "h_next": "新しい隠れ状態h_next",
  "sizes": "N = 1、H = 1、D = Hの場合や、非常に大きな数でも正しい",
  "clean": "浮動小数点数の新しい配列を返し、引数を書き換えない",
  "hs": "全ステップの隠れ状態hs",
  "sizes_sequence": "T = 1、N = 1、H = 1、D = Hの場合や、非常に大きな数でも正しい"
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
  "bias_dropped": {
   "what": "バイアスbがありません。",
   "ask": "重み付き和は、どの3つの項からなるでしょうか。"
  },
  "bias_subtracted": {
   "what": "バイアスを、足すのではなく引いています。",
   "ask": "式の中で、bの符号はどちらでしょうか。"
  },
  "x_dropped": {
   "what": "重み付き和に、入力xがありません。",
   "ask": "重み付き和は、どの3つの項からなるでしょうか。"
  },
  "past_dropped": {
   "what": "重み付き和に、隠れ状態hがありません。",
   "ask": "セルは、それまでに起きたことをどうやって知るのでしょうか。"
  },
  "past_read_twice": {
   "what": "セルがhを2回読み、xを一度も読んでいません。",
   "ask": "Wに対応する配列はどちらで、Uに対応する配列はどちらでしょうか。"
  },
  "concatenated_hx": {
   "what": "連結した入力ではhがxの前にありますが、連結した重みではWがUの前にあります。",
   "ask": "入力の最初の列に掛けられるのは、重みのどの列でしょうか。"
  },
  "weights_reshaped": {
   "what": "重みを、転置すべきところでreshapeしています。数が違う場所に入ってしまいます。",
   "ask": "[[1, 2], [3, 4], [5, 6]]は、np.reshapeではどうなり、.Tではどうなるでしょうか。"
  },
  "square_transposed": {
   "what": "Uを転置せずにhに掛けています。Uが正方行列なので、エラーになりません。",
   "ask": "Uの軸のうち、新しい状態に対応するのはどちらで、古い状態に対応するのはどちらでしょうか。"
  },
  "input_transposed": {
   "what": "Wを転置せずにxに掛けています。D = Hならエラーになりませんが、それ以外では形状が合いません。",
   "ask": "Wの軸のうち、状態に対応するのはどちらで、入力に対応するのはどちらでしょうか。"
  },
  "both_transposed": {
   "what": "WとUを転置せずにxとhに掛けています。D = Hならエラーになりませんが、それ以外では形状が合いません。",
   "ask": "WとUの軸のうち、新しい状態に対応するのはどれでしょうか。"
  },
  "product_of_sums": {
   "what": "xの寄与とhの寄与を、足すべきところで掛けています。",
   "ask": "hの寄与が0のとき、xは何の効果も持たなくてよいでしょうか。"
  },
  "state_bare": {
   "what": "重み付き和がそのまま返ってきます。tanhがありません。",
   "ask": "状態が1ステップごとに大きくなるのを防ぐのは、何でしょうか。"
  },
  "state_sigmoid": {
   "what": "新しい状態にシグモイド関数を使っています。",
   "ask": "その隠れ状態は、負になることがあるでしょうか。"
  },
  "state_softmax": {
   "what": "新しい状態にソフトマックス関数を使っています。",
   "ask": "その隠れ状態は、負になることがあるでしょうか。"
  },
  "state_relu": {
   "what": "負の和は0になり、正の和はそのままです（ReLUと呼ばれる関数です）。",
   "ask": "隠れ状態は、どんな範囲に入るべきでしょうか。"
  },
  "state_added": {
   "what": "新しい状態に、古い状態を足しています。",
   "ask": "式の中で、hはtanhの外にもあるでしょうか。"
  },
  "state_squashed_twice": {
   "what": "重み付き和がtanhを2回通っています。",
   "ask": "式の中に、tanhは何回出てくるでしょうか。"
  },
  "squeezed": {
   "what": "長さ1の軸が消えています。1行のバッチが、バッチの軸を失って返ってきます。",
   "ask": "1行だけのバッチでも、軸が2つ必要なのはなぜでしょうか。"
  },
  "h0_ignored": {
   "what": "系列が、h0からではなく0から始まっています。",
   "ask": "1つの文章を2回に分けて読むとき、h0は何の役に立つでしょうか。"
  },
  "h_not_carried": {
   "what": "どのステップも、直前のステップの状態ではなく、h0から始まっています。",
   "ask": "ステップの後の状態を持つのはどの変数で、次のステップが読むのはどの変数でしょうか。"
  },
  "h_reset": {
   "what": "隠れ状態が、ステップのたびに0に戻されています。",
   "ask": "ループの前に置く行はどれで、ループの中に置く行はどれでしょうか。"
  },
  "backwards": {
   "what": "系列を終わりから始めへ向かって読んでいます。",
   "ask": "最初に読むのは、どのxでしょうか。"
  },
  "states_before": {
   "what": "各ステップの後の状態ではなく、前の状態を保存しています。",
   "ask": "hs[0]は、h0であるべきでしょうか、最初のステップが返す値であるべきでしょうか。"
  },
  "last_only": {
   "what": "最後のステップの状態しか返ってきません。",
   "ask": "hsは、何ステップ分を持つべきでしょうか。"
  },
  "batch_first": {
   "what": "結果の最初の軸がバッチになっていて、形状がN、T、Hの順です。",
   "ask": "xsの軸のうち、時間を表すのはどれでしょうか。"
  },
  "all_last": {
   "what": "どのステップも最後の状態になっています。毎回同じ配列が保存され、上書きされています。",
   "ask": "ループは毎ステップ新しい配列を保存しているでしょうか、それとも同じ配列をもう一度保存しているでしょうか。"
  }
 },
 "probe": {
  "state_bias_alone": {
   "what": "重みがすべて0なら、バイアス0.3だけで決まります。",
   "ask": "重み付き和は、どの関数を通るのでしょうか。"
  },
  "state_x_alone": {
   "what": "U = 0、b = 0なら、xだけで決まります。",
   "ask": "xは、新しい状態にどのように入るでしょうか。"
  },
  "state_h_alone": {
   "what": "W = 0、b = 0なら、hだけで決まります。",
   "ask": "hは、新しい状態にどのように入るでしょうか。"
  },
  "one_step_alone": {
   "what": "系列が1ステップだけなら、ループはrnn_stepと同じ値を返すはずです。",
   "ask": "最初のステップに入る状態は何でしょうか。"
  },
  "state_carried": {
   "what": "W = 0なら、どの状態も、直前の状態とバイアスだけで決まります。",
   "ask": "2番目のステップに入る隠れ状態は何でしょうか。"
  }
 },
 "right": {}
}
""")
SUITES = {
"rnn_step": r"""{"name": "rnn_step", "params": ["x", "h", "W", "U", "b"], "kind": "array", "returns": ["h_next"], "origins": [], "criteria": [{"key": "h_next", "points": 3.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes", "points": 1.0, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 1.0, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "bias_subtracted", "x_dropped", "past_dropped", "past_read_twice", "concatenated_hx", "weights_reshaped", "square_transposed", "input_transposed", "both_transposed", "product_of_sums", "state_bare", "state_sigmoid", "state_softmax", "state_relu", "state_added", "state_squashed_twice", "squeezed"], "vary": {"case": 1, "values": {"0": {"array": [[0.91, 0.21, -0.54, -0.74], [-1.18, -0.24, 0.18, 0.8]]}, "1": {"array": [[0.31, 0.68, 0.96], [0.93, -0.02, 0.58]]}, "2": {"array": [[1.0, 0.55, -0.63, 0.35], [-1.14, 0.94, 0.28, -0.29], [0.35, 1.38, 2.29, 0.54]]}, "3": {"array": [[0.57, 0.23, 0.43], [-0.55, -0.47, 0.23], [0.1, -0.2, 0.36]]}, "4": {"array": [0.39, 0.73, 0.62]}}}, "probes": [{"key": "state_bias_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0]]}, {"array": [[0.0]]}, {"array": [0.3]}], "want": [[[0.291312612452]]]}, {"key": "state_x_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[1.0]]}, {"array": [[0.0]]}, {"array": [0.0]}], "want": [[[0.46211715726]]]}, {"key": "state_h_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0]]}, {"array": [[1.0]]}, {"array": [0.0]}], "want": [[[-0.379948962255]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":true,"args":[{"array":[[1.4]]},{"array":[[-0.9]]},{"array":[[0.1]]},{"array":[[1.8]]},{"array":[0.1]}],"want":[[[-0.880951268047]]],"signs":{"0":[-0.4870652,-0.7585592],"1":[-0.4963227,-0.7729768],"2":[-0.4909714,-0.7646427],"3":[0.1272389,0.1981628],"4":[-0.5382817,-0.8383241],"5":[0.5334885,0.8308591],"10":[-0.0681455,-0.1061303],"11":[-0.7456172,-1.16123],"12":[0.1086056,0.1691432],"13":[0.5403023,0.841471],"14":[0.0,0.0],"15":[-0.9622521,-1.498619],"16":[-0.3819373,-0.5948321],"17":[-0.47598,-0.7412949,[[]]],"0+11":[-0.7996474,-1.245377],"0+12":[0.1001869,0.1560318],"0+13":[0.5403023,0.841471],"0+14":[0.0,0.0],"0+15":[-0.9733373,-1.515883],"0+16":[-0.3874032,-0.6033447],"1+11":[-0.8536776,-1.329524],"1+12":[0.09228119,0.1437194],"1+13":[0.5403023,0.841471],"1+14":[0.0,0.0],"1+15":[-0.9825948,-1.530301],"1+16":[-0.3918463,-0.6102645],"11+2":[-0.8212595,-1.279036],"12+2":[0.09696347,0.1510117],"13+2":[0.5403023,0.841471],"14+2":[0.0,0.0],"15+2":[-0.9772435,-1.521967],"16+2":[-0.3892914,-0.6062854],"3+11":[0.1296726,0.201953],"3+12":[0.3024146,0.4709828],"3+13":[0.5403023,0.841471],"3+14":[0.1296726,0.201953],"3+15":[-0.3590332,-0.559161],"3+16":[0.1249378,0.1945791],"4+11":[-1.696549,-2.642219],"4+12":[0.02241559,0.03491021],"4+13":[0.5403023,0.841471],"4+14":[0.0,0.0],"4+15":[-1.024554,-1.595648],"4+16":[-0.4106401,-0.639534],"5+11":[1.366965,2.128922],"5+12":[0.5004379,0.7793859],"5+13":[0.5403023,0.841471],"5+14":[1.366965,2.128922],"5+15":[0.04721643,0.07353523],"5+16":[0.4086019,0.6363597],"11+6":[-0.7456172,-1.16123],"12+6":[0.1086056,0.1691432],"13+6":[0.5403023,0.841471],"14+6":[0.0,0.0],"15+6":[-0.9622521,-1.498619],"16+6":[-0.3819373,-0.5948321],"7+11":[-0.7456172,-1.16123],"7+12":[0.1086056,0.1691432],"7+13":[0.5403023,0.841471],"7+14":[0.0,0.0],"7+15":[-0.9622521,-1.498619],"7+16":[-0.3819373,-0.5948321],"10+11":[-0.06851033,-0.1066985],"10+12":[0.2530465,0.3940965],"10+13":[0.5403023,0.841471],"10+14":[0.0,0.0],"10+15":[-0.5544176,-0.8634542],"10+16":[-0.06778645,-0.1055711]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[0.43,-0.12,-0.83,-1.16],[-1.46,-0.56,-0.38,0.47]]},{"array":[[0.01,0.19,0.5],[0.61,-0.28,0.12]]},{"array":[[0.75,0.13,-0.98,0.1],[-1.36,0.7,-0.05,-0.75],[0.06,0.79,1.73,0.11]]},{"array":[[0.24,-0.04,0.13],[-1.0,-0.89,0.02],[-0.2,-0.51,-0.11]]},{"array":[0.1,0.5,0.31]}],"want":[[[0.822371554513,0.517998227913,-0.900791315079],[-0.442391228278,0.885718554799,-0.674034414708]]],"signs":{"0":[1.095367,2.344158],"1":[1.166124,2.165361],"2":[-0.03983671,-0.04429677],"3":[1.018742,2.287392],"4":[0.01515018,0.07546273],"5":[-1.004716,-1.072386],"6":[1.96625,-0.7449061],"7":[0.9170519,2.333696],"8":null,"9":null,"10":[-0.2827003,-0.5859712],"11":[1.774594,3.559817],"12":[0.2324768,0.8296136],"13":[0.375318,0.8439764],"14":[0.7878734,1.638169],"15":[0.0821771,2.098431],"16":[0.7854408,1.930442],"0+11":[1.861416,3.740616],"0+12":[0.2451,0.8463168],"0+13":[0.4214684,0.9034644],"0+14":[0.8000855,1.277403],"0+15":[0.1637783,2.065294],"0+16":[0.8978711,1.880311],"1+11":[1.948237,3.921414],"1+12":[0.2520671,0.8366493],"1+13":[0.4436005,0.9599625],"1+14":[0.6348526,0.9768102],"1+15":[0.2345349,1.886496],"1+16":[1.006375,1.71228],"11+2":[-0.0393593,-0.04827658],"12+2":[-0.1476963,0.03458013],"13+2":[-0.09035295,0.00754671],"14+2":[-0.0393593,-0.04827658],"15+2":[-0.9714254,-0.3231616],"16+2":[-0.04019212,-0.04078796],"3+11":[1.727132,3.427295],"3+12":[0.2255527,0.7985131],"3+13":[0.3463666,0.8187951],"3+14":[0.7868574,1.759416],"3+15":[0.08715365,2.008527],"3+16":[0.7992067,1.864771],"4+11":[0.008102748,0.08424533],"4+12":[-0.1353135,0.06685725],"4+13":[-0.09326001,0.06701113],"4+14":[0.06960071,0.1735926],"4+15":[-0.9164385,-0.2034021],"4+16":[0.02025412,0.06870319],"5+11":[-1.941992,-1.788965],"5+12":[-0.518,-0.3165545],"5+13":[-0.4683258,-0.3907794],"5+14":[-1.692804,-1.400879],"5+15":[-1.936305,-1.351251],"5+16":[-0.7905057,-0.9208148],"11+6":[2.812643,-0.9121449],"12+6":[0.4857822,-0.1721781],"13+6":[0.2427063,-0.06640719],"14+6":[1.843978,-0.6387338],"15+6":[1.034661,-1.023771],"16+6":[1.659024,-0.6430269],"7+11":[1.639268,3.444528],"7+12":[0.1991659,0.8017268],"7+13":[0.3347143,0.8313666],"7+14":[0.8545279,1.524926],"7+15":[-0.01453682,2.054831],"7+16":[0.712423,1.93188],"10+11":[-0.3376887,-0.6396257],"10+12":[-0.2184801,-0.1098773],"10+13":[-0.105291,-0.1876715],"10+14":[-0.3570515,-0.6201639],"10+15":[-1.214289,-0.864836],"10+16":[-0.2415476,-0.5443084]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":true,"args":[{"array":[[-3.25,0.62],[-0.96,2.75],[0.08,0.03]]},{"array":[[0.58,-0.9,0.3,-0.15,-0.33],[0.77,0.85,-0.51,-0.05,0.13],[0.15,0.22,0.67,-0.68,0.32]]},{"array":[[-0.1,-0.02],[-0.91,-0.54],[0.86,-0.78],[0.75,-0.51],[0.18,1.13]]},{"array":[[-0.27,0.35,-0.25,-0.02,1.24],[1.6,1.06,0.76,0.31,0.58],[0.41,0.26,-0.62,-0.53,-0.21],[-0.68,-0.52,0.14,0.85,0.13],[-1.13,-1.2,-0.29,0.87,0.03]]},{"array":[-0.39,0.33,-0.28,-0.35,-0.82]}],"want":[[[-0.773988540617,0.994162052863,-0.998483895646,-0.996395803951,-0.467760705956],[0.030290730695,0.909374902304,-0.983626210289,-0.998301317828,0.32112414394],[-0.118638633656,0.833104746504,-0.233700319019,-0.746188760137,-0.962696960669]]],"signs":{"0":[3.555874,0.1392706],"1":[3.640081,0.6761946],"2":[3.193539,-0.2947873],"3":[1.151534,0.4537496],"4":[3.76456,-0.3523658],"5":[1.056938,-4.024322],"6":[-1.160321,-0.6037571],"7":[1.966485,-0.7042462],"8":null,"9":null,"10":[-0.5925066,-2.697202],"11":[10.34281,2.51448],"12":[1.376504,0.3314388],"13":[0.7042864,-0.02228572],"14":[0.6959266,0.05756452],"15":[5.537244,-2.379106],"16":[2.421302,-0.5849794],"0+11":[8.897748,2.894349],"0+12":[1.286919,0.516359],"0+13":[0.3295484,0.1014855],"0+14":[0.1203733,0.2344271],"0+15":[5.800272,-1.710896],"0+16":[2.847376,-0.04747371],"1+11":[7.452682,3.274218],"1+12":[1.170755,0.6667615],"1+13":[-0.0355107,0.2705992],"1+14":[-0.09471592,0.6885326],"1+15":[5.884478,-1.173972],"1+16":[3.050082,0.421208],"11+2":[6.769244,0.1753127],"12+2":[1.116768,0.2268084],"13+2":[0.8259172,0.03311642],"14+2":[2.490387,0.2214608],"15+2":[5.437937,-2.144954],"16+2":[2.482494,-0.2779456],"3+11":[5.018636,1.959298],"3+12":[0.4918346,0.5265984],"3+13":[-0.5518892,0.2030277],"3+14":[-2.799773,0.5296913],"3+15":[3.395932,-1.396417],"3+16":[0.7794274,0.23879],"4+11":[12.09342,0.7304944],"4+12":[1.519984,0.2074532],"4+13":[1.019521,-0.1186062],"4+14":[4.904769,0.4916614],"4+15":[6.008957,-2.202533],"4+16":[2.954301,-0.3139768],"5+11":[1.172656,-10.40146],"5+12":[0.1843138,-1.39689],"5+13":[0.3748599,-1.900108],"5+14":[0.8244065,-6.005799],"5+15":[3.301335,-5.874489],"5+16":[0.9106936,-3.169579],"11+6":[-1.270756,-0.2421414],"12+6":[-0.5718261,0.07946589],"13+6":[0.5455957,-0.3643682],"14+6":[0.6737192,-0.4626039],"15+6":[1.084076,-2.453924],"16+6":[-0.8765976,-0.4817714],"7+11":[5.407742,0.8049592],"7+12":[0.603244,0.1462171],"7+13":[-0.6973119,0.1625888],"7+14":[-2.721481,0.394242],"7+15":[4.210882,-2.554413],"7+16":[1.642062,-0.6711831],"10+11":[2.974775,-5.636924],"10+12":[-0.1868292,-0.7295014],"10+13":[-0.6265431,-0.8009404],"10+14":[-1.627602,-2.005697],"10+15":[1.651891,-4.547369],"10+16":[-0.5734976,-2.233319]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":true,"args":[{"array":[[-2.54,0.76,-0.28]]},{"array":[[-0.19,0.1]]},{"array":[[0.12,1.47,-1.95],[1.23,-0.39,-0.78]]},{"array":[[-0.07,-0.41],[-0.33,0.68]]},{"array":[-0.23,0.12]}],"want":[[[0.800750321825,-0.994552401095]]],"signs":{"0":[0.8841123,0.591077],"1":[0.9094076,0.6297513],"2":[-0.2384294,-0.1775153],"3":[0.8522995,0.5414601],"4":[-0.3015928,-0.1824842],"5":[0.1729625,0.9659284],"6":[-0.1098959,-0.9455777],"7":[0.8479983,0.5358805],"8":null,"9":null,"10":[-0.02057585,-0.2608938],"11":[1.822968,0.5096914],"12":[0.3847699,0.6384413],"13":[0.5239594,0.8295041],"14":[0.5947107,0.9262071],"15":[0.702255,0.3876894],"16":[0.6749861,0.4519685],"17":[0.8465271,0.5334569,[[2]]],"0+11":[1.997175,0.6862953],"0+12":[0.408921,0.6718182],"0+13":[0.5287273,0.8329953],"0+14":[0.7189803,1.119745],"0+15":[0.7398402,0.4453096],"0+16":[0.694978,0.4827168],"1+11":[2.171382,0.8628993],"1+12":[0.4301026,0.7010093],"1+13":[0.5321163,0.8354768],"1+14":[0.8432498,1.313284],"1+15":[0.7651355,0.4839838],"1+16":[0.7074025,0.5017623],"11+2":[-0.2435639,-0.1814683],"12+2":[0.001513874,0.4461804],"13+2":[-0.0569345,0.4041499],"14+2":[-0.104328,0.03537879],"15+2":[-0.3827015,-0.3232827],"16+2":[-0.2336078,-0.1738107],"3+11":[1.892325,0.5145558],"3+12":[0.3899749,0.6419557],"3+13":[0.5263185,0.8312315],"3+14":[0.6096771,0.9495159],"3+15":[0.7080274,0.3956926],"3+16":[0.6781206,0.4564327],"4+11":[-0.3129207,-0.1863326],"4+12":[-0.01541877,0.4449558],"4+13":[-0.09170614,0.3786887],"4+14":[-0.1587184,0.05382317],"4+15":[-0.445865,-0.3282517],"4+16":[-0.2914939,-0.1787982],"5+11":[2.074915,4.326389],"5+12":[0.203359,0.948224],"5+13":[0.5128459,0.8213663],"5+14":[2.074915,4.326389],"5+15":[0.02869033,0.8201609],"5+16":[0.1169562,0.7406925],"11+6":[-0.07606654,-1.957294],"12+6":[0.03126475,0.1186783],"13+6":[0.1552259,0.5595024],"14+6":[0.0,0.0],"15+6":[-0.254168,-1.091345],"16+6":[-0.08832252,-0.7323202],"7+11":[1.820965,0.5185682],"7+12":[0.3852773,0.6398016],"7+13":[0.5238434,0.8294191],"7+14":[0.5990332,0.9329389],"7+15":[0.7037262,0.390113],"7+16":[0.6758155,0.4533163],"10+11":[-0.02036856,-0.2673291],"10+12":[0.05697121,0.4248744],"10+13":[0.06946568,0.4967053],"10+14":[0.0,0.0],"10+15":[-0.164848,-0.4066613],"10+16":[-0.02071588,-0.2549066]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":true,"args":[{"array":[[-0.18,0.64],[1.35,-1.15],[0.12,-1.31]]},{"array":[[0.41],[-0.9],[-0.48]]},{"array":[[-0.12,-0.73]]},{"array":[[-1.15]]},{"array":[0.84]}],"want":[[[-0.0769475910453],[0.987940479309],[0.981388989138]]],"signs":{"0":[-1.676364,-1.344348],"1":[-1.370006,-1.244359],"2":[-1.081237,-0.4159112],"3":[-1.11072,-0.4622374],"4":[-1.419384,-0.8665048],"5":[-1.22844,-0.6645016],"8":null,"9":null,"10":[-0.824834,-0.05373139],"11":[-3.414416,-1.942702],"12":[-1.028857,-0.3387524],"13":[-0.865837,0.02366672],"14":[-3.372758,-1.877825],"15":[-0.3530185,-0.18813],"16":[-1.102425,-0.680576],"17":[-1.424271,-0.8664087,[[3]]],"0+11":[-2.687112,-1.962582],"0+12":[-1.00675,-0.4232853],"0+13":[-0.865837,0.02366672],"0+14":[-2.191601,-1.190869],"0+15":[-0.6051117,-0.6660689],"0+16":[-1.351275,-1.106662],"1+11":[-1.959809,-1.982462],"1+12":[-0.8652914,-0.4075127],"1+13":[-0.865837,0.02366672],"1+14":[-1.010444,-0.5039134],"1+15":[-0.2987532,-0.5660802],"1+16":[-1.163298,-1.031189],"11+2":[-1.959243,-0.7601405],"12+2":[-0.8343396,-0.1482667],"13+2":[-0.865837,0.02366672],"14+2":[-1.959243,-0.7601405],"15+2":[-0.009984553,0.2623675],"16+2":[-0.826727,-0.289429],"3+11":[-2.182475,-1.162681],"3+12":[-0.8659318,-0.2023854],"3+13":[-0.865837,0.02366672],"3+14":[-2.182475,-1.162681],"3+15":[-0.03946759,0.2160413],"3+16":[-0.8361433,-0.3038696],"4+11":[-3.191184,-1.540161],"4+12":[-1.004434,-0.305942],"4+13":[-0.865837,0.02366672],"4+14":[-3.135533,-1.45349],"4+15":[-0.3481312,-0.1882261],"4+16":[-1.10792,-0.6925814],"5+11":[-2.727462,-1.883327],"5+12":[-0.9318631,-0.3025134],"5+13":[-0.865837,0.02366672],"5+14":[-2.727462,-1.883327],"5+15":[-0.157187,0.0137772],"5+16":[-0.9367712,-0.4711723],"11+6":[-3.414416,-1.942702],"12+6":[-1.028857,-0.3387524],"13+6":[-0.865837,0.02366672],"14+6":[-3.372758,-1.877825],"15+6":[-0.3530185,-0.18813],"16+6":[-1.102425,-0.680576],"7+11":[-3.414416,-1.942702],"7+12":[-1.028857,-0.3387524],"7+13":[-0.865837,0.02366672],"7+14":[-3.372758,-1.877825],"7+15":[-0.3530185,-0.18813],"7+16":[-1.102425,-0.680576],"10+11":[-1.420318,-0.2029438],"10+12":[-0.7302874,-0.02347317],"10+13":[-0.865837,0.02366672],"10+14":[-1.420318,-0.2029438],"10+15":[0.2464185,0.6245474],"10+16":[-0.6448779,-0.02361019]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":true,"args":[{"array":[[-1.87,-0.78,-0.6],[1.38,0.5,0.09]]},{"array":[[-0.9,-0.47,0.29],[-0.2,-0.06,-0.9]]},{"array":[[1.24,1.74,-0.2],[-0.25,-0.58,-0.28],[0.28,0.51,-0.26]]},{"array":[[0.13,0.32,-0.61],[-0.06,-1.41,-0.94],[0.23,-1.42,-0.73]]},{"array":[0.39,-0.13,0.82]}],"want":[[[-0.998538342065,0.885783188415,0.294329653097],[0.998014423742,0.151230990644,0.97237847279]]],"signs":{"0":[-0.1904635,-0.3545452],"1":[-0.1625911,0.4794018],"2":[-0.3409726,-0.9221648],"3":[-0.8808999,-1.297144],"4":[-0.7466178,-1.134968],"5":[-1.797419,-1.900094],"6":[-0.6588517,-1.609602],"7":[-1.091392,-1.525045],"8":[-0.6588517,-1.609602],"9":[-0.6037615,-1.695923],"10":[-0.149544,-0.1753497],"11":[-3.001576,-2.931124],"12":[-0.5117055,-0.4517491],"13":[-0.8514654,0.1823296],"14":[-1.050923,0.1068389],"15":[-2.203536,-1.609712],"16":[-0.724391,-1.002685],"0+11":[-2.950142,-1.837291],"0+12":[-0.4083843,-0.1525907],"0+13":[-0.8584448,0.430651],"0+14":[-1.3003,1.033369],"0+15":[-1.518689,-0.7124168],"0+16":[-0.02299863,-0.2038462],"1+11":[-2.898708,-0.7434589],"1+12":[-0.3936881,0.1709895],"1+13":[-0.8652839,0.573118],"1+14":[-1.849942,1.669057],"1+15":[-1.490816,0.1215302],"1+16":[0.0005327929,0.3582648],"11+2":[-0.1159677,-1.620252],"12+2":[-0.1946401,-0.2911731],"13+2":[-0.1933947,-0.5629756],"14+2":[-0.08662929,-1.57456],"15+2":[-1.669198,-1.280036],"16+2":[-0.346207,-0.7110331],"3+11":[-2.937043,-2.404705],"3+12":[-0.5441301,-0.4116046],"3+13":[-0.9194306,0.194953],"3+14":[-1.002296,0.5850485],"3+15":[-2.209125,-1.655015],"3+16":[-0.7027615,-1.054891],"4+11":[-0.1805011,-2.146671],"4+12":[-0.2768561,-0.3654862],"4+13":[-0.2476511,-0.6433951],"4+14":[0.08889364,-1.727113],"4+15":[-2.074843,-1.49284],"4+16":[-0.6932852,-0.9359589],"5+11":[-3.175057,-2.929157],"5+12":[-0.7880536,-0.5877123],"5+13":[-0.4170918,-0.3052233],"5+14":[-2.052339,-1.200368],"5+15":[-3.125644,-2.257965],"5+16":[-1.418375,-1.55832],"11+6":[-1.665301,-2.317865],"12+6":[-0.4467081,-0.4897097],"13+6":[-0.9513653,-0.5418862],"14+6":[-1.56012,0.05050034],"15+6":[-1.987077,-1.967474],"16+6":[-0.4688715,-1.300067],"7+11":[-2.384412,-3.626562],"7+12":[-0.5321099,-0.5670102],"7+13":[-0.6862529,-0.3375616],"7+14":[-0.6618743,-0.9438685],"7+15":[-2.419617,-1.882917],"7+16":[-0.9050092,-1.195306],"10+11":[0.1821145,0.6480323],"10+12":[-0.1299747,0.1043253],"10+13":[0.1331657,0.4484652],"10+14":[0.3955149,0.9580709],"10+15":[-1.477769,-0.5332213],"10+16":[-0.2099893,-0.2535776]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":true,"args":[{"array":[[-77.29,352.39,222.93],[287.51,-379.58,-327.22]]},{"array":[[-0.13,0.11],[0.14,0.25]]},{"array":[[0.6,1.23,-0.25],[3.07,0.05,-0.47]]},{"array":[[-0.84,0.68],[-0.76,-0.29]]},{"array":[-1.06,-1.73]}],"want":[[[1.0,-1.0],[-1.0,1.0]]],"signs":{"2":[1.389332,-0.6194488],"4":[1.428087,-0.5597062],"5":[-1.767792,-1.284529],"6":[-1.292798,-2.316262],"8":null,"9":null,"10":[2.600085,1.002289],"11":[-138.1198,1104.068],"12":[-0.1133413,1.498458],"13":[-0.1133413,1.498458],"14":[-485.2683,945.2802],"15":[0.8747727,2.252391],"16":[0.9845874,1.764051],"0+11":[-140.4472,1105.324],"0+12":[-0.1133413,1.498458],"0+13":[-0.1133413,1.498458],"0+14":[-485.8264,947.3088],"0+15":[0.8747727,2.252391],"0+16":[0.9845874,1.764051],"1+11":[-142.7746,1106.58],"1+12":[-0.1133413,1.498458],"1+13":[-0.1133413,1.498458],"1+14":[-486.3845,949.3373],"1+15":[0.8747727,2.252391],"1+16":[0.9845874,1.764051],"11+2":[2.464046,-1.259735],"12+2":[-0.2566202,0.09824143],"13+2":[-0.6517276,0.130131],"14+2":[0.0,0.0],"15+2":[0.9713071,-0.6833196],"16+2":[1.099154,-0.4847179],"3+11":[-138.2565,1104.071],"3+12":[-0.1133413,1.498458],"3+13":[-0.1133413,1.498458],"3+14":[-485.4847,945.2429],"3+15":[0.8747727,2.252391],"3+16":[0.9845874,1.764051],"4+11":[2.600682,-1.263246],"4+12":[-0.2370368,0.1105156],"4+13":[-0.6433655,0.0744816],"4+14":[0.0,0.0],"4+15":[1.010062,-0.623577],"4+16":[1.125838,-0.4412609],"5+11":[-128.9838,-8.763326],"5+12":[-1.643636,-0.3019377],"5+13":[-0.1133413,1.498458],"5+14":[-184.9755,139.4332],"5+15":[-2.185817,-1.348399],"5+16":[-1.34634,-0.9782895],"11+6":[-249.7163,-653.5138],"12+6":[-1.406139,-0.8178043],"13+6":[-1.406139,-0.8178043],"14+6":[-613.8769,-115.5299],"15+6":[-1.710823,-2.380133],"16+6":[-0.9845874,-1.764051],"7+11":[-137.9029,1104.386],"7+12":[-0.1133413,1.498458],"7+13":[-0.1133413,1.498458],"7+14":[-485.4857,945.2794],"7+15":[0.8747727,2.252391],"7+16":[0.9845874,1.764051],"10+11":[174.3066,-61.92567],"10+12":[0.5402973,0.8414662],"10+13":[-0.4496902,-0.1174533],"10+14":[32.36698,50.40858],"10+15":[2.18206,0.9384179],"10+16":[1.98021,0.7633372]}}
]}""",
"rnn_forward": r"""{"name": "rnn_forward", "params": ["xs", "h0", "W", "U", "b"], "kind": "array", "returns": ["hs"], "origins": ["rnn_step"], "criteria": [{"key": "hs", "points": 3.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "sizes_sequence", "points": 1.0, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large", "one_step"]}, {"key": "clean", "points": 1.0, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "bias_subtracted", "x_dropped", "past_dropped", "past_read_twice", "concatenated_hx", "weights_reshaped", "square_transposed", "input_transposed", "both_transposed", "product_of_sums", "state_bare", "state_sigmoid", "state_softmax", "state_relu", "state_added", "state_squashed_twice", "squeezed", "h0_ignored", "h_not_carried", "h_reset", "backwards", "states_before", "last_only", "batch_first", "all_last"], "vary": {"case": 1, "values": {"0": {"array": [[[0.68, 1.16, -0.47, -0.03], [0.72, 0.41, 0.34, 1.21]], [[0.7, -1.54, -0.23, 1.55], [0.8, -0.7, 0.27, 0.03]], [[-1.0, -0.2, 0.31, -0.86], [-0.19, -1.08, 0.04, 0.33]], [[0.69, 2.36, -0.4, -0.18], [0.56, 2.33, -0.36, -0.77]]]}, "1": {"array": [[1.06, -0.17, -0.35], [0.69, 1.33, 0.45]]}, "2": {"array": [[0.0, -1.07, 0.74, -0.01], [1.3, -0.18, 0.13, 0.06], [0.96, 1.0, 1.48, 0.73]]}, "3": {"array": [[-0.29, 0.3, -0.53], [-0.08, -0.01, 1.55], [0.83, 0.91, 0.26]]}, "4": {"array": [0.4, 0.54, 0.48]}}}, "probes": [{"key": "one_step_alone", "args": [{"array": [[[0.5]]]}, {"array": [[-0.4]]}, {"array": [[1.0]]}, {"array": [[1.0]]}, {"array": [0.3]}], "want": [[[[0.379948962255]]]]}, {"key": "state_carried", "args": [{"array": [[[0.5]], [[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.0]]}, {"array": [[1.0]]}, {"array": [0.3]}], "want": [[[[-0.099667994625]], [[0.197694370742]]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1,"T":2},"paired":false,"args":[{"array":[[[0.3]],[[1.1]]]},{"array":[[0.3]]},{"array":[[1.4]]},{"array":[[-0.4]]},{"array":[-0.2]}],"want":[[[[0.099667994625]],[[0.861757343083]]]],"signs":{"0":[-0.2131076,0.3707733],"1":[-0.1309381,0.517931],"2":[-0.1355793,-0.2711733],"3":[-0.2457584,0.3052041],"4":[-0.277664,-0.3296998],"5":[0.2463115,0.01860217],"10":[-0.1122005,-0.2133034],"11":[-0.4869607,0.2676031],"12":[-0.03089314,0.548419],"13":[0.1241555,0.982591],"14":[-0.4869607,0.2676031],"15":[-0.2947378,0.5094861],"16":[-0.2364558,0.1819771],"17":null,"18":[-0.2364201,0.3020373],"19":[-0.2955686,0.2023597],"20":[-0.3088928,0.2068781],"21":[0.501668,0.690267],"22":[0.1206142,0.2665064],"23":[0.4656095,0.7251438,[[1,1]]],"24":[-0.3047667,0.2054789,[[1,2,1]]],"25":[0.1069919,0.846755]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3,"T":4},"paired":true,"args":[{"array":[[[0.23,0.81,-0.88,-0.43],[0.39,0.08,-0.03,0.8]],[[0.22,-1.93,-0.64,1.28],[0.41,-1.2,-0.18,-0.54]],[[-1.52,-0.41,0.08,-1.14],[-0.64,-1.32,-0.3,-0.07]],[[0.17,1.91,-0.99,-0.68],[0.35,1.8,-0.85,-1.15]]]},{"array":[[0.51,-0.47,-0.9],[0.19,0.9,0.16]]},{"array":[[-0.39,-1.39,0.35,-0.57],[0.81,-0.67,-0.36,-0.5],[0.37,0.55,1.12,0.38]]},{"array":[[-0.8,-0.08,-0.91],[-0.42,-0.32,1.25],[0.31,0.43,-0.16]]},{"array":[0.03,-0.05,0.27]}],"want":[[[[-0.663980861039,-0.786961677043,-0.243414050317],[-0.789235063268,-0.331666880951,0.817422528687]],[[0.9863171842,0.844922029723,-0.894855541166],[0.935028825501,0.993721208367,-0.822069381447]],[[0.94964683587,-0.978815740128,-0.0492085365595],[0.961835302735,-0.856295531236,-0.203815142932]],[[-0.99720999998,-0.566763185212,-0.102070184194],[-0.992114966167,-0.443215400902,-0.0369109353016]]]],"signs":{"0":[1.593615,0.294028],"1":[1.701499,0.6978355],"2":[0.7051757,0.2052064],"3":[0.3822517,2.721487],"4":[0.4617444,0.4665151],"5":[3.5382,-0.3276237],"6":[2.81568,0.4187324],"7":[1.559998,1.026135],"8":null,"9":null,"10":[-2.931922,-1.626435],"11":[3.163093,5.448238],"12":[-0.2086242,1.325029],"13":[-0.0006747218,0.4472432],"14":[1.094593,1.939555],"15":[8.274902,0.5673005],"16":[1.145419,-0.1720083],"18":[0.7226351,0.1834471],"19":[1.664231,-0.004025208],"20":[1.034264,2.278553],"21":[1.336219,0.5480766],"22":[2.786237,-0.9439508],"23":[0.2854359,-1.61878,[[2,3]]],"24":[-0.5717183,-0.02856108,[[2,4,3]]],"25":[0.7025216,-2.610111],"0+11":[3.329383,5.136295],"0+12":[-0.1784422,1.580495],"0+13":[0.02726392,0.7853357],"0+14":[0.6017882,2.284878],"0+15":[8.790887,0.7666564],"0+16":[1.373597,0.2272691],"0+18":[0.8669495,0.6189611],"0+19":[1.702348,0.9559319],"0+20":[1.16832,3.146543],"21+0":[1.533716,0.7959807],"0+22":[2.932662,-0.6086391],"0+23":[0.2985132,-1.275188,[[2,3]]],"24+0":[-0.1981545,0.4940889,[[2,4,3]]],"25+0":[0.8057522,-2.524493],"1+11":[3.495674,4.824351],"1+12":[-0.1616155,1.828909],"1+13":[0.04278137,1.132999],"1+14":[0.224922,2.467066],"1+15":[8.963504,0.9860521],"1+16":[1.457602,0.5871182],"1+18":[0.8878043,1.09715],"1+19":[1.62464,1.778699],"1+20":[1.198417,3.898609],"21+1":[1.565854,1.124371],"1+22":[2.978785,-0.2920388],"1+23":[0.2979103,-0.9367213,[[2,3]]],"24+1":[0.1138518,1.03894,[[2,4,3]]],"25+1":[0.8710299,-2.124899],"11+2":[1.105961,0.7265773],"12+2":[-0.3181828,0.6619612],"13+2":[-0.07887791,0.2427233],"14+2":[0.1393447,0.3244335],"15+2":[9.336375,1.528986],"16+2":[0.5260298,0.06014369],"18+2":[-0.1595557,0.2638097],"19+2":[3.266514,-4.857087],"20+2":[0.9083835,-2.065123],"22+2":[2.543376,0.8937185],"23+2":[-0.06436227,-1.003802,[[2,3]]],"24+2":[0.7908286,0.1271261,[[2,4,3]]],"25+2":[-0.8458276,0.574285],"3+11":[-0.3671748,5.288277],"3+12":[-0.5291544,1.501287],"3+13":[-0.2222084,0.638845],"3+14":[-0.1280121,1.486879],"3+15":[5.400024,7.763764],"3+16":[0.3916622,2.150678],"21+3":[0.5414153,3.360282],"3+22":[1.928977,1.235852],"23+3":[0.2537849,-1.59404,[[2,3]]],"24+3":[1.000965,2.433779,[[2,4,3]]],"25+3":[0.2205503,-1.633382],"4+11":[-0.5032227,13.80851],"4+12":[-0.1478007,1.315129],"4+13":[0.04174006,0.8282556],"4+14":[-2.138312,6.404074],"4+15":[12.43413,1.014986],"4+16":[0.2176297,0.2779037],"18+4":[-0.2700288,1.779573],"19+4":[5.556838,-6.124622],"20+4":[1.376045,-2.381605],"4+22":[2.762208,-0.3515018],"23+4":[-0.3770668,-1.156425,[[2,3]]],"24+4":[1.453618,0.2064063,[[2,4,3]]],"25+4":[-2.06456,3.453198],"5+11":[8.584005,4.615501],"5+12":[-0.07858747,-0.6105455],"5+13":[0.125711,-0.2697963],"5+14":[-0.2991878,-0.7269178],"5+15":[15.69869,4.143789],"5+16":[2.657586,-0.2913695],"5+18":[1.390821,-0.3149751],"5+19":[6.24572,0.9298167],"5+20":[1.397107,-0.4656072],"21+5":[2.678209,2.421545],"5+22":[3.029052,0.6381547],"5+23":[1.536819,-1.904509,[[2,3]]],"24+5":[2.667975,0.7065542,[[2,4,3]]],"25+5":[6.819815,-4.469495],"11+6":[5.688616,2.484765],"12+6":[0.1815414,0.8673186],"13+6":[0.4616855,0.8338218],"14+6":[1.641778,0.4290586],"15+6":[12.17608,-0.4282145],"16+6":[2.220028,0.4590512],"18+6":[2.048286,0.4529139],"19+6":[3.639564,-3.497541],"20+6":[2.650473,-0.4460037],"21+6":[1.622033,-0.06525506],"22+6":[2.823842,0.4915308],"23+6":[0.4422231,0.8831832,[[2,3]]],"24+6":[1.847562,1.24029,[[2,4,3]]],"25+6":[3.697746,5.219444],"7+11":[1.470628,3.731096],"7+12":[-0.1196693,1.248989],"7+13":[0.05697902,0.6993625],"7+14":[0.8837561,1.820087],"7+15":[11.24774,4.619192],"7+16":[1.224909,0.9173493],"18+7":[0.4827352,1.006764],"19+7":[3.646941,1.217523],"20+7":[1.337154,2.556526],"21+7":[2.621173,2.612225],"7+22":[2.739803,0.3604108],"23+7":[0.5719086,-0.3296923,[[2,3]]],"24+7":[-0.08028602,1.622569,[[2,4,3]]],"25+7":[1.593061,0.9119753],"10+11":[-9.532524,-1.871546],"10+12":[-0.5252333,-0.2089227],"10+13":[-0.4151071,-0.6845203],"10+14":[0.2557858,-0.8443222],"10+15":[4.367765,0.5237942],"10+16":[-2.195986,-1.502316],"18+10":[-0.309922,-2.351234],"19+10":[0.322949,-0.8053882],"20+10":[-0.2096762,-1.982017],"21+10":[-2.970425,-1.158072],"10+22":[0.4391504,1.489407],"23+10":[-1.206754,-0.777476,[[2,3]]],"24+10":[0.8860426,-2.624836,[[2,4,3]]],"25+10":[-6.865455,-3.10744],"18+11":[1.890841,5.033604],"19+11":[3.339699,0.7428393],"20+11":[0.8684687,4.669834],"21+11":[2.254203,3.966109],"11+22":[3.135119,-3.771388],"23+11":[1.197599,-3.014629,[[2,3]]],"24+11":[-2.10849,5.299002,[[2,4,3]]],"25+11":[3.73835,14.45282],"18+12":[-0.4668414,1.43199],"19+12":[0.04125302,0.5305366],"20+12":[-0.272373,1.360417],"21+12":[-0.2584086,1.454345],"12+22":[1.465928,1.815502],"23+12":[-0.03937435,-0.8632661,[[2,3]]],"24+12":[0.03481108,1.130992,[[2,4,3]]],"25+12":[-0.4129098,-0.3442759],"18+13":[-0.1569999,0.6645544],"19+13":[0.4344526,-0.11204],"20+13":[-0.01606255,0.3485776],"21+13":[-0.09342359,0.4877924],"13+22":[1.860176,1.02061],"23+13":[-0.1137432,-1.133829,[[2,3]]],"24+13":[0.6546924,0.3887144,[[2,4,3]]],"25+13":[-0.6423897,-1.642608],"18+14":[0.4903193,2.120581],"19+14":[2.053227,0.3419413],"20+14":[0.3277323,1.048886],"21+14":[0.6396215,1.756775],"14+22":[2.115827,2.615392],"23+14":[0.1653242,-0.453216,[[2,3]]],"24+14":[-1.665113,2.477448,[[2,4,3]]],"25+14":[0.4648266,-1.070841],"18+15":[1.628794,0.7133595],"19+15":[5.52559,3.801584],"20+15":[2.681132,3.840144],"21+15":[6.862001,-1.223564],"15+22":[6.013429,0.4325327],"23+15":[5.393902,2.535229,[[2,3]]],"24+15":[-0.2376184,7.579799,[[2,4,3]]],"25+15":[12.70876,0.2412959],"18+16":[0.6971599,0.08465926],"19+16":[1.383982,0.05286401],"20+16":[0.8436417,1.792492],"21+16":[1.143293,0.5509596],"16+22":[2.584902,-0.4071511],"23+16":[0.2435372,-1.419077,[[2,3]]],"24+16":[-0.09580957,-0.1687375,[[2,4,3]]],"25+16":[0.652398,-3.211741],"18+19":[1.012219,0.438909],"18+20":[0.3822517,2.721487],"21+18":[0.9145052,0.8324332],"18+22":[0.6036864,-1.749772],"18+23":[0.3013939,-1.652227,[[2,3]]],"24+18":[-0.4455852,0.1355762,[[2,4,3]]],"25+18":[0.7025036,-2.852415],"21+19":[1.524663,-0.0124324],"19+22":[3.861358,3.805609],"19+23":[0.7032588,-2.215964,[[2,3]]],"24+19":[1.263882,0.4634041,[[2,4,3]]],"25+19":[1.225665,-4.539262],"21+20":[0.9908893,2.738358],"20+22":[1.646867,1.561591],"20+23":[0.2537849,-1.59404,[[2,3]]],"24+20":[1.051556,2.117284,[[2,4,3]]],"25+20":[0.2205503,-1.633382],"21+22":[2.16775,-0.7557497],"21+23":[1.124854,-1.965902,[[2,3]]],"21+24":[-1.082065,0.8479936,[[2,4,3]]],"25+21":[3.088879,-2.647507],"23+22":[-0.09814988,1.190988,[[2,3]]],"24+22":[4.681532,1.197153,[[2,4,3]]],"25+22":[-0.2581131,-4.686262]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5,"T":4},"paired":false,"args":[{"array":[[[-0.88,1.43],[-1.29,0.42],[-1.26,0.24]],[[-0.67,0.48],[1.28,1.16],[1.38,-0.64]],[[0.82,0.23],[-2.14,-0.04],[-0.34,-0.8]],[[0.95,-1.47],[-0.35,-0.49],[-2.05,1.24]]]},{"array":[[-0.9,-0.82,0.5,0.67,-0.05],[0.5,0.63,-0.06,-0.51,0.35],[0.14,0.24,0.9,0.09,0.17]]},{"array":[[-0.76,-0.73],[-0.36,0.2],[1.63,-0.02],[1.04,-0.45],[1.66,0.26]]},{"array":[[-0.68,0.68,1.09,0.17,0.02],[0.35,1.55,2.27,-0.42,0.56],[-0.51,-0.04,0.15,0.14,0.59],[0.28,-0.77,1.69,0.18,-0.18],[0.41,-1.12,-0.53,-0.06,0.28]]},{"array":[0.65,-0.61,0.71,0.17,-0.85]}],"want":[[[[0.756165863644,-0.645531725488,-0.121299771923,-0.034686079397,-0.936500147988],[0.853009718682,0.877294529013,-0.914639404495,-0.961234548465,-0.996827515744],[0.986616957112,0.984090508102,-0.827986908021,0.11212652496,-0.998268070475]],[[-0.292408333499,-0.946174681788,-0.868541083003,-0.0765342514567,-0.761689247326],[-0.981370162192,-0.887743690963,0.894335314348,-0.760250304183,0.835742761991],[-0.684071873576,-0.951726865023,0.93931340815,0.209144177713,0.622650376944]],[[-0.915520115278,-0.99986294502,0.927274164974,0.217922168672,0.942778688507],[0.996885040432,0.848390152134,-0.93793379371,-0.38394030984,-0.999349458366],[0.983090018889,0.0308734815546,0.799161210518,0.977171125349,-0.825224513178]],[[0.964753509643,-0.518933055431,0.998251551208,0.998937064044,0.690405748457],[0.0650269103194,-0.894814618706,-0.826536517768,-0.949034185778,-0.952637302106],[0.932339629402,0.936585401377,-0.997726013464,-0.532403671008,-0.999613263175]]]],"signs":{"0":[6.963592,-0.006957324],"1":[5.821113,3.620796],"2":[0.776711,1.409679],"3":[2.604333,-1.728355],"4":[-1.413072,3.937056],"5":[4.316868,-2.365107],"6":[5.781975,-2.939028],"7":[3.18396,0.9895999],"8":null,"9":null,"10":[2.735557,-6.057309],"11":[6.347268,7.416635],"12":[0.7418865,0.04052271],"13":[0.227312,0.670215],"14":[6.693575,11.54987],"15":[14.91154,-7.264813],"16":[5.472964,-1.454629],"18":[4.875644,-2.268053],"19":[5.799027,-2.608261],"20":[3.951078,-0.7943371],"21":[9.446369,-5.17331],"22":[4.444397,-3.576122],"23":[1.039641,0.7870253,[[3,5]]],"24":[0.9259122,-6.888034,[[3,4,5]]],"25":[3.658344,0.0126806]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[0.15,-1.85,0.24]],[[-0.66,1.8,1.12]],[[2.88,1.86,-0.13]],[[1.57,1.85,-0.7]]]},{"array":[[-0.5,0.06]]},{"array":[[-0.25,0.31,-0.2],[1.33,-0.98,-0.28]]},{"array":[[0.25,-0.3],[-0.33,-0.26]]},{"array":[0.75,0.72]}],"want":[[[[-0.0519531813051,0.992844236172]],[[0.734375002393,-0.985971742155]],[[0.804763033735,0.992301481034]],[[0.750675259208,0.583352649955]]]],"signs":{"0":[0.8740624,-1.887538],"1":[0.6629885,-2.375174],"2":[0.217778,0.6001217],"3":[1.022175,-1.128327],"4":[0.5366747,0.3020691],"5":[0.2878128,-0.2289937],"6":[1.036757,0.6898647],"7":[1.14314,-1.202226],"8":null,"9":null,"10":[-0.7749895,1.851499],"11":[4.441237,-4.652558],"12":[0.617723,-0.02819395],"13":[-0.2087091,-0.950211],"14":[1.474202,-1.950979],"15":[1.13304,0.5099891],"16":[0.8250087,-0.8983747],"17":[1.138326,-1.221465,[[4,2]]],"18":[1.201651,-1.117624],"19":[0.904466,-1.24387],"20":[0.9440399,-1.248057],"21":[-1.579389,3.081102],"22":[-1.168707,2.561864],"23":[0.1628312,0.7139942,[[1,2]]],"24":[1.138326,-1.221465,[[1,4,2]]],"25":[0.2924776,0.7981847]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1,"T":4},"paired":false,"args":[{"array":[[[-0.09,-0.27],[0.74,-0.84],[-0.33,0.3]],[[-1.3,1.13],[-0.61,-0.11],[0.18,-2.41]],[[0.4,0.31],[-1.76,-0.23],[0.14,0.18]],[[-1.19,-0.89],[0.1,-0.09],[0.68,-0.35]]]},{"array":[[0.37],[0.41],[-0.9]]},{"array":[[-0.19,-1.69]]},{"array":[[0.47]]},{"array":[-1.7]}],"want":[[[[-0.782853846754],[-0.224414584733],[-0.988290150474]],[[-0.998850824084],[-0.905810119772],[0.953973693608]],[[-0.992167679421],[-0.885918969961],[-0.918980908901]],[[-0.410422172975],[-0.962827199304],[-0.931501562374]]]],"signs":{"0":[1.195573,0.1029241],"1":[0.02194368,0.2509386],"2":[0.5583643,-0.2699371],"3":[1.526008,-1.852227],"4":[0.5711165,-0.2232815],"5":[-1.985181,2.140449],"8":null,"9":null,"10":[0.3428249,-0.1785097],"11":[3.706423,-4.740726],"12":[0.4458912,-0.4746203],"13":[-0.5691681,0.3421514],"14":[2.22021,-2.334151],"15":[1.746831,1.075837],"16":[1.334607,-1.520194],"17":null,"18":[1.755169,-2.010393],"19":[1.285196,-1.504916],"20":[1.500814,-1.763602],"21":[-0.6552858,-0.9701025],"22":[-1.017934,-0.4244155],"23":[1.101105,0.4120069,[[3,1]]],"24":[-0.9081051,0.8095359,[[3,4,1]]],"25":[0.4353106,0.6952291]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3,"T":4},"paired":false,"args":[{"array":[[[1.62,0.11,-0.03],[0.51,-1.27,1.02]],[[0.83,-0.21,-0.25],[-0.42,0.1,-2.05]],[[-0.78,-0.76,-1.91],[-0.08,-1.68,0.34]],[[0.34,1.04,-0.04],[0.97,-2.15,0.57]]]},{"array":[[0.54,0.53,0.14],[-0.17,0.28,-0.67]]},{"array":[[-0.01,-0.29,0.1],[-0.82,0.48,0.33],[0.34,0.71,-0.02]]},{"array":[[-0.64,0.36,-0.73],[-1.23,-0.07,0.28],[0.33,-0.34,0.14]]},{"array":[0.38,1.18,-0.29]}],"want":[[[[0.0717763573478,-0.645531725488,0.342657082401],[0.912773385029,0.454771837202,-0.857494073806]],[[-0.120282790063,0.35306969447,0.138346068451],[0.3414328567,-0.461128516694,-0.286047660226]],[[0.477926462586,0.755853032121,-0.832727619595],[0.6207912824,0.0834288597778,-0.858441475672]],[[0.568379217672,0.472494547393,0.335438550284],[0.864323542505,-0.899401218442,-0.894056782959]]]],"signs":{"0":[-2.68583,-2.537679],"1":[-3.271584,-5.59076],"2":[-0.5676739,4.405666],"3":[-2.340903,4.056894],"4":[-0.1326805,2.286513],"5":[3.13493,3.455332],"6":[-2.700635,1.645571],"7":[-1.947406,4.432625],"8":[-2.700635,1.645571],"9":[-3.33402,2.429354],"10":[-0.5720732,6.373968],"11":[-3.004356,0.4870196],"12":[-1.392416,1.058343],"13":[-1.705679,0.7866794],"14":[-2.248662,2.034293],"15":[-12.8859,-0.1411338],"16":[-2.042315,1.228272],"18":[-2.169177,1.234455],"19":[-4.263651,2.947951],"20":[-2.487322,3.9869],"21":[-3.753185,1.010526],"22":[-2.519011,1.379286],"23":[-1.900145,1.31453,[[2,3]]],"24":[2.603749,-0.1125886,[[2,4,3]]],"25":[-4.367988,-0.5982406]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[-627.08,-387.08,-374.53],[-107.45,-231.07,270.64]],[[271.13,752.95,224.82],[-1.92,890.75,-246.07]],[[-212.05,-401.89,93.9],[584.6,527.84,-48.29]],[[-448.74,1173.57,467.01],[123.44,412.22,-199.38]]]},{"array":[[-0.65,-0.24],[-0.22,0.74]]},{"array":[[0.22,-1.13,0.09],[0.09,0.69,-0.56]]},{"array":[[0.29,0.18],[-0.26,0.68]]},{"array":[-0.27,0.3]}],"want":[[[[1.0,-1.0],[1.0,-1.0]],[[-1.0,1.0],[-1.0,1.0]],[[1.0,-1.0],[-1.0,1.0]],[[-1.0,1.0],[-1.0,1.0]]]],"signs":{"2":[-0.7815325,0.1089914],"4":[-1.11104,-0.02580237],"5":[0.07757996,5.456126],"6":[-2.789865,3.203739],"8":null,"9":null,"10":[-0.3359008,-3.349171],"11":[-2013.984,-2219.832],"12":[-0.5232185,-1.722435],"13":[-0.5232185,-1.722435],"14":[-478.3962,-1209.344],"15":[0.03885376,-3.231132],"16":[0.1491921,-2.698613],"21":[-0.3158425,0.6378641],"22":[1.1899,-0.1024364],"23":[-0.6201003,0.9155599,[[2,2]]],"24":[-0.484424,2.512665,[[2,4,2]]],"25":[-0.9001886,0.5102946]}},
{"trait":"one_step","dims":{"N":2,"D":3,"H":4,"T":1},"paired":false,"args":[{"array":[[[-0.06,-1.19,-0.85],[-1.75,0.64,0.58]]]},{"array":[[-0.13,0.06,0.46,0.14],[-0.36,0.76,-0.67,-0.3]]},{"array":[[1.25,-0.35,-0.39],[0.01,0.23,0.62],[-0.87,0.09,0.22],[0.81,-0.52,-1.17]]},{"array":[[0.4,-0.78,-1.3,-0.31],[-0.28,-0.75,1.56,-0.7],[-1.38,-0.08,-0.83,0.51],[-0.01,0.77,1.67,0.55]]},{"array":[-0.31,-0.49,0.88,-0.59]}],"want":[[[[-0.360273360686,-0.591714392264,0.463924063354,0.953357826937],[-0.991367132826,-0.863030312622,0.997890929418,-0.998811955996]]]],"signs":{"0":[-0.2801209,0.944434],"1":[0.4675373,1.374218],"2":[-1.390124,-0.3053189],"3":[0.1043702,-0.5166971],"4":[-1.882994,0.1625312],"5":[2.004401,-1.882251],"6":[-1.389725,-1.618398],"7":[-0.8251681,-0.6390637],"8":null,"9":null,"10":[-1.559412,0.5226392],"11":[-0.5395465,-0.4596394],"12":[-0.1539826,0.5959745],"13":[0.1414936,0.7638547],"14":[0.8655849,2.185018],"15":[-1.719052,-1.815965],"16":[-1.079894,-0.0839598],"18":[0.1043702,-0.5166971],"22":[-0.4759682,-1.835005],"23":[-1.243084,0.0190397,[[2,4]]],"24":[-1.243084,0.0190397,[[2,1,4]]]}}
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
