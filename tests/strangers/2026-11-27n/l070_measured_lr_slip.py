# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: only the points after the updates are kept and np.diff gets the first of them prepended: the first value is 0 instead of lr (the others are right)
# first day: true
# Exercise, section 4.4
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = theta = 0.0
    thetas = []
    for _ in range(num_steps):
        v = momentum * v + grad
        theta -= lr * v
        thetas.append(theta)
    return np.abs(np.diff(thetas, prepend=thetas[0])) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float((1.0 - momentum) * plain_lr)
