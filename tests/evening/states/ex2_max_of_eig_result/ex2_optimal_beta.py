"""Exercise 2: the optimal beta (20 points).

    grader grade ex2     is it right?
    grader hint ex2      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
All three functions are about L(x, y) = a * x**2 + b * y**2 with a, b > 0, where either may be the larger one.
"""

import numpy as np


def condition_number(a, b):
    # Hessian
    H = np.array([[2*a, 0],
                  [0, 2*b]])
    lam = np.linalg.eig(H)
    return max(lam) / min(lam)


def optimal_beta(kappa):
    """Return the momentum coefficient with the best rate on a quadratic with condition number kappa.

        beta_opt = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2

    kappa  number, at least 1

    Returns a float, 0 <= beta_opt < 1.
    """
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
