# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: two mistakes: zeros_like keeps the integer type so that integer gradients are cut to whole numbers, and normalize divides by (1 - momentum)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads)
    vs = np.zeros_like(grads)
    vs[0] = grads[0]
    for i in range(1, grads.shape[0]):
        vs[i] = momentum * vs[i - 1] + grads[i]
    if normalize:
        return vs / (1 - momentum)
    return vs


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
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
