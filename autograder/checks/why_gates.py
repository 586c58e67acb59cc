"""Checks of the exercise why-gates: the error that travels back through a direct memory and through a gated one.

Direct memory: c_t = tanh(c_{t-1} U^T + ...), so an error goes back as (delta * (1 - c_t^2)) U. Gated memory:
c_t = f_t c_{t-1} + ..., so it goes back as delta * f_t.
"""
from functools import partial

import numpy as np

from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import draw


def direct_flow(delta, cs, U):
    """The oracle: delta (N, H), cs (T, N, H), U (H, H) -> deltas (T + 1, N, H), by the Jacobian of every row."""
    deltas = [delta]
    for c in cs[::-1]:
        jacobians = (1 - c ** 2)[:, :, None] * U        # (N, H, H): d c_t / d c_{t-1}
        deltas.insert(0, np.einsum("nj,njk->nk", deltas[0], jacobians))
    return np.array(deltas)


def gated_flow(delta, fs):
    """The oracle: delta (N, H), fs (T, N, H) -> deltas (T + 1, N, H), by products over the rest of the sequence."""
    return np.array([delta * np.prod(fs[t:], axis=0) for t in range(len(fs) + 1)])


def remaining(deltas):
    """The oracle: norm of the error at the start, divided by that at the end."""
    return np.sqrt(np.sum(deltas[0] ** 2) / np.sum(deltas[-1] ** 2))


def _flow(p, delta, factors, back):
    deltas = [delta]
    for one in p.order(factors):
        deltas.append(back(deltas[p.source(deltas)], one))
    return p.collect(np.array(deltas))


def _direct(p, delta, cs, U):
    return _flow(p, delta, cs, lambda d, c: p.direct(d, c, U))


def _gated(p, delta, fs):
    return _flow(p, delta, fs, p.gated)


def _remaining(p, deltas):
    first, last = p.ends(deltas)
    return p.ratio(p.size(first), p.size(last))


PARTS = {
    "order": lambda factors: factors[::-1],
    "source": lambda deltas: -1,
    "collect": lambda deltas: deltas[::-1],
    "direct": lambda d, c, U: (d * (1 - c ** 2)) @ U,
    "gated": lambda d, f: d * f,
    "ends": lambda deltas: (deltas[0], deltas[-1]),
    "size": np.linalg.norm,
    "ratio": lambda first, last: first / last,
}

MISTAKES = {
    "flow_forwards": {"order": lambda factors: factors},
    "flow_from_end": {"source": lambda deltas: 0},
    "flow_reversed": {"collect": lambda deltas: deltas},
    "flow_end_only": {"collect": lambda deltas: deltas[-1]},
    "flow_without_end": {"collect": lambda deltas: deltas[:0:-1]},
    "flow_without_start": {"collect": lambda deltas: deltas[:-1][::-1]},
    "direct_transposed": {"direct": lambda d, c, U: (d * (1 - c ** 2)) @ U.T},
    "direct_without_slope": {"direct": lambda d, c, U: d @ U},
    "direct_without_weights": {"direct": lambda d, c, U: d * (1 - c ** 2)},
    "direct_slope_after": {"direct": lambda d, c, U: (d @ U) * (1 - c ** 2)},
    "direct_slope_of_tanh_twice": {"direct": lambda d, c, U: (d * (1 - np.tanh(c) ** 2)) @ U},
    "direct_slope_linear": {"direct": lambda d, c, U: (d * (1 - c)) @ U},
    "direct_slope_plus": {"direct": lambda d, c, U: (d * (1 + c ** 2)) @ U},
    "direct_sigmoid_slope": {"direct": lambda d, c, U: (d * c * (1 - c)) @ U},
    "direct_value": {"direct": lambda d, c, U: (d * c) @ U},
    "gated_slope": {"gated": lambda d, f: d * f * (1 - f)},
    "gated_inverted": {"gated": lambda d, f: d * (1 - f)},
    "gated_added": {"gated": lambda d, f: d + f},
    "gated_constant": {"gated": lambda d, f: d * 1.0},
    "gated_squared": {"gated": lambda d, f: d * f ** 2},
    "remaining_turned": {"ratio": lambda first, last: last / first},
    "remaining_difference": {"ratio": lambda first, last: last - first},
    "remaining_squares": {"size": lambda d: np.sum(d ** 2)},
    "remaining_sum": {"size": np.sum},
    "remaining_largest": {"size": lambda d: np.max(np.abs(d))},
    "remaining_absolute": {"size": lambda d: np.sum(np.abs(d))},
    "remaining_one_step": {"ends": lambda deltas: (deltas[-2], deltas[-1])},
    "remaining_first_step": {"ends": lambda deltas: (deltas[0], deltas[1])},
}

SIZES = {"tiny": (2, 1, 1), "general": (4, 2, 3), "wide": (3, 5, 2), "single": (5, 1, 3), "one_unit": (3, 2, 1),
         "one_step": (1, 2, 3)}
SPECIAL = ("single", "one_unit", "one_step")


def _cases(rng, hidden, make):
    cases = []
    for trait, (T, N, H) in SIZES.items():
        if hidden and trait == "tiny":
            continue
        digits = 1 if trait == "tiny" else 2
        delta = draw(rng, (N, H), 1.0, digits)
        cases.append(Case("general" if trait == "wide" else trait, make(rng, delta, (T, N, H), digits),
                          {"T": T, "N": N, "H": H}))
    return cases


def _with_states(rng, delta, shape, digits):
    cs = np.clip(draw(rng, shape, 0.5, digits), -0.9, 0.9)
    return [delta, cs, draw(rng, (shape[2], shape[2]), 0.9, digits)]


def _with_gates(rng, delta, shape, digits):
    return [delta, np.clip(draw(rng, shape, 0.2, digits) + 0.6, 0.1, 0.9)]


def _with_errors(rng, delta, shape, digits):
    return [draw(rng, (shape[0] + 1, *shape[1:]), 1.0, digits)]


def _direct_probes():
    one = np.array([[1.0]])
    return (("direct_flat", [one, np.zeros((1, 1, 1)), np.array([[0.5]])]),
            ("direct_bent", [one, np.full((1, 1, 1), 0.6), np.array([[1.0]])]))


def _gated_probes():
    one = np.array([[0.5]])
    return (("gated_open", [one, np.ones((3, 1, 1))]), ("gated_half", [one, np.full((1, 1, 1), 0.5)]))


FUNCTIONS = (
    Function(
        name="direct_flow", params=("delta", "cs", "U"), returns=("deltas",), kind="array", reference=direct_flow,
        build=lambda p: partial(_direct, p), cases=partial(_cases, make=_with_states), probes=_direct_probes,
        criteria=(Criterion("deltas", 5, True, traits=("tiny", "general")), Criterion("sizes_flow", 2, traits=SPECIAL),
                  Criterion("clean", 1))),
    Function(
        name="gated_flow", params=("delta", "fs"), returns=("deltas",), kind="array", reference=gated_flow,
        build=lambda p: partial(_gated, p), cases=partial(_cases, make=_with_gates), probes=_gated_probes,
        criteria=(Criterion("deltas", 5, True, traits=("tiny", "general")), Criterion("sizes_flow", 2, traits=SPECIAL),
                  Criterion("clean", 1))),
    Function(
        name="remaining", params=("deltas",), returns=("ratio",), kind="array", reference=remaining,
        build=lambda p: partial(_remaining, p), cases=partial(_cases, make=_with_errors),
        criteria=(Criterion("ratio", 2, True, traits=("tiny", "general")), Criterion("sizes_flow", 1, traits=SPECIAL),
                  Criterion("clean", 1))),
)
