# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: numpy's cond with the Frobenius norm instead of the ratio of eigenvalues; wrong always, e.g. 2 instead of 1 for a = b, 100.01 for 1 and 100
# first day: true
import math

import numpy as np


def condition_number(a, b):
    hessian = np.diag([2.0 * a, 2.0 * b])
    return float(np.linalg.cond(hessian, "fro"))


def optimal_beta(kappa):
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    eig = np.array([2.0 * a, 2.0 * b])
    L, mu = eig.max(), eig.min()
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = ((np.sqrt(L / mu) - 1) / (np.sqrt(L / mu) + 1)) ** 2
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)
