# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two: closed form of an exponential average, lr * (1 - momentum^t), without the division by 1 - momentum; and t counts from 0, so the first value is 0 instead of lr
# first day: true
"""ex4"""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(num_steps)
    v = grad * (1 - momentum ** t)
    return lr * np.abs(v) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 0
    while not 1 - momentum ** t >= fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 22)[-1], steps_to_fraction(0.9, 0.9))
