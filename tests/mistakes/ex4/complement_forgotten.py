# mistake: steps.fraction
# wrong: steps_to_fraction
# story: log(fraction) for log(1 - fraction)
"""Exercise 4: effective learning rate (15 points)."""
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    result = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new_theta = theta - lr * v
        result[t] = abs(new_theta - theta) / abs(grad)
        theta = new_theta
    return result


def steps_to_fraction(momentum, fraction):
    return int(np.ceil(np.log(fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
