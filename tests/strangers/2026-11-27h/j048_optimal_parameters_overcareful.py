# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr is capped at 2/L, the stability limit of plain descent, which the momentum optimum may exceed; wrong for kappa above about 5.8, e.g. 0.01 instead of 2/121 for (1, 100)
# first day: true
"""ex2"""

import numpy as np


def condition_number(a, b):
    eigenvalues = (2.0 * a, 2.0 * b)
    return max(eigenvalues) / min(eigenvalues)


def optimal_beta(kappa):
    return float(((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    beta = optimal_beta(L / mu)
    lr = 4.0 / (L ** 0.5 + mu ** 0.5) ** 2
    lr = min(lr, 2.0 / L)                # beyond that gradient descent diverges
    return float(lr), float(beta), float(beta ** 0.5)
