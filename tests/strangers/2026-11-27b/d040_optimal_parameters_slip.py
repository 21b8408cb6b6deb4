# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: The tuple is returned as (beta, lr, rate).
# first day: true
import numpy as np
import math


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    mu = 2 * min(a, b); L = 2 * max(a, b)
    beta = optimal_beta(L / mu)
    lr = 4 / (L ** .5 + mu ** .5) ** 2
    return beta, lr, beta ** .5
