# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: 2 (1 + beta) / L is the largest learning rate that is still stable, not the best one: 4/(sqrt(L) + sqrt(mu))^2 = 2 (1 + beta)/(L + mu).
# first day: true
import numpy as np


def condition_number(a, b):
    lam = sorted([2 * a, 2 * b])
    return float(lam[1] / lam[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    """Best parameters of heavy ball on a x^2 + b y^2."""
    H = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(H)
    beta = optimal_beta(lam[1] / lam[0])
    lr = 2 * (1 + beta) / lam[1]         # |eigenvalue| stays below one up to here
    return float(lr), beta, float(np.sqrt(beta))
