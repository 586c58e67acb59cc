"""Everything about checking and grading: reference cells, checks, messages, release, grading, feedback, mirror."""
