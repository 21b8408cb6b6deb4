# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: mu and L are taken in the order a, b: lr and beta do not mind, but rate comes out negative when a is larger than b, e.g. (100, 1)
# first day: true
"""kappa, beta and lr for a x^2 + b y^2"""

import math


def condition_number(a, b):
    small, large = sorted([2.0 * a, 2.0 * b])
    return large / small


def optimal_beta(kappa):
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


def optimal_parameters(a, b):
    root_mu, root_L = math.sqrt(2 * a), math.sqrt(2 * b)
    rate = (root_L - root_mu) / (root_L + root_mu)
    lr = (2 / (root_L + root_mu)) ** 2
    return lr, rate ** 2, rate
