# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: measures the Hessian by finite differences at (1, 1) with h = 1e-4; when a and b are far apart the small eigenvalue drowns in rounding: (1, 1e6) is 0.1 % off, (1, 1e8) 34 %
# first day: nothing
# section 4.4, exercise 2

import numpy as np


def condition_number(a, b):
    def loss(x, y):
        return a * x ** 2 + b * y ** 2

    h = 1e-4
    # second differences, all other entries of the Hessian are zero
    h_xx = (loss(1 + h, 1) - 2 * loss(1, 1) + loss(1 - h, 1)) / h ** 2
    h_yy = (loss(1, 1 + h) - 2 * loss(1, 1) + loss(1, 1 - h)) / h ** 2
    return float(max(h_xx, h_yy) / min(h_xx, h_yy))


def optimal_beta(kappa):
    q = (kappa ** 0.5 - 1) / (kappa ** 0.5 + 1)
    return float(q * q)


def optimal_parameters(a, b):
    eig = np.array([2.0 * a, 2.0 * b])
    L, mu = eig.max(), eig.min()
    lr = 4 / (L ** 0.5 + mu ** 0.5) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(beta ** 0.5)
