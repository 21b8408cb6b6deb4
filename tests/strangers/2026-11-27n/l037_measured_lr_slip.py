# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: the absolute value of the way is forgotten ((before - after) / abs(grad)): negative numbers for negative grad, right for positive
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    return lr / (1 - momentum)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta = np.zeros(num_steps + 1)
    v = 0.0
    for t in range(num_steps):
        v = momentum * v + grad
        theta[t + 1] = theta[t] - lr * v
    return (theta[:-1] - theta[1:]) / abs(grad)


def steps_to_fraction(momentum, fraction):
    return max(1, int(np.ceil(np.log(1 - fraction) / np.log(momentum))))


def matched_lr(plain_lr, momentum):
    return plain_lr * (1 - momentum)
