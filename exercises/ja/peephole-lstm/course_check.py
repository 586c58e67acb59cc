"""The checks of the exercise peephole-lstm: import check, then check("name", function).

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
EXERCISE = 'peephole-lstm'
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
  "one_step": "1ステップだけの系列（T = 1）",
  "long": "何ステップもの長い道のり",
  "single": "1行だけのバッチ（N = 1）",
  "one_unit": "1ユニットだけの隠れ状態（H = 1）",
  "square": "入力と同じ数の隠れユニット（D = H）",
  "large": "非常に大きな数"
 },
 "criterion": {
  "ride": "0、1、2、…ステップ後の誤差",
  "edges_ride": "1ステップだけの場合や、ステップ数が非常に多い場合も正しい",
  "clean": "浮動小数点数の新しい配列を返し、引数を書き換えない",
  "c_next": "新しいセル状態c_next",
  "h_next": "新しい隠れ状態h_next",
  "sizes": "N = 1、H = 1、D = Hの場合や、非常に大きな数でも正しい"
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
  "output_reads_old": {
   "what": "出力ゲートが、新しいセル状態ではなく古いセル状態cを見ています。",
   "ask": "出力ゲートが決めるとき、セル状態はすでに更新されているでしょうか。"
  },
  "output_blind": {
   "what": "出力ゲートに覗き穴がありません。",
   "ask": "セル状態を見るのは、どのゲートでしょうか。"
  },
  "peepholes_missing": {
   "what": "どのゲートもセル状態を見ていません。これは覗き穴のないLSTMです。",
   "ask": "Pは、式のどこに入るでしょうか。"
  },
  "peephole_after": {
   "what": "覗き穴の項を、シグモイド関数の前ではなく後で足しています。",
   "ask": "そのゲートは、0から1までの範囲を外れることがあるでしょうか。"
  },
  "peephole_bare": {
   "what": "Pをバイアスのように和に足しています。項の中にセル状態がありません。",
   "ask": "ゲートは、何を見るべきでしょうか。"
  },
  "peephole_whole": {
   "what": "セル状態を、その重みPを掛けずに和に足しています。",
   "ask": "セル状態が自分にとってどれだけ大事かを、ゲートはどうやって学ぶのでしょうか。"
  },
  "peephole_hidden": {
   "what": "覗き穴から、セル状態ではなく隠れ状態hを見ています。",
   "ask": "覗き穴がなくてもゲートに見えるものは何で、見えないものは何でしょうか。"
  },
  "peephole_squashed": {
   "what": "覗き穴から、セル状態のtanhを見ています。",
   "ask": "ゲートの式で、cはtanhの中にあるでしょうか。"
  },
  "peephole_product": {
   "what": "覗き穴の項を、重み付き和に足すのではなく掛けています。",
   "ask": "セル状態が0のとき、xとhは、ゲートに何の効果も持たなくてよいでしょうか。"
  },
  "peephole_minus": {
   "what": "覗き穴の項を引いています。",
   "ask": "式の中で、この項の符号はどちらでしょうか。"
  },
  "candidate_peeps": {
   "what": "候補値もセル状態を見ています。",
   "ask": "Pは何行あり、どのゲートのためのものでしょうか。"
  },
  "rows_fio": {
   "what": "Pの行を、f、i、oの順に使っています。",
   "ask": "この課題では、Pの行がどの順序で積まれているでしょうか。"
  },
  "rows_iof": {
   "what": "Pの行を、i、o、fの順に使っています。",
   "ask": "この課題では、Pの行がどの順序で積まれているでしょうか。"
  },
  "rows_same": {
   "what": "3つのゲートすべてが、Pの最初の行を使っています。",
   "ask": "どの行が、どのゲートのものでしょうか。"
  },
  "start_missing": {
   "what": "行が1つ足りません。最初のステップの前の誤差がありません。",
   "ask": "0、1、2ステップの後では、それぞれ何行あるべきでしょうか。"
  },
  "ride_shrinks": {
   "what": "誤差が、1ステップごとに少しずつ小さくなっています。",
   "ask": "カルーセルは、どんな係数を掛けるでしょうか。"
  },
  "ride_adds": {
   "what": "誤差が、1ステップごとに足されて大きくなっています。",
   "ask": "誤差がさかのぼる間に、外から入ってくるものは何でしょうか。"
  },
  "ride_ones": {
   "what": "誤差が何であっても、1が返ってきます。",
   "ask": "この関数が返すべきなのは、係数でしょうか、誤差でしょうか。"
  },
  "ride_squashed": {
   "what": "誤差が、最初のステップの後でtanhを通っています。",
   "ask": "どんな大きさの誤差もそのまま通す活性化関数は、どれでしょうか。"
  },
  "ride_end_only": {
   "what": "最後のステップの後の誤差しか返ってきません。",
   "ask": "0、1、2ステップの後では、それぞれ何行あるべきでしょうか。"
  },
  "ride_fades_after": {
   "what": "最初のステップの後、誤差が何も残っていません。",
   "ask": "カルーセルは、どんな係数を掛けるでしょうか。"
  },
  "bias_dropped": {
   "what": "バイアスbがありません。",
   "ask": "重み付き和は、どの3つの項からなるでしょうか。"
  },
  "x_dropped": {
   "what": "重み付き和に、入力xがありません。",
   "ask": "重み付き和は、どの3つの項からなるでしょうか。"
  },
  "h_dropped": {
   "what": "重み付き和に、隠れ状態hがありません。",
   "ask": "ゲートは、それまでに起きたことをどうやって知るのでしょうか。"
  },
  "concatenated_hx": {
   "what": "連結した入力ではhがxの前にありますが、連結した重みではWがUの前にあります。",
   "ask": "入力の最初の列に掛けられるのは、重みのどの列でしょうか。"
  },
  "recurrent_transposed": {
   "what": "どのゲートも、自分のUのブロックを転置せずにhに掛けています。ブロックが正方行列なので、エラーになりません。",
   "ask": "Uの軸のうち、ゲートのユニットに対応するのはどちらで、hのユニットに対応するのはどちらでしょうか。"
  },
  "order_fgio": {
   "what": "f、g、i、oの順に切り分けています。",
   "ask": "この課題では、W、U、bの中にゲートがどの順序で積まれているでしょうか。"
  },
  "order_ifog": {
   "what": "i、f、o、gの順に切り分けています。",
   "ask": "この課題では、W、U、bの中にゲートがどの順序で積まれているでしょうか。"
  },
  "order_gifo": {
   "what": "学習ノートのコード（a、i、f、o）と同じく、g、i、f、oの順に切り分けています。",
   "ask": "この課題では、W、U、bの中にゲートがどの順序で積まれているでしょうか。"
  },
  "input_forget_swapped": {
   "what": "入力ゲートと忘却ゲートが入れ替わっています。",
   "ask": "古い記憶の扱いを決めるのはどちらのゲートで、それはどの部分から取り出すのでしょうか。"
  },
  "interleaved": {
   "what": "ゲートを、H列ずつの4つのブロックからではなく、4列おきに取り出しています。",
   "ask": "H = 2のとき、重み付き和のどの列が入力ゲートのものでしょうか。"
  },
  "gates_tanh": {
   "what": "3つのゲートすべてにtanhを使っています。",
   "ask": "ゲートの値は、どんな範囲に入るべきでしょうか。"
  },
  "candidate_sigmoid": {
   "what": "候補値gにシグモイド関数を使っています。",
   "ask": "決して負にならない候補値が、どうやってセル状態を減らせるでしょうか。"
  },
  "candidate_bare": {
   "what": "候補値gに活性化関数がなく、重み付き和をそのまま使っています。",
   "ask": "候補値は、どんな範囲に入るべきでしょうか。"
  },
  "forget_reads_candidate": {
   "what": "忘却ゲートを、古いセル状態cではなく候補値gに掛けています。",
   "ask": "忘却ゲートがセルに忘れさせるのは、何でしょうか。"
  },
  "input_reads_cell": {
   "what": "入力ゲートを、候補値gではなく古いセル状態cに掛けています。",
   "ask": "新しいものは、どうやってセルに入るのでしょうか。"
  },
  "forget_missing": {
   "what": "古いセル状態が丸ごと残っています。忘却ゲートがありません。",
   "ask": "このセルは、もう要らなくなったものをどうやって捨てるのでしょうか。"
  },
  "input_missing": {
   "what": "候補値が丸ごと書き込まれています。入力ゲートがありません。",
   "ask": "このセルは、重要でない単語をどうやって無視するのでしょうか。"
  },
  "forget_inverted": {
   "what": "古いセル状態に1 - fを掛けています。",
   "ask": "f = 1のとき、記憶はどうなるべきでしょうか。"
  },
  "old_cell_missing": {
   "what": "新しいセル状態が新しい部分i * gだけになっていて、古い記憶が消えています。",
   "ask": "記憶を次のステップへ運ぶのは、どの項でしょうか。"
  },
  "product_for_sum": {
   "what": "残した部分と新しい部分を、足すべきところで掛けています。",
   "ask": "忘却ゲートが閉じているとき、新しい部分まで消えてよいでしょうか。"
  },
  "cell_reads_hidden": {
   "what": "忘却ゲートを、セル状態cではなく隠れ状態hに掛けています。",
   "ask": "2つの状態のうち、ゲートが残したり書き込んだりする記憶はどちらでしょうか。"
  },
  "cell_squashed": {
   "what": "セル状態そのものがtanhを通っています。",
   "ask": "100ステップの間、毎回tanhを通ると、記憶はどうなるでしょうか。"
  },
  "hidden_without_tanh": {
   "what": "新しい隠れ状態がo * c_nextになっていて、tanhがありません。",
   "ask": "隠れ状態は、どんな範囲に入るべきでしょうか。"
  },
  "hidden_old_cell": {
   "what": "新しい隠れ状態を、古いセル状態cから作っています。",
   "ask": "出力は、まさにこのステップで書き込まれたものを反映しているでしょうか。"
  },
  "output_missing": {
   "what": "新しい隠れ状態が、c_nextのtanhそのものになっています。出力ゲートがありません。",
   "ask": "このセルは、どうすれば見せずに覚えておけるでしょうか。"
  },
  "returned_c_h": {
   "what": "2つの戻り値が入れ替わっていて、c_nextが先に来ています。",
   "ask": "この課題では、2つの状態をどの順序で返すのでしょうか。"
  },
  "squeezed": {
   "what": "長さ1の軸が消えています。1行のバッチが、バッチの軸を失って返ってきます。",
   "ask": "1行だけのバッチでも、軸が2つ必要なのはなぜでしょうか。"
  }
 },
 "probe": {
  "ride_start": {
   "what": "ステップがまったくなければ、誤差がそのまま、ただ1つの行として返るはずです。",
   "ask": "0、1、2ステップの後では、それぞれ何行あるべきでしょうか。"
  },
  "peep_nowhere": {
   "what": "重みと覗き穴がすべて0なら、4つの部分のバイアスだけで決まります。",
   "ask": "覗き穴がないとき、このセルは正しいでしょうか。"
  },
  "peep_forget": {
   "what": "0でないのは、忘却ゲートの覗き穴だけです。",
   "ask": "Pのどの行がfのもので、fにはどちらのセル状態が見えるでしょうか。"
  },
  "peep_input": {
   "what": "0でないのは、入力ゲートの覗き穴だけです。",
   "ask": "Pのどの行がiのもので、iにはどちらのセル状態が見えるでしょうか。"
  },
  "peep_output": {
   "what": "0でないのは、出力ゲートの覗き穴だけです。セル状態は-0.7から1へ変わります。",
   "ask": "Pのどの行がoのもので、oにはどちらのセル状態が見えるでしょうか。"
  }
 },
 "right": {}
}
""")
SUITES = {
"carousel": r"""{"name": "carousel", "params": ["error", "steps"], "kind": "array", "returns": ["errors"], "origins": [], "criteria": [{"key": "ride", "points": 2.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "edges_ride", "points": 0.5, "core": false, "outputs": null, "traits": ["one_step", "long"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["start_missing", "ride_shrinks", "ride_adds", "ride_ones", "ride_squashed", "ride_end_only", "ride_fades_after"], "vary": {"case": 1, "values": {"0": {"array": [3.13, -1.08, 2.58]}, "1": 5}}, "probes": [{"key": "ride_start", "args": [{"array": [0.5]}, 0], "want": [[[0.5]]]}], "cases": [
{"trait":"tiny","dims":{"T":2},"paired":true,"args":[{"array":[0.5]},2],"want":[[[0.5],[0.5],[0.5]]],"signs":{"0":[0.06207773,0.4912955,[[2,1]]],"1":[-0.4209874,0.02066906],"2":[-1.630984,-0.8765309],"3":[-0.865837,0.02366672],"4":[-0.37965,0.04281411],"5":[0.2701512,0.4207355,[[1]]],"6":[0.2701512,0.4207355]}},
{"trait":"general","dims":{"T":4},"paired":true,"args":[{"array":[2.54,-1.41,2.01]},4],"want":[[[2.54,-1.41,2.01],[2.54,-1.41,2.01],[2.54,-1.41,2.01],[2.54,-1.41,2.01],[2.54,-1.41,2.01]]],"signs":{"0":[-0.3136667,-5.193392,[[4,3]]],"1":[0.2570848,-7.97408],"2":[1.735154,-32.27243],"3":[-0.284672,0.5025417],"4":[0.01640723,-4.790921],"5":[-0.03075002,0.0109193,[[3]]],"6":[-0.03075002,0.0109193]}},
{"trait":"general","dims":{"T":7},"paired":true,"args":[{"array":[-1.07,0.36]},7],"want":[[[-1.07,0.36],[-1.07,0.36],[-1.07,0.36],[-1.07,0.36],[-1.07,0.36],[-1.07,0.36],[-1.07,0.36],[-1.07,0.36]]],"signs":{"0":[-0.6707158,-0.234743,[[7,2]]],"1":[-0.2052006,0.2889556],"2":[0.06143115,4.543317],"3":[-1.242331,0.09850407],"4":[-0.3924886,0.03365059],"5":[-0.7279363,-0.8495708,[[2]]],"6":[-0.7279363,-0.8495708]}},
{"trait":"one_step","dims":{"T":1},"paired":true,"args":[{"array":[0.77,-1.21,-0.35,-0.55]},1],"want":[[[0.77,-1.21,-0.35,-0.55],[0.77,-1.21,-0.35,-0.55]]],"signs":{"0":[1.625572,0.4514583,[[1,4]]],"1":[0.5096171,1.463835],"2":[-0.6288821,2.496664],"3":[0.332754,1.163236],"4":[0.8249579,1.087925],"5":[1.625572,0.4514583,[[4]]],"6":[1.625572,0.4514583]}},
{"trait":"long","dims":{"T":300},"paired":true,"args":[{"array":[-0.58,0.34]},300],"want":[[[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34],[-0.58,0.34]]],"signs":{"0":[-0.350238,-0.03785749,[[300,2]]],"1":[-0.1578628,-0.08963168],"2":[85.062,-104.6598],"3":[-1.160461,1.020773],"4":[0.05195936,-0.4199382],"5":[-0.4548653,-0.4400724,[[2]]],"6":[-0.4548653,-0.4400724]}}
]}""",
"peephole_step": r"""{"name": "peephole_step", "params": ["x", "h", "c", "W", "U", "P", "b"], "kind": "tuple", "returns": ["h_next", "c_next"], "origins": [], "criteria": [{"key": "c_next", "points": 2.0, "core": true, "outputs": [1], "traits": ["tiny", "general"]}, {"key": "h_next", "points": 3.0, "core": true, "outputs": [0], "traits": ["tiny", "general"]}, {"key": "sizes", "points": 1.0, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 1.0, "core": false, "outputs": null, "traits": null}], "mistakes": ["output_reads_old", "output_blind", "peepholes_missing", "peephole_after", "peephole_bare", "peephole_whole", "peephole_hidden", "peephole_squashed", "peephole_product", "peephole_minus", "candidate_peeps", "rows_fio", "rows_iof", "rows_same", "bias_dropped", "x_dropped", "h_dropped", "concatenated_hx", "recurrent_transposed", "order_fgio", "order_ifog", "order_gifo", "input_forget_swapped", "interleaved", "gates_tanh", "candidate_sigmoid", "candidate_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing", "forget_inverted", "old_cell_missing", "product_for_sum", "cell_reads_hidden", "cell_squashed", "hidden_without_tanh", "hidden_old_cell", "output_missing", "returned_c_h", "squeezed"], "vary": {"case": 1, "values": {"0": {"array": [[0.83, -0.48, -1.71, -0.9], [-0.19, 2.68, 0.7, 0.02]]}, "1": {"array": [[0.09, -0.45, -0.02], [1.1, 0.74, 0.31]]}, "2": {"array": [[0.52, 0.45, 0.15], [-0.15, 0.46, 1.36]]}, "3": {"array": [[-0.75, 0.88, 0.34, -0.52], [0.02, 1.62, -0.06, 0.5], [1.08, -0.53, -0.35, 0.55], [0.07, 0.79, -0.11, 0.04], [0.8, 0.77, 0.66, 0.43], [-0.48, 1.22, 0.24, 0.34], [-0.37, 0.8, 0.16, 1.21], [0.39, 0.52, -0.59, -0.21], [0.63, 0.49, 0.14, 0.52], [0.85, 0.14, -0.32, 1.19], [0.28, 1.01, -0.16, 0.79], [0.07, 1.23, 1.0, -0.18]]}, "4": {"array": [[1.61, 0.68, 0.36], [1.2, 0.12, 0.51], [-0.38, 0.27, 1.32], [0.24, -0.39, 0.62], [0.45, 0.21, 0.71], [0.86, 0.24, 0.7], [-0.35, 0.5, 0.39], [1.37, 0.72, 0.06], [0.87, -0.54, -0.01], [1.68, 1.26, 0.0], [-0.05, 0.63, 1.09], [1.23, -0.07, -1.32]]}, "5": {"array": [[0.23, 1.58, 1.17], [1.47, -0.09, 0.15], [1.14, 1.04, -0.07]]}, "6": {"array": [0.55, 0.99, -0.4, -0.7, 1.73, 1.21, 0.0, 0.59, -0.42, 1.01, 0.62, 1.03]}}}, "probes": [{"key": "peep_nowhere", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0]]}, {"array": [0.1, 0.2, 0.3, 0.4]}], "want": [[[0.294155381519]], [[0.537816856706]]]}, {"key": "peep_forget", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [1.0], [0.0]]}, {"array": [-50.0, 0.0, 0.3, 50.0]}], "want": [[[0.436364540289]], [[0.467731440518]]]}, {"key": "peep_input", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[1.0], [0.0], [0.0]]}, {"array": [0.0, -50.0, 50.0, 50.0]}], "want": [[[0.583786538287]], [[0.668187772168]]]}, {"key": "peep_output", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[-0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [1.0]]}, {"array": [50.0, -50.0, 50.0, 0.0]}], "want": [[[0.556769941146]], [[1.0]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[0.3]]},{"array":[[-0.9]]},{"array":[[-0.6]]},{"array":[[0.7],[0.1],[-0.5],[1.1]]},{"array":[[-1.3],[0.6],[0.1],[-0.3]]},{"array":[[-0.5],[-0.3],[-0.2]]},{"array":[0.8,-1.2,-0.5,0.1]}],"want":[[[-0.41614936055]],[[-0.6873259408]]],"signs":{"0":[0.06237236,-0.4453193],"1":[0.0707642,-0.4322497],"2":[0.06535348,-0.4168582],"3":[0.05280919,-0.6705938],"4":[0.06928263,-0.3665867],"5":[0.0905583,-0.313457],"6":[0.06080471,-0.4591631],"7":[0.06191486,-0.443602],"8":[0.112966,-0.3513608],"9":[0.06826376,-0.3866388],"10":[0.03452034,-0.331759],"11":[0.06202816,-0.450023],"12":[0.05581537,-0.4514541],"13":[0.04918339,-0.4744974],"14":[0.03539575,-0.2995899],"15":[0.06723016,-0.3565728],"16":[0.06772489,-0.3781216],"17":[0.04799729,-0.06743103],"19":[0.1042541,-0.5599048],"20":[-0.1183026,0.1715954],"21":[0.001464938,-0.01890637],"22":[0.05872031,-0.4386707],"24":[0.006313639,-0.04867081],"25":[-0.01224322,0.1318716],"26":[0.07886851,-0.5003575],"27":[0.0620132,-0.4499729],"28":[0.0569861,-0.4324831],"29":[0.1700701,-0.6668413],"30":[0.06924725,-0.472981],"31":[0.1417473,-0.6266647],"32":[0.04562452,-0.3871157],"33":[-0.003538363,0.04342032],"34":[0.0700741,-0.4754679],"35":[0.04773206,-0.3962493],"36":[0.02684218,-0.5006542],"37":[0.08351047,-0.4123986],"38":[-0.03613289,-0.5987321],"39":[-0.1981846,-0.6370918],"40":[0.06118206,-0.4471731,[[],[]]]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[0.35,-1.01,-2.05,-1.31],[-0.42,2.16,0.35,-0.42]]},{"array":[[-0.37,-0.9,-0.23],[0.64,0.3,-0.11]]},{"array":[[-0.07,-0.13,-0.21],[-0.39,-0.08,0.92]]},{"array":[[-0.97,0.49,-0.25,-1.1],[-0.19,1.25,-0.48,0.11],[0.51,-0.77,-0.56,0.31],[-0.14,0.35,-0.56,-0.46],[0.5,0.25,0.45,0.22],[-0.78,0.68,-0.06,-0.03],[-0.66,0.22,-0.21,0.88],[-0.04,0.1,-0.97,-0.71],[0.24,0.25,-0.19,0.02],[0.52,-0.1,-0.87,0.65],[-0.24,0.44,-0.51,0.38],[-0.16,0.82,0.54,-0.6]]},{"array":[[1.32,0.23,-0.18],[0.91,-0.25,0.08],[-0.8,-0.15,1.0],[-0.13,-0.73,0.19],[0.03,-0.14,0.2],[0.57,-0.07,0.24],[-0.92,0.08,-0.06],[0.96,0.22,-0.16],[0.39,-0.93,-0.25],[1.2,0.9,-0.41],[-0.29,0.13,0.59],[0.95,-0.36,-1.58]]},{"array":[[-0.14,1.08,0.61],[0.9,-0.56,-0.12],[0.92,0.59,-0.28]]},{"array":[0.23,0.56,-0.61,-0.95,1.4,0.82,-0.36,0.18,-0.76,0.75,0.13,0.69]}],"want":[[[-0.307642945214,0.19692197929,0.0191847375159],[-0.31484240991,0.446193650127,0.668189629831]],[[-0.619477049649,0.370637270158,0.042436774296],[-0.638884762581,0.698367257588,0.848653327213]]],"signs":{"0":[1.380649,-1.334036],"1":[1.410776,-1.371243],"2":[1.444138,-1.380953],"3":[0.9135103,-0.4072506],"4":[1.432578,-1.291165],"5":[1.433086,-1.244952],"6":[1.671825,-1.56533],"7":[1.408877,-1.252253],"8":[0.4464517,-0.3224643],"9":[1.488111,-1.514629],"10":[1.528285,-1.156994],"11":[1.444561,-1.245413],"12":[1.380338,-1.268312],"13":[1.48963,-1.408441],"14":[0.6899576,-1.691675],"15":[1.860365,-0.6570509],"16":[1.169586,-0.9065791],"17":[2.456613,-1.615338],"18":[1.575266,-0.8745134],"19":[2.150542,0.002974465],"20":[1.259801,0.2915273],"21":[-1.067843,2.101074],"22":[-0.5277376,0.86009],"23":[3.627163,-1.956604],"24":[1.764321,-1.924923],"25":[0.8110857,-0.6700748],"26":[1.045351,-0.6434039],"27":[-1.389375,1.472636],"28":[2.294668,-1.715585],"29":[1.881607,-1.274986],"30":[0.4268599,-0.5123375],"31":[0.3022699,0.1704561],"32":[-0.2140258,0.2578846],"33":[-0.05800224,0.03545417],"34":[-0.4897796,0.4130788],"35":[1.160645,-1.050369],"36":[1.572297,-1.412985],"37":[1.590474,-1.105943],"38":[1.411328,-1.556105],"39":[1.451538,-1.749198],"0+3":[0.7212056,-0.7498286],"0+5":[1.412712,-1.365368],"0+7":[1.388809,-1.341539],"0+8":[0.3917083,-0.3153379],"0+9":[1.502329,-1.41963],"10+0":[1.50533,-1.253469],"0+11":[1.429681,-1.351357],"0+12":[1.372448,-1.312873],"0+13":[1.485211,-1.444695],"14+0":[0.6368377,-1.77779],"0+15":[1.857522,-0.6735178],"16+0":[1.133154,-0.965959],"17+0":[2.439745,-1.66628],"0+18":[1.566051,-0.9311019],"19+0":[2.142601,-0.02954474],"20+0":[1.296654,0.1940622],"21+0":[-1.084521,2.002315],"22+0":[-0.549847,0.754362],"23+0":[3.682736,-2.093343],"24+0":[1.593531,-2.15001],"25+0":[0.8093317,-0.7255701],"26+0":[1.029502,-0.8371564],"27+0":[-1.470869,1.181919],"28+0":[2.299896,-1.724113],"29+0":[1.892007,-1.414497],"30+0":[0.4036163,-0.6867485],"31+0":[0.3013287,0.05071815],"32+0":[-0.242712,0.1663552],"0+33":[-0.05437283,0.03138089],"34+0":[-0.5841492,0.2751475],"35+0":[1.140612,-1.128991],"36+0":[1.546563,-1.530195],"37+0":[1.600873,-1.117967],"0+39":[1.431045,-1.847861],"1+3":[0.9452696,-1.013677],"1+4":[1.428011,-1.206805],"1+6":[1.588875,-1.562283],"1+7":[1.416391,-1.376146],"1+8":[0.4802922,-0.4130157],"1+9":[1.475422,-1.385896],"10+1":[1.532731,-1.29081],"1+11":[1.46066,-1.389136],"1+12":[1.400675,-1.353631],"1+13":[1.470711,-1.426512],"14+1":[0.6718,-1.808165],"1+15":[1.895454,-0.7117271],"16+1":[1.141575,-0.9933367],"17+1":[2.454545,-1.670713],"1+18":[1.591748,-0.972321],"19+1":[2.169686,-0.05804237],"20+1":[1.3145,0.1767317],"21+1":[-1.093517,2.031978],"22+1":[-0.5318182,0.7242164],"23+1":[3.734861,-2.143814],"24+1":[1.650448,-2.194605],"25+1":[0.8073264,-0.7104767],"26+1":[1.057694,-0.8766169],"27+1":[-1.448274,1.152266],"28+1":[2.325283,-1.759267],"29+1":[1.929242,-1.462119],"30+1":[0.4294594,-0.7233898],"31+1":[0.3317671,0.01352917],"32+1":[-0.2208409,0.1410566],"1+33":[-0.05765478,0.03463585],"34+1":[-0.5703384,0.255177],"35+1":[1.16758,-1.162448],"36+1":[1.581391,-1.572861],"37+1":[1.622831,-1.14739],"1+39":[1.467393,-1.851703],"10+2":[1.555151,-1.281578],"14+2":[0.6822269,-1.805589],"2+15":[2.044462,-0.8477835],"16+2":[1.208922,-0.9932467],"17+2":[2.455364,-1.742323],"2+18":[1.654573,-0.9736215],"19+2":[1.962076,0.1833682],"20+2":[1.331862,0.1891056],"21+2":[-1.009699,1.908054],"22+2":[-0.5323172,0.7320628],"23+2":[3.670101,-2.101608],"24+2":[1.742214,-2.160665],"25+2":[0.8128597,-0.7175718],"26+2":[1.083714,-0.851523],"27+2":[-1.406798,1.123769],"28+2":[2.346919,-1.752745],"29+2":[1.92335,-1.450093],"30+2":[0.4696113,-0.7459427],"31+2":[0.2901458,0.04411065],"32+2":[-0.2223674,0.1490523],"2+33":[-0.06450292,0.03148919],"34+2":[-0.6505188,0.2982101],"35+2":[1.183856,-1.165042],"36+2":[1.624344,-1.592481],"37+2":[1.649298,-1.142024],"38+2":[1.439569,-1.570186],"2+39":[1.492951,-1.881413],"10+3":[1.361728,-0.7053657],"3+11":[1.5748,-1.001056],"3+12":[0.6732738,-0.4020829],"3+13":[2.543417,-2.439578],"14+3":[0.7799381,-1.356711],"3+15":[1.062033,0.1090058],"16+3":[0.7872102,-0.1736065],"17+3":[1.961119,-0.7930297],"3+18":[1.028658,-0.1628324],"19+3":[2.29164,-0.199199],"20+3":[1.148195,0.4522077],"21+3":[-2.180672,3.624301],"22+3":[-1.087975,1.76514],"23+3":[3.117487,-1.038323],"24+3":[1.235245,-1.301943],"25+3":[0.7045888,-0.4574199],"26+3":[0.6267114,0.3425226],"27+3":[-1.515588,2.809835],"28+3":[2.288667,-1.76291],"29+3":[1.430927,-0.4027103],"30+3":[0.1861665,0.3571178],"31+3":[0.122749,0.8007396],"32+3":[-0.4828305,0.9015822],"3+33":[-0.2748269,0.2953872],"34+3":[-0.3530625,1.162465],"35+3":[0.8343299,-0.4309487],"36+3":[0.9730498,-0.4298483],"37+3":[1.127106,-0.735753],"38+3":[0.958694,-1.184635],"3+39":[0.9514352,-0.9741361],"10+4":[1.566606,-1.202204],"4+11":[1.445611,-1.714899],"4+12":[1.444151,-1.419238],"4+13":[1.403853,-1.104304],"14+4":[0.6779569,-1.722337],"4+15":[2.015767,-0.6809062],"16+4":[1.207229,-0.8109795],"17+4":[2.442657,-1.986306],"4+18":[1.699819,-0.8239096],"19+4":[2.242929,0.09527628],"20+4":[1.354975,0.3296932],"21+4":[-1.046015,1.913845],"22+4":[-0.6691416,0.8751108],"23+4":[3.904367,-2.516423],"24+4":[2.03254,-1.734709],"25+4":[0.7728644,-0.5781226],"26+4":[1.013548,-0.5228696],"27+4":[-1.407807,0.9361263],"28+4":[2.506882,-1.901209],"29+4":[1.845183,-1.351785],"30+4":[0.5215919,-0.8773732],"31+4":[0.1461963,0.1941401],"32+4":[-0.3044555,0.2953125],"4+33":[-0.1372362,0.09064333],"34+4":[-1.067986,0.5483672],"35+4":[1.158507,-1.119814],"36+4":[1.613661,-1.512457],"37+4":[1.67875,-1.028549],"38+4":[1.383647,-1.398534],"4+39":[1.430629,-1.739648],"10+5":[1.571676,-1.190583],"14+5":[0.7397819,-1.871538],"5+15":[1.929443,-0.8041725],"16+5":[1.154242,-1.024828],"17+5":[2.585335,-1.737226],"5+18":[1.585595,-0.9402047],"19+5":[2.259339,-0.2106518],"20+5":[1.493132,-0.01810021],"21+5":[-0.5949548,1.67592],"22+5":[-0.5194799,0.8396521],"23+5":[3.846237,-2.250573],"24+5":[1.716016,-1.936758],"25+5":[0.8447788,-0.7611722],"26+5":[1.061323,-0.6334984],"27+5":[-1.409517,1.530865],"28+5":[2.321475,-1.822056],"29+5":[1.889862,-1.23598],"30+5":[0.4467991,-0.5465922],"31+5":[0.2570826,0.3010016],"32+5":[-0.2281819,0.3120669],"5+33":[-0.07179845,0.04697772],"34+5":[-0.5187505,0.4909599],"35+5":[1.172955,-1.055795],"36+5":[1.618087,-1.435839],"37+5":[1.617167,-1.132283],"38+5":[1.419497,-1.57437],"5+39":[1.475567,-1.741172],"10+6":[1.777334,-1.466418],"6+11":[1.546705,-1.2436],"6+12":[1.630946,-1.55638],"6+13":[1.500457,-1.502062],"14+6":[0.8804564,-1.949185],"6+15":[2.106211,-0.7880798],"16+6":[1.402888,-1.202813],"17+6":[2.519664,-1.607568],"6+18":[1.860193,-1.201154],"19+6":[2.004795,0.21284],"20+6":[1.368198,0.1928958],"21+6":[-0.8856627,1.946541],"22+6":[-0.3604956,0.6006606],"23+6":[3.647378,-2.075282],"24+6":[2.108651,-2.668881],"25+6":[0.986165,-0.8706759],"26+6":[1.40087,-1.2521],"27+6":[-1.126339,1.048962],"28+6":[2.44133,-1.795864],"29+6":[2.084086,-1.61021],"30+6":[0.6625408,-0.7784269],"31+6":[0.3673421,-0.08347852],"32+6":[-0.081092,-0.0002580409],"6+33":[-0.1167544,0.05980632],"34+6":[-0.600482,0.1847321],"35+6":[1.377279,-1.328339],"36+6":[1.87695,-1.789223],"37+6":[1.75624,-1.31231],"38+6":[1.638899,-1.770611],"6+39":[1.760554,-2.004019],"10+7":[1.53007,-1.173321],"7+11":[1.44296,-1.25863],"7+12":[1.392053,-1.285716],"7+13":[1.483883,-1.407858],"14+7":[0.6883022,-1.701099],"7+15":[1.894544,-0.6925698],"16+7":[1.172673,-0.9266077],"17+7":[2.460761,-1.631274],"7+18":[1.584527,-0.8905132],"19+7":[2.108337,0.04329185],"20+7":[1.267761,0.2813614],"21+7":[-1.056014,2.080252],"22+7":[-0.5269193,0.8406715],"23+7":[3.647695,-1.983255],"24+7":[1.753376,-1.954009],"25+7":[0.8109137,-0.6733819],"26+7":[1.051089,-0.6935588],"27+7":[-1.416955,1.380527],"28+7":[2.294676,-1.714713],"29+7":[1.898785,-1.309876],"30+7":[0.4268188,-0.553097],"31+7":[0.3094441,0.1467437],"32+7":[-0.2128907,0.2421027],"7+33":[-0.05578194,0.03267568],"34+7":[-0.5078318,0.3814543],"35+7":[1.164378,-1.064049],"36+7":[1.58045,-1.438941],"37+7":[1.598704,-1.114335],"38+7":[1.417086,-1.561261],"7+39":[1.459389,-1.76657],"10+8":[0.5798565,-0.3235036],"8+11":[0.5016684,-0.3893325],"8+12":[0.3450267,-0.2281191],"8+13":[1.129251,-1.07953],"14+8":[0.10131,-0.7482515],"8+15":[1.094095,-0.2351994],"16+8":[0.5720761,0.06562061],"17+8":[1.412208,-0.7192989],"8+18":[0.6363172,-0.0688032],"19+8":[2.081276,-0.1510323],"20+8":[1.089866,0.05284282],"21+8":[-0.9195598,0.7859425],"22+8":[0.1793633,-0.1351042],"23+8":[2.159787,-1.20983],"24+8":[0.2035757,-0.2346287],"25+8":[0.3252793,-0.1117806],"26+8":[0.1235032,0.1852825],"27+8":[-0.8558019,0.725565],"28+8":[1.298559,-0.7121812],"29+8":[1.265485,-0.8495113],"30+8":[-0.2914356,0.460847],"31+8":[0.5721137,-0.4697022],"32+8":[-0.3812711,0.1970361],"8+33":[-0.06017946,0.04161092],"34+8":[-0.6551697,0.3070562],"35+8":[0.4271983,-0.302701],"36+8":[0.4510891,-0.344972],"37+8":[0.8098834,-0.364128],"38+8":[0.6396391,-0.8133771],"8+39":[0.450813,-0.8082822],"10+9":[1.591925,-1.396783],"9+11":[1.413315,-1.479055],"9+12":[1.502658,-1.472529],"9+13":[1.372463,-1.338053],"14+9":[0.6819657,-1.931651],"9+15":[2.198227,-1.006523],"16+9":[1.259988,-1.056802],"17+9":[2.456018,-1.860068],"9+18":[1.740812,-1.061231],"19+9":[1.774414,0.3538662],"20+9":[1.405037,0.09075792],"21+9":[-0.936965,1.681352],"22+9":[-0.5258677,0.6136692],"23+9":[3.749729,-2.295529],"24+9":[1.797457,-2.377149],"25+9":[0.819531,-0.7705611],"26+9":[1.139938,-1.028142],"27+9":[-1.401171,0.822043],"28+9":[2.410797,-1.80098],"29+9":[1.944354,-1.584728],"30+9":[0.5274014,-0.9474768],"31+9":[0.2530248,-0.04451389],"32+9":[-0.2351741,0.05711585],"9+33":[-0.07698763,0.03272871],"34+9":[-0.8197806,0.2183899],"35+9":[1.208992,-1.26793],"36+9":[1.679157,-1.753673],"37+9":[1.702754,-1.167342],"38+9":[1.466172,-1.579532],"9+39":[1.538038,-2.013793],"10+11":[1.586037,-1.307136],"10+12":[1.508665,-1.19147],"10+13":[1.609555,-1.330291],"14+10":[0.7402276,-1.705042],"10+15":[2.133632,-0.8544984],"10+16":[1.251401,-0.9573439],"10+17":[2.580936,-1.629973],"10+18":[1.664354,-0.8901016],"10+19":[2.265368,-0.005776848],"10+20":[1.385519,0.3258582],"10+21":[-1.013616,2.071203],"10+22":[0.4458759,-0.03163691],"10+23":[3.901525,-2.109585],"10+24":[1.121308,-1.19696],"10+25":[0.8360079,-0.6594772],"26+10":[1.178077,-0.6563891],"10+27":[-0.2947536,0.6760278],"10+29":[2.011829,-1.204486],"10+30":[1.306832,-1.126733],"10+31":[0.4439994,0.2283573],"10+32":[-0.07897516,0.3190595],"10+33":[-0.02176725,-0.02150004],"10+34":[-0.3561906,0.4813757],"10+35":[1.282155,-0.9515477],"10+36":[1.704411,-1.352312],"10+37":[1.674411,-1.060766],"10+38":[1.578527,-1.423575],"10+39":[1.583944,-1.656538],"14+11":[0.7402966,-1.718964],"11+15":[2.068514,-0.896763],"16+11":[1.268995,-0.922123],"17+11":[2.501364,-1.783369],"18+11":[1.665565,-0.8792437],"19+11":[1.884481,0.2661282],"20+11":[1.298881,0.2644075],"21+11":[-0.6819838,1.691441],"22+11":[-0.5433807,0.8651154],"23+11":[3.635391,-2.051199],"24+11":[1.854391,-1.829131],"25+11":[0.8337136,-0.7068102],"26+11":[1.072118,-0.6027428],"27+11":[-1.350036,1.456854],"28+11":[2.324553,-1.731157],"29+11":[1.870038,-1.241942],"30+11":[0.4876457,-0.5677184],"31+11":[0.2311621,0.2593091],"32+11":[-0.2222022,0.2888875],"33+11":[-0.06713757,0.03139687],"34+11":[-0.6089645,0.4919643],"35+11":[1.175377,-1.053415],"36+11":[1.631673,-1.443936],"37+11":[1.627726,-1.102275],"38+11":[1.449273,-1.578163],"39+11":[1.482678,-1.787296],"14+12":[0.6480414,-1.722645],"12+15":[1.822151,-0.6430197],"16+12":[1.165759,-0.9133589],"17+12":[2.400251,-1.645865],"18+12":[1.577167,-0.8855007],"19+12":[2.121702,-0.02646859],"20+12":[1.26071,0.2601402],"21+12":[-1.14861,2.094387],"22+12":[-0.5343428,0.8275699],"23+12":[3.58294,-1.94297],"24+12":[1.681833,-2.061897],"25+12":[0.7861419,-0.7041653],"26+12":[1.079452,-0.7412745],"27+12":[-1.38593,1.263712],"28+12":[2.286481,-1.707587],"29+12":[1.866996,-1.329166],"30+12":[0.4603658,-0.5716399],"31+12":[0.2981968,0.08973059],"32+12":[-0.2287927,0.1953358],"33+12":[-0.05768024,0.03727934],"34+12":[-0.554042,0.3489132],"35+12":[1.14804,-1.081767],"36+12":[1.543154,-1.45551],"37+12":[1.586487,-1.089383],"38+12":[1.401172,-1.537001],"39+12":[1.448218,-1.851449],"14+13":[0.7592972,-1.922614],"13+15":[2.087138,-0.8882227],"16+13":[1.183944,-1.094031],"17+13":[2.601926,-1.735257],"18+13":[1.648175,-1.049819],"19+13":[2.220648,-0.08924333],"20+13":[1.467576,0.02981071],"21+13":[-0.8077343,1.789721],"22+13":[-0.4967197,0.6940966],"23+13":[3.909205,-2.316341],"24+13":[1.773458,-2.231635],"25+13":[0.8738353,-0.7558409],"26+13":[1.080603,-0.8765273],"27+13":[-1.419749,1.174884],"28+13":[2.389196,-1.834232],"29+13":[1.956408,-1.452562],"30+13":[0.4528065,-0.7513106],"31+13":[0.2792758,0.1085282],"32+13":[-0.2149906,0.1753508],"33+13":[-0.08419577,0.04927043],"34+13":[-0.6487375,0.3541491],"35+13":[1.213039,-1.183986],"36+13":[1.682082,-1.625082],"37+13":[1.679841,-1.194678],"38+13":[1.470827,-1.620294],"39+13":[1.527172,-1.835636],"14+19":[2.718084,-0.5727578],"14+20":[2.40129,0.2225713],"14+21":[-0.8440847,1.599312],"14+22":[0.5763947,-0.8363986],"14+23":[3.504073,-1.150931],"14+24":[0.8051052,-0.8924609],"14+25":[0.6153805,-0.9690194],"14+26":[0.2956982,-1.474534],"14+27":[-0.8851161,-0.7758085],"14+28":[2.194144,-1.618884],"14+29":[1.19545,-1.82203],"14+30":[0.5267616,-1.834372],"14+31":[-0.2419183,-0.4726659],"14+32":[-0.8129783,-0.2697823],"14+33":[0.05683975,0.004167375],"14+34":[-1.478827,-0.01372474],"14+35":[0.5365257,-1.464907],"14+36":[0.8266455,-1.849486],"14+37":[0.9458946,-1.616523],"14+38":[0.3511326,-2.40466],"14+39":[0.7241314,-2.161119],"19+15":[1.077438,-0.8206045],"20+15":[-0.09509665,-1.323427],"21+15":[-0.4995588,2.001763],"22+15":[0.2850908,0.6822428],"23+15":[1.821505,-2.062059],"24+15":[2.156733,-1.262325],"25+15":[1.021318,-0.4297575],"26+15":[1.987174,-0.5342565],"27+15":[0.06434827,1.427271],"28+15":[2.203763,-1.573659],"29+15":[2.612746,-1.049049],"30+15":[1.413188,0.03172228],"31+15":[1.334322,-0.08298511],"32+15":[0.5079029,0.3850129],"33+15":[-0.2918884,0.2408253],"34+15":[0.5724404,0.4535523],"35+15":[1.726773,-0.6036474],"36+15":[1.925649,-0.7106529],"37+15":[1.923859,-0.8468251],"38+15":[2.169371,-0.7754241],"39+15":[1.955798,-0.7995895],"16+19":[1.678565,-0.3713669],"16+20":[2.771056,0.4852558],"16+21":[-0.9376238,2.187289],"16+22":[-0.4526892,0.8975722],"16+23":[3.449692,-1.306063],"24+16":[1.160814,-2.244603],"25+16":[0.9375649,-0.5275324],"26+16":[0.4905223,-0.4365673],"27+16":[-1.28546,1.915676],"16+28":[2.203361,-1.679971],"29+16":[1.62717,-1.021563],"16+30":[0.5133212,0.04341586],"31+16":[0.04573601,0.3954094],"16+32":[-0.4577346,0.5553037],"16+33":[-0.0677378,-0.01147183],"34+16":[-0.725808,0.785159],"35+16":[1.053607,-0.6800674],"16+36":[1.256873,-1.103773],"16+37":[1.468018,-0.8663775],"16+38":[1.424073,-0.8390179],"16+39":[1.222058,-1.230059],"17+19":[2.262336,-0.06740286],"17+20":[-0.5570597,-2.518035],"17+21":[-1.012463,1.316295],"17+22":[1.339363,-0.4417876],"17+23":[2.324419,-1.021997],"17+24":[2.007241,-0.3799759],"25+17":[1.10503,-0.9143218],"26+17":[4.14641,-0.5203793],"17+27":[1.395327,-0.4111614],"17+28":[2.295488,-1.637171],"17+29":[3.176533,-1.794542],"17+30":[2.706258,-2.283161],"17+31":[1.814073,-0.6055738],"17+32":[1.018207,-0.3391109],"17+33":[-0.04167482,0.03721874],"34+17":[0.9048093,-0.2746284],"35+17":[1.98528,-1.472375],"17+36":[2.745004,-1.865912],"17+37":[2.486927,-1.269932],"17+38":[2.694678,-1.514984],"17+39":[2.622566,-1.884997],"19+18":[1.770492,-0.03191013],"20+18":[2.043214,0.5832437],"21+18":[-1.382971,1.968529],"22+18":[-0.44744,0.9779224],"23+18":[3.692393,-2.054804],"24+18":[1.991386,-1.650015],"25+18":[0.848093,-0.5661367],"26+18":[0.7413319,-0.4513496],"27+18":[-1.001732,2.014729],"28+18":[2.243854,-1.747123],"29+18":[2.029906,-0.9430862],"30+18":[0.616568,-0.0690821],"31+18":[0.4662227,0.5032204],"32+18":[-0.03148132,0.6151655],"33+18":[-0.1048642,0.006559582],"34+18":[-0.2878865,0.7206293],"35+18":[1.383187,-0.671518],"36+18":[1.70212,-1.046061],"37+18":[1.729899,-0.8607348],"38+18":[1.814308,-0.9599919],"18+39":[1.56422,-1.284377],"24+19":[-1.386913,1.794989],"25+19":[1.182174,-0.1186828],"26+19":[3.568351,-0.6090309],"27+19":[2.84385,1.612329],"28+19":[1.835569,-1.12122],"29+19":[3.342965,-1.144334],"30+19":[3.885621,0.2958863],"31+19":[2.716248,-1.007657],"32+19":[1.505875,0.1575559],"19+33":[-0.08684308,-0.08493573],"34+19":[0.8929405,0.5176956],"35+19":[2.003715,0.02365499],"36+19":[2.232139,-0.04197804],"37+19":[2.132634,-0.5091909],"19+38":[2.468426,0.08240447],"19+39":[2.162862,-0.2286242],"24+20":[-0.5505203,0.9084169],"25+20":[0.4583602,-0.1224686],"26+20":[1.32951,0.3721927],"27+20":[1.487743,1.369172],"28+20":[1.82758,-1.116787],"29+20":[1.790258,0.2173829],"30+20":[2.316968,-0.2827803],"31+20":[0.5999845,1.243899],"32+20":[0.05233606,1.333004],"20+33":[0.08954353,-0.1597716],"34+20":[-0.1002787,1.414885],"35+20":[1.088648,0.4077729],"36+20":[1.322751,0.2563757],"37+20":[1.344185,-0.2701527],"20+38":[1.821841,0.3388759],"20+39":[1.376718,0.4109138],"24+21":[-0.8849859,3.762384],"25+21":[0.6463441,0.6276703],"26+21":[-4.533714,6.86907],"27+21":[-2.95737,3.511089],"28+21":[2.402607,-2.062713],"29+21":[0.3232088,0.9872518],"30+21":[-2.258559,2.164458],"31+21":[-0.5834758,1.673144],"32+21":[-1.850584,2.664279],"21+33":[-0.4905045,0.5719949],"34+21":[-1.804288,2.563048],"35+21":[-0.9934366,1.835452],"36+21":[-1.101704,2.226478],"37+21":[0.2903176,0.1838918],"21+38":[-1.130939,2.16464],"21+39":[-0.9966754,2.120966],"24+22":[-1.977826,2.444919],"25+22":[0.9999301,0.07145044],"26+22":[-0.9888046,1.511967],"27+22":[-1.350036,1.456854],"22+28":[2.324553,-1.731157],"29+22":[1.094844,-0.7168569],"22+30":[-0.7039563,1.006561],"31+22":[0.453772,-0.5963467],"22+32":[-1.175234,0.9900624],"22+33":[-0.06713757,0.03139687],"34+22":[-1.703051,1.450819],"35+22":[-0.4896723,0.8316136],"36+22":[-0.5378329,0.8303914],"37+22":[0.6148098,-0.0466557],"22+38":[-0.5199825,0.6242989],"22+39":[-0.5014429,0.3794181],"24+23":[2.385659,-0.7139076],"25+23":[2.316179,-1.00628],"26+23":[5.978516,-2.223886],"27+23":[4.110225,-2.168554],"28+23":[2.708699,-1.920422],"29+23":[4.072249,-2.325831],"30+23":[4.417989,-2.398806],"31+23":[2.795669,-1.522131],"23+32":[2.223589,-1.021389],"23+33":[-0.1037287,-0.1368587],"34+23":[1.780516,-0.7194742],"35+23":[2.928256,-1.610336],"36+23":[3.880837,-2.175241],"37+23":[3.309856,-2.113618],"23+38":[4.226572,-2.386926],"23+39":[3.375248,-2.411085],"25+24":[-0.001269266,-0.1394546],"26+24":[1.762296,-1.858668],"27+24":[-0.3979338,1.162876],"24+28":[0.1373938,-0.2063208],"29+24":[2.372086,-1.804551],"24+30":[0.2738348,-0.1308779],"31+24":[1.289189,-0.305187],"24+32":[0.8124131,-0.5638311],"24+33":[0.7969402,-0.7321874],"34+24":[0.7165353,-0.1933034],"35+24":[1.255802,-1.488828],"24+36":[2.19301,-2.33606],"24+37":[1.500584,-2.031794],"24+38":[1.575004,-2.522035],"24+39":[1.996594,-2.211333],"25+27":[-0.5042548,1.125531],"25+29":[1.37511,-0.8268888],"25+30":[0.9890497,-0.8235477],"25+31":[-0.2112819,0.6701439],"25+32":[-0.8003127,0.8608587],"25+33":[0.1315164,-0.08456268],"25+34":[-1.192235,0.9358943],"25+35":[0.5780453,-0.5078909],"25+36":[0.9841391,-0.8195295],"25+37":[1.231872,-1.086637],"25+38":[0.6202036,-0.716288],"25+39":[0.8463604,-0.8385716],"26+27":[-2.056562,2.785103],"26+29":[1.515658,-0.6762125],"26+30":[-0.1607927,0.6325644],"26+31":[-0.06353308,0.7537404],"26+32":[-0.5697952,0.8281317],"26+33":[-0.04001434,0.0003422976],"26+34":[-0.8461944,1.010111],"26+35":[0.9308941,-0.708688],"26+36":[1.156189,-0.810974],"26+37":[1.344209,-0.5636206],"26+38":[0.9654194,-1.061709],"26+39":[1.075823,-1.524845],"27+36":[-1.39395,1.531796],"27+37":[-0.07642031,0.5391203],"27+38":[-1.665325,0.892789],"27+39":[-1.229226,0.3808714],"36+28":[2.489003,-1.912945],"37+28":[2.264816,-1.672129],"28+38":[2.566179,-1.793418],"28+39":[2.299575,-1.817627],"29+36":[2.108152,-1.520725],"29+37":[1.944078,-1.118626],"29+38":[2.030248,-1.628031],"29+39":[1.905128,-1.903828],"36+30":[0.4126302,-0.6051192],"37+30":[0.9847572,-0.5942112],"30+38":[0.3014259,-0.9433751],"30+39":[0.4319579,-1.267087],"31+36":[0.3496055,0.1344856],"31+37":[1.060997,-0.3469375],"31+38":[0.3480236,-0.1529078],"31+39":[0.3093597,-0.3874708],"36+32":[-0.1955754,0.2549995],"37+32":[0.7071961,-0.3340436],"32+38":[-0.3095478,-0.03845001],"32+39":[-0.1826327,-0.2062584],"36+33":[-0.05804384,0.03548438],"37+33":[0.9023325,-0.8769916],"38+33":[-0.05678578,0.05232759],"33+39":[-0.05674139,0.06476891],"34+36":[-0.4725956,0.4242444],"34+37":[0.4324925,-0.3480771],"34+38":[-0.5543424,0.1063347],"34+39":[-0.2826492,-0.02173359],"35+36":[1.260892,-1.16345],"35+37":[1.452507,-1.027482],"35+38":[1.16022,-1.331519],"35+39":[1.191468,-1.489174],"36+39":[1.585886,-1.836617],"37+39":[1.732431,-2.138315],"38+39":[1.452739,-1.695836]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[0.97,-0.1],[-0.62,0.83],[-0.92,-0.46]]},{"array":[[0.43,-0.55,0.75,-0.21,-0.9],[0.28,0.9,-0.9,-0.89,0.9],[0.02,0.24,-0.32,0.31,0.13]]},{"array":[[0.49,-0.58,1.28,1.94,0.84],[0.97,-0.09,0.03,-0.78,-0.07],[0.22,0.99,-0.7,0.04,0.77]]},{"array":[[-0.11,0.57],[-0.88,-0.12],[-0.2,-1.05],[-0.05,-0.54],[-0.81,0.01],[-0.22,-0.22],[0.25,-1.1],[-0.11,0.04],[-0.77,0.07],[-0.8,-0.52],[0.03,-0.26],[0.61,-0.57],[0.11,0.12],[0.96,-0.45],[-0.47,-0.23],[-0.42,-0.48],[-0.14,0.25],[0.21,0.3],[1.21,-0.03],[-0.46,-0.06]]},{"array":[[0.66,-0.39,-0.14,-0.55,-1.02],[0.88,0.94,0.21,2.22,0.89],[-0.58,-0.05,0.41,-0.36,-0.21],[0.52,-0.38,0.64,0.42,0.85],[0.79,0.33,-0.47,-0.67,0.21],[0.03,-1.24,-0.09,2.38,-1.1],[-0.71,0.63,-0.33,0.33,0.31],[1.26,1.0,0.04,0.14,-0.86],[-0.38,-0.51,-1.15,-0.62,-0.42],[0.02,0.06,-0.87,0.45,0.31],[0.06,0.76,0.1,-0.04,-0.92],[0.58,-0.44,-0.85,-0.15,-0.36],[-1.04,-0.18,-0.62,0.05,-1.36],[-0.03,0.01,0.93,-0.14,0.24],[0.61,0.59,0.99,0.05,-0.18],[-0.28,0.4,1.06,-0.48,-0.03],[-1.16,-0.18,-1.17,0.56,0.08],[-1.25,1.72,1.12,-0.11,0.38],[0.42,-0.07,0.76,0.86,0.72],[0.55,0.7,-0.49,0.08,1.1]]},{"array":[[1.27,0.05,0.27,-0.72,-0.67],[-0.39,-0.09,-0.57,0.3,0.34],[0.08,1.46,0.67,-0.96,-0.54]]},{"array":[0.97,-0.6,-0.37,-1.21,1.06,-0.54,0.39,-1.91,-0.94,0.81,-0.21,-0.71,-0.69,-0.52,-0.85,-0.92,-0.16,0.18,0.95,-0.34]}],"want":[[[0.184027156382,-0.0231665316666,0.0169341263354,0.356515485224,0.0107233879198],[-0.0932544647735,-0.154975234229,-0.110273235053,-0.256630190267,-0.636667526404],[0.0143641708064,0.0915536820554,-0.174990665268,-0.122094983449,0.206667515279]],[[0.598833805392,-0.21633332491,0.0471271498543,0.453614905485,0.126235969613],[-0.497624818533,-0.375559875196,-0.160127087672,-0.574385730887,-0.846292203318],[0.0436320943723,0.144989215416,-0.475572002261,-0.228137052046,0.356591296832]]],"signs":{"0":[0.6102422,1.144655],"1":[0.3360971,1.156045],"2":[0.3017922,0.8938014],"3":[1.641834,2.742877],"4":[0.1415748,1.024896],"5":[1.007181,0.2414274],"6":[0.2162215,1.016966],"7":[0.4842419,1.155617],"8":[1.980186,-0.8011654],"9":[0.2137439,0.5437464],"10":[0.02070401,0.6423929],"11":[0.4039755,0.8038119],"12":[0.05963217,0.802541],"13":[0.2931894,0.9745204],"14":[1.373446,0.2386558],"15":[0.7260493,0.8656764],"16":[1.046134,1.214855],"17":[0.499668,1.06931],"18":[1.61158,1.390302],"19":[0.6156003,0.6632993],"20":[1.342618,-0.3083451],"21":[2.016581,-1.375501],"22":[0.6388589,0.9239333],"23":[2.844978,-0.1444498],"24":[-3.535281,1.385763],"25":[0.1346766,0.2796963],"26":[0.698743,1.424468],"27":[0.8005184,0.8440334],"28":[0.5235668,0.6753549],"29":[2.664044,0.08739624],"30":[2.492569,0.3853771],"31":[2.08321,-0.08048258],"32":[0.3242651,0.6795537],"33":[-0.03391496,-0.2391589],"34":[0.0596262,-0.6276623],"35":[0.5833568,1.025749],"36":[0.6345565,1.253714],"37":[-0.01130496,1.004857],"38":[0.2177958,1.872214],"39":[-0.0118075,1.561888]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[0.97,-1.28,-0.76]]},{"array":[[-0.56,0.16]]},{"array":[[-0.67,0.74]]},{"array":[[-0.49,-1.25,-0.19],[0.65,-1.05,-0.48],[0.99,-0.96,-0.31],[-0.31,1.0,0.39],[0.25,-0.38,1.54],[-0.41,-0.51,0.27],[1.59,0.27,0.68],[0.67,-0.44,-0.41]]},{"array":[[-1.02,-0.19],[-0.84,-0.59],[-1.45,0.13],[-0.03,0.75],[0.21,-0.53],[-0.56,-0.41],[0.64,0.1],[-0.55,-0.1]]},{"array":[[-0.49,0.9],[0.48,0.09],[0.2,-0.51]]},{"array":[-0.55,-0.02,0.13,1.86,0.82,0.55,-0.72,-0.42]}],"want":[[[-0.175096020755,0.553452066561]],[[-0.495427069214,1.0712042471]]],"signs":{"0":[-0.5438441,1.116586],"1":[-0.5737015,1.111746],"2":[-0.5342531,1.100474],"3":[-0.8243343,1.177166],"4":[-0.5286134,1.116314],"5":[-0.6610112,1.269213],"6":[-0.5412318,1.105361],"7":[-0.5396978,1.110874],"8":[-0.6876274,0.7022967],"9":[-0.5103062,1.074517],"10":[-0.8810775,1.084895],"11":[-0.5684538,1.192384],"12":[-0.4955536,1.081095],"13":[-0.6987888,1.183413],"14":[0.5099185,1.040145],"15":[-0.756507,0.8797782],"16":[-0.5254806,0.8451161],"17":[-1.281134,0.685149],"18":[-0.4722863,1.090625],"19":[-0.8272832,0.5031235],"20":[-0.2824084,1.489963],"21":[-1.432617,0.5496528],"22":[-0.756806,1.048364],"23":[-0.4164262,0.0987131],"24":[-0.1357014,1.276269],"25":[-0.7909201,0.9071786],"26":[-0.6446909,1.211871],"27":[-1.150135,0.5714494],"28":[0.06190155,1.717363],"29":[-0.7434812,1.356772],"30":[-0.5761431,1.104112],"31":[-0.9682761,0.6641954],"32":[-0.7271217,0.4102468],"33":[-0.1898898,0.2637622],"34":[-0.3789104,0.8148597],"35":[-0.3512504,0.8880084],"36":[-0.6242716,1.12556],"37":[-0.5138567,1.053074],"38":[-0.7861729,0.9044911],"39":[-0.9018753,0.2657953],"40":[-0.5346389,1.109609,[[2],[2]]]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[1.44,-2.35],[-0.88,0.47],[1.61,-0.81]]},{"array":[[-0.15],[0.79],[0.33]]},{"array":[[-0.31],[0.44],[1.94]]},{"array":[[0.21,0.47],[0.31,-0.29],[0.68,1.17],[-0.85,0.89]]},{"array":[[-0.04],[-0.8],[-0.55],[-0.13]]},{"array":[[0.07],[-0.91],[0.72]]},{"array":[-0.68,-0.6,-0.89,0.99]}],"want":[[[-0.0265390160456],[-0.213984957253],[-0.00109313564182]],[[-0.402951410239],[-0.25210506456],[-0.00453021150758]]],"signs":{"0":[0.2687569,-0.4172816],"1":[0.2609451,-0.4230981],"2":[0.7571693,-1.21027],"3":[-4.19465,0.7034142],"4":[0.3631529,-0.7687224],"5":[0.8900704,-1.866823],"6":[0.6340081,-1.089302],"7":[0.4552747,-0.7657811],"8":[0.6727734,-1.828347],"9":[1.498169,-1.877776],"10":[0.2811729,-0.4451116],"11":[0.8861128,-1.57047],"12":[1.363537,-1.722048],"13":[0.7843832,-1.263933],"14":[0.6811312,-0.8881748],"15":[0.06442857,-0.2858747],"16":[0.3224137,-0.487981],"17":[0.07054606,-1.020083],"19":[0.1017673,-0.1996199],"20":[0.297782,-0.06509035],"21":[0.2446151,-0.2200997],"22":[0.2886019,-0.2560205],"24":[-3.017436,0.6363137],"25":[0.3594351,-0.5358338],"26":[0.4021837,-0.6155854],"27":[0.3114236,-0.4092459],"28":[0.7762965,-1.304947],"29":[1.429997,-2.418345],"30":[0.3929131,-0.6901927],"31":[1.112679,-1.978122],"32":[-0.06544868,0.0173713],"33":[-0.07062171,0.1012864],"34":[0.0312034,-0.06159129],"35":[0.2501563,-0.3986614],"36":[0.2644273,-0.4174146],"37":[-0.2021494,-0.5530761],"38":[0.08810397,-0.7164372],"39":[-0.15272,-0.4748347],"40":[0.2633164,-0.4155818,[[3],[3]]]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[-0.17,1.48,-2.18],[-0.69,-2.02,-0.19]]},{"array":[[-0.11,0.37,-0.09],[-0.9,-0.2,-0.75]]},{"array":[[-0.82,0.03,-1.25],[1.29,1.09,1.18]]},{"array":[[-0.35,0.39,1.35],[-0.03,-0.15,-0.2],[0.05,-0.07,-0.58],[0.23,0.1,0.61],[-0.18,-0.35,-0.03],[-0.8,1.18,-0.32],[-0.33,-1.07,1.13],[-0.04,0.05,1.27],[-0.09,-0.66,-0.95],[-0.3,0.3,-0.96],[0.12,-0.03,-0.11],[0.65,-0.26,-0.18]]},{"array":[[0.22,0.11,0.36],[0.81,-0.09,-0.32],[-0.73,-0.02,-0.01],[-0.73,-1.72,0.31],[-0.4,-0.5,-0.46],[1.19,-0.08,-0.07],[0.16,-0.16,-0.97],[-0.12,-1.0,0.28],[-0.58,-1.09,-0.37],[0.02,-0.25,0.65],[-0.98,-0.51,-0.58],[-0.04,0.74,-0.2]]},{"array":[[-0.08,1.05,0.31],[1.26,-0.43,0.71],[-0.27,-1.34,0.28]]},{"array":[1.31,-0.18,1.36,-0.28,-0.05,0.66,0.92,-0.26,-1.36,-0.67,0.25,-0.7]}],"want":[[[-0.26200736171,-0.331253020473,-0.256349149136],[0.134012025171,0.342650098591,0.33945850332]],[[-0.313084306606,-0.482248020573,-1.58015585596],[1.55788577343,0.511241398376,1.04344341558]]],"signs":{"0":[1.399605,0.7070957],"1":[1.424967,0.9306991],"2":[1.689418,1.278735],"3":[1.659752,-2.704822],"4":[1.465714,0.7015578],"5":[1.148437,0.9610218],"6":[1.869333,1.318281],"7":[1.512504,0.9086148],"8":[-1.073071,-1.288278],"9":[1.950432,1.600403],"10":[1.724969,1.477724],"11":[1.620496,1.26109],"12":[1.524963,0.4543114],"13":[1.703842,0.9956704],"14":[0.8548654,0.0882051],"15":[0.9007419,1.972246],"16":[0.7066319,0.4921269],"17":[2.695498,1.918003],"18":[0.8386717,0.6872432],"19":[0.2639796,1.629811],"20":[0.5745207,4.025114],"21":[-0.7929319,-2.085113],"22":[1.557201,0.01228467],"23":[0.9675809,0.7123846],"24":[2.063982,2.660211],"25":[0.7833164,1.229158],"26":[0.5314249,-0.8331875],"27":[0.8157851,-1.513905],"28":[2.083035,2.379387],"29":[1.468507,-0.4872163],"30":[0.5229685,-0.3878091],"31":[0.9463617,-2.436015],"32":[0.830786,-1.2873],"33":[-0.95496,-1.087625],"34":[1.363599,-1.291849],"35":[1.057243,0.241712],"36":[1.681053,0.8458009],"37":[1.187774,0.5527313],"38":[2.065154,1.430777],"39":[1.98423,1.314978]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[272.54,-884.24,-648.06],[-565.96,-30.75,223.93]]},{"array":[[0.9,-0.31],[-0.34,-0.9]]},{"array":[[-1.01,-1.06],[0.97,-0.82]]},{"array":[[-1.32,1.03,-2.19],[1.26,-0.52,0.54],[0.06,-0.65,-0.16],[-0.16,-0.44,-1.07],[0.93,0.38,1.03],[-1.62,-0.47,0.18],[-0.49,0.78,0.36],[0.56,-0.92,0.26]]},{"array":[[-0.09,-0.29],[-0.47,0.28],[0.46,-0.07],[-0.62,1.42],[-0.21,-0.5],[0.29,-0.72],[0.95,-0.28],[-0.46,-0.43]]},{"array":[[0.1,0.33],[0.57,1.51],[0.06,1.39]]},{"array":[0.83,-0.6,-0.43,0.23,1.25,-0.66,-0.2,1.03]}],"want":[[[-0.0,-0.968030303316],[-0.761594155956,0.0]],[[-2.01,-2.06],[-1.0,0.0]]],"signs":{"3":[-0.8188972,0.672513],"8":[-0.7800924,-0.3031155],"15":[0.6717648,0.316743],"17":[0.7399282,-1.438355],"19":[-0.8417542,-0.4277995],"20":[0.126131,-0.3481917],"21":[1.046208,-1.013632],"22":[-2.155195,0.7846245],"23":[-0.6428317,-0.9659387],"24":[-2.247204,2.001356],"25":[-0.9773278,0.5328771],"26":[-579.7762,-292.8065],"27":[-2.086418,1.349844],"28":[-2.214159,0.8399998],"29":[-2.018885,0.5779313],"30":[-2.290699,2.055445],"31":[-0.8005136,-0.03668639],"32":[-0.9268272,0.7905396],"33":[0.9773278,-0.5328771],"34":[-0.9264536,1.456953],"35":[-0.8304979,0.760551],"36":[-1.454759,1.479672],"37":[-3.716274,-0.01736897],"38":[-2.666443,0.5933673],"39":[-0.7423941,-0.3751156]}}
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
