# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: kappa = 1 raises ValueError, but it is allowed (equal curvatures): the optimal beta is then 0.
# first day: vague
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    """Hessian is diag(2a, 2b)."""
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    """
    Optimal heavy-ball coefficient.

    Raises ValueError for condition numbers that make no sense.
    """
    if not np.isfinite(kappa):
        raise ValueError("kappa must be finite")
    if kappa <= 1:
        raise ValueError("kappa must be greater than 1")
    sqrt_kappa = np.sqrt(float(kappa))
    return float(((sqrt_kappa - 1.0) / (sqrt_kappa + 1.0)) ** 2)


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    beta = optimal_beta(kappa)
    smallest = 2.0 * min(a, b)
    largest = 2.0 * max(a, b)
    lr = (2.0 / (np.sqrt(largest) + np.sqrt(smallest))) ** 2
    rate = np.sqrt(beta)
    return (float(lr), float(beta), float(rate))
