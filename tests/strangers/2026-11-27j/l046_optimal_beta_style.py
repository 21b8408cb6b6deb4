# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: other algebra: (s - 1)/(s + 1) is tanh(log(kappa)/4)
# first day: accepted
"""Exercise 2: the optimal beta."""

import math

import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
