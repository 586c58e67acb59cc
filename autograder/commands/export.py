"""Write the grades of the gradebook to a file for other programs.

csv is nbgrader's own form with one more column, `sandbox`: how student code was confined while it was graded
(namespaces, bwrap, unsafe; empty when nbgrader itself graded). moodle and canvas are what these import.
"""
import argparse

HELP = "write the grades as CSV (nbgrader, Moodle, Canvas)"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("csv", "moodle", "canvas"), default="csv")
    parser.add_argument("--to", metavar="FILE", default="",
                        help="default grades.csv, grades-moodle.csv or grades-canvas.csv")
    parser.add_argument("--gradebook", metavar="URL|FILE", help="the gradebook (autograder/gradebook.db)")
    for option, letter in (("student", "S"), ("exercise", "E")):
        parser.add_argument(f"--{option}", metavar=letter, action="append", default=[],
                            help=f"this {option} only; may be repeated")


def run(args) -> int:
    from nbgrader.api import Gradebook
    from autograder import course, export
    from autograder.grading import store
    store.connect(args.gradebook).dispose()           # complains clearly when there is none
    for name in args.exercise:
        course.exercise(name)
    plugin = export.FORMATS[args.format](to=args.to, student=args.student, assignment=args.exercise)
    try:
        with Gradebook(store.url_of(args.gradebook), course.course_id()) as gradebook:
            plugin.export(gradebook)
    except OSError as error:
        raise course.CourseError(f"{args.to or plugin.default_name}: cannot be written ({error.strerror}). Choose "
                                 "another file with --to.") from None
    print(f"Grades: {args.to or plugin.default_name}")
    return 0
