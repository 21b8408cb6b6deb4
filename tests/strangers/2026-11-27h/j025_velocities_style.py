# kind: right
# file: ex5_noise.py
# function: velocities
# cause: a coroutine that is fed the gradients with send and gives back the velocities
# first day: accepted
"""ex5 - noise"""

import numpy as np


def _accumulator(momentum):
    v = 0.0
    g = yield
    while True:
        v = momentum * v + g
        g = yield v


def velocities(grads, momentum, normalize=False):
    machine = _accumulator(momentum)
    next(machine)
    rows = [machine.send(g) for g in np.array(grads, dtype=float)]
    return np.array(rows) * ((1 - momentum) if normalize else 1)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    thetas = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        thetas[t] = theta
    return float(thetas[burn_in:].var())
