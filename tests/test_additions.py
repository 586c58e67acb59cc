"""A chapter, an exercise and a language are added by what the design says, and nothing else needs touching.

Each test works in a temporary copy with all of the course's machinery and next to none of its content, so that a
build takes seconds.
"""
import re
import shutil
import subprocess
import sys

import pytest

from autograder import course

EDITIONS = list(course.editions())
MACHINERY = ["_config.yml", "requirements.txt", "autograder", "book"]
LEFT_OUT = ["__pycache__", "gradebook.db*", "submitted", "autograded", "feedback", "stamps", *EDITIONS]
ADDED = {"name": "Deutsch", "tag": "de", "locale": "de"}

FRONT = """---
jupytext:
  text_representation:
    extension: .md
    format_name: myst
kernelspec:
  display_name: Python 3
  language: python
  name: python3
---

"""
INDEX = "(index)=\n# LSTM {edition}\n\n...\n"
CHAPTER = FRONT + """(leak)=
# GRU {edition}

...

```{{code-cell}} ipython3
print(6 * 7)
```
"""
EXERCISE = FRONT + """# RNN {edition}

...

```{{code-cell}} ipython3
:id: setup
:role: setup
import numpy as np
from course_check import check
```

```{{code-cell}} ipython3
:id: leak
:role: answer
def leak(f, c):
    ### BEGIN SOLUTION
    return f * c
    ### END SOLUTION
```

```{{code-cell}} ipython3
:id: leak
:role: check
check("leak", leak)
```
"""
CHECKS = '''
from autograder.checks.spec import Case, Criterion, Function

PARTS = {"carry": lambda f, c: f * c}
MISTAKES = {"added": {"carry": lambda f, c: f + c}}


def _cases(rng, hidden):
    return [Case("general", [rng.uniform(size=(2, 3)), rng.normal(size=(2, 3))], {}) for _ in range(3)]


FUNCTIONS = (Function(name="leak", params=("f", "c"), returns=("c_next",), kind="array", reference=lambda f, c: f * c,
                      build=lambda p: lambda f, c: p.carry(f, c), cases=_cases,
                      criteria=(Criterion("mixture", 1, True),)),)
'''
MESSAGES = '\n[mistake.leaky-memory.added]\nwhat = "f + c."\nask = "f."\n'
ENTRY = '\n[[exercise]]\nslug = "leaky-memory"\nchapter = "index"\npoints = { leak = 2 }\n'
TERM = '[gate]\nintroduced = "index"\n' + "".join(f'{e}.term = "g"\n{e}.definition = "$f$."\n' for e in EDITIONS)


class Copy:
    """The machinery in a folder of its own, with one page."""

    def __init__(self, root):
        self.root = root
        for name in MACHINERY:
            source = course.ROOT / name
            if source.is_dir():
                shutil.copytree(source, root / name, ignore=shutil.ignore_patterns(*LEFT_OUT))
            else:
                shutil.copy(source, root / name)
        self.write("book/_toc.yml", "format: jb-book\nroot: index\n")
        self.write("book/sections.toml", "[sections]\n")
        self.write("course.toml", '[course]\nid = "lstm-gru"\n')
        self.write("autograder/glossary.toml", TERM)
        for edition in EDITIONS:
            self.write(f"book/{edition}/index.md", INDEX.format(edition=edition))
        self.append("course.toml", ENTRY.replace("leaky-memory", "carry"))
        self.exercise("carry", EDITIONS)
        self.stamp()

    def exercise(self, slug, editions):
        """What an exercise consists of besides its entry in course.toml."""
        self.write(f"autograder/checks/{slug.replace('-', '_')}.py", CHECKS)
        for edition in editions:
            self.write(f"solutions/{edition}/{slug}/{slug}.md", EXERCISE.format(edition=edition))
            self.append(f"autograder/messages/{edition}.toml", MESSAGES.replace("leaky-memory", slug))

    def write(self, name, text):
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        (self.root / name).write_text(text, encoding="utf-8")

    def append(self, name, text):
        self.write(name, self.read(name) + text)

    def read(self, name):
        return (self.root / name).read_text(encoding="utf-8")

    def run(self, *command, codes=(0,)):
        done = subprocess.run([sys.executable, *command], cwd=self.root, capture_output=True, text=True, timeout=600)
        assert done.returncode in codes, done.stdout + done.stderr
        return done.stdout

    def complaints(self):
        """Complaints of the mirror check, except that the new pages have not been read yet."""
        lines = self.run("-m", "autograder", "mirror", codes=(0, 1)).splitlines()[:-1]
        return [line for line in lines if "--stamp" not in line]

    def stamp(self):
        self.run("-m", "autograder", "mirror", "--stamp")

    def build(self):
        return self.run("book/build.py")


@pytest.fixture
def copy(tmp_path):
    copy = Copy(tmp_path)
    assert copy.complaints() == []
    return copy


def test_a_chapter_is_a_line_in_the_table_of_contents_and_a_page_per_edition(copy):
    copy.append("book/_toc.yml", "chapters:\n  - file: 01-leak\n")
    missing = copy.complaints()
    assert [line.split(":")[0] for line in missing] == sorted(f"book/{edition}/01-leak.md" for edition in EDITIONS)

    for edition in EDITIONS:
        copy.write(f"book/{edition}/01-leak.md", CHAPTER.format(edition=edition))
    assert copy.complaints() == []
    copy.stamp()
    assert copy.run("-m", "autograder", "mirror").startswith("0 complaints")

    copy.build()
    for edition in EDITIONS:
        page = copy.read(f"_build/html/{edition}/01-leak.html")
        assert f"GRU {edition}" in page and re.search(r">\s*42\s*<", page)
        assert "01-leak.html" in copy.read(f"_build/html/{edition}/index.html")


def test_an_exercise_is_an_entry_a_check_module_message_keys_and_a_page_per_edition(copy):
    copy.append("course.toml", ENTRY)
    assert len(copy.complaints()) == len(EDITIONS)
    copy.exercise("leaky-memory", EDITIONS)
    assert copy.complaints() == []

    copy.run("-m", "autograder", "release")
    for edition in EDITIONS:
        assert "raise NotImplementedError" in copy.read(f"exercises/{edition}/leaky-memory/leaky-memory.ipynb")
    solved, stub = (f"{folder}/{EDITIONS[-1]}/leaky-memory/leaky-memory.ipynb" for folder in ("solutions", "exercises"))
    copy.run("-m", "autograder", "check", solved)
    copy.run("-m", "autograder", "check", stub, codes=(1,))


def test_a_language_is_an_entry_in_the_configuration_and_what_the_mirror_check_lists(copy):
    copy.write("_config.yml", re.sub(rf"( +){EDITIONS[-1]}: \{{name.*\n",
                                     lambda last: f"{last[0]}{last[1]}de: {ADDED}\n", copy.read("_config.yml")))
    catalogues = sorted(path.relative_to(copy.root).as_posix() for path in (copy.root / "book/_locale").glob("*.toml"))
    missing = {line.split(":")[0] for line in copy.complaints()}
    assert missing == {"book/de/index.md", "solutions/de/carry/carry.md", "autograder/messages/de.toml",
                       "autograder/glossary.toml", *catalogues}

    copy.write("book/de/index.md", INDEX.format(edition="de"))
    copy.write("solutions/de/carry/carry.md", EXERCISE.format(edition="de"))
    copy.write("autograder/messages/de.toml", copy.read(f"autograder/messages/{course.reference_edition()}.toml"))
    copy.append("autograder/glossary.toml", 'de.term = "g"\nde.definition = "$f$."\n')
    for name in catalogues:
        entry = rf'\b{course.reference_edition()} = ("(?:[^"\\]|\\.)*")'
        copy.write(name, re.sub(entry, r"\g<0>, de = \1", copy.read(name)))
    assert copy.complaints() == []
    copy.stamp()
    assert copy.run("-m", "autograder", "mirror").startswith("0 complaints")

    copy.build()
    assert '<html lang="de"' in copy.read("_build/html/de/index.html")
    assert 'hreflang="de"' in copy.read(f"_build/html/{EDITIONS[0]}/index.html")
    copy.run("-m", "autograder", "release", "--edition", "de")
    assert (copy.root / "exercises/de/carry/carry.ipynb").is_file()
