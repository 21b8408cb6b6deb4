# mistake: meas.average
# wrong: measured_lr
# story: total distance over number of steps
import math
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = v = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        theta -= lr * v
        out[t] = abs(theta) / abs(grad) / (t + 1)
    return out


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
