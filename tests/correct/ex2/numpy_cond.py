# style: numpy.linalg.cond, 0-d arrays, a list for the triple
import numpy as np


def condition_number(a, b):
    return np.asarray(np.linalg.cond(np.diag([2.0 * a, 2.0 * b])))


def optimal_beta(kappa):
    return np.array(((kappa**0.5 - 1) / (kappa**0.5 + 1)) ** 2)


def optimal_parameters(a, b):
    k = condition_number(a, b)
    beta = optimal_beta(k)
    rate = np.asarray(np.sqrt(beta))
    lr = (1 + rate) ** 2 / (2 * np.maximum(a, b))
    return [lr, beta, rate]
