# kind: wrong
# file: ex4_effective_lr.py
# function: steps_to_fraction
# cause: log(1 - fraction) / log(momentum) is rounded to the nearest whole number; where it is rounded down the fraction is not reached yet. It has to be rounded up.
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    gain = 1.0 / (1.0 - momentum)
    return float(lr * gain)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    # on a constant slope the velocity is a geometric sum; simulate it anyway
    v = np.zeros(num_steps)
    acc = 0.0
    for k in range(num_steps):
        acc = momentum * acc + grad
        v[k] = acc
    return np.abs(lr * v) / np.abs(grad)


def steps_to_fraction(momentum, fraction):
    exact = np.log(1 - fraction) / np.log(momentum)
    return max(1, int(round(exact)))


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
