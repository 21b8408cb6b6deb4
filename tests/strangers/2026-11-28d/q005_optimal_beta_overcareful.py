# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta is capped at 0.99, which is too small for kappa above about 158,000, e.g. 1e6
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    sq = float(kappa) ** 0.5
    beta = ((sq - 1.0) / (sq + 1.0)) ** 2
    # a beta near 1 is never stable in practice
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    mu, L = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
