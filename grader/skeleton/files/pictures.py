"""Pictures for students: their own figure of an example, and what a function gives beside what it should."""

import io
from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.suite import Figure, Student, as_array

from .mistakes import run_empty

FIGURES = ("ex1",)  # the exercises that ask for a figure
RATE, LEVEL, DT, STEPS = 0.5, 2.0, 0.2, 20


def own_figure(exercise: str, student: Student, given: Any) -> Figure | None:
    """Return what the student's code draws of the example."""
    levels = run_empty(given.build("Tank", RATE).flow, LEVEL, DT, STEPS)
    figure: Figure | None = student.plot_levels(levels, DT)
    return figure


def explain(function: str, student: Student, given: Any, mistakes: Sequence[str]) -> bytes | None:
    """Return a picture of the student's levels and the right ones, None for a function without a curve."""
    if function != "run_empty":
        return None
    flow = given.build("Tank", RATE).flow
    yours = as_array(student.run_empty(flow, LEVEL, DT, STEPS), "the levels")
    right = run_empty(flow, LEVEL, DT, STEPS)
    from matplotlib.figure import Figure as Drawing  # only where a picture is asked for: it takes a while to import

    drawing = Drawing(figsize=(4.8, 3.6), layout="constrained")
    axes = drawing.add_subplot(xlabel="time", ylabel="level")
    axes.plot(DT * np.arange(yours.size), np.ravel(yours), "-", color="black", label="yours")
    axes.plot(DT * np.arange(right.size), right, "--", color="0.45", label="right")
    axes.legend()
    stream = io.BytesIO()
    drawing.savefig(stream, format="png", dpi=110)
    return stream.getvalue()
