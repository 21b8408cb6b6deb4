# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: theta is a second order linear filter of the noise, by scipy.signal.lfilter (the sign does not matter to a variance)
# first day: accepted
import numpy as np
from scipy import signal


def velocities(grads, momentum, normalize=False):
    series = np.asarray(grads, dtype=float)
    rows = []
    v = 0.0 * series[0]
    for row in series:
        v = momentum * v + row
        rows.append(v)
    scale = 1.0 - momentum if normalize else 1.0
    return scale * np.array(rows)


def _noise(series, burn_in):
    return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vs = velocities(grads, momentum, normalize=normalize)
    return float(_noise(vs, burn_in) / _noise(grads, burn_in))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum ** 2)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    # theta[t+1] = (1 + momentum - lr * curvature) * theta[t] - momentum * theta[t-1] - lr * noise[t]
    recursion = [1.0, lr * curvature - 1.0 - momentum, momentum]
    theta = signal.lfilter([-lr], recursion, np.array(noise, dtype=float))
    return float(theta[burn_in:].var())
