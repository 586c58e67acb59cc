"""The subcommands of `python -m autograder`: each module holds `HELP`, `add_arguments(parser)` and `run(args)`."""
