"""The best lr and beta against eigenvalues of iteration matrices and a search over all others."""

from collections.abc import Callable

import numpy as np
import pytest
from scipy import optimize

from reference.rates import (
    Tuning,
    condition_number,
    descent_parameters,
    descent_rate,
    heavy_ball_rate,
    nesterov_convex_parameters,
    nesterov_parameters,
    optimal_beta,
    optimal_parameters,
)

SPECTRA = [(2.0, 200.0), (4.0, 14.0), (0.3, 0.5), (1.0, 1442.0)]


def radius(eigenvalue: float, lr: float, beta: float, ahead: bool) -> float:
    """Return the spectral radius in the coordinates (x, x_prev), by numpy's eigenvalues."""
    shrink = 1 - lr * eigenvalue
    row = [(1 + beta) * shrink, -beta * shrink] if ahead else [beta + shrink, -beta]
    return float(np.max(np.abs(np.linalg.eigvals(np.array([row, [1.0, 0.0]])))))


def worst(smallest: float, largest: float, lr: float, beta: float, ahead: bool) -> float:
    return max(radius(lam, lr, beta, ahead) for lam in np.geomspace(smallest, largest, 41))


@pytest.mark.parametrize(("smallest", "largest"), SPECTRA)
@pytest.mark.parametrize(
    ("tune", "ahead", "tolerance"),
    [
        # numpy finds a double root to about the square root of its rounding error: both momentum optima have one.
        (descent_parameters, False, 1e-12),
        (optimal_parameters, False, 1e-6),
        (nesterov_parameters, True, 1e-6),
        (nesterov_convex_parameters, True, 1e-6),
    ],
)
def test_the_rate_is_the_worst_spectral_radius(
    smallest: float, largest: float, tune: Callable[[float, float], Tuning], ahead: bool, tolerance: float
) -> None:
    lr, beta, rate = tune(smallest, largest)
    assert worst(smallest, largest, lr, beta, ahead) == pytest.approx(rate, abs=tolerance)


@pytest.mark.parametrize(("smallest", "largest"), SPECTRA)
@pytest.mark.parametrize(("tune", "ahead"), [(optimal_parameters, False), (nesterov_parameters, True)])
def test_no_tuning_nearby_is_faster(
    smallest: float, largest: float, tune: Callable[[float, float], Tuning], ahead: bool
) -> None:
    lr, beta, rate = tune(smallest, largest)
    for angle in np.linspace(0, 2 * np.pi, 24, endpoint=False):
        for step in (0.002, 0.02, 0.2):
            other = worst(smallest, largest, lr * (1 + step * np.cos(angle)), beta + step * np.sin(angle) * 0.3, ahead)
            assert other > rate + 1e-4 * step


@pytest.mark.parametrize(("tune", "ahead"), [(optimal_parameters, False), (nesterov_parameters, True)])
def test_a_search_from_afar_ends_at_the_formula(tune: Callable[[float, float], Tuning], ahead: bool) -> None:
    smallest, largest = 2.0, 200.0
    lr, beta, rate = tune(smallest, largest)
    found = optimize.minimize(
        lambda p: max(radius(smallest, p[0] / largest, p[1], ahead), radius(largest, p[0] / largest, p[1], ahead)),
        [1.0, 0.5],
        method="Nelder-Mead",
        options={"xatol": 1e-10, "fatol": 1e-12, "maxiter": 4000, "maxfev": 4000},
    )
    assert found.fun == pytest.approx(rate, abs=1e-5)
    assert found.x[0] / largest == pytest.approx(lr, rel=1e-3)
    assert found.x[1] == pytest.approx(beta, rel=1e-3)


def test_gradient_descents_best_lr_is_found_by_a_search() -> None:
    found = optimize.minimize_scalar(lambda lr: worst(2, 200, lr, 0, False), bounds=(1e-4, 0.01), method="bounded")
    assert found.x == pytest.approx(descent_parameters(2, 200).lr, rel=1e-3)


def test_the_sections_problem_worked_through() -> None:
    lr, beta, rate = optimal_parameters(2, 200)
    assert condition_number(2, 200) == 100
    assert (lr, beta, rate) == pytest.approx((2 / 121, 81 / 121, 9 / 11), rel=1e-15)
    assert descent_parameters(2, 200) == pytest.approx((1 / 101, 0, 99 / 101), rel=1e-15)


def test_nine_tenths_is_the_best_beta_at_a_condition_number_of_1442() -> None:
    assert optimal_beta(1442) == pytest.approx(0.9, abs=1e-4)
    assert optimize.brentq(lambda kappa: optimal_beta(kappa) - 0.9, 2, 1e5) == pytest.approx(1442, abs=0.5)


@pytest.mark.parametrize("tune", [optimal_parameters, descent_parameters, nesterov_convex_parameters])
def test_a_round_bowl_is_solved_in_one_step(tune: Callable[[float, float], Tuning]) -> None:
    assert tune(3, 3) == pytest.approx((1 / 3, 0, 0))
    assert nesterov_parameters(3, 3) == pytest.approx((1 / 3, 0, 0))


@pytest.mark.parametrize("kappa", [1e1, 1e2, 1e3, 1e4, 1e5, 1e6])
def test_momentum_needs_about_the_root_of_descents_steps(kappa: float) -> None:
    plain, momentum = -1 / np.log(descent_rate(kappa)), -1 / np.log(heavy_ball_rate(kappa))
    assert plain == pytest.approx(kappa / 2, rel=0.01)
    assert momentum == pytest.approx(np.sqrt(kappa) / 2, rel=0.04)
    assert optimal_beta(kappa) == pytest.approx(heavy_ball_rate(kappa) ** 2, rel=1e-15)
