# mistake: hist.zero_row | mutant
# wrong: velocities
# follows: variance_ratio
# story: range(1, ...) leaves the first row at zero
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.zeros(grads.shape)
    v = np.zeros(grads.shape[1:])
    for t in range(1, len(grads)):
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
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        grad = curvature * theta + n
        v = momentum * v + grad
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
