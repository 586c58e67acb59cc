"""Everything about checking and grading: reference cells, checks, messages, release, grade, feedback, export, mirror."""
