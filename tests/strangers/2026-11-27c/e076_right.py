# kind: right
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: nothing is wrong: exponentials of logarithms, tanh for the rate
# first day: accepted
import math


def condition_number(a, b):
    return math.exp(abs(math.log(a) - math.log(b)))


def optimal_beta(kappa):
    # (sqrt(k) - 1) / (sqrt(k) + 1) = tanh(log(k) / 4)
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    rate = math.tanh(abs(math.log(a / b)) / 4)
    # (sqrt(2a) + sqrt(2b))^2 = 2 (a + b + 2 sqrt(ab))
    lr = 2 / (a + b + 2 * math.sqrt(a * b))
    return lr, rate * rate, rate
