# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: noise beyond 1.5 standard deviations is treated as outlier and cut
# first day: vague
"""Exercise 5: noise smoothing."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=np.float64)
    scale = (1.0 - momentum) if normalize else 1.0
    result = np.empty_like(grads)
    previous = 0.0 * grads[0]
    for t, g in enumerate(grads):
        previous = momentum * previous + g
        result[t] = scale * previous
    return result


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=np.float64)[burn_in:]
        return np.mean(np.mean((kept - kept.mean(axis=0)) ** 2, axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    raw = 1.0 / (1.0 - momentum * momentum)
    return raw * (1.0 - momentum) ** 2 if normalize else raw


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Variance of theta around the minimum, robust version."""
    noise = np.asarray(noise, dtype=np.float64)
    bound = 1.5 * np.std(noise)
    clean = np.clip(noise, -bound, bound)
    theta = 0.0
    velocity = 0.0
    values = []
    for e in clean:
        velocity = momentum * velocity + (curvature * theta + e)
        theta = theta - lr * velocity
        values.append(theta)
    kept = values[burn_in:]
    if len(kept) == 0:
        return 0.0
    return float(np.var(kept))


if __name__ == "__main__":
    print("done")
