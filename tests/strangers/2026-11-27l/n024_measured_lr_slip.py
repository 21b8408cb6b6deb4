# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: np.diff with prepend=thetas[0] instead of the start 0: the first value is 0 instead of lr (always)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = np.zeros(num_steps)
    theta = v = 0.0
    for i in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        thetas[i] = theta
    return np.abs(np.diff(thetas, prepend=thetas[0])) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
