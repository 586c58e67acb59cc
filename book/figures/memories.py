"""Memory: what is kept and what fades, gates as valves, the constant error carousel, memory with and without gates."""
from math import cos, pi, sin

from pen import WAY, Piece, block, disc, dot, flat, frame, label, op, path, pill, rect, wire
from registry import picture


# --- fading and choosing ---------------------------------------------------------------------------------------------

WORDS = ("forget", "input", "candidate", "output", "cell")


def _sector(x: float, y: float, r: float, start: float, share: float, hue: str, fill: float) -> Piece:
    """The part of a disc from `start` clockwise, both as shares of the whole turn."""
    if share == 1:
        return disc(x, y, r, fill=fill, hue=hue, width=2)
    ends = [(x + r * sin(2 * pi * s), y - r * cos(2 * pi * s)) for s in (start, start + share)]
    (ax, ay), (bx, by) = ends
    return path(f"M{x} {y}L{ax:.1f} {ay:.1f}A{r} {r} 0 0 1 {bx:.1f} {by:.1f}Z", fill=fill, hue=hue, width=2)


def _pie(x: float, y: float, r: float, count: int) -> list:
    """Shares of the first `count` words, newest first: a half, a quarter, ...; the first word gets what is left."""
    shares = [0.5 ** age for age in range(1, count)] + [0.5 ** (count - 1)]
    starts = [sum(shares[:age]) for age in range(count)]
    return [
        _sector(x, y, r, start, share, WORDS[count - 1 - age], 0.9 if age == count - 1 else 0.22)
        for age, (start, share) in enumerate(zip(starts, shares))
    ]


@picture("memory-fades")
def fades():
    places = [44 + 88 * k for k in range(5)]
    return 440, 216, flat([[
        label(x, 24, f"h_{k}"), _pie(x, 86, 34, k), wire((x, 166), (x, 126)),
        rect(x - 22, 166, 44, 34, fill=0.22, hue=WORDS[k - 1]), label(x, 182, f"x_{k}", size=19),
    ] for k, x in enumerate(places, 1)], [wire((x + 35, 86), (x + 53, 86), width=2) for x in places[:-1]])


@picture("review-words")
def words():
    """Eight parts of a text, the gates below them (1 open, 0 shut), and the memory c that three of them reach."""
    kept = (1, 4, 7)
    columns = [(k, 34 + 53 * (k - 1)) for k in range(1, 9)]
    parts = [
        [label(x, 37, f"v_{k}", size=19), _open_gate(x) if k in kept else _shut_gate(x)] for k, x in columns
    ]
    return 440, 238, flat(parts, rect(12, 186, 416, 40, r=12, fill=0.2, hue="cell", width=4), label(220, 205, "c"))


def _open_gate(x: float) -> list:
    posts = path(f"M{x - 22} 108H{x - 9}M{x + 9} 108H{x + 22}", width=5, hue="input")
    return [rect(x - 22, 20, 44, 36, fill=0.35, hue="input"), posts,
            label(x + 15, 90, "1", size=17), wire((x, 58), (x, 182), hue="input", width=3.4)]


def _shut_gate(x: float) -> list:
    return [rect(x - 22, 20, 44, 36, width=1.6, dash="3 4"), path(f"M{x - 22} 108H{x + 22}", width=5),
            label(x + 15, 90, "0", size=17), wire((x, 58), (x, 104), width=1.6, dash="2 5", head=False)]


# --- gates as valves -------------------------------------------------------------------------------------------------

def _valve(x: float, y: float, w: float, opening: float, hue: str, water: str = "cell", h: float = 34) -> list:
    """A pipe from x to x + w around y. Its gate in the middle leaves `opening` of the height free, at the bottom."""
    gate, top, bottom = x + w / 2, y - h / 2, y + h / 2
    level = h * opening
    return flat(
        rect(x, top, w / 2, h, r=0, fill=0.4, stroke=False, hue=water),
        rect(gate, bottom - level, w / 2, level, r=0, fill=0.4, stroke=False, hue=water) if level else [],
        path(f"M{x} {top}H{x + w}M{x} {bottom}H{x + w}", width=2),
        path(f"M{gate} {top - 12}V{bottom - level:g}", width=6, hue=hue),
        path(f"M{gate - 10} {top - 13}H{gate + 10}", width=5, hue=hue),
    )


@picture("gates-as-valves")
def valves():
    three = [[_valve(x, 74, 112, opening, "update"), label(x + 56, 22, f"{opening:g}", size=20)]
             for x, opening in ((14, 0), (164, 0.5), (314, 1))]
    thick = {"width": WAY, "hue": "cell"}
    return 440, 324, flat(
        three,
        label(44, 176, "c_{t-1}", at="end"), _valve(54, 176, 180, 0.75, "forget"), label(166, 142, "f_t", at="start"),
        label(44, 270, "v_t", at="end"), _valve(54, 270, 180, 0.35, "input", "candidate"),
        label(166, 236, "i_t", at="start"),
        wire((240, 182), (318, 182), (318, 207), **thick),
        wire((240, 280), (318, 280), (318, 235), width=4, hue="candidate"),
        op(318, 221, "+", r=14, hue="cell"), wire((332, 221), (396, 221), **thick), label(402, 221, "c_t", at="start"),
    )


# --- the constant error carousel -------------------------------------------------------------------------------------

TURN = 82                                          # height of the loop above the unit


def _carousel(x: float, y: float, factor: list, gap: float = 0) -> list:
    """The unit c whose value comes back to it over a loop, open at the top by 2 * gap, where `factor` stands."""
    loop = {"width": 5, "radius": 24, "hue": "cell"}
    return [
        wire((x + 21, y - 21), (x + 48, y - 48), (x + 48, y - TURN), (x + gap, y - TURN), head=False, **loop),
        wire((x - gap, y - TURN), (x - 48, y - TURN), (x - 48, y - 48), (x - 21, y - 21), **loop),
        factor, disc(x, y, 30, fill=0.15, hue="cell"), label(x, y, "c", size=24),
    ]


@picture("cec")
def carousel():
    places = (52, 164, 276, 388)
    chain = [[disc(x, 212, 26, fill=0.15, hue="cell"), label(x, 212, f"c_{k}")] for k, x in enumerate(places, 1)]
    pairs = list(zip(places, places[1:]))
    return 440, 304, flat(
        _carousel(220, 118, label(220, 18, "1.0")), chain,
        [wire((a + 26, 212), (b - 26, 212), width=5, hue="cell") for a, b in pairs],
        [label((a + b) / 2, 190, "1.0", size=19) for a, b in pairs],
        [wire((b - 3, 262), (a + 3, 262), width=6, hue="error") for a, b in pairs],
        [label(x, 286, "δ") for x in places],
    )


def _gated_carousel(factor: list, gap: float = 0) -> list:
    y = 142
    return flat(
        label(26, y, "g"), wire((38, y), (79, y), hue="candidate"), op(92, y, "x", hue="input"),
        wire((92, 222), (92, y + 13), hue="input"), label(92, 240, "i"),
        wire((105, y), (160, y), hue="input"), _carousel(190, y, factor, gap), wire((220, y), (254, y), hue="cell"),
        pill(282, y, "tanh"), wire((310, y), (339, y)), op(352, y, "x", hue="output"),
        wire((352, 222), (352, y + 13), hue="output"), label(352, 240, "o"), wire((365, y), (404, y)),
        label(418, y, "h"),
    )


@picture("cec-input-output")
def carousel_gates():
    return 440, 262, _gated_carousel(label(190, 42, "1.0"))


@picture("cec-forget")
def carousel_forget():
    factor = flat(wire((190, 24), (190, 47), hue="forget"), label(190, 12, "f"), op(190, 60, "x", hue="forget"))
    return 440, 262, _gated_carousel(factor, gap=13)


# --- memory with and without gates -----------------------------------------------------------------------------------

@picture("memory-direct")
def direct():
    return 440, 250, flat(
        frame(62, 22, 304, 176),
        wire((52, 62), (150, 62), width=WAY, hue="cell"), label(46, 62, "c_{t-1}", at="end"),
        wire((52, 142), (150, 142)), label(46, 142, "h_{t-1}", at="end"),
        wire((178, 214), (178, 172)), label(178, 232, "x_t"),
        block(178, 104, "W", w=52, h=132, size=22, hue="candidate"), wire((204, 104), (252, 104)),
        pill(282, 104, "tanh", hue="candidate", w=60), wire((312, 104), (384, 104), width=WAY, hue="cell"),
        label(390, 104, "c_t", at="start"),
    )


@picture("memory-gated")
def gated():
    thick = {"width": WAY, "hue": "cell"}
    return 440, 250, flat(
        frame(62, 22, 304, 184),
        wire((52, 66), (97, 66), head=False, **thick), label(46, 66, "c_{t-1}", at="end"),
        op(110, 66, "x", hue="forget"), wire((110, 222), (110, 79), hue="forget"), label(110, 236, "f_t"),
        wire((123, 66), (207, 66), head=False, **thick), op(220, 66, "+", hue="cell"),
        wire((166, 222), (166, 136), (207, 136), hue="input"), label(166, 236, "i_t"),
        wire((220, 222), (220, 149), hue="candidate"), label(220, 236, "g_t"),
        op(220, 136, "x", hue="input"), wire((220, 123), (220, 79), hue="input"),
        wire((233, 66), (384, 66), **thick), label(390, 66, "c_t", at="start"),
        dot(326, 66, hue="cell"), wire((326, 66), (326, 94), hue="cell"), pill(326, 110, "tanh"),
        wire((326, 126), (326, 151)), op(326, 164, "x", hue="output"),
        wire((278, 222), (278, 164), (313, 164), hue="output"), label(278, 236, "o_t"),
        wire((339, 164), (384, 164)), label(390, 164, "h_t", at="start"),
    )
