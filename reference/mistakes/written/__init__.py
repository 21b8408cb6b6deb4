"""Mistakes written by hand: an id, a teacher's sentence, and the formula in place of the right one.

::

    item.py        what a written mistake is
    velocity.py    how v is updated, and what it starts from
    gradient.py    where the gradient is taken, and what is made of it
    stepping.py    the step, the loop, lr and beta
    adaptive.py    other optimisers
    arrays.py      aliasing and integer arrays
    paths.py       what heavy_ball_trajectory returns
    histories.py   what the two methods store as history
    results.py     what the two methods return
    by_beta.py     trajectories_by_beta
    comparison.py  compare_methods
    optimal.py     condition_number and optimal_beta
    tuning.py      optimal_parameters
    effective.py   effective_lr and matched_lr
    measured.py    measured_lr
    waiting.py     steps_to_fraction
    noise.py       velocities
    theory.py      theory_ratio
    variance.py    variance_ratio, and the variance in stationary_variance
    burn_in.py     the rows that both leave out
    stationary.py  the run in stationary_variance
    anywhere.py    what can happen in any function
    pictures.py    plots: ids and sentences only

The order within a function is that of likelihood, roughly: the first of two that give the same is said first.
"""

from __future__ import annotations

from reference.mistakes.written.adaptive import ADAPTIVE
from reference.mistakes.written.anywhere import ANYWHERE
from reference.mistakes.written.arrays import ARRAYS
from reference.mistakes.written.burn_in import BURN_IN
from reference.mistakes.written.by_beta import TRAJECTORIES
from reference.mistakes.written.comparison import COMPARISON
from reference.mistakes.written.effective import EFFECTIVE, MATCHED
from reference.mistakes.written.gradient import GRADIENT
from reference.mistakes.written.histories import HISTORIES
from reference.mistakes.written.item import Written
from reference.mistakes.written.measured import MEASURED, RELATIVE
from reference.mistakes.written.noise import NOISE
from reference.mistakes.written.optimal import OPTIMAL
from reference.mistakes.written.paths import LEAKS, PATHS
from reference.mistakes.written.results import RESULTS
from reference.mistakes.written.stationary import STATIONARY, UPHILL
from reference.mistakes.written.stepping import STEPPING
from reference.mistakes.written.theory import THEORY
from reference.mistakes.written.tuning import TUNING
from reference.mistakes.written.variance import VARIANCE
from reference.mistakes.written.velocity import VELOCITY
from reference.mistakes.written.waiting import WAITING

ALL: tuple[Written, ...] = (
    *MEASURED,
    *STATIONARY,
    *VARIANCE,
    *BURN_IN,
    *NOISE,
    *THEORY,
    *PATHS,
    *VELOCITY,
    *GRADIENT,
    *STEPPING,
    *ARRAYS,
    *HISTORIES,
    *RESULTS,
    *LEAKS,
    *ADAPTIVE,
    *TRAJECTORIES,
    *COMPARISON,
    *OPTIMAL,
    *TUNING,
    *EFFECTIVE,
    *MATCHED,
    *WAITING,
    *RELATIVE,
    *UPHILL,
    *ANYWHERE,
)


def written_for(function: str) -> list[Written]:
    """Return all variants of the written mistakes of a function."""
    return [item for item in ALL if function in item.mistake.functions]
