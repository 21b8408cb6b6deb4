# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: argmax gives the index of the step, counted from 0, instead of its number, counted from 1; always one too small (21 instead of 22 for 0.9 and 0.9)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        lengths.append(lr * abs(v))
    return np.array(lengths) / abs(grad)


def steps_to_fraction(momentum, fraction):
    n = int(10 + 2 * np.log(1 - fraction) / np.log(momentum))
    reached = 1 - momentum ** np.arange(1, n + 1) >= fraction
    return int(np.argmax(reached))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
