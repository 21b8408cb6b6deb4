# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Brackets are missing: 4 / sqrt(L) + sqrt(mu) ** 2 is 4/sqrt(L) plus mu.
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    """Polyak's choice."""
    r = kappa ** 0.5
    return pow((r - 1) / (r + 1), 2)


def optimal_parameters(a, b):
    mu = min(2 * a, 2 * b)
    L = max(2 * a, 2 * b)
    lr = 4 / np.sqrt(L) + np.sqrt(mu) ** 2
    beta = optimal_beta(L / mu)
    rate = np.sqrt(beta)
    return lr, beta, rate


if __name__ == "__main__":
    print(optimal_parameters(1, 100))
