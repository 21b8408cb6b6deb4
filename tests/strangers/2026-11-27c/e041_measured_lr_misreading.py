# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: it gives the whole distance from the start after t steps, not the length of step t
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = 0.0
    v = 0.0
    result = np.zeros(num_steps)
    for t in range(num_steps):
        v = momentum * v + grad
        theta = theta - lr * v
        result[t] = abs(theta - 0.0) / abs(grad)
    return result


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr - momentum * plain_lr
