# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: it always divides by ten, which is only right for momentum 0.9
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    out = []
    for t in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        out.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(out)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    # momentum makes the steps about 10 times as large
    return plain_lr / 10
