"""Damaging: notebooks, metadata, files and names that are made to confuse whoever handles them."""
import base64
import copy
import os
from pathlib import Path

from grader_tools import cell, code, hand_in, released

EXERCISE = "gru-update"
NAMES = ("gru_gates", "gru_candidate", "gru_update", "gru_step", "gru_forward")


def points_in_metadata(notebook):
    for one in notebook["cells"]:
        if one["metadata"].get("nbgrader", {}).get("grade"):
            one["metadata"]["nbgrader"]["points"] = 100


def tests_replaced(notebook):
    for name in NAMES:
        cell(notebook, f"check_{name}")["source"] = "2.0"


def tests_unlocked(notebook):
    for name in NAMES:
        one = cell(notebook, f"check_{name}")
        one["metadata"]["nbgrader"] |= {"locked": False, "solution": True}
        one["source"] = "2.0"


def tests_as_text(notebook):
    for name in NAMES:
        one = cell(notebook, f"check_{name}")
        one["cell_type"], one["source"] = "markdown", "2.0"


def tests_removed(notebook):
    notebook["cells"] = [c for c in notebook["cells"] if not c["metadata"].get("nbgrader", {}).get("grade")]


def tests_twice(notebook):
    for name in NAMES:
        notebook["cells"].append(copy.deepcopy(cell(notebook, f"check_{name}")) | {"source": "2.0"})


def ready_outputs(notebook):
    for name in NAMES:
        cell(notebook, f"check_{name}")["outputs"] = [
            {"output_type": "execute_result", "data": {"text/plain": "2.0"}, "metadata": {}, "execution_count": 1}]


def answers_are_tests(notebook):
    for name in NAMES:
        cell(notebook, name)["metadata"]["nbgrader"] |= {"grade": True, "solution": False, "points": 2, "locked": True}
        cell(notebook, name)["source"] = "2.0"


def setup_replaced(notebook):
    cell(notebook, "setup")["source"] = "check = grade = lambda *a: 2.0"


def ids_as_paths(notebook):
    for k, one in enumerate(notebook["cells"]):
        one["id"] = f"../../../tmp/{k}"
        one["metadata"]["name"] = "../" * 30


def other_kernel(notebook):
    notebook["metadata"]["kernelspec"] = {"name": "bash", "language": "bash", "argv": ["sh", "-c", "touch WRITE_FOLDER/kernel"]}


def edition_as_path(notebook):
    notebook["metadata"]["course"] = {"edition": "../../../..", "exercise": "../x"}


def invented_cells(notebook):
    notebook["cells"] += [code("2.0", nbgrader={"grade": True, "solution": False, "locked": True, "points": 50, "schema_version": 3,
                                                "grade_id": f"check_extra_{k}", "task": False}) for k in range(5)]


def half_pairs(notebook):
    cell(notebook, "gru_gates")["source"] = "x = '\ud800'\n2.0"


def null_bytes(notebook):
    cell(notebook, "gru_gates")["source"] = "x = 1\0\n2.0"


def endless_line(notebook):
    cell(notebook, "gru_gates")["source"] = "(" * 100_000


def many_cells(notebook):
    notebook["cells"] += [code("1") for _ in range(350)]


SCRIPT = "<script>fetch('http://127.0.0.1:PORT')</script><img src=x onerror=alert(1)>"


def scripts_in_text(notebook):
    for one in notebook["cells"]:
        if one["cell_type"] == "markdown":
            one["source"] = SCRIPT + "\n\n![x](attachment:x.svg) [y](javascript:alert(1))"
            one["attachments"] = {"x.svg": {"image/svg+xml": SCRIPT, "text/html": SCRIPT}}


def scripts_in_outputs(notebook):
    kinds = ("text/html", "application/javascript", "image/svg+xml", "text/latex", "application/vnd.jupyter.widget-view+json")
    for name in NAMES:
        cell(notebook, name)["outputs"] = cell(notebook, f"check_{name}")["outputs"] = [
            {"output_type": "display_data", "data": dict.fromkeys(kinds, SCRIPT), "metadata": {}}]
    notebook["metadata"]["widgets"] = {"application/vnd.jupyter.widget-state+json": {"state": {"x": SCRIPT}}}


def scripts_in_names(notebook):
    notebook["metadata"] |= {"title": SCRIPT, "authors": [{"name": SCRIPT}], "language_info": {"name": SCRIPT, "pygments_lexer": SCRIPT}}
    for one in notebook["cells"]:
        one["id"], one["metadata"]["tags"] = SCRIPT, [SCRIPT]


def one_id_for_all(notebook):
    for one in notebook["cells"]:
        one["metadata"]["nbgrader"] = {"grade_id": "check_gru_gates", "grade": True, "points": 9, "locked": True}
        one["source"] = "2.0"


def ids_that_look_alike(notebook):
    for name in NAMES:
        for one in (cell(notebook, name), cell(notebook, f"check_{name}")):
            fake = copy.deepcopy(one)
            fake["metadata"]["nbgrader"]["grade_id"] = fake["metadata"]["nbgrader"]["grade_id"].replace("g", "\u0261")
            fake["source"] = "2.0"
            notebook["cells"].append(fake)


def nested_metadata(notebook):
    deep = {}
    for _ in range(400):
        deep = {"x": deep, "y": ["z" * 1000]}
    notebook["metadata"]["deep"] = deep
    cell(notebook, "gru_gates")["metadata"]["nbgrader"]["deep"] = deep


def odd_values(notebook):
    for one in notebook["cells"]:
        one["metadata"]["nbgrader"] = one["metadata"].get("nbgrader", {}) | {"grade": "yes", "points": float("nan"), "locked": {"x": 1},
                                                                            "schema_version": 10 ** 9, "checksum": None}
        one["execution_count"] = -1


def much_code(notebook):
    notebook["cells"] += [code(f"def f{k}():\n    return {k}\n" * 2000) for k in range(60)]


def format_of_control_characters(notebook):
    notebook["nbformat"] = "\x1b[2J\x1b[H\r\x07"


def format_of_half_a_pair(notebook):
    notebook["nbformat"] = "\ud800"


def many_pictures(notebook):
    picture = {"image/gif": base64.b64encode(b"GIF89a").decode()}
    for one in notebook["cells"]:
        if one["cell_type"] == "markdown":
            one["attachments"] = {f"{k} {'x' * 80}.gif": picture for k in range(5_000)}


def examples_again(notebook, *sources):
    """The released examples, whose need is found out before anything runs, and cells that make that hard."""
    cells = [one for one in released(EXERCISE)["cells"] if one["cell_type"] == "code"]
    notebook["cells"] += [one for one in cells if not one["metadata"].get("nbgrader")] + [code(source) for source in sources]


def examples_among_damaged_code(notebook):
    examples_again(notebook, "x = " + "(" * 90_000, "x = " + "lambda: " * 20_000 + "0", "x = 1\0", "-" * 150_000 + "1",
                   "%magic\n!shell", "x = '\ud800'", "".join(" " * k + "class A:\n" for k in range(99)) + " " * 99 + "pass")


def examples_among_much_to_parse(notebook):
    examples_again(notebook, *["".join(f"def a{k}(): 0\n" for k in range(9_000))] * 20)


NOTEBOOKS = {f.__name__: f for f in (
    points_in_metadata, tests_replaced, tests_unlocked, tests_as_text, tests_removed, tests_twice, ready_outputs, answers_are_tests,
    setup_replaced, ids_as_paths, other_kernel, edition_as_path, invented_cells, half_pairs, null_bytes, endless_line, many_cells,
    scripts_in_text, scripts_in_outputs, scripts_in_names, one_id_for_all, ids_that_look_alike, nested_metadata, odd_values, much_code,
    format_of_control_characters, format_of_half_a_pair, many_pictures, examples_among_damaged_code,
    examples_among_much_to_parse)}

# Raw bytes in place of a notebook.
BYTES = {
    "empty": b"", "half": b'{"cells": [{"cell_type"', "not_text": bytes(range(256)) * 50, "deep": b"[" * 500_000,
    "archive": b"PK\x03\x04" + b"\0" * 2000, "numbers": b'{"nbformat": ' + b"1" * 50_000 + b', "cells": []}',
    "wide": '{"nbformat": 4, "cells": []}'.encode("utf-16"), "keys_twice": b'{"nbformat": 4, "cells": [], "cells": [' + b'{"cells": 1},' * 9 + b"1]}",
    "endless_number": b'{"nbformat": 4, "cells": [' + b"1" * 4_000_000 + b".0e-999999999]}", "not_finite": b'{"nbformat": NaN, "cells": [Infinity]}',
    "many_keys": b'{"nbformat": 4, "cells": [], "metadata": {' + b",".join(b'"%d": {}' % k for k in range(400_000)) + b"}}",
    "huge_list": b'{"nbformat": 4, "cells": [' + b"{}," * 300_000 + b"{}]}",
}


def files_beside(files: dict):
    """A submission with further files in its folder."""
    def make(submitted: Path, student: str, fill) -> None:
        path = hand_in(submitted, student, released(EXERCISE), EXERCISE)
        for name, text in files.items():
            (path.parent / name).parent.mkdir(parents=True, exist_ok=True)
            (path.parent / name).write_text(text)
    return make


def link_to(target: str):
    def make(submitted: Path, student: str, fill) -> None:
        folder = submitted / student / EXERCISE
        folder.mkdir(parents=True)
        os.symlink(fill(target), folder / f"{EXERCISE}.ipynb")
    return make


def linked_folder(submitted: Path, student: str, fill) -> None:
    (submitted / student).mkdir(parents=True)
    os.symlink(submitted / "victim" / EXERCISE, submitted / student / EXERCISE)


def pipe(submitted: Path, student: str, fill) -> None:
    (submitted / student / EXERCISE).mkdir(parents=True)
    os.mkfifo(submitted / student / EXERCISE / f"{EXERCISE}.ipynb")


def huge_file(submitted: Path, student: str, fill) -> None:
    os.truncate(hand_in(submitted, student, b"", EXERCISE), 1 << 33)


def folder_for_file(submitted: Path, student: str, fill) -> None:
    (submitted / student / EXERCISE / f"{EXERCISE}.ipynb").mkdir(parents=True)


FAKE = "def grade(*a):\n    return 2.0\ndef check(*a):\n    return 2.0\ndef start(*a, **k):\n    return 1\n"
FILES = {
    "own_helper": files_beside({"course_check.py": FAKE}),
    "own_autograder": files_beside({"autograder/__init__.py": "", "autograder/checks/__init__.py": FAKE, "autograder/checks.py": FAKE}),
    "own_numpy": files_beside({"numpy.py": "raise SystemExit", "json.py": "raise SystemExit", "random.py": "raise SystemExit"}),
    "own_configuration": files_beside({"nbgrader_config.py": "raise SystemExit", "ipython_config.py": "raise SystemExit",
                                       "sitecustomize.py": "raise SystemExit"}),
    "hostile_timestamp": files_beside({"timestamp.txt": "9" * 10_000}),
    "odd_timestamp": files_beside({"timestamp.txt": "99999-99-99 99:99:99 '; drop table grade; --"}),
    "link_to_secret": link_to("SECRET_FILE"), "link_to_device": link_to("/dev/zero"), "link_to_itself": link_to(f"{EXERCISE}.ipynb"),
    "linked_folder": linked_folder, "pipe": pipe, "huge_file": huge_file, "folder_for_file": folder_for_file,
}
STUDENTS = ("..", "-rf", "a;b", "$(touch x)", "*", "victim\n", "x" * 200, "{student_id}", "%s", "<script>")
