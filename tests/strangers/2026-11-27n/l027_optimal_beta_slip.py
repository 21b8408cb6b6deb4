# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: math.isqrt cuts the root to a whole number: right for square numbers such as 100, wrong for 50 or 2.5
# first day: true
# Exercise, section 4.4
from math import isqrt
import numpy as np


def condition_number(a, b):
    small, large = sorted((2 * a, 2 * b))
    return float(large / small)


def optimal_beta(kappa):
    r = isqrt(int(kappa))
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    s0 = lam[0] ** 0.5
    s1 = lam[1] ** 0.5
    lr = (2 / (s0 + s1)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return (lr, beta, beta ** 0.5)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
