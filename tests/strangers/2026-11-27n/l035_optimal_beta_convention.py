# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: Nesterov's constant from q = mu/L, (1 - sqrt(q)) / (1 + sqrt(q)), i.e. without the square; every kappa > 1
# first day: true
# Exercise, section 4.4
import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    q = 1.0 / kappa            # inverse condition number, strong convexity / smoothness
    return float((1 - q ** 0.5) / (1 + q ** 0.5))


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
