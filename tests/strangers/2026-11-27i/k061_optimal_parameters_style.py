# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a class with cached properties does all the work, sorted eigenvalues by eigvalsh, with a printout
# first day: accepted
from functools import cached_property

import numpy as np


class Bowl:
    def __init__(self, a, b):
        self.hessian = 2.0 * np.diag([float(a), float(b)])

    @cached_property
    def spectrum(self):
        return np.linalg.eigvalsh(self.hessian)         # ascending

    @cached_property
    def kappa(self):
        return float(self.spectrum[1] / self.spectrum[0])

    @cached_property
    def lr(self):
        return float((2.0 / np.sqrt(self.spectrum).sum()) ** 2)


def condition_number(a, b):
    return Bowl(a, b).kappa


def optimal_parameters(a, b):
    bowl = Bowl(a, b)
    beta = float(optimal_beta(bowl.kappa))
    rate = beta ** 0.5
    print(f"kappa {bowl.kappa:.4g}: lr {bowl.lr:.4g}, beta {beta:.4g}, rate {rate:.4g}")
    return bowl.lr, beta, rate


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1) / (s + 1)
    return q * q


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
