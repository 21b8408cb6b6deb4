# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: finds the lr with a bounded minimizer whose default tolerance is 1e-5 absolute: plain_lr 1e-5 with momentum 0.9 gives 3.8 times the right lr, and momentum 0 never reaches the end of the interval (0.1 gives 0.09999)
# first day: nothing
import itertools

import numpy as np
from scipy.optimize import minimize_scalar


def effective_lr(lr, momentum):
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    lengths = np.empty(num_steps)
    speed = 0.0
    for i in range(num_steps):
        speed = momentum * speed + abs(grad)   # only the size matters
        lengths[i] = lr * speed
    return lengths / abs(grad)


def steps_to_fraction(momentum, fraction):
    return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    def miss(lr):
        return (effective_lr(lr, momentum) - plain_lr) ** 2

    found = minimize_scalar(miss, bounds=(0, plain_lr), method="bounded")
    return float(found.x)
