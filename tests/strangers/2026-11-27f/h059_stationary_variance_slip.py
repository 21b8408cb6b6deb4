# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: Two mistakes: the noise is not multiplied by lr because it is added to theta, and the standard deviation is returned
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    gamma = momentum
    m = 0.0
    ms = []
    for g in np.asarray(grads, dtype=float):
        m = gamma * m + g
        ms.append(m)
    ms = np.array(ms)
    return (1 - gamma) * ms if normalize else ms


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        kept = np.asarray(series, dtype=np.float64)[burn_in:]
        return np.mean(np.mean((kept - kept.mean(axis=0)) ** 2, axis=0))

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    raw = 1.0 / (1.0 - momentum * momentum)
    return raw * (1.0 - momentum) ** 2 if normalize else raw


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w, u = 0.0, 0.0
    ws = []
    for xi in noise:
        u = momentum * u + lr * curvature * w
        w = w - u + xi
        ws.append(w)
    return float(np.std(ws[burn_in:]))
