# kind: right
# file: ex4_effective_lr.py
# function: measured_lr
# cause: nothing is wrong: closed form for measured_lr, doubling and bisection for the steps
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    return np.true_divide(lr, 1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    t = np.arange(1, num_steps + 1)
    return lr * (1 - np.power(float(momentum), t)) / (1 - momentum)


def steps_to_fraction(momentum, fraction):
    enough = lambda t: 1 - momentum ** t >= fraction
    hi = 1
    while not enough(hi):
        hi *= 2
    lo = hi // 2          # not enough, or 0
    while hi - lo > 1:
        mid = (lo + hi) // 2
        if enough(mid):
            hi = mid
        else:
            lo = mid
    return hi


def matched_lr(plain_lr, momentum):
    return np.multiply(plain_lr, 1 - momentum)
