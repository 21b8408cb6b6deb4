# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr = 2 / (L + mu), the best step of plain gradient descent, together with the beta of heavy ball
# first day: true
from math import sqrt

# f(x, y) = a x^2 + b y^2,  hess f = diag(2a, 2b),  m = lambda_min, M = lambda_max


def condition_number(a, b):
    m, M = sorted((2 * a, 2 * b))
    return M / m


def optimal_beta(kappa):
    q = (sqrt(kappa) - 1) / (sqrt(kappa) + 1)
    return q * q


def optimal_parameters(a, b):
    m, M = sorted((2 * a, 2 * b))
    alpha = 2 / (M + m)          # optimal fixed step
    q = (sqrt(M) - sqrt(m)) / (sqrt(M) + sqrt(m))
    return alpha, q ** 2, q
