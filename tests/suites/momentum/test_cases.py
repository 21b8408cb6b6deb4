"""The hidden cases are what is said of them."""

from __future__ import annotations

import numpy as np

from grader.suites.momentum import cases
from reference.descent import heavy_ball, nesterov
from tests.suites.looking import CASE, SCENE


def test_momentum_passes_over_the_minimum_of_one_parameter_without_any_gradient_there() -> None:
    run = cases.one_parameter(CASE)
    thetas = heavy_ball(*run.grad_args).thetas
    gradients = np.array([run.problem.grad(theta)[0] for theta in thetas])
    assert np.flatnonzero(gradients == 0).tolist() == [2]
    assert abs(thetas[3] - thetas[2]) > 0.1 * np.ptp(thetas)


def test_nesterov_looks_at_the_minimum_of_one_parameter_and_goes_on_to_it() -> None:
    run = cases.onto_lookahead(cases.one_parameter(CASE))
    start, first, second, *_ = nesterov(*run.grad_args).thetas
    ahead = first + run.beta * (first - start)
    assert abs(run.problem.grad(ahead)[0]) < 1e-12
    assert abs(second - first) > 0.1 * abs(first - start)


def test_a_picture_lies_to_one_side_of_either_axis() -> None:
    for path in SCENE.paths.values():
        assert path[:, 0].max() < 0 < path[:, 1].min()
        assert SCENE.problem.loss(path[0]) > 1e6
