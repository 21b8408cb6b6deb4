# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: one pass without a list: Welford's running mean and sum of squares from burn_in on
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    series = np.asarray(grads, dtype=float)
    rows = []
    v = 0.0 * series[0]
    for row in series:
        v = momentum * v + row
        rows.append(v)
    scale = 1.0 - momentum if normalize else 1.0
    return scale * np.array(rows)


def _noise(series, burn_in):
    return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vs = velocities(grads, momentum, normalize=normalize)
    return float(_noise(vs, burn_in) / _noise(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum ** 2)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = mean = squares = 0.0
    count = 0
    for t, kick in enumerate(noise):
        v = momentum * v + (curvature * theta + float(kick))
        theta -= lr * v
        if t < burn_in:
            continue
        count += 1
        delta = theta - mean
        mean += delta / count
        squares += delta * (theta - mean)
    return float(squares / count)
