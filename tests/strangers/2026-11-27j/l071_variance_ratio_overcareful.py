# kind: wrong
# file: ex5_noise.py
# function: variance_ratio
# cause: burn_in = 0 counts as not given and is replaced by a tenth of the series (T >= 10)
# first day: nothing

import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.array(grads, dtype=float)
    out = np.zeros_like(grads)
    v = np.zeros(grads.shape[1:])
    for t in range(len(grads)):
        v = momentum * v + grads[t]
        out[t] = v
    if normalize:
        out = out * (1 - momentum)
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    skip = burn_in or len(grads) // 10
    series = np.asarray(grads, dtype=float)
    v = velocities(series, momentum, normalize)
    noise_v = np.mean(np.var(v[skip:], axis=0))
    noise_g = np.mean(np.var(series[skip:], axis=0))
    return float(noise_v / noise_g)


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    return ratio * (1.0 - momentum) ** 2 if normalize else ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = v = 0.0
    thetas = []
    for n in noise:
        v = momentum * v + (curvature * theta + n)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    noise = np.random.default_rng(0).normal(size=2000)
    print(variance_ratio(noise, 0.9, 200), theory_ratio(0.9))
    print(stationary_variance(noise, 0.1, 0.9, 1.0, 200))
