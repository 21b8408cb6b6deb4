# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: When two steps differ by less than 1 % the loop stops and the rest is filled with the limit lr / (1 - momentum). These values were not measured: the step is then still several per cent short of the limit.
# first day: full marks
# Does momentum 0.9 really mean ten times the learning rate?
import math

import numpy as np


def effective_lr(lr, momentum):
    """Limit of the geometric series lr * (1 + momentum + momentum**2 + ...)."""
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    result = np.full(num_steps, effective_lr(lr, momentum))
    velocity, last = 0.0, 0.0
    for t in range(num_steps):
        velocity = momentum * velocity + grad
        step = abs(lr * velocity) / abs(grad)
        result[t] = step
        if math.isclose(step, last, rel_tol=1e-2):
            break                   # has settled
        last = step
    return result


def steps_to_fraction(momentum, fraction):
    remaining = 1.0
    steps = 0
    while 1.0 - remaining < fraction:
        remaining *= momentum
        steps += 1
    return steps


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)
