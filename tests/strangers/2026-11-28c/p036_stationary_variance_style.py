# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: theta as a second-order recursion without v, and Welford's one-pass variance
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = (1 - momentum) if normalize else 1.0
    rows = []
    v = 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    keep, pull = 1 + momentum - lr * curvature, momentum
    now = before = 0.0
    count, mean, m2 = 0, 0.0, 0.0
    for t, n in enumerate(noise):
        now, before = keep * now - pull * before - lr * float(n), now
        if t < burn_in:
            continue
        count += 1
        delta = now - mean
        mean += delta / count
        m2 += delta * (now - mean)
    return m2 / count
