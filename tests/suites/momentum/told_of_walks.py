"""What is said of programs that take steps: a story, the function, the program, and the whole sentence."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from grader.mistakes import Implementation
from tests.suites.momentum.unheard_of import (
    averaged_path,
    coupled,
    decoupled,
    every_other,
    every_third,
    extragradient,
    fista,
    from_all,
    late,
    linear_schedule,
    method,
    own_problem,
    path,
    quasi_hyperbolic,
    restarting,
    restarting_uphill,
    rule,
    short_velocity,
    shortened,
    smoothed_path,
    stopping,
    tired_at_the_end,
    torch_with_dampening,
)

WALKS: list[tuple[str, str, Implementation, str]] = [
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
        "beta capped at .95",
        "heavy_ball_trajectory",
        path(rule(beta=lambda b, t: min(b, 0.95))),
        (
            "In a run of 20 steps from far out with beta 0.993 all is right up to step 1; in step 2, 0.95 of the step "
            "before is carried on."
        ),
    ),
    (
        "momentum capped at .99",
        "momentum_sgd",
        method(update=lambda v, g, m, t: min(m, 0.99) * v + g),
        (
            "In a run of 20 steps from far out with momentum 0.993 all is right up to step 1; in step 2, 0.99 of the "
            "step before is carried on."
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
        (
            "In a run of 5 steps theta stands still after step 3: each step is to be made, however small. Look for a "
            "break, or for a condition."
        ),
    ),
    (
        "velocity of ones at the start",
        "heavy_ball_trajectory",
        path(rule(), begin=np.ones_like),
        (
            "All steps but the first are right: something beside the gradient goes into that one. Look at"
            " what is there up to the first step."
        ),
    ),
    (
        "velocity of theta at the start",
        "heavy_ball_trajectory",
        path(rule(), begin=np.copy),
        ("theta itself goes into the first step: look at what is there up to the first step."),
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
        (
            "Your theta is exactly right, the history is not: the numbers in it are losses neither at theta before an "
            "update nor at theta after one."
        ),
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
]
