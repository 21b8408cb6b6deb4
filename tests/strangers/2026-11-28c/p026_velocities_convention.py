# kind: wrong
# file: ex5_noise.py
# function: velocities
# cause: two mistakes: with normalize Adam's bias correction is applied as well, divided by 1 - momentum^t, and a (T,) series comes back as (T, 1); first shows for normalize=True and momentum > 0, second for 1-D grads
# first day: true
import numpy as np


def velocities(grads, momentum, normalize=False):
    """Running velocity after each gradient."""
    g = np.array(grads, dtype=float)
    if g.ndim == 1:
        g = g[:, None]
    v = np.zeros(g.shape[1])
    rows = []
    for t, row in enumerate(g, start=1):
        v = momentum * v + row
        rows.append((1 - momentum) * v / (1 - momentum ** t) if normalize else v)
    return np.array(rows)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    """Noise of the velocities over noise of the gradients."""
    v = velocities(grads, momentum, normalize)
    g = np.asarray(grads, dtype=float)
    return float(np.mean(np.var(v[burn_in:], axis=0)) / np.mean(np.var(g[burn_in:], axis=0)))


def theory_ratio(momentum, normalize=False):
    """The limit for independent gradients."""
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    """Jitter of theta around the minimum."""
    theta = v = 0.0
    thetas = []
    for eps in noise:
        v = momentum * v + (curvature * theta + eps)
        theta = theta - lr * v
        thetas.append(theta)
    return float(np.var(thetas[burn_in:]))


if __name__ == "__main__":
    print("ex5_noise.py is done")
