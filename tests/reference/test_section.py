"""What the section says of its own problems, and what is true instead, in numbers counted on runs."""

import numpy as np
import pytest

from reference.descent import gradient_descent, heavy_ball, nesterov
from reference.measures import distances, sign_changes, valley_crossings
from reference.problems import Rosenbrock, bowl
from reference.sweep import sweep, within

SECTION = bowl(1, 100)
VALLEY = Rosenbrock()


def test_gradient_descent_oscillates_in_y_only_between_half_the_limit_and_the_limit() -> None:
    def changes(lr: float) -> int:
        return sign_changes(gradient_descent(SECTION.grad, [1, 1], lr, 100).thetas[:, 1])

    assert [changes(lr) for lr in (0.004, 0.00499, 0.006, 0.009)] == [0, 0, 100, 100]
    assert abs(gradient_descent(SECTION.grad, [1, 1], 0.0101, 1000).theta[1]) > 1e6


def test_momentum_can_add_oscillation_instead_of_damping_it() -> None:
    plain, momentum = (heavy_ball(SECTION.grad, [1, 1], 0.004, beta, 6000).thetas[:, 1] for beta in (0, 0.9))
    assert (sign_changes(plain), sign_changes(momentum)) == (0, 1819)


def test_at_lr_0_009_nesterov_diverges_where_descent_and_heavy_ball_converge() -> None:
    away = {
        (method.__name__, beta): distances(method(SECTION.grad, [1, 1], 0.009, beta, 6000).theta, [0, 0])
        for method in (heavy_ball, nesterov)
        for beta in (0, 0.5, 0.9, 0.99)
    }
    assert all(away["heavy_ball", beta] < 1e-6 for beta in (0, 0.5, 0.9, 0.99))
    assert away["nesterov", 0] < 1e-6
    assert not any(away["nesterov", beta] < 1e100 for beta in (0.5, 0.9, 0.99))


def test_the_valley_is_steep_across_and_flat_along() -> None:
    low, high = np.linalg.eigvalsh(VALLEY.hessian([1, 1]))
    assert (round(low, 4), round(high, 1), round(high / low)) == (0.3994, 1001.6, 2508)
    assert np.linalg.eigvalsh(VALLEY.hessian([-1.2, 1]))[-1] == pytest.approx(1506, abs=0.5)


@pytest.mark.thorough
def test_steps_through_the_valley_to_a_millionth() -> None:
    """From (-1.2, 1); -1 stands for a run that diverged."""
    goal = within([1, 1], 1e-6)
    classical = sweep(VALLEY.grad, [-1.2, 1], 0.001, [0, 0.5, 0.9, 0.99], 35_000, reached=goal)
    ahead = sweep(
        VALLEY.grad, [-1.2, 1], [0.001, 0.001, 0.0005], [0.9, 0.99, 0.99], 4000, reached=goal, method="nesterov"
    )
    assert classical.steps.tolist() == [34374, 17161, 3241, 2380]
    assert ahead.steps.tolist() == [3288, -1, 1833]
    assert ahead.diverged.tolist() == [False, True, False]


def test_momentum_crosses_the_valley_floor_more_often_than_gradient_descent() -> None:
    def crossings(lr: float, beta: float, steps: int) -> int:
        return valley_crossings(heavy_ball(VALLEY.grad, [-1.2, 1], lr, beta, steps).thetas)

    assert [crossings(0.001, beta, 2380) for beta in (0, 0.5, 0.9, 0.99)] == [2, 6, 22, 845]


def test_gradient_descent_bounces_for_ever_where_lr_is_too_large_for_the_minimum_alone() -> None:
    # 2 / 1001.6 = 0.001997 is the limit at the minimum; on the way there the valley is gentler.
    path = gradient_descent(VALLEY.grad, [-1.2, 1], 0.002, 20_000).thetas
    assert valley_crossings(path[:4000]) < 50
    assert valley_crossings(path[-1001:]) == 1000
    assert np.all(distances(path[-1000:], [1, 1]) > 1e-3)
