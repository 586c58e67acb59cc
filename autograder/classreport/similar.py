"""Submissions of one exercise that share unusual code: token fingerprints by winnowing, weighed by how rare they are.

Winnowing is Schleimer, Wilkerson, Aiken: Winnowing: local algorithms for document fingerprinting (SIGMOD 2003). Of the
hashes of all runs of K tokens, the smallest in each window is kept, so that two texts that share K + WINDOW - 1 tokens
share a fingerprint. Names, numbers and strings are all alike, so renaming changes nothing.

The exercises have short natural solutions, which many find by themselves. So what the released notebook or the model
solution holds counts for nothing, nor does what many of the class wrote, and what a few wrote counts less than what two
did. What is left over is a reason to look, never a proof.

Cost: one pass over the submissions, 8 bytes per fingerprint, and for each submission a sum over those that share a rare
fingerprint with it; no list of pairs is ever made. Existing tools (copydetect) compare all pairs.
"""
import builtins
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
import hashlib
from itertools import islice
import keyword
import re
import zlib

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

K = 12                            # tokens of one fingerprint: about a line
WINDOW = 4                        # of so many hashes in a row at least one is kept
MAX_TOKENS = 4_000                # of one submission; a solution has 200 to 800
FEW = 4                           # students who share a fingerprint that is rare in a class of any size
WORDS = 20                        # letters of a comment or text that is as telling as a fingerprint
# Fully rare fingerprints that must be shared, and what share they must be of the smaller submission's own ones. In
# made-up honest classes of 5 to 10,000, where students differ in some twenty common choices, these named at most 3 in
# 100.
SHARED, ALIKE = 16.0, 0.8
MUCH, ALIKE_MUCH = 32.0, 0.5
CLOSEST = 3                       # neighbours remembered per submission

# Every text matches somewhere, also one that is no Python, in time proportional to its length: no alternative can fail
# after reading on.
TOKEN = re.compile(r"""
    (?P<comment>\#[^\n]*)
  | (?P<text>[rbfuRBFU]{0,2}(?:'{3}(?:[^\\]|\\.?)*?(?:'{3}|\Z) | "{3}(?:[^\\]|\\.?)*?(?:"{3}|\Z)
             | '(?:[^'\\\n]|\\.)*'? | "(?:[^"\\\n]|\\.)*"?))
  | (?P<number>\.?\d[\w.]*)
  | (?P<name>[^\W\d]\w*)
  | (?P<sign>\*\*=?|//=?|->|:=|<<=?|>>=?|[-+*/%@&|^=!<>]=|[^\s\w])
""", re.X | re.S)
KEPT = {*keyword.kwlist, *dir(builtins)}          # a copier cannot rename these
POWERS = np.array([pow(0x9E3779B97F4A7C15, K - j, 2 ** 64) for j in range(K)], dtype=np.uint64)


@dataclass(frozen=True)
class Tokens:
    """Tokens of one cell: a number each that is the same for the same kind of token, and the line it begins on (from
    0); `words`: a number for each long comment or text, and its line."""
    kinds: np.ndarray
    lines: np.ndarray
    words: dict[int, int]


@dataclass(frozen=True)
class Pair:
    """Two submissions and what they share: `alike`, the share of the smaller one's own code; `shared`, fingerprints."""
    first: str
    second: str
    alike: float
    shared: int


@dataclass(frozen=True)
class Group:
    """Submissions that hang together by pairs, the closest pair first; each student's closest neighbours only."""
    students: tuple[str, ...]
    pairs: tuple[Pair, ...]


# ---------------------------------------------------------------- one submission

def tokens(source: str, limit: int = MAX_TOKENS) -> Tokens:
    """At most `limit` tokens of a cell; any text will do."""
    kinds, lines, words = [], [], {}
    line, at, after_dot = 0, 0, False
    for match in islice(TOKEN.finditer(source), 4 * limit):               # comments cost time, too
        line, at = line + source.count("\n", at, match.start()), match.start()
        text, group = match.group(), match.lastgroup
        if group in ("comment", "text"):
            plain = " ".join(re.findall(r"\w+", text.casefold()))
            if len(plain) >= WORDS:
                digest = hashlib.blake2b(plain.encode("utf-8", "replace"), digest_size=8).digest()
                words.setdefault(int.from_bytes(digest, "big"), line)
        if group != "comment":
            kinds.append(zlib.crc32(kind_of(group, text, after_dot).encode("utf-8", "replace")))
            lines.append(line)
            after_dot = text == "."
        if len(kinds) >= limit:
            break
    return Tokens(np.array(kinds, dtype=np.uint64), np.array(lines, dtype=np.int64), words)


def kind_of(group: str, text: str, after_dot: bool) -> str:
    """What counts of a token: names that a student can choose are all alike, and so are numbers and texts."""
    if group == "name":
        return text if after_dot or text in KEPT else "a"
    return {"number": "0", "text": "''"}.get(group, text)


def hashes(kinds: np.ndarray) -> np.ndarray:
    """One hash per run of K tokens, as many as there are runs."""
    if len(kinds) < K:
        return np.zeros(0, dtype=np.uint64)
    found = (sliding_window_view(kinds, K) * POWERS).sum(axis=1, dtype=np.uint64)
    found ^= found >> np.uint64(31)                       # without mixing, the smallest would be no random choice
    found *= np.uint64(0xBF58476D1CE4E5B9)
    return found ^ found >> np.uint64(29)


def winnow(found: np.ndarray, window: int = WINDOW) -> np.ndarray:
    """Places of the hashes that are kept: in each window the smallest, of equal ones the last."""
    if not len(found):
        return np.zeros(0, dtype=np.int64)
    window = min(window, len(found))
    backwards = sliding_window_view(found, window)[:, ::-1]
    return np.unique(np.arange(len(backwards)) + window - 1 - backwards.argmin(axis=1))


def prints(cells: Iterable[str]) -> np.ndarray:
    """The fingerprints of a submission's cells, each once, in order of size."""
    left, parts = MAX_TOKENS, []
    for source in cells:
        if left <= 0:
            break
        cell = tokens(source, left)
        left -= len(cell.kinds)
        all_hashes = hashes(cell.kinds)
        parts += [all_hashes[winnow(all_hashes)], np.array(list(cell.words), dtype=np.uint64)]
    return np.unique(np.concatenate(parts)) if parts else np.zeros(0, dtype=np.uint64)


def commonplace(cells: Iterable[str]) -> np.ndarray:
    """Everything that cells given to all, or expected of all, could leave as a fingerprint."""
    parts = [np.zeros(0, dtype=np.uint64)]
    for source in cells:
        cell = tokens(source)
        parts += [hashes(cell.kinds), np.array(list(cell.words), dtype=np.uint64)]
    return np.unique(np.concatenate(parts))


def marked_lines(source: str, shared: np.ndarray) -> list[int]:
    """Lines of a cell (from 0) that hold a token of one of these fingerprints."""
    cell = tokens(source)
    places = np.flatnonzero(np.isin(hashes(cell.kinds), shared))
    held = {int(cell.lines[place + j]) for place in places for j in range(K)}
    return sorted(held | {line for word, line in cell.words.items() if np.isin(np.uint64(word), shared)})


# ---------------------------------------------------------------- a class

@dataclass(frozen=True)
class Sheets:
    """The rare fingerprints of a class: student k has `found[starts[k]:starts[k + 1]]`, numbers into `weights`."""
    students: list[str]
    starts: np.ndarray
    found: np.ndarray
    weights: np.ndarray
    counts: np.ndarray
    values: np.ndarray

    def own(self, k: int) -> np.ndarray:
        return self.found[self.starts[k]:self.starts[k + 1]]

    def shared(self, pair: Pair) -> np.ndarray:
        """The rare fingerprints of both."""
        one, two = (self.own(self.students.index(student)) for student in (pair.first, pair.second))
        return self.values[np.intersect1d(one, two)]


def rare_limit(size: int) -> int:
    """How many of a class may share a fingerprint that still says something."""
    return max(FEW, int(size ** 0.5))


def sheets(told: dict[str, np.ndarray], common: np.ndarray) -> Sheets:
    """The rare fingerprints of a class, student -> fingerprints in, and how rare each is: 1 where two share it, less
    the more do."""
    students = list(told)
    sizes = [len(one) for one in told.values()]
    everything = np.concatenate([*told.values(), np.zeros(0, dtype=np.uint64)])
    values, places, counts = np.unique(everything, return_inverse=True, return_counts=True)
    rare = (counts <= rare_limit(len(students))) & ~np.isin(values, common)
    owners = np.repeat(np.arange(len(students)), sizes)[rare[places]]
    weights = np.minimum(1.0, np.log1p(len(students) / counts) / np.log1p(len(students) / 2))
    starts = np.searchsorted(owners, np.arange(len(students) + 1))
    return Sheets(students, starts, places[rare[places]], weights, counts, values)


def groups(class_: Sheets) -> list[Group]:
    """Who shares unusual code with whom, the largest agreement first."""
    found = gathered(list(close_pairs(class_)))
    return sorted(found, key=lambda group: (-group.pairs[0].shared, -group.pairs[0].alike, group.students))


def close_pairs(class_: Sheets):
    """The pairs worth a look, for each student the closest few."""
    n = len(class_.students)
    own = [class_.own(k) for k in range(n)]
    total = np.array([class_.weights[found].sum() for found in own])
    by_print = np.argsort(class_.found, kind="stable")
    owners = np.repeat(np.arange(n), np.diff(class_.starts))[by_print]
    first = np.searchsorted(class_.found[by_print], np.arange(len(class_.values) + 1))
    for k in range(n):
        several = own[k][class_.counts[own[k]] > 1]
        if class_.weights[several].sum() < SHARED:
            continue
        holders = np.concatenate([owners[first[p]:first[p + 1]] for p in several])
        repeats = first[several + 1] - first[several]
        others, back = np.unique(holders, return_inverse=True)
        shared = np.bincount(back, weights=np.repeat(class_.weights[several], repeats))
        alike = shared / np.maximum(np.minimum(total[others], total[k]), 1e-9)
        enough = np.where(shared >= MUCH, ALIKE_MUCH, np.where(shared >= SHARED, ALIKE, np.inf))
        close = np.flatnonzero((alike >= enough) & (others != k))
        count = np.bincount(back)
        for j in close[np.argsort(-alike[close], kind="stable")][:CLOSEST]:
            one, two = sorted((class_.students[k], class_.students[others[j]]))
            yield Pair(one, two, float(alike[j]), int(count[j]))


def gathered(pairs: list[Pair]) -> list[Group]:
    """Pairs that share a student belong to one group."""
    leader = {}

    def leader_of(student: str) -> str:
        while leader.setdefault(student, student) != student:
            leader[student] = leader[leader[student]]
            student = leader[student]
        return student

    for pair in pairs:
        leader[leader_of(pair.second)] = leader_of(pair.first)
    together = defaultdict(set)
    for pair in pairs:
        together[leader_of(pair.first)].add(pair)
    return [Group(tuple(sorted({student for pair in found for student in (pair.first, pair.second)})),
                  tuple(sorted(found, key=lambda pair: (-pair.shared, -pair.alike, pair.first, pair.second))))
            for found in together.values()]
