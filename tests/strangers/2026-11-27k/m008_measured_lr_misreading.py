# kind: wrong
# file: ex4_effective_lr.py
# function: measured_lr
# cause: two mistakes: the distance from the start is averaged over all steps so far instead of the length of step t (wrong from t = 2 for momentum > 0), and it is divided by grad without abs (wrong sign for a negative grad)
# first day: vague
import numpy as np


def effective_lr(lr, momentum):
    """lr times the sum of the geometric series."""
    friction = 1.0 - momentum
    return float(lr / friction)


def measured_lr(lr, momentum, num_steps, grad=1.0):
    theta0 = theta = 0.0
    v = 0.0
    rates = []
    for t in range(1, num_steps + 1):
        v = momentum * v + grad
        theta = theta - lr * v
        rates.append(abs(theta - theta0) / t / grad)
    return np.array(rates)


def steps_to_fraction(momentum, fraction):
    t = 0
    while 1 - momentum ** t < fraction:
        t += 1
    return t


def matched_lr(plain_lr, momentum):
    """Inverse of effective_lr."""
    return float((1.0 - momentum) * plain_lr)
