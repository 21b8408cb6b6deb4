# mistake: var.first_axis
# wrong: variance_ratio
# story: looks at column 0 only
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
    if np.ndim(grads) == 1:
        return np.var(v[burn_in:]) / np.var(grads[burn_in:])
    return np.var(v[burn_in:, 0]) / np.var(grads[burn_in:, 0])


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        grad = curvature * theta + n
        v = momentum * v + grad
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
