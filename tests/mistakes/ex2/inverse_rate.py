# mistake: r.inverse
# wrong: optimal_parameters
# story: plus over minus in the rate
import numpy as np


def condition_number(a, b):
    """Largest over smallest eigenvalue of the Hessian diag(2a, 2b)."""
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    root = kappa ** 0.5
    q = (root - 1) / (root + 1)
    return q * q


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    s, l = np.sqrt(mu), np.sqrt(L)
    beta = optimal_beta(L / mu)
    rate = (l + s) / (l - s) if l > s else 0.0
    return 4 / (s + l) ** 2, beta, rate
