# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: takes the mean square around the minimum 0 ('how much theta jitters around the minimum') instead of the variance around the mean of the rest; wrong whenever that mean is not 0, e.g. noise with a mean
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Row t is the velocity just after gradient t."""
    rows, v = [], 0.0
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = 1.0 - momentum if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    g = np.asarray(grads, dtype=float)
    v = velocities(g, momentum, normalize)
    noise_v = np.var(v[burn_in:], axis=0).mean()
    noise_g = np.var(g[burn_in:], axis=0).mean()
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    """Limit for independent gradients."""
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    thetas = np.zeros(len(noise))
    theta = v = 0.0
    for t, eps in enumerate(noise):
        v = momentum * v + curvature * theta + eps
        theta = theta - lr * v
        thetas[t] = theta
    rest = thetas[burn_in:]
    return float(np.mean(rest ** 2))
