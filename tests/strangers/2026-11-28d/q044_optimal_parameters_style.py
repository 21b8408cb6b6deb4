# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a named tuple, and other algebra: lr from the mean root, the rate as difference over sum of the roots, right
# first day: accepted
import math
from collections import namedtuple

import numpy as np


Tuning = namedtuple("Tuning", "lr beta rate")


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float(((s - 1) / (s + 1)) ** 2)


def optimal_parameters(a, b):
    roots = math.sqrt(2 * a), math.sqrt(2 * b)
    mean_root = sum(roots) / 2
    rate = abs(roots[0] - roots[1]) / sum(roots)
    return Tuning(lr=mean_root**-2, beta=rate * rate, rate=rate)
