"""The checks of the exercise sigmoid-derivative: import check, then check("name", function).

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

EDITION = 'fr'
EXERCISE = 'sigmoid-derivative'
WORDS = json.loads(r"""
{
 "report": {
  "points": "{name}, points obtenus : {earned} sur {total}",
  "called": "Appel :",
  "returned": "Renvoyé :",
  "expected": "Attendu :",
  "printed": "Affiché :",
  "what": "Voici ce que fait le code : {text}",
  "ask": "Question : {text}",
  "criteria": "Détail des points :",
  "criterion": "{earned} sur {total} : {label}",
  "inherited": "{name} reproduit ce qui ne va pas dans {origin}, et rien d’autre. La faute y a déjà été comptée ; ici, vous avez tous les points. Corrigez {origin}, et les deux seront justes.",
  "hidden_case": "Un test caché l’a révélé, avec {case}.",
  "hidden_passed": "Les tests cachés n’ont rien trouvé de plus.",
  "visible_failed": "Voir le compte rendu des tests visibles ci-dessus.",
  "graded": "Noté avec les tests visibles et cachés. {name}, points obtenus : {earned} sur {total}",
  "seed": "Graine des tests cachés : {seed}",
  "unknown": "Il n’y a pas de test appelé {name}. Connus : {known}."
 },
 "trait": {
  "tiny": "un seul nombre de chaque sorte",
  "general": "des tailles toutes différentes",
  "one_number": "un gradient d’un seul nombre",
  "large": "de très grands nombres",
  "one_step": "une séquence d’un seul pas (T = 1)",
  "one_unit": "un état caché d’une seule unité (H = 1)"
 },
 "criterion": {
  "sigmoid": "valeurs de la sigmoïde",
  "edges_z": "aussi avec un seul nombre, et loin de 0",
  "clean": "renvoie des tableaux neufs de nombres à virgule flottante, sans toucher aux arguments",
  "slope": "pentes de la sigmoïde",
  "steepest_z": "endroit de la plus grande pente",
  "steepest_slope": "la plus grande pente elle-même",
  "chain": "produit des pentes le long du temps",
  "edges_chain": "aussi avec un seul pas, et avec une seule chaîne"
 },
 "problem": {
  "not_written": {
   "what": "{name} n’est pas encore écrite : elle lève encore NotImplementedError.",
   "ask": "Remplacez la ligne raise par votre propre code, exécutez la cellule, puis relancez ce test."
  },
  "raised": {
   "what": "{name} s’est arrêtée avec {type} : {message} (votre ligne {line} : {source})",
   "ask": "Faites le même appel dans une cellule à part : quelle valeur de cette ligne n’est pas celle que vous attendez ?"
  },
  "raised_shape": {
   "what": "{name} s’est arrêtée avec {type} : {message} (votre ligne {line} : {source})",
   "ask": "Quelles formes ont les valeurs de cette ligne, et lesquelles faut-il à l’opération ?"
  },
  "raised_name": {
   "what": "{name} s’est arrêtée avec {type} : {message} (votre ligne {line} : {source})",
   "ask": "Où ce nom devrait-il recevoir sa valeur ? Est-il mal écrit, ou défini seulement plus loin ?"
  },
  "none": {
   "what": "{name} a renvoyé None.",
   "ask": "Chaque chemin à travers la fonction finit-il par return ?"
  },
  "container": {
   "what": "{name} a renvoyé une seule valeur de type {type} là où {count} tableaux étaient attendus.",
   "ask": "Quelles valeurs l’énoncé demande-t-il, et dans quel ordre ?"
  },
  "count": {
   "what": "Nombre de valeurs renvoyées par {name} : {count} ; il en fallait {want}.",
   "ask": "Quelles valeurs l’énoncé demande-t-il, et dans quel ordre ?"
  },
  "type": {
   "what": "{name} a renvoyé une valeur de type {type}, qui n’est pas un tableau de nombres réels.",
   "ask": "Quelle sorte de valeur chaque ligne de votre fonction produit-elle ?"
  },
  "shape": {
   "what": "{output} a la forme {got} ; il fallait {want}.",
   "ask": "Que représente chaque axe, et quelle opération l’a changé ?"
  },
  "nan": {
   "what": "{output} contient des valeurs qui ne sont pas des nombres finis (nan ou inf).",
   "ask": "Quelle division, racine ou exponentielle de votre code peut mal tourner avec ces arguments ?"
  },
  "values": {
   "what": "Nombres faux dans {output} : {bad} sur {size}.",
   "ask": "Calculez à la main le premier nombre faux : à quelle étape votre code s’écarte-t-il de la formule ?"
  },
  "changed": {
   "what": "{name} écrit dans son argument {param} : le tableau de l’appelant est modifié.",
   "ask": "Quelle ligne affecte sur place (+=, *=, [...] = ou out=) ?"
  },
  "shared": {
   "what": "Le résultat partage sa mémoire avec l’argument {param} : modifier l’un plus tard modifierait l’autre.",
   "ask": "Quel chemin à travers la fonction renvoie l’argument lui-même, ou une vue, au lieu d’un tableau neuf ?"
  },
  "list": {
   "what": "Les nombres sont justes, mais la valeur renvoyée est de type {type} au lieu d’être un tableau NumPy.",
   "ask": "Quelle fonction fait d’une liste un tableau ?"
  },
  "not_list": {
   "what": "Les nombres sont justes, mais ils sont renvoyés dans une valeur de type {type} et non dans une liste de tableaux.",
   "ask": "Comment construire une liste avec un tableau par gradient ?"
  },
  "dtype": {
   "what": "Les nombres sont justes, mais le tableau contient des éléments de type {type} au lieu de nombres à virgule flottante.",
   "ask": "De quel type d’éléments votre résultat a-t-il hérité, et d’où ?"
  },
  "state": {
   "what": "Les mêmes arguments ont donné un autre résultat la seconde fois.",
   "ask": "Que conserve la fonction d’un appel à l’autre : une variable globale, une liste extérieure, des nombres aléatoires ?"
  },
  "size_only": {
   "what": "{name} ne fonctionne qu’avec {dim} = {size}.",
   "ask": "Où votre code contient-il ce nombre, et dans quelle forme peut-on le lire à la place ?"
  },
  "size_never": {
   "what": "{name} fonctionne, sauf avec {dim} = {size}.",
   "ask": "Quelle opération supprime ou étire un axe de longueur 1, ou traite cette taille autrement ?"
  },
  "ignored": {
   "what": "L’argument {param} n’a aucune influence sur ce que renvoie {name}.",
   "ask": "Où {param} devrait-il intervenir, et votre code emploie-t-il une autre variable à sa place ?"
  },
  "probe": {
   "what": "{setting} Alors {output} vaut {got} ; il fallait {want}.",
   "ask": "Quel terme de votre code décide dans ce réglage ?"
  }
 },
 "mistake": {
  "sigmoid_sign": {
   "what": "La sigmoïde descend de 1 à 0 : le signe de z est inversé.",
   "ask": "exp(-z) est-il grand ou petit quand z = 10 ?"
  },
  "sigmoid_is_tanh": {
   "what": "C’est tanh qui est calculée au lieu de la sigmoïde.",
   "ask": "Entre quelles valeurs la sigmoïde se trouve-t-elle ?"
  },
  "sigmoid_without_half": {
   "what": "La sigmoïde est deux fois trop raide : z n’est pas divisé par deux dans tanh.",
   "ask": "Pour quel argument 1 / (1 + exp(-z)) devient-il une tanh ?"
  },
  "sigmoid_growing": {
   "what": "C’est 1 + exp(-z) qui est calculé ; la division manque.",
   "ask": "Votre valeur peut-elle dépasser 1 ?"
  },
  "sigmoid_minus_one": {
   "what": "exp(-z) est soustrait de 1 au lieu d’y être ajouté.",
   "ask": "Que doit valoir la sigmoïde en 0, et que donne votre formule ?"
  },
  "sigmoid_exponential": {
   "what": "Seul exp(-z) est calculé.",
   "ask": "Entre quelles valeurs la sigmoïde se trouve-t-elle ?"
  },
  "sigmoid_hard": {
   "what": "Les valeurs sautent de 0 à 1, sans rien entre les deux.",
   "ask": "Quelle est la pente d’un saut ?"
  },
  "sigmoid_softmax": {
   "what": "C’est softmax qui est calculé : les valeurs dépendent les unes des autres.",
   "ask": "La sigmoïde de 2 doit-elle changer quand un autre nombre se trouve à côté ?"
  },
  "slope_of_value": {
   "what": "C’est z * (1 - z) qui est calculé : la formule valable pour une valeur a = sigmoid(z) est appliquée à z lui-même.",
   "ask": "La formule a * (1 - a) attend a. Quel est l’argument de votre fonction ?"
  },
  "slope_is_value": {
   "what": "C’est la sigmoïde elle-même qui est renvoyée au lieu de sa dérivée.",
   "ask": "La valeur de la sigmoïde en 0 est 1/2. Quelle y est sa pente ?"
  },
  "slope_twice": {
   "what": "La sigmoïde est appliquée deux fois avant la formule a * (1 - a).",
   "ask": "Par quelles fonctions z passe-t-il, l’une après l’autre ?"
  },
  "slope_constant": {
   "what": "La pente vaut 1/4 partout.",
   "ask": "La courbe est-elle aussi raide en z = 5 qu’en z = 0 ?"
  },
  "slope_mixed": {
   "what": "C’est sigmoid(z) * (1 - z) qui est calculé : un facteur contient la valeur, l’autre z.",
   "ask": "Que doit désigner a dans a * (1 - a) ?"
  },
  "slope_square": {
   "what": "C’est le carré de la sigmoïde qui est calculé.",
   "ask": "Quelle est la pente loin à droite, là où la courbe est plate ?"
  },
  "slope_without_value": {
   "what": "C’est 1 - sigmoid(z) qui est calculé ; l’autre facteur manque.",
   "ask": "Quelle est la pente loin à gauche, là où la courbe est plate ?"
  },
  "slope_plus": {
   "what": "C’est a * (1 + a) qui est calculé au lieu de a * (1 - a).",
   "ask": "Quelle est la pente loin à droite, là où la courbe est plate ?"
  },
  "slope_negative": {
   "what": "La dérivée a le mauvais signe.",
   "ask": "La sigmoïde monte-t-elle ou descend-elle ?"
  },
  "slope_of_tanh": {
   "what": "C’est la dérivée de tanh qui est calculée, 1 - tanh(z)**2.",
   "ask": "Laquelle des deux courbes est la plus raide en 0 ?"
  },
  "steepest_flattest": {
   "what": "C’est l’endroit où la courbe est la plus plate qui est renvoyé.",
   "ask": "Cherchez-vous la plus grande pente ou la plus petite ?"
  },
  "steepest_largest_input": {
   "what": "C’est le plus grand des nombres donnés qui est renvoyé.",
   "ask": "La sigmoïde est-elle la plus raide là où z est le plus grand ?"
  },
  "steepest_index": {
   "what": "C’est l’indice de l’endroit qui est renvoyé, et non l’endroit lui-même.",
   "ask": "Comment passe-t-on d’un indice au nombre qui s’y trouve ?"
  },
  "steepest_swapped": {
   "what": "La pente et l’endroit ont échangé leurs places : la pente vient d’abord.",
   "ask": "Dans quel ordre l’énoncé demande-t-il les deux nombres ?"
  },
  "steepest_height": {
   "what": "Le second nombre est la hauteur de la courbe au lieu de sa pente.",
   "ask": "Laquelle de vos deux fonctions donne la pente ?"
  },
  "product_sum": {
   "what": "Les pentes sont additionnées au lieu d’être multipliées.",
   "ask": "D’après la règle de la chaîne, qu’arrive-t-il aux pentes de fonctions qui se suivent ?"
  },
  "product_mean": {
   "what": "C’est la moyenne des pentes qui est renvoyée au lieu de leur produit.",
   "ask": "D’après la règle de la chaîne, qu’arrive-t-il aux pentes de fonctions qui se suivent ?"
  },
  "product_running": {
   "what": "Ce sont les produits successifs de tous les pas qui sont renvoyés, et non le dernier seul.",
   "ask": "Combien de nombres doit-il rester de chaque chaîne ?"
  },
  "product_of_all": {
   "what": "Tous les nombres sont multipliés en un seul.",
   "ask": "Quel axe est le temps, et lesquels distinguent les chaînes ?"
  },
  "product_other_axis": {
   "what": "Le produit est pris le long du dernier axe au lieu de l’être le long du temps.",
   "ask": "Quel axe de zs est le temps ?"
  },
  "product_last": {
   "what": "Seule la pente du dernier pas est renvoyée.",
   "ask": "Par quels pas l’erreur passe-t-elle ?"
  }
 },
 "probe": {
  "at_zero": {
   "what": "En z = 0, la sigmoïde vaut 1/2 et sa pente 1/4.",
   "ask": "Que donne votre formule si vous y mettez 0 à la main ?"
  },
  "far_right": {
   "what": "En z = 20, la sigmoïde vaut presque 1 et elle est presque plate.",
   "ask": "Quelle partie de votre formule devrait ici être proche de 0 ?"
  },
  "far_left": {
   "what": "En z = -20, la sigmoïde vaut presque 0 et elle est presque plate.",
   "ask": "Quelle partie de votre formule devrait ici être proche de 0 ?"
  },
  "one_factor": {
   "what": "Avec un seul pas en z = 0, le produit n’a qu’un facteur, 1/4.",
   "ask": "Que fait votre fonction d’une chaîne d’un seul pas ?"
  },
  "two_factors": {
   "what": "Avec deux pas en z = 0, le produit est 1/4 fois 1/4.",
   "ask": "Le long de quel axe votre code multiplie-t-il ?"
  }
 },
 "right": {}
}
""")
SUITES = {
"sigmoid": r"""{"name": "sigmoid", "params": ["z"], "kind": "array", "returns": ["a"], "origins": [], "criteria": [{"key": "sigmoid", "points": 1.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "edges_z", "points": 0.5, "core": false, "outputs": null, "traits": ["one_number", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["sigmoid_sign", "sigmoid_is_tanh", "sigmoid_without_half", "sigmoid_growing", "sigmoid_minus_one", "sigmoid_exponential", "sigmoid_hard", "sigmoid_softmax"], "vary": {"case": 1, "values": {"0": {"array": [2.17, -2.39, 1.59, 0.29, -1.37]}}}, "probes": [{"key": "at_zero", "args": [{"array": [0.0]}], "want": [[0.5]]}, {"key": "far_right", "args": [{"array": [20.0]}], "want": [[0.999999997939]]}, {"key": "far_left", "args": [{"array": [-20.0]}], "want": [[2.06115363666e-09]]}], "cases": [
{"trait":"tiny","dims":{},"paired":true,"args":[{"array":[-1.0,0.0,2.0]}],"want":[[0.26894142137,0.5,0.880797077978]],"signs":{"0":[0.06890922,0.571418],"1":[-1.365871,-1.565289],"2":[-1.115854,-0.7708111],"3":[0.05272916,2.322366],"4":[-Infinity,Infinity],"5":[0.9185662,2.298699],"6":[-0.9899925,-0.9589243],"7":[-0.8601743,-0.7576698]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[1.77,-2.86,1.25,0.07,-1.7]}],"want":[[0.854457671063,0.0541667004812,0.777299861175,0.517492857666,0.154465265084]],"signs":{"0":[-0.6109816,0.7078543],"1":[-0.2275547,-0.4992025],"2":[-0.7316866,0.2967847],"3":[-7.750685,6.294022],"4":[-10.44282,9.287406],"5":[-6.514867,5.20125],"6":[-1.103334,0.5395333],"7":[-0.08960637,0.2230886]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[1.19,-1.76,0.21],[-1.01,2.83,-1.72]]}],"want":[[[0.766741064229,0.146790339801,0.552307909574],[0.266979850761,0.944275602071,0.151871163657]]],"signs":{"0":[-0.3212209,-0.4561883],"1":[0.5178086,1.211453],"2":[0.1210802,0.6521174],"3":[0.2516169,-3.364593],"4":[-3.897075,-3.602747],"5":[0.5272651,-3.457375],"6":[-0.166028,0.2946652],"7":[0.2354994,0.3900097]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[[0.6,0.91,0.05,-2.91]],[[-5.71,-0.32,2.13,1.66]]]}],"want":[[[[0.645656306226,0.713000162752,0.512497396484,0.0516614354661]],[[0.00330173497809,0.420675747851,0.893785008325,0.840238003056]]]],"signs":{"0":[-0.1346748,0.4741975],"1":[0.6071126,0.763441],"2":[0.4699333,0.9633387],"3":[74.53487,136.033],"4":[-21.63135,-13.66857],"5":[74.20211,134.8697],"6":[-0.2574348,1.094122],"7":[0.2599547,0.3604435]}},
{"trait":"one_number","dims":{},"paired":true,"args":[{"array":[0.1]}],"want":[[0.524979187479]],"signs":{"0":[0.2566548,0.3997162],"1":[0.05385085,0.08386773],"2":[0.2970766,0.4626694],"3":[1.029188,1.602865],"4":[5.677676,8.842456],"5":[0.4888857,0.7613944],"6":[0.5403023,0.841471],"7":[0.5403023,0.841471]}},
{"trait":"large","dims":{},"paired":true,"args":[{"array":[-1000.0,1000.0,-800.0,0.5]}],"want":[[0.0,1.0,0.0,0.622459331202]],"signs":{"0":[-0.6964672,0.1305859],"1":[-0.2685166,0.5621781],"2":[-0.8939986,0.6214157],"3":[NaN,NaN],"4":[-2.077378,1.810848],"5":[NaN,NaN],"6":[-1.06979,0.7981066],"7":[-0.4161468,0.14112]}}
]}""",
"sigmoid_derivative": r"""{"name": "sigmoid_derivative", "params": ["z"], "kind": "array", "returns": ["slope"], "origins": ["sigmoid"], "criteria": [{"key": "slope", "points": 2.0, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "edges_z", "points": 0.5, "core": false, "outputs": null, "traits": ["one_number", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["sigmoid_is_tanh", "sigmoid_without_half", "sigmoid_growing", "sigmoid_minus_one", "sigmoid_exponential", "sigmoid_hard", "sigmoid_softmax", "slope_of_value", "slope_is_value", "slope_twice", "slope_constant", "slope_mixed", "slope_square", "slope_without_value", "slope_plus", "slope_negative", "slope_of_tanh"], "vary": {"case": 1, "values": {"0": {"array": [-1.26, 2.59, 2.24, -2.9, 0.64]}}}, "probes": [{"key": "at_zero", "args": [{"array": [0.0]}], "want": [[0.25]]}, {"key": "far_right", "args": [{"array": [20.0]}], "want": [[2.06115368792e-09]]}, {"key": "far_left", "args": [{"array": [-20.0]}], "want": [[2.06115363241e-09]]}], "cases": [
{"trait":"tiny","dims":{},"paired":true,"args":[{"array":[-1.0,0.0,2.0]}],"want":[[0.196611933241,0.25,0.104993585404]],"signs":{"0":[-0.7592116,-1.162188],"1":[-0.06479438,0.1066919],"2":[-4.476611,-8.639932],"3":[Infinity,-Infinity],"4":[-2.639479,-4.042534],"5":[0.0,0.0],"6":[-0.1508367,-0.07825106],"7":[0.8993804,0.2349066],"8":[-0.9347462,-0.5477513],"9":[-0.1702169,0.04112578],"10":[-0.2164593,0.00591668],"11":[0.9545284,1.367791],"12":[-0.8329966,-0.6477936],"13":[0.06890922,0.571418],"14":[-1.767743,-1.195545],"15":[0.1017497,-0.1000423],"16":[-0.2591775,0.4267674],"0+8":[-1.365871,-1.565289],"0+9":[-0.7571404,-1.068746],"0+11":[0.1313979,-0.3572893],"0+12":[-0.6066595,-0.4031007],"0+13":[0.5000341,1.588956],"0+14":[-1.972531,-1.96839],"0+15":[0.7592116,1.162188],"1+8":[-1.115854,-0.7708111],"1+9":[-0.0554604,0.1316894],"1+11":[0.8929241,1.212848],"1+12":[-1.05106,-0.8775029],"1+13":[0.2500171,0.7944778],"1+14":[-2.166914,-1.648314],"1+15":[0.06479438,-0.1066919],"2+8":[0.05272916,2.322366],"2+9":[0.4708153,0.3645119],"2+11":[4.309672,7.628593],"2+12":[4.52934,10.9623],"2+13":[-0.9185662,-2.298699],"2+14":[4.582069,13.28466],"2+15":[4.476611,8.639932],"3+8":[-Infinity,Infinity],"3+9":[-0.8880644,-1.773388],"3+11":[-Infinity,Infinity],"3+12":[-Infinity,Infinity],"3+13":[Infinity,-Infinity],"3+14":[-Infinity,Infinity],"3+15":[-Infinity,Infinity],"4+8":[0.9185662,2.298699],"4+9":[-0.1729206,-0.02133458],"4+11":[2.655222,4.845607],"4+12":[3.558045,6.341233],"4+13":[-1.784403,-2.275032],"4+14":[4.476611,8.639932],"4+15":[2.639479,4.042534],"5+8":[-0.9899925,-0.9589243],"5+11":[0.9899925,0.9589243],"5+12":[-0.9899925,-0.9589243],"5+13":[0.1241555,0.982591],"5+14":[-1.979985,-1.917849],"6+8":[-0.8601743,-0.7576698],"6+9":[-0.2287841,-0.06290679],"6+11":[0.8332248,0.895951],"6+12":[-0.7093375,-0.6794187],"6+13":[-0.005662736,0.7813365],"6+14":[-1.569512,-1.437088],"6+15":[0.1508367,0.07825106]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[-1.84,2.21,1.65,-3.2,0.38]}],"want":[[0.118268235779,0.089083549974,0.135152855943,0.0376317689546,0.241187840546]],"signs":{"0":[0.2891199,-2.833036],"1":[0.0346172,0.07951767],"2":[384.5553,-450.4535],"3":[-1.684412,-2.775295],"4":[359.2047,-407.3954],"5":[0.0,0.0],"6":[-0.2921921,-0.1318317],"7":[8.202983,-12.47892],"8":[-0.988596,-0.2914614],"9":[-0.2579648,0.2949573],"10":[-0.3089546,0.273193],"11":[1.200805,0.9563428],"12":[-0.9254425,-0.3980724],"13":[-0.2472225,1.384233],"14":[-1.914039,-0.6895338],"15":[0.06315345,-0.1066109],"16":[0.1384688,0.3180707],"0+8":[-1.085167,-2.058335],"0+9":[-0.0297491,-2.032049],"0+11":[2.430307,-4.517438],"0+12":[-1.374287,0.7747011],"0+13":[-0.1506511,3.151107],"0+14":[-2.459455,-1.283634],"0+15":[-0.2891199,2.833036],"1+8":[-1.160493,-0.4827818],"1+9":[-0.1365472,0.3502171],"1+11":[1.271183,0.6698711],"1+12":[-1.19511,-0.5622994],"1+13":[-0.07532557,1.575554],"1+14":[-2.355603,-1.045081],"1+15":[-0.0346172,-0.07951767],"2+8":[-13.91111,22.62182],"2+9":[0.5114126,0.2263684],"2+11":[-57.27631,88.8739],"2+12":[-398.4664,473.0753],"2+13":[12.67529,-21.52905],"2+14":[-412.3775,495.6972],"2+15":[-384.5553,450.4535],"3+8":[-0.8697001,0.0884583],"3+9":[347.6618,-386.8753],"3+11":[1.745295,0.819444],"3+12":[0.8147122,2.863754],"3+13":[-0.3661184,1.004314],"3+14":[-0.05498787,2.952212],"3+15":[1.684412,2.775295],"4+8":[-12.67529,21.52905],"4+9":[-0.1096005,-0.02057199],"4+11":[-57.38836,83.01672],"4+12":[-371.88,428.9245],"4+13":[11.43947,-20.43628],"4+14":[-384.5553,450.4535],"4+15":[-359.2047,407.3954],"5+8":[-1.122477,-0.4056858],"5+11":[1.322903,0.708059],"5+12":[-1.122477,-0.4056858],"5+13":[-0.1133413,1.498458],"5+14":[-2.244954,-0.8113716],"6+8":[-0.5301608,-0.1841549],"6+9":[-0.2287317,0.1250823],"6+11":[0.5211116,0.1598172],"6+12":[-0.2379687,-0.05232312],"6+13":[-0.7056577,1.276927],"6+14":[-0.7681295,-0.236478],"6+15":[0.2921921,0.1318317]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[4.24,-0.02,2.24],[4.67,0.1,-2.76]]}],"want":[[[0.0140012372609,0.249975001667,0.086958111244],[0.00919902991393,0.249376040193,0.0559812158316]]],"signs":{"0":[-1.885055,1.989662],"1":[-0.04088358,0.1229048],"2":[-254.379,264.5256],"3":[1012.051,-393.7845],"4":[-224.5812,233.7923],"5":[0.0,0.0],"6":[-0.08166059,0.3144856],"7":[-3.400165,-9.744601],"8":[-1.009608,0.8404293],"9":[-0.01709785,-0.02082104],"10":[-0.06891204,0.0231954],"11":[1.899169,-3.959576],"12":[-0.9455362,0.823922],"13":[0.7339601,-0.7476477],"14":[-1.955144,1.664351],"15":[0.06407212,-0.01650731],"16":[-0.1635343,0.4916191],"0+8":[-1.997169,1.590824],"0+9":[-1.451334,1.460454],"0+11":[-1.698824,-0.2094871],"0+12":[-0.1121139,-0.3988375],"0+13":[1.721521,-1.498043],"0+14":[-2.109283,1.191987],"0+15":[1.885055,-1.989662],"1+8":[-1.136409,0.841803],"1+9":[0.09300671,-0.08980408],"1+11":[1.809063,-3.701521],"1+12":[-1.095525,0.7188982],"1+13":[0.8607605,-0.7490214],"1+14":[-2.231934,1.560701],"1+15":[0.04088358,-0.1229048],"2+8":[14.62327,-15.27384],"2+9":[0.5077805,-0.4121181],"2+11":[62.28408,-66.05321],"2+12":[269.0023,-279.7994],"2+13":[-14.89892,15.36662],"2+14":[283.6256,-295.0732],"2+15":[254.379,-264.5256],"3+8":[22.29633,-2.143629],"3+9":[-209.4108,218.297],"3+11":[25.47,-6.843164],"3+12":[-989.7545,391.6409],"3+13":[-22.57198,2.23641],"3+14":[-967.4581,389.4973],"3+15":[-1012.051,393.7845],"4+8":[14.89892,-15.36662],"4+9":[-0.1159096,0.06269006],"4+11":[56.96713,-58.85966],"4+12":[239.4801,-249.1589],"4+13":[-15.17457,15.4594],"4+14":[254.379,-264.5256],"4+15":[224.5812,-233.7923],"5+8":[-0.8196716,0.9516518],"5+11":[2.131179,-3.577534],"5+12":[-0.8196716,0.9516518],"5+13":[0.5440235,-0.8588702],"5+14":[-1.639343,1.903304],"6+8":[-0.2215538,0.6396388],"6+9":[-0.05829978,0.08363506],"6+11":[0.7784594,-2.31824],"6+12":[-0.1398933,0.3251533],"6+13":[-0.05409433,-0.5468572],"6+14":[-0.3614471,0.9647921],"6+15":[0.08166059,-0.3144856]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[[[-0.99,2.92,-2.54,0.71]],[[1.12,1.35,1.33,-1.13]]]}],"want":[[[[0.197518723834,0.0485549532515,0.0677573918666,0.220963444736]],[[0.185489731917,0.163487761815,0.165411725157,0.18454645771]]]],"signs":{"0":[1.515666,-0.03393107],"1":[0.06277997,0.2453559],"2":[168.01,149.2428],"3":[-0.07127926,-2.448594],"4":[145.3059,134.1143],"5":[0.0,0.0],"6":[0.06661026,0.06072652],"7":[9.563179,4.976097],"8":[0.7780192,0.7398801],"9":[0.04893768,0.2682786],"10":[0.08318851,0.2908091],"11":[0.1011708,0.5453364],"12":[0.5955707,0.3841595],"13":[-0.4452651,0.4233564],"14":[1.37359,1.12404],"15":[-0.1824484,-0.3557206],"16":[0.2511199,0.9814235],"0+8":[1.5973,0.1478819],"0+9":[1.094483,-0.1767115],"0+11":[3.039404,0.9534709],"0+12":[0.08163416,0.181813],"0+13":[-1.264546,1.015355],"0+14":[1.678934,0.329695],"0+15":[-1.515666,0.03393107],"1+8":[0.965027,0.6555592],"1+9":[-0.05263512,0.2179389],"1+11":[0.1453378,0.3499911],"1+12":[0.902247,0.4102033],"1+13":[-0.632273,0.5076773],"1+14":[1.867274,1.065763],"1+15":[-0.06277997,-0.2453559],"2+8":[-11.01931,-6.400977],"2+9":[-0.3538088,-0.2060841],"2+11":[-45.46546,-34.38443],"2+12":[-179.0293,-155.6437],"2+13":[11.35206,7.564213],"2+14":[-190.0486,-162.0447],"2+15":[-168.01,-149.2428],"3+8":[0.8512726,0.5487946],"3+9":[133.6445,125.4728],"3+11":[-0.5585773,-1.061467],"3+12":[0.9225519,2.997388],"3+13":[-0.5185186,0.6144419],"3+14":[1.773825,3.546183],"3+15":[0.07127926,2.448594],"4+8":[-11.35206,-7.564213],"4+9":[0.2125552,0.2258837],"4+11":[-42.71674,-34.13095],"4+12":[-156.6579,-141.6785],"4+13":[11.68482,8.72745],"4+14":[-168.01,-149.2428],"4+15":[-145.3059,-134.1143],"5+8":[0.9279443,0.6304019],"5+11":[-0.00944153,0.08146293],"5+12":[0.9279443,0.6304019],"5+13":[-0.5951902,0.5328346],"5+14":[1.855889,1.260804],"6+8":[-0.04823439,0.1059003],"6+9":[0.02457996,0.1227736],"6+11":[0.377843,-0.0985912],"6+12":[-0.1148447,0.0451738],"6+13":[0.3809884,1.057336],"6+14":[-0.163079,0.1510741],"6+15":[-0.06661026,-0.06072652]}},
{"trait":"one_number","dims":{},"paired":true,"args":[{"array":[-0.88]}],"want":[[0.207224568862]],"signs":{"0":[-0.6513061,-1.014349],"1":[0.06766905,0.1053883],"2":[-4.443088,-6.9197],"3":[-0.6543704,-1.019122],"4":[-1.837859,-2.862295],"5":[0.0,0.0],"6":[0.0,0.0],"7":[-0.8938761,-1.39213],"8":[0.1584046,0.2467006],"9":[0.1322141,0.2059113],"10":[0.1350756,0.2103677],"11":[0.2978007,0.4637971],"12":[0.04644072,0.07232713],"13":[0.3818977,0.5947704],"14":[0.2048453,0.3190277],"15":[-0.1119639,-0.1743735],"16":[0.2706762,0.4215532],"0+8":[-0.38168,-0.5944314],"0+9":[-0.528745,-0.8234715],"0+11":[-0.7175584,-1.117531],"0+12":[0.2696261,0.4199178],"0+13":[0.9219823,1.435902],"0+14":[-0.1120539,-0.1745136],"0+15":[0.6513061,1.014349],"1+8":[0.07931116,0.1235198],"1+9":[0.1322064,0.2058992],"1+11":[0.149105,0.2322172],"1+12":[0.01164211,0.01813152],"1+13":[0.4609911,0.7179512],"1+14":[0.09095327,0.1416513],"1+15":[-0.06766905,-0.1053883],"2+8":[1.842917,2.870173],"2+9":[-0.01842498,-0.02869521],"2+11":[3.464684,5.395925],"2+12":[6.286005,9.789873],"2+13":[-1.302615,-2.028702],"2+14":[8.128922,12.66005],"2+15":[4.443088,6.9197],"3+8":[-0.3829488,-0.5964074],"3+9":[-1.03163,-1.606668],"3+11":[-0.7199437,-1.121246],"3+12":[0.2714217,0.4227142],"3+13":[0.9232511,1.437878],"3+14":[-0.1115271,-0.1736931],"3+15":[0.6543704,1.019122],"4+8":[1.302615,2.028702],"4+9":[0.0441331,0.06873323],"4+11":[2.448916,3.81396],"4+12":[3.140473,4.890997],"4+13":[-0.7623124,-1.187231],"4+14":[4.443088,6.9197],"4+15":[1.837859,2.862295],"5+8":[0.0,0.0],"5+11":[0.0,0.0],"5+12":[0.0,0.0],"5+13":[0.5403023,0.841471],"5+14":[0.0,0.0],"6+8":[0.5403023,0.841471],"6+9":[0.0,0.0],"6+11":[1.015768,1.581965],"6+12":[0.5403023,0.841471],"6+13":[0.0,0.0],"6+14":[1.080605,1.682942],"6+15":[0.0,0.0]}},
{"trait":"large","dims":{},"paired":true,"args":[{"array":[-300.0,300.0,-45.5,0.5]}],"want":[[0.0,0.0,0.0,0.235003712202]],"signs":{"0":[0.7369075,0.3982104],"1":[-0.1285141,0.1291714],"2":[-2.038572e+260,-3.174887e+260],"3":[2.560778,-2.573875],"4":[-2.038572e+260,-3.174887e+260],"5":[0.0,0.0],"6":[-5.548093e-131,5.576468e-131],"7":[-9366.514,-86614.29],"8":[-0.8230134,0.5500674],"9":[-0.342793,0.1476933],"10":[-0.3798702,0.1701633],"11":[124.2245,-41.99041],"12":[-0.6694047,0.3956732],"13":[-0.6964672,0.1305859],"14":[-1.492418,0.9457406],"15":[0.1536087,-0.1543943],"16":[-0.5140565,0.5166856],"0+8":[-0.2685166,0.5621781],"0+9":[0.3673827,0.3443922],"0+11":[7.680531,-250.7359],"0+12":[-1.005424,0.1639677],"0+13":[-1.250964,0.1184752],"0+14":[-1.273941,0.7261458],"0+15":[-0.7369075,-0.3982104],"1+8":[-0.8939986,0.6214157],"1+9":[-0.2559565,0.08580523],"1+11":[124.189,-41.95473],"1+12":[-0.7654845,0.4922443],"1+13":[-0.625482,0.05923762],"1+14":[-1.659483,1.11366],"1+15":[0.1285141,-0.1291714],"2+8":[1.049497e+130,1.634495e+130],"2+9":[0.3668188,-0.2292263],"2+11":[3.158987e+132,4.919831e+132],"2+12":[2.038572e+260,3.174887e+260],"2+13":[-1.049497e+130,-1.634495e+130],"2+14":[2.038572e+260,3.174887e+260],"2+15":[2.038572e+260,3.174887e+260],"3+8":[-2.077378,1.810848],"3+9":[NaN,NaN],"3+11":[123.5973,-41.36002],"3+12":[-4.638157,4.384723],"3+13":[0.5578976,-1.130194],"3+14":[-6.715535,6.19557],"3+15":[-2.560778,2.573875],"4+8":[1.049497e+130,1.634495e+130],"4+9":[-0.1620732,0.1629021],"4+11":[3.158987e+132,4.919831e+132],"4+12":[2.038572e+260,3.174887e+260],"4+13":[-1.049497e+130,-1.634495e+130],"4+14":[2.038572e+260,3.174887e+260],"4+15":[2.038572e+260,3.174887e+260],"5+8":[-1.06979,0.7981066],"5+11":[124.1011,-41.86639],"5+12":[-1.06979,0.7981066],"5+13":[-0.4496902,-0.1174533],"5+14":[-2.139581,1.596213],"6+8":[-0.4161468,0.14112],"6+9":[-0.2629903,0.1130466],"6+11":[124.4279,-42.19488],"6+12":[-0.4161468,0.14112],"6+13":[-1.103334,0.5395333],"6+14":[-0.8322937,0.28224],"6+15":[5.548093e-131,-5.576468e-131]}}
]}""",
"steepest": r"""{"name": "steepest", "params": ["zs"], "kind": "tuple", "returns": ["z", "slope"], "origins": ["sigmoid", "sigmoid_derivative"], "criteria": [{"key": "steepest_z", "points": 0.75, "core": true, "outputs": [0], "traits": null}, {"key": "steepest_slope", "points": 0.75, "core": true, "outputs": [1], "traits": null}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["sigmoid_is_tanh", "sigmoid_without_half", "sigmoid_growing", "sigmoid_minus_one", "sigmoid_exponential", "sigmoid_hard", "sigmoid_softmax", "slope_of_value", "slope_is_value", "slope_twice", "slope_constant", "slope_mixed", "slope_square", "slope_without_value", "slope_plus", "slope_negative", "slope_of_tanh", "steepest_flattest", "steepest_largest_input", "steepest_index", "steepest_swapped", "steepest_height"], "vary": {"case": 1, "values": {"0": {"array": [1.66, 3.52, 3.36, -0.04, 1.72]}}}, "probes": [], "cases": [
{"trait":"tiny","dims":{},"paired":true,"args":[{"array":[-1.0,0.5,2.0]}],"want":[0.5,0.235003712202],"signs":{"0":[0.1667117,0.455813],"1":[0.1883317,0.4484814],"2":[1.144546,1.661259],"3":[1.155934,1.657397],"4":[0.1708372,0.454414],"5":[-0.5403023,-0.841471],"6":[1.010511,1.706711],"7":[0.1661144,0.4560155],"8":[0.7140637,1.80724],"9":[-0.6424802,-0.8068213],"10":[-0.644339,-0.806191],"11":[-0.7641405,-0.765565],"12":[0.7577564,1.792423],"13":[-0.84453,-0.738304],"14":[0.3912155,1.916721],"15":[1.124297,1.668125],"16":[-0.05712658,0.531719],"17":[1.036912,1.697759],"18":[1.036912,1.697759],"19":[0.4425063,0.8746347],"20":[-0.08110037,0.2683088],"21":[0.01111667,0.508577],"0+8":[0.6794276,1.818986],"0+9":[0.1680496,0.4553593],"0+11":[0.1739969,0.4533425],"0+12":[0.6938589,1.814092],"0+13":[-1.273384,-0.5928748],"0+14":[0.2926819,1.950135],"0+15":[-1.098613,-0.6521416],"0+17":[0.01800854,-1.0308],"0+18":[1.066173,1.687836],"0+19":[0.4368628,0.8765485],"0+20":[-0.07377323,0.2797201],"0+21":[0.01111667,0.508577],"1+8":[0.6719427,1.821524],"1+9":[-0.6428746,-0.8066876],"1+11":[0.1180373,0.472319],"1+12":[0.679293,1.819031],"1+13":[-0.9068432,-0.7171729],"1+14":[0.270631,1.957613],"1+15":[1.087955,1.680449],"1+17":[1.073254,1.685435],"1+18":[1.073254,1.685435],"1+19":[0.4584829,0.8692169],"1+20":[-0.1018435,0.2360032],"2+8":[-2.087654,-0.316747],"2+9":[-0.5299548,-0.8449799],"2+11":[-3.635005,0.2079769],"2+12":[-6.29379,1.109601],"2+13":[1.136924,1.663843],"2+14":[-7.841141,1.634325],"2+15":[-4.746439,0.5848766],"2+17":[3.665834,-2.267819],"2+19":[1.144546,1.661259],"2+20":[-0.9153116,0.1529472],"2+21":[0.7140637,1.80724],"3+8":[-0.7874836,0.7793912],"3+9":[0.3087641,0.4076414],"3+11":[-0.2586662,0.6000633],"3+12":[-2.417821,1.332257],"3+13":[-1.198637,-0.6182224],"3+14":[-3.475456,1.690912],"3+15":[-1.360187,0.9736011],"3+17":[1.900489,-0.1321301],"3+19":[1.155934,1.657397],"3+20":[-0.9300967,0.1299208],"3+21":[0.7140637,1.80724],"4+8":[-1.671507,-0.457867],"4+9":[0.1669661,0.4557267],"4+11":[-2.802711,-0.07426308],"4+12":[-3.615235,0.2012727],"4+13":[0.7207771,1.804963],"4+14":[-4.746439,0.5848766],"4+15":[-2.48403,-0.1823313],"4+17":[1.403426,-1.500611],"4+18":[1.031907,1.699456],"4+19":[0.4409884,0.8751494],"4+20":[-0.07912961,0.2713781],"4+21":[0.01111667,0.508577],"5+8":[-0.1459957,0.5618555],"5+11":[0.06207773,0.4912955],"5+12":[-0.1459957,0.5618555],"5+13":[-0.9564491,-0.700351],"5+14":[-0.5621425,0.7029755],"5+18":[1.080605,1.682942],"5+19":[0.0,0.0],"5+20":[0.4161468,-0.14112],"5+21":[-0.6522214,-0.803518],"6+8":[0.7536809,1.793805],"6+9":[0.9765755,1.718219],"6+11":[0.2336779,0.433104],"6+12":[0.8237743,1.770036],"6+13":[-0.9401726,-0.7058705],"6+14":[0.4968506,1.880899],"6+15":[-0.5246624,-0.8467747],"6+17":[-0.5559423,-0.8361673],"6+19":[1.010511,1.706711],"6+20":[-0.7412882,0.4239726],"6+21":[0.7140637,1.80724],"7+17":[0.2919914,-1.123711],"7+18":[1.912898,1.400702],"7+19":[0.4362656,0.876751],"7+20":[-0.07299784,0.2809278],"7+21":[0.01111667,0.508577],"8+17":[-0.6522214,-0.803518],"8+19":[0.7140637,1.80724],"8+20":[-0.356397,1.023405],"9+17":[0.9943972,1.712176],"9+18":[0.9943972,1.712176],"9+19":[-0.1021779,0.03464967],"9+20":[0.5488091,0.06548918],"10+18":[0.9765679,1.718222],"10+19":[-0.1040367,0.03528],"10+20":[0.5512224,0.06924774],"10+21":[-0.6522214,-0.803518],"11+17":[1.447146,1.558644],"11+18":[1.447146,1.558644],"11+19":[-0.2238382,0.07590603],"11+20":[0.7067662,0.3114928],"12+17":[-0.570402,-0.8312638],"12+19":[0.7577564,1.792423],"12+20":[-0.4131253,0.9350561],"12+21":[0.7140637,1.80724],"13+17":[1.030999,1.699764],"13+18":[1.030999,1.699764],"13+19":[-0.3042277,0.103167],"13+20":[0.8111395,0.4740446],"14+17":[-0.6823211,-0.7933108],"14+19":[0.3912155,1.916721],"14+20":[0.06277144,1.676221],"14+21":[0.7140637,1.80724],"15+17":[0.3679472,0.3875718],"15+19":[1.124297,1.668125],"15+20":[-0.8890219,0.193891],"15+21":[0.7140637,1.80724],"16+17":[1.051203,1.692912],"16+18":[1.051203,1.692912],"16+19":[0.2130246,0.9524545],"16+20":[0.2168461,0.732333],"17+19":[1.036912,1.697759],"17+20":[-0.7755654,0.3705891],"17+21":[0.7140637,1.80724],"19+18":[1.036912,1.697759],"18+20":[-0.7755654,0.3705891],"21+18":[0.7140637,1.80724]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[1.28,3.02,3.07,-0.3,1.18]}],"want":[-0.3,0.244458311691],"signs":{"0":[0.5781412,1.013084],"1":[-0.2572985,-0.2201553],"2":[1.678943,2.576461],"3":[1.679973,2.576112],"4":[0.5489763,1.022974],"5":[0.691587,1.077083],"6":[1.556499,2.617983],"7":[0.7259463,0.9629619],"8":[1.261042,2.718176],"9":[-0.2615558,-0.2187116],"10":[0.5875502,1.112363],"11":[-0.3923134,-0.1743702],"12":[1.278684,2.712193],"13":[-0.4011431,-0.171376],"14":[0.8809985,2.847053],"15":[1.67637,2.577333],"16":[-0.542922,-0.1232972],"17":[1.641086,2.589299],"18":[1.641086,2.589299],"19":[1.519176,2.558911],"20":[0.2569254,0.1633686],"21":[-0.3391851,-0.1923866],"0+8":[1.244371,2.723829],"0+9":[0.5468695,1.023689],"0+11":[0.6995382,0.9719172],"0+12":[1.246153,2.723225],"0+13":[-0.6994664,-0.07021125],"0+14":[0.8317957,2.863738],"0+15":[-0.318635,-0.1993554],"0+17":[-0.005546385,-0.3055272],"0+18":[1.656946,2.58392],"0+19":[2.101794,3.386032],"0+20":[-0.4139114,0.286663],"0+21":[0.3192261,1.100885],"1+8":[1.243476,2.724132],"1+9":[-0.254085,-0.221245],"1+11":[-0.3537874,-0.1874348],"1+12":[1.244369,2.72383],"1+13":[-0.4307785,-0.1613263],"1+14":[0.829117,2.864646],"1+15":[1.659621,2.583013],"1+17":[1.657835,2.583619],"1+18":[1.657835,2.583619],"1+19":[1.525699,2.556699],"1+20":[0.2484567,0.1501793],"2+8":[-1.139977,0.0791708],"2+9":[-0.1186115,-0.2671856],"2+11":[-1.433343,0.1786544],"2+12":[-2.459985,0.5268003],"2+13":[1.678046,2.576765],"2+14":[-3.437872,0.8584124],"2+15":[-1.482099,0.1951882],"2+17":[1.157918,-0.7000708],"2+19":[1.100819,1.676087],"2+20":[-1.303817,0.3923631],"2+21":[1.261042,2.718176],"3+8":[0.0368146,1.196654],"3+9":[-0.1352237,-0.2615522],"3+11":[0.7456903,0.9562665],"3+12":[-3.56195,0.9004888],"3+13":[-1.767708,0.2920415],"3+14":[-2.372479,0.497126],"3+15":[-4.751421,1.303852],"3+17":[4.42724,-1.808734],"3+19":[1.101849,1.675738],"3+20":[-1.305154,0.3902806],"3+21":[1.261042,2.718176],"4+8":[-0.7238302,-0.06194921],"4+9":[0.556589,1.020393],"4+11":[-0.892352,-0.004801584],"4+12":[-0.9203597,0.004696124],"4+13":[1.261899,2.717885],"4+14":[-1.482099,0.1951882],"4+15":[-0.3586202,-0.185796],"4+17":[0.03443881,-0.3190866],"4+18":[1.640307,2.589563],"4+19":[2.072629,3.395923],"4+20":[-0.3760453,0.3456359],"4+21":[0.3192261,1.100885],"5+8":[0.2754401,1.218203],"5+11":[-0.1620907,-0.2524413],"5+12":[0.2754401,1.218203],"5+13":[-0.5782375,-0.1113213],"5+14":[-0.1407067,1.359323],"5+18":[1.658728,2.583316],"5+19":[0.0,0.0],"5+20":[-0.532668,0.1806336],"5+21":[0.365973,1.187502],"6+8":[1.478081,2.644575],"6+9":[1.581024,2.609666],"6+11":[-0.1701668,-0.2497026],"6+12":[1.580311,2.609908],"6+13":[-0.5720252,-0.113428],"6+14":[1.399664,2.671167],"6+15":[-0.1559711,-0.2545165],"6+17":[-0.1682103,-0.2503661],"6+19":[0.9783755,1.717609],"6+20":[-1.144842,0.6399511],"6+21":[1.261042,2.718176],"7+17":[4.3033,1.686512],"7+18":[4.3033,1.686512],"7+19":[2.249599,3.33591],"7+20":[-0.6058135,-0.01220683],"7+21":[0.3192261,1.100885],"8+17":[-0.3391851,-0.1923866],"8+19":[0.6829188,1.817802],"8+20":[-0.7612373,1.23738],"9+17":[1.575247,2.611625],"9+18":[1.575247,2.611625],"9+19":[1.521442,2.558143],"9+20":[0.2539841,0.1587877],"10+18":[1.554691,2.618596],"10+19":[-0.1040367,0.03528],"10+20":[-0.3975924,0.3910014],"10+21":[0.365973,1.187502],"11+17":[2.481938,2.304156],"11+18":[2.481938,2.304156],"11+19":[1.390684,2.602484],"11+20":[0.4237526,0.4231866],"12+17":[-0.2374545,-0.2268846],"12+19":[0.7005609,1.811819],"12+20":[-0.7841428,1.201707],"12+21":[1.261042,2.718176],"13+17":[1.640267,2.589576],"13+18":[1.640267,2.589576],"13+19":[1.381854,2.605478],"13+20":[0.4352167,0.4410407],"14+17":[-0.4145489,-0.1668299],"14+19":[0.3028751,1.946679],"14+20":[-0.2678093,2.005849],"14+21":[1.261042,2.718176],"15+17":[-0.06036014,-0.2869393],"15+19":[1.098247,1.676959],"15+20":[-1.300476,0.3975652],"15+21":[1.261042,2.718176],"16+17":[1.655156,2.584527],"16+18":[1.655156,2.584527],"16+19":[1.240076,2.653557],"16+20":[0.6192947,0.7277252],"17+19":[1.062963,1.688925],"17+20":[-1.254665,0.4689116],"17+21":[1.261042,2.718176],"19+18":[1.062963,1.688925],"18+20":[-1.254665,0.4689116],"21+18":[1.261042,2.718176]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[-3.88,0.6,-3.58,-1.83,-1.76,-2.99]}],"want":[0.6,0.228784240457],"signs":{"0":[0.2207159,0.5399689],"1":[0.2501512,0.5299871],"2":[0.6779086,0.3849298],"3":[-2.087413,-3.267946],"4":[0.2211362,0.5398264],"5":[-2.096373,-3.264907],"6":[0.259779,0.5267221],"7":[0.2243061,0.5387514],"8":[0.05549355,0.5959976],"9":[-2.200399,-3.229631],"10":[-2.20041,-3.229627],"11":[-1.11953,-1.423815],"12":[0.1507014,0.5637116],"13":[-2.5041,-3.126643],"14":[-0.1179864,0.6548266],"15":[-2.088123,-3.267705],"16":[0.02806055,0.6053005],"17":[-2.104622,-3.26211],"19":[0.4450945,0.873757],"20":[-0.1260754,0.2771873],"21":[0.05549355,0.5959976],"0+8":[0.1006899,0.580671],"0+9":[0.2201803,0.5401505],"0+11":[0.2347848,0.535198],"0+12":[-2.511811,-3.124028],"0+13":[-2.928312,-2.982788],"0+14":[-0.0193361,0.6213732],"0+15":[-2.927603,-2.983028],"0+17":[-1.265143,-3.546787],"0+18":[0.2207159,0.5399689],"0+19":[0.4368368,0.8765573],"0+20":[-0.1153542,0.2938847],"0+21":[0.05549355,0.5959976],"1+8":[0.004362226,0.6133368],"1+9":[-2.20041,-3.229627],"1+11":[0.1962537,0.5482643],"1+12":[0.07839243,0.5882323],"1+13":[-2.512342,-3.123848],"1+14":[-0.2414267,0.6966866],"1+15":[-2.096196,-3.264968],"1+17":[-2.09655,-3.264847],"1+18":[0.2501512,0.5299871],"1+19":[0.4662721,0.8665754],"1+20":[-0.1535713,0.234365],"2+8":[-22.6641,3.709838],"2+9":[-2.096373,-3.264907],"2+11":[-102.4669,30.77185],"2+12":[-1018.64,341.4564],"2+13":[0.5525676,0.4274343],"2+14":[-1039.208,348.4312],"2+15":[-998.0726,334.4817],"2+17":[993.8798,-341.0115],"2+19":[0.8940296,0.7215182],"2+20":[-0.7089482,-0.6305833],"2+21":[0.05549355,0.5959976],"3+8":[-0.5981537,0.8176566],"3+9":[0.3813211,0.4855059],"3+11":[-0.04475263,0.6299922],"3+12":[-1.720054,1.198105],"3+13":[-1.453552,-1.310545],"3+14":[-2.642389,1.510879],"3+15":[-0.7977186,0.8853313],"3+17":[1.446081,0.1244339],"3+19":[0.008960018,-0.003038442],"3+20":[1.603017,-0.5656633],"3+21":[-2.104793,-3.262052],"4+8":[-22.24796,3.568718],"4+9":[0.2226529,0.539312],"4+11":[-100.4361,30.08319],"4+12":[-977.921,327.648],"4+13":[0.1364208,0.5685543],"4+14":[-998.0726,334.4817],"4+15":[-957.7694,320.8144],"4+17":[953.5767,-327.3442],"4+18":[0.2211362,0.5398264],"4+19":[0.4372571,0.8764148],"4+20":[-0.1158998,0.2930349],"4+21":[0.05549355,0.5959976],"5+8":[-0.09196545,0.6460026],"5+11":[0.1577226,0.5613306],"5+12":[-0.09196545,0.6460026],"5+13":[-2.51252,-3.123787],"5+14":[-0.5081123,0.7871226],"5+18":[0.3241814,0.5048826],"5+19":[0.0,0.0],"5+20":[1.61465,-0.5475456],"5+21":[-2.104793,-3.262052],"6+8":[-0.01231988,0.6189939],"6+9":[0.2365199,0.5346096],"6+11":[0.1895809,0.5505271],"6+12":[0.05208248,0.5971543],"6+13":[-2.508706,-3.125081],"6+14":[-0.2844188,0.7112657],"6+15":[-2.092594,-3.266189],"6+17":[-2.100152,-3.263626],"6+19":[0.4758999,0.8633105],"6+20":[-0.1660716,0.214897],"6+21":[0.05549355,0.5959976],"7+17":[5.783118,-5.93693],"7+18":[0.2243061,0.5387514],"7+19":[0.4404271,0.8753398],"7+20":[-0.1200155,0.286625],"7+21":[0.05549355,0.5959976],"8+17":[-2.104793,-3.262052],"8+19":[0.2716145,0.932586],"8+20":[0.09916149,0.6279731],"9+17":[0.230276,0.5367269],"9+18":[0.230276,0.5367269],"9+19":[-0.1040261,0.03527639],"9+20":[1.749711,-0.3371994],"10+18":[0.2201447,0.5401626],"10+19":[-0.1040367,0.03528],"10+20":[1.749725,-0.3371779],"10+21":[-2.104793,-3.262052],"11+17":[-2.137462,-3.250974],"11+18":[0.2167063,0.5413286],"11+19":[1.992611,3.423057],"11+20":[0.9513172,0.09254347],"12+17":[-2.096543,-3.26485],"12+19":[0.3668223,0.9003],"12+20":[-0.02445116,0.4354578],"12+21":[0.05549355,0.5959976],"13+17":[0.1767224,0.5548876],"13+18":[0.1767224,0.5548876],"13+19":[-0.4077269,0.1382647],"13+20":[2.14402,0.2768999],"14+17":[-2.104963,-3.261994],"14+19":[0.09813449,0.991415],"14+20":[0.3243984,0.9787588],"14+21":[0.05549355,0.5959976],"15+17":[0.4193892,0.4725966],"15+19":[0.008249538,-0.00279751],"15+20":[1.603939,-0.5642266],"15+21":[-2.104793,-3.262052],"16+17":[-2.097082,-3.264667],"16+18":[0.02806055,0.6053005],"16+19":[0.2441815,0.9418888],"16+20":[0.134779,0.683444],"17+19":[-0.008249538,0.00279751],"17+20":[1.62536,-0.5308646],"17+21":[-2.104793,-3.262052],"19+18":[0.4450945,0.873757],"18+20":[-0.1260754,0.2771873],"21+18":[0.05549355,0.5959976]}},
{"trait":"general","dims":{},"paired":true,"args":[{"array":[1.25,7.64,-8.5,9.42]}],"want":[1.25,0.173104786992],"signs":{"0":[0.6218204,1.070001],"1":[0.6462044,1.061732],"2":[5.089681,7.926645],"3":[5.089681,7.926645],"4":[0.5903092,1.080686],"5":[0.6753779,1.051839],"6":[5.038201,7.944103],"7":[0.8054238,1.007739],"8":[4.673535,8.067765],"9":[-4.696606,-7.117223],"10":[0.5713412,1.087119],"11":[-4.593374,-7.152231],"12":[4.673568,8.067754],"13":[-5.008632,-7.011412],"14":[4.257455,8.208862],"15":[5.089681,7.926645],"16":[0.5586841,1.091411],"17":[5.089614,7.926668],"18":[5.089614,7.926668],"19":[-0.07203701,0.02442855],"20":[-0.4266546,0.3220627],"21":[0.351907,1.161531],"0+8":[4.673501,8.067777],"0+9":[0.5863912,1.082015],"0+11":[0.7636305,1.021911],"0+12":[4.673501,8.067777],"0+13":[-5.424863,-6.870263],"0+14":[4.257354,8.208897],"0+15":[-5.424863,-6.870263],"0+17":[-3.760276,-7.434743],"0+18":[5.089648,7.926657],"0+19":[-0.05355748,0.01816193],"0+20":[-0.4506474,0.2846961],"0+21":[0.351907,1.161531],"1+8":[4.673501,8.067777],"1+9":[-4.696606,-7.117223],"1+11":[-4.59257,-7.152503],"1+12":[4.673501,8.067777],"1+13":[-5.008716,-7.011383],"1+14":[4.257354,8.208897],"1+15":[5.089648,7.926657],"1+17":[5.089648,7.926657],"1+18":[5.089648,7.926657],"1+19":[-0.02917344,0.009893037],"1+20":[-0.4823063,0.2353903],"2+8":[-2050.274,686.5608],"2+9":[-4.59257,-7.152503],"2+11":[-19438.57,6583.124],"2+12":[-10056100.0,3410127.0],"2+13":[5.089681,7.926645],"2+14":[-10058150.0,3410821.0],"2+15":[-10054060.0,3409434.0],"2+17":[10054050.0,-3409448.0],"2+19":[1.620941,2.524402],"2+20":[-3.920147,1.329282],"2+21":[4.673535,8.067765],"3+8":[0.09212682,1.249626],"3+9":[0.8557068,0.9906872],"3+11":[-4.591765,-7.152776],"3+12":[-0.1420783,1.329047],"3+13":[-5.008801,-7.011355],"3+14":[-0.7253294,1.526834],"3+15":[0.4411728,1.13126],"3+17":[0.909583,0.9724172],"3+19":[1.620941,2.524402],"3+20":[-3.920147,1.329282],"3+21":[4.673535,8.067765],"4+8":[-2049.858,686.4197],"4+9":[0.5975345,1.078236],"4+11":[-19434.61,6581.784],"4+12":[-10052010.0,3408740.0],"4+13":[4.673535,8.067765],"4+14":[-10054060.0,3409434.0],"4+15":[-10049970.0,3408046.0],"4+17":[10049960.0,-3408061.0],"4+18":[5.089614,7.926668],"4+19":[-0.08506865,0.02884772],"4+20":[-0.4097351,0.3484133],"4+21":[0.351907,1.161531],"5+8":[0.259231,1.192959],"5+11":[-4.59257,-7.152503],"5+12":[0.259231,1.192959],"5+13":[-5.008716,-7.011383],"5+14":[-0.1569158,1.334079],"5+18":[5.089648,7.926657],"5+19":[0.0,0.0],"5+20":[-0.5201835,0.1764],"5+21":[0.351907,1.161531],"6+8":[4.733638,8.047383],"6+9":[4.987822,7.961187],"6+11":[-4.59257,-7.152503],"6+12":[4.785085,8.029937],"6+13":[-5.008716,-7.011383],"6+14":[4.429076,8.150664],"6+15":[-4.59257,-7.152503],"6+17":[-4.59257,-7.152503],"6+19":[1.56946,2.541859],"6+20":[-3.853307,1.433379],"6+21":[4.673535,8.067765],"7+17":[29.01129,-18.54794],"7+18":[38.09692,-3.266474],"7+19":[0.1300459,-0.0441],"7+20":[-0.689028,-0.08655967],"7+21":[0.351907,1.161531],"8+17":[-4.592654,-7.152475],"8+19":[1.204794,2.665522],"8+20":[-3.379845,2.170753],"9+17":[5.007825,7.954404],"9+18":[5.007825,7.954404],"9+19":[0.9765679,1.718222],"9+20":[3.672324,-0.9891523],"10+18":[4.985611,7.961937],"10+19":[-0.1040367,0.03528],"10+20":[-0.385108,0.3867678],"10+21":[0.351907,1.161531],"11+17":[8.59332,6.738523],"11+18":[8.59332,6.738523],"11+19":[1.0798,1.683215],"11+20":[3.538292,-1.197894],"12+17":[-4.59257,-7.152503],"12+19":[1.204828,2.66551],"12+20":[-3.379889,2.170685],"12+21":[4.673535,8.067765],"13+17":[5.089614,7.926668],"13+18":[5.089614,7.926668],"13+19":[0.6645424,1.824033],"13+20":[4.077441,-0.3582203],"14+17":[-4.592654,-7.152475],"14+19":[0.7887145,2.806619],"14+20":[-2.83963,3.012088],"14+21":[4.673535,8.067765],"15+17":[0.7474149,1.02741],"15+19":[1.620941,2.524402],"15+20":[-3.920147,1.329282],"15+21":[4.673535,8.067765],"16+17":[5.089648,7.926657],"16+18":[5.089648,7.926657],"16+19":[-0.1166938,0.03957215],"16+20":[-0.3686747,0.412361],"17+19":[1.620873,2.524424],"17+20":[-3.920059,1.329419],"17+21":[4.673535,8.067765],"19+18":[1.620873,2.524424],"18+20":[-3.920059,1.329419],"21+18":[4.673535,8.067765]}},
{"trait":"one_number","dims":{},"paired":true,"args":[{"array":[0.92]}],"want":[0.92,0.203756892776],"signs":{"0":[0.4142772,0.802232],"1":[0.4478612,0.7908433],"2":[0.7290119,0.695502],"3":[0.9554858,0.6187022],"4":[0.3973271,0.80798],"5":[0.4970781,0.7741533],"6":[0.4970781,0.7741533],"7":[0.4664497,0.7845397],"8":[0.1995156,0.8750601],"9":[0.4052833,0.805282],"10":[0.3930414,0.8094333],"11":[0.4732731,0.7822258],"12":[0.2843084,0.8463059],"13":[0.3784938,0.8143666],"14":[-0.01325411,0.9472126],"15":[0.5818709,0.7453991],"16":[0.3002103,0.8409134],"19":[-0.08479279,0.02875417],"20":[-0.2727648,0.3012859],"21":[0.1995156,0.8750601],"0+8":[0.1949982,0.876592],"0+9":[0.3990889,0.8073825],"0+11":[0.4729117,0.7823484],"0+12":[0.2777991,0.8485133],"0+13":[0.3830112,0.8128347],"0+14":[-0.02428082,0.9509519],"0+15":[0.579879,0.7460746],"0+17":[0.4142772,0.802232],"0+18":[0.4142772,0.802232],"0+19":[-0.08280089,0.0280787],"0+20":[-0.2753509,0.2972582],"0+21":[0.1995156,0.8750601],"1+8":[0.1379647,0.8959326],"1+9":[0.4436957,0.7922559],"1+11":[0.4683491,0.7838957],"1+12":[0.1871817,0.8792426],"1+13":[0.4400447,0.793494],"1+14":[-0.1719317,1.001022],"1+15":[0.5462951,0.7574633],"1+17":[0.4478612,0.7908433],"1+18":[0.4478612,0.7908433],"1+19":[-0.04921695,0.01669001],"1+20":[-0.3189545,0.2293497],"2+8":[-0.08491115,0.9715123],"2+9":[0.6252317,0.730695],"2+11":[0.450519,0.789942],"2+12":[-0.316845,1.050164],"2+13":[0.6629206,0.7179143],"2+14":[-0.8988342,1.247523],"2+15":[0.2651443,0.8528046],"2+17":[0.7290119,0.695502],"2+19":[0.2319338,-0.07865133],"2+20":[-0.6839853,-0.3391521],"2+21":[0.1995156,0.8750601],"3+8":[-0.1947922,1.008774],"3+9":[0.6172663,0.7333962],"3+11":[0.4417285,0.792923],"3+12":[-0.6531999,1.164225],"3+13":[0.7728016,0.6806524],"3+14":[-1.34507,1.398846],"3+15":[0.03867042,0.9296044],"3+17":[0.9554858,0.6187022],"3+19":[0.4584077,-0.1554511],"3+20":[-0.9780266,-0.7970943],"3+21":[0.1995156,0.8750601],"4+8":[0.3312357,0.8303923],"4+9":[0.4052546,0.8052917],"4+11":[0.4838107,0.7786524],"4+12":[0.4309868,0.7965656],"4+13":[0.2467737,0.8590343],"4+14":[0.2651443,0.8528046],"4+15":[0.5968292,0.7403266],"4+17":[0.3973271,0.80798],"4+18":[0.3973271,0.80798],"4+19":[-0.09975107,0.03382669],"4+20":[-0.2533438,0.3315324],"4+21":[0.1995156,0.8750601],"5+8":[0.08093128,0.9152733],"5+11":[0.4637864,0.7854429],"5+12":[0.08093128,0.9152733],"5+13":[0.4970781,0.7741533],"5+14":[-0.3352156,1.056393],"5+18":[0.4970781,0.7741533],"5+19":[0.0,0.0],"5+20":[-0.3828551,0.1298304],"5+21":[0.1995156,0.8750601],"6+8":[0.08093128,0.9152733],"6+9":[0.4970781,0.7741533],"6+11":[0.4637864,0.7854429],"6+12":[0.08093128,0.9152733],"6+13":[0.4970781,0.7741533],"6+14":[-0.3352156,1.056393],"6+15":[0.4970781,0.7741533],"6+17":[0.4970781,0.7741533],"6+19":[0.0,0.0],"6+20":[-0.3828551,0.1298304],"6+21":[0.1995156,0.8750601],"7+17":[0.4664497,0.7845397],"7+18":[0.4664497,0.7845397],"7+19":[-0.03062841,0.01038643],"7+20":[-0.3430888,0.1917627],"7+21":[0.1995156,0.8750601],"8+17":[0.1995156,0.8750601],"8+19":[-0.2975625,0.1009067],"8+20":[0.003483809,0.7315176],"9+17":[0.4052833,0.805282],"9+18":[0.4052833,0.805282],"9+19":[-0.09179485,0.03112865],"9+20":[-0.2636737,0.3154445],"10+18":[0.3930414,0.8094333],"10+19":[-0.1040367,0.03528],"10+20":[-0.2477795,0.3401982],"10+21":[0.1995156,0.8750601],"11+17":[0.4732731,0.7822258],"11+18":[0.4732731,0.7822258],"11+19":[-0.023805,0.00807254],"11+20":[-0.351948,0.1779654],"12+17":[0.2843084,0.8463059],"12+19":[-0.2127697,0.07215257],"12+20":[-0.1066065,0.5600621],"12+21":[0.1995156,0.8750601],"13+17":[0.3784938,0.8143666],"13+18":[0.3784938,0.8143666],"13+19":[-0.1185843,0.04021326],"13+20":[-0.2288917,0.3696142],"14+17":[-0.01325411,0.9472126],"14+19":[-0.5103322,0.1730593],"14+20":[0.2797324,1.161749],"14+21":[0.1995156,0.8750601],"15+17":[0.5818709,0.7453991],"15+19":[0.08479279,-0.02875417],"15+20":[-0.4929454,-0.04162511],"15+21":[0.1995156,0.8750601],"16+17":[0.3002103,0.8409134],"16+18":[0.3002103,0.8409134],"16+19":[-0.1968678,0.06676006],"16+20":[-0.1272527,0.5279076],"17+19":[-0.08479279,0.02875417],"17+20":[-0.2727648,0.3012859],"17+21":[0.1995156,0.8750601],"19+18":[-0.08479279,0.02875417],"18+20":[-0.2727648,0.3012859],"21+18":[0.1995156,0.8750601]}}
]}""",
"slope_product": r"""{"name": "slope_product", "params": ["zs"], "kind": "array", "returns": ["factor"], "origins": ["sigmoid", "sigmoid_derivative"], "criteria": [{"key": "chain", "points": 1.5, "core": true, "outputs": null, "traits": ["tiny", "general"]}, {"key": "edges_chain", "points": 0.75, "core": false, "outputs": null, "traits": ["one_step", "one_unit"]}, {"key": "clean", "points": 0.75, "core": false, "outputs": null, "traits": null}], "mistakes": ["sigmoid_is_tanh", "sigmoid_without_half", "sigmoid_growing", "sigmoid_minus_one", "sigmoid_exponential", "sigmoid_hard", "sigmoid_softmax", "slope_of_value", "slope_is_value", "slope_twice", "slope_constant", "slope_mixed", "slope_square", "slope_without_value", "slope_plus", "slope_negative", "slope_of_tanh", "product_sum", "product_mean", "product_running", "product_of_all", "product_other_axis", "product_last"], "vary": {"case": 1, "values": {"0": {"array": [[-2.18, 0.54, 0.99, 3.27], [-0.05, -0.77, -0.49, 1.08], [-0.4, -0.2, -0.71, 0.23]]}}}, "probes": [{"key": "one_factor", "args": [{"array": [[0.0]]}], "want": [[0.25]]}, {"key": "two_factors", "args": [{"array": [[0.0], [0.0]]}], "want": [[0.0625]]}], "cases": [
{"trait":"tiny","dims":{},"paired":true,"args":[{"array":[[0.0,1.0],[0.0,-2.0]]}],"want":[[0.0625,0.0206429918041]],"signs":{"0":[0.1430619,-0.04851389],"1":[0.03299716,0.05285364],"2":[-10.81961,7.767823],"3":[Infinity,Infinity],"4":[4.568543,-1.549244],"5":[0.0,0.0],"6":[0.01167879,0.02345969],"7":[0.0,0.0],"8":[0.09881074,0.2226656],"9":[0.00709833,0.05418336],"10":[0.007759717,0.06141194],"11":[0.1350756,0.2103677],"12":[0.03060862,0.05366362],"13":[0.03649754,0.2437967],"14":[0.2336603,0.4971533],"16":[0.5279546,0.8456582],"17":[0.144639,0.4632981],"18":[0.07231949,0.231649],"19":[-0.02211155,0.191743,[[2,2]]],"20":[0.000697091,0.001085655,[[]]],"21":[0.01563428,0.04506498],"22":[0.09138283,0.2251844],"0+8":[0.3055341,-0.10361],"0+9":[0.1245937,-0.04225111],"0+11":[0.0,0.0],"0+12":[-0.2243224,0.07607023],"0+13":[0.3454475,0.9075484],"0+14":[0.01936133,-0.006565642],"0+15":[0.1430619,-0.04851389],"17+0":[0.7123636,-0.2415704],"18+0":[0.3561818,-0.1207852],"19+0":[0.1491489,-0.2002343,[[2,2]]],"21+0":[0.0,0.0],"22+0":[0.7879227,-0.2671933],"1+8":[0.1284829,0.2126034],"1+9":[0.007875078,0.03694028],"1+11":[0.1350756,0.2103677],"1+12":[0.03366445,0.05262735],"1+13":[0.08636188,0.2268871],"1+14":[0.2912975,0.4776079],"1+15":[0.03299716,0.05285364],"17+1":[0.2191081,0.4380447],"18+1":[0.1095541,0.2190224],"19+1":[0.02829613,0.16647,[[2,2]]],"21+1":[0.0123445,0.0227104],"22+1":[0.1277253,0.2128603],"2+8":[-2.614166,4.985267],"2+9":[0.01272555,0.01987621],"2+11":[2.161209,3.365884],"2+12":[-46.15363,32.04631],"2+13":[-0.5909021,1.225075],"2+14":[-86.71599,66.29532],"2+15":[-10.81961,7.767823],"17+2":[23.84398,-12.18453],"18+2":[11.92199,-6.092266],"19+2":[-25.22019,14.90365,[[2,2]]],"20+2":[67.41433,104.9916,[[]]],"21+2":[-51.04778,18.34215],"22+2":[24.71518,-10.43058],"3+8":[Infinity,Infinity],"3+9":[-5.52175,1.872487],"3+11":[Infinity,Infinity],"3+12":[Infinity,Infinity],"3+13":[Infinity,Infinity],"3+14":[Infinity,Infinity],"3+15":[Infinity,Infinity],"17+3":[-Infinity,-Infinity],"18+3":[-Infinity,-Infinity],"19+3":[-Infinity,-Infinity,[[2,2]]],"20+3":[Infinity,Infinity,[[]]],"21+3":[NaN,Infinity],"22+3":[-Infinity,-Infinity],"4+8":[-0.5909021,1.225075],"4+9":[0.02916305,0.04552262],"4+11":[0.5403023,0.841471],"4+12":[-2.53463,1.884215],"4+13":[1.680673,-0.5699348],"4+14":[-10.81961,7.767823],"4+15":[4.568543,-1.549244],"17+4":[19.54914,-6.629331],"18+4":[9.774571,-3.314666],"19+4":[7.079057,-7.179713,[[2,2]]],"20+4":[0.0,0.0,[[]]],"21+4":[0.0,0.0],"22+4":[19.64592,-6.662148],"5+8":[0.0,0.0],"5+11":[0.0,0.0],"5+12":[0.0,0.0],"5+13":[0.5403023,0.841471],"5+14":[0.0,0.0],"19+5":[0.0,0.0,[[2,2]]],"21+5":[0.0,0.0],"6+8":[0.01643675,0.03792348],"6+9":[0.002811342,0.03209609],"6+11":[0.02293537,0.03571973],"6+12":[0.0008721035,0.001550686],"6+13":[0.162621,0.5908052],"6+14":[0.02293892,0.05548864],"6+15":[0.01167879,0.02345969],"17+6":[0.06295231,0.3138966],"18+6":[0.03147615,0.1569483],"19+6":[-0.04500883,0.1511489,[[2,2]]],"21+6":[0.01993207,0.03454186],"22+6":[0.07710411,0.1414753],"17+7":[2.496881,-0.84672],"18+7":[1.248441,-0.42336],"19+7":[0.0,0.0,[[2,2]]],"20+7":[0.0,0.0,[[]]],"21+7":[0.0,0.0],"22+7":[2.496881,-0.84672],"17+8":[0.1864687,0.9614599],"18+8":[0.09323434,0.4807299],"19+8":[-0.338536,0.3414241,[[2,2]]],"21+8":[0.1726934,0.3159932],"22+8":[0.2205452,0.4375574],"17+9":[0.05899134,0.4616089],"18+9":[0.02949567,0.2308045],"19+9":[-0.05470685,0.2116487,[[2,2]]],"21+9":[0.003490677,0.0516401],"22+9":[0.02330504,0.2329038],"17+10":[0.06207773,0.4912955],"18+10":[0.03103887,0.2456477],"19+10":[-0.07168839,0.2267766,[[2,2]]],"21+10":[0.007759717,0.06141194],"22+10":[0.03103887,0.2456477],"17+11":[0.3914845,0.8919367],"18+11":[0.1957423,0.4459684],"19+11":[0.02265303,0.1810044,[[2,2]]],"20+11":[0.0,0.0,[[]]],"21+11":[-0.07440888,0.02523288],"22+11":[0.1213334,0.4712012],"17+12":[0.0418297,0.4981618],"18+12":[0.02091485,0.2490809],"19+12":[-0.1541711,0.2308453,[[2,2]]],"21+12":[0.0707124,0.1129316],"22+12":[0.1291624,0.212373],"17+13":[0.06184227,1.003722],"18+13":[0.03092113,0.501861],"19+13":[-0.244103,0.3745863,[[2,2]]],"20+13":[0.03199708,0.0498325,[[]]],"21+13":[-0.1106156,0.1753022],"22+13":[-0.09638976,0.5450336],"17+14":[0.2282984,1.459622],"18+14":[0.1141492,0.7298109],"19+14":[-0.7886373,0.3812181,[[2,2]]],"20+14":[0.05131201,0.07991372,[[]]],"21+14":[0.4711772,0.8127848],"22+14":[0.3497076,0.6499304],"17+15":[-0.144639,-0.4632981],"18+15":[-0.07231949,-0.231649],"19+15":[-0.1286238,-0.2844842,[[2,2]]],"22+15":[-0.09138283,-0.2251844],"17+16":[0.8764325,1.752179],"18+16":[0.4382163,0.8760895],"19+16":[-0.6438558,-0.03869271,[[2,2]]],"21+16":[0.197512,0.3633665],"22+16":[0.5109012,0.8514412]}},
{"trait":"general","dims":{"T":3},"paired":true,"args":[{"array":[[-2.41,0.01,0.48,2.81],[-0.38,-1.34,-0.96,0.83],[-0.63,-0.54,-1.01,0.02]]}],"want":[[0.00413562727923,0.00956355494797,0.00925242939476,0.00283104182117]],"signs":{"0":[-0.8877041,-1.120236],"1":[-0.003386219,-0.001483987],"2":[-1253.453,-2142.286],"3":[6849.45,-2421.293],"4":[-72.67258,-110.3036],"5":[0.0,0.0],"6":[-0.0004824536,0.0004608267],"7":[-3.336546,-4.643795],"8":[-0.2717068,0.1893322],"9":[-0.01843439,0.007966079],"10":[-0.02374189,0.01063521],"11":[-0.03602864,-0.06101454],"12":[-0.07451729,0.07060266],"13":[-0.1177209,0.14566],"14":[-1.220676,1.000011],"15":[0.01275568,0.002182803],"16":[-0.216718,-0.09497516],"17":[-0.9379337,0.2809452],"18":[-0.3126446,0.09364842],"19":[-0.2626779,-0.09589662,[[3,4]]],"20":[5.597571e-10,8.717701e-10,[[]]],"21":[-0.00312417,-0.002036265,[[3]]],"22":[-0.3314321,0.2001963],"0+8":[-0.3700171,-0.4019988],"0+9":[-0.5228884,-0.6516928],"0+11":[-1.344958,-1.785671],"0+12":[-0.04273108,-0.02852496],"0+13":[-0.5652662,2.300963],"0+14":[-0.05257739,0.008473407],"0+15":[0.8877041,1.120236],"17+0":[1.409079,-0.6580219],"18+0":[0.4696931,-0.2193406],"19+0":[-0.5357354,-0.4223033,[[3,4]]],"21+0":[0.1114927,-0.01588896,[[3]]],"22+0":[1.162328,0.4739826],"1+8":[-0.2929222,0.2717647],"1+9":[-0.0085207,0.00576457],"1+11":[0.05233613,-0.09808843],"1+12":[-0.1193069,0.1196697],"1+13":[-0.07065827,0.2876204],"1+14":[-1.577877,1.536705],"1+15":[0.003386219,0.001483987],"17+1":[-0.6575809,0.2613405],"18+1":[-0.2191936,0.08711351],"19+1":[-0.2711809,-0.150307,[[3,4]]],"21+1":[-0.0009138045,-0.0007784692,[[3]]],"22+1":[-0.2514548,0.2365863],"2+8":[11.96288,57.0027],"2+9":[0.01429549,-0.01403284],"2+11":[273.8236,524.4205],"2+12":[3230.733,5861.772],"2+13":[-9.40713,-22.40097],"2+14":[6218.091,11820.34],"2+15":[1253.453,2142.286],"17+2":[-45.21007,-106.6524],"18+2":[-15.07002,-35.55081],"19+2":[2644.724,2475.357,[[3,4]]],"20+2":[1809063.0,2817448.0,[[]]],"21+2":[-651.3099,-412.4518,[[3]]],"22+2":[10.46998,3.382092],"3+8":[-84.05826,68.5297],"3+9":[-5.007786,-8.166043],"3+11":[-58.03889,2.788601],"3+12":[-6967.286,6314.195],"3+13":[144.1556,-36.97719],"3+14":[-17823.38,18271.9],"3+15":[-6849.45,2421.293],"17+3":[5799.052,-3057.075],"18+3":[1933.017,-1019.025],"19+3":[22084.53,-8425.242,[[3,4]]],"20+3":[14165070.0,22060790.0,[[]]],"21+3":[-18028.52,-17360.17,[[3]]],"22+3":[1635.022,-1644.071],"4+8":[9.40713,22.40097],"4+9":[-0.00323937,0.001066883],"4+11":[108.0643,191.8542],"4+12":[467.8965,773.4077],"4+13":[-3.298394,-4.478354],"4+14":[1253.453,2142.286],"4+15":[72.67258,110.3036],"17+4":[-48.76305,-89.97333],"18+4":[-16.25435,-29.99111],"19+4":[73.9716,60.83204,[[3,4]]],"20+4":[-0.01137219,-0.01771113,[[]]],"21+4":[3.31336,-0.8949704,[[3]]],"22+4":[4.353066,3.048636],"5+8":[-0.6536436,0.6569866],"5+11":[0.1971036,-0.1981117],"5+12":[-0.6536436,0.6569866],"5+13":[0.5403023,0.841471],"5+14":[-5.229149,5.255893],"19+5":[0.0,0.0,[[3,4]]],"21+5":[0.0,0.0,[[3]]],"6+8":[-0.001557781,0.001539181],"6+9":[-0.0007650702,0.0004404427],"6+11":[0.0004314149,-0.0004765317],"6+12":[-3.6352e-06,3.653408e-06],"6+13":[-0.9718653,0.2573668],"6+14":[-0.002906323,0.002892032],"6+15":[0.0004824536,-0.0004608267],"17+6":[-0.3167453,0.1954911],"18+6":[-0.1055818,0.06516369],"19+6":[-0.2220533,0.1117449,[[3,4]]],"21+6":[5.95331e-07,1.327689e-06,[[3]]],"22+6":[-0.03736097,0.03215491],"17+7":[3.213296,-8.503366],"18+7":[1.071099,-2.834455],"19+7":[3.578918,-4.283526,[[3,4]]],"20+7":[0.0008278024,0.001289226,[[]]],"21+7":[0.2711148,0.05788834,[[3]]],"22+7":[1.788204,0.9781272],"17+8":[-2.548733,1.150728],"18+8":[-0.8495777,0.3835761],"19+8":[-1.012392,0.3281646,[[3,4]]],"21+8":[-0.01080252,0.006055486,[[3]]],"22+8":[-0.5598573,0.4201433],"17+9":[-1.0473,0.4618592],"18+9":[-0.3490999,0.1539531],"19+9":[-0.2278065,0.1673147,[[3,4]]],"21+9":[-0.003237393,-0.0005212142,[[3]]],"22+9":[-0.3660703,0.1569481],"17+10":[-1.13961,0.51049],"18+10":[-0.3798702,0.1701633],"19+10":[-0.278198,0.1874953,[[3,4]]],"21+10":[-0.003382176,9.244812e-05,[[3]]],"22+10":[-0.3798702,0.1701633],"17+11":[-0.5558243,-0.6582397],"18+11":[-0.1852748,-0.2194132],"19+11":[0.899961,-1.260136,[[3,4]]],"20+11":[-6.177613e-05,-9.621063e-05,[[]]],"21+11":[-0.1331447,-0.1438425,[[3]]],"22+11":[-0.7846562,0.3672165],"17+12":[-1.610799,0.8697832],"18+12":[-0.5369331,0.2899277],"19+12":[-0.9991864,0.4510529,[[3,4]]],"21+12":[-8.988957e-05,0.0002418424,[[3]]],"22+12":[-0.2284252,0.219947],"17+13":[-2.009709,0.8912315],"18+13":[-0.6699029,0.2970772],"19+13":[0.08733718,0.3285532,[[3,4]]],"20+13":[8.275945e-05,0.0001288902,[[]]],"21+13":[-0.1857367,-0.1205176,[[3]]],"22+13":[-0.9596233,0.26051],"17+14":[-4.159533,2.020512],"18+14":[-1.386511,0.6735039],"19+14":[-1.01854,0.514529,[[3,4]]],"20+14":[0.000241559,0.0003762059,[[]]],"21+14":[-0.01825126,0.05408829,[[3]]],"22+14":[-0.7882825,0.6400904],"17+15":[0.9379337,-0.2809452],"18+15":[0.3126446,-0.09364842],"19+15":[0.4199638,0.08316682,[[3,4]]],"22+15":[0.3314321,-0.2001963],"17+16":[-2.630324,1.045362],"18+16":[-0.8767746,0.3484541],"19+16":[-0.8572651,-0.5382918,[[3,4]]],"21+16":[-0.2339339,-0.1992881,[[3]]],"22+16":[-1.005819,0.9463454]}},
{"trait":"general","dims":{"T":5},"paired":true,"args":[{"array":[[1.81,0.85],[-0.74,1.58],[-0.47,0.53],[0.18,-0.37],[1.15,-1.11]]}],"want":[[0.000283336977146,0.000312145853204]],"signs":{"0":[-0.0007772464,0.0009775085],"1":[5.593076e-07,1.57329e-05],"2":[0.7831798,-3.631939],"3":[-17.19897,-32.97572],"4":[-0.01128382,0.01303409],"5":[0.0,0.0],"6":[2.033261e-07,7.754113e-07],"7":[0.03232153,0.02306684],"8":[0.008461637,0.04240362],"9":[7.308757e-05,0.0006093727],"10":[0.0001212456,0.0009595615],"11":[0.007904777,0.008856498],"12":[0.0004840616,0.001836105],"13":[-4.297364e-05,0.006585875],"14":[0.08372294,0.3907695],"15":[-2.318911e-05,-0.0002824699],"16":[0.000572731,0.01611049],"17":[0.1225769,0.9901537],"18":[0.02451538,0.1980307],"19":[-0.05874567,0.1226417,[[5,2]]],"20":[4.778567e-08,7.442177e-08,[[]]],"21":[-0.08334884,0.02616994,[[5]]],"22":[0.02110579,0.1800072],"0+8":[-0.01593699,0.04439752],"0+9":[-0.000813108,0.003463741],"0+11":[0.009553483,0.006697062],"0+12":[-0.002418537,0.002303974],"0+13":[-0.003261976,0.01986757],"0+14":[-0.004395802,0.03537787],"0+15":[0.0007772464,-0.0009775085],"17+0":[-0.1287742,-1.299028],"18+0":[-0.02575483,-0.2598056],"19+0":[-0.008657907,0.1404661,[[5,2]]],"21+0":[0.1779744,0.01383766,[[5]]],"22+0":[0.6841763,-0.07929929],"1+8":[0.006740548,0.02554284],"1+9":[1.998126e-05,0.0001284889],"1+11":[0.004676995,0.005505651],"1+12":[0.0002472779,0.0006719157],"1+13":[-0.0001019367,0.0006208616],"1+14":[0.06078744,0.2323882],"1+15":[-5.593076e-07,-1.57329e-05],"17+1":[0.1021133,0.6860745],"18+1":[0.02042266,0.1372149],"19+1":[-0.04652123,0.03902844,[[5,2]]],"21+1":[-0.07140088,0.004401559,[[5]]],"22+1":[0.007972325,0.08216117],"2+8":[0.9909796,22.85648],"2+9":[-3.249686e-05,-8.862656e-05],"2+11":[4.444703,4.402989],"2+12":[-26.69548,533.9839],"2+13":[0.0163068,-0.1542622],"2+14":[-141.1915,4907.959],"2+15":[-0.7831798,3.631939],"17+2":[0.4054122,-13.24242],"18+2":[0.08108244,-2.648485],"19+2":[11.25352,2.566066,[[5,2]]],"20+2":[10.91164,16.99388,[[]]],"21+2":[-6.561979,2.267347,[[5]]],"22+2":[4.869091,-2.078353],"3+8":[6.284933,14.42078],"3+9":[0.003298989,-0.001305193],"3+11":[2.512813,3.365901],"3+12":[126.6408,224.4234],"3+13":[-0.7107519,-2.161479],"3+14":[13.1347,-41.39556],"3+15":[17.19897,32.97572],"17+3":[-15.03183,-33.72057],"18+3":[-3.006367,-6.744113],"19+3":[79.43804,65.90134,[[5,2]]],"20+3":[160.4895,249.9476,[[]]],"21+3":[-160.5358,131.7648,[[5]]],"22+3":[-0.06123748,-0.6740214],"4+8":[-0.0163068,0.1542622],"4+9":[2.936215e-05,0.0001008854],"4+11":[0.03118229,0.02732776],"4+12":[-0.01018119,0.0250408],"4+13":[-0.03744836,0.07613514],"4+14":[-0.7831798,3.631939],"4+15":[0.01128382,-0.01303409],"17+4":[1.073376,-3.198454],"18+4":[0.2146752,-0.6396908],"19+4":[0.3436082,0.6027158,[[5,2]]],"20+4":[0.000188285,0.0002932365,[[]]],"21+4":[0.08397922,-0.4109772,[[5]]],"22+4":[2.685772,-0.6890542],"5+8":[0.0,0.0],"5+11":[0.0,0.0],"5+12":[0.0,0.0],"5+13":[0.0,0.0],"5+14":[0.0,0.0],"19+5":[0.0,0.0,[[5,2]]],"21+5":[0.0,0.0,[[5]]],"6+8":[4.140921e-07,1.4028e-06],"6+9":[9.045484e-07,5.825449e-06],"6+11":[2.545971e-07,3.069284e-07],"6+12":[8.41728e-13,2.038707e-12],"6+13":[0.0437287,0.5458234],"6+14":[7.169951e-07,2.281875e-06],"6+15":[-2.033261e-07,-7.754113e-07],"17+6":[0.07042894,0.4183036],"18+6":[0.01408579,0.08366071],"19+6":[0.05533223,0.1907234,[[5,2]]],"21+6":[0.006522049,0.01704187,[[5]]],"22+6":[0.06146929,0.1076548],"17+7":[-0.4643405,-3.397711],"18+7":[-0.09286809,-0.6795422],"19+7":[-3.184135,-3.719455,[[5,2]]],"20+7":[-0.0006199673,-0.0009655418,[[]]],"21+7":[-0.2581443,0.2916013,[[5]]],"22+7":[0.8814554,-0.4756709],"17+8":[0.3796782,2.813523],"18+8":[0.07593563,0.5627046],"19+8":[-0.1495467,0.7004592,[[5,2]]],"21+8":[-0.117964,0.5360667,[[5]]],"22+8":[0.3072148,0.6740859],"17+9":[0.140669,1.123549],"18+9":[0.02813381,0.2247097],"19+9":[-0.04600112,0.1859009,[[5,2]]],"21+9":[-0.07177202,0.05248975,[[5]]],"22+9":[0.01487136,0.2174685],"17+10":[0.1551943,1.228239],"18+10":[0.03103887,0.2456477],"19+10":[-0.05158612,0.2209801,[[5,2]]],"21+10":[-0.07723865,0.06829824,[[5]]],"22+10":[0.03103887,0.2456477],"17+11":[-0.00437435,0.7845583],"18+11":[-0.00087487,0.1569117],"19+11":[-0.156463,-0.3636102,[[5,2]]],"20+11":[-2.662663e-05,-4.146852e-05,[[]]],"21+11":[-0.2729984,-0.1203592,[[5]]],"22+11":[-0.2792028,-0.02205913],"17+12":[0.2571013,1.823369],"18+12":[0.05142026,0.3646739],"19+12":[0.02591549,0.7237564,[[5,2]]],"21+12":[0.08561442,0.30607,[[5]]],"22+12":[0.286109,0.4940787],"17+13":[0.2410992,2.099432],"18+13":[0.04821984,0.4198864],"19+13":[-0.1359366,0.1216861,[[5,2]]],"20+13":[2.920755e-05,4.548807e-05,[[]]],"21+13":[-0.3757363,0.08450352,[[5]]],"22+13":[-0.1830593,0.3085051],"17+14":[0.6367795,4.636893],"18+14":[0.1273559,0.9273785],"19+14":[-0.1806935,0.8198412,[[5,2]]],"20+14":[0.07291642,0.1135606,[[]]],"21+14":[0.01864965,1.658103,[[5]]],"22+14":[0.5933238,1.168165],"17+15":[-0.1225769,-0.9901537],"18+15":[-0.02451538,-0.1980307],"19+15":[-0.03056887,-0.1308098,[[5,2]]],"22+15":[-0.02110579,-0.1800072],"17+16":[0.4084531,2.744298],"18+16":[0.08169062,0.5488596],"19+16":[-0.2050605,0.1552857,[[5,2]]],"21+16":[-1.142414,0.07042495,[[5]]],"22+16":[0.0318893,0.3286447]}},
{"trait":"general","dims":{"T":4},"paired":true,"args":[{"array":[[[0.42,-0.11,0.06],[-1.07,0.14,-0.67]],[[-0.49,-0.4,0.21],[-0.5,-1.62,1.29]],[[0.23,1.41,0.03],[2.02,0.47,-1.45]],[[-0.36,-1.34,0.27],[0.21,-0.1,-0.1]]]}],"want":[[[0.00336672943366,0.00155326889049,0.00378966743741],[0.00114264750131,0.00202509233156,0.00145458104902]]],"signs":{"0":[-0.01063038,0.03598286],"1":[-0.002115999,-0.001359503],"2":[113.0165,-30.28844],"3":[-94082420.0,-91127920.0],"4":[-0.5371204,0.6900526],"5":[0.0,0.0],"6":[-1.479634e-06,-6.397663e-08],"7":[0.4888819,-0.5004347],"8":[-0.06623985,-0.01227457],"9":[-0.0005449087,0.0002709427],"10":[-0.001076751,0.0003624281],"11":[0.05918078,-0.03998647],"12":[-0.006265768,-0.002811656],"13":[0.03303029,0.004052232],"14":[-0.3991882,-0.1001779],"16":[-0.5416959,-0.3480327],"17":[-0.2944855,0.0466717],"18":[-0.07362138,0.01166793],"19":[-0.08863881,0.00753476,[[4,2,3]]],"20":[3.604025e-17,5.612937e-17,[[]]],"21":[-0.002294103,0.01856208,[[4,2]]],"22":[-0.0321254,0.007336954],"0+8":[-0.06822766,0.1022701],"0+9":[-0.02228846,0.04502299],"0+11":[0.1643804,-0.1579012],"0+12":[-0.001856166,0.001803965],"0+13":[0.5223713,0.3067524],"0+14":[-0.009461472,0.02285471],"0+15":[-0.01063038,0.03598286],"17+0":[-1.622767,-0.5870322],"18+0":[-0.4056917,-0.146758],"19+0":[-0.765604,0.04682841,[[4,2,3]]],"21+0":[-0.1202125,0.1391001,[[4,2]]],"22+0":[-0.007765657,-0.6348922],"1+8":[-0.09048813,-0.05705538],"1+9":[0.0001852528,0.0002259416],"1+11":[-0.00591008,-0.04302713],"1+12":[-0.01011037,-0.008958798],"1+13":[0.03264821,0.01917202],"1+14":[-0.5682512,-0.406885],"1+15":[-0.002115999,-0.001359503],"17+1":[-0.3761787,0.01299144],"18+1":[-0.09404469,0.00324786],"19+1":[-0.108932,-0.04113784,[[4,2,3]]],"21+1":[-0.003697671,0.01395983,[[4,2]]],"22+1":[0.01515042,-0.01759563],"2+8":[22.19854,-3.041465],"2+9":[-0.0008905497,-0.0006036995],"2+11":[19.46468,42.16971],"2+12":[1434.687,-524.4874],"2+13":[2.410363,-0.2398078],"2+14":[5592.287,-1846.958],"2+15":[113.0165,-30.28844],"17+2":[-17.13035,-1.075054],"18+2":[-4.282587,-0.2687635],"19+2":[-37.36073,159.4252,[[4,2,3]]],"20+2":[582306800.0,906889000.0,[[]]],"21+2":[28.37512,-65.78728,[[4,2]]],"22+2":[5.172473,-3.837695],"3+8":[-12795.99,-12361.38],"3+9":[-0.002579692,0.002574464],"3+11":[-6697.054,-6483.102],"3+12":[-166367400.0,-161145200.0],"3+13":[-7189.008,-6906.374],"3+14":[-266611600.0,-258245800.0],"3+15":[-94082420.0,-91127920.0],"17+3":[1303.412,1344.176],"18+3":[325.853,336.044],"19+3":[-46765650.0,-10451020.0,[[4,2,3]]],"20+3":[6.831301e+19,1.063912e+20,[[]]],"21+3":[-38355.69,-257615.6,[[4,2]]],"22+3":[-99.93848,50.47855],"4+8":[2.410363,-0.2398078],"4+9":[-0.002559655,-0.001685583],"4+11":[0.06587336,4.419366],"4+12":[8.091171,-1.164787],"4+13":[-0.2943241,0.3790294],"4+14":[113.0165,-30.28844],"4+15":[-0.5371204,0.6900526],"17+4":[-12.97186,0.0727601],"18+4":[-3.242966,0.01819003],"19+4":[-1.090671,-5.741165,[[4,2,3]]],"20+4":[4.229548e-10,6.587131e-10,[[]]],"21+4":[-2.914233,3.809438,[[4,2]]],"22+4":[3.720918,-2.045956],"5+8":[-0.9899925,-0.9589243],"5+11":[-0.5205728,-0.504236],"5+12":[-0.9899925,-0.9589243],"5+13":[0.0,0.0],"5+14":[-15.83988,-15.34279],"19+5":[0.0,0.0,[[4,2,3]]],"21+5":[0.0,0.0,[[4,2]]],"6+8":[-1.878577e-06,7.660872e-08],"6+9":[-9.59483e-07,3.926746e-07],"6+11":[2.119203e-06,-2.292662e-06],"6+12":[-3.253774e-12,-1.715972e-14],"6+13":[-0.13587,0.02232508],"6+14":[-2.324432e-06,2.340843e-07],"6+15":[-1.479634e-06,-6.397663e-08],"17+6":[-0.1201874,0.05070845],"18+6":[-0.03004685,0.01267711],"19+6":[1.907308e-05,0.0146021,[[4,2,3]]],"21+6":[8.427384e-05,3.545075e-05,[[4,2]]],"22+6":[-0.01989861,-0.009920581],"17+7":[-1.950622,-1.40211],"18+7":[-0.4876556,-0.3505276],"19+7":[2.330949,1.747423,[[4,2,3]]],"20+7":[-7.208039e-11,-1.122586e-10,[[]]],"21+7":[2.563845,-2.502807,[[4,2]]],"22+7":[0.5999494,-0.8698241],"17+8":[-0.9779459,0.1633196],"18+8":[-0.2444865,0.04082989],"19+8":[-0.1077686,-0.05861909,[[4,2,3]]],"21+8":[0.126696,0.1733016,[[4,2]]],"22+8":[-0.1958962,-0.08509719],"17+9":[-0.2363124,0.08667775],"18+9":[-0.0590781,0.02166944],"19+9":[-0.09357092,0.0420163,[[4,2,3]]],"21+9":[0.002262228,0.01548801,[[4,2]]],"22+9":[-0.05951552,0.02853974],"17+10":[-0.2756482,0.0927816],"18+10":[-0.06891204,0.0231954],"19+10":[-0.09277109,0.04509611,[[4,2,3]]],"21+10":[0.005199282,0.01817557,[[4,2]]],"22+10":[-0.06891204,0.0231954],"17+11":[0.05817454,-0.1678711],"18+11":[0.01454363,-0.04196778],"19+11":[-0.3493331,0.3344309,[[4,2,3]]],"20+11":[-6.504642e-09,-1.013038e-08,[[]]],"21+11":[-0.1937924,0.1572159,[[4,2]]],"22+11":[0.05480387,0.1213352],"17+12":[-0.6834604,0.1166479],"18+12":[-0.1708651,0.02916196],"19+12":[-0.004570669,0.04794363,[[4,2,3]]],"21+12":[0.02657179,0.03494252,[[4,2]]],"22+12":[-0.1637708,-0.09243414],"17+13":[-0.1246468,0.2078068],"18+13":[-0.0311617,0.05195171],"19+13":[-0.5030461,0.4401805,[[4,2,3]]],"20+13":[9.111205e-09,1.418986e-08,[[]]],"21+13":[-0.09680242,0.1782879,[[4,2]]],"22+13":[-0.07975197,0.1778788],"17+14":[-1.661406,0.2799674],"18+14":[-0.4153516,0.06999185],"19+14":[-0.2873392,-0.3569658,[[4,2,3]]],"20+14":[2.342567e-05,3.648332e-05,[[]]],"21+14":[0.5603207,0.6595369,[[4,2]]],"22+14":[-0.359667,-0.1775313],"17+15":[0.2944855,-0.0466717],"18+15":[0.07362138,-0.01166793],"19+15":[0.0334998,0.004993353,[[4,2,3]]],"22+15":[0.0321254,-0.007336954],"17+16":[-1.504715,0.05196576],"18+16":[-0.3761787,0.01299144],"19+16":[-1.002496,-1.008078,[[4,2,3]]],"21+16":[-0.2366509,0.8934289,[[4,2]]],"22+16":[0.06060169,-0.07038254]}},
{"trait":"one_step","dims":{"T":1},"paired":true,"args":[{"array":[[-1.11,0.38,-0.63]]}],"want":[[0.186430911165,0.241187840546,0.22674696392]],"signs":{"0":[-0.01917046,-0.3542397],"1":[-0.2130247,-0.06007323],"2":[-0.7860471,-5.282431],"3":[4.864758,0.7551244],"4":[-1.79392,-3.583742],"5":[0.0,0.0],"6":[-0.2062189,-0.03405564],"7":[-0.3468629,-0.952842],"8":[-0.457246,-0.04085275],"9":[-0.202529,0.006876139],"10":[-0.2164593,0.00591668],"11":[-0.4314171,-0.05111888],"12":[-0.2331277,-0.01433222],"13":[-0.408591,0.06451947],"14":[-0.6903738,-0.05518497],"15":[0.2241183,0.02652054],"16":[-0.8520987,-0.2402929],"19":[-0.2241183,-0.02652054,[[1,3]]],"20":[0.005508732,0.008579342,[[]]],"21":[0.005508732,0.008579342,[[1]]],"0+8":[-0.03290882,-0.09028008],"0+9":[0.06122067,-0.1704899],"0+11":[-0.1097221,-0.5236193],"0+12":[-0.01373836,0.2639596],"0+13":[-0.8329282,0.1139468],"0+14":[-0.04664718,0.1736796],"0+15":[0.01917046,0.3542397],"17+0":[-0.01917046,-0.3542397],"18+0":[-0.01917046,-0.3542397],"19+0":[-0.01917046,-0.3542397,[[1,3]]],"21+0":[0.157518,0.2453198,[[1]]],"22+0":[-0.01917046,-0.3542397],"1+8":[-0.4493729,-0.03330668],"1+9":[-0.1695348,0.002864568],"1+11":[-0.4206915,-0.1118339],"1+12":[-0.2363483,0.02676655],"1+13":[-0.4164641,0.0569734],"1+14":[-0.6857212,-0.006540128],"1+15":[0.2130247,0.06007323],"17+1":[-0.2130247,-0.06007323],"18+1":[-0.2130247,-0.06007323],"19+1":[-0.2130247,-0.06007323,[[1,3]]],"21+1":[0.001784517,0.00277922,[[1]]],"22+1":[-0.2130247,-0.06007323],"2+8":[-1.369773,0.8730114],"2+9":[0.1407133,0.01077498],"2+11":[-0.4786985,2.812508],"2+12":[-0.5837263,6.155443],"2+13":[0.5039363,-0.8493447],"2+14":[-1.9535,7.028454],"2+15":[0.7860471,5.282431],"17+2":[-0.7860471,-5.282431],"18+2":[-0.7860471,-5.282431],"19+2":[-0.7860471,-5.282431,[[1,3]]],"20+2":[-41.15193,-64.09033,[[]]],"21+2":[-41.15193,-64.09033,[[1]]],"22+2":[-0.7860471,-5.282431],"3+8":[-0.4538772,1.12541],"3+9":[-1.487343,-2.756162],"3+11":[0.4622042,1.185026],"3+12":[-5.318635,0.370286],"3+13":[-0.4119598,-1.101744],"3+14":[-5.772512,1.495696],"3+15":[-4.864758,-0.7551244],"17+3":[4.864758,0.7551244],"18+3":[4.864758,0.7551244],"19+3":[4.864758,0.7551244,[[1,3]]],"20+3":[-6.607903,-10.2912,[[]]],"21+3":[-6.607903,-10.2912,[[1]]],"22+3":[4.864758,0.7551244],"4+8":[-0.5039363,0.8493447],"4+9":[-0.2075498,-0.05042906],"4+11":[0.2529624,2.512556],"4+12":[1.289983,4.433087],"4+13":[-0.3619007,-0.825678],"4+14":[0.7860471,5.282431],"4+15":[1.79392,3.583742],"17+4":[-1.79392,-3.583742],"18+4":[-1.79392,-3.583742],"19+4":[-1.79392,-3.583742,[[1,3]]],"20+4":[1.188185,1.850489,[[]]],"21+4":[1.188185,1.850489,[[1]]],"22+4":[-1.79392,-3.583742],"5+8":[-0.4161468,0.14112],"5+11":[-0.258011,0.0874944],"5+12":[-0.4161468,0.14112],"5+13":[-0.4496902,-0.1174533],"5+14":[-0.8322937,0.28224],"19+5":[0.0,0.0,[[1,3]]],"21+5":[0.0,0.0,[[1]]],"6+8":[-0.412025,-0.01163435],"6+9":[-0.2014571,0.001342502],"6+11":[-0.370418,-0.05136339],"6+12":[-0.2058061,0.02242129],"6+13":[-0.453812,0.03530107],"6+14":[-0.6178312,0.01078694],"6+15":[0.2062189,0.03405564],"17+6":[-0.2062189,-0.03405564],"18+6":[-0.2062189,-0.03405564],"19+6":[-0.2062189,-0.03405564,[[1,3]]],"21+6":[0.00270951,0.004219812,[[1]]],"22+6":[-0.2062189,-0.03405564],"17+7":[-0.3468629,-0.952842],"18+7":[-0.3468629,-0.952842],"19+7":[-0.3468629,-0.952842,[[1,3]]],"20+7":[0.3061581,0.4768129,[[]]],"21+7":[0.3061581,0.4768129,[[1]]],"22+7":[-0.3468629,-0.952842],"17+8":[-0.457246,-0.04085275],"18+8":[-0.457246,-0.04085275],"19+8":[-0.457246,-0.04085275,[[1,3]]],"21+8":[0.02763911,0.04304536,[[1]]],"22+8":[-0.457246,-0.04085275],"17+9":[-0.202529,0.006876139],"18+9":[-0.202529,0.006876139],"19+9":[-0.202529,0.006876139,[[1,3]]],"21+9":[0.007396297,0.01151905,[[1]]],"22+9":[-0.202529,0.006876139],"17+10":[-0.2164593,0.00591668],"18+10":[-0.2164593,0.00591668],"19+10":[-0.2164593,0.00591668,[[1,3]]],"21+10":[0.008442224,0.01314798,[[1]]],"22+10":[-0.2164593,0.00591668],"17+11":[-0.4314171,-0.05111888],"18+11":[-0.4314171,-0.05111888],"19+11":[-0.4314171,-0.05111888,[[1,3]]],"20+11":[0.05893669,0.09178845,[[]]],"21+11":[0.05893669,0.09178845,[[1]]],"22+11":[-0.4314171,-0.05111888],"17+12":[-0.2331277,-0.01433222],"18+12":[-0.2331277,-0.01433222],"19+12":[-0.2331277,-0.01433222,[[1,3]]],"21+12":[0.001413875,0.00220198,[[1]]],"22+12":[-0.2331277,-0.01433222],"17+13":[-0.408591,0.06451947],"18+13":[-0.408591,0.06451947],"19+13":[-0.408591,0.06451947,[[1,3]]],"20+13":[0.1076873,0.167713,[[]]],"21+13":[0.1076873,0.167713,[[1]]],"22+13":[-0.408591,0.06451947],"17+14":[-0.6903738,-0.05518497],"18+14":[-0.6903738,-0.05518497],"19+14":[-0.6903738,-0.05518497,[[1,3]]],"20+14":[0.07407634,0.1153671,[[]]],"21+14":[0.07407634,0.1153671,[[1]]],"22+14":[-0.6903738,-0.05518497],"17+15":[0.2241183,0.02652054],"18+15":[0.2241183,0.02652054],"19+15":[0.2241183,0.02652054,[[1,3]]],"22+15":[0.2241183,0.02652054],"17+16":[-0.8520987,-0.2402929],"18+16":[-0.8520987,-0.2402929],"19+16":[-0.8520987,-0.2402929,[[1,3]]],"21+16":[0.1142091,0.1778701,[[1]]],"22+16":[-0.8520987,-0.2402929]}},
{"trait":"one_unit","dims":{"T":6},"paired":true,"args":[{"array":[[-1.71],[0.95],[-1.52],[0.46],[0.65],[0.35]]}],"want":[[4.97944534785e-05]],"signs":{"0":[0.004384247,0.00682806],"1":[6.213034e-07,9.676227e-07],"2":[261.9561,407.9725],"3":[4.601254,7.166029],"4":[0.633431,0.9865104],"5":[0.0,0.0],"6":[3.101118e-07,4.829705e-07],"7":[0.005856719,0.009121299],"8":[0.002530268,0.003940659],"9":[8.627801e-05,0.00013437],"10":[0.0001319097,0.0002054373],"11":[0.0001061406,0.0001653042],"12":[1.18494e-05,1.845435e-05],"13":[0.005744974,0.008947266],"14":[0.02511811,0.03911914],"16":[0.002544859,0.003963383],"17":[0.6392536,0.9955785],"18":[0.1065423,0.1659298],"19":[0.05493244,0.1097739,[[6,1]]],"20":[2.690406e-05,4.190059e-05,[[]]],"21":[-0.01769324,0.002546973,[[6]]],"22":[0.1310219,0.2040545],"0+8":[0.02813585,0.043819],"0+9":[0.002622094,0.00408367],"0+11":[0.001180253,0.001838135],"0+12":[0.001465154,0.002281843],"0+13":[0.08419218,0.1311215],"0+14":[0.0008504564,0.001324507],"0+15":[0.004384247,0.00682806],"17+0":[-1.427846,-2.223738],"18+0":[-0.2379743,-0.3706229],"19+0":[-1.513292,-2.052047,[[6,1]]],"21+0":[0.7804558,0.2026839,[[6]]],"22+0":[0.1206101,0.1878391],"1+8":[0.0002551813,0.0003974213],"1+11":[1.070444e-05,1.667117e-05],"1+12":[1.205205e-07,1.876995e-07],"1+13":[0.001315503,0.002048774],"1+14":[0.002630005,0.00409599],"1+15":[6.213034e-07,9.676227e-07],"17+1":[0.4220779,0.6573474],"18+1":[0.07034631,0.1095579],"19+1":[0.01496063,0.02617642,[[6,1]]],"21+1":[0.05377946,-0.01848157,[[6]]],"22+1":[0.119792,0.1865649],"2+8":[115.3738,179.684],"2+9":[1.259383e-08,1.961373e-08],"2+11":[4.83974,7.537449],"2+12":[24636.4,38368.93],"2+13":[1.226756,1.91056],"2+14":[244566.9,380890.4],"2+15":[261.9561,407.9725],"17+2":[-35.19411,-54.81158],"18+2":[-5.865685,-9.135263],"19+2":[479.7681,127.8899,[[6,1]]],"20+2":[261.9561,407.9725,[[]]],"21+2":[5.235955,-5.823223,[[6]]],"22+2":[-0.6490508,-1.010837],"3+8":[1.046395,1.629664],"3+9":[0.01878702,0.02925905],"3+11":[0.04389457,0.06836174],"3+12":[2.026538,3.156146],"3+13":[2.37584,3.700152],"3+14":[77.7613,121.1061],"3+15":[4.601254,7.166029],"17+3":[-9.004315,-14.02339],"18+3":[-1.500719,-2.337232],"19+3":[7.413811,-8.739805,[[6,1]]],"20+3":[4.601254,7.166029,[[]]],"21+3":[-4.734674,4.05953,[[6]]],"22+3":[-4.36588,-6.799456],"4+8":[1.226756,1.91056],"4+9":[7.149722e-08,1.113503e-07],"4+11":[0.05146042,0.08014485],"4+12":[2.78535,4.337926],"4+13":[0.2789831,0.4344904],"4+14":[261.9561,407.9725],"4+15":[0.633431,0.9865104],"17+4":[-21.85302,-34.03407],"18+4":[-3.64217,-5.672344],"19+4":[-119.1219,-98.94185,[[6,1]]],"20+4":[0.633431,0.9865104,[[]]],"21+4":[2.659899,-5.327566,[[6]]],"22+4":[0.1124384,0.1751125],"5+8":[0.0,0.0],"5+11":[0.0,0.0],"5+12":[0.0,0.0],"5+13":[0.0,0.0],"5+14":[0.0,0.0],"19+5":[0.0,0.0,[[6,1]]],"21+5":[0.0,0.0,[[6]]],"6+8":[9.759864e-07,1.520009e-06],"6+9":[3.735195e-06,5.817222e-06],"6+11":[4.094103e-08,6.376187e-08],"6+12":[1.762993e-12,2.745699e-12],"6+13":[0.1716767,0.2673706],"6+14":[2.395129e-06,3.730192e-06],"6+15":[3.101118e-07,4.829705e-07],"17+6":[0.4109296,0.639985],"18+6":[0.06848827,0.1066642],"19+6":[0.009889303,0.01939723,[[6,1]]],"21+6":[-0.01738044,0.05772808,[[6]]],"22+6":[0.07958895,0.1239524],"17+7":[-4.167676,-6.490771],"18+7":[-0.6946126,-1.081795],"19+7":[-3.359896,-4.592643,[[6,1]]],"20+7":[0.005856719,0.009121299,[[]]],"21+7":[1.389092,-0.1902393,[[6]]],"22+7":[0.1229188,0.1914346],"17+8":[1.572486,2.449003],"18+8":[0.2620811,0.4081671],"19+8":[0.01598772,0.1320521,[[6,1]]],"21+8":[-0.04607166,0.145453,[[6]]],"22+8":[0.3169508,0.4936217],"17+9":[0.7559301,1.177291],"18+9":[0.1259883,0.1962152],"19+9":[0.0964169,0.2060073,[[6,1]]],"21+9":[-0.06750214,0.01512336,[[6]]],"22+9":[0.1240904,0.1932594],"17+10":[0.8104535,1.262206],"18+10":[0.1350756,0.2103677],"19+10":[0.0915559,0.2069292,[[6,1]]],"21+10":[-0.06891204,0.0231954,[[6]]],"22+10":[0.1350756,0.2103677],"17+11":[0.9972118,1.553065],"18+11":[0.166202,0.2588442],"19+11":[0.2102072,0.3463821,[[6,1]]],"20+11":[0.0001061406,0.0001653042,[[]]],"21+11":[-0.02348709,-0.148355,[[6]]],"22+11":[0.206018,0.3208541],"17+12":[0.9332328,1.453424],"18+12":[0.1555388,0.2422373],"19+12":[0.00715216,0.02118627,[[6,1]]],"21+12":[-0.02837842,0.142906,[[6]]],"22+12":[0.1859289,0.2895672],"17+13":[1.669327,2.599823],"18+13":[0.2782212,0.4333039],"19+13":[0.1359064,0.6093267,[[6,1]]],"20+13":[0.005744974,0.008947266,[[]]],"21+13":[-0.2295765,-0.05267142,[[6]]],"22+13":[0.2233515,0.3478493],"17+14":[2.505719,3.902427],"18+14":[0.4176199,0.6504044],"19+14":[-0.01291298,0.1393029,[[6,1]]],"20+14":[0.02511811,0.03911914,[[]]],"21+14":[-0.07445008,0.2883591,[[6]]],"22+14":[0.5028798,0.7831888],"17+15":[-0.6392536,-0.9955785],"18+15":[-0.1065423,-0.1659298],"19+15":[-0.07773812,-0.101314,[[6,1]]],"22+15":[-0.1310219,-0.2040545],"17+16":[1.688312,2.629389],"18+16":[0.2813853,0.4382316],"19+16":[0.03446493,0.1044595,[[6,1]]],"21+16":[0.2151178,-0.07392628,[[6]]],"22+16":[0.4791679,0.7462598]}}
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
