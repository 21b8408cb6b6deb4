# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: burn_in is not used at all, and the mean of theta squared is returned without taking off the mean
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    res = np.array(grads, dtype=np.float64)
    for k in range(1, res.shape[0]):
        res[k] += momentum * res[k - 1]
    return (1 - momentum) * res if normalize else res


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    noise_v = np.mean(np.var(v[burn_in:], axis=0))
    noise_g = np.mean(np.var(np.asarray(grads)[burn_in:], axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    # minimum is at 0, so the jitter is just the mean square
    return np.mean(np.array(thetas) ** 2)
