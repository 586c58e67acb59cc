"""The built site in Chromium, as its readers use it.

Needs the site (`make site`) and a Chromium or Chrome on the path; `apt-get install chromium` on Debian.
"""
from pathlib import Path
import re
import shutil

import pytest

from autograder.course import ROOT, editions, pages
from site_in_browser import LANGS, NEEDED, SITE, base, browser, measure, visit, watch  # noqa: F401  some are fixtures
from site_in_browser import too_wide
from course_book import texts
from course_book.quiz import words

CHAPTERS = [name for name in pages() if re.match(r"\d\d-", name)]
WEIGHT = 200_000        # bytes of a first visit
SOURCES = {name: (ROOT / "book" / LANGS[0] / f"{name}.md").read_text(encoding="utf-8") for name in CHAPTERS}
QUIZ = next((name for name in CHAPTERS if "{quiz}" in SOURCES[name]), CHAPTERS[0])      # the first with questions
COPIED = "document.querySelector('.copy').textContent === document.querySelector('main').dataset.copied"

pytestmark = NEEDED


@pytest.mark.parametrize("look", measure.LOOKS)
def test_formulas_code_and_pictures_are_without_axe_violations(visit, look):
    page = visit(f"en/{CHAPTERS[-1]}.html", **measure.LOOKS[look])
    assert not measure.violations(page, simplify=False)


def test_root_page_and_404_are_without_axe_violations(visit):
    for path in ("index.html#choose", "404.html"):
        assert not measure.violations_by_look(visit(path))


# Contrast of the letters in pictures, which axe-core leaves out: against the filled shapes below them and the page.
LETTERS = """() => {
  const rgba = (text) => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    canvas.fillStyle = text; canvas.clearRect(0, 0, 1, 1); canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], below) => [r, g, b].map((value, k) => value * a + below[k] * (1 - a));
  const light = (colour) => colour.map((v) => v / 255)
    .map((v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, k) => sum + v * [0.2126, 0.7152, 0.0722][k], 0);
  const page = rgba(getComputedStyle(document.body).backgroundColor).slice(0, 3);
  const inside = (box, x, y) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  const fill = (shape) => {
    const style = getComputedStyle(shape);
    const [r, g, b, a] = rgba(style.fill);
    return [r, g, b, style.fill === "none" ? 0 : a * style.fillOpacity * style.opacity];
  };
  const faults = [];
  for (const picture of document.querySelectorAll("article svg:not(.icon)")) {
    const shapes = [...picture.querySelectorAll("path, rect, circle, ellipse, text")]
      .filter((s) => !s.closest("defs, clipPath"));
    shapes.forEach((letters, at) => {
      if (letters.tagName !== "text") return;
      const box = letters.getBoundingClientRect(), x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
      const below = shapes.slice(0, at).filter((s) => s.tagName !== "text" && inside(s.getBoundingClientRect(), x, y));
      const ground = below.reduce((colour, shape) => over(fill(shape), colour), page);
      const [a, b] = [light(over(fill(letters), ground)), light(ground)].sort((a, b) => b - a);
      const ratio = (a + 0.05) / (b + 0.05);
      if (ratio < 4.5) faults.push(`${picture.className.baseVal} ${letters.textContent}: ${ratio.toFixed(2)}`);
    });
  }
  return faults;
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_letters_in_pictures_stand_out_from_their_background(visit, base, scheme):
    page = visit("index.html#choose", color_scheme=scheme)
    faults, letters = [], 0
    for name in CHAPTERS:
        page.goto(f"{base}{LANGS[0]}/{name}.html")
        faults += [f"{name}: {fault}" for fault in page.evaluate(LETTERS)]
        letters += page.locator("article svg text").count()
    assert letters and not faults


# What WCAG 1.4.12 lets readers set: nothing may be lost or lie outside the window.
SPACING = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }"
CUT = """[...document.querySelectorAll('body *')].filter((e) => e.checkVisibility()
  && !e.closest('.spoken, .katex, svg, math') && getComputedStyle(e).overflowX !== 'visible'
  && !['auto', 'scroll'].includes(getComputedStyle(e).overflowX) && e.scrollWidth > e.clientWidth + 1)
  .map((e) => e.outerHTML.slice(0, 120))"""


@pytest.mark.parametrize("lang", LANGS)
def test_wider_spacing_of_the_text_loses_nothing(visit, base, lang):
    page = visit("index.html#choose")
    for name in (pages()[0], CHAPTERS[0], pages()[-1]):
        page.goto(f"{base}{lang}/{name}.html")
        page.add_style_tag(content=SPACING)
        assert not too_wide(page), name
        assert not page.evaluate(CUT), name


# How many formulas stand on another line than the bracket before or the comma after them; how many have such a mark.
TORN = """() => {
  const place = (text, at) => {
    const range = document.createRange();
    range.setStart(text, at); range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  const apart = (a, b) => a.top >= b.bottom || b.top >= a.bottom;
  const end = (text) => place(text, text.length - 1);
  let pairs = 0, torn = 0;
  for (const tie of document.querySelectorAll(".tie")) {
    const boxes = [...tie.querySelectorAll(".katex-base")].map((box) => box.getBoundingClientRect());
    const isText = (node) => node.nodeType === Node.TEXT_NODE;
    pairs += 1;
    torn += isText(tie.firstChild) && apart(end(tie.firstChild), boxes[0]);
    torn += isText(tie.lastChild) && apart(place(tie.lastChild, 0), boxes.at(-1));
  }
  return [torn, pairs];
}"""


@pytest.mark.parametrize("lang", LANGS)
def test_no_line_ends_between_a_formula_and_the_mark_beside_it(visit, base, lang):
    page, pairs = visit("index.html#choose"), 0
    for name in CHAPTERS[:3]:
        page.goto(f"{base}{lang}/{name}.html")
        for width in (360, 390):
            page.set_viewport_size({"width": width, "height": 800})
            torn, found = page.evaluate(TORN)
            pairs += found
            assert not torn, f"{name} at {width} px"
    assert pairs


@pytest.mark.parametrize("lang", LANGS)
def test_the_first_visit_of_a_chapter_is_light(browser, base, lang):
    heavy = {name: size for name in CHAPTERS
             if (size := measure.weight(browser, f"{base}{lang}/{name}.html")[0]) > WEIGHT}
    assert not heavy


@pytest.mark.parametrize("lang, other", list(zip(LANGS, [*LANGS[1:], LANGS[0]])))
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
    page.click(".switch summary")
    page.click(".switch [data-edition=pl]")
    page.wait_for_url("**/pl/index.html")
    page.goto(base + "index.html")
    page.wait_for_url("**/pl/index.html")


@pytest.mark.parametrize("lang", LANGS)
def test_search_finds_the_terms_of_the_edition_and_no_nonsense(visit, lang):
    page, words = visit(f"{lang}/index.html"), texts.ui(lang)
    for query, wanted in measure.SEARCHES.get(lang, {}).items():
        right = {*wanted, "glossary"} & set(pages())
        if not right - {"glossary"}:
            continue        # none of the chapters that explain it is in the book yet
        results = measure.search(page, query)
        assert results, query
        assert Path(results[0].partition("#")[0]).stem in right, f"{query}: {results[:3]}"
        assert page.inner_text("#search [role=status]") == words["found"].format(count=len(results))
    assert measure.search(page, measure.NONSENSE[lang]) == []
    assert page.inner_text("#search [role=status]") == words["nothing"]
    assert page.get_attribute("#search input", "placeholder") == words["search_hint"]
    assert page.get_attribute("#search .close", "aria-label") == words["close"]


@pytest.mark.parametrize("lang", LANGS)
def test_search_is_used_from_the_keyboard_alone_and_leads_to_the_section(visit, lang):
    page = visit(f"{lang}/index.html")
    page.keyboard.press("Control+k")
    page.wait_for_selector("#search[open]")
    query = next(iter(measure.SEARCHES[lang]))
    page.keyboard.insert_text(query)
    page.wait_for_selector("#search li a")
    marked = page.locator("#search mark").all_inner_texts()
    assert any(text.casefold() in query.casefold() or query[:2].casefold() == text[:2].casefold() for text in marked)
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.matches('#search li:first-child a')")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(rf"/{lang}/[\w-]+\.html#[\w-]+$"))
    anchor = page.url.partition("#")[2]
    assert page.locator(f"#{anchor}").count() == 1
    assert not page.locator("#search[open]").count()


def test_the_search_dialog_gives_the_focus_back(visit):
    page = visit(f"{LANGS[0]}/{CHAPTERS[0]}.html")
    page.focus(".search-button")
    page.keyboard.press("Enter")
    page.wait_for_selector("#search[open]")
    page.keyboard.press("Escape")
    assert not page.locator("#search[open]").count()
    assert page.evaluate("document.activeElement.matches('.search-button')")


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
    page.wait_for_function(COPIED)
    assert page.evaluate("navigator.clipboard.readText()").strip() == cell.locator("pre").inner_text().strip()


def test_code_is_copied_where_the_browser_gives_no_clipboard(visit, base):
    """As on any address that is neither https nor this machine."""
    page = visit("index.html#choose")
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', { value: undefined });"
                         "document.addEventListener('copy', () => { window.copied = getSelection().toString() });")
    page.goto(f"{base}en/{CHAPTERS[0]}.html")
    page.locator(".copy").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function(COPIED)
    assert page.evaluate("copied.trim()") == page.locator(".cell_input pre").first.inner_text().strip()
    assert page.evaluate("getSelection().isCollapsed")


def test_a_search_that_cannot_be_loaded_leads_to_the_glossary(visit):
    page = visit(f"en/{CHAPTERS[0]}.html")
    page.route("**/search.js*", lambda route: route.abort())
    page.keyboard.press("Control+k")
    page.wait_for_url("**/en/glossary.html")


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


# The element with the focus: a name for it, and whether the reader sees it and its ring.
FOCUS = """() => {
  const e = document.activeElement, box = e.getBoundingClientRect(), style = getComputedStyle(e);
  const seen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const x = Math.max(0, box.left) + 1, y = Math.min(Math.max(box.top, 0), innerHeight - 2) + box.height / 2;
  const top = document.elementFromPoint(Math.min(x + box.width / 2, innerWidth - 1), Math.min(y, innerHeight - 1));
  const covered = top && !e.contains(top) && !top.contains(e) && Boolean(top.closest(".top")) && !e.closest(".top");
  const ring = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  return [e.tagName + "." + e.className + " " + (e.getAttribute("href") ?? e.id ?? ""), seen && ring && !covered];
}"""


@pytest.mark.parametrize("look", ["desktop light", "phone dark"])
def test_tab_goes_through_the_whole_page_and_the_focus_is_always_seen(visit, look):
    page = visit(f"ja/{QUIZ}.html", **measure.LOOKS[look])
    page.wait_for_function("'laid' in document.documentElement.dataset")
    stops = []
    for _ in range(400):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement === document.body"):
            break
        stops.append(page.evaluate(FOCUS))
    assert [name for name, seen in stops if not seen] == []
    for kind in ("A.skip", "SUMMARY", "BUTTON.tool theme", "INPUT", "BUTTON.copy", "PRE", "A.headerlink"):
        assert any(name.startswith(kind) for name, _ in stops), f"{kind} cannot be reached"
    assert stops[-1][0].startswith("A."), "the last stop is the next page"


def test_menu_switch_colours_copy_folds_and_questions_work_from_the_keyboard(visit):
    page = visit(f"fr/{QUIZ}.html", viewport={"width": 390, "height": 800},
                 permissions=["clipboard-read", "clipboard-write"])

    def press(selector: str, key: str):
        page.locator(selector).first.focus()
        page.keyboard.press(key)

    press(".menu-button", "Enter")
    assert page.locator("#menu").is_visible()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('#menu a')")
    page.keyboard.press("Escape")
    press(".theme", "Space")
    assert page.get_attribute("html", "data-theme") == "light"
    press(".copy", "Enter")
    page.wait_for_function(COPIED)
    press("details.admonition > summary", "Enter")
    assert page.locator("details.admonition[open]").count() == 1
    choices = page.locator(".quiz").first.locator(".why")
    press(".quiz input", "Space")
    page.keyboard.press("ArrowDown")
    assert [choices.nth(k).is_visible() for k in range(2)] == [False, True]
    press(".switch summary", "Enter")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(rf"/{LANGS[0]}/{QUIZ}\.html"))


def test_an_answer_is_said_to_be_right_or_wrong_in_the_readers_language(visit):
    for lang in LANGS:
        page = visit(f"{lang}/{QUIZ}.html")
        quiz = page.locator(".quiz").first
        assert not quiz.locator(".why:visible").count()
        kinds = set()
        for label in quiz.locator("label").all():
            label.click()
            shown = quiz.locator(".why:visible .verdict")
            kind = "right" if "right" in shown.get_attribute("class") else "wrong"
            assert shown.inner_text() == words(lang)[kind]
            kinds.add(kind)
        assert kinds == {"right", "wrong"}


def test_nothing_moves_by_itself(visit):
    page = visit(f"en/{QUIZ}.html")
    moving = page.evaluate("[...document.querySelectorAll('*')].filter((e) => { const s = getComputedStyle(e);"
                           "return s.animationName !== 'none' || parseFloat(s.transitionDuration) > 0"
                           " || s.scrollBehavior !== 'auto' }).length")
    assert moving == 0 and not page.evaluate("document.getAnimations().length")


@pytest.mark.parametrize("lang", LANGS)
def test_print_leaves_out_the_frame_and_opens_the_folds(visit, lang):
    page = visit(f"{lang}/{QUIZ}.html", color_scheme="dark")
    page.emulate_media(media="print")
    for part in (".top", ".chapters", ".turn", ".copy", ".headerlink", ".about .tool"):
        assert not page.locator(part).first.is_visible(), part
    assert page.locator("details.admonition .fold").first.is_visible()
    assert page.locator(".quiz label").first.is_visible() and not page.locator(".quiz .why:visible").count()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


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


# The worker's answer to a request when nothing can be kept, and when there is neither network nor copy.
ANSWERS = """async (source) => {
  const answer = async (fetch) => {
    const handlers = {}, full = async () => { throw new TypeError("full"); };
    const scope = { registration: { scope: "" }, addEventListener: (name, f) => { handlers[name] = f; } };
    const caches = { open: async () => ({ put: full }), match: async () => undefined };
    let told;
    new Function("self", "caches", "fetch", source)(scope, caches, fetch);
    handlers.fetch({ request: new Request(location.href), respondWith: (promise) => { told = promise; } });
    return told.then((response) => response.text(), (error) => error.message);
  };
  return [await answer(async () => new Response("whole")),
          await answer(async () => new Response("part", { status: 206 })),
          await answer(async () => { throw new TypeError("offline"); })];
}"""


def test_what_cannot_be_kept_for_offline_reading_is_shown_all_the_same(visit):
    source = (SITE / "sw.js").read_text(encoding="utf-8")
    assert visit("404.html").evaluate(ANSWERS, source) == ["whole", "part", "offline"]


def deploy(site: Path, number: int):
    """A small site in `site`: one chapter of this one, whose text and style sheet say which deployment it is."""
    shutil.copytree(SITE / "_static", site / "_static", dirs_exist_ok=True)
    with open(site / "_static" / "course.css", "a", encoding="utf-8") as css:
        css.write(f"\n:root {{ --deployment: {number} }}\n")
    html = (SITE / LANGS[0] / f"{CHAPTERS[0]}.html").read_text(encoding="utf-8")
    html = re.sub(r"course\.css\?v=\w+", f"course.css?v={number}", html)
    html = html.replace("</h1>", f" deployment {number}</h1>", 1)
    (site / LANGS[0]).mkdir(exist_ok=True)
    (site / LANGS[0] / "page.html").write_text(html, encoding="utf-8")
    worker = (SITE / "sw.js").read_text(encoding="utf-8")
    (site / "sw.js").write_text(re.sub(r"files \w+", f"files {number}", worker), encoding="utf-8")


def test_a_new_deployment_replaces_what_was_kept_for_offline_reading(browser, tmp_path):
    site = tmp_path / "sub" / "folder"
    site.mkdir(parents=True)
    deploy(site, 1)
    kept = "caches.match(document.querySelector('link[rel=stylesheet]').href).then(Boolean)"
    with measure.serve(site) as address:
        page = browser.new_page()
        page.goto(address + f"{LANGS[0]}/page.html")
        page.wait_for_function("Boolean(navigator.serviceWorker.controller)")
        page.wait_for_function(kept)
        page.evaluate("caches.open('of another site')")
        deploy(site, 2)
        page.reload()
        assert "deployment 2" in page.inner_text("h1")
        page.wait_for_function("caches.keys().then((names) => names.some((n) => n.endsWith('files 2')) && "
                               "!names.some((n) => n.endsWith('files 1')))")
        page.wait_for_function(kept)
        page.context.set_offline(True)
        page.reload()
        assert "deployment 2" in page.inner_text("h1")
        style = "getComputedStyle(document.documentElement).getPropertyValue('--deployment').trim()"
        assert page.evaluate(style) == "2"
        assert "of another site" in page.evaluate("caches.keys()")
        page.context.close()


@pytest.mark.parametrize("name", CHAPTERS[:4])
def test_what_is_wider_than_a_phone_scrolls_and_can_be_reached_by_keyboard(visit, name):
    page = visit(f"en/{name}.html", viewport={"width": 390, "height": 800})
    wide = page.evaluate("[...document.querySelectorAll('article :is(pre, .formula, .table)')]"
                         ".filter((box) => box.scrollWidth > box.clientWidth + 1)"
                         ".map((box) => [getComputedStyle(box).overflowX, box.tabIndex])")
    assert wide and all(state == ["auto", 0] for state in wide)


# The narrowest link, and words of short code that stand on more lines than one.
NARROW = """() => [Math.min(...[...document.querySelectorAll("article td a")].map((a) => a.parentElement.clientWidth)),
  [...document.querySelectorAll("code:not(.long) .pre")].filter((word) => word.getClientRects().length > 1).length]"""


@pytest.mark.parametrize("name", ["sources", "exercises"])
def test_a_phone_gives_wide_tables_its_whole_width_and_options_one_line(visit, name):
    page = visit(f"{LANGS[0]}/{name}.html", viewport={"width": 390, "height": 800})
    width, torn = page.evaluate(NARROW)
    assert width > 280 and torn == 0


# What the frame shows or says, after the script has done its part; and what is said of links and pictures in the text.
FRAME = """[...document.querySelectorAll('*')].flatMap((e) => [e.getAttribute('aria-label'), e.title,
  ...Object.values(e.dataset), e.getAttribute('placeholder'),
  e.closest('article, head') || e.children.length ? '' : e.textContent.trim()]).filter(Boolean)"""


@pytest.mark.parametrize("lang", [lang for lang in LANGS if lang != "en"])
def test_no_english_of_the_frame_is_spoken_or_shown(visit, base, lang):
    words = [entry for table in ("ui", "sphinx") for entry in texts.messages()[table].values()]
    english = {text for entry in words
               if len(text := entry["en"].partition("{")[0].strip()) > 3 and text not in entry[lang]}
    page = visit(f"{lang}/{CHAPTERS[0]}.html")
    page.evaluate("localStorage.last = document.documentElement.dataset.page")
    for name in (pages()[0], CHAPTERS[-1], *pages()[-4:]):
        page.goto(f"{base}{lang}/{name}.html")
        shown = page.evaluate(FRAME)
        found = [text for text in shown if any(re.search(rf"\b{re.escape(word)}\b", text) for word in english)]
        assert found == [], name
