# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
"""sqrt(beta) = tanh(log(kappa) / 4), because tanh(u/2) = (e^u - 1)/(e^u + 1) with e^u = sqrt(kappa)."""
import math


def condition_number(a, b):
    return math.exp(abs(math.log(a) - math.log(b)))


def optimal_beta(kappa):
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    rate = math.tanh(abs(math.log(a / b)) / 4)
    lr = 2 / (a + b + 2 * math.sqrt(a * b))
    return lr, rate ** 2, rate
