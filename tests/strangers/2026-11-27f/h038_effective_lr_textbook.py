# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: lr / (1 - momentum^2), the formula of the variance
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    gamma = momentum
    return lr / (1 - gamma ** 2)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    velocity = 0.0
    out = []
    for _ in range(num_steps):
        velocity = momentum * velocity + grad
        out.append(abs(lr * velocity) / abs(grad))
    return np.array(out, dtype=float)


def steps_to_fraction(momentum, fraction):
    t = max(1, int(np.floor(np.log(1 - fraction) / np.log(momentum))) - 2)
    while 1 - momentum ** t < fraction:
        t += 1
    return int(t)


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))
