"""The exercises as students get them, in every edition: stub, solution, released folder, and what must not be in it."""
import ast
from functools import cache
import re
import subprocess
import sys

import nbformat
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from autograder import course, notebooks
from autograder.checks import helper, messages, mutation
from exercise_tools import FUNCTIONS, QUESTIONS, course_check

EDITIONS = list(course.editions())
PAGES = [(edition, slug) for edition in EDITIONS for slug in course.exercises()]
REFERENCE = course.reference_edition()


def released(edition: str, slug: str):
    return course.ROOT / "exercises" / edition / slug


def code(notebook) -> dict[str, str]:
    return {cell.id: cell.source for cell in notebook.cells if cell.cell_type == "code"}


def solution_lines(source: str) -> list[str]:
    """The lines between the markers, those of one word or symbol aside."""
    inside = source.split("### BEGIN SOLUTION")[1].split("### END SOLUTION")[0]
    return [line.strip() for line in inside.splitlines() if len(line.strip()) > 10]


@pytest.mark.parametrize(("edition", "slug"), PAGES)
def test_the_stub_fails_and_the_solution_passes(edition, slug, capsys):
    module = course_check(slug, edition)
    for name, points in course.exercise(slug).points.items():
        stub = {}
        exec(code(nbformat.read(released(edition, slug) / f"{slug}.ipynb", 4))[name], stub)
        assert module.check(name, stub[name]) == 0
        assert module.WORDS["problem"]["not_written"]["ask"].split("{")[0] in capsys.readouterr().out
        assert module.check(name, mutation.functions(slug)[name]) == (0 if (slug, name) in QUESTIONS else points)


@pytest.mark.parametrize("slug", course.exercises())
def test_code_cells_are_the_same_in_all_editions(slug):
    for edition in EDITIONS:
        own = [cell for cell in notebooks.source_notebook(edition, slug).cells if cell.cell_type == "code"]
        reference = [cell for cell in notebooks.source_notebook(REFERENCE, slug).cells if cell.cell_type == "code"]
        assert [(c.id, c.source) for c in own] == [(c.id, c.source) for c in reference], edition


@pytest.mark.parametrize("slug", course.exercises())
def test_code_cells_hold_no_sentences(slug):
    """Words in code would need translating; symbols and shapes do not."""
    for source in code(notebooks.source_notebook(REFERENCE, slug)).values():
        tree = ast.parse(source)
        constants = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
        words = [value for value in constants if isinstance(value, str)]
        assert not [text for text in words if text.count(" ") > 1 and "$" not in text], words


@pytest.mark.parametrize(("edition", "slug"), PAGES)
def test_no_released_file_gives_away_a_solution_or_a_hidden_test(edition, slug):
    source = notebooks.source_notebook(edition, slug)
    solved = [cell.source for cell in source.cells if "### BEGIN SOLUTION" in cell.source]
    lines = [line for text in solved for line in solution_lines(text)]
    assert lines
    given_away = "\n".join(cell.source for cell in source.cells if cell.source not in solved)   # tasks and examples
    files = sorted(released(edition, slug).glob("*"))
    assert [file.name for file in files] == [helper.NAME, f"{slug}.ipynb"]
    for file in files:
        text = file.read_text(encoding="utf-8")
        if file.suffix == ".ipynb":
            text = "\n".join(cell.source for cell in nbformat.reads(text, 4).cells)
        assert not [line for line in lines if line in text and line not in given_away], file
        assert "BEGIN" not in text and "from autograder" not in text and "grade(" not in text.replace("upgrade(", "")


@pytest.mark.parametrize(("edition", "slug"), PAGES)
def test_a_released_helper_speaks_one_language(edition, slug):
    text = (released(edition, slug) / helper.NAME).read_text(encoding="utf-8")
    for other in set(EDITIONS) - {edition}:
        own = set(messages.flat(messages.words(edition, slug)).values())
        foreign = [sentence for sentence in messages.flat(messages.words(other, slug)).values()
                   if len(sentence) > 25 and sentence not in own and sentence in text]
        assert foreign == []


ALONE = """
import json, sys
sys.path.insert(0, "")
cells = [c for c in json.load(open(sys.argv[1], encoding="utf-8"))["cells"] if c["cell_type"] == "code"]
graded = [c for c in cells if "nbgrader" in c["metadata"]]
points = {}
for cell in graded:
    source = "".join(cell["source"])
    answer = "".join(open(cell["id"] + ".answer").read()) if cell["metadata"]["nbgrader"]["solution"] else source
    if cell["metadata"]["nbgrader"]["grade"]:
        points[cell["id"]] = float(eval(answer))
    else:
        exec(answer)
third = {m.split(".")[0] for m in sys.modules} - set(sys.stdlib_module_names) - {"__main__", "__mp_main__"}
print(json.dumps([points, sorted(m for m in third if not m.startswith("_"))]), file=sys.stderr)
"""


@pytest.mark.parametrize(("edition", "slug"), PAGES)
def test_a_released_folder_alone_runs_its_checks_with_numpy_only(edition, slug, tmp_path):
    """Nothing of the course is on the path; the answers are filled in."""
    import json
    for file in released(edition, slug).glob("*"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    given = "\n".join(mutation.solution_cells(slug)[name] for name in mutation.solution_cells(slug)
                      if name not in course.exercise(slug).points)
    for name in course.exercise(slug).points:
        (tmp_path / f"{name}.answer").write_text(f"{given}\n{mutation.solution_cells(slug)[name]}", encoding="utf-8")
    result = subprocess.run([sys.executable, "-S", "-c", f"import sys; sys.path.append({np_home()!r})\n{ALONE}",
                             f"{slug}.ipynb"], cwd=tmp_path, capture_output=True, text=True, env={"PYTHONUTF8": "1"})
    assert result.returncode == 0, result.stderr
    points, imported = json.loads(result.stderr.splitlines()[-1])
    sealed = sum(course.exercise(slug).points[name] for exercise, name in QUESTIONS if exercise == slug)
    assert sum(points.values()) == course.exercise(slug).total - sealed
    assert imported == ["course_check", "numpy"]


def np_home() -> str:
    from pathlib import Path
    return str(Path(np.__file__).parent.parent)


@pytest.mark.parametrize(("edition", "slug"), PAGES)
def test_the_points_of_a_page_are_those_of_the_course(edition, slug):
    notebook = notebooks.source_notebook(edition, slug)
    promised = {cell.metadata["nbgrader"]["grade_id"]: cell.metadata["nbgrader"]["points"]
                for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")}
    assert promised == {f"check_{name}": points for name, points in course.exercise(slug).points.items()}
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    assert "{{" not in text and f"{course.exercise(slug).total:g}" in text


@pytest.mark.parametrize(("edition", "slug"), PAGES)
def test_a_page_is_pleasant(edition, slug):
    """A title, a formula, hints that fold out, something to explore, and no fences that Jupyter does not render."""
    text = notebooks.page(edition, slug).read_text(encoding="utf-8").split("---\n", 2)[2]
    assert text.lstrip().startswith("# ") and "$$" in text
    assert text.count("<details><summary>") == text.count("</details>") >= len(course.exercise(slug).points)
    assert "```{math}" not in text and "{ref}" not in text and "plt.show()" in text


@pytest.mark.parametrize("slug", course.exercises())
def test_the_whole_solved_notebook_runs(slug):
    """Every cell, plots included, in order. All editions have the same ones."""
    import matplotlib
    matplotlib.use("Agg")
    space = {"__name__": "solved"}
    for cell in notebooks.source_notebook(REFERENCE, slug).cells:
        if cell.cell_type == "code" and cell.id != "setup" and not cell.id.startswith("check_"):
            exec(compile("import numpy as np\n" + cell.source, cell.id, "exec"), space)


@pytest.mark.parametrize(("slug", "name"), FUNCTIONS)
def test_every_mutant_of_a_solution_is_caught(slug, name):
    row = next(row for row in mutation_scores(slug) if row["function"] == name)
    assert row["mutants"] >= 5
    assert row["survivors"] == [] and row["stale"] == []


def test_the_instructors_page_publishes_the_scores():
    """One line per exercise: known mistakes, mutants, caught, equivalent. The mirror check compares the editions."""
    page = (course.ROOT / "book" / REFERENCE / "instructors.md").read_text(encoding="utf-8")
    published = {slug: list(map(int, numbers)) for slug, *numbers in re.findall(
        r"^\| `([\w-]+)` " + r"\| (\d+) " * 4 + r"\|$", page, re.M)}
    programs = [slug for slug in course.exercises() if not any(slug == exercise for exercise, _ in QUESTIONS)]
    assert list(published) == programs
    for slug in programs:
        rows = mutation_scores(slug)
        scores = [sum(row[key] for row in rows) for key in ("known", "mutants", "caught")]
        assert published[slug] == [*scores, sum(len(row["equivalent"]) for row in rows)], slug


mutation_scores = cache(mutation.score)


# ---------------------------------------------------------------- what the solutions must have in common

numbers = st.floats(-50, 50).map(lambda v: round(v, 3))


matrices = arrays(float, st.tuples(st.integers(1, 3), st.integers(1, 4)), elements=numbers)


@given(grad=matrices, threshold=st.floats(0.1, 20))
def test_clipping_never_enlarges_and_keeps_direction(grad, threshold):
    clipped = mutation.functions("gradient-clipping")["gradient_clipping"](grad, threshold)
    norm, new = np.linalg.norm(grad), np.linalg.norm(clipped)
    assert new <= min(norm, threshold) * (1 + 1e-12)
    np.testing.assert_allclose(clipped * norm, grad * new, atol=1e-9)


@given(st.lists(arrays(float, st.integers(1, 4), elements=numbers), min_size=1, max_size=4), st.floats(0.1, 20))
def test_clipping_together_equals_clipping_one_long_vector(grads, threshold):
    both = mutation.functions("gradient-clipping")
    together = np.concatenate(both["clip_global_norm"](grads, threshold))
    np.testing.assert_allclose(together, both["gradient_clipping"](np.concatenate(grads), threshold), atol=1e-12)


@given(st.lists(arrays(float, st.integers(1, 4), elements=numbers), min_size=1, max_size=4), st.floats(0.1, 20))
def test_clipping_by_value_twice_changes_nothing_more(grads, limit):
    clip = mutation.functions("gradient-clipping")["clip_by_value"]
    once = clip(grads, limit)
    assert all(np.abs(g).max() <= limit for g in once)
    assert all(np.array_equal(a, b) for a, b in zip(once, clip(once, limit)))


sizes = st.tuples(st.integers(1, 3), st.integers(1, 3), st.integers(1, 3), st.integers(0, 2 ** 32 - 1))


def cell_arguments(sizes, gates):
    N, D, H, seed = sizes
    rng = np.random.default_rng(seed)
    return (rng.normal(0, 5, (N, D)), rng.uniform(-1, 1, (N, H)), rng.normal(0, 3, (gates * H, D)),
            rng.normal(0, 3, (gates * H, H)), rng.normal(0, 3, gates * H), rng)


@given(sizes)
def test_hidden_states_stay_between_minus_one_and_one(sizes):
    x, h, W, U, b, rng = cell_arguments(sizes, 4)
    h_next, _ = mutation.functions("lstm-forward")["lstm_step"](x, h, 10 * rng.normal(size=h.shape), W, U, b)
    assert np.abs(h_next).max() <= 1
    x, h, W, U, b, rng = cell_arguments(sizes, 3)
    assert np.abs(mutation.functions("gru-update")["gru_step"](x, h, W, U, b)).max() <= 1


@given(sizes)
def test_an_open_forget_gate_and_a_shut_input_gate_keep_the_memory(sizes):
    x, h, W, U, b, rng = cell_arguments(sizes, 4)
    H = h.shape[1]
    c = rng.normal(size=h.shape)
    b[:H], b[H:2 * H] = -1e4, 1e4
    np.testing.assert_allclose(mutation.functions("lstm-forward")["lstm_step"](x, h, c, W, U, b)[1], c, rtol=1e-12)


@given(sizes)
def test_an_update_gate_of_one_keeps_the_state(sizes):
    x, h, W, U, b, _ = cell_arguments(sizes, 3)
    H = h.shape[1]
    b[H:2 * H] = 1e4
    np.testing.assert_allclose(mutation.functions("gru-update")["gru_step"](x, h, W, U, b), h, rtol=1e-12)


@given(sizes, st.floats(-3, 3))
def test_the_update_is_linear_in_candidate_and_state(sizes, a):
    _, h, _, _, _, rng = cell_arguments(sizes, 3)
    update, z, n = mutation.functions("gru-update")["gru_update"], rng.uniform(size=h.shape), rng.normal(size=h.shape)
    np.testing.assert_allclose(update(z, a * n, a * h), a * update(z, n, h), atol=1e-12)


@given(sizes)
def test_a_sequence_is_its_two_halves_one_after_the_other(sizes):
    x, h, W, U, b, rng = cell_arguments(sizes, 4)
    forward, c = mutation.functions("lstm-forward")["lstm_forward"], rng.normal(size=h.shape)
    xs = rng.normal(size=(4, *x.shape))
    hs, cs = forward(xs, h, c, W, U, b)
    first = forward(xs[:2], h, c, W, U, b)
    second = forward(xs[2:], first[0][-1], first[1][-1], W, U, b)
    np.testing.assert_array_equal(hs, np.concatenate([first[0], second[0]]))
    np.testing.assert_array_equal(cs, np.concatenate([first[1], second[1]]))
