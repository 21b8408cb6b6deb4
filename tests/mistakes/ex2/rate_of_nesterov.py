# mistake: r.nesterov
# wrong: optimal_parameters
# story: 1 - 1 / sqrt(kappa), the rate of the other method
"""Exercise 2: optimal beta (20 points)."""
import math
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    kappa = condition_number(a, b)
    lr = (2 / (np.sqrt(2 * a) + np.sqrt(2 * b))) ** 2
    return lr, optimal_beta(kappa), 1 - 1 / np.sqrt(kappa)
