# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the search gives up after 1000 steps and returns 1000, too few for momentum 0.999 or 0.9999
# first day: true
"""Exercise 4: the effective learning rate."""

import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    """length of each step, per unit of slope"""
    out = np.zeros(num_steps)
    velocity = 0.0
    for t in range(num_steps):
        velocity = momentum * velocity + grad
        out[t] = abs(lr * velocity) / abs(grad)
    return out


def steps_to_fraction(momentum, fraction):
    reached = 0.0
    t = 0
    while reached < fraction and t < 1000:   # no endless loop please
        t += 1
        reached = 1 - momentum ** t
    return t


def matched_lr(plain_lr, momentum):
    """undo the division of effective_lr"""
    return float(plain_lr / effective_lr(1.0, momentum))


if __name__ == "__main__":
    print(effective_lr(0.1, 0.9), measured_lr(0.1, 0.9, 44)[-1], steps_to_fraction(0.9, 0.9), matched_lr(0.1, 0.9))
