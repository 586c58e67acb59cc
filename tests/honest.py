"""Submissions as honest students hand them in, by the hundred: seeded, of every exercise and edition, right and wrong.

An answer is a solution, a right variant of it, a known mistake, a mutant, the stub, something odd, or a right answer
with a twist; to a notebook come cells of the student's own and the small accidents that happen to notebooks. What is
left out, because our grader means to differ there: `check` rebound to something else, which ours does not notice;
`exit()` in a cell, after which ours goes on; endless loops, which cost plain nbgrader a minute for every cell that waits
for them.
"""
import copy
from functools import cache
import inspect
import json
from pathlib import Path
import random
import re
import sys

import variants
from autograder import cells as reference_cells, course, sample
from autograder.checks import mutation, spec, tools
from grader_tools import cell, code, released

# ---------------------------------------------------------------- known mistakes and right variants, as programs

STAND_INS = {
    "spec": "class Declared:\n    def __init__(self, *args, **given):\n        self.__dict__.update(given)\n"
            "Case = Criterion = Function = Declared\n",
    "course": f"def exercises():\n    return {list(course.exercises())!r}\n"}

LOADER = """import sys, types
for name, source in {sources!r}:
    module = sys.modules[name] = types.ModuleType(name)
    module.__path__ = []
    package, _, own = name.rpartition(".")
    if package:
        setattr(sys.modules[package], own, module)
    exec(source, module.__dict__)

def mistaken(function, *keys):
    module = sys.modules["workbook.checks.{module}"]
    parts = dict(module.PARTS)
    for key in keys:
        parts.update(module.MISTAKES[key])
    found = next(f for f in module.FUNCTIONS if f.name == function)
    return found.build(types.SimpleNamespace(**parts))

def styled(function, style):
    return sys.modules["workbook.variants"].VARIANTS["{slug}"][style][function]
"""


def _renamed(source: str) -> str:
    """Imports of the course become imports of the modules that the workbook brings along."""
    source = re.sub(r"^from \.(\w+) import", r"from workbook.cells.\1 import", source, flags=re.M)
    return re.sub(r"\bautograder\b", "workbook", source)


def _source(module) -> str:
    return _renamed(Path(inspect.getsourcefile(module)).read_text(encoding="utf-8"))


@cache
def workbook(slug: str) -> str:
    """A cell that brings `mistaken(function, *keys)` and `styled(function, style)` into a notebook."""
    cells_folder = Path(reference_cells.__file__).parent
    told = [("workbook", ""), ("workbook.cells", ""), ("workbook.checks", ""), ("workbook.course", STAND_INS["course"])]
    told += [(f"workbook.cells.{p.stem}", _renamed(p.read_text(encoding="utf-8")))
             for p in sorted(cells_folder.glob("*.py")) if p.stem != "__init__"]
    told += [("workbook.cells", _source(reference_cells)), ("workbook.checks.spec", STAND_INS["spec"]),
             ("workbook.checks.tools", _source(tools))]
    module = spec.module_of(slug)
    borrowed = re.findall(r"^from autograder\.checks import (\w+)", inspect.getsource(module), re.M)
    told += [(f"workbook.checks.{name}", _source(spec.module_of(name.replace("_", "-")))) for name in borrowed]
    own = course.exercise(slug).module
    told += [(f"workbook.checks.{own}", _source(module)), ("workbook.variants", _source(variants))]
    return LOADER.format(sources=told, module=own, slug=slug)


# ---------------------------------------------------------------- one answer

TWISTS = {
    "prints": "print(args)\n    return right(*args)",
    "complains": "import sys, warnings\n    print('norm', file=sys.stderr)\n    warnings.warn('small')\n"
                 "    np.log(np.zeros(2))\n    return right(*args)",
    "float32": "return each(np.float32)",
    "integers": "return each(lambda a: np.asarray(a).astype(int))",
    "objects": "return each(lambda a: np.asarray(a).astype(object))",
    "complex": "return each(lambda a: np.asarray(a).astype(complex))",
    "strings": "return each(lambda a: np.asarray(a).astype(str))",
    "nested lists": "return each(lambda a: np.asarray(a).tolist())",
    "list": "result = right(*args)\n    return list(result) if np.ndim(result) else [result]",
    "tuple": "result = right(*args)\n    return tuple(result) if np.ndim(result) else (result,)",
    "generator": "yield from right(*args)",
    "dict": "return {'value': right(*args)}",
    "one array": "return np.array(right(*args))",
    "one more": "result = right(*args)\n"
                "    return [*result, result[0]] if isinstance(result, (tuple, list)) else (result, result)",
    "squeezed": "return each(np.squeeze)",
    "one axis more": "return each(lambda a: np.asarray(a)[None])",
    "transposed": "return each(np.transpose)",
    "Fortran order": "return each(np.asfortranarray)",
    "matrix": "return each(lambda a: np.asmatrix(a) if np.ndim(a) == 2 else a)",
    "masked": "return each(np.ma.array)",
    "subclass": "return each(lambda a: np.asarray(a).view(np.recarray))",
    "read-only": "result = each(np.array)\n    for a in arrays(result):\n        a.setflags(write=False)\n"
                 "    return result",
    "not a number": "return each(lambda a: np.asarray(a) * np.nan)",
    "infinite": "return each(lambda a: np.asarray(a) + np.inf)",
    "nearly": "return each(lambda a: np.asarray(a) * (1 + 3e-6))",
    "not quite": "return each(lambda a: np.asarray(a) * (1 + 3e-5))",
    "writes": "result = right(*args)\n    for a in arrays(args):\n        a += 1\n    return result",
    "writes into lists": "result = right(*args)\n    for a in args:\n        if isinstance(a, list):\n"
                         "            a.append(a[0])\n    return result",
    "its argument": "right(*args)\n    return args[0] if args else None",
    "views": "right(*args)\n    return tuple(a[:] for a in arrays(args))",
    "empty views": "right(*args)\n    return tuple(a[:0] for a in arrays(args))",
    "kept": "result = kept.setdefault('first', right(*args))\n    return result",
    "overwritten": "kept['last'] = right(*args)\n    for a in arrays(kept.get('result', ())):\n        a *= 0\n"
                   "    kept['result'] = kept['last']\n    return kept['result']",
    "tires": "kept['calls'] = kept.get('calls', 0) + 1\n    if kept['calls'] > 3:\n        raise RuntimeError('tired')\n"
             "    return right(*args)",
    "drifts": "kept['calls'] = kept.get('calls', 0) + 1\n    return each(lambda a: a + 0.01 * (kept['calls'] > 4))",
    "learns": "kept['calls'] = kept.get('calls', 0) + 1\n    return right(*args) if kept['calls'] > 2 else None",
    "one row only": "if args and len(args[0]) == 1:\n        raise ValueError('one row')\n    return right(*args)",
    "leaves": "raise SystemExit(1)",
    "recurses": "return NAME(*args)",
    "counts frames": "import inspect\n    return right(*args) if len(inspect.stack()) else None",
    "needs help": "return helper(right, args)",
}
TWISTED = """
right, kept = NAME, {}

def arrays(value):
    return [a for item in value for a in arrays(item)] if isinstance(value, (list, tuple)) else \\
        [value] if isinstance(value, np.ndarray) else []

def NAME(*args):
    def each(change):
        result = right(*args)
        if isinstance(result, (list, tuple)):
            return type(result)(change(a) for a in result)
        return change(result)
    BODY
"""
ODD = {
    "nothing": "def NAME(*args):\n    pass",
    "a sentence": "def NAME(*args):\n    return 'the answer'",
    "zeros": "def NAME(*args):\n    return np.zeros(3)",
    "its arguments": "def NAME(*args):\n    return args",
    "divides by zero": "def NAME(*args):\n    return 1 / 0",
    "another error": "class Trouble(Exception):\n    pass\ndef NAME(*args):\n    raise Trouble('x' * 400)",
    "no arguments": "def NAME():\n    return 0.5",
    "other arguments": "def NAME(*, x, h):\n    return x",
    "unknown name": "def NAME(*args):\n    return undefined_thing",
    "half a line": "def NAME(*args:\n    return 1",
    "wrong indent": "def NAME(*args):\n  a = 1\n    return a",
    "no function": "NAME = 5",
    "an array": "NAME = np.arange(3.0)",
    "none": "NAME = None",
    "deleted": "def NAME(*args):\n    return 1\ndel NAME",
    "a class": "class NAME:\n    def __init__(self, *args):\n        self.args = args",
    "a coroutine": "async def NAME(*args):\n    return 1",
    "a library function": "NAME = np.tanh",
    "a lambda": "NAME = lambda *args: args[0]",
    "empty": "",
    "a comment": "# I could not do this one.",
    "magic": "%%time\ndef NAME(*args):\n    return None",
    "input": "def NAME(*args):\n    return input()",
    "prints instead": "def NAME(*args):\n    print('done')\nNAME()",
    "asserts": "def NAME(*args):\n    assert False, 'todo'",
    "not implemented": "def NAME(*args):\n    return NotImplemented",
    "an ellipsis": "def NAME(*args):\n    ...",
    "an object": "def NAME(*args):\n    return object()",
    "a module": "def NAME(*args):\n    return np",
    "itself": "def NAME(*args):\n    return NAME",
    "deep": "def NAME(*args):\n    deep = []\n    for _ in range(60):\n        deep = [deep]\n    return deep",
}
FORMS = {
    "object": "\nclass Callable:\n    def __init__(self, f):\n        self.f = f\n    def __call__(self, *args):\n"
              "        return self.f(*args)\nNAME = Callable(NAME)",
    "partial": "\nimport functools\nNAME = functools.partial(NAME)",
    "method": "\nclass Student:\n    def __init__(self, f):\n        self.f = f\n    def solve(self, *args):\n"
              "        return self.f(*args)\nNAME = Student(NAME).solve",
    "static": "\nclass Student:\n    solve = staticmethod(NAME)\nNAME = Student.solve",
    "wrapped": "\nimport functools\ndef logged(f):\n    @functools.wraps(f)\n    def inner(*args, **kwargs):\n"
               "        print(f.__name__)\n        return f(*args, **kwargs)\n    return inner\nNAME = logged(NAME)",
    "frompyfunc": "\nimport functools\nNAME = functools.lru_cache(NAME)",
}
NUMBERS = ("{v}", "'{v}'", "'{f}'", "'{c}'", "'{p} %'", "'{p}%'", "'{w}'", "' {v} '", "np.float64({v})", "np.array({v})",
           "np.float32({v})", "__import__('fractions').Fraction({v})", "__import__('decimal').Decimal('{v}')", "['{f}']",
           "'about {v}'", "'-{v}'", "'{v}.'", "'{f}/1'", "float('nan')", "True", "'1/0'")
LETTERS = ("'{v}'", "'{u}'", "'({v})'", "'{v}.'", "' {v} '", "'{w}'", "\"'{v}'\"", "'[{u}]'", "['{v}']", "'{v} or a'",
           "'{v}{v}'", "'x'", "''", "b'{v}'")


LINES = 20_000                    # of a mutant, for all cases together


def notation(chance: random.Random, right) -> str:
    """An answer of the review test, right or wrong, in one of the ways to write it."""
    if isinstance(right, str) and right.isalpha():
        letter = right if chance.random() < 0.6 else chance.choice("abcd")
        wide = chr(ord(letter) + 0xFEE0)
        return chance.choice(LETTERS).format(v=letter, u=letter.upper(), w=wide)
    top, bottom = (right.split("/") + ["1"])[:2] if isinstance(right, str) else (right, 1)
    value = float(top) / float(bottom) * (1 if chance.random() < 0.7 else 2)
    plain = f"{value:g}"
    wide = "".join(chr(ord(c) + 0xFEE0) for c in plain)
    return chance.choice(NUMBERS).format(v=plain, f=f"{value * 64:g}/64", c=plain.replace(".", ","), w=wide,
                                         p=f"{100 * value:g}")


class Endless(BaseException):
    """A mutant has executed more lines than any answer needs."""


def harmless(slug: str, mutant) -> bool:
    """Does a mutant come to an end? Counted in lines, so that the submissions are the same on every machine."""
    lines = 0

    def trace(frame, event, argument):
        nonlocal lines
        if not frame.f_code.co_filename.startswith("<"):
            return None
        lines += 1
        if lines > LINES:
            raise Endless
        return trace

    sys.settrace(trace)
    try:
        mutation.survives(slug, mutant)
        return True
    except Endless:
        return False
    finally:
        sys.settrace(None)


def answer(chance: random.Random, slug: str, name: str) -> tuple[str, str]:
    """(what it is, source) of an answer for one function."""
    function = spec.functions(slug)[name]
    if function.kind == "answer" and chance.random() < 0.8:
        return "notation", f"def {name}():\n    return {notation(chance, function.reference())}"
    right = mutation.solution_cells(slug)[name]
    kind = chance.choices(("solution", "variant", "mistake", "pair", "mutant", "stub", "odd", "twist", "form"),
                          (3, 3, 4, 1, 4, 1, 3, 5, 1))[0]
    if kind == "variant":
        styles = [style for style, own in variants.VARIANTS.get(slug, {}).items() if name in own]
        style = chance.choice(styles) if styles else None
        return (f"variant {style}", f"{name} = styled({name!r}, {style!r})") if style else ("solution", right)
    if kind in ("mistake", "pair"):
        pairs = [list(pair) for pair in spec.combinable(slug)] if kind == "pair" else []
        keys = chance.choice(pairs or [[key] for key in spec.module_of(slug).MISTAKES])
        return f"mistake {'+'.join(keys)}", f"{name} = mistaken({name!r}, {', '.join(map(repr, keys))})"
    if kind == "mutant":
        made = mutation.mutants(name, right)
        chosen = next((m for m in chance.sample(made, len(made)) if harmless(slug, m)), None)
        return (f"mutant {chosen.change}", chosen.source) if chosen else ("solution", right)
    if kind == "stub":
        return "stub", ""
    if kind == "odd":
        what = chance.choice(list(ODD))
        return what, ODD[what].replace("NAME", name)
    if kind == "twist":
        what = chance.choice(list(TWISTS))
        return what, right + "\n" + TWISTED.replace("BODY", TWISTS[what]).replace("NAME", name)
    if kind == "form":
        what = chance.choice(list(FORMS))
        return what, right + "\n" + FORMS[what].replace("NAME", name)
    return "solution", right


# ---------------------------------------------------------------- a notebook

OWN_CELLS = (
    "%matplotlib inline\nimport matplotlib.pyplot as plt\nplt.plot([1, 2]); plt.show()", "!echo hello", "1 / 0",
    "import torch", "np.seterr(all='raise')", "np.random.seed(0)", "list = [1, 2]\nsum = max = 3", "print('x' * 5000)",
    "helper?", "%timeit -n1 -r1 1 + 1",
    "import warnings\nwarnings.warn('careful')", "import sys\nprint('log', file=sys.stderr)", "name = input('name? ')",
    "np.set_printoptions(precision=2)\nnp.zeros((30, 30))", "x = h = c = W = U = b = None", "for", "_", "",
    "import numpy\nnumpy.ones(3)", "from math import *", "def sigmoid(z):\n    return 1 / (1 + np.exp(-z))",
    "raise SystemExit", "await __import__('asyncio').sleep(0)",
    "import logging\nlogging.warning('look')", "%%html\n<b>note</b>", "print(check)", "import random\nrandom.seed(1)",
    "class np_like:\n    pass", "check('nothing', None)", "from numpy import *", "T = N = D = H = 4")


def add_cells(chance, notebook):
    for source in chance.sample(OWN_CELLS, chance.randint(1, 4)):
        notebook["cells"].insert(chance.randint(0, len(notebook["cells"])), code(source))


def add_help(chance, notebook):
    """The helper some answers use: before everything, among the cells, or after all that needs it."""
    place = chance.choice((0, len(notebook["cells"]), chance.randint(0, len(notebook["cells"]))))
    notebook["cells"].insert(place, code("def helper(f, args):\n    return f(*args)"))


def marked(notebook, chosen) -> list[int]:
    return [k for k, one in enumerate(notebook["cells"]) if chosen(one["metadata"].get("nbgrader", {}))]


def lose_test(chance, notebook):
    del notebook["cells"][chance.choice(marked(notebook, lambda m: m.get("grade")))]


def lose_answer(chance, notebook):
    del notebook["cells"][chance.choice(marked(notebook, lambda m: m.get("solution")))]


def lose_setup(chance, notebook):
    del notebook["cells"][marked(notebook, lambda m: m.get("grade_id") == "setup")[0]]


def lose_text(chance, notebook):
    notebook["cells"] = [c for c in notebook["cells"] if c["cell_type"] != "markdown"]


def edit_test(chance, notebook):
    one = notebook["cells"][chance.choice(marked(notebook, lambda m: m.get("grade")))]
    source = "".join(one["source"])
    one["source"] = chance.choice(("pass", "", f"print('mine')\n{source}", f"# {source}"))


def copy_answer(chance, notebook):
    """A cell pasted below itself keeps its id."""
    place = chance.choice(marked(notebook, lambda m: m.get("solution")))
    notebook["cells"].insert(place + 1, copy.deepcopy(notebook["cells"][place]))


def move_cells(chance, notebook):
    """Some cells dragged elsewhere."""
    for _ in range(chance.randint(1, 4)):
        moved = notebook["cells"].pop(chance.randrange(len(notebook["cells"])))
        notebook["cells"].insert(chance.randrange(len(notebook["cells"]) + 1), moved)


def old_outputs(chance, notebook):
    for one in notebook["cells"]:
        if one["cell_type"] == "code":
            one["outputs"] = [{"output_type": "stream", "name": "stderr", "text": ["old\n"]},
                              {"output_type": "execute_result", "execution_count": 1, "metadata": {},
                               "data": {"text/plain": ["9.0"]}}]
            one["execution_count"] = 1


def lines_and_tags(chance, notebook):
    for one in notebook["cells"]:
        one["source"] = "".join(one["source"]).splitlines(keepends=True)
        one["metadata"] |= {"tags": ["mine"], "collapsed": False, "jupyter": {"source_hidden": True}}


def old_minor(chance, notebook):
    notebook["nbformat_minor"] = 2
    for one in notebook["cells"]:
        one.pop("id", None)


ACCIDENTS = (lose_test, lose_answer, lose_setup, lose_text, edit_test, copy_answer, move_cells, old_outputs, lines_and_tags,
             old_minor)


def notebook_of(chance: random.Random, slug: str, edition: str) -> tuple[dict, list[str]]:
    """A submission and, for messages, what is in it."""
    files = sorted(p.stem for p in (sample.HERE / "answers" / slug).glob("*.py"))
    if files and chance.random() < 0.1:
        name = chance.choice(files)
        made, told = sample.notebook(sample.Entry("sample-x", edition, slug, name)), [name]
    else:
        made, told = copy.deepcopy(released(slug, edition)), []
        spare = chance.random() < 0.5           # half of the class does most things right
        for name in course.exercise(slug).points:
            what, source = ("solution", mutation.solution_cells(slug)[name]) if spare and chance.random() < 0.6 else \
                answer(chance, slug, name)
            told.append(f"{name}: {what}")
            if what != "stub":
                cell(made, name)["source"] = source
    told += accidents(chance, made)
    if any("mistaken(" in "".join(c["source"]) or "styled(" in "".join(c["source"]) for c in made["cells"]):
        made["cells"].insert(0, code(workbook(slug)))
    return made, told


def accidents(chance: random.Random, notebook: dict) -> list[str]:
    chosen = [add_help] + [add_cells] * (chance.random() < 0.4)
    chosen += chance.sample(ACCIDENTS, chance.choice((0, 0, 0, 1, 1, 2)))
    for accident in chosen:
        accident(chance, notebook)
    return [accident.__name__ for accident in chosen]


def submissions(count: int, seed: int):
    """(student, exercise, notebook, what is in it), the exercises in turn."""
    exercises, editions = list(course.exercises()), list(course.editions())
    for k in range(count):
        chance = random.Random(f"{seed}/{k}")
        slug = exercises[k % len(exercises)]
        made, told = notebook_of(chance, slug, chance.choice(editions))
        yield f"honest-{k:03}", slug, json.loads(json.dumps(made)), told
