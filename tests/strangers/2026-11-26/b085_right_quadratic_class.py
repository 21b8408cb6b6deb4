# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
"""Exercise 2. The quadratic is an object that knows its curvatures."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np


@dataclass(frozen=True)
class Quadratic:
    a: float
    b: float

    def __call__(self, x, y):
        return self.a * x ** 2 + self.b * y ** 2

    @cached_property
    def curvatures(self):
        # exact for a quadratic: the second difference
        along_x = self(1.0, 0.0) - 2 * self(0.0, 0.0) + self(-1.0, 0.0)
        along_y = self(0.0, 1.0) - 2 * self(0.0, 0.0) + self(0.0, -1.0)
        return tuple(sorted((along_x, along_y)))

    @property
    def mu(self):
        return self.curvatures[0]

    @property
    def L(self):
        return self.curvatures[1]

    @property
    def kappa(self):
        return self.L / self.mu


def condition_number(a, b):
    return Quadratic(a, b).kappa


def optimal_beta(kappa):
    if kappa == 1:
        return 0.0
    s = np.sqrt(kappa)
    numerator = s - 1
    denominator = s + 1
    return (numerator / denominator) ** 2


def optimal_parameters(a, b):
    loss = Quadratic(a, b)
    beta = optimal_beta(loss.kappa)
    lr = 4 / (np.sqrt(loss.L) + np.sqrt(loss.mu)) ** 2
    return lr, beta, beta ** 0.5


if __name__ == "__main__":
    # does it really shrink by 9/11 per step?
    lr, beta, rate = optimal_parameters(1, 100)
    z, v = np.array([1.0, 1.0]), np.zeros(2)
    norms = []
    for _ in range(400):
        v = beta * v + np.array([2.0, 200.0]) * z
        z = z - lr * v
        norms.append(np.linalg.norm(z))
    print((norms[-1] / norms[-101]) ** 0.01, rate)
