# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: A grad that is not positive raises ValueError. Only 0 is excluded; a negative grad is allowed.
# first day: vague
"""Exercise 4: effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """
    Step lengths on a constant slope, divided by the slope.

    Raises:
        ValueError: if an argument is out of range.
    """
    if lr <= 0:
        raise ValueError("lr must be positive")
    if not 0 <= momentum < 1:
        raise ValueError("momentum must be in [0, 1)")
    if num_steps < 1:
        raise ValueError("num_steps must be at least 1")
    if grad <= 0:
        raise ValueError("grad must be positive")

    velocity = 0.0
    lengths = []
    for _ in range(num_steps):
        velocity = momentum * velocity + grad
        lengths.append(lr * velocity / grad)
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    for m in (0.5, 0.9, 0.99):
        ratio = measured_lr(0.01, m, 500)[-1] / 0.01
        print(m, ratio, effective_lr(1, m), matched_lr(0.01, m))
