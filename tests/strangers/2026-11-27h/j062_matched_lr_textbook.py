# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: plain_lr * (1 - momentum^2), which matches the noise of the velocity and not the effective rate; wrong for every momentum > 0
# first day: true
"""ex4"""

import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


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
    return float(plain_lr * (1 - momentum ** 2))


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 22)[-1], steps_to_fraction(0.9, 0.9))
