# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.eigvals is taken to be sorted (as eigvalsh is): for a > b the quotient is upside down and below 1
# first day: true
"""Exercise 2: optimal beta"""

import numpy as np


def condition_number(a, b):
    H = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    lam = np.linalg.eigvals(H)
    return float(lam[-1] / lam[0])


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
