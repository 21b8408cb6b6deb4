# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: two mistakes: the ratio of the axes of the level ellipses (square root of the eigenvalues' ratio), and divided in the given order, so below 1 when a > b; wrong for all a != b
# first day: true
import numpy as np


def condition_number(a, b):
    # how elongated is the valley? half axes of the ellipse a x^2 + b y^2 = 1
    half_x = 1 / np.sqrt(a)
    half_y = 1 / np.sqrt(b)
    return float(half_x / half_y)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return float(q * q)


def optimal_parameters(a, b):
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
