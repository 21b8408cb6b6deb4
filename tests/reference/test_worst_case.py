"""Worst cases over quadratics: closed forms, a continuous search, and the slopes of the section's theorem."""

import numpy as np
import pytest
from scipy import optimize

from reference.measures import power_law_slope
from reference.schedules import nesterov_schedule
from reference.worst_case import accelerated_bound, descent_worst_loss, worst_losses


def last_decade_slope(worst: np.ndarray) -> float:
    steps = np.arange(len(worst))
    tail = slice(len(worst) // 10, None)
    return power_law_slope(steps[tail], worst[tail])


def test_gradient_descents_worst_case_is_the_closed_form() -> None:
    worst = worst_losses(3000, 0.0, num_curvatures=20_000)
    for steps in (1, 10, 300, 3000):
        found = optimize.minimize_scalar(
            lambda x, t=steps: -0.5 * x / t * (1 - x / t) ** (2 * t), bounds=(0, 1), method="bounded"
        )
        assert descent_worst_loss(steps) == pytest.approx(-found.fun, rel=1e-9)
        assert worst[steps] == pytest.approx(-found.fun, rel=1e-6)
    assert 1e6 * descent_worst_loss(10**6) == pytest.approx(1 / (4 * np.e), rel=1e-5)


@pytest.mark.parametrize(("method", "beta"), [("heavy_ball", 0.9), ("nesterov", 0.9), ("nesterov", 0.99)])
def test_the_worst_curvature_found_by_a_search_is_on_the_grid(method: str, beta: float) -> None:
    steps = 200

    def loss(log_x: float) -> float:
        x = np.exp(log_x)
        shrink = 1 - x
        row = [(1 + beta) * shrink, -beta * shrink] if method == "nesterov" else [beta + shrink, -beta]
        power = np.linalg.matrix_power(np.array([row, [1.0, 0.0]]), steps)
        return float(0.5 * x * (power[0] @ np.ones(2)) ** 2)

    grid = np.linspace(-16, 0, 4000)
    start = grid[np.argmax([loss(log_x) for log_x in grid])]
    found = optimize.minimize_scalar(lambda log_x: -loss(log_x), bounds=(start - 0.01, start + 0.01), method="bounded")
    worst = worst_losses(steps, beta, method=method, num_curvatures=20_000)  # type: ignore[arg-type]
    assert worst[steps] == pytest.approx(-found.fun, rel=1e-5)


@pytest.mark.parametrize(("method", "beta"), [("heavy_ball", 0.0), ("heavy_ball", 0.9), ("nesterov", 0.9)])
def test_with_a_constant_beta_the_worst_case_falls_like_1_over_t(method: str, beta: float) -> None:
    assert last_decade_slope(worst_losses(10_000, beta, method=method)) == pytest.approx(-1, abs=0.02)  # type: ignore[arg-type]


def test_a_large_constant_beta_falls_faster_at_first_and_like_1_over_t_in_the_end() -> None:
    worst = worst_losses(10_000, 0.99, method="nesterov")
    assert power_law_slope(np.arange(100, 1000), worst[100:1000]) < -2
    assert last_decade_slope(worst) == pytest.approx(-1, abs=0.05)


def test_with_nesterovs_schedule_it_falls_like_1_over_t_squared_below_the_bound() -> None:
    worst = worst_losses(10_000, nesterov_schedule(10_000), method="nesterov")
    assert last_decade_slope(worst) == pytest.approx(-2, abs=0.01)
    assert 1e8 * worst[-1] == pytest.approx(0.68, abs=0.005)
    assert np.all(worst <= [accelerated_bound(steps) for steps in range(10_001)])


def test_a_finer_grid_of_curvatures_changes_nothing_that_shows() -> None:
    beta = nesterov_schedule(300)
    coarse, fine = (worst_losses(300, beta, method="nesterov", num_curvatures=size) for size in (2000, 20_001))
    np.testing.assert_allclose(coarse, fine, rtol=1e-4)
