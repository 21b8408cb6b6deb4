# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: other algebra straight from a and b: lr = 2 / (sqrt a + sqrt b)^2, rate from the roots' difference, beta = rate squared
# first day: accepted
import math

import numpy as np


def condition_number(a, b):
    """kappa of a x^2 + b y^2."""
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    """Best momentum for this kappa."""
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return float(q * q)


def optimal_parameters(a, b):
    """(lr, beta, rate) that are best together."""
    p, q = math.sqrt(a), math.sqrt(b)
    rate = abs(p - q) / (p + q)       # the factor 2 of the Hessian cancels here ...
    lr = 2.0 / (p + q) ** 2           # ... and turns 4 into 2 here
    print(f"a={a} b={b}: lr={lr:.6g} rate={rate:.6g}")
    return lr, rate * rate, rate


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
