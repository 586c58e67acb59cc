"""Grade the same submissions with plain nbgrader and with ours, compare the grades, print speeds and ratios.

With --large, classes of 1,000 and 10,000 submissions follow, to show that the cost of one stays the same.
"""
HELP = "measure the grader against plain nbgrader"


def add_arguments(parser) -> None:
    parser.add_argument("--large", action="store_true", help="grade 1,000 and 10,000 submissions as well")


def run(args) -> int:
    from autograder.grading import bench
    return 0 if bench.run(list(bench.LARGE) if args.large else []) else 1
