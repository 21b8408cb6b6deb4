# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: The steps are taken with np.gradient, which averages the step before and the step after inside the series. A step is the difference of two neighbouring points, np.diff.
# first day: nothing
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        theta[t + 1] = theta[t] - lr * v
    speed = np.abs(np.gradient(theta))[:num_steps]
    return speed / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
