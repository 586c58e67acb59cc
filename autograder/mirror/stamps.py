"""A fingerprint per section of the reference edition, recorded when a translation was read against it."""
import hashlib
import json

from autograder.checks.messages import flat
from autograder.course import CourseError
from autograder.mirror.material import MESSAGES, Material

LENGTH = 12                                 # hexadecimal digits of a SHA-256: enough to notice a change


def fingerprints(material: Material, document: str) -> dict[str, str]:
    """Label -> fingerprint of each section of a document in the reference edition; of each message by its key.

    Line breaks and indentation do not count: wrapping a paragraph anew makes no translation stale.
    """
    return {key: hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:LENGTH]
            for key, text in _sources(material, document).items() if text.strip()}


def _sources(material: Material, document: str) -> dict[str, str]:
    if document == MESSAGES:
        return {k: str(v) for k, v in flat(material.toml(material.messages_path(material.reference))).items()}
    page = material.page(document, material.reference)
    sections = page.keyed() if page else {}
    return {key: section.source for key, section in sections.items() if section.prose}


def load(material: Material, edition: str) -> dict[str, dict[str, str]]:
    """Document -> key -> fingerprint at the time of the last stamp.

    Raises `CourseError` when the file cannot be read.
    """
    path = material.stamps_path(edition)
    if not path.is_file():
        return {}
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:
        raise CourseError(f"{material.name(path)}: cannot be read: {error}. Restore it from the repository.") from None


def stamp(material: Material, edition: str, documents: list[str]) -> list[str]:
    """Record that the translations of `documents` were read; returns those that exist and were recorded."""
    stamps, done = load(material, edition), []
    for document in documents:
        path = material.messages_path(edition) if document == MESSAGES else material.path(document, edition)
        current = fingerprints(material, document)
        if current and path.is_file():
            stamps[document] = current
            done.append(document)
    known = [*material.documents, MESSAGES]
    _save(material, edition, {document: stamps[document] for document in known if document in stamps})
    return done


def _save(material: Material, edition: str, stamps: dict):
    path = material.stamps_path(edition)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(stamps, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
