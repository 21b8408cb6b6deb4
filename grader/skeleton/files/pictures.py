"""The figure that exercise 1 asks for; how functions are pictured stands with their mistakes."""

from typing import Any

import numpy as np

from grader.mistakes import Example, Panel, Trace
from grader.suite import Student, as_array

from .mistakes import run_empty

FIGURES = {"ex1": "plot_levels"}  # the function that draws, by the exercise that asks for it
RATE, LEVEL, DT, STEPS = 0.5, 2.0, 0.2, 20


def example(exercise: str, given: Any, student: Student | None) -> Example:
    """Return what is to be drawn, by the student's own functions where there is a student, and a right figure of it."""
    flow = given.build("Tank", RATE).flow
    right = run_empty(flow, LEVEL, DT, STEPS)
    own = student.run_empty(flow, LEVEL, DT, STEPS) if student is not None else right
    times = np.arange(0.0, STEPS + 1) * DT
    panel = Panel("right", "time", "level", (Trace("right", times, right, "level"),))
    return Example((as_array(own, "the levels"), DT), (panel,))
