# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: works from the rate: r = (sqrt L - sqrt mu)/(sqrt L + sqrt mu), beta = r^2, lr = (1 + r)^2 / L, in a NamedTuple unpacked at the end
# first day: accepted
# section 4.4, exercise 2

import math
from typing import NamedTuple

import numpy as np


def condition_number(a, b):
    eigenvalues = sorted([2.0 * a, 2.0 * b])
    return eigenvalues[1] / eigenvalues[0]


def optimal_beta(kappa):
    root = np.sqrt(kappa)
    ratio = (root - 1.0) / (root + 1.0)
    return float(ratio ** 2)


class Spectrum(NamedTuple):
    mu: float
    L: float

    @property
    def rate(self):
        return (math.sqrt(self.L) - math.sqrt(self.mu)) / (math.sqrt(self.L) + math.sqrt(self.mu))


def optimal_parameters(a, b):
    s = Spectrum(*sorted((2.0 * a, 2.0 * b)))
    r = s.rate
    # 1 + r = 2 sqrt(L) / (sqrt(L) + sqrt(mu)), so this is the lr of the docstring
    return ((1 + r) ** 2 / s.L, r * r, r)
