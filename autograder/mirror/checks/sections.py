"""The map of the articles' sections, `book/sections.toml`: headings of every edition claim every section."""
from autograder.mirror.complaint import Complaint
from autograder.mirror.material import SECTIONS, Material


def complaints(material: Material, edition: str):
    for key, section in material.toml(material.root / SECTIONS).get("sections", {}).items():
        if not section.get("taught") and edition == material.reference:
            yield Complaint(SECTIONS, 0, f"[sections.{key}] is taught nowhere",
                            "Name the heading: taught = [page#label]")
        for claim in section.get("taught", []):
            yield from _claim(material, edition, key, claim)


def _claim(material: Material, edition: str, key: str, claim: str):
    document, _, label = claim.partition("#")
    if document not in material.pages:
        if edition == material.reference:
            yield Complaint(SECTIONS, 0, f"[sections.{key}] is taught in {document}, which book/_toc.yml does not list",
                            "Correct the name, or list the page there")
        return
    if edition != material.reference and not _has(material, document, material.reference, label):
        return                              # said once, about the reference edition
    if not _has(material, document, edition, label):
        yield Complaint(SECTIONS, 0, f"[sections.{key}] is claimed by the heading '{label}', which "
                        f"{material.name(material.path(document, edition))} does not have",
                        "Correct the label here, or write the section there")


def _has(material: Material, document: str, edition: str, label: str) -> bool:
    """Whether the page has such a heading; true for a page that is missing, of which another check complains."""
    page = material.page(document, edition)
    return page is None or any(section.label == label and section.level for section in page.sections)
