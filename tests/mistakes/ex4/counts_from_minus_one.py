# mistake: steps.floor | steps.minus1
# wrong: steps_to_fraction
# story: returns the last t that is not enough
import numpy as np


def effective_lr(lr, momentum):
    """Sum of the geometric series lr * (1 + m + m^2 + ...)."""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    steps = []
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        steps.append(lr * abs(v) / abs(grad))
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum ** (t + 1) < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # effective_lr(matched, momentum) == plain_lr
    return (1.0 - momentum) * plain_lr
