# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: mu and L are not put in order and the rate is computed without absolute value from them: for a > b the rate is negative (lr and beta are right)
# first day: true
import numpy as np


def condition_number(a, b):
    small, large = sorted((2 * a, 2 * b))
    return float(large / small)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    mu, L = 2 * a, 2 * b
    rm, rl = np.sqrt(mu), np.sqrt(L)
    lr = 4 / (rl + rm) ** 2
    rate = (rl - rm) / (rl + rm)
    beta = rate ** 2
    return float(lr), float(beta), float(rate)
