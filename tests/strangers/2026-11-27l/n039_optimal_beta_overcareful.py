# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: refuses kappa = 1 with an error although kappa is only promised to be at least 1 (kappa = 1 should give 0)
# first day: true
import math

import numpy as np


def condition_number(a, b):
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    if not kappa > 1:
        raise ValueError("kappa must be larger than 1, got %r" % (kappa,))
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    mu, big = np.linalg.eigvalsh(hessian)
    lr = 4.0 / (np.sqrt(big) + np.sqrt(mu)) ** 2
    r = (np.sqrt(big) - np.sqrt(mu)) / (np.sqrt(big) + np.sqrt(mu))
    return float(lr), float(r ** 2), float(r)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
