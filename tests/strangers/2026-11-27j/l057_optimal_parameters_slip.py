# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the rate is (sqrt(L) - sqrt(mu))/(sqrt(L) + sqrt(mu)) with mu from a and L from b without sorting: negative for a > b
# first day: true

import math

import numpy as np


def condition_number(a, b):
    eigenvalues = np.array([2.0 * a, 2.0 * b])
    return float(eigenvalues.max() / eigenvalues.min())


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    q = (s - 1) / (s + 1)
    return q * q


def optimal_parameters(a, b):
    mu = 2.0 * a
    L = 2.0 * b
    root_sum = math.sqrt(L) + math.sqrt(mu)
    rate = (math.sqrt(L) - math.sqrt(mu)) / root_sum
    lr = (2.0 / root_sum) ** 2
    return lr, rate ** 2, rate
