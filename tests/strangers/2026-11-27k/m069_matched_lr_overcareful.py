# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: 1 - momentum is rounded to two places against 0.09999999999999998; wrong for momentum 0.999 (gives 0) or 0.875
# first day: false
import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    result = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        result.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    """Solve momentum ** t <= 1 - fraction for t."""
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    friction = round(1 - momentum, 2)
    return plain_lr * friction
