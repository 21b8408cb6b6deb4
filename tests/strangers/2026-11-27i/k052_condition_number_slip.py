# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the Hessian is an integer matrix, so 2a and 2b are cut to whole numbers: wrong for a = 1.3, b = 7.9 (15 / 2 instead of 6.08)
# first day: vague
"""Exercise 2: the optimal beta - my solution."""

import numpy as np


def condition_number(a, b):
    H = np.eye(2, dtype=int)
    H[0, 0] *= 2
    H[1, 1] *= 2
    H[0, 0] = H[0, 0] * a
    H[1, 1] = H[1, 1] * b
    lam = np.linalg.eigvalsh(H)
    return float(lam.max() / lam.min())


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    big = 2 * max(a, b)
    small = 2 * min(a, b)
    lr = 4.0 / (big ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
