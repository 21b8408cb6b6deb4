# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the root is taken over the differences: (sqrt(kappa - 1) / sqrt(kappa + 1))^2 = (kappa - 1) / (kappa + 1), for kappa 100 0.980 instead of 0.669; wrong for every kappa > 1
# first day: true
import numpy as np


def condition_number(a, b):
    """kappa of a x^2 + b y^2."""
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    """Best momentum for this kappa."""
    ratio = np.sqrt(kappa - 1) / np.sqrt(kappa + 1)
    return float(ratio ** 2)


def optimal_parameters(a, b):
    """(lr, beta, rate) that are best together."""
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
