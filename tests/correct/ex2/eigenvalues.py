# style: the Hessian's eigenvalues by numpy.linalg
import numpy as np


def hessian(a, b):
    return np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])


def condition_number(a, b):
    lam = np.linalg.eigvalsh(hessian(a, b))
    return lam.max() / lam.min()


def optimal_beta(kappa):
    k = np.sqrt(np.asarray(kappa, dtype=float))
    return np.square((k - 1) / (k + 1))


def optimal_parameters(a, b):
    mu, L = np.linalg.eigvalsh(hessian(a, b))
    beta = optimal_beta(L / mu)
    return np.array([4 / (np.sqrt(L) + np.sqrt(mu)) ** 2, beta, np.sqrt(beta)])
