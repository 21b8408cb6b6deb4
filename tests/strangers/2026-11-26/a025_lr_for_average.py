# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: The learning rate is divided by (1 - beta), as it would have to be if the velocity were the average (1 - beta) g + beta v. In the section's form the velocity is a sum, and lr = 4/(sqrt(L) + sqrt(mu))^2.
# first day: false
import numpy as np


def condition_number(a, b):
    lam = sorted([2 * a, 2 * b])
    return float(lam[1] / lam[0])


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    eigenvalues = 2 * np.array([a, b], dtype=float)
    L, mu = eigenvalues.max(), eigenvalues.min()
    beta = optimal_beta(L / mu)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    lr = lr / (1 - beta)        # the velocity averages the gradients
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)
