# mistake: steps.round
# wrong: steps_to_fraction
# story: round() for ceil()
import math
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    x, vel = 0.0, 0.0
    path = [x]
    for _ in range(num_steps):
        vel = momentum * vel + grad
        x -= lr * vel
        path.append(x)
    return np.abs(np.diff(path)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return round(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
