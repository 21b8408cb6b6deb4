# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: The gradient is 2 * curvature * theta, that of curvature * theta^2. The loss is 1/2 * curvature * theta^2, with gradient curvature * theta.
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
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    def grad(theta):
        return 2 * curvature * theta

    theta = 0.0
    velocity = 0.0
    thetas = []
    for eps in np.asarray(noise, dtype=float):
        velocity = momentum * velocity + grad(theta) + eps
        theta -= lr * velocity
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))
