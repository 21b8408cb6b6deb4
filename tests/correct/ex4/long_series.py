# style: the geometric series summed until it stops changing
import numpy as np


def effective_lr(lr, momentum):
    total, term = 0.0, 1.0
    while total + term != total:
        total += term
        term *= momentum
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    result = np.ones(num_steps) * lr
    for t in range(1, num_steps):
        result[t] = lr + momentum * result[t - 1]
    return result


def steps_to_fraction(momentum, fraction):
    remaining, t = 1.0, 0
    while remaining > 1 - fraction:
        remaining *= momentum
        t += 1
    return np.int64(t)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
