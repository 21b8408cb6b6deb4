# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the result is clipped to the range 0.5 to 0.95 that momentum usually has, which changes it for small and for large kappa
# first day: true
"""Exercise 2: the optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    information = np.array([2 * a, 2 * b], dtype=float)
    return float(information.max() / information.min())


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    beta = ((s - 1) / (s + 1)) ** 2
    return float(np.clip(beta, 0.5, 0.95))    # keep it in the range used in practice


def optimal_parameters(a, b):
    mu, L = np.sort(np.array([2 * a, 2 * b], dtype=float))
    lr = 4 / np.square(np.sqrt(L) + np.sqrt(mu))
    rate = (np.sqrt(L) - np.sqrt(mu)) / (np.sqrt(L) + np.sqrt(mu))
    return (float(lr), float(rate ** 2), float(rate))
