# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: Polyak's (1 - sqrt(lr * mu))^2 with lr = 1/L, that is (1 - 1/sqrt(kappa))^2, which belongs to another lr: kappa = 100 gives 0.81 instead of 0.669
# first day: true

"""My answer."""

import numpy as np


def condition_number(a, b):
    """Ratio of the eigenvalues 2a and 2b, larger over smaller."""
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    # critical damping: beta = (1 - sqrt(lr * mu))**2, with lr = 1 / L
    return float((1.0 - 1.0 / np.sqrt(kappa)) ** 2)


def optimal_parameters(a, b):
    """(lr, beta, rate) for a x^2 + b y^2."""
    mu, L = np.sort([2.0 * a, 2.0 * b])
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
