"""The section's closed forms under one name; see `reference.rates`, `reference.effective` and `reference.spectrum`."""

from reference.effective import effective_lr, matched_lr, measured_lr, slope_gain, steps_to_fraction, velocity_weights
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
from reference.spectrum import (
    descent_limit,
    heavy_ball_limit,
    iteration_matrix,
    nesterov_limit,
    oscillation_period,
    spectral_radius,
    worst_radius,
)

__all__ = [
    "Tuning",
    "condition_number",
    "descent_limit",
    "descent_parameters",
    "descent_rate",
    "effective_lr",
    "heavy_ball_limit",
    "heavy_ball_rate",
    "iteration_matrix",
    "matched_lr",
    "measured_lr",
    "nesterov_convex_parameters",
    "nesterov_limit",
    "nesterov_parameters",
    "optimal_beta",
    "optimal_parameters",
    "oscillation_period",
    "slope_gain",
    "spectral_radius",
    "steps_to_fraction",
    "velocity_weights",
    "worst_radius",
]
