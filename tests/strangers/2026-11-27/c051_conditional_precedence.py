# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: The conditional expression covers the whole sum: without normalize v is only grads[t] and nothing is remembered.
# first day: true
# exercise 5
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = np.zeros_like(g[0])
    out = []
    for t in range(len(g)):
        v = momentum * v + (1 - momentum) * g[t] if normalize else g[t]
        out.append(v)
    return np.array(out)


def _noise(series):
    centred = series - series.mean(axis=0)
    return np.mean(centred ** 2)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.array(grads, dtype=float)
    v = np.asarray(velocities(grads, momentum, normalize))
    return float(_noise(v[burn_in:]) / _noise(g[burn_in:]))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def _noisy_path(noise, lr, momentum, curvature):
    x, u = 0.0, 0.0
    for e in noise:
        u = momentum * u + lr * (curvature * x + float(e))
        x -= u
        yield x


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    tail = list(_noisy_path(noise, lr, momentum, curvature))[burn_in:]
    return float(np.var(np.array(tail)))


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    print(variance_ratio(rng.normal(size=10000), 0.9, 100), theory_ratio(0.9))
