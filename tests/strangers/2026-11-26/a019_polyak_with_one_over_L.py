# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: (1 - 1/sqrt(kappa))^2 is the best beta of heavy ball at the fixed learning rate 1/L. Together with the best learning rate it is ((sqrt(kappa) - 1)/(sqrt(kappa) + 1))^2.
# first day: false
import numpy as np


def condition_number(a, b):
    lam = sorted([2 * a, 2 * b])
    return float(lam[1] / lam[0])


def optimal_beta(kappa):
    # critical damping of the slowest mode: beta = (1 - sqrt(mu / L))^2
    return float((1 - np.sqrt(1 / kappa)) ** 2)


def optimal_parameters(a, b):
    L, mu = 2 * max(a, b), 2 * min(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    rate = (np.sqrt(L) - np.sqrt(mu)) / (np.sqrt(L) + np.sqrt(mu))
    return float(lr), float(rate ** 2), float(rate)
