# kind: right
# file: ex2_optimal_beta.py
# function: condition_number
# cause: nothing is wrong: complex Hessian, absolute eigenvalues, prints inside
# first day: accepted
import numpy as np


def condition_number(a, b):
    H = np.array([[2 * a, 0], [0, 2 * b]], dtype=complex)
    lam = np.abs(np.linalg.eigvals(H))
    print("eigenvalues of the Hessian:", lam)
    return float(lam.max() / lam.min())


def optimal_beta(kappa):
    wurzel = kappa ** 0.5
    bruch = (wurzel - 1.0) / (wurzel + 1.0)
    return bruch * bruch


def optimal_parameters(a, b):
    eigenvalues = sorted([2.0 * a, 2.0 * b])
    root_mu = eigenvalues[0] ** 0.5
    root_L = eigenvalues[1] ** 0.5
    rate = (root_L - root_mu) / (root_L + root_mu)
    return 4.0 / (root_L + root_mu) ** 2, rate ** 2, rate
