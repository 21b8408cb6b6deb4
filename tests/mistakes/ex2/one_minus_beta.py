# mistake: b.one_minus
# wrong: optimal_beta
# follows: optimal_parameters
# story: the friction instead of the momentum
import numpy as np


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    rate = (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)
    return 1 - rate ** 2


def optimal_parameters(a, b):
    L = 2 * max(a, b)
    mu = 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return lr, beta, rate
