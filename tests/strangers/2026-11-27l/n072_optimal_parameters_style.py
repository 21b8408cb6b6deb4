# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: returns a NamedTuple (which is a tuple) whose fields are computed by properties of the curvatures
# first day: accepted
import math
from typing import NamedTuple

import numpy as np


def condition_number(a, b):
    eigs = sorted([2.0 * a, 2.0 * b])
    return eigs[1] / eigs[0]


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


class Tuning(NamedTuple):
    lr: float
    beta: float
    rate: float


def optimal_parameters(a, b):
    roots = [math.sqrt(2 * c) for c in (a, b)]
    total, gap = sum(roots), abs(roots[0] - roots[1])
    return Tuning(lr=(2 / total) ** 2, beta=(gap / total) ** 2, rate=gap / total)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
