"""Which function builds on which: how a mistake above shows below, and whether it explains what was seen there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from grader.mistakes import Seen, Switches, Written, equal
from grader.suites.momentum.mistakes import probes
from grader.suites.momentum.mistakes.formulas import right_beta

# --- how the switches of a mistake above are set below


def same_switches(item: Written) -> Iterator[Switches]:
    """Yield what follows in trajectories_by_beta from heavy_ball_trajectory."""
    yield item.switches


def inner_velocities(item: Written) -> Iterator[Switches]:
    """Yield what follows in variance_ratio from velocities."""
    yield {"velocities": item.switches}


def kappa(item: Written) -> Iterator[Switches]:
    """Yield what follows in optimal_parameters from condition_number."""
    yield from _part("kappa", item)


def beta(item: Written) -> Iterator[Switches]:
    """Yield what follows in optimal_parameters from optimal_beta."""
    yield from _part("beta", item)


def _part(part: str, item: Written) -> Iterator[Switches]:
    if "formula" in item.switches:
        yield {part: item.switches["formula"]}
        yield {part: item.switches["formula"], "rate": lambda kappa, beta: right_beta(kappa) ** 0.5}


def momentum_run(item: Written) -> Iterator[Switches]:
    """Yield what follows in compare_methods from momentum_sgd.

    The mistake is made in one method, or in both; gradient descent calls momentum_sgd or has a loop of its own.
    """
    one = {"momentum_sgd": item.switches, "stateful": item.stateful}
    yield one
    yield {**one, "own_gd": True}
    if "nesterov_sgd" in item.mistake.functions:
        yield {**one, "nesterov_sgd": item.switches}
        yield {**one, "nesterov_sgd": item.switches, "own_gd": True}


def nesterov_run(item: Written) -> Iterator[Switches]:
    """Yield what follows in compare_methods from nesterov_sgd."""
    yield {"nesterov_sgd": item.switches, "stateful": item.stateful}


# --- whether what was seen below is what follows from what was seen above


def explains_trajectories(seen: Seen) -> bool:
    """Tell whether the path for the last beta is what the same call of heavy_ball_trajectory gave."""
    paths, path = seen["trajectories_by_beta"], seen["heavy_ball_trajectory"]
    return all(
        equal(paths[probe.name].first[probe.args[3][-1]], path[probe.name].first) for probe in probes.PATHS_BY_BETA
    )


def explains_comparison(seen: Seen) -> bool:
    """Tell whether the histories with momentum are those that the two methods gave."""
    answers = _each(seen, "compare_methods", "momentum_sgd", "nesterov_sgd")
    return all(
        equal(histories["momentum"], heavy[1]) and equal(histories["nesterov"], ahead[1])
        for histories, heavy, ahead in answers
    )


def explains_ratio(seen: Seen) -> bool:
    """Tell whether each ratio is that of the velocities that were given."""
    for probe in probes.RATIOS:
        grads, _, burn_in = probe.args
        v = np.asarray(seen["velocities"][probe.name].first, dtype=float)[burn_in:]
        spread = np.mean(np.var(v, axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))
        if not equal(seen["variance_ratio"][probe.name].first, float(spread)):
            return False
    return True


def explains_parameters(seen: Seen) -> bool:
    """Tell whether each beta is what optimal_beta gave for that kappa; some of the probes share their kappa."""
    betas = {probe.args[0]: seen["optimal_beta"][probe.name].first for probe in probes.KAPPAS}
    found = [
        equal(seen["optimal_parameters"][probe.name].first[1], betas[kappa])
        for probe in probes.COEFFICIENTS
        if (kappa := seen["condition_number"][probe.name].first) in betas
    ]
    return bool(found) and all(found)


def _each(seen: Seen, function: str, *above: str) -> Iterator[tuple[Any, ...]]:
    for name, observation in seen[function].items():
        yield (observation.first, *(seen[source][name].first for source in above))
