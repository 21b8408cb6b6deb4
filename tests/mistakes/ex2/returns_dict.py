# mistake: ret.dict
# wrong: optimal_parameters
# story: a dictionary with three names instead of a tuple
"""Exercise 2: optimal beta (20 points)."""
import numpy as np


def condition_number(a, b):
    eigs = np.linalg.eigvalsh(np.array([[2 * a, 0], [0, 2 * b]], dtype=float))
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    beta = optimal_beta(L / mu)
    return {"lr": 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2, "beta": beta, "rate": np.sqrt(beta)}
