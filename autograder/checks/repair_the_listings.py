"""Checks of the exercise repair-the-listings: the study notes' three listings, put right.

`clip_listing` (their second clipping listing), `lstm_listing` (the challenge: order a, i, f, o, returns c, h) and
`class_listing` (the class of problem 16 as a function: x before h, weight (D + H, 4H), order i, f, o, g).
"""
from functools import partial

import numpy as np

from autograder import cells
from autograder.cells import sigmoid
from autograder.checks import gradient_clipping as clipping
from autograder.checks import lstm_forward as lstm
from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import SIZES, SPECIAL, cell_arguments, draw, reordered

BORROWS = ("gradient-clipping", "lstm-forward")


def _rows(W, taken, wanted):
    """Row blocks of `W` in the order `taken`, put into the order `wanted`."""
    blocks = dict(zip(taken, np.split(W, 4)))
    return np.concatenate([blocks[gate] for gate in wanted])


def lstm_listing(x, prev_h, prev_c, W, U, b):
    """The oracle: the course's step on reordered weights; returns c, h."""
    h, c = cells.lstm_step(x, prev_h, prev_c, *(_rows(a, "gifo", "ifgo") for a in (W, U, b)))
    return c, h


def class_listing(weight, bias, x, h_prev, c_prev):
    """The oracle: the course's step on the class's one weight array; returns h, c."""
    D = x.shape[1]
    W, U, b = (_rows(a, "ifog", "ifgo") for a in (weight[:D].T, weight[D:].T, bias))
    return cells.lstm_step(x, h_prev, c_prev, W, U, b)


def _clip(p, grad, threshold):
    norm = p.norm(grad)
    return p.apply(p.rate(norm, threshold), grad, threshold, norm)


def _cell(p, s, h, c, split, finish):
    i, f, g, o = split(s, h.shape[1])
    i, f, g, o = p.i(i), p.f(f), p.g(g), p.o(o)
    c_next = p.cell(i, f, g, c, h)
    return finish(p.hidden(i, f, o, c_next, c), c_next)


def _listing(p, x, prev_h, prev_c, W, U, b):
    return _cell(p, p.activation(p.total(x, prev_h, W, U, b)), prev_h, prev_c, p.split, p.finish_listing)


def _class(p, weight, bias, x, h_prev, c_prev):
    return _cell(p, p.bias(p.product(x, h_prev, weight), bias), h_prev, c_prev, p.split_class, p.finish_class)


PARTS = {
    "norm": clipping.PARTS["norm"], "rate": clipping.PARTS["rate"], "apply": clipping.PARTS["apply"],
    **{key: lstm.PARTS[key] for key in ("i", "f", "g", "o", "cell", "hidden", "total")},
    "activation": lambda s: s,
    "split": reordered("ifgo", "gifo"),
    "finish_listing": lambda h, c: (c, h),
    "product": lambda x, h, weight: np.concatenate([x, h], axis=1) @ weight,
    "bias": lambda s, bias: s + bias,
    "split_class": reordered("ifgo", "ifog"),
    "finish_class": lambda h, c: (h, c),
}

CLIPPING = ("ratio_inverted", "condition_inverted", "small_scaled_up", "no_effect", "norm_doubled", "norm_squared",
            "scaled_to_one", "clipped_by_value", "sign_lost", "rate_squared", "zero_divided")
CELL = ("candidate_sigmoid", "candidate_bare", "gates_tanh", "gates_bare", "forget_reads_candidate", "input_reads_cell",
        "forget_missing", "input_missing", "old_cell_missing", "cell_squashed", "cell_reads_hidden", "product_for_sum",
        "hidden_without_tanh", "hidden_old_cell", "output_missing", "bias_dropped", "concatenated_hx")

MISTAKES = {
    **{key: clipping.MISTAKES[key] for key in CLIPPING},
    **{key: lstm.MISTAKES[key] for key in CELL},
    "sum_through_sigmoid": {"activation": sigmoid},
    "sum_through_tanh": {"activation": np.tanh},
    "listing_course_order": {"split": reordered("ifgo", "ifgo")},
    "listing_input_forget": {"split": reordered("ifgo", "gfio")},
    "listing_returns_h_c": {"finish_listing": lambda h, c: (h, c)},
    "class_h_before_x": {"product": lambda x, h, weight: np.concatenate([h, x], axis=1) @ weight},
    "class_bias_dropped": {"bias": lambda s, bias: s},
    "class_course_order": {"split_class": reordered("ifgo", "ifgo")},
    "class_input_forget": {"split_class": reordered("ifgo", "fiog")},
    "class_returns_c_h": {"finish_class": lambda h, c: (c, h)},
}


def _listing_cases(rng, hidden):
    return [Case("general" if trait == "wide" else trait, *cell_arguments(rng, trait, sizes, 4, 2, hidden))
            for trait, sizes in SIZES.items() if not (hidden and trait == "tiny")]


def _class_cases(rng, hidden):
    cases = []
    for case in _listing_cases(rng, hidden):
        x, h, c, W, U, b = case.args
        cases.append(Case(case.trait, [np.concatenate([W.T, U.T]), b, x, h, c], case.dims))
    return cases


def _clip_cases(rng, hidden):
    """As for gradient-clipping; one gradient with a norm just above the threshold shows the direction of the ratio."""
    more = Case("general", [draw(rng, (3,), 1.0) + np.array([4.0, -4.0, 4.0]), 3.0], {})
    return [*clipping.single_cases(rng, hidden), more]


CELL_CRITERIA = (Criterion("c_next", 6, True, (0,), ("tiny", "general")),
                 Criterion("h_next", 6, True, (1,), ("tiny", "general")),
                 Criterion("sizes", 2, traits=SPECIAL), Criterion("clean", 2))

FUNCTIONS = (
    Function(
        name="clip_listing", params=("grad", "threshold"), returns=("grad",), kind="array",
        reference=cells.gradient_clipping, build=lambda p: partial(_clip, p), cases=_clip_cases,
        probes=clipping.single_probes,
        criteria=(Criterion("shortened", 6, True, traits=("tiny", "general")), Criterion("below", 2, traits=("below",)),
                  Criterion("edges_norm", 2, traits=("zero", "one_number", "large")), Criterion("clean", 2))),
    Function(
        name="lstm_listing", params=("x", "prev_h", "prev_c", "W", "U", "b"), returns=("c", "h"), kind="tuple",
        reference=lstm_listing, build=lambda p: partial(_listing, p), cases=_listing_cases, criteria=CELL_CRITERIA),
    Function(
        name="class_listing", params=("weight", "bias", "x", "h_prev", "c_prev"), returns=("h_next", "c_next"),
        kind="tuple", reference=class_listing, build=lambda p: partial(_class, p), cases=_class_cases,
        criteria=(Criterion("c_next", 4, True, (1,), ("tiny", "general")),
                  Criterion("h_next", 4, True, (0,), ("tiny", "general")),
                  Criterion("sizes", 2, traits=SPECIAL), Criterion("clean", 2))),
)
