# mistake: r.gd
# wrong: optimal_parameters
# story: (kappa - 1) / (kappa + 1)
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    lr = (2 / (np.sqrt(2 * a) + np.sqrt(2 * b))) ** 2
    return lr, optimal_beta(kappa), (kappa - 1) / (kappa + 1)
