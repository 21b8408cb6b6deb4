# style: np.cov for the variances, np.convolve for the velocities, prints
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    T = len(g)
    kernel = momentum ** np.arange(T, dtype=float)
    if normalize:
        kernel = kernel * (1 - momentum)
    columns = g.reshape(T, -1).T
    out = np.array([np.convolve(column, kernel)[:T] for column in columns]).T
    return out.reshape(g.shape)


def total_variance(x):
    return np.trace(np.atleast_2d(np.cov(x, rowvar=False)))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    ratio = total_variance(v[burn_in:]) / total_variance(grads[burn_in:])
    print("measured", ratio, "theory", theory_ratio(momentum, normalize))
    return ratio


def theory_ratio(momentum, normalize=False):
    return (1 - momentum) ** (2 * int(normalize)) / (1 - momentum**2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    impulse = np.zeros(len(noise))
    theta = v = 0.0
    for t in range(len(noise)):
        v = momentum * v + curvature * theta + (t == 0)
        theta -= lr * v
        impulse[t] = theta
    thetas = np.convolve(noise, impulse)[: len(noise)]
    return np.cov(thetas[burn_in:], bias=True)
