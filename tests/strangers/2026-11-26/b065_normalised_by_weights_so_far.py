# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: With normalize=True the velocities are divided by the sum of the weights so far (bias correction). Asked for is the plain factor 1 - momentum in all rows.
# first day: true
"""Is momentum quieter?  Variance of velocities and of theta."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.array(grads, dtype=float)
    v = np.zeros(grads.shape[1:])
    result = np.zeros(grads.shape)
    for t, g in enumerate(grads, start=1):
        v = momentum * v + g
        if normalize:
            # a true weighted average: the weights sum to (1 - momentum^t) / (1 - momentum)
            result[t - 1] = v * (1 - momentum) / (1 - momentum ** t)
        else:
            result[t - 1] = v
    return result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=float)
    path = np.zeros(len(noise))
    theta = velocity = 0.0
    for t, eps in enumerate(noise):
        velocity = momentum * velocity + curvature * theta + eps
        theta -= lr * velocity
        path[t] = theta
    return float(path[burn_in:].var())
