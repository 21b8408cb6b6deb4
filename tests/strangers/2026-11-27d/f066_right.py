# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: right: a Hessian matrix and numpy's linear algebra throughout
# first day: accepted
import numpy as np
from numpy import linalg as la

H = lambda a, b: np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])


def condition_number(a, b):
    return la.cond(H(a, b))


def optimal_beta(kappa):
    s = np.sqrt(float(kappa))
    return np.square(np.divide(s - 1, s + 1))


def optimal_parameters(a, b):
    roots = np.sqrt(la.eigvalsh(H(a, b)))
    lr = (2 / roots.sum()) ** 2
    rate = np.ptp(roots) / roots.sum()
    return lr, rate ** 2, rate
