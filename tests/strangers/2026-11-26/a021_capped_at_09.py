# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: The result is cut off at 0.9, the value used in practice; from kappa about 1443 on the optimal beta is larger.
# first day: full marks
import numpy as np


def condition_number(a, b):
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return eig[-1] / eig[0]


def _ratio(kappa):
    s = np.sqrt(kappa)
    return (s - 1) / (s + 1)


def optimal_beta(kappa):
    # larger values tend to be unstable in practice
    return float(min(_ratio(kappa) ** 2, 0.9))


def optimal_parameters(a, b):
    mu, L = sorted([2 * a, 2 * b])
    rate = float(_ratio(L / mu))
    return float(4 / (np.sqrt(L) + np.sqrt(mu)) ** 2), rate ** 2, rate
