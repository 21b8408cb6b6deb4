# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the rate is given for the loss (beta, the square) instead of for the distance (sqrt(beta)) (every a != b)
# first day: true
import math

import numpy as np


def condition_number(a, b):
    """largest / smallest eigenvalue of diag(2a, 2b)"""
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    """the formula of the section"""
    root = math.sqrt(kappa)
    q = (root - 1.0) / (root + 1.0)
    return q * q


def optimal_parameters(a, b):
    small, large = np.sort(2.0 * np.array([a, b], dtype=float))
    beta = optimal_beta(large / small)
    lr = (2 / (np.sqrt(large) + np.sqrt(small))) ** 2
    rate = np.sqrt(beta) ** 2   # the loss goes with the square of the distance
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
