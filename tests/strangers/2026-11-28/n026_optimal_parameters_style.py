# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a class Quadratic with cached properties, and a NamedTuple (which is a tuple) as result
# first day: accepted

from functools import cached_property
from typing import NamedTuple

import numpy as np


class Tuning(NamedTuple):
    lr: float
    beta: float
    rate: float


class Quadratic:
    """L(x, y) = a x^2 + b y^2."""

    def __init__(self, a, b):
        self.a, self.b = float(a), float(b)

    @cached_property
    def spectrum(self):
        hessian = np.array([[2 * self.a, 0.0], [0.0, 2 * self.b]])
        return np.sort(np.linalg.eigvals(hessian).real)

    @cached_property
    def kappa(self):
        mu, L = self.spectrum
        return float(L / mu)

    def tuning(self):
        mu, L = self.spectrum
        lr = 4 / (L + mu + 2 * np.sqrt(L * mu))      # the square multiplied out
        beta = optimal_beta(self.kappa)
        return Tuning(float(lr), beta, beta ** 0.5)


def condition_number(a, b):
    return Quadratic(a, b).kappa


def optimal_beta(kappa):
    s = float(kappa) ** 0.5
    return (1 - 2 / (s + 1)) ** 2


def optimal_parameters(a, b):
    return Quadratic(a, b).tuning()
