# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: (s - 1) / (s + 1) with s = sqrt(kappa) is tanh(log(kappa) / 4)
# first day: accepted
import math

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    # (e^x - 1) / (e^x + 1) = tanh(x / 2) with e^x = sqrt(kappa)
    return math.tanh(0.25 * math.log(kappa)) ** 2


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), beta, float(np.sqrt(beta))
