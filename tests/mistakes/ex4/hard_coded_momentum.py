# mistake: beta.const_0.9
# wrong: measured_lr
# story: "verify for beta = 0.9" became a constant
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, result = 0.0, []
    for t in range(num_steps):
        v = 0.9 * v + grad
        result.append(lr * v / grad)
    return np.array(result)


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
