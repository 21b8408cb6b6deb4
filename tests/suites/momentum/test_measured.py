"""What is said of programs that the catalogue need not know: every sentence read by hand, and true of its program."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from grader.mistakes import Implementation, measured
from grader.mistakes.measuring.finding import call_of, prove_measures
from tests.suites.momentum.known import KNOWN
from tests.suites.momentum.unheard_of import (
    averaged_path,
    coupled,
    decoupled,
    every_other,
    every_third,
    extragradient,
    fista,
    from_all,
    linear_schedule,
    made_of,
    method,
    own_problem,
    parameters,
    path,
    quasi_hyperbolic,
    ratio,
    restarting,
    rule,
    short_velocity,
    shortened,
    smoothed_path,
    stationary,
    stopping,
    tired_at_the_end,
    torch_with_dampening,
)

LONGEST = 180  # two lines of a terminal, or a few words more


def steps(momentum: float, fraction: float) -> int:
    return next(t for t in range(1, 100_000) if 1 - momentum**t >= fraction)


def late(program: Implementation) -> Implementation:
    """Return a program that makes one step more and leaves out the start."""
    return lambda grad, theta, lr, beta, num_steps: program(grad, theta, lr, beta, num_steps + 1)[1:]


def restarting_uphill(loss: Any, grad: Any, theta: Any, lr: float, momentum: float, num_steps: int) -> Any:
    v, history, last = 0 * theta, [], math.inf
    for _ in range(num_steps):
        history.append(loss(theta))
        v = 0 * v if history[-1] > last else v
        last = history[-1]
        v = momentum * v + grad(theta - lr * momentum * v)
        theta = theta - lr * v
    return theta, history


PROGRAMS: list[tuple[str, str, Implementation, str]] = [
    (
        "dampening of one half, as in PyTorch",
        "heavy_ball_trajectory",
        path(rule(share=lambda b, t: 1.0 if t == 0 else 0.5)),
        (
            "The first gradient counts once, each later one 0.5 times: that is dampening, and asked for "
            "is once for each."
        ),
    ),
    (
        "the section's own valley typed in",
        "momentum_sgd",
        own_problem,
        (
            "The gradient function that is handed over is never called: each step is to be made with it, so that it "
            "fits any problem of any size."
        ),
    ),
    (
        "a schedule that holds beta at one half for hundreds of steps, as of Sutskever and others",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: min(b, 0.5))),
        (
            "In the 5 steps seen, the beta that acts is right up to 0.5 and no larger: look for a limit, or a beta "
            "that is made from the step."
        ),
    ),
    (
        "dampening equal to beta, as in PyTorch",
        "heavy_ball_trajectory",
        path(rule(share=lambda b, t: 1.0 if t == 0 else 1 - b)),
        (
            "The first gradient counts once, each later one 1 - beta times: that is dampening, and asked "
            "for is once for each."
        ),
    ),
    (
        "Adam's bias correction",
        "heavy_ball_trajectory",
        path(rule(share=lambda b, t: 1 - b, step=lambda v, b, t: v / (1 - b ** (t + 1)))),
        (
            "The gradients in a step count 1 together: that is an average with bias correction, and asked"
            " for is the sum, where the newest counts once."
        ),
    ),
    (
        "an average with constant variance",
        "heavy_ball_trajectory",
        path(rule(share=lambda b, t: math.sqrt(1 - b**2))),
        ("Every gradient counts sqrt(1 - beta ** 2) times and should count once."),
    ),
    (
        "1 / t decay of lr",
        "heavy_ball_trajectory",
        path(rule(rate=lambda lr, t, n: lr / (1 + t))),
        ("The lr that acts is lr times 1, 0.5, 0.333, 0.25 ..., 1 / t for step t: it is not to change."),
    ),
    (
        "exponential decay of lr",
        "heavy_ball_trajectory",
        path(rule(rate=lambda lr, t, n: lr * 0.9**t)),
        ("The lr that acts is lr times 1, 0.9, 0.81, 0.729 ..., each 0.9 times the one before: it is not to change."),
    ),
    (
        "a warm-up, and a path that begins after the first update",
        "heavy_ball_trajectory",
        late(path(rule(rate=lambda lr, t, n: lr * min(1.0, (t + 1) / 5)))),
        (
            "Row 0 of the path is the point after one update. Besides, the lr that acts is lr times "
            "0.2, 0.4, 0.6, 0.8 ..., each 0.2 more than the one before: it is not to change."
        ),
    ),
    (
        "cosine decay of lr",
        "heavy_ball_trajectory",
        path(rule(rate=lambda lr, t, n: lr * 0.5 * (1 + math.cos(math.pi * t / n)))),
        ("In a run of 5 steps the lr that acts is lr times 1, 0.905, 0.655, 0.345 ...: it is not to change."),
    ),
    (
        "warm-up of lr",
        "heavy_ball_trajectory",
        path(rule(rate=lambda lr, t, n: lr * min(1.0, (t + 1) / 3))),
        ("The lr that acts is lr times 0.333, 0.667, 1, 1 ...: it is not to change."),
    ),
    (
        "lr / 2 after two steps",
        "heavy_ball_trajectory",
        path(rule(rate=lambda lr, t, n: lr if t < 2 else lr / 2)),
        ("The lr that acts is lr times 1, 1, 0.5, 0.5 ...: it is not to change."),
    ),
    (
        "Nesterov's t / (t + 3) in heavy ball",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: t / (t + 3))),
        (
            "The beta that acts is 0.25, 0.4, 0.5, 0.571 ... from step 2 on, (t - 1) / (t + 2) for step "
            "t: it is not to change."
        ),
    ),
    (
        "beta warmed up, as in Sutskever",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: min(b, 1 - 1 / (t + 1)))),
        (
            "With beta 0.62 the beta that acts is 0.5, 0.62, 0.62, 0.62 ... from step 2 on, the smaller "
            "of beta and 1 - 1 / t for step t: it is not to change."
        ),
    ),
    (
        "beta warmed up slowly",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: b * (1 - b**t))),
        (
            "With beta 0.62 the beta that acts is 0.236, 0.382, 0.472, 0.528 ... from step 2 on, beta * "
            "(1 - beta ** (t - 1)) for step t: it is not to change."
        ),
    ),
    (
        "beta capped at .9",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: min(b, 0.9))),
        (
            "In a run of 120 steps from far out with beta 0.93 all is right up to step 1; in step 2, 0.9 of the step "
            "before is carried on."
        ),
    ),
    (
        "beta squared",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: b**2)),
        ("The beta that acts is beta ** 2: asked for is beta itself."),
    ),
    (
        "beta and the share of the gradient wrong",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: b**2, share=lambda b, t: 1 - b)),
        (
            "Carried on is beta ** 2 times the last step, and each gradient counts 1 - beta times: asked "
            "for is beta times, and once."
        ),
    ),
    (
        "gradients clipped to length 5",
        "heavy_ball_trajectory",
        path(rule(made=shortened(5.0))),
        ("A gradient longer than 5 is cut to that length: it is to be used as it is, however long."),
    ),
    (
        "gradients clipped to length 1000",
        "heavy_ball_trajectory",
        path(rule(made=shortened(1e3))),
        ("In a run of 120 steps from far out with beta 0.93, in step 1, the gradient, 4420 long, counts 0.226 times."),
    ),
    (
        "gradients clipped to 1000 in each coordinate",
        "heavy_ball_trajectory",
        path(rule(made=lambda g: np.clip(g, -1e3, 1e3))),
        (
            "In a run of 120 steps from far out with beta 0.93, in step 1, the coordinates of the gradient that are "
            "larger than 1000 are cut to that."
        ),
    ),
    (
        "gradients clipped to 2 in each coordinate",
        "heavy_ball_trajectory",
        path(rule(made=lambda g: np.clip(g, -2, 2))),
        ("Each coordinate of the gradient is cut to what lies between -2 and 2: it is to be used as it is."),
    ),
    (
        "gradients normalised, with an epsilon",
        "heavy_ball_trajectory",
        path(rule(made=lambda g: g / (np.linalg.norm(g) + 1e-8))),
        ("Each gradient acts as if it were 1 long: it is to be used as it is, however long."),
    ),
    (
        "gradients rounded",
        "heavy_ball_trajectory",
        path(rule(made=lambda g: np.round(g, 2))),
        ("The gradient is rounded to 2 digits behind the point: it is to be used as it is."),
    ),
    (
        "velocity normalised",
        "heavy_ball_trajectory",
        path(rule(step=lambda v, b, t: v / np.linalg.norm(v))),
        ("Every step is lr long, however steep it is: a length is divided out."),
    ),
    (
        "velocity clipped to length 5",
        "heavy_ball_trajectory",
        path(short_velocity),
        ("No step is longer than 5 times lr, and many are just as long: they are cut to that length."),
    ),
    (
        "every other gradient",
        "heavy_ball_trajectory",
        path(every_other),
        ("In a run of 5 steps the gradient is asked for 3 times: each step needs a new one."),
    ),
    (
        "no momentum in the last step",
        "heavy_ball_trajectory",
        path(tired_at_the_end),
        (
            "In a run of 5 steps nothing is carried over into step 5, as if it began anew there: beta "
            "acts in every step."
        ),
    ),
    (
        "a constant on the gradient",
        "heavy_ball_trajectory",
        path(rule(made=lambda g: g + 0.1)),
        ("The same is added to the gradient in each step: it is to be used as it is."),
    ),
    (
        "coordinates turned round",
        "heavy_ball_trajectory",
        path(rule(made=lambda g: g[::-1])),
        ("The gradient is taken with its coordinates in reverse order: it is to be used as it is."),
    ),
    (
        "coordinate lost",
        "heavy_ball_trajectory",
        path(rule(made=lambda g: np.append(g[:-1], 0.0))),
        ("Some coordinates of the gradient never act: of 8 these are 1."),
    ),
    (
        "restart when the velocity points uphill",
        "heavy_ball_trajectory",
        path(restarting),
        (
            "In a run of 5 steps nothing is carried over into step 4, as if it began anew there: beta "
            "acts in every step."
        ),
    ),
    (
        "restart every three steps",
        "heavy_ball_trajectory",
        path(every_third),
        (
            "In a run of 5 steps nothing is carried over into step 4, as if it began anew there: beta "
            "acts in every step."
        ),
    ),
    (
        "restart every fifty steps",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: b if t % 50 else 0.0)),
        (
            "In a run of 120 steps from far out with beta 0.93 all is right up to step 50; in step 51, nothing of the "
            "step before is carried on."
        ),
    ),
    (
        "restart where the loss has gone up",
        "nesterov_sgd",
        restarting_uphill,
        (
            "In a run of 120 steps from far out with momentum 0.93 all is right up to step 5; in step 6, after the "
            "first rise of the loss, nothing of the step before is carried on."
        ),
    ),
    (
        "weight decay in the gradient",
        "heavy_ball_trajectory",
        path(coupled),
        (
            "Each step also takes away lr / 100 times theta itself, as weight decay does: the gradient "
            "alone belongs there."
        ),
    ),
    (
        "decoupled weight decay",
        "heavy_ball_trajectory",
        path(decoupled),
        ("theta itself goes into each step: only the gradient and the last step belong there."),
    ),
    (
        "quasi-hyperbolic momentum",
        "heavy_ball_trajectory",
        path(quasi_hyperbolic),
        (
            "With beta 0.37 the gradients count 0.741, 0.163, 0.0604 in step 3, the newest first: asked "
            "for is 1, 0.37, 0.137."
        ),
    ),
    (
        "stops after three steps",
        "heavy_ball_trajectory",
        path(stopping),
        ("In a run of 5 steps theta stands still after step 3: look for a way out of the loop, or a condition in it."),
    ),
    (
        "velocity of ones at the start",
        "heavy_ball_trajectory",
        path(rule(), begin=np.ones_like),
        (
            "All steps but the first are right: something beside the gradient goes into that one. Look at"
            " what is there before the loop."
        ),
    ),
    (
        "velocity of theta at the start",
        "heavy_ball_trajectory",
        path(rule(), begin=np.copy),
        ("theta itself goes into the first step: look at what is there before the loop."),
    ),
    (
        "only the last two gradients",
        "heavy_ball_trajectory",
        from_all(lambda b, t, k: b ** (t - k) if t - k < 2 else 0.0),
        ("With beta 0.37 the gradients count 1, 0.37, 0 in step 3, the newest first: asked for is 1, 0.37, 0.137."),
    ),
    (
        "weights the wrong way round",
        "heavy_ball_trajectory",
        from_all(lambda b, t, k: b**k),
        ("With beta 0.37 the gradients count 0.137, 0.37, 1 in step 3, the newest first: asked for is 1, 0.37, 0.137."),
    ),
    (
        "mean of all gradients",
        "heavy_ball_trajectory",
        from_all(lambda b, t, k: 1 / (t + 1)),
        (
            "With beta 0.37 the gradients count 0.333, 0.333, 0.333 in step 3, the newest first: asked "
            "for is 1, 0.37, 0.137."
        ),
    ),
    (
        "Polyak averaging",
        "heavy_ball_trajectory",
        averaged_path,
        (
            "All gradients are taken at the right points, but the theta handed out is the mean of all "
            "points, the start included: asked for is the last point itself."
        ),
    ),
    (
        "exponential average of the points",
        "heavy_ball_trajectory",
        smoothed_path,
        (
            "All gradients are taken at the right points, but the theta handed out is a running average, "
            "to which each new point adds with weight 1 - beta: asked for is the last point itself."
        ),
    ),
    (
        "Polyak averaging of the result",
        "momentum_sgd",
        method(final=lambda points, loss: np.mean(points, axis=0)),
        (
            "All gradients are taken at the right points, but the theta handed out is the mean of all "
            "points, the start included: asked for is the last point itself."
        ),
    ),
    (
        "average of the tail",
        "momentum_sgd",
        method(final=lambda points, loss: np.mean(points[len(points) // 2 :], axis=0)),
        (
            "All gradients are taken at the right points, but the theta handed out is the mean of the "
            "second half of the points: asked for is the last point itself."
        ),
    ),
    (
        "best point so far",
        "momentum_sgd",
        method(final=lambda points, loss: min(points, key=loss)),
        (
            "All gradients are taken at the right points, but the theta handed out is the lowest of all "
            "points: asked for is the last point itself."
        ),
    ),
    (
        "theta rounded",
        "momentum_sgd",
        method(final=lambda points, loss: np.round(points[-1], 3)),
        ("All gradients are taken at the right points, but the theta handed out is rounded to 3 digits."),
    ),
    (
        "best loss so far",
        "momentum_sgd",
        method(history=lambda points, loss: list(np.minimum.accumulate([loss(p) for p in points[:-1]]))),
        (
            "Your theta is exactly right, the history is not: it holds the smallest loss so far. Asked "
            "for is the loss before each update."
        ),
    ),
    (
        "losses over the last one",
        "momentum_sgd",
        method(history=lambda points, loss: [loss(p) - loss(points[-1]) for p in points[:-1]]),
        (
            "Your theta is exactly right, the history is not: it holds the losses less the last one. "
            "Asked for is the loss before each update."
        ),
    ),
    (
        "half the loss",
        "momentum_sgd",
        method(history=lambda points, loss: [loss(p) / 2 for p in points[:-1]]),
        ("Your theta is exactly right, the history is not: each number is 0.5 times the loss before that update."),
    ),
    (
        "losses between the points",
        "momentum_sgd",
        method(history=lambda points, loss: [loss((p + q) / 2) for p, q in pairwise(points)]),
        ("Your theta is exactly right, the history is not: the numbers in it are no losses of points on the way."),
    ),
    (
        "momentum warmed up as t / (t + 10)",
        "momentum_sgd",
        method(update=lambda v, g, m, t: min(m, (t + 1) / (t + 10)) * v + g),
        ("The momentum that acts is 0.182, 0.25, 0.308, 0.357 ... from step 2 on: it is not to change."),
    ),
    (
        "lr down to 0 at the end",
        "momentum_sgd",
        linear_schedule,
        (
            "In a run of 5 steps the lr that acts is lr times 1, 0.8, 0.6, 0.4 ..., each 0.2 less than "
            "the one before: it is not to change."
        ),
    ),
    (
        "extra gradient",
        "momentum_sgd",
        extragradient,
        ("theta moves as asked for, but the gradient is taken neither at theta nor on the line of the last step."),
    ),
    (
        "one step more",
        "momentum_sgd",
        method(count=lambda n: n + 1),
        ("The result is that of one step more: look at the bounds of the loop."),
    ),
    (
        "FISTA's momentum",
        "nesterov_sgd",
        fista,
        ("The momentum that acts is 0, 0.282, 0.434, 0.531 ... from step 2 on: it is not to change."),
    ),
    (
        "PyTorch's Nesterov with dampening",
        "nesterov_sgd",
        torch_with_dampening,
        (
            "With momentum 0.37 the gradients count 1.33, 0.123, 0.0507 in step 3, the newest first: "
            "asked for is 1, 0.37, 0.137."
        ),
    ),
    (
        "look-ahead of half a step",
        "nesterov_sgd",
        method(ahead=lambda v, lr, m: -0.5 * lr * m * v),
        (
            "The gradient is taken at theta + (momentum / 2) times the last step. Asked for is theta + "
            "momentum times the last step."
        ),
    ),
    (
        "look-ahead of 1 - momentum",
        "nesterov_sgd",
        method(ahead=lambda v, lr, m: -lr * (1 - m) * v),
        (
            "The gradient is taken at theta + (1 - momentum) times the last step. Asked for is theta + "
            "momentum times the last step."
        ),
    ),
    (
        "look-ahead of momentum squared",
        "nesterov_sgd",
        method(ahead=lambda v, lr, m: -lr * m**2 * v),
        (
            "The gradient is taken at theta + (momentum ** 2) times the last step. Asked for is theta + "
            "momentum times the last step."
        ),
    ),
    (
        "look-ahead of .9",
        "nesterov_sgd",
        method(ahead=lambda v, lr, m: -0.9 * lr * v),
        (
            "The gradient is taken at theta + 0.9 times the last step. Asked for is theta + momentum "
            "times the last step."
        ),
    ),
    (
        "largest squared",
        "condition_number",
        lambda a, b: max(a, b) ** 2 / min(a, b),
        ("Your kappa is largest ** 2 / smallest: asked for is largest / smallest."),
    ),
    (
        "relative difference",
        "condition_number",
        lambda a, b: abs(a - b) / (a + b),
        ("Your kappa is (largest - smallest) / (largest + smallest): asked for is largest / smallest."),
    ),
    (
        "relative to the smallest",
        "condition_number",
        lambda a, b: (max(a, b) - min(a, b)) / min(a, b),
        ("Your kappa is (largest - smallest) / smallest: asked for is largest / smallest."),
    ),
    (
        "capped at 100",
        "condition_number",
        lambda a, b: min(max(a, b) / min(a, b), 100.0),
        ("Your kappa is right up to 100 and never larger: take that limit away."),
    ),
    (
        "fourth power",
        "optimal_beta",
        lambda kappa: ((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 4,
        ("Your beta is (the right beta) ** 2: the right beta is ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2."),
    ),
    (
        "roots too many",
        "optimal_beta",
        lambda kappa: ((kappa**0.25 - 1) / (kappa**0.25 + 1)) ** 2,
        (
            "Your beta is ((sqrt(sqrt(kappa)) - 1) / (sqrt(sqrt(kappa)) + 1)) ** 2: asked for is "
            "((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2."
        ),
    ),
    (
        "1 - 1 / root, squared",
        "optimal_beta",
        lambda kappa: (1 - 1 / math.sqrt(kappa)) ** 2,
        ("Your beta is (sqrt(kappa) - 1) ** 2 / kappa: asked for is ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2."),
    ),
    (
        "capped at .9",
        "optimal_beta",
        lambda kappa: min(((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2, 0.9),
        ("Your beta is right up to 0.9 and never larger: take that limit away."),
    ),
    (
        "held from both sides, of which one shows only far out",
        "optimal_beta",
        lambda kappa: min(max(((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2, 0.5), 0.99),
        (
            "Your beta is right up to 0.99 and never larger, and right down to 0.5 and never smaller: take both limits "
            "away."
        ),
    ),
    (
        "lr of the sum",
        "optimal_parameters",
        parameters(lr=lambda big, small: 4 / (big + small)),
        ("Your lr is 4 / (L + mu): asked for is 4 / (sqrt(L) + sqrt(mu)) ** 2."),
    ),
    (
        "lr of the geometric mean",
        "optimal_parameters",
        parameters(lr=lambda big, small: 2 / math.sqrt(big * small)),
        ("Your lr is 2 / sqrt(L * mu): asked for is 4 / (sqrt(L) + sqrt(mu)) ** 2."),
    ),
    (
        "rate 1 - mu / L",
        "optimal_parameters",
        parameters(rate=lambda root, beta: 1 - 1 / root**2),
        ("Your rate is (kappa - 1) / kappa: asked for is (sqrt(kappa) - 1) / (sqrt(kappa) + 1)."),
    ),
    (
        "root of the rate",
        "optimal_parameters",
        parameters(rate=lambda root, beta: beta**0.25),
        ("Your rate is sqrt(the right rate): the right rate is (sqrt(kappa) - 1) / (sqrt(kappa) + 1)."),
    ),
    (
        "momentum's variance",
        "effective_lr",
        lambda lr, momentum: lr * (1 + momentum) / (1 - momentum),
        ("Your rate is (1 + momentum) * (the right rate): the right rate is lr / (1 - momentum)."),
    ),
    (
        "root of the rest",
        "effective_lr",
        lambda lr, momentum: lr / math.sqrt(1 - momentum),
        ("Your rate is lr / sqrt(1 - momentum): asked for is lr / (1 - momentum)."),
    ),
    (
        "rest twice",
        "matched_lr",
        lambda plain_lr, momentum: plain_lr * (1 - momentum) ** 2,
        ("Your lr is (1 - momentum) * (the right lr): the right lr is plain_lr * (1 - momentum)."),
    ),
    (
        "arguments subtracted",
        "matched_lr",
        lambda plain_lr, momentum: plain_lr - momentum,
        ("Your lr is plain_lr - momentum: asked for is plain_lr * (1 - momentum)."),
    ),
    (
        "a denominator that is held",
        "effective_lr",
        lambda lr, momentum: lr / max(1 - momentum, 0.1),
        (
            "Your rate is right for some arguments, as lr=0.13, momentum=0.37, but lr * 10 for others, as lr=0.31, "
            "momentum=0.983: look for a condition or a limit."
        ),
    ),
    (
        "a thousand steps looked at",
        "steps_to_fraction",
        lambda momentum, fraction: int(np.argmax(1 - momentum ** np.arange(1, 1001) >= fraction)) + 1,
        (
            "Your number of steps is right for most arguments, but 1 for momentum=0.9957, fraction=0.9971, where "
            "1356 is right: look for a condition or a limit."
        ),
    ),
    (
        "a condition on fraction",
        "steps_to_fraction",
        lambda momentum, fraction: steps(momentum, fraction) - (3 if fraction < 0.9 and momentum > 0.9 else 0),
        (
            "Your number of steps is right for some arguments, as momentum=0.37, fraction=0.993, and too small for "
            "others, as momentum=0.983, fraction=0.83: look for a condition or a limit."
        ),
    ),
    (
        "once too many, once too few",
        "steps_to_fraction",
        lambda momentum, fraction: steps(momentum, fraction) + (-5 if momentum > 0.97 else 5 if momentum > 0.9 else 0),
        (
            "Your number of steps is right for some arguments, as momentum=0.37, fraction=0.993, and not for "
            "others, as momentum=0.983, fraction=0.83: look for a condition or a limit."
        ),
    ),
    (
        "close enough",
        "steps_to_fraction",
        lambda momentum, fraction: steps(momentum, fraction * 0.99),
        (
            "Your number of steps is the first t at which fraction is reached or missed by up to 0.01 "
            "or 0.01 * fraction: look for isclose, or for a tolerance."
        ),
    ),
    (
        "close enough by a number",
        "steps_to_fraction",
        lambda momentum, fraction: steps(momentum, fraction - 0.002),
        (
            "Your number of steps is the first t at which fraction is reached or missed by up to 0.002 "
            "or 0.002 * fraction: look for isclose, or for a tolerance."
        ),
    ),
    (
        "close enough of what is missing",
        "steps_to_fraction",
        lambda momentum, fraction: steps(momentum, 1 - (1 - fraction) / 0.9),
        (
            "Your number of steps is the first t at which fraction is reached or missed by up to 0.1 * "
            "momentum ** t: look for isclose, or for a tolerance."
        ),
    ),
    (
        "half life",
        "steps_to_fraction",
        lambda momentum, fraction: math.ceil(math.log(2) / (1 - momentum)),
        (
            "Your number of steps is log(2) / (1 - momentum) rounded up: asked for is log(1 - fraction) /"
            " log(momentum) rounded up."
        ),
    ),
    (
        "first order",
        "steps_to_fraction",
        lambda momentum, fraction: math.ceil(math.log(1 - fraction) / (momentum - 1)),
        (
            "Your number of steps is log(1 - fraction) / (momentum - 1) rounded up: asked for is log(1 - "
            "fraction) / log(momentum) rounded up."
        ),
    ),
    (
        "momentum on top",
        "theory_ratio",
        lambda momentum, normalize=False: (
            (1 - momentum) / (1 + momentum) if normalize else momentum / (1 - momentum**2)
        ),
        ("Your ratio is momentum / (1 - momentum ** 2): asked for is 1 / (1 - momentum ** 2)."),
    ),
    (
        "square left over",
        "theory_ratio",
        lambda momentum, normalize=False: (1 - momentum) ** 2 / (1 + momentum) if normalize else 1 / (1 - momentum**2),
        (
            "With normalize=True your ratio is (1 - momentum) * (the right ratio): the right ratio is (1 "
            "- momentum) / (1 + momentum)."
        ),
    ),
    (
        "grad squared",
        "measured_lr",
        lambda lr, momentum, num_steps, grad=1.0: (
            lr * (1 - momentum ** np.arange(1, num_steps + 1)) / (1 - momentum) / grad**2
        ),
        (
            "Your rate of step t is (the right rate of step t) / grad ** 2: the right rate of step t is "
            "lr (1 - momentum ** t) / (1 - momentum)."
        ),
    ),
    (
        "dampening",
        "velocities",
        made_of(lambda v, g, m, t: g if t == 0 else m * v + (1 - m) * g, lambda m: 1 - m),
        (
            "The first gradient counts once, each later one 1 - momentum times: that is dampening, and "
            "asked for is once for each."
        ),
    ),
    (
        "momentum warmed up",
        "velocities",
        made_of(lambda v, g, m, t: m * t / (t + 1) * v + g, lambda m: 1 - m),
        (
            "With momentum 0.62 the momentum that acts is 0.31, 0.413, 0.465, 0.496 ... from velocity 2 "
            "on, momentum * (1 - 1 / t) for velocity t: it is not to change."
        ),
    ),
    (
        "normalised by the root",
        "velocities",
        made_of(lambda v, g, m, t: m * v + g, lambda m: math.sqrt(1 - m)),
        (
            "With normalize=True and momentum 0.37 the gradients count 0.794, 0.294, 0.109 in velocity 3,"
            " the newest first: asked for is 0.63, 0.233, 0.0862."
        ),
    ),
    (
        "second half",
        "variance_ratio",
        ratio(lambda v, g, b: np.mean(np.var(v[len(v) // 2 :], axis=0)) / np.mean(np.var(g[len(g) // 2 :], axis=0))),
        (
            "Your ratio takes the variance over the second half of the rows: asked for is the variance "
            "from burn_in on, averaged over the coordinates, of both."
        ),
    ),
    (
        "last row lost",
        "variance_ratio",
        ratio(lambda v, g, b: np.mean(np.var(v[b:-1], axis=0)) / np.mean(np.var(g[b:-1], axis=0))),
        (
            "Your ratio takes the variance over the rows from burn_in on, but not the last: asked for is "
            "the variance from burn_in on, averaged over the coordinates, of both."
        ),
    ),
    (
        "excess",
        "variance_ratio",
        ratio(lambda v, g, b: np.mean(np.var(v[b:], axis=0)) / np.mean(np.var(g[b:], axis=0)) - 1),
        (
            "Your ratio is 1 less than what is asked for: the variance from burn_in on, averaged over the"
            " coordinates, of both."
        ),
    ),
    (
        "last coordinate",
        "variance_ratio",
        ratio(lambda v, g, b: np.var(v[b:, -1]) / np.var(g[b:, -1])),
        (
            "Your ratio takes the variance of the last coordinate alone: asked for is the variance from "
            "burn_in on, averaged over the coordinates, of both."
        ),
    ),
    (
        "differences",
        "stationary_variance",
        stationary(lambda theta, b: np.var(np.diff(theta[b:]))),
        (
            "Your variance takes the variance over the differences of the rows from burn_in on: asked for"
            " is the variance of theta after each update, from burn_in on."
        ),
    ),
    (
        "second half",
        "stationary_variance",
        stationary(lambda theta, b: np.var(theta[len(theta) // 2 :])),
        (
            "Your variance takes the variance over the second half of the rows: asked for is the variance"
            " of theta after each update, from burn_in on."
        ),
    ),
    (
        "squared once more",
        "stationary_variance",
        stationary(lambda theta, b: np.var(theta[b:]) ** 2),
        (
            "Your variance takes the squared variance: asked for is the variance of theta after each "
            "update, from burn_in on."
        ),
    ),
    (
        "noise without its mean",
        "stationary_variance",
        stationary(lambda theta, b: np.var(theta[b:]), made=lambda noise: noise - noise.mean()),
        "Your variance is right for values of noise less their mean: take what is given as it is.",
    ),
]


IDS = [f"{story}-{name}" for story, name, *_ in PROGRAMS]


@pytest.mark.parametrize(("story", "name", "program", "sentence"), PROGRAMS, ids=IDS)
def test_a_program_is_told_what_was_measured(story: str, name: str, program: Implementation, sentence: str) -> None:
    found = measured(KNOWN[name], call_of(program))
    assert found is not None, story
    assert found[0].startswith("measured.")
    assert found[1] == sentence
    assert len(sentence) <= LONGEST


def test_there_are_programs_for_every_function_that_can_be_measured() -> None:
    measurable = {name for name, function in KNOWN.items() if function.measures}
    assert {name for _, name, _, _ in PROGRAMS} == measurable - {"trajectories_by_beta"}
    assert "compare_methods" not in measurable


@pytest.mark.parametrize("name", KNOWN)
def test_nothing_is_said_of_the_right_answer(name: str) -> None:
    prove_measures(KNOWN[name])
    assert measured(KNOWN[name], call_of(KNOWN[name].variant({}))) is None


def test_a_run_of_several_betas_is_measured_by_one_of_them() -> None:
    single = path(rule(beta=lambda b, t: b**2))

    def trajectories_by_beta(grad_fn: Any, theta_init: Any, lr: float, betas: Any, num_steps: int) -> Any:
        return {beta: single(grad_fn, theta_init, lr, beta, num_steps) for beta in betas}

    found = measured(KNOWN["trajectories_by_beta"], call_of(trajectories_by_beta))
    assert found == ("measured.steps", "The beta that acts is beta ** 2: asked for is beta itself.")


def second_form(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = b * v + lr * grad_fn(theta)
    return theta - v, v


def single_precision(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    v = (b * v + grad_fn(theta)).astype(np.float32)
    return (theta - lr * v).astype(np.float32), v


def curious(grad_fn: Any, theta: Any, v: Any, lr: float, b: float, t: int, n: int) -> Any:
    grad_fn(theta)
    v = b * v + grad_fn(theta)
    grad_fn(theta - lr * v)
    return theta - lr * v, v


@pytest.mark.parametrize("update", [second_form, single_precision, curious])
def test_nothing_is_said_of_right_answers_in_other_styles(update: Any) -> None:
    assert measured(KNOWN["heavy_ball_trajectory"], call_of(path(update))) is None


def test_points_where_slopes_were_asked_do_not_stand_for_points_that_lie_elsewhere() -> None:
    """Of a Nesterov run that returns them in the wrong order nothing is known but its look-ahead points."""
    right = method(ahead=lambda v, lr, m: -lr * m * v)
    assert measured(KNOWN["nesterov_sgd"], call_of(right)) is None
    assert measured(KNOWN["nesterov_sgd"], call_of(lambda *args: right(*args)[::-1])) is None


def test_one_array_stored_again_and_again_is_no_law_of_steps() -> None:
    def stored(grad_fn: Any, theta_init: Any, lr: float, beta: float, num_steps: int) -> Any:
        rows = path(rule())(grad_fn, theta_init, lr, beta, num_steps)
        return np.array([rows[-1]] * len(rows))

    found = measured(KNOWN["heavy_ball_trajectory"], call_of(stored))
    assert found is not None
    assert found[1].startswith("All gradients are taken at the right points, but the theta handed out is another")


def sample(theta: Any, burn_in: int) -> float:
    return float(np.var(theta[burn_in:], ddof=1))


def test_a_sample_variance_is_right_where_it_is_accepted() -> None:
    assert measured(KNOWN["stationary_variance"], call_of(stationary(sample))) is None


@pytest.mark.parametrize(
    ("name", "answer"),
    [
        ("momentum_sgd", (np.zeros(3), [])),
        ("momentum_sgd", None),
        ("nesterov_sgd", ("theta", {"history": 1})),
        ("heavy_ball_trajectory", [[1.0], [2.0, 3.0]]),
        ("velocities", np.full((6, 8), np.nan)),
        ("condition_number", "3"),
        ("optimal_parameters", ("lr", "beta", "rate")),
        ("variance_ratio", [1.0, 2.0]),
        ("steps_to_fraction", math.nan),
    ],
)
def test_nothing_is_measured_of_answers_that_are_none(name: str, answer: Any) -> None:
    assert measured(KNOWN[name], call_of(lambda *args, **keywords: answer)) is None


def test_noise_is_no_law() -> None:
    rng = np.random.default_rng(1)
    noisy = path(rule(made=lambda g: g + 1e-3 * rng.standard_normal(g.shape)))
    assert measured(KNOWN["heavy_ball_trajectory"], call_of(noisy)) is None


def test_what_is_measured_is_the_same_each_time() -> None:
    for _, name, program, _ in PROGRAMS[::9]:
        first, second = (measured(KNOWN[name], call_of(program)) for _ in range(2))
        assert first == second


def test_a_slope_that_is_asked_for_twice_hides_no_other_mistake() -> None:
    def twice(loss_fn: Any, grad_fn: Any, theta_init: Any, lr: float, momentum: float, num_steps: int) -> Any:
        theta, history = np.array(theta_init, dtype=float), []
        velocity = np.zeros_like(theta)
        for _ in range(num_steps):
            grad_fn(theta)
            history.append(loss_fn(theta))
            velocity = momentum * velocity + 3 * grad_fn(theta)
            theta = theta - lr * velocity
        return theta, history

    found = measured(KNOWN["momentum_sgd"], call_of(twice))
    assert found is not None
    assert "3 times" in found[1]
