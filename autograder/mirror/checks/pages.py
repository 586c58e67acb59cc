"""Missing and surplus pages: `book/_toc.yml` and `course.toml` against the files of an edition."""
from autograder.mirror.complaint import Complaint
from autograder.mirror.material import SOLUTIONS, Material


def complaints(material: Material, edition: str):
    yield from _missing(material, edition)
    yield from _surplus_pages(material, edition)
    yield from _surplus_exercises(material, edition)


def _missing(material: Material, edition: str):
    for document in material.documents:
        path = material.path(document, edition)
        if path.is_file():
            continue
        owner = "course.toml" if document.startswith(SOLUTIONS) else "book/_toc.yml"
        yield Complaint(material.name(path), 0, f"missing, although {owner} lists it",
                        f"Write it after {material.name(material.path(document, material.reference))}"
                        if edition != material.reference else f"Write it, or take it out of {owner}")


def _surplus_pages(material: Material, edition: str):
    for path in sorted((material.root / "book" / edition).glob("*.md")):
        if path.stem not in material.pages:
            yield Complaint(material.name(path), 0, "not listed in book/_toc.yml", "List it there, or delete the file")


def _surplus_exercises(material: Material, edition: str):
    for path in sorted((material.root / "solutions" / edition).glob("*/*.md")):
        if path != material.path(SOLUTIONS + path.parent.name, edition) or path.parent.name not in material.exercises:
            yield Complaint(material.name(path), 0, "belongs to no exercise in course.toml",
                            "List the exercise there, or delete the file")
