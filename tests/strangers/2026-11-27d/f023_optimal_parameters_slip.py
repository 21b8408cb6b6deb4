# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the square of (sqrt(L) + sqrt(mu)) in the formula of lr is missing
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1))**2)


def optimal_parameters(a, b):
    L = 2*max(a, b)
    m = 2*min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(m))
    beta = optimal_beta(condition_number(a, b))
    return float(lr), beta, beta**0.5
