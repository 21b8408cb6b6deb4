"""The hidden cases are what is said of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from grader.key import Key
from grader.suite import Case
from grader.suites.momentum import cases
from grader.suites.momentum.figures import contain
from reference.descent import heavy_ball, nesterov
from tests.suites.drawn import panel
from tests.suites.looking import CASE, GIVEN


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


@pytest.mark.parametrize("number", range(1, 21))
def test_limits_that_are_made_of_a_wrong_number_leave_a_path_out(number: int) -> None:
    scene = cases.scene(Case(Key(b"any", practice=True, number=number), "", "ex1.plot_trajectories.looks", GIVEN))
    points = np.concatenate(list(scene.paths.values()))
    low, high = points.min(axis=0), points.max(axis=0)
    margin = 0.1 * (high - low) + 0.01
    (left, bottom), (right, top) = low - margin, high + margin
    widest = 1.1 * float(high.max()) + 0.1

    def contained(limits: Callable[[float], list[float]]) -> bool:
        sides = {beta: limits(beta) for beta in scene.paths}
        drawn = {beta: panel(xlim=(x0, x1), ylim=(y0, y1)) for beta, (x0, x1, y0, y1) in sides.items()}
        return all(contain(axes, scene.paths[beta]) for beta, axes in drawn.items())

    assert contained(lambda beta: [left, right, bottom, top])
    wrong: list[Callable[[float], list[float]]] = [
        lambda beta: [left, bottom, bottom, top],
        lambda beta: [left, beta, bottom, top],
        lambda beta: [left, right, right, top],
        lambda beta: [left, right, beta, top],
        lambda beta: [left, high[0] + bottom, bottom, high[1] + bottom],
        lambda beta: [0, right, bottom, top],
        lambda beta: [left, 0, bottom, top],
        lambda beta: [-right, right, bottom, top],
        lambda beta: [1.1 * low[0], 1.1 * high[0], 1.1 * low[1], 1.1 * high[1]],
        lambda beta: [-5, right, bottom, top],
        lambda beta: [left, right, bottom, 5],
        lambda beta: [-widest, widest, -widest, widest],
        lambda beta: [low[0] * margin[0], right, bottom, top],
    ]
    assert [contained(limits) for limits in wrong] == [False] * len(wrong)
