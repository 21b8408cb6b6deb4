"""All mistakes of this section, roughly in the order of likelihood within each function.

The first of two that give the same is said first.
"""

from __future__ import annotations

from grader.mistakes import Written
from grader.suites.momentum.mistakes.adaptive import ADAPTIVE
from grader.suites.momentum.mistakes.anywhere import ANYWHERE
from grader.suites.momentum.mistakes.arrays import ARRAYS
from grader.suites.momentum.mistakes.burn_in import BURN_IN
from grader.suites.momentum.mistakes.compare_methods import COMPARE_METHODS
from grader.suites.momentum.mistakes.condition_number import CONDITION_NUMBER
from grader.suites.momentum.mistakes.effective_lr import EFFECTIVE_LR
from grader.suites.momentum.mistakes.factors import FACTORS
from grader.suites.momentum.mistakes.gradient import GRADIENT
from grader.suites.momentum.mistakes.heavy_ball_trajectory import HEAVY_BALL_TRAJECTORY
from grader.suites.momentum.mistakes.histories import HISTORIES
from grader.suites.momentum.mistakes.leaks import LEAKS
from grader.suites.momentum.mistakes.loops import LOOPS
from grader.suites.momentum.mistakes.matched_lr import MATCHED_LR
from grader.suites.momentum.mistakes.measured_lr import MEASURED_LR, RELATIVE
from grader.suites.momentum.mistakes.optimal_beta import OPTIMAL_BETA
from grader.suites.momentum.mistakes.optimal_parameters import OPTIMAL_PARAMETERS
from grader.suites.momentum.mistakes.results import RESULTS
from grader.suites.momentum.mistakes.spread import SPREAD
from grader.suites.momentum.mistakes.starts import STARTS
from grader.suites.momentum.mistakes.stationary_variance import STATIONARY_VARIANCE, UPHILL
from grader.suites.momentum.mistakes.step import STEP
from grader.suites.momentum.mistakes.steps_to_fraction import STEPS_TO_FRACTION
from grader.suites.momentum.mistakes.theory_ratio import THEORY_RATIO
from grader.suites.momentum.mistakes.trajectories_by_beta import TRAJECTORIES_BY_BETA
from grader.suites.momentum.mistakes.variance_ratio import VARIANCE_RATIO
from grader.suites.momentum.mistakes.velocities import VELOCITIES
from grader.suites.momentum.mistakes.velocity import VELOCITY

ALL: tuple[Written, ...] = (
    *MEASURED_LR,
    *STATIONARY_VARIANCE,
    *SPREAD,
    *VARIANCE_RATIO,
    *BURN_IN,
    *VELOCITIES,
    *THEORY_RATIO,
    *HEAVY_BALL_TRAJECTORY,
    *VELOCITY,
    *STARTS,
    *GRADIENT,
    *STEP,
    *LOOPS,
    *FACTORS,
    *ARRAYS,
    *HISTORIES,
    *RESULTS,
    *LEAKS,
    *ADAPTIVE,
    *TRAJECTORIES_BY_BETA,
    *COMPARE_METHODS,
    *CONDITION_NUMBER,
    *OPTIMAL_BETA,
    *OPTIMAL_PARAMETERS,
    *EFFECTIVE_LR,
    *MATCHED_LR,
    *STEPS_TO_FRACTION,
    *RELATIVE,
    *UPHILL,
    *ANYWHERE,
)
