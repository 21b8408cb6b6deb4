# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: TWO: the eigenvalues are taken to be a and b themselves, so lr is twice too large; and the rate given is beta, that of the loss, not sqrt(beta); every input (the rate only for a != b)
# first day: true
"""Section 4.4 Momentum."""
import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    Lambda = max(a, b)
    lam = min(a, b)
    beta = optimal_beta(Lambda / lam)
    lr = 4 / (Lambda ** 0.5 + lam ** 0.5) ** 2
    return lr, beta, beta
