"""The LSTM cell: one diagram, and the pictures that light one part of it."""
from pen import WAY, block, dot, flat, frame, label, op, pill, wire
from registry import picture, steps

TOP, MIDDLE, ROW, BUS = 74, 138, 222, 280          # heights: highway of c, product i g, the blocks, the line of h and x
F, I, G, O, OUT = 102, 164, 228, 294, 346          # the four blocks from left to right, the column where h_t is made
LEFT, RIGHT = 52, 388                              # the cell's outline
NAMES = {"f": "f_t", "i": "i_t", "g": "g_t", "o": "o_t"}


def _bus(x: float, part: str) -> list:
    """h_{t-1} from the left and x_t from below, joined, up into the block at x."""
    end = (x, ROW + 19)
    return [wire((46, BUS), (x, BUS), end, part=part), wire((70, 326), (70, BUS), (x, BUS), end, part=part)]


def _sources(part: str) -> list:
    return [label(42, BUS, "h_{t-1}", at="end", part=part), label(70, 342, "x_t", part=part)]


def lstm(names: dict = NAMES, times: str = "x") -> list:
    """Pieces of the whole cell.

    Parts: sources; forget, input, candidate, output (a block with its inputs); f, i, g, o (its value); c-in,
    keep (times f), kept, write (i times g), written, add, c-out; read (c branches off), squash (tanh),
    show (times o), h-out.
    """
    forget = flat(_bus(F, "forget"), block(F, ROW, "σ", part="forget", hue="forget"))
    entry = flat(_bus(I, "input"), block(I, ROW, "σ", part="input", hue="input"))
    candidate = flat(_bus(G, "candidate"), block(G, ROW, "tanh", part="candidate", hue="candidate"))
    output = flat(_bus(O, "output"), block(O, ROW, "σ", part="output", hue="output"))
    return flat(
        frame(LEFT, 34, RIGHT - LEFT, 276),
        _highway(), _values(names), forget, entry, candidate, output, _products(times), _output(times),
        _sources("sources"),
    )


def _highway() -> list:
    cell = {"width": WAY, "thin": WAY - 2, "hue": "cell"}
    return [
        wire((46, TOP), (F - 13, TOP), head=False, part="c-in", **cell),
        wire((F + 13, TOP), (G - 13, TOP), head=False, part="kept", **cell),
        wire((G + 13, TOP), (404, TOP), part="c-out", **cell),
        label(42, TOP, "c_{t-1}", at="end", part="c-in"), label(408, TOP, "c_t", at="start", part="c-out"),
    ]


def _values(names: dict) -> list:
    top = ROW - 19
    return [
        wire((F, top), (F, TOP + 13), part="f", hue="forget"), label(F + 9, 130, names["f"], at="start", part="f"),
        wire((I, top), (I, MIDDLE), (G - 13, MIDDLE), part="i", hue="input"),
        label(I - 9, 163, names["i"], at="end", part="i"),
        wire((G, top), (G, MIDDLE + 13), part="g", hue="candidate"),
        label(G + 9, 176, names["g"], at="start", part="g"),
        wire((O, top), (O, 172), (OUT - 13, 172), part="o", hue="output"),
        label(O + 9, 189, names["o"], at="start", part="o"),
    ]


def _products(times: str) -> list:
    return [
        op(F, TOP, times, part="keep", hue="forget"), op(G, MIDDLE, times, part="write", hue="input"),
        wire((G, MIDDLE - 13), (G, TOP + 13), part="written", hue="input"), op(G, TOP, "+", part="add", hue="cell"),
    ]


def _output(times: str) -> list:
    return [
        wire((OUT, TOP), (OUT, 104), part="read", hue="cell"), dot(OUT, TOP, part="read", hue="cell"),
        pill(OUT, 120, "tanh", part="squash"), wire((OUT, 136), (OUT, 159), part="squash"),
        op(OUT, 172, times, part="show", hue="output"),
        wire((OUT, 185), (OUT, BUS), (404, BUS), part="h-out"), label(408, BUS, "h_t", at="start", part="h-out"),
    ]


def cell():
    return 440, 360, lstm()


picture("lstm-cell")(cell)
steps(
    cell,
    lstm_cell_state={"c-in", "kept", "c-out", "keep", "add"},
    lstm_forget_gate={"sources", "forget", "f", "keep", "c-in", "kept"},
    lstm_input_gate={"sources", "input", "i", "write"},
    lstm_candidate={"sources", "candidate", "g", "write"},
    lstm_cell_update={"c-in", "f", "keep", "kept", "i", "g", "write", "written", "add", "c-out"},
    lstm_output_gate={"sources", "output", "o", "show"},
    lstm_hidden={"c-out", "read", "squash", "o", "show", "h-out"},
)


STATES = {"f": "z^f", "i": "z^i", "g": "z", "o": "z^o"}


def stages():
    """The same cell in the notation of the four states, with the sign of the Hadamard product."""
    return 440, 360, lstm(STATES, ".")


steps(
    stages,
    stage_forget={"sources", "forget", "f", "keep", "c-in", "kept"},
    stage_select={"sources", "input", "i", "candidate", "g", "write", "written", "add", "kept", "c-out"},
    stage_output={"sources", "output", "o", "c-out", "read", "squash", "show", "h-out"},
)


@picture("lstm-peephole")
def peephole():
    """The cell with three dashed wires: the old memory into the blocks of f and i, the new one into the block of o."""
    peep = {"dash": "5 5", "hue": "cell"}
    return 440, 360, flat(
        lstm(),
        wire((61, TOP), (61, ROW), (F - 24, ROW), **peep), dot(61, TOP, hue="cell"),
        wire((61, TOP), (61, 190), (F, 190, "hop"), (I - 12, 190), (I - 12, ROW - 19), **peep),
        wire((O - 14, TOP), (O - 14, ROW - 19), **peep), dot(O - 14, TOP, hue="cell"),
    )


# --- what a gate at 0 and at 1 does ----------------------------------------------------------------------------------

def _limit(x: float, y: float, gate: str, hue: str, value: int, source: str, amount: str) -> list:
    """The amount of source times the gate's value: nothing passes at 0, everything at 1."""
    passed = {"width": 1.6, "dash": "2 5"} if value == 0 else {"width": 4}
    return flat(
        label(x + 60, y - 26, source, at="end", size=18), label(x + 52, y, amount, at="end", size=20),
        wire((x + 60, y), (x + 91, y), width=4),
        label(x + 104, y - 50, f"{gate} = {value}", size=20), wire((x + 104, y - 36), (x + 104, y - 13), hue=hue),
        op(x + 104, y, "x", hue=hue), wire((x + 117, y), (x + 147, y), **passed),
        label(x + 152, y, amount if value else "0", at="start", size=20),
    )


@picture("lstm-gate-limits")
def limits():
    rows = ((76, "f_t", "forget", "c_{t-1}", "0.8"), (180, "i_t", "input", "g_t", "0.6"),
            (284, "o_t", "output", "tanh c_t", "0.7"))
    return 440, 316, flat([
        _limit(x, y, gate, hue, value, source, amount)
        for y, gate, hue, source, amount in rows for x, value in ((0, 0), (222, 1))
    ])
