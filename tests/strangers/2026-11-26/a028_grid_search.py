# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr, beta and rate are searched on a grid of 200 x 200 values, so they are right to about two digits only. The exercise gives them in closed form.
# first day: nothing
import numpy as np


def condition_number(a, b):
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return eig[-1] / eig[0]


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def _radius(lam, lr, beta):
    """Spectral radius of heavy ball for one eigenvalue of the Hessian."""
    p = 1 + beta - lr * lam
    disc = p ** 2 - 4 * beta
    real = (np.abs(p) + np.sqrt(np.maximum(disc, 0))) / 2
    return np.where(disc < 0, np.sqrt(beta), real)


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    lrs = np.linspace(0, 4 / L, 201)[1:, None]
    betas = np.linspace(0, 1, 200, endpoint=False)[None, :]
    rho = np.maximum(_radius(mu, lrs, betas), _radius(L, lrs, betas))
    i, j = np.unravel_index(np.argmin(rho), rho.shape)
    return float(lrs[i, 0]), float(betas[0, j]), float(rho[i, j])
