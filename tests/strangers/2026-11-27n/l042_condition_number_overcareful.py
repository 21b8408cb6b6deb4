# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: TWO: refuses a > b with a ValueError though either may be the larger; and gives the square root of the quotient (singular values mixed up with eigenvalues) for a < b
# first day: nothing
"""My answer."""
import numpy as np


def condition_number(a, b):
    if a <= 0 or b < a:
        raise ValueError("need 0 < a <= b")
    H = np.diag([2.0 * a, 2.0 * b])
    s = np.sqrt(np.linalg.svd(H, compute_uv=False))
    return float(s[0] / s[-1])


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    s0 = lam[0] ** 0.5
    s1 = lam[1] ** 0.5
    lr = (2 / (s0 + s1)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return (lr, beta, beta ** 0.5)
