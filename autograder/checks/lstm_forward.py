"""Checks of the exercise lstm-forward: `lstm_gates`, `lstm_step`, `lstm_forward`.

The known mistakes come from public student files, the study notes' listings and published courses.
"""
from functools import partial

import numpy as np

from autograder import cells
from autograder.cells import sigmoid
from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import (OPEN, SHUT, SIZES, SPECIAL, batch_first, cell_arguments, interleaved, reordered,
                                     softmax)

GATES = "ifgo"


def _affine(x, h, W, U, b):
    return x @ W.T + h @ U.T + b


def _by_gate(x, h, W, U, b, term):
    """Row block by row block: `term(x, h, W_k, U_k, b_k)`."""
    blocks = zip(np.split(W, 4), np.split(U, 4), np.split(b, 4))
    return np.hstack([term(x, h, *block) for block in blocks])


def _loop(p, xs, h0, c0, W, U, b):
    """The loop over the steps, with every part that students get wrong exchangeable."""
    h, c = p.start(h0, c0)
    hs, cs = [], []
    for x in p.steps(xs):
        h_next, c_next = _step(p, x, h, c, W, U, b)
        kept_h, kept_c = p.keep(h_next, c_next, h, c)
        hs.append(kept_h)
        cs.append(kept_c)
        h, c = p.carry(h_next, c_next, h, c, h0, c0)
    return p.collect(np.array(hs), np.array(cs))


def _gates(p, x, h, c, W, U, b):
    i, f, g, o = p.split(p.total(x, h, W, U, b), h.shape[1])
    return p.i(i), p.f(f), p.g(g), p.o(o)


def _step(p, x, h, c, W, U, b):
    i, f, g, o = _gates(p, x, h, c, W, U, b)
    c_next = p.cell(i, f, g, c, h)
    return p.finish(p.hidden(i, f, o, c_next, c), c_next)


PARTS = {
    "total": _affine,
    "split": lambda s, H: np.split(s, 4, axis=1),
    "i": sigmoid, "f": sigmoid, "g": np.tanh, "o": sigmoid,
    "cell": lambda i, f, g, c, h: f * c + i * g,
    "hidden": lambda i, f, o, c_next, c: o * np.tanh(c_next),
    "finish": lambda h_next, c_next: (h_next, c_next),
    "start": lambda h0, c0: (h0, c0),
    "steps": lambda xs: xs,
    "keep": lambda h_next, c_next, h, c: (h_next, c_next),
    "carry": lambda h_next, c_next, h, c, h0, c0: (h_next, c_next),
    "collect": lambda hs, cs: (hs, cs),
}


def _same(z):
    return z


def _for_gates(activation):
    return {"i": activation, "f": activation, "o": activation}


MISTAKES = {
    # The weighted sum.
    "bias_dropped": {"total": lambda x, h, W, U, b: x @ W.T + h @ U.T},
    "x_dropped": {"total": lambda x, h, W, U, b: h @ U.T + b},
    "h_dropped": {"total": lambda x, h, W, U, b: x @ W.T + b},
    "h_read_twice": {"total": lambda x, h, W, U, b: 2 * (h @ U.T) + b},
    "concatenated_hx": {"total": lambda x, h, W, U, b: np.hstack([h, x]) @ np.hstack([W, U]).T + b},
    "weights_reshaped":
        {"total": lambda x, h, W, U, b: x @ W.reshape(W.shape[::-1]) + h @ U.reshape(U.shape[::-1]) + b},
    "recurrent_transposed": {"total": partial(_by_gate, term=lambda x, h, W, U, b: x @ W.T + h @ U + b)},
    "product_of_sums": {"total": lambda x, h, W, U, b: (x @ W.T) * (h @ U.T) + b},
    # Which slice is which gate.
    "order_fgio": {"split": reordered(GATES, "fgio")},
    "order_ifog": {"split": reordered(GATES, "ifog")},
    "order_gifo": {"split": reordered(GATES, "gifo")},
    "order_iofg": {"split": reordered(GATES, "iofg")},
    "input_forget_swapped": {"split": reordered(GATES, "figo")},
    "interleaved": {"split": interleaved(4)},
    # Activations.
    "input_gate_tanh": {"i": np.tanh}, "forget_gate_tanh": {"f": np.tanh}, "output_gate_tanh": {"o": np.tanh},
    "gates_tanh": _for_gates(np.tanh),
    "input_gate_bare": {"i": _same}, "forget_gate_bare": {"f": _same}, "output_gate_bare": {"o": _same},
    "gates_bare": _for_gates(_same),
    "gates_softmax": _for_gates(softmax),
    "gates_sign": _for_gates(lambda z: sigmoid(-z)),
    "gates_twice": _for_gates(lambda z: sigmoid(sigmoid(z))),
    "candidate_sigmoid": {"g": sigmoid},
    "candidate_softmax": {"g": softmax},
    "candidate_bare": {"g": _same},
    # The new cell state.
    "forget_reads_candidate": {"cell": lambda i, f, g, c, h: f * g + i * g},
    "input_reads_cell": {"cell": lambda i, f, g, c, h: f * c + i * c},
    "forget_missing": {"cell": lambda i, f, g, c, h: c + i * g},
    "input_missing": {"cell": lambda i, f, g, c, h: f * c + g},
    "forget_inverted": {"cell": lambda i, f, g, c, h: (1 - f) * c + i * g},
    "input_coupled": {"cell": lambda i, f, g, c, h: f * c + (1 - f) * g},
    "candidate_missing": {"cell": lambda i, f, g, c, h: f * c + i},
    "candidate_subtracted": {"cell": lambda i, f, g, c, h: f * c - i * g},
    "old_cell_missing": {"cell": lambda i, f, g, c, h: i * g},
    "write_missing": {"cell": lambda i, f, g, c, h: f * c},
    "product_for_sum": {"cell": lambda i, f, g, c, h: (f * c) * (i * g)},
    "cell_reads_hidden": {"cell": lambda i, f, g, c, h: f * h + i * g},
    "cell_squashed": {"cell": lambda i, f, g, c, h: np.tanh(f * c + i * g)},
    # The new hidden state.
    "hidden_without_tanh": {"hidden": lambda i, f, o, c_next, c: o * c_next},
    "hidden_sigmoid": {"hidden": lambda i, f, o, c_next, c: o * sigmoid(c_next)},
    "hidden_softmax": {"hidden": lambda i, f, o, c_next, c: o * softmax(c_next)},
    "hidden_tanh_outside": {"hidden": lambda i, f, o, c_next, c: np.tanh(o * c_next)},
    "hidden_old_cell": {"hidden": lambda i, f, o, c_next, c: o * np.tanh(c)},
    "output_missing": {"hidden": lambda i, f, o, c_next, c: np.tanh(c_next)},
    "hidden_input_gate": {"hidden": lambda i, f, o, c_next, c: i * np.tanh(c_next)},
    "hidden_forget_gate": {"hidden": lambda i, f, o, c_next, c: f * np.tanh(c_next)},
    "hidden_added": {"hidden": lambda i, f, o, c_next, c: o + np.tanh(c_next)},
    # What is returned.
    "returned_c_h": {"finish": lambda h_next, c_next: (c_next, h_next)},
    "squeezed": {"finish": lambda h_next, c_next: (np.squeeze(h_next), np.squeeze(c_next))},
    # The loop.
    "h0_ignored": {"start": lambda h0, c0: (np.zeros_like(h0), c0)},
    "c0_ignored": {"start": lambda h0, c0: (h0, np.zeros_like(c0))},
    "start_ignored": {"start": lambda h0, c0: (np.zeros_like(h0), np.zeros_like(c0))},
    "start_swapped": {"start": lambda h0, c0: (c0, h0)},
    "h_not_carried": {"carry": lambda h_next, c_next, h, c, h0, c0: (h0, c_next)},
    "c_not_carried": {"carry": lambda h_next, c_next, h, c, h0, c0: (h_next, c0)},
    "nothing_carried": {"carry": lambda h_next, c_next, h, c, h0, c0: (h0, c0)},
    "c_reset": {"carry": lambda h_next, c_next, h, c, h0, c0: (h_next, np.zeros_like(c))},
    "carried_swapped": {"carry": lambda h_next, c_next, h, c, h0, c0: (c_next, h_next)},
    "backwards": {"steps": lambda xs: xs[::-1]},
    "states_before": {"keep": lambda h_next, c_next, h, c: (h, c)},
    "returned_cs_hs": {"collect": lambda hs, cs: (cs, hs)},
    "last_only": {"collect": lambda hs, cs: (hs[-1], cs[-1])},
    "batch_first": {"collect": lambda hs, cs: (batch_first(hs), batch_first(cs))},
    "all_last": {"collect": lambda hs, cs: (np.repeat(hs[-1:], len(hs), 0), np.repeat(cs[-1:], len(cs), 0))},
    "returned_hs_only": {"collect": lambda hs, cs: (hs, hs)},
}


def _cases(rng, hidden, states, T=None):
    """Cases of all traits. `states`: number of state arrays; T: length of visible sequences, or None for one step."""
    return [Case("general" if trait == "wide" else trait, *cell_arguments(rng, trait, sizes, 4, states, hidden, T))
            for trait, sizes in SIZES.items() if not (hidden and trait == "tiny")]


def _sequences(rng, hidden):
    cases = _cases(rng, hidden, 2, T=4)
    return cases + [Case("one_step", *cell_arguments(rng, "one_step", dict(N=2, D=3, H=4), 4, 2, hidden, 1))]


def _one(*bias, c=None, w=0.0, u=0.0, steps=None):
    """Arguments with N = D = H = 1: biases of i, f, g, o, the same weight of x and of h in all gates."""
    x, h, W, U = [[0.5]], [[-0.4]], [[w]] * 4, [[u]] * 4
    if steps:
        x = [x] * steps
    state = [h] if c is None else [h, [[c]]]
    return [np.array(a, dtype=float) for a in (x, *state, W, U, list(bias))]


def _gate_probes():
    return (("bias_alone", _one(0.1, 0.2, 0.3, 0.4)), ("x_alone", _one(0, 0, 0, 0, w=1.0)),
            ("h_alone", _one(0, 0, 0, 0, u=1.0)))


def _step_probes():
    return (("memory_kept", _one(SHUT, OPEN, 0.3, OPEN, c=0.7)), ("forget_gate", _one(SHUT, 0.4, 0.3, OPEN, c=0.7)),
            ("input_gate", _one(0.4, SHUT, OPEN, OPEN, c=0.7)), ("candidate", _one(OPEN, SHUT, 0.3, OPEN, c=0.7)),
            ("output_gate", _one(SHUT, OPEN, 0.3, 0.4, c=0.7)),
            ("x_alone", _one(0, 0, 0, 0, c=0.7, w=1.0)), ("h_alone", _one(0, 0, 0, 0, c=0.7, u=1.0)))


def _loop_probes():
    return (("first_step", _one(0.1, 0.2, 0.3, 0.4, c=0.7, w=1.0, u=1.0, steps=1)),
            ("c_carried", _one(SHUT, 0.4, 0.3, OPEN, c=0.7, steps=2)),
            ("h_carried", _one(OPEN, SHUT, 0.0, OPEN, c=0.7, u=1.0, steps=2)))


FUNCTIONS = (
    Function(
        name="lstm_gates", params=("x", "h", "W", "U", "b"), returns=("i", "f", "g", "o"), kind="tuple",
        reference=cells.lstm_gates, build=lambda p: lambda x, h, W, U, b: _gates(p, x, h, None, W, U, b),
        cases=partial(_cases, states=1), probes=_gate_probes,
        criteria=(Criterion("gate_i", 2, True, (0,)), Criterion("gate_f", 2, True, (1,)),
                  Criterion("candidate_g", 2, True, (2,)), Criterion("gate_o", 2, True, (3,)),
                  Criterion("sizes", 2, traits=SPECIAL), Criterion("clean", 2))),
    Function(
        name="lstm_step", params=("x", "h", "c", "W", "U", "b"), returns=("h_next", "c_next"), kind="tuple",
        reference=cells.lstm_step, build=lambda p: partial(_step, p),
        cases=partial(_cases, states=2), probes=_step_probes, origins=("lstm_gates",),
        criteria=(Criterion("c_next", 6, True, (1,), ("tiny", "general")),
                  Criterion("h_next", 4, True, (0,), ("tiny", "general")),
                  Criterion("sizes", 3, traits=SPECIAL), Criterion("clean", 3))),
    Function(
        name="lstm_forward", params=("xs", "h0", "c0", "W", "U", "b"), returns=("hs", "cs"), kind="tuple",
        reference=cells.lstm_forward, build=lambda p: partial(_loop, p),
        cases=_sequences, probes=_loop_probes, origins=("lstm_gates", "lstm_step"),
        criteria=(Criterion("cs", 4, True, (1,), ("tiny", "general")),
                  Criterion("hs", 4, True, (0,), ("tiny", "general")),
                  Criterion("sizes_sequence", 2, traits=(*SPECIAL, "one_step")),
                  Criterion("clean", 2))),
)
