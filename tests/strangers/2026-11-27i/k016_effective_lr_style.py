# kind: right
# file: ex4_effective_lr.py
# function: effective_lr
# cause: the fixed point s = momentum * s + lr as a linear equation, solved with numpy
# first day: accepted
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    # the step settles where s = momentum * s + lr
    return float(np.linalg.solve([[1.0 - momentum]], [float(lr)])[0])


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    measured = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        measured.append(abs(lr * v) / abs(grad))
        theta = new
    return np.array(measured)


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 5), steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
