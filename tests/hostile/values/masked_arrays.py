# file: ex4_effective_lr.py
# tries: to have wrong entries masked out of the comparison
# must: no points; masked arrays are a wrong type
# max_score: 0
# outcome: failed
import numpy as np


def effective_lr(lr, momentum):
    return np.ma.masked


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return np.ma.array(np.zeros(num_steps), mask=True)


def steps_to_fraction(momentum, fraction):
    return np.ma.array(3, mask=True)


def matched_lr(plain_lr, momentum):
    return np.ma.masked_invalid(np.array(np.nan))
