# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: the search ends at 1000 steps and gives 1000: wrong for momentum 0.999 and fraction 0.9 (2302)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return gain * lr


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, moved = 0.0, []
    for _ in range(num_steps):
        v = momentum * v + grad
        moved.append(abs(lr * v) / abs(grad))
    return np.array(moved)


def steps_to_fraction(momentum, fraction):
    left = 1.0
    for t in range(1, 1001):          # never loop forever
        left *= momentum
        if 1 - left >= fraction:
            return t
    return 1000


def matched_lr(plain_lr, momentum):
    return float((1.0 - momentum) * plain_lr)
