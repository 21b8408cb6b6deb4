"""The methods against each other on one quadratic, each at its own best lr and beta: rates and measured steps."""

from __future__ import annotations

from typing import NamedTuple, SupportsIndex

from numpy.typing import ArrayLike

from reference import arguments
from reference.measures import settled_below
from reference.problems import Quadratic
from reference.rates import (
    Tuning,
    descent_parameters,
    nesterov_convex_parameters,
    nesterov_parameters,
    optimal_parameters,
)
from reference.sweep import paths
from reference.updates import Method


class Contender(NamedTuple):
    """A method with the parameters that suit the spectrum."""

    name: str
    method: Method
    tuning: Tuning


class Result(NamedTuple):
    """A contender and the steps it took; None if it did not get there to stay."""

    contender: Contender
    steps: int | None


def contenders(smallest: float, largest: float) -> list[Contender]:
    """Return gradient descent, heavy ball and Nesterov, tuned for quadratics with that spectrum.

    Nesterov comes twice: as proven for every smooth strongly convex loss, and at its best on quadratics.

    Raises
    ------
    ValueError
        If the eigenvalues are out of order or not positive.

    Examples
    --------
    >>> [(one.name, round(one.tuning.rate, 3)) for one in contenders(2, 200)]
    [('gradient descent', 0.98), ('heavy ball', 0.818), ('Nesterov, lr = 1 / L', 0.9), ('Nesterov, tuned', 0.885)]
    """
    return [
        Contender("gradient descent", "heavy_ball", descent_parameters(smallest, largest)),
        Contender("heavy ball", "heavy_ball", optimal_parameters(smallest, largest)),
        Contender("Nesterov, lr = 1 / L", "nesterov", nesterov_convex_parameters(smallest, largest)),
        Contender("Nesterov, tuned", "nesterov", nesterov_parameters(smallest, largest)),
    ]


def compare(
    problem: Quadratic, start: ArrayLike, *, fraction: float = 1e-8, num_steps: SupportsIndex = 10_000
) -> list[Result]:
    """Count each contender's steps until the gap of the loss stays at most `fraction` of the gap at the start.

    With momentum a loss may pass through the level and rise again; only what it stays below is counted.

    Parameters
    ----------
    problem : Quadratic
        What to minimise; its own spectrum tunes the contenders.
    start : array-like of shape (d,)
        Where all start, away from the minimum.
    fraction : float
        Above 0.
    num_steps : int
        How long each runs.

    Raises
    ------
    ValueError
        If an argument is out of range.

    Examples
    --------
    >>> from reference.problems import bowl
    >>> [result.steps for result in compare(bowl(1, 100), [1, 1])]
    [461, 71, 88, 77]
    """
    here, least = arguments.vector("start", start), problem.loss(problem.minimum)
    level = least + arguments.positive("fraction", fraction) * (problem.loss(here) - least)
    results = []
    for contender in contenders(problem.smallest, problem.largest):
        lr, beta, _ = contender.tuning
        run = paths(problem.grad, here, lr, beta, num_steps, method=contender.method)
        results.append(Result(contender, settled_below(problem.losses(run), level)))
    return results
