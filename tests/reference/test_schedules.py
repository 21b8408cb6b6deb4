"""Schedules against Chebyshev polynomials and proven bounds."""

from typing import Literal

import numpy as np
import pytest
from numpy.polynomial import Chebyshev

from reference.descent import gradient_descent, heavy_ball_lr_inside, nesterov
from reference.problems import Quadratic
from reference.rates import optimal_parameters
from reference.schedules import chebyshev_bound, chebyshev_schedule, nesterov_schedule
from reference.sweep import paths
from reference.worst_case import accelerated_bound

RULES: list[Literal["linear", "fista"]] = ["linear", "fista"]


def chebyshev(degree: int, x: float | np.ndarray) -> np.ndarray:
    return np.asarray(Chebyshev.basis(degree)(x))


@pytest.mark.parametrize("steps", [0, 1, 2, 5, 12])
def test_chebyshevs_method_leaves_the_scaled_chebyshev_polynomial(steps: int) -> None:
    smallest, largest = 2.0, 200.0
    spectrum = np.linspace(smallest, largest, 50)
    problem = Quadratic(np.diag(spectrum), np.zeros(50))
    lr, beta = chebyshev_schedule(smallest, largest, steps)
    run = heavy_ball_lr_inside(problem.grad, np.ones(50), lr, beta, steps)
    inside = (largest + smallest - 2 * spectrum) / (largest - smallest)
    outside = (largest + smallest) / (largest - smallest)
    expected = chebyshev(steps, inside) / chebyshev(steps, outside)
    np.testing.assert_allclose(run.theta, expected, atol=1e-12)
    assert np.max(np.abs(run.theta)) == pytest.approx(chebyshev_bound(100, steps), rel=1e-10)


@pytest.mark.parametrize("kappa", [1.5, 100.0, 1e5])
def test_the_bound_is_one_over_the_polynomial(kappa: float) -> None:
    for steps in (0, 1, 7, 30):
        assert chebyshev_bound(kappa, steps) == pytest.approx(1 / chebyshev(steps, (kappa + 1) / (kappa - 1)), rel=1e-9)


def test_the_bound_does_not_overflow_and_a_round_bowl_needs_one_step() -> None:
    assert chebyshev_bound(4, 100_000) == 0
    assert [chebyshev_bound(1, steps) for steps in (0, 1, 5)] == [1, 0, 0]
    lr, beta = chebyshev_schedule(3, 3, 4)
    np.testing.assert_array_equal(lr, np.full(4, 1 / 3))
    np.testing.assert_array_equal(beta, np.zeros(4))


def test_chebyshevs_schedule_settles_at_heavy_balls_optimum() -> None:
    schedule, optimum = chebyshev_schedule(2, 200, 400), optimal_parameters(2, 200)
    assert schedule.lr[-1] == pytest.approx(optimum.lr, rel=1e-10)
    assert schedule.beta[-1] == pytest.approx(optimum.beta, rel=1e-10)
    assert np.all(np.diff(schedule.lr[1:]) <= 0)


def test_nesterovs_rules_in_numbers() -> None:
    golden = (1 + np.sqrt(5)) / 2
    following = (1 + np.sqrt(1 + 4 * golden**2)) / 2
    np.testing.assert_allclose(nesterov_schedule(4, rule="linear"), [0, 0, 1 / 4, 2 / 5])
    np.testing.assert_allclose(nesterov_schedule(3, rule="fista"), [0, 0, (golden - 1) / following])
    # Both tend to 1 - 3 / t.
    t = 4000
    for rule in RULES:
        assert t * (1 - nesterov_schedule(t + 1, rule=rule)[t]) == pytest.approx(3, rel=0.01)


@pytest.mark.parametrize("rule", RULES)
def test_on_a_convex_loss_without_curvature_at_its_minimum_the_bound_holds_and_descent_falls_behind(
    rule: Literal["linear", "fista"],
) -> None:
    """f = sum of |x|^4 / 4 where |x| <= 1, continued in a straight line: smooth with L = 3, not strongly convex."""

    def slope(x: np.ndarray) -> np.ndarray:
        return np.asarray(np.clip(x, -1, 1) ** 3)

    def losses(x: np.ndarray) -> np.ndarray:
        size = np.abs(x)
        return np.asarray(np.sum(np.where(size <= 1, size**4 / 4, size - 0.75), axis=-1))

    start, steps = np.array([0.9, -3.0, 10.0]), 500
    run = nesterov(slope, start, 1 / 3, nesterov_schedule(steps, rule=rule), steps)
    bounds = [3 * (start @ start) * accelerated_bound(t) for t in range(1, steps + 1)]
    assert np.all(losses(run.thetas[1:]) <= bounds)
    plain = gradient_descent(slope, start, 1 / 3, steps)
    assert losses(run.theta) < 0.05 * losses(plain.theta)


@pytest.mark.parametrize("rule", RULES)
def test_on_quadratics_the_bound_holds_at_every_step_for_every_curvature(rule: Literal["linear", "fista"]) -> None:
    curvatures, steps = np.geomspace(1e-6, 1, 200), 1000
    beta = nesterov_schedule(steps, rule=rule)
    problem = Quadratic(np.diag(curvatures), np.zeros(200))
    thetas = nesterov(problem.grad, np.ones(200), 1.0, beta, steps).thetas
    worst = np.max(0.5 * curvatures * thetas**2, axis=1)[1:]
    bounds = np.array([accelerated_bound(t) for t in range(1, steps + 1)])
    assert np.all(worst <= bounds)
    assert worst[-1] > 0.3 * bounds[-1]


def test_heavy_ball_overshoots_where_chebyshev_does_not() -> None:
    lr, beta, _ = optimal_parameters(2, 200)
    spectrum = np.linspace(2, 200, 200)
    thetas = paths(lambda z: spectrum * z, np.ones(200), lr, beta, 10)
    assert np.max(np.abs(thetas[10])) == pytest.approx(2.58, abs=0.01)
    assert chebyshev_bound(100, 10) == pytest.approx(0.264, abs=0.0005)
