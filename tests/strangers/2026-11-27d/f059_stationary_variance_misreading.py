# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the mean of theta squared around the minimum 0 instead of the variance around the mean
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
    grads = np.array(grads, dtype=float)
    vel = velocities(grads, momentum, normalize)
    # first burn_in rows away
    vel = vel[burn_in:]
    gr = grads[burn_in:]
    return float(np.mean(np.var(vel, axis=0)) / np.mean(np.var(gr, axis=0)))


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
            # jitter around the minimum, which is at 0
            kept.append((theta - 0.0) ** 2)
    return float(np.mean(np.array(kept)))
