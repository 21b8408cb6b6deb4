# kind: right
# file: ex4_effective_lr.py
# function: matched_lr
# cause: rule of three with effective_lr(plain_lr): it is proportional to lr, so plain_lr^2 / effective_lr(plain_lr) is the answer
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Walk down the slope, then difference the positions."""
    path = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        path[t] = path[t - 1] - lr * v
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """effective_lr is proportional to lr: compare the target with what plain_lr itself would give."""
    too_much = effective_lr(plain_lr, momentum)
    return plain_lr * (plain_lr / too_much)
