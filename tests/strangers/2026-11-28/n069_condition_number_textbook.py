# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the Frobenius-norm condition number |H| |H^-1|, not the ratio of the eigenvalues: a = b = 1 gives 2 instead of 1, a = 1, b = 100 gives 100.01
# first day: true

import math

import numpy as np


def condition_number(a, b):
    # kappa(H) = ||H|| * ||H^-1||
    H = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    return float(np.linalg.norm(H) * np.linalg.norm(np.linalg.inv(H)))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1.0) / (root + 1.0)) ** 2)


def optimal_parameters(a, b):
    mu = 2.0 * min(a, b)
    L = 2.0 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)


if __name__ == "__main__":
    lr, beta, rate = optimal_parameters(1, 100)
    print(lr * 121, beta * 121, rate * 11)   # 2, 81, 9
