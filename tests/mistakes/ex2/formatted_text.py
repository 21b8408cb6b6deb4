# mistake: ret.text
# wrong: optimal_beta
# story: returns a nicely formatted string
import numpy as np


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    return f"{((np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)) ** 2:.6f}"


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    rate = (np.sqrt(L) - np.sqrt(mu)) / (np.sqrt(L) + np.sqrt(mu))
    return lr, rate**2, rate
