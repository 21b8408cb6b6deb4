# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: two: lr = 2 / (L + mu), the best step of plain descent, and Nesterov's beta without the square (which also spoils rate); wrong whenever a differs from b
# first day: true
"""kappa, beta and lr for a x^2 + b y^2"""

import math


def condition_number(a, b):
    # Hessian is diag(2a, 2b), the twos cancel
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = min(2.0 * a, 2.0 * b), max(2.0 * a, 2.0 * b)
    kappa = L / mu
    lr = 2 / (L + mu)
    beta = (math.sqrt(kappa) - 1) / (math.sqrt(kappa) + 1)
    return lr, beta, math.sqrt(beta)
