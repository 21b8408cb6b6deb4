# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the mean of the coordinates' ratios instead of the ratio of the mean variances; for d > 1 with coordinates of different ratio and different noise
# first day: true
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


def variance_ratio(grads, momentum, burn_in, normalize=False):
    kept_g = np.array(grads, dtype=float)[burn_in:]
    kept_v = velocities(grads, momentum, normalize)[burn_in:]
    per_coordinate = kept_v.var(axis=0) / kept_g.var(axis=0)
    return float(np.mean(per_coordinate))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum ** 2)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    position = np.zeros(len(noise) + 1)
    speed = 0.0
    for t in range(len(noise)):
        speed = momentum * speed + curvature * position[t] + noise[t]
        position[t + 1] = position[t] - lr * speed
    return float(np.var(position[1:][burn_in:]))
