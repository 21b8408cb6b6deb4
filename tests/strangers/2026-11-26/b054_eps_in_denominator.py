# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: 1e-6 is added to 1 - momentum against a division by zero that cannot happen. At momentum 0.99 the result is wrong by 1e-4 of itself, and at 0.9 by 1e-5.
# first day: nothing
"""Exercise 4: effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    """Long-run learning rate along a constant gradient."""
    eps = 1e-6      # never divide by zero
    return lr / (1.0 - momentum + eps)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out[t] = abs(new - theta) / abs(grad)
        theta = new
    return out


def steps_to_fraction(momentum, fraction):
    return int(np.ceil(np.log(1 - fraction) / np.log(momentum)))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9))
    print(measured_lr(0.1, 0.9, 50))
    print(steps_to_fraction(0.9, 0.9), steps_to_fraction(0.9, 0.99))
