# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: the geometric series is cut after 100 terms; wrong for momentum near 1, e.g. 0.99 (63 times instead of 100 times lr)
# first day: true
"""How fast is momentum really?"""

import numpy as np


def effective_lr(lr, momentum):
    total = 0.0
    for k in range(100):
        total += momentum ** k
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        lengths.append(lr * abs(v))
    return np.array(lengths) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
