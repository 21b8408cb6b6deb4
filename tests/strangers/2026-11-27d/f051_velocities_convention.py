# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: normalize divides by (1 - momentum**t) on top, Adam's bias correction
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=np.float64)
    buf = np.zeros(grads.shape[1:])
    bufs = []
    for step, g in enumerate(grads, start=1):
        buf = momentum * buf + g
        if normalize:
            # bias-corrected first moment
            bufs.append((1.0 - momentum) * buf / (1.0 - momentum ** step))
        else:
            bufs.append(buf)
    return np.stack(bufs)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    grads = np.asarray(grads, dtype=np.float64)
    bufs = velocities(grads, momentum, normalize=normalize)
    noise_buf = bufs[burn_in:].var(axis=0).mean()
    noise_grad = grads[burn_in:].var(axis=0).mean()
    return float(noise_buf / noise_grad)


def theory_ratio(momentum, normalize=False):
    return (1.0 - momentum) / (1.0 + momentum) if normalize else 1.0 / (1.0 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    w, buf = 0.0, 0.0
    weights = []
    for eps in np.asarray(noise, dtype=np.float64):
        g = curvature * w + eps
        buf = momentum * buf + g
        w = w - lr * buf
        weights.append(w)
    return float(np.asarray(weights)[burn_in:].var())
