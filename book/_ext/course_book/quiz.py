"""Self-check questions that answer at once, with HTML and CSS alone: no script, no server.

    ```{quiz}
    :name: quiz-sigmoid-largest
    :answer: 2

    How large can the derivative of the sigmoid become?

    - As large as $1$.

      No: that is the largest value of the sigmoid itself.

    - As large as $1/4$.

      Yes: at $z = 0$.
    ```

The last list holds the choices: the first paragraph of an item is the choice, the rest its explanation. What stands
before the list is the question. `:answer:` is the number of the right choice, equal in all editions. The words around
the question stand in book/_locale/quiz.toml.
"""
from functools import cache
from pathlib import Path
import tomllib

from docutils import nodes
from docutils.parsers.rst import directives
from markupsafe import escape
from sphinx.util.docutils import SphinxDirective

from autograder.course import ROOT, CourseError, editions
from .html import only_symbols, spoken
from .page import asset_url

WORDS = ROOT / "book" / "_locale" / "quiz.toml"


class quiz(nodes.General, nodes.Element):
    """A question: its text in `quiz_question` and further blocks, then the `quiz_choice` nodes."""


class quiz_question(nodes.Part, nodes.TextElement):
    """The first paragraph of the question, which becomes the legend."""


class quiz_choice(nodes.Part, nodes.Element):
    """One choice, a `quiz_label` followed by its explanation; `right` says whether it is the answer."""


class quiz_label(nodes.Part, nodes.TextElement):
    """The text of a choice."""


@cache
def words(edition: str) -> dict[str, str]:
    """Key -> text of that edition.

    Raises `CourseError` naming the key when a text is missing.
    """
    name = WORDS.relative_to(ROOT)
    try:
        table = tomllib.loads(WORDS.read_text(encoding="utf-8"))["quiz"]
    except (OSError, KeyError, ValueError) as error:        # TOMLDecodeError is a ValueError
        raise CourseError(f"{name}: cannot be read: {error}. Restore it from the repository.") from None
    missing = [key for key, texts in table.items() if not texts.get(edition)]
    if missing:
        raise CourseError(f"{name}: [quiz] {', '.join(missing)}: no text for {edition}. Add it there.")
    return {key: texts[edition] for key, texts in table.items()}


class Quiz(SphinxDirective):
    """One question with several choices, of which one is right."""

    has_content = True
    option_spec = {"name": directives.unchanged_required, "answer": directives.positive_int}

    def run(self) -> list[nodes.Node]:
        if not {"name", "answer"} <= self.options.keys():
            raise self.error("A quiz needs `:name:`, a label of its own, and `:answer:`, the number of the right "
                             "choice.")
        body = nodes.Element()
        self.state.nested_parse(self.content, self.content_offset, body)
        question, choices = self._split(body)
        node = quiz("", *question, *(self._choice(item, n) for n, item in enumerate(choices, 1)))
        node["edition"] = self.config.course_edition
        self.set_source_info(node)
        self.add_name(node)
        self.env.note_dependency(str(WORDS))
        return [node]

    def _split(self, body: nodes.Element) -> tuple[list[nodes.Node], list[nodes.Node]]:
        """The nodes of the question and the items of the list of choices."""
        if len(body) < 2 or not isinstance(body[0], nodes.paragraph) or not isinstance(body[-1], nodes.bullet_list):
            raise self.error("A quiz begins with a paragraph, the question, and ends with a list, the choices.")
        choices = body[-1].children
        if not self.options["answer"] <= len(choices):
            raise self.error(f"`:answer: {self.options['answer']}` names none of the {len(choices)} choices. "
                             "Correct it.")
        return [quiz_question("", "", *body[0].children), *body.children[1:-1]], choices

    def _choice(self, item: nodes.list_item, number: int) -> quiz_choice:
        if len(item) < 2 or not isinstance(item[0], nodes.paragraph):
            raise self.error(f"Choice {number} has no explanation. Write one below it: an empty line, then an indented "
                             "paragraph.")
        label = quiz_label("", "", *item[0].children)
        return quiz_choice("", label, *item.children[1:], right=number == self.options["answer"])


def visit_quiz(self, node):
    if not getattr(self, "course_quiz", False):     # only pages with a quiz load its style
        self.course_quiz = True
        style = escape(asset_url(self.builder.app, "quiz.css"))
        self.body.append(f'<link rel="stylesheet" href="{style}">\n')
    node["group"] = node["ids"][0]
    self.body.append(f'<fieldset class="quiz" id="{node["group"]}">\n')


def depart_quiz(self, node):
    """Without scripts the buttons work as well; the fold is for browsers without style sheets, too."""
    text = words(node["edition"])
    self.body.append(f'<noscript><details class="admonition" data-pagefind-ignore><summary class="admonition-title">'
                     f'{escape(text["answers"])}</summary><ol class="fold">\n')
    for choice in node.findall(quiz_choice):
        self.body.append("<li><p>")
        for child in choice[0].children:
            child.walkabout(self)
        self.body.append(f"</p>\n<p>{verdict(choice, text)}</p>\n")
        explain(self, choice)
        self.body.append("</li>\n")
    self.body.append("</ol></details></noscript>\n</fieldset>\n")


def verdict(choice: quiz_choice, text: dict[str, str]) -> str:
    kind = "right" if choice["right"] else "wrong"
    return f'<strong class="verdict {kind}">{escape(text[kind])}</strong>'


def explain(self, choice: quiz_choice):
    for child in choice.children[1:]:
        child.walkabout(self)


def visit_question(self, node):
    self.body.append("<legend>")


def depart_question(self, node):
    self.body.append("</legend>\n")


def visit_choice(self, node):
    """The whole choice at once: the radio button stands before label and explanation, so that CSS can show the latter.

    The explanation lies in a live region, which exists from the beginning: a screen reader speaks what appears in it.
    """
    text = words(node.parent["edition"])
    group = node.parent["group"]
    one = f"{group}-{node.parent.index(node)}"
    name = f' aria-label="{escape(spoken(node[0].astext()))}"' if only_symbols(node[0]) else ""
    self.body.append(f'<div class="choice"><input type="radio" name="{group}" id="{one}" autocomplete="off"{name}>'
                     f'<label for="{one}">')
    for child in node[0].children:
        child.walkabout(self)
    self.body.append(f'</label><div aria-live="polite"><div class="why"><p>{verdict(node, text)}</p>\n')
    explain(self, node)
    self.body.append("</div></div></div>\n")
    raise nodes.SkipNode


def setup(app):
    app.add_node(quiz, html=(visit_quiz, depart_quiz))
    app.add_node(quiz_question, html=(visit_question, depart_question))
    app.add_node(quiz_choice, html=(visit_choice, None))
    app.add_node(quiz_label)
    app.add_directive("quiz", Quiz)
