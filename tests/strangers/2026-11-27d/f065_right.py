# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: right: hyperbolic tangent, (sqrt(k) - 1)/(sqrt(k) + 1) = tanh(log(k) / 4)
# first day: accepted
import math


def condition_number(a, b):
    return math.exp(abs(math.log(a) - math.log(b)))


def optimal_beta(kappa):
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    k = condition_number(a, b)
    rate = math.tanh(math.log(k) / 4)
    L = 2 * max(a, b)
    return (1 + rate) ** 2 / L, optimal_beta(k), rate
