# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: lr from beta as (1 + sqrt(beta))^2 / L, the rate taken first and squared; a namedtuple is returned, which is a tuple
# first day: accepted
"""L(x, y) = a x^2 + b y^2: the best beta."""

import math
from collections import namedtuple

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


Tuning = namedtuple("Tuning", "lr beta rate")


def optimal_parameters(a, b):
    steep, flat = math.sqrt(2.0 * max(a, b)), math.sqrt(2.0 * min(a, b))
    rate = (steep - flat) / (steep + flat)
    return Tuning(lr=((1.0 + rate) / steep) ** 2, beta=rate ** 2, rate=rate)


if __name__ == "__main__":
    for a, b in [(1, 100), (3, 1)]:
        print(a, b, condition_number(a, b), optimal_parameters(a, b))
