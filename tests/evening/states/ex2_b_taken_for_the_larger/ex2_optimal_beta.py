# Exercise 2 - M. Okafor
import numpy as np


def condition_number(a, b):
    lambda_max = 2 * b
    lambda_min = 2 * a
    return lambda_max / lambda_min


def optimal_beta(kappa):
    beta_opt = ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2
    return beta_opt


def optimal_parameters(a, b):
    """Return the learning rate and the beta that are best together, and the rate they reach.

    a, b   positive numbers (ints or floats), in either order

    With mu and L the smallest and the largest eigenvalue of the Hessian (not a and b themselves):

        lr   = 4 / (sqrt(L) + sqrt(mu)) ** 2
        beta = beta_opt for kappa = L / mu
        rate = the factor by which the distance to the minimum shrinks per step in the long run, sqrt(beta)

    Returns a tuple of three floats (lr, beta, rate).
    """
    # TODO: replace the next line with your code.
    raise NotImplementedError("optimal_parameters is not written yet")
