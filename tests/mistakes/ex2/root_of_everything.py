# mistake: b.root_outside
# wrong: optimal_beta
# follows: optimal_parameters
# story: one root around the whole fraction
import math
import numpy as np


def condition_number(a, b):
    eigs = np.linalg.eigvalsh(np.array([[2 * a, 0], [0, 2 * b]], dtype=float))
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa):
    return math.sqrt((kappa - 1) / (kappa + 1))


def optimal_parameters(a, b):
    L = 2 * max(a, b)
    mu = 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = np.sqrt(beta)
    return lr, beta, rate
