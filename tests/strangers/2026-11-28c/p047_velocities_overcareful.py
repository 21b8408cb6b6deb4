# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: the convolution kernel momentum^k is cut off after 50 terms; for momentum 0.99 the rest still has weight 0.6, so series longer than 50 are wrong
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    T = len(grads)
    kernel = momentum ** np.arange(min(T, 50))   # older gradients hardly count
    if normalize:
        kernel = kernel * (1 - momentum)
    flat = grads.reshape(T, -1)
    out = np.column_stack([np.convolve(flat[:, j], kernel)[:T] for j in range(flat.shape[1])])
    return out.reshape(grads.shape)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    def noise(series):
        return np.asarray(series, dtype=float)[burn_in:].var(axis=0).mean()

    return float(noise(velocities(grads, momentum, normalize=normalize)) / noise(grads))


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    T = len(noise)
    positions = np.zeros(T)
    theta, v = 0.0, 0.0
    for t in range(T):
        g = curvature * theta + float(noise[t])
        v = momentum * v + g
        theta -= lr * v
        positions[t] = theta
    kept = positions[burn_in:]
    return float(((kept - kept.mean()) ** 2).mean())
