# mistake: crash.index_error | vel.one_dim_only
# wrong: velocities
# follows: variance_ratio
# story: shape[1] does not exist for a plain series
import numpy as np


def velocities(grads, momentum, normalize=False):
    T, d = grads.shape[0], grads.shape[1]
    out = np.zeros((T, d))
    v = np.zeros(d)
    for t in range(T):
        v = momentum * v + grads[t]
        out[t] = v
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
