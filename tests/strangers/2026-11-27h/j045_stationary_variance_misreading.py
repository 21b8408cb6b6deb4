# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: the mean square of theta around the minimum 0 is returned instead of the variance around its own mean; wrong when the mean of the thetas is not 0, e.g. short or shifted noise
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    v, series = 0.0, []
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        series.append(v)
    scale = 1 - momentum if normalize else 1.0
    return scale * np.array(series)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        rest = np.asarray(series, dtype=float)[burn_in:]
        return rest.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    jitter = np.zeros(len(noise))
    for t, e in enumerate(noise):
        v = momentum * v + (curvature * theta + e)
        theta = theta - lr * v
        jitter[t] = theta ** 2          # squared distance to the minimum
    return float(np.mean(jitter[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=(5000, 2)), 0.9, 100), theory_ratio(0.9))
