# mistake: b.inverted
# wrong: optimal_beta
# follows: optimal_parameters
# story: plus over minus
import math


def condition_number(a, b):
    l1, l2 = 2 * a, 2 * b
    return max(l1, l2) / min(l1, l2)


def optimal_beta(kappa):
    k = kappa ** 0.5
    return ((k + 1) / (k - 1)) ** 2


def optimal_parameters(a, b):
    mu, L = sorted([2.0 * a, 2.0 * b])
    lr = 4.0 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)
