"""Exercise 2: the optimal beta (20 points).

    grader grade ex2     is it right?
    grader hint ex2      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
All three functions are about L(x, y) = a * x**2 + b * y**2 with a, b > 0, where either may be the larger one.
"""

import numpy as np


def condition_number(a, b):
    lam1 = 2 * a
    lam2 = 2 * b
    return max(lam1, lam2) / min(lam1, lam2)


def optimal_beta(kappa):
    pass


def optimal_parameters(a, b):
    eigs = np.sort([2 * a, 2 * b])
    mu, L = eigs[0], eigs[1]
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return lr, beta, np.sqrt(beta)
