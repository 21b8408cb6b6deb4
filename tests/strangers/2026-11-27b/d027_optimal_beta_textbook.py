# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: Uses (1 - sqrt(lr * mu))^2 with lr = 1/L, that is (1 - 1/sqrt(kappa))^2, the beta that goes with lr 1/L.
# first day: true
import numpy as np


def condition_number(a, b):
    """Return kappa, the largest eigenvalue of the Hessian of L divided by the smallest.

    a, b   positive numbers (ints or floats), in either order

    Returns a float, at least 1.
    """
    k = a / b
    if k < 1:
        k = b / a
    return float(k)


def optimal_beta(kappa):
    """Return the momentum coefficient with the best rate on a quadratic with condition number kappa.

        beta_opt = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2

    kappa  number, at least 1

    Returns a float, 0 <= beta_opt < 1.
    """
    # critical damping: beta = (1 - sqrt(lr * mu))^2, and lr = 1 / L
    return float((1.0 - 1.0 / np.sqrt(kappa)) ** 2)


def optimal_parameters(a, b):
    """Return the learning rate and the beta that are best together, and the rate they reach.

    a, b   positive numbers (ints or floats), in either order

    With mu and L the smallest and the largest eigenvalue of the Hessian (not a and b themselves):

        lr   = 4 / (sqrt(L) + sqrt(mu)) ** 2
        beta = beta_opt for kappa = L / mu
        rate = the factor by which the distance to the minimum shrinks per step in the long run, sqrt(beta)

    Returns a tuple of three floats (lr, beta, rate).
    """
    hess = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    mu, L = np.linalg.eigvalsh(hess)
    beta = optimal_beta(condition_number(a, b))
    lr = (2.0 / (L ** 0.5 + mu ** 0.5)) ** 2
    return (float(lr), beta, beta ** 0.5)
