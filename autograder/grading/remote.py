"""The student's objects as test cells see them.

Functions become `RemoteFunction`: a call sends the arguments by value into the sandbox and brings plain data back.
Names with plain values (answers of quiz cells) arrive as these values. Everything else is a `RemoteObject` whose
attributes are asked for over there. Nothing of the student's is ever executed, compared or printed on this side.
"""
import builtins
from collections import OrderedDict
import inspect
import json

import numpy as np

from autograder.sandbox import wire
from autograder.sandbox.host import Child, Gone

CALLS_AT_MOST = 20_000
OBJECTS_AT_MOST = 1_000           # that a submission may refer to; each is a class here
BATCHES = 256                     # encoded suites kept: more than one run has
SLOW = "TimeoutError"             # type of the error that stands for a call which took too long
HARMLESS = {name: kind for name, kind in vars(builtins).items()
            if isinstance(kind, type) and issubclass(kind, Exception)}
KINDS = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.VAR_POSITIONAL,
         inspect.Parameter.KEYWORD_ONLY, inspect.Parameter.VAR_KEYWORD)


class StudentError(Exception):
    """An exception of the student's code whose type does not exist here."""


class Sandboxed:
    """A child and the conversation with it."""

    def __init__(self, child: Child):
        self.child, self.calls, self.objects = child, 0, 0
        self.room = 2 * child.limits.output_bytes      # characters of outputs that are kept; the process keeps to half of it

    def names(self, names: list[str]) -> dict:
        """Name -> value, function or object, for those that the student's namespace has."""
        header, data = self.child.ask({"op": "names", "names": names})
        found = self.value(header, data)
        if not isinstance(found, dict):
            raise self.child.forged("names without values")
        return {name: found[name] for name in names if name in found}

    def value(self, header: dict, data, known=()):
        """The value in an answer, or the exception in it, raised."""
        if "raised" in header:
            raise self.error(header["raised"])
        return self.decoded(header.get("value"), data, known)

    def decoded(self, node, data, known=()):
        try:
            return wire.Decoder(data, self.revive, known, wire.MAX_ANSWER).value(node)
        except wire.WireError as error:
            raise self.child.forged(str(error)) from None

    def revive(self, ref: wire.Ref):
        """A stand-in whose class bears the name of the student's, for messages that tell the type."""
        self.objects += 1
        if self.objects > OBJECTS_AT_MOST:
            raise wire.WireError(f"more than {OBJECTS_AT_MOST} objects")
        base = RemoteFunction if ref.about.get("callable") is True else RemoteObject
        name = "".join(c for c in str(ref.about.get("type", ""))[:100] if c.isalnum() or c == "_")
        return type(name or "object", (base,), {})(self, ref)

    def error(self, raised) -> Exception:
        """The student's exception as one of ours. Never one that is not an `Exception`: SystemExit would stop us."""
        if not (isinstance(raised, list) and len(raised) == 2 and all(isinstance(text, str) for text in raised)):
            return self.child.forged("an exception without name and message")
        name, message = raised
        kind = HARMLESS.get(name)
        try:
            return kind(message[:2000]) if kind else StudentError(f"{name[:100]}: {message[:2000]}")
        except TypeError:                       # UnicodeError and its kin want five arguments
            return StudentError(f"{name[:100]}: {message[:2000]}")

    def count(self, calls: int = 1) -> None:
        self.calls += calls
        if self.calls > CALLS_AT_MOST:
            raise self.child.forged(f"more than {CALLS_AT_MOST} calls")


class RemoteObject:
    """An object in the sandbox: its attributes can be asked for, methods called, and that is all."""

    def __init__(self, box: Sandboxed, ref: wire.Ref):
        self._box, self._ref = box, ref

    def __getattr__(self, name: str):
        if name.startswith("_"):
            raise AttributeError(name)
        self._box.count()
        header, data = self._box.child.ask({"op": "attribute", "ref": self._ref.number, "attribute": name})
        return self._box.value(header, data)

    def observe(self, args: list) -> dict:
        """What comes of calling something that cannot be called."""
        return failed("TypeError", f"'{type(self).__name__}' object is not callable")

    def observe_all(self, calls: list[list]) -> list[dict]:
        """The same for each. Something of that name over there would be called with our own arguments, to write to."""
        return [self.observe(args) for args in calls]

    def __repr__(self):
        return f"<{type(self).__name__} in the student's notebook>"


class RemoteFunction(RemoteObject):
    """A function in the sandbox."""

    def __init__(self, box: Sandboxed, ref: wire.Ref):
        super().__init__(box, ref)
        self.__name__ = str(ref.about.get("name", "?"))[:100]
        self.__doc__, self._slow = None, None
        self.__signature__ = signature(ref.about.get("parameters"))

    def __call__(self, *args, **kwargs):
        """Call by value. What the function does to its arguments is done to ours, and a result that is an argument,
        or a view of one, comes back as that."""
        header, data, known = self._send("call", [args, kwargs])
        if header.get("changed") is not None:
            put_back(list(known), wire.parts(self._box.decoded(header["changed"], data)))
        return self._box.value(header, data, known)

    def observe(self, args: list) -> dict:
        """One observed call, as `autograder.checks.runtime.observe` describes it, made over there."""
        return self._observe(Batch([args]))[0]

    def observe_all(self, calls: list[list]) -> list[dict]:
        """Observed calls, one after another, asked for in one request. Each is made, even if it was made before with the
        same arguments: a function may answer otherwise the second time, as it would in plain nbgrader."""
        return self._observe(batch(calls))

    def _observe(self, batch: "Batch") -> list[dict]:
        """A function that took too long once is not called again: its further cases would take as long."""
        if self._slow:
            return [dict(self._slow) for _ in batch.calls]
        found = []
        try:
            self._box.count(len(batch.calls))
            for header, data in self._box.child.ask_each(batch.frame(self._ref.number), len(batch.calls)):
                found.append(self._seen(header, data, len(batch.calls[len(found)])))
        except Gone as gone:
            found += [lost(gone) for _ in batch.calls[len(found):]]
        slow = next((k for k, seen in enumerate(found) if seen["error"] and seen["error"]["type"] == SLOW), len(found))
        self._slow = found[slow] if slow < len(found) else None
        return found[:slow + 1] + [dict(self._slow) for _ in found[slow + 1:]]

    def _seen(self, header: dict, data, count: int) -> dict:
        """One answer with every field checked."""
        if "raised" in header:
            kind, message = (header["raised"] + ["", ""])[:2] if isinstance(header["raised"], list) else ("", "")
            return failed(str(kind)[:100], str(message)[:300])
        try:
            value = self._box.decoded(header.get("value"), data)
        except Gone as gone:
            return failed("RuntimeError", str(gone))
        seen = header.get("seen")
        if not isinstance(seen, dict) or not isinstance(seen.get("printed"), str):
            self._box.child.forged("an observation that is none")
            return failed("RuntimeError", "forged answer")
        error = seen.get("error")
        if error is not None:
            error = error if isinstance(error, dict) else {}
            error = {"type": str(error.get("type", "?"))[:100], "message": str(error.get("message", ""))[:300],
                     "line": error.get("line") if type(error.get("line")) is int else 0,
                     "source": str(error.get("source", ""))[:300]}
        return observed(value, error, seen["printed"][:1000], indices(seen.get("changed"), count),
                        indices(seen.get("shared"), count))

    def _send(self, op: str, arguments: list):
        self._box.count()
        known = wire.parts(arguments)
        encoder = wire.Encoder(reference)
        node = encoder.node(arguments)
        header = {"op": op, "ref": self._ref.number, "arguments": node, "name": "call"}
        return (*self._box.child.ask(header, encoder), known)


class Batch:
    """The arguments of some calls, encoded. `personal`: objects of one student's are among them."""

    def __init__(self, calls: list[list]):
        encoder, kept = wire.Encoder(lambda value: kept.append(value) or reference(value)), []
        nodes = [encoder.node([tuple(args), {}]) for args in calls]
        self.calls, self.personal = list(calls), bool(kept)
        self.text, self.blobs = json.dumps(nodes).encode(), b"".join(encoder.blobs)

    def frame(self, number: int) -> bytes:
        """The request to call function `number` with them."""
        return wire.framed(b'{"op": "observe", "ref": %d, "calls": %s}' % (number, self.text), self.blobs)


_batches = OrderedDict()          # places of the argument lists in memory -> their batch, which keeps them there


def batch(calls: list[list]) -> Batch:
    """A suite's calls are the same for every submission, and nothing ever writes to its arguments: encoded once."""
    key = tuple(map(id, calls))
    made = _batches.get(key) or Batch(calls)
    if not made.personal:
        _batches[key] = made
        _batches.move_to_end(key)
    if len(_batches) > BATCHES:
        _batches.popitem(last=False)
    return made


def reference(value) -> wire.Ref | None:
    return value._ref if isinstance(value, RemoteObject) else None


def lost(gone: Gone) -> dict:
    """What is seen of a call when the process is gone."""
    return failed(SLOW if gone.reason == "time" else "RuntimeError", str(gone))


def failed(kind: str, message: str) -> dict:
    return observed(error={"type": kind, "message": message, "line": 0, "source": ""})


def observed(value=None, error=None, printed="", changed=(), shared=()) -> dict:
    return {"value": value, "error": error, "printed": printed, "changed": list(changed), "shared": list(shared)}


def indices(found, count: int) -> list[int]:
    return [k for k in found if type(k) is int and 0 <= k < count] if isinstance(found, list) else []


def signature(parameters) -> inspect.Signature | None:
    """The signature a student's process claims for a function, or None when the claim makes no sense."""
    try:
        return inspect.Signature([
            inspect.Parameter(str(name), KINDS[kind],
                              default=None if optional else inspect.Parameter.empty)
            for name, kind, optional in parameters])
    except (TypeError, ValueError, IndexError):
        return None


def put_back(ours: list, theirs: list) -> None:
    """Do to our arguments what the student's function did to its copies of them; parts pair up by position."""
    for mine, now in zip(ours, theirs):
        if isinstance(mine, np.ndarray) and isinstance(now, np.ndarray):
            if mine.shape == now.shape and mine.flags.writeable:
                np.copyto(mine, now, casting="unsafe")
        elif isinstance(mine, list) and isinstance(now, list):
            kept = {k: item for k, item in enumerate(mine[:len(now)])
                    if isinstance(item, (np.ndarray, list, dict)) and type(item) is type(now[k])}
            mine[:] = [kept.get(k, item) for k, item in enumerate(now)]
