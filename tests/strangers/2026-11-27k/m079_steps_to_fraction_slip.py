# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: argmax gives the index in a curve whose first entry belongs to step 1, and the 1 is not added; wrong for every input, e.g. 21 instead of 22 for 0.9, 0.9
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """The step is lr * v, so there is no need to subtract thetas."""
    steps = np.zeros(num_steps)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        steps[t] = abs(lr * v)
    return steps / abs(grad)


def steps_to_fraction(momentum, fraction):
    n = 64
    while 1 - momentum ** n < fraction:
        n *= 2
    reached = 1 - momentum ** np.arange(1, n + 1)
    return int(np.argmax(reached >= fraction))


def matched_lr(plain_lr, momentum):
    """Inverse of effective_lr."""
    return float((1.0 - momentum) * plain_lr)
