"""Mutation testing of the checks: each solution with one small fault must lose points.

A mutant is the solution with one node of its syntax tree changed: an operator, a constant, a sign, an axis, a name, a
term or an activation dropped, two results exchanged. Mutants that compute the same function as the solution are listed
in `equivalent_mutants.toml` with the reason; every other one has to be caught by visible and hidden checks together.
"""
from dataclasses import dataclass
from functools import cache
import ast
import contextlib
import copy
import signal
import tomllib

import numpy as np

from autograder import checks, course, notebooks
from autograder.checks import runtime

SEED = 20240229         # of the hidden checks, so that a score can be reproduced
LIMIT = 2.0             # seconds for one mutant, a hundred times what it needs
LIST = course.ROOT / "autograder" / "checks" / "equivalent_mutants.toml"

OPERATORS = {ast.Add: (ast.Sub, ast.Mult), ast.Sub: (ast.Add,), ast.Mult: (ast.Div, ast.Add), ast.Div: (ast.Mult,),
             ast.MatMult: (ast.Mult,), ast.Pow: (ast.Mult,), ast.FloorDiv: (ast.Div,)}
COMPARISONS = {ast.Gt: (ast.Lt, ast.GtE), ast.Lt: (ast.Gt, ast.LtE), ast.GtE: (ast.Lt, ast.Gt),
               ast.LtE: (ast.Gt, ast.Lt), ast.Eq: (ast.NotEq,), ast.NotEq: (ast.Eq,)}
ATTRIBUTES = {"minimum": "maximum", "maximum": "minimum", "sum": "mean", "max": "min", "min": "max", "hstack": "vstack",
              "empty": "ones", "zeros": "ones", "abs": "sqrt", "ones": "zeros", "exp": "sin", "cumprod": "cumsum"}


@dataclass(frozen=True)
class Mutant:
    """One changed solution: the function it belongs to, what was changed, and the cell's new source."""
    function: str
    change: str
    source: str


@cache
def solution_cells(slug: str, edition: str | None = None) -> dict[str, str]:
    """Cell id -> source of the cells that define functions: the given ones and the solutions, in order."""
    notebook = notebooks.source_notebook(edition or course.reference_edition(), slug)
    cells = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.id != "setup"]
    return {cell.id: cell.source for cell in cells if not cell.metadata.get("nbgrader", {}).get("grade")
            and all(isinstance(node, (ast.FunctionDef, ast.ClassDef, ast.Import, ast.Assign))
                    for node in ast.parse(cell.source).body) and "pyplot" not in cell.source}


def functions(slug: str, changed: dict[str, str] | None = None) -> dict:
    """The namespace after running a solution's cells, some of them `changed`."""
    namespace = {"np": np, "__name__": "solution"}
    for name, source in {**solution_cells(slug), **(changed or {})}.items():
        exec(compile(source, f"<{slug} {name}>", "exec"), namespace)
    return namespace


def mutants(function: str, source: str) -> list[Mutant]:
    """All mutants of the cell that defines `function`, each with a change no other one has."""
    tree, found = ast.parse(source), {ast.unparse(ast.parse(source)): None}
    for place, node in enumerate(ast.walk(tree)):
        for change, new in changes(node, local_names(tree)):
            mutated = copy.deepcopy(tree)
            target = list(ast.walk(mutated))[place]
            replaced = Replace(target, new).visit(mutated)
            text = ast.unparse(ast.fix_missing_locations(replaced))
            found.setdefault(text, Mutant(function, f"line {line_of(node)}: {change}", text))
    return [mutant for mutant in found.values() if mutant]


def line_of(node) -> int:
    """A comprehension has no line of its own, but what it goes through has."""
    return node.iter.lineno if isinstance(node, ast.comprehension) else node.lineno


class Replace(ast.NodeTransformer):
    """Puts `new` in the place of one node."""

    def __init__(self, target, new):
        self.target, self.new = target, new

    def visit(self, node):
        return self.new if node is self.target else self.generic_visit(node)


def local_names(tree) -> list[str]:
    """Arguments and assigned names of the solution, those that a student could confuse."""
    arguments = [arg.arg for node in ast.walk(tree) if isinstance(node, ast.arguments) for arg in node.args]
    stored = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)]
    return list(dict.fromkeys(arguments + stored))


def changes(node, names: list[str]):
    """(what is changed, new node) for every change that a node allows."""
    for kind, make in RULES.items():
        if isinstance(node, kind):
            yield from make(node, names)


def _binary(node, names):
    left, right = ast.unparse(node.left), ast.unparse(node.right)
    for operator in OPERATORS.get(type(node.op), ()):
        yield f"{ast.unparse(node)} with {operator.__name__}", ast.BinOp(node.left, operator(), node.right)
    yield f"{left} without {right}", node.left
    yield f"{right} without {left}", node.right
    if isinstance(node.op, (ast.Sub, ast.Div, ast.MatMult, ast.Pow)):
        yield f"{left} and {right} exchanged", ast.BinOp(node.right, node.op, node.left)


def _compare(node, names):
    for operator in COMPARISONS.get(type(node.ops[0]), ()):
        yield f"{ast.unparse(node)} with {operator.__name__}", ast.Compare(node.left, [operator()], node.comparators)


def _constant(node, names):
    if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
        return
    for value in dict.fromkeys((node.value + 1, node.value - 1, -node.value, node.value * 2)):
        yield f"{node.value} becomes {value}", ast.Constant(value)


def _unary(node, names):
    yield f"{ast.unparse(node)} without its sign", node.operand


def _name(node, names):
    if not isinstance(node.ctx, ast.Load) or node.id not in names:
        return
    for other in names:
        if other != node.id:
            yield f"{node.id} becomes {other}", ast.Name(other, ast.Load())


def _attribute(node, names):
    if node.attr in ATTRIBUTES:
        yield f"{node.attr} becomes {ATTRIBUTES[node.attr]}", ast.Attribute(node.value, ATTRIBUTES[node.attr], node.ctx)
    if node.attr == "T":
        yield f"{ast.unparse(node)} without T", node.value


def _call(node, names):
    called = ast.unparse(node.func)
    exchange = {"sigmoid": "np.tanh", "np.tanh": "np.sin", "np.linalg.norm": "np.max"}.get(called)
    if exchange:
        yield f"{called} becomes {exchange}", ast.Call(ast.parse(exchange, mode="eval").body, node.args, node.keywords)
    if len(node.args) == 1 and called not in ("len", "range"):
        yield f"{called} dropped", node.args[0]
    for k in range(len(node.args) - 1):
        swapped = [*node.args[:k], node.args[k + 1], node.args[k], *node.args[k + 2:]]
        yield f"{called}: arguments {k} and {k + 1} exchanged", ast.Call(node.func, swapped, node.keywords)
    for keyword in node.keywords:
        rest = [k for k in node.keywords if k is not keyword]
        yield f"{called} without {keyword.arg}", ast.Call(node.func, node.args, rest)


def _tuple(node, names):
    for a in range(len(node.elts)):
        for b in range(a + 1, len(node.elts)):
            elements = list(node.elts)
            elements[a], elements[b] = elements[b], elements[a]
            yield f"({ast.unparse(node)}): {a} and {b} exchanged", ast.Tuple(elements, node.ctx)


def _slice(node, names):
    if node.lower or node.upper:
        yield f"[{ast.unparse(node)}] turned round", ast.Slice(node.upper, node.lower, node.step)
        yield f"[{ast.unparse(node)}] becomes [:]", ast.Slice(None, None, node.step)


def _choice(node, names):
    yield f"always {ast.unparse(node.body)}", node.body
    yield f"always {ast.unparse(node.orelse)}", node.orelse


def _loop(node, names):
    iterated = ast.unparse(node.iter)
    for change in ("[::-1]", "[1:]", "[:-1]"):
        if not isinstance(node.iter, ast.Call):
            new = copy.copy(node)
            new.iter = ast.parse(f"{iterated}{change}", mode="eval").body
            yield f"for over {iterated}{change}", new


def _statement(node, names):
    yield f"without {ast.unparse(node)}", ast.Pass()


RULES = {ast.BinOp: _binary, ast.Compare: _compare, ast.Constant: _constant, ast.UnaryOp: _unary, ast.Name: _name,
         ast.Attribute: _attribute, ast.Call: _call, ast.Tuple: _tuple, ast.Slice: _slice, ast.IfExp: _choice,
         (ast.For, ast.comprehension): _loop, (ast.Expr, ast.Assign, ast.AugAssign): _statement}


def survives(slug: str, mutant: Mutant) -> bool:
    """Does a mutant still get full points from visible and hidden checks?"""
    try:
        func = functions(slug, {mutant.function: mutant.source})[mutant.function]
    except Exception:       # it does not even define the function
        return False
    suite = checks.full_suite(slug, mutant.function, SEED) | {"mistakes": [], "pairs": [], "vary": None, "probes": []}
    try:
        with time_limit(LIMIT):
            return runtime.evaluate(suite, func)["problem"] is None
    except OutOfTime:       # a list that grows while it is read
        return False


class OutOfTime(BaseException):
    """Not an Exception: the engine must not take it for the student's."""


@contextlib.contextmanager
def time_limit(seconds: float):
    """Raise `OutOfTime` in the main thread after so many seconds."""
    def stop(signum, frame):
        raise OutOfTime

    before = signal.signal(signal.SIGALRM, stop)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@cache
def equivalent(slug: str) -> dict[str, dict[str, str]]:
    """Function -> {change: reason} of the mutants that compute the same as the solution."""
    return tomllib.loads(LIST.read_text(encoding="utf-8")).get(slug, {})


def score(slug: str) -> list[dict]:
    """Per function: mutants made, equivalent ones, caught ones, and the changes of those that survive wrongly."""
    rows = []
    for function in course.exercise(slug).points:
        made = mutants(function, solution_cells(slug)[function])
        alive = [mutant.change for mutant in made if survives(slug, mutant)]
        known = equivalent(slug).get(function, {})
        rows.append({"exercise": slug, "function": function, "mutants": len(made), "caught": len(made) - len(alive),
                     "known": len(checks.visible_suite(slug, function)["mistakes"]),
                     "equivalent": sorted(set(alive) & known.keys()), "survivors": sorted(set(alive) - known.keys()),
                     "stale": sorted(known.keys() - set(alive))})
    return rows


def table(rows: list[dict]) -> str:
    """The score as a Markdown table, without words: | function | known mistakes | mutants | caught | equivalent |."""
    lines = [f"| `{row['function']}` | {row['known']} | {row['mutants']} | {row['caught']} | {len(row['equivalent'])} |"
             for row in rows]
    total = [sum(row[key] for row in rows) for key in ("known", "mutants", "caught")]
    total.append(sum(len(row["equivalent"]) for row in rows))
    return "\n".join([*lines, "| | " + " | ".join(f"**{number}**" for number in total) + " |"])
