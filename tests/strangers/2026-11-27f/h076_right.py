# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: nothing is wrong: doubling and bisection over whole numbers
# first day: accepted
"""ex 4."""

import numpy as np


def effective_lr(lr, momentum):
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    k = np.arange(1, num_steps + 1)
    return lr * (1 - momentum ** k) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    def enough(t):
        return 1 - momentum ** t >= fraction

    hi = 1
    while not enough(hi):
        hi *= 2
    lo = 0
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if enough(mid):
            hi = mid
        else:
            lo = mid
    return hi


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)


if __name__ == "__main__":
    print("done")
