# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: theta is a second-order filter of the noise: theta_t = (1 + m - lr h) theta_(t-1) - m theta_(t-2) - lr noise_t
# first day: accepted
# section 4.4, exercise 5

import numpy as np
from scipy.signal import lfilter


def velocities(grads, momentum, normalize=False):
    v = 0.0
    rows = []
    for g in np.asarray(grads, dtype=float):
        v = momentum * v + g
        rows.append(v)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    vel = velocities(grads, momentum, normalize=normalize)[burn_in:]
    raw = np.asarray(grads, dtype=np.float64)[burn_in:]
    loud = ((vel - vel.mean(axis=0)) ** 2).mean()
    quiet = ((raw - raw.mean(axis=0)) ** 2).mean()
    return float(loud / quiet)


def theory_ratio(momentum, normalize=False):
    m = float(momentum)
    ratio = 1.0 / (1.0 - m * m)
    if normalize:
        ratio = (1.0 - m) / (1.0 + m)
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    poles = [1.0, -(1.0 + momentum - lr * curvature), momentum]
    theta = lfilter([-lr], poles, np.asarray(noise, dtype=float))
    return float(np.var(theta[burn_in:]))


if __name__ == "__main__":
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
