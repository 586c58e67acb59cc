"""The subcommands of `python -m autograder`: each module holds `HELP`, `add_arguments(parser)` and `run(args)`."""
import argparse


def at_least_one(text: str) -> int:
    """The type of options that take a number of things, for argparse."""
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number from 1 on")
    return int(text)
