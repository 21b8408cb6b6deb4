# file: ex5_noise.py
# tries: to send arrays of a trillion entries that take no memory here but all of it where they are copied
# must: no points; the grader's memory stays small
# max_score: 0
# outcome: failed
import numpy as np


def velocities(grads, momentum, normalize=False):
    return np.broadcast_to(np.float64(1.0), (10**6, 10**6))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    return np.lib.stride_tricks.as_strided(np.zeros(1), shape=(2**20, 2**20), strides=(0, 0))


def theory_ratio(momentum, normalize=False):
    return [np.broadcast_to(1.0, (2**10, 2**10))] * 1000


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return np.broadcast_to(np.float64(0.0), (2**62, 0, 1))
