# mistake: l.hardcoded | hardcoded
# wrong: optimal_parameters
# story: lr of the section's example, beta and rate right
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    return ((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    beta = optimal_beta(condition_number(a, b))
    return 2 / 121, beta, np.sqrt(beta)
