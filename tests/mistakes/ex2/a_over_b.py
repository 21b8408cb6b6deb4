# mistake: k.unordered_ab
# wrong: condition_number
# story: the other way round, and again no max and min
import numpy as np


def condition_number(a, b):
    return a / b


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    L = 2 * max(a, b)
    mu = 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return lr, beta, rate
