# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: rounds down with int() where it has to round up
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    k = np.arange(1, num_steps + 1)
    return lr * (1 - momentum ** k) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    return int(np.log(1 - fraction) / np.log(momentum))


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print("done")
