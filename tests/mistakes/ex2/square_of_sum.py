# mistake: l.inverted
# wrong: optimal_parameters
# story: the lr is upside down
"""Exercise 2: optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    beta = optimal_beta(L / mu)
    lr = (np.sqrt(L) + np.sqrt(mu)) ** 2 / 4
    return lr, beta, np.sqrt(beta)
