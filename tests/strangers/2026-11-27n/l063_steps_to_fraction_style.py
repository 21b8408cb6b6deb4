# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubling and then bisect over a lazily computed sequence with a key class instead of logarithms
# first day: accepted
"""My answer."""
from bisect import bisect_left
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return gain * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, moved = 0.0, []
    for _ in range(num_steps):
        v = momentum * v + grad
        moved.append(abs(lr * v) / abs(grad))
    return np.array(moved)


class _Progress:
    """A read-only sequence: entry t is 1 - momentum**t."""

    def __init__(self, momentum, length):
        self.momentum, self.length = momentum, length

    def __len__(self):
        return self.length

    def __getitem__(self, t):
        return 1 - self.momentum ** t


def steps_to_fraction(momentum, fraction):
    size = 2
    while 1 - momentum ** (size - 1) < fraction:
        size *= 2
    return bisect_left(_Progress(momentum, size), fraction)


def matched_lr(plain_lr, momentum):
    return float((1.0 - momentum) * plain_lr)
