# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: goes coordinate by coordinate and does not set v back to 0 in between: column 1 starts with the last velocity of column 0 (any (T, d) with d >= 2, momentum > 0)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    columns = g.reshape(len(g), -1)
    out = np.zeros_like(columns)
    v = 0.0
    for j in range(columns.shape[1]):
        for t in range(columns.shape[0]):
            v = momentum * v + columns[t, j]
            out[t, j] = v
    out = out.reshape(g.shape)
    return out * (1 - momentum) if normalize else out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)[burn_in:]
    raw = np.asarray(grads, dtype=np.float64)[burn_in:]
    loud = ((vel - vel.mean(axis=0)) ** 2).mean()
    quiet = ((raw - raw.mean(axis=0)) ** 2).mean()
    return float(loud / quiet)


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    seen = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        seen.append(theta)
    return float(np.var(seen[burn_in:]))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    g = rng.normal(size=(5000, 2))
    print(variance_ratio(g, 0.9, 100), theory_ratio(0.9))
    print(variance_ratio(g, 0.9, 100, normalize=True), theory_ratio(0.9, normalize=True))
