# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: np.var without an axis takes all numbers as one sample, so differences between the coordinates' means count as noise
# first day: true
import numpy as np
from itertools import accumulate


def velocities(grads, momentum, normalize=False): return (1 - momentum if normalize else 1) * np.array(list(accumulate(np.array(grads, float), lambda v, g: momentum * v + g)))


def variance_ratio(grads, momentum, burn_in, normalize=False): return float(np.var(velocities(grads, momentum, normalize)[burn_in:]) / np.var(np.array(grads, float)[burn_in:]))


def theory_ratio(momentum, normalize=False): return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    th = v = 0.
    return float(np.var([th := th - lr * (v := momentum * v + curvature * th + n) for n in noise][burn_in:]))
