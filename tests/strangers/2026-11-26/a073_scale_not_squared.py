# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: With normalize=True the variance is multiplied by (1 - momentum) once, which gives 1 / (1 + momentum). A variance scales with the square: (1 - momentum)^2 / (1 - momentum^2).
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
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    ratio = 1 / (1 - momentum ** 2)
    if normalize:
        ratio *= 1 - momentum
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Variance of theta once the start is forgotten."""
    T = len(noise)
    thetas = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * thetas[t] + noise[t]
        thetas[t + 1] = thetas[t] - lr * vel
    return thetas[1 + burn_in:].var()
