"""A student's evening with the exercises."""

PROGRESS = ".grader-progress.jsonl"
"""The file beside the exercises that says how far a student has come; where there is none nothing has to read it."""
