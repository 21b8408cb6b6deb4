# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: adds 1e-8 to the smaller eigenvalue "against division by zero": half a percent off for a = 1e-6, b = 1
# first day: false
"""Exercise 2: the optimal beta - my solution."""

import numpy as np


EPS = 1e-8


def condition_number(a, b):
    eig = sorted([2 * a, 2 * b])
    return eig[1] / (eig[0] + EPS)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    big = 2 * max(a, b)
    small = 2 * min(a, b)
    lr = 4.0 / (big ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
