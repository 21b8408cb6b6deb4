# mistake: ret.swapped
# wrong: optimal_parameters
# story: (beta, lr, rate), the order in which they are found
"""Exercise 2: optimal beta (20 points)."""
import math
import numpy as np


def condition_number(a, b):
    eigs = np.linalg.eigvalsh(np.array([[2 * a, 0], [0, 2 * b]], dtype=float))
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    beta = optimal_beta(L / mu)
    lr = 4 / (L ** 0.5 + mu ** 0.5) ** 2
    return beta, lr, beta ** 0.5
