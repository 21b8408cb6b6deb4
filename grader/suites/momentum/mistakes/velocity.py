"""How the velocity is updated."""

from __future__ import annotations

from typing import Any

import numpy as np

from grader.mistakes import common, written
from grader.suites.momentum.mistakes.rule import HEAVY, METHODS, NESTEROV, NOISY, SERIES, SLOPE, State, look_ahead

_ALL = (*METHODS, *SLOPE, *SERIES, *NOISY)
_ADAM = (
    "This matches Adam's first moment, an average with bias correction: this section's velocity is a plain sum, "
    "{beta} * v + gradient. Look for 1 - {beta} and 1 - {beta}**t and drop both."
)


def _mean(s: State) -> object:
    return sum(s.gradients) / len(s.gradients)


def _last_two(s: State) -> object:
    return s.g + s.beta * s.gradients[-2] if s.t else s.g


def _sum(s: State) -> Any:
    return sum(s.beta ** (s.t - k) * g for k, g in enumerate(s.gradients))


def _bias_corrected(s: State) -> object:
    return _sum(s) * (1 - s.beta) / (1 - s.beta ** (s.t + 1))


PLAIN_DESCENT = (
    "This matches plain gradient descent: each step is lr times the newest gradient. Look whether it is the velocity "
    "that is used in the line that updates theta, whether {beta} * v is added where v is updated, and whether v is set "
    "to zero inside the loop; in the form with theta_old, whether that is still the older point where it is used."
)
ONE_MINUS = (
    "This matches (1 - {beta}) * v + gradient: {beta} is the part of the velocity that is kept, not the part that is "
    "lost. Look at the factor of the old velocity, and whether {beta} is replaced on the way."
)
BETA_ON_BOTH = (
    "This matches a newest gradient that is multiplied by {beta} as well: it counts in full, and only older ones fade. "
    "Look at the brackets where v is updated, and whether the step is multiplied by {beta} once more."
)
VELOCITY = (
    *common(
        "vel.ema",
        (*METHODS, *SLOPE, *NOISY),
        "This matches a velocity that takes only (1 - {beta}) of each gradient, the running average of Adam: here v "
        "is the plain sum {beta} * v + gradient, and with the average every step is 1 - {beta} times as long. Look "
        "at the factor of the gradient where v is updated.",
        velocity=lambda s: s.beta * s.v + (1 - s.beta) * s.g,
    ),
    *common("vel.no_memory", (*HEAVY, "momentum_sgd", *NOISY), PLAIN_DESCENT, velocity=lambda s: s.g),
    *common(
        "vel.no_memory",
        NESTEROV,
        "This matches steps of lr times the gradient at a point ahead, and no more: {beta} carries theta itself on as "
        "well, by lr * {beta} * v. Look at what the new theta is made from, and whether {beta} * v goes into it.",
        velocity=lambda s: s.g,
    ),
    *common(
        "vel.no_memory",
        SERIES,
        "This matches rows without any memory, the gradients themselves: the old velocity has to be there when the new "
        "one is made. Look whether {beta} * v is added where v is updated, and whether v is set to zero inside the "
        "loop.",
        velocity=lambda s: s.g,
    ),
    *common(
        "vel.no_beta",
        _ALL,
        "This matches a velocity that never fades, v + gradient: {beta} is the friction that lets old gradients die "
        "out. Look for the missing factor {beta} in front of the old velocity.",
        velocity=lambda s: s.v + s.g,
    ),
    *common(
        "vel.beta_on_grad",
        _ALL,
        "This matches v + {beta} * gradient: {beta} has to weigh the old velocity, not the new gradient, or nothing "
        "ever fades. Look at which term is multiplied by {beta} where v is updated.",
        velocity=lambda s: s.v + s.beta * s.g,
    ),
    *common(
        "vel.swapped",
        _ALL,
        "This matches the two weights exchanged, (1 - {beta}) * v + {beta} * gradient: with a large {beta} that "
        "forgets almost at once. Look at which term is multiplied by {beta}; the gradient has no factor at all.",
        velocity=lambda s: (1 - s.beta) * s.v + s.beta * s.g,
    ),
    *common("vel.one_minus", _ALL, ONE_MINUS, velocity=lambda s: (1 - s.beta) * s.v + s.g),
    *common("vel.beta_on_both", _ALL, BETA_ON_BOTH, velocity=lambda s: s.beta * (s.v + s.g)),
    *common(
        "vel.lr_twice",
        (*METHODS, *SLOPE, *NOISY),
        "This matches lr used twice, once inside v and once more in the step: either v collects gradients and the "
        "step is lr * v, or v collects lr * gradient and the step is v. Look for lr in both lines and keep one of "
        "them.",
        velocity=lambda s: s.beta * s.v + s.lr * s.g,
    ),
    *common(
        "vel.lr_twice",
        NESTEROV,
        "This matches lr used twice, once inside v and once more in the step: v holds lr already, so the step is v "
        "and the look-ahead {beta} * v. Look for lr in both lines and keep one of them.",
        velocity=lambda s: s.beta * s.v + s.lr * s.g,
        point=lambda s: s.theta - s.beta * s.v,
    ),
    *written(
        "gradpt.ahead_lr_twice",
        NESTEROV,
        "This matches a velocity that holds lr already while the look-ahead multiplies by lr once more: then it "
        "looks lr times as far ahead. Look at the look-ahead line; with lr inside v it is theta - {beta} * v.",
        velocity=lambda s: s.beta * s.v + s.lr * s.g,
        step=lambda s: s.theta - s.v,
        point=look_ahead,
    ),
    *common(
        "vel.minus",
        _ALL,
        "This matches gradient - {beta} * v: the memory works against the new gradient instead of with it. Look at "
        "the sign in front of {beta} * v (in the form with theta - theta_old, at the order of that difference).",
        velocity=lambda s: s.g - s.beta * s.v,
    ),
    *written(
        "vel.one_lag",
        _ALL,
        "This matches a memory of one step only, gradient + {beta} * the gradient before: the velocity itself has to "
        "be kept, since it holds all older gradients too. Look at what {beta} is multiplied with.",
        velocity=_last_two,
    ),
    *written(
        "vel.lr_in_memory",
        METHODS,
        "This matches {beta} * lr * v + gradient: old gradients fade by {beta} alone, without lr. Look for lr in "
        "front of the old velocity, or around {beta} * (theta - theta_old).",
        velocity=lambda s: s.lr * s.beta * s.v + s.g,
    ),
    *written(
        "vel.beta_power",
        _ALL,
        "This matches {beta}**t * v + gradient with t from 0: the factor of the old velocity is the same at every "
        "step; the powers come by themselves. Look for ** where v is updated.",
        velocity=lambda s: s.beta**s.t * s.v + s.g,
    ),
    *written(
        "vel.beta_power1",
        _ALL,
        "This matches {beta}**(t + 1) * v + gradient: the factor of the old velocity is the same at every step; the "
        "powers come by themselves. Look for ** where v is updated.",
        velocity=lambda s: s.beta ** (s.t + 1) * s.v + s.g,
    ),
    *written(
        "vel.grad_power",
        _ALL,
        "This matches v + {beta}**t * gradient, which weighs the newest gradient least: it is the old ones that "
        "fade. Look at which term carries the power of {beta}.",
        {"velocity": lambda s: s.v + s.beta**s.t * s.g},
        {
            "velocity": lambda s: s.v + s.beta ** (s.t + 1) * s.g,
            "says": "This matches v + {beta}**(t + 1) * gradient, which weighs the newest gradient least: it is the "
            "old ones that fade. Look at which term carries the power of {beta}.",
        },
    ),
    *written("vel.ema_bias", (*METHODS, *SERIES), _ADAM, velocity=_bias_corrected),
    *written("vel.ema_bias", SLOPE, _ADAM, velocity=_bias_corrected, needs=("**", "pow", "power")),
    *written(
        "vel.bias_corrected",
        (*METHODS, *SLOPE, *SERIES),
        "This matches the velocity divided by 1 - {beta}**t: Adam corrects its average that way, but the section's "
        "sum needs no correction. Look for the division and drop it.",
        velocity=lambda s: _sum(s) / (1 - s.beta ** (s.t + 1)),
    ),
    *written(
        "vel.equal_weights",
        (*METHODS, *SERIES, *NOISY),  # on a constant slope that mean is the gradient
        "This matches the plain mean of all gradients so far: momentum weighs them by age, the newest fully and one "
        "of age k by {beta}**k. Look at how the velocity is made from the gradients.",
        velocity=_mean,
    ),
    *written(
        "vel.ema_first_full",
        (*METHODS, *SERIES),
        "This matches an average that starts at the first gradient, PyTorch's dampening: here v starts at zero and "
        "every gradient is added in full. Look at the factor of the gradient and at the first step.",
        velocity=lambda s: s.beta * s.v + (1 - s.beta) * s.g if s.t else s.g,
    ),
    *written(
        "vel.no_grad_first",
        METHODS,
        "This matches a first update that goes nowhere: theta is moved by the velocity before that is made, or the "
        "first gradient is left out. First v, then theta: look at the order of the lines, and for an if on t.",
        {"velocity": lambda s: s.beta * s.v + s.g if s.t else s.v},
    ),
    *written(
        "vel.scalar",
        METHODS,
        "This matches one velocity number for all coordinates: each coordinate keeps its own, so v has the shape of "
        "theta. Look for a sum, a mean or a norm around the gradient, and at what v starts from.",
        {"gradient": lambda s: np.full(np.shape(s.g), np.mean(s.g))},
        {"gradient": lambda s: np.full(np.shape(s.g), np.sum(s.g))},
        {"gradient": lambda s: np.full(np.shape(s.g), np.linalg.norm(s.g))},
    ),
    *written(
        "vel.in_place_once",
        METHODS,
        "This matches the same velocity at every step: it has to be updated inside the loop, with a new gradient "
        "each time. Look at what is made only once.",
        velocity=lambda s: s.v if s.t else s.g,
    ),
    *written(
        "vel.previous_step",
        METHODS,
        "This matches a velocity made from the position instead of the last step: memory is {beta} * (theta - "
        "theta_old), with theta_old the point one step before. Look at where theta_old is set.",
        {"velocity": lambda s: s.g - s.beta * (s.theta - s.start) / s.lr},
        {
            "velocity": lambda s: s.g - s.beta * s.theta / s.lr,
            "says": "This matches a memory of {beta} * theta, as if theta_old were zero: memory is {beta} * (theta - "
            "theta_old), with theta_old the point one step before. Look at where theta_old is set.",
        },
        {
            "velocity": lambda s: s.g + s.beta * s.theta,
            "says": "This matches gradient + {beta} * theta, a velocity made from the position: memory is {beta} "
            "times the velocity before. Look at what {beta} is multiplied with.",
        },
    ),
)
