"""Cells seen from outside, and how their blocks of weights make gates out of x_t and h_{t-1}."""
from pen import WAY, block, flat, label, op, path, pill, rect, wire
from registry import picture


# --- what goes in and out --------------------------------------------------------------------------------------------

def _outside(x: float, y: float, hues: tuple) -> list:
    """A cell with one small mark per block of weights; x_t enters below, y_t leaves above."""
    marks = [rect(x - 8 + 20 * (k - (len(hues) - 1) / 2), y - 13, 16, 26, r=4, fill=0.3, width=2, hue=hue)
             for k, hue in enumerate(hues)]
    return [
        rect(x - 43, y - 52, 86, 104, r=16, fill=0.06), marks, wire((x, y + 96), (x, y + 52)), label(x, y + 114, "x_t"),
        wire((x, y - 52), (x, y - 92)), label(x, y - 110, "y_t"),
    ]


def _state(x: float, y: float, symbol: str, **kind) -> list:
    return [wire((x - 90, y), (x - 43, y), **kind), label(x - 92, y - 20, f"{symbol}_{{t-1}}", at="start"),
            wire((x + 43, y), (x + 90, y), **kind), label(x + 66, y - 20, f"{symbol}_t")]


@picture("rnn-lstm-io")
def rnn_lstm_io():
    gates = ("input", "forget", "candidate", "output")
    return 440, 280, flat(
        _outside(106, 136, ("candidate",)), _state(106, 136, "h"),
        _outside(334, 136, gates), _state(334, 106, "c", width=WAY, hue="cell"), _state(334, 170, "h"),
    )


@picture("gru-io")
def gru_io():
    return 440, 280, flat(_outside(220, 136, ("reset", "update", "candidate")), _state(220, 136, "h"))


# --- blocks of weights -----------------------------------------------------------------------------------------------

def _inputs(x: float, middle: float, last: str, *, w: float = 56, size: float = 21, hue: str = "") -> list:
    """x_t on top of the other input, as one column."""
    return [
        rect(x, middle - 76, w, 60, fill=0.06), label(x + w / 2, middle - 46, "x_t"),
        rect(x, middle - 12, w, 88, fill=0.2 if hue else 0.06, hue=hue), label(x + w / 2, middle + 32, last, size=size),
    ]


def _rows(rows: tuple, step: float) -> list:
    """Rows of one tall matrix, each through its own function to its own result."""
    height = step - 6
    return [[
        rect(122, y - height / 2, 96, height, fill=0.2, hue=hue), label(170, y, weights), wire((218, y), (260, y)),
        pill(290, y, function, w=60, hue=hue), wire((320, y), (364, y), hue=hue), label(372, y, result, at="start"),
    ] for y, (weights, function, result, hue) in zip((20 + height / 2 + step * k for k in range(len(rows))), rows)]


@picture("four-states")
def four_states():
    rows = (("M_z", "tanh", "z", "candidate"), ("M_f", "σ", "z^f", "forget"),
            ("M_i", "σ", "z^i", "input"), ("M_o", "σ", "z^o", "output"))
    return 430, 276, flat(_inputs(14, 137, "h_{t-1}"), wire((74, 137), (116, 137)), _rows(rows, 59))


@picture("gru-r-z")
def gru_r_z():
    rows = (("M_r", "σ", "r_t", "reset"), ("M_z", "σ", "z_t", "update"))
    return 430, 192, flat(_inputs(14, 96, "h_{t-1}"), wire((74, 96), (116, 96)), _rows(rows, 78))


@picture("gru-reset-candidate")
def reset_candidate():
    return 440, 236, flat(
        label(2, 144, "h_{t-1}", at="start"), wire((40, 144), (60, 144)), op(73, 144, ".", hue="reset"),
        wire((73, 206), (73, 157), hue="reset"), label(73, 222, "r_t"), wire((86, 144), (112, 144), hue="reset"),
        _inputs(116, 112, "r_t⊙h_{t-1}", w=84, size=18, hue="reset"), wire((204, 112), (230, 112)),
        block(262, 112, "M_n", w=60, h=96, size=20, hue="candidate"), wire((292, 112), (318, 112)),
        pill(348, 112, "tanh", w=60, hue="candidate"), wire((378, 112), (408, 112), hue="candidate"),
        label(412, 112, "n_t", at="start"),
    )


# --- one gate, two jobs ----------------------------------------------------------------------------------------------

def _mixer(x: float, z: float) -> list:
    """A column: z of its height is the old value, 1 - z the new one; one slide parts them."""
    top, height = 50, 160
    border = top + height * (1 - z)
    return [
        rect(x, top, 52, border - top, r=0, fill=0.3, hue="candidate", width=2) if z < 1 else [],
        rect(x, border, 52, height * z, r=0, fill=0.18, width=2) if z else [],
        rect(x - 7, border - 5, 66, 10, r=4, fill=0.9, hue="update", width=2),
        label(x + 26, 26, f"{z:g}", size=19),
    ]


@picture("gru-linked-update")
def linked():
    return 440, 256, flat(
        label(92, 26, "z_t", at="end"), label(92, 92, "(1-z_t)n_t", at="end", size=19),
        label(92, 170, "z_th_{t-1}", at="end", size=19), label(92, 236, "h_t", at="end"),
        [_mixer(118 + 82 * k, z) for k, z in enumerate((1, 0.75, 0.25, 0))],
        [path(f"M{118 + 82 * k} 224v6h52v-6", width=1.6) for k in range(4)],
    )
