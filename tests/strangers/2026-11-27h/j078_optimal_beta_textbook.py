# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: Polyak's coefficient for lr = 1/L, (1 - sqrt(1/kappa))^2, instead of the best one; wrong for every kappa above 1 (0.81 instead of 0.669 at 100)
# first day: true
import math


def condition_number(a, b):
    eigenvalues = (2.0 * a, 2.0 * b)
    return max(eigenvalues) / min(eigenvalues)


def optimal_beta(kappa):
    # critical damping: beta = (1 - sqrt(lr * mu))^2 with lr = 1/L
    return (1.0 - math.sqrt(1.0 / kappa)) ** 2


def optimal_parameters(a, b):
    mu, big = sorted((2.0 * a, 2.0 * b))
    lr = 4 / (math.sqrt(big) + math.sqrt(mu)) ** 2
    beta = optimal_beta(big / mu)
    return lr, beta, math.sqrt(beta)
