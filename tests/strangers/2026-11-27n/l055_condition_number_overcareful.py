# kind: wrong
# file: ex2_optimal_beta.py
# function: condition_number
# cause: 1e-8 is added to the denominator against division by zero: clearly wrong for small a and b such as 1e-6 and 1e-4 (99.5 instead of 100), below 1 for a = b
# first day: true
import numpy as np


EPS = 1e-8


def condition_number(a, b):
    biggest = np.maximum(2.0 * a, 2.0 * b)
    smallest = np.minimum(2.0 * a, 2.0 * b)
    return float(biggest / (smallest + EPS))


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    lam = sorted([2.0 * a, 2.0 * b])
    s0 = lam[0] ** 0.5
    s1 = lam[1] ** 0.5
    lr = (2 / (s0 + s1)) ** 2
    beta = optimal_beta(condition_number(a, b))
    return (lr, beta, beta ** 0.5)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
