"""The GRU cell: one diagram and the pictures that light one part of it. The update gate z keeps, 1 - z admits."""
from pen import block, dot, flat, frame, label, op, rect, wire
from registry import picture, steps

TOP, MIX, RESET, ROW, BUS, LOW = 74, 128, 172, 244, 296, 322   # h, (1-z) n, r h, the blocks, h with x, x alone
Z, R, N = 126, 210, 312
HEAVY = 5                                                     # h is the carried state here


def _bus(x: float, part: str) -> list:
    end = (x, ROW + 19)
    return [
        wire((46, TOP), (76, TOP), (76, BUS), (x, BUS), end, part=part),
        wire((100, 348), (100, BUS), (x, BUS), end, part=part),
    ]


def gru() -> list:
    """Pieces of the whole cell.

    Parts: h-in, x-in (the labels), tap; update, reset, candidate (a block with its inputs), x-tap, h-tap; z, r, n (its
    value); reset-h (r times h); h-way, keep (times z), kept, admit (1-z times n), admitted, add, h-out.
    """
    return flat(
        frame(54, 34, 320, 302),
        label(42, TOP, "h_{t-1}", at="end", part="h-in"), label(100, 364, "x_t", part="x-in"),
        _highway(), _update(), _reset(), _candidate(),
    )


def _highway() -> list:
    heavy = {"width": HEAVY, "thin": HEAVY - 1.4}
    return [
        wire((46, TOP), (Z - 13, TOP), head=False, part="h-way", **heavy),
        wire((Z + 13, TOP), (N - 13, TOP), head=False, part="kept", **heavy),
        wire((N + 13, TOP), (396, TOP), part="h-out", **heavy),
        label(400, TOP, "h_t", at="start", part="h-out"),
        dot(76, TOP, part="tap"),
    ]


def _update() -> list:
    return [
        _bus(Z, "update"), block(Z, ROW, "σ", part="update", hue="update"),
        wire((Z, ROW - 19), (Z, TOP + 13), part="z", hue="update"), label(Z - 9, 205, "z_t", at="end", part="z"),
        dot(Z, MIX, part="z", hue="update"),
        wire((Z, MIX), (R - 20, MIX), part="z", hue="update"), op(R, MIX, "1-", r=20, part="z", hue="update"),
        wire((R + 20, MIX), (N - 13, MIX), part="z", hue="update"),
        op(Z, TOP, "x", part="keep", hue="update"), op(N, MIX, "x", part="admit", hue="update"),
    ]


def _reset() -> list:
    return [
        _bus(R, "reset"), block(R, ROW, "σ", part="reset", hue="reset"),
        wire((R, ROW - 19), (R, RESET + 13), part="r", hue="reset"), label(R + 9, 203, "r_t", at="start", part="r"),
        dot(76, RESET, part="h-tap"),
        wire((46, TOP), (76, TOP), (76, RESET), head=False, part="h-tap"),
        wire((76, RESET), (Z, RESET, "hop"), (R - 13, RESET), part="h-tap"),
        op(R, RESET, "x", part="reset-h", hue="reset"),
    ]


def _candidate() -> list:
    return [
        wire((R + 13, RESET), (258, RESET), (258, BUS - 14), (N, BUS - 14), (N, ROW + 19),
             part="candidate", hue="reset"),
        dot(100, LOW, part="x-tap"),
        wire((100, 348), (100, LOW), (N, LOW), (N, ROW + 19), part="candidate"),
        block(N, ROW, "tanh", part="candidate", hue="candidate"),
        wire((N, ROW - 19), (N, MIX + 13), part="n", hue="candidate"), label(N + 9, 190, "n_t", at="start", part="n"),
        wire((N, MIX - 13), (N, TOP + 13), part="admitted", hue="candidate"), op(N, TOP, "+", part="add"),
    ]


def cell():
    return 430, 382, gru()


picture("gru-cell")(cell)
steps(
    cell,
    gru_reset_gate={"h-in", "tap", "x-in", "reset", "r", "h-tap", "reset-h"},
    gru_update_gate={"h-in", "tap", "x-in", "update", "z", "keep", "admit"},
    gru_candidate={"h-in", "tap", "x-in", "h-tap", "r", "reset-h", "candidate", "n", "x-tap"},
    gru_mix={"h-in", "h-way", "keep", "kept", "z", "admit", "n", "admitted", "add", "h-out"},
)


# --- how many blocks of weights --------------------------------------------------------------------------------------

def _stack(x: float, names: str, hues: tuple) -> list:
    """Blocks of H rows and D + H + 1 columns, on top of one another, named by their gate."""
    rows = [(name, hue, 20 + 56 * k) for k, (name, hue) in enumerate(zip(names.split(), hues))]
    return [[
        rect(x, y, 70, 46, fill=0.2, hue=hue), rect(x + 76, y, 56, 46, fill=0.2, hue=hue),
        rect(x + 138, y, 10, 46, r=3, fill=0.2, hue=hue), label(x - 10, y + 23, name, at="end"),
        label(x + 35, y + 23, f"W_{name}", size=19), label(x + 104, y + 23, f"U_{name}", size=19),
    ] for name, hue, y in rows]


def _widths(x: float) -> list:
    return [label(x + 35, 252, "D", size=18), label(x + 104, 252, "H", size=18), label(x + 143, 252, "1", size=18)]


def _absent(x: float) -> list:
    """The outline of the block that the GRU does without."""
    return [rect(x + dx, 188, w, 46, width=1.4, dash="4 5") for dx, w in ((0, 70), (76, 56), (138, 10))]


@picture("gru-vs-lstm")
def versus():
    gru_blocks = _stack(34, "r z n", ("reset", "update", "candidate"))
    lstm_blocks = _stack(274, "i f g o", ("input", "forget", "candidate", "output"))
    return 440, 316, flat(
        gru_blocks, _absent(34), lstm_blocks, _widths(34), _widths(274),
        label(108, 294, "3H(D+H+1)", size=20), label(348, 294, "4H(D+H+1)", size=20),
    )
