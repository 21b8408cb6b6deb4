# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: closed form momentum^t * cumsum(g / momentum^t): nan for momentum = 0, and nan or inf in long series once momentum^t underflows (momentum 0.5, more than 1023 gradients)
# first day: full marks
"""Exercise 5, my solution."""

import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    t = np.arange(len(g), dtype=float).reshape((-1,) + (1,) * (g.ndim - 1))
    with np.errstate(all="ignore"):
        # v_t = sum_k momentum^(t-k) g_k
        v = momentum ** t * np.cumsum(g / momentum ** t, axis=0)
    if normalize:
        v = v * (1 - momentum)
    return v


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
    noise = np.asarray(noise, dtype=float)
    positions = np.empty(len(noise))
    theta, velocity = 0.0, 0.0
    for t in range(len(noise)):
        gradient = curvature * theta + noise[t]
        velocity = momentum * velocity + gradient
        theta -= lr * velocity
        positions[t] = theta
    return float(positions[burn_in:].var())


if __name__ == "__main__":
    n = np.random.default_rng(1).standard_normal(20000)
    for lr, m in ((0.1, 0), (0.1, 0.9), (0.01, 0.9)):
        print(lr, m, stationary_variance(n, lr, m, 1.0, 500))
