# mistake: mutant
# wrong: velocities
# story: normalize multiplies by momentum - 1
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.zeros(grads.shape)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v * (momentum - 1) if normalize else v
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)
    var_v = vel[burn_in:].var(axis=0).mean()
    var_g = grads[burn_in:].var(axis=0).mean()
    return float(var_v / var_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        grad = curvature * theta + n
        v = momentum * v + grad
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
