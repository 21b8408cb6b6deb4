# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: Only the velocities lose their first burn_in rows, the gradients keep them. Both series have to be cut.
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
    g = np.array(grads, dtype=float)
    v = np.array(velocities(g, momentum, normalize))[burn_in:]
    noise_of_velocities = np.mean(v.var(axis=0))
    noise_of_gradients = np.mean(g.var(axis=0))
    return noise_of_velocities / noise_of_gradients


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
    return np.var(thetas[burn_in:])
