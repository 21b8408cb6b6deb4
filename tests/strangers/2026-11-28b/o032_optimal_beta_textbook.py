# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the best constant beta of Nesterov's method on quadratics (Lessard, Recht, Packard), with sqrt(3 kappa + 1), instead of the heavy ball's; for every kappa > 1
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    r = np.sqrt(3 * kappa + 1)
    return float((r - 2) / (r + 2))


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), beta, float(np.sqrt(beta))
