"""The recurrent cell: step by step, in a row, with an output."""
from pen import WAY, block, dot, flat, frame, label, op, path, pill, rect, shift, wire
from registry import picture, steps

ROW = 116


def rnn() -> list:
    """Parts: combine (W, U, b and their sum), tanh, h-out."""
    return flat(
        frame(56, 30, 318, 190),
        wire((50, ROW), (88, ROW), part="combine"), label(46, ROW, "h_{t-1}", at="end", part="combine"),
        block(112, ROW, "U", part="combine", hue="candidate"), wire((136, ROW), (177, ROW), part="combine"),
        label(190, 256, "x_t", part="combine"), wire((190, 240), (190, 199), part="combine"),
        block(190, 180, "W", part="combine", hue="candidate"), wire((190, 161), (190, ROW + 13), part="combine"),
        label(190, 56, "b", part="combine"), wire((190, 70), (190, ROW - 13), part="combine"),
        op(190, ROW, "+", part="combine"),
        wire((203, ROW), (260, ROW), part="tanh"), pill(290, ROW, "tanh", w=60, part="tanh", hue="candidate"),
        wire((320, ROW), (390, ROW), part="h-out"), label(394, ROW, "h_t", at="start", part="h-out"),
    )


def cell():
    return 430, 276, rnn()


picture("rnn-cell")(cell)
steps(cell, rnn_combine={"combine"}, rnn_tanh={"tanh"}, rnn_new_hidden={"h-out"})


# --- a row of cells: one cell at four times --------------------------------------------------------------------------

PLACES = (92, 182, 272, 386)                       # the cells for 1, 2, 3 and T
TIMES = ("1", "2", "3", "T")
HALF = 26


def _gap(y: float, carry) -> list:
    """Between the third cell and the last one: three dots instead of the steps left out."""
    dots = [dot(x, y) for x in (320, 329, 338)]
    return [carry(PLACES[2] + HALF, 312, False), *dots, carry(346, PLACES[3] - HALF, True)]


def _carried(y: float, symbol: str, **kind) -> list:
    """The line of one state from cell to cell, named above."""
    def carry(a, b, head):
        return wire((a, y), (b, y), head=head, **kind)
    ends = [x + HALF for x in PLACES]
    return flat(
        carry(34, PLACES[0] - HALF, True), [carry(a, b - HALF, True) for a, b in zip(ends, PLACES[1:3])],
        _gap(y, carry), carry(ends[3], 438, True),
        label(46, y - 20, f"{symbol}_0"),
        [label(x + 45, y - 20, f"{symbol}_{t}") for x, t in zip(PLACES[:2], TIMES)], label(426, y - 20, f"{symbol}_T"),
    )


def _inputs(bottom: float) -> list:
    return [
        part for x, t in zip(PLACES, TIMES)
        for part in (wire((x, bottom + 44), (x, bottom)), label(x, bottom + 62, f"x_{t}"))
    ]


@picture("rnn-unrolled")
def unrolled():
    cells = [block(x, 70, "tanh", w=2 * HALF, h=56, hue="candidate") for x in PLACES]
    return 440, 184, flat(_carried(70, "h"), cells, _inputs(98))


@picture("lstm-unrolled")
def lstm_unrolled():
    cells = [_small_cell(x, 112) for x in PLACES]
    return 440, 270, flat(_carried(76, "c", width=WAY, hue="cell"), _carried(148, "h"), cells, _inputs(184))


def _small_cell(x: float, y: float) -> list:
    """A cell seen from afar: four layers in a 2 x 2 pattern, in the order i f over g o."""
    corners = ((-10, -14, "input"), (10, -14, "forget"), (-10, 14, "candidate"), (10, 14, "output"))
    return [rect(x - HALF, y - 72, 2 * HALF, 144, r=12, fill=0.06),
            [rect(x + dx - 7, y + dy - 9, 14, 18, r=4, fill=0.3, hue=hue, width=2) for dx, dy, hue in corners]]


# --- the output ------------------------------------------------------------------------------------------------------

@picture("rnn-output")
def output():
    shares = (0.12, 0.55, 0.23, 0.1)
    bars = [rect(306 + 24 * k, 100 - 100 * share, 17, 100 * share, r=2, fill=0.3, hue="output")
            for k, share in enumerate(shares)]
    return 430, 330, flat(
        wire((52, 240), (112, 240)), label(48, 240, "h_{t-1}", at="end"),
        block(144, 240, "tanh", w=64, h=56, hue="candidate"),
        label(144, 316, "x_t"), wire((144, 302), (144, 268)),
        wire((176, 240), (384, 240)), label(388, 240, "h_t", at="start"),
        dot(220, 240), wire((220, 240), (220, 179)), block(220, 160, "V", hue="output"),
        wire((220, 141), (220, 92)), pill(220, 74, "softmax", w=88, h=36, hue="output"),
        wire((264, 74), (298, 74)), bars, path("M302 100H402", width=1.6), label(352, 124, "y_t"),
    )


# --- beside the LSTM -------------------------------------------------------------------------------------------------

LINE_H, BLOCKS = 196, 158                          # heights of the line of h and of the blocks


def _side_rnn() -> list:
    return flat(
        frame(28, 20, 98, 208), wire((22, LINE_H), (80, LINE_H), (80, BLOCKS + 17)),
        wire((46, 246), (46, LINE_H), (80, LINE_H), (80, BLOCKS + 17)),
        block(80, BLOCKS, "tanh", w=40, h=34, size=16, hue="candidate"),
        wire((80, BLOCKS - 17), (80, 112), (110, 112), (110, LINE_H), (138, LINE_H)),
        label(18, LINE_H, "h", at="end"), label(46, 258, "x"), label(141, LINE_H, "h", at="start"),
    )


def _side_lstm() -> list:
    layers = ((222, "σ", "forget"), (264, "σ", "input"), (308, "tanh", "candidate"), (352, "σ", "output"))
    joined = [wire((192, LINE_H), (x, LINE_H), (x, BLOCKS + 17)) for x, _, _ in layers]
    joined.append(wire((210, 246), (210, LINE_H), (264, LINE_H), (264, BLOCKS + 17)))
    return flat(
        frame(198, 20, 216, 208), joined, label(188, LINE_H, "h", at="end"), label(210, 258, "x"),
        [block(x, BLOCKS, name, w=38, h=34, size=16, hue=hue) for x, name, hue in layers], _side_memory(),
    )


def _side_memory() -> list:
    thick = {"width": WAY, "hue": "cell"}
    top = BLOCKS - 17
    return [
        wire((192, 54), (211, 54), head=False, **thick), wire((233, 54), (297, 54), head=False, **thick),
        wire((319, 54), (428, 54), **thick), label(188, 54, "c", at="end"), label(431, 54, "c", at="start", size=18),
        op(222, 54, "x", r=11, hue="forget"), wire((222, top), (222, 65), hue="forget"),
        wire((264, top), (264, 102), (297, 102), hue="input"), op(308, 102, "x", r=11, hue="input"),
        wire((308, top), (308, 113), hue="candidate"), wire((308, 91), (308, 65), hue="input"),
        op(308, 54, "+", r=11, hue="cell"),
        dot(391, 54, hue="cell"), wire((391, 54), (391, 77), hue="cell"), pill(391, 88, "tanh", w=42, h=22, size=15),
        wire((352, top), (352, 122), (380, 122), hue="output"), wire((391, 99), (391, 111)),
        op(391, 122, "x", r=11, hue="output"), wire((391, 133), (391, LINE_H), (426, LINE_H)),
        label(430, LINE_H, "h", at="start", size=18),
    ]


@picture("lstm-vs-rnn")
def beside():
    return 440, 276, flat(_side_rnn(), shift(_side_lstm(), -5, 0))
