"""Which function builds on which: how a mistake above shows below, and whether it explains what was seen there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from grader.mistakes import Implementation, Probe, Seen, Switches, Written, equal
from grader.suites.momentum.mistakes import probes
from grader.suites.momentum.mistakes.descents import momentum_sgd
from grader.suites.momentum.mistakes.formulas import condition_number, right_beta

# --- how the switches of a mistake above are set below


def same_switches(item: Written) -> Iterator[Switches]:
    """Yield what follows in trajectories_by_beta from heavy_ball_trajectory."""
    yield item.switches


def inner_velocities(item: Written) -> Iterator[Switches]:
    """Yield what follows in variance_ratio from velocities."""
    yield {"velocities": item.switches}


def kappa(item: Written) -> Iterator[Switches]:
    """Yield what follows in optimal_parameters from condition_number."""
    if {"sides", "divide", "finish"} & item.switches.keys():
        yield from _in_place("kappa", condition_number(item.switches))
    yield from _part("kappa", item)


def beta(item: Written) -> Iterator[Switches]:
    """Yield what follows in optimal_parameters from optimal_beta."""
    yield from _part("beta", item)


def _part(part: str, item: Written) -> Iterator[Switches]:
    if "formula" in item.switches:
        yield from _in_place(part, item.switches["formula"])


def _in_place(part: str, formula: Implementation) -> Iterator[Switches]:
    yield {part: formula}
    yield {part: formula, "rate": lambda kappa, beta: right_beta(kappa) ** 0.5}


def effective_lr(item: Written) -> Iterator[Switches]:
    """Yield what follows in matched_lr from effective_lr: the lr that it stretches to plain_lr."""
    if "formula" in item.switches:
        stretched = item.switches["formula"]
        yield {"formula": lambda plain_lr, momentum: plain_lr / stretched(1.0, momentum)}
        yield {"formula": lambda plain_lr, momentum: plain_lr**2 / stretched(plain_lr, momentum)}


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


# --- which calls of a function above belong to a call below


def path_of_each(grad: Any, start: Any, lr: float, betas: Any, num_steps: int) -> Iterator[tuple[Any, ...]]:
    """Yield the calls of heavy_ball_trajectory for a call of trajectories_by_beta."""
    for beta in betas:
        yield grad, start, lr, beta, num_steps


def runs_of_momentum(
    loss: Any, grad: Any, start: Any, lr: float, momentum: float, num_steps: int
) -> Iterator[tuple[Any, ...]]:
    """Yield the calls of momentum_sgd for a call of compare_methods."""
    for factor in (0.0, momentum):
        yield loss, grad, start, lr, factor, num_steps


def same_call(*args: Any) -> Iterator[tuple[Any, ...]]:
    """Yield the one call with the same arguments."""
    yield args


def beta_of_kappa(a: float, b: float) -> Iterator[tuple[Any, ...]]:
    """Yield the call of optimal_beta for a call of optimal_parameters."""
    yield (max(a, b) / min(a, b),)


def velocities_of(grads: Any, momentum: float, burn_in: int, normalize: bool = False) -> Iterator[tuple[Any, ...]]:
    """Yield the call of velocities for a call of variance_ratio."""
    yield grads, momentum, normalize


# --- whether what was seen below is what follows from what was seen above


def each_path(seen: Seen) -> Iterator[Probe]:
    """Yield the runs of which trajectories_by_beta is made."""
    for probe in probes.PATHS_BY_BETA:
        grad, start, lr, betas, num_steps = probe.args
        for beta in betas:
            yield Probe(f"{probe.name} {beta}", (grad, start, lr, beta, num_steps))


def explains_trajectories(seen: Seen) -> bool:
    """Tell whether the path for every beta is what the same call of heavy_ball_trajectory gave."""
    paths, path = seen["trajectories_by_beta"], seen["heavy_ball_trajectory"]
    return all(
        set(paths[probe.name].first) == set(probe.args[3])
        and all(equal(paths[probe.name].first[beta], path[f"{probe.name} {beta}"].first) for beta in probe.args[3])
        for probe in probes.PATHS_BY_BETA
    )


def plain_descents(seen: Seen) -> Iterator[Probe]:
    """Yield the runs of momentum_sgd without momentum."""
    for probe in probes.METHODS:
        loss, grad, start, lr, _, num_steps = probe.args
        yield Probe(f"{probe.name} plain", (loss, grad, start, lr, 0.0, num_steps))


def explains_comparison(seen: Seen) -> bool:
    """Tell whether the histories are those that the two methods gave; that of gd may be of a right loop of its own."""
    for probe in probes.METHODS:
        histories = seen["compare_methods"][probe.name].first
        heavy, ahead, plain = (
            seen[function][name].first[1]
            for function, name in (
                ("momentum_sgd", probe.name),
                ("nesterov_sgd", probe.name),
                ("momentum_sgd", f"{probe.name} plain"),
            )
        )
        if set(histories) != {"gd", "momentum", "nesterov"}:
            return False
        if not (equal(histories["momentum"], heavy) and equal(histories["nesterov"], ahead)):
            return False
        if not (equal(histories["gd"], plain) or equal(histories["gd"], _gradient_descent(probe))):
            return False
    return True


def _gradient_descent(probe: Probe) -> list[float]:
    loss, grad, start, lr, _, num_steps = probe.args
    history: list[float] = momentum_sgd({})(loss, grad, start, lr, 0.0, num_steps)[1]
    return history


def explains_ratio(seen: Seen) -> bool:
    """Tell whether each ratio is that of the velocities that were given."""
    for probe in probes.RATIOS:
        grads, _, burn_in = probe.args
        made_of = "rows" if probe.name == "whole" else probe.name
        v = np.asarray(seen["velocities"][made_of].first, dtype=float)[burn_in:]
        spread = np.mean(np.var(v, axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))
        if not equal(seen["variance_ratio"][probe.name].first, float(spread)):
            return False
    return True


def effective_lrs_of_one(seen: Seen) -> Iterator[Probe]:
    """Yield the calls of effective_lr for an lr of 1."""
    for probe in probes.RATES:
        yield Probe(f"{probe.name} of one", (1.0, probe.args[1]))


def explains_matched_lr(seen: Seen) -> bool:
    """Tell whether each lr is the one that what effective_lr gave stretches to the plain one."""
    found = []
    for probe in probes.RATES:
        plain_lr = probe.args[0]
        own, matched = seen["effective_lr"], seen["matched_lr"][probe.name].first
        by_one = plain_lr / own[f"{probe.name} of one"].first
        by_itself = plain_lr**2 / own[probe.name].first
        found.append((equal(matched, by_one), equal(matched, by_itself)))
    return any(all(which) for which in zip(*found, strict=True))


def betas_of_kappas(seen: Seen) -> Iterator[Probe]:
    """Yield the calls of optimal_beta for each kappa that condition_number gave."""
    for probe in probes.COEFFICIENTS:
        yield Probe(f"of {probe.name}", (float(seen["condition_number"][probe.name].first),))


def explains_parameters(seen: Seen) -> bool:
    """Tell whether each beta is what optimal_beta gave for that kappa, and lr and rate are right or go with the two.

    Where kappa is 1, formulas divide by zero that are right elsewhere.
    """
    found = []
    for probe in probes.COEFFICIENTS:
        kappa = seen["condition_number"][probe.name].first
        beta = seen["optimal_beta"][f"of {probe.name}"].first
        answer = seen["optimal_parameters"][probe.name].first
        if answer is None and probe.special:
            continue
        lr, beta_here, rate = answer
        lrs, rates = _going_with(probe.args, kappa, beta)
        found.append(
            equal(beta_here, beta)
            and any(equal(lr, known) for known in lrs)
            and any(equal(rate, known) for known in rates)
        )
    return all(found)


def _going_with(coefficients: tuple[float, ...], kappa: float, beta: float) -> tuple[list[float], list[float]]:
    """Return each lr and each rate that is right, or follows from kappa or beta by a formula that is right."""
    mu, largest = 2 * min(coefficients), 2 * max(coefficients)
    right = 4 / (np.sqrt(largest) + np.sqrt(mu)) ** 2
    lrs = [right, (1 + np.sqrt(beta)) ** 2 / largest, (1 - np.sqrt(beta)) ** 2 / mu]
    lrs.append(4 / largest / (1 + 1 / np.sqrt(kappa)) ** 2)
    rates = [np.sqrt(beta), (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1), np.sqrt(right_beta(largest / mu))]
    return [float(lr) for lr in lrs], [float(rate) for rate in rates]
