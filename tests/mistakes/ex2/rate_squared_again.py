# mistake: r.beta_squared
# wrong: optimal_parameters
# story: squares beta instead of taking its root
"""Exercise 2: optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    eigs = np.linalg.eigvalsh(np.array([[2 * a, 0], [0, 2 * b]], dtype=float))
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    lr = (2 / (np.sqrt(2 * a) + np.sqrt(2 * b))) ** 2
    beta = optimal_beta(kappa)
    return lr, beta, beta ** 2
