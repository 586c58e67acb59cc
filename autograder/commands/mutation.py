"""Score of the checks against mutants of the solutions, as a Markdown table.

Each solution is changed in one place at a time (operator, constant, sign, axis, name, term, activation) and graded with
visible and hidden checks. Columns: function, known mistakes with a diagnosis of their own, mutants, caught, equivalent
to the solution (listed with reasons in autograder/checks/equivalent_mutants.toml). Survivors are named below; with
survivors, the exit code is 1.
"""
from autograder import course

HELP = "grade mutants of every solution and print the score table"


def add_arguments(parser):
    parser.add_argument("exercise", nargs="*", help="slugs of exercises (default: all)")


def run(args) -> int:
    from autograder.checks import mutation
    rows = [row for slug in args.exercise or course.exercises() for row in mutation.score(course.exercise(slug).slug)]
    print(mutation.table(rows))
    faults = [f"{row['function']}: survived: {change}" for row in rows for change in row["survivors"]]
    faults += [f"{row['function']}: listed as equivalent, but caught or gone: {change}"
               for row in rows for change in row["stale"]]
    for fault in faults:
        print(fault)
    return 1 if faults else 0
