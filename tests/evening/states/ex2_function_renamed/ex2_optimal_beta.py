"""Exercise 2: the optimal beta (20 points).

    grader grade ex2     is it right?
    grader hint ex2      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
All three functions are about L(x, y) = a * x**2 + b * y**2 with a, b > 0, where either may be the larger one.
"""

import numpy as np


def condition_number(a, b):
    """Return kappa, the largest eigenvalue of the Hessian of L divided by the smallest.

    a, b   positive numbers (ints or floats), in either order

    Returns a float, at least 1.
    """
    lam1 = 2 * a
    lam2 = 2 * b
    return max(lam1, lam2) / min(lam1, lam2)


def beta_opt(kappa):
    """((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2"""
    r = kappa**0.5
    return ((r - 1) / (r + 1))**2


def optimal_parameters(a, b):
    """Return the learning rate and the beta that are best together, and the rate they reach.

    a, b   positive numbers (ints or floats), in either order

    With mu and L the smallest and the largest eigenvalue of the Hessian (not a and b themselves):

        lr   = 4 / (sqrt(L) + sqrt(mu)) ** 2
        beta = beta_opt for kappa = L / mu
        rate = the factor by which the distance to the minimum shrinks per step in the long run, sqrt(beta)

    Returns a tuple of three floats (lr, beta, rate).
    """
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    beta = beta_opt(L / mu)
    lr = 4 / (L**0.5 + mu**0.5)**2
    return lr, beta, beta**0.5
