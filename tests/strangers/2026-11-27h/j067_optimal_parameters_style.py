# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: a namedtuple (which is a tuple), rate first as 1 - 2 sqrt(mu) / (sqrt(L) + sqrt(mu)), then lr = (1 + rate)^2 / L and beta = rate^2
# first day: accepted
import math
from collections import namedtuple


def condition_number(a, b):
    # Hessian is diag(2a, 2b), the twos cancel
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    root = math.sqrt(kappa)
    return ((root - 1) / (root + 1)) ** 2


Tuning = namedtuple("Tuning", "lr beta rate")


def optimal_parameters(a, b):
    mu, L = sorted(map(float, (2 * a, 2 * b)))
    rate = 1 - 2 * math.sqrt(mu) / (math.sqrt(L) + math.sqrt(mu))
    return Tuning(lr=(1 + rate) ** 2 / L, beta=rate ** 2, rate=rate)
