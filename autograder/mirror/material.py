"""What is compared: the pages, exercises and message files of every edition, read once."""
from dataclasses import dataclass, field
from pathlib import Path
import tomllib

from autograder import course
from autograder.mirror.parse import Page, parse

SOLUTIONS = "solutions/"                # documents of that prefix are exercises, all others are pages of the book
MESSAGES = "messages"
GLOSSARY = "autograder/glossary.toml"
SECTIONS = "book/sections.toml"


@dataclass
class Material:
    """The course in `root`. The first of `editions` is the reference that the others mirror."""
    root: Path
    editions: list[str]
    pages: list[str]
    exercises: list[str]
    _parsed: dict[Path, Page | None] = field(default_factory=dict, repr=False)

    @classmethod
    def load(cls) -> "Material":
        """The course as its own files describe it."""
        return cls(course.ROOT, list(course.editions()), course.pages(), list(course.exercises()))

    @property
    def reference(self) -> str:
        return self.editions[0]

    @property
    def translations(self) -> list[str]:
        return self.editions[1:]

    @property
    def documents(self) -> list[str]:
        """Names of what each edition consists of, without the edition: `03-lstm`, `solutions/lstm-forward`."""
        return [*self.pages, *(SOLUTIONS + slug for slug in self.exercises)]

    def path(self, document: str, edition: str) -> Path:
        if document.startswith(SOLUTIONS):
            slug = document.removeprefix(SOLUTIONS)
            return self.root / "solutions" / edition / slug / f"{slug}.md"
        return self.root / "book" / edition / f"{document}.md"

    def messages_path(self, edition: str) -> Path:
        return self.root / "autograder" / "messages" / f"{edition}.toml"

    def stamps_path(self, edition: str) -> Path:
        return self.root / "autograder" / "stamps" / f"{edition}.json"

    def name(self, path: Path) -> str:
        """`path` as complaints call it: relative to the root, with forward slashes."""
        return path.relative_to(self.root).as_posix()

    def page(self, document: str, edition: str) -> Page | None:
        """The parsed page, None when there is no such file.

        Raises `CourseError` when the file cannot be read.
        """
        path = self.path(document, edition)
        if path not in self._parsed:
            self._parsed[path] = self._read(path) if path.is_file() else None
        return self._parsed[path]

    def forget(self):
        """Read every page anew when it is asked for next."""
        self._parsed.clear()

    def _read(self, path: Path) -> Page:
        try:
            return parse(path.read_text(encoding="utf-8"))
        except (ValueError, OSError) as error:          # UnicodeDecodeError is a ValueError
            raise course.CourseError(f"{self.name(path)}: cannot be read: {error}. Correct the file.") from None

    def toml(self, path: Path) -> dict:
        """The tables of a TOML file, empty when there is no such file.

        Raises `CourseError` when the file cannot be read.
        """
        if not path.is_file():
            return {}
        try:
            return tomllib.loads(path.read_text(encoding="utf-8"))
        except (ValueError, OSError) as error:          # TOMLDecodeError is a ValueError
            raise course.CourseError(f"{self.name(path)}: cannot be read: {error}. Correct the file.") from None

    def catalogues(self) -> list[Path]:
        """The files with the words of the book's frame and directives."""
        return sorted((self.root / "book" / "_locale").glob("*.toml"))

    def by_edition(self, path: Path) -> list[tuple[str, dict]]:
        """Dotted place and contents of every table of a catalogue that has one entry per edition."""
        return list(_by_edition(self.toml(path), self.reference, ""))


def _by_edition(table: dict, reference: str, place: str):
    if reference in table:
        yield place, table
        return
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _by_edition(value, reference, f"{place}.{key}".lstrip("."))
