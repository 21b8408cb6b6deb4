# mistake: step.no_lr
# wrong: measured_lr
# story: v / grad without lr
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    result = []
    for t in range(num_steps):
        v = momentum * v + grad
        result.append(abs(v) / abs(grad))
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
