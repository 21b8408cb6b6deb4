# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a and b themselves are taken for the eigenvalues, so lr is twice too large
# first day: true
import numpy as np


def condition_number(a, b):
    # Hessian is diag(2a, 2b), the 2 goes away
    if a > b:
        return a / b
    else:
        return b / a


def optimal_beta(kappa):
    top = np.sqrt(kappa) - 1
    bottom = np.sqrt(kappa) + 1
    return float((top / bottom) ** 2)


def optimal_parameters(a, b):
    if a > b:
        L = a
        mu = b
    else:
        L = b
        mu = a
    lr = float(4 / (np.sqrt(L) + np.sqrt(mu)) ** 2)
    beta = optimal_beta(L / mu)
    rate = float(np.sqrt(beta))
    return (lr, beta, rate)
