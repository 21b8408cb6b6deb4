"""Iteration matrices, spectral radii and limits of stability against simulations and numpy's eigenvalues."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference.descent import heavy_ball, nesterov
from reference.measures import sign_changes
from reference.problems import Quadratic
from reference.spectrum import (
    descent_limit,
    heavy_ball_limit,
    iteration_matrix,
    nesterov_limit,
    oscillation_period,
    spectral_radius,
    worst_radius,
)
from reference.updates import Method

METHODS: list[Method] = ["heavy_ball", "nesterov"]
TILTED = Quadratic([[5, 1.2], [1.2, 2]], [0.7, -1.1])


@pytest.mark.parametrize("method", METHODS)
def test_the_iteration_matrix_makes_the_steps_of_a_run(method: Method) -> None:
    run = (heavy_ball if method == "heavy_ball" else nesterov)(TILTED.grad, [3, 1], 0.21, 0.37, 8)
    states = np.hstack([run.thetas - TILTED.minimum, run.velocities])
    matrix = iteration_matrix(TILTED.matrix, 0.21, 0.37, method)
    np.testing.assert_allclose(states[1:], states[:-1] @ matrix.T, rtol=1e-12, atol=1e-14)


@pytest.mark.parametrize("method", METHODS)
@given(
    lam=st.floats(0.01, 100), scaled=st.floats(0.01, 4.5), beta=st.floats(0, 0.999)
)  # lr lam beyond 4 diverges for every beta
def test_the_spectral_radius_is_numpys(method: Method, lam: float, scaled: float, beta: float) -> None:
    lr = scaled / lam
    expected = np.max(np.abs(np.linalg.eigvals(iteration_matrix([[lam]], lr, beta, method))))
    # Near a double root numpy's eigenvalues carry the square root of the rounding error, grown by the matrix' size.
    assert spectral_radius(lam, lr, beta, method) == pytest.approx(expected, abs=1e-6 * max(1, lam))


@pytest.mark.parametrize("method", METHODS)
@given(lr=st.floats(1e-4, 0.025), beta=st.floats(0, 0.999), share=st.floats(0, 1))
def test_no_eigenvalue_between_is_worse_than_both_ends(method: Method, lr: float, beta: float, share: float) -> None:
    between = 2 + share * 198
    assert spectral_radius(between, lr, beta, method) <= worst_radius(2, 200, lr, beta, method) + 1e-7


@pytest.mark.parametrize("beta", [0.0, 0.3, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("largest", [0.7, 200.0])
def test_each_limit_is_where_the_spectral_radius_passes_1(beta: float, largest: float) -> None:
    limits = {"heavy_ball": heavy_ball_limit(largest, beta), "nesterov": nesterov_limit(largest, beta)}
    for method, limit in limits.items():
        below, above = (
            np.max(np.abs(np.linalg.eigvals(iteration_matrix([[largest]], share * limit, beta, method))))  # type: ignore[arg-type]
            for share in (0.999, 1.001)
        )
        assert below < 1 < above


@pytest.mark.parametrize("beta", [0.0, 0.5, 0.9])
def test_every_lr_below_the_limit_converges(beta: float) -> None:
    for method, limit in (("heavy_ball", heavy_ball_limit(200, beta)), ("nesterov", nesterov_limit(200, beta))):
        lrs = np.linspace(0.001, 0.999, 400) * limit
        assert np.all(worst_radius(2, 200, lrs, beta, method) < 1)  # type: ignore[arg-type]


def test_without_momentum_all_limits_are_gradient_descents() -> None:
    assert descent_limit(200) == heavy_ball_limit(200, 0) == nesterov_limit(200, 0) == 0.01


def test_the_limits_of_the_sections_quadratic() -> None:
    assert [round(nesterov_limit(200, beta), 5) for beta in (0, 0.5, 0.9, 0.99)] == [0.01, 0.0075, 0.00679, 0.00668]
    assert np.round(spectral_radius(200, 0.015, [0, 0.5, 0.6, 0.9]), 3).tolist() == [2.0, 1.0, 0.775, 0.949]


def test_with_beta_nine_tenths_the_rate_is_the_root_of_beta_over_a_range_of_lr() -> None:
    lrs = np.linspace(0.00133, 0.0189, 200)
    np.testing.assert_allclose(worst_radius(2, 200, lrs, 0.9), np.sqrt(0.9), atol=1e-12)
    assert np.all(worst_radius(2, 200, [0.0013, 0.01905], 0.9) > np.sqrt(0.9) + 1e-3)


def test_a_long_run_shrinks_by_the_spectral_radius_per_step() -> None:
    for lr, beta in ((0.004, 0.5), (0.004, 0.9), (0.0002, 0.3)):
        path = heavy_ball(lambda z: 200 * z, [1.0], lr, beta, 600).thetas[:, 0]
        # The envelope over one hundred steps hides the swing.
        early, late = np.max(np.abs(path[200:300])), np.max(np.abs(path[300:400]))
        assert (late / early) ** 0.01 == pytest.approx(float(spectral_radius(200, lr, beta)), rel=0.01)


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("beta", [0.9, 0.99, 0.999])
def test_the_period_is_the_simulated_one(method: Method, beta: float) -> None:
    walk = heavy_ball if method == "heavy_ball" else nesterov
    path = walk(lambda z: 2 * z, [1.0], 0.004, beta, 4000).thetas[:, 0]
    period = oscillation_period(2, 0.004, beta, method)
    # Two changes of sign a period; the count is off by one at most.
    assert sign_changes(path) == pytest.approx(2 * 4000 / period, abs=1.5)


def test_the_period_at_large_beta_is_that_of_a_pendulum() -> None:
    # The ripple of abs(x) has half the period: pi / sqrt(lr lam).
    assert oscillation_period(2, 0.004, 0.9999) == pytest.approx(2 * np.pi / np.sqrt(0.008), rel=0.01)


def test_without_complex_roots_nothing_swings_or_each_step_changes_sides() -> None:
    assert oscillation_period(2, 0.004, 0) == np.inf
    assert oscillation_period(200, 0.0075, 0) == 2
