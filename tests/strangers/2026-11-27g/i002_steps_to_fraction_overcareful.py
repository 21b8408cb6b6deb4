# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubles an upper bound until it is enough, then lets bisect find the first True of the exact condition
# first day: accepted
# section 4.4, exercise 4

import bisect

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    lengths = np.empty(num_steps)
    speed = 0.0
    for i in range(num_steps):
        speed = momentum * speed + abs(grad)   # only the size matters
        lengths[i] = lr * speed
    return lengths / abs(grad)


def steps_to_fraction(momentum, fraction):
    def enough(t):
        return 1 - momentum ** t >= fraction

    bound = 1
    while not enough(bound):
        bound *= 2
    return bisect.bisect_left(range(bound + 1), True, lo=1, key=enough)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)


if __name__ == "__main__":
    for m in (0.5, 0.9, 0.99):
        print(m, effective_lr(1.0, m), measured_lr(1.0, m, 50)[-1], steps_to_fraction(m, 0.9))
