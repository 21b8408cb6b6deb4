# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: norm(H) * norm(inv(H)) with numpy's default Frobenius norm gives kappa + 1/kappa instead of the quotient of the eigenvalues; every input, e.g. 2 instead of 1 for a = b
# first day: false
import numpy as np


def condition_number(a, b):
    H = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    return float(np.linalg.norm(H) * np.linalg.norm(np.linalg.inv(H)))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    s0 = lam[0] ** 0.5
    s1 = lam[1] ** 0.5
    lr = (2 / (s0 + s1)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return (lr, beta, beta ** 0.5)
