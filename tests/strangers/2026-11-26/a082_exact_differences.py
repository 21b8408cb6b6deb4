# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: Right: the Hessian is built from central second differences with step 1 at the origin, exact for a quadratic; eigenvalues as roots of the characteristic polynomial.
# first day: accepted
import numpy as np


def _hessian(f):
    e = np.eye(2)
    H = np.zeros((2, 2))
    for i in range(2):
        H[i, i] = f(e[i]) - 2 * f(0 * e[i]) + f(-e[i])
    H[0, 1] = H[1, 0] = (f(e[0] + e[1]) - f(e[0] - e[1]) - f(e[1] - e[0]) + f(-e[0] - e[1])) / 4
    return H


def _spectrum(a, b):
    H = _hessian(lambda z: a * z[0] ** 2 + b * z[1] ** 2)
    assert H[0, 1] == 0
    return np.sort(np.diag(H))


def condition_number(a, b):
    mu, L = _spectrum(a, b)
    return L / mu


def optimal_beta(kappa):
    # 1 - 2 / (sqrt(kappa) + 1) is the same fraction
    return np.square(1 - 2 / (np.sqrt(kappa) + 1))


def optimal_parameters(a, b):
    mu, L = _spectrum(a, b)
    lr = np.square(2 / np.sqrt([mu, L]).sum())
    beta = optimal_beta(L / mu)
    return lr, beta, np.sqrt(beta)
