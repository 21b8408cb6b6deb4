# mistake: k.sum
# wrong: condition_number
# story: trace over smallest eigenvalue
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    return np.trace(H) / np.min(np.diag(H))


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    small, large = min(2 * a, 2 * b), max(2 * a, 2 * b)
    s, l = small ** 0.5, large ** 0.5
    rate = (l - s) / (l + s)
    return (2 / (l + s)) ** 2, rate ** 2, rate
