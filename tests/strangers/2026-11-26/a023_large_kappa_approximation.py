# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: 1 - 4/sqrt(kappa) is only the first term for large kappa (and cut off at 0). The exact value is ((sqrt(kappa) - 1) / (sqrt(kappa) + 1))^2.
# first day: nothing
import numpy as np


def condition_number(a, b):
    lam = sorted([2 * a, 2 * b])
    return float(lam[1] / lam[0])


def optimal_beta(kappa):
    """beta* = ((sqrt(k) - 1)/(sqrt(k) + 1))^2 ~ 1 - 4/sqrt(k)"""
    return float(max(0.0, 1.0 - 4.0 / np.sqrt(kappa)))


def optimal_parameters(a, b):
    lam = np.sqrt(np.array([min(a, b), max(a, b)]) * 2.0)
    lr = 4.0 / lam.sum() ** 2
    rate = (lam[1] - lam[0]) / lam.sum()
    return float(lr), float(rate ** 2), float(rate)
