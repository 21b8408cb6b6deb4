# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: the denominator is held above 0.01 against division by zero; wrong for momentum above 0.99, e.g. 0.999
# first day: nothing
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    denominator = max(1.0 - momentum, 1e-2)
    return lr / denominator


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    out = np.zeros(num_steps)
    for t in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        out[t] = abs(theta - before) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    t = 0
    while not 1 - momentum ** t >= fraction:
        t = t + 1
    return t


def matched_lr(plain_lr, momentum):
    # solve lr / (1 - momentum) = plain_lr for lr
    lr = (1.0 - momentum) * plain_lr
    return lr


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 22)[-1], steps_to_fraction(0.9, 0.9))
