# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: // instead of /: kappa is rounded down to a whole number. (1, 100) does not show it, (2, 7) gives 3 for 3.5.
# first day: true
"""Exercise 2: the optimal beta."""

import numpy as np


def condition_number(a, b):
    lam_max = 2 * max(a, b)
    lam_min = 2 * min(a, b)
    return float(lam_max // lam_min)


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    beta = optimal_beta(kappa)
    smallest = 2.0 * min(a, b)
    largest = 2.0 * max(a, b)
    lr = (2.0 / (np.sqrt(largest) + np.sqrt(smallest))) ** 2
    rate = np.sqrt(beta)
    return (float(lr), float(beta), float(rate))


if __name__ == "__main__":
    print(condition_number(1, 100))
    print(optimal_beta(100), 81 / 121)
    print(optimal_parameters(1, 100), 2 / 121, 9 / 11)
