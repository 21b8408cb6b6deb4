# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: Normalised, the variance is scaled by 1 - momentum instead of its square: the result is 1 / (1 + momentum).
# first day: true
"""Is momentum quieter?  Variance of velocities and of theta."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = 1 - momentum if normalize else 1.0
    v = 0.0
    rows = []
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=float)[burn_in:]
        return kept.var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum ** 2)
    if normalize:
        # the velocity is multiplied by (1 - momentum)
        ratio *= 1.0 - momentum
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=float)
    path = np.zeros(len(noise))
    theta = velocity = 0.0
    for t, eps in enumerate(noise):
        velocity = momentum * velocity + curvature * theta + eps
        theta -= lr * velocity
        path[t] = theta
    return float(path[burn_in:].var())


if __name__ == "__main__":
    noise = np.random.default_rng(1).standard_normal(100_000)
    for lr, m in [(0.1, 0.0), (0.1, 0.9), (0.01, 0.9)]:
        print(lr, m, stationary_variance(noise, lr, m, 1.0, 1000))
