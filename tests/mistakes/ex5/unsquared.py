# mistake: th.unsquared
# wrong: theory_ratio
# story: 1 / (1 - momentum): the effective rate, not the variance
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    vs = np.array(grads, dtype=float)
    for t in range(1, len(vs)):
        vs[t] += momentum * vs[t - 1]
    return scale * vs


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)
    var_v = vel[burn_in:].var(axis=0).mean()
    var_g = grads[burn_in:].var(axis=0).mean()
    return float(var_v / var_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    path = np.zeros(T)
    theta = v = 0.0
    for t in range(T):
        v = momentum * v + curvature * theta + noise[t]
        theta -= lr * v
        path[t] = theta
    return float(path[burn_in:].var())
