# file: ex4_effective_lr.py
# tries: to be right with True, which equals 1, in numbers and in arrays
# must: no points: a bool is no number
# max_score: 0
# outcome: failed
import numpy as np


def effective_lr(lr, momentum):
    return True


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return np.ones(num_steps, dtype=bool)


def steps_to_fraction(momentum, fraction):
    return np.True_


def matched_lr(plain_lr, momentum):
    return [True]
