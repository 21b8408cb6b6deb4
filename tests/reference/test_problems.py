"""Losses, gradients and Hessians against scipy's and against differences."""

import numpy as np
import pytest
from scipy import optimize

from reference.noisy import gradient_noise, noisy
from reference.piecewise import PiecewiseQuadratic
from reference.problems import Quadratic, Rosenbrock, bowl

TILTED = Quadratic([[5, 1.2], [1.2, 2]], [0.7, -1.1])
POINTS = np.array([[-1.2, 1.0], [0.3, -0.7], [2.0, 3.5]])


@pytest.mark.parametrize("problem", [TILTED, bowl(3, 0.5), Rosenbrock(), Rosenbrock(a=-0.5, b=3)])
def test_the_gradient_is_the_slope_of_the_loss(problem: Quadratic | Rosenbrock) -> None:
    for point in POINTS:
        slope = optimize.approx_fprime(point, problem.loss, 1e-7)
        np.testing.assert_allclose(problem.grad(point), slope, rtol=1e-4, atol=1e-4)  # a difference quotient's digits


@pytest.mark.parametrize("problem", [TILTED, Rosenbrock(), Rosenbrock(a=-0.5, b=3)])
def test_the_hessian_is_the_slope_of_the_gradient(problem: Quadratic | Rosenbrock) -> None:
    for point in POINTS:
        rows = [(problem.grad(point + h) - problem.grad(point - h)) / 2e-5 for h in 1e-5 * np.eye(2)]
        np.testing.assert_allclose(problem.hessian(point), rows, rtol=1e-6, atol=1e-6)


def test_rosenbrock_is_scipys() -> None:
    valley = Rosenbrock()
    for point in POINTS:
        np.testing.assert_allclose(valley.loss(point), optimize.rosen(point), rtol=1e-14)
        np.testing.assert_allclose(valley.grad(point), optimize.rosen_der(point), rtol=1e-14)
        np.testing.assert_allclose(valley.hessian(point), optimize.rosen_hess(point), rtol=1e-14)


@pytest.mark.parametrize("problem", [TILTED, Rosenbrock(), Rosenbrock(a=-0.5, b=3)])
def test_scipy_finds_the_same_minimum(problem: Quadratic | Rosenbrock) -> None:
    found = optimize.minimize(problem.loss, [0.2, 0.2], jac=problem.grad, tol=1e-12)
    np.testing.assert_allclose(problem.minimum, found.x, atol=1e-6)


def test_the_bowl_is_a_x2_plus_b_y2_with_eigenvalues_twice_the_coefficients() -> None:
    steep = bowl(7, 2)
    assert steep.loss([3, -1]) == 7 * 9 + 2 * 1
    assert steep.grad([3, -1]).tolist() == [42.0, -4.0]
    assert (steep.smallest, steep.largest) == (4.0, 14.0)


@pytest.mark.parametrize("problem", [TILTED, Rosenbrock()])
def test_many_points_at_once_are_each_point_by_itself(problem: Quadratic | Rosenbrock) -> None:
    block = np.stack([POINTS, POINTS + 1])
    assert problem.losses(block).shape == (2, 3)
    for index in np.ndindex(2, 3):
        np.testing.assert_allclose(problem.losses(block)[index], problem.loss(block[index]), rtol=1e-14)
        np.testing.assert_allclose(problem.grad(block)[index], problem.grad(block[index]), rtol=1e-14)


def test_a_quadratic_keeps_its_own_numbers() -> None:
    matrix = np.eye(2)
    problem = Quadratic(matrix, [0, 0])
    matrix[0, 0] = 9
    problem.hessian()[0, 0] = 9
    assert problem.matrix[0, 0] == 1
    with pytest.raises(ValueError, match="read-only"):
        problem.matrix[0, 0] = 9


def test_a_matrix_that_rounding_made_slightly_skew_is_accepted() -> None:
    turn = np.array([[0.6, -0.8], [0.8, 0.6]])
    problem = Quadratic(turn @ np.diag([1.0, 1e6]) @ turn.T, [0, 0])
    assert np.array_equal(problem.matrix, problem.matrix.T)


def test_the_piecewise_loss_is_the_integral_of_its_gradient() -> None:
    trap = PiecewiseQuadratic()
    grid = np.linspace(-3, 4, 700_001)
    slopes = trap.grad(grid[:, None])[:, 0]
    area = np.concatenate([[0], np.cumsum((slopes[1:] + slopes[:-1]) / 2)]) * (grid[1] - grid[0])
    np.testing.assert_allclose(trap.losses(grid[:, None]) - trap.loss([-3.0]), area, atol=1e-6)


def test_noise_is_added_row_by_row_and_scales_with_the_batch() -> None:
    grad = noisy(lambda theta: 0 * theta, gradient_noise(5, 4, 2, sigma=3))
    one = np.array([grad(np.zeros(2)) for _ in range(4)])
    np.testing.assert_allclose(one, 3 * np.random.default_rng(5).normal(size=(4, 2)))
    np.testing.assert_allclose(gradient_noise(5, 4, 2, sigma=3, batch=9), one / 3)
