# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: The rate is measured as the mean shrinking over 200 steps from (1, 1), which still holds the slow beginning. The rate in the long run is sqrt(beta).
# first day: nothing
import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)          # the factors 2 of the Hessian cancel


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def _measure_rate(eigs, lr, beta, steps=200):
    z = np.ones(2)
    v = np.zeros(2)
    for _ in range(steps):
        v = beta * v + eigs * z
        z = z - lr * v
    return (np.linalg.norm(z) / np.sqrt(2)) ** (1 / steps)


def optimal_parameters(a, b):
    eigs = np.array([2.0 * a, 2.0 * b])
    lr = 4 / (np.sqrt(eigs.max()) + np.sqrt(eigs.min())) ** 2
    beta = optimal_beta(condition_number(a, b))
    return float(lr), beta, float(_measure_rate(eigs, lr, beta))
