# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: 2a is taken for the smallest and 2b for the largest eigenvalue. lr and beta do not notice, but for a > b the rate (sqrt(L) - sqrt(mu)) / (sqrt(L) + sqrt(mu)) comes out negative.
# first day: true
# 4.4 Momentum, exercise 2
# L(x, y) = a x^2 + b y^2, Hessian diag(2a, 2b)
import numpy as np


def condition_number(a, b):
    kappa = a / b
    if kappa < 1:
        kappa = b / a
    return float(kappa)


def optimal_beta(kappa):
    """Best momentum for condition number kappa."""
    s = float(np.sqrt(kappa))
    return (1.0 - 2.0 / (s + 1.0)) ** 2


def optimal_parameters(a, b):
    sm, sl = np.sqrt(2.0 * a), np.sqrt(2.0 * b)
    lr = 4 / (sl + sm) ** 2
    rate = (sl - sm) / (sl + sm)
    return float(lr), float(rate ** 2), float(rate)


if __name__ == "__main__":
    for pair in [(1, 100), (2, 7), (7, 2), (3, 3)]:
        print(pair, optimal_parameters(*pair))
