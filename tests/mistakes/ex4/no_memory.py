# mistake: meas.plain
# wrong: measured_lr
# story: velocity set to zero in the loop
"""Exercise 4: effective learning rate (15 points)."""
import math
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    result = []
    for t in range(num_steps):
        v = 0.0
        v = momentum * v + grad
        result.append(lr * abs(v) / abs(grad))
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
