# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: nothing is wrong: Hessian as a matrix, eigenvalues by numpy, numpy scalars returned
# first day: accepted
import numpy as np


def hessian(a, b):
    return np.array([[2 * a, 0], [0, 2 * b]], dtype=float)


def condition_number(a, b):
    return np.linalg.cond(hessian(a, b))


def optimal_beta(kappa):
    return np.square(np.divide(np.sqrt(kappa) - 1, np.sqrt(kappa) + 1))


def optimal_parameters(a, b):
    mu, L = np.linalg.eigvalsh(hessian(a, b))
    lr = np.square(2 / (np.sqrt(L) + np.sqrt(mu)))
    beta = optimal_beta(L / mu)
    return lr, beta, np.sqrt(beta)
