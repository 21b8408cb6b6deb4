# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Two mistakes: lr is 4 / (L + mu), the square having been multiplied out wrongly, and rate is 1 - sqrt(beta)
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (L + mu)
    beta = optimal_beta(L / mu)
    rate = 1 - np.sqrt(beta)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print("done")
