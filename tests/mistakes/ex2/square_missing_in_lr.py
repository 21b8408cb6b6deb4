# mistake: l.no_square
# wrong: optimal_parameters
# story: the denominator is not squared
import math
import numpy as np


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu))
    beta = optimal_beta(L / mu)
    return lr, beta, np.sqrt(beta)
