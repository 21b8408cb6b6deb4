# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: lfilter without axis=0 filters along the last axis: for (T, d) it runs over the coordinates instead of over time (T series of length d); (T,) is right
# first day: true
from scipy.signal import lfilter
import numpy as np


def velocities(grads, momentum, normalize=False):
    gain = 1 - momentum if normalize else 1.0
    return lfilter([gain], [1.0, -momentum], np.asarray(grads, dtype=float))


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.array(series, dtype=float)[burn_in:]
        return np.mean(np.var(kept, axis=0))
    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    r = 1.0 / (1.0 - momentum * momentum)
    return r * (1.0 - momentum) ** 2 if normalize else r


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
