# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: the mean of each coordinate's ratio instead of the ratio of the two means (wrong for d > 1 when the coordinates are not equally noisy)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """running weighted sums of the gradients"""
    grads = np.asarray(grads, dtype=np.float64)
    scale = (1.0 - momentum) if normalize else 1.0
    v = 0.0 * grads[0]
    rows = []
    for g in grads:
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    per_coordinate = np.var(v[burn_in:], axis=0) / np.var(g[burn_in:], axis=0)
    return float(np.mean(per_coordinate))


def theory_ratio(momentum, normalize=False):
    """limit for independent gradients"""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """heavy ball on a noisy parabola"""
    T = len(noise)
    thetas = np.zeros(T + 1)
    v = 0.0
    for t in range(T):
        gradient = curvature * thetas[t] + noise[t]
        v = momentum * v + gradient
        thetas[t + 1] = thetas[t] - lr * v
    return float(np.var(thetas[1 + burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=10000)
    print(variance_ratio(noise, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 100))
