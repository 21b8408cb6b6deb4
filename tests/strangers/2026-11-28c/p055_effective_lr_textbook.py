# kind: wrong
# file: ex4_effective_lr.py
# function: effective_lr
# cause: sums the geometric series for 100 steps only; for momentum 0.99 that is 63 instead of 100 times lr, for 0.999 9.5 % of it
# first day: true
import numpy as np


def effective_lr(lr, momentum):
    total, weight = 0.0, 1.0
    for _ in range(100):          # v_inf = g + beta g + beta^2 g + ...
        total += weight
        weight *= momentum
    return lr * total


def measured_lr(lr, momentum, num_steps, grad=1.0):
    thetas = [0.0]
    v = 0.0
    for _ in range(num_steps):
        v = momentum * v + grad
        thetas.append(thetas[-1] - lr * v)
    return np.abs(np.diff(thetas)) / abs(grad)


def steps_to_fraction(momentum, fraction):
    t = 1
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    return plain_lr / effective_lr(1.0, momentum)
