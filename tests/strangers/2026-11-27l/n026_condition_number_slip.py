# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: precedence: 2 * big / 2 * small is big * small (wrong unless the smaller one is 1)
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    big, small = max(a, b), min(a, b)
    kappa = 2 * big / 2 * small
    return float(kappa)


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    mu, big = np.linalg.eigvalsh(hessian)
    lr = 4.0 / (np.sqrt(big) + np.sqrt(mu)) ** 2
    r = (np.sqrt(big) - np.sqrt(mu)) / (np.sqrt(big) + np.sqrt(mu))
    return float(lr), float(r ** 2), float(r)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
