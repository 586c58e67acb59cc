"""What passes between the grader and a student's process: frames of JSON with raw array bytes behind it.

Values go by value: None, bool, int, float, complex, str, bytes, list, tuple, dict, set, numpy arrays and scalars.
Anything else goes as a reference (`Ref`) that its owner keeps. Nothing is ever unpickled, and whoever reads a frame
checks every field of it: the other side may be lying.
"""
from functools import lru_cache
import json
from math import inf
import re
import struct
import time

import numpy as np

HEAD = struct.Struct(">IQ")                    # bytes of JSON, bytes of arrays
MAX_FRAME = 64 << 20                           # a larger frame is refused unread
MAX_ANSWER, MAX_ANSWER_TEXT = 16 << 20, 4 << 20    # of a student's process: the frame, and its JSON, which grows
MAX_ANSWERS, MAX_ANSWERS_TEXT = 32 << 20, 8 << 20  # of all its answers together: some are kept till the last has come
MAX_KEYS = 10_000                              # in one set or dict: who chooses them can make all their hashes equal
MAX_DEPTH = 40
PIECE = 1 << 16                                # bytes asked of the socket at once
PLAIN_DTYPE = re.compile(r"[<>|=][biufcSU]\d{1,5}\Z")


class WireError(Exception):
    """The other side sent something that is no valid frame or value."""


class Ref:
    """Stands for an object that cannot travel: its owner's number for it and a description."""

    def __init__(self, number: int, about: dict):
        self.number, self.about = number, about


def parts(value, depth: int = 0) -> list:
    """Mutable parts of a value (arrays, lists, dicts) in walking order: equal on both sides, so a position names one."""
    if depth > MAX_DEPTH:
        return []
    if isinstance(value, np.ndarray):
        return [value]
    if isinstance(value, (list, tuple)):
        own = [value] if isinstance(value, list) else []
        return own + [p for item in value for p in parts(item, depth + 1)]
    if isinstance(value, dict):
        return [value] + [p for item in value.values() for p in parts(item, depth + 1)]
    return []


@lru_cache(maxsize=64)
def dtype_of(text: str) -> np.dtype:
    """The plain type with this name. Raises `ValueError` when it is none."""
    if not PLAIN_DTYPE.match(text):
        raise ValueError(f"dtype {text[:20]!r}")
    return np.dtype(text)


class Encoder:
    """Turns values into JSON nodes and collects array bytes in `blobs`.

    `known` are parts the receiver already has (the arguments of a call): they travel as their position, so that a
    function which returns its own argument, or a view of it, is seen to do so. `keep(object) -> Ref` is asked for
    everything that has no plain form.
    """

    def __init__(self, keep=None, known=()):
        self.blobs, self.size, self.keep = [], 0, keep
        self.known = {id(part): k for k, part in enumerate(known)}
        self.arrays = [(k, part) for k, part in enumerate(known) if isinstance(part, np.ndarray) and part.size]

    def blob(self, data) -> list:
        start = self.size
        self.blobs.append(data)
        self.size += len(data)
        if self.size > MAX_FRAME:
            raise WireError(f"a value of more than {MAX_FRAME >> 20} MB")
        return [start, len(data)]

    def node(self, value, depth: int = 0):
        """JSON node of a value."""
        if value is None or value is True or value is False or type(value) in (int, float, str):
            return value
        if id(value) in self.known:
            return ["x", self.known[id(value)]]
        if isinstance(value, np.ndarray):
            return self.array(value, depth)
        if isinstance(value, np.generic) and PLAIN_DTYPE.match(value.dtype.str):
            return ["g", value.dtype.str, *self.blob(value.tobytes())]
        if depth < MAX_DEPTH:
            return self.container(value, depth + 1)
        return self.reference(value)

    def container(self, value, depth: int):
        for kind, tag in ((list, "l"), (tuple, "t"), (set, "s"), (frozenset, "s")):
            if isinstance(value, kind):
                return [tag, [self.node(item, depth) for item in value]]
        if isinstance(value, dict):
            return ["d", [[self.node(k, depth), self.node(v, depth)] for k, v in value.items()]]
        if isinstance(value, complex):
            return ["c", value.real, value.imag]
        if isinstance(value, (bytes, bytearray)):
            return ["b", *self.blob(bytes(value))]
        for kind in (int, float, str):                          # a subclass: its plain value
            if isinstance(value, kind):
                return kind(value)
        return self.reference(value)

    def array(self, value, depth: int):
        if value.dtype.hasobject:
            return ["o", list(value.shape), [self.node(item, depth + 1) for item in value.ravel().tolist()]]
        if not PLAIN_DTYPE.match(value.dtype.str):
            return self.reference(value)
        for k, part in self.arrays:
            offset = value.__array_interface__["data"][0] - part.__array_interface__["data"][0]
            if 0 <= offset < part.nbytes and part.flags.c_contiguous and np.may_share_memory(value, part):
                return ["v", k, value.dtype.str, list(value.shape), list(value.strides), offset]
        return ["a", value.dtype.str, list(value.shape), *self.blob(np.ascontiguousarray(value).tobytes())]

    def reference(self, value):
        if self.keep is None:
            raise WireError(f"a value of type {type(value).__name__} cannot be passed to a student's function")
        ref = value if isinstance(value, Ref) else self.keep(value)
        return ["r", ref.number, ref.about]


class Decoder:
    """The reverse of `Encoder`; `known` as there, `revive(Ref) -> object` is asked for references.

    `left`: bytes that all arrays may take when their elements are numbers of 8 bytes. A liar makes much out of little:
    the same bytes in many arrays, a byte for each element.
    """

    def __init__(self, data: memoryview, revive=None, known=(), left: float = inf):
        self.data, self.revive, self.known, self.left = data, revive, list(known), left

    def value(self, node, depth: int = 0):
        """The value of a node.

        Raises `WireError` when the node is malformed.
        """
        if node is None or isinstance(node, (bool, int, float, str)):
            return node
        try:
            if depth > MAX_DEPTH + 2:
                raise ValueError("nested too deeply")
            return getattr(self, "read_" + node[0])(depth + 1, *node[1:])
        except WireError:
            raise
        except Exception as error:
            raise WireError(f"a malformed value ({type(error).__name__}: {ascii(str(error))[:150]})") from None

    def bytes_at(self, start: int, length: int, each: int = 8) -> memoryview:
        """Bytes of the frame; `each`: of an element."""
        if not (type(start) is int and type(length) is int and 0 <= start and 0 <= length <= len(self.data) - start):
            raise ValueError("bytes out of range")
        self.left -= length * max(8 // max(each, 1), 1)
        if self.left < 0:
            raise ValueError("arrays that are too large")
        return self.data[start:start + length]

    def read_l(self, depth, items):
        return [self.value(item, depth) for item in items]

    def read_t(self, depth, items):
        return tuple(self.read_l(depth, items))

    def read_s(self, depth, items):
        return set(self.read_l(depth, self.few(items)))

    def read_d(self, depth, items):
        return {self.value(k, depth): self.value(v, depth) for k, v in self.few(items)}

    @staticmethod
    def few(items: list) -> list:
        if len(items) > MAX_KEYS:
            raise ValueError(f"more than {MAX_KEYS} keys")
        return items

    def read_c(self, depth, real, imag):
        return complex(real, imag)

    def read_b(self, depth, start, length):
        return bytes(self.bytes_at(start, length))

    def read_g(self, depth, dtype, start, length):
        return np.frombuffer(self.bytes_at(start, length), dtype_of(dtype), 1)[0]

    def read_a(self, depth, dtype, shape, start, length):
        kind = dtype_of(dtype)
        flat = np.frombuffer(self.bytes_at(start, length, kind.itemsize), kind) if length else np.empty(0, kind)
        return flat.reshape(shape).copy()

    def read_o(self, depth, shape, items):
        array = np.empty(len(items), dtype=object)
        array[:] = [self.value(item, depth) for item in items]
        return array.reshape(shape)

    def read_x(self, depth, position):
        return self.known[self.position(position)]

    def read_v(self, depth, position, dtype, shape, strides, offset):
        view = np.ndarray(shape, dtype_of(dtype), self.known[self.position(position)], offset, strides)
        if view.nbytes > MAX_ANSWER:           # strides of 0 make much out of little
            raise ValueError("a view that is too large")
        return view

    def position(self, position) -> int:
        if type(position) is not int or not 0 <= position < len(self.known):
            raise ValueError("no such argument")
        return position

    def read_r(self, depth, number, about):
        if type(number) is not int or not isinstance(about, dict) or self.revive is None:
            raise ValueError("a bad reference")
        return self.revive(Ref(number, about))


def frame(header: dict, encoder: Encoder | None = None) -> bytes:
    """One frame: the header and the encoder's array bytes."""
    return framed(json.dumps(header).encode(), b"".join(encoder.blobs) if encoder else b"")


def framed(text: bytes, blobs: bytes) -> bytes:
    """One frame of a header that is JSON already."""
    if len(text) + len(blobs) > MAX_FRAME:
        raise WireError(f"a value of more than {MAX_FRAME >> 20} MB")
    return b"".join([HEAD.pack(len(text), len(blobs)), text, blobs])


def send(sock, header: dict, encoder: Encoder | None = None) -> None:
    """Send one frame."""
    sock.sendall(frame(header, encoder))


class Reader:
    """Reads frames off a socket. What has come beyond a frame waits in `buffer` for the next one.

    `most` and `most_text`: bytes allowed to a frame and to its JSON; `left` and `left_text`: to all frames together.
    """

    def __init__(self, sock, most: int = MAX_FRAME, most_text: int = MAX_FRAME, left: float = inf,
                 left_text: float = inf):
        self.sock, self.buffer, self.most, self.most_text = sock, bytearray(), most, most_text
        self.left, self.left_text = left, left_text

    def receive(self, deadline: float | None = None) -> tuple[dict, memoryview]:
        """Read one frame -> header, array bytes; `deadline` on the monotonic clock.

        Raises `EOFError` when the other side has gone, `TimeoutError` at the deadline and `WireError` when the frame is
        none.
        """
        text_size, size = HEAD.unpack(self.taken(HEAD.size, deadline))
        if text_size + size > self.most or text_size > self.most_text:
            raise WireError(f"a frame of {text_size + size} bytes")
        self.left, self.left_text = self.left - text_size - size, self.left_text - text_size
        if min(self.left, self.left_text) < 0:
            raise WireError("more than all answers together may be")
        body = self.taken(text_size + size, deadline)
        try:
            header = json.loads(body[:text_size])
        except (ValueError, RecursionError) as error:
            raise WireError(f"a frame that is no JSON ({type(error).__name__})") from None
        if not isinstance(header, dict):
            raise WireError("a frame without a header")
        return header, memoryview(body)[text_size:]

    def taken(self, size: int, deadline: float | None) -> bytes:
        while len(self.buffer) < size:
            if deadline is not None:           # anew before each piece: one byte a minute shall not keep us waiting
                self.sock.settimeout(max(deadline - time.monotonic(), 0.001))
            piece = self.sock.recv(max(size - len(self.buffer), PIECE))
            if not piece:
                raise EOFError("the connection was closed")
            self.buffer += piece
        data = bytes(memoryview(self.buffer)[:size])
        del self.buffer[:size]
        return data
