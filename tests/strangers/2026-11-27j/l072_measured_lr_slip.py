# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.gradient (central differences) instead of np.diff, the last entry dropped: every inner value is the mean of two steps (momentum > 0, num_steps >= 2)
# first day: nothing
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr / (1 - momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        thetas[t + 1] = thetas[t] - lr * v
    return np.abs(np.gradient(thetas))[:-1] / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1.0 - momentum)


if __name__ == "__main__":
    print(effective_lr(0.01, 0.9), measured_lr(0.01, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
