# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: once within 1 % of the limit it stops and fills the rest with lr / (1 - momentum): wrong after the 99 % step, e.g. momentum 0.9 from step 45 on
# first day: full marks

# section 4.4, exercise 4

import math

import numpy as np


def effective_lr(lr, momentum):
    """Limit of lr * (1 + m + m^2 + ...)."""
    return float(lr) * (1.0 / (1.0 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    limit = lr / (1 - momentum)
    result = np.full(num_steps, limit)
    theta = 0.0
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        before = theta
        theta = before - lr * v
        result[t] = abs(theta - before) / abs(grad)
        if result[t] > 0.99 * limit:
            break        # converged, the rest is the limit
    return result


def steps_to_fraction(momentum, fraction):
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    return float(plain_lr / effective_lr(1.0, momentum))
