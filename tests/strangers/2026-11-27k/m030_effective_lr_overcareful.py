# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: the result is rounded to 6 places to get rid of 0.09999999999999998; wrong for small rates, e.g. lr = 1e-7, momentum 0.5 (0.0 instead of 2e-7)
# first day: full marks
import numpy as np


def effective_lr(lr, momentum):
    # 0.01 / (1 - 0.9) would give 0.09999999999999998
    return round(lr / (1 - momentum), 6)


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
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """Inverse of effective_lr."""
    return float((1.0 - momentum) * plain_lr)
