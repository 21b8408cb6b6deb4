# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact fractions, converted to float at the end, right
# first day: accepted
from fractions import Fraction

import numpy as np


def condition_number(a, b):
    p, q = Fraction(float(a)), Fraction(float(b))
    return float(max(p / q, q / p))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
