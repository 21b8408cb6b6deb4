# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the Hessian is put into an array of ints, so fractions are cut off: 0.75 gives eigenvalue 1 instead of 1.5; wrong for e.g. a = 0.75, b = 3
# first day: true
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
    H = np.zeros((2, 2), dtype=int)
    H[0, 0] = 2 * a
    H[1, 1] = 2 * b
    eigs = np.linalg.eigvalsh(H)
    if eigs.min() == 0:
        return float("inf")
    return float(eigs.max() / eigs.min())


def optimal_beta(kappa):
    """Return the momentum coefficient with the best rate on a quadratic with condition number kappa.

        beta_opt = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2

    kappa  number, at least 1

    Returns a float, 0 <= beta_opt < 1.
    """
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return float(q * q)


def optimal_parameters(a, b):
    """Return the learning rate and the beta that are best together, and the rate they reach.

    a, b   positive numbers (ints or floats), in either order

    With mu and L the smallest and the largest eigenvalue of the Hessian (not a and b themselves):

        lr   = 4 / (sqrt(L) + sqrt(mu)) ** 2
        beta = beta_opt for kappa = L / mu
        rate = the factor by which the distance to the minimum shrinks per step in the long run, sqrt(beta)

    Returns a tuple of three floats (lr, beta, rate).
    """
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = (2 / (L ** 0.5 + mu ** 0.5)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
