"""The figure that exercise 1 asks for, of the section's own problem, x^2 + 100 y^2 from (1, 1)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from grader.mistakes import Example, Panel, Trace
from grader.suite import Student, as_array, fail
from reference.descent import heavy_ball

FIGURES = {"ex1": "plot_trajectories"}
BETAS = (0.0, 0.5, 0.9, 0.99)
START = np.array([1.0, 1.0])
LR, STEPS = 0.009, 100

Paths = Mapping[Any, NDArray[np.float64]]


def example(exercise: str, given: Any, student: Student | None) -> Example:
    """Return the section's example: the student's own paths, the right ones without a student."""
    problem = given.build("Bowl", 1.0, 100.0)
    right = {beta: heavy_ball(problem.grad, START, LR, beta, STEPS).thetas for beta in BETAS}
    curves = tuple(Trace("right", path[:, 0], path[:, 1], f"beta = {beta:g}") for beta, path in right.items())
    panel = Panel("right: x^2 + 100 y^2 from (1, 1)", "x", "y", curves, height=problem.losses)
    return Example((problem.loss, right if student is None else _own_paths(student, problem)), (panel,))


def _own_paths(student: Student, problem: Any) -> Paths:
    paths = student.trajectories_by_beta(problem.grad, START.copy(), LR, list(BETAS), STEPS)
    if not isinstance(paths, dict) or not paths:
        fail("trajectories_by_beta returns no dict of paths")
    return {beta: as_array(path, f"the path of beta {beta}") for beta, path in paths.items()}
