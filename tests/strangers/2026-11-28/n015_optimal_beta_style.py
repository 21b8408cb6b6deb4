# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: hyperbolic algebra: (s - 1) / (s + 1) with s = sqrt(kappa) is tanh(log(kappa) / 4)
# first day: accepted

import math


def condition_number(a, b):
    return math.exp(abs(math.log(a) - math.log(b)))


def optimal_beta(kappa):
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    lo, hi = sorted((2.0 * a, 2.0 * b))
    rate = math.tanh(math.log(hi / lo) / 4)
    lr = (1 + rate) ** 2 / hi        # the same as 4 / (sqrt(hi) + sqrt(lo))^2
    return lr, rate ** 2, rate
