# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond of the Hessian in the 2-norm, which for a positive diagonal matrix is kappa
# first day: accepted
import numpy as np


def condition_number(a, b):
    hessian = 2.0 * np.diag(np.array([a, b], dtype=float))
    return max(1.0, float(np.linalg.cond(hessian, 2)))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    ratio = (root - 1.0) / (root + 1.0)
    return float(ratio ** 2)


def optimal_parameters(a, b):
    eig = np.array([2.0 * a, 2.0 * b])
    L, mu = eig.max(), eig.min()
    lr = 4 / (L ** 0.5 + mu ** 0.5) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(beta ** 0.5)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
