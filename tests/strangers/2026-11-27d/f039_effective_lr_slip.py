# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: parentheses are missing: lr/1 - momentum
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr/1 - momentum


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
    t = 1
    while 1 - momentum**t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
