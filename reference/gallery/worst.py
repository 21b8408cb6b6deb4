"""The worst losses over quadratics that several pictures read."""

from __future__ import annotations

from functools import lru_cache

from reference.arguments import Floats
from reference.schedules import nesterov_schedule
from reference.updates import Method
from reference.worst_case import worst_losses

LAST = 10_000


@lru_cache(maxsize=16)
def worst(method: Method, beta: float | None, last: int = LAST) -> Floats:
    """Return the worst loss after each number of steps; without a beta that of the schedule."""
    betas = nesterov_schedule(last) if beta is None else beta
    return worst_losses(last, betas, method=method, num_curvatures=800)
