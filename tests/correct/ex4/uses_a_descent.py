# style: a general descent in d dimensions, the step measured by its norm
import numpy as np


def descend(grad_fn, theta, lr, momentum, num_steps):
    theta = np.array(theta, dtype=float)
    v = np.zeros_like(theta)
    path = [theta]
    for _ in range(num_steps):
        v = momentum * v + grad_fn(theta)
        theta = theta - lr * v
        path.append(theta)
    return np.array(path)


def effective_lr(lr, momentum):
    """lr (1 + m + m^2 + ...)"""
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    path = descend(lambda theta: np.array([grad]), [0.0], lr, momentum, num_steps)
    return np.linalg.norm(np.diff(path, axis=0), axis=1) / np.linalg.norm([grad])


def steps_to_fraction(momentum, fraction):
    limit = effective_lr(1.0, momentum)
    t = 1
    while measured_lr(1.0, momentum, t)[-1] < fraction * limit:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
