"""Pictures of circles: what `area` gives beside the right one, and the figure that a student may draw."""

import io
from collections.abc import Sequence
from typing import Any

import numpy as np

from grader.suite import Figure, Student, as_number

from .mistakes import area

FIGURES = ("ex1",)
RADII = np.linspace(0.0, 2.0, 9)


def own_figure(exercise: str, student: Student, given: Any) -> Figure | None:
    """Return what `plot_areas` draws; no check asks for it."""
    figure: Figure | None = student.plot_areas(RADII)
    return figure


def explain(function: str, student: Student, given: Any, mistakes: Sequence[str]) -> bytes | None:
    """Return a picture of the student's areas and the right ones."""
    if function != "area":
        return None
    yours = [as_number(student.area(radius), "the area") for radius in RADII]
    from matplotlib.figure import Figure as Drawing

    drawing = Drawing(figsize=(3, 2), layout="constrained")
    axes = drawing.add_subplot(xlabel="radius", ylabel="area")
    axes.plot(RADII, yours, "-", color="black", label="yours")
    axes.plot(RADII, [area(radius) for radius in RADII], "--", color="0.45", label="right")
    axes.legend()
    stream = io.BytesIO()
    drawing.savefig(stream, format="png")
    return stream.getvalue()
