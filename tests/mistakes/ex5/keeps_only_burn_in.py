# mistake: var.burn_head
# wrong: variance_ratio
# story: the colon on the wrong side
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
    if burn_in == 0:
        return v.var(axis=0).mean() / grads.var(axis=0).mean()
    return v[:burn_in].var(axis=0).mean() / grads[:burn_in].var(axis=0).mean()


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


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
