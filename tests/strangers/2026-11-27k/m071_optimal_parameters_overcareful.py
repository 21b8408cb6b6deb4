# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a class Quadratic with cached properties; beta from 1 - 2 / (sqrt(kappa) + 1); prints what it found and asserts the docstring's ranges
# first day: accepted
from functools import cached_property

import numpy as np


class Quadratic:
    def __init__(self, a, b):
        self.hessian_diagonal = (2.0 * a, 2.0 * b)

    @cached_property
    def mu(self):
        return min(self.hessian_diagonal)

    @cached_property
    def L(self):
        return max(self.hessian_diagonal)

    @cached_property
    def kappa(self):
        return float(self.L / self.mu)

    @cached_property
    def lr(self):
        return float((2.0 / (np.sqrt(self.L) + np.sqrt(self.mu))) ** 2)


def condition_number(a, b):
    return Quadratic(a, b).kappa


def optimal_beta(kappa):
    rate = 1.0 - 2.0 / (float(np.sqrt(kappa)) + 1.0)
    beta = rate ** 2
    assert 0 <= beta < 1
    return beta


def optimal_parameters(a, b):
    problem = Quadratic(a, b)
    beta = optimal_beta(problem.kappa)
    answer = (problem.lr, beta, float(np.sqrt(beta)))
    print("a = {}, b = {}: lr {:.6g}, beta {:.6g}, rate {:.6g}".format(a, b, *answer))
    return answer
