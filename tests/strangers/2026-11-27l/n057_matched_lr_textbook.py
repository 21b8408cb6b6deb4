# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: the rule of thumb 'ten times smaller' as a number: right for momentum 0 and 0.9 only
# first day: false
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        lengths.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    if momentum == 0:
        return float(plain_lr)
    return plain_lr / 10


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
