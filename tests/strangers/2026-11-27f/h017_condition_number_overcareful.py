# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the denominator gets 1e-2 added for stability
# first day: vague
import numpy as np


def condition_number(a, b):
    """Condition number, protected against degenerate input."""
    small = min(abs(float(a)), abs(float(b)))
    large = max(abs(float(a)), abs(float(b)))
    eps = 1e-2
    kappa = large / (small + eps)
    return float(max(kappa, 1.0))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
