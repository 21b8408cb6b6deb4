# mistake: rounded
# wrong: optimal_parameters
# story: three decimals
import numpy as np


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    beta = optimal_beta(L / mu)
    lr = 4 / (L ** 0.5 + mu ** 0.5) ** 2
    return round(lr, 3), round(beta, 3), round(beta ** 0.5, 3)
