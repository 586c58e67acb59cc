"""Do the same work with plain nbgrader and with ours: grade, give feedback, release. Compares grades, prints ratios.

With --large, classes of 1,000 and 10,000 submissions follow, to show that the cost of one and the memory stay the same.
"""
import argparse

from autograder.commands import at_least_one

HELP = "measure the grader against plain nbgrader"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--large", action="store_true", help="grade 1,000 and 10,000 submissions as well")
    parser.add_argument("--class", dest="sizes", metavar="N", type=at_least_one, action="append", default=[],
                        help="grade a class of N submissions as well; may be repeated")
    parser.add_argument("--save", action="store_true", help="keep the numbers in autograder/measured.toml")


def run(args) -> int:
    from autograder.grading import bench
    return 0 if bench.run(args.sizes + (list(bench.LARGE) if args.large else []), args.save) else 1
