# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: Langevin style: the noise is added to the position after the step, not to the gradient inside the velocity
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
    return float(_power(velocities(grads, momentum, normalize), burn_in) / _power(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    gain = 1.0 - momentum if normalize else 1.0
    return gain ** 2 / (1.0 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    q, v = 0.0, 0.0
    orbit = []
    for kick in noise:
        v = momentum * v + curvature * q
        q = q - lr * v + lr * kick
        orbit.append(q)
    return float(np.var(orbit[burn_in:]))
