# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: (1 + m) / (1 - m) is the span of an exponential average (pandas' ewm), not the sum of its weights: the effective rate is lr / (1 - momentum).
# first day: nothing
import math

import numpy as np


def effective_lr(lr, momentum):
    """alpha = 2 / (span + 1) = 1 - momentum, so momentum averages over span steps."""
    span = 2.0 / (1.0 - momentum) - 1.0
    return lr * span


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """Walk down a slope and measure every step."""
    pos = np.zeros(num_steps + 1)
    vel = 0.0
    for t in range(num_steps):
        vel = momentum * vel + grad
        pos[t + 1] = pos[t] - lr * vel
    return np.abs(np.diff(pos)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return math.ceil(math.log(1 - fraction) / math.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
