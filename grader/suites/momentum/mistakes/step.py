"""The step itself, and its order."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import HEAVY, METHODS, NESTEROV, NOISY, SLOPE, State
from grader.suites.momentum.mistakes.velocity import BETA_ON_BOTH

_RUNS = (*METHODS, *SLOPE, *NOISY)


def _first_only(s: State) -> Any:
    theta = np.array(s.theta)
    theta[0] -= s.lr * s.v[0]
    return theta


STEP = (
    *common(
        "step.ascent",
        (*METHODS, *NOISY),
        "This matches steps uphill: gradients point up the slope, so that one minus belongs between them and theta. "
        "Look at both signs, where v is updated and where the new theta is made.",
        step=lambda s: s.theta + s.lr * s.v,
    ),
    *written(
        "step.ascent_all",
        NESTEROV,
        "This matches a velocity that collects minus the gradient and is subtracted all the same: two signs cancel "
        "and the walk goes uphill. Look at the sign where v is updated.",
        velocity=lambda s: s.beta * s.v - s.g,
    ),
    *common(
        "step.no_lr",
        _RUNS,
        "This matches steps without lr: the whole velocity is subtracted, 1 / lr times too much. Look for lr where "
        "theta is updated (or, in the other form, where v is).",
        step=lambda s: s.theta - s.v,
    ),
    *common(
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
    *written("step.beta_again", (*HEAVY, "momentum_sgd"), BETA_ON_BOTH, step=lambda s: s.theta - s.lr * s.beta * s.v),
    *written(
        "step.beta_again",
        NESTEROV,
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
    *common(
        "order.theta_first",
        METHODS,
        "This matches a theta that moves before the velocity is updated: each gradient then acts one step late. "
        "Update v first, then theta, and look at the order of the two lines.",
        theta_first=True,
    ),
    *common(
        "order.theta_first",
        NOISY,
        "This matches a theta that moves before the velocity is updated: each gradient then acts one step late. "
        "Update v first, then theta, and look at the order of the two lines.",
        theta_first=True,
    ),
)
