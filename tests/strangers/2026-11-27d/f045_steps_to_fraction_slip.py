# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: int() cuts the logarithm off downwards instead of rounding up, so the answer is one step too small
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    th = 0.0
    res = []
    for t in range(num_steps):
        v = momentum*v + grad
        new = th - lr*v
        res.append(abs(new - th) / abs(grad))
        th = new
    return np.array(res)


def steps_to_fraction(momentum, fraction):
    t = np.log(1 - fraction) / np.log(momentum)
    return int(t)


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
