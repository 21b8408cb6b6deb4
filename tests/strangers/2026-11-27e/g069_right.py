# kind: right
# file: ex2_optimal_beta.py
# function: condition_number, optimal_parameters
# cause: nothing is wrong: kappa as exp of the range of the logarithms, and a NamedTuple is returned
# first day: accepted
"""Exercise 2: the optimal beta (20 points)."""
import numpy as np
from typing import NamedTuple


class Tuning(NamedTuple):
    lr: float
    beta: float
    rate: float


def condition_number(a, b):
    return float(max(1.0, np.exp(np.ptp(np.log([a, b])))))


def optimal_beta(kappa):
    s = np.sqrt(kappa)
    return float((1 - 2 / (s + 1)) ** 2)


def optimal_parameters(a, b):
    roots = np.sqrt(2.0 * np.array([a, b]))
    lr = float(1 / roots.mean() ** 2)
    rate = float(np.ptp(roots) / roots.sum())
    return Tuning(lr, rate ** 2, rate)
