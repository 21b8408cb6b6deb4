"""Arguments out of range are refused by a message that names the offender."""

from collections.abc import Callable

import numpy as np
import pytest

from reference import (
    anatomy,
    averages,
    comparison,
    descent,
    experiment,
    measures,
    noise,
    noisy,
    problems,
    schedules,
    stationary,
    sweep,
    theory,
    transient,
    worst_case,
)


def slope(theta: np.ndarray) -> np.ndarray:
    return 2 * theta


def anywhere(thetas: np.ndarray) -> np.ndarray:
    return np.ones(len(thetas), dtype=bool)


BAD = {
    "lr negative": (lambda: descent.heavy_ball(slope, [1.0], -0.1, 0.5, 3), r"^lr must be at least 0, got -0\.1$"),
    "beta above 1": (lambda: descent.nesterov(slope, [1.0], 0.1, 1.5, 3), r"^beta must be between 0 and 1, got 1\.5$"),
    "beta negative": (lambda: descent.heavy_ball_lr_inside(slope, [1.0], 0.1, -1, 3), r"^beta must be between 0 and 1"),
    "lr of the wrong length": (lambda: descent.heavy_ball(slope, [1.0], [0.1, 0.1], 0.5, 3), r"shape \(3,\).*got .*2,"),
    "lr nan": (lambda: descent.gradient_descent(slope, [1.0], np.nan, 3), r"^lr must be finite, got nan$"),
    "num_steps negative": (lambda: descent.gradient_descent(slope, [1.0], 0.1, -1), r"^num_steps must be at least 0"),
    "num_steps a float": (lambda: descent.gradient_descent(slope, [1.0], 0.1, 2.0), r"^num_steps must be a whole"),  # type: ignore[arg-type]
    "theta_init a number": (
        lambda: descent.gradient_descent(slope, 1.0, 0.1, 2),
        r"^theta_init must have shape \(d,\)",
    ),
    "theta_init a matrix": (lambda: descent.nesterov_lookahead(slope, [[1.0]], 0.1, 0.5, 2), r"^theta_init must have"),
    "theta_init empty": (lambda: descent.gradient_descent(slope, [], 0.1, 2), r"^theta_init must have shape"),
    "theta_init infinite": (lambda: descent.gradient_descent(slope, [np.inf], 0.1, 2), r"^theta_init must be finite"),
    "theta_init complex": (lambda: descent.gradient_descent(slope, [1j], 0.1, 2), r"^theta_init must hold real"),
    "theta_init boolean": (lambda: descent.gradient_descent(slope, [True], 0.1, 2), r"^theta_init must hold real"),
    "gradient of the wrong shape": (
        lambda: descent.gradient_descent(lambda _: [1.0, 2.0], [1.0], 0.1, 2),
        r"^grad_fn must return shape \(1,\) like theta, got shape \(2,\)$",
    ),
    "matrix not square": (lambda: problems.Quadratic([[1.0, 0.0]], [0.0, 0.0]), r"^matrix must have shape \(d, d\)"),
    "matrix skew": (lambda: problems.Quadratic([[2.0, 1.0], [0.0, 2.0]], [0, 0]), r"^matrix must be symmetric"),
    "matrix indefinite": (
        lambda: problems.Quadratic([[1.0, 2.0], [2.0, 1.0]], [0, 0]),
        r"^matrix must be positive def",
    ),
    "bowl upside down": (lambda: problems.bowl(1, -1), r"^b must be above 0, got -1$"),
    "bowl with a trough": (lambda: problems.bowl(0, 1), r"^a must be above 0"),
    "rosenbrock flat": (lambda: problems.Rosenbrock(b=0), r"^b must be above 0"),
    "noise used up": (lambda: descent.gradient_descent(noisy.noisy(slope, [0.0]), [1.0], 0.1, 2), r"^noise has 1 rows"),
    "noise a number": (lambda: noisy.noisy(slope, 1.0), r"^noise must have shape"),
    "batch of none": (lambda: noisy.gradient_noise(1, 3, 2, batch=0), r"^batch must be at least 1"),
    "eigenvalues exchanged": (lambda: theory.optimal_parameters(200, 2), r"^smallest must not exceed.*exchange them$"),
    "eigenvalue zero": (lambda: theory.condition_number(0, 2), r"^smallest must be above 0"),
    "kappa below 1": (lambda: theory.optimal_beta(0.5), r"^kappa must be at least 1.*largest / smallest$"),
    "kappa an array": (lambda: theory.optimal_beta(np.array([1.0, 2.0])), r"^kappa must be a single number"),  # type: ignore[arg-type]
    "beta 1 has no effective lr": (
        lambda: theory.effective_lr(0.1, 1),
        r"^beta must be at least 0 and below 1, got 1$",
    ),
    "beta 1 cannot be matched": (lambda: theory.matched_lr(0.1, 1), r"^beta must be"),
    "the whole effective lr": (lambda: theory.steps_to_fraction(0.9, 1), r"^fraction must be below 1.*never reached$"),
    "none of it": (lambda: theory.steps_to_fraction(0.9, 0), r"^fraction must be above 0"),
    "an age of a half": (lambda: theory.velocity_weights(0.9, [0.5]), r"^ages must be whole"),
    "an age to come": (lambda: theory.velocity_weights(0.9, [-1]), r"^ages must be whole"),
    "unknown method": (lambda: theory.spectral_radius(1, 0.1, 0.5, "adam"), r"'heavy_ball', 'nesterov', got 'adam'$"),  # type: ignore[arg-type]
    "hessian not square": (lambda: theory.iteration_matrix([[1.0, 2.0]], 0.1, 0.5), r"^hessian must have shape"),
    "eigenvalue negative": (lambda: theory.spectral_radius(-1, 0.1, 0.5), r"^eigenvalue must be at least 0"),
    "grads a cube": (lambda: noise.velocities(np.zeros((2, 2, 2)), 0.5), r"^grads must have shape"),
    "grads empty": (lambda: noise.velocities([], 0.5), r"^grads must have shape"),
    "grads that do not vary": (lambda: noise.variance_ratio([1, 1, 1], 0.5, 0), r"^grads must vary"),
    "burn_in that leaves one": (lambda: noise.variance_ratio([1, 2, 3], 0.5, 2), r"^burn_in must leave at least two"),
    "burn_in negative": (lambda: noise.variance_ratio([1, 2, 3], 0.5, -1), r"^burn_in must be at least 0"),
    "curvature zero": (lambda: noise.stationary_variance([1, 2], 0.1, 0.5, 0, 0), r"^curvature must be above 0"),
    "lr at the limit": (lambda: stationary.stationary_variance_theory(3, 0.5, 1), r"^lr must be below 3,"),
    "burn_in of all steps": (
        lambda: experiment.measure_noise(1, 0.1, 0, num_steps=9, burn_in=9),
        r"^burn_in must be b",
    ),
    "one run only": (lambda: experiment.measure_noise(1, 0.1, 0, runs=1), r"^runs must be at least 2"),
    "average with beta 1": (lambda: averages.moving_average([1.0], 1), r"^beta must be"),
    "unknown rule": (lambda: schedules.nesterov_schedule(3, rule="cosine"), r"^rule must be 'linear' or"),  # type: ignore[arg-type]
    "chebyshev with kappa below 1": (lambda: schedules.chebyshev_bound(0.5, 3), r"^kappa must be at least 1"),
    "steps back": (lambda: transient.optimal_transient(4, [-1]), r"^steps must be at least 0"),
    "one curvature": (lambda: worst_case.worst_losses(3, 0.5, num_curvatures=1), r"^num_curvatures must be at least 2"),
    "starts a number": (lambda: sweep.sweep(slope, 1.0, 0.1, 0.5, 3, reached=anywhere), r"^starts must have shape"),
    "sweep uphill": (lambda: sweep.paths(slope, [1.0], [-0.1], 0.5, 3), r"^lr must be at least 0"),
    "sweep beta above 1": (
        lambda: sweep.paths(slope, [1.0], 0.1, [1.5], 3),
        r"^lr must be at least 0, and beta between",
    ),
    "velocity of another shape": (lambda: anatomy.dissect(slope, [1.0], [1.0, 2.0], 0.1, 0.5), r"^velocity must have"),
    "comparison without end": (lambda: comparison.compare(problems.bowl(1, 2), [1, 1], fraction=0), r"^fraction must"),
    "path not in the plane": (lambda: measures.valley_crossings([1.0, 2.0]), r"^thetas must have shape \(T, 2\)"),
    "slope of one point": (lambda: measures.power_law_slope([1], [1]), r"^steps and values must have the same size"),
    "slope through zero": (lambda: measures.power_law_slope([1, 2], [1, 0]), r"^steps and values must be above 0"),
    "slope of a point twice": (lambda: measures.power_law_slope([2, 2], [1, 2]), r"^steps must differ"),
}


@pytest.mark.parametrize(("call", "message"), BAD.values(), ids=BAD.keys())
def test_a_bad_argument_is_refused_by_name(call: Callable[[], object], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        call()


def test_the_ends_of_the_ranges_are_allowed() -> None:
    """Without friction the ball swings for ever: the energy of a slow swing stays."""
    run = descent.heavy_ball(slope, [1.0], 1e-4, 1, 2000)
    energies = run.thetas[:, 0] ** 2 + 0.5e-4 * run.velocities[:, 0] ** 2
    assert np.ptp(energies) < 0.03
    assert sweep.paths(slope, [1.0], 1e-4, 1, 2000)[-1] == pytest.approx(run.theta)
    assert descent.heavy_ball(slope, [1.0], 0, 0.5, 3).thetas.ravel().tolist() == [1, 1, 1, 1]
    assert theory.condition_number(3, 3) == 1
    assert transient.optimal_transient(4, 0).at_largest == 1
    assert noisy.gradient_noise(1, 0, 1, sigma=0).shape == (0, 1)
