# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta is capped at 0.99 because larger values are 'unstable in practice' (wrong for kappa above about 158,000)
# first day: true
import math

import numpy as np


def condition_number(a, b):
    if a > b:
        return float(a / b)
    return float(b / a)


def optimal_beta(kappa):
    k = np.sqrt(np.float64(kappa))
    beta = ((k - 1) / (k + 1)) ** 2
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
