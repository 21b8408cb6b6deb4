# mistake: l.one
# wrong: optimal_parameters
# story: 1 for 4
import math
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    beta = optimal_beta(L / mu)
    return 1 / (np.sqrt(L) + np.sqrt(mu)) ** 2, beta, np.sqrt(beta)
