# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: nothing is wrong: through tanh of a quarter of log kappa
# first day: accepted
import math

import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    ev = np.linalg.eigvalsh(H)
    return float(ev[-1] / ev[0])


def optimal_beta(kappa):
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print("done")
