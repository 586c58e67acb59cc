"""What a run says while it runs and when it is done: the progress line, the grade table, what needs attention."""
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
import json
import os
import shutil
import sys
import time
import unicodedata

from autograder import course
from autograder.grading.store import Grade
from autograder.intake import Refusal, printable

TABLE_AT_MOST = 40                # students; a larger class gets one line per exercise
REDRAW = 0.1
COLOURS = {"bad": "1;31", "look": "1;33"}          # bold red, bold yellow


def painter(stream) -> Callable[[str, str], str]:
    """A function that colours a text, for a stream that shows colours: a terminal, unless NO_COLOR asks for none."""
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty()
    return unpainted if plain else lambda kind, text: f"\x1b[{COLOURS[kind]}m{text}\x1b[0m"


def unpainted(_kind: str, text: str) -> str:
    return text


class Progress:
    """`[#####.....] 480/1000  21.3/s  0:24 left`, drawn over itself on a terminal, a line now and then elsewhere."""

    def __init__(self, total: int, quiet: bool, stream=None):
        self.total, self.stream = total, stream or sys.stderr
        self.quiet = quiet or total == 0
        self.terminal = self.stream.isatty()
        self.every = REDRAW if self.terminal else 10.0
        self.started = self.drawn = time.monotonic()
        self.done = 0

    def step(self) -> None:
        self.done += 1
        now = time.monotonic()
        if not self.quiet and now - self.drawn >= self.every:
            self.draw(now)

    def draw(self, now: float) -> None:
        self.drawn = now
        rate = self.done / max(now - self.started, 1e-9)
        total = max(self.total, self.done)
        left = int((total - self.done) / rate) if rate else 0
        filled = 30 * self.done // max(total, 1)
        bar = "#" * filled + "." * (30 - filled)
        line = f"[{bar}] {self.done}/{total}  {rate:.1f}/s  {left // 60}:{left % 60:02d} left"
        self.stream.write(f"\r{line} " if self.terminal else line + "\n")
        self.stream.flush()

    def close(self) -> None:
        if self.quiet:
            return
        self.draw(time.monotonic())
        if self.terminal:
            self.stream.write("\n")


@dataclass
class Summary:
    """What one run did. `odd`: (student, exercise, file, what) of graded submissions that need a look."""
    graded: int = 0
    unchanged: int = 0
    seconds: float = 0.0
    confined: str = ""
    refused: list[Refusal] = field(default_factory=list)
    odd: list[tuple[str, str, str, str]] = field(default_factory=list)

    @property
    def exit_code(self) -> int:
        return 1 if self.refused or self.odd else 0

    def as_json(self, grades: list[Grade]) -> str:
        """The whole report for programs."""
        told = {
            "graded": self.graded, "unchanged": self.unchanged, "seconds": round(self.seconds, 3),
            "confined": self.confined, "refused": [r.to_dict() for r in self.refused],
            "attention": [{key: printable(value) for key, value in line.items()} for line in self.attention()],
            "grades": [{"student": g.student, "exercise": g.exercise, "score": g.score, "edition": g.edition,
                        "max_score": maximum(g.exercise), "needs_manual_grade": g.needs_manual} for g in grades]}
        return json.dumps(told, ensure_ascii=False, indent=1)

    def attention(self) -> list[dict]:
        """What is odd about graded submissions, with a remedy for each."""
        from autograder.grading import attention      # needed for the odd ones alone
        return [{"student": student, "exercise": exercise, "file": file, "cause": what,
                 "remedy": attention.remedy(what)} for student, exercise, file, what in self.odd]

    def lines(self, paint: Callable[[str, str], str] = unpainted) -> list[str]:
        """The report for people; `paint`: see `painter`."""
        rate = f", {self.graded / self.seconds:.1f} per second" if self.graded and self.seconds else ""
        said = [f"{self.graded} graded{rate}; {self.unchanged} unchanged; {len(self.refused)} refused"]
        if self.refused:
            said += ["", paint("bad", "Not graded:"), *(f"  {refusal}" for refusal in self.refused)]
        if self.odd:
            said += ["", paint("look", "Graded, but worth a look:")]
            said += [f"  {printable(one['student'])} {one['exercise']} {printable(one['file'])}: "
                     f"{printable(one['cause'])}. {one['remedy']}" for one in self.attention()]
        if self.confined == "unsafe":
            said += ["", paint("bad", "UNSAFE:") + " student code ran without confinement. These grades are marked so "
                     "in the gradebook."]
        return said


def maximum(exercise: str) -> float | None:
    known = course.exercises().get(exercise)
    return known.total if known else None


def width(text: str) -> int:
    """Columns a text takes in a terminal: two for each East Asian wide letter."""
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)


def pad(text: str, columns: int) -> str:
    return text + " " * max(columns - width(text), 0)


def table(grades: list[Grade]) -> list[str]:
    """The grades: a row per student, or for a large class a row per exercise."""
    by_student = defaultdict(dict)
    for grade in grades:
        by_student[grade.student][grade.exercise] = grade
    if len(by_student) > TABLE_AT_MOST:
        return distribution(grades)
    columns = list(course.exercises())
    rows = [["student", "edition", *columns, "total"]]
    for student, found in by_student.items():
        editions = "+".join(dict.fromkeys(g.edition for g in found.values() if g.edition))
        cells = [shown_score(found.get(name)) for name in columns]
        rows.append([printable(student), editions, *cells, f"{sum(g.score for g in found.values()):g}"])
    rows.append(["", "points", *(f"{maximum(name):g}" for name in columns), f"{sum(map(maximum, columns)):g}"])
    return aligned(rows)


def shown_score(grade: Grade | None) -> str:
    if grade is None:
        return "-"
    return f"{grade.score:.4g}" + ("*" if grade.needs_manual else "") + ("!" if grade.confined == "unsafe" else "")


def distribution(grades: list[Grade]) -> list[str]:
    """Per exercise: how many, the mean, and the share in each fifth of the points."""
    rows = [["exercise", "graded", "mean", "of", "0-20%", "-40%", "-60%", "-80%", "-100%"]]
    for name in course.exercises():
        scores = [g.score for g in grades if g.exercise == name]
        if not scores:
            continue
        fifths = [0] * 5
        for score in scores:
            fifths[min(int(5 * score / maximum(name)), 4)] += 1
        mean = sum(scores) / len(scores)
        rows.append([name, str(len(scores)), f"{mean:.2f}", f"{maximum(name):g}", *map(str, fifths)])
    return aligned(rows)


def aligned(rows: list[list[str]]) -> list[str]:
    widths = [max(width(row[k]) for row in rows) for k in range(len(rows[0]))]
    fitting = shutil.get_terminal_size((120, 24)).columns
    lines = ["  ".join(pad(text, columns) for text, columns in zip(row, widths)).rstrip() for row in rows]
    return [*lines[:1], "-" * min(max(map(width, lines)), fitting), *lines[1:]]
