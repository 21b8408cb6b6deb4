# file: ex2_optimal_beta.py
# tries: to slip through comparisons that are false for NaN
# must: no points; NaN equals nothing
# max_score: 0
# outcome: failed
nan = float("nan")


def condition_number(a, b):
    return nan


def optimal_beta(kappa):
    return nan


def optimal_parameters(a, b):
    return nan, nan, nan
