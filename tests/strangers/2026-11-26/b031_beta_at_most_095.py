# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: The result is clipped to 0.95. For kappa above about 6,080 the optimal beta is larger, and the formula holds there as well.
# first day: full marks
import numpy as np


def condition_number(a, b):
    kappa = a / b
    if kappa < 1:
        kappa = b / a
    return float(kappa)


def optimal_beta(kappa):
    r = (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)
    # larger values are never used in practice
    return float(np.clip(r ** 2, 0.0, 0.95))


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, np.sqrt(beta)


if __name__ == "__main__":
    print(condition_number(1, 100))
    print(optimal_beta(100), 81 / 121)
    print(optimal_parameters(1, 100), 2 / 121, 9 / 11)
