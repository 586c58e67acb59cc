"""The class report: right numbers, honest accusations (none), a page that hostile names and code cannot use."""
import inspect
import io
import json
import re
import subprocess
import sys
import textwrap

from hypothesis import given, strategies as st
import numpy as np
import pytest
import sqlalchemy as sa

from autograder import checks, course, intake, sample
from autograder.checks import messages
from autograder.classreport import gather, page, similar
from autograder.grading import attention, merge, report, run, service, store
from autograder.grading.report import Summary
from grader_tools import cell, code, grader, hand_in, options, released, right, task
from markup import Markup
import variants
from variants import VARIANTS

sys.path.insert(0, str(course.ROOT / "book" / "_ext"))
from course_book import measure  # noqa: E402

MARKUP = "\"><script>document.title='owned'</script>"
HOSTILE = (MARKUP, "javascript:alert(1)", "../../etc", "<img src=x onerror=alert(1)>", "a\u202eb\x1b[31m",
           "{0.__class__}", "{{7*7}}")


# ---------------------------------------------------------------- fingerprints

@given(st.lists(st.integers(0, 5), max_size=40), st.integers(1, 6))
def test_winnowing_keeps_the_last_of_the_smallest_of_each_window(values, window):
    size = min(window, len(values))
    starts = range(len(values) - size + 1) if values else ()
    expected = {max(range(k, k + size), key=lambda place: (-values[place], place)) for k in starts}
    assert similar.winnow(np.array(values, dtype=np.uint64), window).tolist() == sorted(expected)


@given(st.lists(st.sampled_from("+-*/@%&|^~<>"), min_size=similar.K + similar.WINDOW - 1, max_size=40),
       st.lists(st.sampled_from("+-*/"), max_size=20), st.lists(st.sampled_from("@%&|"), max_size=20))
def test_texts_that_share_enough_tokens_share_a_fingerprint(common, before, after):
    one, two = (similar.prints([" ".join(tokens)]) for tokens in (before + common, common + after))
    assert np.intersect1d(one, two).size


@given(st.text())
def test_any_text_has_tokens(text):
    found = similar.tokens(text)
    assert len(found.kinds) == len(found.lines) and (not found.lines.size or found.lines.max() <= text.count("\n"))


@pytest.mark.parametrize("piece", ["'''", "'''\"\"\"", "\\", "'\\", "rb'", "#\n", "1.", " ", "**", "é漢\ud800",
                                   "x=1\n", "'''\\"])
def test_hostile_text_costs_no_more_than_its_length(piece):
    """If it cost the square of its length, this would not return."""
    text = piece * (200_000 // len(piece))
    assert all(0 <= line <= text.count("\n") for line in similar.tokens(text).lines)
    similar.prints([text])


def independent(slug: str) -> dict[str, list[str]]:
    """Right answers of which no two share a function: the variants of the tests, answers of the sample class."""
    seen, found = set(), {}
    for style, functions in VARIANTS.get(slug, {}).items():
        own = [f for f in functions.values() if f.__module__ == variants.__name__ and f.__code__ not in seen
               and not f.__name__.startswith(("<lambda>", "own_"))]
        seen.update(f.__code__ for f in own)
        if own:
            found[style] = [textwrap.dedent(inspect.getsource(f)) for f in own]
    folder = sample.HERE / "answers" / slug
    for path in sorted(folder.glob("right*.py")) if folder.is_dir() else ():
        found[path.stem] = [source for _, source in sample.answers(slug, path.stem)]
    return found


def renamed(cells: list[str], function_names) -> list[str]:
    """The same program with other names, numbers, comments and blanks: what a copier does first."""
    keep = {*similar.KEPT, *function_names}

    def other(match):
        return match[0] if match[0] in keep else f"my_{match[0]}"

    copied = [re.sub(r"(?<![\w.'\"])[A-Za-z_]\w*", other, re.sub(r"#.*", "", source)) for source in cells]
    return ["# all my own work\n" + source.replace(" = ", "  =  ").replace("\n", "\n\n") for source in copied]


def groups_of(slug: str, class_: dict[str, list[str]]) -> list[similar.Group]:
    told = {student: similar.prints(cells) for student, cells in class_.items()}
    return similar.groups(similar.sheets(told, similar.commonplace(gather.expected_code(slug))))


@pytest.mark.parametrize("slug", list(VARIANTS))
def test_independent_right_answers_are_not_said_to_be_alike(slug):
    class_ = independent(slug)
    assert len(class_) >= 2 or slug not in ("gradient-clipping", "lstm-forward", "gru-update")
    assert groups_of(slug, class_) == []


@pytest.mark.parametrize("slug, style", [
    ("gradient-clipping", "loop"), ("lstm-forward", "elements"), ("lstm-forward", "right_slices"),
    ("gru-update", "right_einsum"), ("gru-update", "blocks")])
def test_a_copy_with_other_names_is_found_in_a_class(slug, style):
    class_ = independent(slug)
    class_["copier"] = renamed(class_[style], course.exercise(slug).points)
    assert class_["copier"] != class_[style]
    found, = groups_of(slug, class_)
    assert set(found.students) == {"copier", style} and found.pairs[0].alike > 0.8


def test_the_model_solution_handed_in_twice_accuses_nobody():
    """Short natural answers are found by many; so are those that are still as released."""
    for slug in course.exercises():
        stub = ["".join(c["source"]) for c in released(slug)["cells"] if c["cell_type"] == "code"]
        expected = list(gather.expected_code(slug))
        class_ = {"a": expected, "b": renamed(expected, ()), "c": stub, "d": stub} | independent(slug)
        assert groups_of(slug, class_) == []


def test_what_many_have_written_counts_for_nothing():
    cells, others = independent("lstm-forward")["elements"], {f"t{k}": [] for k in range(20)}
    assert len(groups_of("lstm-forward", {f"s{k}": cells for k in range(similar.FEW)} | others)) == 1
    assert groups_of("lstm-forward", {f"s{k}": cells for k in range(similar.FEW + 8)} | others) == []


# ---------------------------------------------------------------- a class, graded

def swapped() -> dict:
    """A French notebook with a known mistake."""
    return sample.notebook(sample.Entry("x", "fr", "gru-update", "swapped"))


def slow() -> dict:
    notebook = right("gru-update")
    notebook["cells"].insert(0, code("while True: pass"))
    return notebook


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """A graded class of one exercise, with copies, mistakes, odd ones and a damaged one."""
    place = tmp_path_factory.mktemp("class")
    unusual = dict(sample.answers("gru-update", "right_einsum"))
    for student, answers in (("ada", unusual), ("bob", {k: renamed([v], course.exercise("gru-update").points)[0]
                                                        for k, v in unusual.items()})):
        notebook = right("gru-update")
        for name, source in answers.items():
            cell(notebook, name)["source"] = source
        hand_in(place / "submitted", student, notebook, "gru-update")
    hand_in(place / "submitted", "cleo", swapped(), "gru-update")
    hand_in(place / "submitted", "dan", released("gru-update", "ja"), "gru-update")
    changed = right("gru-update")
    changed["cells"].remove(cell(changed, "gru_step"))
    changed["cells"].append(dict(cell(changed, "gru_gates")))
    cell(changed, "setup")["source"] = "import numpy as np\ncheck = print"
    hand_in(place / "submitted", "eve", changed, "gru-update")
    hand_in(place / "submitted", "fay", "{", "gru-update")
    hand_in(place / "submitted", "gus", slow(), "gru-update")
    service.grade(options(place, exercise="gru-update", limits=grader_limits()))
    hand_in(place / "submitted", "hal", right("gru-update"), "gru-update")
    subprocess.run([sys.executable, "-m", "autograder", "feedback", "--gradebook", place / "g.db", "--student", "eve",
                    "--autograded", place / "autograded", "--to", place / "feedback", "--quiet"],
                   cwd=course.ROOT, check=True)
    return place


def grader_limits():
    from autograder.sandbox.host import Limits
    return Limits(cpu_seconds=4, wall_seconds=4, cell_seconds=60)


def command(place, *arguments) -> subprocess.CompletedProcess:
    folders = [f"--{name}={place / name}" for name in ("autograded", "submitted", "feedback")]
    folders.append(f"--gradebook={place / 'g.db'}")
    return subprocess.run([sys.executable, "-m", "autograder", "report", *folders, *arguments], cwd=course.ROOT,
                          capture_output=True, text=True)


@pytest.fixture(scope="module")
def told(place) -> dict:
    done = command(place, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def exercise_of(told: dict, slug="gru-update") -> dict:
    return next(one for one in told["exercises"] if one["exercise"] == slug)


def test_numbers_are_those_of_the_gradebook(place, told):
    one = exercise_of(told)
    engine = store.connect(str(place / "g.db"))
    scores = {g.student: g.score for g in store.grades(engine)}
    engine.dispose()
    assert (one["handed_in"], one["graded"], one["ungraded"]) == (8, 6, 2)
    assert one["mean"] == pytest.approx(np.mean(list(scores.values())))
    assert one["median"] == np.median(list(scores.values()))
    assert one["full"] == pytest.approx(sum(s == 10 for s in scores.values()) / 6)
    counts = np.histogram(list(scores.values()), bins=10, range=(0, 10))[0]
    assert [b["count"] for b in one["distribution"]] == counts.tolist()
    assert sum(f["mean"] for f in one["functions"]) == pytest.approx(one["mean"])


def test_the_known_mistake_is_told_in_its_own_words_with_who_made_it(told):
    lines = {line["key"]: line for line in exercise_of(told)["findings"] if line["function"] == "gru_update"}
    swapped = lines["mistake.update_swapped"]
    assert swapped["students"] == ["cleo"] and swapped["count"] == 1 and swapped["share"] == pytest.approx(1 / 6)
    assert swapped["what"] == messages.words("en", "gru-update")["mistake"]["update_swapped"]["what"]
    assert lines["problem.not_written"]["students"] == ["dan"]


def test_everything_odd_has_cause_and_remedy(told):
    kinds = {(line["student"], line["kind"]) for line in told["attention"]}
    assert kinds >= {("eve", "missing"), ("eve", "repeated"), ("eve", "changed"), ("fay", "refused"),
                     ("hal", "waiting")}
    assert {kind for student, kind in kinds if student == "gus"} in ({"time"}, {"died"}, {"time", "died"})
    assert all(line["cause"] and line["remedy"] for line in told["attention"])
    assert "gru_step" in next(line["cause"] for line in told["attention"] if line["kind"] == "missing")


def test_copies_are_shown_with_their_lines_and_others_are_not(told):
    groups = {tuple(group["students"]): group for group in exercise_of(told)["similar"]}
    assert set(groups) == {("ada", "bob"), ("eve", "gus")}          # the latter two have the same answers, too
    ada, bob = (side["lines"] for side in groups["ada", "bob"]["lines"])
    assert any("einsum" in line for line in ada) and any("my_" in line for line in bob)


@pytest.mark.parametrize("edition", list(course.editions()))
def test_the_page_speaks_its_language_and_links_to_feedback(place, edition):
    to = place / f"class-{edition}.html"
    done = command(place, "--language", edition, "--to", str(to), "--quiet")
    assert done.returncode == 0 and not done.stdout, done.stderr
    text, words = to.read_text(encoding="utf-8"), messages.catalogue(edition)["class_report"]
    read = Markup(text)
    assert f'<html lang="{course.editions()[edition]["tag"]}">' in text and words["similar_note"] in read.text
    assert messages.words(edition, "gru-update")["mistake"]["update_swapped"]["what"] in read.text
    links = [value for name, value in read.attributes if name == "href" and not value.startswith("#")]
    assert set(links) == {"./feedback/eve/gru-update/gru-update.html"} and len(links) >= 3
    english = messages.catalogue("en")["class_report"]
    same = [key for key, value in messages.flat(english).items()
            if edition != "en" and len(value) > 20 and value == messages.flat(words)[key]]
    assert not same


def test_an_unknown_language_and_exercise_are_told(place):
    for arguments, said in ((("--language", "xx"), "xx"), (("--exercise", "nothing"), "Known")):
        done = command(place, *arguments)
        assert done.returncode == 2 and said in done.stderr


def test_findings_are_replaced_when_a_submission_is_graded_again(tmp_path):
    hand_in(tmp_path / "submitted", "cleo", swapped(), "gru-update")
    service.grade(options(tmp_path, exercise="gru-update"))
    assert keys_in(tmp_path) == ["mistake.update_swapped"]
    hand_in(tmp_path / "submitted", "cleo", right("gru-update"), "gru-update")
    service.grade(options(tmp_path, exercise="gru-update"))
    assert keys_in(tmp_path) == []


def keys_in(place) -> list[str]:
    engine = store.connect(str(place / "g.db"))
    with engine.connect() as connection:
        found = sorted(connection.scalars(sa.select(store.FINDINGS.c.key)))
    engine.dispose()
    return found


def test_a_student_cannot_choose_what_is_noted():
    """Whatever the student's process prints, raises, returns or rebinds, the notes are keys of the messages."""
    notebook = right("gru-update")
    cell(notebook, "gru_gates")["source"] = ("def gru_gates(*a):\n    print('mistake.forged', '### mistake')\n"
                                             "    raise type('mistake.forged', (ValueError,), {})('problem.forged')")
    cell(notebook, "gru_update")["source"] = ("import course_check\ncourse_check.evaluate = None\n"
                                              "gru_update = 'mistake.forged'")
    one = grader()
    try:
        result = one.grade(task(notebook, "gru-update"))
    finally:
        one.close()
    known = messages.flat({s: messages.catalogue("en")[s] for s in ("problem",)})
    assert result.findings and all(f in course.exercise("gru-update").points for f, *_ in result.findings)
    assert all(f"{key}.what" in known or key.startswith("mistake.") and "forged" not in key
               for _, *keys in result.findings for key in keys)
    assert "forged" not in repr(result.findings)


def test_each_submission_starts_with_no_findings():
    checks.start(3, "en")
    checks.grade("gru-update", "gru_update", lambda z, n, h: None)
    assert checks.told() == (("gru_update", "problem.none"),)
    checks.start(3, "en")
    assert checks.told() == ()


def test_a_gradebook_of_before_findings_is_brought_up_to_date(tmp_path):
    store.connect(str(tmp_path / "g.db"), create=True).dispose()
    engine = sa.create_engine(f"sqlite:///{tmp_path / 'g.db'}")
    with engine.begin() as connection:
        store.FINDINGS.drop(connection)
    engine.dispose()
    assert keys_in(tmp_path) == []
    done = command(tmp_path, "--json")
    assert done.returncode == 0 and {one["graded"] for one in json.loads(done.stdout)["exercises"]} == {0}


# ---------------------------------------------------------------- the page

def made_up(students: list[str], text: str) -> dict:
    """A full report of all exercises in which every student is everywhere; `text`: code and causes."""
    def one(slug):
        exercise = course.exercise(slug)
        findings = [{"key": f"mistake.{k}", "function": next(iter(exercise.points)), "what": f"sentence {k}",
                     "count": len(students), "share": 1.0, "students": students} for k in range(40)]
        pairs = [{"first": a, "second": b, "alike": 0.9, "shared": 30} for a, b in zip(students, students[1:])]
        groups = [{"students": students, "pairs": pairs,
                   "lines": [{"student": s, "lines": [text] * gather.EXCERPT_LINES} for s in students[:2]]}] * 30
        return {"exercise": slug, "title": slug, "points": exercise.total, "handed_in": 2, "graded": len(students),
                "ungraded": 0, "mean": 5.0, "median": 5.0, "full": 0.5, "findings": findings, "similar": groups,
                "distribution": gather.distribution([1.0] * len(students), exercise.total),
                "functions": [{"function": f, "mean": 1, "points": p, "full": 0.1} for f, p in exercise.points.items()]}
    eye = [{"student": s, "exercise": slug, "kind": kind, "cause": f"{text} {k}", "remedy": text, "foreign": k % 2 == 0}
           for slug in course.exercises() for k, kind in enumerate(gather.SEVERE) for s in students]
    return {"made": "2026-01-02T03:04+00:00", "edition": "en", "exercises": [one(slug) for slug in course.exercises()],
            "attention": eye}


def test_nothing_a_student_chose_becomes_markup(tmp_path):
    links = page.Links(tmp_path / "feedback", tmp_path / "class.html")
    text = page.page(made_up(list(HOSTILE), "\n".join(HOSTILE)), links)
    read = Markup(text)
    assert set(read.tags) <= {"html", "head", "meta", "title", "style", "body", "main", "section", "div", "h1", "h2",
                              "h3", "h4", "p", "a", "table", "caption", "thead", "tbody", "tr", "th", "td", "span",
                              "code", "pre", "svg", "rect", "details", "summary"}
    assert not [name for name, _ in read.attributes if name.startswith("on") or name in ("src", "style")]
    assert all(value.startswith(("#", "./")) for name, value in read.attributes if name == "href")
    assert MARKUP in read.text and "{{7*7}}" in read.text and "{0.__class__}" in read.text
    assert "\u202e" not in text and "\x1b" not in text


def test_links_stay_below_the_feedback_folder(tmp_path):
    for student in ("ana", "javascript:x", "a b", "..", MARKUP):
        folder = tmp_path / "feedback" / student.replace("/", "_") / "gru-update"
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "gru-update.html").write_text("x")
    links = page.Links(tmp_path / "feedback", tmp_path / "class.html")
    assert links.href("ana", "gru-update") == "./feedback/ana/gru-update/gru-update.html"
    assert links.href("ana", "lstm-forward") == ""
    assert not any(links.href(student, "gru-update") for student in ("javascript:x", "a b", "..", MARKUP))


def test_a_large_class_still_fits_a_small_page(tmp_path):
    students = [f"student-{k:04}" for k in range(1000)]
    told = made_up(students, "    h_next = (1 - z) * n + z * h    # some line of code")
    assert len(page.page(told, page.Links(tmp_path, tmp_path / "class.html")).encode()) < 300_000


@pytest.mark.skipif(not measure.CHROMIUM, reason="no Chromium on this machine")
def test_the_page_has_no_axe_violations_no_overflow_and_runs_nothing(tmp_path):
    from playwright.sync_api import sync_playwright
    path = tmp_path / "class.html"
    told = made_up([*HOSTILE, "ana", "x" * 100], "    h_next = (1 - z) * n + z * h  " * 4 + MARKUP)
    path.write_text(page.page(told, page.Links(tmp_path, path)), encoding="utf-8")
    with sync_playwright() as playwright:
        browser = measure.launch(playwright)
        for look in (measure.LOOKS["desktop light"], measure.LOOKS["phone dark"]):
            context = browser.new_context(**look)
            opened = context.new_page()
            faults = []
            opened.on("console", lambda message: message.type == "error" and faults.append(message.text))
            opened.on("request", lambda request: request.url != path.as_uri() and faults.append(request.url))
            opened.goto(path.as_uri())
            assert opened.title() == messages.catalogue("en")["class_report"]["title"]
            assert not opened.evaluate("document.documentElement.scrollWidth > innerWidth")
            assert not faults and not measure.violations(opened, simplify=False)
            context.close()
        browser.close()


# ---------------------------------------------------------------- what needs a look, on the command line

def odd_lines() -> dict[str, str]:
    """Kind -> a line as the graders say it."""
    said = {"missing": merge.MISSING.format("x"), "changed": merge.CHANGED.format("x"),
            "repeated": merge.REPEATED.format("x", 3)}
    return said | {kind: f"{text} ({kind}: detail)" for kind, (_, text) in run.REASONS.items()}


@pytest.mark.parametrize("edition", list(course.editions()))
def test_every_kind_of_oddness_has_a_cause_and_a_remedy(edition):
    known = attention.sentences(edition)
    for kind, said in odd_lines().items():
        assert attention.kind_of(said)[0] == kind and kind in gather.SEVERE
        assert known[kind]["what"] and known[kind]["do"]
    assert attention.kind_of("never heard of")[0] == attention.UNKNOWN
    assert set(known) == set(gather.SEVERE) - {"refused"}


def test_what_the_graders_find_odd_is_of_a_known_kind():
    """The sentences of the merging step, as they come out of it."""
    engine = store.connect(None)
    plan = service.read_plans(engine, "gru-update")["gru-update"]
    engine.dispose()
    notebook = right("gru-update")
    notebook["cells"].remove(cell(notebook, "gru_step"))
    notebook["cells"].append(dict(cell(notebook, "gru_gates")))
    cell(notebook, "setup")["source"] = "import os"
    _, odd = merge.merge(plan, intake.parse(json.dumps(notebook).encode(), plan.ids))
    assert sorted(map(attention.kind_of, odd)) == [("changed", "setup"), ("missing", "gru_step"),
                                                   ("repeated", "gru_gates")]


def test_every_refused_or_odd_submission_is_a_line_with_cause_and_remedy():
    refusal = intake.Refusal("ana", "gru-update", "ana/x.ipynb", "it is damaged", "Send it again")
    summary = Summary(refused=[refusal], odd=[("bea", "lstm-forward", "bea/y.ipynb", odd_lines()["missing"])])
    lines = [line for line in summary.lines() if line.startswith("  ")]
    assert lines[0].split() == "ana gru-update ana/x.ipynb: it is damaged. Send it again".split()
    assert lines[1].strip().startswith("bea lstm-forward bea/y.ipynb: cell 'x' was missing and has been restored. ")
    remedy = messages.catalogue("en")["class_report"]["attention"]["missing"]["do"]
    assert lines[1].endswith(remedy) and summary.exit_code == 1
    told = json.loads(summary.as_json([]))
    fields = {"student", "exercise", "file", "cause", "remedy"}
    assert [set(one) for one in (*told["refused"], *told["attention"])] == [fields] * 2


class Terminal(io.StringIO):
    def isatty(self):
        return True


def test_colour_only_on_a_terminal_that_wants_it(monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    summary = Summary(odd=[("bea", "lstm-forward", "y.ipynb", odd_lines()["time"])])
    assert "\x1b[" in "".join(summary.lines(report.painter(Terminal())))
    assert "\x1b[" not in "".join(summary.lines(report.painter(io.StringIO())))
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b[" not in "".join(summary.lines(report.painter(Terminal())))
    monkeypatch.setenv("NO_COLOR", "")
    monkeypatch.setenv("TERM", "dumb")
    assert "\x1b[" not in "".join(summary.lines(report.painter(Terminal())))


def test_the_progress_line_tells_how_many_how_fast_and_how_long_still(monkeypatch):
    clock = iter([0.0, 2.0, 4.0, 4.0])
    monkeypatch.setattr(report.time, "monotonic", lambda: next(clock))
    stream = Terminal()
    progress = report.Progress(400, quiet=False, stream=stream)
    for _ in range(2):
        progress.step()
    progress.close()
    assert [line.split(maxsplit=1)[1].strip() for line in stream.getvalue().split("\r")[1:]] == [
        "1/400  0.5/s  13:18 left", "2/400  0.5/s  13:16 left", "2/400  0.5/s  13:16 left"]
    silent = Terminal()
    monkeypatch.undo()
    report.Progress(400, quiet=True, stream=silent).close()
    assert silent.getvalue() == ""


def test_a_progress_line_can_end_before_anything_was_done():
    stream = Terminal()
    report.Progress(5, quiet=False, stream=stream).close()
    assert "0/5" in stream.getvalue()
