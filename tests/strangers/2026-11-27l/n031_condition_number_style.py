# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: exact fractions for the ratio, rounded to a float only at the end
# first day: accepted
import math
from fractions import Fraction

import numpy as np


def condition_number(a, b):
    first, second = (2 * Fraction(c) for c in (a, b))
    ratio = first / second
    return float(max(ratio, 1 / ratio))


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    mu, big = np.linalg.eigvalsh(hessian)
    lr = 4.0 / (np.sqrt(big) + np.sqrt(mu)) ** 2
    r = (np.sqrt(big) - np.sqrt(mu)) / (np.sqrt(big) + np.sqrt(mu))
    return float(lr), float(r ** 2), float(r)
