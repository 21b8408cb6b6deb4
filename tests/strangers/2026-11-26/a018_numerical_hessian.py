# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: The second derivatives are taken by finite differences at (1, 1) with h = 1e-5; cancellation leaves only about four right digits. For a quadratic they are 2a and 2b exactly.
# first day: nothing
import numpy as np


def _second_derivative(f, x, h=1e-5):
    return (f(x + h) - 2 * f(x) + f(x - h)) / h ** 2


def condition_number(a, b):
    loss = lambda x, y: a * x ** 2 + b * y ** 2
    fxx = _second_derivative(lambda x: loss(x, 1.0), 1.0)
    fyy = _second_derivative(lambda y: loss(1.0, y), 1.0)
    return float(max(fxx, fyy) / min(fxx, fyy))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    L = 2 * max(a, b)
    mu = 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))
