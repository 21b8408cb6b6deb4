# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: refuses kappa = 1, which the text allows (at least 1): raises ValueError where 0.0 is due
# first day: true
import math

import numpy as np


def condition_number(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    return lam[1] / lam[0]


def optimal_beta(kappa):
    """Best momentum for condition number kappa."""
    if not kappa > 1:
        raise ValueError("the condition number has to be larger than 1")
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    hessian = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(hessian)
    mu = float(lam[0])
    big = float(lam[-1])
    beta = optimal_beta(big / mu)
    return (4.0 / (big ** 0.5 + mu ** 0.5) ** 2, beta, beta ** 0.5)


if __name__ == "__main__":
    for a, b in [(1, 100), (3, 1)]:
        print(a, b, condition_number(a, b), optimal_parameters(a, b))
