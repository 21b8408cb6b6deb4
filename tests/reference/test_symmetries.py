"""What must not depend on where the origin is, how the axes lie, or in which units things are measured."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference.descent import Run, gradient_descent, heavy_ball, heavy_ball_lr_inside, nesterov, nesterov_lookahead
from reference.noise import stationary_variance, variance_ratio, velocities
from reference.problems import Quadratic, Rosenbrock, bowl
from reference.rates import condition_number, descent_parameters, nesterov_parameters, optimal_parameters
from reference.spectrum import spectral_radius
from reference.stationary import stationary_variance_theory

METHODS = pytest.mark.parametrize("method", [heavy_ball, heavy_ball_lr_inside, nesterov, nesterov_lookahead])
Method = Callable[..., Run]

STEPS = 12
SHAPES = st.tuples(st.floats(0.2, 5), st.floats(0.2, 5))
POINTS = st.tuples(st.floats(-3, 3), st.floats(-3, 3))
# Below every limit of stability for eigenvalues up to 10: rounding does not grow.
LRS = st.floats(0.01, 0.12)
BETAS = st.floats(0, 0.99)
ANGLES = st.floats(0, 2 * np.pi)
SCALES = st.floats(0.1, 10)


def assert_same(path: np.ndarray, expected: np.ndarray) -> None:
    np.testing.assert_allclose(path, expected, rtol=0, atol=1e-11 * max(1.0, float(np.max(np.abs(expected)))))


def moved(problem: Quadratic, shift: np.ndarray) -> Quadratic:
    return Quadratic(problem.matrix, problem.offset + problem.matrix @ shift)


def turned(problem: Quadratic, turn: np.ndarray) -> Quadratic:
    return Quadratic(turn @ problem.matrix @ turn.T, turn @ problem.offset)


def rotation(angle: float) -> np.ndarray:
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


@METHODS
@given(shape=SHAPES, start=POINTS, shift=POINTS, lr=LRS, beta=BETAS)
def test_moving_the_problem_moves_the_path(
    method: Method,
    shape: tuple[float, float],
    start: tuple[float, float],
    shift: tuple[float, float],
    lr: float,
    beta: float,
) -> None:
    problem, by = bowl(*shape), np.array(shift)
    here = method(problem.grad, start, lr, beta, STEPS)
    there = method(moved(problem, by).grad, start + by, lr, beta, STEPS)
    assert_same(there.thetas, here.thetas + by)
    assert_same(there.velocities, here.velocities)


@METHODS
@given(shape=SHAPES, start=POINTS, angle=ANGLES, lr=LRS, beta=BETAS)
def test_turning_the_problem_turns_the_path(
    method: Method, shape: tuple[float, float], start: tuple[float, float], angle: float, lr: float, beta: float
) -> None:
    problem, turn = bowl(*shape), rotation(angle)
    here = method(problem.grad, start, lr, beta, STEPS)
    there = method(turned(problem, turn).grad, turn @ start, lr, beta, STEPS)
    assert_same(there.thetas, here.thetas @ turn.T)


@METHODS
@given(start=POINTS, angle=ANGLES, lr=st.floats(1e-4, 3e-3), beta=st.floats(0, 0.9))
def test_turning_a_valley_turns_the_path(
    method: Method, start: tuple[float, float], angle: float, lr: float, beta: float
) -> None:
    valley, turn = Rosenbrock(b=1), rotation(angle)
    here = method(valley.grad, start, lr, beta, STEPS)
    there = method(lambda theta: turn @ valley.grad(turn.T @ theta), turn @ start, lr, beta, STEPS)
    assert_same(there.thetas, here.thetas @ turn.T)


@METHODS
@given(shape=SHAPES, start=POINTS, lr=LRS, beta=BETAS, scale=SCALES)
def test_on_a_bowl_a_longer_start_lengthens_the_path(
    method: Method, shape: tuple[float, float], start: tuple[float, float], lr: float, beta: float, scale: float
) -> None:
    problem = bowl(*shape)
    here = method(problem.grad, start, lr, beta, STEPS)
    assert_same(method(problem.grad, scale * np.array(start), lr, beta, STEPS).thetas, scale * here.thetas)


@METHODS
@given(start=POINTS, lr=st.floats(1e-4, 3e-3), beta=st.floats(0, 0.9), scale=SCALES)
def test_a_loss_in_other_units_needs_only_another_lr(
    method: Method, start: tuple[float, float], lr: float, beta: float, scale: float
) -> None:
    valley = Rosenbrock(b=1)
    here = method(valley.grad, start, lr, beta, STEPS)
    there = method(lambda theta: scale * valley.grad(theta), start, lr / scale, beta, STEPS)
    assert_same(there.thetas, here.thetas)


@METHODS
@given(shape=SHAPES, start=POINTS, lr=LRS)
def test_without_momentum_every_method_is_gradient_descent(
    method: Method, shape: tuple[float, float], start: tuple[float, float], lr: float
) -> None:
    problem = bowl(*shape)
    assert_same(
        method(problem.grad, start, lr, 0, STEPS).thetas, gradient_descent(problem.grad, start, lr, STEPS).thetas
    )


@METHODS
@given(shape=SHAPES, start=POINTS, lr=LRS, beta=BETAS, first=st.integers(0, STEPS))
def test_a_run_begins_like_a_shorter_run(
    method: Method, shape: tuple[float, float], start: tuple[float, float], lr: float, beta: float, first: int
) -> None:
    problem = bowl(*shape)
    whole = method(problem.grad, start, lr, beta, STEPS).thetas
    np.testing.assert_array_equal(method(problem.grad, start, lr, beta, first).thetas, whole[: first + 1])


@given(smallest=st.floats(0.01, 10), ratio=st.floats(1, 1e6), scale=SCALES)
def test_the_best_beta_depends_on_the_condition_number_alone_and_the_best_lr_scales(
    smallest: float, ratio: float, scale: float
) -> None:
    largest = smallest * ratio
    for tune in (descent_parameters, optimal_parameters, nesterov_parameters):
        here, there = tune(smallest, largest), tune(scale * smallest, scale * largest)
        assert there.beta == pytest.approx(here.beta, rel=1e-9, abs=1e-9)
        assert there.rate == pytest.approx(here.rate, rel=1e-9, abs=1e-9)
        assert there.lr == pytest.approx(here.lr / scale, rel=1e-9)
    assert condition_number(scale * smallest, scale * largest) == pytest.approx(ratio, rel=1e-12)


@given(lam=st.floats(0.01, 10), lr=st.floats(1e-3, 0.5), beta=BETAS, scale=SCALES)
def test_the_spectral_radius_depends_on_lr_times_eigenvalue(lam: float, lr: float, beta: float, scale: float) -> None:
    # A double root turns a rounding error into its square root.
    assert spectral_radius(scale * lam, lr / scale, beta) == pytest.approx(
        float(spectral_radius(lam, lr, beta)), abs=1e-7
    )


@given(beta=BETAS, scale=SCALES, shift=st.floats(-5, 5))
def test_velocities_are_linear_and_their_variance_ratio_knows_no_units(beta: float, scale: float, shift: float) -> None:
    rng = np.random.default_rng(9)
    one, two = rng.normal(size=(2, 40, 2))
    both = velocities(scale * one + two, beta)
    np.testing.assert_allclose(both, scale * velocities(one, beta) + velocities(two, beta), rtol=1e-9, atol=1e-9)
    assert variance_ratio(scale * one, beta, 5) == pytest.approx(variance_ratio(one, beta, 5), rel=1e-9)
    # A constant shift leaves the gradients' variance alone, and so that of velocities without memory.
    assert variance_ratio(one + shift, 0, 5) == pytest.approx(1, rel=1e-9)


@given(beta=BETAS, scale=SCALES)
def test_louder_noise_makes_theta_louder_by_its_square(beta: float, scale: float) -> None:
    noise = np.random.default_rng(10).normal(size=50)
    here = stationary_variance(noise, 0.1, beta, 1.0, 5)
    assert stationary_variance(scale * noise, 0.1, beta, 1.0, 5) == pytest.approx(scale**2 * here, rel=1e-9)
    # Other units of the loss: curvature and noise grow together, lr shrinks.
    assert stationary_variance(scale * noise, 0.1 / scale, beta, scale, 5) == pytest.approx(here, rel=1e-6)
    assert stationary_variance_theory(0.1 / scale, beta, scale, scale) == pytest.approx(
        stationary_variance_theory(0.1, beta, 1.0), rel=1e-9
    )
