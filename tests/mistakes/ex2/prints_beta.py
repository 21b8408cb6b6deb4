# mistake: ret.none
# wrong: optimal_beta
# story: prints and does not return
"""Exercise 2: optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    beta = ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2
    print("optimal beta is", beta)


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    rate = (np.sqrt(L) - np.sqrt(mu)) / (np.sqrt(L) + np.sqrt(mu))
    return lr, rate**2, rate
