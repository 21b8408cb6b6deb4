# style: a class with cached properties
from functools import cached_property

import numpy as np


class QuadraticBowl:
    def __init__(self, a, b):
        self.hessian = np.diag([2.0 * a, 2.0 * b])

    @cached_property
    def spectrum(self):
        return np.sort(np.diagonal(self.hessian))

    @property
    def kappa(self):
        return self.spectrum[-1] / self.spectrum[0]

    @property
    def tuning(self):
        low, high = np.sqrt(self.spectrum)
        rate = (high - low) / (high + low)
        return (2 / (low + high)) ** 2, rate * rate, rate


def condition_number(a, b):
    return QuadraticBowl(a, b).kappa


def optimal_beta(kappa):
    rate = (np.sqrt(kappa) - 1) / (np.sqrt(kappa) + 1)
    return rate * rate


def optimal_parameters(a, b):
    return QuadraticBowl(a, b).tuning
