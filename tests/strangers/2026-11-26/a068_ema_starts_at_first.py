# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: With normalize=True the average starts at the first gradient instead of at (1 - momentum) times it, as pandas' ewm(adjust=False) does; in the exercise v is 0 before the first gradient.
# first day: nothing
import numpy as np


def velocities(grads, momentum, normalize=False):
    x = np.array(grads, dtype=float)
    y = np.empty_like(x)
    y[0] = x[0]
    alpha = (1 - momentum) if normalize else 1.0
    for t in range(1, len(x)):
        y[t] = momentum * y[t - 1] + alpha * x[t]
    return y


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


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
