# mistake: l.coefficients
# wrong: optimal_parameters
# story: a and b are not the eigenvalues: the second derivative has a factor 2
import math
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    L, mu = max(a, b), min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return lr, beta, np.sqrt(beta)
