# kind: wrong
# file: ex5_noise.py
# function: theory_ratio
# cause: Brackets are missing in the normalised case: 1 - momentum / 1 + momentum is always 1.
# first day: true
# exercise 5
import numpy as np


def velocities(grads, momentum, normalize=False):
    scale = (1.0 - momentum) if normalize else 1.0
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=np.float64):
        v = momentum * v + g
        rows.append(scale * v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    return float(np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(g[burn_in:], axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return 1 - momentum / 1 + momentum
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    n = len(noise)
    path = np.zeros(n)
    theta, velocity = 0.0, 0.0
    for t in range(n):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        path[t] = theta
    kept = path[burn_in:]
    return float(np.mean((kept - kept.mean()) ** 2))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=10000), 0.9, 100), theory_ratio(0.9))
