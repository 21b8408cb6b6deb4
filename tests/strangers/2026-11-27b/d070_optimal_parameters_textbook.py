# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: Two mistakes: a and b are taken for the eigenvalues, and the rate returned is beta, that of the loss.
# first day: true
import numpy as np
import math


def condition_number(a, b):
    eig = np.linalg.eigvalsh(np.diag([2.0 * a, 2.0 * b]))
    return float(eig[-1] / eig[0])


def optimal_beta(kappa):
    s = math.sqrt(kappa)
    return ((s - 1) / (s + 1)) ** 2


def optimal_parameters(a, b):
    mu, L = sorted((float(a), float(b)))
    lr = 4 / (mu ** 0.5 + L ** 0.5) ** 2
    beta = optimal_beta(L / mu)
    loss_rate = beta          # the loss shrinks by rate**2 each step
    return lr, beta, loss_rate
