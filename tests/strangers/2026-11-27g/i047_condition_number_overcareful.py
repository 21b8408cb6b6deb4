# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: adds 1e-8 to the smallest eigenvalue against division by zero, so kappa is wrong for small a and b (1e-8 and 1e-6 give 67 instead of 100, a = b = 1e-8 less than 1)
# first day: full marks
"""Exercise 2: the optimal beta (20 points).

    grader grade ex2     is it right?
    grader hint ex2      a nudge; ask again for a bigger one

The task, the formulas and the picture to look at are in README.md, the full contract in each docstring.
All three functions are about L(x, y) = a * x**2 + b * y**2 with a, b > 0, where either may be the larger one.
"""

import numpy as np


EPSILON = 1e-8


def condition_number(a, b):
    """Return kappa, the largest eigenvalue of the Hessian of L divided by the smallest.

    a, b   positive numbers (ints or floats), in either order

    Returns a float, at least 1.
    """
    eigenvalues = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))   # in increasing order
    return float(eigenvalues[-1] / (eigenvalues[0] + EPSILON))


def optimal_beta(kappa):
    """Return the momentum coefficient with the best rate on a quadratic with condition number kappa.

        beta_opt = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2

    kappa  number, at least 1

    Returns a float, 0 <= beta_opt < 1.
    """
    q = (kappa ** 0.5 - 1) / (kappa ** 0.5 + 1)
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
    small, large = sorted((2.0 * a, 2.0 * b))
    lr = 4.0 / (np.sqrt(large) + np.sqrt(small)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return (float(lr), float(beta), float(rate))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
