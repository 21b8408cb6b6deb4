# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: both variables are assigned in one line, so theta moves with the velocity from before this update; wrong for every noise that is not 0
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1.0 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.mean(np.var(np.asarray(series, dtype=float)[burn_in:], axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    trace = []
    for n in noise:
        v, theta = momentum * v + (curvature * theta + n), theta - lr * v
        trace.append(theta)
    return float(np.var(trace[burn_in:]))
