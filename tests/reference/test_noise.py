"""Velocities and variances against filters, Toeplitz matrices and the discrete Lyapunov equation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import linalg, signal

from reference.experiment import measure_noise
from reference.noise import stationary_variance, theory_ratio, variance_ratio, velocities
from reference.spectrum import heavy_ball_limit, iteration_matrix, nesterov_limit
from reference.stationary import stationary_variance_theory, velocity_variance_theory
from reference.updates import Method

METHODS: list[Method] = ["heavy_ball", "nesterov"]
GRADS = np.random.default_rng(7).normal([0.5, -2.0, 0.0], [1.0, 3.0, 0.2], size=(60, 3))


@pytest.mark.parametrize("beta", [0.0, 0.37, 0.9])
def test_velocities_are_a_triangular_matrix_times_the_gradients(beta: float) -> None:
    weights = linalg.toeplitz(beta ** np.arange(60.0), np.zeros(60))
    np.testing.assert_allclose(velocities(GRADS, beta), weights @ GRADS, rtol=1e-11, atol=1e-12)
    np.testing.assert_allclose(velocities(GRADS[:, 0], beta, True), (1 - beta) * (weights @ GRADS[:, 0]), rtol=1e-11)


def test_velocities_leave_integer_gradients_as_they_are() -> None:
    grads = np.array([[1, 2], [3, 4]])
    assert velocities(grads, 0.5).tolist() == [[1.0, 2.0], [3.5, 5.0]]
    assert grads.tolist() == [[1, 2], [3, 4]]


def test_the_variance_ratio_averages_over_coordinates_after_the_burn_in() -> None:
    filtered = signal.lfilter([1.0], [1.0, -0.6], GRADS, axis=0)
    expected = sum(np.var(filtered[10:, i]) for i in range(3)) / sum(np.var(GRADS[10:, i]) for i in range(3))
    assert variance_ratio(GRADS, 0.6, 10) == pytest.approx(expected, rel=1e-12)
    assert variance_ratio(GRADS, 0.6, 10, normalize=True) == pytest.approx(0.16 * expected, rel=1e-12)


@given(beta=st.floats(0, 0.99))
def test_the_theory_is_the_sum_of_the_squared_weights(beta: float) -> None:
    weights = beta ** np.arange(4000.0)
    assert theory_ratio(beta) == pytest.approx(np.sum(weights**2), rel=1e-9)
    assert theory_ratio(beta, normalize=True) == pytest.approx(np.sum(((1 - beta) * weights) ** 2), rel=1e-9)


def test_a_long_series_shows_the_theory() -> None:
    grads = np.random.default_rng(11).normal(3, 2, size=(20_000, 8))
    # 160,000 numbers with a correlation time of about ten steps: one per cent.
    assert variance_ratio(grads, 0.9, 200) == pytest.approx(theory_ratio(0.9), rel=0.03)
    assert variance_ratio(grads, 0.9, 200, normalize=True) == pytest.approx(theory_ratio(0.9, normalize=True), rel=0.03)


def test_successive_velocities_are_correlated_by_beta() -> None:
    series = velocities(np.random.default_rng(12).normal(size=100_000), 0.9)[200:]
    assert np.corrcoef(series[1:], series[:-1])[0, 1] == pytest.approx(0.9, abs=0.01)


def test_the_measured_variance_is_that_of_a_second_order_filter() -> None:
    lr, beta, curvature = 0.2, 0.6, 1.5
    # theta+ = (1 + beta - lr curvature) theta - beta theta_prev - lr noise
    filtered = signal.lfilter([-lr], [1.0, -(1 + beta - lr * curvature), beta], GRADS, axis=0)
    expected = np.mean(np.var(filtered[10:], axis=0))
    assert stationary_variance(GRADS, lr, beta, curvature, 10) == pytest.approx(expected, rel=1e-11)
    expected_one = np.var(filtered[10:, 1])
    assert stationary_variance(GRADS[:, 1], lr, beta, curvature, 10) == pytest.approx(expected_one, rel=1e-11)


def lyapunov(lr: float, beta: float, curvature: float, sigma: float, method: Method) -> np.ndarray:
    """Solve S = M S M' + Q for the state (theta, velocity): noise enters the velocity by 1 and theta by -lr."""
    matrix = iteration_matrix([[curvature]], lr, beta, method)
    push = sigma * np.array([-lr, 1.0])
    return np.asarray(linalg.solve_discrete_lyapunov(matrix, np.outer(push, push)))


@pytest.mark.parametrize("method", METHODS)
@given(share=st.floats(0.01, 0.95), beta=st.floats(0, 0.99), curvature=st.floats(0.1, 10), sigma=st.floats(0.1, 10))
def test_the_closed_forms_solve_the_lyapunov_equation(
    method: Method, share: float, beta: float, curvature: float, sigma: float
) -> None:
    lr = share * (heavy_ball_limit if method == "heavy_ball" else nesterov_limit)(curvature, beta)
    covariance = lyapunov(lr, beta, curvature, sigma, method)
    theta = stationary_variance_theory(lr, beta, curvature, sigma, method=method)
    velocity = velocity_variance_theory(lr, beta, curvature, sigma, method=method)
    # Near the limit the equation is badly conditioned: its solution keeps about half the digits.
    assert theta == pytest.approx(covariance[0, 0], rel=1e-6)
    assert velocity == pytest.approx(covariance[1, 1], rel=1e-6)


def test_at_equal_lr_momentum_is_louder_and_at_equal_effective_lr_hardly_different() -> None:
    plain, same_lr = stationary_variance_theory(0.1, 0, 1), stationary_variance_theory(0.1, 0.9, 1)
    assert (round(plain, 4), round(same_lr, 4), round(same_lr / plain, 1)) == (0.0526, 0.5135, 9.8)
    ratios = [
        stationary_variance_theory(0.1 * effective, 0.9, 1) / stationary_variance_theory(effective, 0, 1)
        for effective in (0.01, 0.1, 1.0)
    ]
    assert np.round(ratios, 3).tolist() == [0.995, 0.953, 0.514]
    assert round(stationary_variance_theory(0.01, 0.9, 1, method="nesterov"), 4) == 0.0460


def test_a_long_run_shows_the_stationary_variance() -> None:
    noise = np.random.default_rng(13).normal(0, 2, size=(5000, 40))
    expected = stationary_variance_theory(0.1, 0.9, 1, sigma=2)
    assert stationary_variance(noise, 0.1, 0.9, 1, 500) == pytest.approx(expected, rel=0.03)


@pytest.mark.parametrize("method", METHODS)
def test_the_experiment_measures_what_the_theory_says_within_its_error_bars(method: Method) -> None:
    loud = measure_noise(2, 0.05, 0.8, curvature=2, sigma=3, runs=300, num_steps=1500, method=method)
    theta = stationary_variance_theory(0.05, 0.8, 2, 3, method=method)
    velocity = velocity_variance_theory(0.05, 0.8, 2, 3, method=method)
    assert abs(loud.theta.mean - theta) < 4 * loud.theta.error < 0.05 * theta
    assert abs(loud.velocity.mean - velocity) < 4 * loud.velocity.error < 0.05 * velocity
    assert loud.update.mean == pytest.approx(0.05**2 * loud.velocity.mean, rel=1e-12)


def test_a_batch_divides_every_variance_and_a_seed_repeats_it() -> None:
    one, sixteen = (measure_noise(3, 0.1, 0.5, batch=batch, runs=20, num_steps=600) for batch in (1, 16))
    assert sixteen.theta.mean == pytest.approx(one.theta.mean / 16, rel=1e-12)
    assert measure_noise(3, 0.1, 0.5, runs=20, num_steps=600) == one
    assert measure_noise(4, 0.1, 0.5, runs=20, num_steps=600) != one


def test_error_bars_shrink_with_the_root_of_the_runs() -> None:
    few, many = (measure_noise(5, 0.1, 0.5, runs=runs, num_steps=700).theta.error for runs in (100, 1600))
    assert few / many == pytest.approx(4, rel=0.3)


def test_a_run_of_one_step_is_the_noise_itself() -> None:
    noise = 2 * np.random.default_rng(6).standard_normal(50)
    loud = measure_noise(6, 0.1, 0.5, sigma=2, num_steps=1, burn_in=0, runs=50)
    assert loud.velocity.mean == pytest.approx(np.mean(noise**2), rel=1e-12)
    assert loud.velocity.error == pytest.approx(np.std(noise**2, ddof=1) / np.sqrt(50), rel=1e-12)
    assert loud.theta.mean == pytest.approx(0.01 * np.mean(noise**2), rel=1e-12)


def test_the_burn_in_is_left_out() -> None:
    whole = measure_noise(6, 0.1, 0.5, num_steps=7, burn_in=0, runs=30).theta.mean
    first = measure_noise(6, 0.1, 0.5, num_steps=4, burn_in=0, runs=30).theta.mean
    assert measure_noise(6, 0.1, 0.5, num_steps=7, burn_in=4, runs=30).theta.mean == pytest.approx(
        (7 * whole - 4 * first) / 3, rel=1e-12
    )
