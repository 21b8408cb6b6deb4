# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: rate is the textbook bound 1 - 1/sqrt(kappa) instead of sqrt(beta): 0.9 instead of 9/11 for kappa 100; wrong for every kappa > 1
# first day: true
"""Exercise 2: the optimal beta (20 points).

    grader grade ex2     is it right?
    grader hint ex2      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
All three functions are about L(x, y) = a * x**2 + b * y**2 with a, b > 0, where either may be the larger one.
"""

import math

import numpy as np


def condition_number(a, b):
    """Return kappa, the largest eigenvalue of the Hessian of L divided by the smallest.

    a, b   positive numbers (ints or floats), in either order

    Returns a float, at least 1.
    """
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    """Return the momentum coefficient with the best rate on a quadratic with condition number kappa.

        beta_opt = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2

    kappa  number, at least 1

    Returns a float, 0 <= beta_opt < 1.
    """
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    """Return the learning rate and the beta that are best together, and the rate they reach.

    a, b   positive numbers (ints or floats), in either order

    With mu and L the smallest and the largest eigenvalue of the Hessian (not a and b themselves):

        lr   = 4 / (sqrt(L) + sqrt(mu)) ** 2
        beta = beta_opt for kappa = L / mu
        rate = the factor by which the distance to the minimum shrinks per step in the long run, sqrt(beta)

    Returns a tuple of three floats (lr, beta, rate).
    """
    L, mu = 2.0 * max(a, b), 2.0 * min(a, b)
    kappa = L / mu
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    rate = 1 - 1 / math.sqrt(kappa)
    return lr, optimal_beta(kappa), rate


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
