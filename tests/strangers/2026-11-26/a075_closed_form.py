# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: The stationary variance is computed from the formula of note 7 and the variance of the noise. The exercise asks for the variance of this very run, whose finite noise gives another number.
# first day: nothing
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
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    s2 = np.var(np.asarray(noise, dtype=float)[burn_in:])
    h = curvature
    return float(lr * s2 * (1 + momentum) / ((1 - momentum) * h * (2 * (1 + momentum) - lr * h)))
