# file: ex5_noise.py
# tries: to be nearly right: all numbers off by one in ten thousand, as if single precision were meant
# must: no points for numbers; the first row of the velocities is right; what is right in itself, or agrees with it, keeps its points
# max_score: 6
# outcome: failed
import numpy as np

OFF = 1.0001


def velocities(grads, momentum, normalize=False):
    speed = np.zeros_like(np.asarray(grads, dtype=float)[0])
    rows = []
    for grad in grads:
        speed = momentum * speed * OFF + grad
        rows.append(speed * ((1 - momentum) if normalize else 1))
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    moving = velocities(grads, momentum, normalize)[burn_in:]
    return np.mean(np.var(moving, axis=0)) / np.mean(np.var(np.asarray(grads)[burn_in:], axis=0)) * OFF


def theory_ratio(momentum, normalize=False):
    return ((1 - momentum) / (1 + momentum) if normalize else 1 / (1 - momentum**2)) * OFF


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    return lr * np.var(noise[burn_in:]) / curvature * OFF
