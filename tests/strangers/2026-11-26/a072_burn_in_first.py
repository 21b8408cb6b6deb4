# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: The burn-in is cut off the gradients before the velocities are computed, so the velocities start from zero again in the part that is kept. Velocities of all gradients first, then the cut.
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Velocity after each gradient; averaged instead of summed with normalize=True."""
    scale = (1.0 - momentum) if normalize else 1.0
    rows, v = [], 0.0
    for g in np.array(grads, dtype=np.float64):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    # drop the transient
    grads = np.asarray(grads, dtype=float)[burn_in:]
    v = velocities(grads, momentum, normalize)
    return v.var(axis=0).mean() / grads.var(axis=0).mean()


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    trace = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        trace.append(theta)
    return float(np.var(trace[burn_in:]))
