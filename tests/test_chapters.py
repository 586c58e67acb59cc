"""Every chapter runs, and the functions that a reader builds there are the reference cells."""
import contextlib
from functools import cache
import io
import warnings

import jupytext
import matplotlib
import numpy as np
import pytest

from autograder import cells, course

matplotlib.use("Agg")

CHAPTERS = [page for page in course.pages() if page[:2].isdigit()]
SIZES = [(2, 3, 4, 5), (1, 3, 2, 4), (3, 2, 1, 3), (4, 1, 3, 2), (1, 1, 1, 1)]       # N, D, H, T

# What the design promises; a chapter may build more, and all of it is compared.
PROMISED = {
    "02-recurrent-cell": {"rnn_step", "rnn_forward"},
    "03-lstm": {"sigmoid", "lstm_gates", "lstm_step", "lstm_forward"},
    "04-gru": {"gru_gates", "gru_candidate", "gru_update", "gru_step", "gru_forward"},
    "05-exploding-gradients": {"gradient_clipping", "clip_global_norm", "clip_by_value"},
}


class Run:
    """A chapter's cells, executed from top to bottom as the book does: what they defined and wrote."""

    def __init__(self, page: str):
        path = course.ROOT / "book" / course.reference_edition() / f"{page}.md"
        assert path.is_file(), f"{path.relative_to(course.ROOT)}: missing, although book/_toc.yml lists it"
        self.sources = [cell.source for cell in jupytext.read(path).cells if cell.cell_type == "code"]
        self.namespace = {"__name__": "__main__"}
        self.stderr = io.StringIO()
        self._execute(page)

    def _execute(self, page: str):
        import matplotlib.pyplot as plt
        with (contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(self.stderr),
              warnings.catch_warnings(), np.errstate(), matplotlib.rc_context()):
            warnings.simplefilter("always")
            warnings.showwarning = self._warn           # pytest would keep them to itself
            for number, source in enumerate(self.sources, start=1):
                exec(compile(source, f"<{page}, code cell {number}>", "exec"), self.namespace)
            plt.close("all")

    def _warn(self, message, category, filename, lineno, file=None, line=None):
        self.stderr.write(warnings.formatwarning(message, category, filename, lineno, line))


run = cache(Run)


def tensors(rng, N, D, H, T, blocks):
    """x, h, c, xs, W, U, b of a cell with that many blocks of weights; every block differs, no state is zero."""
    shapes = [(N, D), (N, H), (N, H), (T, N, D), (blocks * H, D), (blocks * H, H), (blocks * H,)]
    return [rng.normal(size=shape) for shape in shapes]


def arguments(name, rng, N, D, H, T):
    """Random arguments for the function of that name in `autograder.cells`."""
    blocks = {"rnn": 1, "lstm": 4, "gru": 3}.get(name.split("_")[0], 1)
    x, h, c, xs, W, U, b = tensors(rng, N, D, H, T, blocks)
    grads = [rng.normal(size=shape) for shape in ((H, D), (H,), (N, D))]
    r, z, n = rng.uniform(size=(N, H)), rng.uniform(size=(N, H)), rng.uniform(-1, 1, size=(N, H))
    return {
        "rnn_step": [(x, h, W, U, b)], "rnn_forward": [(xs, h, W, U, b)],
        "lstm_gates": [(x, h, W, U, b)], "lstm_step": [(x, h, c, W, U, b)], "lstm_forward": [(xs, h, c, W, U, b)],
        "gru_gates": [(x, h, W, U, b)], "gru_candidate": [(x, h, r, W, U, b)], "gru_update": [(z, n, h)],
        "gru_step": [(x, h, W, U, b)], "gru_step_reset_after": [(x, h, W, U, b, rng.normal(size=H))],
        "gru_forward": [(xs, h, W, U, b)],
        "gradient_clipping": [(grads[0], 0.3), (grads[0], 300.0)],
        "clip_global_norm": [(grads, 0.3), (grads, 300.0)], "clip_by_value": [(grads, 0.3), (grads, 300.0)],
        "sigmoid": [(20 * x,)], "sigmoid_derivative": [(20 * x,)],
    }[name]


def close(got, want) -> bool:
    """The same numbers in the same shapes, for an array as for a tuple or list of arrays."""
    if isinstance(want, (tuple, list)):
        return len(got) == len(want) and all(map(close, got, want))
    return np.shape(got) == np.shape(want) and np.allclose(got, want, rtol=1e-9, atol=1e-12)


def copied(args):
    return [[a.copy() for a in arg] if isinstance(arg, list) else np.array(arg) for arg in args]


def built(page):
    """Names of the reference cells that the chapter defines."""
    return [name for name in cells.__all__ if callable(run(page).namespace.get(name))]


def test_every_reference_cell_has_arguments_here():
    for name in cells.__all__:
        for args in arguments(name, np.random.default_rng(0), *SIZES[0]):
            getattr(cells, name)(*args)


@pytest.mark.parametrize("page", CHAPTERS)
def test_cells_run_and_write_nothing_to_stderr(page):
    assert run(page).stderr.getvalue() == ""


@pytest.mark.parametrize("page", PROMISED)
def test_chapter_builds_what_the_design_promises(page):
    assert PROMISED[page] <= set(built(page))


@pytest.mark.parametrize("page", CHAPTERS)
@pytest.mark.parametrize("sizes", SIZES, ids="N{0[0]}-D{0[1]}-H{0[2]}-T{0[3]}".format)
def test_functions_equal_the_reference(page, sizes):
    for name in built(page):
        for args in arguments(name, np.random.default_rng(sizes), *sizes):
            want, given = getattr(cells, name)(*args), copied(args)
            got = run(page).namespace[name](*given)
            assert close(got, want), f"book/{course.reference_edition()}/{page}.md: {name} differs from the reference"
            assert close(given, copied(args)), f"{page}: {name} changes its arguments"


def test_a_wrong_cell_would_be_noticed():
    """The comparison itself: z and 1 - z swapped, and a squeezed batch of one, do not pass."""
    (z, n, h), = arguments("gru_update", np.random.default_rng(0), 1, 3, 2, 4)
    want = cells.gru_update(z, n, h)
    assert close(cells.gru_update(z, n, h), want)
    assert not close(z * n + (1 - z) * h, want)
    assert not close(want.squeeze(), want)
