# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: nothing is wrong: everything hangs on optimal_parameters, lr comes from beta: lr = (1 + beta) * 2 / (L + mu)
# first day: accepted
from math import sqrt


def optimal_parameters(a, b):
    """(lr, beta, rate): all from the half axes."""
    p, q = sqrt(2 * a), sqrt(2 * b)
    rate = abs(p - q) / (p + q)
    beta = rate ** 2
    lr = 2 * (1 + beta) / (2 * a + 2 * b)
    return (lr, beta, rate)


def optimal_beta(kappa):
    return optimal_parameters(1.0, kappa)[1]


def condition_number(a, b):
    return max(a / b, b / a)
