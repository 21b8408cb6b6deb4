# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: The ratio is taken for each coordinate and then averaged. The exercise averages the variances first and divides the two averages.
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    vel = velocities(grads, momentum, normalize)
    per_coordinate = np.var(vel[burn_in:], axis=0) / np.var(grads[burn_in:], axis=0)
    return float(np.mean(per_coordinate))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Variance of theta once the start is forgotten."""
    T = len(noise)
    thetas = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * thetas[t] + noise[t]
        thetas[t + 1] = thetas[t] - lr * vel
    return thetas[1 + burn_in:].var()
