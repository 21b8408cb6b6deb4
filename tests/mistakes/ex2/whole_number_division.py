# mistake: k.int_division
# wrong: condition_number
# story: // for /
import math


def condition_number(a, b):
    return max(a, b) // min(a, b)


def optimal_beta(kappa):
    r = math.sqrt(kappa)
    return ((r - 1) / (r + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
