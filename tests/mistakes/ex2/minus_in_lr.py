# mistake: l.minus
# wrong: optimal_parameters
# story: minus for plus under the lr
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
    rate = np.sqrt(beta)
    lr = 4 / (np.sqrt(L) - np.sqrt(mu)) ** 2
    return lr, beta, rate
