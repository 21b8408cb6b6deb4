# mistake: shape.transposed
# wrong: velocities
# story: one list per coordinate, not turned back
import numpy as np


def velocities(grads, momentum, normalize=False):
    grads = np.asarray(grads, dtype=float)
    scale = (1 - momentum) if normalize else 1.0

    def filtered(series):
        v, out = 0.0, []
        for g in series:
            v = momentum * v + g
            out.append(scale * v)
        return out

    if grads.ndim == 1:
        return np.array(filtered(grads))
    return np.array([filtered(grads[:, j]) for j in range(grads.shape[1])])


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)
    return np.var(v[..., burn_in:], axis=-1).mean() / np.var(grads[burn_in:], axis=0).mean()


def theory_ratio(momentum, normalize=False):
    ratio = 1.0 / (1.0 - momentum * momentum)
    if normalize:
        ratio *= (1.0 - momentum) ** 2
    return ratio


def stationary_variance(noise, lr, momentum, curvature, burn_in):
    theta = 0.0
    v = 0.0
    thetas = []
    for n in noise:
        grad = curvature * theta + n
        v = momentum * v + grad
        theta = theta - lr * v
        thetas.append(theta)
    return np.var(thetas[burn_in:])
