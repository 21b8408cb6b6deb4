# mistake: r.one_minus
# wrong: optimal_parameters
# story: how much is gained per step instead of what is left
import numpy as np


def condition_number(a, b):
    eigs = np.linalg.eigvalsh(np.array([[2 * a, 0], [0, 2 * b]], dtype=float))
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    lr = (2 / (np.sqrt(2 * a) + np.sqrt(2 * b))) ** 2
    beta = optimal_beta(kappa)
    return lr, beta, 1 - beta ** 0.5
