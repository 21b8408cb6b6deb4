# mistake: th.sqrt
# wrong: theory_ratio
# story: a ratio of standard deviations
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    result = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        result.append(v * (1 - momentum) if normalize else v)
    return np.array(result)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    ratio = (1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)
    return np.sqrt(ratio)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
