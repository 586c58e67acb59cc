"""nbgrader without what grading does not need of it, which takes three quarters of the time of importing it.

Its package imports the server extensions of its applications; `nbgrader.utils` wants a single class of nbformat, whose
package imports jsonschema, and setuptools to unpack archives; its authenticators import requests; and jsonschema compiles
a grammar for a kind of URI that no notebook has. All of it is there still: it is imported when somebody asks for it.
"""
import importlib
from importlib.util import find_spec, module_from_spec
import sys
import types

UNPACKING = ("unpack_archive", "unpack_tarfile", "unpack_zipfile")


class Postponed(types.ModuleType):
    """A package whose own code is executed when something is asked of it that is not the name of a module in it."""

    def __getattr__(self, name: str):
        if find_spec(f"{self.__name__}.{name}"):
            return importlib.import_module(f"{self.__name__}.{name}")
        self.__class__ = types.ModuleType
        self.__spec__.loader.exec_module(self)
        return getattr(self, name)


def import_nbgrader() -> None:
    """Import `nbgrader.utils` and what else it takes; without effect when nbgrader is there already."""
    if "nbgrader" in sys.modules:
        return
    sys.modules.setdefault("rfc3987_syntax", None)      # jsonschema does without where the grammar's package is missing
    for name in ("nbgrader", "nbformat", "requests"):
        postpone(name)
    without = {} if "setuptools" in sys.modules else {"setuptools": types.ModuleType("setuptools"),
                                                      "setuptools.archive_util": archive_util()}
    sys.modules.update(without)
    importlib.import_module("nbgrader.utils")
    for name in without:
        del sys.modules[name]


def postpone(package: str) -> None:
    """Make the modules of a package importable without executing the package's own code, unless it is imported already."""
    if package not in sys.modules:
        made = module_from_spec(find_spec(package))
        made.__class__ = Postponed
        sys.modules[package] = made


def archive_util() -> types.ModuleType:
    """A stand-in for `setuptools.archive_util` whose functions import the real one when they are called."""
    module = types.ModuleType("setuptools.archive_util")
    for name in UNPACKING:
        setattr(module, name, lambda *args, name=name, **more: getattr(
            importlib.import_module("setuptools.archive_util"), name)(*args, **more))
    return module
