"""Translations whose source in the reference edition changed since somebody read the two side by side."""
from autograder.mirror.complaint import Complaint
from autograder.mirror.material import MESSAGES, Material
from autograder.mirror.stamps import fingerprints, load


def complaints(material: Material, edition: str):
    if edition == material.reference:
        return
    stamps = load(material, edition)
    for document in [*material.documents, MESSAGES]:
        path = material.messages_path(edition) if document == MESSAGES else material.path(document, edition)
        current = fingerprints(material, document)
        if not current or not path.is_file():
            continue
        yield from _document(material.name(path), current, stamps.get(document, {}), material.reference)


def _document(file: str, current: dict[str, str], stamped: dict[str, str], reference: str):
    remedy = f"Read it against the edition '{reference}', then run: python -m autograder mirror --stamp {file}"
    new = [key for key in current if key not in stamped]
    changed = [key for key in current if key in stamped and current[key] != stamped[key]]
    if changed:
        what = f"changed in the edition '{reference}' since this was last read: {_list(changed)}"
        yield Complaint(file, 0, what, remedy)
    if new:
        what = "never read against it" if len(new) == len(current) else f"new since this was last read: {_list(new)}"
        yield Complaint(file, 0, f"the edition '{reference}': {what}", remedy)


def _list(keys: list[str]) -> str:
    return ", ".join(keys[:8]) + (f" and {len(keys) - 8} more" if len(keys) > 8 else "")
