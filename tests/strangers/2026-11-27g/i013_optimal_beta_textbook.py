# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: (1 - 1/sqrt(kappa))^2 is the best beta for lr = 1/L, not the asked one; differs for every kappa > 1 (100: 0.81 instead of 0.669)
# first day: true
# section 4.4, exercise 2

import math

import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    # beta = (1 - sqrt(lr * mu))^2, and with lr = 1/L that is
    return float((1 - 1 / np.sqrt(kappa)) ** 2)


def optimal_parameters(a, b):
    mu, L = 2 * min(a, b), 2 * max(a, b)
    lr = 4 / (math.sqrt(L) + math.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return lr, beta, math.sqrt(beta)


if __name__ == "__main__":
    # 2/121, 81/121 and 9/11, says the README
    for value, wanted in zip(optimal_parameters(1, 100), (2 / 121, 81 / 121, 9 / 11)):
        print(value, wanted)
