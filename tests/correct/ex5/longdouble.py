# style: extended precision inside, float outside
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=np.longdouble)
    v = np.empty_like(g)
    v[0] = g[0]
    for t in range(1, len(g)):
        v[t] = momentum * v[t - 1] + g[t]
    return v * (1 - np.longdouble(momentum)) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=np.longdouble)
    return float(v[burn_in:].var(axis=0).mean() / g[burn_in:].var(axis=0).mean())


def theory_ratio(momentum, normalize=False):
    m = np.longdouble(momentum)
    return float((1 - m) / (1 + m)) if normalize else float(1 / (1 - m * m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = np.longdouble(0), np.longdouble(0)
    record = np.zeros(len(noise), dtype=np.longdouble)
    for t in range(len(noise)):
        v = momentum * v + curvature * theta + noise[t]
        theta = theta - lr * v
        record[t] = theta
    return record[burn_in:].var()
