# mistake: gradpt.ahead
# wrong: stationary_variance
# story: the gradient is taken at the lookahead
import numpy as np


def velocities(grads, momentum, normalize=False):
    result = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        result.append(v * (1 - momentum) if normalize else v)
    return np.array(result)


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
    theta = v = 0.0
    thetas = []
    for e in noise:
        ahead = theta - lr * momentum * v
        v = momentum * v + curvature * ahead + e
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
