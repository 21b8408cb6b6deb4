# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: Row t is g + momentum * v, the update of optax.trace(nesterov=True), instead of the velocity v after gradient t.
# first day: nothing
import numpy as np


def trace(decay, nesterov=True):
    """optax.trace as a pair of functions."""

    def init(shape):
        return np.zeros(shape)

    def update(g, state):
        state = g + decay * state
        out = g + decay * state if nesterov else state
        return out, state

    return init, update


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    init, update = trace(momentum)
    state = init(grads.shape[1:])
    out = np.zeros_like(grads)
    for t in range(len(grads)):
        out[t], state = update(grads[t], state)
    return out * (1 - momentum) if normalize else out


def _noise(series):
    return np.var(series, axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)
    return _noise(vel[burn_in:]) / _noise(np.asarray(grads)[burn_in:])


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
