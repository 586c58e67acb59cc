"""Feedback: in the student's language, with diagnosis and points, without hidden tests, and harmless to open."""
import base64
import io
import json
import os
from pathlib import Path
import subprocess
import sys
import time
import urllib.error
import urllib.request

from matplotlib import image
import numpy as np
import pytest
from nbgrader import api

from autograder import course, feedback, notebooks
from autograder.checks import messages
from autograder.grading import service, store
from grader_tools import cell, code, hand_in, options, released, right
from markup import Markup

sys.path.insert(0, str(course.ROOT / "book" / "_ext"))
from course_book import measure  # noqa: E402

ATTACKS = ("<script>document.title='owned'</script>", "<img src=x onerror=\"document.title='owned'\">",
           "</pre></code><svg onload=document.title='owned'>",
           "\"><iframe srcdoc=\"<script>parent.document.title='owned'</script>\">",
           "</style><script>document.title='owned'</script>", "<a href=\"javascript:document.title='owned'\">x</a>")


def png(size: int) -> bytes:
    """A picture of noise, which cannot be compressed."""
    file = io.BytesIO()
    image.imsave(file, np.random.default_rng(0).random((size, size)), format="png")
    return file.getvalue()


SMALL, LARGE = png(20), png(200)


def illustrated() -> dict:
    """A right notebook with pictures before the first answer: fit to be shown, too large, and not to be shown."""
    notebook = right("gru-update")
    encoded = {name: base64.encodebytes(data).decode() for name, data in (("small", SMALL), ("large", LARGE))}
    attached = {"small.png": {"image/png": encoded["small"]}, "large.png": {"image/png": encoded["large"]},
                "drawn.svg": {"image/svg+xml": "<svg onload='document.title=1'/>"},
                "page.png": {"text/html": ATTACKS[0]},
                "false.png": {"image/png": base64.b64encode(b"<svg/>").decode()}, "broken.png": {"image/png": "%%%"},
                "\"><b>.png": {"image/png": encoded["small"]}, "odd.png": {"image/png": [1, 2]}, "flat.png": "x"}
    notebook["cells"].insert(0, {"cell_type": "markdown", "metadata": {}, "attachments": attached,
                                 "source": "See ![my drawing](attachment:small.png)"})
    return notebook


def hostile() -> dict:
    """A notebook with markup wherever a student can put any."""
    notebook, markup = right("gru-update"), "\n".join(ATTACKS)
    notebook["metadata"] |= {"title": markup, "authors": [{"name": markup}]}
    notebook["cells"].insert(0, {"cell_type": "markdown", "metadata": {"x": markup}, "source": markup,
                                 "attachments": {"a.svg": {"image/svg+xml": markup}}})
    notebook["cells"].insert(1, code(f"from IPython.display import HTML\nprint({markup!r})\nHTML({markup!r})"))
    cell(notebook, "gru_gates")["source"] = f"def gru_gates(*a):\n    '''{markup}'''\n    raise ValueError({markup!r})"
    update = f"gru_update = type({ATTACKS[0]!r}, (), {{}})()  # {markup}"
    cell(notebook, "gru_update")["source"] = update.replace("\n", " ")
    cell(notebook, "gru_step")["source"] = f"def gru_step(*a):\n    print({markup!r})\n    return {markup!r}"
    return notebook


@pytest.fixture(scope="module")
def place(tmp_path_factory):
    """Graded submissions with their pages, ours and nbgrader's."""
    place = tmp_path_factory.mktemp("feedback")
    for edition in course.editions():
        hand_in(place / "submitted", f"stub-{edition}", released("gru-update", edition), "gru-update")
    hand_in(place / "submitted", "hostile", hostile(), "gru-update")
    long = right("gru-update")
    cell(long, "gru_gates")["source"] += "\n" + "# a long comment <&>\n" * 9000
    hand_in(place / "submitted", "long", long, "gru-update")
    hand_in(place / "submitted", "drawn", illustrated(), "gru-update")
    dense = right("gru-update")
    for name in course.exercise("gru-update").points:
        cell(dense, name)["source"] += "\n# " + "+-" * 20_000 + "\nx = " + "+-" * 20_000 + "1"
    hand_in(place / "submitted", "dense", dense, "gru-update")
    service.grade(options(place, exercise="gru-update"))
    with api.Gradebook(f"sqlite:///{place / 'g.db'}") as gradebook:
        comment = gradebook.find_comment("gru_gates", "gru-update", "gru-update", "stub-en")
        comment.manual_comment = ATTACKS[0] + " comment"
        gradebook.db.commit()
    assert not made(place, "--quiet")
    return place


def made(place: Path, *options) -> str:
    """What the feedback command says."""
    command = [sys.executable, "-m", "autograder", "feedback", "--gradebook", place / "g.db", "--autograded",
               place / "autograded", "--to", place / "ours", *options]
    done = subprocess.run(command, cwd=course.ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


def page(place: Path, student: str, kind="ours") -> str:
    return (place / kind / student / "gru-update" / "gru-update.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("edition", list(course.editions()))
def test_a_page_speaks_the_language_of_the_submitted_edition(place, edition):
    text, words = page(place, f"stub-{edition}"), messages.catalogue(edition)
    read = Markup(text)
    assert f'<html lang="{course.editions()[edition]["tag"]}">' in text
    assert feedback.title_of("gru-update", edition) in read.text
    assert words["feedback"]["total"].format(score="0", points="10") in read.text
    assert words["feedback"]["code"] in read.text and words["feedback"]["said"] in read.text
    said = words["problem"]["not_written"]["what"].format(name="gru_gates", call="gru_gates(x, h, W, U, b)")
    assert said in read.text


def test_the_students_code_stands_beside_the_messages(place):
    text = Markup(page(place, "stub-en")).text
    for name in course.exercise("gru-update").points:
        assert f"def {name}(" in text
    assert text.count("NotImplementedError") >= 5


def test_no_hidden_test_is_shown(place):
    """Neither the markers nor any line of the hidden part of any test cell."""
    hidden = [line.strip() for made in notebooks.source_notebook("en", "gru-update").cells
              for region in feedback.HIDDEN.findall(made.source) for line in region.splitlines()]
    assert len(hidden) >= 4 * len(course.exercise("gru-update").points)
    for student in os.listdir(place / "ours"):
        assert not [line for line in hidden if line in Markup(page(place, student)).text]


def test_nothing_a_student_wrote_becomes_markup(place):
    read = Markup(page(place, "hostile"))
    assert set(read.tags) <= {"html", "head", "meta", "title", "style", "body", "main", "h1", "h2", "h3", "p", "table",
                              "thead", "tbody", "tr", "th", "td", "section", "div", "pre", "code", "span"}
    assert not [name for name, _ in read.attributes if name.startswith("on") or name in ("src", "href", "style")]
    assert ATTACKS[0] + " comment" in Markup(page(place, "stub-en")).text
    assert "default-src 'none'" in page(place, "hostile")


@pytest.mark.skipif(not measure.CHROMIUM, reason="no Chromium on this machine")
@pytest.mark.parametrize("kind", ["ours", "plain"])
def test_no_script_runs_in_a_browser(place, nbgraders_pages, kind, tmp_path):
    """The page of the hostile submission keeps its title; a page that does run the script shows that it would not."""
    path = place / kind / "hostile" / "gru-update" / "gru-update.html"
    assert title_in_browser(path, tmp_path / "a") != "owned"
    control = tmp_path / "control.html"
    control.write_text(f"<title>x</title>{ATTACKS[0]}")
    assert title_in_browser(control, tmp_path / "b") == "owned"


def title_in_browser(path: Path, profile: Path) -> str:
    """Title of a page after its scripts, if any, have run."""
    done = subprocess.run([measure.CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
                           "--no-first-run", "--disable-background-networking", "--disable-component-update",
                           "--disable-sync", f"--user-data-dir={profile}", "--virtual-time-budget=3000", "--dump-dom",
                           path.as_uri()],
                          capture_output=True, text=True, timeout=90)
    return done.stdout.split("<title>", 1)[1].split("</title>", 1)[0]


def test_pages_are_small_even_for_long_submissions(place):
    for student in os.listdir(place / "ours"):
        assert len(page(place, student).encode()) < 100_000
    assert messages.catalogue("en")["feedback"]["shortened"] in Markup(page(place, "long")).text


def test_a_grade_by_hand_shows_on_the_page(place):
    with api.Gradebook(f"sqlite:///{place / 'g.db'}") as gradebook:
        grade = gradebook.find_grade("check_gru_gates", "gru-update", "gru-update", "stub-en")
        grade.manual_score = 1.25
        gradebook.db.commit()
        engine = store.connect(str(place / "g.db"))
        marks, = feedback.submissions(engine, "stub-en", "gru-update")
        engine.dispose()
        notebook = place / "autograded" / "stub-en" / "gru-update" / "gru-update.ipynb"
        grade.manual_score = None
        gradebook.db.commit()
    assert feedback.read(marks, notebook.read_bytes()).score == 1.25


@pytest.mark.parametrize("edition", [["fr"], {"x": 1}, "xx", None, 5])
def test_a_notebook_of_no_known_edition_has_its_page_in_the_reference_edition(place, edition):
    """Plain nbgrader leaves a student's metadata as they are."""
    notebook = json.loads((place / "autograded" / "stub-fr" / "gru-update" / "gru-update.ipynb").read_bytes())
    notebook["metadata"]["course"] = {"edition": edition}
    marks = feedback.Marks("ana", "gru-update", 0.0, (("check_gru_gates", 1.0, 2.0, False),), ())
    assert feedback.read(marks, json.dumps(notebook).encode()).edition == course.reference_edition()


def test_a_page_is_written_again_only_when_something_on_it_changed(place):
    paths = {path: path.stat().st_mtime_ns for path in (place / "ours").rglob("*.html")}
    assert f"0 pages written, {len(paths)} unchanged" in made(place)
    with api.Gradebook(f"sqlite:///{place / 'g.db'}") as gradebook:
        comment = gradebook.find_comment("gru_gates", "gru-update", "gru-update", "stub-fr")
        comment.manual_comment = "Presque !"
        gradebook.db.commit()
        assert f"1 pages written, {len(paths) - 1} unchanged" in made(place)
        assert "Presque !" in page(place, "stub-fr")
        comment.manual_comment = None
        gradebook.db.commit()
    made(place)
    changed = [path.parts[-3] for path, when in paths.items() if path.stat().st_mtime_ns != when]
    assert changed == ["stub-fr"]


def test_many_pages_are_the_same_whoever_makes_them(place, tmp_path):
    engine = store.connect(str(place / "g.db"))
    marks = feedback.submissions(engine) * 10
    engine.dispose()
    told = list(feedback.write_all(feedback.Folders(place / "autograded", tmp_path), marks, 2))
    assert len(told) == len(marks) > feedback.FEW and {what for _, what in told} <= {"written", "unchanged"}
    for path in tmp_path.rglob("*.html"):
        assert path.read_bytes() == (place / "ours" / path.relative_to(tmp_path)).read_bytes()


def test_an_attached_picture_is_shown_where_it_was_put_and_nothing_else_that_was_attached(place):
    read = Markup(page(place, "drawn"))
    words = messages.catalogue("en")["feedback"]
    shown = [base64.b64decode(value.partition(";base64,")[2]) for name, value in read.attributes if name == "src"]
    assert shown == [SMALL]
    assert ("alt", words["picture"].format(name="small.png")) in read.attributes
    assert words["picture_left_out"].format(name="large.png", size=f"{len(LARGE) / 1000:.0f}") in read.text
    unfit = ("drawn.svg", "page.png", "false.png", "broken.png", "odd.png", "flat.png")
    assert not [name for name in unfit if name in read.text]
    kept = json.loads((place / "autograded" / "drawn" / "gru-update" / "gru-update.ipynb").read_text())["cells"][0]
    assert set(kept["attachments"]) == {"small.png", "large.png"}


# ---------------------------------------------------------------- nbgrader's own tools on the same course

def nbgrader(place: Path, *arguments) -> subprocess.CompletedProcess:
    """An nbgrader command on the gradebook and the folders of `place`, with the course's configuration."""
    folders = [f"--CourseDirectory.{name}_directory={place / folder}" for name, folder in
               (("submitted", "submitted"), ("autograded", "autograded"), ("feedback", "plain"))]
    return subprocess.run([sys.executable, "-m", "nbgrader", *arguments, f"--db=sqlite:///{place / 'g.db'}", *folders],
                          cwd=course.ROOT / "autograder", capture_output=True, text=True)


@pytest.fixture(scope="module")
def nbgraders_pages(place):
    done = nbgrader(place, "generate_feedback", "gru-update")
    assert done.returncode == 0, done.stderr[-2000:]


def test_nbgraders_own_feedback_hides_the_tests_too(place, nbgraders_pages):
    for student in os.listdir(place / "plain"):
        text = Markup(page(place, student, "plain")).text
        assert "HIDDEN TESTS" not in text and "autograder.checks" not in text and "def gru_gates" in text


def test_nbgraders_own_export_works_on_our_gradebook(place, tmp_path):
    done = nbgrader(place, "export", "--to", str(tmp_path / "grades.csv"))
    assert done.returncode == 0, done.stderr[-2000:]
    lines = (tmp_path / "grades.csv").read_text().splitlines()
    assert lines[0].startswith("assignment,duedate,timestamp,student_id") and lines[0].endswith(",max_score,sandbox")
    assert "gru-update,,,stub-en,,,,0.0,0.0,0.0,10.0,namespaces" in lines


@pytest.mark.parametrize("form, header, line", [
    ("csv", "assignment,duedate", "gru-update,,,stub-fr,,,,0.0,0.0,0.0,10.0,namespaces"),
    ("moodle", "username,firstname,lastname,email", "stub-fr,,,,"),
    ("canvas", "Student,ID,SIS User ID,SIS Login ID,Section", "stub-fr,,stub-fr,stub-fr,,")])
def test_export_writes_what_other_programs_import(place, tmp_path, form, header, line):
    done = subprocess.run([sys.executable, "-m", "autograder", "export", "--format", form, "--gradebook",
                           place / "g.db", "--to", tmp_path / "grades.csv"], cwd=course.ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    lines = (tmp_path / "grades.csv").read_text().splitlines()
    assert lines[0].startswith(header) and any(one.startswith(line) for one in lines)
    if form != "csv":
        scores = dict(zip(lines[0].split(","), next(one for one in lines if one.startswith(line)).split(",")))
        assert scores["gru-update"] == "0" and scores["lstm-forward"] == ""


SERVER = """
import json, sys
from traitlets.config import Config
from nbgrader.apps import NbGraderAPI
from nbgrader.coursedir import CourseDirectory
from autograder.nbgrader_settings import configure
config = configure(Config())
directory = config.CourseDirectory
directory.db_url, directory.submitted_directory, directory.autograded_directory = sys.argv[1:4]
api = NbGraderAPI(CourseDirectory(config=config), config=config)
print(json.dumps([api.get_assignment("gru-update"), api.get_submissions("gru-update"),
                  api.get_notebook_submissions("gru-update", "gru-update")], default=str))
"""


def test_formgraders_interface_lists_assignment_and_submissions(place):
    arguments = [f"sqlite:///{place / 'g.db'}", str(place / "submitted"), str(place / "autograded")]
    done = subprocess.run([sys.executable, "-c", SERVER, *arguments], cwd=course.ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    assignment, submissions, notebooks_seen = json.loads(done.stdout)
    assert assignment["num_submissions"] == len(submissions) == 9
    assert {s["student"]: s["autograded"] for s in submissions}["stub-pl"] is True
    assert {s["student"]: s["score"] for s in notebooks_seen}["stub-pl"] == 0.0


CONFIG = """
from pathlib import Path
import sys
sys.path.insert(0, "{root}")
from autograder.nbgrader_settings import configure
config = configure(get_config())
config.CourseDirectory.db_url = "sqlite:///{place}/g.db"
config.CourseDirectory.submitted_directory = "{place}/submitted"
config.CourseDirectory.autograded_directory = "{place}/autograded"
"""


def fetched(url: str, seconds: float) -> str:
    """What a server answers, once it is up."""
    deadline = time.monotonic() + seconds
    while True:
        try:
            with urllib.request.urlopen(url, timeout=20) as answer:
                return answer.read().decode()
        except urllib.error.HTTPError:
            raise
        except OSError:
            if time.monotonic() > deadline:
                raise
            time.sleep(0.3)


def test_formgrader_loads_in_a_jupyter_server_and_shows_a_submission(place, tmp_path):
    """With the course's settings, on the gradebook of these tests; the hostile notebook's markup is sanitised."""
    port = measure.free_port()
    (tmp_path / "nbgrader_config.py").write_text(CONFIG.format(root=course.ROOT, place=place))
    root = ["--allow-root"] if os.geteuid() == 0 else []
    command = [sys.executable, "-m", "jupyter_server", "--no-browser", f"--port={port}", "--ip=127.0.0.1", *root,
               f"--ServerApp.root_dir={course.ROOT}", "--IdentityProvider.token=t",
               "--ServerApp.jpserver_extensions={'nbgrader.server_extensions.formgrader': True}"]
    server = subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    try:
        base = f"http://127.0.0.1:{port}/formgrader"
        listed = json.loads(fetched(f"{base}/api/assignments?token=t", 60))
        assert {one["name"]: one["num_submissions"] for one in listed}["gru-update"] == 9
        shown = json.loads(fetched(f"{base}/api/submitted_notebooks/gru-update/gru-update?token=t", 20))
        hostile_id = next(one["id"] for one in shown if one["student"] == "hostile")
        html = fetched(f"{base}/submissions/{hostile_id}/?token=t", 60)
        assert "gru_gates" in html and ATTACKS[0] not in html
        drawn_id = next(one["id"] for one in shown if one["student"] == "drawn")
        drawn = fetched(f"{base}/submissions/{drawn_id}/?token=t", 60)
        small = base64.b64encode(SMALL).decode()
        assert [name for name, value in Markup(drawn).attributes if small in (value or "")] == ["src"]
        assert not [value for _, value in Markup(html).attributes if "owned" in (value or "")]
    finally:
        server.terminate()
        server.communicate(timeout=30)
