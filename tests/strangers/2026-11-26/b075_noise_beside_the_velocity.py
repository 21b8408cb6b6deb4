# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: The noise is added to the step and not to the gradient, so the velocity does not carry it on. It belongs into v, with curvature * theta.
# first day: true
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
    grads = np.asarray(grads, dtype=float)
    vel = velocities(grads, momentum, normalize)
    return np.mean(np.var(vel[burn_in:], axis=0)) / np.mean(np.var(grads[burn_in:], axis=0))


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    x, v = 0.0, 0.0
    visited = []
    for xi in noise:
        v = momentum * v + curvature * x
        x = x - lr * (v + xi)
        visited.append(x)
    return float(np.var(np.array(visited[burn_in:])))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    g = rng.normal(size=(20000, 3))
    for normalize in (False, True):
        print(variance_ratio(g, 0.9, 200, normalize), theory_ratio(0.9, normalize))
