# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: takes the ratio of the axes of the contour ellipses, sqrt of the ratio of the eigenvalues; wrong for every a != b, e.g. 1 and 100 give 10
# first day: true
import numpy as np


def condition_number(a, b):
    """The contours are ellipses with half axes 1/sqrt(a) and 1/sqrt(b)."""
    axis_x = 1 / np.sqrt(a)
    axis_y = 1 / np.sqrt(b)
    return float(max(axis_x, axis_y) / min(axis_x, axis_y))


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    """(lr, beta, rate) for a x^2 + b y^2."""
    hessian = np.diag([2.0 * a, 2.0 * b])
    mu, big = np.sort(np.diag(hessian))
    kappa = condition_number(a, b)
    beta = optimal_beta(kappa)
    lr = 4.0 / (big ** 0.5 + mu ** 0.5) ** 2
    rate = beta ** 0.5
    return (float(lr), float(beta), float(rate))
