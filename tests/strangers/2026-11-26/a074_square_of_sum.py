# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: The variance ratio is taken as the square of the sum of the weights, 1 / (1 - momentum)^2 (and 1 normalized). For independent gradients it is the sum of their squares, 1 / (1 - momentum^2).
# first day: nothing
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def _noise(series):
    return np.var(series, axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)
    return _noise(vel[burn_in:]) / _noise(np.asarray(grads)[burn_in:])


def theory_ratio(momentum, normalize=False):
    """Var(c X) = c^2 Var(X), with c the sum of the weights of the past gradients."""
    c = 1.0 / (1.0 - momentum)
    if normalize:
        c *= 1.0 - momentum
    return c ** 2


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    trace = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        trace.append(theta)
    return float(np.var(trace[burn_in:]))
