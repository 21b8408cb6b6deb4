# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the square is written with ^ as in MATLAB, which Python refuses for floats, so the call ends in a TypeError
# first day: true
# homework 4.4, exercise 2
from numpy import diag, array, sqrt
from numpy.linalg import eigvalsh


def hess(a, b):
    return diag(array([2.0 * a, 2.0 * b]))


def condition_number(a, b):
    lam = eigvalsh(hess(a, b))      # ascending
    return float(lam[-1] / lam[0])


def optimal_beta(kappa):
    r = sqrt(kappa)
    return ((r - 1) / (r + 1)) ^ 2


def optimal_parameters(a, b):
    lam = eigvalsh(hess(a, b))
    r = sqrt(lam)
    rate = (r[-1] - r[0]) / (r[-1] + r[0])
    return float(4 / (r[-1] + r[0]) ** 2), float(rate ** 2), float(rate)
