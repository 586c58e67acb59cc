"""Checks of the exercise sigmoid-derivative: `sigmoid`, `sigmoid_derivative`, `steepest`, `slope_product`."""
from functools import partial

import numpy as np

from autograder import cells
from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import draw

_sigmoid = cells.sigmoid


def _steepest(p, zs):
    slopes = p.slope(zs, p.value)
    k = p.place(slopes, zs)
    return p.answer(zs, slopes, k)


def _product(p, zs):
    return p.join(p.slope(zs, p.value))


PARTS = {
    "value": _sigmoid,
    "slope": lambda z, value: value(z) * (1 - value(z)),
    "place": lambda slopes, zs: np.argmax(slopes),
    "answer": lambda zs, slopes, k: (zs[k], slopes[k]),
    "join": lambda slopes: np.prod(slopes, axis=0),
}

MISTAKES = {
    "sigmoid_sign": {"value": lambda z: _sigmoid(-z)},
    "sigmoid_is_tanh": {"value": np.tanh},
    "sigmoid_without_half": {"value": lambda z: 0.5 * (1 + np.tanh(z))},
    "sigmoid_growing": {"value": lambda z: 1 + np.exp(-z)},
    "sigmoid_minus_one": {"value": lambda z: 1 / (1 - np.exp(-z))},
    "sigmoid_exponential": {"value": lambda z: np.exp(-z)},
    "sigmoid_hard": {"value": lambda z: (z > 0).astype(float)},
    "sigmoid_softmax": {"value": lambda z: np.exp(z - z.max()) / np.exp(z - z.max()).sum()},
    "slope_of_value": {"slope": lambda z, value: z * (1 - z)},
    "slope_is_value": {"slope": lambda z, value: value(z)},
    "slope_twice": {"slope": lambda z, value: value(value(z)) * (1 - value(value(z)))},
    "slope_constant": {"slope": lambda z, value: np.full(np.shape(z), 0.25)},
    "slope_mixed": {"slope": lambda z, value: value(z) * (1 - z)},
    "slope_square": {"slope": lambda z, value: value(z) ** 2},
    "slope_without_value": {"slope": lambda z, value: 1 - value(z)},
    "slope_plus": {"slope": lambda z, value: value(z) * (1 + value(z))},
    "slope_negative": {"slope": lambda z, value: -value(z) * (1 - value(z))},
    "slope_of_tanh": {"slope": lambda z, value: 1 - np.tanh(z) ** 2},
    "steepest_flattest": {"place": lambda slopes, zs: np.argmin(slopes)},
    "steepest_largest_input": {"place": lambda slopes, zs: np.argmax(zs)},
    "steepest_index": {"answer": lambda zs, slopes, k: (k, slopes[k])},
    "steepest_swapped": {"answer": lambda zs, slopes, k: (slopes[k], zs[k])},
    "steepest_height": {"answer": lambda zs, slopes, k: (zs[k], _sigmoid(zs[k]))},
    "product_sum": {"join": lambda slopes: np.sum(slopes, axis=0)},
    "product_mean": {"join": lambda slopes: np.mean(slopes, axis=0)},
    "product_running": {"join": lambda slopes: np.cumprod(slopes, axis=0)},
    "product_of_all": {"join": np.prod},
    "product_other_axis": {"join": lambda slopes: np.prod(slopes, axis=-1)},
    "product_last": {"join": lambda slopes: slopes[-1]},
}


def _array_cases(rng, hidden):
    shown = [] if hidden else [Case("tiny", [np.array([-1.0, 0.0, 2.0])], {})]
    many = [Case("general", [draw(rng, shape, 2.0)], {}) for shape in ((5,), (2, 3), (2, 1, 4))]
    return [*shown, *many, Case("one_number", [draw(rng, (1,), 1.0)], {}),
            Case("large", [np.array([-300.0, 300.0, -45.5, 0.5])], {})]


def _value_cases(rng, hidden):
    return [*_array_cases(rng, hidden)[:-1], Case("large", [np.array([-1000.0, 1000.0, -800.0, 0.5])], {})]


def _place_cases(rng, hidden):
    shown = [] if hidden else [Case("tiny", [np.array([-1.0, 0.5, 2.0])], {})]
    several = [Case("general", [rng.permutation(values)], {}) for values in (
        np.round(np.append(rng.uniform(0.7, 4, 4), -0.3), 2), np.round(np.append(rng.uniform(-4, -0.9, 5), 0.6), 2),
        np.round(np.append(rng.uniform(-6, 6, 3) + np.array([9, 12, -12]), 1.25), 2))]
    return [*shown, *several, Case("one_number", [draw(rng, (1,), 1.0)], {})]


def _chain_cases(rng, hidden):
    shown = [] if hidden else [Case("tiny", [np.array([[0.0, 1.0], [0.0, -2.0]])], {})]
    chains = [Case("general", [draw(rng, shape, 1.0)], {"T": shape[0]}) for shape in ((3, 4), (5, 2), (4, 2, 3))]
    return [*shown, *chains, Case("one_step", [draw(rng, (1, 3), 1.0)], {"T": 1}),
            Case("one_unit", [draw(rng, (6, 1), 1.0)], {"T": 6})]


def _probes():
    return (("at_zero", [np.array([0.0])]), ("far_right", [np.array([20.0])]), ("far_left", [np.array([-20.0])]))


def _chain_probes():
    return (("one_factor", [np.array([[0.0]])]), ("two_factors", [np.array([[0.0], [0.0]])]))


EDGES = ("one_number", "large")

FUNCTIONS = (
    Function(
        name="sigmoid", params=("z",), returns=("a",), kind="array", reference=cells.sigmoid,
        build=lambda p: lambda z: p.value(z), cases=_value_cases, probes=_probes,
        criteria=(Criterion("sigmoid", 4, True, traits=("tiny", "general")), Criterion("edges_z", 2, traits=EDGES),
                  Criterion("clean", 2))),
    Function(
        name="sigmoid_derivative", params=("z",), returns=("slope",), kind="array", reference=cells.sigmoid_derivative,
        build=lambda p: lambda z: p.slope(z, p.value), cases=_array_cases, probes=_probes, origins=("sigmoid",),
        criteria=(Criterion("slope", 8, True, traits=("tiny", "general")), Criterion("edges_z", 2, traits=EDGES),
                  Criterion("clean", 2))),
    Function(
        name="steepest", params=("zs",), returns=("z", "slope"), kind="tuple",
        reference=lambda zs: max(((z, float(cells.sigmoid_derivative(z))) for z in zs), key=lambda pair: pair[1]),
        build=lambda p: partial(_steepest, p), cases=_place_cases, origins=("sigmoid", "sigmoid_derivative"),
        criteria=(Criterion("steepest_z", 3, True, (0,)), Criterion("steepest_slope", 3, True, (1,)),
                  Criterion("clean", 2))),
    Function(
        name="slope_product", params=("zs",), returns=("factor",), kind="array",
        reference=lambda zs: np.exp(np.sum(np.log(cells.sigmoid_derivative(zs)), axis=0)),
        build=lambda p: partial(_product, p), cases=_chain_cases, probes=_chain_probes,
        origins=("sigmoid", "sigmoid_derivative"),
        criteria=(Criterion("chain", 4, True, traits=("tiny", "general")),
                  Criterion("edges_chain", 2, traits=("one_step", "one_unit")), Criterion("clean", 2))),
)
