# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: Right: (sqrt(kappa) - 1)/(sqrt(kappa) + 1) = tanh(log(kappa) / 4), and lr = (1 + rate)^2 / L.
# first day: accepted
"""With kappa = exp(4 s) the rate is tanh(s), which needs no square root at all."""
from math import exp, log, tanh


def condition_number(a, b):
    return exp(abs(log(a) - log(b)))


def optimal_beta(kappa):
    return tanh(log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    s = abs(log(b / a)) / 4
    rate = tanh(s)
    L = 2 * max(a, b)
    return (1 + rate) ** 2 / L, rate ** 2, rate
