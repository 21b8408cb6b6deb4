# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: Nesterov's constant (1 - sqrt(q)) / (1 + sqrt(q)) with q = mu/L, without the square: the beta of his method, not of heavy ball (every kappa > 1)
# first day: true
import numpy as np


def condition_number(a, b):
    """largest eigenvalue / smallest eigenvalue, the 2s cancel"""
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    q = 1.0 / kappa                      # inverse condition number
    return float((1 - np.sqrt(q)) / (1 + np.sqrt(q)))


def optimal_parameters(a, b):
    hessian = np.array([[2.0 * a, 0.0], [0.0, 2.0 * b]])
    mu, big = np.linalg.eigvalsh(hessian)
    lr = 4.0 / (np.sqrt(big) + np.sqrt(mu)) ** 2
    r = (np.sqrt(big) - np.sqrt(mu)) / (np.sqrt(big) + np.sqrt(mu))
    return float(lr), float(r ** 2), float(r)
