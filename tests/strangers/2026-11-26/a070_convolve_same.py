# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: np.convolve with mode="same" cuts out the middle of the convolution, so that row t holds later gradients too. The first T values of the full convolution are the velocities.
# first day: nothing
import numpy as np


def velocities(grads, momentum, normalize=False):
    g = np.asarray(grads, dtype=float)
    T = g.shape[0]
    kernel = momentum ** np.arange(T)           # 1, m, m^2, ...
    if normalize:
        kernel = (1 - momentum) * kernel
    columns = g.reshape(T, -1).T
    filtered = [np.convolve(col, kernel, mode="same") for col in columns]
    return np.array(filtered).T.reshape(g.shape)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    g = np.asarray(grads, dtype=float)[burn_in:]
    return float(np.mean(np.var(v, axis=0)) / np.mean(np.var(g, axis=0)))


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Variance of theta once the start is forgotten."""
    T = len(noise)
    thetas = np.zeros(T + 1)
    vel = 0.0
    for t in range(T):
        vel = momentum * vel + curvature * thetas[t] + noise[t]
        thetas[t + 1] = thetas[t] - lr * vel
    return thetas[1 + burn_in:].var()
