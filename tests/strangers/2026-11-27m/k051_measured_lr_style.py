# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: convolution with mode 'same' instead of the first num_steps entries of the full one: the values are shifted by half the length; wrong for three steps or more
# first day: false
"""How fast does momentum really walk?"""

import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    slope = np.full(num_steps, float(grad))
    weights = float(momentum) ** np.arange(num_steps)
    v = np.convolve(slope, weights, mode="same")
    return np.abs(lr * v) / abs(grad)


def steps_to_fraction(momentum, fraction):
    """Smallest t with momentum**t <= 1 - fraction."""
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    """The inverse of effective_lr."""
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 50)[-1])
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
