# kind: right
# file: ex5_noise.py
# function: 
# cause: 
# first day: accepted
import numpy as np
from itertools import accumulate as acc

f = lambda x: np.array(x, float)


def velocities(grads, momentum, normalize=False):
    return f(list(acc(f(grads), lambda v, g: momentum * v + g))) * (1 - momentum) ** bool(normalize)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    n = lambda s: f(s)[burn_in:].var(0).mean()
    return n(velocities(grads, momentum, normalize)) / n(grads)


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum) / (1 + momentum)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    s = acc(noise, lambda s, n: (w := momentum * s[1] + curvature * s[0] + n, (s[0] - lr * w, w))[1], initial=(0., 0.))
    return np.var([theta for theta, _ in s][1:][burn_in:])
