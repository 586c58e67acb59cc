"""What each page's template is given: navigation, the same page in the other editions, description, reading time."""
from functools import cache
import hashlib
import math
from pathlib import Path
import re
from urllib.parse import urlsplit

from docutils import nodes

from autograder.course import ROOT, course_id, pages
from . import texts
from .math import KATEX
from .transforms import CJK

WORDS_PER_MINUTE = 200          # prose with formulas is read slower than a novel
CJK_PER_MINUTE = 400            # characters
SECONDS_PER_CODE_LINE = 3
DESCRIPTION_LENGTH = 155        # what search engines show
ASSETS = (ROOT / "book" / "_static", KATEX)
CHAPTER = re.compile(r"\d\d-")


def add_context(app, pagename, templatename, context, doctree):
    """Runs before the theme (priority below 500)."""
    lang = app.config.course_edition
    base = app.config.html_baseurl
    context |= {
        "lang": lang,
        "site_title": app.config.html_title,
        "site_author": app.config.author,
        "asset": lambda name: asset_url(app, name),
        "has_math": bool(doctree and next(doctree.findall(nodes.math), None) or
                         doctree and next(doctree.findall(nodes.math_block), None)),
        "edition": app.config.course_editions[lang],
        "ui": texts.ui(lang),
        "shared": app.config.course_shared_url,
        "editions": list(edition_links(app, pagename)),
        "base": base.rstrip("/") + "/" if base else "",
        "nav": list(navigation(app, pagename)),
        "search_fallback": relative_uri(app, pagename, "glossary"),
        "is_chapter": bool(CHAPTER.match(pagename)),
        "page_description": describe(doctree) if doctree else "",
        "has_notebook": "kernelspec" in app.env.metadata.get(pagename, {}),
        "archive": f"{app.config.course_shared_url}exercises/{course_id()}-{lang}.zip" * (pagename == "exercises"),
        "launch": launch_links(app, pagename),
        "minutes": reading_minutes(doctree) if doctree else 0,
        "builds_on": list(builds_on(app, pagename)),
        "page_toc": local_toc(app, doctree) if doctree else [],
        "plain_title": doctree.next_node(nodes.title).astext() if doctree and doctree.next_node(nodes.title) else "",
    }


def launch_links(app, pagename) -> dict[str, str]:
    """Addresses that open this page's notebook in Colab and Binder; none while the repository is unknown.

    Both read the notebook from the branch to which the built site is pushed.
    """
    repository, branch = app.config.course_repository.rstrip("/"), app.config.course_branch
    if not repository or "kernelspec" not in app.env.metadata.get(pagename, {}):
        return {}
    name = urlsplit(repository).path.strip("/")
    file = f"{app.config.course_edition}/{pagename}.ipynb"
    return {"colab": f"https://colab.research.google.com/github/{name}/blob/{branch}/{file}",
            "binder": f"https://mybinder.org/v2/gh/{name}/{branch}?labpath={file}"}


def asset_url(app, name: str) -> str:
    """Address of a file shared by all editions; it changes with the file's content, so that browsers may keep it."""
    return f"{app.config.course_shared_url}_static/{name}?v={asset_hash(name)}"


@cache
def asset_hash(name: str) -> str:
    path = next(folder / name for folder in ASSETS if (folder / name).exists())
    return hashlib.sha256(path.read_bytes()).hexdigest()[:8]


def edition_links(app, pagename):
    """The same page in every edition; in a draft, where it may be missing, the edition's first page."""
    for lang, edition in app.config.course_editions.items():
        here = [page for page in pages() if (ROOT / "book" / lang / f"{page}.md").exists()]
        page = pagename if pagename in here else next(iter(here), pages()[0])
        yield edition | {"lang": lang, "path": f"{lang}/{page}.html", "current": lang == app.config.course_edition,
                         "exact": page == pagename}


def navigation(app, pagename):
    """Pages in reading order: url, number, title (HTML), whether it is this one, whether a group begins with it."""
    builder, before = app.builder, None
    for name in (name for name in pages() if name in app.env.titles):
        chapter = bool(CHAPTER.match(name))
        yield {"url": builder.get_relative_uri(pagename, name) or f"{pagename}.html", "name": name,
               "number": chapter_number(app, name), "title": title_html(builder, app.env.titles[name]),
               "current": name == pagename, "apart": before is not None and chapter != before}
        before = chapter


def chapter_number(app, name: str) -> str:
    """"3. ", or "" when book/_toc.yml does not number the page."""
    number = app.env.toc_secnumbers.get(name, {}).get("")
    return ".".join(map(str, number)) + app.config.html_secnumber_suffix if number else ""


def relative_uri(app, pagename, wanted: str) -> str:
    """Address of a page of this edition, or of its first page while there is no such page."""
    return app.builder.get_relative_uri(pagename, wanted if wanted in app.env.titles else app.config.root_doc)


def title_html(builder, title) -> str:
    return builder.render_partial(nodes.title("", "", *title.deepcopy().children))["title"]


def local_toc(app, doctree) -> list[dict]:
    """Second-level sections with their subsections: id, title (HTML), children."""
    top = doctree.next_node(nodes.section)
    return section_entries(app.builder, top) if top else []


def section_entries(builder, section) -> list[dict]:
    return [{"id": child["ids"][0], "title": title_html(builder, child.next_node(nodes.title)),
             "children": section_entries(builder, child)}
            for child in section.children if isinstance(child, nodes.section)]


def describe(doctree) -> str:
    """The beginning of the first paragraph, cut at a word or sentence."""
    paragraph = next((p for p in doctree.findall(nodes.paragraph) if isinstance(p.parent, nodes.section)), None)
    if paragraph is None:
        return ""
    text = " ".join(plain_text(paragraph).split())
    if len(text) <= DESCRIPTION_LENGTH:
        return text
    cut = text[:DESCRIPTION_LENGTH]
    return re.sub(r"[\s,;:、，]*\S{0,20}$" if " " in cut[-21:] else r"$", "", cut) + "…"


def plain_text(element) -> str:
    """Text without the LaTeX of its formulas' commands."""
    return re.sub(r"\\[a-zA-Z]+|[{}]", "", element.astext())


def reading_minutes(doctree) -> int:
    """Words or CJK characters of the prose at a reader's pace, and a few seconds per line of code."""
    prose = " ".join(p.astext() for p in doctree.findall(nodes.paragraph))
    cjk = len(re.findall(CJK, prose))
    words = len(re.sub(CJK, " ", prose).split())
    lines = sum(block.astext().count("\n") + 1 for block in doctree.findall(nodes.literal_block))
    return max(1, math.ceil(words / WORDS_PER_MINUTE + cjk / CJK_PER_MINUTE + lines * SECONDS_PER_CODE_LINE / 60))


def builds_on(app, pagename):
    """Earlier chapters that this one refers to: its prerequisites, known without anyone keeping a list."""
    order = pages()
    if not CHAPTER.match(pagename):
        return
    referred = app.env.course_references.get(pagename, set())
    for name in order[:order.index(pagename)]:
        if name in referred and CHAPTER.match(name):
            yield {"url": app.builder.get_relative_uri(pagename, name),
                   "title": title_html(app.builder, app.env.titles[name])}


def note_references(app, doctree, docname):
    """Remember which pages a page links to (the links are resolved by now)."""
    targets = {Path(ref["refuri"].partition("#")[0]).stem for ref in doctree.findall(nodes.reference)
               if ref.get("internal") and ref.get("refuri")}
    app.env.course_references[docname] = targets


def number_chapters(app, doctree, docname):
    """In tables the title of a chapter stands behind its number, by which the text speaks of it."""
    for link in (link for table in doctree.findall(nodes.table) for link in table.findall(nodes.reference)):
        name = link.get("refuri", "").removesuffix(".html")
        if name in app.env.titles and link.astext() == app.env.titles[name].astext():
            link.insert(0, nodes.Text(chapter_number(app, name)))


def start_references(app):
    app.env.course_references = getattr(app.env, "course_references", {})


def setup(app):
    app.add_config_value("course_shared_url", "../", "html")
    app.add_config_value("course_repository", "", "html")
    app.add_config_value("course_branch", "", "html")
    app.connect("builder-inited", start_references)
    app.connect("doctree-resolved", note_references)
    app.connect("doctree-resolved", number_chapters)
    app.connect("html-page-context", add_context, priority=400)
