# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: the lr is kept above 1e-4 and rounded to 6 digits (two mistakes): plain_lr 0.001 with momentum 0.99 gives 1e-4 instead of 1e-5, and 0.1234567 with 0.5 is rounded
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    steps = []
    for _ in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        steps.append(abs(theta - before) / abs(grad))
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    lr = float(plain_lr) * (1 - momentum)
    return round(max(lr, 1e-4), 6)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
