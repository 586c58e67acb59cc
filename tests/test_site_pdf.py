"""The PDF of an edition, printed from the built site: complete, linked, readable by machines, no letter lost."""
from html import unescape
from pathlib import Path
import re
import shutil
import sys
import unicodedata

from pypdf import PdfReader
import pytest

from autograder.course import ROOT, editions, pages

sys.path.insert(0, str(ROOT / "book" / "_ext"))
from course_book import links, measure, pdf, texts  # noqa: E402

SITE = ROOT / "_build" / "html"
LANG = "ja" if "ja" in editions() else next(iter(editions()))       # of all scripts, the one that fonts lack first
NOT_TEXT = re.compile(r"(?s)<style.*?</style>|<annotation.*?</annotation>|<noscript.*?</noscript>|"
                      r'<a class="headerlink".*?</a>|<[^>]*>')

pytestmark = [
    pytest.mark.soak,                  # printing an edition takes a minute
    pytest.mark.skipif(not measure.CHROMIUM, reason="no Chromium on the path: install one to print the PDF"),
    pytest.mark.skipif(not (SITE / LANG / "index.html").exists(), reason="_build/html lacks an edition: run make site"),
]


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A copy of one built edition with its PDF."""
    folder = tmp_path_factory.mktemp("printed") / "html"
    for part in (LANG, "_static"):
        shutil.copytree(SITE / part, folder / part, ignore=shutil.ignore_patterns("*.pdf"))
    page = folder / LANG / f"{pages()[0]}.html"
    page.write_text(re.sub(rf'<div class="about"><a class="tool" href="{pdf.name(LANG)}".*?</div>\n?', "",
                           page.read_text(encoding="utf-8")), encoding="utf-8")
    pdf.write([LANG], folder, "https://example.org/course")
    return folder


@pytest.fixture(scope="module")
def book(site):
    return PdfReader(site / LANG / pdf.name(LANG))


@pytest.fixture(scope="module")
def sheets(book):
    return [sheet.extract_text() for sheet in book.pages]


def articles(site: Path) -> dict[str, str]:
    """Page -> text of its article."""
    sources = {name: (site / LANG / f"{name}.html").read_text(encoding="utf-8") for name in pages()}
    return {name: unescape(NOT_TEXT.sub("", pdf.ARTICLE.search(html)[1])) for name, html in sources.items()}


def letters(text: str) -> set[str]:
    """Characters that are seen; compatible forms count as one."""
    return {c for c in unicodedata.normalize("NFKC", text) if unicodedata.category(c)[0] in "LN"}


def test_every_page_of_the_course_is_a_bookmark_in_reading_order_and_in_the_contents(site, book, sheets):
    tops = [entry for entry in book.outline if not isinstance(entry, list)]
    titles = [re.sub(r"<[^>]*>", "", pdf.Document(site, LANG, "").title(name)) for name in pages()]
    assert [entry.title for entry in tops] == [unescape(title) for title in titles]
    numbers = [book.get_destination_page_number(entry) + 1 for entry in tops]
    assert numbers == sorted(set(numbers)) and len(book.pages) > 5 * len(pages())
    contents = unicodedata.normalize("NFKC", sheets[1])
    assert texts.ui(LANG)["contents_of_book"] in contents
    assert [int(found) for found in re.findall(r"\S (\d+)$", contents, re.M)] == numbers


def test_sections_are_bookmarks_below_their_chapter(book):
    below = [entry for entry in book.outline if isinstance(entry, list)]
    assert len(below) > len(pages()) // 2 and all(below)


def test_no_letter_of_the_text_is_lost(site, sheets):
    printed = letters("".join(sheets))
    for name, text in articles(site).items():
        lost = letters(text) - printed
        # Some fonts draw a letter and the radical of the same shape with one glyph, which is then read as the radical.
        radicals = {c for c in lost if "CJK UNIFIED" in unicodedata.name(c, "")}
        assert lost == radicals and len(radicals) < 10, f"{name}: {sorted(lost)}"
    assert "\ufffd" not in "".join(sheets)


def test_every_font_travels_with_the_file(book):
    fonts = {}
    for sheet in book.pages:
        fonts |= {key: font.get_object() for key, font in sheet["/Resources"].get("/Font", {}).items()}
    assert fonts
    for font in fonts.values():
        if font["/Subtype"] == "/Type3":        # its glyphs are drawings within the file
            continue
        descriptor = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile", "/FontFile2", "/FontFile3"} & set(descriptor), font["/BaseFont"]


def test_the_file_tells_voices_its_language_structure_and_title(book):
    root = book.trailer["/Root"]
    assert root["/Lang"] == editions()[LANG]["tag"]
    assert root["/MarkInfo"]["/Marked"] and "/StructTreeRoot" in root
    assert book.metadata.title == texts.messages()["root"]["title"][LANG]


def test_links_stay_in_the_document_or_are_complete(site):
    document = pdf.Document(site, LANG, "https://example.org/course/")
    html = document.html({})
    ids = re.findall(r'\sid="([^"]*)"', html)
    assert len(ids) == len(set(ids))
    for link in links.LINK.findall(re.sub(r"<link\b[^>]*>", "", html)):
        address = unescape(link)
        assert address[1:] in ids if address.startswith("#") else re.match(r"https?://|\.\./_static/", address), address
    assert pdf.Document(site, LANG, "").body(pages()[0]).count("https://example.org/course/") == 0


def test_the_first_page_offers_the_file_once_and_no_other_does(site):
    pdf.write([LANG], site, "")     # it is there already
    for path in (site / LANG).glob("*.html"):
        offers = path.read_text(encoding="utf-8").count(f'href="{pdf.name(LANG)}" download')
        assert offers == (path.stem == pages()[0])


def test_the_offer_leaves_the_way_back_to_the_chapter_last_read(site):
    from playwright.sync_api import sync_playwright
    with measure.serve(site) as base, sync_playwright() as playwright:
        browser = measure.launch(playwright)
        page = browser.new_context(service_workers="block").new_page()
        page.goto(f"{base}{LANG}/{pages()[1]}.html")
        page.goto(f"{base}{LANG}/{pages()[0]}.html")
        assert page.get_attribute(".resume a", "href").endswith(f"{pages()[1]}.html")
        browser.close()
