# mistake: b.one_minus_1_over
# wrong: optimal_beta
# story: 1 - 1 / sqrt(kappa), half remembered
import numpy as np


def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return 1 - 1 / np.sqrt(kappa)


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
