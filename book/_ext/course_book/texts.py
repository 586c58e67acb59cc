"""The words of the site's frame, from `_locale/ui.toml`: every key with one sentence per edition."""
from functools import cache
from pathlib import Path
import tomllib

from sphinx import locale

from autograder.course import CourseError, editions

UI = Path(__file__).resolve().parents[2] / "_locale" / "ui.toml"


@cache
def messages() -> dict[str, dict[str, dict[str, str]]]:
    """Table -> key -> edition -> text.

    Raises `CourseError` when the file cannot be read, or naming the key when an edition's text is missing.
    """
    name = f"book/_locale/{UI.name}"
    try:
        tables = tomllib.loads(UI.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:          # TOMLDecodeError and UnicodeDecodeError are ValueErrors
        raise CourseError(f"{name}: cannot be read: {error}. Correct it, or restore it from the repository.") from None
    for table, entries in tables.items():
        for key, texts in entries.items():
            missing = [lang for lang in editions() if not texts.get(lang)]
            if missing:
                raise CourseError(f"{name}: [{table}] {key}: no text for {', '.join(missing)}. Add it there.")
    return tables


def ui(lang: str) -> dict[str, str]:
    """Key -> text of the `[ui]` table in that edition."""
    return {key: texts[lang] for key, texts in messages()["ui"].items()}


def translate_sphinx(app):
    """Fill the gaps of Sphinx's own catalogue from the `[sphinx]` table, whose keys are Sphinx's English messages."""
    lang = app.config.course_edition
    translator = locale.translators["general", "sphinx"]
    if not hasattr(translator, "_catalog"):     # English: Sphinx has no catalogue to fill
        return
    for message, texts in messages().get("sphinx", {}).items():
        translator._catalog[message] = texts[lang]


def setup(app):
    app.connect("builder-inited", translate_sphinx)
