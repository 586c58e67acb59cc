"""Self-check questions: what the directive writes, what it refuses, and that a reader without scripts can use it."""
import io
import sys

import pytest
from sphinx.application import Sphinx
from sphinx.util.docutils import docutils_namespace, patch_docutils

from autograder import course

sys.path.insert(0, str(course.ROOT / "book" / "_ext"))
from course_book import measure, pdf  # noqa: E402

EXTENSION = '''
def setup(app):
    app.add_config_value("course_edition", "en", "env")
    app.add_config_value("course_shared_url", "", "html")
'''
OPTIONS = ":name: quiz-road\n:answer: 2\n"
CHOICES = """
- The input gate.

  It decides what is *added*.

- The forget gate.

  It multiplies the old cell state.
"""
QUESTION = "\nWhich gate stands on the road?\n"


def quiz(options=OPTIONS, question=QUESTION, choices=CHOICES) -> str:
    return f"# Page\n\n```{{quiz}}\n{options}{question}{choices}```\n"


def build(folder, text, edition="en") -> tuple[str, str]:
    """The page's HTML and Sphinx's warnings."""
    (folder / "src").mkdir()
    (folder / "src" / "index.md").write_text(text, encoding="utf-8")
    (folder / "quiz_settings.py").write_text(EXTENSION, encoding="utf-8")
    warnings = io.StringIO()
    sys.path[:0] = [str(folder), str(course.ROOT / "book" / "_ext")]
    try:
        with patch_docutils(), docutils_namespace():
            Sphinx(folder / "src", None, folder / "out", folder / "trees", "html", status=None, warning=warnings,
                   confoverrides={"extensions": ["myst_parser", "quiz_settings", "course_book.quiz"],
                                  "html_theme": "basic", "course_edition": edition}).build(True)
    finally:
        del sys.path[:2]
    return (folder / "out" / "index.html").read_text(encoding="utf-8"), warnings.getvalue()


def test_every_choice_has_a_button_and_its_own_explanation(tmp_path):
    html, warnings = build(tmp_path, quiz())
    shown = html.partition("<noscript>")[0]
    assert not warnings
    assert html.count('<input type="radio" name="quiz-road"') == 2
    assert "<legend>Which gate stands on the road?</legend>" in html
    order = ['verdict wrong">Not quite.', "decides what is <em>added</em>", "The forget gate.", 'verdict right">Right.',
             "multiplies the old"]
    assert sorted(order, key=shown.index) == order
    assert (shown.count("verdict wrong"), shown.count("verdict right")) == (1, 1)


def test_without_scripts_the_answers_stand_in_a_fold(tmp_path):
    html, _ = build(tmp_path, quiz(), edition="fr")
    fold = html.partition("<noscript>")[2].partition("</noscript>")[0]
    assert fold.startswith("<details") and "Réponses" in fold
    assert all(text in fold for text in ("C’est juste.", "The forget gate.", "It multiplies the old cell state."))


def test_on_paper_the_answers_stand_behind_all_questions(tmp_path):
    html, _ = build(tmp_path, quiz())
    told = pdf.answers(pdf.QUIZ.findall(html), "en")
    order = ["Answers", "Which gate stands on the road?", "The input gate.", "Not quite.", "The forget gate.", "Right."]
    assert [part for part in order if part in told] == sorted(order, key=told.index) == order
    assert pdf.answers([], "en") == ""


@pytest.mark.parametrize("text, complaint", [
    (quiz(options=":answer: 2\n"), "needs `:name:`"),
    (quiz(options=":name: quiz-road\n"), "`:answer:`, the number"),
    (quiz(options=":name: quiz-road\n:answer: 3\n"), "names none of the 2 choices"),
    (quiz(question=""), "begins with a paragraph"),
    (quiz(choices="\nNo list.\n"), "ends with a list"),
    (quiz(choices="\n- The input gate.\n\n  Reason.\n\n- The forget gate.\n"), "Choice 2 has no explanation"),
])
def test_a_faulty_question_is_named_with_its_remedy(tmp_path, text, complaint):
    _, warnings = build(tmp_path, text)
    assert complaint in warnings and "index.md" in warnings


def test_a_missing_word_is_named():
    from course_book.quiz import words
    with pytest.raises(course.CourseError, match=r"book/_locale/quiz.toml: \[quiz\] right, .* no text for xx"):
        words("xx")


@pytest.mark.skipif(not measure.CHROMIUM, reason="no Chromium on the path: install one to try the questions in it")
def test_the_keyboard_suffices_and_no_script_is_needed(tmp_path):
    from playwright.sync_api import sync_playwright
    html, _ = build(tmp_path, quiz())
    style = (course.ROOT / "book" / "_static" / "quiz.css").read_text(encoding="utf-8")
    with sync_playwright() as playwright:
        browser = measure.launch(playwright)
        page = browser.new_context(java_script_enabled=False).new_page()
        page.set_content(html.replace("</head>", f"<style>{style}</style></head>"))
        page.focus("#quiz-road-1")
        why = page.locator(".why")
        before = [why.nth(k).is_visible() for k in range(2)]
        page.keyboard.press("Space")
        first = [why.nth(k).is_visible() for k in range(2)]
        page.keyboard.press("ArrowDown")
        second = [why.nth(k).is_visible() for k in range(2)]
        browser.close()
    assert (before, first, second) == ([False, False], [True, False], [False, True])
