# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact with Fraction; eigenvalues from trace and determinant of the Hessian: larger root, and determinant / larger
# first day: accepted
# Exercise, section 4.4
from fractions import Fraction
import numpy as np


def condition_number(a, b):
    p, q = Fraction(float(a)) * 2, Fraction(float(b)) * 2
    trace, det = p + q, p * q
    gap = abs(p - q)                       # sqrt(trace^2 - 4 det), exactly
    largest = (trace + gap) / 2
    smallest = det / largest
    return float(largest / smallest)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
