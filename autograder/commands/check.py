"""Grade one notebook without a gradebook and print the report in the notebook's language.

For a student who wants to know before submitting, or an instructor who looks at one file. Visible and hidden tests run
exactly as in `grade`; nothing is stored. Exit code 0 when all points are earned, 1 when not.
"""
import argparse
from pathlib import Path

HELP = "grade one notebook file and print the report"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    from autograder.commands.grade import add_sandbox_arguments
    parser.add_argument("notebook", metavar="NOTEBOOK", type=Path, help="an .ipynb file of one of the exercises")
    parser.add_argument("--exercise", metavar="E", help="its exercise, if neither its metadata nor its name tells")
    parser.add_argument("--json", action="store_true", help="print the report as JSON")
    add_sandbox_arguments(parser)


def run(args) -> int:
    from autograder.commands.grade import limits_of
    from autograder.grading import single
    report = single.check(args.notebook, args.exercise, limits_of(args), args.unsafe)
    print(report.as_json() if args.json else report.as_text())
    return 0 if report.score >= report.points and not report.odd else 1
