# kind: right
# file: ex2_optimal_beta.py
# function: 
# cause: 
# first day: accepted
# (s - 1) / (s + 1) with s = sqrt(kappa) = exp(u) is tanh(u / 2), and u = log(kappa) / 2.
import numpy as np


def _u(kappa):
    return 0.5 * np.log(kappa)


def condition_number(a, b):
    # |log a - log b| does not care which is the larger
    return np.exp(np.abs(np.log(a) - np.log(b)))


def optimal_beta(kappa):
    return np.tanh(_u(kappa) / 2) ** 2


def optimal_parameters(a, b):
    rate = np.tanh(np.abs(np.log(a / b)) / 4)
    beta = rate ** 2
    # lr * sqrt(L mu) = (1 - rate^2): from 4 sqrt(L mu) / (sqrt L + sqrt mu)^2 = 1 - ((sqrt L - sqrt mu) / (...))^2
    lr = (1 - beta) / (2 * np.sqrt(a * b))
    return lr, beta, rate
