# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubles t until it is enough, then bisects over a range with a key
# first day: accepted

import bisect

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        out[t] = lr * abs(v) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    top = 1
    while 1 - momentum ** top < fraction:
        top *= 2
    return 1 + bisect.bisect_left(range(1, top + 1), fraction, key=lambda t: 1 - momentum ** t)


def matched_lr(plain_lr, momentum):
    """Solve effective_lr(x, momentum) = plain_lr for x."""
    return float((1.0 - momentum) * plain_lr)
