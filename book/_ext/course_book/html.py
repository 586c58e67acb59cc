"""How nodes become HTML where Sphinx's own way needs a script or a style sheet that the course does without."""
import re

from docutils import nodes
from sphinx.locale import admonitionlabels
from sphinx.writers.html5 import HTML5Translator

from . import figures, texts
from .math import symbols
from .transforms import CJK

PHONE_COLUMNS = 40      # characters of code on a line of a phone
PHONE_WORD = 24         # characters of a word of code that fits on such a line within a list or a note
SHEET_LINES = 25        # lines of code on half a sheet of paper
NARROW = 8              # characters at the head of a column, or symbols in a cell, that stay together


class CourseTranslator(HTML5Translator):
    """Inline pictures, folds as `<details>`, admonitions whose title is announced."""

    def visit_image(self, node):
        figures.visit_image(self, node)

    def visit_admonition(self, node, name=""):
        if name:
            node.insert(0, nodes.title(name, admonitionlabels[name]))
            node["classes"].append(name)
        if "dropdown" in node["classes"]:
            return self._open_fold(node)
        self.body.append(self.starttag(node, "aside", CLASS="admonition"))

    def depart_admonition(self, node=None):
        self.body.append("</div></details>\n" if "dropdown" in node["classes"] else "</aside>\n")

    def _open_fold(self, node):
        """A fold opens without a script; its title is the summary."""
        is_open = " open" if "open" in node["classes"] else ""
        title = node.pop(0)
        self.body.append(self.starttag(node, "details", CLASS="admonition").rstrip()[:-1] + is_open + ">")
        self.body.append('<summary class="admonition-title">')
        for child in title.children:
            child.walkabout(self)
        self.body.append('</summary><div class="fold">')

    def visit_container(self, node):
        """Without docutils' own class `container`, which means nothing here."""
        self.body.append(self.starttag(node, "div"))

    def visit_section(self, node):
        """The id goes to the heading: there the search looks for it, and there a reader wants to land."""
        self.section_level += 1
        self.body.append("<section>\n")

    def depart_section(self, node):
        self.section_level -= 1
        self.body.append("</section>\n")

    def visit_literal(self, node):
        if max(map(len, node.astext().split()), default=0) > PHONE_WORD:
            node["classes"].append("long")      # may be broken
        super().visit_literal(node)

    def visit_literal_block(self, node):
        """Code with lines longer than a phone is wide can be reached, and so scrolled, from the keyboard; code of more
        lines than half a sheet has may be printed on two."""
        start = len(self.body)
        try:
            super().visit_literal_block(node)
        finally:    # Sphinx leaves by raising SkipNode
            lines = node.astext().splitlines()
            scrolls = node.get("language") != "text"        # the style sheet ends the lines of mere text
            wide = ' tabindex="0"' * (scrolls and max(map(len, lines), default=0) > PHONE_COLUMNS)
            tall = ' class="tall"' * (len(lines) > SHEET_LINES)
            self.body[start:] = [part.replace("<pre>", f"<pre{tall}{wide}>", 1) for part in self.body[start:]]

    def visit_table(self, node):
        """In a box that scrolls: a table that scrolls by itself is no table to screen readers."""
        self.body.append('<div class="table" tabindex="0">')
        super().visit_table(node)

    def depart_table(self, node):
        super().depart_table(node)
        self.body.append("</div>\n")

    def visit_entry(self, node):
        """Table cell. A header of nothing is no header; one of symbols only is given to voices as text, because not
        all of them read MathML in headers."""
        head = isinstance(node.parent.parent, nodes.thead)
        if short_head(node) if head else some_symbols(node):
            node["classes"].append("whole")
        super().visit_entry(node)
        if not head:
            return
        if not node.astext().strip():
            self.body[-1] = self.starttag(node, "td", "")
            self.context[-1] = "</td>\n"
        elif only_symbols(node):
            said = self.encode(spoken(node.astext()))
            self.body.append(f'<span class="spoken">{said}</span><div aria-hidden="true">')
            self.context[-1] = "</div>" + self.context[-1]

    def depart_field_name(self, node):
        """With the edition's own colon."""
        self.body.append(f"{texts.ui(self.config.course_edition)['colon'].rstrip()}</dt>\n")

    def visit_title(self, node):
        if isinstance(node.parent, nodes.section):
            node["ids"] = node.parent["ids"]
        super().visit_title(node)


def only_symbols(node) -> bool:
    """Whether an element shows formulas and no word; not every voice reads MathML where a name is wanted."""
    return not any(text.strip() for text in node.findall(nodes.Text) if not isinstance(text.parent, nodes.math))


def short_head(node) -> bool:
    """Whether a CJK head is so short that no line should end between its characters."""
    text = node.astext()
    return bool(re.search(CJK, text)) and max(map(len, text.split())) <= NARROW


def some_symbols(node) -> bool:
    """Whether a cell lists a few formulas and says nothing else, so that it can stand on one line."""
    prose = "".join(text for text in node.findall(nodes.Text) if not isinstance(text.parent, nodes.math))
    count = len(list(node.findall(nodes.math)))
    return count > 1 and not re.search(r"\w", prose) and symbols(node.astext()) <= NARROW


def spoken(tex: str) -> str:
    """A short formula as words a voice can read: `\\tilde{h}_{t-1}` becomes "tilde h t-1"."""
    return " ".join(re.sub(r"[\\{}_^$]", " ", tex).split())


def setup(app):
    app.set_translator("html", CourseTranslator, override=True)
    app.connect("builder-inited", no_sphinx_search)


def no_sphinx_search(app):
    """The search index is Pagefind's; Sphinx's finds nothing in Chinese, Japanese or inflected Polish."""
    app.builder.search = False
