# mistake: meas.no_div
# wrong: measured_lr
# story: step length instead of step length over slope
"""Exercise 4: effective learning rate (15 points)."""
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = []
    for _ in range(num_steps):
        v = momentum * v + grad
        out.append(abs(lr * v))
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
