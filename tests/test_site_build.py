"""The site builder, on a copy of the course with three small pages in every edition."""
import json
from pathlib import Path
import re
import shutil
import subprocess
import sys

from docutils import nodes
import nbformat
from PIL import Image
import pytest
import yaml

from autograder.course import ROOT, editions

sys.path[:0] = [str(ROOT / "book"), str(ROOT / "book" / "_ext")]
import build as builder  # noqa: E402
from course_book import execute, figures, html, links, math, measure, texts, transforms  # noqa: E402
import course_data  # noqa: E402

LANGS = list(editions())
PARTS = ("_config.yml", "requirements.txt", "course.toml", "autograder", "book", "exercises", "solutions")
TOC = "format: jb-book\nroot: index\nparts:\n  - numbered: 1\n    chapters: [{file: 01-first}, {file: 02-second}]\n"
FRONT = ("---\njupytext:\n  text_representation:\n    extension: .md\n    format_name: myst\nkernelspec:\n"
         "  display_name: Python 3\n  language: python\n  name: python3\n---\n\n")
TITLES = {"en": "Forget gate", "ja": "忘却ゲート", "zh": "遗忘门", "pl": "Bramka zapominania", "fr": "Porte d’oubli"}
TEXT = {"ja": "これは文の途中に\n改行があり、**強調**\nもある。", "zh": "这是一句话，中间\n有换行，**强调**\n也有。"}
CHAPTER = """(first)=
# {title}

{text} {{en}}`forget gate` {{ja}}`忘却ゲート` {{zh}}`遗忘门`

(first-gate)=
## {title}

See {{eq}}`eq-gate`, {{numref}}`fig-cell` and {{doc}}`02-second`; `--an-option` and `an-option-longer-than-a-phone`.

```{{math}}
:label: eq-gate
f_t &= \\sigma(x_t W^\\top) \\\\
o_t &= \\sigma(x_t U^\\top)
```

```{{figure}} ../figures/cell.svg
:name: fig-cell
:alt: {title}

{title}
```

```{{code-cell}} ipython3
import matplotlib.pyplot as plt
plt.figure(figsize=(2, 1))
plt.plot([1.0, 2.0])
plt.show()
```

{text}

```{{admonition}} {title}
:class: dropdown
{text} $x$
```

| | $f_t$ |
|---|---|
| {title} | 1 |
| {{doc}}`02-second` | $f_t$, $i_t$ |
"""
SVG = ('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" width="9" height="9">'
       '<defs><path id="p" d="M0 0h9"/></defs><use href="#p" stroke="#000000"/></svg>')


def write_course(folder: Path) -> Path:
    """A copy of the course whose pages are replaced by three small ones."""
    for name in PARTS:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, folder / name, ignore=shutil.ignore_patterns("__pycache__", "submitted", "*.db"))
        elif source.exists():
            shutil.copy2(source, folder / name)
    for lang in LANGS:
        shutil.rmtree(folder / "book" / lang, ignore_errors=True)
        (folder / "book" / lang).mkdir()
        write_pages(folder / "book" / lang, TITLES[lang], TEXT.get(lang, f"{TITLES[lang]} is a gate."))
    (folder / "book" / "_toc.yml").write_text(TOC, encoding="utf-8")
    (folder / "book" / "figures").mkdir(exist_ok=True)
    (folder / "book" / "figures" / "cell.svg").write_text(SVG, encoding="utf-8")
    return folder


def write_pages(folder: Path, title: str, text: str):
    (folder / "index.md").write_text(f"(welcome)=\n# {title}\n\n{text}\n", encoding="utf-8")
    (folder / "01-first.md").write_text(FRONT + CHAPTER.format(title=title, text=text), encoding="utf-8")
    second = f"(second)=\n# {title}\n\n{{ref}}`first-gate`, {{doc}}`01-first`\n"
    (folder / "02-second.md").write_text(second, encoding="utf-8")


def build(course: Path, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run([sys.executable, str(course / "book" / "build.py"), *options], capture_output=True, text=True)


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The course built once: folder and what the builder printed. Tests read it and change nothing."""
    course = write_course(tmp_path_factory.mktemp("course"))
    done = build(course, "--base-url", "https://example.org/course")
    assert done.returncode == 0, done.stdout + done.stderr
    return course, done.stdout


@pytest.fixture
def copy(built, tmp_path):
    """A copy that a test may spoil; its chapter is executed already."""
    shutil.copytree(built[0], tmp_path / "course")
    return tmp_path / "course"


def page(built, lang: str, name: str = "01-first") -> str:
    return (built[0] / "_build" / "html" / lang / f"{name}.html").read_text(encoding="utf-8")


def spoil(course: Path, lang: str, old: str, new: str):
    path = course / "book" / lang / "01-first.md"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


# What is built

def test_a_chapter_is_executed_once_for_all_editions(built):
    assert built[1].count("executed") == 1


def test_the_deploy_holds_pages_notebooks_and_search_and_no_leftovers(built):
    site = built[0] / "_build" / "html"
    top = {path.name for path in site.iterdir()}
    assert top == {*LANGS, "_static", "exercises", "binder", "index.html", "404.html", "sw.js", "robots.txt",
                   "sitemap.xml", ".nojekyll"}
    for lang in LANGS:
        assert {path.name for path in (site / lang).iterdir()} == {
            "index.html", "01-first.html", "02-second.html", "01-first.ipynb", "pagefind"}
    assert not [path for path in site.rglob("*") if path.suffix in {".map", ".doctree", ".inv", ".buildinfo"}]


@pytest.mark.parametrize("lang", LANGS)
def test_the_switch_leads_to_the_same_page_and_the_head_names_all_editions(built, lang):
    html = page(built, lang)
    assert f'<html lang="{editions()[lang]["tag"]}"' in html
    for other, edition in editions().items():
        assert f'<a href="../{other}/01-first.html" lang="{edition["tag"]}"' in html
        assert f'hreflang="{edition["tag"]}" href="https://example.org/course/{other}/01-first.html"' in html
    assert 'hreflang="x-default"' in html
    assert f'<link rel="canonical" href="https://example.org/course/{lang}/01-first.html">' in html


def test_anchors_are_the_labels_in_every_edition(built):
    anchors = {lang: re.findall(r'<h[1-6] id="([^"]*)"', page(built, lang)) for lang in LANGS}
    assert set(map(tuple, anchors.values())) == {("first", "first-gate")}


@pytest.mark.parametrize("lang", LANGS)
def test_ids_are_unique_and_every_link_within_the_site_has_its_target(built, lang):
    site = built[0] / "_build" / "html"
    for path in (site / lang).glob("*.html"):
        html = path.read_text(encoding="utf-8")
        ids = re.findall(r'\sid="([^"]*)"', html)
        assert len(ids) == len(set(ids))
        for link in re.findall(r'href="([^"]*)"', html):
            if not link.startswith("http"):
                file, _, anchor = link.partition("#")
                target = (path.parent / file.split("?")[0]).resolve() if file else path
                assert target.is_file(), f"{path.name}: {link}"
                if anchor and target.suffix == ".html":
                    assert f'id="{anchor}"' in target.read_text(encoding="utf-8"), f"{path.name}: {link}"


def test_no_page_asks_another_host_for_anything(built):
    site = built[0] / "_build" / "html"
    for path in site.rglob("*.html"):
        html = path.read_text(encoding="utf-8")
        loaded = re.findall(r'<(?:script|img|iframe|source)[^>]*\ssrc="([^"]*)"', html)
        loaded += re.findall(r'<link rel="(?:stylesheet|preload|icon)"[^>]*href="([^"]*)"', html)
        assert not [address for address in loaded if re.match(r"(https?:)?//", address)], path.name
    css = "".join(path.read_text(encoding="utf-8") for path in site.rglob("*.css"))
    fonts = re.findall(r"url\(([^)]*)\)", css)
    assert fonts and all((site / "_static" / font).is_file() for font in fonts)


def test_a_source_newline_between_cjk_characters_leaves_no_space(built):
    assert "これは文の途中に改行があり、<strong>強調</strong>もある。" in page(built, "ja")
    assert "这是一句话，中间有换行，<strong>强调</strong>也有。" in page(built, "zh")


def test_a_newline_goes_only_beside_the_text_of_a_cjk_edition():
    foreign = nodes.inline("", "三", classes=["language-zh"])
    for last, joined in ((nodes.Text("三"), "one\ntwo三"), (foreign, "one\ntwo\n三")):
        paragraph = nodes.paragraph("", "", *map(nodes.Text, ("one", "\n", "two", "\n")), last)   # as the parser cuts it
        transforms.join_lines(paragraph)
        assert paragraph.astext() == joined


def test_foreign_words_carry_their_language(built):
    html = page(built, "fr")
    for tag, word in (("en", "forget gate"), ("ja", "忘却ゲート"), ("zh-Hans", "遗忘门")):
        assert f'<span lang="{tag}">{word}</span>' in html


def test_math_is_set_while_building_with_mathml_and_a_number_that_is_a_link(built):
    html = page(built, "pl")
    assert "<math " in html and 'class="katex-html" aria-hidden="true"' in html
    assert re.search(r'<a class="eqno" href="#equation-eq-gate" title="Odnośnik[^"]*">\(1\.1\)</a>', html)
    assert "mathjax" not in html.lower()


def test_pictures_are_inline_named_and_take_the_colour_of_the_text(built):
    svgs = re.findall(r'<svg xmlns.*?</svg>', page(built, "zh"), flags=re.DOTALL)
    assert len(svgs) == 2
    assert 'role="img" aria-label="遗忘门"' in svgs[0]
    assert 'aria-label="“遗忘门”一节的图" aria-describedby="' in svgs[1]
    for svg in svgs:
        assert "currentColor" in svg and "#000000" not in svg and "#0a0b0c" not in svg.lower()


def test_a_picture_keeps_the_spaces_of_its_formulas():
    svg = (ROOT / "book" / "figures" / "lstm-gate-limits.svg").read_text(encoding="utf-8")
    shown = re.sub("<[^>]*>", "", figures.inline_svg(svg, "s", ""))
    assert "tanh\u2009ct" in shown and "ft\u2009=\u20090" in shown


@pytest.mark.parametrize("lang", LANGS)
def test_a_table_names_a_chapter_with_its_number(built, lang):
    text, _, table = re.sub("</?span.*?>", "", page(built, lang)).partition("<table")
    assert f'href="02-second.html">2. {TITLES[lang]}</a>' in table
    assert f'href="02-second.html">{TITLES[lang]}</a>' in text


def test_short_code_and_a_few_symbols_stay_on_one_line(built):
    html = page(built, "en")
    assert re.search('<code class="docutils literal notranslate"><span class="pre">--an-option', html)
    assert re.search('<code class="long docutils literal notranslate"><span class="pre">an-option-longer', html)
    assert len(re.findall('<td class="whole">', html)) == 1


def test_short_chinese_and_japanese_heads_stay_whole():
    def entry(text):
        return nodes.entry("", nodes.paragraph("", text))
    assert all(html.short_head(entry(text)) for text in ("合计", "プロセッサ数 128"))
    assert not any(html.short_head(entry(text)) for text in ("Total", "対本課程的評分程序得逞"))


def test_a_formula_as_wide_as_two_matrices_can_be_scrolled_from_the_keyboard():
    matrix = r"\begin{pmatrix} 1 & -1 & 0 \\ 0 & 1 & 1 \end{pmatrix}"
    assert math.symbols(matrix) < math.PHONE_SYMBOLS < math.symbols(rf"W = {matrix}, \qquad U = {matrix}")
    rows = r"\begin{gathered} a = b + c \\ d = e + f \end{gathered}"
    assert math.symbols(rows) == 5


def test_pieces_of_a_stream_become_one_output():
    def piece(name, text):
        return nbformat.v4.new_output("stream", name=name, text=text)
    plot = nbformat.v4.new_output("display_data")
    pieces = [piece("stdout", "(7, "), piece("stdout", "16)\n"), plot, piece("stdout", "1"), piece("stderr", "2")]
    cell = nbformat.v4.new_code_cell("", outputs=pieces)
    execute.join_streams(nbformat.v4.new_notebook(cells=[nbformat.v4.new_markdown_cell(""), cell]))
    assert [output.get("text") for output in cell.outputs] == ["(7, 16)\n", None, "1", "2"]


def test_an_empty_table_header_is_no_header(built):
    assert re.search(r"<thead>\s*<tr[^>]*><td>", page(built, "en"))


@pytest.mark.parametrize("lang", [lang for lang in LANGS if lang != "en"])
def test_no_english_of_the_frame_remains(built, lang):
    english = {text for table in ("ui", "sphinx") for entry in texts.messages()[table].values()
               if len(text := entry["en"]) > 4 and text not in (entry[lang], "Notebook (.ipynb)") and "{" not in text}
    frame = re.sub(r"<title>.*?</title>|<meta[^>]*>|<script.*?</script>", "", page(built, lang), flags=re.DOTALL)
    found = {text for text in english if f">{text}<" in frame or f'"{text}"' in frame}
    assert not found


def test_the_root_page_lists_all_editions_without_a_script(built):
    html = (built[0] / "_build" / "html" / "index.html").read_text(encoding="utf-8")
    body = re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL)
    for lang, edition in editions().items():
        assert f'href="{lang}/index.html" lang="{edition["tag"]}"' in body
        assert f"<strong>{edition['name']}</strong>" in body


def test_the_site_map_names_every_page_of_every_edition(built):
    xml = (built[0] / "_build" / "html" / "sitemap.xml").read_text(encoding="utf-8")
    assert len(re.findall("<loc>", xml)) == 3 * len(LANGS)
    assert len(re.findall("<xhtml:link", xml)) == 3 * len(LANGS) ** 2
    assert "Sitemap: https://example.org/course/sitemap.xml" in (built[0] / "_build/html/robots.txt").read_text()


@pytest.mark.parametrize("lang", LANGS)
def test_a_link_to_a_page_is_shown_with_picture_title_and_description(built, lang):
    html = page(built, lang)
    found = dict(re.findall(r'<meta (?:property|name)="((?:og|twitter):[^"]*)" content="([^"]*)">', html))
    assert found["og:image"] == "https://example.org/course/_static/social.png"
    assert found["og:url"] == f"https://example.org/course/{lang}/01-first.html"
    assert found["og:title"] == TITLES[lang] and found["og:description"]
    assert found["og:image:alt"] == texts.ui(lang)["social"]
    assert found["twitter:card"] == "summary_large_image"
    picture = built[0] / "_build" / "html" / "_static" / "social.png"
    assert (found["og:image:width"], found["og:image:height"]) == tuple(map(str, Image.open(picture).size))
    assert picture.stat().st_size < 60_000


def test_the_picture_for_links_is_drawn_from_todays_diagrams():
    done = subprocess.run([sys.executable, str(ROOT / "book" / "figures" / "social.py"), "--check"],
                          capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("lang", LANGS)
def test_the_notebook_of_a_chapter_is_plain_and_has_its_cells(built, lang):
    path = built[0] / "_build" / "html" / lang / "01-first.ipynb"
    notebook = nbformat.read(path, as_version=4)
    nbformat.validate(notebook)
    text = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    assert not re.search(r"\{\w+\}`|^```\{|^\(\S+\)=|^:::", text, flags=re.MULTILINE)
    assert r"\tag{1.1}" in text and "(1.1)" in text
    assert [cell.source for cell in notebook.cells if cell.cell_type == "code"][0].startswith("import matplotlib")
    assert any("cell.svg" in cell.get("attachments", {}) for cell in notebook.cells)


@pytest.mark.parametrize("lang", LANGS)
def test_a_chapter_tells_its_reading_time_and_what_it_builds_on(built, lang):
    words = texts.ui(lang)
    first, second = ((re.search(r'<div class="about">.*?</div>', page(built, lang, name), re.DOTALL) or [""])[0]
                     for name in ("01-first", "02-second"))
    assert f"<span>{words['minutes'].format(minutes=1)}</span>" in first and words["builds_on"] not in first
    assert f'{words["builds_on"]}{words["colon"]}<a href="01-first.html">{TITLES[lang]}</a>' in second
    assert '<div class="about">' not in page(built, lang, "index")


def test_the_page_for_lost_readers_speaks_every_language_and_its_links_hold_at_any_address(built):
    site = built[0] / "_build" / "html"
    html = (site / "404.html").read_text(encoding="utf-8")
    for lang, edition in editions().items():
        sentence = texts.messages()["root"]["lost"][lang]
        assert f'<li lang="{edition["tag"]}">{sentence} <a href="/course/{lang}/index.html"' in html
    assert links.broken(site, "https://example.org/course/") == []


# What is built again

def test_a_build_without_changes_does_nothing_and_a_changed_page_rebuilds_its_edition_only(copy):
    first = build(copy, "--base-url", "https://example.org/course")
    assert first.returncode == 0 and first.stdout.count("unchanged") == len(LANGS)
    path = copy / "book" / "pl" / "02-second.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nNowe zdanie.\n", encoding="utf-8")
    second = build(copy, "--base-url", "https://example.org/course")
    assert second.returncode == 0 and second.stdout.count("unchanged") == len(LANGS) - 1
    assert "executed" not in second.stdout
    assert "Nowe zdanie." in (copy / "_build" / "html" / "pl" / "02-second.html").read_text(encoding="utf-8")


def test_the_repositorys_address_gives_links_to_colab_and_binder(copy):
    """Colab: /github/OWNER/NAME/blob/BRANCH/FILE; Binder: /v2/gh/OWNER/NAME/BRANCH?labpath=FILE."""
    done = build(copy, "--edition", "pl", "--repository", "https://github.com/owner/name/")
    assert done.returncode == 0, done.stdout
    branch = yaml.safe_load((copy / "_config.yml").read_text(encoding="utf-8"))["repository"]["branch"]
    html = (copy / "_build" / "html" / "pl" / "01-first.html").read_text(encoding="utf-8")
    for address in (f"https://colab.research.google.com/github/owner/name/blob/{branch}/pl/01-first.ipynb",
                    f"https://mybinder.org/v2/gh/owner/name/{branch}?labpath=pl/01-first.ipynb"):
        assert f'href="{address}"' in html
    remote = copy / "remote.git"
    subprocess.run(["git", "init", "-q", "--bare", str(remote)], check=True)
    for _ in range(2):      # the second push replaces the first
        subprocess.run([ROOT / ".github" / "push-notebooks", copy / "_build" / "html", remote, branch], check=True)
    git = ["git", "-C", str(remote)]
    listed = subprocess.run([*git, "ls-tree", "-r", "--name-only", branch], capture_output=True, text=True)
    assert {"pl/01-first.ipynb", "binder/requirements.txt"} <= set(listed.stdout.split())
    assert subprocess.run([*git, "rev-list", "--count", branch], capture_output=True, text=True).stdout == "1\n"


@pytest.mark.skipif(not measure.CHROMIUM, reason="no Chromium on the path: install one to print a PDF")
def test_a_pdf_is_offered_while_it_holds_what_the_pages_say(copy):
    folder = copy / "_build" / "html" / "fr"

    def offered() -> bool:
        return ".pdf" in (folder / "index.html").read_text(encoding="utf-8")

    options = ("--edition", "fr", "--pdf")
    first = build(copy, *options)
    assert first.returncode == 0 and re.search(r"fr  \S+\.pdf  \d+ pages", first.stdout), first.stdout + first.stderr
    assert len(list(folder.glob("*.pdf"))) == 1 and offered()
    assert ".pdf" not in build(copy, *options).stdout       # nothing changed: not printed again
    path = copy / "book" / "fr" / "02-second.md"
    path.write_text(path.read_text(encoding="utf-8") + "\nPhrase nouvelle.\n", encoding="utf-8")
    assert build(copy, "--edition", "fr").returncode == 0
    assert not list(folder.glob("*.pdf")) and not offered()


def test_whatever_the_pages_show_makes_them_stale_when_it_changes(tmp_path, monkeypatch):
    directives = [found for found in vars(course_data).values() if hasattr(found, "sources")]
    shown = {path for directive in directives for path in directive.sources} | {course_data.WORDS, course_data.FRAME}
    known = {"measured.toml", "attack_table.toml", "glossary.toml", "sections.toml", "ui.toml"}
    assert known <= {path.name for path in shown}
    monkeypatch.setattr(builder, "ROOT", tmp_path)
    patterns = [pattern.format(lang="en") for pattern in builder.MACHINERY + builder.CONTENT]
    for path in shown:
        copy = tmp_path / path.relative_to(ROOT)
        copy.parent.mkdir(parents=True, exist_ok=True)
        before = builder.fingerprint(patterns)
        copy.write_text("new")
        assert builder.fingerprint(patterns) != before, path


# What stops the build

def test_a_missing_page_stops_the_build_unless_it_is_a_draft(copy):
    (copy / "book" / "fr" / "02-second.md").unlink()
    shutil.rmtree(copy / "book" / "zh")
    done = build(copy)
    assert done.returncode == 2
    assert "book/fr/02-second.md" in done.stderr and "book/zh/index.md" in done.stderr and "--draft" in done.stderr
    draft = build(copy, "--draft", "--edition", "fr")
    assert draft.returncode == 0 and "unknown document: '02-second'" in draft.stdout


@pytest.mark.parametrize("old, new, complaint", [
    ("\\sigma(x_t W", "\\sigmma(x_t W", "Undefined control sequence: \\sigmma"),
    ("{numref}`fig-cell`", "{numref}`fig-cells`", "fig-cells"),
    (":alt: Forget gate\n", "", "cell.svg has no alt text"),
])
def test_a_fault_in_a_page_is_named_with_its_file_and_reported_again_next_time(copy, old, new, complaint):
    spoil(copy, "en", old, new)
    for _ in range(2):
        done = build(copy, "--edition", "en")
        assert done.returncode == 1
        assert complaint in done.stdout and "book/en/01-first.md" in done.stdout


@pytest.mark.parametrize("line, complaint", [("1 / 0", "ZeroDivisionError"),
                                             ("import sys; print('x', file=sys.stderr)", "stderr")])
def test_a_cell_that_fails_or_warns_stops_the_build(copy, line, complaint):
    spoil(copy, "en", "plt.show()", f"plt.show()\n{line}")
    done = build(copy, "--edition", "en")
    assert done.returncode in (1, 2)
    assert complaint in done.stdout + done.stderr and "book/en/01-first.md" in done.stdout + done.stderr


def test_a_missing_word_of_the_frame_stops_the_build_with_its_key(copy):
    path = copy / "book" / "_locale" / "ui.toml"
    path.write_text(path.read_text(encoding="utf-8").replace('pl = "Szukaj"', 'pl = ""'), encoding="utf-8")
    done = build(copy)
    assert done.returncode == 2
    assert "book/_locale/ui.toml: [ui] search: no text for pl" in done.stderr


def test_every_word_with_placeholders_has_them_in_every_edition():
    for table in texts.messages().values():
        for key, entry in table.items():
            found = {lang: set(re.findall(r"\{\w+\}", entry[lang])) for lang in LANGS}
            assert len(set(map(frozenset, found.values()))) == 1, key


@pytest.mark.parametrize("jobs", ["0", "-1", "two"])
def test_an_impossible_number_of_processes_is_refused(jobs, capsys):
    with pytest.raises(SystemExit) as ended:
        builder.main([f"--jobs={jobs}"])
    assert ended.value.code == 2 and "from 1 on" in capsys.readouterr().err


def test_help_says_what_each_option_does():
    done = subprocess.run([sys.executable, str(ROOT / "book" / "build.py"), "--help"], capture_output=True, text=True)
    assert done.returncode == 0
    assert all(option in done.stdout for option in ("--edition", "--out", "--draft", "--bench", "exit codes"))


def test_the_worker_and_the_shared_files_change_their_address_with_their_content(built):
    site = built[0] / "_build" / "html"
    assert "{{" not in (site / "sw.js").read_text(encoding="utf-8")
    assert re.search(r"course\.css\?v=[0-9a-f]{8}", page(built, "en"))
    assert json.loads((site / "en" / "pagefind" / "pagefind-entry.json").read_text())["languages"]
