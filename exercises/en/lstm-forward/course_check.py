"""The checks of the exercise lstm-forward: import check, then check("name", function).

Generated from the course's check modules by `python -m autograder release`: do not edit. Needs numpy only.
"""

import contextlib
import io
import os
import sys
import traceback
import warnings

import numpy as np

RTOL, ATOL = 1e-5, 1e-6     # float32 passes, and so does an epsilon of 1e-6 added to a norm
ALIKE = 2e-5                # how near a fingerprint must be, relative to its size if that is above 1
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
    return seen


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
    if suite["kind"] == "array":
        return [as_array(value)]
    if isinstance(value, (dict, str, set)) or not hasattr(value, "__len__") or not hasattr(value, "__iter__"):
        raise Wrong("container", type=type(value).__name__, count=len(want))
    if len(value) != len(want):
        raise Wrong("count", count=len(value), want=len(want))
    return [as_array(item) for item in value]


def as_array(value):
    try:
        array = np.asarray(value)
    except ValueError:          # nested lists of unequal lengths
        array = np.empty((), dtype=object)
    if value is None or array.dtype.kind not in "fiub":
        raise Wrong("type", type=type(value).__name__ if array.dtype.kind != "c" else "complex")
    return array.astype(float)


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
    ok = [g.shape == w.shape and np.allclose(g, w, rtol=RTOL, atol=ATOL) for g, w in zip(got, want)]
    return {"ok": ok, "problem": value_problem(suite, got, want, ok), "got": got}


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
    bad = ~np.isclose(g, w, rtol=RTOL, atol=ATOL)
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
    """The fingerprint of a student's result."""
    if result["got"] is not None:
        return fingerprint(result["got"])
    return None if "line" in result["problem"].details else result["problem"].key


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
    seen = [observe(func, case["args"]) for case in suite["cases"]]
    results = [compare(suite, case, s) for case, s in zip(suite["cases"], seen)]
    verdict = {"inherited": None, "problem": None, "details": {}, "mistakes": (), "case": None, "seen": seen,
               "results": results, "total": sum(c["points"] for c in suite["criteria"])}
    manners = manners_problem(suite, func, seen, results)
    right = all(all(r["ok"]) for r in results)
    if not right:
        inherit(suite, results, found, verdict)
    verdict["earned"] = earned(suite, results, manners, verdict["inherited"])
    verdict["points"] = sum(verdict["earned"].values())
    if verdict["inherited"]:
        return verdict
    if not right:
        diagnose(suite, func, results, manners, verdict)
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


def manners_problem(suite, func, seen, results):
    """Arguments written to, memory shared, another type than arrays of floats, another answer the second time."""
    for k, one in enumerate(seen):
        if one["changed"]:
            return Wrong("changed", case=k, param=suite["params"][one["changed"][0]])
        if one["shared"]:
            return Wrong("shared", case=k, param=suite["params"][one["shared"][0]])
        kind = type_problem(suite, one["value"]) if results[k]["got"] else None
        if kind:
            return Wrong(kind[0], case=k, type=kind[1])
    again = compare(suite, suite["cases"][0], observe(func, suite["cases"][0]["args"]))
    return None if alike(own_print(again), own_print(results[0])) else Wrong("state", case=0)


def type_problem(suite, value):
    """(problem key, what was found) when the container or the elements are of another type than asked for."""
    if suite["kind"] == "list" and not isinstance(value, list):
        return "not_list", type(value).__name__
    for item in [value] if suite["kind"] == "array" else value:
        if isinstance(item, (list, tuple)):
            return "list", type(item).__name__
        if np.asarray(item).dtype.kind != "f":
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

    Each must give one of the wrong results by itself, an exception alone being no evidence.
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
    """{key: number of cases that it does not explain} when it explains a failing case; else {}."""
    cases = suite["cases"]
    if "+" in key and not matches(cases[failing[0]], results[failing[0]], key):
        anchor = next((k for k in failing if cases[k]["paired"] and results[k]["got"]), None)
        if anchor is None or not matches(cases[anchor], results[anchor], key):
            return {}
    told = [k for k in failing if matches(cases[k], results[k], key) and telling(cases[k], key)]
    return {key: sum(matches(c, r, key) is False for c, r in zip(cases, results))} if told else {}


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


def explain(suite, verdict, words):
    """What was called, what came back, what was expected; what that means; a question."""
    report = words["report"]
    what, ask = sentences(suite, verdict, words)
    if verdict["problem"] == "not_written":
        return [what, ask]
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
    return {**case, "args": [argument(a) for a in case["args"]], "want": [np.array(w, dtype=float) for w in case["want"]]}


def unpacked_sign(sign, shapes):
    return [*sign, shapes] if isinstance(sign, list) and len(sign) == 2 else sign


def argument(value):
    """An argument from its JSON form."""
    if not isinstance(value, dict):
        return value
    return [argument(item) for item in value["list"]] if "list" in value else np.array(value["array"], dtype=float)


# ---------------------------------------------------------------- the checks of this exercise, as data

import json  # noqa: E402

EDITION = 'en'
EXERCISE = 'lstm-forward'
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
  "single": "a batch of one row (N = 1)",
  "one_unit": "a hidden state of one unit (H = 1)",
  "square": "as many inputs as hidden units (D = H)",
  "large": "very large numbers",
  "one_step": "a sequence of one step (T = 1)",
  "gate_open": "a gate that is 1 everywhere",
  "gate_shut": "a gate that is 0 everywhere",
  "below": "numbers that need no clipping",
  "zero": "a gradient of zeros",
  "one_number": "a gradient of a single number",
  "one_array": "a list of a single array",
  "mixed": "arrays of which some are short by themselves"
 },
 "criterion": {
  "clean": "returns new arrays of floats, leaves the arguments untouched",
  "sizes": "also with N = 1, H = 1, D = H and very large numbers",
  "sizes_sequence": "also with T = 1, N = 1, H = 1, D = H and very large numbers",
  "sizes_update": "also with N = 1, H = 1, z = 0 and z = 1",
  "gate_i": "input gate i",
  "gate_f": "forget gate f",
  "candidate_g": "candidate g",
  "gate_o": "output gate o",
  "c_next": "new cell state c_next",
  "h_next": "new hidden state h_next",
  "cs": "cell states cs of all steps",
  "hs": "hidden states hs of all steps",
  "gate_r": "reset gate r",
  "gate_z": "update gate z",
  "candidate_n": "candidate n",
  "mixture": "mixture of candidate and old state",
  "shortened": "a long gradient is shortened to the threshold",
  "shortened_together": "gradients that are long together are shortened together",
  "below": "a norm below the threshold changes nothing",
  "edges_norm": "also with zeros, with one number or array, and with very large numbers",
  "bounded": "every number lies between -limit and limit",
  "below_value": "numbers inside the limits stay as they are",
  "edges_value": "also with zeros, with one array, and with very large numbers"
 },
 "problem": {
  "not_written": {
   "what": "{name} is not written yet: it still raises NotImplementedError.",
   "ask": "Replace the line with raise by your own code, run the cell, then run this check again."
  },
  "raised": {
   "what": "{name} stopped with {type}: {message} (your line {line}: {source})",
   "ask": "Make the same call in a cell of its own: which value in that line is another than you expect?"
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
   "what": "{output} has the shape {got}; expected is {want}.",
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
   "what": "{setting} Then {output} came back as {got}; expected is {want}.",
   "ask": "Which term of your code decides in this setting?"
  }
 },
 "mistake": {
  "bias_dropped": {
   "what": "The bias b is missing.",
   "ask": "Which three terms make up the weighted sum?"
  },
  "x_dropped": {
   "what": "The input x is missing from the weighted sum.",
   "ask": "Which three terms make up the weighted sum?"
  },
  "h_dropped": {
   "what": "The hidden state h is missing from the weighted sum.",
   "ask": "How does a gate learn what happened before?"
  },
  "h_read_twice": {
   "what": "The gates read h twice and x not at all.",
   "ask": "Which array belongs to W, and which one to U?"
  },
  "concatenated_hx": {
   "what": "h stands before x in the concatenated input, but W stands before U in the concatenated weights.",
   "ask": "Which columns of the weights meet the first column of the input?"
  },
  "weights_reshaped": {
   "what": "The weights are reshaped where they should be transposed: the numbers land in wrong places.",
   "ask": "What do np.reshape and .T make of [[1, 2], [3, 4], [5, 6]]?"
  },
  "recurrent_transposed": {
   "what": "Each gate multiplies h by its block of U without transposing it. Because the block is square, nothing complains.",
   "ask": "Which axis of U belongs to the gate's units, and which one to the units of h?"
  },
  "product_of_sums": {
   "what": "The contributions of x and h are multiplied where they should be added.",
   "ask": "When the contribution of h is 0, should x have no effect?"
  },
  "order_fgio": {
   "what": "The slices are taken in the order f, g, i, o.",
   "ask": "In which order does the task stack the gates in W, U, and b?"
  },
  "order_ifog": {
   "what": "The slices are taken in the order i, f, o, g.",
   "ask": "In which order does the task stack the gates in W, U, and b?"
  },
  "order_gifo": {
   "what": "The slices are taken in the order g, i, f, o, as in the study notes' listing (a, i, f, o).",
   "ask": "In which order does the task stack the gates in W, U, and b?"
  },
  "order_iofg": {
   "what": "The slices are taken in the order i, o, f, g.",
   "ask": "In which order does the task stack the gates in W, U, and b?"
  },
  "input_forget_swapped": {
   "what": "The input gate and the forget gate have changed places.",
   "ask": "Which of the two decides about the old memory, and which slice does it come from?"
  },
  "interleaved": {
   "what": "The gates are taken from every fourth column instead of from four blocks of H columns.",
   "ask": "Which columns of the weighted sum belong to the input gate when H = 2?"
  },
  "input_gate_tanh": {
   "what": "The input gate i uses tanh.",
   "ask": "Between which two values should a gate lie?"
  },
  "forget_gate_tanh": {
   "what": "The forget gate f uses tanh.",
   "ask": "Between which two values should a gate lie?"
  },
  "output_gate_tanh": {
   "what": "The output gate o uses tanh.",
   "ask": "Between which two values should a gate lie?"
  },
  "gates_tanh": {
   "what": "All three gates use tanh.",
   "ask": "Between which two values should a gate lie?"
  },
  "input_gate_bare": {
   "what": "The input gate i has no activation: the weighted sum is used as it is.",
   "ask": "What keeps a gate between 0 and 1?"
  },
  "forget_gate_bare": {
   "what": "The forget gate f has no activation: the weighted sum is used as it is.",
   "ask": "What keeps a gate between 0 and 1?"
  },
  "output_gate_bare": {
   "what": "The output gate o has no activation: the weighted sum is used as it is.",
   "ask": "What keeps a gate between 0 and 1?"
  },
  "gates_bare": {
   "what": "None of the three gates has an activation.",
   "ask": "What keeps a gate between 0 and 1?"
  },
  "gates_softmax": {
   "what": "The gates use softmax, so that the units of a gate compete with each other.",
   "ask": "Can all units of a gate be open at once?"
  },
  "gates_sign": {
   "what": "The sigmoid has the wrong sign: the gates are shut where they should be open.",
   "ask": "Is your sigmoid of 10 near 1 or near 0?"
  },
  "gates_twice": {
   "what": "The gates go through the sigmoid twice.",
   "ask": "What is the smallest value that sigmoid(sigmoid(s)) can take?"
  },
  "candidate_sigmoid": {
   "what": "The candidate g uses the sigmoid.",
   "ask": "How can a candidate that is never negative lower the cell state?"
  },
  "candidate_softmax": {
   "what": "The candidate g uses softmax.",
   "ask": "How can a candidate that is never negative lower the cell state?"
  },
  "candidate_bare": {
   "what": "The candidate g has no activation: the weighted sum is used as it is.",
   "ask": "Between which two values should the candidate lie?"
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
  "forget_inverted": {
   "what": "The old cell state is multiplied by 1 - f.",
   "ask": "What should happen to the memory when f = 1?"
  },
  "input_coupled": {
   "what": "The candidate is multiplied by 1 - f instead of i (a variant called coupled gates).",
   "ask": "Can this cell keep its memory and add to it in the same step?"
  },
  "candidate_missing": {
   "what": "The input gate itself is added to the memory; the candidate g is missing.",
   "ask": "The gate says how much is written. What says which value?"
  },
  "candidate_subtracted": {
   "what": "The new part is subtracted from the memory instead of added.",
   "ask": "With i = 1 and g = 0.5, should the cell state rise or fall?"
  },
  "old_cell_missing": {
   "what": "The new cell state holds only the new part i * g; the old memory is gone.",
   "ask": "Which term carries the memory from one step to the next?"
  },
  "write_missing": {
   "what": "The new cell state holds only what is left of the old one; nothing is written.",
   "ask": "Which term brings something new into the cell?"
  },
  "product_for_sum": {
   "what": "The kept part and the new part are multiplied where they should be added.",
   "ask": "When the forget gate is shut, should the new part vanish as well?"
  },
  "cell_reads_hidden": {
   "what": "The forget gate multiplies the hidden state h instead of the cell state c.",
   "ask": "Which of the two states is the long-term memory?"
  },
  "cell_squashed": {
   "what": "The cell state itself goes through tanh.",
   "ask": "What happens to a memory that goes through tanh at each of 100 steps?"
  },
  "hidden_without_tanh": {
   "what": "The new hidden state is o * c_next: the tanh is missing.",
   "ask": "Between which two values should the hidden state lie?"
  },
  "hidden_sigmoid": {
   "what": "The new cell state goes through the sigmoid where tanh is meant.",
   "ask": "Can your hidden state become negative?"
  },
  "hidden_softmax": {
   "what": "The new cell state goes through softmax where tanh is meant.",
   "ask": "Can your hidden state become negative?"
  },
  "hidden_tanh_outside": {
   "what": "The tanh is taken of the product o * c_next.",
   "ask": "Which comes first: squashing the memory, or letting the output gate choose from it?"
  },
  "hidden_old_cell": {
   "what": "The new hidden state is made of the old cell state c.",
   "ask": "Does the output see what was written in this very step?"
  },
  "output_missing": {
   "what": "The new hidden state is tanh(c_next): the output gate is missing.",
   "ask": "How can this cell remember something without showing it?"
  },
  "hidden_input_gate": {
   "what": "The new hidden state uses the input gate i in place of the output gate o.",
   "ask": "Which gate decides what leaves the cell?"
  },
  "hidden_forget_gate": {
   "what": "The new hidden state uses the forget gate f in place of the output gate o.",
   "ask": "Which gate decides what leaves the cell?"
  },
  "hidden_added": {
   "what": "The output gate is added to tanh(c_next) where it should multiply.",
   "ask": "What should leave the cell when the output gate is 0?"
  },
  "returned_c_h": {
   "what": "The two results have changed places: c_next comes first.",
   "ask": "In which order does the task ask for the two states?"
  },
  "squeezed": {
   "what": "The axes of length 1 are dropped: a batch of one row comes back without its batch axis.",
   "ask": "Why should a batch with one row still have two axes?"
  },
  "h0_ignored": {
   "what": "The sequence starts from a hidden state of zeros instead of h0.",
   "ask": "What is h0 for, when a text is read in two parts?"
  },
  "c0_ignored": {
   "what": "The sequence starts from a cell state of zeros instead of c0.",
   "ask": "What is c0 for, when a text is read in two parts?"
  },
  "start_ignored": {
   "what": "The sequence starts from zeros instead of h0 and c0.",
   "ask": "What are h0 and c0 for, when a text is read in two parts?"
  },
  "start_swapped": {
   "what": "h0 and c0 have changed places at the start.",
   "ask": "In which order does lstm_step expect the two states?"
  },
  "h_not_carried": {
   "what": "Every step starts from h0 instead of the hidden state of the step before.",
   "ask": "Which variable holds the hidden state after a step, and which one does the next step read?"
  },
  "c_not_carried": {
   "what": "Every step starts from c0 instead of the cell state of the step before.",
   "ask": "Which variable holds the cell state after a step, and which one does the next step read?"
  },
  "nothing_carried": {
   "what": "Every step starts from h0 and c0: nothing is remembered from step to step.",
   "ask": "Which variables does the next step read?"
  },
  "c_reset": {
   "what": "The cell state is set to zeros after every step.",
   "ask": "Which lines belong before the loop, and which ones inside it?"
  },
  "carried_swapped": {
   "what": "From the second step on, h and c have changed places.",
   "ask": "In which order does lstm_step return the two states?"
  },
  "backwards": {
   "what": "The sequence is read from its end to its beginning.",
   "ask": "Which x comes first?"
  },
  "states_before": {
   "what": "The states before each step are stored instead of those after it.",
   "ask": "Should hs[0] be h0, or what the first step returns?"
  },
  "returned_cs_hs": {
   "what": "The two results have changed places: cs comes first.",
   "ask": "In which order does the task ask for the two sequences?"
  },
  "last_only": {
   "what": "Only the states of the last step come back.",
   "ask": "How many steps should hs and cs hold?"
  },
  "batch_first": {
   "what": "The results have the batch as their first axis, (N, T, H).",
   "ask": "Which axis of xs is time?"
  },
  "all_last": {
   "what": "Every step holds the states of the last one: the same array was stored each time and overwritten.",
   "ask": "Does your loop store a new array in every step, or the same one again?"
  },
  "returned_hs_only": {
   "what": "The hidden states come back twice; the cell states are missing.",
   "ask": "Which list collects the cell states?"
  }
 },
 "probe": {
  "bias_alone": {
   "what": "With all weights 0, only the biases 0.1, 0.2, 0.3, 0.4 of i, f, g, o count.",
   "ask": "Which slice of b and which activation does this gate use?"
  },
  "x_alone": {
   "what": "With U = 0 and b = 0, only x counts.",
   "ask": "How does x enter each gate?"
  },
  "h_alone": {
   "what": "With W = 0 and b = 0, only h counts.",
   "ask": "How does h enter each gate?"
  },
  "memory_kept": {
   "what": "With the input gate shut (0) and the forget and output gates open (1), the old cell state 0.7 should be kept.",
   "ask": "What multiplies the old cell state in your code?"
  },
  "forget_gate": {
   "what": "With the input gate shut (0) and the output gate open (1), only the forget gate f counts.",
   "ask": "What does f multiply?"
  },
  "input_gate": {
   "what": "With the forget gate shut (0), the output gate open and g = 1, only the input gate i counts.",
   "ask": "What does i multiply?"
  },
  "candidate": {
   "what": "With the forget gate shut (0) and the input and output gates open (1), only the candidate g counts.",
   "ask": "Which activation belongs to g?"
  },
  "output_gate": {
   "what": "With the input gate shut and the forget gate open, the cell state stays 0.7 and only the output gate o counts.",
   "ask": "What does o multiply?"
  },
  "first_step": {
   "what": "With a sequence of one step, the loop should return what lstm_step returns.",
   "ask": "Which states enter the first step?"
  },
  "c_carried": {
   "what": "With no weights, only the cell state is carried from step to step.",
   "ask": "Which cell state enters the second step?"
  },
  "h_carried": {
   "what": "With the forget gate shut, only the hidden state is carried from step to step.",
   "ask": "Which hidden state enters the second step?"
  }
 }
}
""")
SUITES = json.loads(r"""
{"lstm_gates": {"name": "lstm_gates", "params": ["x", "h", "W", "U", "b"], "kind": "tuple", "returns": ["i", "f", "g", "o"], "origins": [], "criteria": [{"key": "gate_i", "points": 0.5, "core": true, "outputs": [0], "traits": null}, {"key": "gate_f", "points": 0.5, "core": true, "outputs": [1], "traits": null}, {"key": "candidate_g", "points": 0.5, "core": true, "outputs": [2], "traits": null}, {"key": "gate_o", "points": 0.5, "core": true, "outputs": [3], "traits": null}, {"key": "sizes", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "x_dropped", "h_dropped", "h_read_twice", "concatenated_hx", "weights_reshaped", "recurrent_transposed", "product_of_sums", "order_fgio", "order_ifog", "order_gifo", "order_iofg", "input_forget_swapped", "interleaved", "input_gate_tanh", "forget_gate_tanh", "output_gate_tanh", "gates_tanh", "input_gate_bare", "forget_gate_bare", "output_gate_bare", "gates_bare", "gates_softmax", "gates_sign", "gates_twice", "candidate_sigmoid", "candidate_softmax", "candidate_bare"], "vary": {"case": 1, "values": {"0": {"array": [[0.66, 0.89, -0.59, -1.35], [0.88, 1.13, -0.82, 0.15]]}, "1": {"array": [[-0.26, 0.55, 1.29], [0.34, 0.74, 0.35]]}, "2": {"array": [[0.73, 0.47, 0.96, 2.04], [0.82, 0.35, 0.86, 0.86], [0.24, 1.09, 0.77, 0.66], [0.36, 0.11, 0.46, -0.81], [1.51, -0.77, 0.7, 0.78], [0.47, 0.87, 1.01, 0.3], [-0.54, 0.2, 0.86, 0.3], [-0.24, 0.33, 0.13, 1.71], [0.67, 1.29, -0.36, 0.03], [-0.85, -0.44, 1.72, 0.76], [0.75, 0.38, 0.76, 0.74], [0.54, 0.96, -0.38, 1.18]]}, "3": {"array": [[0.9, 0.52, 0.46], [1.31, -0.03, 0.08], [0.79, 0.95, 0.9], [1.05, -1.1, 0.33], [-0.67, -0.08, 0.53], [0.32, 0.34, 0.57], [1.05, 0.73, -0.35], [-0.06, 0.18, 0.67], [0.27, 1.04, 0.22], [0.35, 0.21, 0.61], [-1.18, -0.65, 0.77], [-0.36, 0.67, 0.89]]}, "4": {"array": [0.21, 0.07, 2.09, -0.82, -0.52, 0.98, 0.48, 0.1, -0.37, 1.11, 1.03, 0.13]}}}, "probes": [{"key": "bias_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.1, 0.2, 0.3, 0.4]}], "want": [[[0.524979187479]], [[0.549833997312]], [[0.291312612452]], [[0.598687660112]]]}, {"key": "x_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.622459331202]], [[0.622459331202]], [[0.46211715726]], [[0.622459331202]]]}, {"key": "h_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.401312339888]], [[0.401312339888]], [[-0.379948962255]], [[0.401312339888]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[-1.0]]},{"array":[[-0.5]]},{"array":[[0.1],[0.6],[0.7],[-0.5]]},{"array":[[-0.5],[-0.5],[0.9],[-0.2]]},{"array":[-0.5,-0.6,1.0,0.6]}],"want":[[[0.413382421083]],[[0.278884821977]],[[-0.148885033623]],[[0.768524783499]]],"signs":{"0":[0.5058881,1.71892],"1":[-0.8677387,0.3857817],"2":[-0.683675,0.5443998],"3":[-0.4771952,0.8455004],"4":[-0.1453412,1.18839],"7":[-1.219011,-0.0403001],"8":[0.3079383,1.661882],"9":[-1.020373,-0.1083037],"10":[-0.2111471,1.127421],"11":[-0.9767487,-0.2030608],"12":[-0.3762919,0.94069],"14":[-0.6527478,0.4039859],"15":[0.1762636,0.8911311],"16":[-0.2902235,1.077675],"17":[-0.2714041,0.3030209],"18":[-0.6601091,0.3925213],"19":[0.2637447,0.8614653],"20":[-0.5296828,1.318359],"21":[-0.4307436,0.5025745],"22":[-0.3820931,1.782347],"23":[0.0129538,0.890231],"24":[-0.2108692,1.17844],"25":[-0.8529879,0.4485463],"26":[-1.385039,-0.06680825],"27":[-0.246548,1.035955]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[0.46,0.67,-0.95,-1.92],[0.54,0.89,-1.32,-0.42]]},{"array":[[-0.66,0.11,0.9],[-0.13,0.39,-0.06]]},{"array":[[0.32,0.06,0.41,1.76],[0.32,-0.08,0.46,0.48],[-0.05,0.77,0.49,0.17],[-0.06,-0.14,0.08,-1.36],[1.07,-1.16,0.17,0.38],[-0.1,0.37,0.45,-0.09],[-0.89,-0.35,0.58,-0.27],[-0.45,-0.18,-0.3,1.33],[0.29,1.03,-0.64,-0.42],[-1.16,-0.64,1.37,0.3],[0.34,0.01,0.19,0.4],[0.02,0.47,-0.96,0.59]]},{"array":[[0.7,0.04,0.2],[0.82,-0.29,-0.4],[0.42,0.47,0.36],[0.55,-1.63,-0.04],[-0.89,-0.48,0.26],[-0.01,0.14,0.21],[0.46,0.24,-0.78],[-0.63,-0.1,0.19],[0.03,0.47,-0.38],[-0.01,-0.01,0.02],[-1.62,-0.89,0.32],[-0.74,0.41,0.44]]},{"array":[-0.3,-0.23,1.49,-1.3,-0.76,0.54,0.16,-0.2,-0.7,0.64,0.5,-0.22]}],"want":[[[0.0153843591346,0.08105487608,0.784062546966],[0.19129770167,0.243626313329,0.823057318898]],[[0.630764983522,0.237307168264,0.66778856825],[0.15496221884,0.156342169341,0.575029111676]],[[-0.904368183766,-0.976701595686,0.84194000943],[-0.834779705473,-0.625688999321,0.921170301425]],[[0.101889886095,0.725896167641,0.692705846163],[0.0762657831474,0.529465817761,0.811257215088]]],"signs":{"0":[-0.003791429,-1.740732],"1":[-0.8139043,-0.2254752],"2":[0.4185768,-3.120282],"3":[-0.9272821,0.1036198],"4":[0.4172892,-0.4279871],"5":[-1.710336,1.141376],"6":[0.1184371,-3.085441],"7":[0.4721265,-1.717318],"8":[1.075269,-3.201279],"9":[0.0809116,-1.306025],"10":[-0.004662703,-2.694604],"11":[0.4348688,-2.000065],"12":[-0.1140208,-2.687907],"13":[-0.5842587,-3.417328],"14":[0.4264522,-5.237008],"15":[0.8893424,-4.448178],"16":[0.3867242,-1.660287],"17":[1.48151,-5.49729],"18":[-0.2385103,-9.629618],"19":[1.530421,-5.494783],"20":[0.9574026,0.6299259],"21":[2.028304,-8.646292],"22":[0.4881136,-3.948149],"23":[-0.967157,-0.5412601],"24":[-0.402092,-1.933479],"25":[-0.04476081,-1.43711],"26":[-0.012659,-1.760125],"27":[-0.06004152,-4.540134],"0+8":[0.9394026,-2.043286],"0+9":[0.02916162,-0.7994017],"0+10":[0.03477324,-1.142726],"0+11":[0.4395474,-2.375175],"0+12":[-0.251571,-1.444295],"0+13":[-0.915623,-3.051804],"0+14":[0.4935879,-2.773786],"0+15":[0.6056701,-2.240323],"0+16":[0.3531534,-1.020871],"0+17":[1.459994,-2.553517],"0+18":[-0.3792146,-5.641152],"0+19":[1.286671,-2.047571],"0+20":[0.8858263,1.998643],"0+21":[1.800866,-2.208616],"0+22":[0.1608146,-2.610324],"0+23":[-0.9892433,-1.593173],"0+24":[-0.4860768,-1.608485],"0+25":[-0.1200681,-0.3409873],"0+26":[-0.04947922,-0.7202215],"0+27":[-0.1953573,-3.70969],"8+1":[-0.3815609,-1.046099],"9+1":[-0.9058987,-0.5862938],"10+1":[-0.7643253,-2.172086],"11+1":[-0.8018051,0.587372],"12+1":[-0.9265928,-0.5311768],"13+1":[-1.238422,-0.8588523],"14+1":[-0.5714553,-2.127932],"15+1":[-0.7159003,-1.852614],"16+1":[-0.8052202,-0.2796019],"17+1":[-0.4647673,-3.809198],"18+1":[-0.4679441,-3.562632],"19+1":[-0.5960393,-2.688672],"20+1":[-0.525103,0.3882705],"21+1":[0.03872224,-5.412083],"22+1":[-0.7525502,-1.052025],"23+1":[-0.9457477,2.623434],"24+1":[-0.9655951,0.9455632],"25+1":[-0.6050997,-0.6820176],"26+1":[-0.59092,-0.5920709],"27+1":[-0.7858283,-0.01559276],"2+8":[1.248454,-3.278781],"2+9":[0.6187649,-1.623669],"2+10":[0.104788,-2.493161],"2+11":[0.8426361,-2.453729],"2+12":[0.2414651,-2.66434],"2+13":[0.4713407,-2.593397],"2+14":[0.7564567,-5.405767],"15+2":[1.364526,-4.445633],"2+16":[0.6405281,-2.379977],"17+2":[1.924357,-5.990812],"2+18":[-0.1389324,-9.196679],"19+2":[1.904726,-5.591455],"2+20":[1.091753,-0.294917],"21+2":[2.020393,-8.842486],"22+2":[0.8784931,-3.75163],"23+2":[-0.6011765,-0.5691888],"24+2":[-0.07456832,-2.065869],"25+2":[0.05126843,-1.606365],"26+2":[0.008759787,-1.825374],"27+2":[0.4376028,-5.422692],"3+8":[-0.4078194,-0.7775056],"3+9":[-1.046534,-0.8612507],"3+10":[-1.005179,-2.46402],"3+11":[-0.8076855,0.3294558],"3+12":[-1.127682,-0.3865094],"3+13":[-1.518071,-0.9024705],"3+14":[-0.7329025,-1.973603],"15+3":[-0.9459637,-1.312047],"3+16":[-0.8801673,-0.09510402],"17+3":[-0.7044691,-3.587994],"3+18":[-0.3578441,-3.808953],"19+3":[-0.7701978,-2.542911],"3+20":[-0.4263207,1.625551],"21+3":[0.3002016,-4.933552],"22+3":[-0.7331804,-0.4698613],"23+3":[-0.9992867,3.083134],"24+3":[-1.054774,1.321494],"25+3":[-0.7124792,-0.5863341],"26+3":[-0.6355679,-0.414192],"27+3":[-1.342346,0.7175309],"4+8":[-0.2670838,-1.565081],"4+9":[0.2703078,-0.1479226],"4+10":[-0.1318078,0.706866],"4+11":[0.182454,0.7398586],"4+12":[0.4472677,0.1095673],"4+13":[-0.3132394,1.433665],"4+14":[0.3473943,-0.5586166],"4+15":[0.3342989,-1.829743],"4+16":[0.606364,-1.241879],"4+17":[0.453479,-2.774264],"4+18":[0.09770783,-0.9691115],"4+19":[0.4068463,-2.925073],"4+20":[2.912976,-2.170337],"4+21":[2.582952,-5.208547],"4+22":[0.5134216,-1.002764],"4+23":[0.08200978,1.803054],"4+24":[0.1857133,0.5082714],"25+4":[-0.03222707,-0.5058587],"26+4":[0.09449763,-0.790086],"27+4":[2.097052,-0.3095807],"8+5":[-0.8343062,3.76028],"9+5":[-0.7948287,2.840478],"10+5":[0.222321,1.991703],"11+5":[-0.7675364,4.194859],"12+5":[-1.558471,0.6358387],"13+5":[-1.736237,0.7367573],"14+5":[-0.8962077,2.270098],"15+5":[-1.739442,1.126922],"16+5":[-1.715194,2.657226],"17+5":[-0.9301715,3.771493],"18+5":[0.3590598,4.542453],"19+5":[-2.258879,0.6588404],"20+5":[-1.697712,8.307819],"21+5":[-0.1768597,11.22636],"22+5":[-1.595726,1.489562],"23+5":[-1.959364,-2.734681],"24+5":[-1.908179,-0.2798946],"25+5":[-0.9266951,1.939523],"26+5":[-1.076896,1.657936],"27+5":[-2.670007,-0.7387039],"8+6":[1.019174,-3.151054],"9+6":[0.2572682,-1.891094],"10+6":[-0.1113739,-2.735034],"11+6":[0.5764383,-2.602418],"12+6":[-0.07938173,-2.811855],"13+6":[0.0295192,-2.619313],"14+6":[0.3887353,-5.363372],"15+6":[0.9348049,-4.567478],"16+6":[0.4150071,-2.470475],"17+6":[1.501673,-6.230444],"18+6":[-0.9901935,-8.999452],"19+6":[1.360357,-5.368466],"20+6":[0.6656059,0.6291522],"21+6":[0.798895,-7.567884],"22+6":[0.5601097,-3.997462],"23+6":[-0.5472626,-0.660609],"24+6":[-0.2373822,-2.075661],"25+6":[-0.1424629,-1.550284],"26+6":[-0.1855519,-1.814341],"27+6":[0.2865208,-5.258928],"8+7":[0.01259801,-1.331719],"9+7":[-0.3175219,-1.671458],"10+7":[0.7260113,-1.041307],"11+7":[-0.2771438,-0.137753],"12+7":[0.656366,-1.732996],"13+7":[0.7145369,1.160849],"14+7":[0.692477,-2.603415],"15+7":[0.7541363,-3.548784],"16+7":[0.3194169,-2.449768],"17+7":[0.8217772,-5.16733],"18+7":[0.65842,-3.618183],"19+7":[0.0830467,-4.989305],"20+7":[0.2569405,-2.546277],"21+7":[0.05415424,-7.719129],"22+7":[0.8697518,-2.693185],"23+7":[0.6927425,1.337022],"24+7":[0.4549723,-0.4676875],"25+7":[-0.3511311,-1.224808],"26+7":[-0.09870128,-1.289107],"27+7":[0.8844897,-2.125668],"14+8":[1.380212,-5.514854],"15+8":[1.377654,-5.513538],"8+16":[1.351489,-1.937475],"17+8":[1.958818,-6.563309],"18+8":[2.055234,-7.520624],"19+8":[-0.2005129,-9.07351],"8+20":[1.922167,0.3527381],"21+8":[1.626351,-9.838837],"22+8":[1.184668,-4.481552],"23+8":[0.5349017,-0.02044058],"24+8":[0.7644468,-1.900347],"25+8":[0.1416249,-1.71937],"26+8":[0.2594272,-1.852395],"27+8":[1.939608,-4.047673],"14+9":[0.3968595,-3.618942],"15+9":[0.8597497,-2.830112],"9+16":[0.139424,-1.563711],"17+9":[1.23421,-5.400714],"18+9":[-0.268103,-8.011552],"19+9":[1.500828,-3.876716],"9+20":[-0.4507835,-2.145125],"21+9":[0.6201182,-11.42134],"22+9":[0.3573873,-2.060678],"23+9":[-0.4831365,3.018676],"24+9":[-0.2360488,0.4225987],"25+9":[-0.1499018,-1.466827],"26+9":[0.06384106,-1.771374],"27+9":[0.727387,-0.6576791],"14+10":[0.5573279,-3.784908],"15+10":[0.2349869,-4.946508],"10+16":[0.2715572,-1.4308],"17+10":[1.073197,-4.773008],"18+10":[0.9240767,-4.704877],"19+10":[0.4976882,-7.092503],"10+20":[0.8422356,0.8594132],"21+10":[2.273326,-5.548759],"22+10":[0.5005412,-3.806535],"23+10":[-0.8493031,-1.099815],"24+10":[-0.4287269,-2.003113],"25+10":[-0.2693983,-1.105104],"26+10":[-0.1945585,-1.436103],"27+10":[-2.370319,-4.310187],"14+11":[0.7508167,-4.312981],"15+11":[0.6745184,-4.251969],"11+16":[1.448945,-2.977008],"17+11":[2.004542,-7.541829],"18+11":[0.08585421,-8.705592],"19+11":[0.9372197,-6.397963],"11+20":[2.467693,-3.358868],"21+11":[2.621029,-14.46229],"22+11":[0.3309267,-2.891949],"23+11":[-0.8370937,3.712716],"24+11":[-0.1511627,0.2637375],"25+11":[0.2040554,-2.160866],"26+11":[0.4177983,-2.465413],"27+11":[1.081344,-1.351719],"12+14":[0.4479698,-3.77821],"15+12":[0.1883649,-5.000165],"12+16":[0.1621992,-1.424103],"17+12":[1.026575,-4.826665],"12+18":[0.8147186,-4.69818],"19+12":[-1.389802,-8.560137],"12+20":[0.7328776,0.8661105],"21+12":[0.3858353,-7.016393],"22+12":[0.4329632,-3.771787],"23+12":[-0.7426319,-0.7774447],"24+12":[-0.4564615,-1.877549],"25+12":[-0.2692859,-1.200926],"26+12":[-0.2371841,-1.52394],"27+12":[-0.2845666,-4.30395],"14+13":[-0.2727116,-5.738559],"15+13":[-0.4097014,-2.366581],"13+16":[0.4819328,-4.2499],"17+13":[0.9680373,-5.520385],"18+13":[-1.425364,-10.16088],"19+13":[-1.419822,-0.5206994],"13+20":[0.9992436,-4.8905],"21+13":[-0.6774259,-8.737429],"22+13":[-0.4085234,-3.451212],"23+13":[-1.204543,-1.396072],"24+13":[-0.9262564,-2.563436],"25+13":[-0.4212538,-1.42626],"26+13":[-0.5265737,-1.337747],"27+13":[-0.9414284,-4.810022],"15+14":[1.20529,-6.761094],"14+16":[0.7026721,-3.973204],"19+14":[1.846368,-7.807699],"14+20":[1.273351,-1.682991],"25+14":[0.2711871,-3.750027],"26+14":[0.3032889,-4.073041],"27+14":[0.2559063,-6.853051],"15+16":[1.165562,-3.184374],"15+18":[0.5403278,-11.1537],"15+20":[1.736241,-0.8941605],"25+15":[0.7340773,-2.961197],"26+15":[0.7661791,-3.284211],"27+15":[0.7187966,-6.064221],"18+16":[0.03770964,-8.365814],"19+16":[1.806641,-4.230979],"25+16":[0.2314591,-0.1733063],"26+16":[0.2635609,-0.4963207],"27+16":[0.2161784,-3.27633],"25+17":[1.326245,-4.010309],"26+17":[1.358347,-4.333324],"27+17":[1.310964,-7.113333],"19+18":[1.181406,-12.20031],"18+20":[0.608388,-6.075601],"25+18":[-0.3937754,-8.142637],"26+18":[-0.3616736,-8.465652],"27+18":[-0.4090561,-11.24566],"19+20":[2.377319,-1.940765],"25+19":[1.375155,-4.007802],"26+19":[1.407257,-4.330816],"27+19":[1.359875,-7.110826],"25+20":[0.8021375,2.116907],"26+20":[0.8342393,1.793893],"27+20":[0.7868568,-0.9861171],"25+21":[1.873039,-7.159311],"26+21":[1.905141,-7.482326],"27+21":[1.857758,-10.26234],"25+22":[0.3328485,-2.461168],"26+22":[0.3649503,-2.784183],"27+22":[0.3175678,-5.564192],"25+23":[-1.122422,0.945721],"26+23":[-1.09032,0.6227065],"27+23":[-1.137703,-2.157303],"25+24":[-0.5573571,-0.4464978],"26+24":[-0.5252553,-0.7695123],"27+24":[-0.5726378,-3.549522]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[-0.89,1.58],[0.96,0.49],[0.35,0.23]]},{"array":[[0.19,-0.44,0.1,-0.45,-0.33],[0.72,0.12,-0.13,-0.19,-0.13],[-0.52,0.74,0.78,0.2,-0.08]]},{"array":[[-0.99,-1.47],[0.47,0.02],[-0.43,-0.77],[0.35,-0.34],[-1.36,0.74],[0.14,1.22],[-0.57,-0.17],[1.36,1.06],[0.12,0.78],[1.66,-0.11],[-0.04,0.77],[0.13,-1.4],[0.06,0.2],[-0.33,0.36],[-0.59,-0.87],[-0.4,-0.41],[-0.06,0.18],[0.06,0.06],[0.1,1.87],[-1.03,-1.15]]},{"array":[[0.74,-0.53,-0.02,-0.74,0.69],[-1.26,-0.9,-0.06,0.17,1.01],[-0.15,0.47,1.07,0.03,-0.2],[-0.23,-0.16,1.13,0.15,-0.09],[-0.13,0.44,0.49,0.1,-0.5],[-0.05,0.33,-0.87,1.0,-0.48],[0.28,-0.51,0.79,-0.57,0.73],[-0.01,-1.41,1.35,-0.02,-0.64],[1.47,0.23,-0.27,-0.7,-0.81],[-0.02,0.67,-0.15,0.17,0.17],[-0.03,-0.22,0.3,-0.6,0.16],[-0.43,-0.05,-0.74,0.55,0.66],[-0.73,-0.67,0.21,-0.52,-0.29],[0.96,0.75,1.07,0.88,0.62],[-0.07,0.84,1.94,0.43,-0.31],[0.34,-0.87,0.04,-0.27,-0.31],[-0.26,-0.36,0.6,-0.36,0.69],[-1.02,0.53,0.26,-0.32,-0.13],[-0.12,0.45,0.04,0.98,0.51],[0.95,-0.12,1.58,0.22,-0.3]]},{"array":[-0.61,0.02,-0.32,-0.32,-0.18,-0.48,0.42,0.51,0.67,1.01,-0.68,-0.8,1.11,0.12,1.38,0.18,1.65,0.94,-0.49,0.06]}],"want":[[[0.17159004131,0.34844078065,0.22623393706,0.256012111861,0.895696807419],[0.147041002663,0.334033073248,0.217465124535,0.377752195438,0.234782599438],[0.0919211558177,0.521162349796,0.653577049473,0.655679682234,0.5865205766]],[[0.687766911136,0.737090342398,0.875239318325,0.926149986349,0.252108191452],[0.560033988919,0.460234163091,0.887962910307,0.925999373589,0.929615631428],[0.42057826788,0.525527784398,0.784451702022,0.502849969135,0.878179247009]],[[0.721372151694,-0.998841735042,0.954438715617,0.328637486403,0.24529463149],[-0.322916748821,-0.943707981463,0.646231129917,0.357398282688,0.143110812266],[-0.510125942721,-0.887472895553,0.815689712673,0.801966921218,0.997029838659]],[[0.63723886911,0.890035131692,0.68293654032,0.82484150457,0.389598551299],[0.455592320847,0.794276728235,0.59871168595,0.557790575929,0.262909657602],[0.294651230828,0.867611126458,0.885603616563,0.635734957133,0.538076139501]]],"signs":{"0":[0.4227706,0.2129653],"1":[0.04074242,0.7625092],"2":[-1.551688,-1.064191],"3":[1.071566,0.9080984],"4":[0.8825531,0.8277891],"5":[-1.908363,0.08920156],"6":[0.2215869,-1.235815],"7":[-0.1836948,0.4812542],"8":[-0.690715,1.874672],"9":[2.269565,-0.1409601],"10":[-3.749096,0.4474657],"11":[1.428082,0.4772722],"12":[-2.144789,-0.002981199],"13":[-4.63569,0.2454598],"14":[1.827059,-1.205765],"15":[0.9949321,-2.090745],"16":[-0.5897161,0.2154152],"17":[1.24901,-1.588528],"18":[2.002201,-1.652693],"19":[4.232512,-3.767968],"20":[-0.9698395,0.6200245],"21":[4.281609,-3.30807],"22":[2.383869,-0.4290339],"23":[0.1575532,0.170645],"24":[-0.03300983,-0.3498637],"25":[0.01337005,-0.3595066],"26":[-0.5651268,0.588754],"27":[-0.2177902,1.048414]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[-0.63,-0.57,0.59]]},{"array":[[0.9,0.9]]},{"array":[[1.53,-1.59,0.85],[-0.12,-0.8,0.69],[0.06,-0.25,0.4],[-0.72,0.2,0.67],[-0.29,-0.06,0.06],[0.57,-1.52,0.36],[0.41,1.28,0.31],[0.17,0.1,-0.04]]},{"array":[[-0.03,0.66],[0.19,-0.66],[0.82,0.48],[-0.31,-0.09],[-0.27,-0.71],[-0.06,-0.29],[-0.07,0.75],[0.51,0.52]]},{"array":[0.76,-1.5,0.28,-0.14,0.88,-0.76,0.9,1.13]}],"want":[[[0.854569559145,0.272039403388]],[[0.857013077123,0.558456454298]],[[0.245200646131,-0.341067448636]],[[0.669737930927,0.866377260856]]],"signs":{"0":[-0.6101258,0.3253233],"1":[-0.9463936,1.865712],"2":[-0.3189381,1.56111],"3":[-1.197935,1.630729],"4":[-0.5338746,2.316542],"5":[-0.08763826,1.164089],"6":[-1.106041,2.332668],"7":[-0.791121,1.977871],"8":[-0.02290063,0.894453],"9":[0.5872142,0.1041679],"10":[-0.6736422,2.520178],"11":[1.175621,0.5096922],"12":[-0.6722577,1.446132],"13":[0.8368704,1.387367],"14":[-0.268492,1.519568],"15":[-0.6176989,1.288963],"16":[-0.8026481,1.620553],"17":[-0.2007987,1.250113],"18":[0.273897,2.183257],"19":[-1.456873,0.4815784],"20":[-0.8618534,2.25733],"21":[-0.5567888,1.743194],"22":[-0.6374174,1.15982],"23":[-0.6829157,1.045854],"24":[-0.829652,1.592948],"25":[0.06908177,0.9669899],"26":[0.0364211,1.060924],"27":[-0.7562393,1.60582]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[-1.24,-1.34],[1.11,-1.41],[-0.16,3.14]]},{"array":[[0.02],[0.18],[0.64]]},{"array":[[1.63,0.3],[0.5,0.07],[-0.24,0.35],[1.06,0.57]]},{"array":[[0.53],[-0.28],[-0.49],[0.77]]},{"array":[0.2,1.35,-1.15,-0.18]}],"want":[[[0.0986246973976],[0.843129507933],[0.772133934336]],[[0.652625497921],[0.85269542018],[0.787613540268]],[[-0.869542314116],[-0.963893097345],[-0.315102186412]],[[0.0959723341277],[0.582124305125],[0.873581102839]]],"signs":{"0":[-0.5862702,-1.938413],"1":[0.2988886,-0.01924823],"2":[-0.2906251,-1.697174],"3":[0.3179533,-0.09471602],"4":[0.4258917,-0.2345773],"5":[-0.9307004,-2.672809],"7":[0.4149916,-0.06375882],"8":[0.7198996,-0.7907559],"9":[-1.96893,-1.894115],"10":[-1.459955,-1.167062],"11":[-2.298817,-1.751135],"12":[0.5651349,-1.372669],"14":[-0.7446304,-2.429634],"15":[0.101216,-1.57477],"16":[0.9123665,-1.925518],"17":[0.3878122,-2.984088],"18":[-2.100939,-3.729259],"19":[0.7133278,-1.638141],"20":[2.795853,-2.929634],"21":[1.527102,-5.351201],"22":[-0.4946443,-0.4561285],"23":[-0.6634186,0.3275658],"24":[-0.3253094,-0.753017],"25":[-0.07297706,-1.021234],"26":[-0.1339538,-0.6746369],"27":[-0.2468861,-2.328753]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[-1.72,-1.4,1.34],[1.14,0.25,-0.56]]},{"array":[[-0.5,-0.09,-0.9],[-0.49,-0.23,-0.05]]},{"array":[[-0.42,0.46,0.37],[0.88,0.63,0.76],[-0.28,-0.06,-0.19],[0.15,0.51,0.1],[-0.62,-0.18,0.19],[0.61,0.29,0.25],[0.17,-2.39,0.81],[-1.02,0.51,-0.32],[0.22,-0.06,-0.32],[0.38,0.7,-0.12],[0.84,-0.47,-0.64],[1.44,-0.17,-0.15]]},{"array":[[-0.82,0.34,0.48],[0.67,-1.31,1.17],[0.58,1.22,0.44],[-0.05,-0.07,-0.84],[1.16,0.14,-0.48],[-1.16,1.17,0.02],[-0.24,0.67,0.75],[0.45,-0.08,0.89],[-0.33,0.37,1.18],[-0.91,-0.66,0.46],[1.24,-0.91,1.1],[-0.28,-0.18,0.44]]},{"array":[0.69,-1.27,-0.01,-0.69,0.13,0.37,1.51,0.21,-0.46,-0.56,-0.57,0.36]}],"want":[[[0.770581928169,0.0195066582297,0.378763464008],[0.603148193674,0.349690483138,0.304788080956]],[[0.322851092004,0.823813343787,0.427147225856],[0.409773933777,0.213358293198,0.785194754637]],[[0.999915121969,-0.194682918951,-0.971227736672],[0.521719920675,-0.712724753195,-0.0273931451172]],[[0.0950049911466,0.0231463442301,0.0895126540368],[0.665989171881,0.543688305937,0.900222567547]]],"signs":{"0":[2.302418,-0.1367352],"1":[-0.2407215,-0.5473389],"2":[0.7876915,0.7313651],"3":[-0.474225,-1.116097],"4":[-0.7172349,1.345541],"5":[2.370008,1.753133],"6":[0.7161895,0.5454109],"7":[-2.470895,0.4232667],"8":[0.7565651,0.9633093],"9":[0.3505223,-0.7479118],"10":[0.197196,-1.137607],"11":[0.4716351,0.8476636],"12":[0.7185187,-0.9711822],"13":[1.615861,3.623947],"14":[1.087473,0.930311],"15":[1.476763,-0.9948138],"16":[0.2678031,-0.632889],"17":[1.107181,-0.1792154],"18":[2.364869,1.002474],"19":[1.687166,-1.364545],"20":[-0.9537505,-2.167609],"21":[1.373427,-2.011504],"22":[2.163268,-0.106814],"23":[0.9027994,-0.2658601],"24":[0.7696263,-0.187777],"25":[0.07883478,0.3752659],"26":[0.0953153,-0.03020808],"27":[5.385251,-0.2403019]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[-503.72,-884.42,-106.23],[-357.21,-37.07,-49.2]]},{"array":[[0.64,-0.74],[-0.37,0.51]]},{"array":[[0.18,-0.21,0.07],[0.83,1.09,-0.9],[-0.07,-0.51,-0.79],[-0.21,0.03,0.27],[0.16,-1.03,-0.12],[0.65,0.2,0.53],[0.84,-0.36,0.13],[1.18,-0.12,-0.54]]},{"array":[[1.6,0.69],[-0.14,2.09],[-1.28,-0.85],[-0.47,-0.91],[-0.11,-1.16],[-0.66,0.66],[-1.56,-0.07],[-0.25,-0.09]]},{"array":[-0.36,-0.18,1.28,0.57,0.46,-0.94,-0.54,0.44]}],"want":[[[1.0,0.0],[0.0,0.0]],[[1.0,1.0],[1.0,1.0]],[[1.0,-1.0],[-0.999999999993,-1.0]],[[0.0,0.0],[0.0,0.0]]],"signs":{"1":[-0.1631396,0.1073452],"3":[0.1519557,-0.8666122],"4":[-2.334848,1.258111],"5":[-0.4279018,-0.132047],"7":[-0.7047168,1.13504],"8":[-0.07795955,0.4325026],"9":[4.201904,2.012786],"10":[-2.156155,-0.008937323],"11":[1.052725,1.831028],"12":[-2.156157,-0.008938134],"13":[-0.6395739,0.758208],"14":[3.531982,0.3831619],"16":[2.145362,0.4659916],"17":[4.205145,0.6268092],"18":[835.0868,-242.1206],"19":[265.6825,258.6217],"20":[429.8399,-43.56609],"21":[1527.665,-27.50969],"22":[-0.1847053,-1.182863],"23":[-3.653285,-1.506175],"24":[-0.5377269,-0.3359813],"25":[1.481407,0.3626583],"26":[1.485832,1.199312],"27":[-519.5368,-680.6182]}}
]},
"lstm_step": {"name": "lstm_step", "params": ["x", "h", "c", "W", "U", "b"], "kind": "tuple", "returns": ["h_next", "c_next"], "origins": ["lstm_gates"], "criteria": [{"key": "c_next", "points": 1.5, "core": true, "outputs": [1], "traits": ["tiny", "general"]}, {"key": "h_next", "points": 1.0, "core": true, "outputs": [0], "traits": ["tiny", "general"]}, {"key": "sizes", "points": 0.75, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large"]}, {"key": "clean", "points": 0.75, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "x_dropped", "h_dropped", "h_read_twice", "concatenated_hx", "weights_reshaped", "recurrent_transposed", "product_of_sums", "order_fgio", "order_ifog", "order_gifo", "order_iofg", "input_forget_swapped", "interleaved", "input_gate_tanh", "forget_gate_tanh", "output_gate_tanh", "gates_tanh", "input_gate_bare", "forget_gate_bare", "output_gate_bare", "gates_bare", "gates_softmax", "gates_sign", "gates_twice", "candidate_sigmoid", "candidate_softmax", "candidate_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing", "forget_inverted", "input_coupled", "candidate_missing", "candidate_subtracted", "old_cell_missing", "write_missing", "product_for_sum", "cell_reads_hidden", "cell_squashed", "hidden_without_tanh", "hidden_sigmoid", "hidden_softmax", "hidden_tanh_outside", "hidden_old_cell", "output_missing", "hidden_input_gate", "hidden_forget_gate", "hidden_added", "returned_c_h", "squeezed"], "vary": {"case": 1, "values": {"0": {"array": [[1.35, -0.79, 0.68, 0.6], [1.08, -2.05, 1.94, -0.55]]}, "1": {"array": [[0.51, 1.42, -0.37], [-0.65, -0.38, 0.09]]}, "2": {"array": [[0.52, 0.26, 0.01], [1.13, -0.59, -0.65]]}, "3": {"array": [[-0.02, -0.37, -0.06, -0.87], [1.07, 0.91, -0.73, -0.74], [0.15, 0.39, 1.05, -0.05], [0.39, 0.14, 0.15, 1.2], [0.81, -1.49, 0.18, 0.43], [-0.09, 1.75, 0.57, -0.12], [1.59, 1.31, -0.14, -1.03], [0.7, -0.08, 0.33, -0.06], [0.5, -0.45, 0.94, 0.61], [0.93, 0.54, 1.03, 0.39], [1.97, 1.19, 0.66, -0.04], [-0.41, -0.74, 0.41, -0.82]]}, "4": {"array": [[1.69, 0.37, 0.31], [0.31, 0.32, 1.24], [0.22, -0.09, 0.89], [1.03, 2.44, 0.99], [0.57, 0.77, 0.25], [-0.22, 0.7, 0.25], [-0.43, 0.65, 0.09], [-1.27, -0.09, 0.65], [0.61, 1.07, 1.37], [-0.46, 1.66, 1.03], [0.16, -0.16, 1.5], [0.19, -0.62, 0.22]]}, "5": {"array": [0.84, -0.11, 0.05, 0.78, 0.44, -0.03, 0.06, 1.51, 0.74, 0.46, -0.29, 0.16]}}}, "probes": [{"key": "memory_kept", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 50.0, 0.3, 50.0]}], "want": [[[0.604367777117]], [[0.7]]]}, {"key": "forget_gate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 0.4, 0.3, 50.0]}], "want": [[[0.396156246872]], [[0.419081362079]]]}, {"key": "input_gate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.4, -50.0, 50.0, 50.0]}], "want": [[[0.536115077033]], [[0.598687660112]]]}, {"key": "candidate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [50.0, -50.0, 0.3, 50.0]}], "want": [[[0.283342493163]], [[0.291312612452]]]}, {"key": "output_gate", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 50.0, 0.3, 0.4]}], "want": [[[0.36182753033]], [[0.7]]]}, {"key": "x_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.385297864096]], [[0.723370668486]]]}, {"key": "h_alone", "args": [{"array": [[0.5]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [0.0, 0.0, 0.0, 0.0]}], "want": [[[0.0512631442995]], [[0.128440430841]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1},"paired":false,"args":[{"array":[[-0.2]]},{"array":[[0.5]]},{"array":[[0.1]]},{"array":[[0.5],[-1.1],[-0.4],[-0.1]]},{"array":[[1.8],[0.7],[-0.5],[-1.7]]},{"array":[-0.5,-0.9,-0.7,-0.6]}],"want":[[[-0.0668431609267]],[[-0.361075058687]]],"signs":{"0":[0.01319253,-0.02073241],"1":[0.1295276,-0.1189469],"2":[0.03619411,-0.07122005],"3":[0.2270976,-0.1278246],"4":[0.04142849,-0.1066171],"7":[0.04339989,-0.08196675],"8":[0.01141426,-0.01110947],"9":[0.1257958,-0.1753285],"10":[-0.04731716,0.0457691],"11":[0.09954217,-0.2259225],"12":[0.07400345,-0.07092501],"14":[0.05081608,-0.04910467],"15":[0.138219,-0.1278554],"16":[0.3170299,0.2087734],"17":[0.2099927,0.1406508],"18":[0.05273312,-0.05092793],"19":[0.1385971,-0.1281726],"20":[0.4177151,0.3655814],"21":[0.285735,0.2528976],"22":[-0.0404371,-0.5375997],"23":[-0.002792681,-0.1940007],"24":[0.0520645,-0.2254706],"25":[-0.06625022,0.0636889],"26":[-0.199229,0.1760954],"27":[0.1458745,-0.1342348],"28":[0.2269337,-0.1960671],"29":[-0.03098725,0.03008578],"30":[0.09538081,-0.09051035],"31":[0.2141593,-0.1870035],"32":[0.10885,-0.1025422],"33":[0.1158099,-0.1086583],"34":[-0.199229,0.1760954],"35":[-0.1415063,0.1306061],"36":[0.127766,-0.1189965],"37":[-0.01304392,0.01269412],"38":[0.005254526,-0.005115784],"39":[0.06067248,-0.05844432],"40":[0.1093147,-0.1029528],"41":[0.1125887,-0.1096249],"42":[0.1931092,0.01577837],"43":[0.2545919,0.111532],"44":[0.1126496,-0.10953],"45":[0.1606588,-0.03476017],"46":[-0.03677114,-0.342239],"47":[0.04282147,-0.2182809],"48":[0.07203612,-0.1727818],"49":[0.06756052,-0.1797521],"50":[-0.1672731,-0.3132671],"51":[0.1141447,-0.1072015,[[],[]]]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3},"paired":true,"args":[{"array":[[0.82,-1.15,0.33,0.27],[0.72,-2.27,1.5,-0.9]]},{"array":[[0.08,0.9,-0.62],[-0.9,-0.9,-0.13]]},{"array":[[0.14,-0.15,-0.46],[0.57,-1.03,-1.08]]},{"array":[[-0.39,-0.84,-0.62,-1.2],[0.48,0.42,-1.1,-0.95],[-0.09,-0.03,0.76,-0.6],[0.13,-0.32,-0.21,0.73],[0.58,-1.85,-0.05,0.09],[-0.51,1.39,0.01,-0.5],[1.11,0.92,-0.4,-1.49],[0.34,-0.67,-0.15,-0.33],[-0.04,-0.82,0.63,0.29],[0.6,0.33,0.73,-0.11],[1.52,0.87,0.19,-0.39],[-0.96,-1.04,0.04,-1.26]]},{"array":[[1.16,-0.05,0.06],[-0.12,-0.17,0.96],[-0.1,-0.64,0.46],[0.56,1.86,0.5],[0.01,0.21,-0.32],[-0.69,0.49,-0.13],[-0.84,0.26,-0.21],[-1.61,-0.54,0.14],[0.11,0.66,0.96],[-0.74,1.13,0.57],[-0.27,-0.48,1.25],[-0.04,-0.9,-0.18]]},{"array":[0.34,-0.38,-0.16,0.22,0.07,-0.4,-0.36,0.95,0.52,0.26,-0.75,-0.19]}],"want":[[[-0.196586032573,-0.00456299246202,0.0622940989976],[-0.1328598976,-0.264958800883,0.662879557284]],[[-0.2623641001,-0.0315044277867,0.205126931954],[-0.20071485071,-0.85564909613,0.832945232569]]],"signs":{"0":[0.8302438,-2.489075],"1":[-0.8534374,1.141586],"2":[0.6538215,-3.161677],"3":[-1.126317,2.135344],"4":[-1.014518,1.277493],"5":[-0.6945657,1.476318],"6":[-1.655083,-2.244306],"7":[-2.104376,1.248406],"8":[-1.017693,5.352709],"9":[1.634605,-1.750139],"10":[-0.7251357,0.2736759],"11":[0.4508926,0.01008963],"12":[-2.55863,2.556068],"13":[-1.519504,1.832411],"14":[2.494486,-3.233995],"15":[2.330873,-4.981834],"16":[1.31524,-2.456261],"17":[3.46957,-5.114134],"18":[4.125578,-5.359819],"19":[4.788098,-10.83475],"20":[2.968964,-4.241472],"21":[9.623994,-14.93472],"22":[0.535987,-2.702766],"23":[-2.082929,1.776479],"24":[-0.7891618,-0.9123041],"25":[0.8700919,-1.805832],"26":[-0.04399162,-0.8926032],"27":[1.887234,-3.81199],"28":[0.2665351,-1.283633],"29":[-1.767683,1.080031],"30":[-0.8719462,-0.315502],"31":[0.1017253,-2.812309],"32":[-0.8674215,0.4707724],"33":[0.8446793,-3.51412],"34":[0.8673879,-1.36946],"35":[-0.9322174,1.275237],"36":[0.9594977,-2.059144],"37":[0.005915974,-0.7629809],"38":[-0.09922566,-0.1553448],"39":[0.9782546,-2.240663],"40":[0.7765876,-2.488541],"41":[1.090753,-3.041772],"42":[0.955162,-2.083168],"43":[0.966429,-2.237299],"44":[0.9602958,-2.894127],"45":[-0.3648866,-0.6888509],"46":[0.7491299,-3.291214],"47":[1.000139,-2.718676],"48":[0.1955619,-2.320347],"49":[1.401084,-3.294981],"50":[0.8219095,-2.687342],"0+8":[-0.780354,5.059742],"0+9":[1.671108,-1.673686],"0+10":[-0.9773355,-0.05838924],"0+11":[0.4797308,-0.08129176],"0+12":[-2.151757,2.368758],"0+13":[-0.6495491,1.345123],"0+14":[2.098027,-2.511081],"0+15":[2.211748,-4.679344],"0+16":[1.023763,-2.255594],"0+17":[3.229362,-4.580548],"0+18":[3.547525,-4.105411],"0+19":[4.572149,-10.06749],"0+20":[2.745,-4.05403],"0+21":[9.404115,-13.65419],"0+22":[0.7712041,-2.554243],"0+23":[-1.793065,1.481781],"0+24":[-0.7300963,-0.7019292],"0+25":[0.7725494,-1.713335],"0+26":[-0.02263924,-0.9230015],"0+27":[1.571526,-2.849679],"0+28":[0.4544722,-1.096371],"0+29":[-1.743632,0.9904423],"0+30":[-0.9819206,0.006362072],"0+31":[0.1277363,-2.573921],"0+32":[-0.9475333,0.8147301],"0+33":[0.5020131,-3.156735],"0+34":[0.8055052,-1.503208],"0+35":[-0.8265603,0.8821074],"0+36":[0.8480705,-1.659657],"0+37":[-0.02334815,-0.7756466],"0+38":[-0.1276846,-0.152079],"0+39":[0.8009212,-1.842788],"0+40":[0.659181,-2.163367],"0+41":[0.9316081,-2.650067],"0+42":[0.8534383,-1.870979],"0+43":[0.8307565,-1.978293],"0+44":[0.8206781,-2.514241],"0+45":[-0.4376126,-0.5790742],"0+46":[0.6555547,-2.75122],"0+47":[0.8614145,-2.327021],"0+48":[0.2424109,-1.999233],"0+49":[1.285639,-2.788007],"0+50":[0.7488872,-2.292435],"8+1":[-0.0757377,1.11064],"9+1":[0.9662646,0.29053],"10+1":[0.5227129,0.2457972],"11+1":[0.8731764,0.08767489],"12+1":[-1.46825,1.168674],"13+1":[-0.6924959,1.049696],"14+1":[-0.01041576,0.772856],"15+1":[0.6559518,0.2277484],"16+1":[-0.8738891,0.9612933],"17+1":[0.7907813,-0.1836137],"18+1":[0.1468382,0.8597795],"19+1":[1.381287,0.1246718],"20+1":[-0.9490333,1.009378],"21+1":[1.204966,-0.1532091],"22+1":[-0.8757596,0.6829906],"23+1":[-1.795886,0.992818],"24+1":[-1.586484,1.462179],"25+1":[-0.1023485,0.8849894],"26+1":[-0.3366649,1.020639],"27+1":[-0.7836739,1.950994],"28+1":[-1.040019,0.9744957],"29+1":[-1.199876,1.255226],"30+1":[-1.840545,1.750697],"31+1":[-1.556581,1.554785],"32+1":[-1.607862,1.32365],"33+1":[-1.040367,1.165992],"34+1":[0.422026,0.6589287],"35+1":[0.08624974,0.05409318],"36+1":[-0.4849022,0.5779865],"37+1":[-0.3974991,0.5948213],"38+1":[0.1268331,-0.3161586],"39+1":[-0.1484852,1.014289],"40+1":[-0.7475003,1.033067],"41+1":[-0.9058588,1.196583],"42+1":[-0.34729,0.8583474],"43+1":[-0.4258311,0.8558096],"44+1":[-0.8806899,1.17027],"45+1":[-1.074605,1.39164],"46+1":[-0.9933181,1.460181],"47+1":[-0.8197161,1.08892],"48+1":[-0.6689431,1.01796],"49+1":[-0.4892539,1.610072],"50+1":[-0.8724709,1.257964],"2+8":[-1.642265,5.688585],"2+9":[0.685268,-2.035741],"2+10":[-1.322159,0.5138557],"2+11":[-0.4388935,-0.05612113],"2+12":[-1.987324,2.615724],"2+13":[-2.044105,2.045771],"2+14":[1.984089,-4.044465],"15+2":[1.579404,-5.158274],"2+16":[1.188085,-2.671752],"17+2":[3.102188,-5.431595],"2+18":[3.624835,-6.006733],"19+2":[3.167017,-11.46712],"2+20":[2.355359,-3.795571],"21+2":[8.02858,-15.01862],"22+2":[0.1946307,-2.259305],"23+2":[-1.431863,1.975679],"24+2":[-0.7380344,-1.142587],"25+2":[0.1940809,-1.929419],"26+2":[0.1359206,-1.572589],"27+2":[1.89549,-5.201989],"28+2":[0.6252848,-1.635449],"2+29":[-1.902904,1.242595],"30+2":[-0.783428,-0.6352342],"2+31":[-0.06453317,-3.038696],"32+2":[-0.4631455,0.03582298],"2+33":[0.2388432,-3.740206],"34+2":[-0.08880811,-1.404723],"35+2":[-1.191459,1.722194],"2+36":[0.9434219,-2.450927],"2+37":[-0.3152454,-0.6508511],"2+38":[0.1722692,-0.2586354],"39+2":[1.290949,-2.779128],"40+2":[0.5105016,-2.771038],"2+41":[0.7472049,-3.327259],"2+42":[0.490044,-2.367034],"2+43":[0.5811334,-2.513711],"2+44":[0.6454276,-3.206977],"2+45":[-0.4782012,-0.7626242],"2+46":[0.3029683,-3.765744],"2+47":[0.6473742,-3.072277],"2+48":[0.008292637,-2.58402],"2+49":[0.5088906,-3.954147],"2+50":[0.4611498,-3.038404],"3+8":[-0.2691428,0.8047644],"3+9":[1.519843,0.4170346],"3+10":[1.200284,-0.2115615],"3+11":[1.619715,-0.1916566],"3+12":[-1.648781,1.533544],"3+13":[-0.559912,0.7991216],"3+14":[-0.1155775,2.135481],"15+3":[0.2043698,1.884136],"3+16":[-1.431643,1.952973],"17+3":[0.1156724,1.82408],"3+18":[0.5003102,2.977267],"19+3":[2.240884,1.775077],"3+20":[-2.136772,2.497348],"21+3":[2.029531,2.609738],"22+3":[-1.230444,1.718867],"23+3":[-2.132593,0.4865061],"24+3":[-1.877683,1.981213],"25+3":[0.08056463,1.330876],"26+3":[-0.1914579,1.442813],"27+3":[-1.235205,4.097958],"28+3":[-1.36593,2.183007],"3+29":[-1.396016,1.475857],"30+3":[-2.152888,2.448185],"3+31":[-2.110526,2.479108],"32+3":[-2.013368,1.968301],"3+33":[-1.690654,1.872722],"34+3":[1.140122,0.6711594],"35+3":[0.4577781,-0.7185955],"3+36":[-0.8597503,1.525076],"3+37":[-0.4352268,0.7884288],"3+38":[0.5224441,-0.7124073],"39+3":[-0.5882043,2.128343],"40+3":[-0.7528347,1.735127],"3+41":[-1.378606,2.40658],"3+42":[-0.2975988,1.579837],"3+43":[-0.4065701,1.576449],"3+44":[-1.185534,2.20066],"3+45":[-1.35364,1.97789],"3+46":[-1.032425,2.523522],"3+47":[-1.08199,1.993015],"3+48":[-0.6831161,1.959715],"3+49":[-0.05663672,2.694784],"3+50":[-1.120421,2.339634],"4+8":[0.4245813,0.02620606],"4+9":[-1.077501,1.391265],"4+10":[-0.5319492,-0.1440557],"4+11":[-0.9017628,1.232072],"4+12":[1.732919,0.3860857],"4+13":[-1.702322,0.688929],"4+14":[-3.317213,0.8330116],"4+15":[-1.092822,1.371776],"4+16":[-0.7178401,0.7728229],"4+17":[-2.813307,0.2317462],"4+18":[-5.336046,-0.3009206],"4+19":[-1.798842,1.362194],"4+20":[-0.8613544,1.558807],"4+21":[-6.2289,-0.394625],"4+22":[0.3306307,0.4922632],"4+23":[1.754578,0.9589999],"4+24":[0.1678737,1.421669],"25+4":[-1.257053,1.199121],"26+4":[-1.249488,1.282213],"27+4":[-1.068913,1.740303],"4+28":[1.946502,0.471749],"4+29":[-1.203434,1.169383],"4+30":[-1.256166,1.607159],"4+31":[1.068906,1.569892],"4+32":[-0.1801176,0.688782],"4+33":[-0.7959754,1.476512],"34+4":[-1.423293,1.164884],"35+4":[-1.197536,0.627835],"4+36":[0.1204541,0.2957929],"4+37":[-1.107771,0.9557532],"4+38":[-0.06452945,0.03634313],"39+4":[1.527231,-0.05430601],"40+4":[-0.9017894,1.254796],"4+41":[-1.065708,1.325634],"4+42":[-0.6930881,1.263008],"4+43":[-0.79124,1.182243],"4+44":[-1.045776,1.306815],"4+45":[-1.01817,1.389971],"4+46":[-1.304184,1.731809],"4+47":[-0.679533,0.8852116],"4+48":[-1.02472,1.408968],"4+49":[-1.362157,2.610537],"4+50":[-1.323775,1.601654],"8+5":[0.3939688,-2.590525],"9+5":[-0.6336559,0.8461959],"10+5":[-1.010382,2.674273],"11+5":[-1.038892,0.5232116],"12+5":[0.8669649,-1.029766],"13+5":[-1.092715,-1.061343],"14+5":[-2.123313,2.314104],"15+5":[-0.300619,2.57914],"16+5":[-0.84526,1.872795],"17+5":[-2.161352,3.785792],"18+5":[-2.595268,2.5942],"19+5":[0.5538819,4.511834],"20+5":[-0.7393806,3.396136],"21+5":[-2.635574,8.762072],"22+5":[-1.253773,1.87907],"23+5":[-0.02723366,-1.120652],"24+5":[-0.3199166,0.2191853],"25+5":[-0.7687148,1.93171],"26+5":[-0.7038788,1.660622],"27+5":[-0.7379014,0.9183011],"28+5":[1.317134,-1.127909],"29+5":[-1.112342,1.54726],"30+5":[-1.326054,1.049117],"31+5":[0.5325059,0.4960357],"32+5":[-0.5591113,-0.6756622],"33+5":[-0.7460428,1.435098],"34+5":[-0.7878265,2.395441],"35+5":[-0.7976886,1.941233],"36+5":[0.1341828,-0.3131854],"5+37":[-0.7583768,1.721162],"38+5":[-0.3231237,0.2559895],"39+5":[0.5175499,0.8229331],"40+5":[-0.5701085,1.346731],"41+5":[-0.7513616,1.555887],"42+5":[-0.4319204,0.5251654],"43+5":[-0.4722367,0.6530499],"44+5":[-0.7062382,1.503268],"45+5":[-0.9311377,1.563865],"46+5":[-0.7199725,1.268169],"47+5":[-0.5540411,0.7373874],"48+5":[-0.5791511,1.586013],"49+5":[-0.5743809,0.3243867],"50+5":[-0.6069737,1.143707],"8+6":[-0.7404697,5.062181],"9+6":[-1.074692,-2.364883],"10+6":[-1.349135,0.6816005],"11+6":[-1.712542,-0.5108556],"12+6":[-2.496501,2.426921],"13+6":[-1.004541,3.817908],"14+6":[-1.31256,-3.121867],"15+6":[-0.5687324,-4.436808],"16+6":[-1.40125,-1.86363],"17+6":[-0.07924388,-4.889777],"18+6":[-1.626,-3.736703],"19+6":[1.112931,-9.320865],"20+6":[-1.819169,-1.507676],"21+6":[0.7358232,-10.15658],"22+6":[-1.274917,-1.658475],"23+6":[-1.46464,1.926922],"24+6":[-2.192263,-0.6402538],"25+6":[-0.8714199,-1.602258],"26+6":[-0.4414413,-1.412674],"27+6":[-1.907749,-4.118789],"28+6":[-2.781988,-0.6877826],"29+6":[-1.208763,1.04393],"30+6":[-2.859897,0.1432243],"31+6":[-2.345859,-2.266118],"32+6":[-2.727428,0.8464041],"33+6":[-0.9662186,-3.025475],"34+6":[-0.6631563,-1.246768],"35+6":[1.302639,0.9120469],"36+6":[-1.487884,-1.560918],"6+37":[-0.2097044,-0.5970538],"38+6":[-0.2938747,-0.07661108],"39+6":[-1.154899,-1.854795],"40+6":[-1.433691,-2.042423],"41+6":[-1.76036,-2.24174],"42+6":[-1.46316,-1.938252],"43+6":[-1.477692,-1.885676],"44+6":[-1.679378,-2.277876],"45+6":[-1.597595,-0.452047],"46+6":[-1.959346,-2.810202],"47+6":[-1.59643,-2.195185],"48+6":[-1.697109,-2.051143],"49+6":[-2.391272,-3.081859],"6+50":[-1.740268,-1.989908],"8+7":[-0.4880212,2.272984],"9+7":[0.7144669,-0.8303329],"10+7":[1.092249,-0.5216672],"11+7":[1.228544,-1.243108],"12+7":[-1.426307,1.380769],"13+7":[-0.4941831,1.31094],"14+7":[-2.236445,1.133862],"15+7":[-0.8530132,-0.3453077],"16+7":[-1.934644,1.309526],"17+7":[-0.5853156,-0.5509467],"18+7":[-2.733016,1.351747],"19+7":[-0.6862804,-0.9805671],"20+7":[-2.858194,2.268008],"21+7":[-0.4715211,-1.253596],"22+7":[-1.853106,1.116117],"23+7":[-0.7274714,0.9029521],"24+7":[-2.032202,1.423659],"25+7":[-0.7350944,0.6405123],"26+7":[-0.8729098,0.7409806],"27+7":[-2.57196,2.84804],"28+7":[-1.994149,1.09969],"29+7":[-1.506232,1.565944],"30+7":[-2.691109,2.074337],"31+7":[-2.448053,1.507307],"32+7":[-2.234568,1.821456],"33+7":[-2.021823,1.377249],"34+7":[0.2036349,-0.06258275],"35+7":[0.9131454,-0.4726893],"36+7":[-1.530978,0.887358],"7+37":[-0.6692045,0.4680311],"38+7":[0.3493572,-0.480688],"39+7":[-0.9066975,1.08254],"40+7":[-1.832703,0.9825615],"41+7":[-2.281463,1.430128],"42+7":[-1.290516,0.6635316],"43+7":[-1.367546,0.7129315],"44+7":[-2.129993,1.273281],"45+7":[-1.93298,1.690483],"46+7":[-2.378972,1.276295],"47+7":[-1.918337,1.057078],"48+7":[-1.675195,0.8184901],"49+7":[-1.946661,0.9311425],"7+50":[-2.108937,1.306683],"14+8":[-2.955793,4.994493],"15+8":[-1.674869,5.975011],"8+16":[-1.617776,4.37651],"17+8":[-3.995396,4.671871],"18+8":[-3.428637,10.13993],"19+8":[-3.117646,7.759689],"8+20":[-3.766841,6.73571],"21+8":[-8.474163,13.38542],"22+8":[-0.653112,3.252071],"23+8":[1.448521,0.4058165],"24+8":[0.1861293,4.320798],"25+8":[-1.648163,3.450639],"26+8":[-1.712511,3.266536],"27+8":[-1.01857,12.05553],"28+8":[1.057718,5.726568],"29+8":[-2.642483,2.490016],"30+8":[-0.9606282,5.028713],"31+8":[0.3821941,5.990536],"32+8":[0.3743723,3.736327],"33+8":[-0.4844485,4.469983],"34+8":[-1.566242,1.377133],"35+8":[-2.136697,-2.161657],"36+8":[0.3328038,4.00228],"8+37":[-1.809541,1.855039],"8+38":[1.495651,-1.790801],"39+8":[1.138923,4.052735],"40+8":[-0.2873802,3.912484],"41+8":[-1.786794,6.338633],"42+8":[-0.434156,4.35109],"43+8":[-0.4573604,4.246466],"44+8":[-0.9727932,5.454895],"45+8":[-1.386711,4.921029],"8+46":[-0.5996327,6.199063],"47+8":[-0.6886395,5.746778],"48+8":[-1.044443,5.144195],"49+8":[0.05232091,6.195296],"8+50":[-1.108595,4.976447],"14+9":[0.03443181,-1.845233],"15+9":[2.627421,-4.068978],"9+16":[1.654355,-2.475443],"17+9":[0.8562282,-4.465399],"18+9":[0.6759569,-2.242359],"19+9":[4.857779,-10.35335],"9+20":[1.828978,-4.449533],"21+9":[2.535594,-14.23989],"22+9":[1.059747,-1.425729],"23+9":[-0.1611873,1.590808],"24+9":[1.09109,0.1082795],"25+9":[1.008815,-1.950971],"26+9":[1.589241,-2.027428],"27+9":[4.040963,-3.817983],"28+9":[2.652157,-1.402937],"29+9":[-1.698058,0.7397029],"30+9":[0.1565584,0.7371146],"31+9":[2.909792,-1.810739],"32+9":[0.2332119,1.748801],"33+9":[1.873521,-1.281648],"34+9":[0.5481287,-1.958909],"35+9":[-1.768302,-0.3112686],"36+9":[1.691846,-0.7353452],"9+37":[-0.08081648,-1.001689],"9+38":[-0.0345116,0.2070447],"39+9":[1.408984,-0.9776611],"40+9":[1.427277,-1.293973],"41+9":[1.698075,-1.980014],"42+9":[1.127235,-1.735894],"43+9":[1.228469,-1.603892],"44+9":[1.658524,-1.745835],"45+9":[0.4019408,-0.3295369],"9+46":[1.78142,-1.291257],"47+9":[1.599757,-1.330035],"48+9":[1.18719,-1.141474],"49+9":[1.676753,-1.950091],"9+50":[1.561779,-1.266885],"14+10":[-1.637896,-0.1543043],"15+10":[-0.3804429,0.03080628],"10+16":[-1.268561,0.3362498],"17+10":[-1.230345,0.4447937],"18+10":[-2.627839,-3.002905],"19+10":[-1.331539,-1.464461],"10+20":[-3.321697,2.394188],"21+10":[-5.280208,-0.6782381],"22+10":[0.4102735,-1.437568],"23+10":[0.9231047,0.735817],"24+10":[0.2086792,0.2549387],"25+10":[-0.8479518,1.918387],"26+10":[-0.6513779,1.844854],"27+10":[-0.5193643,-0.8665713],"28+10":[2.562014,-2.590587],"29+10":[-1.27482,0.4717211],"30+10":[-1.066395,0.7151669],"31+10":[0.7135229,-0.1581019],"32+10":[0.1936665,-0.4650852],"33+10":[-1.285116,1.570244],"34+10":[-0.7092131,3.451887],"35+10":[-1.960312,2.135298],"36+10":[0.6064774,-0.9914989],"10+37":[-1.362776,1.171516],"10+38":[-0.04335648,1.020934],"39+10":[1.357986,-0.6524661],"40+10":[-0.5223786,0.9445241],"41+10":[-0.9896986,0.343677],"42+10":[-0.01239933,-0.5194183],"43+10":[-0.09941603,-0.3502525],"44+10":[-0.7820448,0.1863835],"45+10":[-1.006077,0.2848235],"10+46":[-0.350143,0.3971518],"47+10":[0.08771559,-0.890991],"48+10":[-0.4548509,-0.06361206],"49+10":[0.3018106,0.3933847],"10+50":[-0.9222864,1.546617],"14+11":[-0.8027932,0.369196],"15+11":[0.6562488,-0.1160185],"11+16":[0.4226262,-1.009342],"17+11":[-0.2444831,0.03674318],"18+11":[-0.2413232,0.2250906],"19+11":[-0.2079104,-1.915391],"11+20":[0.2848019,-2.867508],"21+11":[-1.437789,-4.513775],"22+11":[1.169214,-0.9213328],"23+11":[0.7444201,0.6296247],"24+11":[0.7893156,0.4795293],"25+11":[0.01669476,-0.02938675],"26+11":[0.5013608,-0.05697473],"27+11":[2.673464,-1.78927],"28+11":[2.828569,-1.062296],"29+11":[-1.745777,1.078958],"30+11":[0.2554968,0.2917719],"31+11":[1.528138,-0.2322199],"32+11":[1.017976,0.177793],"33+11":[-0.1189889,0.6447027],"34+11":[-0.2598077,0.1268598],"35+11":[-1.9748,0.1786962],"36+11":[1.213107,-0.1077455],"11+37":[-0.7666609,0.1134908],"11+38":[-0.8871691,0.839044],"39+11":[1.456531,0.003208696],"40+11":[0.4581045,0.1884878],"41+11":[0.3947324,-0.05981762],"42+11":[0.4581806,0.5181713],"43+11":[0.4717048,0.401102],"44+11":[0.4536444,0.02650448],"45+11":[0.2146509,-0.2345506],"11+46":[0.5063948,0.9201485],"47+11":[0.2387546,0.5939514],"48+11":[0.4612313,0.3276371],"49+11":[0.735805,2.145631],"11+50":[0.4974348,0.521319],"12+14":[-2.955793,4.994493],"15+12":[-3.285865,3.163241],"12+16":[-2.466447,2.186733],"17+12":[-3.995396,4.671871],"12+18":[-5.248932,11.51502],"19+12":[-4.87491,5.104045],"12+20":[-4.149136,3.845934],"21+12":[-10.31282,14.55597],"22+12":[-1.47644,2.473438],"23+12":[0.03467072,-2.530814],"24+12":[-1.563835,0.391933],"25+12":[-1.648163,3.450639],"26+12":[-1.811338,2.91998],"27+12":[-2.717161,5.618059],"30+12":[-2.466941,2.318417],"12+31":[-1.729309,-0.1622676],"32+12":[-0.6989119,0.5305525],"33+12":[-2.724482,1.866522],"34+12":[-1.149084,4.127155],"35+12":[-1.059798,1.152374],"12+36":[-0.7288408,0.6789269],"12+37":[-1.809541,1.855039],"39+12":[0.1137869,0.7399215],"40+12":[-2.217685,2.091015],"41+12":[-2.758575,2.760803],"42+12":[-1.524171,2.056829],"43+12":[-1.622316,2.037598],"44+12":[-2.570654,2.581127],"45+12":[-2.419925,2.935767],"12+46":[-2.811415,2.833151],"47+12":[-1.902322,1.919947],"48+12":[-2.527515,2.51351],"49+12":[-2.159462,2.829384],"12+50":[-2.550995,2.022543],"14+13":[-1.350822,2.091727],"15+13":[-0.822359,2.909145],"13+16":[-1.860305,0.575583],"17+13":[-1.339018,2.178289],"18+13":[-1.346695,1.359073],"19+13":[-0.4973757,5.242081],"13+20":[-4.007409,0.9765562],"21+13":[-2.569979,6.893539],"22+13":[-0.5202459,0.9326392],"23+13":[-1.019338,0.1921693],"24+13":[-1.548183,1.544739],"25+13":[-0.8657147,2.009686],"26+13":[-1.394187,2.198605],"27+13":[-1.742687,2.497984],"28+13":[-0.775578,1.539582],"29+13":[-1.926727,2.156637],"30+13":[-2.171754,1.412374],"31+13":[-1.948032,1.771342],"32+13":[-1.624196,0.1784925],"33+13":[-2.120512,0.7324464],"34+13":[-0.438052,1.717803],"35+13":[-0.1102511,1.237259],"13+36":[-0.8155006,0.4400661],"13+37":[-0.8280374,1.636714],"13+38":[0.09830184,-0.8491264],"39+13":[-0.3704565,1.11293],"40+13":[-1.330672,1.133543],"41+13":[-1.71996,2.215137],"42+13":[-0.5346794,1.51978],"43+13":[-0.7021672,1.619429],"44+13":[-1.446226,1.932374],"45+13":[-1.583584,1.987072],"13+46":[-1.345405,2.744037],"47+13":[-1.20428,2.575792],"48+13":[-0.8186903,2.436496],"49+13":[-0.331503,2.819599],"13+50":[-1.28509,2.34742],"15+14":[3.82772,-5.309593],"14+16":[1.776505,-3.412065],"19+14":[6.21394,-11.18632],"14+20":[3.19188,-5.292565],"25+14":[2.032394,-2.381588],"26+14":[0.7414639,-1.271665],"27+14":[4.349959,-7.01536],"28+14":[1.725723,-1.749118],"14+29":[-2.449776,1.751913],"30+14":[0.6193991,-0.7833839],"32+14":[0.5687492,-0.0923707],"34+14":[2.106798,-2.035158],"35+14":[-2.411513,1.718595],"14+36":[2.42114,-2.525879],"14+38":[-0.07031911,0.9579316],"39+14":[2.489484,-2.621096],"40+14":[2.098279,-2.117969],"41+14":[2.612585,-3.543769],"42+14":[2.21463,-2.632572],"43+14":[2.341285,-2.713399],"44+14":[2.470942,-3.324846],"45+14":[0.801769,-1.275786],"14+46":[3.070383,-3.237946],"47+14":[1.892746,-3.231469],"48+14":[1.712219,-2.940512],"49+14":[3.722336,-3.241713],"14+50":[2.337573,-2.23303],"15+16":[3.054756,-4.18148],"15+18":[5.261372,-7.183376],"15+20":[5.475184,-6.647847],"25+15":[2.310765,-4.009761],"26+15":[1.823845,-3.553269],"27+15":[3.042676,-5.671025],"15+28":[-0.6668728,1.829929],"15+29":[0.171524,-1.687002],"15+31":[1.474894,-4.804699],"15+32":[-2.599093,2.987199],"15+33":[2.585414,-7.531556],"34+15":[2.220893,-3.47962],"35+15":[1.058996,-1.548227],"15+37":[1.902986,-3.477124],"15+38":[1.079949,-1.801681],"39+15":[-0.817848,-2.653643],"40+15":[1.262057,-3.603214],"15+41":[3.266865,-6.064331],"15+42":[2.162545,-3.877803],"15+43":[2.219316,-4.155857],"15+44":[2.341316,-5.083426],"15+45":[0.6482412,-2.213539],"15+46":[1.945796,-5.787595],"15+47":[2.379259,-4.827252],"15+48":[0.4210205,-1.849505],"15+49":[2.597749,-5.791362],"15+50":[2.195385,-5.076333],"18+16":[3.219225,-5.602555],"19+16":[5.670067,-9.65164],"25+16":[1.229259,-1.408623],"26+16":[0.1958006,-0.5264976],"27+16":[2.342112,-3.390949],"28+16":[0.7138273,-1.397021],"29+16":[-1.810124,1.238389],"30+16":[-0.9208883,-0.2779171],"31+16":[1.05208,-2.265066],"32+16":[-1.008441,0.237596],"33+16":[1.620481,-2.629078],"34+16":[1.303875,-0.9369828],"35+16":[-1.129186,1.349841],"36+16":[1.21019,-1.924661],"16+37":[0.07854487,-0.5204952],"16+38":[-0.08395387,-0.1105648],"39+16":[1.637676,-1.991647],"40+16":[1.095658,-2.11284],"41+16":[1.480717,-2.580405],"42+16":[1.691261,-1.756851],"43+16":[1.521099,-1.952793],"44+16":[1.332012,-2.435041],"45+16":[-0.6618863,-0.7960291],"49+16":[2.684902,-2.865001],"16+50":[0.9927408,-2.013586],"25+17":[3.190671,-4.294538],"26+17":[2.619368,-3.543596],"27+17":[4.711293,-9.001512],"28+17":[-0.2501885,0.2293424],"17+29":[0.128575,-0.2731254],"30+17":[-0.2792138,-1.12885],"17+31":[2.582003,-4.080332],"32+17":[-2.33108,1.854285],"17+33":[3.646899,-6.313493],"34+17":[3.056623,-3.927767],"35+17":[0.6909366,-0.2513077],"17+36":[1.70716,-2.769792],"17+37":[2.428201,-2.791611],"17+38":[1.38968,-0.7624738],"39+17":[0.8823596,-2.878775],"40+17":[2.192375,-3.031246],"17+41":[4.590266,-6.026965],"17+42":[3.985371,-4.106747],"17+43":[4.053397,-4.284134],"17+44":[3.574191,-5.036711],"17+45":[1.517897,-2.907651],"17+46":[4.249116,-5.675252],"17+47":[3.667937,-4.958337],"17+48":[1.02097,-3.340257],"17+49":[6.184888,-5.24904],"17+50":[3.326947,-3.660479],"19+18":[7.608272,-13.0025],"18+20":[5.153102,-8.11146],"25+18":[3.340882,-4.283618],"26+18":[1.104273,-2.029037],"27+18":[7.173255,-12.41031],"28+18":[3.297699,-3.934486],"18+29":[-3.949136,3.758201],"30+18":[2.837698,-3.55233],"32+18":[2.753796,-2.86471],"34+18":[3.400603,-4.058044],"35+18":[-3.956391,3.903789],"18+36":[4.023553,-4.659165],"18+38":[-0.1557729,1.732247],"39+18":[4.128933,-4.74017],"40+18":[2.681581,-2.56289],"41+18":[5.061312,-6.621317],"42+18":[3.723613,-4.667843],"43+18":[3.945556,-4.753773],"44+18":[4.140468,-5.504074],"45+18":[2.126433,-3.130457],"18+46":[4.868148,-5.355275],"47+18":[4.161215,-6.362232],"48+18":[3.126547,-4.853562],"49+18":[5.520102,-5.359042],"18+50":[4.073867,-3.859418],"19+20":[8.167213,-12.11184],"25+19":[4.873532,-9.998292],"26+19":[4.450628,-9.60569],"27+19":[5.436401,-11.54058],"19+28":[-3.70676,9.407073],"19+29":[3.512654,-8.518271],"19+31":[3.875698,-10.70859],"19+32":[-5.066688,9.039761],"19+33":[7.37354,-19.45262],"34+19":[4.827788,-9.561541],"35+19":[4.253163,-8.296049],"19+37":[4.540368,-9.557702],"19+38":[2.61921,-4.561044],"39+19":[-2.472973,-4.67303],"40+19":[1.548799,-4.307832],"19+41":[7.740083,-15.0332],"19+42":[4.615757,-9.790236],"19+43":[4.625691,-10.04792],"19+44":[4.664396,-11.28731],"19+45":[2.981206,-7.913752],"19+46":[4.370072,-11.9247],"19+47":[4.857599,-10.67593],"19+48":[0.2396357,-4.86893],"19+49":[5.022025,-11.92847],"19+50":[3.923988,-9.983333],"25+20":[2.859995,-2.893133],"26+20":[0.280693,-0.511004],"27+20":[4.701435,-5.888234],"28+20":[2.636374,-3.522588],"29+20":[-3.737596,3.281804],"30+20":[-1.521121,0.1754184],"31+20":[3.075499,-4.26442],"32+20":[-1.485138,0.5327081],"33+20":[3.461535,-4.337834],"34+20":[3.109994,-2.426778],"35+20":[-2.942451,3.352077],"36+20":[2.94409,-3.822901],"20+37":[-0.04723499,-0.3566352],"20+38":[-0.183319,-0.03534399],"39+20":[3.602658,-3.942569],"40+20":[2.531051,-3.670929],"41+20":[3.504112,-4.748863],"42+20":[3.692788,-3.357596],"43+20":[3.311601,-3.49563],"44+20":[1.622403,-2.793975],"45+20":[-2.710438,1.268639],"49+20":[5.731439,-5.039419],"20+50":[2.426864,-3.459709],"25+21":[9.24553,-13.8797],"26+21":[8.022519,-12.19725],"27+21":[12.01174,-22.52937],"28+21":[-3.904731,6.879909],"21+29":[4.611527,-6.728014],"30+21":[3.201475,-5.899222],"21+31":[7.87639,-12.12732],"32+21":[-6.953587,7.880874],"21+33":[10.6227,-20.0766],"34+21":[9.071283,-13.62375],"35+21":[5.712061,-6.811653],"21+36":[5.059646,-7.464242],"21+37":[7.819868,-10.77055],"21+38":[9.326443,-2.985974],"39+21":[4.059472,-9.071208],"40+21":[4.257185,-5.1319],"21+41":[25.55644,-30.28501],"21+42":[10.45921,-14.02926],"21+43":[10.44756,-14.17022],"21+44":[7.728477,-12.38644],"21+45":[3.126975,-8.397868],"21+46":[7.977098,-13.62381],"21+47":[8.808921,-13.27675],"21+48":[1.966328,-8.975476],"21+49":[12.95941,-15.37202],"21+50":[8.824602,-11.04836],"25+22":[1.153805,-1.789378],"26+22":[0.08768486,-1.022398],"27+22":[1.337873,-3.918579],"28+22":[0.1854783,-0.7834249],"22+29":[-1.099663,0.5941806],"30+22":[-1.144438,-0.2291174],"22+31":[0.05574828,-2.745498],"32+22":[-1.202274,0.6577478],"22+33":[0.3536289,-3.768691],"34+22":[1.647965,-1.394947],"35+22":[-0.4230344,0.9242584],"22+36":[0.4792589,-1.813887],"22+37":[0.0600425,-0.8832693],"22+38":[-0.02350632,-0.04008149],"39+22":[0.4017893,-2.133722],"40+22":[0.4267826,-2.32665],"22+41":[0.610364,-2.812985],"22+42":[0.8873488,-2.203336],"22+43":[0.7863722,-2.260924],"22+44":[0.5417718,-2.720146],"22+45":[-0.4175793,-0.9288507],"22+46":[0.2591165,-3.309305],"22+47":[0.4387602,-2.567785],"22+48":[-0.07364494,-2.246962],"22+49":[1.443622,-3.58982],"22+50":[0.2767855,-2.359071],"25+23":[-1.835004,2.127083],"26+23":[-1.471305,2.06346],"27+23":[-2.84027,3.695637],"28+23":[-1.165397,-1.843794],"23+29":[-0.5584377,1.379887],"30+23":[-2.086632,0.810725],"23+31":[-1.802535,0.5466627],"32+23":[-1.272993,-0.8808322],"23+33":[-1.575727,2.785359],"34+23":[-1.984962,2.300008],"35+23":[0.3601004,1.504064],"23+36":[-1.257572,0.08991805],"23+37":[-0.7783772,1.720408],"23+38":[0.3902047,0.5097472],"39+23":[0.2571386,0.8022626],"40+23":[-1.849594,1.390382],"23+41":[-2.107081,1.831437],"23+42":[-2.240487,1.735289],"23+43":[-2.017258,1.744253],"23+44":[-2.089375,1.807562],"23+45":[-1.571518,1.875696],"23+46":[-3.081773,2.561366],"23+47":[-2.104156,1.836884],"23+48":[-2.838484,2.349629],"23+49":[-4.009374,2.657915],"23+50":[-2.040497,1.7257],"25+24":[-0.7264455,0.09816565],"26+24":[-1.190978,0.6857765],"27+24":[-0.1333539,-0.7222785],"28+24":[-0.3553624,-2.020351],"24+29":[-1.692905,1.592356],"30+24":[-1.597678,0.09841477],"24+31":[-1.059036,-1.406146],"32+24":[-0.7652727,-0.4979022],"24+33":[-0.7911338,-0.6171565],"34+24":[-0.7664325,0.4974872],"35+24":[-0.6217142,1.863733],"24+36":[0.01181834,-1.445208],"24+37":[-0.7917324,0.6015764],"24+38":[-0.3897645,0.2324485],"39+24":[0.7219814,-1.314488],"40+24":[-0.7642253,-0.8951632],"24+41":[-0.7996442,-0.922726],"24+42":[-0.5566418,-0.5657378],"24+43":[-0.5558678,-0.6009577],"24+44":[-0.7958267,-0.9182551],"24+45":[-1.057723,0.4342565],"24+46":[-1.021464,-1.145581],"24+47":[-0.7807617,-0.8939192],"24+48":[-0.8364872,-0.8846587],"24+49":[-1.013633,-1.093966],"24+50":[-0.8353825,-0.9952377],"25+28":[0.9999214,0.5515113],"25+30":[-0.9320133,0.7031299],"25+31":[0.2497073,-1.2599],"25+32":[-0.9397177,1.499219],"25+33":[0.09122184,-2.842996],"25+35":[-0.8245275,0.2357219],"25+36":[0.8584454,-1.004542],"25+38":[-0.05167605,-0.06105809],"25+39":[0.8796735,-1.183441],"25+40":[0.7161927,-1.494987],"25+41":[0.962927,-1.936055],"25+42":[0.8751222,-1.506376],"25+43":[0.8158329,-1.561273],"25+44":[0.8584326,-1.826091],"25+45":[-0.4320781,-0.2836129],"25+46":[0.6211983,-1.986657],"25+47":[0.826849,-1.707543],"25+48":[0.3740765,-1.442676],"25+49":[1.273152,-1.990424],"25+50":[0.726738,-1.456366],"26+28":[-0.05712546,0.9230112],"26+30":[-1.781898,1.547212],"26+31":[-0.5205424,-0.4861879],"26+32":[-1.806108,2.351945],"26+33":[-0.5100921,-1.533465],"26+35":[0.05669706,-0.6324968],"26+36":[-0.0408912,-0.1163698],"26+38":[-0.005775632,-0.1343267],"26+39":[-0.01850906,-0.2918465],"26+40":[-0.03373729,-0.7374574],"26+41":[-0.06181766,-0.9183351],"26+42":[0.3094561,-0.8653218],"26+43":[0.238823,-0.8943228],"26+44":[-0.05880552,-0.9140211],"26+45":[-0.8555127,0.2421574],"26+46":[-0.2034152,-1.114683],"26+47":[-0.014883,-0.8394832],"26+48":[-0.1005107,-1.035882],"26+49":[0.4485384,-1.11845],"26+50":[-0.1999812,-0.5687794],"27+28":[0.9621594,0.8495539],"27+30":[0.6406274,-1.895815],"27+31":[0.5563144,-1.544887],"27+32":[0.633886,-1.079948],"27+33":[1.381983,-5.484846],"27+35":[-1.791167,2.229305],"27+36":[1.86882,-2.978537],"27+38":[-0.2278899,-0.6611993],"27+39":[1.888328,-3.164923],"27+40":[0.8929786,-2.723557],"27+41":[2.793789,-4.784227],"27+42":[1.807755,-2.907224],"27+43":[1.840751,-3.150288],"27+44":[1.900771,-3.845052],"27+45":[0.3294044,-1.334523],"27+46":[1.596611,-4.272534],"27+47":[1.881981,-3.671201],"27+48":[0.9536626,-2.859695],"27+49":[2.248565,-4.276301],"27+50":[1.938097,-3.977422],"28+41":[0.3770323,-1.557759],"28+42":[0.2891528,-0.3845679],"28+43":[0.102062,-0.2969311],"28+44":[0.2593737,-1.29948],"28+45":[-1.015561,1.071232],"28+46":[-0.09392545,-1.446691],"28+47":[0.251981,-1.211198],"28+48":[-0.5747353,-0.237585],"28+49":[0.5580282,-1.450458],"28+50":[0.3541505,-2.289857],"41+29":[-2.044854,1.276791],"42+29":[-0.8508379,0.366547],"43+29":[-0.9940165,0.4579796],"44+29":[-1.814137,1.05478],"45+29":[-1.769251,1.175684],"29+46":[-1.826878,1.125612],"47+29":[-1.706349,1.087286],"48+29":[-1.020406,-0.03717733],"49+29":[-1.174925,1.121845],"29+50":[-1.969826,1.674894],"30+41":[-0.8983081,-0.3372334],"30+42":[-0.2236741,-0.4130053],"30+43":[-0.3504931,-0.3750235],"30+44":[-0.8893408,-0.3352332],"30+45":[-1.288249,0.6518886],"30+46":[-0.9446012,-0.3421186],"30+47":[-0.8160094,-0.227437],"30+48":[-0.741269,-0.8644014],"30+49":[-0.2926476,-0.3458857],"30+50":[-0.9873138,-0.01363589],"41+31":[0.2189595,-3.088731],"42+31":[0.1779363,-1.859382],"43+31":[0.1237844,-1.998091],"44+31":[0.05246603,-2.876437],"45+31":[-1.110224,-0.3852749],"31+46":[-0.5768755,-3.38939],"47+31":[0.1274269,-2.68568],"48+31":[-0.7583686,-1.878561],"49+31":[0.07507816,-3.393157],"31+50":[-0.07496239,-3.254635],"32+41":[-0.8776163,0.4643676],"32+42":[-0.2764866,0.38584],"32+43":[-0.4218352,0.4197094],"32+44":[-0.8711092,0.4682905],"32+45":[-1.363911,1.451512],"32+46":[-0.8779116,0.6094705],"32+47":[-0.8528955,0.4981098],"32+48":[-0.6926145,0.2022444],"32+49":[-0.225958,0.6057034],"32+50":[-0.8207865,0.3881437],"41+33":[0.9533718,-3.771143],"42+33":[0.7937963,-2.751767],"43+33":[0.8032133,-2.973472],"44+33":[0.7974555,-3.587186],"45+33":[-0.5352117,-1.345734],"33+46":[0.3806167,-4.216479],"47+33":[0.8686182,-3.388129],"48+33":[0.1472125,-2.823912],"49+33":[1.03257,-4.220246],"33+50":[0.6289213,-3.231918],"34+41":[0.9833585,-1.418442],"34+42":[0.8591686,-1.270133],"34+43":[0.7427513,-1.235786],"34+44":[0.8451453,-1.341318],"34+45":[-0.4575936,-0.1335586],"34+46":[0.552704,-1.442873],"34+47":[0.7791881,-1.289546],"34+48":[0.4664292,-1.03211],"34+49":[1.204658,-1.44664],"34+50":[0.7245511,-0.8509902],"35+41":[-1.132136,1.43857],"35+42":[-0.1932863,0.4806403],"35+43":[-0.296708,0.5817909],"35+44":[-0.9627462,1.254426],"35+45":[-1.188364,1.269409],"35+46":[-0.8100219,1.411856],"35+47":[-0.8926199,1.240109],"35+48":[-0.2505753,0.2483028],"35+49":[-0.1580682,1.408089],"35+50":[-1.133268,1.905367],"41+36":[1.111445,-2.240171],"42+36":[0.9010686,-1.282737],"43+36":[0.819197,-1.368644],"44+36":[0.963232,-2.073625],"45+36":[-0.4405488,0.1107728],"36+46":[0.8029338,-2.318571],"47+36":[0.9495757,-1.976796],"48+36":[0.2459467,-1.249905],"49+36":[1.454887,-2.322338],"36+50":[0.9755174,-2.268594],"41+37":[-0.02069178,-0.8016009],"42+37":[0.3796837,-0.7989046],"43+37":[0.3167666,-0.8127913],"44+37":[-0.01560308,-0.7943004],"45+37":[-0.7766254,0.2902791],"46+37":[-0.04102455,-0.9037996],"47+37":[0.04127974,-0.7107973],"48+37":[-0.02140945,-1.025349],"49+37":[0.6109291,-0.9075667],"50+37":[-0.1631666,-0.3707813],"41+38":[-0.09941281,-0.1555872],"42+38":[0.2709025,-0.1373507],"43+38":[0.1718012,-0.1440947],"44+38":[-0.09936772,-0.155551],"45+38":[-0.8925982,0.961122],"46+38":[-0.1170325,-0.2020348],"47+38":[-0.08213281,-0.1382487],"48+38":[-0.1023178,-0.2328762],"49+38":[0.5349211,-0.2058019],"38+50":[-0.1219007,-0.1122341],"39+41":[1.110983,-2.428958],"39+42":[0.948256,-1.402673],"39+43":[0.9744498,-1.580437],"39+44":[0.9634329,-2.263566],"39+45":[-0.379544,0.01315593],"39+46":[0.5284035,-2.584252],"39+47":[1.016571,-2.103164],"39+48":[-0.1218875,-1.529532],"39+49":[1.180357,-2.588019],"39+50":[0.6136361,-2.598308],"40+41":[0.8477279,-2.595399],"40+42":[0.8070257,-1.775885],"40+43":[0.7950971,-1.906666],"40+44":[0.7710454,-2.507626],"40+45":[-0.4867335,-0.4203408],"40+46":[0.5721238,-2.886095],"40+47":[0.8073292,-2.359414],"40+48":[0.09952939,-2.005879],"40+49":[1.224077,-2.889862],"40+50":[0.6566029,-2.35441],"41+50":[0.9427009,-2.866061],"42+50":[0.7615892,-2.148838],"43+50":[0.7859872,-2.219946],"44+50":[0.8258525,-2.736776],"45+50":[-0.3812005,-1.124301],"46+50":[0.7220845,-3.249595],"47+50":[0.8267925,-2.493479],"48+50":[0.201037,-2.475586],"49+50":[1.2572,-3.531883]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5},"paired":false,"args":[{"array":[[-1.09,-0.23],[0.72,-0.17],[1.27,0.13]]},{"array":[[0.9,-0.44,-0.55,-0.31,0.08],[0.47,0.66,-0.2,0.86,0.57],[0.12,-0.34,-0.47,-0.07,0.21]]},{"array":[[-0.18,-1.38,-1.26,1.05,0.39],[1.16,0.43,-0.36,0.59,-0.63],[-0.04,0.05,0.41,0.56,-0.86]]},{"array":[[-0.19,0.19],[-0.04,-0.32],[-0.27,-0.19],[0.39,-0.82],[0.18,0.68],[-0.18,0.19],[0.15,-0.4],[0.33,-0.86],[-0.71,0.42],[1.01,0.51],[1.65,-1.72],[-0.5,-0.05],[-0.63,-0.7],[2.49,0.79],[1.44,0.11],[0.34,-0.35],[-0.1,-1.04],[-0.56,0.78],[0.65,0.05],[-0.29,-0.97]]},{"array":[[-0.93,0.09,1.12,1.85,0.38],[1.01,1.01,1.47,-0.97,-0.53],[-0.67,0.31,0.11,0.73,-0.53],[-1.25,0.63,-0.4,-0.76,-0.53],[-0.3,-0.28,0.25,-0.86,0.72],[0.95,0.81,-0.97,-0.16,-0.25],[0.31,0.38,-0.36,-0.21,0.11],[0.76,0.15,-1.42,-1.03,-0.61],[-0.5,-0.63,-0.16,1.06,0.64],[1.21,0.38,0.39,-0.51,-0.35],[1.3,-0.22,-0.47,-0.26,0.11],[1.23,-0.98,-0.71,0.36,0.88],[0.37,0.1,1.27,-0.19,-0.28],[-0.24,-1.2,-0.81,0.35,-0.39],[0.02,-0.74,-0.26,-0.68,0.56],[0.7,0.17,-0.08,0.37,-0.47],[-0.63,-0.09,0.25,0.32,-0.11],[0.33,0.63,0.34,-0.49,-0.39],[0.32,1.33,-0.41,0.53,1.24],[0.46,-0.25,0.97,0.64,0.03]]},{"array":[0.79,-0.09,0.41,1.32,-0.49,0.06,0.04,-0.22,-0.05,-0.13,-0.44,-0.62,-0.5,0.63,-0.69,0.3,-0.65,-0.58,0.37,-0.19]}],"want":[[[-0.119332051966,-0.0854993800172,-0.343341225287,0.0409400450122,-0.0725059752441],[0.689831333507,0.0757091453711,-0.127041494865,0.692610733585,-0.249044945493],[0.260458328873,-0.00963739402697,-0.0205277568815,0.589401482258,-0.043597505079]],[[-0.197431749204,-0.349505376703,-0.998150393583,0.107971261172,-0.136141769117],[1.56834798344,0.238528380041,-0.652567900436,0.915455876741,-0.49077363825],[0.423413162939,-0.0392005769661,-0.119947176204,1.01101561492,-0.168344199318]]],"signs":{"0":[-0.68798,-0.6345937],"1":[-0.5113838,-0.02134611],"2":[0.6752839,-0.3041011],"3":[-0.6716834,-0.01180224],"4":[0.3862973,0.4008659],"5":[0.6971692,-2.407767],"6":[0.2759647,-1.000856],"7":[-0.5916415,0.5280204],"8":[-0.2005468,-2.486309],"9":[0.5889657,-0.9916408],"10":[-0.71769,-1.067786],"11":[0.4087944,-1.21273],"12":[-0.3231884,0.2496054],"13":[-0.7924848,-1.469961],"14":[-1.075787,-1.580043],"15":[-1.127336,-0.04932124],"16":[-1.769044,-0.4738315],"17":[-3.35209,-2.087762],"18":[-1.804119,-1.41087],"19":[-1.49496,-0.009711908],"20":[-2.895351,-1.831518],"21":[-6.192705,-2.965166],"22":[-1.39682,0.4495823],"23":[-0.1063778,0.6708677],"24":[-0.4312545,0.3004979],"25":[-1.048439,-0.3121945],"26":[-0.9356497,-0.6729522],"27":[-2.980459,2.33059],"28":[-0.5947604,2.583719],"29":[-0.7177025,-2.689996],"30":[-0.9811313,-0.7698297],"31":[-0.9473114,1.096564],"32":[-0.4469287,0.2271794],"33":[-0.74981,-0.6281019],"34":[-1.285936,-0.4464674],"35":[0.3399286,-2.377036],"36":[-0.504356,0.8982791],"37":[-0.1854172,-1.393734],"38":[-0.1493629,-0.7774615],"39":[-0.9215093,0.5329805],"40":[-0.4235415,-0.1443555],"41":[-0.4282685,-0.5372535],"42":[-1.538213,0.1763728],"43":[-1.380396,0.2319073],"44":[-0.6609676,-0.1710723],"45":[-0.5154425,0.08783422],"46":[0.08116043,0.06240126],"47":[-0.614736,-0.1153593],"48":[-0.3102188,0.1173311],"49":[-0.3617453,0.2175831],"50":[1.728677,-0.1309703]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2},"paired":false,"args":[{"array":[[0.59,0.34,-0.24]]},{"array":[[0.23,-0.2]]},{"array":[[-0.24,-0.19]]},{"array":[[-0.33,-0.29,-1.09],[-1.19,-0.37,-1.06],[-0.2,-1.03,-0.75],[-0.24,-0.12,-0.71],[-1.09,1.97,-0.52],[-1.14,-0.44,0.71],[-0.6,0.7,-0.5],[-0.46,-0.9,-0.78]]},{"array":[[0.23,-0.07],[-0.51,-0.01],[0.16,1.58],[-0.73,-0.88],[-0.13,0.73],[0.97,0.6],[-0.78,-0.05],[0.39,-0.55]]},{"array":[0.65,-0.51,0.7,0.15,0.06,0.77,-0.63,-0.46]}],"want":[[[-0.0323163344508,-0.0441503285455]],[[-0.104283978403,-0.129483195718]]],"signs":{"0":[0.3515226,-0.1819806],"1":[0.06470258,0.2585094],"2":[0.1291251,-0.1037168],"3":[0.1542674,0.3389842],"4":[0.4305076,0.4943697],"5":[0.07633709,0.2883256],"6":[0.2689586,-0.002145261],"7":[0.01315244,0.1846478],"8":[0.05680662,0.08161252],"9":[0.6191172,0.1551354],"10":[0.2598442,-0.5126946],"11":[0.6033326,0.1480547],"12":[0.2015299,0.02223671],"13":[0.3133257,-0.3155576],"14":[0.09007838,0.07256162],"15":[0.05044284,-0.033314],"16":[0.1943605,0.08316043],"17":[-0.01565635,0.05710461],"18":[0.05281611,0.1009746],"19":[0.05075094,-0.03332297],"20":[0.1976742,0.09629807],"21":[-0.03354034,0.07705658],"22":[0.1628546,-0.03123481],"23":[0.2278278,-0.09620289],"24":[0.2533762,-0.07673669],"25":[-0.1790466,-0.1425684],"26":[-0.1938542,-0.1580739],"27":[0.1888845,-0.01859136],"28":[0.03767126,-0.09415989],"29":[0.3536931,0.09957291],"30":[0.3511434,-0.001592103],"31":[0.2513355,-0.09115648],"32":[0.1647006,-0.01984551],"33":[0.2164726,-0.03298192],"34":[-0.5523566,-0.2949893],"35":[0.1840103,0.0535496],"36":[0.002494044,-0.03593437],"37":[0.1863986,0.01750675],"38":[0.0002515841,0.004091804],"39":[-0.01313627,-0.1973342],"40":[0.1879079,-0.01824907],"41":[0.188828,-0.01862533],"42":[0.2007879,0.1615973],"43":[0.2025099,0.171322],"44":[0.188822,-0.01861165],"45":[0.1750926,-0.05578342],"46":[0.1853196,-0.09067473],"47":[0.1629628,-0.04741388],"48":[0.1866933,-0.04142827],"49":[0.2106721,0.2194183],"50":[0.05839066,-0.1040419],"51":[0.1887887,-0.01849204,[[2],[2]]]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1},"paired":false,"args":[{"array":[[-1.11,0.25],[0.06,-1.24],[-0.61,-0.67]]},{"array":[[0.62],[-0.55],[-0.65]]},{"array":[[-0.08],[-0.9],[0.26]]},{"array":[[-1.04,0.47],[0.55,0.58],[0.59,-0.54],[-0.54,0.16]]},{"array":[[0.22],[0.13],[-1.28],[0.64]]},{"array":[-0.07,0.1,-1.05,-0.51]}],"want":[[[-0.423804753407],[-0.0502891726457],[-0.00869693138661]],[[-0.818418295903],[-0.203026684326],[-0.0262831287849]]],"signs":{"0":[0.4892035,-1.545977],"1":[0.1436259,-0.8631163],"2":[0.05421577,-0.500072],"3":[0.4336924,-1.190785],"4":[-0.01363743,-0.1795975],"5":[0.3523854,-1.000988],"7":[-0.1398135,-0.2903155],"8":[-0.176504,-0.1907411],"9":[-0.3715162,0.3119138],"10":[-0.1745669,-0.1071212],"11":[-0.4194672,0.2956494],"12":[0.1797389,-0.7172653],"14":[0.2811799,-1.291489],"15":[0.2255977,-0.2093143],"16":[0.194087,-0.8615343],"17":[0.2610339,-0.6677303],"18":[0.5175725,-1.703468],"19":[0.2240187,-0.143805],"20":[0.1510543,-0.8804527],"21":[0.4853504,-1.087986],"22":[0.3237893,-1.759689],"23":[0.1423811,-0.543713],"24":[0.2452731,-1.008779],"25":[0.1772349,-0.4547026],"26":[0.1302179,0.04860199],"27":[1.00256,-1.959038],"28":[0.430294,-0.8981035],"29":[0.06307673,-0.6651562],"30":[0.2649208,-1.483082],"31":[0.333449,-0.8971285],"32":[0.2593501,-1.204344],"33":[0.159105,-0.6385681],"34":[0.1302179,0.04860199],"35":[-0.224382,0.3853494],"36":[0.2376944,-0.6675562],"37":[0.009109562,-0.2907774],"38":[-0.0202668,0.03028125],"39":[-0.04831078,-0.2029314],"40":[0.1882933,-0.8087576],"41":[0.2039918,-1.026829],"42":[0.3474517,-0.5738458],"43":[0.3596097,-0.3480738],"44":[0.2261505,-0.9922843],"45":[0.4165385,-0.7433921],"46":[0.1972114,-1.165471],"47":[0.2024411,-1.039796],"48":[0.332785,-0.8399369],"49":[0.1046945,-0.9184664],"50":[-0.07728268,-0.9825851],"51":[0.2526815,-0.9504545,[[3],[3]]]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3},"paired":false,"args":[{"array":[[-0.88,-0.68,-0.23],[-0.46,-0.02,-0.38]]},{"array":[[-0.42,0.41,-0.1],[-0.19,0.18,0.82]]},{"array":[[-0.3,-0.33,0.1],[0.54,-0.51,-0.15]]},{"array":[[-0.32,0.44,0.14],[-0.05,-0.38,-0.32],[0.09,-0.62,-0.16],[1.06,-1.18,0.04],[1.06,-0.1,-0.25],[0.85,-0.66,0.42],[-0.76,0.05,0.86],[0.17,0.09,0.15],[0.67,1.39,-0.5],[0.65,-0.03,0.7],[-0.18,0.48,-0.09],[-1.25,-0.24,0.15]]},{"array":[[-0.42,-0.63,-0.5],[0.28,-0.09,0.64],[-0.01,-0.88,1.01],[1.53,0.46,-0.05],[-0.06,0.63,0.1],[-0.59,-0.48,-0.85],[0.25,-1.33,0.3],[0.19,0.6,-0.15],[-0.87,-0.42,-0.61],[-1.13,-0.09,0.6],[-0.17,0.52,0.56],[0.69,-0.63,-0.26]]},{"array":[0.78,0.37,1.03,0.8,-0.8,0.28,0.28,0.17,1.12,1.14,0.1,-0.21]}],"want":[[[-0.097001700735,-0.00134269680536,0.0109588831041],[0.318635388416,-0.103793933599,0.172824281563]],[[-0.141298559024,-0.00246275940709,0.0176302460376],[0.433770978245,-0.15194119866,0.391434235967]]],"signs":{"0":[-0.3704178,0.4675515],"1":[-1.425413,-1.508227],"2":[0.5925833,-0.07215844],"3":[-1.797342,-1.416768],"4":[-0.7499114,-0.6586378],"5":[0.08163267,-0.5271885],"6":[1.169156,0.5925195],"7":[-0.9466705,-1.204868],"8":[-1.352617,-0.5186452],"9":[-1.356755,0.6880144],"10":[-0.8607203,-0.4761137],"11":[-1.348834,0.4848524],"12":[-0.8613611,-0.5405247],"13":[-0.5424443,-0.1663693],"14":[-0.1641207,-0.6699111],"15":[0.3672283,0.1147037],"16":[-0.5223396,-0.316415],"17":[0.2214754,0.3170059],"18":[0.3092891,-1.120139],"19":[0.36944,0.3130717],"20":[-0.6498682,-0.2303104],"21":[0.5234163,0.2916875],"22":[-0.3337458,-0.3259208],"23":[-0.5142861,-0.5039542],"24":[-0.4887203,-0.7374145],"25":[-0.6352129,-0.2654078],"26":[-0.6033375,-0.3334369],"27":[-0.2405561,-0.6233467],"28":[0.4374994,-0.3699272],"29":[-1.588986,-0.7181429],"30":[-0.9355653,-1.098385],"31":[-0.3062263,-0.5531658],"32":[-0.2819503,-0.8619075],"33":[-0.3667867,-0.5142958],"34":[-0.7651662,-0.1006305],"35":[-1.084244,0.1337956],"36":[0.3913909,-0.3460242],"37":[-0.6938067,-0.2118359],"38":[-0.08185865,0.04991794],"39":[0.5915445,-0.7230303],"40":[-0.2808388,-0.5588224],"41":[-0.2961184,-0.5664933],"42":[-0.3602072,-0.2979662],"43":[-0.3296205,-0.3901902],"44":[-0.289662,-0.5722203],"45":[-0.6638394,-0.5361973],"46":[-0.2008296,-0.7730101],"47":[-0.1074118,-0.7623134],"48":[-0.2556888,-0.5285799],"49":[-0.5390315,-0.3783317],"50":[-0.2484592,-0.5427156]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2},"paired":false,"args":[{"array":[[630.97,827.62,84.31],[-109.87,402.67,241.93]]},{"array":[[0.9,0.75],[0.61,0.81]]},{"array":[[-0.33,1.58],[0.66,0.69]]},{"array":[[-0.57,0.81,-0.49],[0.34,0.63,0.38],[0.27,0.67,0.35],[-0.25,0.6,-1.66],[-0.09,0.38,-1.63],[-1.15,0.49,0.38],[-0.84,-0.37,0.12],[0.32,-0.1,0.24]]},{"array":[[0.95,-0.17],[1.04,-0.47],[1.08,-0.76],[-1.43,0.24],[0.59,-0.47],[0.12,1.23],[0.22,-0.64],[0.05,-1.07]]},{"array":[-0.92,-0.66,0.03,-0.04,0.4,-0.82,0.36,-0.67]}],"want":[[[0.0,0.522665429686],[-3.0881885843e-13,4.86722696341e-09]],[[0.67,0.58],[-0.34,1.0]]],"signs":{"1":[0.5052082,-0.1997787],"3":[0.8127828,-0.1204392],"4":[0.9022849,-0.8243146],"5":[0.610235,-1.278846],"7":[-0.9799963,3.286528],"8":[1.86753,-1.098511],"9":[2.017296,-5.153042],"10":[1.486796,0.252471],"11":[-0.1585176,-2.063525],"12":[0.1727251,0.07572543],"13":[1.013967,2.807053],"15":[0.2280151,-0.1713839],"16":[-0.01483492,-1.029312],"17":[-0.2158723,-1.175037],"18":[-906.7724,964.0999],"19":[402.3449,-382.9764],"20":[-290.3279,-414.3697],"21":[-908.7531,-172.5848],"22":[-0.8825905,2.184315],"23":[-0.4912621,0.8415648],"24":[0.0647993,0.9823593],"25":[1.676925,-0.2466339],"26":[1.676925,-0.2466339],"27":[-474.4526,509.3915],"28":[-2.605144,2.498128],"29":[3.327026,-2.288035],"30":[0.02722504,0.7260133],"32":[-1.35937,1.983452],"33":[1.393263,-0.6587524],"34":[3.361875,-0.8165815],"35":[3.085551,-2.941394],"36":[-1.258975,1.534753],"37":[1.538763,-1.30904],"38":[-1.72598,1.037042],"39":[-0.03868421,1.484882],"40":[0.1104382,0.1437839],"41":[0.1037605,0.2854057],"42":[0.07834745,0.2940236],"43":[0.1464092,0.2709431],"45":[-0.03714764,0.3331892],"46":[0.270075,1.583941],"47":[0.270075,1.583941],"48":[0.7678862,1.083584],"49":[-0.1460718,1.725061],"50":[0.305439,1.105996]}}
]},
"lstm_forward": {"name": "lstm_forward", "params": ["xs", "h0", "c0", "W", "U", "b"], "kind": "tuple", "returns": ["hs", "cs"], "origins": ["lstm_gates", "lstm_step"], "criteria": [{"key": "cs", "points": 1.0, "core": true, "outputs": [1], "traits": ["tiny", "general"]}, {"key": "hs", "points": 1.0, "core": true, "outputs": [0], "traits": ["tiny", "general"]}, {"key": "sizes_sequence", "points": 0.5, "core": false, "outputs": null, "traits": ["single", "one_unit", "square", "large", "one_step"]}, {"key": "clean", "points": 0.5, "core": false, "outputs": null, "traits": null}], "mistakes": ["bias_dropped", "x_dropped", "h_dropped", "h_read_twice", "concatenated_hx", "weights_reshaped", "recurrent_transposed", "product_of_sums", "order_fgio", "order_ifog", "order_gifo", "order_iofg", "input_forget_swapped", "interleaved", "input_gate_tanh", "forget_gate_tanh", "output_gate_tanh", "gates_tanh", "input_gate_bare", "forget_gate_bare", "output_gate_bare", "gates_bare", "gates_softmax", "gates_sign", "gates_twice", "candidate_sigmoid", "candidate_softmax", "candidate_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing", "forget_inverted", "input_coupled", "candidate_missing", "candidate_subtracted", "old_cell_missing", "write_missing", "product_for_sum", "cell_reads_hidden", "cell_squashed", "hidden_without_tanh", "hidden_sigmoid", "hidden_softmax", "hidden_tanh_outside", "hidden_old_cell", "output_missing", "hidden_input_gate", "hidden_forget_gate", "hidden_added", "returned_c_h", "h0_ignored", "c0_ignored", "start_ignored", "start_swapped", "h_not_carried", "c_not_carried", "nothing_carried", "c_reset", "carried_swapped", "backwards", "states_before", "returned_cs_hs", "last_only", "batch_first", "all_last", "returned_hs_only"], "vary": {"case": 1, "values": {"0": {"array": [[[1.16, 0.23, 1.1, 1.89], [-0.29, 3.98, -0.08, 0.22]], [[1.35, 3.28, -0.69, -1.32], [-0.19, -0.63, 0.22, 0.01]], [[1.55, 0.36, 1.07, 0.79], [-0.0, 0.91, 0.25, 1.57]], [[0.92, -1.99, 2.44, 1.44], [-0.16, 2.12, 1.08, -0.91]]]}, "1": {"array": [[0.47, 0.67, 0.59], [-0.52, 1.47, 0.9]]}, "2": {"array": [[-0.31, 1.33, -1.12], [0.87, 1.57, -0.14]]}, "3": {"array": [[0.56, -0.46, 1.0, -0.08], [0.63, 0.6, -0.41, 0.63], [1.1, 0.37, 0.0, 0.07], [0.34, 0.45, 0.21, -0.03], [0.82, 0.64, -0.02, 0.75], [0.42, 0.87, -0.91, 2.03], [0.46, 1.15, -0.12, 0.27], [0.2, 0.66, -0.4, -0.11], [0.98, -0.58, 0.43, 0.63], [0.22, 1.17, 0.61, 1.55], [0.71, -1.66, -0.41, -0.09], [0.37, 1.03, 0.72, 1.17]]}, "4": {"array": [[0.03, 0.33, 0.49], [1.28, 0.12, 0.09], [-0.1, 0.36, 0.17], [-0.65, -0.62, 1.4], [-0.25, -0.22, 0.87], [0.32, 1.01, 0.76], [0.32, 0.15, -0.02], [-0.28, 1.19, 0.83], [-0.16, -0.38, 0.2], [0.42, 0.88, 0.69], [0.96, 0.49, 0.16], [-0.27, 0.6, 0.04]]}, "5": {"array": [1.16, -0.11, 0.3, 0.66, 1.08, 0.12, -0.42, 1.29, -0.69, 1.07, -0.36, 1.09]}}}, "probes": [{"key": "first_step", "args": [{"array": [[[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [0.1, 0.2, 0.3, 0.4]}], "want": [[[[0.339143065726]]], [[[0.61101861846]]]]}, {"key": "c_carried", "args": [{"array": [[[0.5]], [[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [-50.0, 0.4, 0.3, 50.0]}], "want": [[[[0.396156246872]], [[0.245763399216]]], [[[0.419081362079]], [[0.25089884006]]]]}, {"key": "h_carried", "args": [{"array": [[[0.5]], [[0.5]]]}, {"array": [[-0.4]]}, {"array": [[0.7]]}, {"array": [[0.0], [0.0], [0.0], [0.0]]}, {"array": [[1.0], [1.0], [1.0], [1.0]]}, {"array": [50.0, -50.0, 0.0, 50.0]}], "want": [[[[-0.36266314337]], [[-0.334207760014]]], [[[-0.379948962255]], [[-0.347557643294]]]]}], "cases": [
{"trait":"tiny","dims":{"N":1,"D":1,"H":1,"T":2},"paired":false,"args":[{"array":[[[-0.5]],[[0.3]]]},{"array":[[0.3]]},{"array":[[0.7]]},{"array":[[-0.7],[-1.0],[0.1],[0.8]]},{"array":[[0.3],[-0.5],[-0.4],[-0.9]]},{"array":[-0.1,0.3,-0.1,0.5]}],"want":[[[[0.135771798685]],[[0.0610229431397]]],[[[0.305900193378]],[[0.0941996615837]]]],"signs":{"0":[-0.3578911,-0.1206424],"1":[-0.2525323,-0.08042752],"2":[-0.4463129,-0.08748063],"3":[-0.1464036,-0.08619223],"4":[-0.3765562,-0.06661299],"7":[-0.3625143,-0.03655242],"8":[-0.7170148,-0.2361694],"9":[-0.6193544,0.07361112],"10":[-0.5100356,-0.2199928],"11":[-0.4147468,0.1573174],"12":[-0.2197808,-0.1016169],"14":[-0.4774615,-0.06134057],"15":[-0.1260837,-0.1900356],"16":[-0.4536645,-0.2350917],"17":[-0.3602023,-0.3263305],"18":[-0.4741762,-0.05989348],"19":[-0.1580071,-0.23099],"20":[-0.4612144,-0.2329799],"21":[-0.4194365,-0.3804215],"22":[-0.4296558,0.09134129],"23":[-0.09944467,-0.05853781],"24":[-0.2837278,-0.06166801],"25":[-1.028561,-0.05474231],"26":[-1.628394,-0.0313182],"27":[-0.312018,-0.1076169],"28":[0.2565171,0.1835299],"29":[-1.368927,0.01094301],"30":[-0.844718,0.0199805],"31":[-0.1379407,-0.1204345],"32":[-0.07055384,-0.04419373],"33":[-0.3774683,-0.1377236],"34":[-1.628394,-0.0313182],"35":[-0.7997049,-0.1095168],"36":[0.1312098,0.07559683],"37":[-0.5489735,-0.1124354],"38":[0.05183435,0.04133686],"39":[-0.01036012,-0.04218222],"40":[-0.3058981,-0.1058803],"41":[-0.3133685,-0.1057188],"42":[-0.3375656,0.01722861],"43":[-0.3120912,0.1884179],"44":[-0.3140176,-0.1063421],"45":[-0.2712868,0.006844478],"46":[-0.2052443,0.003130622],"47":[-0.2809512,-0.08571346],"48":[-0.2666607,-0.07048741],"49":[-0.06066034,0.3775027],"50":[0.04883457,0.1152423],"51":[-0.4020481,-0.1222511],"52":[0.2048557,0.01651489],"53":[0.1195421,-0.005097493],"54":[0.1061346,-0.001578747],"55":[-0.2821488,-0.1360162],"56":[-0.4904126,0.03327644],"57":[-0.4468523,-0.0008035256],"58":[-0.1800035,-0.2191821],"59":[-0.2094971,-0.1954326],"60":[-0.1976287,-0.07597734],"61":[-0.7873548,-0.1986733],"62":[-0.04822263,0.180596],"63":[-0.006230054,0.06464249,[[1,1],[1,1]]],"64":[-0.3164486,-0.1085876,[[1,2,1],[1,2,1]]],"65":[-0.1472536,0.03151817],"66":[-0.126337,0.03275597]}},
{"trait":"general","dims":{"N":2,"D":4,"H":3,"T":4},"paired":true,"args":[{"array":[[[0.68,-0.29,0.67,1.47],[-0.54,3.53,-0.52,0.01]],[[1.06,2.69,-0.95,-1.73],[-0.44,-1.09,-0.33,-0.53]],[[1.26,-0.08,0.58,0.27],[-0.45,0.52,-0.03,1.22]],[[0.34,-2.38,2.09,1.17],[-0.59,1.88,0.48,-1.34]]]},{"array":[[0.15,0.29,0.08],[-0.9,0.9,0.32]]},{"array":[[-0.78,1.01,-1.4],[0.63,1.08,-0.59]]},{"array":[[0.22,-0.69,0.47,-0.39],[0.31,0.22,-0.71,0.05],[0.56,-0.21,-0.37,-0.45],[-0.13,0.1,-0.22,-0.44],[0.29,0.11,-0.22,0.31],[0.09,0.45,-1.44,1.68],[-0.02,0.56,-0.48,0.03],[-0.1,0.17,-0.87,-0.65],[0.68,-0.99,0.22,0.04],[-0.08,0.6,0.31,1.28],[0.17,-2.07,-0.94,-0.35],[-0.07,0.68,0.49,0.67]]},{"array":[[-0.23,-0.19,0.14],[0.97,-0.16,-0.27],[-0.69,0.15,-0.2],[-0.89,-1.19,0.83],[-0.73,-0.61,0.34],[-0.27,0.6,0.23],[-0.22,-0.44,-0.23],[-0.76,0.71,0.36],[-0.69,-0.71,-0.08],[0.2,0.68,0.28],[0.37,0.1,-0.24],[-0.82,0.39,-0.25]]},{"array":[0.59,-0.55,0.03,0.16,0.73,-0.18,-0.64,0.88,-1.1,0.82,-0.81,0.61]}],"want":[[[[-0.596054312157,0.116473038183,-0.719595766553],[0.455172337872,0.000266182527007,-0.756379371184]],[[-0.103962036018,0.00677337510193,-0.714347480652],[-0.12557155187,0.618623238702,-0.148472076183]],[[-0.374552151682,0.16873067085,-0.305031340167],[-0.264690797823,0.058509826373,-0.603726458006]],[[-0.640953584983,0.306603084681,0.283947174972],[-0.019300544743,0.0053334128378,-0.438255218387]]],[[[-0.737885510913,0.539901587168,-1.28572019497],[0.511446730096,1.18473972494,-1.0281041949]],[[-0.265294307324,1.04186295369,-1.38094113053],[-0.398260383808,0.840363735599,-0.522092803098]],[[-0.56960625081,0.691678516712,-0.420081413632],[-0.284349242374,0.772455965884,-0.814437022283]],[[-1.06905699094,0.376641313217,0.385366898038],[-0.0343964989338,0.709503771318,-0.578755142961]]]],"signs":{"0":[-2.834349,0.8981453],"1":[-1.053091,-0.579797],"2":[-3.744418,0.8533882],"3":[-0.7050615,-1.187822],"4":[0.5532743,-1.986402],"5":[-5.162812,-0.1863387],"6":[-3.047073,0.7880175],"7":[-1.674301,0.376932],"8":[-1.374542,-1.576242],"9":[-0.6872583,-0.5893317],"10":[-0.3479529,0.8119684],"11":[-0.9895532,-0.6607239],"12":[-3.841026,-3.288114],"13":[-1.422476,1.818227],"14":[5.678311,5.127676],"15":[0.9941181,2.378149],"16":[-2.663617,-1.102526],"17":[5.851937,2.396252],"18":[12.64126,7.701752],"19":[9.869935,2.189838],"20":[-3.843224,-6.057243],"21":[57.54515,-113.8026],"22":[-1.472239,0.143413],"23":[-4.609561,-2.54287],"24":[-5.808465,-1.751304],"25":[-0.4622027,-0.2254944],"26":[-0.6293906,0.2291174],"27":[-2.418198,-2.999165],"28":[-5.13243,-0.9541891],"29":[-4.379521,-3.954775],"30":[-8.393918,-7.124185],"31":[-6.857379,-2.684651],"32":[-2.955228,0.09780288],"33":[-3.816197,0.8550376],"34":[1.075373,-1.456747],"35":[0.6921369,-0.1119541],"36":[-2.101359,0.8794708],"37":[-0.7070514,0.697735],"38":[-0.1584918,-0.1629147],"39":[-1.242674,2.010368],"40":[-2.422716,1.105004],"41":[-2.792873,1.945019],"42":[-2.410962,-2.897475],"43":[-2.333046,-2.635035],"44":[-2.883488,0.902987],"45":[-1.655353,1.197656],"46":[-2.955669,3.129011],"47":[-2.776051,-0.4178929],"48":[-1.914527,0.6460297],"49":[-3.127173,2.157438],"50":[-2.682506,5.338675],"51":[-3.258578,0.8802464],"52":[-2.586702,0.5570437],"53":[-2.977825,0.5716406],"54":[-2.068312,1.1222],"55":[-2.757944,0.005815564],"56":[-3.921402,0.09296523],"57":[-4.503776,-0.5507808],"58":[-2.705377,1.704223],"59":[-2.981017,0.9942099],"60":[-5.722055,-0.2243517],"61":[-2.35037,-3.440156],"62":[-2.653505,7.330806],"63":[-2.829946,0.1628704,[[2,3],[2,3]]],"64":[1.835739,-0.6114973,[[2,4,3],[2,4,3]]],"65":[-8.020434,2.029536],"66":[-2.044255,2.008053],"0+8":[-0.7698544,-0.8797017],"0+9":[0.1705541,-0.1807752],"0+10":[-1.7223,1.442295],"0+11":[0.1898493,0.2272174],"0+12":[-3.798132,-2.34212],"0+13":[-2.543043,2.934531],"0+14":[4.673619,4.046109],"0+15":[0.5523087,1.49059],"0+16":[-2.65826,0.3270403],"0+17":[3.130729,4.145222],"0+18":[10.9194,7.386364],"0+19":[7.443482,0.1619473],"0+20":[-3.073122,-4.90469],"0+21":[79.0128,-103.5489],"0+22":[-1.294204,0.1849141],"0+23":[-5.656651,-1.397501],"0+24":[-6.124034,-0.5736857],"0+25":[-0.7138565,0.5122635],"0+26":[-1.163029,0.8366545],"0+27":[-3.424279,-0.299801],"0+28":[-4.91873,-0.9755821],"0+29":[-2.911039,-4.452662],"0+30":[-8.372819,-4.246163],"0+31":[-6.223964,-0.5405984],"0+32":[-4.093546,0.5831108],"0+33":[-3.920644,0.9933577],"0+34":[0.6723416,0.06211153],"0+35":[1.170587,-0.6740791],"0+36":[-2.355526,0.6399815],"0+37":[-0.7075595,0.395075],"0+38":[0.08121523,-0.00109379],"0+39":[-1.861942,1.616503],"0+40":[-2.570069,1.115584],"0+41":[-2.71563,1.60411],"0+42":[-2.19278,-1.070812],"0+43":[-2.408752,-0.9657659],"0+44":[-2.757085,1.1079],"0+45":[-1.626091,1.64217],"0+46":[-3.406843,2.391763],"0+47":[-2.843868,0.8485289],"0+48":[-2.18036,0.9662827],"0+49":[-3.033943,1.862648],"0+50":[-3.225706,3.615238],"0+51":[-2.802665,1.084279],"0+52":[-2.917492,0.8028965],"0+53":[-2.851589,0.8112052],"0+54":[-2.496108,1.371105],"0+55":[-4.081573,0.285512],"0+56":[-3.633925,0.03277094],"0+57":[-5.079464,-0.6108108],"0+58":[-2.576782,1.258015],"0+59":[-3.279283,0.7526068],"60+0":[-5.334227,0.06784608],"0+61":[-2.060654,-1.876203],"0+62":[-2.437272,3.697801],"0+63":[-2.342291,-0.4345608,[[2,3],[2,3]]],"64+0":[1.717697,-0.4004502,[[2,4,3],[2,4,3]]],"65+0":[-7.751346,0.9578469],"0+66":[-2.262336,1.047222],"8+1":[-2.154915,0.2844229],"9+1":[-1.42631,-0.9891711],"10+1":[-0.5949351,-0.8210744],"11+1":[-1.36805,-0.8943791],"12+1":[-1.959789,-0.9268158],"13+1":[-0.4234436,-2.528459],"14+1":[-1.531529,2.402822],"15+1":[-0.6364539,0.3612848],"16+1":[-1.11293,-3.592671],"17+1":[-0.5683542,5.461502],"18+1":[-0.5842931,2.784004],"19+1":[-1.00468,0.1794937],"20+1":[-1.461816,-3.163453],"21+1":[-1.707705,6.572143],"22+1":[-0.4035513,0.2412324],"23+1":[-1.709261,-0.2693582],"24+1":[-1.782504,-1.459075],"25+1":[-1.344041,-0.9346623],"26+1":[-1.438866,-0.5371732],"27+1":[-0.9917928,-1.853842],"28+1":[0.0543054,0.100986],"29+1":[-7.850402,-3.939212],"30+1":[-4.895492,-8.182566],"31+1":[-1.248489,-4.311626],"32+1":[-0.7927923,-0.1102264],"33+1":[-1.11695,-0.4717267],"34+1":[-1.437673,-2.21587],"35+1":[-2.057735,0.05281262],"36+1":[0.145686,0.4202047],"37+1":[-1.575671,0.5286229],"38+1":[0.3174004,0.1116555],"39+1":[0.9993715,1.238163],"40+1":[-0.8791513,0.3733873],"41+1":[-0.8405679,0.3322613],"42+1":[-1.230745,-3.360885],"43+1":[-1.188613,-3.112813],"44+1":[-0.9548154,-0.1548067],"45+1":[-0.9807657,-0.1064471],"46+1":[-0.8533407,2.062999],"47+1":[-1.189377,-1.062302],"48+1":[-1.030978,-0.4407186],"49+1":[-1.410217,1.114788],"50+1":[-0.3456838,4.598737],"51+1":[-1.062652,-0.4380738],"52+1":[0.4038822,-0.2846653],"53+1":[0.23187,-0.4304542],"54+1":[0.6624068,-0.1143164],"55+1":[-0.4051726,-0.8507457],"56+1":[-2.697133,-1.529994],"57+1":[-3.265423,-1.86573],"58+1":[-0.7059931,1.160876],"59+1":[-0.6000008,0.2655452],"61+1":[-1.307183,-2.739383],"62+1":[-0.8764501,7.338075],"63+1":[0.007130985,3.09287,[[2,3],[2,3]]],"64+1":[0.6626126,-0.7107958,[[2,4,3],[2,4,3]]],"65+1":[0.164937,-0.3450528],"66+1":[-0.7057797,1.710605],"2+8":[-2.532853,-2.00275],"2+9":[0.1699605,-0.5071719],"2+10":[-2.412581,1.059067],"2+11":[0.5523166,0.0105753],"2+12":[-4.750459,-2.248431],"2+13":[-1.19788,1.622024],"2+14":[3.752159,4.955333],"15+2":[-0.9629908,1.79672],"2+16":[-3.099809,-2.152505],"17+2":[5.205588,1.908755],"2+18":[7.704954,6.652135],"19+2":[3.972051,-0.298575],"2+20":[-4.776496,-6.696033],"21+2":[8.205656,-0.7965874],"22+2":[-1.634737,0.8219121],"23+2":[-4.089608,-2.450857],"24+2":[-6.698691,-1.167253],"25+2":[-1.287902,-0.574085],"26+2":[-1.275748,-0.088399],"27+2":[-3.479487,-2.560789],"28+2":[-5.058286,-0.08085838],"2+29":[-6.650737,-3.829363],"30+2":[-9.445646,-6.529359],"2+31":[-9.025072,-3.203179],"32+2":[-3.182785,0.6810933],"2+33":[-5.044219,0.4076089],"34+2":[0.1834891,-1.757054],"35+2":[1.516596,-0.1968617],"2+36":[-2.096536,1.000296],"2+37":[-1.148104,0.5661619],"2+38":[-0.2967059,0.002846684],"39+2":[-1.316075,1.979728],"40+2":[-2.639604,1.192103],"2+41":[-3.824798,1.968377],"2+42":[-2.887179,-2.588911],"2+43":[-2.797503,-2.175801],"2+44":[-3.713182,1.187481],"2+45":[-2.928791,1.345578],"2+46":[-4.38588,4.449021],"2+47":[-3.382392,0.3597846],"2+48":[-3.366886,1.843131],"2+49":[-4.456196,2.965652],"2+50":[-3.00197,4.900085],"52+2":[-2.617752,0.7408162],"2+53":[-2.617752,0.7408162],"2+54":[-1.476328,1.632299],"56+2":[-4.91606,0.1023705],"2+57":[-4.91606,0.1023705],"58+2":[-2.713395,2.028974],"59+2":[-3.548014,1.786376],"60+2":[-6.399084,-0.57226],"2+61":[-3.231902,-3.35591],"2+62":[-3.03908,8.007808],"2+63":[-2.504721,0.2375265,[[2,3],[2,3]]],"64+2":[1.741127,-0.3626449,[[2,4,3],[2,4,3]]],"65+2":[-7.628548,2.401483],"2+66":[-2.34289,2.185537],"3+8":[-2.039067,0.7705925],"3+9":[-1.272606,-1.09165],"3+10":[-0.7212971,-1.142894],"3+11":[-1.52795,-1.261767],"3+12":[-1.554932,-1.78215],"3+13":[-0.6449914,-2.37632],"3+14":[-2.262774,1.105363],"15+3":[-0.414107,0.1196963],"3+16":[-1.248139,-2.590282],"17+3":[-0.375444,4.996198],"3+18":[0.0641014,1.047688],"19+3":[-0.6209552,0.2486723],"3+20":[-0.6682527,-1.27745],"21+3":[93.92844,7.549169],"22+3":[-0.4442753,-0.2042567],"23+3":[-2.353426,0.7012628],"24+3":[-1.418748,-1.871395],"25+3":[-0.9146368,-0.6545935],"26+3":[-1.124884,-0.3735844],"27+3":[-0.3541411,-2.439307],"28+3":[0.1856905,-0.2540308],"3+29":[-6.324575,-4.767342],"30+3":[-3.854885,-8.037347],"3+31":[-0.8871843,-4.332656],"32+3":[-0.8418356,0.2152069],"3+33":[-0.7215143,-0.3197307],"34+3":[-1.224449,-1.842638],"35+3":[-2.180044,-0.4373872],"3+36":[0.1354634,0.3178468],"3+37":[-1.285138,0.5470614],"3+38":[0.4789298,0.01675757],"39+3":[1.158588,1.203601],"40+3":[-0.7526071,0.1237673],"3+41":[-0.5338914,-0.04835355],"3+42":[-0.8560551,-3.426734],"3+43":[-0.8514376,-3.551785],"3+44":[-0.5689525,-0.9032938],"3+45":[0.3112492,-0.4615693],"3+46":[-0.2703095,-0.009123172],"3+47":[-0.8702129,-1.710411],"3+48":[-0.5715269,-1.674375],"3+49":[-1.159996,0.05009414],"3+50":[-0.3123641,4.000314],"51+3":[-0.5825245,-0.8445649],"52+3":[0.4977917,-0.4039438],"3+53":[0.2812697,-0.7047211],"3+54":[0.9887476,-0.6573846],"55+3":[1.172788,-2.223093],"56+3":[-1.80501,-1.706319],"3+57":[-2.765844,-2.325675],"58+3":[-0.7784569,0.8776743],"59+3":[-0.471903,-0.7723552],"3+61":[-0.9809492,-3.167547],"3+62":[-0.6623221,6.259382],"3+63":[0.01449584,3.529929,[[2,3],[2,3]]],"64+3":[0.2754115,-1.427145,[[2,4,3],[2,4,3]]],"65+3":[0.5308699,-1.32261],"3+66":[-0.576935,1.121037],"4+8":[-2.821948,0.3595915],"4+9":[1.633176,-2.450487],"4+10":[-0.4875577,0.1051829],"4+11":[1.160177,-2.064591],"4+12":[-1.999784,-1.915583],"4+13":[-1.478223,-3.271075],"4+14":[-1.44223,4.585223],"4+15":[0.5809276,-1.479189],"4+16":[-0.4987207,-1.399554],"4+17":[-0.6994747,7.270416],"4+18":[-4.726885,13.06724],"4+19":[-18.44093,-27.80849],"4+20":[-4.204441,-3.733062],"4+21":[59.12986,-46.48996],"4+22":[-0.7304489,-2.000191],"4+23":[-1.657769,-0.5794629],"4+24":[-1.505218,-2.963897],"25+4":[0.4553686,-1.846833],"26+4":[-0.3023324,-2.14755],"27+4":[-1.04221,-3.671252],"4+28":[0.135791,-2.013519],"4+29":[-4.940207,-6.590327],"4+30":[-6.735394,-4.649797],"4+31":[0.6316449,-8.011581],"4+32":[-4.093159,-0.1492086],"4+33":[2.316091,-2.010711],"34+4":[-0.3184157,-2.479895],"35+4":[0.1383881,-0.03044867],"4+36":[-0.2041299,-0.3552888],"4+37":[0.97688,-0.7556966],"4+38":[0.0328259,-0.1617867],"39+4":[-0.2586026,-0.07019504],"40+4":[0.565389,-0.02465112],"4+41":[2.427352,-1.670116],"4+42":[-0.05788149,-1.313071],"4+43":[0.07311853,-1.449079],"4+44":[0.9724724,-1.944584],"4+45":[0.6643618,-1.617477],"4+46":[2.569219,-1.681078],"4+47":[0.7995444,-1.512343],"4+48":[1.948967,-2.031719],"4+49":[2.917937,-1.132395],"4+50":[1.659285,2.456918],"4+51":[1.240038,-1.467183],"52+4":[0.01131601,-0.3452513],"4+53":[0.775099,0.1453354],"4+54":[0.7516552,-0.0916087],"4+55":[-0.3145957,-0.910484],"56+4":[-2.076094,-4.362478],"4+57":[-2.697801,-4.120973],"58+4":[0.3025974,0.2978699],"59+4":[1.104714,0.2760328],"60+4":[0.8823033,-1.751502],"4+61":[0.2344637,-1.548971],"4+62":[2.406344,2.442412],"4+63":[2.10247,2.168549,[[2,3],[2,3]]],"64+4":[0.7191664,-0.6013623,[[2,4,3],[2,4,3]]],"65+4":[-0.6361593,-2.542095],"4+66":[-0.01184223,0.4459572],"8+5":[-1.558048,1.858738],"9+5":[-0.7961016,2.226816],"10+5":[-0.8530023,-1.225822],"11+5":[-1.678707,0.6572231],"12+5":[-6.596545,1.019442],"13+5":[-0.2521457,-1.784056],"14+5":[-3.898502,2.324149],"15+5":[-2.403664,-1.255043],"16+5":[-4.334974,-4.700433],"17+5":[-2.854925,0.563744],"18+5":[-7.20259,3.457403],"19+5":[26.2751,5.260004],"20+5":[-10.17495,-8.017022],"21+5":[-38.59185,7.85477],"22+5":[-3.986562,0.264568],"23+5":[-3.49442,-1.071133],"24+5":[-6.202273,-0.4609184],"25+5":[-3.467821,-0.3433803],"26+5":[-3.272172,0.4278015],"27+5":[-9.738093,1.553411],"28+5":[-6.373636,0.6251434],"29+5":[-6.527096,-2.559288],"30+5":[-11.64783,-6.656017],"31+5":[-5.64912,-2.323939],"32+5":[-4.845899,-0.1813282],"33+5":[-2.038822,-1.198053],"34+5":[-2.526298,-0.5869572],"35+5":[2.574488,2.481775],"36+5":[-3.219316,-0.01489858],"5+37":[-1.411769,1.131001],"38+5":[0.3305938,-0.1793338],"39+5":[-3.320359,-0.2370569],"40+5":[-3.633407,-0.1291668],"41+5":[-5.234591,-0.003368667],"42+5":[-4.628128,-2.542968],"43+5":[-4.646065,-2.050441],"44+5":[-5.221072,-0.1146459],"45+5":[-4.750956,1.5143],"46+5":[-5.869283,3.161915],"47+5":[-5.534912,-0.01306463],"48+5":[-5.691436,1.192051],"49+5":[-5.557416,2.211107],"50+5":[-3.129102,2.780543],"51+5":[-5.056368,-0.1469587],"52+5":[-4.022668,-1.327284],"53+5":[-3.870417,-1.170906],"54+5":[-4.94806,-1.12628],"55+5":[-6.029111,-0.3647655],"56+5":[-5.992504,-0.9237966],"57+5":[-5.863682,-1.004734],"58+5":[-4.734992,1.611462],"59+5":[-3.255634,0.811563],"60+5":[-6.382136,0.03142648],"61+5":[-2.950267,-2.414084],"62+5":[-4.890726,4.968054],"63+5":[-2.101224,0.9230355,[[2,3],[2,3]]],"64+5":[-0.9314134,-1.227763,[[2,4,3],[2,4,3]]],"65+5":[-10.42256,0.5832374],"66+5":[-2.082077,0.5538386],"8+6":[-1.742947,-1.463827],"9+6":[0.08990856,-0.8871046],"10+6":[-3.704303,0.04305854],"11+6":[0.5975202,0.08331466],"12+6":[-4.331813,-2.620299],"13+6":[-0.6351117,0.8168343],"14+6":[2.658648,4.541278],"15+6":[1.223254,2.095594],"16+6":[-2.964219,-3.438864],"17+6":[4.014103,0.227896],"18+6":[3.593675,5.217753],"19+6":[8.602332,5.294496],"20+6":[-8.325173,-10.05],"21+6":[-410.7492,-477.5834],"22+6":[-1.900952,1.052472],"23+6":[-4.135485,-2.233034],"24+6":[-5.845965,-0.8089835],"25+6":[-0.8331194,-0.2604123],"26+6":[-1.108191,0.2577496],"27+6":[-2.037471,-2.243042],"28+6":[-5.614137,-0.7768193],"29+6":[-7.017986,-1.95656],"30+6":[-9.094813,-7.224148],"31+6":[-7.424358,-3.043681],"32+6":[-2.820787,0.3152336],"33+6":[-4.519215,0.8080167],"34+6":[0.2411429,-0.8691406],"35+6":[1.064189,-0.2856137],"36+6":[-2.210789,0.8190342],"6+37":[-1.032217,0.6117767],"38+6":[-0.4394164,0.1127096],"39+6":[-1.6398,2.075828],"40+6":[-2.371801,0.9072576],"41+6":[-2.842496,1.607828],"42+6":[-2.489212,-2.34427],"43+6":[-2.859106,-2.029731],"44+6":[-2.946778,1.054573],"45+6":[-1.774981,1.665084],"46+6":[-2.540607,5.206676],"47+6":[-3.137394,0.8522129],"48+6":[-2.053361,2.320573],"49+6":[-1.630276,3.714939],"6+50":[-1.692746,5.703275],"51+6":[-2.692694,0.7374128],"52+6":[-2.812669,0.68006],"6+53":[-2.488895,0.568935],"6+54":[-0.995596,1.252034],"55+6":[-4.422287,1.02091],"56+6":[-4.527408,0.06364269],"57+6":[-4.760793,0.5441541],"58+6":[-2.653236,1.659676],"59+6":[-2.465862,2.33837],"60+6":[-5.753864,0.08413268],"6+61":[-2.548676,-3.191047],"6+62":[-2.709165,7.837631],"63+6":[-2.676862,0.2949159,[[2,3],[2,3]]],"64+6":[1.805715,-0.3113379,[[2,4,3],[2,4,3]]],"65+6":[-7.601603,2.426771],"6+66":[-2.08569,2.155726],"8+7":[-1.617509,-0.6220934],"9+7":[-2.309448,-0.5094674],"10+7":[-0.9174241,0.2152351],"11+7":[-2.332828,0.09757969],"12+7":[-2.284163,0.2675969],"13+7":[0.8580965,-1.709292],"14+7":[-0.5933014,2.704619],"15+7":[-1.573064,1.744331],"16+7":[-0.3726759,-3.913868],"17+7":[-0.2800702,4.951456],"18+7":[0.1624245,2.827458],"19+7":[-2.35823,1.555667],"20+7":[-0.6977144,-2.345202],"21+7":[-2.298932,6.135203],"22+7":[-0.02238527,0.62691],"23+7":[-1.662284,-0.8279129],"24+7":[-2.854075,-0.4013187],"25+7":[-1.841448,-0.9184427],"26+7":[-1.8978,-0.4255362],"27+7":[-1.351394,-1.040268],"28+7":[-0.2703999,1.175636],"29+7":[-9.390024,-3.508352],"30+7":[-5.748602,-7.069911],"31+7":[-2.336392,-2.605504],"32+7":[-0.08370692,-0.1444512],"33+7":[-1.390151,-0.3957927],"34+7":[-1.767541,-1.99545],"35+7":[-3.142257,0.7289088],"36+7":[0.527776,0.565369],"7+37":[-2.294419,0.777129],"38+7":[0.2736255,0.108575],"39+7":[1.202533,1.660575],"40+7":[-1.082766,0.9215286],"41+7":[-1.435994,1.322672],"42+7":[-1.540305,-2.671461],"43+7":[-1.51184,-2.230518],"44+7":[-1.596016,0.9009132],"45+7":[-1.9688,0.7528229],"46+7":[-2.786731,4.074906],"47+7":[-1.470576,-0.01006206],"48+7":[-2.659574,1.303393],"49+7":[-2.908236,3.359912],"7+50":[-1.249657,5.503691],"51+7":[-1.848462,0.2377386],"52+7":[0.6460155,0.2831605],"7+53":[-0.08053806,0.1654118],"7+54":[1.002832,1.344926],"55+7":[-1.611169,0.9629938],"56+7":[-3.664201,-0.8714058],"57+7":[-3.744625,-0.7502594],"58+7":[-0.6253307,1.483586],"59+7":[-1.681026,1.711903],"60+7":[-1.299314,0.2278291],"7+61":[-1.632702,-2.128416],"7+62":[-1.363627,8.184378],"63+7":[-0.4648958,1.956619,[[2,3],[2,3]]],"64+7":[1.018481,0.3450911,[[2,4,3],[2,4,3]]],"65+7":[-2.663081,1.41297],"7+66":[-1.149078,2.6366],"14+8":[-1.216624,-3.567383],"15+8":[0.7166903,-2.734576],"8+16":[-0.6452999,-6.969303],"17+8":[-2.144846,-2.759783],"18+8":[-6.641623,-7.620087],"19+8":[4.233028,-2.245191],"8+20":[-1.971993,-20.7668],"21+8":[-93.62104,-184.7071],"22+8":[-2.33808,-0.7018394],"23+8":[-3.000259,2.88212],"24+8":[-2.995534,1.218036],"25+8":[-2.120227,-1.470152],"26+8":[-0.5582475,-0.3504518],"27+8":[-0.6279621,-3.324465],"28+8":[-3.232088,-2.292528],"29+8":[-9.42115,-2.867738],"30+8":[-5.395224,-6.986576],"31+8":[-3.319955,-1.299028],"32+8":[-1.444391,-1.547181],"33+8":[-1.298922,-1.090574],"34+8":[-3.282065,-2.491115],"35+8":[1.947097,3.439633],"36+8":[-1.290068,-1.551389],"8+37":[-0.8883471,0.6098937],"8+38":[0.1291115,0.245142],"39+8":[-1.14339,-1.631139],"40+8":[-1.201115,-1.533343],"41+8":[-1.303583,-1.480952],"42+8":[-1.597399,-2.802678],"43+8":[-1.713268,-2.732839],"44+8":[-1.347742,-1.492031],"45+8":[-1.024657,0.3608486],"8+46":[-1.445147,1.46478],"47+8":[-1.07874,0.3680167],"48+8":[-1.715224,-0.9540619],"49+8":[-1.533248,0.5900951],"8+50":[-1.634466,0.7537485],"51+8":[-1.575534,-1.536885],"52+8":[-0.6396272,-2.375949],"8+53":[-0.5277218,-2.490717],"8+54":[2.425537,-1.202961],"55+8":[-3.531966,-1.599675],"56+8":[-4.2261,-2.30422],"57+8":[-5.618985,-2.283836],"58+8":[-1.759993,-0.7968231],"59+8":[-1.838508,-0.7189724],"60+8":[-1.323426,-2.124423],"8+61":[-1.101247,-2.749238],"8+62":[-1.38408,2.99891],"63+8":[1.036145,2.276404,[[2,3],[2,3]]],"64+8":[-0.7237222,-1.992406,[[2,4,3],[2,4,3]]],"65+8":[-0.7369901,-3.161634],"8+66":[-1.069383,-0.3220177],"14+9":[2.647513,-0.1713471],"15+9":[1.250304,-0.8156631],"9+16":[-1.293601,0.1959307],"17+9":[3.793466,1.364496],"18+9":[5.598249,2.266823],"19+9":[4.960546,-0.8687167],"9+20":[-2.35115,2.104371],"21+9":[132.5629,-46.97097],"22+9":[1.935824,-0.5814096],"23+9":[-2.051401,0.561613],"24+9":[-2.264845,-0.9551387],"25+9":[-0.2628996,0.5478429],"26+9":[-0.2619094,0.2485737],"27+9":[1.707082,-1.177433],"28+9":[0.2630018,-0.2790274],"29+9":[-3.626775,-4.906439],"30+9":[-5.194795,-1.545744],"31+9":[-2.52787,-1.848564],"32+9":[-0.1974713,1.461856],"33+9":[-0.5570249,-1.584716],"34+9":[-0.1243624,1.530742],"35+9":[-0.6589887,-0.1194941],"36+9":[0.7605205,-0.4694639],"9+37":[-0.6161934,0.1810364],"9+38":[0.1844148,-0.4821759],"39+9":[0.6098456,1.023066],"40+9":[-0.6154096,-0.3886463],"41+9":[-0.6728303,-0.5514193],"42+9":[-1.378526,0.6369469],"43+9":[-0.8689843,0.1305493],"44+9":[-0.6626731,-0.5772346],"45+9":[-0.9216623,0.7813598],"9+46":[-0.3200515,-1.217216],"47+9":[0.3392508,-1.274373],"48+9":[-0.499678,-0.7434204],"49+9":[-1.900117,1.678431],"9+50":[-0.2712385,-0.7687149],"51+9":[-0.1585147,-0.7074101],"52+9":[0.5785407,-0.5949285],"9+53":[1.29359,-0.9502506],"9+54":[1.595236,0.1590756],"55+9":[-1.782606,0.3239759],"56+9":[-1.547234,-0.976031],"57+9":[-2.925268,-0.9498442],"58+9":[0.1988139,0.01209184],"59+9":[-0.902181,-0.3593361],"60+9":[0.8673473,-0.07756353],"9+61":[-1.476132,-1.221781],"9+62":[-0.1256164,-0.5825531],"63+9":[0.2288459,-0.4953847,[[2,3],[2,3]]],"64+9":[1.430093,-2.673999,[[2,4,3],[2,4,3]]],"65+9":[0.8478998,-3.260874],"9+66":[-0.971487,-0.03433189],"14+10":[-4.952197,1.270959],"15+10":[0.3653186,-0.4766361],"10+16":[0.4200853,1.795681],"17+10":[-2.221046,2.238355],"18+10":[-5.334739,1.661626],"19+10":[-7.641428,-13.74805],"10+20":[0.2141646,2.647778],"21+10":[257.4112,33.77734],"22+10":[-2.135552,0.3745439],"23+10":[1.764825,-0.8957459],"24+10":[1.024459,0.3695048],"25+10":[-2.748953,-0.9251188],"26+10":[-3.171751,-0.8125455],"27+10":[1.058542,0.6783243],"28+10":[4.308668,0.4159746],"29+10":[-6.335912,-5.082061],"30+10":[-2.711124,-1.601805],"31+10":[2.798737,0.597089],"32+10":[1.740109,0.1162265],"33+10":[-1.669929,-0.5278219],"34+10":[-4.010337,-2.52866],"35+10":[-4.204229,-0.6511752],"36+10":[1.555256,-0.3670405],"10+37":[-2.636143,0.4390136],"10+38":[0.3828899,-0.1305337],"39+10":[2.425326,0.8936005],"40+10":[-0.2295096,0.8055361],"41+10":[-0.272325,0.8814052],"42+10":[-0.5013129,-0.2658879],"43+10":[-0.4140184,0.1745472],"44+10":[-0.356396,0.8161368],"45+10":[-1.539403,3.089515],"10+46":[-0.441657,0.6869031],"47+10":[-0.1936227,1.451842],"48+10":[0.1089592,1.436125],"49+10":[-1.880875,-0.562587],"10+50":[0.5681804,-0.9781051],"51+10":[-2.387501,0.9067828],"52+10":[2.314132,0.2747322],"10+53":[0.3717122,0.5003293],"10+54":[-2.394735,0.8855694],"55+10":[0.9614983,2.447221],"56+10":[-2.788158,-1.713349],"57+10":[-2.404288,-0.8256964],"58+10":[0.3348657,0.2952308],"59+10":[0.3521473,0.7685662],"60+10":[0.6806275,-1.618544],"10+61":[-0.4144608,-0.278255],"10+62":[-0.2922817,-0.4298658],"63+10":[0.280463,-0.8587673,[[2,3],[2,3]]],"64+10":[1.595126,-0.2640806,[[2,4,3],[2,4,3]]],"65+10":[1.000129,-0.7461907],"10+66":[-0.2575565,-0.1458857],"14+11":[-0.3960379,1.205782],"15+11":[0.257792,-3.569924],"11+16":[-0.761958,0.3531638],"17+11":[-2.58751,-3.37431],"18+11":[1.763318,3.089009],"19+11":[-0.09566253,-36.48165],"11+20":[0.1873495,-0.9178756],"21+11":[57.19804,-29.31956],"22+11":[0.997995,0.4407602],"23+11":[-3.684778,-0.687573],"24+11":[-2.098132,-0.8574132],"25+11":[-1.680494,0.1916941],"26+11":[-1.930031,0.4624382],"27+11":[5.868865,-3.545292],"28+11":[1.112944,-2.685349],"29+11":[-8.659097,-1.65701],"30+11":[-4.396408,-1.280376],"31+11":[-0.8156261,-2.649793],"32+11":[0.4039319,-0.5923717],"33+11":[-0.8667714,-0.8547286],"34+11":[-2.11447,0.1113741],"35+11":[-4.109348,1.187016],"36+11":[1.611333,-1.559828],"11+37":[-2.693799,1.128403],"11+38":[0.2863415,-0.206617],"39+11":[1.43621,-0.2144579],"40+11":[-0.348687,-0.4739389],"41+11":[-1.016774,-0.8050709],"42+11":[-1.69148,-0.07023342],"43+11":[-1.348763,0.283602],"44+11":[-0.9986899,-0.7149496],"45+11":[-1.758975,2.162204],"11+46":[-1.174489,-1.362988],"47+11":[-0.3350993,-0.9091186],"48+11":[-2.093683,0.3803122],"49+11":[-1.714222,-2.46407],"11+50":[0.4143975,-0.9861393],"51+11":[-0.0469966,-0.7163707],"52+11":[2.473445,-1.70261],"11+53":[3.100871,-1.861214],"11+54":[2.403828,-0.4297123],"55+11":[-2.17663,0.1106547],"56+11":[-3.181189,-1.580617],"57+11":[-4.341927,-1.219072],"58+11":[0.3415577,-0.7282024],"59+11":[-0.2242144,-0.9270598],"60+11":[0.5259398,-1.724029],"11+61":[-2.489592,-0.7757761],"11+62":[-0.6989115,-1.090877],"63+11":[-0.0820534,-0.1743117,[[2,3],[2,3]]],"64+11":[0.5843969,-1.980732,[[2,4,3],[2,4,3]]],"65+11":[1.814839,-0.7948482],"11+66":[-0.6799884,-0.7010743],"12+14":[-1.216624,-3.567383],"15+12":[-1.012967,-2.678598],"12+16":[-3.098465,-5.167541],"17+12":[-2.144846,-2.759783],"12+18":[-3.581258,-7.249266],"19+12":[2.439372,-2.611607],"12+20":[-2.472836,-11.08565],"21+12":[-24.56937,-97.33742],"22+12":[-1.762524,-1.525031],"23+12":[-4.226099,0.3702245],"24+12":[-6.251296,-2.699809],"25+12":[-2.120227,-1.470152],"26+12":[-2.529178,0.209534],"27+12":[-4.161647,-11.85671],"30+12":[-10.39206,-12.91575],"12+31":[-7.076393,-3.765288],"32+12":[-4.670687,-2.940247],"33+12":[-4.997389,-2.52291],"34+12":[-1.178177,-1.803054],"35+12":[1.870712,2.45242],"12+36":[-3.231391,-0.8428554],"12+37":[-0.8883471,0.6098937],"39+12":[-3.054198,-1.736485],"40+12":[-3.079131,-2.020374],"41+12":[-4.091435,-2.391311],"42+12":[-3.635277,-5.176503],"43+12":[-3.420127,-5.070547],"44+12":[-3.782554,-3.1091],"45+12":[-3.1355,-2.699712],"12+46":[-3.341404,-1.052458],"47+12":[-3.577566,-2.602851],"48+12":[-2.569977,-3.525771],"49+12":[-4.307047,-1.304239],"12+50":[-2.93465,2.571158],"51+12":[-4.631972,-2.970425],"52+12":[-3.116346,-3.355719],"12+53":[-3.580625,-3.382692],"12+54":[-1.262545,-2.133775],"55+12":[-3.694602,-3.358938],"56+12":[-6.258196,-2.495517],"12+57":[-5.926717,-2.348417],"58+12":[-3.719709,-0.3478785],"59+12":[-3.238359,-2.212104],"60+12":[-4.724565,-2.628318],"12+61":[-2.990803,-5.104039],"12+62":[-2.918079,4.012199],"12+63":[-0.6203606,1.496401,[[2,3],[2,3]]],"64+12":[0.1721741,-5.208117,[[2,4,3],[2,4,3]]],"65+12":[-5.501913,-3.392485],"12+66":[-2.284644,-0.2761445],"14+13":[-5.708133,5.237675],"15+13":[0.3590847,1.810539],"13+16":[-0.7734452,2.736426],"17+13":[-0.1896516,4.770354],"18+13":[-9.49622,21.37713],"19+13":[-4.642523,-2.906515],"13+20":[-1.634476,10.77938],"21+13":[-209.1952,217.8175],"22+13":[-0.1767199,0.8335919],"23+13":[0.6784426,-4.528463],"24+13":[-1.438674,-1.272902],"25+13":[-0.5861681,1.302378],"26+13":[-0.5406256,1.511216],"27+13":[-1.834507,3.054332],"28+13":[0.09423629,0.8394614],"29+13":[-4.028268,-0.1190887],"30+13":[-8.085307,-1.715138],"31+13":[-0.2716256,-2.350825],"32+13":[-1.864613,1.771899],"33+13":[0.1856833,1.523274],"34+13":[0.02597602,0.2250448],"35+13":[0.2200889,0.2172691],"13+36":[-0.382421,1.466573],"13+37":[-0.5012921,1.175622],"13+38":[-0.9428286,-0.1884392],"39+13":[0.143799,2.205823],"40+13":[-0.7931688,1.853389],"41+13":[-1.160292,2.92706],"42+13":[-2.378532,0.1429564],"43+13":[-2.52612,-0.02956125],"44+13":[-1.281108,1.993448],"45+13":[-1.01379,2.641313],"13+46":[-1.747294,1.794025],"47+13":[-2.322347,-0.2842811],"48+13":[-1.590734,1.151483],"49+13":[-2.925547,2.930455],"13+50":[0.1909779,2.858487],"51+13":[-1.357531,1.513861],"52+13":[-0.3826927,1.336945],"13+53":[-0.1469413,1.308539],"13+54":[2.07154,2.206194],"55+13":[-2.275355,1.187906],"56+13":[-2.741149,0.2793976],"13+57":[-3.66176,0.1683426],"58+13":[-0.9907338,2.747201],"59+13":[-1.216054,2.265722],"60+13":[-1.346179,-0.8479674],"13+61":[-1.929299,-0.8894437],"13+62":[0.7246679,2.965881],"13+63":[-0.4926162,-0.6410186,[[2,3],[2,3]]],"64+13":[3.306689,0.6232496,[[2,4,3],[2,4,3]]],"65+13":[-3.7306,1.758536],"13+66":[0.1679653,1.801447],"15+14":[8.129763,4.272929],"14+16":[4.857745,5.380268],"19+14":[12.457,2.764488],"14+20":[0.1474651,7.164209],"25+14":[4.215608,2.258178],"26+14":[2.635603,0.8306501],"27+14":[16.91867,7.521271],"28+14":[-0.6047355,1.79252],"14+29":[-0.2129479,0.6755649],"30+14":[3.086809,3.18966],"32+14":[1.929785,4.253403],"34+14":[4.311472,0.6133628],"35+14":[-3.419676,-2.985095],"14+36":[2.700338,2.671736],"14+38":[1.022538,0.2757558],"39+14":[4.663993,5.31227],"40+14":[3.559235,4.355124],"41+14":[6.253281,6.311359],"42+14":[3.129025,2.313506],"43+14":[3.729593,2.81904],"44+14":[5.729455,5.460633],"45+14":[3.908611,6.194023],"14+46":[5.933063,5.24362],"47+14":[2.773295,3.320726],"48+14":[5.774244,4.043159],"49+14":[4.31084,3.565589],"14+50":[1.06163,2.159786],"51+14":[4.949407,5.789925],"52+14":[7.894472,5.86702],"14+53":[6.998367,6.28586],"14+54":[5.717325,6.463687],"55+14":[7.050573,4.716504],"56+14":[-0.3569504,1.799979],"14+57":[0.6995453,0.8872129],"58+14":[1.97198,3.884252],"59+14":[2.507897,4.278403],"60+14":[0.3043252,2.67551],"14+61":[3.220197,0.9931399],"14+62":[2.569923,4.894186],"14+63":[-0.8838,-0.9815591,[[2,3],[2,3]]],"64+14":[1.41403,7.334189,[[2,4,3],[2,4,3]]],"65+14":[5.85836,6.943891],"14+66":[1.658043,2.747717],"15+16":[-0.5231837,0.1973322],"15+18":[16.54825,7.382289],"15+20":[1.119432,-6.739801],"25+15":[1.238392,0.9898897],"26+15":[1.121209,1.258781],"27+15":[3.580928,3.346155],"15+28":[-2.672107,-1.517864],"15+29":[2.429901,0.908557],"15+31":[0.9334765,2.909436],"15+32":[-5.516927,-4.604009],"15+33":[-4.045572,2.151109],"34+15":[1.835442,0.07068659],"35+15":[1.19096,0.9852715],"15+37":[1.197159,1.597343],"15+38":[-1.078625,0.05896115],"39+15":[-2.084263,2.232033],"40+15":[-0.3047298,1.796569],"15+41":[1.826857,3.427195],"15+42":[-0.085214,-0.4579917],"15+43":[-0.09099598,-0.4649402],"15+44":[1.174976,2.54038],"15+45":[0.7749491,3.306647],"15+46":[4.317889,4.762648],"15+47":[0.9886908,1.563043],"15+48":[1.140035,2.62018],"15+49":[1.526361,2.541032],"15+50":[-0.4856838,5.210218],"15+51":[0.5599283,2.38717],"52+15":[-2.775941,1.064039],"15+53":[-3.176015,0.959111],"15+54":[-2.925533,0.6625849],"15+55":[-1.15865,1.25248],"56+15":[0.1565716,2.807145],"15+57":[-0.9121281,1.836238],"58+15":[-1.477956,1.559461],"59+15":[-0.9674946,2.425903],"60+15":[-2.72387,-0.4047218],"15+61":[0.4611125,-0.8826792],"15+62":[0.8438993,4.788972],"15+63":[-2.479782,0.4752605,[[2,3],[2,3]]],"64+15":[3.350473,1.083483,[[2,4,3],[2,4,3]]],"65+15":[-3.760876,0.6644902],"15+66":[-0.006233953,1.711138],"18+16":[11.18432,9.740185],"19+16":[13.25903,-2.77126],"25+16":[0.8183392,-3.660182],"26+16":[0.3178271,-2.740232],"27+16":[-2.384784,-4.548966],"28+16":[-4.721149,-0.6550001],"29+16":[-2.219648,-6.805485],"30+16":[-6.229376,-9.775198],"31+16":[-6.196491,-4.582775],"32+16":[-2.542169,-0.9296893],"33+16":[-3.318822,-0.8741655],"34+16":[2.909782,-5.506989],"35+16":[1.491699,0.5392679],"36+16":[-2.328901,0.5643413],"16+37":[-0.2706783,-0.8928487],"16+38":[-0.3316121,-0.2316009],"39+16":[-1.653125,2.191565],"40+16":[-2.23169,-0.4678323],"41+16":[-2.317258,-0.03001162],"42+16":[-1.931852,-4.572858],"43+16":[-1.984641,-4.209975],"44+16":[-2.633452,-0.9709307],"45+16":[-0.7599798,-1.793357],"49+16":[-2.485337,-0.3184342],"16+50":[-2.004553,4.090608],"51+16":[-3.101121,-0.9323595],"52+16":[-2.72207,-0.4855625],"16+53":[-3.322507,-0.5373757],"16+54":[-2.59643,-0.4308403],"55+16":[-2.332019,-2.69151],"56+16":[-3.109896,-1.731935],"57+16":[-4.014275,-3.396626],"58+16":[-2.669836,1.016392],"59+16":[-2.600015,0.3507461],"60+16":[-6.162168,-2.86094],"16+61":[-2.238031,-5.374603],"16+62":[-2.503068,6.573598],"63+16":[-2.944833,-0.2566204,[[2,3],[2,3]]],"64+16":[1.326387,-2.464795,[[2,4,3],[2,4,3]]],"65+16":[-8.662535,0.06291923],"16+66":[-0.7938146,-0.4217989],"25+17":[6.253776,2.949162],"26+17":[4.250711,2.207689],"27+17":[20.33981,5.360126],"28+17":[0.2377852,2.157786],"17+29":[0.38045,0.5814566],"30+17":[1.763248,1.675864],"17+31":[-3.498338,-0.4541869],"32+17":[-0.8452739,4.469099],"17+33":[-2.07495,1.901495],"34+17":[5.892568,3.213149],"35+17":[-2.080162,-1.962329],"17+36":[2.968604,2.876174],"17+37":[1.549083,0.5997145],"17+38":[1.31926,0.2249779],"39+17":[2.950736,5.857391],"40+17":[2.918088,3.147044],"17+41":[6.564629,2.577977],"17+42":[5.295598,-1.136779],"17+43":[5.625978,-0.04516939],"17+44":[5.680061,2.378948],"17+45":[6.833873,1.755342],"17+46":[8.539743,4.538769],"17+47":[4.023678,2.656173],"17+48":[5.91218,1.860369],"17+49":[5.56528,0.2999622],"17+50":[0.5666495,-0.5170526],"17+51":[3.223508,0.9720373],"52+17":[6.878968,3.862323],"17+53":[3.588194,2.268258],"17+54":[1.654689,0.5977602],"17+55":[6.892635,4.088394],"56+17":[2.959958,4.697995],"17+57":[4.397445,2.713538],"58+17":[3.292379,4.066781],"59+17":[3.117668,4.037705],"60+17":[4.829045,-0.4978492],"17+61":[3.399583,-1.757899],"17+62":[-0.6267101,1.781775],"17+63":[-2.360027,2.358816,[[2,3],[2,3]]],"64+17":[1.532867,5.230233,[[2,4,3],[2,4,3]]],"65+17":[2.873478,3.609223],"17+66":[-2.176866,-1.812896],"19+18":[22.4982,5.97529],"18+20":[6.641938,17.61176],"25+18":[8.820311,4.657445],"26+18":[3.6749,0.8761523],"27+18":[29.63462,12.13175],"28+18":[2.50319,2.142577],"18+29":[2.777651,2.2369],"30+18":[10.18341,4.630223],"32+18":[5.554402,4.571557],"34+18":[8.762572,2.871496],"35+18":[-5.06216,-4.39917],"18+36":[5.567884,3.266915],"18+38":[1.011333,0.2986777],"39+18":[7.926366,6.396707],"40+18":[5.374115,5.364173],"41+18":[17.79273,12.72369],"42+18":[6.875062,4.086229],"43+18":[7.571046,4.494714],"44+18":[13.49763,8.352488],"45+18":[7.889365,7.162974],"18+46":[13.47601,7.535858],"47+18":[0.2429127,6.518132],"48+18":[12.10155,6.034435],"49+18":[11.23534,5.763396],"18+50":[2.587456,3.80126],"51+18":[12.759,8.693964],"52+18":[15.12037,9.308792],"18+53":[14.77691,10.02369],"18+54":[13.64502,10.51259],"55+18":[14.39949,8.291015],"56+18":[2.0078,1.330083],"18+57":[4.807855,2.221588],"58+18":[4.883953,4.184308],"59+18":[6.037421,4.711584],"60+18":[1.415588,5.221692],"18+61":[6.928522,2.938008],"18+62":[7.362922,7.043383],"18+63":[-2.173336,-1.842838,[[2,3],[2,3]]],"64+18":[2.155229,12.72009,[[2,4,3],[2,4,3]]],"65+18":[12.96484,14.92886],"18+66":[3.854883,3.394142],"19+20":[13.29746,-84.91064],"25+19":[7.267919,-0.01783963],"26+19":[7.079238,0.3020209],"27+19":[16.34155,1.680049],"19+28":[-4.091587,-3.497129],"19+29":[6.427586,-0.06357045],"19+31":[15.37062,5.469227],"19+32":[21.66501,-17.30239],"19+33":[-4.429932,2.848561],"34+19":[5.686616,-1.063831],"35+19":[3.994452,1.605388],"19+37":[7.116746,1.792987],"19+38":[-1.422228,0.1690487],"39+19":[-2.50668,2.811014],"40+19":[1.080086,2.34507],"19+41":[58.46526,39.06523],"19+42":[6.741101,-2.817616],"19+43":[5.84615,-3.279721],"19+44":[11.80266,2.931478],"19+45":[6.324141,1.763121],"19+46":[26.58611,7.628159],"19+47":[7.126687,-0.2679114],"19+48":[-143.5537,-27.06303],"19+49":[21.5246,4.333176],"19+50":[1.243542,7.826723],"19+51":[7.814049,2.206801],"52+19":[-2.555345,0.2940041],"19+53":[-3.595283,0.6261241],"19+54":[-6.85935,1.888396],"19+55":[-0.3890511,-0.6103278],"56+19":[1.077362,3.361725],"19+57":[0.3030683,1.297336],"58+19":[-1.497559,1.041129],"59+19":[0.3634133,3.767484],"60+19":[-1.12041,-1.954907],"19+61":[-1.978547,3.954258],"19+62":[3.948119,1.854261],"19+63":[-12.44953,9.740424,[[2,3],[2,3]]],"64+19":[15.21866,-0.05117134,[[2,4,3],[2,4,3]]],"65+19":[14.26799,-33.7125],"19+66":[2.244807,2.32196],"25+20":[1.556681,-13.0158],"26+20":[1.139626,-7.604518],"27+20":[-9.838927,17.25308],"28+20":[-2.483317,-12.3805],"29+20":[-3.796305,-11.22652],"30+20":[-6.065182,-7.982792],"31+20":[-7.207664,-12.20973],"32+20":[-2.754741,-4.292228],"33+20":[-3.406892,-1.822878],"34+20":[3.903429,-18.48683],"35+20":[1.158604,-0.5458231],"36+20":[-4.315799,-1.262074],"20+37":[-1.143681,-4.196004],"20+38":[-0.3322251,-1.475296],"39+20":[0.4935313,0.941613],"40+20":[-3.409457,-1.995],"41+20":[1.043091,-11.98351],"42+20":[-1.095686,-9.574314],"43+20":[-2.004435,-8.407224],"44+20":[-1.822115,-0.306247],"45+20":[-1.982072,-5.313975],"49+20":[-1.643064,-8.024741],"20+50":[2.213124,-1.594984],"51+20":[-2.638372,-8.195866],"52+20":[-5.320376,-0.2222479],"20+53":[-5.594055,-2.882981],"20+54":[-2.794661,-6.246244],"55+20":[-5.924614,-5.674702],"56+20":[-0.88386,-6.614232],"57+20":[-8.31614,-7.44779],"58+20":[-2.45332,-1.888029],"59+20":[-2.577431,-1.122783],"60+20":[-6.91385,-10.79478],"20+61":[-1.908467,-5.836297],"20+62":[-2.731795,5.775831],"63+20":[-4.850759,-1.546055,[[2,3],[2,3]]],"64+20":[4.748215,-8.315762,[[2,4,3],[2,4,3]]],"65+20":[-16.32273,-9.457118],"20+66":[2.179534,-2.199585],"25+21":[73.34239,-57.30894],"26+21":[-20.76898,113.9367],"27+21":[114.7453,-30.49584],"28+21":[-7.677519,-10.37765],"21+29":[-43.60419,15.62829],"30+21":[-4.328226,9.561858],"21+31":[113.1304,-85.42302],"32+21":[249.4185,-34.08179],"21+33":[-1.369222,6.866021],"34+21":[117.5884,-25.28175],"35+21":[4.419003,-167.5484],"21+36":[9.404875,7.3383],"21+37":[-16.3741,-75.50928],"21+38":[-19.7632,-23.11275],"39+21":[26.71098,67.45416],"40+21":[-1.442546,2.605436],"21+41":[-767559600.0,497187800.0],"21+42":[7.639875,-15.26677],"21+43":[37.19557,-23.44375],"21+44":[19.96924,1.181099],"21+45":[28.5687,-4.540593],"21+46":[21.60481,8.436752],"21+47":[8.199278,-0.9558233],"21+48":[17.92382,2.286277],"21+49":[-62.50678,11.92424],"21+50":[25.06402,36.11485],"21+51":[37.18304,-235.166],"52+21":[23.54635,-18.38435],"21+53":[44.86787,-38.78531],"21+54":[-23.57761,-19.82809],"21+55":[7.964302,10.26429],"56+21":[3.269283,21.38549],"21+57":[3.841346,8.266483],"58+21":[8.156039,16.14194],"59+21":[-10.10424,-43.36026],"60+21":[28.45817,-5.194143],"21+61":[-15.41394,21.20226],"21+62":[132.0939,207.8527],"21+63":[110.1272,72.43948,[[2,3],[2,3]]],"64+21":[64.71442,-99.43044,[[2,4,3],[2,4,3]]],"65+21":[440.2423,239.0903],"21+66":[-7.767077,-12.30633],"25+22":[0.2555825,-0.6386294],"26+22":[0.3703716,-0.4364132],"27+22":[-2.60431,-2.916702],"28+22":[-2.988168,-0.5805615],"22+29":[-0.8532553,-0.5425545],"30+22":[-8.421706,-8.475413],"22+31":[-4.228172,-2.828397],"32+22":[-6.188535,-1.829461],"22+33":[-3.121967,-1.058419],"34+22":[1.775629,-1.621932],"35+22":[1.945636,-0.5370886],"22+36":[-1.658968,0.4035883],"22+37":[0.3302487,-0.02834468],"22+38":[0.1152993,0.01296609],"39+22":[-1.635281,0.7476537],"40+22":[-1.205032,0.2556401],"22+41":[-1.648467,0.4338498],"22+42":[-0.6784116,-0.949248],"22+43":[-0.7076574,-0.7834914],"22+44":[-1.593456,0.3171548],"22+45":[-0.7482151,0.412796],"22+46":[-2.281023,2.432842],"22+47":[-1.911051,0.2268541],"22+48":[-1.122389,0.7290623],"22+49":[-1.438419,2.485152],"22+50":[-2.097678,3.340061],"22+51":[-1.672923,0.711066],"52+22":[-1.88116,0.3382628],"22+53":[-1.979285,0.682036],"22+54":[-1.152178,1.003048],"22+55":[-0.8753381,-0.3546403],"56+22":[-1.501577,-0.9275034],"22+57":[-1.236834,-1.342453],"58+22":[-1.500677,0.3615149],"59+22":[-1.702464,0.008374332],"60+22":[-2.787347,0.1237365],"22+61":[-1.116072,-1.865844],"22+62":[-2.152788,4.254512],"22+63":[-1.582056,0.2692343,[[2,3],[2,3]]],"64+22":[0.2406176,-0.07532197,[[2,4,3],[2,4,3]]],"65+22":[-4.71901,1.994145],"22+66":[-1.163475,0.7970369],"25+23":[-3.909401,0.0835115],"26+23":[-3.61422,1.816111],"27+23":[-8.056295,-8.398331],"28+23":[-4.284021,-0.2052753],"23+29":[-7.949939,-1.698672],"30+23":[-11.67076,-11.89727],"23+31":[-5.072642,-4.51583],"32+23":[-4.776571,-2.618627],"23+33":[-2.595027,-3.577827],"34+23":[-3.605209,1.484241],"35+23":[1.538707,2.692795],"23+36":[-2.444131,-0.8184014],"23+37":[-1.298343,0.5968199],"23+38":[-0.114668,-0.2690468],"39+23":[-2.322356,-0.7958376],"40+23":[-3.209897,-1.777042],"23+41":[-4.874019,-2.295322],"23+42":[-4.728979,-2.847333],"23+43":[-4.63741,-2.808486],"23+44":[-4.705635,-2.479968],"23+45":[-5.042388,-1.841692],"23+46":[-6.657247,-1.189222],"23+47":[-5.884232,-2.791051],"23+48":[-4.880804,-3.268329],"23+49":[-7.731946,1.869977],"23+50":[-2.792877,2.90835],"23+51":[-4.347783,-3.03851],"52+23":[-3.243108,-2.953957],"23+53":[-3.017126,-3.228362],"23+54":[-1.560558,-1.178143],"23+55":[-5.667783,-1.769425],"56+23":[-5.841807,-3.293608],"23+57":[-6.251968,-2.609396],"58+23":[-3.184043,-0.1908212],"59+23":[-3.609829,-0.4021058],"60+23":[-4.091196,-1.616158],"23+61":[-3.595857,-3.594005],"23+62":[-4.02611,2.827731],"23+63":[-1.119164,1.427133,[[2,3],[2,3]]],"64+23":[-0.7803943,-3.776083,[[2,4,3],[2,4,3]]],"65+23":[-5.893729,-2.250792],"23+66":[-1.812126,0.447084],"25+24":[-3.31632,-0.7109724],"26+24":[-3.306484,0.4290594],"27+24":[-6.030332,-10.11865],"28+24":[-6.093105,-0.7649877],"24+29":[-11.19501,-10.03399],"30+24":[-11.04709,-9.620286],"24+31":[-8.152216,-4.81729],"32+24":[-4.379624,-0.2220431],"24+33":[-4.696056,-0.2045463],"34+24":[-1.859897,-0.8142421],"35+24":[1.722275,0.969866],"24+36":[-3.153757,0.428744],"24+37":[-2.007024,0.6117353],"24+38":[-0.3360938,-0.1904417],"39+24":[-2.682698,0.8467333],"40+24":[-3.822861,0.2299797],"24+41":[-6.197281,0.1761866],"24+42":[-5.106458,-5.173453],"24+43":[-5.061155,-4.782297],"24+44":[-5.971146,-0.8644857],"24+45":[-4.637318,-1.062555],"24+46":[-6.314547,1.030043],"24+47":[-5.719959,-1.884216],"24+48":[-5.559713,-1.68283],"24+49":[-6.322193,1.233846],"24+50":[-4.009898,6.11926],"24+51":[-6.024091,-1.606582],"52+24":[-4.408261,-1.378541],"24+53":[-4.712581,-1.390499],"24+54":[-3.006762,0.07238245],"24+55":[-6.580736,-1.861819],"56+24":[-6.304978,-1.319827],"24+57":[-6.728812,-1.314099],"58+24":[-3.969796,1.189245],"59+24":[-4.539632,0.06582681],"60+24":[-7.060765,-0.965917],"24+61":[-4.361271,-4.722164],"24+62":[-5.130469,8.261836],"24+63":[-2.647769,1.84594,[[2,3],[2,3]]],"64+24":[1.440332,-3.140764,[[2,4,3],[2,4,3]]],"65+24":[-10.10758,-0.3890703],"24+66":[-3.513328,2.093153],"25+28":[-1.800672,-1.058035],"25+30":[-5.783463,-5.733121],"25+31":[-2.326155,-2.013042],"25+32":[-1.691822,-0.3492351],"25+33":[-1.445923,-0.1211521],"25+35":[-0.9167276,1.401226],"25+36":[-0.3196276,-0.2345258],"25+38":[-0.09656241,0.2631419],"25+39":[1.193267,0.5029487],"25+40":[-0.8610438,-0.1100314],"25+41":[-0.2936708,0.3744775],"25+42":[-0.4984298,-2.887415],"25+43":[-0.5809576,-2.472543],"25+44":[-0.4501343,-0.03880254],"25+45":[-0.1189551,0.5716424],"25+46":[-0.8740762,2.834902],"25+47":[-0.8797788,-0.634331],"25+48":[-0.6518781,0.9336906],"25+49":[-0.9531366,1.726694],"25+50":[-1.011953,2.867872],"25+51":[-0.7590453,-0.1386235],"52+25":[0.1806416,-0.9241802],"25+53":[-0.176711,-0.9003482],"25+54":[-0.1799061,-0.4989223],"25+55":[-0.899424,-0.4750314],"56+25":[-2.356397,-0.4143341],"25+57":[-2.979191,-0.9104613],"58+25":[-1.027136,0.9286403],"25+59":[-1.091736,0.5421996],"60+25":[-2.361841,-1.975209],"25+61":[-0.7200051,-3.125508],"25+62":[-0.8079982,5.044204],"25+63":[-1.08072,0.903967,[[2,3],[2,3]]],"64+25":[1.177938,-0.926977,[[2,4,3],[2,4,3]]],"65+25":[-2.37292,-0.5975272],"25+66":[-0.3387382,0.7290165],"26+28":[-1.648327,0.002362545],"26+30":[-6.480869,-4.870608],"26+31":[-2.343857,-0.6467872],"26+32":[-1.924182,0.3631212],"26+33":[-1.35389,0.4966216],"26+35":[-0.6847822,0.9441632],"26+36":[-0.3363932,0.114173],"26+38":[0.01275482,0.2739406],"26+39":[1.26216,0.9320089],"26+40":[-0.970493,0.3156184],"26+41":[-0.4591706,0.796686],"26+42":[-0.6316441,-2.562056],"26+43":[-0.6379532,-2.123363],"26+44":[-0.6024303,0.4035758],"26+45":[-0.4539872,1.08024],"26+46":[-0.8961287,3.270551],"26+47":[-0.8709256,-0.3060602],"26+48":[-0.6610983,1.274044],"26+49":[-1.083604,2.035862],"26+50":[-0.9956513,3.232497],"26+51":[-0.8486512,0.2625192],"52+26":[0.1614667,-0.4555203],"26+53":[-0.125439,-0.5098193],"26+54":[-0.1677796,-0.051229],"26+55":[-0.6112711,-0.01523149],"56+26":[-2.491627,-0.04763276],"26+57":[-2.845251,-0.5510552],"58+26":[-1.065659,1.305213],"26+59":[-1.093884,0.9123645],"60+26":[-2.408375,-1.371115],"26+61":[-0.9354997,-2.841686],"26+62":[-0.8857722,5.38858],"26+63":[-0.998474,0.647426,[[2,3],[2,3]]],"64+26":[1.457084,-0.6096914,[[2,4,3],[2,4,3]]],"65+26":[-1.92886,0.04359663],"26+66":[-0.3690226,1.063792],"27+28":[-6.744005,-6.295584],"27+30":[-6.359174,-20.25594],"27+31":[-7.243279,-10.9612],"27+32":[-3.555856,-5.205669],"27+33":[-4.332632,-0.1701232],"27+35":[0.9094407,1.927923],"27+36":[-3.262252,-0.497953],"27+38":[-0.1922298,0.2127549],"27+39":[-3.164354,0.5672495],"27+40":[-2.50721,0.9011646],"27+41":[-4.707247,2.967805],"27+42":[-2.274725,-7.363254],"27+43":[-1.946635,-7.677286],"27+44":[-2.604585,-2.301913],"27+45":[-0.4417539,-3.129472],"27+46":[-2.774083,-1.252663],"27+47":[-2.834778,-4.894069],"27+48":[-1.387191,-4.332029],"27+49":[-3.00815,-3.143574],"27+50":[-6.336539,12.26936],"27+51":[-2.276317,-2.199929],"52+27":[-2.838439,-2.390057],"27+53":[-2.696788,-1.860238],"27+54":[-2.352125,-1.457723],"27+55":[-2.871475,-5.744981],"56+27":[-4.43044,-1.915215],"27+57":[-5.333962,-2.970345],"58+27":[-3.40175,-0.04181661],"27+59":[-3.691827,-2.613802],"60+27":[-9.707809,-3.915083],"27+61":[-1.423305,-9.453603],"27+62":[-5.536081,15.29551],"27+63":[-6.542754,0.6354305,[[2,3],[2,3]]],"64+27":[2.815453,-3.288081,[[2,4,3],[2,4,3]]],"65+27":[-14.16815,4.599534],"27+66":[-2.14125,2.196212],"28+41":[-6.015625,-0.07054637],"28+42":[-3.38739,-2.799977],"28+43":[-3.35917,-2.559426],"28+44":[-5.216597,-0.8210225],"28+45":[-2.222492,0.4359142],"28+46":[-4.720957,1.015914],"28+47":[-3.520854,-0.9654998],"28+48":[-3.283531,-0.588073],"28+49":[-4.288879,0.4546418],"28+50":[-4.570762,5.927047],"28+51":[-5.614412,-1.020856],"28+53":[-5.614412,-1.020856],"28+54":[-4.021303,-0.1057319],"28+55":[-4.101434,-0.4724574],"28+57":[-4.101434,-0.4724574],"59+28":[-4.704183,-2.105552],"60+28":[-5.711919,-2.610603],"28+61":[-2.342768,-3.788052],"28+62":[-5.009301,5.265739],"28+63":[-3.218895,-0.6895831,[[2,3],[2,3]]],"64+28":[-1.016372,-3.401754,[[2,4,3],[2,4,3]]],"65+28":[-15.03211,-0.1432035],"28+66":[-3.965409,1.000242],"41+29":[-1.555763,-0.9852145],"42+29":[-3.668923,-6.923542],"43+29":[-3.702336,-6.924525],"44+29":[-4.016565,-3.387749],"45+29":[-4.599606,-4.099938],"29+46":[-4.808334,-1.394153],"47+29":[-4.75624,-5.037159],"48+29":[-3.696663,-3.891357],"49+29":[-4.342658,-1.205135],"29+50":[-1.335828,2.819463],"51+29":[-5.350665,-3.731248],"52+29":[0.0,0.0],"29+53":[0.0,0.0],"29+54":[-0.1135434,0.616597],"55+29":[-4.710907,-4.865745],"56+29":[-5.651617,-2.207579],"29+57":[-6.499617,-2.68532],"58+29":[-1.563043,1.474135],"59+29":[-2.176452,0.07755644],"60+29":[-8.018483,-2.098229],"29+61":[-4.266268,-7.346562],"29+62":[-2.35973,9.878485],"29+63":[-0.4440607,3.427195,[[2,3],[2,3]]],"64+29":[1.191123,-3.073392,[[2,4,3],[2,4,3]]],"65+29":[-4.709627,-1.108179],"29+66":[-2.910597,0.8294448],"30+41":[-8.232326,-2.419439],"30+42":[-7.611136,-11.28527],"30+43":[-6.927342,-10.65987],"30+44":[-8.492321,-6.144734],"30+45":[-8.028225,-7.334024],"30+46":[-9.979603,-3.419607],"30+47":[-8.373872,-8.267137],"30+48":[-7.805677,-7.41772],"30+49":[-10.9715,-4.836011],"30+50":[-4.981973,5.878917],"30+51":[-9.24268,-6.752842],"52+30":[-2.664881,-1.769459],"30+53":[-3.519922,-1.52277],"30+54":[-0.1769689,0.4079043],"30+55":[-7.61913,-6.96062],"56+30":[-7.732471,-3.232289],"30+57":[-7.741465,-3.356448],"58+30":[-3.593212,2.156143],"59+30":[-5.346868,-0.107455],"60+30":[-10.16067,-4.245207],"30+61":[-6.843256,-8.821579],"30+62":[-6.874187,14.27785],"30+63":[-3.107729,6.364695,[[2,3],[2,3]]],"64+30":[1.248246,-5.910712,[[2,4,3],[2,4,3]]],"65+30":[-12.76715,-3.7945],"30+66":[-3.544046,1.100586],"41+31":[-6.575346,0.1506923],"42+31":[-6.094183,-6.548308],"43+31":[-6.515527,-6.570209],"44+31":[-6.925529,-2.258384],"45+31":[-4.695856,-1.792735],"31+46":[-7.096101,0.2414471],"47+31":[-7.283374,-3.790009],"48+31":[-5.325879,-2.566266],"49+31":[-6.065621,-0.683466],"31+50":[-5.404649,8.594681],"51+31":[-7.055905,-2.594226],"52+31":[-7.319382,-2.401263],"31+53":[-7.729028,-2.622753],"31+54":[-6.068351,-1.707484],"55+31":[-9.768209,-5.137896],"56+31":[-6.731832,-2.14927],"31+57":[-8.299033,-2.762179],"58+31":[-5.870705,-0.3590349],"59+31":[-6.640952,-1.408811],"60+31":[-11.14536,-2.876509],"31+61":[-4.134748,-6.643768],"31+62":[-6.07014,10.3964],"31+63":[-4.016388,0.2403057,[[2,3],[2,3]]],"64+31":[2.163953,-5.666123,[[2,4,3],[2,4,3]]],"65+31":[-16.58961,-1.354608],"31+66":[-3.654284,1.842912],"32+41":[-3.119539,0.3113167],"32+42":[-2.773807,-2.051988],"32+43":[-2.621681,-1.607623],"32+44":[-2.991891,0.2367817],"32+45":[-2.497523,1.407059],"32+46":[-3.191664,2.118437],"32+47":[-2.655449,-0.0440241],"32+48":[-2.583407,0.4804503],"32+49":[-3.993494,1.842387],"32+50":[-2.973202,3.095504],"32+51":[-3.135143,0.2216115],"52+32":[-1.619392,-0.2483009],"32+53":[-1.817011,-0.02323299],"32+54":[0.0596644,1.33417],"32+55":[-2.483484,0.8136271],"56+32":[-5.665043,-1.817847],"32+57":[-4.410006,-1.112669],"58+32":[-2.933774,1.480805],"59+32":[-3.033821,0.1455835],"60+32":[-4.411247,0.8565803],"32+61":[-2.21231,-1.605418],"32+62":[-2.708158,3.79683],"32+63":[-2.23043,0.9498287,[[2,3],[2,3]]],"64+32":[-0.2754545,-0.3242459,[[2,4,3],[2,4,3]]],"65+32":[-8.256538,0.783175],"32+66":[-2.005534,1.069827],"41+33":[-3.631786,1.64512],"42+33":[-3.242059,-2.586794],"43+33":[-3.450118,-2.226059],"44+33":[-3.799656,1.036541],"45+33":[-2.632524,1.911205],"33+46":[-4.339329,3.65812],"47+33":[-4.276542,0.2978164],"48+33":[-2.914808,1.087313],"49+33":[-3.870547,2.474969],"33+50":[-3.036035,5.051303],"51+33":[-3.637292,0.8212372],"52+33":[-4.065681,0.4396003],"33+53":[-3.925047,0.2744817],"33+54":[-5.010204,0.6319572],"55+33":[-5.426141,0.1920666],"56+33":[-4.305034,0.1161044],"33+57":[-5.866778,-0.4878755],"58+33":[-2.944052,1.598548],"59+33":[-3.429625,1.444093],"60+33":[-8.731878,0.06978171],"33+61":[-3.169028,-2.496843],"33+62":[-3.571556,6.296903],"33+63":[-3.461015,-0.1388481,[[2,3],[2,3]]],"64+33":[2.328475,-0.8202864,[[2,4,3],[2,4,3]]],"65+33":[-9.160574,0.8817521],"33+66":[-2.461822,1.959665],"34+41":[1.41461,-1.052179],"34+42":[0.7471148,-3.084505],"34+43":[0.5613741,-2.528415],"34+44":[1.010411,-1.268754],"34+45":[0.80806,-0.1752679],"34+46":[0.1375768,1.691303],"34+47":[0.2150736,-1.321347],"34+48":[0.05845528,0.6302284],"34+49":[0.3636474,0.5756821],"34+50":[0.09298479,0.9735434],"34+51":[0.5794815,-1.329978],"52+34":[2.046084,-2.143358],"34+53":[1.475113,-2.075907],"34+54":[0.9927801,-1.599839],"34+55":[0.8961332,-0.9007939],"56+34":[-1.129309,-1.513619],"34+57":[-1.256316,-1.594294],"58+34":[0.3353348,0.05607178],"34+59":[0.05884125,-0.3615208],"60+34":[-0.03108832,-2.952773],"34+61":[0.2632887,-3.179402],"34+62":[0.4143378,3.649481],"34+63":[-0.1168575,1.835637,[[2,3],[2,3]]],"64+34":[0.3770399,-1.815832,[[2,4,3],[2,4,3]]],"65+34":[1.070124,-3.418196],"34+66":[1.039731,-0.3982537],"35+41":[0.9360419,-0.0948084],"35+42":[0.6268582,-0.5450021],"35+43":[0.4945794,-0.6027412],"35+44":[0.701061,-0.1199066],"35+45":[0.7111657,1.54688],"35+46":[0.6356762,-0.9560981],"35+47":[0.5548916,-0.915279],"35+48":[0.2957783,-0.0820688],"35+49":[1.53642,-2.044821],"35+50":[2.093673,-1.538876],"35+51":[1.039936,-0.1602085],"52+35":[1.813962,-0.9328721],"35+53":[2.211807,-0.9657649],"35+54":[1.964116,-0.7288022],"35+55":[-0.02034668,-0.1960232],"56+35":[-0.4011446,-1.399615],"35+57":[-1.562404,-1.700945],"58+35":[1.288123,0.1429867],"35+59":[1.000672,-0.3773603],"60+35":[1.30341,1.232883],"35+61":[-0.6562169,-0.3996613],"35+62":[1.320077,-1.615175],"35+63":[1.706119,0.6430436,[[2,3],[2,3]]],"64+35":[2.31658,-0.8068853,[[2,4,3],[2,4,3]]],"65+35":[5.879563,-2.680027],"35+66":[0.8287893,-0.8869756],"41+36":[-2.260519,1.08343],"42+36":[-1.269368,-0.7310269],"43+36":[-1.276021,-0.4634936],"44+36":[-2.124415,0.9437224],"45+36":[-0.8700842,2.101811],"36+46":[-2.117278,2.063946],"47+36":[-1.523959,0.9559061],"48+36":[-1.114226,1.069346],"49+36":[-2.198413,1.413475],"36+50":[-2.22327,2.818749],"51+36":[-2.193385,0.8907636],"36+53":[-2.193385,0.8907636],"36+54":[-1.912379,1.139239],"55+36":[-1.418338,0.9543831],"57+36":[-1.418338,0.9543831],"59+36":[-2.068882,0.634223],"60+36":[-3.409569,-0.2515967],"36+61":[-1.129736,-0.736888],"36+62":[-2.253739,2.652234],"63+36":[-2.52575,-0.55355,[[2,3],[2,3]]],"64+36":[-0.8175552,0.1367951,[[2,4,3],[2,4,3]]],"65+36":[-8.0222,1.292579],"36+66":[-2.007447,1.106273],"41+37":[-0.4911616,1.072449],"42+37":[-0.8428026,-1.656237],"43+37":[-0.9284608,-1.489241],"44+37":[-0.6563704,0.7751151],"45+37":[-0.6337196,1.548199],"46+37":[-0.5192141,2.197056],"47+37":[-0.8432204,-0.0135381],"48+37":[-0.6953455,1.045856],"49+37":[-0.5318192,0.8745175],"50+37":[-0.2285365,1.675575],"51+37":[-0.6804088,0.7731474],"52+37":[0.0,0.0],"53+37":[0.0,0.0],"54+37":[0.295932,0.4213429],"55+37":[-1.52412,0.2111969],"56+37":[-2.152621,-0.2346802],"57+37":[-3.251881,-0.8665683],"58+37":[-0.7215533,1.086857],"59+37":[-0.6701413,0.8950515],"60+37":[-1.736732,0.1031829],"61+37":[-1.270766,-1.695854],"62+37":[-0.5238698,3.006551],"63+37":[-0.1561034,0.3462971,[[2,3],[2,3]]],"64+37":[1.921365,-0.1462658,[[2,4,3],[2,4,3]]],"65+37":[-0.03761326,0.1330488],"66+37":[-0.5968431,0.810256],"41+38":[-0.1543176,-0.1698644],"42+38":[-0.2924732,-0.6254863],"43+38":[-0.2963608,-0.448327],"44+38":[-0.158627,-0.1635902],"45+38":[-0.8582809,1.185125],"46+38":[-0.02972672,-0.1028717],"47+38":[-0.1546889,-0.01263269],"48+38":[-0.09391663,-0.1999691],"49+38":[-0.01165196,-1.054796],"38+50":[0.3352278,-0.1336654],"51+38":[-0.3000985,0.002488695],"52+38":[0.0,0.0],"38+53":[0.0,0.0],"38+54":[-0.3335704,0.1854828],"55+38":[-0.1411446,-0.172211],"56+38":[0.3067186,0.07050963],"57+38":[0.446836,0.3181972],"58+38":[-0.1165338,-0.1576246],"59+38":[-0.06947138,-0.1883595],"60+38":[0.190173,-0.00234551],"38+61":[-0.4973991,-0.2447778],"38+62":[0.3174924,-0.12813],"63+38":[0.001079303,0.002153665,[[2,3],[2,3]]],"64+38":[0.03235045,-0.2679897,[[2,4,3],[2,4,3]]],"65+38":[0.004294044,-0.003878548],"38+66":[0.1773416,-0.1881562],"39+41":[-1.283566,2.271011],"39+42":[-1.103089,-0.06855512],"39+43":[-1.002084,0.4105714],"39+44":[-1.19892,2.092409],"39+45":[-1.670184,3.114484],"39+46":[-1.222888,3.616367],"39+47":[-0.9945625,2.064458],"39+48":[-0.2448541,1.978581],"39+49":[-1.988982,2.096047],"39+50":[-0.6358877,5.038305],"39+51":[-2.735035,0.9626331],"39+53":[-2.735035,0.9626331],"39+54":[-1.860708,1.79896],"39+55":[0.2586129,2.093607],"39+57":[0.2586129,2.093607],"59+39":[-1.233947,0.8914239],"60+39":[-3.790048,0.7531176],"39+61":[-0.5249638,0.01533071],"39+62":[-0.6130816,3.234565],"39+63":[-2.515113,-0.6213802,[[2,3],[2,3]]],"64+39":[0.04618012,1.135274,[[2,4,3],[2,4,3]]],"65+39":[-7.88889,1.789269],"39+66":[-0.6871901,1.368468],"40+41":[-2.520993,1.608582],"40+42":[-1.81319,-1.894122],"40+43":[-1.764869,-1.561594],"40+44":[-2.424013,1.225915],"40+45":[-1.350306,1.892955],"40+46":[-2.596167,3.455896],"40+47":[-2.114932,0.4167175],"40+48":[-1.641319,1.392893],"40+49":[-2.785231,2.345383],"40+50":[-2.666004,4.068647],"40+51":[-2.455348,1.177731],"52+40":[-2.164091,0.5761074],"40+53":[-2.405444,0.5945271],"40+54":[-1.21903,1.144252],"40+55":[-2.109639,0.9529334],"56+40":[-3.500977,0.3783677],"40+57":[-3.933664,-0.1083748],"58+40":[-2.301637,1.485719],"59+40":[-2.577972,1.172246],"60+40":[-4.363006,-0.2845825],"40+61":[-1.850033,-1.957594],"40+62":[-2.642354,5.119447],"40+63":[-2.357414,0.02083815,[[2,3],[2,3]]],"64+40":[1.431722,-0.0634713,[[2,4,3],[2,4,3]]],"65+40":[-6.439986,1.446354],"40+66":[-1.939669,1.723014],"41+50":[-2.718732,4.704764],"51+41":[-3.161995,2.00757],"52+41":[-2.884953,0.8880561],"41+53":[-3.259166,0.8907465],"41+54":[-2.285202,1.556783],"55+41":[-2.990352,1.426265],"56+41":[-3.695537,1.454392],"41+57":[-4.690867,0.808549],"58+41":[-2.748401,2.456182],"59+41":[-2.859604,1.908544],"60+41":[-6.633245,0.07315861],"41+61":[-1.987118,-2.359759],"41+62":[-2.779102,6.2548],"41+63":[-2.991412,-0.02219948,[[2,3],[2,3]]],"64+41":[2.15889,0.2951541,[[2,4,3],[2,4,3]]],"65+41":[-9.086741,1.819826],"41+66":[-2.117598,2.475347],"42+50":[-1.766246,5.974011],"51+42":[-2.808311,-2.538727],"52+42":[-1.673528,-1.799788],"42+53":[-2.11073,-1.621319],"42+54":[-1.760334,-1.017168],"55+42":[-1.706485,-4.00039],"56+42":[-3.185397,-3.176925],"42+57":[-2.840382,-4.131071],"58+42":[-1.814129,-0.5929955],"59+42":[-2.152921,-1.633878],"60+42":[-4.027159,-3.519398],"42+61":[-2.323009,-6.683581],"42+62":[-1.936903,9.167283],"42+63":[-1.623146,0.3424108,[[2,3],[2,3]]],"64+42":[0.6323263,-3.039625,[[2,4,3],[2,4,3]]],"65+42":[-4.577507,1.520285],"42+66":[-0.5737529,-0.1341748],"43+50":[-1.542563,6.261415],"51+43":[-2.736924,-2.248751],"52+43":[-1.644733,-1.44932],"43+53":[-2.087941,-1.264381],"43+54":[-1.700723,-0.5606037],"55+43":[-1.672815,-3.592197],"56+43":[-3.04245,-2.874923],"43+57":[-2.746179,-3.665257],"58+43":[-1.740564,-0.3933017],"59+43":[-2.020032,-1.376373],"60+43":[-3.972839,-2.922719],"43+61":[-2.208106,-6.231887],"43+62":[-1.814279,9.423845],"43+63":[-1.731222,0.3919304,[[2,3],[2,3]]],"64+43":[0.5795928,-2.63306,[[2,4,3],[2,4,3]]],"65+43":[-4.632438,1.641019],"43+66":[-0.3033807,0.4027203],"44+50":[-2.648889,5.263861],"51+44":[-3.235795,1.148285],"52+44":[-2.640392,0.6579369],"44+53":[-3.033156,0.6730623],"44+54":[-2.101356,1.256916],"55+44":[-2.68012,0.3877119],"56+44":[-3.861095,0.3799627],"44+57":[-4.421043,-0.1870171],"58+44":[-2.67277,1.844007],"59+44":[-2.947913,1.146575],"60+44":[-5.894291,-0.1315287],"44+61":[-2.240382,-3.218746],"44+62":[-2.651168,7.145693],"44+63":[-2.878716,0.1127976,[[2,3],[2,3]]],"64+44":[1.866853,-0.4344354,[[2,4,3],[2,4,3]]],"65+44":[-8.30264,1.979771],"44+66":[-2.002205,2.137076],"45+50":[-3.703261,4.498682],"51+45":[-1.997036,1.586072],"52+45":[-0.804352,0.465056],"45+53":[-1.315863,0.6313307],"45+54":[0.1028758,1.170986],"55+45":[-2.099997,0.2690116],"56+45":[-3.441278,0.4987228],"45+57":[-4.473494,-0.5918854],"58+45":[-1.805906,0.3190209],"59+45":[-2.628765,0.03011698],"60+45":[-4.679439,-0.4395749],"45+61":[-2.022303,-3.40829],"45+62":[-2.809997,6.037366],"45+63":[-2.247068,0.9430745,[[2,3],[2,3]]],"64+45":[1.236701,0.5408386,[[2,4,3],[2,4,3]]],"65+45":[-5.211208,4.519654],"45+66":[-1.137965,1.299278],"46+50":[-2.662347,6.052645],"51+46":[-3.215639,3.504043],"52+46":[-2.721526,2.365766],"46+53":[-3.018319,2.489905],"46+54":[-1.915252,3.474537],"55+46":[-3.075616,3.520295],"56+46":[-3.927888,2.991171],"57+46":[-5.088265,2.932646],"58+46":[-2.90793,3.356004],"59+46":[-2.894229,3.245491],"60+46":[-5.860443,2.576527],"46+61":[-2.034571,-0.9469999],"46+62":[-2.584234,6.732098],"63+46":[-2.931495,0.3655628,[[2,3],[2,3]]],"64+46":[2.653829,1.870395,[[2,4,3],[2,4,3]]],"65+46":[-8.564882,3.559756],"46+66":[-2.718897,4.372569],"47+50":[-2.002488,6.386144],"51+47":[-2.807886,-0.1697658],"52+47":[-2.051416,0.3695807],"47+53":[-2.336618,0.4391511],"47+54":[-1.614138,1.210105],"55+47":[-2.415813,-0.9748164],"56+47":[-3.643199,-0.8577115],"47+57":[-3.866043,-1.30644],"58+47":[-2.081324,1.221346],"59+47":[-2.076522,0.6008378],"60+47":[-4.995793,-0.3769279],"47+61":[-1.901655,-4.01565],"47+62":[-2.351043,8.877915],"47+63":[-2.281206,0.06090986,[[2,3],[2,3]]],"64+47":[1.262041,-1.035508,[[2,4,3],[2,4,3]]],"65+47":[-7.193777,1.787248],"47+66":[-1.545068,2.495386],"48+50":[-1.81092,5.593372],"51+48":[-2.269666,0.9032754],"52+48":[-1.594842,0.7340991],"48+53":[-1.953127,0.7658513],"48+54":[-1.179279,1.591716],"55+48":[-2.13273,0.9364683],"56+48":[-2.929246,0.4114538],"48+57":[-3.746957,0.5559097],"58+48":[-1.824424,2.02269],"59+48":[-1.752671,1.080353],"60+48":[-4.077442,0.4849547],"48+61":[-1.774348,-3.090064],"48+62":[-1.847016,7.648957],"48+63":[-1.664429,0.6033217,[[2,3],[2,3]]],"64+48":[2.416337,0.3426431,[[2,4,3],[2,4,3]]],"65+48":[-3.934116,2.400884],"48+66":[-0.9396154,2.455233],"49+50":[-2.486229,6.424128],"51+49":[-3.407746,2.517816],"52+49":[-2.835063,1.412497],"49+53":[-3.158186,1.586794],"49+54":[-2.333921,2.432422],"55+49":[-2.902301,1.687459],"56+49":[-3.8401,1.948756],"49+57":[-4.91495,1.09981],"58+49":[-3.05852,2.669768],"59+49":[-3.450388,1.831513],"60+49":[-5.367291,-0.0544445],"49+61":[-2.775232,-2.435764],"49+62":[-1.999196,6.246251],"49+63":[-2.145465,0.2039225,[[2,3],[2,3]]],"64+49":[1.81407,0.8651069,[[2,4,3],[2,4,3]]],"65+49":[-7.033707,2.983571],"49+66":[-2.568808,2.679668],"51+50":[-2.583783,5.177275],"52+50":[-2.627636,3.218465],"50+53":[-2.456701,3.203836],"50+54":[-1.361112,3.502517],"55+50":[-2.368724,4.925441],"56+50":[-2.527974,7.427478],"57+50":[-4.132545,7.448333],"58+50":[-2.493891,4.618694],"59+50":[-2.653505,7.330806],"60+50":[-5.069792,2.552538],"50+61":[-1.668764,3.556015],"50+62":[-2.981017,0.9942099],"63+50":[-2.516122,-0.807801,[[2,3],[2,3]]],"64+50":[2.200645,4.08822,[[2,4,3],[2,4,3]]],"65+50":[-7.92631,1.711655],"50+66":[-3.391606,4.71815],"51+55":[-3.165981,0.3028907],"56+51":[-4.047761,0.2629475],"51+57":[-4.607814,-0.3800922],"58+51":[-2.804271,1.882965],"59+51":[-3.070494,1.206127],"60+51":[-5.944382,-0.1554052],"51+61":[-3.752435,-2.767766],"51+62":[-2.72136,7.36386],"51+63":[-2.839069,0.1986516,[[2,3],[2,3]]],"64+51":[1.822415,-0.4599501,[[2,4,3],[2,4,3]]],"65+51":[-8.120123,2.033271],"51+66":[-2.022604,2.029092],"52+55":[-1.328609,0.4274414],"52+56":[-3.55662,-0.7156721],"52+57":[-3.886105,-1.418034],"52+58":[-2.101359,0.8794708],"52+59":[-2.545089,0.6166742],"60+52":[-5.074831,-0.02879808],"52+61":[-0.4467618,-1.635651],"52+62":[-2.473367,4.018492],"52+63":[-2.68072,-0.187177,[[2,3],[2,3]]],"64+52":[-0.0251344,0.03874232,[[2,4,3],[2,4,3]]],"65+52":[-8.179666,1.986032],"52+66":[-1.771326,1.438612],"55+53":[-1.777431,0.484748],"56+53":[-3.68805,-0.7187383],"57+53":[-3.990956,-1.408771],"58+53":[-2.193385,0.8907636],"59+53":[-2.597395,0.6161978],"60+53":[-5.425801,-0.02225479],"53+61":[-1.9174,-1.195737],"62+53":[-2.432901,4.20539],"63+53":[-2.672138,-0.1460346,[[2,3],[2,3]]],"64+53":[-0.03926422,-0.1336062,[[2,4,3],[2,4,3]]],"65+53":[-8.383342,1.925998],"66+53":[-1.755336,1.418028],"55+54":[-1.082585,1.049658],"56+54":[-3.201551,-0.2703708],"57+54":[-3.437085,-0.9354941],"58+54":[-1.589125,1.402605],"59+54":[-1.644483,1.124549],"60+54":[-5.508645,0.4288727],"54+61":[-0.8962827,2.573156],"62+54":[-1.244921,5.524316],"63+54":[-2.67731,0.05573729,[[2,3],[2,3]]],"64+54":[-0.06267122,0.3561395,[[2,4,3],[2,4,3]]],"65+54":[-8.16958,2.074506],"66+54":[-0.7226283,1.697574],"60+55":[-5.000983,-1.217156],"55+61":[1.246809,-3.875223],"55+62":[-2.43549,7.940179],"55+63":[-2.560206,0.5496221,[[2,3],[2,3]]],"64+55":[2.206428,-1.20484,[[2,4,3],[2,4,3]]],"65+55":[-6.277586,2.285958],"55+66":[-1.967098,1.995617],"60+56":[-6.06095,-2.618695],"56+61":[-4.888076,-4.723649],"56+62":[-3.926728,7.361697],"56+63":[-3.338273,0.716832,[[2,3],[2,3]]],"64+56":[1.075778,-0.8307053,[[2,4,3],[2,4,3]]],"65+56":[-10.30142,1.027814],"56+66":[-2.839296,1.656117],"60+57":[-6.632323,-3.302044],"57+61":[-1.105952,-4.051492],"57+62":[-4.132545,7.448333],"63+57":[-3.301279,1.132993,[[2,3],[2,3]]],"64+57":[1.460184,-1.519836,[[2,4,3],[2,4,3]]],"65+57":[-10.15037,0.6460173],"57+66":[-3.37656,1.37132],"60+58":[-4.24885,0.3952904],"58+61":[-0.8021249,2.136858],"58+62":[-2.436457,4.316721],"58+63":[-2.524011,-0.5517758,[[2,3],[2,3]]],"64+58":[1.777256,-0.2032328,[[2,4,3],[2,4,3]]],"65+58":[-8.020596,1.29174],"58+66":[-2.353774,1.582562],"60+59":[-5.462512,0.4061297],"59+61":[-1.668764,3.556015],"59+62":[-2.682506,5.338675],"59+63":[-2.673213,-0.5182305,[[2,3],[2,3]]],"64+59":[2.873834,-0.7004834,[[2,4,3],[2,4,3]]],"65+59":[-8.060498,1.630275],"59+66":[-2.271917,1.614735],"60+61":[-4.560061,-1.088687],"60+62":[-5.876717,4.599245],"60+63":[-0.9161792,2.45002,[[2,3],[2,3]]],"60+64":[1.243046,-0.630822,[[2,4,3],[2,4,3]]],"65+60":[-3.757564,-0.4667596],"60+66":[-4.556059,0.8954947],"62+61":[-1.310604,9.073975],"63+61":[-0.9532548,2.362255,[[2,3],[2,3]]],"64+61":[-0.009596967,-2.213443,[[2,4,3],[2,4,3]]],"65+61":[-1.897539,-0.252655],"66+61":[-0.3153148,1.16583]}},
{"trait":"general","dims":{"N":3,"D":2,"H":5,"T":4},"paired":false,"args":[{"array":[[[-0.02,-0.7],[-0.45,-0.08],[0.66,-0.08]],[[1.64,0.37],[0.72,-0.61],[0.55,-0.85]],[[-0.74,1.39],[-0.54,0.64],[-0.15,1.82]],[[-0.98,0.61],[0.68,-0.44],[0.15,-1.12]]]},{"array":[[0.08,0.09,0.55,0.51,-0.46],[0.03,-0.17,-0.11,0.25,-0.56],[0.46,0.64,0.45,0.11,-0.9]]},{"array":[[-0.8,0.43,1.1,0.68,0.94],[-1.54,0.16,0.2,-0.24,-1.75],[0.82,-0.8,0.74,0.51,-0.04]]},{"array":[[-0.86,0.26],[-0.54,0.05],[-0.31,0.3],[-1.37,-0.8],[0.1,-0.33],[0.1,0.84],[-0.63,-0.79],[-0.37,0.41],[-0.34,-0.71],[-0.5,0.6],[-1.57,0.92],[-0.02,-0.19],[1.4,1.15],[0.59,-0.4],[-1.62,0.63],[0.89,0.16],[0.67,-1.01],[0.25,1.43],[-0.73,-0.53],[0.14,0.51]]},{"array":[[-2.52,-0.31,1.42,0.76,-0.35],[-0.68,-0.96,-0.93,-0.41,0.07],[-0.25,-0.72,0.4,0.8,-0.91],[0.35,-0.26,0.65,0.34,-0.06],[-0.42,0.41,-0.41,0.99,-0.4],[-0.78,-1.51,-0.24,0.45,0.78],[-0.27,0.53,-0.35,-0.76,0.26],[0.51,-0.16,-1.12,0.73,0.24],[0.98,0.7,0.22,0.02,-1.0],[0.37,0.23,-0.05,0.23,1.33],[-0.11,-0.73,1.33,-1.02,0.47],[-0.12,-0.65,-0.1,0.57,0.63],[-0.28,-0.42,0.26,0.16,-0.42],[0.37,0.45,0.2,-0.34,-0.02],[0.18,1.5,0.87,-0.95,0.02],[0.32,-1.46,0.14,-0.14,-0.12],[0.28,-0.13,-0.17,0.49,-0.2],[0.79,-1.56,0.67,-0.6,-0.13],[0.44,1.37,1.15,0.76,0.76],[0.94,0.54,-0.46,-1.91,0.73]]},{"array":[0.51,0.19,0.37,-0.31,0.71,-1.0,-0.19,0.19,-2.02,-0.7,0.14,-0.03,0.01,0.03,-0.54,0.65,0.07,-0.65,-0.59,0.71]}],"want":[[[[-0.283755515332,0.128896082531,0.0180148817905,0.26162083276,-0.0911992254805],[-0.12011781585,0.00470747856697,-0.0549734376061,-0.0800135009641,-0.262738059379],[-0.200453069735,-0.247652133427,0.186257833246,0.210143722273,-0.155830498812]],[[-0.532557770512,-0.000151210212217,0.234180938029,0.00783336803534,-0.403465435228],[-0.350690886,-0.0412542626228,0.0296407293618,0.0307536138822,-0.401202430907],[-0.471765632898,-0.0179689238818,0.0624037189,0.0860455811351,-0.239446114536]],[[0.275097165006,-0.0379324102713,0.541682858226,-0.0792193530923,0.118310727848],[0.313804257045,-0.061822519271,0.146327277303,-0.0701255234035,0.0532370911674],[0.268991792936,-0.0319690811215,0.638099488617,-0.0173220921444,-0.0180852862981]],[[0.395949960297,-0.0473368527334,0.109746556495,-0.248211922912,0.394679632251],[-0.0958075175092,-0.0604832312921,0.106366573819,0.0578845910435,-0.381378801478],[-0.07976083464,-0.0920845471832,-0.021341334368,0.26950929814,-0.240367419514]]],[[[-0.497544114225,0.177077963862,0.108646565665,0.425689166753,-0.379361116164],[-0.194573131108,0.00882894112297,-0.17173621912,-0.264229400647,-0.716856897406],[-0.321914311766,-0.37616849737,0.751697882428,0.456661818999,-0.259325109523]],[[-0.716783592981,-0.000216341664217,0.605146649236,0.0543994066833,-0.84018680227],[-0.494949768546,-0.0542797639055,0.150878841384,0.129816981073,-0.823123711363],[-0.690433201432,-0.0225135268243,0.350512005726,0.267813174323,-0.797479567743]],[[0.573853548329,-0.309888299656,0.982029784226,-0.316286933182,0.200466181331],[0.623966815203,-0.223873938966,0.30617019783,-0.265539138674,0.0952505072803],[0.425379535327,-0.255214720068,1.0154263229,-0.114763766617,-0.0262485869566]],[[0.989768526791,-0.220288877843,0.168685449415,-0.417967012181,0.582780733008],[-0.120020698129,-0.0830127159163,0.316581825599,0.169755727731,-0.589013924849],[-0.115010803035,-0.118553395334,-0.118641897827,0.431596157767,-0.488697777739]]]],"signs":{"0":[0.6343682,-0.3152231],"1":[1.339958,0.3912845],"2":[0.2260481,-3.237526],"3":[2.391186,0.2974428],"4":[0.6697416,-0.7956332],"5":[0.747739,1.799188],"6":[0.4226505,-4.009514],"7":[0.1458751,0.8150146],"8":[0.06720995,0.1270494],"9":[-0.09063221,2.025845],"10":[0.3160911,-0.2001098],"11":[-0.5573343,1.908506],"12":[0.3082413,0.9164121],"13":[0.1894159,-1.753865],"14":[0.8464995,-3.012505],"15":[0.7206948,-2.23435],"16":[0.3669832,-3.410352],"17":[2.663934,-3.946276],"18":[0.7136317,-5.24048],"19":[-8.174731,2.406875],"20":[1.262769,-3.665307],"21":[-2.642129,-36.01263],"22":[0.565205,-1.214304],"23":[0.8121589,-0.03697264],"24":[0.152376,-1.396744],"25":[1.077653,-0.5950233],"26":[0.6556374,-0.3510013],"27":[0.02896046,-9.803069],"28":[-0.4790765,-6.840385],"29":[0.8620266,3.961881],"30":[0.3812418,-3.571705],"31":[0.01143827,-4.06994],"32":[0.0002878574,-3.28083],"33":[0.6732917,-1.674683],"34":[1.760743,1.358546],"35":[0.220174,4.521266],"36":[0.02149787,-4.681487],"37":[0.3833254,1.042167],"38":[-0.05820042,0.5272275],"39":[0.07896022,-4.407796],"40":[0.3388852,-2.876358],"41":[0.4260936,-3.655724],"42":[0.5403726,-2.013975],"43":[0.6239887,-2.12143],"44":[0.3642533,-3.384019],"45":[0.9696241,-0.4048318],"46":[-0.07721494,-4.158757],"47":[0.0374491,-3.437662],"48":[0.902502,-2.91167],"49":[-0.3718661,-3.948829],"50":[-0.3262659,-3.23891],"51":[0.1824775,-3.938592],"52":[0.06495985,-4.236845],"53":[-0.2298775,-4.776911],"54":[-0.2340499,-2.769385],"55":[0.7960382,-1.57793],"56":[0.6827368,-4.59598],"57":[0.5562521,-2.207932],"58":[0.3832594,-3.52055],"59":[0.52601,-2.943522],"60":[1.081987,4.672352],"61":[2.518492,2.331196],"62":[-0.2695444,-3.058699],"63":[-1.17144,1.629022,[[3,5],[3,5]]],"64":[1.161867,-0.1932068,[[3,4,5],[3,4,5]]],"65":[0.3783926,0.4676148],"66":[-0.03818553,-2.039868]}},
{"trait":"single","dims":{"N":1,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[0.34,0.81,0.63]],[[-1.11,0.95,0.47]],[[-0.2,-0.42,-0.92]],[[0.09,1.37,1.26]]]},{"array":[[-0.46,-0.05]]},{"array":[[-1.62,-1.42]]},{"array":[[0.24,1.04,-0.08],[-0.83,-1.05,0.77],[-1.13,-0.68,0.61],[-0.57,2.01,0.83],[-0.52,-0.34,0.37],[0.17,-0.91,-0.22],[0.12,-0.35,0.65],[-0.14,0.59,0.04]]},{"array":[[-2.45,0.4],[-0.02,-0.21],[-0.14,0.2],[-0.26,0.87],[-0.46,-0.82],[0.15,1.65],[0.35,-1.04],[-0.31,0.37]]},{"array":[1.62,-0.58,-1.32,-0.8,-0.86,-0.13,0.43,1.21]}],"want":[[[[-0.439899336546,-0.734760123324]],[[0.00582774947299,-0.782472612623]],[[-0.144097428906,-0.213796459692]],[[-0.385049354384,-0.450140413927]]],[[[-0.887157286285,-1.28376526206]],[[0.00824522163047,-1.53119582979]],[[-0.213968968688,-0.336185812186]],[[-0.595212833612,-0.562398198058]]]],"signs":{"0":[1.298452,1.080601],"1":[1.010603,0.4565615],"2":[1.341288,0.9556294],"3":[0.8543747,0.3433596],"4":[0.8300952,0.2175686],"5":[2.088103,1.419091],"6":[1.300596,0.7696928],"7":[1.210394,0.4730332],"8":[0.9454601,1.326191],"9":[-0.2640779,-0.2006204],"10":[1.989976,-0.151973],"11":[-0.5438719,0.2457518],"12":[2.186162,1.25904],"13":[0.7327844,1.032247],"14":[-0.00959242,0.6680939],"15":[0.6659865,1.358664],"16":[1.680366,0.9679586],"17":[-0.06908367,-0.211901],"18":[1.004148,2.587952],"19":[-19.79556,-1.598078],"20":[2.07349,-0.3566771],"21":[-7.593124,0.4652577],"22":[1.527759,1.196008],"23":[1.886861,1.264667],"24":[2.143269,1.023189],"25":[0.6239935,0.1066767],"26":[0.1387067,0.04129243],"27":[1.370172,1.719862],"28":[1.452254,0.9780667],"29":[2.134463,2.119884],"30":[3.597942,1.47301],"31":[1.946244,1.654937],"32":[1.668387,1.445355],"33":[1.456401,0.4881069],"34":[-0.1941527,-0.4547902],"35":[0.581685,-0.5653458],"36":[0.519117,0.5331288],"37":[1.027496,0.1714919],"38":[-0.3251734,-0.005655163],"39":[0.6733865,0.5530189],"40":[1.229194,0.5145947],"41":[1.954099,0.4612424],"42":[1.016932,2.175174],"43":[0.8969778,2.233785],"44":[1.488804,0.8729588],"45":[1.68554,2.028153],"46":[1.109447,0.6184536],"47":[0.7362287,1.22299],"48":[2.133697,1.242566],"49":[1.176401,1.752787],"50":[0.4973018,-0.9445653],"51":[1.47806,1.010658],"52":[0.6771478,0.4732492],"53":[0.7047434,0.4940453],"54":[-0.0512136,0.04494303],"55":[1.251635,0.9698233],"56":[2.391239,1.280782],"57":[2.448214,1.159122],"58":[1.556617,0.5601967],"59":[1.380373,0.7369848],"60":[2.205506,0.1508762],"61":[1.723742,0.6313426],"62":[1.217861,-1.07755],"63":[0.9361457,-0.1862557,[[1,2],[1,2]]],"64":[1.446873,0.9985528,[[1,4,2],[1,4,2]]],"65":[0.7992091,0.1519264],"66":[1.023487,-0.06178934]}},
{"trait":"one_unit","dims":{"N":3,"D":2,"H":1,"T":4},"paired":false,"args":[{"array":[[[-0.95,1.56],[-1.38,0.56],[1.08,2.02]],[[0.27,-1.42],[0.41,-0.18],[0.44,1.33]],[[0.94,0.19],[0.55,2.11],[-0.48,1.23]],[[0.27,0.24],[-1.66,0.97],[-3.19,0.39]]]},{"array":[[0.2],[-0.12],[0.41]]},{"array":[[-0.28],[-0.58],[-0.02]]},{"array":[[0.63,0.96],[0.13,-0.16],[0.92,-0.54],[0.42,-1.45]]},{"array":[[-0.31],[1.26],[0.04],[-0.09]]},{"array":[-0.49,0.07,-0.29,-0.29]}],"want":[[[[-0.0295580656992],[-0.0778605311282],[-0.0179360139454]],[[-0.256205570062],[-0.107979424543],[-0.0584738091613]],[[0.0529550276246],[-0.0263962345611],[-0.0607300258985]],[[-0.00669723845637],[-0.0478958417655],[-0.0385004822382]]],[[[-0.701194853443],[-0.538431504756],[-0.324496049102]],[[-0.304146554794],[-0.203669082418],[-0.555496044071]],[[0.114837216136],[-0.720965310942],[-0.772644739704]],[[-0.018070147804],[-0.649449899885],[-0.402930361491]]]],"signs":{"0":[-0.06404537,-1.779909],"1":[0.0649777,-0.6788537],"2":[0.1395494,-1.4147],"3":[0.03992065,-0.6335595],"4":[0.2756317,-0.7616871],"5":[0.1525642,-0.5217137],"7":[0.07868009,-0.7898322],"8":[-0.4379521,-0.8469757],"9":[0.2572835,-0.2629058],"10":[0.6125689,-1.482608],"11":[0.4104662,0.2377164],"12":[-0.4302067,-1.324225],"14":[0.8687708,1.002081],"15":[0.05000526,-0.3033766],"16":[0.3558595,-2.055686],"17":[1.245063,-0.1249126],"18":[1.845787,1.137226],"19":[0.05852446,-0.2889385],"20":[1.166059,-2.645524],"21":[5.50167,-8.907063],"22":[0.122117,-6.436646],"23":[-0.7431176,-3.035491],"24":[-0.2952391,-2.4168],"25":[-0.2939167,-0.6604446],"26":[-0.6485654,-0.1496129],"27":[0.177424,-2.373329],"28":[-0.5311374,-1.173633],"29":[0.07433875,-1.393039],"30":[0.6304165,-3.327175],"31":[-0.4500238,-3.111543],"32":[-0.007953691,-1.735455],"33":[-0.2265805,-2.080546],"34":[-0.6485654,-0.1496129],"35":[-0.2175037,0.5560209],"36":[-0.1174733,-0.5654257],"37":[-0.03876144,-0.4169193],"38":[0.06673356,0.06394129],"39":[-0.2377506,-0.9056116],"40":[0.1214808,-1.203988],"41":[0.1491447,-1.399058],"42":[-0.2206514,-0.8683949],"43":[-0.4786305,-0.3954614],"44":[0.1448831,-1.394671],"45":[0.08556,-1.733788],"46":[0.1178441,-1.0973],"47":[0.1146681,-1.077708],"48":[0.0719392,-1.234505],"49":[-0.3348912,-0.2737286],"50":[0.4274329,0.02980782],"51":[0.1474157,-1.412726],"52":[0.1759395,-0.9952827],"53":[0.1827604,-0.9597935],"54":[0.08575699,-1.29897],"55":[0.1060977,-1.305847],"56":[0.05751067,-1.437285],"57":[0.06594128,-1.42562],"58":[-0.2536681,-0.7764713],"59":[-0.2802002,-0.9149182],"60":[0.4463549,-1.627277],"61":[-0.3386372,-1.697196],"62":[0.6451979,-0.09388105],"63":[-0.5048663,0.1479287,[[3,1],[3,1]]],"64":[-0.8014608,-1.16615,[[3,4,1],[3,4,1]]],"65":[0.2800231,-1.925223],"66":[0.490246,-0.2459295]}},
{"trait":"square","dims":{"N":2,"D":3,"H":3,"T":4},"paired":false,"args":[{"array":[[[-0.6,0.63,0.62],[0.46,-1.56,-0.12]],[[-0.98,-0.31,-0.18],[-0.87,-1.04,-1.18]],[[-0.23,-1.26,0.89],[-0.26,1.97,-0.6]],[[0.24,0.5,0.06],[2.07,-2.84,-1.07]]]},{"array":[[0.11,-0.06,-0.56],[0.9,0.23,0.73]]},{"array":[[0.12,-0.5,0.61],[0.78,0.87,-0.26]]},{"array":[[0.02,0.34,-0.22],[-0.36,0.05,-1.05],[1.39,0.35,0.42],[-0.57,-0.22,-1.24],[-0.14,0.05,0.88],[0.07,0.42,-0.97],[0.55,-0.87,0.22],[0.58,0.56,-0.39],[-0.3,-0.02,-0.48],[-0.36,1.02,-0.32],[-0.04,1.26,1.04],[0.83,-0.52,-0.39]]},{"array":[[0.4,0.3,-0.49],[0.14,-0.55,-0.76],[0.93,0.43,-0.28],[-1.45,-1.25,0.3],[-0.61,-0.34,-0.07],[-0.3,-0.48,-0.46],[0.32,-0.27,0.05],[0.81,0.45,0.21],[-0.05,-0.04,-0.28],[0.43,0.49,0.52],[-0.14,0.1,1.59],[1.35,0.66,-1.24]]},{"array":[-0.44,0.28,-0.09,1.24,-0.53,0.36,-0.61,-1.18,0.28,0.11,0.66,-2.01]}],"want":[[[[-0.206879816149,-0.508800573056,0.0410666105012],[0.188024025814,-0.0372232826508,-0.04037269359]],[[-0.234919160352,-0.425758999515,0.0132706528609],[0.204195536145,-0.0852114269091,0.00531836701541]],[[-0.0494121075738,-0.394891866976,0.0082302037496],[-0.170822908787,-0.106691892,0.0171767069974]],[[-0.279551023475,-0.562023545187,0.0140585926255],[0.00179963788474,-0.00858178007759,0.273770750048]]],[[[-0.345915634813,-0.793526564554,0.472478710839],[0.659210921542,-0.0925249959896,-0.0956312931919]],[[-0.546466782237,-1.06307298738,0.374912096059],[0.495065646625,-0.822490126031,0.0280387498942]],[[-0.325552300448,-1.05179063957,0.10967671956],[-0.187680698236,-0.115967230459,0.31017379409]],[[-0.530592789811,-0.890545513486,0.175816105475],[0.0509499360293,-0.566572868223,0.365328516261]]]],"signs":{"0":[-4.892364,-0.327583],"1":[-2.537327,2.250082],"2":[-4.66448,0.3262504],"3":[-2.589312,2.715256],"4":[-2.800564,1.235432],"5":[-4.4265,-0.6520943],"6":[-4.800605,0.4984654],"7":[-2.162387,1.34492],"8":[-1.089695,0.561106],"9":[0.4957258,-2.380862],"10":[-2.907657,-0.1621296],"11":[-0.1699527,-2.151826],"12":[-5.552382,2.981878],"13":[-3.878572,-0.4110749],"14":[2.121094,-2.18066],"15":[-2.964863,1.346778],"16":[-2.560417,4.165479],"17":[3.005962,-0.1366418],"18":[4.043447,-4.409937],"19":[-11.78373,0.05422064],"20":[-2.621357,8.837378],"21":[20.9446,6.929587],"22":[-3.448618,-0.6265725],"23":[-6.719809,0.8923076],"24":[-7.92577,1.403884],"25":[-2.78053,0.3688934],"26":[-2.320767,0.06865107],"27":[-7.420469,3.436394],"28":[-3.221918,3.616654],"29":[-6.846978,-2.651791],"30":[-11.53011,3.155245],"31":[-11.21131,5.296567],"32":[-2.962357,1.65271],"33":[-5.199119,-0.1631857],"34":[-1.946396,1.029465],"35":[0.7137995,-2.422836],"36":[-0.7106634,1.078455],"37":[-1.826488,-0.9474646],"38":[-0.1126726,0.01629937],"39":[-2.007156,0.7128547],"40":[-3.885029,1.183045],"41":[-5.474489,0.8594052],"42":[-3.910675,2.501248],"43":[-3.987739,2.360687],"44":[-5.394973,1.049025],"45":[-5.428528,1.067911],"46":[-7.397426,-1.223084],"47":[-4.790784,0.2720455],"48":[-6.578222,0.9250147],"49":[-6.415114,1.198414],"50":[-2.188529,-2.988454],"51":[-5.284345,0.5836664],"52":[-3.231508,2.077978],"53":[-2.374999,2.107783],"54":[-3.366244,0.9286944],"55":[-6.226285,1.16585],"56":[-4.498858,-0.2791683],"57":[-5.406185,0.01339245],"58":[-1.46769,0.6868578],"59":[-2.639145,0.4866407],"60":[-4.314047,1.616078],"61":[-5.237001,1.273557],"62":[-5.002575,-3.794627],"63":[0.160574,-2.350767,[[2,3],[2,3]]],"64":[1.837383,0.6539075,[[2,4,3],[2,4,3]]],"65":[-3.286038,1.813644],"66":[-3.153143,-0.6082566]}},
{"trait":"large","dims":{"N":2,"D":3,"H":2,"T":4},"paired":false,"args":[{"array":[[[-838.55,-739.38,117.24],[516.15,-233.47,651.51]],[[884.12,473.95,-426.14],[679.1,217.47,-712.6]],[[-499.95,483.34,508.02],[378.37,465.48,-332.03]],[[-299.11,-402.76,365.93],[-543.58,338.64,-559.18]]]},{"array":[[0.78,0.51],[0.25,0.23]]},{"array":[[-0.09,-0.13],[-1.11,0.07]]},{"array":[[-0.69,-0.55,0.3],[-1.82,0.1,-0.78],[-0.44,0.38,-1.51],[1.06,1.62,0.14],[-0.76,-0.02,0.24],[0.89,-0.23,0.31],[0.39,-1.27,0.85],[-1.11,-0.17,-0.64]]},{"array":[[-0.76,-0.77],[-0.63,0.34],[0.39,0.42],[-0.31,0.26],[-0.09,-0.46],[0.05,0.86],[-1.3,-0.38],[0.48,0.31]]},{"array":[-0.33,-0.44,-0.09,-0.02,-0.17,-0.16,0.64,0.71]}],"want":[[[[0.761594155956,-0.761594155956],[-4.77395900589e-15,0.0]],[[0.0,-0.0],[-0.0,0.0]],[[0.0,-0.964027580076],[-0.0,0.0]],[[0.761594155956,-0.761594155956],[0.0,-0.761594155956]]],[[[1.0,-1.0],[-4.77395900589e-15,0.07]],[[1.0,-1.0],[-4.77395900589e-15,0.07]],[[1.0,-2.0],[-4.77395900589e-15,0.07]],[[1.0,-1.0],[0.999999999011,-1.0]]]],"signs":{"1":[-0.329667,0.3124288],"3":[-0.4143285,0.3160322],"4":[2.013804,0.9680898],"5":[-1.91374,-2.393352],"7":[2.000462,-0.04245138],"8":[-0.376974,-1.215172],"9":[1.566117,5.136362],"10":[3.04482,2.775266],"11":[-0.1957913,2.940488],"12":[-0.6427569,-1.482438],"13":[1.893418,-1.667662],"14":[3.736432,-1.24946],"15":[0.9301239,0.8751615],"16":[3.021417,-1.523497],"17":[3.601629,1.440221],"18":[-1727.075,1627.571],"19":[681207300000.0,-826713300000.0],"20":[2121.608,-341.3902],"21":[-3184901000000.0,1358696000000.0],"22":[-0.6760934,-0.9042482],"23":[-0.6481206,-0.7731984],"24":[-0.7232701,-2.063689],"25":[1.428468,-0.09622248],"26":[1.428468,-0.09622248],"27":[-1107.857,-130.2712],"28":[1.950862,-5.131207],"29":[-0.02717869,-0.578746],"30":[0.2276255,-2.167984],"31":[-1.406591,-2.031723],"32":[0.1606792,-0.6431089],"33":[0.4746497,1.106389],"34":[1.620105,1.460992],"35":[-1.25508,1.665703],"36":[1.270787,-1.632152],"37":[-0.009124136,0.006132933],"38":[0.0,0.0],"39":[1.709063,-0.8978107],"40":[1.43362,-0.9373323],"41":[2.746163,-1.804972],"42":[-1.486124,-1.277567],"43":[-1.00656,-1.269206],"45":[0.3159101,-2.008768],"46":[-0.5477539,-1.783376],"47":[-0.03565385,-2.891051],"48":[-1.898584,-1.063109],"49":[-2.166138,-1.189846],"50":[-1.235587,-0.3408316],"52":[1.245956,-1.65957],"53":[1.245956,-1.65957],"54":[1.215976,-1.639419],"56":[1.29868,-1.909739],"57":[1.29868,-1.909739],"58":[1.299353,-1.564687],"59":[1.64377,-1.052018],"60":[-0.5225471,0.2847817],"61":[-2.204991,-0.2971188],"62":[-0.6398724,-0.3034459],"63":[1.449131,1.215014,[[2,2],[2,2]]],"64":[1.426664,2.570905,[[2,4,2],[2,4,2]]],"65":[0.7739092,-0.4512001],"66":[0.1949928,0.02873802]}},
{"trait":"one_step","dims":{"N":2,"D":3,"H":4,"T":1},"paired":false,"args":[{"array":[[[-0.08,-0.17,0.02],[0.04,0.62,0.34]]]},{"array":[[-0.09,0.77,-0.09,0.08],[0.5,0.05,0.35,0.9]]},{"array":[[1.09,-0.29,-0.54,-0.75],[-0.97,-0.4,-0.45,-1.04]]},{"array":[[0.69,1.26,0.78],[-0.04,0.33,0.5],[-0.29,-0.79,-0.61],[0.1,0.58,-0.3],[0.1,-0.91,1.3],[-0.79,-0.57,1.18],[1.37,0.3,0.47],[1.25,1.01,-0.84],[-0.63,0.1,-0.59],[-0.4,0.39,-0.44],[1.34,-0.28,0.74],[0.12,0.73,0.07],[1.41,0.02,1.07],[0.59,-0.39,-0.56],[-0.2,0.38,0.2],[-0.3,0.22,0.54]]},{"array":[[0.35,0.83,1.22,-0.77],[-0.26,0.36,0.83,-0.15],[0.03,-0.01,-0.69,-1.44],[0.51,-0.07,0.29,-0.12],[0.35,-1.02,1.26,0.27],[-1.04,0.66,0.92,0.44],[0.76,1.29,0.18,-1.33],[-0.76,-0.96,-0.45,-0.78],[-0.53,0.4,0.81,0.18],[0.59,-0.72,-1.1,-0.44],[-0.29,0.53,0.61,0.2],[-0.14,-0.75,-0.38,1.38],[-1.0,1.27,0.83,-0.17],[-0.03,0.4,-0.19,2.14],[-1.13,-0.67,0.94,-0.33],[0.05,-0.66,0.52,0.31]]},{"array":[0.27,0.12,-0.53,-0.16,-0.88,0.51,0.36,-0.52,0.09,0.14,-0.67,0.11,0.03,-1.06,-0.93,1.27]}],"want":[[[[0.28189007336,-0.158596890616,-0.0866529665693,-0.198444608725],[-0.177149059668,-0.256798845655,-0.0562825884675,0.286574717467]]],[[[0.417490627228,-0.465232102884,-0.516413182463,-0.302740995238],[-0.34009596346,-0.459459359301,-0.248295369695,0.336304852636]]]],"signs":{"0":[-1.233271,-0.2068042],"1":[-0.6469304,-0.4391033],"2":[-0.03492097,-0.4449778],"3":[-1.168239,-0.3966284],"4":[-1.236622,-0.5960016],"5":[-0.3010318,-0.8065413],"6":[-0.3324711,-0.8271243],"7":[0.002701172,-0.275356],"8":[-0.01361215,0.3708305],"9":[-0.1658931,-0.7239808],"10":[0.6706313,-0.111045],"11":[-0.08354279,-0.9356297],"12":[-0.5104678,-0.7509544],"13":[-0.7865114,-0.1125747],"14":[-0.5505419,-0.5735827],"15":[-0.2531652,-0.5294733],"16":[-1.057768,-0.8453498],"17":[-0.6095616,-0.997638],"18":[-0.7883316,-0.8384355],"19":[0.156559,-0.541174],"20":[-1.275971,-0.8002066],"21":[-1.544528,-1.317081],"22":[-0.1507423,-0.440807],"23":[-0.9949147,-0.1696873],"24":[-0.8007762,-0.4519945],"25":[-0.4686739,-0.2311932],"26":[-0.6416554,-0.3306299],"27":[-1.114746,-0.4952839],"28":[-0.4308403,-0.346315],"29":[-0.7605742,-0.8543212],"30":[-1.171842,-0.9399861],"31":[-1.006692,-0.5197508],"32":[-0.9664405,-0.5447228],"33":[-1.102201,-0.2865305],"34":[-0.3998033,-0.08882031],"35":[0.3701496,-0.1799792],"36":[-0.5330494,-0.1340662],"37":[-0.1563321,-0.357712],"38":[0.03155552,0.01178628],"39":[-1.125586,-0.1318208],"40":[-0.6768344,-0.44682],"41":[-0.6963967,-0.4615972],"42":[-0.5464342,-0.2680446],"43":[-0.615107,-0.4892544],"44":[-0.6954888,-0.4783014],"45":[-0.3393631,-1.171799],"46":[-0.4324196,-0.07594994],"47":[-0.6306482,-0.4615164],"48":[-0.6241882,-0.4867034],"49":[-0.04763869,1.142376],"50":[-0.3646058,0.515686],"51":[-0.03492097,-0.4449778],"52":[-0.5330494,-0.1340662],"53":[-0.2883009,0.02347543],"54":[-0.8343558,0.5159711],"61":[-0.9916715,0.6163182],"62":[-0.3646058,0.515686],"63":[-0.6998088,-0.4984455,[[2,4],[2,4]]],"64":[-0.6998088,-0.4984455,[[2,1,4],[2,1,4]]],"66":[-0.6663033,0.01410173]}}
]}}
""")
_found = {}


def check(name, func):
    """Check a function, print the report, return the points that the visible checks give."""
    if name not in SUITES:
        safe_print(WORDS["report"]["unknown"].format(name=name, known=", ".join(SUITES)))
        return Points(0.0)
    suite = unpacked(SUITES[name])
    verdict = evaluate(suite, func, _found)
    safe_print(render(suite, verdict, WORDS))
    return Points(verdict["points"])
