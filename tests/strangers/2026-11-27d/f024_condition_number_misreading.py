# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number, optimal_beta
# cause: two mistakes: condition_number returns the largest eigenvalue 2 * max(a, b) itself, and optimal_beta uses kappa without its square root
# first day: true
import numpy as np


def condition_number(a, b):
    # the largest eigenvalue of the Hessian
    if a > b:
        return float(2 * a)
    else:
        return float(2 * b)


def optimal_beta(kappa):
    top = kappa - 1
    bottom = kappa + 1
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
