# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: precedence: kappa**1/2 is kappa/2, not the square root (kappa 4 happens to be right; even kappa = 1 gives 1/9)
# first day: true
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    num = kappa**1/2 - 1
    den = kappa**1/2 + 1
    return (num / den)**2


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
