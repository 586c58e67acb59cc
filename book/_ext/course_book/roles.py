"""Roles named by edition, `` {en}`forget gate` ``: a foreign word, marked with its language for voices and fonts."""
from docutils import nodes


def foreign_word(tag: str):
    """Role that wraps its text in a span with `lang=tag` (docutils turns `language-...` classes into `lang`)."""
    def role(name, rawtext, text, lineno, inliner, options=None, content=None):
        return [nodes.inline(rawtext, text, classes=[f"language-{tag}"])], []
    return role


def setup(app):
    for lang, edition in app.config.course_editions.items():
        app.add_role(lang, foreign_word(edition["tag"]))
