# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.full with an int grad gives an int array and every velocity written into it is cut to whole numbers: grad = 2 or -3 with momentum 0.9 (the default 1.0 is right)
# first day: true

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = np.full(num_steps, grad)
    for t in range(1, num_steps):
        v[t] = momentum * v[t - 1] + v[t]
    return lr * np.abs(v) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1.0 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
