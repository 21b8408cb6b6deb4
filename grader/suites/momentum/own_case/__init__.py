"""A student's failing call for the page to play with: what it gives beside the right answer, step by step, as data.

A walk is drawn with its path; where the call itself has no two parameters, it is the section's own example. What is no
walk is a series against the step. Whatever of the student's cannot be read is left out: then only the rest is seen.

::

    walks.py   the methods            tuning.py  what a tuning leads to
    series.py  what is no walk        data.py    numbers made fit to be drawn
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from grader.mistakes import entries
from grader.suites.momentum.mistakes import FUNCTIONS
from grader.suites.momentum.own_case.data import Ask
from grader.suites.momentum.own_case.series import compared_shown, measured_shown, velocities_shown
from grader.suites.momentum.own_case.tuning import tuned_shown
from grader.suites.momentum.own_case.walks import by_beta_shown, walk_shown


def own_case(function: str, arguments: Mapping[str, Any], ask: Ask, given: Any, mistakes: Sequence[str]) -> Any:
    """Return what there is to see of a call, None of a function that has no steps.

    Parameters
    ----------
    function : str
    arguments : mapping
        Those of the call, by their names and in order.
    ask : callable
        ``ask(function, *args)``: what the student's function gives, None where it gives nothing.
    given : Given
    mistakes : sequence of str
        The ids of what the failing check's numbers look like.
    """
    shown = _SHOWN.get(function)
    return shown(function, arguments, ask, given, _named(function, mistakes)) if shown is not None else None


def _named(function: str, mistakes: Sequence[str]) -> Ask | None:
    """Return the first of the mistakes that is known as a program, as a function to ask like the student's."""
    known = {item.name: item for item in FUNCTIONS}
    found = [entry for entry in entries(known[function], ("written",)) if entry.mistake.id in mistakes[:1]]

    def ask(_: str, *args: Any) -> Any:
        try:
            return found[0].make()(*args)
        except Exception:  # a wrong program may break on any input, as a student's does
            return None

    return ask if found else None


_SHOWN: Mapping[str, Callable[..., Any]] = {
    "heavy_ball_trajectory": walk_shown,
    "trajectories_by_beta": by_beta_shown,
    "momentum_sgd": walk_shown,
    "nesterov_sgd": walk_shown,
    "compare_methods": compared_shown,
    "optimal_beta": tuned_shown,
    "optimal_parameters": tuned_shown,
    "measured_lr": measured_shown,
    "velocities": velocities_shown,
}
