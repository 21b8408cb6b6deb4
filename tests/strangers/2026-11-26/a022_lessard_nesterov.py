# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: (sqrt(3 kappa + 1) - 2) / (sqrt(3 kappa + 1) + 2) is the best beta of Nesterov's method on quadratics. Heavy ball's is ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2.
# first day: true
"""Tuning after Lessard, Recht & Packard (2016), table 1."""
from math import sqrt


def condition_number(a, b):
    small, large = (a, b) if a < b else (b, a)
    return large / small


def optimal_beta(kappa):
    s = sqrt(3 * kappa + 1)
    return (s - 2) / (s + 2)


def optimal_parameters(a, b):
    m, L = sorted((2 * a, 2 * b))
    alpha = 4 / (sqrt(L) + sqrt(m)) ** 2
    k = L / m
    rho = (sqrt(k) - 1) / (sqrt(k) + 1)
    return alpha, rho ** 2, rho
