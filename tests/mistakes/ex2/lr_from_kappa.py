# mistake: l.kappa
# wrong: optimal_parameters
# story: kappa and 1 for the two eigenvalues
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    k = condition_number(a, b)
    lr = 4 / (np.sqrt(k) + 1) ** 2
    beta = optimal_beta(k)
    return lr, beta, np.sqrt(beta)
