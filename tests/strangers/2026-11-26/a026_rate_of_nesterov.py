# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: The rate 1 - 1/sqrt(kappa) is the one of Nesterov's bound. Heavy ball with the optimal parameters shrinks the distance by sqrt(beta) = (sqrt(kappa) - 1)/(sqrt(kappa) + 1).
# first day: true
import math


def condition_number(a, b):
    return max(a, b) / min(a, b)          # the factors 2 of the Hessian cancel


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1.0) / (s + 1.0)) ** 2


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    kappa = condition_number(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(kappa)
    rate = 1 - 1 / math.sqrt(kappa)      # accelerated rate
    return (lr, beta, rate)
