# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: two mistakes: the burn-in is cut off the gradients before the velocities are computed, and standard deviations are compared instead of variances
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.array(grads, dtype=float)
    result = []
    v = 0.0 * grads[0]
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        if normalize:
            result.append(v * (1 - momentum))
        else:
            result.append(v)
    return np.array(result)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    # first burn_in rows away
    gr = np.array(grads, dtype=float)[burn_in:]
    vel = velocities(gr, momentum, normalize)
    return float(np.mean(np.std(vel, axis=0)) / np.mean(np.std(gr, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize == True:
        return (1 - momentum) / (1 + momentum)
    else:
        return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    kept = []
    for t in range(len(noise)):
        gradient = curvature * theta + noise[t]
        v = momentum * v + gradient
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(np.array(kept)))
