# file: ex4_effective_lr.py
# tries: to send integers of a million digits, which take minutes to print or overflow a float
# must: no points; no grader error
# max_score: 0
# outcome: failed
import sys

sys.set_int_max_str_digits(0)


def effective_lr(lr, momentum):
    return 1 << 4_000_000


def measured_lr(lr, momentum, num_steps, grad=1.0):
    return [10**399] * num_steps


def steps_to_fraction(momentum, fraction):
    return 10**399


def matched_lr(plain_lr, momentum):
    return -(10**350)
