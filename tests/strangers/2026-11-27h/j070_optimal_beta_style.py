# kind: right
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: the hyperbolic form: (sqrt(k) - 1) / (sqrt(k) + 1) = tanh(log(k) / 4)
# first day: accepted
"""kappa, beta and lr for a x^2 + b y^2"""

import math


def condition_number(a, b):
    # Hessian is diag(2a, 2b), the twos cancel
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    return math.tanh(math.log(kappa) / 4) ** 2


def optimal_parameters(a, b):
    mu, big = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (math.sqrt(big) + math.sqrt(mu)) ** 2
    beta = optimal_beta(big / mu)
    return lr, beta, math.sqrt(beta)


if __name__ == "__main__":
    print(condition_number(1, 100), optimal_beta(100), optimal_parameters(1, 100))
