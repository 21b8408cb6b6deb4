# file: ex4_effective_lr.py
# tries: to slip through with infinities, whose relative differences are NaN
# must: no points; the report is strict JSON
# max_score: 0
# outcome: failed
import numpy as np


def effective_lr(lr, momentum):
    return float("inf")


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return np.full(num_steps, -np.inf)


def steps_to_fraction(momentum, fraction):
    return float("inf")


def matched_lr(plain_lr, momentum):
    return float("-inf")
