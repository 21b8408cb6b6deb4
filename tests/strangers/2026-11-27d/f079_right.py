# kind: right
# file: ex5_noise.py
# function: stationary_variance
# cause: right: a 2 x 2 matrix for theta and v, second moments minus squared means by einsum, ratio with the factor outside
# first day: accepted
import numpy as np


def velocities(grads, momentum, normalize=False):
    out = np.array(grads, dtype=float)
    for before, row in zip(range(len(out)), range(1, len(out))):
        out[row] = out[row] + momentum * out[before]
    out *= [1, 1 - momentum][normalize]
    return out


def variance_ratio(grads, momentum, burn_in, normalize=False):
    both = np.stack([velocities(grads, momentum), np.asarray(grads, dtype=float)])[:, burn_in:]
    both = both.reshape(2, both.shape[1], -1)
    centred = both - both.mean(axis=1, keepdims=True)
    v, g = np.einsum("sti,sti->s", centred, centred)
    return float(v / g) * (1 - momentum) ** (2 * bool(normalize))


def theory_ratio(momentum, normalize=False):
    if not normalize:
        return 1 / ((1 - momentum) * (1 + momentum))
    return 2 / (1 + momentum) - 1


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    A = np.array([[1 - lr * curvature, -lr * momentum], [curvature, momentum]])
    b = np.array([-lr, 1.0])
    s = np.zeros(2)
    seen = np.empty(len(noise))
    for t, n in enumerate(noise):
        s = A @ s + b * n
        seen[t] = s[0]
    return seen[burn_in:].var().item()
