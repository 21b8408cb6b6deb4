# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: the Hessian is filled into an integer matrix, so 2a and 2b are cut to whole numbers; wrong for floats such as a = 1.3, b = 7.9
# first day: nothing
"""kappa, beta and lr for a x^2 + b y^2"""

import numpy as np


def condition_number(a, b):
    H = np.array([[2, 0], [0, 2]])
    H[0, 0] = 2 * a
    H[1, 1] = 2 * b
    eigenvalues = np.linalg.eigvalsh(H)
    return float(eigenvalues[-1] / eigenvalues[0])


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return float(q * q)


def optimal_parameters(a, b):
    eig = np.array([2.0 * a, 2.0 * b])
    L, mu = eig.max(), eig.min()
    lr = 4.0 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = ((np.sqrt(L / mu) - 1) / (np.sqrt(L / mu) + 1)) ** 2
    rate = np.sqrt(beta)
    return float(lr), float(beta), float(rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
