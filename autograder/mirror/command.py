"""What `python -m autograder mirror` does."""
from argparse import Namespace
from pathlib import Path

from autograder import mirror
from autograder.course import CourseError
from autograder.mirror import spaces, stamps, sync
from autograder.mirror.material import MESSAGES, Material


def run(args: Namespace) -> int:
    material = Material.load()
    editions = _editions(material, args.edition)
    if args.stamp is not None:
        return _stamp(material, editions, args.stamp)
    translations = [edition for edition in editions if edition != material.reference]
    if args.sync:
        for path, count in sync.sync(material, translations):
            print(f"{material.name(path)}: {count} code cell{'s' * (count > 1)} copied")
    if args.fix_spaces:
        for path, count in spaces.fix(material, editions):
            print(f"{material.name(path)}: {count} line{'s' * (count > 1)} respaced")
    found = mirror.complaints(material, editions)
    for complaint in found:
        print(complaint)
    print(f"{len(found)} complaint{'s' * (len(found) != 1)}; editions compared: {', '.join(editions)}")
    return 1 if found else 0


def _editions(material: Material, wanted: list[str] | None) -> list[str]:
    for edition in wanted or []:
        if edition not in material.editions:
            raise CourseError(f"--edition {edition}: no such edition. Known: {', '.join(material.editions)}.")
    return wanted or material.editions


def _stamp(material: Material, editions: list[str], files: list[str]) -> int:
    """Stamp `files`, or everything in `editions` when there are none."""
    wanted = {edition: [] for edition in editions if edition != material.reference}
    for file in files:
        edition, document = _locate(material, Path(file))
        wanted.setdefault(edition, []).append(document)
    for edition, documents in wanted.items():
        if files and not documents:
            continue
        done = stamps.stamp(material, edition, documents or [*material.documents, MESSAGES])
        print(f"{edition}: stamped {', '.join(done) or 'nothing, there is nothing yet'}")
    return 0


def _locate(material: Material, file: Path) -> tuple[str, str]:
    """Edition and document of a translated file."""
    for edition in material.translations:
        for document in material.documents:
            if material.path(document, edition).resolve() == file.resolve():
                return edition, document
        if material.messages_path(edition).resolve() == file.resolve():
            return edition, MESSAGES
    raise CourseError(f"{file}: not a page, exercise or message file of a translation. Name one as in "
                      f"{material.name(material.path(material.pages[0], material.translations[0]))}.")
