"""Exercise pages to nbgrader source notebooks: `solutions/<lang>/<slug>/<slug>.md` to `.ipynb`.

Code cells of a page say what they are by two options, `:id:` (a function's name, or `setup`) and `:role:` (`setup`,
`answer` or `check`); cells without a role are for exploring. Prose may hold `{{ points NAME }}` and `{{ points }}`,
filled in from course.toml. The same page gives the same bytes: cell ids come from roles and places.
"""
import re

import jupytext
import nbformat

from autograder import course
from autograder.course import CourseError

SCHEMA = 3      # of nbgrader's cell metadata
ROLES = ("setup", "answer", "check")
POINTS = re.compile(r"\{\{\s*points(?:\s+(\w+))?\s*\}\}")

HIDDEN = """
### BEGIN HIDDEN TESTS
from autograder.checks import grade
grade("{slug}", "{name}", {name})
### END HIDDEN TESTS"""


def page(edition: str, slug: str):
    """Path of an exercise's page in an edition."""
    return course.ROOT / "solutions" / edition / slug / f"{slug}.md"


def source_notebook(edition: str, slug: str) -> nbformat.NotebookNode:
    """The nbgrader source notebook of a page, solutions and hidden tests included.

    Raises `CourseError` naming the page when it is missing or cannot be read, a cell is misdeclared, or cells and
    course.toml disagree.
    """
    exercise, path = course.exercise(slug), page(edition, slug)
    name = path.relative_to(course.ROOT)
    if not path.is_file():
        raise CourseError(f"{name}: missing. Every edition needs the page of every exercise of course.toml; translate "
                          f"{page(course.reference_edition(), slug).relative_to(course.ROOT)}.")
    try:
        read = jupytext.reads(path.read_text(encoding="utf-8"), fmt="md:myst")
    except ValueError as error:               # no UTF-8, or a cell's options that are no YAML
        raise CourseError(f"{name}: cannot be read: {error}. Correct it.") from None
    cells = [cell_of(cell, place, exercise, name) for place, cell in enumerate(read.cells)]
    complete(cells, exercise, name)
    notebook = nbformat.v4.new_notebook(cells=cells, metadata={
        "course": {"edition": edition, "exercise": slug, "generated_from": str(name)},
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"}})
    nbformat.validate(notebook)
    return notebook


def cell_of(cell, place: int, exercise: course.Exercise, name) -> nbformat.NotebookNode:
    """One cell with a stable id, and with nbgrader's metadata where the page declares a role."""
    if cell.cell_type != "code":
        made = nbformat.v4.new_markdown_cell(with_points(cell.source, exercise, name))
        made.id = f"text-{place}"
        return made
    made = nbformat.v4.new_code_cell(cell.source)
    role, own = cell.metadata.get("role"), cell.metadata.get("id")
    if role is None and own is None:
        made.id = f"explore-{place}"
        return made
    if role not in ROLES or not own:
        raise CourseError(f"{name}: code cell {place} has id {own} and role {role}. Give it both, the role one of "
                          f"{', '.join(ROLES)}; or neither.")
    if role == "check":
        made.source = checked_call(cell.source, own, exercise, name)
    grade_id = f"check_{own}" if role == "check" else own
    made.id = grade_id
    made.metadata["nbgrader"] = {"grade": role == "check", "grade_id": grade_id, "locked": role != "answer",
                                 "schema_version": SCHEMA, "solution": role == "answer", "task": False}
    if role == "check":
        made.metadata["nbgrader"]["points"] = exercise.points[own]
    return made


def checked_call(source: str, function: str, exercise: course.Exercise, name) -> str:
    """The source of a check cell with its hidden tests."""
    if function not in exercise.points:
        raise CourseError(f"{name}: check cell of {function}, for which course.toml gives no points. Add them there, "
                          f"or correct the id.")
    visible = f'check("{function}", {function})'
    if source.strip() != visible:
        raise CourseError(f"{name}: the check cell of {function} must hold just {visible}. Correct it.")
    return visible + HIDDEN.format(slug=exercise.slug, name=function)


def with_points(text: str, exercise: course.Exercise, name) -> str:
    def points(match):
        function = match[1]
        if function and function not in exercise.points:
            raise CourseError(f"{name}: {match[0]} names no function of course.toml. "
                              f"Known: {', '.join(exercise.points)}.")
        return f"{exercise.points[function] if function else exercise.total:g}"
    return POINTS.sub(points, text)


def complete(cells: list, exercise: course.Exercise, name) -> None:
    """One setup cell, and an answer and a check cell for each function, in the order of course.toml."""
    ids = [cell.metadata["nbgrader"]["grade_id"] for cell in cells if "nbgrader" in cell.metadata]
    wanted = ["setup", *(one for function in exercise.points for one in (function, f"check_{function}"))]
    if ids != wanted:
        raise CourseError(f"{name}: its declared cells are {', '.join(ids)}; wanted are {', '.join(wanted)}, in this "
                          f"order. Correct the page or course.toml.")


def text_of(notebook: nbformat.NotebookNode) -> str:
    """A notebook as the text of its file."""
    return nbformat.writes(notebook, version=nbformat.NO_CONVERT) + "\n"
