# mistake: l.one_over_L | mutant
# wrong: optimal_parameters
# story: sqrt(L) written twice: 4 / (sqrt L + sqrt L)^2 = 1 / L
"""Exercise 2: optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    beta = optimal_beta(L / mu)
    return 4 / (np.sqrt(L) + np.sqrt(L)) ** 2, beta, np.sqrt(beta)
