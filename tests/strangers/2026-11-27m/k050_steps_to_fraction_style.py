# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: doubles an upper bound until it is enough, then bisects the whole numbers with the predicate of the text
# first day: accepted
"""How fast does momentum really walk?"""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    rates = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    def enough(t):
        return 1 - momentum ** t >= fraction

    high = 1
    while not enough(high):
        high *= 2
    low = high // 2          # not enough, or 0
    while high - low > 1:
        mid = (low + high) // 2
        low, high = (low, mid) if enough(mid) else (mid, high)
    return high


def matched_lr(plain_lr, momentum):
    return (1.0 - momentum) * plain_lr


if __name__ == "__main__":
    print(matched_lr(0.1, 0.9))
