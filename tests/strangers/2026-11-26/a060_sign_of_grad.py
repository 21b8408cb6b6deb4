# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: The length of the step is divided by grad instead of by abs(grad): for a negative slope the measured learning rate comes out negative.
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    xs = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        xs.append(xs[-1] - lr * v)
    xs = np.array(xs)
    return abs(xs[1:] - xs[:-1]) / grad


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
