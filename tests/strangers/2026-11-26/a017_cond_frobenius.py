# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond is asked for the Frobenius norm, which gives (a^2 + b^2) / (a b). The ratio of the extreme eigenvalues is the default, the 2-norm.
# first day: true
import math

import numpy as np
from numpy import linalg as la


def hessian(a, b):
    return np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])


def condition_number(a, b):
    return la.cond(hessian(a, b), "fro")


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1.0) / (s + 1.0)) ** 2


def optimal_parameters(a, b):
    mu, L = la.eigvalsh(hessian(a, b))
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
