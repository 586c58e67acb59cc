"""Directives that show the course's data in the reader's language.

    {section-map}        where each section of the articles is taught      book/sections.toml
    {course-glossary}    every term with definition and translations       autograder/glossary.toml
    {course-exercises}   the exercises with their points                   course.toml, solutions/<language>/
    {attack-table}       what attacks achieve against plain nbgrader        autograder/attack_table.toml
    {sizing-table}       how long a class takes on how many processors      autograder/measured.toml

The words around the data stand in book/_locale/data.toml. A term can be referred to from any page as term-<key>.
"""
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path
import re
import tomllib
import unicodedata

from docutils import nodes
from sphinx import addnodes
from sphinx.util.docutils import SphinxDirective

from autograder.course import ROOT, CourseError, editions, exercises, pages

SECTIONS = ROOT / "book" / "sections.toml"
GLOSSARY = ROOT / "autograder" / "glossary.toml"
ATTACKS = ROOT / "autograder" / "attack_table.toml"
MEASURED = ROOT / "autograder" / "measured.toml"
CLASSES = (100, 1_000, 10_000, 100_000)     # submissions
PROCESSORS = (2, 16, 128)
WORDS = ROOT / "book" / "_locale" / "data.toml"
FRAME = ROOT / "book" / "_locale" / "ui.toml"
POLISH = "aąbcćdeęfghijklłmnńoóprsśtuwyzźż"
DOT = "\u00a0· "        # between entries that hold commas; it does not begin a line
TITLE = re.compile(r"^# +(.+?)\s*$", re.MULTILINE)


@cache
def load(path: Path) -> dict:
    """The tables of a TOML file.

    Raises `CourseError` naming the file when it is missing or cannot be read.
    """
    name = path.relative_to(ROOT)
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise CourseError(f"{name}: missing. Restore it from the repository.") from None
    except ValueError as error:             # TOMLDecodeError is a ValueError
        raise CourseError(f"{name}: cannot be read: {error}. Correct the syntax there.") from None


class DataDirective(SphinxDirective):
    """Base of the directives: an edition, its words, and nodes for references, foreign words and tables."""

    sources: tuple[Path, ...] = ()

    def run(self) -> list[nodes.Node]:
        self.edition = self.config.course_edition or Path(self.env.srcdir).name
        for path in (*self.sources, WORDS, FRAME):
            self.env.note_dependency(str(path))
        try:
            return self.content_nodes()
        except CourseError as error:
            raise self.error(str(error)) from None

    def content_nodes(self) -> list[nodes.Node]:
        raise NotImplementedError

    def word(self, key: str) -> str:
        try:
            return load(WORDS)["data"][key][self.edition]
        except KeyError:
            raise CourseError(f"book/_locale/{WORDS.name}: [data] {key}: no text for {self.edition}. Add it.") from None

    def comma(self) -> str:
        """What stands between the entries of a list."""
        return load(FRAME)["ui"]["comma"][self.edition]

    def foreign(self, language: str, text: str) -> nodes.inline:
        """`text` marked with the language it is in (docutils makes `lang` of such a class)."""
        tag = editions()[language]["tag"] if language in editions() else language
        return nodes.inline("", text, classes=[f"language-{tag}"] if language != self.edition else [])

    def reference(self, target: str) -> addnodes.pending_xref:
        """A link to a page or a label, with the title found there; Sphinx warns when there is no such target."""
        kind = "doc" if target in pages() else "ref"
        link = addnodes.pending_xref("", nodes.inline("", target), refdomain="std", reftype=kind, refexplicit=False,
                                     refwarn=True, reftarget=target, refdoc=self.env.docname)
        self.set_source_info(link)
        return link

    def table(self, titles: list[str], rows: Iterable[list[list[nodes.Node]]], name: str) -> nodes.table:
        """A table with a row of `titles`; each cell of `rows` is a list of inline nodes."""
        group = nodes.tgroup("", *(nodes.colspec(colwidth=1) for _ in titles), cols=len(titles))
        group += nodes.thead("", _row([[nodes.Text(title)] for title in titles]))
        group += nodes.tbody("", *(_row(cells) for cells in rows))
        return nodes.table("", group, classes=[name])


def _row(cells: list[list[nodes.Node]]) -> nodes.row:
    return nodes.row("", *(nodes.entry("", nodes.paragraph("", "", *cell)) for cell in cells))


def _joined(parts: Iterable[nodes.Node | list[nodes.Node]], separator: str) -> list[nodes.Node]:
    """The nodes with `separator` between them."""
    joined = []
    for part in parts:
        joined += [nodes.Text(separator)] if joined else []
        joined += part if isinstance(part, list) else [part]
    return joined


def _with_formulas(text: str) -> list[nodes.Node]:
    """Text and formulas of a sentence in which formulas stand between dollar signs."""
    return [nodes.math(part, part) if n % 2 else nodes.Text(part) for n, part in enumerate(text.split("$"))]


class SectionMap(DataDirective):
    """Table: article, section as the article calls it, chapter, headings that teach it."""

    sources = (SECTIONS,)

    def content_nodes(self):
        titles = [self.word(key) for key in ("article", "section", "chapter", "heading")]
        rows = (self._cells(key, section) for key, section in load(SECTIONS)["sections"].items())
        return [self.table(titles, rows, "section-map")]

    def _cells(self, key: str, section: dict) -> list[list[nodes.Node]]:
        claims = [claim.split("#") for claim in section["taught"]]
        chapters = dict.fromkeys(page for page, _ in claims)
        unknown = [page for page in chapters if page not in pages()]
        if unknown:
            raise CourseError(f"book/sections.toml: [sections.{key}] is taught in {', '.join(unknown)}, which "
                              "book/_toc.yml does not list. Correct the name, or list the page there.")
        return [[nodes.Text(key)],
                _joined((self.foreign(language, text) for language, text in section["titles"].items()), DOT),
                _joined((self.reference(page) for page in chapters), self.comma()),
                _joined((self.reference(label) for _, label in claims), self.comma())]


class CourseGlossary(DataDirective):
    """Every term: symbol, definition, other names, the other editions' terms, where it is introduced.

    A term's heading has its key as id, so that anchors are equal in all editions.
    """

    sources = (GLOSSARY,)

    def content_nodes(self):
        terms = load(GLOSSARY)
        for key, entry in terms.items():
            self._check(key, entry)
        ordered = sorted(terms.items(), key=lambda item: collation(item[1][self.edition], self.edition))
        return [node for key, entry in ordered for node in self._term(key, entry)]

    def _check(self, key: str, entry: dict):
        missing = [f"{language}.{field}" for language in editions() for field in ("term", "definition")
                   if not entry.get(language, {}).get(field)]
        if missing or not entry.get("introduced"):
            raise CourseError(f"autograder/glossary.toml: [{key}] lacks {', '.join(missing or ['introduced'])}. "
                              "Add it there.")

    def _term(self, key: str, entry: dict) -> list[nodes.Node]:
        own = entry[self.edition]
        heading = nodes.rubric("", own["term"], ids=[key], names=[key], classes=["glossary-term"])
        heading["level"] = heading["heading-level"] = 2     # the first is MyST's name for it, the second Sphinx's
        self.env.get_domain("std").note_hyperlink_target(f"term-{key}", self.env.docname, key, own["term"])
        return [heading, nodes.paragraph("", "", *_with_formulas(own["definition"])), self._facts(entry, own)]

    def _facts(self, entry: dict, own: dict) -> nodes.field_list:
        others = [[self.foreign(language, f"{editions()[language]['name']} "),
                   nodes.strong("", "", self.foreign(language, entry[language]["term"]))]
                  for language in editions() if language != self.edition]
        facts = {"symbol": [nodes.math(entry["symbol"], entry["symbol"])] if "symbol" in entry else [],
                 "also": [nodes.Text(self.comma().join(own["also"]))] if "also" in own else [],
                 "languages": _joined(others, DOT),
                 "introduced": [self.reference(entry["introduced"])]}
        return nodes.field_list("", *(self._fact(key, value) for key, value in facts.items() if value),
                                classes=["glossary-facts"])

    def _fact(self, key: str, value: list[nodes.Node]) -> nodes.field:
        return nodes.field("", nodes.field_name("", self.word(key)),
                           nodes.field_body("", nodes.paragraph("", "", *value)))


def collation(words: dict, edition: str) -> tuple:
    """Sort key of a term: by its reading where one is given, in Polish by its alphabet, else without accents."""
    text = words.get("sort", words["term"]).casefold().replace("ー", "")
    if edition == "pl":
        return tuple(POLISH.find(letter) for letter in text if letter in POLISH or letter == " ")
    plain = unicodedata.normalize("NFD", text)
    return tuple(letter for letter in plain if not unicodedata.combining(letter)), text


class CourseExercises(DataDirective):
    """Table: exercise, chapter, points of each function, their sum."""

    def content_nodes(self):
        titles = [self.word(key) for key in ("exercise", "chapter", "functions", "total")]
        return [self.table(titles, (self._cells(exercise) for exercise in exercises().values()), "course-exercises")]

    def _cells(self, exercise) -> list[list[nodes.Node]]:
        points = [[nodes.literal("", name), nodes.Text(f"\u00a0{worth:g}")] for name, worth in exercise.points.items()]
        return [[nodes.Text(self._title(exercise.slug))], [self.reference(exercise.chapter)],
                _joined(points, self.comma()), [nodes.Text(f"{exercise.total:g}")]]

    def _title(self, slug: str) -> str:
        path = ROOT / "solutions" / self.edition / slug / f"{slug}.md"
        self.env.note_dependency(str(path))
        if not path.is_file():
            raise CourseError(f"{path.relative_to(ROOT)}: missing, although course.toml lists the exercise. Write it.")
        found = TITLE.search(path.read_text(encoding="utf-8"))
        if not found:
            raise CourseError(f"{path.relative_to(ROOT)}: has no first heading. Begin the text with # and its title.")
        return found[1]


class AttackTable(DataDirective):
    """Table: family of attacks, how many, how many succeed against plain nbgrader, by what, and against our grader.

    The last is always none: the tests that make these attacks on our grader allow nothing else.
    """

    sources = (ATTACKS,)

    def content_nodes(self):
        columns = ("attack_family", "attacks", "attacks_plain", "attacks_achieved", "attacks_ours")
        titles = [self.word(key) for key in columns]
        families = load(ATTACKS)
        total = {(family, name): achieved for family, own in families.items() for name, achieved in own.items()}
        rows = [self._cells(f"attack_{family}", attacks) for family, attacks in families.items()]
        return [self.table(titles, [*rows, self._cells("total", total)], "attack-table")]

    def _cells(self, name: str, attacks: dict[str, list[str]]) -> list[list[nodes.Node]]:
        times = Counter(one for achieved in attacks.values() for one in achieved)
        told = [[nodes.Text(f"{self.word(f'achieved_{one}')}\u00a0{count}")] for one, count in times.most_common()]
        return [[nodes.Text(self.word(name))], [nodes.Text(str(len(attacks)))],
                [nodes.Text(str(sum(map(bool, attacks.values()))))], _joined(told, DOT), [nodes.Text("0")]]


class SizingTable(DataDirective):
    """Table: time for classes of several sizes on several numbers of processors, and the memory of the graders.

    Computed from the processor time and the memory that were measured in the largest class.
    """

    sources = (MEASURED,)

    def content_nodes(self):
        cost = max((measured for key, measured in load(MEASURED).items() if key.startswith(("ours_", "class_"))),
                   key=lambda measured: measured["count"])
        titles = [self.word("submissions"), *(f"{self.word('processors')} {count}" for count in PROCESSORS)]
        rows = [[_spaced(size), *(_duration(size * cost["cpu_seconds_each"] / count) for count in PROCESSORS)]
                for size in CLASSES]
        megabytes = cost["peak_mb_worker"] + cost["peak_mb_sandbox"]
        rows.append([self.word("memory"), *(self._size(count * megabytes) for count in PROCESSORS)])
        return [self.table(titles, [[[nodes.Text(text)] for text in row] for row in rows], "sizing-table")]

    def _size(self, megabytes: float) -> str:
        unit, count = ("megabytes", megabytes) if megabytes < 1000 else ("gigabytes", megabytes / 1000)
        return f"{count:.0f}\u00a0{self.word(unit)}"


def _spaced(number: int) -> str:
    """A number with its thousands apart, as it is read in every language."""
    return f"{number:,}".replace(",", "\u202f")


def _duration(seconds: float) -> str:
    for unit, size in (("h", 3600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f}\u00a0{unit}"
    return f"{max(seconds, 1):.0f}\u00a0s"


def setup(app):
    app.add_directive("section-map", SectionMap)
    app.add_directive("course-glossary", CourseGlossary)
    app.add_directive("course-exercises", CourseExercises)
    app.add_directive("attack-table", AttackTable)
    app.add_directive("sizing-table", SizingTable)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
