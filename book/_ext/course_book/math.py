"""Math set while building: KaTeX runs inside Python (duktape), the page gets HTML and MathML and no script."""
from functools import cache
import hashlib
import json
from pathlib import Path
import re

import dukpy
from sphinx.locale import _
from sphinx.util import logging
from sphinx.util.math import get_node_equation_number
from docutils import nodes

LOGGER = logging.getLogger(__name__)
KATEX = Path(__file__).with_name("katex")
PHONE_SYMBOLS = 22      # symbols of a formula on a line of a phone, with a margin
ROW_END = r"\\"
MATRIX = re.compile(r"\\begin\{pmatrix\}(.*?)\\end\{pmatrix\}", re.DOTALL)
BOX = '<span class="katex-base">'
CALL = "katex.renderToString(dukpy.tex, {displayMode: dukpy.display, throwOnError: true, strict: 'ignore'})"


@cache
def interpreter() -> dukpy.JSInterpreter:
    js = dukpy.JSInterpreter()
    js.evaljs((KATEX / "katex.min.js").read_text(encoding="utf-8") + ";0")
    return js


@cache
def katex_hash() -> str:
    return hashlib.sha256((KATEX / "katex.min.js").read_bytes()).hexdigest()[:12]


class MathCache:
    """Rendered formulas by source. One file per edition and KaTeX version, so that parallel builds share none."""

    def __init__(self, folder: Path, lang: str):
        self.path = folder / f"{katex_hash()}-{lang}.json"
        self.known = {}
        for path in folder.glob(f"{katex_hash()}-*.json"):
            self.known |= json.loads(path.read_text(encoding="utf-8"))

    def render(self, tex: str, display: bool) -> str:
        """HTML of a formula. Raises `dukpy.JSRuntimeError` with KaTeX's message when the LaTeX is wrong."""
        key = f"{int(display)}{tex}"
        html = self.known[key] = self.known.get(key) or interpreter().evaljs(CALL, tex=tex, display=display)
        return html

    def save(self):
        """Write through a temporary file: a build that reads at the same time sees the old or the new one whole."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        temporary = self.path.with_suffix(".tmp")
        temporary.write_text(json.dumps(self.known, ensure_ascii=False), encoding="utf-8")
        temporary.replace(self.path)


def render(translator, node, tex: str, display: bool) -> str:
    """HTML of a formula; a LaTeX error is reported with file, line and source and shown in the page."""
    try:
        return translator.builder.app.course_math.render(tex, display)
    except dukpy.JSRuntimeError as error:
        reason = re.search(r"ParseError: (.*)", str(error))
        label = f" (label {node['label']})" if node.get("label") else ""
        LOGGER.warning("formula%s cannot be set: %s\n    in: %s", label, reason.group(1) if reason else error, tex,
                       location=node)
        return translator.encode(tex)


def display_source(node) -> str:
    """LaTeX of a displayed equation: blank lines separate rows, as in Sphinx; several rows are aligned."""
    tex = node.astext().strip()
    if node.get("nowrap"):
        return tex
    rows = [row.strip() for row in re.split(r"\n\s*\n", tex) if row.strip()]
    if len(rows) == 1 and not (r"\\" in tex or "&" in tex) or r"\begin{" in tex:
        return tex
    return r"\begin{aligned}" + r" \\ ".join(rows) + r"\end{aligned}"


def symbols(tex: str) -> int:
    """Roughly how many symbols the longest row of a formula shows; between the columns of a matrix is room for two."""
    tex = MATRIX.sub(lambda matrix: f"({max(matrix[1].split(ROW_END), key=len).replace('&', 'xx')})", tex)
    rows = re.sub(r"\\(begin|end)\{\w+\}", "", tex).split(ROW_END)
    return max(len(re.sub(r"\\[a-zA-Z]+|\\.", "x", row).translate(str.maketrans("", "", "{}_^& \n"))) for row in rows)


def visit_inline(self, node):
    """The style sheet lets no line end before what follows a formula, a comma for instance; `<wbr>` brings back the
    places within the formula where one may, which KaTeX marks by beginning another box."""
    html = render(self, node, node.astext(), False)
    weight = ' data-pagefind-weight="10"' * node.get("defines", False)
    self.body.append(f'<span class="math"{weight}>{html.replace(f"</span>{BOX}", f"</span><wbr>{BOX}")}</span>')
    raise nodes.SkipNode


def visit_block(self, node):
    """Equation in a box that scrolls by itself on a narrow screen; its number beside it is a link to it."""
    self.body.append(self.starttag(node, "div", CLASS="math"))
    tex = display_source(node)
    wide = ' tabindex="0"' if symbols(tex) > PHONE_SYMBOLS else ""      # to be scrolled from the keyboard
    self.body.append(f'<div class="formula"{wide}>{render(self, node, tex, True)}</div>')
    if node["number"]:
        number, title = get_node_equation_number(self, node), self.attval(_("Link to this equation"))
        self.body.append(f'<a class="eqno" href="#{node["ids"][0]}" title="{title}">({number})</a>')
    self.body.append("</div>\n")
    raise nodes.SkipNode


def load_cache(app):
    app.course_math = MathCache(Path(app.doctreedir).parent.parent / "math", app.config.course_edition)


def save_cache(app, exception):
    if not exception:
        app.course_math.save()


def setup(app):
    app.add_html_math_renderer("katex", (visit_inline, None), (visit_block, None))
    app.connect("builder-inited", load_cache)
    app.connect("build-finished", save_cache)
