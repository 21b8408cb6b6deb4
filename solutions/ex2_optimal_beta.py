"""Exercise 2: the optimal beta. Run this file for the section's x^2 + 100 y^2."""

import numpy as np


def condition_number(a, b):
    # The Hessian of a x^2 + b y^2 is diag(2a, 2b).
    smallest, largest = sorted([2 * a, 2 * b])
    return largest / smallest


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    smallest, largest = sorted([2 * a, 2 * b])
    lr = 4 / (np.sqrt(largest) + np.sqrt(smallest)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return lr, beta, rate


if __name__ == "__main__":
    lr, beta, rate = optimal_parameters(1, 100)
    print(f"kappa = {condition_number(1, 100):.0f}")
    print(f"lr    = {lr:.6f}   (2/121)")
    print(f"beta  = {beta:.6f}   (81/121)")
    print(f"rate  = {rate:.6f}   (9/11) per step in the long run")
