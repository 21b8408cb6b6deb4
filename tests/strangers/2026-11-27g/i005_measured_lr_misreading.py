# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: gives the mean rate so far, abs(theta_t - theta_0) / (t abs(grad)), instead of the length of step t alone (differs from t = 2 on for momentum > 0)
# first day: true
"""Exercise 4, my solution."""

import itertools

import numpy as np


def effective_lr(lr, momentum):
    return float(lr) / (1.0 - float(momentum))


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta, v = 0.0, 0.0
    measured = np.zeros(num_steps)
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        measured[t - 1] = abs(theta) / (t * abs(grad))
    return measured


def steps_to_fraction(momentum, fraction):
    return next(t for t in itertools.count(1) if 1 - momentum ** t >= fraction)


def matched_lr(plain_lr, momentum):
    return float(plain_lr) * (1.0 - float(momentum))
