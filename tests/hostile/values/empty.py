# file: ex5_noise.py
# tries: to have nothing compared with something: empty arrays, lists, dicts
# must: no points; nothing is compared by default
# max_score: 0
# outcome: failed
import numpy as np


def velocities(grads, momentum, normalize=False):
    return np.empty((0, 3))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return np.array([])


def theory_ratio(momentum, normalize=False):
    return []


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return {}
