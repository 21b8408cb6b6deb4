# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a frozen dataclass with properties holds the quadratic; the rate is written as 1 - 2 / (sqrt(kappa) + 1)
# first day: accepted
import math
from dataclasses import dataclass

import numpy as np


def condition_number(a, b):
    """kappa of a x^2 + b y^2."""
    big, small = max(a, b), min(a, b)
    return float(big / small)


def optimal_beta(kappa):
    """Best momentum for this kappa."""
    root = np.sqrt(kappa)
    return float(((root - 1) / (root + 1)) ** 2)


@dataclass(frozen=True)
class Bowl:
    a: float
    b: float

    @property
    def spectrum(self):
        return sorted((2.0 * self.a, 2.0 * self.b))

    @property
    def rate(self):
        mu, L = self.spectrum
        return 1 - 2 / (math.sqrt(L / mu) + 1)

    @property
    def lr(self):
        return 4 / sum(map(math.sqrt, self.spectrum)) ** 2


def optimal_parameters(a, b):
    """(lr, beta, rate) that are best together."""
    bowl = Bowl(a, b)
    return bowl.lr, bowl.rate ** 2, bowl.rate


if __name__ == "__main__":
    print("ex2_optimal_beta.py is done")
