# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the division is by grad without abs, so the result is negative for a negative grad
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v, theta = 0.0, 0.0
    steps = []
    for _ in range(num_steps):
        before = theta
        v = momentum * v + grad
        theta = theta - lr * v
        steps.append(abs(theta - before) / grad)
    return np.array(steps)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
