# kind: wrong
# file: ex5_noise.py
# function: stationary_variance
# cause: dampening (1 - momentum) on the gradient, and theta is recorded before each update instead of after it (two mistakes)
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=np.float64)
    buf = np.zeros(grads.shape[1:])
    bufs = []
    for g in grads:
        buf = momentum * buf + g
        bufs.append(buf)
    scale = (1.0 - momentum) if normalize else 1.0
    return scale * np.stack(bufs)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=np.float64)
    bufs = velocities(grads, momentum, normalize=normalize)
    noise_buf = bufs[burn_in:].var(axis=0).mean()
    noise_grad = grads[burn_in:].var(axis=0).mean()
    return float(noise_buf / noise_grad)


def theory_ratio(momentum, normalize=False):
    return (1.0 - momentum) / (1.0 + momentum) if normalize else 1.0 / (1.0 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w, exp_avg = 0.0, 0.0
    weights = []
    for eps in np.asarray(noise, dtype=np.float64):
        weights.append(w)
        g = curvature * w + eps
        exp_avg = momentum * exp_avg + (1.0 - momentum) * g
        w = w - lr * exp_avg
    return float(np.asarray(weights)[burn_in:].var())
