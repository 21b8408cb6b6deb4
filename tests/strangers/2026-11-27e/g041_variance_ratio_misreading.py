# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the mean square about zero is used as the power of the noise, without taking off the mean over time
# first day: true
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
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.array(grads, dtype=float)[burn_in:]
    return float(np.mean(v ** 2) / np.mean(g ** 2))


def theory_ratio(momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return gain ** 2 / (1.0 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    q, u = 0.0, 0.0
    orbit = []
    for kick in noise:
        force = -curvature * q - float(kick)
        u = momentum * u + lr * force
        q += u
        orbit.append(q)
    orbit = np.array(orbit[burn_in:])
    return float(np.mean((orbit - orbit.mean()) ** 2))
