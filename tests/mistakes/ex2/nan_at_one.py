# mistake: nan
# wrong: optimal_beta
# story: the same with numpy, which gives nan and no exception
import numpy as np


def condition_number(a, b):
    eigs = np.linalg.eigvalsh(np.array([[2 * a, 0], [0, 2 * b]], dtype=float))
    return float(eigs[-1] / eigs[0])


def optimal_beta(kappa):
    k = np.float64(kappa)
    return ((np.sqrt(k) - 1) ** 2 / (k - 1)) ** 2


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    rate = (L**0.5 - mu**0.5) / (L**0.5 + mu**0.5)
    return 4 / (L**0.5 + mu**0.5) ** 2, rate**2, rate
