# mistake: st.before
# wrong: stationary_variance
# story: theta is recorded before the update
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.zeros(np.shape(grads), dtype=float)
    v = np.zeros(np.shape(grads)[1:])
    for t, g in enumerate(grads):
        v = momentum * v + g
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for e in noise:
        thetas.append(theta)
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
    return np.var(thetas[burn_in:])
