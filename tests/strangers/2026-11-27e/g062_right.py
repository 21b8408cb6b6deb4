# kind: right
# file: ex2_optimal_beta.py
# function: condition_number, optimal_parameters
# cause: nothing is wrong: numpy's cond of the Hessian, and lr from beta by (1 + sqrt(beta))**2 / L
# first day: accepted
# homework 4.4, exercise 2
from numpy import diag, array, sqrt
from numpy.linalg import eigvalsh
from numpy.linalg import cond, norm


def hess(a, b):
    return diag(array([2.0 * a, 2.0 * b]))


def condition_number(a, b):
    return float(cond(hess(a, b)))


def optimal_beta(kappa):
    r = sqrt(float(kappa))
    return float(((r - 1) / (r + 1)) ** 2)


def optimal_parameters(a, b):
    L = norm(hess(a, b), 2)
    beta = optimal_beta(condition_number(a, b))
    return float((1 + sqrt(beta)) ** 2 / L), float(beta), float(sqrt(beta))
