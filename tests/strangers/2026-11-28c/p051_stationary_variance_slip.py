# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: parenthesis: the gradient is curvature * (theta + noise[t]), so the noise is scaled by the curvature too; hidden at curvature 1, wrong for any other
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.array(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=float)
    return float(np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(g[burn_in:], axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    kept = []
    for t in range(len(noise)):
        v = momentum * v + curvature * (theta + noise[t])
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(kept))
