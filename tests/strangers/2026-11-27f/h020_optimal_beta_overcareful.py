# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: beta is clamped to the usual range 0.5 to 0.99
# first day: true
import numpy as np


def condition_number(a, b):
    H = np.diag([2.0 * a, 2.0 * b])
    ev = np.linalg.eigvalsh(H)
    return float(ev[-1] / ev[0])


def optimal_beta(kappa):
    kappa = float(kappa)
    if not np.isfinite(kappa) or kappa < 1:
        return 0.9
    root = np.sqrt(kappa)
    beta = ((root - 1.0) / (root + 1.0)) ** 2
    return float(np.clip(beta, 0.5, 0.99))


def optimal_parameters(a, b):
    mu = 2 * min(a, b)
    L = 2 * max(a, b)
    lr = 4 / (np.sqrt(L) + np.sqrt(mu)) ** 2
    beta = optimal_beta(L / mu)
    return float(lr), float(beta), float(np.sqrt(beta))


if __name__ == "__main__":
    print("done")
