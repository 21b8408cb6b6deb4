# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond with 'fro' is the Frobenius condition number, (a^2 + b^2) / (a b), not largest by smallest eigenvalue: for a = b it gives 2 instead of 1
# first day: true
# section 4.4, exercise 2

import math

import numpy as np


def condition_number(a, b):
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    return float(np.linalg.cond(hessian, "fro"))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    ratio = (root - 1.0) / (root + 1.0)
    return float(ratio ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)


if __name__ == "__main__":
    # 2/121, 81/121 and 9/11, says the README
    for value, wanted in zip(optimal_parameters(1, 100), (2 / 121, 81 / 121, 9 / 11)):
        print(value, wanted)
