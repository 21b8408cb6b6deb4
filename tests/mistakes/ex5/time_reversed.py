# mistake: vel.reversed
# wrong: velocities
# follows: variance_ratio
# story: np.correlate-like: the future is remembered
import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = []
    v = 0.0
    for g in grads[::-1]:
        v = momentum * v + g
        rows.append(v)
    out = np.array(rows[::-1])
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)
    var_v = vel[burn_in:].var(axis=0).mean()
    var_g = grads[burn_in:].var(axis=0).mean()
    return float(var_v / var_g)


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
