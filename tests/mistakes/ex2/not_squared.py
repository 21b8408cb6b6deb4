# mistake: b.not_squared
# wrong: optimal_beta
# follows: optimal_parameters
# story: the square is missing
import math
import numpy as np


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    return (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
