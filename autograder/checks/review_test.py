"""Checks of the exercise review-test: short answers and choices, each the return value of a function.

The visible check says only whether an answer can be read; grading says whether it is right, and why.
"""
from autograder.checks.spec import Case, Criterion, Function

PARTS = {
    "largest_slope": "1/4",
    "height_there": "1/2",
    "chain_of_three": "1/64",
    "gate_for_very": "b",
    "gate_of_candidate": "a",
    "product_of_gate": "c",
    "next_hidden": "d",
}

MISTAKES = {
    "largest_slope_one": {"largest_slope": 1}, "largest_slope_half": {"largest_slope": 0.5},
    "largest_slope_zero": {"largest_slope": 0},
    "height_quarter": {"height_there": 0.25}, "height_zero": {"height_there": 0}, "height_one": {"height_there": 1},
    "chain_sum": {"chain_of_three": 0.75}, "chain_one": {"chain_of_three": 0.25},
    "chain_two": {"chain_of_three": "1/16"}, "chain_values": {"chain_of_three": "1/8"},
    "very_input": {"gate_for_very": "a"}, "very_output": {"gate_for_very": "c"}, "very_reset": {"gate_for_very": "d"},
    "candidate_forget": {"gate_of_candidate": "b"}, "candidate_output": {"gate_of_candidate": "c"},
    "candidate_none": {"gate_of_candidate": "d"},
    "product_scalar": {"product_of_gate": "a"}, "product_matrix": {"product_of_gate": "b"},
    "product_inner": {"product_of_gate": "d"},
    "hidden_sigmoid_outside": {"next_hidden": "a"}, "hidden_of_candidate": {"next_hidden": "b"},
    "hidden_without_gate": {"next_hidden": "c"},
}


def _question(name: str) -> Function:
    return Function(
        name=name, params=(), returns=("answer",), kind="answer", reference=lambda: PARTS[name],
        build=lambda p: lambda: getattr(p, name), cases=lambda rng, hidden: [Case("general", [], {})],
        criteria=(Criterion("answer", 1, True),))


FUNCTIONS = tuple(_question(name) for name in PARTS)
