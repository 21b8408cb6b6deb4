"""The methods against exact fractions, matrix powers, sums over all gradients, and each other."""

from collections.abc import Callable
from fractions import Fraction

import numpy as np
import pytest

from reference.descent import (
    Run,
    gradient_descent,
    heavy_ball,
    heavy_ball_lr_inside,
    nesterov,
    nesterov_lookahead,
)
from reference.problems import Quadratic, Rosenbrock, bowl

TILTED = Quadratic([[5, 1.2], [1.2, 2]], [0.7, -1.1])
VALLEY = Rosenbrock(b=3)
Method = Callable[..., Run]
WITH_MOMENTUM = [heavy_ball, heavy_ball_lr_inside, nesterov, nesterov_lookahead]


def three_term(
    grad: Callable[[list[Fraction]], list[Fraction]], start: list[str], lr: str, beta: str, steps: int, ahead: bool
) -> list[list[float]]:
    """Polyak's form, in exact fractions: x+ = y - lr g, with y = x + beta (x - x_prev) and g at y (ahead) or at x."""
    now = before = [Fraction(x) for x in start]
    path = [now]
    for _ in range(steps):
        coast = [x + Fraction(beta) * (x - old) for x, old in zip(now, before, strict=True)]
        slope = grad(coast if ahead else now)
        before, now = now, [y - Fraction(lr) * g for y, g in zip(coast, slope, strict=True)]
        path.append(now)
    return [[float(x) for x in point] for point in path]


def valley_slope(point: list[Fraction]) -> list[Fraction]:
    x, y = point
    return [-2 * (1 - x) - 12 * x * (y - x * x), 6 * (y - x * x)]


@pytest.mark.parametrize(("method", "ahead"), [(heavy_ball, False), (heavy_ball_lr_inside, False), (nesterov, True)])
def test_on_a_curved_valley_the_points_are_the_exact_fractions(method: Method, ahead: bool) -> None:
    exact = three_term(valley_slope, ["-0.6", "0.5"], "0.07", "0.37", 5, ahead)
    np.testing.assert_allclose(method(VALLEY.grad, [-0.6, 0.5], 0.07, 0.37, 5).thetas, exact, rtol=1e-13)


@pytest.mark.parametrize("ahead", [False, True])
def test_on_a_quadratic_the_points_are_powers_of_a_matrix(ahead: bool) -> None:
    lr, beta, start = 0.21, 0.37, np.array([3.0, 1.0])
    shrink = np.eye(2) - lr * TILTED.matrix
    # In (x, x_prev). Heavy ball: (1 + beta) x - beta x_prev - lr H x. Ahead: (I - lr H)((1 + beta) x - beta x_prev).
    now, old = ((1 + beta) * shrink, -beta * shrink) if ahead else (beta * np.eye(2) + shrink, -beta * np.eye(2))
    matrix = np.block([[now, old], [np.eye(2), np.zeros((2, 2))]])
    away = np.tile(start - TILTED.minimum, 2)
    run = (nesterov if ahead else heavy_ball)(TILTED.grad, start, lr, beta, 12)
    for t, theta in enumerate(run.thetas):
        expected = TILTED.minimum + (np.linalg.matrix_power(matrix, t) @ away)[:2]
        np.testing.assert_allclose(theta, expected, rtol=1e-12, atol=1e-14)


def test_heavy_balls_velocity_is_the_weighted_sum_of_all_gradients() -> None:
    run = heavy_ball(VALLEY.grad, [-0.6, 0.5], 0.07, 0.37, 6)
    grads = VALLEY.grad(run.thetas)
    for t in range(1, 7):
        np.testing.assert_allclose(
            run.velocities[t], sum(0.37**age * grads[t - 1 - age] for age in range(t)), rtol=1e-13
        )


@pytest.mark.parametrize("method", WITH_MOMENTUM)
def test_without_momentum_each_method_is_gradient_descent(method: Method) -> None:
    plain = gradient_descent(VALLEY.grad, [-0.6, 0.5], 0.07, 8)
    np.testing.assert_allclose(method(VALLEY.grad, [-0.6, 0.5], 0.07, 0, 8).thetas, plain.thetas, rtol=1e-14)
    np.testing.assert_allclose(plain.velocities[1:], VALLEY.grad(plain.thetas)[:-1], rtol=1e-14)


def test_at_constant_lr_both_forms_of_heavy_ball_visit_the_same_points() -> None:
    outside = heavy_ball(TILTED.grad, [3, 1], 0.21, 0.37, 20)
    inside = heavy_ball_lr_inside(TILTED.grad, [3, 1], 0.21, 0.37, 20)
    np.testing.assert_allclose(inside.thetas, outside.thetas, rtol=0, atol=1e-14)
    np.testing.assert_allclose(inside.velocities, 0.21 * outside.velocities, rtol=0, atol=1e-14)


def test_where_lr_changes_the_two_forms_part() -> None:
    lr = np.where(np.arange(20) < 5, 0.1, 0.01)
    outside, inside = (method(lambda z: z, [1.0], lr, 0.9, 20).thetas for method in (heavy_ball, heavy_ball_lr_inside))
    np.testing.assert_allclose(inside[:6], outside[:6], rtol=1e-14)
    assert np.max(np.abs(inside - outside)) == pytest.approx(1.15, abs=0.01)


def test_the_lookahead_form_follows_the_points_where_nesterov_takes_its_gradients() -> None:
    lr, beta, asked = 0.07, 0.37, []

    def grad(theta: np.ndarray) -> np.ndarray:
        asked.append(theta.copy())
        return VALLEY.grad(theta)

    path = nesterov(grad, [-0.6, 0.5], lr, beta, 8)
    ahead = nesterov_lookahead(VALLEY.grad, [-0.6, 0.5], lr, beta, 8)
    np.testing.assert_allclose(ahead.thetas[:-1], asked, rtol=1e-13)
    np.testing.assert_allclose(ahead.velocities, path.velocities, rtol=1e-12)
    np.testing.assert_allclose(ahead.thetas + lr * beta * ahead.velocities, path.thetas, rtol=1e-12)


def test_nesterovs_first_step_is_heavy_balls_and_its_second_is_not() -> None:
    classical, ahead = (method(TILTED.grad, [3, 1], 0.21, 0.37, 2).thetas for method in (heavy_ball, nesterov))
    np.testing.assert_array_equal(classical[1], ahead[1])
    assert np.max(np.abs(classical[2] - ahead[2])) > 0.1


@pytest.mark.parametrize("method", WITH_MOMENTUM)
def test_schedules_are_read_step_by_step(method: Method) -> None:
    lr, beta = [0.1, 0.02, 0.3], [0.5, 0.25, 0.75]
    whole = method(TILTED.grad, [3, 1], lr, beta, 3)
    # One more step with other numbers must not change the first two.
    other = method(TILTED.grad, [3, 1], [*lr[:2], 0.9], [*beta[:2], 0.1], 3)
    np.testing.assert_array_equal(whole.thetas[:3], other.thetas[:3])
    assert np.all(np.abs(whole.thetas[3] - other.thetas[3]) > 1e-3)


@pytest.mark.parametrize("method", WITH_MOMENTUM)
def test_an_integer_start_is_not_changed_and_does_not_cut_the_steps(method: Method) -> None:
    start = np.array([3, 1])
    from_integers = method(TILTED.grad, start, 0.21, 0.37, 4)
    assert start.tolist() == [3, 1]
    assert from_integers.thetas.dtype == np.float64
    np.testing.assert_array_equal(from_integers.thetas, method(TILTED.grad, [3.0, 1.0], 0.21, 0.37, 4).thetas)


@pytest.mark.parametrize("method", WITH_MOMENTUM)
def test_a_gradient_function_that_writes_to_its_argument_does_not_bend_the_path(method: Method) -> None:
    def rude(theta: np.ndarray) -> np.ndarray:
        slope = TILTED.grad(theta)
        theta[:] = 99
        return slope

    np.testing.assert_array_equal(
        method(rude, [3, 1], 0.21, 0.37, 4).thetas, method(TILTED.grad, [3, 1], 0.21, 0.37, 4).thetas
    )


def test_a_gradient_function_that_reuses_its_array_does_no_harm() -> None:
    buffer = np.empty(2)

    def thrifty(theta: np.ndarray) -> np.ndarray:
        buffer[:] = TILTED.grad(theta)
        return buffer

    np.testing.assert_array_equal(
        heavy_ball(thrifty, [3, 1], 0.21, 0.37, 4).velocities, heavy_ball(TILTED.grad, [3, 1], 0.21, 0.37, 4).velocities
    )


@pytest.mark.parametrize("method", WITH_MOMENTUM)
def test_no_steps_give_the_start_at_rest(method: Method) -> None:
    run = method(TILTED.grad, [3, 1], 0.21, 0.37, 0)
    assert run.thetas.tolist() == [[3.0, 1.0]]
    assert run.velocities.tolist() == [[0.0, 0.0]]


def test_a_diverging_run_ends_without_a_warning() -> None:
    run = gradient_descent(bowl(1, 100).grad, [1, 1], 1.0, 400)
    assert not np.any(np.isfinite(run.theta))


def test_the_history_holds_the_losses_before_each_update() -> None:
    run = heavy_ball(TILTED.grad, [3, 1], 0.21, 0.37, 4)
    np.testing.assert_array_equal(run.history(TILTED.loss), [TILTED.loss(theta) for theta in run.thetas[:4]])
    np.testing.assert_array_equal(run.theta, run.thetas[4])
