"""The problems that students are given: one point at a time, and what they hand out."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from grader.meanings.exceptions import meaning
from grader.suites.momentum import given

PROBLEMS = [
    given.Quadratic([[5.0, 1.2], [1.2, 2.0]], [0.7, -1.1]),
    given.Bowl(1.0, 4.0, -8.0, 6.0),
    given.Rosenbrock(3.0),
    given.Slope([1.5, -1.2]),
]


@pytest.mark.parametrize("problem", PROBLEMS, ids=lambda problem: type(problem).__name__)
def test_a_given_loss_is_of_one_point_and_has_the_slope_that_is_given(problem: Any) -> None:
    points = np.array([[0.3, -0.8], [1.4, 0.6], [2.0, 2.0]])
    np.testing.assert_allclose(problem.losses(points.T), [problem.loss(point) for point in points], rtol=1e-13)
    for point in points:
        steps = [(problem.loss(point + step) - problem.loss(point - step)) / 2e-5 for step in 1e-5 * np.eye(2)]
        np.testing.assert_allclose(problem.grad(point), steps, rtol=1e-6, atol=1e-6)
    with pytest.raises((TypeError, ValueError)):
        problem.loss(np.zeros((2, 7, 7)))


def test_who_hands_a_whole_grid_to_the_loss_of_a_picture_is_told_so() -> None:
    with pytest.raises(TypeError) as caught:
        given.Bowl(1.0, 4.0).loss(np.zeros((2, 7, 7)))
    told = "loss_fn takes one point and gets an array of shape (2, 7, 7): call it once for each point"
    assert meaning("TypeError", str(caught.value)) == told


def test_a_slope_hands_out_the_same_array_in_every_call() -> None:
    slope = given.Slope([1.5, -1.2])
    assert slope.grad(np.array([0.3, -0.8])) is slope.grad(np.array([2.0, 1.0]))
