# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the Hessian is started as an array of ints, which cuts 2a and 2b down to whole numbers: wrong for floats such as a = 0.7, b = 3.3
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


def optimal_parameters(a, b):
    hessian = np.array([[0, 0], [0, 0]])
    hessian[0, 0] = 2 * a
    hessian[1, 1] = 2 * b
    lam = np.linalg.eigvalsh(hessian)
    mu, L = lam.min(), lam.max()
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = ((np.sqrt(L) - np.sqrt(mu)) / (np.sqrt(L) + np.sqrt(mu))) ** 2
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(optimal_parameters(1, 100))
