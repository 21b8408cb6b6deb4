# mistake: var.of_norm
# wrong: variance_ratio
# story: the variance of the vectors' lengths
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
        v, grads = v[:, None], grads[:, None]
    return np.var(np.linalg.norm(v[burn_in:], axis=1)) / np.var(np.linalg.norm(grads[burn_in:], axis=1))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
