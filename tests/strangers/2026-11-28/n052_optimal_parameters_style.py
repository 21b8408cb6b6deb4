# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: never sorts a and b: every formula is symmetric in the two eigenvalues; the rate is the square root of the square
# first day: accepted

import numpy as np


def condition_number(a, b):
    q = a / b
    return float(max(q, 1 / q))


def optimal_beta(kappa):
    """(s - 1)^2 / (s + 1)^2 multiplied out: (kappa + 1 - 2 s) / (kappa + 1 + 2 s) loses digits, so keep the ratio."""
    s = np.sqrt(np.float64(kappa))
    return float(np.square(np.divide(s - 1, s + 1)))


def optimal_parameters(a, b):
    roots = np.sqrt(2.0 * np.array([a, b], dtype=float))
    lr = np.square(2.0 / roots.sum())
    beta = np.square(np.diff(roots)[0] / roots.sum())
    return tuple(float(x) for x in (lr, beta, np.sqrt(beta)))
