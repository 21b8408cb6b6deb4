# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the square of the sum is written as sum of the squares, so lr is 4 / (L + mu)
# first day: true
"""ex2. formula stuff"""
import numpy as np


def condition_number(a, b):
    e1 = 2 * a
    e2 = 2 * b
    if e1 > e2:
        big = e1
        small = e2
    else:
        big = e2
        small = e1
    return float(big) / float(small)


def optimal_beta(kappa):
    top = kappa ** 0.5 - 1
    bottom = kappa ** 0.5 + 1
    x = top / bottom
    return float(x * x)


def optimal_parameters(a, b):
    big = 2.0 * max(a, b)
    small = 2.0 * min(a, b)
    beta = optimal_beta(big / small)
    # (sqrt L + sqrt mu)^2 -> the roots go away
    lr = 4 / (big + small)
    rate = beta ** 0.5
    return lr, beta, rate
