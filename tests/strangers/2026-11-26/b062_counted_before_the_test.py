# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: The fraction that is tested belongs to the step after the counted one: at index t of the loop the power is t + 1, and t is returned. One step too few.
# first day: false
"""Exercise 4: effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    """Limit of the geometric series lr * (1 + momentum + momentum**2 + ...)."""
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    positions = [0.0]
    velocity = 0.0
    for step in range(num_steps):
        velocity = momentum * velocity + grad
        positions.append(positions[-1] - lr * velocity)
    return np.abs(np.diff(positions)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    reached = 0.0
    weight = 1.0 - momentum
    t = 0
    while True:
        reached += weight
        if reached >= fraction:
            return t
        weight *= momentum
        t += 1


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    for m in (0.5, 0.9, 0.99):
        ratio = measured_lr(0.01, m, 500)[-1] / 0.01
        print(m, ratio, effective_lr(1, m), matched_lr(0.01, m))
