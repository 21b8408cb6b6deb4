# kind: right
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: right: doubling and bisection for the steps, positions by cumsum and their differences
# first day: accepted
import numpy as np


def effective_lr(lr, momentum):
    return np.true_divide(lr, 1 - momentum).item()


def measured_lr(lr, momentum, num_steps, grad=1.0):
    vs, last = [], 0.0
    for _ in range(num_steps):
        last = last * momentum + grad
        vs.append(last)
    walked = np.concatenate(([0.0], -lr * np.cumsum(vs)))
    return abs((walked[1:] - walked[:-1]) / grad)


def steps_to_fraction(momentum, fraction):
    enough = lambda t: 1 - momentum ** t >= fraction
    hi = 1
    while not enough(hi):
        hi *= 2
    lo = hi // 2
    while hi - lo > 1:
        mid = (lo + hi) // 2
        lo, hi = (lo, mid) if enough(mid) else (mid, hi)
    return hi


def matched_lr(plain_lr, momentum):
    return plain_lr - plain_lr * momentum
