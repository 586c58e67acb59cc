"""Release of the exercises: source notebooks and helper modules, then nbgrader's generate_assignment per edition.

A released notebook carries the hash of what it was made of; one whose hash is up to date is left alone. The gradebook
learns an exercise once, from the reference edition: ids, points and test cells are the same in all editions.
"""
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path
import fcntl
import filecmp
import json
import logging
import os
import shutil
import sqlite3
import tempfile
import zipfile

from autograder import course, notebooks
from autograder.checks import helper
from autograder.course import ROOT, CourseError
from autograder.nbgrader_settings import configure

VERSION = 1     # raise it when released files change though neither pages nor checks do
GRADEBOOK = ROOT / "autograder" / "gradebook.db"
REGISTERED = ROOT / "autograder" / "gradebook.db.released.json"     # what the gradebook has learnt: slug -> hash


def release(editions: list[str], root: Path = ROOT, database: bool = True, say=print) -> list[str]:
    """Release all exercises in `editions` below `root`; returns "edition/slug" of those that were made anew.

    Nothing is written before every page and message of these editions has been read without fault (`CourseError`).
    """
    sources = {(edition, slug): make_source(edition, slug) for edition in editions for slug in course.exercises()}
    with alone(root):
        return release_due(sources, editions, root, database, say)


@contextmanager
def alone(root: Path):
    """A second release below the same root waits for the first."""
    folder = os.open(root, os.O_RDONLY)
    try:
        with suppress(OSError):               # a file system without such locks
            fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def release_due(sources: dict, editions: list[str], root: Path, database: bool, say) -> list[str]:
    """Release what is due; `sources`: (edition, slug) -> files of its source folder."""
    made = []
    for edition in editions:
        due = [slug for slug in course.exercises() if is_due(edition, slug, sources[edition, slug], root, database)]
        for slug in due:
            write_source(root / "solutions" / edition / slug, sources[edition, slug])
        if due:
            register = database and edition == course.reference_edition()
            generate(edition, due, root, register)
            if register:
                remember({slug: digest(sources[edition, slug]) for slug in due})
            say(f"released {edition}: {', '.join(due)}")
        made += [f"{edition}/{slug}" for slug in due]
    return made


def make_source(edition: str, slug: str) -> dict[str, str]:
    """File name -> text of an exercise's source folder; the notebook carries the hash of all."""
    notebook = notebooks.source_notebook(edition, slug)
    files = {f"{slug}.ipynb": notebooks.text_of(notebook), helper.NAME: helper.source(slug, edition)}
    notebook.metadata["course"]["made_of"] = sha256("\0".join([str(VERSION), *files.values()]).encode()).hexdigest()
    return files | {f"{slug}.ipynb": notebooks.text_of(notebook)}


def digest(files: dict[str, str]) -> str:
    """The hash that a source notebook carries."""
    notebook = next(text for name, text in files.items() if name.endswith(".ipynb"))
    return json.loads(notebook)["metadata"]["course"]["made_of"]


def is_due(edition: str, slug: str, files: dict[str, str], root: Path, database: bool) -> bool:
    """Is anything missing or outdated: source, released folder, or what the gradebook knows?"""
    source, released = root / "solutions" / edition / slug, root / "exercises" / edition / slug
    if any(read(source / name) != text for name, text in files.items()):
        return True
    if {path.name for path in released.glob("*")} != set(files) or read(released / helper.NAME) != files[helper.NAME]:
        return True
    if not read(released / f"{slug}.ipynb") or digest({".ipynb": read(released / f"{slug}.ipynb")}) != digest(files):
        return True
    return database and edition == course.reference_edition() and not registered(slug, digest(files))


def read(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""


def write_source(directory: Path, files: dict[str, str]) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (directory / name).write_text(text, encoding="utf-8")


def generate(edition: str, slugs: list[str], root: Path, register: bool) -> None:
    """Run nbgrader's generate_assignment for exercises of one edition; `CourseError` with its log when it fails."""
    from nbgrader.converters import GenerateAssignment      # slow to import: only when something is due
    from nbgrader.coursedir import CourseDirectory
    from nbgrader.preprocessors import SaveCells
    from traitlets.config import Config

    config = configure(Config(), root, edition)
    for slug in slugs:
        log = ReleaseLog()
        directory = CourseDirectory(config=config, assignment_id=slug)
        converter = GenerateAssignment(coursedir=directory, config=config, log=log.logger)
        converter.force = True
        if not register:
            converter.no_database = True
            converter.preprocessors = [p for p in converter.preprocessors if p is not SaveCells]
        try:
            converter.start()
        except (Exception, SystemExit) as error:
            raise CourseError(f"{notebooks.page(edition, slug).relative_to(ROOT)}: nbgrader could not release it: "
                              f"{error or 'see its log'}. {log.text()}") from error


class ReleaseLog(logging.Handler):
    """Keeps nbgrader's warnings and errors of one conversion, which else go to the terminal in colours."""

    def __init__(self):
        super().__init__(logging.ERROR)
        self.lines = []
        self.logger = logging.Logger("nbgrader release")
        self.logger.addHandler(self)

    def emit(self, record):
        self.lines.append(record.getMessage())

    def text(self) -> str:
        return " | ".join(self.lines)


def registered(slug: str, made_of: str) -> bool:
    """Does the gradebook know this exercise as it is now?"""
    if not GRADEBOOK.is_file() or remembered().get(slug) != made_of:
        return False
    with closing(sqlite3.connect(f"{GRADEBOOK.as_uri()}?mode=ro", uri=True)) as database:
        try:
            return bool(database.execute("select 1 from assignment where name = ?", [slug]).fetchone())
        except sqlite3.OperationalError:        # no tables yet
            return False


def remembered() -> dict[str, str]:
    """Slug -> hash of what the gradebook has learnt; where the file is missing or damaged, all is learnt again."""
    try:
        return dict(json.loads(read(REGISTERED) or "{}"))
    except ValueError:
        return {}


def remember(hashes: dict[str, str]) -> None:
    REGISTERED.write_text(json.dumps(remembered() | hashes, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def differences(editions: list[str]) -> list[str]:
    """The released files that are not what a release would make now: "path: what is the matter"."""
    with tempfile.TemporaryDirectory() as temporary:
        release(editions, Path(temporary), database=False, say=lambda line: None)
        return [line for edition in editions
                for line in compare(Path(temporary) / "exercises" / edition, ROOT / "exercises" / edition)]


def compare(fresh: Path, kept: Path) -> list[str]:
    names = {path.relative_to(base) for base in (fresh, kept) for path in base.rglob("*")
             if path.is_file() and "__pycache__" not in path.parts and ".ipynb_checkpoints" not in path.parts}
    found = []
    for name in sorted(names):
        shown = (kept / name).relative_to(ROOT)
        if not (kept / name).is_file():
            found.append(f"{shown}: missing. Run: python -m autograder release")
        elif not (fresh / name).is_file():
            found.append(f"{shown}: belongs to no exercise of course.toml. Delete it.")
        elif not filecmp.cmp(fresh / name, kept / name, shallow=False):
            found.append(f"{shown}: outdated or edited by hand. Run: python -m autograder release")
    return found


def archive(editions: list[str], directory: Path) -> list[Path]:
    """One zip per edition with its released folders, the same bytes for the same files; returns the paths."""
    directory.mkdir(parents=True, exist_ok=True)
    made = []
    for edition in editions:
        path = directory / f"{course.course_id()}-{edition}.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            for slug in course.exercises():
                for file in sorted((ROOT / "exercises" / edition / slug).glob("*.*")):
                    entry = zipfile.ZipInfo(f"{slug}/{file.name}")      # dated 1980: no clock in the bytes
                    entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                    packed.writestr(entry, file.read_bytes())
        made.append(path)
    return made


def remove_stale(editions: list[str]) -> list[str]:
    """Delete released folders whose exercise course.toml no longer has; returns their names."""
    stale = [path for edition in editions for path in sorted((ROOT / "exercises" / edition).glob("*"))
             if path.is_dir() and path.name not in course.exercises()]
    for path in stale:
        shutil.rmtree(path)
    return [str(path.relative_to(ROOT)) for path in stale]
