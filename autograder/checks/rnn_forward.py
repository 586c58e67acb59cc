"""Checks of the exercise rnn-forward: `rnn_step`, `rnn_forward`."""
from functools import partial

import numpy as np

from autograder import cells
from autograder.cells import sigmoid
from autograder.checks import gru_update as gru
from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import SIZES, SPECIAL, cell_arguments, hidden_states, softmax

BORROWS = ("gru-update", "lstm-forward")     # whose sentences say the same about the loop and the weighted sum


def _step(p, x, h, W, U, b):
    return p.finish(p.squash(p.total(x, h, W, U, b), h))


def _loop(p, xs, h0, W, U, b):
    return hidden_states(p, lambda x, h: _step(p, x, h, W, U, b), xs, h0)


PARTS = {
    "total": lambda x, h, W, U, b: x @ W.T + h @ U.T + b,
    "squash": lambda s, h: np.tanh(s),
    **{key: gru.PARTS[key] for key in ("finish", "start", "steps", "keep", "carry", "collect")},
}

BORROWED = ("squeezed", "h0_ignored", "h_not_carried", "h_reset", "backwards", "states_before", "last_only",
            "batch_first", "all_last")

MISTAKES = {
    "bias_dropped": {"total": lambda x, h, W, U, b: x @ W.T + h @ U.T},
    "bias_subtracted": {"total": lambda x, h, W, U, b: x @ W.T + h @ U.T - b},
    "x_dropped": {"total": lambda x, h, W, U, b: h @ U.T + b},
    "past_dropped": {"total": lambda x, h, W, U, b: x @ W.T + b},
    "past_read_twice": {"total": lambda x, h, W, U, b: 2 * (h @ U.T) + b},
    "concatenated_hx": {"total": lambda x, h, W, U, b: np.hstack([h, x]) @ np.hstack([W, U]).T + b},
    "weights_reshaped": {"total": lambda x, h, W, U, b: x @ W.reshape(W.shape[::-1]) + h @ U.T + b},
    "square_transposed": {"total": lambda x, h, W, U, b: x @ W.T + h @ U + b},
    "input_transposed": {"total": lambda x, h, W, U, b: x @ W + h @ U.T + b},
    "both_transposed": {"total": lambda x, h, W, U, b: x @ W + h @ U + b},
    "product_of_sums": {"total": lambda x, h, W, U, b: (x @ W.T) * (h @ U.T) + b},
    "state_bare": {"squash": lambda s, h: s},
    "state_sigmoid": {"squash": lambda s, h: sigmoid(s)},
    "state_softmax": {"squash": lambda s, h: softmax(s)},
    "state_relu": {"squash": lambda s, h: np.maximum(s, 0)},
    "state_added": {"squash": lambda s, h: h + np.tanh(s)},
    "state_squashed_twice": {"squash": lambda s, h: np.tanh(np.tanh(s))},
    **{key: gru.MISTAKES[key] for key in BORROWED},
}


def _cases(rng, hidden, T=None):
    return [Case("general" if trait == "wide" else trait, *cell_arguments(rng, trait, sizes, 1, 1, hidden, T))
            for trait, sizes in SIZES.items() if not (hidden and trait == "tiny")]


def _sequences(rng, hidden):
    last = cell_arguments(rng, "one_step", dict(N=2, D=3, H=4), 1, 1, hidden, 1)
    return [*_cases(rng, hidden, T=4), Case("one_step", *last)]


def _one(w, u, b, steps=None):
    """Arguments with N = D = H = 1."""
    x = [[0.5]] if steps is None else [[[0.5]]] * steps
    return [np.array(a, dtype=float) for a in (x, [[-0.4]], [[w]], [[u]], [b])]


def _step_probes():
    return ("state_bias_alone", _one(0, 0, 0.3)), ("state_x_alone", _one(1, 0, 0)), ("state_h_alone", _one(0, 1, 0))


def _loop_probes():
    return ("one_step_alone", _one(1, 1, 0.3, 1)), ("state_carried", _one(0, 1, 0.3, 2))


FUNCTIONS = (
    Function(
        name="rnn_step", params=("x", "h", "W", "U", "b"), returns=("h_next",), kind="array", reference=cells.rnn_step,
        build=lambda p: partial(_step, p), cases=_cases, probes=_step_probes,
        criteria=(Criterion("h_next", 6, True, traits=("tiny", "general")), Criterion("sizes", 2, traits=SPECIAL),
                  Criterion("clean", 2))),
    Function(
        name="rnn_forward", params=("xs", "h0", "W", "U", "b"), returns=("hs",), kind="array",
        reference=cells.rnn_forward, build=lambda p: partial(_loop, p), cases=_sequences, probes=_loop_probes,
        origins=("rnn_step",),
        criteria=(Criterion("hs", 6, True, traits=("tiny", "general")),
                  Criterion("sizes_sequence", 2, traits=(*SPECIAL, "one_step")), Criterion("clean", 2))),
)
