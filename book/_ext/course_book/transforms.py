"""What is done to every page after reading: ids, line breaks between CJK characters and before formulas."""
import re

from docutils import nodes
from sphinx.transforms import SphinxTransform

# Kana, CJK ideographs with extension A, compatibility forms, CJK punctuation, full-width forms.
CJK = r"[\u2e80-\u2fff\u3000-\u30ff\u31c0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]"
# What may not end a line before a formula: opening brackets and quotation marks, a word and its no-break space.
OPENING = re.compile(r"(?:[(\[（［「『【《〈“‘„«]|[^\s\u00a0\u202f]*[\u00a0\u202f])+$")
CLOSING = re.compile(r"^[\u00a0\u202f]?[、。，．：；！？）］」』】》〉”’»,.:;!?)\]]+")
NEWLINE = re.compile(r"[ \t]*\n[ \t]*")


class LabelIds(SphinxTransform):
    """Make the explicit label the one id of its section, so that anchors are equal in all editions.

    docutils puts the id made from the title first; in Chinese that is `id3`, in French another word than in English.
    """
    default_priority = 300      # after PropagateTargets (260), before the table of contents is collected

    def apply(self):
        for section in self.document.findall(nodes.section):
            section["classes"] = [c for c in section["classes"] if not c.endswith("jax_ignore")]    # no MathJax here
            labels = [self.document.nameids.get(name) for name in self._explicit_names(section)]
            labels = [label for label in labels if label in section["ids"]]
            if labels:
                section["ids"] = labels

    def _explicit_names(self, section):
        return [name for name in section["names"] if self.document.nametypes.get(name)]


class JoinLines(SphinxTransform):
    """Remove a source newline next to a CJK character: a browser would show it as a space."""
    default_priority = 400

    def apply(self):
        for element in self.document.findall(nodes.TextElement):
            verbatim = isinstance(element, nodes.literal_block | nodes.math_block)
            if verbatim or isinstance(element.parent, nodes.TextElement):
                continue        # inline elements are handled with the paragraph that holds them
            join_lines(element)


class TieFormulas(SphinxTransform):
    """Keep a formula on the line of the bracket before it and the comma after it: a browser would end lines there."""
    default_priority = 450      # after JoinLines

    def apply(self):
        for formula in list(self.document.findall(nodes.math)):
            tie(formula)


def tie(formula: nodes.math):
    """Move the formula, the mark before it and the mark after it into one unbreakable element."""
    parent, at = formula.parent, formula.parent.index(formula)
    before, opening = split(parent[at - 1], OPENING) if at else (None, "")
    after, closing = split(parent[at + 1], CLOSING) if at + 1 < len(parent) else (None, "")
    if not opening and not closing:
        return
    texts = [nodes.Text(opening)] * bool(opening), [nodes.Text(closing)] * bool(closing)
    together = nodes.inline("", "", *texts[0], formula, *texts[1], classes=["tie"])
    parent[at:at + 1] = [together]
    if closing:
        parent[at + 1:at + 2] = [nodes.Text(after)] * bool(after)
    if opening:
        parent[at - 1:at] = [nodes.Text(before)] * bool(before)


def split(node: nodes.Node, pattern: re.Pattern) -> tuple[str, str]:
    """The text of the node without the part that matches, and that part; '' when there is none."""
    match = pattern.search(node) if isinstance(node, nodes.Text) else None
    return (node[:match.start()] + node[match.end():], match.group()) if match else ("", "")


def join_lines(element: nodes.TextElement):
    """Drop newlines beside CJK characters in all text of a paragraph, also where an inline element begins or ends."""
    leaves = [leaf for leaf in element.findall(nodes.Text) if not isinstance(leaf.parent, nodes.literal | nodes.math)]
    around = {id(leaf): neighbours(element, leaf) for leaf in leaves}
    for leaf in leaves:
        if "\n" not in leaf:
            continue
        before, after = around[id(leaf)]
        text = before + leaf.astext() + after
        joined = NEWLINE.sub(lambda m: "" if cjk_beside(text, m) else m.group(), text)
        at = next(i for i, child in enumerate(leaf.parent) if child is leaf)     # equal newlines stand in one paragraph
        leaf.parent[at] = nodes.Text(joined[len(before):len(joined) - len(after)])


def neighbours(element, leaf) -> tuple[str, str]:
    """The last character before the leaf and the first one after it within the paragraph ('' at its ends)."""
    texts = list(element.findall(nodes.Text))
    at = next(i for i, text in enumerate(texts) if text is leaf)
    before = next((spelled(t)[-1] for t in reversed(texts[:at]) if t.astext().strip()), "")
    after = next((spelled(t)[0] for t in texts[at + 1:] if t.astext().strip()), "")
    return before, after


def spelled(text: nodes.Text) -> str:
    """The text, or a Latin letter for a foreign word: a Japanese word in a French sentence keeps its space."""
    foreign = any(name.startswith("language-") for name in text.parent.get("classes", ()))
    return "x" if foreign else text.astext()


def cjk_beside(text: str, match: re.Match) -> bool:
    sides = text[:match.start()][-1:] + text[match.end():][:1]
    return bool(re.search(CJK, sides))


def setup(app):
    app.add_transform(LabelIds)
    app.add_transform(JoinLines)
    app.add_transform(TieFormulas)
