# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: always b / a, also where a is the larger one, so kappa can be below 1
# first day: true
import numpy as np


def condition_number(a, b):
    # Hessian is diag(2a, 2b), b is the steep direction
    return (2 * b) / (2 * a)


def optimal_beta(kappa):
    top = np.sqrt(kappa) - 1
    bottom = np.sqrt(kappa) + 1
    return float((top / bottom) ** 2)


def optimal_parameters(a, b):
    # second derivatives
    e1 = 2 * a
    e2 = 2 * b
    if e1 > e2:
        L = e1
        mu = e2
    else:
        L = e2
        mu = e1
    lr = float(4 / (np.sqrt(L) + np.sqrt(mu)) ** 2)
    beta = optimal_beta(L / mu)
    rate = float(np.sqrt(beta))
    return (lr, beta, rate)
