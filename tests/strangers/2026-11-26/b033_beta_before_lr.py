# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Returned as (beta, lr, rate); asked for is (lr, beta, rate). The three values themselves are right.
# first day: true
# 4.4 Momentum, exercise 2
# L(x, y) = a x^2 + b y^2, Hessian diag(2a, 2b)
import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = kappa ** 0.5
    quotient = (root - 1) / (root + 1)
    return float(quotient * quotient)


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    beta = optimal_beta(kappa)
    lr = 4.0 / (np.sqrt(2 * a) + np.sqrt(2 * b)) ** 2
    return beta, float(lr), float(np.sqrt(beta))
