"""Compare every edition with the reference edition, the first one in _config.yml.

Complains of missing or surplus pages; of headings, labels, code cells, equations, formulas, figures, directives and
cross-references that differ; of message keys and placeholders that differ; of words in code cells; of forbidden
variants of the glossary's terms; of typography; and of translations whose source changed since they were last read
against it. Each complaint names file, difference and remedy.

  python -m autograder mirror                                   all editions
  python -m autograder mirror --edition fr                      one edition
  python -m autograder mirror --sync                            copy code cells outward, then compare
  python -m autograder mirror --fix-spaces --edition pl         set no-break spaces (pl, fr), then compare
  python -m autograder mirror --stamp book/fr/03-lstm.md        I have read it against the source, note that
  python -m autograder mirror --stamp --edition fr              the same for everything in one edition
"""
from argparse import ArgumentParser, Namespace

HELP = "compare the editions with each other and complain of every difference"


def add_arguments(parser: ArgumentParser):
    parser.add_argument("--edition", action="append", metavar="LANG", help="only this edition (may be repeated)")
    parser.add_argument("--sync", action="store_true", help="first copy code cells from the reference edition")
    parser.add_argument("--fix-spaces", action="store_true",
                        help="first set the no-break spaces that Polish and French typography asks for")
    parser.add_argument("--stamp", nargs="*", metavar="FILE",
                        help="record that these files (default: all) were read against the reference edition, and stop")


def run(args: Namespace) -> int:
    from autograder.mirror.command import run     # here, because MyST takes long to import
    return run(args)
