# kind: right
# file: ex5_noise.py
# function: velocities
# cause: Right: the velocities are a lower triangular matrix of powers of momentum times the gradients, by einsum with an ellipsis, so that (T,) works too.
# first day: accepted
import numpy as np


def _memory(T, m):
    """W[t, s] = m^(t - s) for s <= t, 0 otherwise"""
    lag = np.subtract.outer(np.arange(T), np.arange(T))
    return np.where(lag >= 0, float(m) ** np.maximum(lag, 0), 0.0)


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.einsum("ts,s...->t...", _memory(len(g), momentum), g)
    return (1 - momentum) * v if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def total_variance(x):
        x = np.asarray(x, dtype=float)[burn_in:]
        centred = x - x.mean(axis=0)
        return np.vdot(centred, centred)         # the counts cancel in the ratio

    return float(total_variance(velocities(grads, momentum, normalize)) / total_variance(grads))


def theory_ratio(momentum, normalize=False):
    scale = (1 - momentum) ** 2 if normalize else 1
    return scale / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Variance of theta once the start is forgotten."""
    T = len(noise)
    thetas = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * thetas[t] + noise[t]
        thetas[t + 1] = thetas[t] - lr * vel
    return thetas[1 + burn_in:].var()
