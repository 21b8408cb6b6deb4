# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_parameters
# cause: the rate is measured from a run of 300 steps as (last distance / first distance)^(1/300) instead of sqrt(beta); the transient makes it too large, e.g. about 0.83 instead of 0.818 for a = 1, b = 100
# first day: true
import numpy as np


def condition_number(a, b):
    return max(a, b) / min(a, b)


def optimal_beta(kappa):
    s = kappa ** 0.5
    q = (s - 1.0) / (s + 1.0)
    return q * q


def optimal_parameters(a, b):
    eig = 2.0 * np.array([a, b])
    mu, L = eig.min(), eig.max()
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    # let the ball roll and look how fast it gets there
    n = 300
    theta, v = np.ones(2), np.zeros(2)
    for _ in range(n):
        v = beta * v + eig * theta
        theta = theta - lr * v
    rate = (np.linalg.norm(theta) / np.sqrt(2)) ** (1 / n)
    return float(lr), float(beta), float(rate)
