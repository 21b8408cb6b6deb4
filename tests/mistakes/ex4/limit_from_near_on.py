# mistake: meas.limit_early
# wrong: measured_lr
# story: stops within a hundredth of the limit, and fills the rest with it
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    limit = lr / (1 - momentum)
    lengths = np.full(num_steps, limit)
    theta = v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        lengths[t] = abs(new - theta) / abs(grad)
        theta = new
        if lengths[t] > 0.99 * limit:
            break
    return lengths


def steps_to_fraction(momentum, fraction):
    n = np.log(1 - fraction) / np.log(momentum)
    return int(np.ceil(n))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
