# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: a hyperbolic tangent: (sqrt(k) - 1) / (sqrt(k) + 1) = tanh(log(k) / 4)
# first day: accepted
import math


def condition_number(a, b):
    small, large = sorted([2 * a, 2 * b])
    return large / small


def optimal_beta(kappa):
    # with sqrt(kappa) = exp(2 u) the quotient is tanh(u)
    u = math.log(kappa) / 4
    return math.tanh(u) ** 2


def optimal_parameters(a, b):
    big = 2 * max(a, b)
    small = 2 * min(a, b)
    lr = 4.0 / (big ** 0.5 + small ** 0.5) ** 2
    beta = optimal_beta(condition_number(a, b))
    rate = beta ** 0.5
    return (lr, beta, rate)
