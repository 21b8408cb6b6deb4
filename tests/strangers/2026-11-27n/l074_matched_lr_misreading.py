# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: matches the noise of the velocity (sqrt(1 - momentum^2)) instead of the effective rate; every momentum > 0
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return gain * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, moved = 0.0, []
    for _ in range(num_steps):
        v = momentum * v + grad
        moved.append(abs(lr * v) / abs(grad))
    return np.array(moved)


def steps_to_fraction(momentum, fraction):
    return max(1, int(np.ceil(np.log(1 - fraction) / np.log(momentum))))


def matched_lr(plain_lr, momentum):
    return float(plain_lr * np.sqrt(1 - momentum ** 2))
