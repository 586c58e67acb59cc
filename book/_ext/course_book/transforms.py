"""What is done to every page after reading: ids, line breaks between CJK characters, folds."""
import re

from docutils import nodes
from sphinx.transforms import SphinxTransform

# Kana, CJK ideographs with extension A, compatibility forms, CJK punctuation, full-width forms.
CJK = r"[\u2e80-\u2fff\u3000-\u30ff\u31c0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef]"
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
            if isinstance(element.parent, nodes.TextElement) or isinstance(element, nodes.literal_block | nodes.math_block):
                continue        # inline elements are handled with the paragraph that holds them
            join_lines(element)


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
        leaf.parent.replace(leaf, nodes.Text(joined[len(before):len(joined) - len(after)]))


def neighbours(element, leaf) -> tuple[str, str]:
    """The last character before the leaf and the first one after it within the paragraph ('' at its ends)."""
    texts = list(element.findall(nodes.Text))
    at = next(i for i, text in enumerate(texts) if text is leaf)
    before = next((t.astext()[-1] for t in reversed(texts[:at]) if t.astext().strip()), "")
    after = next((t.astext()[0] for t in texts[at + 1:] if t.astext().strip()), "")
    return before, after


def cjk_beside(text: str, match: re.Match) -> bool:
    sides = text[:match.start()][-1:] + text[match.end():][:1]
    return bool(re.search(CJK, sides))


def setup(app):
    app.add_transform(LabelIds)
    app.add_transform(JoinLines)
