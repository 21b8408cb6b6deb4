# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: functools.reduce over the noise with a state tuple, and the population variance with math.fsum
# first day: accepted
import math
from functools import reduce

import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        rows.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(rows, dtype=float)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Noise of the velocities divided by the noise of the gradients."""
    vel = velocities(grads, momentum, normalize=normalize)
    top = np.var(vel[burn_in:], axis=0)
    bottom = np.var(np.array(grads, dtype=float)[burn_in:], axis=0)
    return float(np.sum(top) / np.sum(bottom))


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    def step(state, e):
        theta, v, seen = state
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        seen.append(theta)
        return theta, v, seen

    _, _, seen = reduce(step, map(float, noise), (0.0, 0.0, []))
    kept = np.array(seen[int(burn_in):])
    centre = math.fsum(kept) / len(kept)
    return math.fsum((kept - centre) ** 2) / len(kept)
