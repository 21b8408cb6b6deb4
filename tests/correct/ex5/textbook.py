# style: loops and np.var
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.zeros(np.shape(grads))
    v = np.zeros(np.shape(grads)[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = (1 - momentum) * out
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + curvature * theta + n
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
