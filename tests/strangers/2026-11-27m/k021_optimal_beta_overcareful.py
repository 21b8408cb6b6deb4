# kind: wrong
# file: ex2_optimal_beta.py
# function: optimal_beta
# cause: capped at 0.99 'for stability': wrong for kappa above about 160,000, e.g. 1e6
# first day: true
import numpy as np


def condition_number(a, b):
    return float(max(a, b) / min(a, b))


def optimal_beta(kappa):
    s = np.sqrt(float(kappa))
    beta = ((s - 1) / (s + 1)) ** 2
    return float(np.clip(beta, 0.0, 0.99))


def optimal_parameters(a, b):
    hessian = np.diag([2.0 * a, 2.0 * b])
    lam = np.linalg.eigvalsh(hessian)
    mu = float(lam[0])
    big = float(lam[-1])
    beta = optimal_beta(big / mu)
    return (4.0 / (big ** 0.5 + mu ** 0.5) ** 2, beta, beta ** 0.5)


if __name__ == "__main__":
    for a, b in [(1, 100), (3, 1)]:
        print(a, b, condition_number(a, b), optimal_parameters(a, b))
