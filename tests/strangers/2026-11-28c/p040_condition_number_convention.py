# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: np.linalg.cond with the Frobenius norm: gives 2 for a = b and 100.01 for 1, 100; too large by 1 / kappa, so plain at small kappa and hardly visible at 1e5
# first day: true
import numpy as np


def condition_number(a, b):
    """kappa of a x^2 + b y^2."""
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    return float(np.linalg.cond(hessian, "fro"))


def optimal_beta(kappa):
    """Best momentum for this kappa."""
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return float(q * q)


def optimal_parameters(a, b):
    """(lr, beta, rate) that are best together."""
    mu, L = 2.0 * min(a, b), 2.0 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
