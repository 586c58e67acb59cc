"""Pictures inside the page: SVG files and plots become inline SVG that follows the page's colours."""
from pathlib import Path
import re

from docutils import nodes
from markupsafe import escape
from sphinx.util import logging
from sphinx.writers.html5 import HTML5Translator

from . import texts

LOGGER = logging.getLogger(__name__)
INK = "#0a0b0c"             # book/matplotlibrc draws text and axes in this colour; it becomes the page's text colour
BLACK = re.compile(rf"(?:{INK}|#000000)\b", re.IGNORECASE)
# Matplotlib writes six decimals; two are a hundredth of a pixel and halve the size of the page. Numbers below 1 are
# left alone: scale factors are among them.
LONG_DECIMAL = re.compile(r"([1-9]\d*\.\d\d)\d+")
DROP = re.compile(r"<\?xml.*?\?>|<!DOCTYPE.*?>|<!--.*?-->|<metadata>.*?</metadata>|<title>.*?</title>", re.DOTALL)


def inline_svg(source: str, prefix: str, attributes: str) -> str:
    """The `<svg>` element of a file, its ids made unique by `prefix`, black made the colour of the text around it.

    `attributes` (role, label) replace those of the root; width and height stay as the largest size of the picture.
    """
    svg = DROP.sub("", source).strip()
    svg = LONG_DECIMAL.sub(r"\1", svg)
    svg = BLACK.sub("currentColor", svg)
    svg = re.sub(r'\bid="([^"]+)"', rf'id="{prefix}\1"', svg)
    svg = re.sub(r'(url\(#|href="#)([^)"]+)', rf"\1{prefix}\2", svg)
    svg = re.sub(r">\s+<", "><", svg)
    return re.sub(r"<svg\b([^>]*)>", lambda m: root_element(m.group(1), attributes), svg, count=1)


def root_element(existing: str, attributes: str) -> str:
    """`<svg>` tag with size and view box of the file and the given attributes."""
    kept = " ".join(re.findall(r'(?:viewBox|width|height|fill|stroke[\w-]*|font-[\w-]+|class)="[^"]*"', existing))
    return f'<svg xmlns="http://www.w3.org/2000/svg" {kept} {attributes}>'


def visit_image(self, node):
    """SVG goes into the page; any other picture stays a file."""
    path = Path(self.builder.srcdir, node["uri"])
    if path.suffix != ".svg":
        HTML5Translator.visit_image(self, node)
        return
    self.builder.images.pop(node["uri"], None)      # nothing to copy
    self.course_svgs = getattr(self, "course_svgs", 0) + 1
    svg = inline_svg(path.read_text(encoding="utf-8"), f"s{self.course_svgs}-", label(self, node, path))
    self.body.append(svg)
    raise nodes.SkipNode


def label(translator, node, path: Path) -> str:
    """ARIA attributes. A figure has its alt text; a plot, whose cell is wordless, is named after its section and
    described by the paragraph that follows it, where the text says what to look at."""
    if node.get("alt"):
        return f'role="img" aria-label="{escape(node["alt"])}"'
    if "jupyter_execute" not in path.parts:
        LOGGER.warning("picture %s has no alt text. Add `:alt:` and say what is to be seen.", path.name, location=node)
    words = texts.ui(translator.config.course_edition)
    section = next((s for s in ancestors(node) if isinstance(s, nodes.section)), None)
    name = words["plot"].format(section=section.next_node(nodes.title).astext() if section else "")
    described = f' aria-describedby="{node["describedby"]}"' if node.get("describedby") else ""
    return f'role="img" aria-label="{escape(name)}"{described}'


def ancestors(node):
    while node.parent is not None:
        node = node.parent
        yield node


def describe_plots(app, doctree, docname):
    """Give the paragraph after each plot an id and note it at the plot."""
    for number, image in enumerate(list(doctree.findall(nodes.image)), 1):
        cell = next((a for a in ancestors(image) if "cell" in a.get("classes", [])), None)
        if cell is None or image.get("alt"):
            continue
        paragraph = following_paragraph(cell)
        if paragraph is None:
            continue
        if not paragraph["ids"]:
            paragraph["ids"].append(f"plot-{number}")
        image["describedby"] = paragraph["ids"][0]


def following_paragraph(cell):
    """The paragraph right after a cell, or else the one right before it."""
    siblings, at = cell.parent.children, cell.parent.index(cell)
    beside = [*siblings[at + 1:at + 2], *siblings[:at][-1:]]
    return next((node for node in beside if isinstance(node, nodes.paragraph)), None)


def setup(app):
    app.connect("doctree-resolved", describe_plots)
