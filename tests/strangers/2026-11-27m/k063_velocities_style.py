# kind: right
# file: ex5_noise.py
# function: velocities
# cause: doubling scan: log2(T) vectorised passes v[k:] += m^k v[:-k] instead of a loop over time
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    v = np.array(grads, dtype=float)
    reach = 1
    weight = float(momentum)
    while reach < len(v):
        shifted = weight * v[:-reach]
        v[reach:] += shifted
        reach, weight = 2 * reach, weight * weight
    if normalize:
        v *= 1.0 - momentum
    return v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    return (1 - m) / (1 + m) if normalize else 1 / ((1 - m) * (1 + m))


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Population variance of theta after each update, without the burn-in."""
    eps = np.asarray(noise, dtype=float).tolist()
    kept = []
    theta = v = 0.0
    for t, e in enumerate(eps):
        v = momentum * v + curvature * theta + e
        theta = theta - lr * v
        if t >= burn_in:
            kept.append(theta)
    return float(np.var(kept))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    sample = rng.normal(size=10000)
    print(variance_ratio(sample, 0.9, 100), theory_ratio(0.9))
    print(stationary_variance(sample, 0.1, 0.9, 1.0, 100))
