# kind: right
# file: ex5_noise.py
# function: theory_ratio, stationary_variance
# cause: nothing is wrong: the pair (theta, v) is one state vector that a two by two matrix moves
# first day: accepted
"""Exercise 5: a Brownian particle in a harmonic trap."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    kicks = np.array(grads, dtype=float)
    v = np.zeros(kicks.shape[1:])
    record = np.zeros(kicks.shape)
    for t, kick in enumerate(kicks):
        v = momentum * v + kick
        record[t] = v
    gain = 1.0 - momentum if normalize else 1.0
    return gain * record


def _power(series, burn_in):
    tail = np.asarray(series, dtype=float)[burn_in:]
    fluctuation = tail - tail.mean(axis=0)
    return np.mean(fluctuation ** 2)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return float(_power(velocities(grads, momentum, normalize), burn_in) / _power(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    # sum of the squared weights momentum**k, geometric series
    total = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return total * (1.0 - momentum) ** 2 if normalize else total


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    M = np.array([[1.0 - lr * curvature, -lr * momentum], [curvature, momentum]])
    kick = np.array([-lr, 1.0])
    state = np.zeros(2)
    orbit = []
    for xi in np.asarray(noise, dtype=float):
        state = M @ state + kick * xi
        orbit.append(state[0])
    return float(np.std(orbit[burn_in:]) ** 2)
