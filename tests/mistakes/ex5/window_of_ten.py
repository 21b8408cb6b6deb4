# mistake: vel.kernel_cut
# wrong: velocities
# follows: variance_ratio
# story: a convolution with the first ten weights only
"""Exercise 5: noise smoothing (20 points)."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros(grads.shape)
    for t in range(len(grads)):
        for k in range(min(t + 1, 10)):
            out[t] += momentum ** k * grads[t - k]
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
