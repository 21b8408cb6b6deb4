# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.full with an int grad makes an array of ints, and zeros_like(g) as well: the velocities are cut to whole numbers for grad = 2 or -3 with momentum 0.9 (right for 2.0)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    g = np.full(num_steps, grad)
    v = np.zeros_like(g)
    last = 0
    for t in range(num_steps):
        v[t] = momentum * last + g[t]
        last = v[t]
    return np.abs(lr * v) / np.abs(g)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
