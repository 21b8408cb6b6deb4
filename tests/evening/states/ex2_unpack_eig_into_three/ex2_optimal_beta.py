"""Exercise 2: the optimal beta (20 points).

    grader grade ex2     is it right?
    grader hint ex2      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
All three functions are about L(x, y) = a * x**2 + b * y**2 with a, b > 0, where either may be the larger one.
"""

import numpy as np


def condition_number(a, b):
    H = np.array([[2 * a, 0], [0, 2 * b]])
    eigs = np.linalg.eigvalsh(H)
    return eigs[-1] / eigs[0]


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    H = np.array([[2 * a, 0], [0, 2 * b]])
    mu, L, vectors = np.linalg.eig(H)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    rate = np.sqrt(beta)
    return (lr, beta, rate)
