"""Checks of the exercise gru-update: `gru_gates`, `gru_candidate`, `gru_update`, `gru_step`, `gru_forward`."""
from functools import partial

import numpy as np

from autograder import cells
from autograder.cells import sigmoid
from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import (OPEN, SHUT, SIZES, SPECIAL, batch_first, cell_arguments, draw, hidden_states,
                                     interleaved, reordered, softmax)

GATES = "rzn"


def _gates(p, x, h, W, U, b):
    H = h.shape[1]
    r, z, _ = p.split(np.hstack([p.total(x, h, *block) for block in _blocks(W, U, b)]), H)
    return p.r(r), p.z(z)


def _blocks(W, U, b):
    return zip(np.split(W, 3), np.split(U, 3), np.split(b, 3))


def _candidate(p, x, h, r, W, U, b):
    H = h.shape[1]
    rows = p.rows(H)
    return p.n(p.inner(x, h, r, W[rows], U[rows], b[rows]))


def _step(p, x, h, W, U, b):
    r, z = _gates(p, x, h, W, U, b)
    n = _candidate(p, x, h, p.reset(r, z), W, U, b)
    return p.finish(p.update(z, n, h))


def _loop(p, xs, h0, W, U, b):
    return hidden_states(p, lambda x, h: _step(p, x, h, W, U, b), xs, h0)


PARTS = {
    "total": lambda x, h, W, U, b: x @ W.T + h @ U.T + b,
    "split": lambda s, H: np.split(s, 3, axis=1),
    "r": sigmoid, "z": sigmoid,
    "rows": lambda H: slice(2 * H, None),
    "inner": lambda x, h, r, W, U, b: x @ W.T + (r * h) @ U.T + b,
    "n": np.tanh,
    "reset": lambda r, z: r,
    "update": lambda z, n, h: (1 - z) * n + z * h,
    "finish": lambda h_next: h_next,
    "start": lambda h0: h0,
    "steps": lambda xs: xs,
    "keep": lambda h_next, h: h_next,
    "carry": lambda h_next, h0: h_next,
    "collect": lambda hs: hs,
}


def _same(value):
    return value


MISTAKES = {
    # Reset and update gate.
    "gates_bias_dropped": {"total": lambda x, h, W, U, b: x @ W.T + h @ U.T},
    "gates_x_dropped": {"total": lambda x, h, W, U, b: h @ U.T + b},
    "gates_h_dropped": {"total": lambda x, h, W, U, b: x @ W.T + b},
    "gates_h_read_twice": {"total": lambda x, h, W, U, b: 2 * (h @ U.T) + b},
    "gates_transposed": {"total": lambda x, h, W, U, b: x @ W.T + h @ U + b},
    "gates_input_transposed": {"total": lambda x, h, W, U, b: x @ W + h @ U.T + b},
    "gates_product": {"total": lambda x, h, W, U, b: (x @ W.T) * (h @ U.T) + b},
    "gates_swapped": {"split": reordered(GATES, "zrn")},
    "gates_order_nrz": {"split": reordered(GATES, "nrz")},
    "gates_order_rnz": {"split": reordered(GATES, "rnz")},
    "gates_interleaved": {"split": interleaved(3)},
    "gates_tanh": {"r": np.tanh, "z": np.tanh},
    "reset_tanh": {"r": np.tanh}, "update_tanh": {"z": np.tanh},
    "gates_bare": {"r": _same, "z": _same},
    "reset_bare": {"r": _same}, "update_bare": {"z": _same},
    "gates_sign": {"r": lambda s: sigmoid(-s), "z": lambda s: sigmoid(-s)},
    "gates_softmax": {"r": softmax, "z": softmax},
    "gates_twice": {"r": lambda s: sigmoid(sigmoid(s)), "z": lambda s: sigmoid(sigmoid(s))},
    # Candidate.
    "reset_after": {"inner": lambda x, h, r, W, U, b: x @ W.T + r * (h @ U.T) + b},
    "reset_after_bias": {"inner": lambda x, h, r, W, U, b: x @ W.T + r * (h @ U.T + b)},
    "reset_missing": {"inner": lambda x, h, r, W, U, b: x @ W.T + h @ U.T + b},
    "reset_added": {"inner": lambda x, h, r, W, U, b: x @ W.T + (r + h) @ U.T + b},
    "reset_inverted": {"inner": lambda x, h, r, W, U, b: x @ W.T + ((1 - r) * h) @ U.T + b},
    "reset_everything": {"inner": lambda x, h, r, W, U, b: r * (x @ W.T + h @ U.T + b)},
    "candidate_h_dropped": {"inner": lambda x, h, r, W, U, b: x @ W.T + b},
    "candidate_h_is_r": {"inner": lambda x, h, r, W, U, b: x @ W.T + r @ U.T + b},
    "candidate_x_dropped": {"inner": lambda x, h, r, W, U, b: (r * h) @ U.T + b},
    "candidate_bias_dropped": {"inner": lambda x, h, r, W, U, b: x @ W.T + (r * h) @ U.T},
    "candidate_transposed": {"inner": lambda x, h, r, W, U, b: x @ W.T + (r * h) @ U + b},
    "candidate_input_transposed": {"inner": lambda x, h, r, W, U, b: x @ W + (r * h) @ U.T + b},
    "candidate_reset_weights": {"rows": lambda H: slice(0, H)},
    "candidate_update_weights": {"rows": lambda H: slice(H, 2 * H)},
    "candidate_sigmoid": {"n": sigmoid},
    "candidate_bare": {"n": _same},
    "candidate_softmax": {"n": softmax},
    "candidate_reset_by_z": {"reset": lambda r, z: z},
    # Update.
    "update_swapped": {"update": lambda z, n, h: z * n + (1 - z) * h},
    "update_both_old": {"update": lambda z, n, h: (1 - z) * h + z * h},
    "update_product": {"update": lambda z, n, h: ((1 - z) * n) * (z * h)},
    "update_without_one": {"update": lambda z, n, h: z * n + z * h},
    "update_inverted_twice": {"update": lambda z, n, h: (1 - z) * n + (1 - z) * h},
    "update_minus": {"update": lambda z, n, h: (1 - z) * n - z * h},
    "update_parenthesis": {"update": lambda z, n, h: 1 - z * n + z * h},
    "update_plus_one": {"update": lambda z, n, h: (1 + z) * n + z * h},
    "update_sum": {"update": lambda z, n, h: n + h},
    "update_old_missing": {"update": lambda z, n, h: (1 - z) * n},
    "update_new_missing": {"update": lambda z, n, h: z * h},
    "update_new_whole": {"update": lambda z, n, h: n + z * h},
    "update_old_whole": {"update": lambda z, n, h: (1 - z) * n + h},
    "update_squashed": {"update": lambda z, n, h: np.tanh((1 - z) * n + z * h)},
    "update_candidate_squashed": {"update": lambda z, n, h: (1 - z) * np.tanh(n) + z * h},
    "update_gate_squashed": {"update": lambda z, n, h: (1 - sigmoid(z)) * n + sigmoid(z) * h},
    "update_candidate": {"update": lambda z, n, h: n},
    "update_gate": {"update": lambda z, n, h: z},
    "update_difference": {"update": lambda z, n, h: z * (n - h)},
    # Loop.
    "h0_ignored": {"start": np.zeros_like},
    "h_not_carried": {"carry": lambda h_next, h0: h0},
    "h_reset": {"carry": lambda h_next, h0: np.zeros_like(h0)},
    "backwards": {"steps": lambda xs: xs[::-1]},
    "states_before": {"keep": lambda h_next, h: h},
    "last_only": {"collect": lambda hs: hs[-1]},
    "batch_first": {"collect": batch_first},
    "all_last": {"collect": lambda hs: np.repeat(hs[-1:], len(hs), 0)},
    "squeezed": {"finish": np.squeeze},
}


def _cell_cases(rng, hidden, T=None, gate=None):
    """Cases of all traits. T: length of visible sequences, or None for one step; `gate`: add r as third argument."""
    cases = []
    for trait, sizes in SIZES.items():
        if hidden and trait == "tiny":
            continue
        args, dims = cell_arguments(rng, trait, sizes, 3, 1, hidden, T)
        if gate:
            args.insert(2, np.clip(draw(rng, args[1].shape, 0.3) + 0.5, 0.05, 0.95))
        cases.append(Case("general" if trait == "wide" else trait, args, dims))
    return cases


def _sequences(rng, hidden):
    last = cell_arguments(rng, "one_step", dict(N=2, D=3, H=4), 3, 1, hidden, 1)
    return [*_cell_cases(rng, hidden, T=4), Case("one_step", *last)]


def _update_cases(rng, hidden):
    """z, n, h without weights, also with z = 1 (keeps h) and z = 0 (takes n)."""
    cases = []
    for trait, (N, H) in {"tiny": (1, 1), "general": (2, 3), "single": (1, 4), "one_unit": (3, 1),
                          "gate_open": (2, 3), "gate_shut": (2, 3)}.items():
        if hidden and trait == "tiny":
            continue
        if hidden and trait == "general":
            N, H = int(rng.integers(2, 5)), int(rng.integers(5, 8))
        z = {"gate_open": np.ones((N, H)), "gate_shut": np.zeros((N, H))}.get(trait)
        if z is None:
            z = np.clip(draw(rng, (N, H), 0.3, 1 if trait == "tiny" else 2) + 0.5, 0.1, 0.9)
        n, h = (np.clip(draw(rng, (N, H), 0.6, 1 if trait == "tiny" else 2), -0.9, 0.9) for _ in range(2))
        cases.append(Case(trait, [z, n, h], {"N": N, "H": H}))
    return cases


def _one(*bias, h=-0.4, r=None, w=0.0, u=0.0, steps=None):
    """Arguments with N = D = H = 1: biases of r, z, n; the same weight of x and of h in all three."""
    x = [[0.5]] if steps is None else [[[0.5]]] * steps
    gate = [] if r is None else [[[r]]]
    return [np.array(a, dtype=float) for a in (x, [[h]], *gate, [[w]] * 3, [[u]] * 3, list(bias))]


def _gate_probes():
    return (("gate_bias_alone", _one(0.3, 0.6, 0.9)), ("gate_x_alone", _one(0, 0, 0, w=1.0)),
            ("gate_h_alone", _one(0, 0, 0, u=1.0)))


def _candidate_probes():
    return (("candidate_bias_alone", _one(0.3, 0.6, 0.9, r=0.5)), ("candidate_x_alone", _one(0, 0, 0, r=0.5, w=1.0)),
            ("reset_shut", _one(0, 0, 0.2, r=0.0, u=1.0)), ("reset_open", _one(0, 0, 0, r=1.0, u=1.0)),
            ("reset_half", _one(0, 0, 0, r=0.5, u=1.0)))


def _update_probes():
    triples = {"update_open": (1.0, 0.3, -0.4), "update_shut": (0.0, 0.3, -0.4), "update_half": (0.5, 0.3, -0.4)}
    return tuple((key, [np.array([[v]]) for v in values]) for key, values in triples.items())


def _step_probes():
    return (("update_open", _one(0, OPEN, 0.3)), ("update_shut", _one(0, SHUT, 0.3)),
            ("update_half", _one(0, 0, OPEN)), ("reset_shut", _one(SHUT, SHUT, 0.2, u=1.0)),
            ("reset_open", _one(OPEN, SHUT, 0, u=1.0)))


def _loop_probes():
    return (("first_step", _one(0.1, 0.2, 0.3, w=1.0, u=1.0, steps=1)),
            ("h_carried", _one(0, 0, 0.3, steps=2)))


CELL = ("x", "h", "W", "U", "b")

FUNCTIONS = (
    Function(
        name="gru_gates", params=CELL, returns=("r", "z"), kind="tuple", reference=cells.gru_gates,
        build=lambda p: partial(_gates, p), cases=_cell_cases, probes=_gate_probes,
        criteria=(Criterion("gate_r", 2, True, (0,)), Criterion("gate_z", 2, True, (1,)),
                  Criterion("sizes", 2, traits=SPECIAL), Criterion("clean", 2))),
    Function(
        name="gru_candidate", params=("x", "h", "r", "W", "U", "b"), returns=("n",), kind="array",
        reference=cells.gru_candidate, build=lambda p: partial(_candidate, p),
        cases=partial(_cell_cases, gate=True), probes=_candidate_probes,
        criteria=(Criterion("candidate_n", 4, True, traits=("tiny", "general")), Criterion("sizes", 2, traits=SPECIAL),
                  Criterion("clean", 2))),
    Function(
        name="gru_update", params=("z", "n", "h"), returns=("h_next",), kind="array", reference=cells.gru_update,
        build=lambda p: lambda z, n, h: p.update(z, n, h), cases=_update_cases, probes=_update_probes,
        criteria=(Criterion("mixture", 4, True, traits=("tiny", "general")),
                  Criterion("sizes_update", 2, traits=("single", "one_unit", "gate_open", "gate_shut")),
                  Criterion("clean", 2))),
    Function(
        name="gru_step", params=CELL, returns=("h_next",), kind="array", reference=cells.gru_step,
        build=lambda p: partial(_step, p), cases=_cell_cases, probes=_step_probes,
        origins=("gru_gates", "gru_candidate", "gru_update"),
        criteria=(Criterion("h_next", 4, True, traits=("tiny", "general")), Criterion("sizes", 2, traits=SPECIAL),
                  Criterion("clean", 2))),
    Function(
        name="gru_forward", params=("xs", "h0", "W", "U", "b"), returns=("hs",), kind="array",
        reference=cells.gru_forward, build=lambda p: partial(_loop, p), cases=_sequences, probes=_loop_probes,
        origins=("gru_gates", "gru_candidate", "gru_update", "gru_step"),
        criteria=(Criterion("hs", 4, True, traits=("tiny", "general")),
                  Criterion("sizes_sequence", 2, traits=(*SPECIAL, "one_step")), Criterion("clean", 2))),
)
