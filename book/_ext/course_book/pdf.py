"""The whole course as one PDF per edition, printed by Chromium from the edition's finished pages.

The articles of all pages stand one after another in one document; ids are prefixed by their page, so that links from
page to page become links within the document. It is printed twice: the table of contents learns its page numbers from
the first print's bookmarks. Chromium repeats or joins words of some bookmarks; they are replaced by the headings' text.
"""
from html import unescape
from pathlib import Path
import re
import shutil
import tempfile
from urllib.parse import urljoin

import jinja2
from pypdf import PdfReader, PdfWriter
from pypdf.generic import NameObject, TextStringObject

from autograder.course import ROOT, CourseError, course_id, editions, pages
from . import measure, quiz, site as frame

ARTICLE = re.compile(r"<article\b[^>]*>(.*?)</article>", re.DOTALL)
TITLE = re.compile(r"<h1\b[^>]*>(.*?)(?:<a class=\"headerlink\".*?)?</h1>", re.DOTALL)
# Left out on paper: links to a heading's own address, and what stands in for scripts.
SCREEN_ONLY = re.compile(r'<a class="headerlink".*?</a>|<noscript>.*?</noscript>', re.DOTALL)
# Of a self-check question: itself, and its choices with what is said of each.
QUIZ = re.compile(r'<fieldset class="quiz".*?<legend>(.*?)</legend>.*?<ol class="fold">(.*?)</ol></details></noscript>',
                  re.DOTALL)
IDS = re.compile(r'(\s(?:id|for|aria-describedby|aria-labelledby)="|url\(#)([^")]+)')
LINK = re.compile(r'\shref="([^"]*)"')
# Text of every heading in order; formulas by their source, without its marks.
HEADINGS = """() => [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")].map((heading) => {
  const copy = heading.cloneNode(true);
  copy.querySelectorAll(".katex").forEach((formula) => {
    formula.textContent = formula.querySelector("annotation").textContent.replace(/[{}\\\\]/g, "");
  });
  return copy.textContent.replace(/\\s+/g, " ").trim();
})"""
PRINT = {"prefer_css_page_size": True, "print_background": True, "outline": True, "tagged": True}


def write(langs: list[str], out: Path, base_url: str):
    """Print the editions that have no PDF yet (a new build of an edition removes it) and link them on their first page.

    Raises `CourseError` when there is no Chromium.
    """
    wanted = [lang for lang in langs if not (out / lang / name(lang)).exists()]
    if wanted and not measure.CHROMIUM:
        raise CourseError("no Chromium on the path: the PDFs cannot be printed. On Debian: apt-get install chromium")
    if not wanted:
        return
    from playwright.sync_api import sync_playwright
    with (tempfile.TemporaryDirectory(prefix="course-pdf-") as folder, measure.serve(out) as address,
          sync_playwright() as playwright):
        browser = measure.launch(playwright)
        for lang in wanted:
            document = Document(out, lang, frame.site_context(base_url)["base"])
            made = Path(folder, name(lang))           # moved when it is complete: what is there counts as done
            number = document.print(browser, f"{address}{lang}/print", made)
            shutil.move(made, out / lang)
            link(out, lang)
            print(f"  {lang}  {name(lang)}  {number} pages", flush=True)
        browser.close()


def name(lang: str) -> str:
    return f"{course_id()}-{lang}.pdf"


def link(out: Path, lang: str):
    """Offer the PDF above the text of the edition's first page."""
    page = out / lang / f"{pages()[0]}.html"
    html = page.read_text(encoding="utf-8")
    offer = templates().get_template("download.html").render(
        href=name(lang), text=frame.texts.ui(lang)["pdf"])
    page.write_text(html.replace("<article", f"{offer}\n<article", 1), encoding="utf-8")


def templates() -> jinja2.Environment:
    return jinja2.Environment(loader=jinja2.FileSystemLoader(ROOT / "book" / "_templates"), autoescape=True)


class Document:
    """One edition's pages as one document."""

    def __init__(self, out: Path, lang: str, base: str):
        """`base` is the site's address, which links out of the document need; without it they are plain text."""
        self.lang, self.base = lang, base
        self.names = [page for page in pages() if (out / lang / f"{page}.html").exists()]
        self.sources = {page: (out / lang / f"{page}.html").read_text(encoding="utf-8") for page in self.names}

    def print(self, browser, url: str, target: Path) -> int:
        """Print twice; returns the number of sheets."""
        page = browser.new_page()
        self._render(page, url, {}, target)
        self._render(page, url, self._first_sheets(target), target)
        headings = page.evaluate(HEADINGS)
        page.close()
        return name_bookmarks(target, headings)

    def _render(self, page, url: str, numbers: dict[str, int], target: Path):
        html = self.html(numbers)
        page.route(url, lambda route: route.fulfill(body=html, content_type="text/html; charset=utf-8"))
        page.goto(url, wait_until="load")
        page.evaluate("document.fonts.ready.then(() => 0)")
        page.pdf(path=target, **PRINT)
        page.unroute(url)

    def _first_sheets(self, target: Path) -> dict[str, int]:
        """Page of the course -> number of the sheet on which it begins, from the bookmarks of its headings."""
        reader = PdfReader(target)
        tops = [entry for entry in reader.outline if not isinstance(entry, list)]
        if len(tops) != len(self.names):
            raise CourseError(f"{target.name}: {len(tops)} bookmarks for {len(self.names)} pages. Each page of the "
                              "course needs exactly one heading of the first level.")
        return {page: reader.get_destination_page_number(entry) + 1 for page, entry in zip(self.names, tops)}

    def html(self, numbers: dict[str, int]) -> str:
        words = frame.texts.messages()
        chapters = [{"name": page, "title": self.title(page), "running": self.running(page),
                     "number": numbers.get(page), "body": self.body(page)} for page in self.names]
        return templates().get_template("print.html").render(
            frame.site_context(self.base), lang=self.lang, edition=editions()[self.lang], chapters=chapters,
            title=words["root"]["title"][self.lang], line=words["root"]["line"][self.lang],
            ui=frame.texts.ui(self.lang))

    def title(self, page: str) -> str:
        """HTML of the page's heading."""
        found = TITLE.search(self.sources[page])
        return found[1].strip() if found else page

    def running(self, page: str) -> str:
        """The heading as a CSS string, for the top of each sheet."""
        text = unescape(re.sub(r"<[^>]*>", "", re.sub(r'<span class="katex-html".*', "", self.title(page))))
        return '"' + " ".join(text.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'

    def body(self, page: str) -> str:
        """The article of a page with its ids made unique in the document, its links led there, its folds open.

        The answers to its questions stand at its end, as in a textbook.
        """
        html = ARTICLE.search(self.sources[page])[1]
        html = SCREEN_ONLY.sub("", html) + answers(QUIZ.findall(html), self.lang)
        html = IDS.sub(lambda m: m[1] + " ".join(f"{page}--{one}" for one in m[2].split()), html)
        html = LINK.sub(lambda m: self._link(page, unescape(m[1])), html)
        return html.replace("<details", "<details open")

    def _link(self, page: str, address: str) -> str:
        file, _, anchor = address.partition("#")
        if re.match(r"[a-z]+:", address) or file.startswith("../_static/"):
            return f' href="{jinja2.filters.escape(address)}"'
        linked = Path(file).stem if file else page
        if linked in self.names and file in ("", f"{linked}.html"):
            return f' href="#{linked}{"--" + anchor if anchor else ""}"'
        return f' href="{jinja2.filters.escape(urljoin(f"{self.base}{self.lang}/", address))}"' if self.base else ""


def answers(questions: list[tuple[str, str]], lang: str) -> str:
    """HTML of the answers: each question with its choices; nothing when there is no question."""
    told = "".join(f"<p><strong>{asked.strip()}</strong></p>\n<ol>{choices}</ol>\n" for asked, choices in questions)
    return told and f'<div class="answers"><p class="name">{quiz.words(lang)["answers"]}</p>\n{told}</div>'


def name_bookmarks(target: Path, headings: list[str]) -> int:
    """Give the bookmarks of a PDF these names, in order; returns its number of sheets."""
    writer = PdfWriter(clone_from=target)
    entries = list(bookmarks(writer.root_object["/Outlines"]))
    if len(entries) != len(headings):
        raise CourseError(f"{target.name}: {len(entries)} bookmarks for {len(headings)} headings. This Chromium leaves "
                          "some out; use the version that Debian has.")
    for entry, heading in zip(entries, headings):
        entry[NameObject("/Title")] = TextStringObject(heading)
    writer.write(target)
    return len(writer.pages)


def bookmarks(parent):
    """The entries below an entry of a PDF's outline, in reading order."""
    entry = parent.get("/First")
    while entry is not None:
        entry = entry.get_object()
        yield entry
        yield from bookmarks(entry)
        entry = entry.get("/Next")
