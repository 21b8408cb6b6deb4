# mistake: mutant | constant
# wrong: optimal_beta
# follows: optimal_parameters
# story: 2 for 1 in the numerator
"""Exercise 2: optimal beta (20 points)."""
import math
import numpy as np


def condition_number(a, b):
    if a > b:
        return a / b
    return b / a


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return ((s - 2) / (s + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
