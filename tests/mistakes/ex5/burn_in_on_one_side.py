# mistake: var.burn_one_side
# wrong: variance_ratio
# story: the gradients keep their first rows
import numpy as np


def velocities(grads, momentum, normalize=False):
    result = []
    v = 0.0
    for g in grads:
        v = momentum * v + g
        result.append(v * (1 - momentum) if normalize else v)
    return np.array(result)


def variance_ratio(grads, momentum, burn_in, normalize=False):
    v = velocities(grads, momentum, normalize)[burn_in:]
    return v.var(axis=0).mean() / grads.var(axis=0).mean()


def theory_ratio(momentum, normalize=False):
    if normalize:
        return (1 - momentum) / (1 + momentum)
    return 1 / (1 - momentum ** 2)


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
