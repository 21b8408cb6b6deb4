# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: expands the square to 1 - 4 sqrt(kappa) / (kappa + 1) and so forgets the middle term of (sqrt(kappa) + 1)^2; wrong for every kappa (kappa = 1 gives -1)
# first day: false
import math

import numpy as np


def condition_number(a, b):
    """kappa of a x^2 + b y^2."""
    big, small = max(a, b), min(a, b)
    return float(big / small)


def optimal_beta(kappa):
    """Best momentum for this kappa."""
    # (r - 1)^2 = (r + 1)^2 - 4 r, so divide by (r + 1)^2
    r = math.sqrt(kappa)
    return 1 - 4 * r / (kappa + 1)


def optimal_parameters(a, b):
    """(lr, beta, rate) that are best together."""
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
