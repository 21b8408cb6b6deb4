"""Exercise 2: the optimal beta (20 points).

    grader grade ex2     is it right?
    grader hint ex2      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
All three functions are about L(x, y) = a * x**2 + b * y**2 with a, b > 0, where either may be the larger one.
"""

import numpy as np


def condition_number(a, b):
    H = np.array([[2 * a, 0], [0, 2 * b]])
    eigs = np.linalg.eigvalsh(H)
    return eigs[-1] / eigs[0]


def optimal_beta(kappa):
    # try all betas and keep the best one
    best_beta = 0
    best_rate = 1.0
    beta = 0.0
    while beta < 1:
        rate = (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)
        if abs(np.sqrt(beta) - rate) < best_rate:
            best_rate = abs(np.sqrt(beta) - rate)
            best_beta = beta
    return best_beta


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
