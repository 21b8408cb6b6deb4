# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: returns the ratio of the half axes of the level ellipses, the square root of kappa
# first day: true
from math import sqrt

# f(x, y) = a x^2 + b y^2,  hess f = diag(2a, 2b),  m = lambda_min, M = lambda_max


def condition_number(a, b):
    # elongation of the level ellipses = ratio of their axes
    m, M = sorted((2 * a, 2 * b))
    return sqrt(M / m)


def optimal_beta(kappa):
    q = (sqrt(kappa) - 1) / (sqrt(kappa) + 1)
    return q * q


def optimal_parameters(a, b):
    m, M = sorted((2 * a, 2 * b))
    alpha = 4 / (sqrt(M) + sqrt(m)) ** 2
    q = (sqrt(M) - sqrt(m)) / (sqrt(M) + sqrt(m))
    return alpha, q ** 2, q
