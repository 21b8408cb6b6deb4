# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: builds the Hessian with forward differences of step 1e-5 at (1, 1), whose rounding error is far too large; wrong for e.g. a = 0.001, b = 100 (the small eigenvalue drowns)
# first day: true
import numpy as np


def condition_number(a, b):
    def f(x, y):
        return a * x ** 2 + b * y ** 2

    h = 1e-5
    x = y = 1.0
    fxx = (f(x + 2 * h, y) - 2 * f(x + h, y) + f(x, y)) / h ** 2
    fyy = (f(x, y + 2 * h) - 2 * f(x, y + h) + f(x, y)) / h ** 2
    fxy = (f(x + h, y + h) - f(x + h, y) - f(x, y + h) + f(x, y)) / h ** 2
    eig = np.linalg.eigvalsh(np.array([[fxx, fxy], [fxy, fyy]]))
    return float(eig[1] / eig[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    """(lr, beta, rate) for a x^2 + b y^2."""
    hessian = np.diag([2.0 * a, 2.0 * b])
    mu, big = np.sort(np.diag(hessian))
    kappa = condition_number(a, b)
    beta = optimal_beta(kappa)
    lr = 4.0 / (big ** 0.5 + mu ** 0.5) ** 2
    rate = beta ** 0.5
    return (float(lr), float(beta), float(rate))
