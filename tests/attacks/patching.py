"""Patching: make the tests say yes. Each submission has no right answer and changes what judges them."""

YES = """
class Yes(np.ndarray):
    def __array_function__(self, function, types, args, kwargs):
        return True if function.__name__ in ("allclose", "array_equal", "all", "may_share_memory") else np.ones(3, bool)
    def __array_ufunc__(self, ufunc, method, *inputs, **kwargs):
        return np.ones(3, bool)
    def __eq__(self, other):
        return True
"""
FUNCTIONS = ("gru_gates", "gru_candidate", "gru_update", "gru_step", "gru_forward")
ALL_RETURN = "\n".join(f"def {name}(*args):\n    return answer(args)" for name in FUNCTIONS)
REPLACED = "\n".join(f"{name} = answer" for name in FUNCTIONS)
WRONG = "def answer(args):\n    return np.zeros(3), np.zeros(3)\n" + ALL_RETURN

FIRST = {
    "allclose": "import numpy as np\nnp.allclose = np.isclose = np.array_equal = lambda *a, **k: True\n"
                "np.core = None\nnp.testing.assert_allclose = lambda *a, **k: None",
    "ufuncs": "import numpy as np\nnp.isfinite = np.abs = lambda *a, **k: np.ones(1, bool)\nnp.all = lambda *a, **k: True",
    "builtins": "import builtins\nbuiltins.all = builtins.any = lambda *a: True\nbuiltins.sum = lambda *a: 2.0",
    "course_check": "import course_check\ncourse_check.check = lambda *a: 2.0\ncourse_check.evaluate = lambda *a: 2.0",
    "hidden_module": "import sys, types\npackage, module = types.ModuleType('autograder'), types.ModuleType('autograder.checks')\n"
                     "module.grade = lambda *a: 2.0\npackage.checks = module\n"
                     "sys.modules.update({'autograder': package, 'autograder.checks': module})",
    "grade_itself": "import autograder.checks\nautograder.checks.grade = lambda *a: 2.0",
    "runtime_compare": "from autograder.checks import runtime\n"
                       "runtime.compare = lambda s, case, seen: {'ok': [True] * len(case['want']), 'problem': None, "
                       "'got': case['want']}\nruntime.type_problem = lambda *a: None",
    "import_hook": "import sys, importlib.abc, importlib.machinery\n"
                   "class Hook(importlib.abc.MetaPathFinder, importlib.abc.Loader):\n"
                   "    def find_spec(self, name, path=None, target=None):\n"
                   "        if name.startswith('autograder'):\n"
                   "            return importlib.machinery.ModuleSpec(name, self, is_package=True)\n"
                   "    def create_module(self, spec):\n        return None\n"
                   "    def exec_module(self, module):\n        module.grade = lambda *a: 2.0\n"
                   "sys.meta_path.insert(0, Hook())",
    "display_formatter": "get_ipython().display_formatter.format = lambda *a, **k: ({'text/plain': '2.0'}, {})",
    "input_transformer": "get_ipython().input_transformers_cleanup.append(lambda lines: ['2.0\\n'])",
    "ast_transformer": "import ast\nclass Two(ast.NodeTransformer):\n    def visit_Module(self, node):\n"
                       "        return ast.fix_missing_locations(ast.Module([ast.Expr(ast.Constant(2.0))], []))\n"
                       "get_ipython().ast_transformers.append(Two())",
    "run_cell": "shell = get_ipython()\nold = type(shell).run_cell_async\n"
                "async def run(self, source, *a, **k):\n    return await old(self, '2.0' if 'grade(' in source else source, *a, **k)\n"
                "type(shell).run_cell_async = run",
    "post_run_hook": "import builtins\ndef hook(*a):\n    get_ipython().user_ns['grade'] = lambda *a: 2.0\n"
                     "get_ipython().events.register('pre_execute', hook)\nget_ipython().events.register('pre_run_cell', hook)",
    "no_tracebacks": "get_ipython().showtraceback = get_ipython()._showtraceback = lambda *a, **k: None",
    "print_and_float": "import builtins\nclass float(builtins.float):\n    def __repr__(self):\n        return '2.0'\n"
                       "builtins.float = float",
    "seeded_random": "import numpy as np\nnp.random.default_rng = lambda *a: np.random.Generator(np.random.PCG64(0))",
    "kernel_reply": "import ipykernel.ipkernel as k\nold = k.IPythonKernel.do_execute\n"
                    "async def do(self, code, *a, **kw):\n    return await old(self, '2.0', *a, **kw)\n"
                    "k.IPythonKernel.do_execute = do",
}
IN_ANSWERS = {
    "yes_arrays": YES + "\ndef answer(args):\n    return np.zeros(3).view(Yes), np.zeros(3).view(Yes)\n" + ALL_RETURN,
    "stack_walk": "import sys\ndef answer(args):\n    frame = sys._getframe()\n    while frame:\n"
                  "        for value in list(frame.f_locals.values()):\n"
                  "            if isinstance(value, dict) and 'want' in value and 'args' in value:\n"
                  "                if any(w is not None for w in value['want']):\n"
                  "                    suite = frame.f_locals.get('suite', {})\n"
                  "                    cases = suite.get('cases', [value])\n"
                  "                    for case in cases:\n"
                  "                        if all(np.array_equal(a, b) for a, b in zip(case['args'], args)):\n"
                  "                            got = [w.copy() for w in case['want']]\n"
                  "                            return got[0] if suite.get('kind') == 'array' else tuple(got)\n"
                  "        suite = frame.f_locals.get('suite')\n        if isinstance(suite, dict):\n"
                  "            for case in suite['cases']:\n"
                  "                if all(np.array_equal(a, b) for a, b in zip(case['args'], args)):\n"
                  "                    got = [w.copy() for w in case['want']]\n"
                  "                    return got[0] if suite['kind'] == 'array' else tuple(got)\n"
                  "        frame = frame.f_back\n" + ALL_RETURN,
    "garbage_search": "import gc\ndef answer(args):\n    for thing in gc.get_objects():\n"
                      "        if isinstance(thing, dict) and 'want' in thing and 'args' in thing:\n"
                      "            if all(np.array_equal(a, b) for a, b in zip(thing['args'], args)):\n"
                      "                got = [w.copy() for w in thing['want']]\n"
                      "                return got[0] if len(got) == 1 else tuple(got)\n" + ALL_RETURN,
    "reference_cells": "def answer(args):\n    from autograder import cells\n"
                       "    import sys\n    return getattr(cells, sys._getframe(1).f_code.co_name)(*args)\n" + ALL_RETURN,
    "observe_attribute": "class Answer:\n    def __call__(self, *a):\n        pass\n    def observe(self, args):\n"
                         "        import sys\n        frame = sys._getframe(1)\n        case = frame.f_locals.get('case') or {}\n"
                         "        want = case.get('want', [np.zeros(1)])\n"
                         "        return dict(value=want[0] if len(want) == 1 else tuple(want), error=None, printed='', "
                         "changed=[], shared=[])\nanswer = Answer()\n" + REPLACED,
    "equal_to_everything": "class Answer(float):\n    def __eq__(self, o): return True\n    def __array__(self, *a, **k): "
                           "return np.zeros(1)\n    def __sub__(self, o): return 0.0\n    __rsub__ = __sub__\n"
                           "    def __len__(self): return 2\n    def __iter__(self): return iter((self, self))\n"
                           "def answer(args):\n    return Answer()\n" + ALL_RETURN,
    "patch_while_called": "def answer(args):\n    import sys\n    for name, module in list(sys.modules.items()):\n"
                          "        if hasattr(module, 'evaluate') and hasattr(module, 'compare'):\n"
                          "            module.compare = lambda s, case, seen: {'ok': [True] * len(case['want']), "
                          "'problem': None, 'got': case['want']}\n            module.type_problem = lambda *a: None\n"
                          "            module.manners_problem = lambda *a: None\n" + ALL_RETURN,
}

FIRST |= {
    "names_in_other_letters": "\uff47\uff52\uff41\uff44\uff45 = \uff43\uff48\uff45\uff43\uff4b = lambda *a: 2.0",
    "builtins_import": "import builtins\nold = builtins.__import__\ndef found(name, *a, **k):\n    module = old(name, *a, **k)\n"
                       "    if name == 'autograder.checks':\n        module.grade = lambda *a: 2.0\n    return module\nbuiltins.__import__ = found",
    "points_class": "from autograder.checks import runtime\nruntime.Points.__repr__ = lambda self: '2.0'",
    "sitecustomize": "import os, site\nfor folder in [*site.getsitepackages(), os.getcwd()]:\n    try:\n"
                     "        open(os.path.join(folder, 'usercustomize.py'), 'a').write('# attack')\n    except OSError as e:\n        print(e)",
}
