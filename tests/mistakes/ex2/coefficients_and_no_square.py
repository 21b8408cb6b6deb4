# mistake: l.coefficients + l.no_square
# wrong: optimal_parameters
# story: two slips in the same line
import numpy as np


def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    beta = optimal_beta(condition_number(a, b))
    return 4 / (np.sqrt(a) + np.sqrt(b)), beta, np.sqrt(beta)
