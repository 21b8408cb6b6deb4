# mistake: rounded
# wrong: optimal_beta
# follows: optimal_parameters
# story: rounds to two decimals as in the text
import math
import numpy as np


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    return round(((math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)) ** 2, 2)


def optimal_parameters(a, b):
    L = 2 * max(a, b)
    mu = 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return lr, beta, rate
