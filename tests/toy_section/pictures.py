"""The figure that a student may draw: areas over radii."""

from typing import Any

import numpy as np

from grader.mistakes import Example, Panel, Trace
from grader.suite import Student, as_number

from .mistakes import area

FIGURES = {"ex1": "plot_areas"}
RADII = np.linspace(0.0, 2.0, 9)


def example(exercise: str, given: Any, student: Student | None) -> Example:
    """Return the radii and the areas, by the student's `area` where there is one; no check asks for `plot_areas`."""
    right = np.array([area(radius) for radius in RADII])
    areas = right if student is None else np.array([as_number(student.area(radius), "the area") for radius in RADII])
    return Example((RADII, areas), (Panel("right", "radius", "area", (Trace("right", RADII, right, name="area"),)),))
