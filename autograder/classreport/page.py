"""The class report as one HTML page without scripts. Templates escape everything: names and code are the students'."""
from collections.abc import Iterable
from datetime import datetime
import os
from pathlib import Path
from urllib.parse import quote

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from autograder import course, feedback, intake
from autograder.classreport import gather

HERE = Path(__file__).resolve().parent
NAMED, FEW = 12, 5                # students named in a line about what needs a look, about a finding
LINES = 60                        # lines about what needs a look
FINDINGS, GROUPS = 12, gather.EXCERPTS


class Links:
    """Students' names, with the way from the page at `to` to their feedback pages, as far as there are any."""

    def __init__(self, feedback_folder: Path, to: Path):
        self.folder, self.base = feedback_folder, to.resolve().parent

    def one(self, student: str, exercise: str) -> dict:
        return {"name": intake.printable(student), "href": self.href(student, exercise)}

    def href(self, student: str, exercise: str) -> str:
        if not intake.NAME.match(student) or exercise not in course.exercises():
            return ""
        path = self.folder / student / exercise / f"{exercise}.html"
        if not path.is_file():
            return ""
        return "./" + quote(Path(os.path.relpath(path.resolve(), self.base)).as_posix(), safe="/")

    def all(self, students: Iterable[str], exercise: str, limit: int) -> list[dict]:
        """As many entries as there are students; those that will not be named stay empty."""
        return [self.one(student, exercise) if k < limit else {} for k, student in enumerate(students)]


def page(report: dict, links: Links) -> str:
    """The page of a report that `gather.report` made."""
    words = gather.words(report["edition"])
    environment = Environment(loader=FileSystemLoader(HERE), autoescape=True, undefined=StrictUndefined,
                              trim_blocks=True, lstrip_blocks=True)
    eye = gathered_lines(report["attention"], links)
    return environment.get_template("page.html").render(
        tag=course.editions()[report["edition"]]["tag"], words=words, css=Markup(feedback.CSS + style()),
        made=f"{datetime.fromisoformat(report['made']):%Y-%m-%d %H:%M} UTC",
        exercises=[exercise(one, words, links) for one in report["exercises"]],
        eye=eye[:LINES], eye_left=len(eye[LINES:]), named=NAMED, few=FEW, findings_shown=FINDINGS,
        groups_shown=GROUPS, number=number, percent=lambda share: percent(share, words))


def style() -> str:
    return (HERE / "page.css").read_text(encoding="utf-8")


def number(value: float) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".")


def percent(share: float, words: dict) -> str:
    return words["percent"].format(value=f"{100 * share:.0f}")


def gathered_lines(lines: list[dict], links: Links) -> list[dict]:
    """Lines that differ in the student alone, as one."""
    found = {}
    for line in lines:
        key = line["kind"], line["exercise"], line["cause"], line["remedy"]
        found.setdefault(key, {**line, "students": []})["students"].append(line["student"])
    return [{**line, "cause": intake.printable(line["cause"]), "remedy": intake.printable(line["remedy"]),
             "students": links.all(line["students"], line["exercise"], NAMED)} for line in found.values()]


def exercise(one: dict, words: dict, links: Links) -> dict:
    if not one["graded"]:
        return one
    name = one["exercise"]
    findings = [{**line, "students": links.all(line["students"], name, FEW)} for line in one["findings"]]
    shown = [group(told, name, words, links) for told in one["similar"][:GROUPS]]
    return {**one, "findings": findings, "similar": shown + one["similar"][GROUPS:]}


def group(told: dict, name: str, words: dict, links: Links) -> dict:
    """A group of similar submissions with its sentences."""
    pair, students = told["pairs"][0], told["students"]
    named = Markup(escape(words["comma"])).join(person(links.one(student, name)) for student in students[:NAMED])
    if len(students) > NAMED:
        named += words["more_names"].format(count=len(students) - NAMED)
    first, second = (person(links.one(pair[key], name)) for key in ("first", "second"))
    return {"students": students, "together": sentence(words["similar_group"], count=len(students), names=named),
            "closest": sentence(words["similar_pair"], first=first, second=second, share=percent(pair["alike"], words),
                                count=pair["shared"]),
            "lines": [{"title": words["similar_lines"].format(student=intake.printable(side["student"])),
                       "lines": "\n".join(intake.printable(line) for line in side["lines"])} for side in told["lines"]]}


def person(visit: dict) -> Markup:
    name = Markup('<span class="name">{}</span>').format(visit["name"])
    return Markup('<a href="{}">{}</a>').format(visit["href"], name) if visit["href"] else name


def sentence(text: str, **parts) -> Markup:
    """A sentence of the messages with parts that may be markup; everything else is escaped."""
    return escape(text).format(**parts)
