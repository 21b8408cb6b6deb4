# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: ** binds before /, so that only the denominator is squared. The parentheses around the whole fraction are missing.
# first day: true
# 4.4 Momentum, exercise 2
# L(x, y) = a x^2 + b y^2, Hessian diag(2a, 2b)
import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float((s - 1) / (s + 1) ** 2)


def optimal_parameters(a, b):
    """lr and beta that belong together, and the rate."""
    eig = sorted((2.0 * a, 2.0 * b))
    roots = [e ** 0.5 for e in eig]
    total = roots[0] + roots[1]
    rate = (roots[1] - roots[0]) / total
    return 4.0 / total ** 2, rate ** 2, rate


if __name__ == "__main__":
    for pair in [(1, 100), (2, 7), (7, 2), (3, 3)]:
        print(pair, optimal_parameters(*pair))
