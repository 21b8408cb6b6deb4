# mistake: meas.no_abs
# wrong: measured_lr
# story: |step| over grad: negative for a negative slope
"""Exercise 4: effective learning rate (15 points)."""
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = []
    for _ in range(num_steps):
        v = momentum * v + grad
        out.append(abs(lr * v) / grad)
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
