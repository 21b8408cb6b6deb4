"""The step itself, its order, the loop around it, and lr and beta."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np

from reference.mistakes.steps import State, Track
from reference.mistakes.written.item import HEAVY, METHODS, NESTEROV, NOISY, SERIES, SGD, SLOPE, written

_RUNS = (*METHODS, *SLOPE, *NOISY)


def _first_only(s: State) -> Any:
    theta = np.array(s.theta)
    theta[0] -= s.lr * s.v[0]
    return theta


STEPS = (
    *written(
        "step.ascent",
        (*METHODS, *NOISY),
        "This matches steps uphill: the velocity holds gradients, which point up the slope, so it has to be "
        "subtracted. Look at the sign in the line that makes the new theta.",
        step=lambda s: s.theta + s.lr * s.v,
    ),
    *written(
        "step.ascent_all",
        NESTEROV,
        "This matches a velocity that collects minus the gradient and is subtracted all the same: two signs cancel "
        "and the walk goes uphill. Look at the sign where v is updated.",
        velocity=lambda s: s.beta * s.v - s.g,
    ),
    *written(
        "step.no_lr",
        _RUNS,
        "This matches steps without lr: the whole velocity is subtracted, which is far too much. Look for lr where "
        "theta is updated (or, in the other form, where v is).",
        step=lambda s: s.theta - s.v,
    ),
    *written(
        "lr.scaled",
        (*METHODS, *SLOPE),
        "This matches steps that are 1 - {beta} times as long: the text advises such a smaller lr to whoever adds "
        "momentum, but the function has to use the lr that it is given. Look at the factor of v in the step.",
        step=lambda s: s.theta - s.lr * (1 - s.beta) * s.v,
    ),
    *written(
        "lr.divided",
        METHODS,
        "This matches lr / (1 - {beta}) in the step: momentum itself makes the steps grow towards that, so it comes "
        "in twice. Look at the factor of v in the step.",
        step=lambda s: s.theta - s.lr / (1 - s.beta) * s.v,
    ),
    *written(
        "step.beta_again",
        METHODS,
        "This matches {beta} used once more in the step: {beta} belongs to the update of v alone. Look at the factor "
        "of v in the line that makes the new theta.",
        step=lambda s: s.theta - s.lr * s.beta * s.v,
    ),
    *written(
        "step.grad_again",
        METHODS,
        "This matches a step that adds the gradient to the velocity once more: the velocity holds it already. Look "
        "at the line that makes the new theta.",
        step=lambda s: s.theta - s.lr * (s.v + s.g),
    ),
    *written(
        "step.divided_by_lr",
        METHODS,
        "This matches v / lr for the step: a smaller lr has to give shorter steps. Look for the division where theta "
        "is updated.",
        step=lambda s: s.theta - s.v / s.lr,
    ),
    *written(
        "step.beta_for_lr",
        METHODS,
        "This matches {beta} * v for the step: lr belongs there, and {beta} in the update of v. Look at the factor "
        "of v in the line that makes the new theta.",
        step=lambda s: s.theta - s.beta * s.v,
    ),
    *written(
        "step.velocity_only",
        METHODS,
        "This matches a new theta that forgets the old one: the step has to be taken from where theta is. Look for "
        "theta on the right-hand side of its update.",
        {"step": lambda s: -s.lr * s.v},
        {"step": lambda s: s.lr * s.v},
        {"step": lambda s: s.start - s.lr * s.v},
    ),
    *written(
        "step.first_coordinate",
        METHODS,
        "This matches steps in the first coordinate only: all coordinates move together. Look for an index on theta "
        "or on v.",
        step=_first_only,
    ),
    *written(
        "vel.theta_scaled",
        METHODS,
        "This matches {beta} * theta - lr * v: {beta} shrinks the old velocity, not the position. Look at what "
        "{beta} is multiplied with in the line that makes the new theta.",
        step=lambda s: s.beta * s.theta - s.lr * s.v,
    ),
    *written(
        "order.theta_first",
        METHODS,
        "This matches a theta that moves before the velocity is updated: each gradient then acts one step late. "
        "Update v first, then theta, and look at the order of the two lines.",
        theta_first=True,
    ),
    *written(
        "order.theta_first",
        NOISY,
        "This matches a theta that moves before the velocity is updated: each gradient then acts one step late. "
        "Update v first, then theta, and look at the order of the two lines.",
        theta_first=True,
    ),
    *written(
        "order.late_gradient",
        METHODS,
        "This matches a theta that moves with the old velocity before the gradient is taken: the first step then "
        "goes nowhere. Look at the order of the lines: gradient, velocity, theta.",
        point=lambda s: s.theta - s.lr * s.v,
        step=lambda s: s.ahead,
    ),
)


def _halts_near(updates: int) -> Callable[[State], Any]:
    """Return a rule that ends close to the minimum, as any tolerance does on the probe that starts there."""
    return lambda s: s.t >= updates and float(np.max(np.abs(s.grad_fn(s.start)))) < 0.1


def _with_last_loss(track: Track, loss: Callable[[Any], float]) -> list[float]:
    """Return the history of a loop that records the loss and only then finds that it may stop."""
    ended_early = len(track.aheads) < track.state.num_steps
    return [loss(point) for point in (track.points if ended_early else track.points[:-1])]


def _filled(track: Track) -> list[Any]:
    """Return a path whose array was made in full before the loop, and left at zero where that stopped."""
    return [*track.points, *[np.zeros_like(track.points[0])] * (track.state.num_steps + 1 - len(track.points))]


_EARLY = (
    "This behaves as if the loop stopped early, close to the minimum: num_steps updates are asked for, however small "
    "they get. Look for a tolerance and a break."
)
LOOPS = (
    *written(
        "steps.plus1",
        METHODS,
        "This matches one update too many: num_steps updates are asked for. Look at the bounds of range.",
        count=lambda num_steps: num_steps + 1,
    ),
    *written(
        "steps.minus1",
        METHODS,
        "This matches one update too few: num_steps updates are asked for. Look at the bounds of range; range(1, "
        "num_steps) makes num_steps - 1 of them.",
        count=lambda num_steps: num_steps - 1,
    ),
    *written(
        "steps.one",
        METHODS,
        "This matches a single update: the loop ends in its first pass. Look at how far return is indented.",
        count=lambda num_steps: 1,
    ),
    *written("steps.early_stop", METHODS, _EARLY, *({"halt": _halts_near(n)} for n in (1, 0, 2, 3))),
    *written("steps.early_stop", HEAVY, _EARLY, *({"halt": _halts_near(n), "path": _filled} for n in (1, 0, 2, 3))),
    *written(
        "steps.early_stop", SGD, _EARLY, *({"halt": _halts_near(n), "history": _with_last_loss} for n in (1, 0, 2, 3))
    ),
)


def _fixed(**values: float) -> Mapping[str, Any]:
    return {name: lambda s, value=value: value for name, value in values.items()}


FACTORS = (
    *written(
        "beta.const_0.9",
        (*METHODS, *SLOPE, *SERIES, *NOISY),
        "This matches 0.9 in place of {beta}: the function has to use the value that it is given. Look for 0.9 in "
        "the loop.",
        **_fixed(beta=0.9),
    ),
    *written(
        "beta.zero",
        METHODS,
        "This behaves as if {beta} were 0: the function has to use the value that it is given. Look whether {beta} "
        "appears in the loop at all.",
        **_fixed(beta=0.0),
    ),
    *written(
        "beta.one_minus",
        (*METHODS, *SLOPE, *SERIES, *NOISY),
        "This matches 1 - {beta} wherever {beta} belongs: {beta} is the part of the velocity that is kept. Look at "
        "how {beta} is used, and whether it is replaced before the loop.",
        beta=lambda s: 1 - s.given_beta,
    ),
    *written(
        "beta.sqrt",
        METHODS,
        "This matches the square root of {beta} where {beta} belongs: {beta} is used as it is given. Look for sqrt "
        "or ** 0.5.",
        beta=lambda s: s.given_beta**0.5,
    ),
    *written(
        "beta.squared",
        METHODS,
        "This matches {beta}**2 where {beta} belongs: look whether the velocity is multiplied by {beta} in two places.",
        beta=lambda s: s.given_beta**2,
    ),
    *written(
        "beta.schedule",
        METHODS,
        "This matches a {beta} that changes with the step, as in Nesterov's proof: here it is the constant that is "
        "given. Look for t in the factor of v.",
        {"beta": lambda s: s.t / (s.t + 3)},
        {"beta": lambda s: (s.t - 1) / (s.t + 2)},
        {"beta": lambda s: max(0.0, (s.t - 1) / (s.t + 2))},
        {"beta": lambda s: s.t / (s.t + 1)},
        {"beta": lambda s: (s.t + 1) / (s.t + 4)},
        {"beta": lambda s: min(s.given_beta, s.t / (s.t + 3))},
    ),
    *written(
        "lr.hardcoded",
        (*METHODS, *SLOPE, *NOISY),
        "This matches a fixed number in place of lr: the function has to use the value that it is given. Look for "
        "0.1, 0.01 and the like in the loop.",
        *(_fixed(lr=lr) for lr in (0.1, 0.01, 0.001, 0.004, 0.009)),
    ),
    *written(
        "lr.decay",
        METHODS,
        "This matches an lr that shrinks with the step number: it stays the same throughout. Look for a division by "
        "t + 1 in the loop.",
        {"lr": lambda s: s.given_lr / (s.t + 1)},
        {"lr": lambda s: s.given_lr * s.given_beta**s.t},
        {"lr": lambda s: s.given_lr * (1 - s.t / s.num_steps)},
    ),
    *written(
        "lr.decay_sqrt",
        METHODS,
        "This matches an lr that shrinks with the root of the step number: it stays the same throughout. Look for a "
        "root of t + 1 in the loop.",
        lr=lambda s: s.given_lr / np.sqrt(s.t + 1),
    ),
)
STEPPING = (*STEPS, *LOOPS, *FACTORS)
