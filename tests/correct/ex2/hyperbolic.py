# style: beta as tanh^2 of a quarter of log(kappa)
import numpy as np


def condition_number(a, b):
    return np.exp(abs(np.log(a) - np.log(b)))


def optimal_beta(kappa):
    return np.tanh(np.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    rate = np.tanh(np.log(condition_number(a, b)) / 4)
    # L + mu + 2 sqrt(L mu), with L = 2 max, mu = 2 min
    lr = 4 / (2 * a + 2 * b + 4 * np.sqrt(a * b))
    return float(lr), float(rate**2), float(rate)
