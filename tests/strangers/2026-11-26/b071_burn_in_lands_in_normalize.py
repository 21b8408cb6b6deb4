# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: burn_in is handed to velocities in the third place, where normalize belongs: any burn_in but 0 normalises, and normalize itself never arrives.
# first day: true
"""Is momentum quieter?  Variance of velocities and of theta."""
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Running sums with geometric forgetting."""
    v = np.array(grads, dtype=np.float64)
    for t in range(1, v.shape[0]):
        v[t] += momentum * v[t - 1]
    return v * (1.0 - momentum) if normalize else v


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=float)
    v = velocities(grads, momentum, burn_in)
    v = v[burn_in:]
    g = grads[burn_in:]
    return float(np.var(v, axis=0).mean() / np.var(g, axis=0).mean())


def theory_ratio(momentum, normalize=False):
    plain = 1.0 / ((1.0 - momentum) * (1.0 + momentum))
    return plain * (1.0 - momentum) ** 2 if normalize else plain


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    noise = np.asarray(noise, dtype=float)
    path = np.zeros(len(noise))
    theta = velocity = 0.0
    for t, eps in enumerate(noise):
        velocity = momentum * velocity + curvature * theta + eps
        theta -= lr * velocity
        path[t] = theta
    return float(path[burn_in:].var())


if __name__ == "__main__":
    rng = np.random.default_rng(0)
    g = rng.normal(size=(20000, 3))
    for normalize in (False, True):
        print(variance_ratio(g, 0.9, 200, normalize), theory_ratio(0.9, normalize))
