# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: L and mu are not sorted, and the rate is computed with its sign, so it comes out negative for a > b, e.g. (100, 1) gives rate -9/11
# first day: true

import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(H)
    return float(lam.max() / lam.min())


def optimal_beta(kappa):
    # beta_opt = q^2
    q = (kappa ** 0.5 - 1) / (kappa ** 0.5 + 1)
    return float(q * q)


def optimal_parameters(a, b):
    mu, L = 2.0 * a, 2.0 * b
    sL, sm = L ** 0.5, mu ** 0.5
    lr = 4.0 / (sL + sm) ** 2
    rate = (sL - sm) / (sL + sm)
    beta = rate ** 2
    return float(lr), float(beta), float(rate)
