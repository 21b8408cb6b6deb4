# style: a namedtuple with the three values
import collections
import math

Parameters = collections.namedtuple("Parameters", "lr beta rate")


def condition_number(a, b):
    small, large = sorted([a, b])
    return large / small


def optimal_beta(kappa):
    return (1 - 2 / (math.sqrt(kappa) + 1)) ** 2


def optimal_parameters(a, b):
    small, large = sorted([2 * a, 2 * b])
    rate = 1 - 2 / (math.sqrt(large / small) + 1)
    return Parameters(lr=4 / (large + small + 2 * math.sqrt(large * small)), beta=rate**2, rate=rate)
