# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: With normalize=True the velocities are also divided by 1 - momentum^(t+1), Adam's bias correction. normalize multiplies by (1 - momentum) only.
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=np.float64)
    m = np.zeros(g.shape[1:])
    rows = []
    for t, g_t in enumerate(g, start=1):
        m = momentum * m + g_t
        if normalize:
            # the average of the first t gradients; m starts at 0, hence the correction
            rows.append(m * (1 - momentum) / (1 - momentum ** t))
        else:
            rows.append(m)
    return np.array(rows)


def _noise(series):
    return np.var(series, axis=0).mean()


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)
    return _noise(vel[burn_in:]) / _noise(np.asarray(grads)[burn_in:])


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta, v = 0.0, 0.0
    trace = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        trace.append(theta)
    return float(np.var(trace[burn_in:]))
