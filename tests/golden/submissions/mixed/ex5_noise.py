import numpy as np


def velocities(grads, momentum, normalize=False):
    v = 0 * grads[0]
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        grads[t] = v
    return (1 - momentum) * grads if normalize else grads


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads.copy(), momentum, normalize)
    return np.std(v[burn_in:], axis=0).mean() / np.std(grads[burn_in:], axis=0).mean()


def theory_ratio(momentum, normalize=False):
    return [1 / (1 - momentum**2)]


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v, thetas = 0.0, 0.0, []
    for n in noise:
        v = momentum * v + curvature * theta + n
        theta -= lr * v
        thetas.append(theta)
    return np.var(thetas)
