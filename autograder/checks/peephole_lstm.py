"""Checks of the exercise peephole-lstm: `carousel`, `peephole_step` (Gers & Schmidhuber 2000)."""
from functools import partial

import numpy as np

from autograder.cells import sigmoid
from autograder.checks import lstm_forward as lstm
from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import OPEN, SHUT, SIZES, SPECIAL, cell_arguments, draw

BORROWS = ("lstm-forward",)      # what is wrong about gates, cell and hidden state is said there


def peephole_step(x, h, c, W, U, P, b):
    """The oracle: gates i and f read the old cell state, o reads the new one; P (3, H) for i, f, o."""
    H = h.shape[1]

    def total(k):
        rows = slice(k * H, (k + 1) * H)
        return x @ W[rows].T + h @ U[rows].T + b[rows]

    c_next = sigmoid(total(1) + P[1] * c) * c + sigmoid(total(0) + P[0] * c) * np.tanh(total(2))
    return sigmoid(total(3) + P[2] * c_next) * np.tanh(c_next), c_next


def _step(p, x, h, c, W, U, P, b):
    i, f, g, o = p.split(p.total(x, h, W, U, b), h.shape[1])
    P_i, P_f, P_o = p.rows(P)
    i, f = p.peep(i, P_i, c, h, p.i), p.peep(f, P_f, c, h, p.f)
    g = p.g(p.candidate_sum(g, P_i, c))
    c_next = p.cell(i, f, g, c, h)
    o = p.peep(o, P_o * p.output_sees, p.output_reads(c_next, c), h, p.o)
    return p.finish(p.hidden(i, f, o, c_next, c), c_next)


def _carousel(p, error, steps):
    return p.ride(np.asarray(error, dtype=float), steps)


PARTS = {
    **{key: lstm.PARTS[key] for key in ("total", "split", "i", "f", "g", "o", "cell", "hidden", "finish")},
    "rows": lambda P: P,
    "peep": lambda total, P_k, c, h, act: act(total + P_k * c),
    "candidate_sum": lambda g, P_i, c: g,
    "output_sees": 1.0,
    "output_reads": lambda c_next, c: c_next,
    "ride": lambda error, steps: np.array([error] * (steps + 1)),
}

BORROWED = ("bias_dropped", "x_dropped", "h_dropped", "concatenated_hx", "recurrent_transposed", "order_fgio",
            "order_ifog", "order_gifo", "input_forget_swapped", "interleaved", "gates_tanh", "candidate_sigmoid",
            "candidate_bare", "forget_reads_candidate", "input_reads_cell", "forget_missing", "input_missing",
            "forget_inverted", "old_cell_missing", "product_for_sum", "cell_reads_hidden", "cell_squashed",
            "hidden_without_tanh", "hidden_old_cell", "output_missing", "returned_c_h", "squeezed")

MISTAKES = {
    "output_reads_old": {"output_reads": lambda c_next, c: c},
    "output_blind": {"output_sees": 0.0},
    "peepholes_missing": {"peep": lambda total, P_k, c, h, act: act(total)},
    "peephole_after": {"peep": lambda total, P_k, c, h, act: act(total) + P_k * c},
    "peephole_bare": {"peep": lambda total, P_k, c, h, act: act(total + P_k)},
    "peephole_whole": {"peep": lambda total, P_k, c, h, act: act(total + c)},
    "peephole_hidden": {"peep": lambda total, P_k, c, h, act: act(total + P_k * h)},
    "peephole_squashed": {"peep": lambda total, P_k, c, h, act: act(total + P_k * np.tanh(c))},
    "peephole_product": {"peep": lambda total, P_k, c, h, act: act(total * P_k * c)},
    "peephole_minus": {"peep": lambda total, P_k, c, h, act: act(total - P_k * c)},
    "candidate_peeps": {"candidate_sum": lambda g, P_i, c: g + P_i * c},
    "rows_fio": {"rows": lambda P: (P[1], P[0], P[2])},
    "rows_iof": {"rows": lambda P: (P[0], P[2], P[1])},
    "rows_same": {"rows": lambda P: (P[0], P[0], P[0])},
    "start_missing": {"ride": lambda error, steps: np.array([error] * steps)},
    "ride_shrinks": {"ride": lambda error, steps: np.array([error * 0.99 ** k for k in range(steps + 1)])},
    "ride_adds": {"ride": lambda error, steps: np.array([error * (k + 1) for k in range(steps + 1)])},
    "ride_ones": {"ride": lambda error, steps: np.ones((steps + 1, *error.shape))},
    "ride_squashed": {"ride": lambda error, steps: np.array([error, *[np.tanh(error)] * steps])},
    "ride_end_only": {"ride": lambda error, steps: error.copy()},
    "ride_fades_after": {"ride": lambda error, steps: np.array([error, *[0 * error] * steps])},
    **{key: lstm.MISTAKES[key] for key in BORROWED},
}


def _ride_cases(rng, hidden):
    shown = [] if hidden else [Case("tiny", [np.array([0.5]), 2], {"T": 2})]
    rides = [Case("general", [draw(rng, shape, 2.0), steps], {"T": steps}) for shape, steps in (((3,), 4), ((2,), 7))]
    return [*shown, *rides, Case("one_step", [draw(rng, (4,), 1.0), 1], {"T": 1}),
            Case("long", [draw(rng, (2,), 1.0), 300], {"T": 300})]


def _step_cases(rng, hidden):
    cases = []
    for trait, sizes in SIZES.items():
        if hidden and trait == "tiny":
            continue
        (x, h, c, W, U, b), dims = cell_arguments(rng, trait, sizes, 4, 2, hidden)
        P = draw(rng, (3, h.shape[1]), 0.8, 1 if trait == "tiny" else 2)
        cases.append(Case("general" if trait == "wide" else trait, [x, h, c, W, U, P, b], dims))
    return cases


def _one(bias, P, c):
    """Arguments with N = D = H = 1 and no weights but the peepholes of i, f, o."""
    return [np.array(a, dtype=float) for a in
            ([[0.5]], [[-0.4]], [[c]], [[0.0]] * 4, [[0.0]] * 4, [[v] for v in P], bias)]


def _ride_probes():
    return (("ride_start", [np.array([0.5]), 0]),)


def _step_probes():
    return (("peep_nowhere", _one([0.1, 0.2, 0.3, 0.4], (0, 0, 0), 0.7)),
            ("peep_forget", _one([SHUT, 0, 0.3, OPEN], (0, 1, 0), 0.7)),
            ("peep_input", _one([0, SHUT, OPEN, OPEN], (1, 0, 0), 0.7)),
            ("peep_output", _one([OPEN, SHUT, OPEN, 0], (0, 0, 1), -0.7)))


FUNCTIONS = (
    Function(
        name="carousel", params=("error", "steps"), returns=("errors",), kind="array",
        reference=lambda error, steps: np.multiply.outer(np.ones(steps + 1), error),
        build=lambda p: partial(_carousel, p), cases=_ride_cases, probes=_ride_probes,
        criteria=(Criterion("ride", 4, True, traits=("tiny", "general")),
                  Criterion("edges_ride", 1, traits=("one_step", "long")), Criterion("clean", 1))),
    Function(
        name="peephole_step", params=("x", "h", "c", "W", "U", "P", "b"), returns=("h_next", "c_next"), kind="tuple",
        reference=peephole_step, build=lambda p: partial(_step, p), cases=_step_cases, probes=_step_probes,
        criteria=(Criterion("c_next", 4, True, (1,), ("tiny", "general")),
                  Criterion("h_next", 6, True, (0,), ("tiny", "general")), Criterion("sizes", 2, traits=SPECIAL),
                  Criterion("clean", 2))),
)
