import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    return (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)


def optimal_parameters(a, b):
    beta = optimal_beta(condition_number(a, b))
    lr = 4 / (np.sqrt(2 * a) + np.sqrt(2 * b)) ** 2
    return lr, beta, np.sqrt(beta)
