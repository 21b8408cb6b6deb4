# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: the square is on the parenthesis, 1 / (1 - momentum)**2, instead of on momentum
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    rows = []
    v = 0.0
    for g in np.array(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    factor = 1 - momentum if normalize else 1
    return factor * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    noise_v = np.mean(np.var(v[burn_in:], axis=0))
    noise_g = np.mean(np.var(np.asarray(grads)[burn_in:], axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum) ** 2


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    x = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * x[t] + noise[t]
        x[t + 1] = x[t] - lr * vel
    tail = x[1 + burn_in:]
    return np.mean((tail - np.mean(tail)) ** 2)
