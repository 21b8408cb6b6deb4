# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: divides the larger by a instead of by the smaller: for a > b it always returns 1
# first day: true

import math

import numpy as np


def condition_number(a, b):
    lam_max = 2 * (a if a > b else b)
    lam_min = 2 * a
    return lam_max / lam_min


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
