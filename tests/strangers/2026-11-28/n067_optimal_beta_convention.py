# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: 'or 0.9' puts the usual default in place of an answer that is exactly 0: kappa = 1 gives 0.9
# first day: true

# section 4.4, exercise 2

import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(H)
    return float(lam.max() / lam.min())


def optimal_beta(kappa):
    """Best momentum for condition number kappa."""
    r = float(kappa) ** 0.5
    beta = ((r - 1) / (r + 1)) ** 2
    return beta or 0.9


def optimal_parameters(a, b):
    """(lr, beta, rate) for a x^2 + b y^2."""
    mu, L = np.sort([2.0 * a, 2.0 * b])
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
