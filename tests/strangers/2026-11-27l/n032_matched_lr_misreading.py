# kind: wrong
# file: ex4_effective_lr.py
# function: matched_lr
# cause: matches the noise instead of the drift: plain_lr * (1 - momentum**2) (any momentum > 0)
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    lengths = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        lengths.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(lengths)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    beta = momentum
    return float(plain_lr * (1 - beta ** 2))
