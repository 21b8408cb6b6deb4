# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the arguments of the lambda for accumulate are the wrong way round, so momentum multiplies the new gradient and not the velocity
# first day: true
import numpy as np
from itertools import accumulate


def velocities(grads, momentum, normalize=False): return (1 - momentum if normalize else 1) * np.array(list(accumulate(np.array(grads, float), lambda g, v: momentum * v + g)))


def variance_ratio(grads, momentum, burn_in, normalize=False): return float(np.divide(*[np.var(np.asarray(s, float)[burn_in:], axis=0).mean() for s in (velocities(grads, momentum, normalize), grads)]))


def theory_ratio(momentum, normalize=False): return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    th = v = 0.
    return float(np.var([th := th - lr * (v := momentum * v + curvature * th + n) for n in noise][burn_in:]))
