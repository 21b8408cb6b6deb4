# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: two mistakes: the mean of theta squared, i.e. the spread about the minimum 0 and not about the mean, and theta is collected before each update; first shows for noise with a mean or short series, second for every series
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Running velocity after each gradient."""
    grads = np.array(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out *= 1 - momentum
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Noise of the velocities over noise of the gradients."""
    v = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=float)
    return float(np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(g[burn_in:], axis=0)))


def theory_ratio(momentum, normalize=False):
    """The limit for independent gradients."""
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Jitter of theta around the minimum."""
    theta, v = 0.0, 0.0
    squares = []
    for n in noise:
        squares.append(theta ** 2)
        grad = curvature * theta + n
        v = momentum * v + grad
        theta = theta - lr * v
    return float(sum(squares[burn_in:]) / len(squares[burn_in:]))


if __name__ == "__main__":
    print("ex5_noise.py is done")
