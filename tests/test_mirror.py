"""The mirror check: a clean course is clean, and each kind of fault brings the one complaint that names it."""

import pytest
import small_course

from autograder import mirror
from autograder.__main__ import main
from autograder.course import CourseError
from autograder.mirror import spaces, stamps, sync
from autograder.mirror.material import Material

FR, JA, ZH, PL, EN = (f"book/{edition}/gates.md" for edition in ("fr", "ja", "zh", "pl", "en"))
FR_MESSAGES = "autograder/messages/fr.toml"
GLOSSARY = "autograder/glossary.toml"
EXERCISE = "solutions/fr/carry/carry.md"
SYNC, SPACES, STAMP = "mirror --sync", "mirror --fix-spaces", "mirror --stamp"

# file, what is replaced there, by what; words of the difference, words of the remedy
FAULTS = {
    "label differs in a leaf": (FR, "(the-end)=", "(la-fin)=",
        ["'Fin'", "'la-fin'", EN, "'the-end'"], "that file's labels"),
    "heading without label": (FR, "(the-end)=\n", "", ["'Fin' has no label", EN, "'the-end'"], "that file's labels"),
    "heading without label in the reference": (EN, "(the-end)=\n", "", ["'The end' has no label"], "(label)="),
    "section too many": (FR, "(the-end)=", "(la-fin)=\n### Fin\n\n(the-end)=", ["'la-fin'", EN], "Take it out"),
    "heading level": (FR, "### Fin", "## Fin", ["level 2", "level 3"], "###"),
    "code cell": (FR, "f = 0.9", "f = 0.8", ["section 'gates': code cell 1", "book/en/gates.md:", "f = 0.8"], SYNC),
    "option line of a cell": (EXERCISE, ":role: answer", ":role: check", ["code cell 1", ":role: check"], SYNC),
    "code cell missing": (FR, "```{code-cell} ipython3\nprint(1 - f)   # (N, H)\n```\n", "",
                          ["'the-end': 0 code cells", "1"], "same places"),
    "equation": (FR, r"\sigma(a_t)", r"\tanh(a_t)", [r"\tanh(a_t)", r"\sigma(a_t)"], "Make them equal"),
    "label of an equation": (FR, ":label: eq-forget\n", "",
        ["displayed equations", "eq-forget: f_t"], "Make them equal"),
    "equation without label in the reference": (EN, ":label: eq-forget\n", "", ["has no label"], ":label:"),
    "formula in the text": (FR, "$f_t$", "$g_t$",
        ["formulas", "f_t is missing", "g_t is not there"], "Make them equal"),
    "figure": (FR, "figures/cell.svg", "figures/zelle.svg", ["figures", "zelle.svg", "cell.svg"], "Make them equal"),
    "name of a figure": (FR, ":name: fig-cell", ":name: fig-cellule", ["fig-cellule", "fig-cell"], "Make them equal"),
    "kind of a box": (FR, ":class: correction", ":class: correction tip",
        ["directives", "admonition :class: correction is missing", "correction tip is not there"], "Make them equal"),
    "field to be filled in, which is no prose": (EXERCISE, "Écrivez", "{{ points forget; porte forget }} Écrivez",
        ["cross-references", "points forget"], "Make them equal"),
    "listing": (FR, "check carry.ipynb", "check porter.ipynb", ["directives", "check carry.ipynb is missing"], "Make"),
    "tag": (EXERCISE, "</details>\n", "", ["directives", "html </details> is missing"], "Make them equal"),
    "forbidden term in a tag": (EXERCISE, "à trois portes", "à porte forget", ["porte forget"], "porte d’oubli"),
    "cross-reference": (FR, "<the-cell>", "<the-end>", ["{ref} the-end", "{ref} the-cell"], "Make them equal"),
    "front matter": (FR, "name: python3", "name: python", ["front matter", EN], "Copy it"),
    "message key missing": (FR_MESSAGES, 'fail = "{call} a renvoyé {got}. Quelle est cette porte\u202f?"\n', "",
                            ["missing: carry.fail", "messages/en.toml"], "Translate them"),
    "message key too many": (FR_MESSAGES, "fail =", 'hint = "Indice."\nfail =',
        ["not in", ": carry.hint"], "Take them out"),
    "placeholder": (FR_MESSAGES, "{got}", "{want}", ["{call} {want}", "{call} {got}"], "same ones"),
    "word of the frame": ("book/_locale/words.toml", ', fr = "La cellule"', "",
        ["[words.cell]", "'fr'"], "Translate the entry"),
    "forbidden term": (FR, "La porte d’oubli", "La porte forget", ["'porte forget'"], "'porte d’oubli'"),
    "forbidden term in a message": (FR_MESSAGES, "cette porte", "cette porte forget",
        ["porte forget"], "porte d’oubli"),
    "forbidden term, inflected": (PL, "Bramka zapominania $", "Bramki „zapomnij” $",
        ["Bramki „zapomnij"], "zapominania"),
    "forbidden term in the reference": (EN, "The forget gate", "The forgetting gate",
        ["forgetting gate"], "'forget gate'"),
    "term without definition": (GLOSSARY, 'fr.definition = "Une cellule vue de côté."\n', "",
        ["fr.definition"], "Write"),
    "broken expression": (GLOSSARY, "fr.forbidden = ['", "fr.forbidden = ['(", ["no regular expression"], "Correct"),
    "term introduced nowhere": (GLOSSARY, 'introduced = "gates"', 'introduced = "doors"', ["'doors'"], "introduced"),
    "section claimed by no heading": ("book/sections.toml", "gates#the-cell", "gates#a-cell",
        ["'a-cell'", EN], "label"),
    "section taught nowhere": ("book/sections.toml", '["gates#the-cell"]', "[]", ["A1", "nowhere"], "page#label"),
    "section on an unknown page": ("book/sections.toml", "gates#", "doors#", ["doors", "_toc.yml"], "Correct"),
    "not translated": (FR, "Une cellule vue de côté.", "One cell, seen from its side.",
        ["One cell seen from"], "Translate"),
    "fr: straight quotes": (FR, "«\u202fporte d’oubli\u202f»", '"porte d’oubli"', ["straight quotation mark"], "« »"),
    "fr: straight apostrophe": (FR, "porte d’oubli\u202f", "porte d'oubli\u202f", ["straight apostrophe"], "’"),
    "fr: ordinary space": (FR, "\u202f;", " ;", ["ordinary space", "';'"], SPACES),
    "fr: no space": (FR, "\u202f;", ";", ["no space", "';'"], SPACES),
    "fr: space inside quotes": (FR, "«\u202f", "«", ["no space", "«"], SPACES),
    "fr: message": (FR_MESSAGES, "\u202f?", " ?", ["ordinary space", "'?'"], SPACES),
    "pl: one-letter word": (PL, "w\u00a0{ref}", "w {ref}", ["one-letter word"], SPACES),
    "pl: one-letter word at a line's end": (PL, "co jest w\u00a0{ref}", "co jest w\n{ref}",
        ["one-letter word"], SPACES),
    "pl: straight quotes": (PL, "„bramka zapominania”", '"bramka zapominania"', ["straight quotation mark"], "„ ”"),
    "pl: English quotes": (PL, "zapominania”", "zapominania“", ["English quotation mark"], "„ ”"),
    "ja: half-width mark": (JA, "gate`、", "gate`, ", ["half-width punctuation"], "full-width"),
    "ja: Chinese comma": (JA, "`、日本語", "`，日本語", ["Chinese comma"], "、"),
    "ja: space": (JA, "横から見た", "横から 見た", ["space between characters"], "out"),
    "ja: space before a formula": (JA, "忘却ゲート$", "忘却ゲート $", ["space between a character and"], "out"),
    "ja: literal asterisks": (JA, "日本語では**忘却ゲート**と", "日本語では**「忘却ゲート」**と", ["asterisks"], "emphasis"),
    "zh: half-width mark": (ZH, "内容，", "内容,", ["half-width punctuation"], "full-width"),
    "zh: half-width parentheses": (ZH, "三个门", "三个(门", ["parenthesis"], "（ ）"),
    "zh: straight quotes": (ZH, "“遗忘门”", '"遗忘门"', ["straight quotation mark"], "“ ”"),
    "role without a closing backquote": (FR, "{en}`forget gate`", "{en}`forget gate",
        ["a role that is not recognised"], "close"),
    "dollar sign left": (FR, "$f_t$", "$f_t$ et $g", ["dollar sign"], "Close"),
}


@pytest.fixture
def material(tmp_path):
    (tmp_path / "autograder").mkdir()
    return small_course.write(tmp_path)


def spoil(material, file, old, new):
    path = material.root / file
    text = path.read_text(encoding="utf-8")
    assert old in text, f"the test's own text has changed: {old!r}"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    material.forget()


def test_this_course_is_clean():
    """The check itself, on the real editions; what it says here `python -m autograder mirror` says, too."""
    complaints = mirror.complaints(Material.load())
    assert complaints == [], "\n".join(map(str, complaints))


def test_a_clean_course_is_clean(material):
    assert mirror.complaints(material) == []


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_brings_the_one_complaint_that_names_it(material, fault):
    file, old, new, difference, remedy = FAULTS[fault]
    spoil(material, file, old, new)
    complaints = mirror.complaints(material)
    if file == EN:          # the other editions now differ from it, rightly
        complaints = [complaint for complaint in complaints if complaint.file == EN]
    assert len(complaints) == 1, "\n".join(map(str, complaints))
    assert complaints[0].file == file
    assert all(words in complaints[0].difference for words in difference), complaints[0]
    assert remedy in complaints[0].remedy, complaints[0]


def test_a_complaint_names_the_line(material):
    spoil(material, FR, "f = 0.9", "f = 0.8")
    complaint, = mirror.complaints(material)
    lines = (material.root / FR).read_text(encoding="utf-8").splitlines()
    assert str(complaint).startswith(f"{FR}:{complaint.line}: ")
    assert lines[complaint.line - 1].startswith("```{code-cell}") and lines[complaint.line] == "f = 0.8"


# ---------------------------------------------------------------- pages

@pytest.mark.parametrize("file", [FR, EXERCISE])
def test_a_missing_page(material, file):
    (material.root / file).unlink()
    complaint, = mirror.complaints(material)
    assert complaint.file == file and "missing" in complaint.difference and "/en/" in complaint.remedy


@pytest.mark.parametrize("file, owner", [("book/fr/doors.md", "book/_toc.yml"),
                                         ("solutions/fr/doors/doors.md", "course.toml"),
                                         ("solutions/fr/carry/notes.md", "course.toml")])
def test_a_surplus_page(material, file, owner):
    (material.root / file).parent.mkdir(exist_ok=True)
    (material.root / file).write_text("# Portes\n", encoding="utf-8")
    complaint, = mirror.complaints(material)
    assert complaint.file == file and owner in complaint.difference


def test_a_missing_section(material):
    text = (material.root / FR).read_text(encoding="utf-8")
    (material.root / FR).write_text(text[:text.index("(the-end)=")], encoding="utf-8")
    complaint, = mirror.complaints(material)
    assert complaint.file == FR and "'the-end'" in complaint.difference and EN in complaint.difference
    assert "'The end'" in complaint.remedy


def test_a_missing_message_file(material):
    (material.root / FR_MESSAGES).unlink()
    complaint, = mirror.complaints(material)
    assert complaint.file == FR_MESSAGES and "missing" in complaint.difference


@pytest.mark.parametrize("file, text", [(FR, "---\na: [\n---\n"), (FR_MESSAGES, "= ="),
                                        ("autograder/stamps/fr.json", "{")])
def test_a_file_that_cannot_be_read_is_named(material, file, text):
    (material.root / file).write_text(text, encoding="utf-8")
    with pytest.raises(CourseError, match=file):
        mirror.complaints(material)


# ---------------------------------------------------------------- words in code

@pytest.mark.parametrize("code, words", [
    ('print("the memory is", f)', "the, memory"),
    ("f = 0.9   # keep everything", "keep, everything"),
    ('def carry(f):\n    """Multiply the memory."""', "Multiply, the, memory"),
    ('print(f"memory: {f}")', "memory"),
    ('print("忘却ゲート")', "忘却ゲート"),
])
def test_words_in_code_are_found(material, code, words):
    spoil(material, EN, 'f = 0.9\nprint(f"{f = }")', code)
    complaint, = (c for c in mirror.complaints(material, ["en"]))
    assert complaint.difference == f"words in a code cell: {words}"
    line = (material.root / EN).read_text(encoding="utf-8").splitlines()[complaint.line - 1]
    assert words.split(",")[0] in line


@pytest.mark.parametrize("code", [
    'f = 0.9   # (N, H)', 'plt.plot(x, label="$f_t$")', 'plt.legend(loc="upper left")', 'print(f"{f = :.3f}  {f}")',
    'results = {}\nresults[1, "shut"] = f\nresults["open"] = f',
    'np.add.reduce(f)\nnames = ["add", "multiply"]', 'check("carry", carry)', 'print("LSTM", "GRU")',
    'plt.xlabel(r"$\\mathrm{step}$")', 'print(rf"$\\theta = {f}$")', "f = 0.9  ### BEGIN SOLUTION",
    'listing = """\ndef carry(memory):\n    return memory\n"""\nlisting.replace("memory", "c")',
])
def test_symbols_and_identifiers_in_code_are_fine(material, code):
    spoil(material, EN, 'f = 0.9\nprint(f"{f = }")', code)
    assert mirror.complaints(material, ["en"]) == []


# ---------------------------------------------------------------- what is not prose is left in peace

@pytest.mark.parametrize("text", [
    "In {en}`a forgetting gate` nothing.", "Le code `porte forget; x` reste.", "À 10:30, voir <https://example.org>.",
    "Une liste\u00a0:\n\n- un\u202f;\n- deux.", "Terme\n: définition sans espace.", "Le rapport 3:1 est connu.",
])
def test_what_a_printer_would_not_mark(material, text):
    spoil(material, FR, "Une cellule vue de côté.", text)
    assert mirror.complaints(material, ["fr"]) == []


# ---------------------------------------------------------------- staleness

def test_a_changed_section_makes_its_translations_stale(material):
    spoil(material, EN, "One cell, seen from its side.", "One cell, seen from above.")
    complaints = mirror.complaints(material)
    assert [complaint.file for complaint in complaints] == sorted([FR, JA, ZH, PL])
    assert all(complaint.difference.endswith(": the-cell") for complaint in complaints)
    assert all(complaint.remedy.endswith(f"{STAMP} {complaint.file}") for complaint in complaints)


def test_a_stamp_says_that_the_translation_was_read(material):
    spoil(material, EN, "One cell, seen from its side.", "One cell, seen from above.")
    assert stamps.stamp(material, "fr", ["gates"]) == ["gates"]
    assert FR not in [complaint.file for complaint in mirror.complaints(material)]


def test_wrapping_a_paragraph_anew_makes_nothing_stale(material):
    spoil(material, EN, "One cell, seen from", "One cell,\nseen from")
    assert mirror.complaints(material) == []


def test_a_changed_message_makes_its_translations_stale(material):
    spoil(material, "autograder/messages/en.toml", "Which gate is it?", "Which one?")
    found = mirror.complaints(material, ["fr"])
    assert [(c.file, c.difference.split(": ")[-1]) for c in found] == [(FR_MESSAGES, "carry.fail")]


def test_a_page_that_nobody_read_is_named(material):
    (material.root / "autograder" / "stamps" / "fr.json").unlink()
    assert [c.file for c in mirror.complaints(material)] == sorted([FR, EXERCISE, FR_MESSAGES])


def test_stamps_of_pages_that_are_gone_are_dropped(material):
    material.exercises = []
    stamps.stamp(material, "fr", ["gates"])
    assert "solutions/carry" not in stamps.load(material, "fr")


# ---------------------------------------------------------------- sync and spaces

def test_sync_copies_cells_outward_and_nothing_else(material):
    before = (material.root / FR).read_text(encoding="utf-8")
    spoil(material, EN, 'f = 0.9\nprint(f"{f = }")', 'f = 0.9\nc = 1.0\nprint(f"{f * c = }")')
    spoil(material, FR, "print(1 - f)   # (N, H)", "print(2 - f)")
    spoil(material, EXERCISE, ":role: answer", ":role: check")
    changed = sync.sync(material, material.translations)
    counts = {material.name(path): count for path, count in changed}
    assert counts == {FR: 2, JA: 1, ZH: 1, PL: 1, EXERCISE: 1}
    after = (material.root / FR).read_text(encoding="utf-8")
    assert after == before.replace('print(f"{f = }")', 'c = 1.0\nprint(f"{f * c = }")')
    assert not [c for c in mirror.complaints(material) if "code cell" in c.difference]


def test_sync_leaves_a_missing_cell_to_the_author(material):
    spoil(material, FR, "```{code-cell} ipython3\nprint(1 - f)   # (N, H)\n```\n", "")
    assert sync.sync(material, material.translations) == []


SPACED = {
    "fr": ["Quoi\u202f? Oui\u202f!", "Ceci\u00a0: «\u202fmot\u202f».", "Vaut $x$\u202f; ou `y`\u00a0: 3\u202f%.",
           "Un **mot**\u00a0: voir [ici](a:b)\u202f;"],
    "pl": ["Jest w\u00a0stanie i\u00a0z\u00a0wagą $w$ o\u00a0wadze $i$.", "W\u00a0kroku\ndrugim i\u00a0trzecim.",
           "a\u00a0także"],
}
UNSPACED = [("fr", text.replace("\u202f", " ").replace("\u00a0", " "), text) for text in SPACED["fr"]]
UNSPACED += [("fr", text.replace("\u202f", "").replace("\u00a0", ""), text) for text in SPACED["fr"][:2]]
UNSPACED += [("pl", text.replace("\u00a0", " "), text) for text in SPACED["pl"]]
UNSPACED += [("pl", "Jest w\nstanie.", "Jest\nw\u00a0stanie."), ("pl", "- raz i\n  dwa", "- raz\n  i\u00a0dwa")]


@pytest.mark.parametrize("edition, text, spaced", UNSPACED)
def test_spaces_are_set(material, edition, text, spaced):
    caption = small_course.WORDS[edition]["caption"]
    spoil(material, f"book/{edition}/gates.md", caption, text)
    spaces.fix(material, [edition])
    assert spaced in (material.root / f"book/{edition}/gates.md").read_text(encoding="utf-8")


def test_spaces_that_are_right_stay(material):
    before = {path: path.read_bytes() for path in material.root.rglob("*.*")}
    assert spaces.fix(material, material.editions) == []
    assert before == {path: path.read_bytes() for path in before}


def test_a_page_that_would_change_in_more_than_its_spaces_is_left_alone(material, monkeypatch):
    monkeypatch.setitem(spaces.RULES, "fr", lambda text: text.replace("porte", "portail"))
    before = (material.root / FR).read_bytes()
    with pytest.raises(CourseError, match=FR):
        spaces.fix(material, ["fr"])
    assert (material.root / FR).read_bytes() == before


@pytest.mark.parametrize("fault", [fault for fault, (*_, remedy) in FAULTS.items() if remedy == SPACES])
def test_what_is_said_to_be_mended_by_fixing_spaces_is_mended(material, fault):
    spoil(material, *FAULTS[fault][:3])
    spaces.fix(material, material.editions)
    assert mirror.complaints(material) == []


# ---------------------------------------------------------------- the command line

@pytest.fixture
def command(material, monkeypatch, capsys):
    """Run `mirror` on the small course, from its root: exit code, standard output, standard error."""
    fields = material.root, material.editions, material.pages, material.exercises
    monkeypatch.setattr(Material, "load", lambda: Material(*fields))
    monkeypatch.chdir(material.root)

    def run(*arguments):
        code = main(["mirror", *arguments])
        return code, *capsys.readouterr()
    return run


def test_exit_codes(material, command):
    assert command() == (0, "0 complaints; editions compared: en, ja, zh, pl, fr\n", "")
    spoil(material, FR, "f = 0.9", "f = 0.8")
    code, out, _ = command()
    assert code == 1 and out.startswith(f"{FR}:") and "1 complaint;" in out
    assert command("--edition", "ja")[0] == 0
    assert command("--edition", "xx")[0] == 2 and "Known: en" in command("--edition", "xx")[2]
    (material.root / FR_MESSAGES).write_text("= =", encoding="utf-8")
    code, _, err = command()
    assert code == 2 and FR_MESSAGES in err


def test_sync_says_what_it_copied_and_then_compares(material, command):
    spoil(material, FR, "f = 0.9", "f = 0.8")
    code, out, _ = command("--sync")
    assert code == 0 and out.startswith(f"{FR}: 1 code cell copied\n0 complaints; ")


def test_fixing_spaces_says_what_it_changed_and_then_compares(material, command):
    spoil(material, PL, "w\u00a0{ref}", "w {ref}")
    code, out, _ = command("--fix-spaces", "--edition", "pl")
    assert code == 0 and out.startswith(f"{PL}: 1 line respaced\n")


def test_stamping_files_and_editions(material, command):
    spoil(material, EN, "One cell, seen from its side.", "One cell, seen from above.")
    assert command("--stamp", FR) == (0, "fr: stamped gates\n", "")
    assert FR not in command()[1] and JA in command()[1]
    assert command("--stamp", "--edition", "ja")[0] == 0
    assert JA not in command()[1] and PL in command()[1]
    assert command("--stamp")[0] == 0 and command()[0] == 0


@pytest.mark.parametrize("file", ["book/fr/doors.md", EN, "nowhere"])
def test_stamping_what_is_no_translation_is_refused(command, file):
    code, _, err = command("--stamp", file)
    assert code == 2 and file in err and "book/ja/gates.md" in err
