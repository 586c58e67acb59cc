"""The student's interpreter: executes cells as IPython would, and calls what they defined when the grader asks.

Everything here is in the student's hands once the first cell has run. It therefore holds nothing worth having, and the
grader believes nothing it says beyond plain values.
"""
import ast
import asyncio
from functools import lru_cache
import inspect
import io
import linecache
import os
import signal
import socket
import symtable
import sys
import time
import traceback
import types
import warnings

import numpy as np

import wire

MAX_TEXT = 4000                                # characters of one repr, message or traceback
INTERRUPTED = {"type": "TimeoutError", "message": "the call took too long", "line": 0, "source": ""}
PROMPT = 0.05                                  # seconds for which the grader may sleep while answers gather


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

    def observe(self, function, node, data) -> tuple:
        """One call as `autograder.checks.runtime.observe` describes it: in silence, everything noticed, nothing raised.

        Returns what came back, and the rest of what was seen.
        """
        decoder = wire.Decoder(data, revive=lambda ref: self.lent[ref.number])
        given, _ = decoder.value(node)
        value, error, printed = None, None, []
        streams = sys.stdout, sys.stderr
        sys.stdout, sys.stderr = Captured("stdout", [1000], printed), Captured("stderr", [0], [])
        try:
            with warnings.catch_warnings(), np.errstate(all="ignore"):
                warnings.simplefilter("ignore")
                value = function(*given)
        except KeyboardInterrupt:
            error = INTERRUPTED
        except (Exception, SystemExit) as raised:
            error = located(raised)
        finally:
            sys.stdout, sys.stderr = streams
        results = arrays(value)
        return value, {
            "error": error, "printed": "".join(text for _, text in printed),
            "changed": [k for k, (now, sent) in enumerate(zip(given, node[1][0][1])) if not unchanged(now, sent, decoder)],
            "shared": [k for k, arg in enumerate(given) if any(share(v, a) for v in results for a in arrays(arg))]}


INTROSPECTIVE = {"globals", "locals", "vars", "dir", "eval", "exec", "get_ipython", "__import__", "sys", "inspect", "gc",
                 "__main__"}


def idle_examples(sources: list, examples: list) -> list:
    """Places of those example cells on which no other cell depends. `sources`: all code; `examples`: places of examples.

    A cell depends on another when it reads a global name that the other binds. Where names can be read in other ways,
    or a cell is not plain Python, no example is idle.
    """
    try:
        names = [names_of(source) for source in sources]
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


@lru_cache(maxsize=1024)                       # filled by the zygote with the released examples
def names_of(source: str) -> tuple:
    """(global names that a cell binds, global names that it reads)."""
    return bound_and_read(symtable.symtable(source, "cell", "exec"))


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


def unchanged(now, sent, decoder: wire.Decoder) -> bool:
    """Is an argument still what the node `sent` says?"""
    kind = sent[0] if isinstance(sent, list) else "number"
    if kind == "l":
        return len(now) == len(sent[1]) and all(unchanged(n, s, decoder) for n, s in zip(now, sent[1]))
    if kind not in "ao":
        return True
    return same_bytes(now, sent, decoder) or np.array_equal(now, decoder.value(sent), equal_nan=True)


def same_bytes(now, sent, decoder: wire.Decoder) -> bool:
    """The quick way to see that nothing has changed, right when it says so."""
    return (sent[0] == "a" and type(now) is np.ndarray and now.dtype.str == sent[1] and list(now.shape) == sent[2]
            and now.tobytes() == decoder.bytes_at(*sent[3:]))


def arrays(value) -> list:
    """The arrays in a value."""
    if isinstance(value, np.ndarray) and value.dtype != object:
        return [value]
    return [a for item in value for a in arrays(item)] if isinstance(value, (list, tuple)) else []


def share(one: np.ndarray, other: np.ndarray) -> bool:
    """Do two arrays lie in the same memory? Two that own theirs do not."""
    return one is other or (one.base is not None or other.base is not None) and np.may_share_memory(one, other)


class Channel:
    """The way back to the grader. While many answers are due it sleeps, until we ring the bell."""

    def __init__(self, sock, bell: int):
        self.sock, self.bell, self.sleeps_until = sock, bell, None

    def let_sleep(self) -> None:
        self.sleeps_until = time.monotonic() + PROMPT

    def wake(self) -> None:
        if self.sleeps_until is not None:
            self.sleeps_until = None
            os.write(self.bell, b"!")

    def wake_when_late(self) -> None:
        if self.sleeps_until is not None and time.monotonic() > self.sleeps_until:
            self.wake()

    def sendall(self, data: bytes) -> None:
        """As a socket does; a sleeping grader is woken when the socket can take no more."""
        sent = 0
        if self.sleeps_until is not None:
            try:
                sent = self.sock.send(data, socket.MSG_DONTWAIT)
            except BlockingIOError:
                pass
        if sent < len(data):
            self.wake()
            self.sock.sendall(memoryview(data)[sent:])


def serve(sock, bell: int, shell, output_bytes: int) -> None:
    """Answer the grader's frames until it hangs up."""
    student, reader, channel = Interpreter(shell, output_bytes), wire.Reader(sock), Channel(sock, bell)
    while True:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            header, data = reader.receive()
        except EOFError:
            return
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            if header["op"] == "observe":
                observe_each(student, header, data, channel)
            else:
                wire.send(channel, *answer(student, header, data))
        except BaseException as error:
            wire.send(channel, {"raised": student.describe(error)[1:3]})


def observe_each(student: Interpreter, header: dict, data, channel: Channel) -> None:
    """One frame for each of the calls, in order, the grader asleep until all are done or one takes its time.

    After a call that took too long the others are not made: they would take as long.
    """
    function, stopped = student.lent[header["ref"]], None
    channel.let_sleep()
    for node in header["calls"]:
        channel.wake_when_late()
        reply = stopped or observation(student, function, node, data)
        error = reply[0].get("seen", {}).get("error")
        if error and error["type"] == INTERRUPTED["type"]:
            stopped = reply
        wire.send(channel, *reply)
    channel.wake()


def observation(student: Interpreter, function, node, data) -> tuple:
    """Header and encoder of the frame that tells of one observed call."""
    try:
        encoder = wire.Encoder(student.lend)
        value, seen = student.observe(function, node, data)
        return {"seen": seen, "value": encoder.node(value)}, encoder
    except BaseException as error:
        return {"raised": student.describe(error)[1:3]}, None


def answer(student: Interpreter, header: dict, data) -> tuple:
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
    result, after, known = student.call(student.lent[header["ref"]], header["arguments"], data)
    changed = encoder.node(after)
    encoder.known = {id(part): k for k, part in enumerate(known)}
    encoder.arrays = [(k, p) for k, p in enumerate(known) if isinstance(p, np.ndarray) and p.size]
    return {"value": encoder.node(result), "changed": changed}, encoder
