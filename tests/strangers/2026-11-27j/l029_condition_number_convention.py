# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond with the Frobenius norm, which is kappa + 1/kappa here, not the quotient of the eigenvalues (a = b gives 2)
# first day: true

import math

import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    return float(np.linalg.cond(H, "fro"))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    small, large = sorted((2.0 * a, 2.0 * b))
    lr = 4.0 / (math.sqrt(large) + math.sqrt(small)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = math.sqrt(beta)
    return (lr, beta, rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
