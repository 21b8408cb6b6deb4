# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the tuple is returned in the order (beta, lr, rate)
# first day: true
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    ev = np.linalg.eigvalsh(H)
    return float(ev[-1] / ev[0])


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    kappa = L / mu
    beta = optimal_beta(kappa)
    step = 4 / (L ** 0.5 + mu ** 0.5) ** 2
    rate = beta ** 0.5
    return beta, step, rate
