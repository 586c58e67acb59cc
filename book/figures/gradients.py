"""Gradients: how they shrink on the way back, and how they are clipped."""
from math import atan2, cos, sin

from pen import block, disc, dot, flat, label, op, path, rect, wire
from registry import picture


# --- clipping one vector ---------------------------------------------------------------------------------------------

def _axes(x: float, y: float, left: float, right: float, up: float, down: float) -> list:
    return [wire((x - left, y), (x + right, y), width=1.5), wire((x, y + down), (x, y - up), width=1.5)]


def _vectors(origin: tuple, long: tuple, short: tuple) -> list:
    """g as it was (dashed) and as it is after clipping (solid)."""
    return [
        wire(origin, long, dash="7 6", hue="error"), wire(origin, short, width=5, hue="error"),
    ]


@picture("clip-by-norm")
def clip_by_norm():
    x, y, r, length = 172, 198, 110, 205
    tip, cut = (x + 0.6 * length, y - 0.8 * length), (x + 0.6 * r, y - 0.8 * r)
    inside = (x - 62, y + 34)
    return 400, 330, flat(
        _axes(x, y, 140, 170, 176, 126), disc(x, y, r, fill=0.06, width=2),
        path(f"M{x} {y}L{x + 0.8 * r:.1f} {y + 0.6 * r:.1f}", width=1.6, dash="2 5"), label(x + 40, y + 52, "θ"),
        _vectors((x, y), tip, cut), wire((x, y), inside, width=5, hue="candidate"),
        label(tip[0] + 18, tip[1] + 2, "g"), label(cut[0] + 28, cut[1] + 8, "ĝ"),
        label(inside[0] + 4, inside[1] + 24, "g=ĝ"),
    )


@picture("clip-by-value")
def clip_by_value():
    x, y, side = 160, 200, 92
    tip, cut = (x + 134, y - 179), (x + side, y - side)
    return 400, 330, flat(
        _axes(x, y, 130, 190, 182, 122), rect(x - side, y - side, 2 * side, 2 * side, r=0, fill=0.06, width=2),
        path(f"M{tip[0]} {tip[1]}V{cut[1]}M{tip[0]} {tip[1]}H{cut[0]}", width=1.4, dash="2 5"),
        path(f"M{tip[0]} {cut[1]}H{cut[0]}V{tip[1]}", width=1.4, dash="2 5"),
        _vectors((x, y), tip, cut), _arc((x, y), 74, tip, cut),
        label(tip[0] + 16, tip[1] + 4, "g"), label(cut[0] + 20, cut[1] + 14, "ĝ"),
        label(x + side + 14, y + 18, "θ", size=19), label(x - side - 20, y + 18, "-θ", size=19),
        label(x - 16, y - side - 14, "θ", size=19), label(x - 20, y + side + 16, "-θ", size=19),
    )


def _arc(origin: tuple, r: float, a: tuple, b: tuple) -> list:
    """The angle at the origin between the directions of a and b."""
    ends = []
    for tip in (a, b):
        angle = atan2(tip[1] - origin[1], tip[0] - origin[0])
        ends.append((origin[0] + r * cos(angle), origin[1] + r * sin(angle)))
    (ax, ay), (bx, by) = ends
    return [path(f"M{ax:.1f} {ay:.1f}A{r} {r} 0 0 1 {bx:.1f} {by:.1f}", width=4)]


# --- the cliff -------------------------------------------------------------------------------------------------------

@picture("gradient-cliff")
def cliff():
    """L = (u^20 - 2)^2 / 2, a step from u = 1.1: the full one lands at 0.52, the clipped one beside the minimum."""
    def across(u):
        return 34 + (u - 0.42) * 520
    def up(loss):
        return 262 - loss * 17.5
    def curve(u):
        return 0.5 * (u ** 20 - 2) ** 2
    us = [0.43 + 0.0045 * k for k in range(151)]
    wall = (across(1.1), up(curve(1.1)))
    far, near = across(0.52), across(1.045)
    return 440, 306, flat(
        wire((24, 270), (424, 270), width=1.5), wire((24, 270), (24, 22), width=1.5),
        label(424, 290, "u"), label(42, 26, "L"),
        path("M" + "L".join(f"{across(u):.1f} {up(curve(u)):.1f}" for u in us), width=4),
        wire(wall, (far, wall[1]), dash="8 6", hue="error"), label((far + wall[0]) / 2, wall[1] - 18, "g"),
        path(f"M{far:.1f} {wall[1] + 8:.1f}V{up(2) - 8:.1f}", width=1.6, dash="2 5"),
        disc(far, up(curve(0.52)), 6, fill=1, stroke=False, hue="error"),
        wire(wall, (near, wall[1]), width=5, hue="input"), label(near - 16, wall[1] + 20, "ĝ"),
        path(f"M{near:.1f} {wall[1] + 12:.1f}V{up(curve(1.045)) - 8:.1f}", width=1.6, dash="2 5"),
        disc(near, up(curve(1.045)), 6, fill=1, stroke=False, hue="input"),
        disc(*wall, 6, fill=1, stroke=False),
    )


# --- several arrays, one rate ----------------------------------------------------------------------------------------

@picture("clip-global-norm")
def clip_global_norm():
    rows = ((46, 1, 112), (116, 2, 76), (186, 3, 44))
    tap, times = 206, 284
    arrays = [[
        label(34, y, f"g_{k}", at="end"), rect(44, y - 15, length, 30, r=3, fill=0.3, hue="error"),
        wire((44 + length, y), (times - 13, y)), dot(tap, y), op(times, y, "x"),
        wire((times + 13, y), (326, y)), rect(328, y - 15, length / 2, 30, r=3, fill=0.3, hue="error"),
        label(328 + length / 2 + 8, y, f"ĝ_{k}", at="start"),
    ] for y, k, length in rows]
    rate = [wire((times, a), (times, b), hue="input") for a, b in ((246, 199), (173, 129), (103, 59))]
    return 440, 292, flat(
        wire((tap, 46), (tap, 246)), arrays, rate,
        block(188, 266, "|g|", w=60, h=40, size=20), wire((218, 266), (246, 266)),
        block(284, 266, "θ/|g|", w=76, h=40, size=20, hue="input"),
    )


# --- the way back through time ---------------------------------------------------------------------------------------

@picture("gradient-shrinks")
def shrinks():
    """The gradient at h_T, h_{T-1}, ... as bars, and as arrows that get thinner; it is 0.55 of the one after it."""
    steps = (("h_1", 40, 0.0), ("h_2", 116, 0.03), ("h_{T-2}", 228, 0.3), ("h_{T-1}", 306, 0.55), ("h_T", 384, 1.0))
    cells = [block(x, 152, name, w=56, h=40, size=19) for name, x, _ in steps]
    bars = [rect(x - 15, 112 - 90 * share, 30, 90 * share, r=2, fill=0.35, hue="error")
            for _, x, share in steps if share]
    forward = [wire((a + 28, 152), (b - 28, 152), width=1.8) for a, b in ((40, 116), (228, 306), (306, 384))]
    back = [wire((a, 206), (b, 206), width=width, hue="error")
            for a, b, width in ((432, 388, 10), (372, 312, 5.5), (300, 240, 3), (104, 48, 1.4))]
    gap = [[dot(x, y) for x in (162, 172, 182)] for y in (152, 206)]
    return 440, 244, flat(
        path("M16 112H424", width=1.4), bars, cells, forward, gap, back, label(410, 232, "δ"), label(76, 228, "δ"),
    )


# --- the error's way back through the memory -------------------------------------------------------------------------

NODES = (44, 161, 278, 395)
GAPS = [(a + b) / 2 for a, b in zip(NODES, NODES[1:])]
FORWARD, BACKWARD = 50, 142                        # heights of the memory's line and of the error's line


def _memories(half: float) -> list:
    """c_0 .. c_3, carried forwards through factors that are 2 * half wide."""
    return [
        *([disc(x, FORWARD, 24, fill=0.15, hue="cell"), label(x, FORWARD, f"c_{k}")] for k, x in enumerate(NODES)),
        [wire((a + 24, FORWARD), (m - half, FORWARD), width=4, hue="cell") for a, m in zip(NODES, GAPS)],
        [wire((m + half, FORWARD), (b - 24, FORWARD), width=4, hue="cell") for m, b in zip(GAPS, NODES[1:])],
    ]


def _back(widths: tuple, half: float) -> list:
    """Arrows from right to left between the same factors, of these widths from the last one to the first."""
    ends = [432, *[x for m in reversed(GAPS) for x in (m + half, m - half)], 12]
    arrows = [wire((a, BACKWARD), (b, BACKWARD), width=width, hue="error")
              for a, b, width in zip(ends[::2], ends[1::2], widths)]
    return [arrows, label(416, BACKWARD + 32, "δ"), label(28, BACKWARD + 32, "δ")]


@picture("error-path-direct")
def error_direct():
    height = BACKWARD - FORWARD + 56
    factors = [block(m, (FORWARD + BACKWARD) / 2, "W", w=38, h=height, size=22, hue="candidate") for m in GAPS]
    return 440, 206, flat(_memories(19), factors, _back((11, 6, 3.3, 1.8), 19))


@picture("error-path-gated")
def error_gated():
    factors = [[
        op(m, FORWARD, "x", hue="forget"), op(m, BACKWARD, "x", hue="forget"),
        wire((m, 200), (m, BACKWARD + 13), hue="forget"), wire((m, BACKWARD - 13), (m, FORWARD + 13), hue="forget"),
        label(m + 10, 184, f"f_{k}", at="start"), block(m, 219, "σ", hue="forget"),
    ] for k, m in enumerate(GAPS, 1)]
    return 440, 252, flat(_memories(13), factors, _back((9, 9, 9, 9), 13))
