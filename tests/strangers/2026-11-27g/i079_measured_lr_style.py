# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two: the powers are exp(k * log(momentum)), nan for momentum = 0 (0 * -inf) and so the whole array; and the velocity keeps its sign, so a negative grad gives negative rates
# first day: true
"""Exercise 4, my solution."""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    k = np.arange(num_steps)
    with np.errstate(all="ignore"):
        powers = np.exp(k * np.log(momentum))
    v = grad * np.cumsum(powers)
    return lr * v / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    for m in (0.5, 0.9, 0.99):
        print(m, effective_lr(1.0, m), measured_lr(1.0, m, 50)[-1], steps_to_fraction(m, 0.9))
