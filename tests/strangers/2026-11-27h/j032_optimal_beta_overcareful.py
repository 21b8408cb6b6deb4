# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: refuses kappa = 1, which is promised (at least 1), with an exception instead of returning 0
# first day: true
"""ex2"""

import numpy as np


def condition_number(a, b):
    eigenvalues = (2.0 * a, 2.0 * b)
    return max(eigenvalues) / min(eigenvalues)


def optimal_beta(kappa):
    if not kappa > 1:
        raise ValueError(f"kappa has to be larger than 1, got {kappa}")
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    eig = np.array([2.0 * a, 2.0 * b])
    L, mu = eig.max(), eig.min()
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = ((np.sqrt(L / mu) - 1) / (np.sqrt(L / mu) + 1)) ** 2
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)
