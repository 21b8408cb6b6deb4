# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: scipy's lfilter filters along the last axis by default, so for (T, d) with d > 1 momentum runs across the coordinates instead of over time; right for (T,)
# first day: true
import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    """Running velocity after each gradient."""
    g = np.array(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], g)


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
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    print("ex5_noise.py is done")
