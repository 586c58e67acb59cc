"""The pen of the step pictures: wires, blocks, element-wise operations and labels, and how they become one SVG.

Everything is a `Piece`. A picture is a list of pieces; when some parts of it are *lit*, these keep their colour and
the rest is drawn thin and grey, so one diagram serves every step. Lengths are in user units of the viewBox, which is
at most `MAX_WIDTH` wide: on a phone of 360 px a unit is then 0.745 px, and the smallest text (`SMALL`) is 11 px high.

Colours: lines and text take the page's text colour, each hue the page's custom property `--fig-<hue>` if it sets one.
The values below have a contrast of at least 3:1 on white and on #121212, so a page need not set any.
"""
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from math import hypot
import re

HUES = {
    "forget": "#d9540b", "input": "#0a9478", "candidate": "#2478cc", "output": "#b85ca8", "cell": "#b98200",
    "reset": "#d9453f", "update": "#9763ab", "error": "#d6336c",
}
LIGHT = {"color": "#1b1f24", "background": "#ffffff"}      # of a picture opened by itself, not inside a page
DARK = {"color": "#e6e6e6", "background": "#121212"}
DIM_LINES, DIM_TEXT = 0.55, 0.7                            # opacity: still 3:1 and 4.5:1

MAX_WIDTH = 440
TEXT, SMALL = 21, 15
LINE, THIN, WAY = 2.6, 1.6, 7                              # stroke widths: lit, dim, the highway of a carried state
FONT = "'STIX Two Text','Latin Modern Roman',Cambria,Georgia,'Times New Roman',serif"
UPRIGHT = ("tanh", "softmax")                              # the names of functions are set upright, as in formulas

_TOKEN = re.compile(r"([_^])(\{[^}]*\}|.)|(" + "|".join(UPRIGHT) + r")|(.)")


@dataclass(frozen=True)
class Piece:
    """One mark: `draw(dim)` gives its SVG; `part` is what `lit` names; text is drawn above all lines."""
    draw: Callable[[bool], str]
    part: str = ""
    hue: str = ""
    text: bool = False


def number(value: float) -> str:
    """A coordinate with at most one decimal, so that files do not depend on the last bits of a float."""
    return f"{round(value, 1) + 0:g}"


def _join(*values: float) -> str:
    return " ".join(map(number, values))


# --- labels ----------------------------------------------------------------------------------------------------------

def _span(text: str, size: float, dy: float) -> str:
    slanted = text.strip().isalpha() and text.strip() not in UPRIGHT
    css = ' class="fig-v"' if slanted else ""
    shift = f' dy="{number(dy)}"' if dy else ""
    return f'<tspan{css}{shift} font-size="{number(size)}">{text.replace("-", "−")}</tspan>'


def _runs(text: str) -> list[str]:
    """Single letters (slanted) and everything between them (upright)."""
    return [run for run in re.split(r"([^\W\d_])", text) if run]


def formula(source: str, size: float = TEXT) -> str:
    """`h_{t-1}`, `z^f`, `tanh c` as tspans: letters slanted, digits and names of functions upright, spaces thin."""
    spans, level, gap = [], 0.0, ""
    for script, body, name, char in _TOKEN.findall(source):
        if char == " ":
            gap = "\u2009"      # begins the next span: between two spans it would be lost
            continue
        target = {"_": 0.26, "^": -0.36}.get(script, 0.0) * size
        height = max(SMALL, 0.7 * size) if script else size
        for run in _runs(body.strip("{}")) if script else [name or char]:
            spans.append(_span(gap + run, height, target - level))
            level, gap = target, ""
    return "".join(spans)


def label(x: float, y: float, source: str, *, at: str = "middle", size: float = TEXT, part: str = "") -> Piece:
    """A formula whose x-height is centred on y; `at` is start, middle or end."""
    anchor = "" if at == "start" else f' text-anchor="{at}"'
    svg = f'<text x="{number(x)}" y="{number(y + 0.31 * size)}"{anchor}>{formula(source, size)}</text>'
    return Piece(lambda dim: svg, part, text=True)


# --- lines -----------------------------------------------------------------------------------------------------------

def path(d: str, *, width: float = LINE, thin: float = THIN, fill: float = 0, stroke: bool = True, dash: str = "",
         part: str = "", hue: str = "") -> Piece:
    """A path in the colour of its hue; `fill` is the opacity of its inside."""
    inside = f'fill="currentColor" fill-opacity="{fill:g}"' if fill else 'fill="none"'
    more = f' stroke-dasharray="{dash}"' if dash else ""
    more += ' stroke-linecap="butt"' if width >= WAY else ""       # a round end would reach into the next operation

    def draw(dim: bool) -> str:
        line = f' stroke="currentColor" stroke-width="{thin if dim else width:g}"{more}' if stroke else ""
        return f'<path d="{d}" {inside}{line}/>'
    return Piece(draw, part, hue)


def _toward(a: tuple, b: tuple, length: float) -> tuple:
    """The point `length` away from a on the way to b."""
    whole = hypot(b[0] - a[0], b[1] - a[1])
    return a[0] + (b[0] - a[0]) * length / whole, a[1] + (b[1] - a[1]) * length / whole


def _distance(a: tuple, b: tuple) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


def rounded(points: list[tuple], radius: float) -> str:
    """Path data through the points, corners rounded. (x, y, "hop") is a bridge over a wire crossed from the left."""
    d = "M" + _join(*points[0][:2])
    for before, corner, after in zip(points, points[1:], points[2:]):
        if len(corner) == 3:
            d += f"L{_join(corner[0] - 7, corner[1])}A7 7 0 0 1 {_join(corner[0] + 7, corner[1])}"
            continue
        r = min(radius, _distance(before, corner) / 2, _distance(corner, after) / 2)
        d += f"L{_join(*_toward(corner, before, r))}Q{_join(*corner, *_toward(corner, after, r))}"
    return d + "L" + _join(*points[-1][:2])


def _head(tail: tuple, tip: tuple, size: float) -> str:
    base = _toward(tip, tail, size)
    across = ((tip[1] - base[1]) * 0.45, (base[0] - tip[0]) * 0.45)
    return "M" + _join(*tip) + "L" + _join(base[0] + across[0], base[1] + across[1]) \
        + "L" + _join(base[0] - across[0], base[1] - across[1]) + "Z"


def wire(*points: tuple, head: bool = True, width: float = LINE, thin: float = THIN, dash: str = "",
         radius: float = 10, part: str = "", hue: str = "") -> Piece:
    """A line along the points, with an arrowhead at the last one. The head grows with the width."""
    ends = list(points)
    size = 8 + 1.1 * width
    if head:
        ends[-1] = _toward(points[-1], points[-2], size * 0.8)
    line = path(rounded(ends, radius), width=width, thin=thin, dash=dash)
    tip = arrowhead(points[-2], points[-1], size)
    return Piece(lambda dim: line.draw(dim) + (tip.draw(dim) if head else ""), part, hue)


def arrowhead(tail: tuple, tip: tuple, size: float, *, part: str = "", hue: str = "") -> Piece:
    """A head alone, for the end of a curve that arrives from `tail`."""
    return path(_head(tail, tip, size), fill=1, stroke=False, part=part, hue=hue)


def dot(x: float, y: float, *, part: str = "", hue: str = "") -> Piece:
    """A junction: the wires that meet here are connected."""
    return disc(x, y, 4, fill=1, stroke=False, part=part, hue=hue)


def disc(x: float, y: float, r: float, *, fill: float = 0, stroke: bool = True, width: float = LINE, dash: str = "",
         part: str = "", hue: str = "") -> Piece:
    d = f"M{_join(x - r, y)}a{_join(r, r)} 0 1 0 {_join(2 * r, 0)}a{_join(r, r)} 0 1 0 {_join(-2 * r, 0)}Z"
    return path(d, fill=fill, stroke=stroke, width=width, dash=dash, part=part, hue=hue)


def rect(x: float, y: float, w: float, h: float, *, r: float = 6, fill: float = 0, width: float = LINE, dash: str = "",
         stroke: bool = True, part: str = "", hue: str = "") -> Piece:
    """A rectangle from its upper left corner."""
    r = min(r, w / 2, h / 2)
    arc = f"a{_join(r, r)} 0 0 1 "
    d = f"M{_join(x + r, y)}h{number(w - 2 * r)}{arc}{_join(r, r)}v{number(h - 2 * r)}{arc}{_join(-r, r)}" \
        f"h{number(2 * r - w)}{arc}{_join(-r, -r)}v{number(2 * r - h)}{arc}{_join(r, -r)}Z"
    return path(d, fill=fill, stroke=stroke, width=width, dash=dash, part=part, hue=hue)


# --- the parts of a cell ---------------------------------------------------------------------------------------------

def frame(x: float, y: float, w: float, h: float) -> Piece:
    """The outline of a cell; never lit, never dimmed."""
    outline = rect(x, y, w, h, r=18, fill=0.05).draw(True)
    return Piece(lambda dim: outline.replace("stroke=", 'stroke-opacity="0.5" stroke='), "frame")


def block(x: float, y: float, source: str, *, w: float = 48, h: float = 38, size: float = 18, part: str = "",
          hue: str = "") -> list[Piece]:
    """A layer with weights (colah's yellow box): a filled rectangle around (x, y)."""
    return [rect(x - w / 2, y - h / 2, w, h, fill=0.2 if hue else 0.08, part=part, hue=hue),
            label(x, y, source, size=size, part=part)]


def pill(x: float, y: float, source: str, *, w: float = 56, h: float = 32, size: float = 18, part: str = "",
         hue: str = "") -> list[Piece]:
    """A function applied to each element, without weights: a round shape around (x, y)."""
    return [rect(x - w / 2, y - h / 2, w, h, r=h / 2, fill=0.07, part=part, hue=hue),
            label(x, y, source, size=size, part=part)]


def op(x: float, y: float, sign: str, *, r: float = 13, part: str = "", hue: str = "") -> list[Piece]:
    """An element-wise operation: a circle with x (times), + (plus), . (Hadamard product) or a formula."""
    ring = disc(x, y, r, fill=0.07, part=part, hue=hue)
    k = r * 0.42
    marks = {
        "x": f"M{_join(x - k, y - k)}l{_join(2 * k, 2 * k)}m{_join(0, -2 * k)}l{_join(-2 * k, 2 * k)}",
        "+": f"M{_join(x - k - 1, y)}h{number(2 * k + 2)}M{_join(x, y - k - 1)}v{number(2 * k + 2)}",
    }
    if sign in marks:
        return [ring, path(marks[sign], part=part)]
    if sign == ".":
        return [ring, disc(x, y, 3.2, fill=1, stroke=False, part=part)]
    return [ring, label(x, y, sign, size=17, part=part)]


def shift(pieces: list[Piece], dx: float, dy: float) -> list[Piece]:
    """The same pieces elsewhere."""
    def moved(piece: Piece) -> Piece:
        return Piece(lambda dim: f'<g transform="translate({_join(dx, dy)})">{piece.draw(dim)}</g>',
                     piece.part, piece.hue, piece.text)
    return [moved(piece) for piece in pieces]


def flat(*things) -> list[Piece]:
    """Pieces out of pieces and (nested) lists of pieces."""
    return [piece for thing in things for piece in ([thing] if isinstance(thing, Piece) else flat(*thing))]


# --- the file --------------------------------------------------------------------------------------------------------

def _coloured(pieces: list[Piece], dim: bool) -> str:
    """The drawings in order, neighbours of one hue in a group whose text colour is that hue."""
    out = ""
    for hue, group in groupby(pieces, lambda piece: piece.hue):
        inner = "".join(piece.draw(dim) for piece in group)
        out += f'<g class="fig-{hue}">{inner}</g>' if hue else inner
    return out


def _grey(pieces: list[Piece], opacity: float) -> str:
    inner = "".join(piece.draw(True) for piece in pieces)
    return f'<g opacity="{opacity:g}">{inner}</g>' if inner else ""


def _layers(pieces: list[Piece], lit: set[str] | None) -> str:
    """Cell outline, then what is dim, then what is lit; text above lines in both."""
    frames = [p for p in pieces if p.part == "frame"]
    others = [p for p in pieces if p.part != "frame"]
    bright = [p for p in others if lit is None or p.part in lit]
    dim = [p for p in others if lit is not None and p.part not in lit]
    return "\n".join(filter(None, [
        _coloured(frames, False),
        _grey([p for p in dim if not p.text], DIM_LINES), _grey([p for p in dim if p.text], DIM_TEXT),
        _coloured([p for p in bright if not p.text], False), _coloured([p for p in bright if p.text], False),
    ]))


def _style(name: str, used: list[str]) -> str:
    """Every rule begins with the picture's own class, and `:root` is the picture only when it is opened by itself."""
    own = f".fig-{name}"
    def alone(theme: dict) -> str:
        return f"svg{own}:root{{" + ";".join(f"{key}:{value}" for key, value in theme.items()) + "}"
    return "\n".join([
        f"{own}{{max-width:100%;height:auto}}",
        f"{own} .fig-v{{font-style:italic;font-family:KaTeX_Math,{FONT}}}",
        *(f"{own} .fig-{hue}{{color:{HUES[hue]};color:var(--fig-{hue},{HUES[hue]})}}" for hue in used),
        alone(LIGHT),
        f"@media (prefers-color-scheme:dark){{{alone(DARK)}}}",
    ])


def svg(name: str, width: float, height: float, pieces: list[Piece], lit: set[str] | None = None) -> str:
    """The whole file of the picture `name`; `lit` are the parts shown in colour (None: all of them)."""
    used = [hue for hue in HUES if any(p.hue == hue and (lit is None or p.part in lit) for p in pieces)]
    return (
        "<!-- Generated by book/figures/draw.py: change the drawing there, then run: python book/figures/draw.py -->\n"
        f'<svg xmlns="http://www.w3.org/2000/svg" class="fig fig-{name}" role="img" viewBox="0 0 {number(width)} '
        f'{number(height)}" width="{number(width * 1.25)}" height="{number(height * 1.25)}">\n'
        f"<style>\n{_style(name, used)}\n</style>\n"
        f'<g fill="currentColor" font-family="KaTeX_Main,{FONT}" stroke-linecap="round" stroke-linejoin="round">\n'
        f"{_layers(pieces, lit)}\n</g>\n</svg>\n"
    )
