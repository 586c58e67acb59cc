"""Executes one merged notebook: the student's cells in the sandbox, the test cells here, in the plan's order.

A test cell is plain nbgrader: it fails by an exception or by writing to stderr, earns partial credit by a number as its
last expression, and all points otherwise. It runs in a fresh namespace that the locked cells have prepared; the names
it uses beyond these are looked up in the student's.
"""
import ast
import builtins
from contextlib import redirect_stderr, redirect_stdout
from functools import lru_cache
import io
import traceback

from nbformat.notebooknode import from_dict
from nbgrader import utils

from autograder.grading.merge import Merged
from autograder.grading.remote import Sandboxed
from autograder.sandbox.host import Gone

REASONS = {
    "time": ("CellTimeoutError", "the time allowed for this submission was used up"),
    "died": ("DeadKernelError", "the process was gone: killed for too much memory or CPU time, or ended by its own code"),
    "memory": ("DeadKernelError", "all processes together took more memory than one submission is allowed"),
    "protocol": ("DeadKernelError", "the process sent something that is no answer"),
}


BRIEF = 100                       # characters of an output that are kept when there is no room any more


def run(cells: list[Merged], box: Sandboxed, examples: frozenset[str] = frozenset()) -> list[str]:
    """Execute the code cells, filling in their outputs; returns what needs attention, one line each.

    An example cell of the released notebook that is unchanged and that nothing depends on is not executed: it costs
    more than all the rest, most of them draw.
    """
    trusted, odd = {"__name__": "__main__"}, []
    idle = idle_examples(cells, box, examples)
    for k, cell in enumerate(cells):
        if cell.kind != "code" or k in idle:
            continue
        if cell.plan is not None and cell.plan.test:
            cell.outputs = run_test(cell.source, trusted, box)
            continue
        if cell.locked:
            run_trusted(cell, trusted)
        cell.outputs = run_student(cell, f"cell {k + 1}", box)
    if box.child.gone:
        odd.append(f"{REASONS[box.child.gone.reason][1]} ({box.child.gone})")
    return odd


def idle_examples(cells: list[Merged], box: Sandboxed, examples: frozenset[str]) -> set[int]:
    """Places of the unchanged examples on which nothing depends. Asked of the sandbox, since it means parsing what the
    student wrote; whatever it answers, only examples are left out."""
    code = [k for k, cell in enumerate(cells) if cell.kind == "code" and cell.source.strip()]
    chosen = [n for n, k in enumerate(code) if cells[k].plan is None and cells[k].source in examples]
    if not chosen:
        return set()
    try:
        header, _ = box.child.ask({"op": "idle", "sources": [cells[k].source for k in code], "examples": chosen})
    except Gone:
        return set()
    answer = header.get("idle")
    return {code[n] for n in answer if n in chosen} if isinstance(answer, list) else set()


def run_student(cell: Merged, name: str, box: Sandboxed) -> list:
    """One cell in the sandbox -> outputs; a process that is gone is an error output like any other."""
    if not cell.source.strip():
        return []
    try:
        header, _ = box.child.ask({"op": "cell", "source": cell.source, "name": name})
        return checked_outputs(header.get("outputs"), box)
    except Gone as gone:
        kind, message = REASONS[gone.reason]
        return [["error", kind, message, f"{kind}: {message}"]]


def checked_outputs(outputs, box: Sandboxed) -> list:
    """Those of the claimed outputs that have the form of outputs, as far as there is room for them."""
    sizes = {"stdout": 2, "stderr": 2, "result": 2, "error": 4}
    checked = []
    for output in outputs if isinstance(outputs, list) else []:
        well_formed = isinstance(output, list) and output and all(isinstance(text, str) for text in output)
        if well_formed and sizes.get(output[0]) == len(output):
            checked.append([output[0], *(text[:max(box.room, BRIEF)] for text in output[1:])])
            box.room -= BRIEF + sum(map(len, checked[-1]))
        if box.room <= 0:
            break                              # a process that keeps to its budget has nothing more to say, either
    return checked


def run_trusted(cell: Merged, names: dict) -> None:
    """A locked cell that is no test, here as well: what it defines is what test cells see under these names."""
    with redirect_stdout(io.StringIO()), redirect_stderr(io.StringIO()):
        body, value, _ = compiled(cell.source)
        exec(body, names)
        if value is not None:
            eval(value, names)


def run_test(source: str, trusted: dict, box: Sandboxed) -> list:
    """One test cell here -> outputs. It may define names for later test cells, as in a kernel."""
    stdout, stderr, outputs = io.StringIO(), io.StringIO(), []
    value = None
    with redirect_stdout(stdout), redirect_stderr(stderr):
        try:
            body, last, wanted = compiled(source)
            unknown = [name for name in wanted if name not in trusted and not hasattr(builtins, name)]
            names = trusted | (box.names(unknown) if unknown else {})
            exec(body, names)
            value = eval(last, names) if last is not None else None
            trusted.update((name, names[name]) for name in names.keys() - set(unknown))
        except Gone as gone:
            kind, message = REASONS[gone.reason]
            outputs = [["error", kind, message, f"{kind}: {message}"]]
        except Exception as error:
            outputs = [["error", type(error).__name__, str(error)[:2000], brief(error)]]
    streams = [[label, text] for label, text in (("stdout", stdout.getvalue()), ("stderr", stderr.getvalue())) if text]
    shown = [["result", repr(value)]] if value is not None and not source.rstrip().endswith(";") else []
    return streams + shown + outputs


@lru_cache(maxsize=512)
def compiled(source: str) -> tuple:
    """(code of the statements, code of a last expression or None, names that are read)."""
    tree = ast.parse(source, "test cell")
    wanted = tuple({node.id: None for node in ast.walk(tree)
                    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)})
    last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
    value = compile(ast.Expression(last.value), "test cell", "eval") if last is not None else None
    return compile(tree, "test cell", "exec"), value, wanted


def brief(error: Exception) -> str:
    """The end of a traceback, without paths of this machine."""
    lines = traceback.format_exception_only(error)
    return "".join(lines)[-2000:]


# ---------------------------------------------------------------- outputs and points

def as_notebook_outputs(outputs: list, count: int) -> list[dict]:
    """Outputs in nbformat's terms."""
    found = []
    for kind, *texts in outputs:
        if kind in ("stdout", "stderr"):
            found.append({"output_type": "stream", "name": kind, "text": texts[0]})
        elif kind == "result":
            found.append({"output_type": "execute_result", "execution_count": count, "metadata": {},
                          "data": {"text/plain": texts[0]}})
        else:
            found.append({"output_type": "error", "ename": texts[0], "evalue": texts[1], "traceback": [texts[2]]})
    return found


def notebook_cell(cell: Merged, count: int) -> dict:
    """A merged cell in nbformat's terms, with nbgrader's metadata from the plan."""
    metadata = {}
    if cell.plan is not None:
        metadata["nbgrader"] = {"schema_version": 3, "grade_id": cell.plan.id, "grade": cell.plan.grade,
                                "solution": cell.plan.solution, "locked": cell.plan.locked, "task": False,
                                "checksum": cell.plan.checksum, "cell_type": cell.plan.kind}
        if cell.plan.grade:
            metadata["nbgrader"]["points"] = cell.plan.points
    made = {"cell_type": cell.kind, "id": cell.name, "metadata": metadata, "source": cell.source}
    if cell.kind == "code":
        made |= {"execution_count": count, "outputs": as_notebook_outputs(cell.outputs, count)}
    if cell.kind == "markdown" and cell.pictures:
        made["attachments"] = {name: {kind: data} for name, kind, data in cell.pictures}
    return made


def score(cell: dict) -> float | None:
    """Points of a graded cell by nbgrader's own rule; None where a human must decide.

    A number above the cell's points, for which nbgrader gives the whole submission up, earns nothing here.
    """
    try:
        points, _ = utils.determine_grade(from_dict(cell))
        return points
    except (ValueError, KeyError):
        return 0.0


def unanswered(cell: dict) -> bool:
    """Is an answer cell as it was released?"""
    return cell["metadata"]["nbgrader"]["checksum"] == utils.compute_checksum(from_dict(cell))
