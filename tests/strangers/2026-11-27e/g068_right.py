# kind: right
# file: ex4_effective_lr.py
# function: measured_lr, steps_to_fraction
# cause: nothing is wrong: the closed form lr (1 - m^t) / (1 - m) is used, and binary search for the number of steps
# first day: accepted
from bisect import bisect_left
"""Exercise 4: terminal velocity. friction per step = 1 - momentum."""


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return lr / friction


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # approach to terminal velocity; the force cancels
    terminal = lr / (1.0 - momentum)
    return [terminal * (1.0 - momentum ** t) for t in range(1, num_steps + 1)]


def steps_to_fraction(momentum, fraction):
    top = 1
    while 1 - momentum ** top < fraction:
        top *= 2
    return bisect_left(range(top + 1), fraction, key=lambda t: 1 - momentum ** t)


def matched_lr(plain_lr, momentum):
    friction = 1.0 - momentum
    return plain_lr * friction
