# style: recursion over the rows
import sys

import numpy as np

sys.setrecursionlimit(10_000)


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)

    def go(t):
        if t == 0:
            return [grads[0]]
        before = go(t - 1)
        return before + [momentum * before[-1] + grads[t]]

    out = np.array(go(len(grads) - 1))
    return out * (1 - momentum) ** normalize


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.average(np.var(v[burn_in:], 0)) / np.average(np.var(grads[burn_in:], 0))


def theory_ratio(momentum, normalize=False):
    return {False: 1 / (1 - momentum**2), True: (1 - momentum) / (1 + momentum)}[bool(normalize)]


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    def run(t, theta, v):
        if t == len(noise):
            return []
        v = momentum * v + curvature * theta + noise[t]
        theta = theta - lr * v
        return [theta] + run(t + 1, theta, v)

    return np.var(run(0, 0.0, 0.0)[burn_in:])
