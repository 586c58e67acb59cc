"""Checks of the exercise gradient-clipping: `gradient_clipping`, `clip_global_norm`, `clip_by_value`."""
import numpy as np

from autograder import cells
from autograder.checks.spec import Case, Criterion, Function
from autograder.checks.tools import draw


def _one(p, grad, threshold):
    norm = p.norm(grad)
    return p.apply(p.rate(norm, p.limit(threshold)), grad, p.limit(threshold), norm)


def _global(p, grads, threshold):
    norms = [p.norm(g) for g in grads]
    norm = p.join(norms)
    limit = p.limit(threshold)
    rates = p.share([p.rate(norm, limit) for _ in grads], [p.rate(own, limit) for own in norms])
    return p.finish([p.apply(rate, g, limit, norm) for rate, g in zip(rates, grads)], grads)


def _value(p, grads, limit):
    return p.finish([p.bound(g, p.limit(limit), grads) for g in grads], grads)


def _root_of_squares(norms):
    return np.sqrt(sum(n ** 2 for n in norms))


PARTS = {
    "norm": lambda g: np.sqrt(np.sum(g ** 2)),
    "limit": lambda threshold: threshold,
    "rate": lambda norm, threshold: threshold / norm if norm > threshold else 1.0,
    "apply": lambda rate, g, threshold, norm: g * rate,
    "join": _root_of_squares,
    "share": lambda common, own: common,
    "bound": lambda g, limit, grads: np.clip(g, -limit, limit),
    "finish": lambda clipped, grads: clipped,
}


def _scaled_by_largest(g, limit, grads):
    largest = np.max(np.abs(g))
    return g * (limit / largest) if largest > limit else g


MISTAKES = {
    # The norm.
    "norm_doubled": {"norm": lambda g: np.sqrt(np.sum(g * 2))},
    "norm_squared": {"norm": lambda g: np.sum(g ** 2)},
    "norm_absolute": {"norm": lambda g: np.sum(np.abs(g))},
    "norm_largest": {"norm": lambda g: np.max(np.abs(g))},
    "norm_mean": {"norm": lambda g: np.sqrt(np.mean(g ** 2))},
    "norm_plain_sum": {"norm": lambda g: np.sum(g)},
    # The rate.
    "ratio_inverted": {"rate": lambda norm, t: norm / t if norm > t else 1.0},
    "condition_inverted": {"rate": lambda norm, t: t / norm if norm < t else 1.0},
    "small_scaled_up": {"rate": lambda norm, t: t / norm},
    "scaled_to_one": {"rate": lambda norm, t: 1 / norm if norm > t else 1.0},
    "always_to_one": {"rate": lambda norm, t: 1 / norm},
    "rate_is_threshold": {"rate": lambda norm, t: t if norm > t else 1.0},
    "rate_squared": {"rate": lambda norm, t: (t / norm) ** 2 if norm > t else 1.0},
    "rate_subtracted": {"rate": lambda norm, t: 1 - t / norm if norm > t else 1.0},
    "threshold_one": {"limit": lambda threshold: 1.0},
    "threshold_five": {"limit": lambda threshold: 5.0},
    # What is done with it.
    "no_effect": {"apply": lambda rate, g, t, norm: g},
    "added": {"apply": lambda rate, g, t, norm: g + rate},
    "clipped_by_value": {"apply": lambda rate, g, t, norm: np.clip(g, -t, t)},
    "sign_lost": {"apply": lambda rate, g, t, norm: np.abs(g * rate)},
    "negative_zeroed": {"apply": lambda rate, g, t, norm: np.maximum(g * rate, 0)},
    "large_zeroed": {"apply": lambda rate, g, t, norm: np.zeros_like(g) if rate < 1 else g},
    "zero_divided": {"apply": lambda rate, g, t, norm: g / norm * np.minimum(norm, t)},
    # Several arrays.
    "per_array": {"share": lambda common, own: own},
    "norms_added": {"join": sum},
    "norms_unrooted": {"join": lambda norms: sum(n ** 2 for n in norms)},
    "norms_largest": {"join": max},
    "norms_mean": {"join": lambda norms: np.mean(norms)},
    "norms_first": {"join": lambda norms: norms[0]},
    "norms_last": {"join": lambda norms: norms[-1]},
    "last_skipped": {"finish": lambda clipped, grads: [*clipped[:-1], grads[-1]]},
    "first_only": {"finish": lambda clipped, grads: [clipped[0], *grads[1:]]},
    "last_only": {"finish": lambda clipped, grads: [*grads[:-1], clipped[-1]]},
    "joined": {"finish": lambda clipped, grads: np.concatenate([g.ravel() for g in clipped])},
    # By value.
    "value_no_effect": {"bound": lambda g, limit, grads: g},
    "value_above_only": {"bound": lambda g, limit, grads: np.minimum(g, limit)},
    "value_below_only": {"bound": lambda g, limit, grads: np.maximum(g, -limit)},
    "value_sign_lost": {"bound": lambda g, limit, grads: np.minimum(np.abs(g), limit)},
    "value_large_positive": {"bound": lambda g, limit, grads: np.where(np.abs(g) > limit, limit, g)},
    "value_large_zeroed": {"bound": lambda g, limit, grads: np.where(np.abs(g) > limit, 0.0, g)},
    "value_negative_zeroed": {"bound": lambda g, limit, grads: np.clip(g, 0, limit)},
    "value_all_limit": {"bound": lambda g, limit, grads: np.sign(g) * limit},
    "value_small_raised": {"bound": lambda g, limit, grads: np.sign(g) * np.maximum(np.abs(g), limit)},
    "value_by_norm": {"bound": lambda g, limit, grads: cells.gradient_clipping(g, limit)},
    "value_by_global_norm":
        {"bound": lambda g, limit, grads: g * min(1.0, limit / _root_of_squares([np.linalg.norm(a) for a in grads]))},
    "value_by_largest": {"bound": _scaled_by_largest},
    "value_half": {"bound": lambda g, limit, grads: np.clip(g, -limit / 2, limit / 2)},
}


def _scaled(rng, shapes, norm):
    """Arrays of the given shapes with the joint norm `norm`, up to rounding, both signs present."""
    arrays = [draw(rng, shape, 1.0) for shape in shapes]
    arrays[0].flat[0], arrays[-1].flat[-1] = -1.1, 1.3
    total = np.sqrt(sum(np.sum(a ** 2) for a in arrays))
    return [np.round(a * (norm / total), 3) for a in arrays]


def _pick(rng, low, high):
    return round(float(rng.uniform(low, high)), 2)


def single_cases(rng, hidden):
    """One gradient: norms well above and below the threshold, never at it, thresholds on both sides of 1."""
    shown = [] if hidden else [Case("tiny", [np.array([3.0, -4.0]), 2.0], {})]
    big = [Case("general", [_scaled(rng, [shape], _pick(rng, 6.0, 40.0))[0], _pick(rng, 0.2, 4.5)], {})
           for shape in ((3, 4), (6,), (2, 3, 2))]
    big.append(Case("general", [np.abs(_scaled(rng, [(2, 5)], 12.0)[0]), _pick(rng, 0.5, 1.5)], {}))
    small = [Case("below", [_scaled(rng, [shape], _pick(rng, 0.3, 0.9) * t)[0], t], {})
             for shape, t in (((2, 3), _pick(rng, 6.0, 9.0)), ((4,), _pick(rng, 0.3, 0.8)))]
    edge = [Case("zero", [np.zeros((2, 2)), _pick(rng, 0.5, 3.0)], {}),
            Case("one_number", [np.array([-_pick(rng, 6.0, 900.0)]), _pick(rng, 0.5, 3.0)], {}),
            Case("large", [_scaled(rng, [(3, 2)], 1e6)[0], _pick(rng, 0.5, 3.0)], {})]
    return shown + big + small + edge


def _list_cases(rng, hidden):
    """Several gradients of different shapes, among them one whose own norm is below the threshold."""
    shown = [] if hidden else [Case("tiny", [[np.array([6.0, -8.0]), np.array([[0.0], [24.0]])], 13.0], {})]
    shapes = [(3, 4), (4,), (2, 1, 3)]
    big = [Case("general", [_scaled(rng, some, _pick(rng, 8.0, 30.0)), _pick(rng, 0.3, 4.5)], {})
           for some in (shapes, shapes[::-1])]
    big.append(Case("general", [[np.abs(g) for g in _scaled(rng, shapes, 20.0)], _pick(rng, 0.5, 1.5)], {}))
    mixed = [np.array([[0.3, -0.2]]), _scaled(rng, [(2, 3)], _pick(rng, 7.0, 9.0))[0], np.array([0.1, -0.5, 0.2])]
    together = [np.full((2, 2), -2.2), np.full(4, 2.3), np.full((1, 4), 2.1)]    # each below 5, together above
    small = [Case("below", [_scaled(rng, shapes, _pick(rng, 0.3, 0.9) * t), t], {})
             for t in (_pick(rng, 7.0, 9.0), _pick(rng, 0.3, 0.8))]
    edge = [Case("zero", [[np.zeros(3), np.zeros((2, 2))], _pick(rng, 0.5, 3.0)], {}),
            Case("one_array", [_scaled(rng, [(2, 3)], _pick(rng, 6.0, 20.0)), _pick(rng, 0.5, 3.0)], {}),
            Case("large", [_scaled(rng, shapes, 1e6), _pick(rng, 0.5, 3.0)], {})]
    return [*shown, *big, Case("mixed", [mixed, _pick(rng, 1.5, 4.0)], {}),
            Case("mixed", [together, 5.5], {}), *small, *edge]


def _value_cases(rng, hidden):
    shown = [] if hidden else [Case("tiny", [[np.array([3.0, -4.0]), np.array([[0.5], [-1.0]])], 2.0], {})]
    shapes = [(3, 4), (4,), (2, 1, 3)]
    big = [Case("general", [_scaled(rng, some, _pick(rng, 9.0, 30.0)), _pick(rng, 0.7, 1.6)], {})
           for some in (shapes, shapes[::-1])]
    small = [Case("below", [_scaled(rng, shapes, 1.5), 2.5], {})]
    edge = [Case("zero", [[np.zeros(3), np.zeros((2, 2))], _pick(rng, 0.5, 3.0)], {}),
            Case("one_array", [_scaled(rng, [(2, 3)], _pick(rng, 6.0, 20.0)), _pick(rng, 0.5, 1.5)], {}),
            Case("large", [_scaled(rng, shapes, 1e6), _pick(rng, 0.5, 3.0)], {})]
    return shown + big + small + edge


def single_probes():
    return (("norm_below", [np.array([0.3, -0.4]), 2.0]), ("norm_above", [np.array([0.0, -8.0]), 2.0]))


def _list_probes():
    return (("norm_below", [[np.array([0.3]), np.array([-0.4])], 2.0]),
            ("norm_above", [[np.array([0.0, -8.0]), np.array([0.0])], 2.0]),
            ("norm_joint", [[np.array([3.0]), np.array([-4.0])], 4.5]))


def _value_probes():
    return (("value_inside", [[np.array([0.5, -0.5])], 1.0]), ("value_above", [[np.array([3.0])], 1.0]),
            ("value_below", [[np.array([-3.0])], 1.0]))


FUNCTIONS = (
    Function(
        name="gradient_clipping", params=("grad", "threshold"), returns=("grad",), kind="array",
        reference=cells.gradient_clipping, build=lambda p: lambda grad, threshold: _one(p, grad, threshold),
        cases=single_cases, probes=single_probes,
        criteria=(Criterion("shortened", 4, True, traits=("tiny", "general")), Criterion("below", 2, traits=("below",)),
                  Criterion("edges_norm", 1, traits=("zero", "one_number", "large")), Criterion("clean", 1))),
    Function(
        name="clip_global_norm", params=("grads", "threshold"), returns=("grads",), kind="list",
        reference=cells.clip_global_norm, build=lambda p: lambda grads, threshold: _global(p, grads, threshold),
        cases=_list_cases, probes=_list_probes,
        criteria=(Criterion("shortened_together", 4, True, traits=("tiny", "general", "mixed")),
                  Criterion("below", 2, traits=("below",)),
                  Criterion("edges_norm", 1, traits=("zero", "one_array", "large")), Criterion("clean", 1))),
    Function(
        name="clip_by_value", params=("grads", "limit"), returns=("grads",), kind="list",
        reference=cells.clip_by_value, build=lambda p: lambda grads, limit: _value(p, grads, limit),
        cases=_value_cases, probes=_value_probes,
        criteria=(Criterion("bounded", 4, True, traits=("tiny", "general")),
                  Criterion("below_value", 1, traits=("below",)),
                  Criterion("edges_value", 1, traits=("zero", "one_array", "large")), Criterion("clean", 2))),
)
