# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: np.diff gets prepend=thetas[0] where thetas lacks the start, so the first value is 0 instead of lr (every input), and the sign is turned instead of abs, so the values are negative for a negative grad
# first day: true
import math

import numpy as np


def effective_lr(lr, momentum):
    """lr / (1 - momentum)"""
    amplification = 1.0 / (1.0 - momentum)
    return lr * amplification


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Step lengths on a constant slope, per unit of gradient."""
    thetas = []
    theta, v = 0.0, 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        theta -= lr * v
        thetas.append(theta)
    steps = np.diff(thetas, prepend=thetas[0])
    return -steps / abs(grad)


def steps_to_fraction(momentum, fraction):
    """How many steps until the fraction is reached."""
    return max(1, int(math.ceil(math.log(1 - fraction) / math.log(momentum))))


def matched_lr(plain_lr, momentum):
    """The lr with the same effective rate."""
    return float(plain_lr * (1 - momentum))


if __name__ == "__main__":
    print("ex4_effective_lr.py is done")
