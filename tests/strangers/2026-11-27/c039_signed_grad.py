# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: The step's length is divided by grad and not by abs(grad): negative rates on a negative slope.
# first day: true
# exercise 4
from itertools import count

import numpy as np


def effective_lr(lr, momentum):
    if not 0 <= momentum < 1:
        raise ValueError("momentum must be in [0, 1)")
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    pos = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        pos.append(pos[-1] - lr * v)
    return np.abs(np.diff(pos)) / grad


def steps_to_fraction(momentum, fraction):
    return next(t for t in count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    # effective_lr is linear in lr
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9))
