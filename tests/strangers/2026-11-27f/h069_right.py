# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: nothing is wrong: from rho, with lr = (1 + sqrt(beta))^2 / L
# first day: accepted
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    if a >= b:
        return a / b
    return b / a


def optimal_beta(kappa):
    return float((1 - 2 / (np.sqrt(kappa) + 1)) ** 2)


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    beta = optimal_beta(kappa)
    rho = beta ** 0.5
    biggest = 2 * max(a, b)
    return ((1 + rho) ** 2 / biggest, beta, rho)
