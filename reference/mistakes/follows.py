"""Tell whether a wrong function only hands on what a function above it gave: by the student's own numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np

from reference.mistakes.canonical import canonical
from reference.mistakes.model import Observation
from reference.mistakes.observe import quiet
from reference.mistakes.probes import probes
from reference.mistakes.reading import close, glance, same
from reference.mistakes.right import right_answer
from reference.mistakes.upstream import UPSTREAM

Seen = Mapping[str, Mapping[str, Observation]]
_TOLERANCE = 1e-6


def follows(function: str, seen: Seen) -> tuple[str, ...]:
    """Return the wrong functions whose answers explain those of `function`; empty where they do not.

    Parameters
    ----------
    function : str
        A function that builds on others; see `UPSTREAM`.
    seen : mapping
        For `function` and for those it builds on, by name, what they gave on their probes, by name.

    Returns
    -------
    tuple of str
        The functions of `UPSTREAM[function]` that are wrong, if what `function` gave is just what follows from them.
    """
    if function not in UPSTREAM or function not in seen:
        return ()
    wrong = tuple(name for name in UPSTREAM[function] if name in seen and not _right(name, seen[name]))
    if any(_side_effects(seen[name]) & _side_effects(seen[function]) for name in wrong):
        return wrong
    with quiet():
        try:
            return wrong if wrong and _CONSISTENT[function](seen) else ()
        except (ArithmeticError, IndexError, KeyError, TypeError, ValueError):
            return ()  # what came from above does not even have the right form


def _side_effects(seen: Mapping[str, Observation]) -> set[str]:
    """Return what shows beside the numbers: an exception, a changed argument, a second answer that differs."""
    glances = [glance(observation) for observation in seen.values()]
    effects = {item.form for item in glances if item.raised}
    if any(item.changed for item in glances):
        effects.add("changed")
    if not all(item.again for item in glances):
        effects.add("differs")
    return effects


def _right(function: str, seen: Mapping[str, Observation]) -> bool:
    expected = zip(probes(function), right_answer(function), strict=True)
    return all(probe.name in seen and same(right, glance(seen[probe.name]), 1e-6) for probe, right in expected)


def _equal(first: Any, second: Any) -> bool:
    (form, numbers), (other, others) = canonical(first), canonical(second)
    return form == other and numbers.size > 0 and close(numbers, others, _TOLERANCE)


def _each(seen: Seen, function: str, *above: str) -> Iterator[tuple[Any, ...]]:
    for name, observation in seen[function].items():
        yield (observation.first, *(seen[source][name].first for source in above))


def _trajectories(seen: Seen) -> bool:
    """Tell whether the path for the last beta is what the same call of heavy_ball_trajectory gave."""
    paths, path = seen["trajectories_by_beta"], seen["heavy_ball_trajectory"]
    return all(
        _equal(paths[probe.name].first[probe.args[3][-1]], path[probe.name].first)
        for probe in probes("trajectories_by_beta")
    )


def _compare(seen: Seen) -> bool:
    answers = _each(seen, "compare_methods", "momentum_sgd", "nesterov_sgd")
    return all(
        _equal(histories["momentum"], heavy[1]) and _equal(histories["nesterov"], ahead[1])
        for histories, heavy, ahead in answers
    )


def _ratio(seen: Seen) -> bool:
    for probe in probes("variance_ratio"):
        grads, _, burn_in = probe.args
        v = np.asarray(seen["velocities"][probe.name].first, dtype=float)[burn_in:]
        spread = np.mean(np.var(v, axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))
        if not _equal(seen["variance_ratio"][probe.name].first, float(spread)):
            return False
    return True


def _optimal(seen: Seen) -> bool:
    """Tell whether each beta is what optimal_beta gave for that kappa; some of the probes share their kappa."""
    betas = {probe.args[0]: seen["optimal_beta"][probe.name].first for probe in probes("optimal_beta")}
    found = [
        _equal(seen["optimal_parameters"][probe.name].first[1], betas[kappa])
        for probe in probes("optimal_parameters")
        if (kappa := seen["condition_number"][probe.name].first) in betas
    ]
    return bool(found) and all(found)


_CONSISTENT: Mapping[str, Callable[[Seen], bool]] = {
    "trajectories_by_beta": _trajectories,
    "compare_methods": _compare,
    "variance_ratio": _ratio,
    "optimal_parameters": _optimal,
}
