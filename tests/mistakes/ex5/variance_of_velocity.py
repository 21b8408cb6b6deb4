# mistake: st.of_velocity
# wrong: stationary_variance
# story: v is recorded instead of theta
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
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    vs = []
    for e in noise:
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        vs.append(v)
    return np.var(vs[burn_in:])
