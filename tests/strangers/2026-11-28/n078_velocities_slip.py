# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: lfilter without axis=0 filters along the last axis: right for (T,), but for (T, d) with d >= 2 it runs over the coordinates instead of over time
# first day: true

"""Exercise 5."""

from scipy.signal import lfilter
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], g)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    sum_form = 1.0 / (1.0 - momentum ** 2)
    return sum_form * (1.0 - momentum) ** 2 if normalize else sum_form


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after the burn-in."""
    T = len(noise)
    x = np.empty(T)
    theta, velocity = 0.0, 0.0
    for t in range(T):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        x[t] = theta
    return float(x[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
