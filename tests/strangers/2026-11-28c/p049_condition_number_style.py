# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact arithmetic with Fraction, one float at the very end
# first day: accepted
from fractions import Fraction


def condition_number(a, b):
    eigenvalues = sorted(2 * Fraction(float(c)) for c in (a, b))
    return float(eigenvalues[1] / eigenvalues[0])


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return float(q * q)


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = (2 / (L ** 0.5 + mu ** 0.5)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)
