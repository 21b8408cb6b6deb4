# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the brackets of the roots are wrong: sqrt(kappa - 1) / sqrt(kappa + 1), squared; every kappa > 1
# first day: true
# Exercise, section 4.4
import numpy as np


def condition_number(a, b):
    small, large = sorted((2 * a, 2 * b))
    return float(large / small)


def optimal_beta(kappa):
    zaehler = np.sqrt(kappa - 1)
    nenner = np.sqrt(kappa + 1)
    return float((zaehler / nenner) ** 2)


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
