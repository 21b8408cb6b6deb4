"""Heavy ball's cycle, from linear equations; and that the others converge."""

import numpy as np
import pytest

from reference.descent import gradient_descent, heavy_ball, nesterov
from reference.measures import settled_below
from reference.piecewise import PiecewiseQuadratic
from reference.rates import optimal_parameters
from reference.sweep import paths

TRAP = PiecewiseQuadratic()
LR, BETA, _ = optimal_parameters(1, 25)


def cycle() -> np.ndarray:
    """Solve x_k+1 = (1 + beta) x_k - beta x_k-1 - lr slope(x_k) for a cycle with one point above 2, two below 1."""
    matrix, right = np.zeros((3, 3)), np.zeros(3)
    for k, offset in enumerate((0.0, 0.0, 24.0)):
        matrix[k, (k + 1) % 3] += 1
        matrix[k, k] += -(1 + BETA) + 25 * LR
        matrix[k, k - 1] += BETA
        right[k] = LR * offset
    return np.linalg.solve(matrix, right)


def test_the_tuning_is_the_best_for_quadratics_of_that_kappa() -> None:
    assert pytest.approx(1 / 9) == LR
    assert pytest.approx(4 / 9) == BETA


def test_the_loss_has_curvatures_between_1_and_25() -> None:
    x = np.sort(np.random.default_rng(1).uniform(-5, 6, 400))[:, None]
    quotients = np.diff(TRAP.grad(x)[:, 0]) / np.diff(x[:, 0])
    assert TRAP.smallest - 1e-9 <= quotients.min() < 1.01
    assert 24.99 < quotients.max() <= TRAP.largest + 1e-9


def test_the_equations_have_the_published_cycle() -> None:
    low, lowest, high = cycle()
    assert np.round([low, lowest, high], 4).tolist() == [0.6465, -1.8024, 2.1159]


def test_every_start_of_the_published_interval_ends_in_the_cycle() -> None:
    starts = np.arange(3.07, 3.4601, 0.005)[:, None]
    tail = paths(TRAP.grad, starts, LR, BETA, 1200)[-3:, :, 0]
    np.testing.assert_allclose(np.sort(tail, axis=0), np.sort(cycle())[:, None] * np.ones(len(starts)), atol=1e-9)


def test_heavy_ball_still_circles_after_ten_thousand_steps() -> None:
    path = heavy_ball(TRAP.grad, [3.3], LR, BETA, 10_000).thetas[:, 0]
    np.testing.assert_allclose(np.sort(path[-3:]), np.sort(cycle()), atol=1e-9)


@pytest.mark.parametrize("start", [-4.0, 2.8, 3.07, 3.3, 3.46, 50.0])
def test_gradient_descent_and_nesterov_converge_from_the_same_starts(start: float) -> None:
    for run in (gradient_descent(TRAP.grad, [start], 1 / 25, 1000), nesterov(TRAP.grad, [start], 1 / 25, 2 / 3, 1000)):
        settled = settled_below(np.abs(run.thetas[:, 0]), 1e-6)
        assert settled is not None
        assert settled < 600


def test_heavy_ball_with_descents_own_lr_converges() -> None:
    assert abs(heavy_ball(TRAP.grad, [3.3], 1 / 25, BETA, 400).theta[0]) < 1e-6
