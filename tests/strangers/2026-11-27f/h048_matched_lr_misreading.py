# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: always divides by ten, the rule of thumb for momentum 0.9
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    gamma = momentum
    gain = 1 / (1 - gamma)
    return lr * gain


def measured_lr(lr, momentum, num_steps, grad=1.0):
    k = np.arange(1, num_steps + 1)
    return lr * (1 - momentum ** k) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    k = 0
    while True:
        k += 1
        if 1 - momentum ** k >= fraction:
            return k


def matched_lr(plain_lr, momentum):
    # momentum makes it about 10 times larger
    return plain_lr / 10


if __name__ == "__main__":
    print("done")
