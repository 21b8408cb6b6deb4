# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: a coroutine that is sent the noise, Welford's running variance for theta, accumulate for the velocities
# first day: accepted
from itertools import accumulate

import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = np.array(grads, dtype=float)
    summed = np.array(list(accumulate(rows, lambda v, g: momentum * v + g)))
    return summed * (1 - momentum) ** bool(normalize)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    series = [velocities(grads, momentum, normalize), np.asarray(grads, dtype=float)]
    loud, quiet = (np.mean(np.var(s[burn_in:], axis=0)) for s in series)
    return float(loud / quiet)


def theory_ratio(momentum, normalize=False):
    return {True: (1 - momentum) / (1 + momentum), False: 1 / (1 - momentum ** 2)}[bool(normalize)]


def _ball(lr, momentum, curvature):
    theta = v = 0.0
    disturbance = yield
    while True:
        v = momentum * v + (curvature * theta + disturbance)
        theta -= lr * v
        disturbance = yield theta


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    ball = _ball(lr, momentum, curvature)
    next(ball)
    n, mean, m2 = 0, 0.0, 0.0
    for t, disturbance in enumerate(noise):
        theta = ball.send(float(disturbance))
        if t < burn_in:
            continue
        n += 1
        delta = theta - mean
        mean += delta / n
        m2 += delta * (theta - mean)
    return m2 / n
