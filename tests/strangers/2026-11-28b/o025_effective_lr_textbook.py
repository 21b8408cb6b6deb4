# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: sums the first 200 terms of the geometric series only; too small for momentum near 1, by 13 % at 0.99
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    # lr * (1 + beta + beta^2 + ...), the terms soon vanish
    total = 0.0
    term = 1.0
    for _ in range(200):
        total += term
        term *= momentum
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    v = 0.0
    theta = 0.0
    rates = []
    for _ in range(num_steps):
        v = momentum * v + grad
        new = theta - lr * v
        rates.append(abs(new - theta) / abs(grad))
        theta = new
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return float(plain_lr * (1 - momentum))
