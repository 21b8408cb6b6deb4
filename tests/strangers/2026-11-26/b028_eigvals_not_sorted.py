# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.eigvals gives the eigenvalues in no particular order, here that of the diagonal; the second divided by the first is below 1 when a is the larger.
# first day: true
import numpy as np


def condition_number(a, b):
    H = np.array([[2 * a, 0], [0, 2 * b]])
    lam = np.linalg.eigvals(H)
    return float(lam[1] / lam[0])


def optimal_beta(kappa):
    root = kappa ** 0.5
    quotient = (root - 1) / (root + 1)
    return float(quotient * quotient)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, np.sqrt(beta)
