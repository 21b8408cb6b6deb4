# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: lr is the edge of stability 2 (1 + beta) / L instead of the optimum, and the rate is 1 - sqrt(beta), what is lost per step instead of the factor; wrong for a = 1, b = 100
# first day: true
import math

import numpy as np


def condition_number(a, b):
    """The Hessian is diag(2a, 2b)."""
    eigenvalues = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eigenvalues[-1] / eigenvalues[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    beta = optimal_beta(L / mu)
    lr = 2 * (1 + beta) / L         # largest lr that converges with this beta
    rate = 1 - math.sqrt(beta)      # the distance shrinks by this part
    return lr, beta, rate


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
