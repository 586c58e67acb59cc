"""tanh and sigmoid: numbers go up to the curve and leave to the right between the two limits."""
from math import exp, tanh

from pen import disc, flat, label, path, wire
from registry import picture

SPAN = 5.2                                    # the axis runs from -SPAN to SPAN
LEFT, RIGHT = 20, 372


def _curve(f, across, up) -> str:
    points = [-SPAN + 2 * SPAN * k / 80 for k in range(81)]
    return "M" + "L".join(f"{across(x):.1f} {up(f(x)):.1f}" for x in points)


def _squash(f, inputs: tuple, limits: tuple, height: float, hue: str, size: float = 17):
    """The curve of f with dashed lines at its limits; each input's way up to the curve and on to the right."""
    low, high = limits
    def across(x):
        return LEFT + (x + SPAN) * (RIGHT - LEFT) / (2 * SPAN)
    def up(y):
        return 24 + (high - y) * height / (high - low)
    bottom = 24 + height + 34
    ways = [[
        wire((across(x), bottom), (across(x), up(f(x))), (RIGHT + 4, up(f(x))), width=1.6, dash="2 5"),
        disc(across(x), up(f(x)), 5, fill=1, stroke=False, hue=hue),
        label(across(x), bottom + 16, f"{x:g}", size=size),
        label(RIGHT + 8, up(f(x)), f"{f(x):.2f}", at="start", size=size),
    ] for x in inputs]
    axes = [
        path(f"M{LEFT} {up(0):.1f}H{RIGHT - 8}", width=1.4), path(f"M{across(0):.1f} 14V{bottom - 14:.1f}", width=1.4),
        [path(f"M{LEFT} {up(y):.1f}H{RIGHT - 8}", width=1.4, dash="7 6", hue=hue) for y in limits if y],
    ]
    return 430, bottom + 36, flat(axes, path(_curve(f, across, up), width=4, hue=hue), ways)


@picture("tanh-squash")
def tanh_squash():
    return _squash(tanh, (-4, -0.5, 1, 4), (-1, 1), 176, "candidate")


@picture("sigmoid-squash")
def sigmoid_squash():
    return _squash(lambda x: 1 / (1 + exp(-x)), (-4, -1, 1, 4), (0, 1), 150, "input")
