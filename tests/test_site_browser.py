"""The built site in Chromium: every page of every edition, as its readers meet it.

Needs the site (`make site`) and a Chromium or Chrome on the path; `apt-get install chromium` on Debian.
"""
import json
from pathlib import Path
import re
import sys

import pytest

from autograder.course import ROOT, editions, pages

sys.path.insert(0, str(ROOT / "book" / "_ext"))
from course_book import measure, texts  # noqa: E402

SITE = ROOT / "_build" / "html"
LANGS = list(editions())
CHAPTERS = [name for name in pages() if re.match(r"\d\d-", name)]
WEIGHT = 200_000        # bytes of a first visit

pytestmark = [
    pytest.mark.skipif(not measure.CHROMIUM, reason="no Chromium on the path: install one to test the site in a browser"),
    pytest.mark.skipif(not all((SITE / lang / "index.html").exists() for lang in LANGS),
                       reason="_build/html lacks an edition: run make site"),
]


@pytest.fixture(scope="module")
def base():
    with measure.serve(SITE) as address:
        yield address


@pytest.fixture(scope="module")
def browser():
    from playwright.sync_api import sync_playwright
    with sync_playwright() as playwright:
        browser = measure.launch(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser, base):
    """Function that opens a path of the site in a fresh context (options as Playwright's `new_context`)."""
    contexts = []

    def open_page(path: str, **options):
        context = browser.new_context(**({"service_workers": "block"} | options))
        contexts.append(context)
        page = context.new_page()
        page.goto(base + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


def watch(page) -> list[str]:
    """Everything that goes wrong on the page from now on: console errors, exceptions, failed or foreign requests."""
    faults = []
    host = re.match(r"https?://[^/]+/", page.url).group()
    page.on("console", lambda message: message.type == "error" and faults.append(message.text))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("requestfailed", lambda request: "ABORTED" not in (request.failure or "")      # by going to the next page
            and faults.append(f"failed: {request.url}"))
    page.on("response", lambda answer: answer.status >= 400 and faults.append(f"{answer.status}: {answer.url}"))
    page.on("request", lambda request: not request.url.startswith((host, "data:", "blob:"))
            and faults.append(f"foreign: {request.url}"))
    return faults


LOOKS = {"desktop, light": {"viewport": {"width": 1280, "height": 800}, "color_scheme": "light"},
         "phone, dark": {"viewport": {"width": 390, "height": 800}, "color_scheme": "dark", "has_touch": True}}


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("lang", LANGS)
def test_every_page_is_without_errors_foreign_requests_overflow_and_axe_violations(visit, base, lang, look):
    page = visit("index.html#choose", **LOOKS[look])
    faults = watch(page)
    for name in pages():
        page.goto(f"{base}{lang}/{name}.html", wait_until="load")
        faults += [f"{name}: {fault}" for fault in measure.violations(page)]
        if page.evaluate("document.documentElement.scrollWidth > innerWidth"):
            faults.append(f"{name}: wider than the window")
    assert not faults


@pytest.mark.parametrize("look", LOOKS)
def test_formulas_code_and_pictures_are_without_axe_violations(visit, look):
    page = visit(f"en/{CHAPTERS[-1]}.html", **LOOKS[look])
    assert not measure.violations(page, simplify=False)


def test_root_page_and_404_are_without_axe_violations(visit):
    for path in ("index.html#choose", "404.html"):
        for look in LOOKS.values():
            assert not measure.violations(visit(path, **look))


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_visit_of_a_chapter_is_light(browser, base, lang):
    heavy = {name: size for name in CHAPTERS
             if (size := measure.weight(browser, f"{base}{lang}/{name}.html")[0]) > WEIGHT}
    assert not heavy


@pytest.mark.parametrize("lang, other", zip(LANGS, [*LANGS[1:], LANGS[0]]))
def test_the_language_switch_keeps_page_and_anchor(visit, lang, other):
    page = visit(f"{lang}/{CHAPTERS[0]}.html")
    anchor = page.get_attribute("article section section > h2", "id")
    page.goto(page.url + "#" + anchor)
    page.click(".switch summary")
    page.click(f".switch [data-edition={other}]")
    page.wait_for_url(f"**/{other}/{CHAPTERS[0]}.html#{anchor}")
    assert page.locator(f"#{anchor}").is_visible()
    assert page.get_attribute("html", "lang") == editions()[other]["tag"]


@pytest.mark.parametrize("locale, lang", [("pl-PL", "pl"), ("zh-TW", "zh"), ("fr-CA", "fr"), ("ja", "ja")])
def test_the_root_page_leads_to_the_browsers_language(visit, locale, lang):
    page = visit("index.html", locale=locale)
    page.wait_for_url(f"**/{lang}/index.html")


def test_the_root_page_remembers_a_choice_and_lists_all_editions_to_others(visit, base):
    page = visit("index.html", locale="de-DE")
    assert page.locator("main li").count() == len(LANGS)
    page.click("main [data-edition=ja]")
    page.goto(base + "index.html")
    page.wait_for_url("**/ja/index.html")


@pytest.mark.parametrize("lang", LANGS)
def test_search_finds_the_terms_of_the_edition_and_no_nonsense(visit, lang):
    page = visit(f"{lang}/index.html")
    for query, wanted in measure.SEARCHES.get(lang, {}).items():
        right = {*wanted, "glossary"} & set(pages())
        if not right - {"glossary"}:
            continue        # none of the chapters that explain it is in the book yet
        results = measure.search(page, query)
        assert results, query
        assert Path(results[0].partition("#")[0]).stem in right, f"{query}: {results[:3]}"
    assert measure.search(page, measure.NONSENSE[lang]) == []
    assert page.inner_text("#search [role=status]") == texts.ui(lang)["nothing"]


def test_search_is_used_from_the_keyboard_and_leads_to_the_section(visit):
    page = visit("en/index.html")
    measure.search(page, "forget gate")
    assert page.locator("#search mark").count()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(r"/en/[\w-]+\.html#[\w-]+$"))
    anchor = page.url.partition("#")[2]
    assert page.locator(f"#{anchor}").count() == 1
    page.keyboard.press("Control+k")
    page.wait_for_selector("#search[open]")
    page.keyboard.press("Escape")
    assert not page.locator("#search[open]").count()


def test_without_a_script_the_page_is_complete(visit):
    page = visit(f"fr/{CHAPTERS[0]}.html", java_script_enabled=False)
    page.click(".switch summary")
    assert page.locator(".switch [data-edition=pl]").is_visible()
    assert page.locator("article .katex").first.is_visible()
    assert not page.locator(".theme").is_visible()
    target = page.get_attribute(".search-button", "href")
    assert target == ("glossary.html" if "glossary" in pages() else "index.html")


def test_the_copy_button_copies_the_code_of_its_cell(visit):
    page = visit(f"en/{CHAPTERS[0]}.html", permissions=["clipboard-read", "clipboard-write"])
    cell = page.locator(".cell_input").first
    cell.scroll_into_view_if_needed()
    cell.hover()
    cell.locator(".copy").click()
    page.wait_for_function("document.querySelector('.copy').textContent === document.querySelector('main').dataset.copied")
    assert page.evaluate("navigator.clipboard.readText()").strip() == cell.locator("pre").inner_text().strip()


def test_dark_colours_are_chosen_kept_and_followed_by_the_pictures(visit):
    page = visit(f"en/{CHAPTERS[0]}.html", color_scheme="light")

    def looks():
        ink = page.evaluate("getComputedStyle(document.querySelector('article svg')).color")
        return ink, page.evaluate("getComputedStyle(document.body).backgroundColor")

    light = looks()
    page.click(".theme")
    assert looks() == light         # the second state is "light"
    page.click(".theme")
    dark = looks()
    assert dark[0] != light[0] and dark[1] != light[1]
    page.reload()
    assert looks() == dark


def test_the_phone_menu_opens_closes_and_leads_on(visit):
    page = visit(f"zh/{CHAPTERS[0]}.html", viewport={"width": 390, "height": 800})
    menu = page.locator("#menu")
    assert not menu.is_visible()
    page.click(".menu-button")
    assert menu.is_visible()
    page.keyboard.press("Escape")
    assert not menu.is_visible()
    page.click(".menu-button")
    menu.locator("a").last.click()
    page.wait_for_url(f"**/zh/{pages()[-1]}.html")


def test_the_first_stop_of_the_keyboard_is_the_link_to_the_text(visit):
    page = visit(f"ja/{CHAPTERS[0]}.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    assert page.locator(".skip").bounding_box()["x"] >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_a_read_chapter_is_marked_and_the_first_page_offers_to_continue(visit, base):
    page = visit(f"pl/{CHAPTERS[0]}.html")
    page.locator(".turn").scroll_into_view_if_needed()
    page.wait_for_selector(f".chapters [data-page='{CHAPTERS[0]}'][data-read]")
    page.goto(base + "pl/index.html")
    assert page.get_attribute(".resume a", "href").endswith(f"{CHAPTERS[0]}.html")
    page.goto(base + "ja/index.html")
    assert page.locator(f".chapters [data-page='{CHAPTERS[0]}'][data-read]").count() == 1


def test_a_visited_page_can_be_read_offline(visit):
    page = visit(f"en/{CHAPTERS[0]}.html", service_workers="allow")
    page.wait_for_function("Boolean(navigator.serviceWorker.controller)")
    page.wait_for_function("caches.match(location.href).then(Boolean)")
    page.wait_for_function("caches.match(document.querySelector('link[rel=stylesheet]').href).then(Boolean)")
    page.context.set_offline(True)
    page.reload()
    assert page.locator("article h1").is_visible()
    assert page.evaluate("getComputedStyle(document.querySelector('.top')).position") == "sticky"


def test_wide_code_scrolls_on_a_phone_and_can_be_reached_by_keyboard(visit):
    page = visit(f"en/{CHAPTERS[0]}.html", viewport={"width": 390, "height": 800})
    wide = page.evaluate("[...document.querySelectorAll('article :is(pre, .formula, .table)')]"
                         ".filter((box) => box.scrollWidth > box.clientWidth + 1)"
                         ".map((box) => [getComputedStyle(box).overflowX, box.tabIndex])")
    assert wide and all(state == ["auto", 0] for state in wide)


@pytest.mark.parametrize("lang", LANGS)
def test_no_english_of_the_frame_is_spoken_or_shown(visit, lang):
    page = visit(f"{lang}/{CHAPTERS[0]}.html")
    english = {entry["en"] for entry in texts.messages()["ui"].values() if entry["en"] != entry[lang]}
    shown = json.loads(page.evaluate(
        "JSON.stringify([...document.querySelectorAll('body *:not(article *)')].flatMap((e) =>"
        "[e.getAttribute('aria-label'), e.title, e.children.length ? '' : e.textContent.trim()]).filter(Boolean))"))
    assert not english & set(shown)
