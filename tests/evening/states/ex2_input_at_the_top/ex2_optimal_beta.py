"""Exercise 2: the optimal beta (20 points)."""

import numpy as np

a = float(input("a = "))
b = float(input("b = "))


def condition_number(a, b):
    """Return kappa, the largest eigenvalue of the Hessian of L divided by the smallest.

    a, b   positive numbers (ints or floats), in either order

    Returns a float, at least 1.
    """
    e1 = 2 * a
    e2 = 2 * b
    return max(e1, e2) / min(e1, e2)


def optimal_beta(kappa):
    """Return the momentum coefficient with the best rate on a quadratic with condition number kappa.

        beta_opt = ((sqrt(kappa) - 1) / (sqrt(kappa) + 1)) ** 2

    kappa  number, at least 1

    Returns a float, 0 <= beta_opt < 1.
    """
    s = np.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


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


print("kappa =", condition_number(a, b))
