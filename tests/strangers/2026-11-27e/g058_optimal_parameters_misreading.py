# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the tuple comes in the order (beta, lr, rate)
# first day: true
from math import sqrt

condition_number = lambda a, b: float(max(a, b) / min(a, b))


def optimal_beta(kappa): return (((s := sqrt(kappa)) - 1) / (s + 1)) ** 2


def optimal_parameters(a, b): return (q := optimal_beta(condition_number(a, b))), 4 / (sqrt(2 * a) + sqrt(2 * b)) ** 2, sqrt(q)
