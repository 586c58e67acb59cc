"""The student's interpreter: executes cells as IPython would, and calls what they defined when the grader asks.

Everything here is in the student's hands once the first cell has run. It therefore holds nothing worth having, and the
grader believes nothing it says beyond plain values.
"""
import ast
import asyncio
import inspect
import io
import linecache
import signal
import symtable
import sys
import traceback
import types
import warnings

import numpy as np

import wire

MAX_TEXT = 4000                                # characters of one repr, message or traceback


class Captured(io.TextIOBase):
    """Keeps what is written, up to a number of characters shared with `budget`, and drops the rest."""

    def __init__(self, name: str, budget: list, outputs: list):
        self.label, self.budget, self.outputs = name, budget, outputs

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        kept = text[:self.budget[0]]
        self.budget[0] -= len(kept)
        if kept and self.outputs and self.outputs[-1][0] == self.label:
            self.outputs[-1][1] += kept
        elif kept:
            self.outputs.append([self.label, kept])
        return len(text)


class Interpreter:
    """One student's namespace, the objects lent to the grader, and what is left of the output budget."""

    def __init__(self, shell, output_bytes: int):
        self.shell, self.budget, self.lent = shell, [output_bytes], []
        self.module = types.ModuleType("__main__")
        self.names = self.module.__dict__
        self.names["__builtins__"] = __builtins__
        if shell is not None:
            self.names["get_ipython"] = lambda: shell
            shell.user_module, shell.user_ns = self.module, self.names
        sys.modules["__main__"] = self.module

    # -- cells

    def run_cell(self, source: str, name: str) -> list:
        """Execute one cell -> outputs: ["stdout" | "stderr" | "result", text] or ["error", name, message, traceback]."""
        outputs = []
        linecache.cache[name] = (len(source), None, source.splitlines(keepends=True), name)     # for tracebacks
        streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = (Captured(label, self.budget, outputs) for label in ("stdout", "stderr"))
        try:
            value = self.execute(source, name)
            if value is not None:
                self.names["_"] = value
                outputs.append(["result", self.cut(repr(value))])
        except BaseException as error:
            outputs.append(self.describe(error))
        finally:
            sys.stdout, sys.stderr = streams
        return outputs

    def execute(self, source: str, name: str):
        """Run the cell's statements; the value of a last expression, unless a semicolon hushes it."""
        try:
            tree = ast.parse(source, name)
        except SyntaxError:
            tree = ast.parse(self.transformed(source), name)      # magics, shell escapes and question marks
        last = tree.body.pop() if tree.body and isinstance(tree.body[-1], ast.Expr) else None
        self.evaluate(compile(tree, name, "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
        if last is None:
            return None
        value = self.evaluate(compile(ast.Expression(last.value), name, "eval", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT))
        return None if source.rstrip().endswith(";") else value

    def transformed(self, source: str) -> str:
        return self.shell.transform_cell(source) if self.shell is not None else source

    def evaluate(self, code):
        value = eval(code, self.names)
        return asyncio.run(value) if code.co_flags & inspect.CO_COROUTINE else value

    def describe(self, error: BaseException) -> list:
        kind = type(error).__name__
        try:
            frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith("cell ")]
            where = "".join(f"  line {f.lineno}, in {f.name}\n" for f in frames[-6:])
            return ["error", kind, self.cut(str(error)), self.cut(f"{where}{kind}: {error}")]
        except BaseException:
            return ["error", kind, "", kind]

    def cut(self, text: str) -> str:
        text = text[:min(MAX_TEXT, max(self.budget[0], 0))]
        self.budget[0] -= len(text)
        return text

    # -- what the grader asks for

    def lend(self, value) -> wire.Ref:
        """A reference to an object that has no plain form."""
        self.lent.append(value)
        about = {"type": type(value).__name__[:100], "callable": callable(value)}
        if callable(value):
            about["name"] = str(getattr(value, "__name__", "?"))[:100]
            about["parameters"] = self.parameters(value)
        return wire.Ref(len(self.lent) - 1, about)

    @staticmethod
    def parameters(function) -> list | None:
        try:
            found = inspect.signature(function).parameters.values()
            return [[p.name, int(p.kind), p.default is not p.empty] for p in found][:50]
        except (ValueError, TypeError):
            return None

    def look_up(self, names: list) -> dict:
        """Name -> value, for those of the names that exist."""
        return {name: self.names[name] for name in names if name in self.names}

    def call(self, function, node, data):
        """Call with the arguments in the frame -> result, arguments as they are afterwards (None: untouched), parts."""
        decoder = wire.Decoder(data, revive=lambda ref: self.lent[ref.number])
        args, kwargs = decoder.value(node)
        known = wire.parts([args, kwargs])
        silent = Captured("stdout", [0], [])
        streams = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = silent
        try:
            result = function(*args, **kwargs)
        finally:
            sys.stdout, sys.stderr = streams
        after = wire.Encoder(self.lend)
        changed = after.node([args, kwargs]) != node or b"".join(after.blobs) != bytes(data)
        return result, ([args, kwargs] if changed else None), known


    def observe(self, function, node, data) -> dict:
        """One call as `autograder.checks.runtime.observe` describes it: in silence, everything noticed, nothing raised."""
        decoder = wire.Decoder(data, revive=lambda ref: self.lent[ref.number])
        (given, _), (before, _) = decoder.value(node), decoder.value(node)
        seen = {"value": None, "error": None, "printed": "", "changed": [], "shared": []}
        printed = []
        streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = Captured("stdout", [1000], printed), Captured("stderr", [0], [])
        try:
            with warnings.catch_warnings(), np.errstate(all="ignore"):
                warnings.simplefilter("ignore")
                seen["value"] = function(*given)
        except KeyboardInterrupt:
            seen["error"] = {"type": "TimeoutError", "message": "the call took too long", "line": 0, "source": ""}
        except (Exception, SystemExit) as error:
            seen["error"] = located(error)
        finally:
            sys.stdout, sys.stderr = streams
        seen["printed"] = "".join(text for _, text in printed)
        seen["changed"] = [k for k, (now, old) in enumerate(zip(given, before)) if not unchanged(now, old)]
        seen["shared"] = [k for k, arg in enumerate(given)
                          if any(np.may_share_memory(v, a) for v in arrays(seen["value"]) for a in arrays(arg))]
        return seen


INTROSPECTIVE = {"globals", "locals", "vars", "dir", "eval", "exec", "get_ipython", "__import__", "sys", "inspect", "gc",
                 "__main__"}


def idle_examples(sources: list, examples: list) -> list:
    """Places of those example cells on which no other cell depends. `sources`: all code; `examples`: places of examples.

    A cell depends on another when it reads a global name that the other binds. Where names can be read in other ways,
    or a cell is not plain Python, no example is idle.
    """
    try:
        names = [bound_and_read(symtable.symtable(source, "cell", "exec")) for source in sources]
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return []
    if any(read & INTROSPECTIVE for _, read in names):
        return []
    needed = set().union(*(read for k, (_, read) in enumerate(names) if k not in examples))
    waiting, idle = True, list(examples)
    while waiting:
        waiting = [k for k in idle if names[k][0] & needed]
        idle = [k for k in idle if k not in waiting]
        needed = needed.union(*(names[k][1] for k in waiting))
    return idle


def bound_and_read(table, top: bool = True) -> tuple:
    """(global names that a piece of code binds, global names that it reads), nested scopes included."""
    bound, read = set(), set()
    for symbol in table.get_symbols():
        if top or symbol.is_global():
            bound |= {symbol.get_name()} if symbol.is_assigned() or symbol.is_imported() else set()
            read |= {symbol.get_name()} if symbol.is_referenced() else set()
    for child in table.get_children():
        inner = bound_and_read(child, False)
        bound |= inner[0] | ({child.get_name()} if top else set())
        read |= inner[1]
    return bound, read


def located(error: BaseException) -> dict:
    """Type, message and the student's own line of an exception."""
    frames = [f for f in traceback.extract_tb(error.__traceback__) if f.filename.startswith("cell ")]
    line, source = (frames[-1].lineno, (frames[-1].line or "").strip()) if frames else (0, "")
    return {"type": type(error).__name__, "message": str(error)[:300], "line": line, "source": source[:300]}


def unchanged(now, before) -> bool:
    if isinstance(before, list):
        return len(now) == len(before) and all(unchanged(n, b) for n, b in zip(now, before))
    return not isinstance(before, np.ndarray) or np.array_equal(now, before, equal_nan=True)


def arrays(value) -> list:
    """The arrays in a value."""
    if isinstance(value, np.ndarray) and value.dtype != object:
        return [value]
    return [a for item in value for a in arrays(item)] if isinstance(value, (list, tuple)) else []


def serve(sock, shell, output_bytes: int) -> None:
    """Answer the grader's frames until it hangs up."""
    student = Interpreter(shell, output_bytes)
    while True:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            header, data = wire.receive(sock)
        except EOFError:
            return
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            reply, encoder = answer(student, header, data)
            wire.send(sock, reply, encoder)
        except BaseException as error:
            wire.send(sock, {"raised": student.describe(error)[1:3]})


def answer(student: Interpreter, header: dict, data):
    """Do what one frame asks -> header and encoder of the reply."""
    op = header["op"]
    if op == "cell":
        return {"outputs": student.run_cell(header["source"], header["name"])}, None
    if op == "idle":
        return {"idle": idle_examples(header["sources"], header["examples"])}, None
    encoder = wire.Encoder(student.lend)
    if op == "names":
        return {"value": encoder.node(student.look_up(header["names"]))}, encoder
    if op == "attribute":
        return {"value": encoder.node(getattr(student.lent[header["ref"]], header["attribute"]))}, encoder
    if op == "observe":
        return {"value": encoder.node(student.observe(student.lent[header["ref"]], header["arguments"], data))}, encoder
    result, after, known = student.call(student.lent[header["ref"]], header["arguments"], data)
    changed = encoder.node(after)
    encoder.known = {id(part): k for k, part in enumerate(known)}
    encoder.arrays = [(k, p) for k, p in enumerate(known) if isinstance(p, np.ndarray) and p.size]
    return {"value": encoder.node(result), "changed": changed}, encoder
