"""What is said of programs that give numbers: a story, the function, the program, and the whole sentence."""

from __future__ import annotations

import math

import numpy as np

from grader.mistakes import Implementation
from tests.suites.momentum.unheard_of import made_of, parameters, ratio, stationary, steps

NUMBERS: list[tuple[str, str, Implementation, str]] = [
    (
        "largest squared",
        "condition_number",
        lambda a, b: max(a, b) ** 2 / min(a, b),
        ("Your kappa is (max(a, b) ** 2) / min(a, b): asked for is max(a, b) / min(a, b)."),
    ),
    (
        "relative difference",
        "condition_number",
        lambda a, b: abs(a - b) / (a + b),
        ("Your kappa is abs(a - b) / (a + b): asked for is max(a, b) / min(a, b)."),
    ),
    (
        "relative to the smallest",
        "condition_number",
        lambda a, b: (max(a, b) - min(a, b)) / min(a, b),
        ("Your kappa is 1 less than the right one, max(a, b) / min(a, b)."),
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
        ("Your beta is the square of the right one, ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2."),
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
        ("Your rate is the square root of the right one, (sqrt(kappa) - 1) / (sqrt(kappa) + 1)."),
    ),
    (
        "momentum's variance",
        "effective_lr",
        lambda lr, momentum: lr * (1 + momentum) / (1 - momentum),
        ("Your rate is the right one times (1 + momentum): the right one is lr / (1 - momentum)."),
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
        ("Your lr is the right one times (1 - momentum): the right one is plain_lr * (1 - momentum)."),
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
            "Your rate is right for some arguments, as lr=0.13, momentum=0.37, and lr * 10 for others, as lr=0.31, "
            "momentum=0.983: look for a limit, or an if."
        ),
    ),
    (
        "a thousand steps looked at",
        "steps_to_fraction",
        lambda momentum, fraction: int(np.argmax(1 - momentum ** np.arange(1, 1001) >= fraction)) + 1,
        (
            "Your number of steps is right for most arguments, but 1 for momentum=0.9957, fraction=0.9971, where "
            "1356 is right: look for a limit, or an if."
        ),
    ),
    (
        "a condition on fraction",
        "steps_to_fraction",
        lambda momentum, fraction: steps(momentum, fraction) - (3 if fraction < 0.9 and momentum > 0.9 else 0),
        (
            "Your number of steps is right for some arguments, as momentum=0.37, fraction=0.993, and too small for "
            "others, as momentum=0.983, fraction=0.83: look for a limit, or an if."
        ),
    ),
    (
        "once too many, once too few",
        "steps_to_fraction",
        lambda momentum, fraction: steps(momentum, fraction) + (-5 if momentum > 0.97 else 5 if momentum > 0.9 else 0),
        (
            "Your number of steps is right for some arguments, as momentum=0.37, fraction=0.993, and not for "
            "others, as momentum=0.983, fraction=0.83: look for a limit, a rounding, or an if."
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
            "Your number of steps is log(2) / (1 - momentum) rounded up: asked for is the smallest t "
            "with 1 - momentum ** t >= fraction."
        ),
    ),
    (
        "first order",
        "steps_to_fraction",
        lambda momentum, fraction: math.ceil(math.log(1 - fraction) / (momentum - 1)),
        (
            "Your number of steps is log(1 - fraction) / (momentum - 1) rounded up: asked for is the "
            "smallest t with 1 - momentum ** t >= fraction."
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
            "With normalize=True your ratio is the right one times (1 - momentum): the right one is (1 "
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
            "Your rate of step t is the right one divided by grad ** 2: the right one is "
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
        "first left out",
        "velocities",
        made_of(lambda v, g, m, t: v if t == 0 else m * v + g, lambda m: 1 - m),
        (
            "The first gradient does not count, each later one once, as it should: look whether the loop begins with "
            "the first."
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
