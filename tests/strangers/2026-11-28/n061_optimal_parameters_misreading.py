# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: the lr for the spectrum is gradient descent's 2 / (L + mu), and rate is the factor of the loss (beta) instead of the distance's: wrong for every a != b
# first day: true

"""My answer."""

import numpy as np


def condition_number(a, b):
    """Ratio of the eigenvalues 2a and 2b, larger over smaller."""
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1.0) / (root + 1.0)) ** 2)


def optimal_parameters(a, b):
    """lr, beta and the factor per step."""
    eigenvalues = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    mu, L = eigenvalues[0], eigenvalues[1]
    lr = 2.0 / (L + mu)
    beta = optimal_beta(L / mu)
    rate = beta            # the loss shrinks by beta in each step
    return float(lr), float(beta), float(rate)
