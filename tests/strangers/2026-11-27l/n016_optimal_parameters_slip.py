# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two mistakes: only the larger number is doubled when the eigenvalues are formed (mu = min, L = 2 max), and the third value is beta itself, the factor of the loss, instead of sqrt(beta)
# first day: false
import math

import numpy as np


def condition_number(a, b):
    if a > b:
        return float(a / b)
    return float(b / a)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    mu = min(a, b)
    L = 2 * max(a, b)
    lr = 4.0 / (L ** 0.5 + mu ** 0.5) ** 2
    beta = ((math.sqrt(L / mu) - 1) / (math.sqrt(L / mu) + 1)) ** 2
    rate = beta
    return lr, beta, rate


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
