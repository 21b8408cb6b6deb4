# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: rate is measured over the first 50 steps from (1, 1), start-up phase included, instead of the long-run sqrt(beta); wrong e.g. for (1, 100): about 0.89 instead of 0.818
# first day: nothing
"""ex2"""

import numpy as np


def condition_number(a, b):
    eigenvalues = (2.0 * a, 2.0 * b)
    return max(eigenvalues) / min(eigenvalues)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return float(q * q)


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    # by how much does the distance shrink per step?
    eig = np.array([2.0 * a, 2.0 * b])
    theta, v, steps = np.ones(2), np.zeros(2), 50
    for _ in range(steps):
        v = beta * v + eig * theta
        theta = theta - lr * v
    rate = (np.linalg.norm(theta) / np.sqrt(2)) ** (1 / steps)
    return float(lr), float(beta), float(rate)
